//! The data types of RFC 8044: decoding, encoding, canonical text.
//!
//! Each type stands in a file of its own and has a marker for typed constants ([`Integer`], [`Text`], ...). [`Kind`]
//! and [`Value`] are the same types at run time, for programs that learn an attribute's type from a dictionary.

mod address;
mod ascend_filter;
mod concat;
mod data_type;
mod enumerated;
mod ethernet_address;
mod filter_rules;
mod fixed_octets;
mod integer;
mod interface_id;
mod invalid;
mod number;
mod octets;
mod parse;
mod prefix;
mod structure;
mod tagged;
mod text;
mod time;
mod tlv;
mod write;

use core::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

pub use address::{ComboIpAddress, Ipv4Address, Ipv6Address};
pub use ascend_filter::{AscendFilter, AscendRule, Comparison, IpxAddress};
pub use concat::Concat;
pub use data_type::{DataType, Joined};
pub use enumerated::{Enumerated, Enumeration, EnumerationWidth};
pub use ethernet_address::EthernetAddress;
pub use filter_rules::FilterRules;
pub use fixed_octets::FixedOctets;
pub use integer::Integer;
pub use interface_id::InterfaceId;
pub use invalid::InvalidValue;
pub use number::{Boolean, Byte, Integer64, Short, Signed, TimeDelta};
pub use octets::Octets;
pub use parse::TextError;
pub use prefix::{Ipv4Prefix, Ipv6Prefix};
pub use structure::{BitFields, Layout, Member, Structure, Structured};
pub use tagged::Tagged;
pub(crate) use tagged::decode_tagged;
pub use text::Text;
pub use time::Time;
pub use tlv::Tlv;

/// A data type, as a dictionary names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// 32-bit unsigned number. [RFC 8044, section 3.1](https://www.rfc-editor.org/rfc/rfc8044#section-3.1)
    Integer,
    /// 32-bit number whose values have names.
    /// [RFC 8044, section 3.2](https://www.rfc-editor.org/rfc/rfc8044#section-3.2)
    Enumerated,
    /// Seconds since 1970-01-01 00:00:00 UTC.
    /// [RFC 8044, section 3.3](https://www.rfc-editor.org/rfc/rfc8044#section-3.3)
    Time,
    /// UTF-8. [RFC 8044, section 3.4](https://www.rfc-editor.org/rfc/rfc8044#section-3.4)
    Text,
    /// Opaque octets, which the RFC calls "string".
    /// [RFC 8044, section 3.5](https://www.rfc-editor.org/rfc/rfc8044#section-3.5)
    Octets,
    /// An IPv6 interface identifier. [RFC 8044, section 3.7](https://www.rfc-editor.org/rfc/rfc8044#section-3.7)
    InterfaceId,
    /// An IPv4 address. [RFC 8044, section 3.8](https://www.rfc-editor.org/rfc/rfc8044#section-3.8)
    Ipv4Address,
    /// An IPv6 address. [RFC 8044, section 3.9](https://www.rfc-editor.org/rfc/rfc8044#section-3.9)
    Ipv6Address,
    /// An IPv6 prefix. [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
    Ipv6Prefix,
    /// An IPv4 prefix. [RFC 8044, section 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)
    Ipv4Prefix,
    /// 64-bit unsigned number. [RFC 8044, section 3.12](https://www.rfc-editor.org/rfc/rfc8044#section-3.12)
    Integer64,
    /// 8-bit unsigned number.
    Byte,
    /// 16-bit unsigned number.
    Short,
    /// 32-bit signed number.
    Signed,
    /// A span of time in seconds.
    TimeDelta,
    /// Yes or no.
    Boolean,
    /// An Ethernet address.
    EthernetAddress,
    /// An IPv4 or an IPv6 address.
    ComboIpAddress,
    /// So many opaque octets.
    FixedOctets(u8),
    /// A packet filter of Ascend.
    AscendFilter,
    /// Bit fields.
    Structure(&'static Layout),
    /// Octets spread over adjacent attributes.
    /// [RFC 8044, section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)
    Concat,
    /// Rules that NULs separate, in one stream over all attributes of the type.
    /// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
    FilterRules,
    /// Attributes inside the attribute. [RFC 8044, section 3.13](https://www.rfc-editor.org/rfc/rfc8044#section-3.13)
    Tlv,
    /// Attributes of a vendor. [RFC 8044, section 3.14](https://www.rfc-editor.org/rfc/rfc8044#section-3.14)
    VendorSpecific,
    /// A further attribute space. [RFC 8044, section 3.15](https://www.rfc-editor.org/rfc/rfc8044#section-3.15)
    Extended,
    /// A further attribute space, with fragments.
    /// [RFC 8044, section 3.16](https://www.rfc-editor.org/rfc/rfc8044#section-3.16)
    LongExtended,
    /// A vendor's attribute in a further space.
    /// [RFC 8044, section 3.17](https://www.rfc-editor.org/rfc/rfc8044#section-3.17)
    ExtendedVendorSpecific,
}

