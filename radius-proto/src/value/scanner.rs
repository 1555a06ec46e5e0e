//! A scanner that reads the text of a value from the front.

use super::{invalid::InvalidValue, text_error::TextError};

pub(super) const END: &str = "the end of the text";

/// The unread rest of a text, and its offset.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'t> {
    pub(super) rest: &'t str,
    at: usize,
    whole: &'t str,
}

impl<'t> Scanner<'t> {
    /// `rest` begins at octet `at` of `whole`.
    pub(super) const fn new(whole: &'t str, rest: &'t str, at: usize) -> Self {
        Self { rest, at, whole }
    }

    /// The text from its first octet on, with its quotes.
    pub(super) const fn whole(&self) -> &'t str {
        self.whole
    }

    /// The text before the first `separator`, and the text after it.
    pub(super) fn split_once(&self, separator: char) -> Option<(Self, Self)> {
        let (before, after) = self.rest.split_once(separator)?;
        let at = self.at + before.len() + separator.len_utf8();
        Some((Self { rest: before, ..*self }, Self { rest: after, at, ..*self }))
    }

    pub(super) const fn expected(&self, expected: &'static str) -> TextError {
        TextError::Expected { at: self.at, expected }
    }

    pub(super) const fn refused(&self, reason: InvalidValue) -> TextError {
        TextError::Value { at: self.at, reason }
    }

    /// Takes at most this number of octets, up to the boundary of a character.
    pub(super) fn take(&mut self, octets: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(octets).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.at += taken.len();
        taken
    }

    pub(super) fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> &'t str {
        let octets = self.rest.bytes().position(|octet| !accept(octet)).unwrap_or(self.rest.len());
        self.take(octets)
    }

    /// Takes `token`, if the text continues with it, and returns whether it does.
    pub(super) fn skip(&mut self, token: &str) -> bool {
        let found = self.rest.starts_with(token);
        if found {
            self.take(token.len());
        }
        found
    }

    pub(super) fn require(&mut self, token: &str, expected: &'static str) -> Result<(), TextError> {
        if self.skip(token) { Ok(()) } else { Err(self.expected(expected)) }
    }

    pub(super) fn blanks(&mut self) -> bool {
        !self.take_while(|octet| octet == b' ' || octet == b'\t').is_empty()
    }

    pub(super) fn end(&self) -> Result<(), TextError> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.expected(END)) }
    }

    /// Takes the next blanks and the word after them. At the end, the word is empty.
    pub(super) fn word(&mut self) -> Self {
        self.blanks();
        let start = *self;
        Self { rest: self.take_while(|octet| octet != b' ' && octet != b'\t'), ..start }
    }

    /// The choice with this text, in upper or lower case.
    pub(super) fn choose<T: Copy>(&self, choices: &[(&str, T)], expected: &'static str) -> Result<T, TextError> {
        let found = choices.iter().find(|(name, _)| name.eq_ignore_ascii_case(self.rest));
        found.map(|(_, choice)| *choice).ok_or(self.expected(expected))
    }

    /// A number in decimal, or with `0x` in hexadecimal digits.
    pub(super) fn number(&mut self, maximum: u64) -> Result<u64, TextError> {
        let start = *self;
        let (radix, digits) = if self.skip("0x") {
            (16, self.take_while(|octet| octet.is_ascii_hexdigit()))
        } else {
            (10, self.take_while(|octet| octet.is_ascii_digit()))
        };
        if digits.is_empty() {
            return Err(self.expected("a digit"));
        }
        match u64::from_str_radix(digits, radix) {
            Ok(found) if found > maximum => Err(start.refused(InvalidValue::NumberTooLarge { maximum })),
            Ok(number) => Ok(number),
            Err(_) => Err(start.expected("a number of at most 64 bits")),
        }
    }

    /// A number at the end of the text.
    pub(super) fn last_number(&mut self, maximum: u64) -> Result<u64, TextError> {
        let number = self.number(maximum)?;
        self.end()?;
        Ok(number)
    }

    /// A decimal number of `fewest` to `most` digits.
    pub(super) fn decimal(&mut self, fewest: usize, most: usize, expected: &'static str) -> Result<u32, TextError> {
        let start = *self;
        let digits = self.take_while(|octet| octet.is_ascii_digit());
        if digits.len() < fewest || digits.len() > most {
            return Err(start.expected(expected));
        }
        digits.parse().map_err(|_| start.expected(expected))
    }

    /// A hexadecimal number of `fewest` to `most` digits.
    pub(super) fn hexadecimal(&mut self, fewest: usize, most: usize, expected: &'static str) -> Result<u16, TextError> {
        let start = *self;
        let digits = self.take_while(|octet| octet.is_ascii_hexdigit());
        if digits.len() < fewest || digits.len() > most {
            return Err(start.expected(expected));
        }
        u16::from_str_radix(digits, 16).map_err(|_| start.expected(expected))
    }
}
