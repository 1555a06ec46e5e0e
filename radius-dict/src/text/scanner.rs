//! Words, quotes and columns of one line.

use radius_proto::value::TextError;

use super::error::{LineError, LinePosition};

/// One line, and the position of the reader.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineScanner<'t> {
    line: &'t str,
    at: usize,
    number: usize,
}

/// Whether a value without quotes may contain this octet.
pub(super) const fn is_part_of_word(octet: u8) -> bool {
    !matches!(octet, b' ' | b'\t' | b'#' | b',' | b'=' | b'(' | b')' | b';' | b'{' | b'}' | b'<' | b'>')
}

impl<'t> LineScanner<'t> {
    /// A line without its end; `number` is counted from 1.
    pub(super) const fn new(line: &'t str, number: usize) -> Self {
        Self { line, at: 0, number }
    }

    /// The place at which reading continues.
    pub(super) const fn place(&self) -> LinePosition {
        LinePosition { line: self.number, column: self.at + 1 }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.line.get(self.at..).unwrap_or_default()
    }

    pub(super) fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> &'t str {
        let rest = self.rest();
        let length = rest.bytes().position(|octet| !accept(octet)).unwrap_or(rest.len());
        self.take(length)
    }

    /// `length` ends at the boundary of a character, since words end at ASCII characters.
    fn take(&mut self, length: usize) -> &'t str {
        let taken = self.rest().get(..length).unwrap_or_default();
        self.at += taken.len();
        taken
    }

    pub(super) fn skip(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    pub(super) fn skip_blanks(&mut self) {
        self.take_while(|octet| octet == b' ' || octet == b'\t');
    }

    /// Whether only a comment follows.
    pub(super) fn is_at_end(&self) -> bool {
        let rest = self.rest();
        rest.is_empty() || rest.starts_with('#')
    }

    /// Reads up to the end.
    pub(super) fn finish(&mut self) {
        self.at = self.line.len();
    }

    /// Takes a value: a word, a text with the quotes around it, or members with the braces around them.
    ///
    /// # Errors
    ///
    /// If there is no value, or its end is missing.
    pub(super) fn value(&mut self) -> Result<&'t str, LineError> {
        let (start, rest) = (*self, self.rest());
        let length = match rest.as_bytes() {
            [quote @ (b'"' | b'\''), ..] => quoted_length(rest, *quote),
            [b'{', ..] => braces_length(rest),
            _ => {
                let word = self.take_while(is_part_of_word);
                if word.is_empty() {
                    return Err(start
                        .place()
                        .expected("a value; a value with any of # , = ( ) ; { } < > must be in quotes"));
                }
                return Ok(word);
            }
        };
        match length {
            Some(length) => Ok(self.take(length)),
            None => {
                self.finish();
                Err(self.place().expected(if rest.starts_with('{') { "'}'" } else { "the closing quote" }))
            }
        }
    }
}

/// The length of the text in quotes at the start of `text`; `None` if it has no end.
///
/// [`radius_proto::value::Kind::parse`] documents which quotes are part of the text.
fn quoted_length(text: &str, quote: u8) -> Option<usize> {
    let mut rest = text.as_bytes().get(1..)?;
    loop {
        rest = match rest {
            [] => return None,
            [b'\\', b'\\' | b'"', following @ ..] => following,
            [b'\\', b'\'', following @ ..] if quote == b'\'' => following,
            [octet, following @ ..] if *octet == quote => return Some(text.len() - following.len()),
            [_, following @ ..] => following,
        };
    }
}

/// The length of the members in braces at the start of `text`, with braces and quotes inside; `None` if they have no
/// end.
fn braces_length(text: &str) -> Option<usize> {
    let (mut at, mut open) = (0, 0_usize);
    loop {
        let rest = text.get(at..)?;
        at += match *rest.as_bytes().first()? {
            quote @ (b'"' | b'\'') => quoted_length(rest, quote)?,
            _ => rest.chars().next()?.len_utf8(),
        };
        match rest.as_bytes().first()? {
            b'{' => open += 1,
            b'}' if open == 1 => return Some(at),
            b'}' => open -= 1,
            _ => {}
        }
    }
}

/// The text between quotes, and the number of octets of the quote before it. It is for texts without escapes.
pub(super) fn unquoted(text: &str) -> (&str, usize) {
    let inner = ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote));
    inner.map_or((text, 0), |inner| (inner, 1))
}

/// The same error in the whole text, which has `before` more octets at the front.
pub(super) const fn shifted(error: TextError, before: usize) -> TextError {
    match error {
        TextError::Expected { at, expected } => TextError::Expected { at: at + before, expected },
        TextError::Value { at, reason } => TextError::Value { at: at + before, reason },
        other => other,
    }
}
