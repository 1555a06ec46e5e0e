//! Names that an error quotes.

use core::fmt;

/// A name in an error, without an allocation. A name of more than 40 octets is cut, and `..` follows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct QuotedName {
    octets: [u8; Self::LONGEST],
    length: u8,
    is_cut: bool,
}

impl QuotedName {
    /// The most octets that are kept.
    const LONGEST: usize = 40;

    pub(super) fn new(name: &str) -> Self {
        let longest = name.len().min(Self::LONGEST);
        let length = (0..=longest).rev().find(|end| name.is_char_boundary(*end)).unwrap_or_default();
        let mut octets = [0; Self::LONGEST];
        if let (Some(place), Some(from)) = (octets.get_mut(..length), name.as_bytes().get(..length)) {
            place.copy_from_slice(from);
        }
        Self { octets, length: u8::try_from(length).unwrap_or_default(), is_cut: length < name.len() }
    }

    /// The name, or its first 40 octets.
    #[must_use]
    pub fn text(&self) -> &str {
        let octets = self.octets.get(..self.length.into()).unwrap_or_default();
        core::str::from_utf8(octets).unwrap_or_default()
    }
}

impl fmt::Display for QuotedName {
    /// In double quotes, without control characters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}{}\"", self.text().escape_debug(), if self.is_cut { ".." } else { "" })
    }
}

impl fmt::Debug for QuotedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
