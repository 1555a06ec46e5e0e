//! The filter, as a value and as the marker for typed constants.

use core::fmt;

use super::{
    rule::AscendRule,
    wire::{self, GENERIC, IP, IPV6, check, check_ipv6, encode, read_generic, read_ip, read_ipv6, read_ipx},
};
use crate::value::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
};

/// A packet filter of Ascend, 32 octets, or 48 for IPv6: `abinary` in dictionaries, Ascend-Data-Filter and
/// Ascend-Call-Filter. It is both the marker for typed constants and the value.
///
/// `Type(1) Forward(1) Indirection(1) Spare(1)`, then 28 or 44 octets of a [rule](AscendRule). Type 0 is generic, 1 is
/// IP, 2 is IPX, 3 is IPv6. Values of other sizes are invalid for this data type and stay octets.
///
/// `Display` is the text that makes the filter, `ip in forward dstip 192.0.2.1/32 tcp dstport = 80`. If no text makes
/// the filter, for example because unused octets are set, it is `0x` and the octets. [`Kind::parse`] turns both into
/// the octets again.
///
/// The layout of IP and IPv6 filters is that of [Junos'
/// documentation](https://www.juniper.net/documentation/us/en/software/junos/subscriber-mgmt-services/topics/concept/ascend-data-filter-fields.html).
/// The layout of the other filters, and the text, are those of FreeRADIUS 3.2. It has no text for IPv6; here it is that
/// of IP with the word `ipv6`.
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
    octets: Octets<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Octets<'a> {
    Ipv6(&'a [u8; wire::LENGTH_IPV6]),
    Other(&'a [u8; wire::LENGTH]),
}

impl<'a> AscendFilter<'a> {
    /// Octets of every filter, except those of IPv6.
    pub const LENGTH: usize = wire::LENGTH;
    /// Octets of a filter of IPv6.
    pub const LENGTH_IPV6: usize = wire::LENGTH_IPV6;

    pub(super) const fn octets(&self) -> &'a [u8] {
        match self.octets {
            Octets::Ipv6(octets) => octets,
            Octets::Other(octets) => octets,
        }
    }

    /// Whether matching packets are forwarded; otherwise they are dropped.
    #[must_use]
    pub const fn is_forwarding(&self) -> bool {
        let (Octets::Ipv6([_, forwarding, ..]) | Octets::Other([_, forwarding, ..])) = self.octets;
        *forwarding != 0
    }

    /// Whether the filter is for incoming packets; otherwise it is for outgoing packets.
    #[must_use]
    pub const fn is_incoming(&self) -> bool {
        let (Octets::Ipv6([_, _, incoming, ..]) | Octets::Other([_, _, incoming, ..])) = self.octets;
        *incoming != 0
    }

    /// The packets that the filter matches.
    #[must_use]
    pub fn rule(&self) -> AscendRule {
        match self.octets {
            Octets::Ipv6(filter) => read_ipv6(filter),
            Octets::Other([GENERIC, _, _, _, rule @ ..]) => read_generic(rule),
            Octets::Other([IP, _, _, _, rule @ ..]) => read_ip(rule),
            // `decode` accepts no other type.
            Octets::Other([_, _, _, _, rule @ ..]) => read_ipx(rule),
        }
    }

    /// Whether there is a text that makes this filter.
    pub(super) fn has_text(&self) -> bool {
        let rule = self.rule();
        let (octets, length) = encode(self.is_forwarding(), self.is_incoming(), &rule);
        !matches!(rule, AscendRule::Generic { length: 0, .. }) && octets.get(..length) == Some(self.octets())
    }
}

impl DataType for AscendFilter<'static> {
    type Value<'a> = AscendFilter<'a>;
    type Input<'a> = AscendFilter<'a>;
    const KIND: Kind = Kind::AscendFilter;

    /// [`InvalidValue::Length`] unless there are 32 octets, or 48 of type 3; [`InvalidValue::NumberTooLarge`] for the
    /// first field with an unknown value.
    fn decode(octets: &[u8]) -> Result<AscendFilter<'_>, InvalidValue> {
        // The length decides, so that the error does not tell the type.
        let octets = match <&[u8; wire::LENGTH_IPV6]>::try_from(octets) {
            Ok(filter @ [IPV6, ..]) => {
                check_ipv6(filter)?;
                Octets::Ipv6(filter)
            }
            _ => {
                let found = octets.len();
                let length = InvalidValue::Length { found, expected: wire::LENGTH };
                let filter = octets.try_into().map_err(|_| length)?;
                check(filter)?;
                Octets::Other(filter)
            }
        };
        Ok(AscendFilter { octets })
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(value.octets().len())
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value.octets());
    }
}

impl fmt::Debug for AscendFilter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AscendFilter({self})")
    }
}
