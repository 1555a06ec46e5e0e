//! ipv6prefix, ipv4prefix: an address and the number of its bits that count.

use core::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use super::{
    address::{parse_ipv4, parse_ipv6, write_ipv6},
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// The octets before the address: one reserved octet, and the prefix length.
const HEADER: usize = 2;

/// An IPv6 prefix: `Reserved(1) Prefix-Length(1) Prefix(0 to 16)`. It is both the marker for typed constants and the
/// value.
///
/// The reserved octet is ignored. Octets of the prefix that the length does not need may be missing, and are not
/// written. Bits after the length must be zero. `Display` is `2001:db8::/32`.
///
/// [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10),
/// [RFC 3162, section 2.3](https://www.rfc-editor.org/rfc/rfc3162#section-2.3)
///
/// ```
/// use radius_proto::value::{DataType, Ipv6Prefix};
///
/// let prefix = Ipv6Prefix::decode(&[0, 32, 0x20, 0x01, 0x0d, 0xb8])?;
/// assert_eq!(prefix.to_string(), "2001:db8::/32");
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

    /// The first `length` bits of `address`.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] above 128 bits, [`InvalidValue::HostBits`] if a bit after them is set.
    pub const fn new(address: Ipv6Addr, length: u8) -> Result<Self, InvalidValue> {
        if length > Self::MAX_LENGTH {
            return Err(InvalidValue::NumberTooLarge { maximum: Self::MAX_LENGTH as u64 });
        }
        let host = match u128::MAX.checked_shr(length as u32) {
            Some(mask) => address.to_bits() & mask,
            None => 0,
        };
        if host != 0 { Err(InvalidValue::HostBits { length }) } else { Ok(Self { address, length }) }
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
        let found = octets.len();
        let (Some(([_, length], prefix)), true) = (octets.split_first_chunk::<HEADER>(), found <= HEADER + 16) else {
            return Err(InvalidValue::LengthRange { found, minimum: 2, maximum: 18 });
        };
        if *length > Self::MAX_LENGTH {
            return Err(InvalidValue::NumberTooLarge { maximum: Self::MAX_LENGTH.into() });
        }
        let needed = length.div_ceil(8);
        if prefix.len() < needed.into() {
            return Err(InvalidValue::LengthRange { found, minimum: 2 + needed, maximum: 18 });
        }
        let mut address = [0; 16];
        if let Some(place) = address.get_mut(..prefix.len()) {
            place.copy_from_slice(prefix);
        }
        Self::new(address.into(), *length)
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(HEADER + usize::from(value.length.div_ceil(8)))
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        if let Some(([reserved, length], prefix)) = octets.split_first_chunk_mut::<HEADER>() {
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
///
/// The reserved octet and the two bits before the six of the length are ignored. Bits after the length must be zero.
/// `Display` is `192.0.2.0/24`.
///
/// [RFC 8044, section 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)
///
/// ```
/// use radius_proto::value::{DataType, Ipv4Prefix};
///
/// let prefix = Ipv4Prefix::decode(&[0, 24, 192, 0, 2, 0])?;
/// assert_eq!(prefix.to_string(), "192.0.2.0/24");
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

    /// The first `length` bits of `address`.
    ///
    /// # Errors
    ///
    /// [`InvalidValue::NumberTooLarge`] above 32 bits, [`InvalidValue::HostBits`] if a bit after them is set,
    /// [`InvalidValue::PrefixUnspecified`] for 0.0.0.0 with another length than 32.
    pub const fn new(address: Ipv4Addr, length: u8) -> Result<Self, InvalidValue> {
        if length > Self::MAX_LENGTH {
            return Err(InvalidValue::NumberTooLarge { maximum: Self::MAX_LENGTH as u64 });
        }
        if address.is_unspecified() && length != Self::MAX_LENGTH {
            return Err(InvalidValue::PrefixUnspecified { length });
        }
        let host = match u32::MAX.checked_shr(length as u32) {
            Some(mask) => address.to_bits() & mask,
            None => 0,
        };
        if host != 0 { Err(InvalidValue::HostBits { length }) } else { Ok(Self { address, length }) }
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
        let [_, length, a, b, c, d] = exactly(octets)?;
        Self::new(Ipv4Addr::new(a, b, c, d), length & 0x3f)
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(6)
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
        let prefix = Self::new(parse_ipv4(address)?, length);
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