impl Kind {
    /// The name in RFC 8044, for example `integer`, `enum`, `text`, `string` or `ipv4addr`, or in FreeRADIUS's
    /// dictionaries for the types that the RFC does not have.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Integer => "integer",
            Self::Enumerated => "enum",
            Self::Time => "time",
            Self::Text => "text",
            Self::Octets => "string",
            Self::InterfaceId => "ifid",
            Self::Ipv4Address => "ipv4addr",
            Self::Ipv6Address => "ipv6addr",
            Self::Ipv6Prefix => "ipv6prefix",
            Self::Ipv4Prefix => "ipv4prefix",
            Self::Integer64 => "integer64",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Signed => "signed",
            Self::TimeDelta => "time_delta",
            Self::Boolean => "bool",
            Self::EthernetAddress => "ether",
            Self::ComboIpAddress => "combo-ip",
            Self::FixedOctets(_) => "octets",
            Self::AscendFilter => "abinary",
            Self::Structure(_) => "struct",
            Self::Concat => "concat",
            Self::FilterRules => "filter-rules",
            Self::Tlv => "tlv",
            Self::VendorSpecific => "vsa",
            Self::Extended => "extended",
            Self::LongExtended => "long-extended",
            Self::ExtendedVendorSpecific => "evs",
        }
    }

    /// The octets of every value of this type; `None` if they vary.
    #[must_use]
    pub const fn fixed_length(self) -> Option<usize> {
        match self {
            Self::Byte | Self::Boolean => Some(1),
            Self::Short => Some(2),
            Self::Integer | Self::Enumerated | Self::Time | Self::TimeDelta | Self::Signed | Self::Ipv4Address => {
                Some(4)
            }
            Self::EthernetAddress | Self::Ipv4Prefix => Some(6),
            Self::InterfaceId | Self::Integer64 => Some(8),
            Self::Ipv6Address => Some(16),
            Self::FixedOctets(length) => Some(length as usize),
            Self::AscendFilter => Some(AscendFilter::LENGTH),
            Self::Structure(layout) => Some(layout.octets() as usize),
            Self::Text
            | Self::Octets
            | Self::Ipv6Prefix
            | Self::ComboIpAddress
            | Self::Concat
            | Self::FilterRules
            | Self::Tlv
            | Self::VendorSpecific
            | Self::Extended
            | Self::LongExtended
            | Self::ExtendedVendorSpecific => None,
        }
    }

    /// Reads a value of this type.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the octets break the type's rules.
    #[inline(always)]
    pub fn decode(self, octets: &[u8]) -> Result<Value<'_>, InvalidValue> {
        Ok(match self {
            Self::Integer => Value::Integer(Integer::decode(octets)?),
            Self::Enumerated => Value::Enumerated(Integer::decode(octets)?),
            Self::Time => Value::Time(Time::decode(octets)?),
            Self::Text => Value::Text(Text::decode(octets)?),
            Self::Ipv6Prefix => Value::Ipv6Prefix(Ipv6Prefix::decode(octets)?),
            Self::Ipv4Prefix => Value::Ipv4Prefix(Ipv4Prefix::decode(octets)?),
            Self::Integer64 => Value::Integer64(Integer64::decode(octets)?),
            Self::Byte => Value::Byte(Byte::decode(octets)?),
            Self::Short => Value::Short(Short::decode(octets)?),
            Self::Signed => Value::Signed(Signed::decode(octets)?),
            Self::TimeDelta => Value::TimeDelta(TimeDelta::decode(octets)?),
            Self::Boolean => Value::Boolean(Boolean::decode(octets)?),
            Self::EthernetAddress => Value::EthernetAddress(EthernetAddress::decode(octets)?),
            Self::ComboIpAddress => Value::IpAddress(ComboIpAddress::decode(octets)?),
            Self::FixedOctets(length) if octets.len() != usize::from(length) => {
                return Err(InvalidValue::Length { found: octets.len(), expected: length.into() });
            }
            Self::AscendFilter => Value::AscendFilter(AscendFilter::decode(octets)?),
            Self::Structure(layout) => Value::Structure(layout.decode(octets)?),
            Self::Octets
            | Self::FixedOctets(_)
            | Self::Concat
            | Self::FilterRules
            | Self::Tlv
            | Self::VendorSpecific
            | Self::Extended
            | Self::LongExtended
            | Self::ExtendedVendorSpecific => Value::Octets(octets),
            Self::InterfaceId => Value::InterfaceId(InterfaceId::decode(octets)?),
            Self::Ipv4Address => Value::Ipv4Address(Ipv4Address::decode(octets)?),
            Self::Ipv6Address => Value::Ipv6Address(Ipv6Address::decode(octets)?),
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A value whose type is known at run time only.
///
/// `Display` is the canonical text, that which FreeRADIUS 3.2 prints: numbers in decimal, text and dates quoted, text
/// escaped, octets as `0x` and hexadecimal digits. [`Kind::parse`] turns it into the value's octets again.
///
/// What it prints never contains a control character, so a hostile value cannot forge a line of a log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Value<'a> {
    /// See [`Kind::Integer`].
    Integer(u32),
    /// See [`Kind::Enumerated`]; the name is the dictionary's to give.
    Enumerated(u32),
    /// See [`Kind::Time`].
    Time(Time),
    /// See [`Kind::Text`].
    Text(&'a str),
    /// See [`Kind::Octets`].
    Octets(&'a [u8]),
    /// See [`Kind::InterfaceId`].
    InterfaceId(InterfaceId),
    /// See [`Kind::Ipv4Address`].
    Ipv4Address(Ipv4Addr),
    /// See [`Kind::Ipv6Address`].
    Ipv6Address(Ipv6Addr),
    /// See [`Kind::Ipv6Prefix`].
    Ipv6Prefix(Ipv6Prefix),
    /// See [`Kind::Ipv4Prefix`].
    Ipv4Prefix(Ipv4Prefix),
    /// See [`Kind::Integer64`].
    Integer64(u64),
    /// See [`Kind::Byte`].
    Byte(u8),
    /// See [`Kind::Short`].
    Short(u16),
    /// See [`Kind::Signed`].
    Signed(i32),
    /// See [`Kind::TimeDelta`].
    TimeDelta(u32),
    /// See [`Kind::Boolean`].
    Boolean(bool),
    /// See [`Kind::EthernetAddress`].
    EthernetAddress(EthernetAddress),
    /// See [`Kind::ComboIpAddress`].
    IpAddress(IpAddr),
    /// See [`Kind::AscendFilter`].
    AscendFilter(AscendFilter<'a>),
    /// See [`Kind::Structure`].
    Structure(Structure),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) | Self::Enumerated(number) => fmt::Display::fmt(number, f),
            Self::Time(time) => time::write_quoted(*time, f),
            Self::Text(text) => text::write_quoted(text, f),
            Self::Octets(octets) => octets::write_hexadecimal(octets, f),
            Self::InterfaceId(id) => fmt::Display::fmt(id, f),
            Self::Ipv4Address(address) => fmt::Display::fmt(address, f),
            Self::Ipv6Address(address) => address::write_ipv6(*address, f),
            Self::Ipv6Prefix(prefix) => fmt::Display::fmt(prefix, f),
            Self::Ipv4Prefix(prefix) => fmt::Display::fmt(prefix, f),
            Self::Integer64(number) => fmt::Display::fmt(number, f),
            Self::Byte(number) => fmt::Display::fmt(number, f),
            Self::Short(number) => fmt::Display::fmt(number, f),
            Self::Signed(number) => fmt::Display::fmt(number, f),
            Self::TimeDelta(seconds) => fmt::Display::fmt(seconds, f),
            Self::Boolean(boolean) => f.write_str(if *boolean { "yes" } else { "no" }),
            Self::EthernetAddress(address) => fmt::Display::fmt(address, f),
            Self::IpAddress(IpAddr::V4(address)) => fmt::Display::fmt(address, f),
            Self::IpAddress(IpAddr::V6(address)) => address::write_ipv6(*address, f),
            Self::AscendFilter(filter) => filter.write_quoted(f),
            Self::Structure(structure) => fmt::Display::fmt(structure, f),
        }
    }
}

/// Writes a value into its octets; nothing if there are more or fewer than it takes.
#[inline(always)]
fn put(octets: &mut [u8], value: &[u8]) {
    if octets.len() == value.len() {
        octets.copy_from_slice(value);
    }
}

/// A value of exactly `N` octets.
#[inline]
fn exactly<const N: usize>(octets: &[u8]) -> Result<[u8; N], InvalidValue> {
    octets.try_into().map_err(|_| InvalidValue::Length { found: octets.len(), expected: N })
}
