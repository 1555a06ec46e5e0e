//! Reasons why a line is not a line of a dictionary.

use alloc::boxed::Box;
use core::fmt;

use super::lines::{Field, SUBSTITUTE};

/// The words that are allowed at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Expected {
    /// The name of an attribute.
    AttributeName,
    /// The name of a value.
    ValueName,
    /// The name of a vendor.
    VendorName,
    /// The name of a protocol.
    ProtocolName,
    /// The name of a file.
    FileName,
    /// A reference to an attribute: a name, or numbers.
    Reference,
    /// Decimal or hexadecimal numbers of 32 bits with dots between them.
    AttributeNumber,
    /// The number of a vendor, followed by the number of an attribute.
    VendorAndAttributeNumber,
    /// Numbers that, without the last, are the path of a defined attribute.
    Container,
    /// A path of at most this number of numbers.
    AtMostSoManyNumbers(usize),
    /// The number of a vendor, of 32 bits.
    VendorNumber,
    /// The number of a protocol, of 32 bits.
    ProtocolNumber,
    /// A number from the first to the second.
    Number(u64, u64),
    /// A data type.
    DataType,
    /// A data type whose values can have names.
    ValueType,
    /// `format=` with the octets of type (1, 2, 4) and length (0, 1, 2), and `,c` after `1,1`.
    VendorFormat,
    /// `parent=` or `format=` with the name of an attribute.
    ParentFlag,
    /// A flag.
    Flag,
    /// `internal`.
    Internal,
    /// `1`, `2`, `3`, `User-Password`, `Tunnel-Password` or `Ascend-Secret`.
    Hiding,
    /// `uint8` or `uint16`.
    LengthPrefix,
    /// Letters, digits, and `-`, `_`, `.`, `/`, `+`, `:`; at most 128.
    NameCharacters,
    /// At most 128 octets, without control characters.
    ValueNameCharacters,
    /// A name that does not begin like the names of unknown attributes.
    UnreservedName,
    /// The end of the line.
    EndOfLine,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AttributeName => "the name of an attribute",
            Self::ValueName => "the name of a value",
            Self::VendorName => "the name of a vendor",
            Self::ProtocolName => "the name of a protocol",
            Self::FileName => "the name of a file",
            Self::Reference => "the name or the numbers of an attribute",
            Self::AttributeNumber => "the number of an attribute, 32 bits, decimal or 0x and hexadecimal",
            Self::VendorAndAttributeNumber => "the number of a vendor, followed by the number of an attribute",
            Self::Container => "a number inside an attribute that is defined",
            Self::AtMostSoManyNumbers(most) => return write!(f, "at most {most} numbers"),
            Self::VendorNumber => "the number of a vendor, 32 bits",
            Self::ProtocolNumber => "the number of a protocol, 32 bits",
            Self::Number(least, most) => return write!(f, "a number from {least} to {most}"),
            Self::DataType => "a data type",
            Self::ValueType => "a data type whose values can have names",
            Self::VendorFormat => "format=t,l with t 1, 2 or 4 and l 0, 1 or 2, or format=1,1,c",
            Self::ParentFlag => "parent= or format= with the name of an attribute",
            Self::Flag => "a flag",
            Self::Internal => "internal",
            Self::Hiding => "1, 2, 3, User-Password, Tunnel-Password or Ascend-Secret",
            Self::LengthPrefix => "uint8 or uint16",
            Self::NameCharacters => "at most 128 of the letters, the digits and - _ . / + :",
            Self::ValueNameCharacters => "at most 128 octets without control characters",
            Self::UnreservedName => "a name that does not begin with Attr-, which is reserved for unknown attributes",
            Self::EndOfLine => "the end of the line",
        })
    }
}

/// The kind of a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Block {
    /// `BEGIN-PROTOCOL` to `END-PROTOCOL`.
    Protocol,
    /// `BEGIN-VENDOR` to `END-VENDOR`.
    Vendor,
    /// `BEGIN-TLV` to `END-TLV`, or `BEGIN` to `END`.
    Attribute,
}

impl Block {
    pub(crate) const fn end(self) -> &'static str {
        match self {
            Self::Protocol => "END-PROTOCOL",
            Self::Vendor => "END-VENDOR",
            Self::Attribute => "END or END-TLV",
        }
    }
}

/// Reasons why a line is not a line of a dictionary, independent of the other lines.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum SyntaxReason {
    /// The first word of the line is not a keyword.
    UnknownKeyword {
        /// The word.
        found: Box<str>,
    },
    /// A word is missing at the end of the line.
    Missing {
        /// The words that are allowed there.
        expected: Expected,
    },
    /// A word is not allowed at its place.
    Unexpected {
        /// The word.
        found: Box<str>,
        /// The words that are allowed there.
        expected: Expected,
    },
}

impl SyntaxReason {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::UnknownKeyword { .. } => "unknown-keyword",
            Self::Missing { .. } => "missing-field",
            Self::Unexpected { .. } => "unexpected-field",
        }
    }
}

impl fmt::Display for SyntaxReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKeyword { found } => write!(f, "expected a keyword, found {found:?}"),
            Self::Missing { expected } => write!(f, "expected {expected}, found the end of the line"),
            Self::Unexpected { found, expected } => write!(f, "expected {expected}, found {found:?}"),
        }
    }
}

/// The error of a line: the column and the reason.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub(crate) column: usize,
    pub(crate) reason: SyntaxReason,
}

impl SyntaxError {
    pub(crate) const fn new(column: usize, reason: SyntaxReason) -> Self {
        Self { column, reason }
    }

    pub(crate) fn unexpected(field: Field<'_>, expected: Expected) -> Self {
        Self::new(field.column, SyntaxReason::Unexpected { found: shortened(field.text), expected })
    }
}

/// The first part of a word, for an error.
pub(crate) fn shortened(text: &str) -> Box<str> {
    const MOST: usize = 128;
    let end = (0..=MOST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let text = text.get(..end).unwrap_or_default();
    if text.contains(SUBSTITUTE) { text.replace(SUBSTITUTE, "\u{fffd}").into() } else { text.into() }
}
