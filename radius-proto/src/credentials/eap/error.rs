//! Errors of EAP packets.

use thiserror::Error;

use super::{Code, Type};

/// The error of an EAP packet that was received or is to be written. Offsets count octets from the start of the EAP
/// packet.
///
/// A received packet with an error must be discarded silently. A server may answer it with Error-Cause 202 ([RFC 3579,
/// section 2.2](https://www.rfc-editor.org/rfc/rfc3579#section-2.2)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EapError {
    /// There are fewer than the four octets of a header. An EAP-Message without octets is EAP-Start.
    #[error("offset {received}: the EAP packet ends inside the header of 4 octets")]
    HeaderTruncated {
        /// Octets received.
        received: usize,
    },
    /// Length is not the number of octets in all EAP-Message attributes together. Octets are missing, or octets follow
    /// the packet, which RFC 3579, section 3.1 does not allow.
    #[error("offset 2: Length is {length}, but the EAP packet has {received} octets")]
    LengthMismatch {
        /// The Length field.
        length: u16,
        /// Octets received.
        received: usize,
    },
    /// A Success or a Failure is not 4 octets long.
    #[error("offset 2: Length is {length}; {code} has exactly 4 octets")]
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
    #[error("offset 5: an expanded type needs 7 octets of Type-Data, and there are {found}")]
    ExpandedTypeTruncated {
        /// Octets of Type-Data.
        found: usize,
    },
    /// A Nak has an empty list, without even the 0 that says that no other method is desired.
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
    /// The Value-Size of an MD5-Challenge is 0 or larger than the octets that follow; or a challenge to be written does
    /// not have 1 to 255 octets.
    #[error("Value-Size is {size} instead of 1 to {maximum}")]
    ValueSize {
        /// The Value-Size, or the octets of the challenge.
        size: usize,
        /// The largest value that is allowed here.
        maximum: usize,
    },
    /// The data of EAP-MSCHAPv2 (type 26) end inside a field.
    #[error("EAP-MSCHAPv2 has {found} octets of Type-Data instead of at least {expected}")]
    MsChap2Truncated {
        /// Octets of Type-Data.
        found: usize,
        /// The fewest octets that are possible.
        expected: usize,
    },
    /// A Change-Password of EAP-MSCHAPv2 has octets after its last field.
    #[error("EAP-MSCHAPv2 has {found} octets of Type-Data instead of {expected}")]
    MsChap2TooLong {
        /// Octets of Type-Data.
        found: usize,
        /// The only length that is possible.
        expected: usize,
    },
    /// The Value-Size of EAP-MSCHAPv2 is not 16 in a Challenge, or not 49 in a Response.
    #[error("Value-Size of EAP-MSCHAPv2 is {size} instead of {expected}")]
    MsChap2ValueSize {
        /// The Value-Size field.
        size: u8,
        /// The only value that is allowed.
        expected: usize,
    },
    /// The error to be written into a Failure of EAP-MSCHAPv2 has no text.
    #[cfg(feature = "mschap")]
    #[error(transparent)]
    MsChapError(#[from] crate::credentials::mschap::InvalidMsChapError),
    /// The packet to be written is too long for its Length field.
    #[error("an EAP packet of {length} octets; at most 65,535 are allowed")]
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
    /// A notification to be written is empty.
    #[error("a notification needs a message of at least one octet")]
    NotificationEmpty,
    /// An identity or a notification to be written ends in NUL.
    #[error("an identity or a notification must not be null-terminated")]
    NullTerminated,
    /// A desired type is not an authentication method.
    #[error("type {eap_type} is not an authentication method, so a Nak cannot ask for it")]
    NotAMethod {
        /// The type given.
        eap_type: Type,
    },
}
