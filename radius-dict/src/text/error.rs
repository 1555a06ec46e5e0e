//! The error of a line, with its place.

use radius_proto::{
    error::EncodeError,
    value::{InvalidValue, TextError},
};
use thiserror::Error;

/// The error of a text that is not an attribute: the place and the reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("line {line}, column {column}: {reason}")]
#[non_exhaustive]
pub struct LineError {
    /// The line, counted from 1.
    pub line: usize,
    /// The octet of the line, counted from 1. If something is missing at the end, it is the octet after the line.
    pub column: usize,
    /// The reason.
    pub reason: LineReason,
}

/// Reasons why a text is not an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum LineReason {
    /// Something else is at a place where this is expected.
    #[error("expected {0}")]
    Expected(&'static str),
    /// No attribute of this name is known.
    #[error(
        "no attribute of this name is known; write an attribute without a name as Attr- and its numbers, with the value as 0x.."
    )]
    UnknownAttribute,
    /// The numbers are not those of an attribute.
    #[error(
        "no attribute has these numbers: expected 1 to 9 numbers with dots between them, and each fits its field and is not 0"
    )]
    NoPath,
    /// A tag on an attribute without a tag, or on an attribute whose value is given as octets, with the tag.
    #[error("this attribute has no tag, or its tag is in the octets of its value")]
    NotTagged,
    /// A tag above 31.
    #[error("expected a tag, 0 to 31")]
    Tag,
    /// The attribute's numbers have names, and the word is neither one of the names nor a number.
    #[error("expected a number, or the name of one")]
    UnknownName,
    /// The value breaks a rule of its type.
    #[error("{0}")]
    Value(InvalidValue),
    /// The buffer is too short for the value.
    #[error("the value needs a buffer of {needed} octets, and the buffer has {available}")]
    NoRoom {
        /// Octets that the value needs.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// The attribute cannot be written into the packet. The offset of the reason is an offset in the packet.
    #[error("{0}")]
    Encode(EncodeError),
}

impl LineReason {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::Expected(_) => "syntax",
            Self::UnknownAttribute => "unknown-attribute",
            Self::NoPath => "no-path",
            Self::NotTagged => "not-tagged",
            Self::Tag => "invalid-tag",
            Self::UnknownName => "unknown-name",
            Self::Value(_) => "invalid-value",
            Self::NoRoom { .. } => "no-room",
            Self::Encode(_) => "not-encoded",
        }
    }
}

/// A place in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct LinePosition {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl LinePosition {
    pub(super) const fn error(self, reason: LineReason) -> LineError {
        LineError { line: self.line, column: self.column, reason }
    }

    pub(super) const fn expected(self, what: &'static str) -> LineError {
        self.error(LineReason::Expected(what))
    }

    /// The error of the text of a value that begins here.
    pub(super) const fn of_value(self, error: TextError) -> LineError {
        let (at, reason) = match error {
            TextError::Expected { at, expected } => (at, LineReason::Expected(expected)),
            TextError::Value { at, reason } => (at, LineReason::Value(reason)),
            TextError::NoRoom { needed, available } => (0, LineReason::NoRoom { needed, available }),
            // Later versions may add reasons to the type.
            _ => (0, LineReason::Expected("a value of the attribute's type")),
        };
        Self { column: self.column + at, ..self }.error(reason)
    }
}
