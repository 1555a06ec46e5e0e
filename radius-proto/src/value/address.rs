//! ipv4addr and ipv6addr.

use core::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// An IPv4 address, 4 octets.
///
/// In Framed-IP-Address, 255.255.255.254 and 255.255.255.255 have a special meaning ([RFC 2865, section
/// 5.8](https://www.rfc-editor.org/rfc/rfc2865#section-5.8)), which the application must handle.
///
/// [RFC 8044, section 3.8](https://www.rfc-editor.org/rfc/rfc8044#section-3.8)
///
/// ```
/// use radius_proto::value::{DataType, Ipv4Address};
///
/// assert_eq!(Ipv4Address::decode(&[192, 0, 2, 1])?.to_string(), "192.0.2.1");
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Ipv4Address {}

impl DataType for Ipv4Address {
    type Value<'a> = Ipv4Addr;
    type Input<'a> = Ipv4Addr;
    const KIND: Kind = Kind::Ipv4Address;

    #[inline]
    fn decode(octets: &[u8]) -> Result<Ipv4Addr, InvalidValue> {
        exactly::<4>(octets).map(Ipv4Addr::from)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(4)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value.octets());
    }
}

/// An IPv6 address, 16 octets.
/// [RFC 8044, section 3.9](https://www.rfc-editor.org/rfc/rfc8044#section-3.9)
///
/// ```
/// use radius_proto::value::{DataType, Ipv6Address};
///
/// let octets = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
/// assert_eq!(Ipv6Address::decode(&octets)?.to_string(), "2001:db8::1");
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Ipv6Address {}

impl DataType for Ipv6Address {
    type Value<'a> = Ipv6Addr;
    type Input<'a> = Ipv6Addr;
    const KIND: Kind = Kind::Ipv6Address;

    #[inline]
    fn decode(octets: &[u8]) -> Result<Ipv6Addr, InvalidValue> {
        exactly::<16>(octets).map(Ipv6Addr::from)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(16)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value.octets());
    }
}

/// An IPv4 or an IPv6 address, distinguished by their 4 or 16 octets: `combo-ip` in dictionaries. Only vendors use it.
///
/// ```
/// use radius_proto::value::{ComboIpAddress, DataType, InvalidValue};
///
/// assert!(ComboIpAddress::decode(&[192, 0, 2, 1])?.is_ipv4());
/// assert_eq!(ComboIpAddress::decode(&[192, 0, 2]), Err(InvalidValue::NoAddress { found: 3 }));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum ComboIpAddress {}

impl DataType for ComboIpAddress {
    type Value<'a> = IpAddr;
    type Input<'a> = IpAddr;
    const KIND: Kind = Kind::ComboIpAddress;

    fn decode(octets: &[u8]) -> Result<IpAddr, InvalidValue> {
        match octets.len() {
            4 => Ipv4Address::decode(octets).map(IpAddr::V4),
            16 => Ipv6Address::decode(octets).map(IpAddr::V6),
            found => Err(InvalidValue::NoAddress { found }),
        }
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(if value.is_ipv4() { 4 } else { 16 })
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        match value {
            IpAddr::V4(address) => Ipv4Address::encode(address, octets),
            IpAddr::V6(address) => Ipv6Address::encode(address, octets),
        }
    }
}

/// Writes four numbers with dots between them.
// `core` formats each number by itself, which takes longer. The bench `text` prints an address.
fn write_ipv4(address: Ipv4Addr, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const LONGEST: usize = "255.255.255.255".len();
    let (mut text, mut length) = ([0; LONGEST], 0);
    let mut push = |octet: u8| {
        if let Some(place) = text.get_mut(length) {
            *place = octet;
            length += 1;
        }
    };
    for (index, octet) in address.octets().into_iter().enumerate() {
        if index > 0 {
            push(b'.');
        }
        if octet >= 100 {
            push(b'0' + octet / 100);
        }
        if octet >= 10 {
            push(b'0' + octet / 10 % 10);
        }
        push(b'0' + octet % 10);
    }
    f.write_str(text.get(..length).and_then(|text| core::str::from_utf8(text).ok()).unwrap_or_default())
}

/// Writes the form of [RFC 5952](https://www.rfc-editor.org/rfc/rfc5952). If only the last 32 bits are set, they are
/// written as an IPv4 address, `::192.0.2.1`: other implementations print this form, and [`Ipv6Addr`] does not.
pub(super) fn write_ipv6(address: Ipv6Addr, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match u32::try_from(address.to_bits()) {
        Ok(last) if last > 0xffff => write!(f, "::{}", Ipv4Addr::from(last)),
        _ => write!(f, "{address}"),
    }
}

pub(super) fn parse_ipv4(text: Scanner<'_>) -> Result<Ipv4Addr, TextError> {
    text.rest.parse().map_err(|_| text.expected("an IPv4 address"))
}

pub(super) fn parse_ipv6(text: Scanner<'_>) -> Result<Ipv6Addr, TextError> {
    text.rest.parse().map_err(|_| text.expected("an IPv6 address"))
}

impl FromText for Ipv4Address {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        write_value::<Self>(parse_ipv4(text)?, buffer)
    }
}

impl ToText for Ipv4Address {
    fn print(value: &Ipv4Addr, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ipv4(*value, f)
    }
}

impl FromText for Ipv6Address {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        write_value::<Self>(parse_ipv6(text)?, buffer)
    }
}

impl ToText for Ipv6Address {
    fn print(value: &Ipv6Addr, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ipv6(*value, f)
    }
}

impl FromText for ComboIpAddress {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        if text.rest.contains(':') { Ipv6Address::parse(text, buffer) } else { Ipv4Address::parse(text, buffer) }
    }
}

impl ToText for ComboIpAddress {
    fn print(value: &IpAddr, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match value {
            IpAddr::V4(address) => Ipv4Address::print(address, f),
            IpAddr::V6(address) => Ipv6Address::print(address, f),
        }
    }
}
