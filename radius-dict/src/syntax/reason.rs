//! What can be wrong with a line.

use alloc::boxed::Box;
use core::fmt;

use super::lines::{Field, SUBSTITUTE};
use crate::loader::{Position, SourceError};

/// What would have been right.
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
    /// The number of a vendor and that of an attribute behind it.
    VendorAndAttributeNumber,
    /// Numbers of which all but the last lead to an attribute that is defined.
    Container,
    /// A path of at most so many numbers.
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
    /// A unit of time.
    Precision,
    /// `uint8` or `uint16`.
    LengthPrefix,
    /// Letters, digits, and `-`, `_`, `.`, `/`, `+`, `:`; at most 128.
    NameCharacters,
    /// At most 128 octets, without control characters.
    ValueNameCharacters,
    /// A name that does not begin as those of unknown attributes do.
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
            Self::VendorAndAttributeNumber => "the number of a vendor and that of an attribute behind it",
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
            Self::Precision => "seconds, milliseconds, microseconds or nanoseconds",
            Self::LengthPrefix => "uint8 or uint16",
            Self::NameCharacters => "at most 128 of the letters, the digits and - _ . / + :",
            Self::ValueNameCharacters => "at most 128 octets without control characters",
            Self::UnreservedName => "a name that does not begin with Attr-, as those of unknown attributes do",
            Self::EndOfLine => "the end of the line",
        })
    }
}

/// What a block is.
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

/// Why a dictionary could not be loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum LoadReason {
    /// The file could not be read.
    Source(SourceError),
    /// The file includes itself, directly or through others, in another block than it is read in: there would be no
    /// end. In the same block it is skipped, since it has been read.
    IncludeCycle,
    /// Files that include one another, blocks or attributes, too deep inside one another.
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// Too many files.
    TooManyFiles {
        /// The limit.
        limit: usize,
    },
    /// Too many octets, in all files together.
    TooManyOctets {
        /// The limit.
        limit: usize,
    },
    /// Too much of what [`LoadLimits::definitions`](crate::loader::LoadLimits::definitions) counts.
    TooManyDefinitions {
        /// The limit.
        limit: usize,
    },
    /// A line of too many octets.
    LineTooLong {
        /// The limit.
        limit: usize,
    },
    /// A line begins with something that is no keyword.
    UnknownKeyword {
        /// What stands there.
        found: Box<str>,
    },
    /// Something is missing at the end of the line.
    Missing {
        /// What.
        expected: Expected,
    },
    /// Something else stands there.
    Unexpected {
        /// What stands there.
        found: Box<str>,
        /// What should.
        expected: Expected,
    },
    /// Nothing of this name, or these numbers, has been defined.
    Undefined {
        /// The name or the numbers.
        name: Box<str>,
        /// What was to be found by it.
        expected: Expected,
    },
    /// An attribute that cannot have others inside is to have one.
    NotContainer {
        /// The name of the attribute.
        name: Box<str>,
    },
    /// A relative number, and no attribute before it that it could be relative to.
    NothingToBeRelativeTo,
    /// The name is taken, by something else.
    Duplicate {
        /// The name.
        name: Box<str>,
        /// Where it was defined.
        first: Position,
    },
    /// A vendor whose attributes are laid out in two ways.
    ConflictingFormat {
        /// The name of the vendor.
        name: Box<str>,
        /// Where the other format stands.
        first: Position,
    },
    /// A flag that an attribute of this type, or in this place, cannot have.
    Inapplicable {
        /// The flag or the data type.
        flag: Box<str>,
        /// What it needs.
        needs: &'static str,
    },
    /// The end of a block that has not begun, or of another one than the innermost.
    UnmatchedEnd {
        /// What should end here; `None` if no block has begun.
        open: Option<Box<str>>,
    },
    /// A block without an end in its file.
    Unclosed {
        /// The keyword that is missing.
        end: &'static str,
    },
    /// A `MEMBER` that does not follow a structure or another member of it.
    NoStructure,
    /// Bit fields that do not end where an octet does.
    BitsLeft {
        /// Bits of the octet that has begun.
        bits: u8,
    },
    /// A `clone=` of the attribute itself, of one around it, or of one whose own clone comes later.
    CloneOfItself,
    /// An attribute that takes its values from one that takes them from yet another, or has some of its own.
    ValueAliasChain,
    /// An attribute that takes its values from one of another data type or size.
    ValuesOfAnotherType,
}

