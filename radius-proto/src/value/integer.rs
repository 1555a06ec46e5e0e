//! integer: a 32-bit unsigned number.

use core::fmt;

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_number},
};

/// A 32-bit unsigned number, 4 octets in network order.
/// [RFC 8044, section 3.1](https://www.rfc-editor.org/rfc/rfc8044#section-3.1)
///
/// ```
/// use radius_proto::value::{DataType, Integer, InvalidValue};
///
/// assert_eq!(Integer::decode(&[0, 0, 1, 0])?, 256);
/// assert_eq!(Integer::decode(&[1, 0]), Err(InvalidValue::Length { found: 2, expected: 4 }));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Integer {}

impl DataType for Integer {
    type Value<'a> = u32;
    type Input<'a> = u32;
    const KIND: Kind = Kind::Integer;

    #[inline]
    fn decode(octets: &[u8]) -> Result<u32, InvalidValue> {
        exactly(octets).map(u32::from_be_bytes)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(4)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value.to_be_bytes());
    }
}

impl FromText for Integer {
    fn parse<'b>(mut text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        write_number(text.last_number(u32::MAX.into())?, 4, buffer)
    }
}

impl ToText for Integer {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(value, f)
    }
}
