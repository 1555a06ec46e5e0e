//! ipv6prefix, ipv4prefix: an address and the number of its bits that count.

use core::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use super::{
    address::{parse_ipv4, parse_ipv6, write_ipv6},
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// The octets before the address: one reserved octet, and the prefix length.
const HEADER: u8 = 2;

/// An IPv6 prefix: `Reserved(1) Prefix-Length(1) Prefix(0 to 16)`. It is both the marker for typed constants and the
/// value. `Display` is `2001:db8::/32`.
///
/// It is read as peers send it. The reserved octet is ignored, octets at the end may be missing and are zero then, and
/// bits after the prefix length are cleared. Only a prefix length above 128, and fewer than 2 or more than 18 octets are
/// invalid. [`decode_strictly`](Self::decode_strictly) refuses all that the RFC forbids to send. It is written with as
/// few octets as its length needs. The octets as received stay in the attribute; `push_octets` and `push_leaf` write
/// them unchanged.
///
/// [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10),
/// [RFC 3162, section 2.3](https://www.rfc-editor.org/rfc/rfc3162#section-2.3)
///
/// ```
/// use radius_proto::value::{DataType, InvalidValue, Ipv6Prefix};
///
/// let prefix = Ipv6Prefix::decode(&[0, 32, 0x20, 0x01, 0x0d, 0xb8])?;
/// assert_eq!(prefix.to_string(), "2001:db8::/32");
///
/// let with_host_bits = [0, 16, 0x20, 0x01, 0x0d, 0xb8];
/// assert_eq!(Ipv6Prefix::decode(&with_host_bits)?.to_string(), "2001::/16");
/// assert_eq!(Ipv6Prefix::decode_strictly(&with_host_bits), Err(InvalidValue::HostBits { length: 16 }));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ipv6Prefix {
    address: Ipv6Addr,
    length: u8,
}

impl Ipv6Prefix {
    /// The most bits.
    pub const MAX_LENGTH: u8 = 128;
    const MAX_OCTETS: u8 = HEADER + 16;

    /// The prefix of this address and this length in bits.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] above 128 bits, [`InvalidValue::HostBits`] if a bit after them is set.
    pub const fn new(address: Ipv6Addr, length: u8) -> Result<Self, InvalidValue> {
        match Self::containing(address, length) {
            Ok(prefix) if prefix.address.to_bits() != address.to_bits() => Err(InvalidValue::HostBits { length }),
            prefix => prefix,
        }
    }

    /// The prefix of this length that contains the address: its first `length` bits.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] above 128 bits.
    pub const fn containing(address: Ipv6Addr, length: u8) -> Result<Self, InvalidValue> {
        if length > Self::MAX_LENGTH {
            return Err(InvalidValue::NumberTooLarge { maximum: Self::MAX_LENGTH as u64 });
        }
        let host = match u128::MAX.checked_shr(length as u32) {
            Some(mask) => mask,
            None => 0,
        };
        Ok(Self { address: Ipv6Addr::from_bits(address.to_bits() & !host), length })
    }

    /// Reads a prefix, and refuses all that [RFC 8044, section
    /// 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10) forbids to send. More octets than necessary are
    /// accepted, since the RFC only advises against them.
    ///
    /// # Errors
    ///
    /// As [`decode`](DataType::decode), and [`InvalidValue::ReservedOctet`] if the reserved octet is not zero,
    /// [`InvalidValue::LengthRange`] if octets of the prefix are missing, [`InvalidValue::HostBits`] if a bit after the
    /// prefix length is set.
    pub fn decode_strictly(octets: &[u8]) -> Result<Self, InvalidValue> {
        let fields = Fields::<16>::read(octets, Self::MAX_OCTETS)?;
        let prefix = Self::new(fields.address.into(), fields.length)?;
        fields.require(HEADER + fields.length.div_ceil(8), Self::MAX_OCTETS)?;
        Ok(prefix)
    }

    /// The address of the prefix. The bits after the prefix length are zero.
    #[must_use]
    pub const fn address(self) -> Ipv6Addr {
        self.address
    }

    /// The prefix length in bits.
    #[must_use]
    pub const fn length(self) -> u8 {
        self.length
    }
}

