//! The data types of dictionaries.

use radius_proto::value::Kind;

use super::{
    lines::Field,
    number::number,
    reason::{Expected, SyntaxError},
};

/// A data type of dictionaries. Several names may mean the same type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum DictionaryType {
    /// `integer`, `uint32`.
    Integer,
    /// `string`.
    Text,
    /// `octets`, and every unknown type.
    Octets,
    /// `filter-rules`, a type of this library for NAS-Filter-Rule: see [`Kind::FilterRules`].
    FilterRules,
    /// `ipaddr`, `ipv4addr`.
    Ipv4Address,
    /// `ipv6addr`.
    Ipv6Address,
    /// `ipv4prefix`, `cidr`.
    Ipv4Prefix,
    /// `ipv6prefix`.
    Ipv6Prefix,
    /// `combo-ip`.
    ComboIpAddress,
    /// `date`.
    Time,
    /// `time_delta`.
    TimeDelta,
    /// `abinary`.
    AscendFilter,
    /// `ifid`.
    InterfaceId,
    /// `ether`, `ethernet`.
    EthernetAddress,
    /// `bool`.
    Boolean,
    /// `byte`, `uint8`.
    Byte,
    /// `short`, `uint16`.
    Short,
    /// `integer64`, `uint64`.
    Integer64,
    /// `int8`.
    Signed8,
    /// `int16`.
    Signed16,
    /// `signed`, `int32`.
    Signed,
    /// `int64`.
    Signed64,
    /// `float32`.
    Float32,
    /// `float64`.
    Float64,
    /// `bit`: a member of a structure.
    Bits,
    /// `tlv`.
    Tlv,
    /// `struct`.
    Structure,
    /// `union`.
    Union,
    /// `group`.
    Group,
    /// `vsa`.
    VendorSpecific,
    /// `vendor`.
    Vendor,
    /// `extended`, and `tlv` with the flag `extended`.
    Extended,
    /// `long-extended`, and `tlv` with the flag `long_extended`.
    LongExtended,
    /// `evs`, and `vsa` inside an extended attribute.
    ExtendedVendorSpecific,
}

/// Names, in lower case.
const NAMES: [(&str, DictionaryType); 47] = [
    ("integer", DictionaryType::Integer),
    ("string", DictionaryType::Text),
    ("octets", DictionaryType::Octets),
    ("ipaddr", DictionaryType::Ipv4Address),
    ("byte", DictionaryType::Byte),
    ("tlv", DictionaryType::Tlv),
    ("short", DictionaryType::Short),
    ("ipv6addr", DictionaryType::Ipv6Address),
    ("date", DictionaryType::Time),
    ("integer64", DictionaryType::Integer64),
    ("combo-ip", DictionaryType::ComboIpAddress),
    ("uint32", DictionaryType::Integer),
    ("uint8", DictionaryType::Byte),
    ("uint16", DictionaryType::Short),
    ("uint64", DictionaryType::Integer64),
    ("ipv4addr", DictionaryType::Ipv4Address),
    ("ipv4prefix", DictionaryType::Ipv4Prefix),
    ("cidr", DictionaryType::Ipv4Prefix),
    ("ipv6prefix", DictionaryType::Ipv6Prefix),
    ("time_delta", DictionaryType::TimeDelta),
    ("abinary", DictionaryType::AscendFilter),
    ("ifid", DictionaryType::InterfaceId),
    ("ether", DictionaryType::EthernetAddress),
    ("ethernet", DictionaryType::EthernetAddress),
    ("bool", DictionaryType::Boolean),
    ("int8", DictionaryType::Signed8),
    ("int16", DictionaryType::Signed16),
    ("signed", DictionaryType::Signed),
    ("int32", DictionaryType::Signed),
    ("int64", DictionaryType::Signed64),
    ("float32", DictionaryType::Float32),
    ("float64", DictionaryType::Float64),
    ("bit", DictionaryType::Bits),
    ("struct", DictionaryType::Structure),
    ("union", DictionaryType::Union),
    ("group", DictionaryType::Group),
    ("vsa", DictionaryType::VendorSpecific),
    ("vendor", DictionaryType::Vendor),
    ("extended", DictionaryType::Extended),
    ("long-extended", DictionaryType::LongExtended),
    ("long_extended", DictionaryType::LongExtended),
    ("evs", DictionaryType::ExtendedVendorSpecific),
    ("text", DictionaryType::Text),
    ("enum", DictionaryType::Integer),
    ("time", DictionaryType::Time),
    ("combo_ip", DictionaryType::ComboIpAddress),
    ("filter-rules", DictionaryType::FilterRules),
];

