//! The error of a line, with its place.

use core::fmt;

use radius_proto::{
    error::EncodeError,
    value::{InvalidValue, TextError},
};
use thiserror::Error;

use super::quoted::QuotedName;

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
        "no attribute of the name {name} is known{}; write an attribute without a name as Attr- and its numbers, with the value as 0x..",
        Nearest(nearest)
    )]
    UnknownAttribute {
        /// The name in the text.
        name: QuotedName,
        /// The known name that is nearest to it. It is searched for the first sixteen unknown names of a text.
        nearest: Option<QuotedName>,
    },
    /// The name is that of a [`ControlItem`](super::ControlItem), which is not in packets.
    #[error("{0} tells a program what to do and is in no packet")]
    ControlItem(&'static str),
    /// An operator that packets do not have: it compares or removes.
    #[error("the operator {0} compares or removes: expected =, :=, += or ==; a value that begins so must be in quotes")]
    Operator(&'static str),
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
    #[error("expected a number, or the name of one{}", Nearest(nearest))]
    UnknownName {
        /// The name that is nearest to the word. It is searched for the first sixteen unknown names of a text.
        nearest: Option<QuotedName>,
    },
    /// A value without octets. "Text of length zero (0) MUST NOT be sent; omit the entire attribute instead":
    /// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5). The octets `0x` of an attribute by its
    /// numbers may be empty in a packet that is written without a builder.
    #[error("the value is empty; leave the attribute out")]
    Empty,
    /// A CHAP-Password that is not a response of 17 octets in hexadecimal, in a packet without a secret. In a request
    /// with a secret it is the password that the response is computed from.
    #[error(
        "expected a CHAP-Password of 17 octets as 0x..; from a password it is computed in an Access-Request with a secret"
    )]
    ChapPassword,
    /// This member of a struct must come next.
    #[error("expected the member {0}")]
    ExpectedMember(QuotedName),
    /// The value of a member of a struct breaks a rule of its type, or does not fit into the member.
    #[error("member {name}: {reason}")]
    Member {
        /// The name of the member.
        name: QuotedName,
        /// The rule.
        reason: InvalidValue,
    },
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
    /// A value has no room in the attribute that contains it.
    #[error("the value has {length} octets, and its attribute has room for at most {maximum}")]
    TooLong {
        /// The octets of the value.
        length: usize,
        /// The longest value that an attribute of its own has room for.
        maximum: usize,
    },
    /// The random number generator failed.
    #[error("the random number generator failed")]
    Random,
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
            Self::UnknownAttribute { .. } => "unknown-attribute",
            Self::ControlItem(_) => "control-item",
            Self::Operator(_) => "operator",
            Self::NoPath => "no-path",
            Self::NotTagged => "not-tagged",
            Self::Tag => "invalid-tag",
            Self::UnknownName { .. } => "unknown-name",
            Self::ExpectedMember(_) => "expected-member",
            Self::Member { .. } => "invalid-member",
            Self::Empty => "empty",
            Self::ChapPassword => "chap-password",
            Self::Value(_) => "invalid-value",
            Self::TooLong { .. } => "too-long",
            Self::Random => "random",
            Self::NoRoom { .. } => "no-room",
            Self::Encode(_) => "not-encoded",
        }
    }
}

/// The end of a message that names the nearest known name.
struct Nearest<'n>(&'n Option<QuotedName>);

impl fmt::Display for Nearest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, "; the nearest is {name}"))
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
