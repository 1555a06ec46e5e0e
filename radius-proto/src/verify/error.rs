//! Why a packet is not believed, and why a hidden value cannot be revealed.

use thiserror::Error;

use super::RequiredBy;
use crate::{
    code::Code,
    packet_error::{PacketError, Reason},
    value::InvalidValue,
};

/// Why a packet is not believed, and where. It is to be discarded silently, and counted by its
/// [label](PacketError::label).
///
/// None of these is an authentication failure of the user: answering with Access-Reject would tell an attacker
/// something, and taking it for "no reply yet" must not stop or restart a client's timers.
pub type VerifyError = PacketError<VerifyReason>;

/// Why a packet is not believed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum VerifyReason {
    /// The code has no rules in this crate: nothing is known about how it is authenticated.
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
    /// The packet is a reply, or anything else, that does not answer the request.
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
    #[error("the request was answered before")]
    Answered,
    /// A Message-Authenticator is required and there is none.
    #[error("there is none, and {required_by} requires one")]
    MessageAuthenticatorAbsent {
        /// What requires it.
        required_by: RequiredBy,
    },
    /// A Message-Authenticator does not hold 16 octets.
    #[error("{length} octets instead of 16")]
    MessageAuthenticatorLength {
        /// Octets of its value.
        length: usize,
    },
    /// There is more than one Message-Authenticator. The offset is that of the second one.
    #[error("it occurs a second time")]
    MessageAuthenticatorDuplicate,
    /// The Message-Authenticator is not that of this packet under this secret: it was changed under way, or the secrets
    /// differ.
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

impl VerifyReason {
    /// A short name that never changes, for counters: `message-authenticator-absent`. All labels of this type differ.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::UnknownCode { .. } => "unknown-code",
            Self::NotARequest { .. } => "not-a-request",
            Self::CodeMismatch { .. } => "code-mismatch",
            Self::IdentifierMismatch { .. } => "identifier-mismatch",
            Self::Answered => "already-answered",
            Self::MessageAuthenticatorAbsent { .. } => "message-authenticator-absent",
            Self::MessageAuthenticatorLength { .. } => "message-authenticator-length",
            Self::MessageAuthenticatorDuplicate => "message-authenticator-duplicate",
            Self::MessageAuthenticatorInvalid => "message-authenticator-invalid",
            Self::RequestAuthenticatorInvalid => "request-authenticator-invalid",
            Self::ResponseAuthenticatorInvalid => "response-authenticator-invalid",
        }
    }
}

impl Reason for VerifyReason {
    fn label(&self) -> &'static str {
        self.label()
    }
}

/// Why a hidden value cannot be revealed, and which.
pub type RevealError = PacketError<RevealReason>;

/// Why a hidden value cannot be revealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RevealReason {
    /// The packet's code has no place for a hidden value of this kind: hiding is keyed with the random Request
    /// Authenticator of an Access-Request, or in a CoA-Request with zeroes.
    #[error("{code} has no place for it, since its value takes an Access-Request's random authenticator")]
    NotHidden {
        /// The packet's code.
        code: Code,
    },
    /// No value is hidden in so many octets: a password has 16 to 128 in steps of 16, a salted value at least 16 after
    /// its salt, an Ascend secret 16.
    #[error("{found} octets are no hidden value of this kind")]
    Length {
        /// Octets of the value.
        found: usize,
    },
    /// The first bit of a salt is clear. [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    #[error("the first bit of the salt is clear")]
    Salt,
    /// The length inside a salted value is larger than what follows it. Most likely the secrets differ.
    #[error("the length inside is larger than the value; the shared secrets may differ")]
    InnerLength,
    /// The buffer is too short.
    #[error("the value takes a buffer of {needed} octets, and it has {available}")]
    NoRoom {
        /// Octets that it takes.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// The revealed octets do not fit the data type, or the hidden ones are spread over fragments.
    #[error("{0}")]
    Value(InvalidValue),
    /// There are a User-Password and a CHAP-Password, of which only one may be there. The attribute is the one that was
    /// asked for, the offset that of the other one.
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[error("another credential is here, of another kind")]
    Ambiguous,
    /// The attribute occurs twice, and it is not for this crate to choose. The offset is that of the second one.
    #[error("it occurs a second time")]
    Duplicate,
}

impl RevealReason {
    /// A short name that never changes, for counters: `inner-length`. All labels of this type and of [`InvalidValue`]
    /// differ; that of [`Value`](Self::Value) is the label of what it contains.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::NotHidden { .. } => "not-hidden",
            Self::Length { .. } => "hidden-length",
            Self::Salt => "salt",
            Self::InnerLength => "inner-length",
            Self::NoRoom { .. } => "no-room",
            Self::Value(reason) => reason.label(),
            Self::Ambiguous => "ambiguous",
            Self::Duplicate => "duplicate",
        }
    }
}

impl Reason for RevealReason {
    fn label(&self) -> &'static str {
        self.label()
    }
}
