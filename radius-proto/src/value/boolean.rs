//! bool: one octet, yes or no.

use core::fmt;

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// Yes or no: 1 octet, 1 or 0. Any other octet is invalid. Only dictionaries have this type.
///
/// ```
/// use radius_proto::value::{Boolean, DataType};
///
/// assert!(Boolean::decode(&[1])?);
/// assert!(Boolean::decode(&[2]).is_err());
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Boolean {}

impl DataType for Boolean {
    type Value<'a> = bool;
    type Input<'a> = bool;
    const KIND: Kind = Kind::Boolean;

    fn decode(octets: &[u8]) -> Result<bool, InvalidValue> {
        match exactly(octets)? {
            [0] => Ok(false),
            [1] => Ok(true),
            [_] => Err(InvalidValue::NumberTooLarge { maximum: 1 }),
        }
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(1)
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &[value.into()]);
    }
}

impl FromText for Boolean {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        match text.rest {
            "yes" | "1" => write_value::<Self>(true, buffer),
            "no" | "0" => write_value::<Self>(false, buffer),
            _ => Err(text.expected("yes or no")),
        }
    }
}

impl ToText for Boolean {
    fn print(value: &bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *value { "yes" } else { "no" })
    }
}
