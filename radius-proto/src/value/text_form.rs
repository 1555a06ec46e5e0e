//! What a data type can do with text, and how its octets get into a buffer.

use core::fmt;

use super::{data_type::DataType, scanner::Scanner, text_error::TextError};

/// A data type whose values are read from text.
pub(super) trait FromText {
    /// Writes the octets of a value into the front of the buffer. The text begins after the quotes that it may be in.
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError>;
}

/// A data type whose values have a variant of [`Value`](super::Value), and so a canonical text.
pub(super) trait ToText: DataType {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// The octets go into the front of the buffer.
pub(super) fn write_octets<'b>(octets: &[u8], buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let (needed, available) = (octets.len(), buffer.len());
    let place = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
    place.copy_from_slice(octets);
    Ok(place)
}

/// So many octets of the number, the last ones: its caller has made sure that it fits.
pub(super) fn write_number(number: u64, octets: usize, buffer: &mut [u8]) -> Result<&[u8], TextError> {
    write_octets(number.to_be_bytes().get(8_usize.saturating_sub(octets)..).unwrap_or_default(), buffer)
}

pub(super) fn write_value<'b, T: DataType>(value: T::Input<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let needed = T::length(&value).map_err(|reason| TextError::Value { at: 0, reason })?;
    let available = buffer.len();
    let place = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
    T::encode(value, place);
    Ok(place)
}
