//! text: UTF-8.

use core::fmt::{self, Write};

use super::{Kind, put};
use crate::value::{DataType, InvalidValue};

/// UTF-8 without a terminator, 1 to 253 octets in one attribute.
///
/// Some equipment sends Latin-1. Such a value is an error here and stays readable as octets.
///
/// [RFC 8044, section 3.4](https://www.rfc-editor.org/rfc/rfc8044#section-3.4)
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

/// In double quotes, with `\n`, `\r`, `\t`, `\"`, `\\`, and octets as `\ooo` for whatever could act on a terminal or
/// reorder a line.
pub(super) fn write_quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for character in text.chars() {
        match character {
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            '"' | '\\' => write!(f, "\\{character}")?,
            _ if is_deceptive(character) => {
                for octet in character.encode_utf8(&mut [0; 4]).bytes() {
                    write!(f, "\\{octet:03o}")?;
                }
            }
            _ => f.write_char(character)?,
        }
    }
    f.write_char('"')
}

/// Control characters, line separators, the marks that reverse the direction of the text around them, and characters
/// that are not seen: a User-Name made of those would forge what an operator reads, or look like another.
fn is_deceptive(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
