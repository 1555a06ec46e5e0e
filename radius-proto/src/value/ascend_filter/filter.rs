//! The filter, as a value and as the marker for typed constants.

use core::fmt;

use super::{
    rule::AscendRule,
    wire::{self, GENERIC, IP, check, encode, read_generic, read_ip, read_ipx},
};
use crate::value::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
};

/// A packet filter of Ascend, 32 octets: `abinary` in dictionaries, Ascend-Data-Filter and Ascend-Call-Filter. It is
/// both the marker for typed constants and the value.
///
/// `Type(1) Forward(1) Indirection(1) Spare(1)`, then 28 octets of a [rule](AscendRule). Type 0 is generic, 1 is IP, 2
/// is IPX. Values of other sizes, for example the IPv6 filter of other vendors (type 3), are invalid for this data type
/// and stay octets.
///
/// `Display` is the text that makes the filter, `ip in forward dstip 192.0.2.1/32 tcp dstport = 80`. If no text makes
/// the filter, for example because unused octets are set, it is `0x` and the octets. [`Kind::parse`] turns both into
/// the octets again.
///
/// The layout of IP filters is that of [Junos'
/// documentation](https://www.juniper.net/documentation/us/en/software/junos/subscriber-mgmt-services/topics/concept/ascend-data-filter-fields.html).
/// The layout of the other filters, and the text, are those of FreeRADIUS 3.2.
///
/// ```
/// use radius_proto::value::{DataType, AscendFilter, AscendRule, Kind};
///
/// let mut buffer = [0; AscendFilter::LENGTH];
/// let octets = Kind::AscendFilter.parse("ip in drop dstip 192.0.2.0/24 udp", &mut buffer)?;
/// let filter = AscendFilter::decode(octets)?;
/// assert!(filter.is_incoming() && !filter.is_forwarding());
/// assert!(matches!(filter.rule(), AscendRule::Ip { protocol: 17, destination_length: 24, .. }));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AscendFilter<'a> {
    pub(super) octets: &'a [u8; 32],
}

impl AscendFilter<'_> {
    /// Octets of every filter.
    pub const LENGTH: usize = wire::LENGTH;

    /// Whether matching packets are forwarded; otherwise they are dropped.
    #[must_use]
    pub const fn is_forwarding(&self) -> bool {
        let [_, forwarding, ..] = self.octets;
        *forwarding != 0
    }

    /// Whether the filter is for incoming packets; otherwise it is for outgoing packets.
    #[must_use]
    pub const fn is_incoming(&self) -> bool {
        let [_, _, incoming, ..] = self.octets;
        *incoming != 0
    }

    /// The packets that the filter matches.
    #[must_use]
    pub fn rule(&self) -> AscendRule {
        let [kind, _, _, _, rule @ ..] = *self.octets;
        match kind {
            GENERIC => read_generic(&rule),
            IP => read_ip(&rule),
            // `decode` accepts no other type.
            _ => read_ipx(&rule),
        }
    }

    /// Whether there is a text that makes this filter.
    pub(super) fn has_text(&self) -> bool {
        let rule = self.rule();
        !matches!(rule, AscendRule::Generic { length: 0, .. })
            && encode(self.is_forwarding(), self.is_incoming(), &rule) == *self.octets
    }
}

impl DataType for AscendFilter<'static> {
    type Value<'a> = AscendFilter<'a>;
    type Input<'a> = AscendFilter<'a>;
    const KIND: Kind = Kind::AscendFilter;

    /// [`InvalidValue::Length`] unless there are 32 octets, [`InvalidValue::NumberTooLarge`] for the first field with
    /// an unknown value.
    fn decode(octets: &[u8]) -> Result<AscendFilter<'_>, InvalidValue> {
        let found = octets.len();
        let octets = octets.try_into().map_err(|_| InvalidValue::Length { found, expected: AscendFilter::LENGTH })?;
        check(octets)?;
        Ok(AscendFilter { octets })
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(AscendFilter::LENGTH)
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value.octets);
    }
}

impl fmt::Debug for AscendFilter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AscendFilter({self})")
    }
}
