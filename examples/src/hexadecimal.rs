//! Hexadecimal digits.

use core::fmt::{self, Write};

/// The error of hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HexError {
    /// The octet, counted from 0.
    pub octet: usize,
    /// The place in the text, in octets counted from 1.
    pub column: usize,
}

impl fmt::Display for HexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: expected two hexadecimal digits for each octet", self.column)
    }
}

impl core::error::Error for HexError {}

/// Reads digits into `octets`, whose old contents are removed. `0x` may precede the digits, and blanks may be anywhere.
///
/// # Errors
///
/// The first character that is not a digit, or the end of the text after half an octet.
pub fn read(text: &[u8], octets: &mut Vec<u8>) -> Result<(), HexError> {
    octets.clear();
    let mut high = None;
    let body = text.trim_ascii_start();
    let body = body.strip_prefix(b"0x").or_else(|| body.strip_prefix(b"0X")).unwrap_or(body);
    let before = text.len() - body.len();
    for (at, character) in body.iter().enumerate() {
        let digit = match character {
            b'0'..=b'9' => character - b'0',
            b'a'..=b'f' => character - b'a' + 10,
            b'A'..=b'F' => character - b'A' + 10,
            b' ' | b'\t' | b'\r' => continue,
            _ => return Err(HexError { octet: octets.len(), column: before + at + 1 }),
        };
        match high.take() {
            Some(high) => octets.push(high << 4 | digit),
            None => high = Some(digit),
        }
    }
    match high {
        Some(_) => Err(HexError { octet: octets.len(), column: text.len() + 1 }),
        None => Ok(()),
    }
}

/// Appends two digits for each octet.
pub fn write(octets: impl IntoIterator<Item = u8>, text: &mut String) {
    for octet in octets {
        // Writing into a string cannot fail.
        let _ = write!(text, "{octet:02x}");
    }
}
