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
// The digits are written in pieces of 32 octets. A `write!` for each octet takes longer: the bench `text` prints a
// Message-Authenticator.
pub(crate) fn write(octets: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const PIECE: usize = 32;
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |number: u8| DIGITS.get(usize::from(number)).copied().unwrap_or_default();
    octets.chunks(PIECE).try_for_each(|piece| {
        let mut text = [[0; 2]; PIECE];
        for (place, octet) in text.iter_mut().zip(piece) {
            *place = [digit(octet >> 4), digit(octet & 15)];
        }
        let digits = text.as_flattened().get(..2 * piece.len()).unwrap_or_default();
        f.write_str(core::str::from_utf8(digits).unwrap_or_default())
    })
}
