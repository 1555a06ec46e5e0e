//! The traits that read and print text, and the functions that write octets into a buffer.

use core::fmt;

use super::{data_type::DataType, scanner::Scanner, text_error::TextError};

/// A data type whose values are read from text.
pub(super) trait FromText {
    /// Writes the octets of a value to the front of the buffer. The text begins after its opening quote, if it has one.
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError>;
}

/// A data type whose values have a variant of [`Value`](super::Value), and therefore a canonical text.
pub(super) trait ToText: DataType {
    fn print(value: &Self::Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// Copies the octets to the front of the buffer.
pub(super) fn write_octets<'b>(octets: &[u8], buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let (needed, available) = (octets.len(), buffer.len());
    let place = buffer.get_mut(..needed).ok_or(TextError::NoRoom { needed, available })?;
    place.copy_from_slice(octets);
    Ok(place)
}

/// Writes the last `octets` octets of the number. The caller has checked that it fits.
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
