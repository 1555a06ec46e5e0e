//! Quotes and escapes of texts.

use core::fmt::{self, Write as _};

use super::{
    scanner::{END, Scanner},
    text_error::TextError,
};

/// The quotes that may surround a text.
pub(super) const QUOTES: [char; 2] = ['"', '\''];

/// A text without the quotes around it. Its escapes are not changed.
pub(super) fn unquoted(text: &str) -> Result<Scanner<'_>, TextError> {
    let Some(body) = text.strip_prefix(QUOTES) else { return Ok(Scanner::new(text, text, 0)) };
    let quote = text.chars().next().unwrap_or_default();
    match body.strip_suffix(quote) {
        Some(rest) => Ok(Scanner::new(text, rest, 1)),
        None => Err(TextError::Expected { at: text.len(), expected: "the closing quote" }),
    }
}

/// Writes the octets of a text, with or without quotes, to the front of the buffer. Every escape becomes its octet.
pub(super) fn unescape<'b>(text: &str, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let quote = text.bytes().next().filter(|first| QUOTES.contains(&char::from(*first)));
    let mut rest = text.as_bytes();
    if quote.is_some() {
        rest = rest.get(1..).unwrap_or_default();
    }
    let (available, mut needed) = (buffer.len(), 0);
    loop {
        let at = text.len() - rest.len();
        let (octet, following) = match rest {
            [] if quote.is_some() => return Err(TextError::Expected { at, expected: "the closing quote" }),
            [] => break,
            [b'\\', first @ b'0'..=b'7', second @ b'0'..=b'7', third @ b'0'..=b'7', following @ ..] => {
                let [first, second, third] = [*first, *second, *third].map(|digit| u16::from(digit - b'0'));
                let octet = u8::try_from(first << 6 | second << 3 | third)
                    .map_err(|_| TextError::Expected { at, expected: "an octet, \\000 to \\377" })?;
                (octet, following)
            }
            [b'\\', b'n', following @ ..] => (b'\n', following),
            [b'\\', b'r', following @ ..] => (b'\r', following),
            [b'\\', b't', following @ ..] => (b'\t', following),
            [b'\\', octet @ (b'\\' | b'"'), following @ ..] => (*octet, following),
            [b'\\', b'\'', following @ ..] if quote == Some(b'\'') => (b'\'', following),
            [octet, following @ ..] if Some(*octet) == quote => {
                if following.is_empty() {
                    break;
                }
                return Err(TextError::Expected { at: at + 1, expected: END });
            }
            [octet, following @ ..] => (*octet, following),
        };
        if let Some(place) = buffer.get_mut(needed) {
            *place = octet;
        }
        needed += 1;
        rest = following;
    }
    buffer.get(..needed).ok_or(TextError::NoRoom { needed, available })
}

/// Writes the text in double quotes, with `\n`, `\r`, `\t`, `\"` and `\\`. Characters that could act on a terminal or
/// reorder a line are written as `\ooo`.
pub(super) fn write_escaped(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    let mut rest = text;
    // Most texts have no escapes, and are written at once. The bench `text` prints such values.
    loop {
        let plain = rest.bytes().position(|octet| !is_plain(octet)).unwrap_or(rest.len());
        let (front, following) = rest.split_at_checked(plain).unwrap_or((rest, ""));
        f.write_str(front)?;
        let mut characters = following.chars();
        let Some(character) = characters.next() else { return f.write_char('"') };
        rest = characters.as_str();
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
}

/// Printable ASCII that needs no escape.
const fn is_plain(octet: u8) -> bool {
    matches!(octet, b' '..=b'~') && !matches!(octet, b'"' | b'\\')
}

/// Control characters, line separators, the marks that reverse the direction of the text around them, and invisible
/// characters. A User-Name with these characters could forge the text that an operator reads, or look like another
/// name.
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
