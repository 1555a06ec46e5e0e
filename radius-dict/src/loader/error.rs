//! Errors and warnings.

use alloc::boxed::Box;
use core::fmt;

use super::facts::Unplaced;
use crate::{
    loader::source::SourceError,
    syntax::{
        lines::Field,
        reason::{Expected, SyntaxError, SyntaxReason, shortened},
    },
};

/// A place in a dictionary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Position {
    file: Box<str>,
    line: u32,
    column: u32,
}

impl Position {
    pub(in crate::loader) fn new(file: &str, line: u32, column: u32) -> Self {
        Self { file: file.into(), line, column }
    }

    /// The file's name, as the source knows it.
    #[must_use]
    pub const fn file(&self) -> &str {
        &self.file
    }

    /// The line, counted from 1; 0 for the whole file.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The column, counted from 1 in octets; 0 for the whole file.
    #[must_use]
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for Position {
    /// `dictionary.cisco:12:8`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 { write!(f, ":{}:{}", self.line, self.column) } else { Ok(()) }
    }
}

/// Reasons why a dictionary could not be loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum LoadReason {
    /// The file could not be read.
    Source(SourceError),
    /// The file includes itself, directly or through other files, in another block than the one that it is read in.
    /// This would not end. In the same block the file is skipped, since it has been read.
    IncludeCycle,
    /// Files, blocks or attributes are nested too deep.
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
    /// Too many definitions, as [`LoadLimits::definitions`](crate::loader::LoadLimits::definitions) counts them.
    TooManyDefinitions {
        /// The limit.
        limit: usize,
    },
    /// A line of too many octets.
    LineTooLong {
        /// The limit.
        limit: usize,
    },
    /// The line is not a line of a dictionary, independent of the other lines.
    Syntax(SyntaxReason),
    /// No definition has this name or these numbers.
    Undefined {
        /// The name or the numbers.
        name: Box<str>,
        /// The kind of definition that was searched.
        expected: Expected,
    },
    /// A line puts an attribute into an attribute that cannot contain others.
    NotContainer {
        /// The name of the attribute.
        name: Box<str>,
    },
    /// A relative number has no attribute before it that it could be relative to.
    NothingToBeRelativeTo,
    /// The name already has another definition.
    Duplicate {
        /// The name.
        name: Box<str>,
        /// The place of the first definition.
        first: Position,
    },
    /// A vendor's attributes have two formats.
    ConflictingFormat {
        /// The name of the vendor.
        name: Box<str>,
        /// The place of the other format.
        first: Position,
    },
    /// An attribute of this type, or at this place, cannot have the flag.
    Inapplicable {
        /// The flag or the data type.
        flag: Box<str>,
        /// The condition that the flag or the data type needs.
        needs: &'static str,
    },
    /// The end of a block that has not begun, or that is not the innermost.
    UnmatchedEnd {
        /// The block that should end here; `None` if no block has begun.
        open: Option<Box<str>>,
    },
    /// A block does not end in its file.
    Unclosed {
        /// The keyword that is missing.
        end: &'static str,
    },
    /// A `MEMBER` does not follow a structure or another member of it.
    NoStructure,
    /// Bit fields do not end at the end of an octet.
    BitsLeft {
        /// The bits in the last octet.
        bits: u8,
    },
    /// A `clone=` names the attribute itself, an attribute around it, or an attribute whose own clone comes later.
    CloneOfItself,
    /// An attribute borrows its values from an attribute that also borrows values, or it has values of its own.
    ValueAliasChain,
    /// An attribute borrows its values from an attribute of another data type or size.
    ValuesOfAnotherType,
}

impl LoadReason {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::Source(error) => error.label(),
            Self::IncludeCycle => "include-cycle",
            Self::TooDeep { .. } => "too-deep",
            Self::TooManyFiles { .. } => "too-many-files",
            Self::TooManyOctets { .. } => "too-many-octets",
            Self::TooManyDefinitions { .. } => "too-many-definitions",
            Self::LineTooLong { .. } => "line-too-long",
            Self::Syntax(reason) => reason.label(),
            Self::Undefined { .. } => "undefined",
            Self::NotContainer { .. } => "not-container",
            Self::NothingToBeRelativeTo => "nothing-to-be-relative-to",
            Self::Duplicate { .. } => "duplicate",
            Self::ConflictingFormat { .. } => "conflicting-format",
            Self::Inapplicable { .. } => "inapplicable",
            Self::UnmatchedEnd { .. } => "unmatched-end",
            Self::Unclosed { .. } => "unclosed",
            Self::NoStructure => "no-structure",
            Self::BitsLeft { .. } => "bits-left",
            Self::CloneOfItself => "clone-of-itself",
            Self::ValueAliasChain => "value-alias-chain",
            Self::ValuesOfAnotherType => "values-of-another-type",
        }
    }
}

impl fmt::Display for LoadReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::IncludeCycle => f.write_str("the file includes itself in another block"),
            Self::TooDeep { limit } => write!(f, "nested more than {limit} deep"),
            Self::TooManyFiles { limit } => write!(f, "more than {limit} files"),
            Self::TooManyOctets { limit } => write!(f, "more than {limit} octets in all files together"),
            Self::TooManyDefinitions { limit } => write!(f, "more than {limit} definitions of one kind"),
            Self::LineTooLong { limit } => write!(f, "a line of more than {limit} octets"),
            Self::Syntax(reason) => reason.fmt(f),
            Self::Undefined { name, expected } => write!(f, "expected {expected}, but nothing is known of {name:?}"),
            Self::NotContainer { name } => {
                write!(f, "expected an attribute that can have others inside, which {name:?} cannot")
            }
            Self::NothingToBeRelativeTo => {
                f.write_str("expected a container in the last line with an absolute number, for this to be relative to")
            }
            Self::Duplicate { name, first } => write!(f, "{name:?} is defined differently at {first}"),
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

