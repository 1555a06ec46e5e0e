//! Reasons why a packet does not verify, and why a hidden value cannot be revealed.

use thiserror::Error;

use super::RequiredBy;
use crate::{
    code::Code,
    labels::labels,
    packet_error::{PacketError, Reason},
    value::InvalidValue,
};

/// The error of a packet that does not verify, with the reason and the place. The packet must be discarded silently.
/// Count it by the error's [label](PacketError::label).
///
/// None of these errors is an authentication failure of the user. An Access-Reject as the answer would give information
/// to an attacker. A client must treat the packet as if it had not been received, and must not stop or restart its
/// timers.
pub type VerifyError = PacketError<VerifyReason>;

/// Reasons why a packet does not verify.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum VerifyReason {
    /// The code has no rules in this crate: its authentication is unknown.
    #[error("{code} has no authentication rules")]
    UnknownCode {
        /// The Code field.
        code: Code,
    },
    /// The packet is not a request.
    #[error("{code} is not a request")]
    NotARequest {
        /// The Code field.
        code: Code,
    },
    /// The packet does not answer the request.
    #[error("{reply} does not answer {request}")]
    CodeMismatch {
        /// The code of the request.
        request: Code,
        /// The code of the packet.
        reply: Code,
    },
    /// The packet answers another identifier.
    #[error("identifier {found} instead of {expected}")]
    IdentifierMismatch {
        /// The identifier of the request.
        expected: u8,
        /// The identifier of the packet.
        found: u8,
    },
    /// A reply to the request was accepted before.
    #[error("the request was already answered")]
    Answered,
    /// A Message-Authenticator is required and there is none.
    #[error("there is none, and {required_by} requires one")]
    MessageAuthenticatorAbsent {
        /// The rule that requires it.
        required_by: RequiredBy,
    },
    /// A Message-Authenticator does not have 16 octets.
    #[error("{length} octets instead of 16")]
    MessageAuthenticatorLength {
        /// Octets of its value.
        length: usize,
    },
    /// There is more than one Message-Authenticator. The offset is that of the second one.
    #[error("it occurs a second time")]
    MessageAuthenticatorDuplicate,
    /// The Message-Authenticator is not that of this packet under this secret: it was changed on the way, or the
    /// secrets differ.
    #[error("it is wrong; the shared secrets differ, or the packet was changed")]
    MessageAuthenticatorInvalid,
    /// The Request Authenticator of an accounting, CoA or Disconnect request is wrong.
    #[error("the Request Authenticator is wrong; the shared secrets differ, or the packet was changed")]
    RequestAuthenticatorInvalid,
    /// The Response Authenticator is wrong.
    #[error(
        "the Response Authenticator is wrong; the shared secrets differ, the packet was changed, or it answers another request"
    )]
    ResponseAuthenticatorInvalid,
}

labels! {
    /// A short name that never changes, for counters: `message-authenticator-absent`. All labels of this type differ.
    VerifyReason {
        UnknownCode => "unknown-code",
        NotARequest => "not-a-request",
        CodeMismatch => "code-mismatch",
        IdentifierMismatch => "identifier-mismatch",
        Answered => "already-answered",
        MessageAuthenticatorAbsent => "message-authenticator-absent",
        MessageAuthenticatorLength => "message-authenticator-length",
        MessageAuthenticatorDuplicate => "message-authenticator-duplicate",
        MessageAuthenticatorInvalid => "message-authenticator-invalid",
        RequestAuthenticatorInvalid => "request-authenticator-invalid",
        ResponseAuthenticatorInvalid => "response-authenticator-invalid",
    }
}

impl Reason for VerifyReason {
    fn label(&self) -> &'static str {
        self.label()
    }
}

/// The error of a hidden value that cannot be revealed.
pub type RevealError = PacketError<RevealReason>;

/// Reasons why a hidden value cannot be revealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RevealReason {
    /// A packet of this code cannot contain a hidden value of this kind: the key needs the random Request Authenticator
    /// of an Access-Request, or zeroes in a CoA-Request.
    #[error("{code} cannot contain it, since hiding its value needs an Access-Request's random authenticator")]
    NotHidden {
        /// The packet's code.
        code: Code,
    },
    /// A hidden value cannot have this number of octets: a User-Password has 16 to 128 in steps of 16, another value that
    /// is hidden in the same way up to 240, a salted value at least 16 after its salt, an Ascend secret 16.
    #[error("{found} octets are not a hidden value of this kind")]
    Length {
        /// Octets of the value.
        found: usize,
    },
    /// The first bit of a salt is clear. [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    #[error("the first bit of the salt is clear")]
    Salt,
    /// The inner length of a salted value is larger than the octets that follow it. Most likely the secrets differ.
    #[error("the inner length is larger than the value; the shared secrets may differ")]
    InnerLength,
    /// The buffer is too short.
    #[error("the value needs a buffer of {needed} octets, and the buffer has {available}")]
    NoRoom {
        /// Octets that it needs.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// The revealed octets do not fit the data type, or the hidden octets are spread over fragments.
    #[error("{0}")]
    Value(InvalidValue),
    /// There are credentials of two kinds, for example a User-Password and a CHAP-Password, and only one kind is
    /// allowed. The attribute is the requested one, and the offset is that of the other. [RFC 2865, section
    /// 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[error("there is a credential of another kind")]
    Ambiguous,
    /// The attribute occurs twice. This crate does not choose between them. The offset is that of the second one.
    #[error("it occurs a second time")]
    Duplicate,
}

labels! {
    /// A short name that never changes, for counters: `inner-length`. All labels of this type and of [`InvalidValue`]
    /// differ.
    RevealReason {
        NotHidden => "not-hidden",
        Length => "hidden-length",
        Salt => "salt",
        InnerLength => "inner-length",
        NoRoom => "no-room",
        Value => of InvalidValue,
        Ambiguous => "ambiguous",
        Duplicate => "duplicate",
    }
}

impl Reason for RevealReason {
    fn label(&self) -> &'static str {
        self.label()
    }
}