impl DictionaryType {
    /// The type of this name, in upper or lower case.
    fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, data_type)| *data_type)
    }

    /// The name. It is that of version 3 if version 3 has the type.
    #[must_use]
    pub fn name(self) -> &'static str {
        // Each type is in the table.
        NAMES.iter().find(|(_, data_type)| *data_type == self).map_or("", |(name, _)| name)
    }

    /// The type, and its size in brackets if it has one. The type is `None` if it is unknown.
    pub(crate) fn parse(field: Field<'_>) -> Result<(Option<Self>, Option<u16>), SyntaxError> {
        let Some((name, bracket)) = field.split_once(b'[') else {
            return match Self::named(field.text) {
                Some(Self::Bits) => Err(SyntaxError::unexpected(field.tail(field.text.len()), Expected::Number(1, 64))),
                data_type => Ok((data_type, None)),
            };
        };
        let Some(data_type) = Self::named(name.text) else { return Ok((None, None)) };
        let most = match data_type {
            Self::Octets | Self::Text => 253,
            Self::Structure => 253,
            Self::Bits => 64,
            _ => return Err(SyntaxError::unexpected(field, Expected::DataType)),
        };
        let size = bracket.text.strip_suffix(']').and_then(number).filter(|size| (1..=most).contains(size));
        match size.and_then(|size| u16::try_from(size).ok()) {
            Some(size) => Ok((Some(data_type), Some(size))),
            None => Err(SyntaxError::unexpected(bracket, Expected::Number(1, most))),
        }
    }

    /// Whether other attributes can be inside.
    #[must_use]
    pub const fn is_container(self) -> bool {
        matches!(
            self,
            Self::Tlv
                | Self::Structure
                | Self::Union
                | Self::Group
                | Self::VendorSpecific
                | Self::Vendor
                | Self::Extended
                | Self::LongExtended
                | Self::ExtendedVendorSpecific
        )
    }

    /// The largest number that an enumerated value of this type can have; `None` if it is not a type of numbers.
    #[must_use]
    pub const fn largest_number(self) -> Option<u64> {
        Some(match self {
            Self::Boolean => 1,
            Self::Byte => 0xff,
            Self::Short => 0xffff,
            Self::Integer | Self::Time | Self::TimeDelta => 0xffff_ffff,
            Self::Integer64 | Self::Bits => u64::MAX,
            Self::Signed8 => 0x7f,
            Self::Signed16 => 0x7fff,
            Self::Signed => 0x7fff_ffff,
            Self::Signed64 => 0x7fff_ffff_ffff_ffff,
            _ => return None,
        })
    }

    /// Whether a number of this type can be below zero.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::Signed8 | Self::Signed16 | Self::Signed | Self::Signed64)
    }

    /// The number of bits of a value; `None` if it varies.
    pub(crate) const fn bits(self, size: Option<u16>) -> Option<u32> {
        Some(match (self, size) {
            (Self::Octets | Self::Text | Self::Structure, Some(size)) => 8 * size as u32,
            (Self::Bits, Some(size)) => size as u32,
            (Self::Boolean | Self::Byte | Self::Signed8, _) => 8,
            (Self::Short | Self::Signed16, _) => 16,
            (Self::Integer | Self::Signed | Self::Float32 | Self::Time | Self::TimeDelta | Self::Ipv4Address, _) => 32,
            (Self::EthernetAddress | Self::Ipv4Prefix, _) => 48,
            (Self::Integer64 | Self::Signed64 | Self::Float64 | Self::InterfaceId, _) => 64,
            (Self::Ipv6Address, _) => 128,
            _ => return None,
        })
    }

    /// The data type of a value on the wire; `None` for types that RADIUS does not have, and for structures, whose
    /// members define them.
    pub(crate) fn kind(self, size: Option<u16>) -> Option<Kind> {
        Some(match self {
            Self::Integer => Kind::Integer,
            Self::Text => Kind::Text,
            Self::Octets => match size.map(u8::try_from) {
                Some(Ok(size)) => Kind::FixedOctets(size),
                _ => Kind::Octets,
            },
            Self::FilterRules => Kind::FilterRules,
            Self::Ipv4Address => Kind::Ipv4Address,
            Self::Ipv6Address => Kind::Ipv6Address,
            Self::Ipv4Prefix => Kind::Ipv4Prefix,
            Self::Ipv6Prefix => Kind::Ipv6Prefix,
            Self::ComboIpAddress => Kind::ComboIpAddress,
            Self::Time => Kind::Time,
            Self::TimeDelta => Kind::TimeDelta,
            Self::AscendFilter => Kind::AscendFilter,
            Self::InterfaceId => Kind::InterfaceId,
            Self::EthernetAddress => Kind::EthernetAddress,
            Self::Boolean => Kind::Boolean,
            Self::Byte => Kind::Byte,
            Self::Short => Kind::Short,
            Self::Integer64 => Kind::Integer64,
            Self::Signed => Kind::Signed,
            Self::Tlv => Kind::Tlv,
            Self::VendorSpecific => Kind::VendorSpecific,
            Self::Extended => Kind::Extended,
            Self::LongExtended => Kind::LongExtended,
            Self::ExtendedVendorSpecific => Kind::ExtendedVendorSpecific,
            Self::Signed8
            | Self::Signed16
            | Self::Signed64
            | Self::Float32
            | Self::Float64
            | Self::Bits
            | Self::Structure
            | Self::Union
            | Self::Group
            | Self::Vendor => return None,
        })
    }
}
