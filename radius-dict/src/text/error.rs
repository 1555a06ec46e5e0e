//! What is wrong with a line, and where.

use radius_proto::{
    error::EncodeError,
    value::{InvalidValue, TextError},
};
use thiserror::Error;

/// Text that is no attribute: where, and why.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("line {line}, column {column}: {reason}")]
#[non_exhaustive]
pub struct LineError {
    /// The line, counted from 1.
    pub line: usize,
    /// The octet of the line, counted from 1; one more than the line has if something is missing at its end.
    pub column: usize,
    /// Why.
    pub reason: LineReason,
}

/// Why a text is no attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum LineReason {
    /// Something else stands where this would have been possible.
    #[error("expected {0}")]
    Expected(&'static str),
    /// No attribute of this name is known.
    #[error("no attribute of this name is known; one without a name is Attr- and its numbers, with the value as 0x..")]
    UnknownAttribute,
    /// The numbers are not those of an attribute.
    #[error(
        "no attribute has these numbers: 1 to 9 of them with dots between, each of which fits its field and is not 0"
    )]
    NoPath,
    /// A tag on an attribute that has none, or whose value is given with it, as octets.
    #[error("this attribute has no tag, or has it in the octets of its value")]
    NotTagged,
    /// A tag above 31.
    #[error("expected a tag, 0 to 31")]
    Tag,
    /// The attribute's numbers have names, and this is neither one of them nor a number.
    #[error("expected a number, or the name of one")]
    UnknownName,
    /// The value breaks a rule of its type.
    #[error("{0}")]
    Value(InvalidValue),
    /// The buffer is too short for the value.
    #[error("the value needs a buffer of {needed} octets, and the buffer has {available}")]
    NoRoom {
        /// Octets that the value takes.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// The attribute has no place in the packet; the offset of the reason is one in the packet.
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

    /// What is wrong with the text of a value that begins here.
    pub(super) const fn of_value(self, error: TextError) -> LineError {
        let (at, reason) = match error {
            TextError::Expected { at, expected } => (at, LineReason::Expected(expected)),
            TextError::Value { at, reason } => (at, LineReason::Value(reason)),
            TextError::NoRoom { needed, available } => (0, LineReason::NoRoom { needed, available }),
            // The type may get further reasons.
            _ => (0, LineReason::Expected("a value of the attribute's type")),
        };
        Self { column: self.column + at, ..self }.error(reason)
    }
}