impl fmt::Display for LoadReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::IncludeCycle => f.write_str("the file includes itself in another block"),
            Self::TooDeep { limit } => write!(f, "more than {limit} deep inside one another"),
            Self::TooManyFiles { limit } => write!(f, "more than {limit} files"),
            Self::TooManyOctets { limit } => write!(f, "more than {limit} octets in all files together"),
            Self::TooManyDefinitions { limit } => write!(f, "more than {limit} definitions of one kind"),
            Self::LineTooLong { limit } => write!(f, "a line of more than {limit} octets"),
            Self::UnknownKeyword { found } => write!(f, "expected a keyword, found {found:?}"),
            Self::Missing { expected } => write!(f, "expected {expected}, found the end of the line"),
            Self::Unexpected { found, expected } => write!(f, "expected {expected}, found {found:?}"),
            Self::Undefined { name, expected } => write!(f, "expected {expected}, but nothing is known of {name:?}"),
            Self::NotContainer { name } => {
                write!(f, "expected an attribute that can have others inside, which {name:?} cannot")
            }
            Self::NothingToBeRelativeTo => {
                f.write_str("expected a container in the last line with an absolute number, for this to be relative to")
            }
            Self::Duplicate { name, first } => write!(f, "{name:?} is defined otherwise at {first}"),
            Self::ConflictingFormat { name, first } => {
                write!(f, "the attributes of {name:?} have another format at {first}")
            }
            Self::Inapplicable { flag, needs } => write!(f, "{flag} needs {needs}"),
            Self::UnmatchedEnd { open: Some(open) } => write!(f, "expected the end of {open:?}"),
            Self::UnmatchedEnd { open: None } => f.write_str("the end of a block that has not begun"),
            Self::Unclosed { end } => write!(f, "expected {end} in the same file"),
            Self::NoStructure => f.write_str("expected a line before this that defines a structure"),
            Self::BitsLeft { bits } => {
                write!(f, "expected bit fields up to the end of an octet, found {bits} of 8 bits")
            }
            Self::CloneOfItself => {
                f.write_str("expected an attribute with all its children defined before, and not around this one")
            }
            Self::ValueAliasChain => f.write_str("expected values on one of the two attributes only"),
            Self::ValuesOfAnotherType => f.write_str("expected two attributes of the same data type and size"),
        }
    }
}

/// What is wrong, and in which column.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) column: usize,
    pub(crate) reason: LoadReason,
}

impl Fault {
    pub(crate) const fn new(column: usize, reason: LoadReason) -> Self {
        Self { column, reason }
    }

    pub(crate) fn unexpected(field: Field<'_>, expected: Expected) -> Self {
        Self::new(field.column, LoadReason::Unexpected { found: shortened(field.text), expected })
    }

    pub(crate) fn undefined(field: Field<'_>, expected: Expected) -> Self {
        Self::new(field.column, LoadReason::Undefined { name: shortened(field.text), expected })
    }

    pub(crate) fn inapplicable(field: Field<'_>, needs: &'static str) -> Self {
        Self::new(field.column, LoadReason::Inapplicable { flag: shortened(field.text), needs })
    }
}

/// As much of a word as an error needs to show.
pub(crate) fn shortened(text: &str) -> Box<str> {
    const MOST: usize = 128;
    let end = (0..=MOST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let text = text.get(..end).unwrap_or_default();
    if text.contains(SUBSTITUTE) { text.replace(SUBSTITUTE, "\u{fffd}").into() } else { text.into() }
}
