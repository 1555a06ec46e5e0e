//! Why a packet is not believed, and why a hidden value cannot be revealed.

use thiserror::Error;

use super::RequiredBy;
use crate::{attribute::AttributePath, code::Code, value::InvalidValue};

/// Why a packet is not believed. It is to be discarded silently, and counted.
///
/// None of these is an authentication failure of the user: answering with Access-Reject would tell an attacker
/// something, and taking it for "no reply yet" must not stop or restart a client's timers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum VerifyError {
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
    #[error("no Message-Authenticator, and {required_by} requires one")]
    MessageAuthenticatorAbsent {
        /// What requires it.
        required_by: RequiredBy,
    },
    /// A Message-Authenticator does not hold 16 octets.
    #[error("offset {offset}: Message-Authenticator has a value of {length} octets instead of 16")]
    MessageAuthenticatorLength {
        /// Where the attribute begins.
        offset: usize,
        /// Octets of its value.
        length: usize,
    },
    /// There is more than one Message-Authenticator.
    #[error("offset {offset}: a second Message-Authenticator")]
    MessageAuthenticatorDuplicate {
        /// Where the second one begins.
        offset: usize,
    },
    /// The Message-Authenticator is not that of this packet under this secret: it was changed under way, or the secrets
    /// differ.
    #[error("offset {offset}: Message-Authenticator is wrong; the shared secrets differ, or the packet was changed")]
    MessageAuthenticatorInvalid {
        /// Where the attribute begins.
        offset: usize,
    },
    /// The Request Authenticator of an accounting, CoA or Disconnect request is wrong.
    #[error("offset 4: Request Authenticator is wrong; the shared secrets differ, or the packet was changed")]
    RequestAuthenticatorInvalid,
    /// The Response Authenticator is wrong.
    #[error(
        "offset 4: Response Authenticator is wrong; the shared secrets differ, the packet was changed, or it answers another request"
    )]
    ResponseAuthenticatorInvalid,
}

/// Why a hidden value cannot be revealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum RevealError {
    /// The packet's code has no place for a hidden value of this kind: hiding is keyed with the random Request
    /// Authenticator of an Access-Request, or in a CoA-Request with zeroes.
    #[error(
        "{code} has no place for attribute {attribute}, whose value takes an Access-Request's random authenticator"
    )]
    NotHidden {
        /// The attribute.
        attribute: AttributePath,
        /// The packet's code.
        code: Code,
    },
    /// No value is hidden in so many octets: a password has 16 to 128 in steps of 16, a salted value at least 16 behind
    /// its salt, an Ascend secret 16.
    #[error("offset {offset}: attribute {attribute}: {found} octets are no hidden value of this kind")]
    Length {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
        /// Octets of the value.
        found: usize,
    },
    /// The first bit of a salt is clear. [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    #[error("offset {offset}: attribute {attribute}: the first bit of the salt is clear")]
    Salt {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
    },
    /// The length inside a salted value is larger than what follows it. Most likely the secrets differ.
    #[error(
        "offset {offset}: attribute {attribute}: the length inside is larger than the value; the shared secrets may differ"
    )]
    InnerLength {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
    },
    /// The buffer is too short.
    #[error("attribute {attribute} takes a buffer of {needed} octets, and it has {available}")]
    NoRoom {
        /// The attribute.
        attribute: AttributePath,
        /// Octets that it takes.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// What was revealed does not fit its data type, or what is hidden lies in fragments.
    #[error("offset {offset}: attribute {attribute}: {reason}")]
    Value {
        /// The attribute.
        attribute: AttributePath,
        /// Where the attribute begins.
        offset: usize,
        /// What is wrong with the value.
        reason: InvalidValue,
    },
    /// There are a User-Password and a CHAP-Password, of which only one may be there.
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[error("offset {offset}: a second password beside attribute {attribute}, of another kind")]
    Ambiguous {
        /// The attribute that was asked for.
        attribute: AttributePath,
        /// Where the other one begins.
        offset: usize,
    },
    /// The attribute occurs twice, and it is not for this crate to choose.
    #[error("offset {offset}: attribute {attribute} occurs a second time")]
    Duplicate {
        /// The attribute.
        attribute: AttributePath,
        /// Where the second one begins.
        offset: usize,
    },
}
