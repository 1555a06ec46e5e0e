//! Reasons why a datagram is not a RADIUS packet.

use thiserror::Error;

use crate::{
    labels::labels,
    packet_error::{PacketError, Reason},
};

/// The error for a datagram that is not a RADIUS packet, with a reason and an offset. The datagram must be discarded
/// silently ([RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)).
pub type DecodeError = PacketError<DecodeReason>;

/// Reasons why a datagram is not a RADIUS packet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum DecodeReason {
    /// The datagram is shorter than the 20 octets of a header. The offset is its end.
    #[error("the datagram ends inside the header of 20 octets")]
    HeaderTruncated {
        /// Octets received.
        received: usize,
    },
    /// The Length field is smaller than the header that contains it. The offset is 2, where the field begins.
    #[error("Length is {length}; a packet has at least 20 octets")]
    LengthBelowMinimum {
        /// The Length field.
        length: u16,
    },
    /// The Length field is larger than the receiver accepts. The offset is 2, where the field begins.
    #[error("Length is {length}; at most {maximum} octets are accepted")]
    LengthAboveMaximum {
        /// The Length field.
        length: u16,
        /// The limit in force, see [`Limits`](crate::packet::Limits).
        maximum: u16,
    },
    /// The Length field is larger than the datagram. The offset is the end of the datagram.
    #[error("Length is {length}, but only {received} octets were received")]
    Truncated {
        /// The Length field.
        length: u16,
        /// Octets received.
        received: usize,
    },
    /// One octet is left after the last attribute, too few for Type and Length. The offset is that of the octet.
    #[error("one octet is left; an attribute has at least 2")]
    AttributeHeaderTruncated,
    /// An attribute has type 0, which is reserved.
    #[error("attribute type 0 is reserved")]
    AttributeTypeZero,
    /// An attribute's Length field is 0 or 1, less than its own header.
    #[error("Length is {length}; an attribute has at least 2 octets")]
    AttributeLengthBelowMinimum {
        /// Its Length field.
        length: u8,
    },
    /// An attribute ends after the end of the packet.
    #[error("Length is {length}, but the packet ends after {remaining} octets")]
    AttributeOverrun {
        /// Its Length field.
        length: u8,
        /// Octets from the start of the attribute to the end of the packet.
        remaining: usize,
    },
    /// The packet has more attributes than the receiver accepts. The offset is that of the first excess attribute.
    #[error("more than {maximum} attributes")]
    TooManyAttributes {
        /// The limit in force, see [`Limits`](crate::packet::Limits).
        maximum: usize,
    },
}

labels! {
    /// A short name that never changes, for counters: `attribute-overrun`. All labels of this type differ.
    DecodeReason {
        HeaderTruncated => "header-truncated",
        LengthBelowMinimum => "length-below-minimum",
        LengthAboveMaximum => "length-above-maximum",
        Truncated => "truncated",
        AttributeHeaderTruncated => "attribute-header-truncated",
        AttributeTypeZero => "attribute-type-zero",
        AttributeLengthBelowMinimum => "attribute-length-below-minimum",
        AttributeOverrun => "attribute-overrun",
        TooManyAttributes => "too-many-attributes",
    }
}

impl Reason for DecodeReason {
    fn label(&self) -> &'static str {
        self.label()
    }
}