/// The fault of a line, with its column.
#[derive(Debug)]
pub(in crate::loader) struct LineFault {
    pub(in crate::loader) column: usize,
    pub(in crate::loader) reason: LoadReason,
}

impl LineFault {
    pub(in crate::loader) const fn new(column: usize, reason: LoadReason) -> Self {
        Self { column, reason }
    }

    pub(in crate::loader) fn unexpected(field: Field<'_>, expected: Expected) -> Self {
        SyntaxError::unexpected(field, expected).into()
    }

    pub(in crate::loader) fn undefined(field: Field<'_>, expected: Expected) -> Self {
        Self::new(field.column, LoadReason::Undefined { name: shortened(field.text), expected })
    }

    pub(in crate::loader) fn inapplicable(field: Field<'_>, needs: &'static str) -> Self {
        Self::new(field.column, LoadReason::Inapplicable { flag: shortened(field.text), needs })
    }
}

impl From<SyntaxError> for LineFault {
    fn from(error: SyntaxError) -> Self {
        Self::new(error.column, LoadReason::Syntax(error.reason))
    }
}

/// The error of a dictionary that could not be loaded, with its place and its reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadError {
    pub(in crate::loader) position: Position,
    pub(in crate::loader) reason: LoadReason,
}

impl LoadError {
    /// The place.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }

    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> &LoadReason {
        &self.reason
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.position, self.reason)
    }
}

impl core::error::Error for LoadError {}

/// Things that were ignored.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum WarningReason {
    /// The data type is unknown. The attribute is treated as octets.
    UnknownType {
        /// The type.
        found: Box<str>,
    },
    /// The word is neither a known flag nor a vendor.
    UnknownFlag {
        /// The flag.
        found: Box<str>,
    },
    /// The protocol is not RADIUS. Its block was skipped.
    SkippedProtocol {
        /// The protocol.
        name: Box<str>,
    },
    /// This line replaces a different definition of an earlier load, see
    /// [`Redefinition::Replace`](super::Redefinition::Replace).
    Replaced {
        /// The name of the replaced attribute or value.
        name: Box<str>,
        /// The place of the first definition.
        first: Position,
    },
    /// No packet can contain the attribute: its number does not fit its field on the wire, or it is nested too deep. It
    /// is known by name, without a path.
    Unplaced {
        /// The attribute.
        name: Box<str>,
        /// The reason.
        reason: Unplaced,
    },
    /// The line is about a vendor that no `VENDOR` line defines.
    UndefinedVendor {
        /// The number of the vendor.
        number: u32,
    },
    /// Octets of any length are hidden as a User-Password is, so NULs at the end of a value are lost.
    NoLength,
    /// The number of the attribute already has another attribute with another type. Packets are read as the later line
    /// says. Only a loader [with strictness](crate::loader::Loader::with_strictness) warns of this.
    NumberTaken {
        /// The other attribute.
        name: Box<str>,
        /// The place of its definition.
        first: Position,
    },
    /// A block ends at the end of its file, without a line that says so.
    Unclosed {
        /// The keyword that is missing.
        end: &'static str,
    },
    /// The reference leads to something that is not defined, or that belongs to another protocol.
    UnresolvedReference {
        /// The reference.
        found: Box<str>,
    },
}

impl WarningReason {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::UnknownType { .. } => "unknown-type",
            Self::UnknownFlag { .. } => "unknown-flag",
            Self::SkippedProtocol { .. } => "skipped-protocol",
            Self::Replaced { .. } => "replaced",
            Self::Unplaced { .. } => "unplaced",
            Self::UndefinedVendor { .. } => "undefined-vendor",
            Self::NoLength => "no-length",
            Self::NumberTaken { .. } => "number-taken",
            Self::Unclosed { .. } => "unclosed",
            Self::UnresolvedReference { .. } => "unresolved-reference",
        }
    }
}

impl fmt::Display for WarningReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownType { found } => write!(f, "unknown data type {found:?}, treated as octets"),
            Self::UnknownFlag { found } => write!(f, "unknown flag {found:?}"),
            Self::SkippedProtocol { name } => write!(f, "protocol {name:?} is skipped"),
            Self::Replaced { name, first } => write!(f, "replaces {name:?}, which {first} defines"),
            Self::Unplaced { name, reason: Unplaced::TooDeep } => {
                write!(f, "{name:?} is nested too deep for a packet that this library reads")
            }
            Self::Unplaced { name, .. } => {
                write!(f, "the number of {name:?} does not fit its field in a packet")
            }
            Self::UndefinedVendor { number } => write!(f, "no line defines the vendor {number}"),
            Self::NoLength => f.write_str("octets without a length lose NULs at their end where they are hidden"),
            Self::NumberTaken { name, first } => {
                write!(f, "the number is that of {name:?}, which {first} defines with another type")
            }
            Self::Unclosed { end } => write!(f, "{end} is missing; the block ends with the file"),
            Self::UnresolvedReference { found } => write!(f, "nothing is known of {found:?}"),
        }
    }
}

/// Something in a dictionary that is not understood. The rest is loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Warning {
    pub(in crate::loader) position: Position,
    pub(in crate::loader) reason: WarningReason,
}

impl Warning {
    /// The place.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }

    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> &WarningReason {
        &self.reason
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.position, self.reason)
    }
}
