//! Lines and the fields in them.

/// The replacement for an octet that is not UTF-8.
pub(crate) const SUBSTITUTE: char = '\u{1a}';

/// A word of a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    pub(crate) text: &'a str,
    /// The number of octets before it in the line, plus one.
    pub(crate) column: usize,
}

impl Field<'_> {
    /// The part of the field from this octet.
    pub(crate) fn tail(self, offset: usize) -> Self {
        Self { text: self.text.get(offset..).unwrap_or_default(), column: self.column + offset }
    }

    /// The parts before and after `separator`, if the field contains it.
    pub(crate) fn split_once(self, separator: u8) -> Option<(Self, Self)> {
        let at = self.text.bytes().position(|octet| octet == separator)?;
        let before = Field { text: self.text.get(..at)?, column: self.column };
        Some((before, self.tail(at + 1)))
    }
}

/// The fields of a line, up to its comment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields<'a> {
    line: &'a str,
    offset: usize,
}

impl<'a> Fields<'a> {
    pub(crate) const fn new(line: &'a str) -> Self {
        Self { line, offset: 0 }
    }

    /// The column at which a further field would begin.
    pub(crate) const fn column(&self) -> usize {
        self.offset + 1
    }
}

const fn is_blank(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t' | b'\r' | b'\x0b' | b'\x0c')
}

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    #[inline]
    fn next(&mut self) -> Option<Field<'a>> {
        let rest = self.line.get(self.offset..)?;
        let start = rest.bytes().position(|octet| !is_blank(octet))?;
        let rest = rest.get(start..)?;
        let length = rest.bytes().position(|octet| is_blank(octet) || octet == b'#').unwrap_or(rest.len());
        if length == 0 {
            // A comment ends the line. A missing field is reported at the comment.
            return None;
        }
        let column = self.offset + start + 1;
        self.offset += start + length;
        Some(Field { text: rest.get(..length)?, column })
    }
}
