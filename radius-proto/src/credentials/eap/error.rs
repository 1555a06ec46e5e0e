//! What can be wrong with an EAP packet.

use thiserror::Error;

use super::{Code, Type};

/// What is wrong with an EAP packet that was received or is to be written. Offsets count octets of the EAP packet.
///
/// A received packet with such a fault is to be discarded silently; a server may answer it with Error-Cause 202
/// ([RFC 3579, section 2.2](https://www.rfc-editor.org/rfc/rfc3579#section-2.2)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EapError {
    /// Fewer than the four octets of a header. None at all are EAP-Start.
    #[error("offset {received}: the EAP packet ends inside the header of 4 octets")]
    HeaderTruncated {
        /// Octets received.
        received: usize,
    },
    /// Length is not the number of octets that the EAP-Message attributes hold together: some are missing, or some
    /// stand behind the packet, which RFC 3579, section 3.1 does not allow.
    #[error("offset 2: Length is {length}, and the EAP packet has {received} octets")]
    LengthMismatch {
        /// The Length field.
        length: u16,
        /// Octets received.
        received: usize,
    },
    /// A Success or a Failure is not 4 octets long.
    #[error("offset 2: Length is {length}, and {code} has exactly 4 octets")]
    ResultLength {
        /// The Code field.
        code: Code,
        /// The Length field.
        length: u16,
    },
    /// A Request or a Response ends before its Type.
    #[error("offset 4: {code} has no Type")]
    TypeAbsent {
        /// The Code field.
        code: Code,
    },
    /// The packet is of type 254, and Vendor-Id and Vendor-Type are cut.
    #[error("offset 5: an expanded type takes 7 octets of Type-Data, and there are {found}")]
    ExpandedTypeTruncated {
        /// Octets of Type-Data.
        found: usize,
    },
    /// A Nak lists nothing, not even the 0 that says that no other method is wanted.
    #[error("a Nak without a desired type")]
    NakEmpty,
    /// An expanded Nak does not list whole expanded types, 8 octets each.
    #[error("an expanded Nak lists types in {found} octets instead of a multiple of 8")]
    ExpandedNakLength {
        /// Octets of the list.
        found: usize,
    },
    /// An entry of an expanded Nak does not begin with 254.
    #[error("an expanded Nak lists a type that begins with {found} instead of 254")]
    ExpandedNakEntry {
        /// The first octet of the entry.
        found: u8,
    },
    /// An MD5-Challenge without a Value-Size.
    #[error("offset 5: MD5-Challenge has no Value-Size")]
    ValueSizeAbsent,
    /// The Value-Size of an MD5-Challenge is 0 or more than what follows; or a challenge to be written has not 1 to 255
    /// octets.
    #[error("Value-Size is {size} instead of 1 to {maximum}")]
    ValueSize {
        /// The Value-Size, or the octets of the challenge.
        size: usize,
        /// The most that it can be here.
        maximum: usize,
    },
    /// The packet to be written is longer than its Length field can say.
    #[error("an EAP packet of {length} octets, and 65,535 are the most")]
    TooLong {
        /// Octets that the packet would have.
        length: usize,
    },
    /// The packet to be written does not fit the buffer.
    #[error("an EAP packet of {length} octets does not fit a buffer of {available}")]
    BufferTooSmall {
        /// Octets that the packet would have.
        length: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// A Vendor-Id above 16,777,215.
    #[error("Vendor-Id {vendor_id} does not fit 3 octets")]
    VendorId {
        /// The Vendor-Id given.
        vendor_id: u32,
    },
    /// A notification to be written says nothing.
    #[error("a notification needs a message of one octet at least")]
    NotificationEmpty,
    /// An identity or a notification to be written ends in NUL.
    #[error("an identity or a notification must not be null-terminated")]
    NullTerminated,
    /// A type to be wished for is no authentication method.
    #[error("type {eap_type} is no authentication method, which a Nak could ask for")]
    NotAMethod {
        /// The type given.
        eap_type: Type,
    },
}
