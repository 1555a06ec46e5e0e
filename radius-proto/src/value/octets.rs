//! string: opaque octets.

use core::fmt;

use super::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText},
};
use crate::hexadecimal;

/// Opaque octets, 0 to 253 in one attribute. The RFC calls this type "string". Any octets are valid. [RFC 8044, section
/// 3.5](https://www.rfc-editor.org/rfc/rfc8044#section-3.5)
///
/// ```
/// use radius_proto::value::{DataType, Octets};
///
/// assert_eq!(Octets::decode(&[0, 0xff])?, [0, 0xff]);
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Octets {}

impl DataType for Octets {
    type Value<'a> = &'a [u8];
    type Input<'a> = &'a [u8];
    const KIND: Kind = Kind::Octets;

    #[inline]
    fn decode(octets: &[u8]) -> Result<&[u8], InvalidValue> {
        Ok(octets)
    }

    #[inline(always)]
    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(value.len())
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value);
    }
}

impl FromText for Octets {
    /// `0x` and pairs of digits, up to the end.
    fn parse<'b>(mut text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        if !text.skip("0x") && !text.skip("0X") {
            return Err(text.expected("0x and hexadecimal digits"));
        }
        let digits = text.take_while(|octet| octet.is_ascii_hexdigit());
        text.end()?;
        let (pairs, odd) = digits.as_bytes().as_chunks::<2>();
        if !odd.is_empty() {
            return Err(text.expected("a second digit for the last octet"));
        }
        let (needed, available) = (pairs.len(), buffer.len());
        let into = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
        for (place, pair) in into.iter_mut().zip(pairs) {
            *place = hexadecimal::octet(*pair).unwrap_or_default();
        }
        Ok(into)
    }
}

impl ToText for Octets {
    /// `0x` and two lower-case digits for each octet.
    fn print(value: &&[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0x")?;
        hexadecimal::write(value, f)
    }
}
