//! Why a packet cannot be built.

use thiserror::Error;

use crate::{
    attribute::AttributePath,
    code::Code,
    packet_error::{PacketError, Reason, Subject},
    typed::Hiding,
    value::InvalidValue,
    verify::{RevealError, RevealReason},
};

/// Why a packet cannot be built, and at which attribute. Nothing is truncated and no length wraps.
///
/// The offset is where the attribute would have begun in the packet that is being built.
pub type EncodeError = PacketError<EncodeReason>;

/// Why a packet cannot be built.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EncodeReason {
    /// The header does not fit into the buffer.
    #[error("the header takes 20 octets, and the buffer has {available}")]
    NoRoomForHeader {
        /// Octets of the buffer.
        available: usize,
    },
    /// The attribute does not fit into what is left of the buffer or of the maximum packet length.
    #[error("it takes {needed} octets, and {available} are left")]
    NoRoom {
        /// Octets that it takes with its header.
        needed: usize,
        /// Octets left.
        available: usize,
    },
    /// The value is longer than one attribute can hold.
    #[error("a value of {length} octets, and at most {maximum} fit")]
    ValueTooLong {
        /// Octets of the value.
        length: usize,
        /// Octets that are possible.
        maximum: usize,
    },
    /// The value is empty, which is not to be sent: the attribute is to be left out.
    /// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
    #[error("an empty value is not to be sent; leave the attribute out")]
    ValueEmpty,
    /// The value has no encoding in its data type.
    #[error("{0}")]
    Value(InvalidValue),
    /// The number of a TLV is 0, or the TLV would be deeper than [`AttributePath::MAX_NESTED`]. The attribute is the one
    /// that the TLV would be inside of.
    #[error("it has no room for a TLV of this number")]
    NumberOutOfRange,
    /// The TLV does not belong into the attribute that is being written.
    #[error("it is no TLV of {container}, which is being written")]
    NotInside {
        /// The attribute that is being written.
        container: AttributePath,
    },
    /// Type 0 is no attribute.
    #[error("attribute type 0 is reserved")]
    AttributeTypeZero,
    /// The attribute is written by the builder itself, or hidden by a method of its own, or has no place in the packet.
    #[error("it cannot be pushed here; {instead}")]
    Reserved {
        /// What to do instead.
        instead: &'static str,
    },
    /// The attribute's value is hidden, and the octets given are a value in clear, or one that another packet hides under
    /// another secret or authenticator.
    #[error("its value is hidden; push_hidden hides a value, and push_rehidden one of another packet")]
    Hidden,
    /// The attribute's value is hidden in another way than its constant or shape says.
    #[error("its value is hidden in another way ({prescribed:?})")]
    OtherHiding {
        /// How it is hidden.
        prescribed: Hiding,
    },
    /// The value of another packet cannot be revealed, and so not be hidden again. The offset is one in that packet.
    #[error("the value of the other packet cannot be revealed: {0}")]
    Reveal(RevealReason),
    /// The same key stream hides another value of the exchange: whoever knows one of them has the other.
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    #[error("its key stream hides another value of the exchange already, and each would give the other away")]
    KeyStreamUsed,
    /// A CoA-Request hides values under sixteen zeroes, so that their key streams repeat from packet to packet.
    /// [RFC 5176, section 3.6](https://www.rfc-editor.org/rfc/rfc5176#section-3.6)
    #[error(
        "{code} would hide it under a key stream that repeats; permit_salted_values allows it for values with a salt"
    )]
    HiddenUnderZeroes {
        /// The packet's code.
        code: Code,
    },
    /// The packet's code has no place for a hidden value of this kind.
    #[error("{code} has no place for it, since its value takes an Access-Request's random authenticator")]
    NotHidden {
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

impl EncodeReason {
    /// A short name that never changes, for counters: `value-too-long`. All labels of this type and of [`InvalidValue`]
    /// differ; that of [`Value`](Self::Value) is the label of what it contains.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::NoRoomForHeader { .. } => "no-room-for-header",
            Self::NoRoom { .. } => "no-room",
            Self::ValueTooLong { .. } => "value-too-long",
            Self::ValueEmpty => "value-empty",
            Self::Value(reason) => reason.label(),
            Self::NumberOutOfRange => "number-out-of-range",
            Self::NotInside { .. } => "not-inside",
            Self::AttributeTypeZero => "attribute-type-zero",
            Self::Reserved { .. } => "reserved",
            Self::Hidden => "hidden",
            Self::OtherHiding { .. } => "other-hiding",
            Self::Reveal(_) => "not-revealed",
            Self::KeyStreamUsed => "key-stream-used",
            Self::HiddenUnderZeroes { .. } => "hidden-under-zeroes",
            Self::NotHidden { .. } => "not-hidden",
            Self::NotARequest { .. } => "not-a-request",
            Self::CodeMismatch { .. } => "code-mismatch",
            Self::Random => "random",
        }
    }
}

impl Reason for EncodeReason {
    fn label(&self) -> &'static str {
        self.label()
    }
}

impl From<RevealError> for EncodeError {
    /// [`EncodeReason::Reveal`], with the place in the packet that hides the value.
    fn from(error: RevealError) -> Self {
        error.map(EncodeReason::Reveal)
    }
}

// Made in calls of their own: see `no_room` in writer.rs.
impl EncodeError {
    #[cold]
    #[inline(never)]
    pub(super) fn reserved(attribute: Subject, offset: usize, instead: &'static str) -> Self {
        Self::of(attribute, offset, EncodeReason::Reserved { instead })
    }

    #[cold]
    #[inline(never)]
    pub(super) fn key_stream_used(attribute: AttributePath, offset: usize) -> Self {
        Self::of(attribute, offset, EncodeReason::KeyStreamUsed)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn value_too_long(attribute: AttributePath, offset: usize, length: usize, maximum: usize) -> Self {
        Self::of(attribute, offset, EncodeReason::ValueTooLong { length, maximum })
    }

    #[cold]
    #[inline(never)]
    pub(super) fn not_hidden(attribute: AttributePath, code: Code) -> Self {
        Self::about(attribute, EncodeReason::NotHidden { code })
    }
}
