//! Hexadecimal digits.

use core::fmt;

/// The octet of two hexadecimal digits, the high one first; `None` if one of them is not a digit.
pub(crate) const fn octet([high, low]: [u8; 2]) -> Option<u8> {
    match (digit(high), digit(low)) {
        (Some(high), Some(low)) => Some(high << 4 | low),
        _ => None,
    }
}

/// The number of a digit, in upper or lower case.
const fn digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Writes two lower-case digits an octet.
pub(crate) fn write(octets: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    octets.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
}
