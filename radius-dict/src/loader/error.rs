//! Errors and warnings.

use alloc::boxed::Box;
use core::fmt;

use super::kept::row::Unplaced;
pub use crate::syntax::reason::{Block, Expected, LoadReason};

/// A place in a dictionary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Position {
    pub(super) file: Box<str>,
    pub(super) line: u32,
    pub(super) column: u32,
}

impl Position {
    /// The file's name, as the source knows it.
    #[must_use]
    pub const fn file(&self) -> &str {
        &self.file
    }

    /// The line, counted from 1; 0 if the whole file is meant.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The column, counted from 1 in octets; 0 if the whole file is meant.
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

/// A dictionary that could not be loaded: where, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadError {
    pub(super) position: Position,
    pub(super) reason: LoadReason,
}

impl LoadError {
    /// Where.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }

    /// Why.
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

/// What was passed over.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum WarningReason {
    /// A data type that is not known; the attribute is taken for octets.
    UnknownType {
        /// The type.
        found: Box<str>,
    },
    /// A flag that is not known, and no vendor either.
    UnknownFlag {
        /// The flag.
        found: Box<str>,
    },
    /// A protocol other than RADIUS; its block has been skipped.
    SkippedProtocol {
        /// The protocol.
        name: Box<str>,
    },
    /// What an earlier load has defined and this line defines in another way, see
    /// [`Redefinition::Replace`](super::Redefinition::Replace).
    Replaced {
        /// The attribute or the value as it was called.
        name: Box<str>,
        /// Where it was defined.
        first: Position,
    },
    /// An attribute that no packet can hold: its number does not fit the field that it has on the wire, or it lies too deep.
    /// It is known by name, without a path.
    Unplaced {
        /// The attribute.
        name: Box<str>,
        /// Why.
        reason: Unplaced,
    },
    /// A reference to something that is not defined, or belongs to another protocol.
    UnresolvedReference {
        /// The reference.
        found: Box<str>,
    },
}

impl fmt::Display for WarningReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownType { found } => write!(f, "unknown data type {found:?}, taken for octets"),
            Self::UnknownFlag { found } => write!(f, "unknown flag {found:?}"),
            Self::SkippedProtocol { name } => write!(f, "protocol {name:?} is skipped"),
            Self::Replaced { name, first } => write!(f, "takes the place of {name:?}, which {first} defines"),
            Self::Unplaced { name, reason: Unplaced::TooDeep } => {
                write!(f, "{name:?} lies too deep inside others for a packet that this library reads")
            }
            Self::Unplaced { name, .. } => {
                write!(f, "the number of {name:?} does not fit the field that it has in a packet")
            }
            Self::UnresolvedReference { found } => write!(f, "nothing is known of {found:?}"),
        }
    }
}

/// Something in a dictionary that is not understood, and does not keep the rest from being loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Warning {
    pub(super) position: Position,
    pub(super) reason: WarningReason,
}

impl Warning {
    /// Where.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }

    /// What.
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
