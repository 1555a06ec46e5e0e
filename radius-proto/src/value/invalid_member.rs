//! The error of a member, with its place.

use core::fmt;

use thiserror::Error;

use super::invalid::InvalidValue;
use crate::labels::labels;

/// The reason why octets are not a struct, or why a value is not a member of it.
///
/// ```
/// use radius_proto::value::{Form, InvalidValue, Kind, Layout, Member, MemberReason};
///
/// static MEMBERS: [Member; 2] =
///     [Member::new("Start", Form::Value(Kind::Short)), Member::new("End", Form::Value(Kind::Short))];
/// let error = Layout::new(&MEMBERS).unwrap().decode(&[0, 1, 0]).unwrap_err();
/// assert_eq!((error.name, error.at), ("End", 2));
/// assert_eq!(error.reason, MemberReason::Value(InvalidValue::Length { found: 1, expected: 2 }));
/// assert_eq!(error.to_string(), "member End, octet 2 of the value: 1 octets instead of 2");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct InvalidMember<'l> {
    /// The name of the member; empty after the last member.
    pub name: &'l str,
    /// The octet of the struct's value at which the member begins, counted from 0.
    pub at: usize,
    /// The reason.
    pub reason: MemberReason,
}

/// The reason why a member is invalid, without its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum MemberReason {
    /// The octets end in the member, or break a rule of its type.
    #[error(transparent)]
    Value(#[from] InvalidValue),
    /// Octets follow the last member.
    #[error("{octets} octets too many")]
    Trailing {
        /// Their number.
        octets: usize,
    },
    /// This member is next, and the call does not write it. If the name is empty, the end is next.
    #[error("must come next")]
    Expected,
    /// The buffer is too short.
    #[error("a buffer of {needed} octets is needed, and the buffer has {available}")]
    NoRoom {
        /// Octets up to the end of the member.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
}

labels! {
    /// A short name that never changes, for counters.
    MemberReason {
        Value => of InvalidValue,
        Trailing => "octets-after-members",
        Expected => "member-expected",
        NoRoom => "no-room",
    }
}

impl<'l> InvalidMember<'l> {
    pub(super) fn new(name: &'l str, at: usize, reason: impl Into<MemberReason>) -> Self {
        Self { name, at, reason: reason.into() }
    }
}

impl fmt::Display for InvalidMember<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, at, reason } = self;
        match *name {
            "" => write!(f, "the end, octet {at} of the value: {reason}"),
            name => write!(f, "member {name}, octet {at} of the value: {reason}"),
        }
    }
}

impl core::error::Error for InvalidMember<'_> {}

/// The name is left out, since it may be owned by a loaded dictionary.
impl From<InvalidMember<'_>> for InvalidValue {
    fn from(error: InvalidMember<'_>) -> Self {
        Self::Member { at: u16::try_from(error.at).unwrap_or(u16::MAX), reason: error.reason.label() }
    }
}