impl DataType for Ipv6Prefix {
    type Value<'a> = Self;
    type Input<'a> = Self;
    const KIND: Kind = Kind::Ipv6Prefix;

    fn decode(octets: &[u8]) -> Result<Self, InvalidValue> {
        let fields = Fields::<16>::read(octets, Self::MAX_OCTETS)?;
        Self::containing(fields.address.into(), fields.length)
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(usize::from(HEADER + value.length.div_ceil(8)))
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        if let Some(([reserved, length], prefix)) = octets.split_first_chunk_mut() {
            *reserved = 0;
            *length = value.length;
            if let Some(address) = value.address.octets().get(..prefix.len()) {
                prefix.copy_from_slice(address);
            }
        }
    }
}

impl fmt::Display for Ipv6Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ipv6(self.address, f)?;
        write!(f, "/{}", self.length)
    }
}

/// An IPv4 prefix: `Reserved(1) Prefix-Length(1) Prefix(4)`. It is both the marker for typed constants and the value.
/// `Display` is `192.0.2.0/24`.
///
/// It is read as peers send it, by the rules of [`Ipv6Prefix`]. Only a prefix length above 32, and fewer than 2 or more
/// than 6 octets are invalid. The prefix length is the whole octet ([RFC 8044, section
/// 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)). [RFC
/// 6572](https://www.rfc-editor.org/rfc/rfc6572#section-4.12) ignored its first two bits, so that a length of 64 would be
/// the prefix of all addresses. It is always written with 6 octets.
///
/// ```
/// use radius_proto::value::{DataType, InvalidValue, Ipv4Prefix};
///
/// let prefix = Ipv4Prefix::decode(&[0, 24, 192, 0, 2, 0])?;
/// assert_eq!(prefix.to_string(), "192.0.2.0/24");
///
/// let with_host_bits = [0, 24, 192, 0, 2, 1];
/// assert_eq!(Ipv4Prefix::decode(&with_host_bits)?, prefix);
/// assert_eq!(Ipv4Prefix::decode_strictly(&with_host_bits), Err(InvalidValue::HostBits { length: 24 }));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ipv4Prefix {
    address: Ipv4Addr,
    length: u8,
}

impl Ipv4Prefix {
    /// The most bits.
    pub const MAX_LENGTH: u8 = 32;
    const MAX_OCTETS: u8 = HEADER + 4;

    /// The prefix of this address and this length in bits.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] above 32 bits, [`InvalidValue::HostBits`] if a bit after them is set,
    /// [`InvalidValue::PrefixUnspecified`] for 0.0.0.0 with another length than 32.
    pub const fn new(address: Ipv4Addr, length: u8) -> Result<Self, InvalidValue> {
        match Self::containing(address, length) {
            Ok(prefix) if prefix.address.to_bits() != address.to_bits() => Err(InvalidValue::HostBits { length }),
            Ok(Self { length, .. }) if address.is_unspecified() && length != Self::MAX_LENGTH => {
                Err(InvalidValue::PrefixUnspecified { length })
            }
            prefix => prefix,
        }
    }

    /// The prefix of this length that contains the address: its first `length` bits. A prefix of 0.0.0.0 can have any
    /// length here.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] above 32 bits.
    pub const fn containing(address: Ipv4Addr, length: u8) -> Result<Self, InvalidValue> {
        if length > Self::MAX_LENGTH {
            return Err(InvalidValue::NumberTooLarge { maximum: Self::MAX_LENGTH as u64 });
        }
        let host = match u32::MAX.checked_shr(length as u32) {
            Some(mask) => mask,
            None => 0,
        };
        Ok(Self { address: Ipv4Addr::from_bits(address.to_bits() & !host), length })
    }

