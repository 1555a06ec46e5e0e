//! Numbers and their names.

use core::fmt::{self, Write};

use radius_proto::value::{InvalidValue, Kind, Value};

use super::scanner::is_part_of_word;
use crate::definition::NamesOfNumbers;

/// The number of a value as dictionaries write it, sign-extended; `None` for a value that is not a number.
pub(super) fn of_value(value: &Value<'_>) -> Option<u64> {
    Some(match *value {
        Value::Integer(number) | Value::Enumerated(number) | Value::TimeDelta(number) => number.into(),
        Value::Time(time) => time.0.into(),
        Value::Integer64(number) => number,
        Value::Byte(number) => number.into(),
        Value::Short(number) => number.into(),
        Value::Signed(number) => i64::from(number).cast_unsigned(),
        Value::Boolean(boolean) => boolean.into(),
        _ => return None,
    })
}

/// The octets of a number of this type; `None` for a type that is not a number.
fn width(kind: Kind) -> Option<usize> {
    match kind {
        Kind::Integer
        | Kind::Enumerated
        | Kind::TimeDelta
        | Kind::Time
        | Kind::Integer64
        | Kind::Byte
        | Kind::Short
        | Kind::Signed
        | Kind::Boolean => kind.fixed_length(),
        _ => None,
    }
}

/// Whether values of this type are numbers.
pub(super) fn is_number(kind: Kind) -> bool {
    width(kind).is_some()
}

/// The octets of a number that has a name in a dictionary, at the end of eight octets, and their count.
///
/// # Errors
///
/// [`InvalidValue::NumberTooLarge`] if the type cannot hold the number. The dictionary is then wrong.
pub(super) fn octets(kind: Kind, number: u64) -> Result<([u8; 8], usize), InvalidValue> {
    let width = width(kind).unwrap_or(8);
    let maximum = match kind {
        Kind::Boolean => 1,
        Kind::Signed => i32::MAX.unsigned_abs().into(),
        _ => u64::MAX >> (64 - 8 * width),
    };
    let is_negative = kind == Kind::Signed && i32::try_from(number.cast_signed()).is_ok();
    if number > maximum && !is_negative {
        return Err(InvalidValue::NumberTooLarge { maximum });
    }
    Ok((number.to_be_bytes(), width))
}

/// The name to print for a number. It is read as the same number.
pub(super) fn name(names: NamesOfNumbers<'_>, number: u64) -> Option<&str> {
    let name = names.name(number)?;
    let is_printable = |octet: u8| (octet.is_ascii_graphic() || octet == b' ') && !matches!(octet, b'"' | b'\\');
    (!name.is_empty() && name.bytes().all(is_printable) && names.number(name) == Some(number)).then_some(name)
}

/// Writes a name, in quotes if it is not a word.
pub(super) fn write_name(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    let is_word = name.bytes().all(is_part_of_word) && !name.starts_with(['"', '\'']);
    if is_word { f.write_str(name) } else { write!(f, "\"{name}\"") }
}

/// Whether the printed form of a number without a name is read as the same number. A dictionary can name a number with
/// the digits of another number.
pub(super) fn is_read_back(names: NamesOfNumbers<'_>, text: impl fmt::Display, number: u64) -> bool {
    let mut digits = Digits { octets: [0; 32], length: 0 };
    if write!(digits, "{text}").is_err() {
        return false;
    }
    let text = digits.octets.get(..digits.length).and_then(|octets| core::str::from_utf8(octets).ok());
    text.is_some_and(|text| names.number(text.trim_matches('"')).is_none_or(|found| found == number))
}

/// A buffer for the longest number or date.
struct Digits {
    octets: [u8; 32],
    length: usize,
}

impl Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        self.octets.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
