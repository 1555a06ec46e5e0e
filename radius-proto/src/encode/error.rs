//! Reasons why a packet cannot be built.

use thiserror::Error;

use crate::{
    attribute::AttributePath,
    code::Code,
    labels::labels,
    packet_error::{PacketError, Reason, Subject},
    typed::Hiding,
    value::InvalidValue,
    verify::{RevealError, RevealReason},
};

/// The error of a packet that cannot be built, with the reason and the attribute. Nothing is truncated, and no length
/// wraps.
///
/// The offset is where the attribute would have begun in the packet that is being built.
pub type EncodeError = PacketError<EncodeReason>;

/// Reasons why a packet cannot be built.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EncodeReason {
    /// The header does not fit into the buffer.
    #[error("the header needs 20 octets, and the buffer has {available}")]
    NoRoomForHeader {
        /// Octets of the buffer.
        available: usize,
    },
    /// The attribute does not fit into the rest of the buffer or of the maximum packet length.
    #[error("it needs {needed} octets, and {available} are left")]
    NoRoom {
        /// Octets that it needs, with its header.
        needed: usize,
        /// Octets left.
        available: usize,
    },
    /// The value is longer than one attribute can hold.
    #[error("a value of {length} octets; at most {maximum} fit")]
    ValueTooLong {
        /// Octets of the value.
        length: usize,
        /// The most octets that fit.
        maximum: usize,
    },
    /// The value is empty. An empty value must not be sent; leave the attribute out. [RFC 2865, section
    /// 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
    #[error("an empty value must not be sent; leave the attribute out")]
    ValueEmpty,
    /// The value has no encoding in its data type.
    #[error("{0}")]
    Value(InvalidValue),
    /// The number of a TLV is 0, or the TLV would be deeper than [`AttributePath::MAX_NESTED`]. The error's attribute
    /// is the container of the TLV.
    #[error("it cannot contain a TLV of this number")]
    NumberOutOfRange,
    /// The TLV does not belong to the attribute that is being written.
    #[error("it is not a TLV of {container}, which is being written")]
    NotInside {
        /// The attribute that is being written.
        container: AttributePath,
    },
    /// Type 0 is reserved.
    #[error("attribute type 0 is reserved")]
    AttributeTypeZero,
    /// The builder writes the attribute itself, or another method hides it, or the packet must not contain it.
    #[error("it cannot be pushed here; {instead}")]
    Reserved {
        /// The action that is required instead.
        instead: &'static str,
    },
    /// The attribute's value is hidden, and the given octets are a value in clear, or a value that another packet hides
    /// under another secret or authenticator.
    #[error("its value is hidden; push_hidden hides a value, and push_rehidden one of another packet")]
    Hidden,
    /// The attribute's value must be hidden in another way than its constant or shape says.
    #[error("its value is hidden in another way ({prescribed:?})")]
    OtherHiding {
        /// The prescribed way of hiding.
        prescribed: Hiding,
    },
    /// The value of another packet cannot be revealed, so it cannot be hidden again. The offset is an offset in that
    /// packet.
    #[error("the value of the other packet cannot be revealed: {0}")]
    Reveal(RevealReason),
    /// The same key stream hides another value of the exchange. An attacker who knows one of them can compute the
    /// other. [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    #[error("its key stream already hides another value of the exchange, and each would reveal the other")]
    KeyStreamUsed,
    /// A CoA-Request hides values under sixteen zeroes, so the key streams repeat in later packets. [RFC 5176, section
    /// 3.6](https://www.rfc-editor.org/rfc/rfc5176#section-3.6)
    #[error(
        "{code} would hide it under a key stream that repeats; permit_salted_values allows it for values with a salt"
    )]
    HiddenUnderZeroes {
        /// The packet's code.
        code: Code,
    },
    /// A packet of this code cannot contain a hidden value of this kind.
    #[error("{code} cannot contain it, since hiding its value needs an Access-Request's random authenticator")]
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
        /// The code of the requested reply.
        reply: Code,
    },
    /// The random number generator failed. A predictable Request Authenticator would reveal passwords, so nothing is
    /// built.
    #[error("the random number generator failed, or returned only zeroes")]
    Random,
}

labels! {
    /// A short name that never changes, for counters: `value-too-long`. All labels of this type and of [`InvalidValue`]
    /// differ.
    EncodeReason {
        NoRoomForHeader => "no-room-for-header",
        NoRoom => "no-room",
        ValueTooLong => "value-too-long",
        ValueEmpty => "value-empty",
        Value => of InvalidValue,
        NumberOutOfRange => "number-out-of-range",
        NotInside => "not-inside",
        AttributeTypeZero => "attribute-type-zero",
        Reserved => "reserved",
        Hidden => "hidden",
        OtherHiding => "other-hiding",
        Reveal => "not-revealed",
        KeyStreamUsed => "key-stream-used",
        HiddenUnderZeroes => "hidden-under-zeroes",
        NotHidden => "not-hidden",
        NotARequest => "not-a-request",
        CodeMismatch => "code-mismatch",
        Random => "random",
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

// These errors are made in separate calls: see `no_room` in writer.rs.
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
