//! Writing values whose type is known at run time only.

use core::net::IpAddr;

use super::{
    AscendFilter, Boolean, Byte, ComboIpAddress, EthernetAddress, Integer, Integer64, InterfaceId, Ipv4Address,
    Ipv4Prefix, Ipv6Address, Ipv6Prefix, Kind, Octets, Short, Signed, Text, Time, TimeDelta, Value, tagged,
};
use crate::{
    attribute::Tag,
    value::{DataType, InvalidValue},
};

impl Kind {
    /// Whether the value is of this type.
    #[must_use]
    pub fn holds(self, value: &Value<'_>) -> bool {
        match (self, value) {
            (Self::Integer, Value::Integer(_))
            | (Self::Enumerated, Value::Enumerated(_))
            | (Self::Time, Value::Time(_))
            | (Self::Text, Value::Text(_))
            | (Self::InterfaceId, Value::InterfaceId(_))
            | (Self::Ipv4Address, Value::Ipv4Address(_))
            | (Self::Ipv6Address, Value::Ipv6Address(_))
            | (Self::Ipv6Prefix, Value::Ipv6Prefix(_))
            | (Self::Ipv4Prefix, Value::Ipv4Prefix(_))
            | (Self::Integer64, Value::Integer64(_))
            | (Self::Byte, Value::Byte(_))
            | (Self::Short, Value::Short(_))
            | (Self::Signed, Value::Signed(_))
            | (Self::TimeDelta, Value::TimeDelta(_))
            | (Self::Boolean, Value::Boolean(_))
            | (Self::EthernetAddress, Value::EthernetAddress(_))
            | (Self::ComboIpAddress, Value::IpAddress(_))
            | (Self::AscendFilter, Value::AscendFilter(_)) => true,
            (Self::Structure(layout), Value::Structure(structure)) => *layout == *structure.layout(),
            (Self::FixedOctets(length), Value::Octets(octets)) => octets.len() == usize::from(length),
            (
                Self::Octets
                | Self::Concat
                | Self::FilterRules
                | Self::Tlv
                | Self::VendorSpecific
                | Self::Extended
                | Self::LongExtended
                | Self::ExtendedVendorSpecific,
                Value::Octets(_),
            ) => true,
            _ => false,
        }
    }
}

impl Value<'_> {
    /// How many octets the value takes on the wire.
    #[must_use]
    pub fn length(&self) -> usize {
        match self {
            Self::Byte(_) | Self::Boolean(_) => 1,
            Self::Short(_) => 2,
            Self::Integer(_)
            | Self::Enumerated(_)
            | Self::Time(_)
            | Self::TimeDelta(_)
            | Self::Signed(_)
            | Self::Ipv4Address(_)
            | Self::IpAddress(IpAddr::V4(_)) => 4,
            Self::EthernetAddress(_) | Self::Ipv4Prefix(_) => 6,
            Self::InterfaceId(_) | Self::Integer64(_) => 8,
            Self::Ipv6Address(_) | Self::IpAddress(IpAddr::V6(_)) => 16,
            Self::Ipv6Prefix(prefix) => 2 + usize::from(prefix.length().div_ceil(8)),
            Self::Structure(structure) => structure.layout().octets().into(),
            Self::Text(text) => text.len(),
            Self::Octets(octets) => octets.len(),
            Self::AscendFilter(_) => AscendFilter::LENGTH,
        }
    }

    /// Writes the value into as many octets as [`length`](Self::length) says. Into more or fewer it writes nothing, or
    /// a part.
    pub fn encode(self, octets: &mut [u8]) {
        match self {
            Self::Integer(number) | Self::Enumerated(number) => Integer::encode(number, octets),
            Self::Time(time) => Time::encode(time, octets),
            Self::Text(text) => Text::encode(text, octets),
            Self::Octets(value) => Octets::encode(value, octets),
            Self::InterfaceId(id) => InterfaceId::encode(id, octets),
            Self::Ipv4Address(address) => Ipv4Address::encode(address, octets),
            Self::Ipv6Address(address) => Ipv6Address::encode(address, octets),
            Self::Ipv6Prefix(prefix) => Ipv6Prefix::encode(prefix, octets),
            Self::Ipv4Prefix(prefix) => Ipv4Prefix::encode(prefix, octets),
            Self::Integer64(number) => Integer64::encode(number, octets),
            Self::Byte(number) => Byte::encode(number, octets),
            Self::Short(number) => Short::encode(number, octets),
            Self::Signed(number) => Signed::encode(number, octets),
            Self::TimeDelta(seconds) => TimeDelta::encode(seconds, octets),
            Self::Boolean(boolean) => Boolean::encode(boolean, octets),
            Self::EthernetAddress(address) => EthernetAddress::encode(address, octets),
            Self::IpAddress(address) => ComboIpAddress::encode(address, octets),
            Self::Structure(structure) => structure.write(octets),
            Self::AscendFilter(filter) => AscendFilter::encode(filter, octets),
        }
    }

    /// As [`length`](Self::length), with an octet of tag where the value needs one.
    pub(crate) fn tagged_length(&self, tag: Tag) -> Result<usize, InvalidValue> {
        match self {
            Self::Integer(number) | Self::Enumerated(number) => tagged::check_number(*number),
            Self::Text(text) => Ok(tagged::octets_length(tag, text.as_bytes())),
            Self::Octets(octets) => Ok(tagged::octets_length(tag, octets)),
            _ => Err(InvalidValue::NotTagged),
        }
    }

    /// Writes the value into as many octets as [`tagged_length`](Self::tagged_length) says.
    pub(crate) fn encode_tagged(self, tag: Tag, octets: &mut [u8]) {
        match self {
            Self::Integer(number) | Self::Enumerated(number) => tagged::join_number(tag, number, octets),
            Self::Text(text) => tagged::join_octets(tag, text.as_bytes(), octets),
            Self::Octets(value) => tagged::join_octets(tag, value, octets),
            // Refused by `tagged_length`.
            _ => {}
        }
    }
}
