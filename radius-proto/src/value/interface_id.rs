//! ifid: an IPv6 interface identifier.

use core::fmt;

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// An IPv6 interface identifier, 8 octets. It is both the marker for typed constants and the value.
///
/// `Display` is four groups of hexadecimal digits, each without leading zeros: `0:ff:fe00:1`.
///
/// [RFC 8044, section 3.7](https://www.rfc-editor.org/rfc/rfc8044#section-3.7)
///
/// ```
/// use radius_proto::value::{DataType, InterfaceId};
///
/// assert_eq!(InterfaceId::decode(&[0, 0, 0, 0xff, 0xfe, 0, 0, 1])?.to_string(), "0:ff:fe00:1");
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct InterfaceId(pub [u8; 8]);

impl DataType for InterfaceId {
    type Value<'a> = Self;
    type Input<'a> = Self;
    const KIND: Kind = Kind::InterfaceId;

    #[inline]
    fn decode(octets: &[u8]) -> Result<Self, InvalidValue> {
        exactly(octets).map(Self)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(8)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value.0);
    }
}

impl fmt::Display for InterfaceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = u64::from_be_bytes(self.0);
        write!(f, "{:x}:{:x}:{:x}:{:x}", number >> 48, number >> 32 & 0xffff, number >> 16 & 0xffff, number & 0xffff)
    }
}

impl FromText for InterfaceId {
    fn parse<'b>(mut text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let mut id = 0_u64;
        for group in 0..4 {
            if group > 0 {
                text.require(":", "':'")?;
            }
            id = id << 16 | u64::from(text.hexadecimal(1, 4, "one to four hexadecimal digits")?);
        }
        text.end()?;
        write_value::<Self>(Self(id.to_be_bytes()), buffer)
    }
}

impl ToText for InterfaceId {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(value, f)
    }
}
