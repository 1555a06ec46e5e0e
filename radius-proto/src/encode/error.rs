//! Why a packet cannot be built.

use thiserror::Error;

use crate::{attribute::AttributePath, code::Code, value::InvalidValue, verify::RevealError};

/// Why a packet cannot be built. Nothing is truncated and no length wraps.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The header does not fit into the buffer.
    #[error("the header takes 20 octets, and the buffer has {available}")]
    NoRoomForHeader {
        /// Octets of the buffer.
        available: usize,
    },
    /// The attribute does not fit into what is left of the buffer or of the maximum packet length.
    #[error("offset {offset}: attribute {attribute} takes {needed} octets, and {available} are left")]
    NoRoom {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// Octets that it takes with its header.
        needed: usize,
        /// Octets left.
        available: usize,
    },
    /// The value is longer than one attribute can hold.
    #[error("offset {offset}: attribute {attribute}: a value of {length} octets, and at most {maximum} fit")]
    ValueTooLong {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// Octets of the value.
        length: usize,
        /// Octets that are possible.
        maximum: usize,
    },
    /// The value is empty, which is not to be sent: the attribute is to be left out.
    /// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
    #[error("offset {offset}: attribute {attribute}: an empty value is not to be sent; leave the attribute out")]
    ValueEmpty {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
    },
    /// The value has no encoding in its data type.
    #[error("offset {offset}: attribute {attribute}: {reason}")]
    Value {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// What is wrong with the value.
        reason: InvalidValue,
    },
    /// The number of a TLV is 0, or the TLV would be deeper than [`AttributePath::MAX_NESTED`].
    #[error("offset {offset}: attribute {attribute} has no room for a TLV of this number")]
    NumberOutOfRange {
        /// The attribute that the TLV would be inside of.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
    },
    /// The TLV does not belong into the attribute that is being written.
    #[error("offset {offset}: attribute {attribute} does not lie in {container}")]
    NotInside {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// The attribute that is being written.
        container: AttributePath,
    },
    /// Type 0 is no attribute.
    #[error("offset {offset}: attribute type 0 is reserved")]
    AttributeTypeZero {
        /// Where it would have begun.
        offset: usize,
    },
    /// The attribute is written by the builder itself, or hidden by a method of its own.
    #[error("offset {offset}: attribute {attribute} is not for the caller to push: {instead}")]
    Reserved {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// What to do instead.
        instead: &'static str,
    },
    /// The value is hidden under another secret or another authenticator, so a receiver of this packet could not reveal
    /// it.
    #[error("offset {offset}: attribute {attribute} is hidden in another packet; push_rehidden hides it again")]
    Hidden {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
    },
    /// The value of another packet cannot be revealed, and so not be hidden again.
    #[error("cannot be hidden again: {0}")]
    Reveal(RevealError),
    /// The same key stream hides another value of the exchange: whoever knows one of them has the other.
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    #[error(
        "offset {offset}: attribute {attribute}: its key stream hides another value of the exchange already, and each would give the other away"
    )]
    KeyStreamUsed {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
    },
    /// A CoA-Request hides values under sixteen zeroes, so that their key streams repeat from packet to packet.
    /// [RFC 5176, section 3.6](https://www.rfc-editor.org/rfc/rfc5176#section-3.6)
    #[error(
        "offset {offset}: attribute {attribute} would be hidden in a {code} under a key stream that repeats; permit_salted_values allows it for values with a salt"
    )]
    HiddenUnderZeroes {
        /// The attribute.
        attribute: AttributePath,
        /// Where it would have begun.
        offset: usize,
        /// The packet's code.
        code: Code,
    },
    /// The packet's code has no place for a hidden value of this kind.
    #[error(
        "{code} has no place for attribute {attribute}, whose value takes an Access-Request's random authenticator"
    )]
    NotHidden {
        /// The attribute.
        attribute: AttributePath,
        /// The packet's code.
        code: Code,
    },
    /// The code is not a request.
    #[error("{code} is not a request")]
    NotARequest {
        /// The code.
        code: Code,
    },
    /// The code does not answer the request.
    #[error("{reply} does not answer {request}")]
    CodeMismatch {
        /// The code of the request.
        request: Code,
        /// The code of the reply that was wanted.
        reply: Code,
    },
    /// The random number generator failed. A predictable Request Authenticator would give passwords away, so nothing is
    /// built.
    #[error("the random number generator failed, or gave nothing but zeroes")]
    Random,
}

// Made in calls of their own: see `no_room` in writer.rs.
impl EncodeError {
    #[cold]
    #[inline(never)]
    pub(super) fn reserved(attribute: AttributePath, offset: usize, instead: &'static str) -> Self {
        Self::Reserved { attribute, offset, instead }
    }

    #[cold]
    #[inline(never)]
    pub(super) fn key_stream_used(attribute: AttributePath, offset: usize) -> Self {
        Self::KeyStreamUsed { attribute, offset }
    }

    #[cold]
    #[inline(never)]
    pub(super) fn value_too_long(attribute: AttributePath, offset: usize, length: usize, maximum: usize) -> Self {
        Self::ValueTooLong { attribute, offset, length, maximum }
    }

    #[cold]
    #[inline(never)]
    pub(super) fn not_hidden(attribute: AttributePath, code: Code) -> Self {
        Self::NotHidden { attribute, code }
    }
}
