//! text: UTF-8.

use core::fmt;

use super::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
    quote,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText},
};

/// UTF-8 without a terminator, 1 to 253 octets in one attribute.
///
/// Some equipment sends Latin-1. A value in Latin-1 is an error here and stays readable as octets.
///
/// [RFC 8044, section 3.4](https://www.rfc-editor.org/rfc/rfc8044#section-3.4)
///
/// ```
/// use radius_proto::value::{DataType, InvalidValue, Text};
///
/// assert_eq!(Text::decode(b"nemo")?, "nemo");
/// assert_eq!(Text::decode(b"caf\xe9"), Err(InvalidValue::NotUtf8 { valid_up_to: 3 }));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Text {}

impl DataType for Text {
    type Value<'a> = &'a str;
    type Input<'a> = &'a str;
    const KIND: Kind = Kind::Text;

    #[inline]
    fn decode(octets: &[u8]) -> Result<&str, InvalidValue> {
        core::str::from_utf8(octets).map_err(|error| InvalidValue::NotUtf8 { valid_up_to: error.valid_up_to() })
    }

    #[inline(always)]
    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(value.len())
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value.as_bytes());
    }
}

impl FromText for Text {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        let octets = quote::unescape(text.whole(), buffer)?;
        match Self::decode(octets) {
            Ok(_) => Ok(octets),
            Err(reason) => Err(TextError::Value { at: 0, reason }),
        }
    }
}

impl ToText for Text {
    fn print(value: &&str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        quote::write_escaped(value, f)
    }
}
