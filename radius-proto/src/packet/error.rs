//! Why a datagram is not a RADIUS packet.

use thiserror::Error;

use crate::attribute::AttributeType;

/// Why a datagram is not a RADIUS packet. It is to be discarded silently
/// ([RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The datagram is shorter than the 20 octets of a header.
    #[error("offset {received}: the datagram ends inside the header of 20 octets")]
    HeaderTruncated {
        /// Octets received.
        received: usize,
    },
    /// The Length field is smaller than the header that contains it.
    #[error("offset 2: Length is {length}, and a packet has at least 20 octets")]
    LengthBelowMinimum {
        /// The Length field.
        length: u16,
    },
    /// The Length field is larger than the receiver accepts.
    #[error("offset 2: Length is {length}, and at most {maximum} octets are accepted")]
    LengthAboveMaximum {
        /// The Length field.
        length: u16,
        /// The limit in force, see [`Limits`](crate::packet::Limits).
        maximum: u16,
    },
    /// The Length field promises more octets than came.
    #[error("offset {received}: Length is {length}, and only {received} octets were received")]
    Truncated {
        /// The Length field.
        length: u16,
        /// Octets received.
        received: usize,
    },
    /// One octet is left after the last attribute, too few for Type and Length.
    #[error("offset {offset}: one octet is left, and an attribute has at least 2")]
    AttributeHeaderTruncated {
        /// Where the octet stands.
        offset: usize,
    },
    /// An attribute has type 0, which is no attribute.
    #[error("offset {offset}: attribute type 0 is reserved")]
    AttributeTypeZero {
        /// Where the attribute begins.
        offset: usize,
    },
    /// An attribute's Length field is 0 or 1, less than its own header.
    #[error("offset {offset}: attribute {attribute} has Length {length}, and an attribute has at least 2 octets")]
    AttributeLengthBelowMinimum {
        /// Where the attribute begins.
        offset: usize,
        /// Its type.
        attribute: AttributeType,
        /// Its Length field.
        length: u8,
    },
    /// An attribute runs past the end of the packet.
    #[error("offset {offset}: attribute {attribute} has Length {length}, and the packet ends after {remaining} octets")]
    AttributeOverrun {
        /// Where the attribute begins.
        offset: usize,
        /// Its type.
        attribute: AttributeType,
        /// Its Length field.
        length: u8,
        /// Octets from the attribute's first to the end of the packet.
        remaining: usize,
    },
    /// The packet has more attributes than the receiver accepts.
    #[error("offset {offset}: more than {maximum} attributes")]
    TooManyAttributes {
        /// Where the first attribute in excess begins.
        offset: usize,
        /// The limit in force, see [`Limits`](crate::packet::Limits).
        maximum: usize,
    },
}

impl DecodeError {
    /// Where the fault lies, in octets from the start of the datagram.
    #[must_use]
    pub const fn offset(&self) -> usize {
        match *self {
            Self::LengthBelowMinimum { .. } | Self::LengthAboveMaximum { .. } => 2,
            Self::HeaderTruncated { received } | Self::Truncated { received, .. } => received,
            Self::AttributeHeaderTruncated { offset }
            | Self::AttributeTypeZero { offset }
            | Self::AttributeLengthBelowMinimum { offset, .. }
            | Self::AttributeOverrun { offset, .. }
            | Self::TooManyAttributes { offset, .. } => offset,
        }
    }
}