    /// Reads a prefix, and refuses all that [RFC 8044, section
    /// 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11) forbids to send.
    ///
    /// # Errors
    ///
    /// As [`decode`](DataType::decode), and [`InvalidValue::ReservedOctet`] if the reserved octet is not zero,
    /// [`InvalidValue::LengthRange`] if octets of the prefix are missing, [`InvalidValue::HostBits`] if a bit after the
    /// prefix length is set, [`InvalidValue::PrefixUnspecified`] for 0.0.0.0 with another length than 32.
    pub fn decode_strictly(octets: &[u8]) -> Result<Self, InvalidValue> {
        let fields = Fields::<4>::read(octets, Self::MAX_OCTETS)?;
        fields.require(Self::MAX_OCTETS, Self::MAX_OCTETS)?;
        Self::new(fields.address.into(), fields.length)
    }

    /// The address of the prefix. The bits after the prefix length are zero.
    #[must_use]
    pub const fn address(self) -> Ipv4Addr {
        self.address
    }

    /// The prefix length in bits.
    #[must_use]
    pub const fn length(self) -> u8 {
        self.length
    }
}

impl DataType for Ipv4Prefix {
    type Value<'a> = Self;
    type Input<'a> = Self;
    const KIND: Kind = Kind::Ipv4Prefix;

    fn decode(octets: &[u8]) -> Result<Self, InvalidValue> {
        let fields = Fields::<4>::read(octets, Self::MAX_OCTETS)?;
        Self::containing(fields.address.into(), fields.length)
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(Self::MAX_OCTETS.into())
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        let [a, b, c, d] = value.address.octets();
        put(octets, &[0, value.length, a, b, c, d]);
    }
}

impl fmt::Display for Ipv4Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

/// The fields of a prefix of up to `N` octets.
struct Fields<const N: usize> {
    reserved: u8,
    length: u8,
    /// Octets that are missing are zero.
    address: [u8; N],
    /// Octets of the whole value.
    found: usize,
}

impl<const N: usize> Fields<N> {
    fn read(octets: &[u8], maximum: u8) -> Result<Self, InvalidValue> {
        let mut address = [0; N];
        let found = octets.len();
        let out_of_range = InvalidValue::LengthRange { found, minimum: HEADER, maximum };
        let ([reserved, length], prefix) = octets.split_first_chunk().ok_or(out_of_range)?;
        address.get_mut(..prefix.len()).ok_or(out_of_range)?.copy_from_slice(prefix);
        Ok(Self { reserved: *reserved, length: *length, address, found })
    }

    /// The rules for a sender that do not need the address.
    fn require(&self, minimum: u8, maximum: u8) -> Result<(), InvalidValue> {
        let Self { found, reserved, .. } = *self;
        match reserved {
            _ if found < minimum.into() => Err(InvalidValue::LengthRange { found, minimum, maximum }),
            0 => Ok(()),
            _ => Err(InvalidValue::ReservedOctet),
        }
    }
}

/// Splits the text before the slash from the length after it. Without a slash, the length is that of all bits.
pub(super) fn split<'t>(text: Scanner<'t>, maximum: u8) -> Result<(Scanner<'t>, u8), TextError> {
    let Some((address, mut rest)) = text.split_once('/') else { return Ok((text, maximum)) };
    let start = rest;
    let found = rest.decimal(1, 3, "a prefix length")?;
    rest.end()?;
    let too_large = InvalidValue::NumberTooLarge { maximum: maximum.into() };
    let length = u8::try_from(found).ok().filter(|length| *length <= maximum);
    Ok((address, length.ok_or(start.refused(too_large))?))
}

impl FromText for Ipv6Prefix {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let (address, length) = split(text, Self::MAX_LENGTH)?;
        let prefix = Self::new(parse_ipv6(address)?, length);
        write_value::<Self>(prefix.map_err(|reason| text.refused(reason))?, buffer)
    }
}

impl FromText for Ipv4Prefix {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let (address, length) = split(text, Self::MAX_LENGTH)?;
        let prefix = match Self::new(parse_ipv4(address)?, length) {
            // Peers send it, and it must be read as it was printed.
            Err(InvalidValue::PrefixUnspecified { length }) => Ok(Self { address: Ipv4Addr::UNSPECIFIED, length }),
            prefix => prefix,
        };
        write_value::<Self>(prefix.map_err(|reason| text.refused(reason))?, buffer)
    }
}

impl ToText for Ipv6Prefix {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(value, f)
    }
}

impl ToText for Ipv4Prefix {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(value, f)
    }
}
