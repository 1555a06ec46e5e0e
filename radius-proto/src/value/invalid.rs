//! Why octets are no value of a type.

use thiserror::Error;

use super::Kind;
use crate::attribute::AttributePath;

/// What is wrong with a value, without saying whose it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidValue {
    /// The data type has a fixed length, and the value another.
    #[error("{found} octets instead of {expected}")]
    Length {
        /// Octets of the value.
        found: usize,
        /// Octets of the data type.
        expected: usize,
    },
    /// The data type allows a range of lengths, and the value is outside it.
    #[error("{found} octets instead of {minimum} to {maximum}")]
    LengthRange {
        /// Octets of the value.
        found: usize,
        /// The fewest octets that are possible.
        minimum: u8,
        /// The most octets that are possible.
        maximum: u8,
    },
    /// The value is spread over several attributes, and its type can be read from one piece only: `reassemble` copies
    /// the pieces together.
    #[error("{length} octets in several fragments")]
    Fragmented {
        /// Octets of the value, over all fragments.
        length: usize,
    },
    /// A fragment says that more follows and is not full.
    /// [RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)
    #[error("a fragment with the More bit and a Length below 255")]
    FragmentShort,
    /// The last fragment that was found says that more follows.
    /// [RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)
    #[error("a fragment with the More bit, and no further fragment")]
    FragmentMissing,
    /// The attributes of a vendor do not fill the Vendor-Specific in the vendor's format.
    /// [RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)
    #[error("not filled by attributes in the format that the vendor is known, or taken, to have")]
    VendorFormat,
    /// Attribute number 0 of an extended space.
    #[error("the Extended-Type or EVS-Type is 0, which is reserved")]
    ExtendedTypeZero,
    /// The value ends before the header of a TLV does, or there is none.
    #[error("octet {at} of the value: the header of a TLV is cut")]
    TlvTruncated {
        /// Where the TLV begins, in octets from the start of the value.
        at: usize,
    },
    /// TLVs inside one another, deeper than [`AttributePath::MAX_NESTED`](crate::attribute::AttributePath::MAX_NESTED).
    /// [RFC 6929, section 2.3.1](https://www.rfc-editor.org/rfc/rfc6929#section-2.3.1)
    #[error("TLVs inside one another, deeper than {} levels", AttributePath::MAX_NESTED)]
    TlvTooDeep,
    /// TLV-Type 0.
    #[error("octet {at} of the value: TLV-Type is 0, which is reserved")]
    TlvTypeZero {
        /// Where the TLV begins, in octets from the start of the value.
        at: usize,
    },
    /// A TLV is empty, or ends behind the value that it lies in.
    #[error("octet {at} of the value: TLV-Length is {length}, and 3 to what is left of the value are possible")]
    TlvLength {
        /// Where the TLV begins, in octets from the start of the value.
        at: usize,
        /// The TLV-Length field.
        length: u8,
    },
    /// The first octet of a tagged number is neither a tag nor zero.
    /// [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
    #[error("{found:#04x} is no tag, which is at most 0x1f")]
    Tag {
        /// The octet.
        found: u8,
    },
    /// The data type has no place for a tag.
    /// [RFC 2868, section 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)
    #[error("a value of this type has no tag")]
    NotTagged,
    /// The value is of another data type than the attribute.
    #[error("a value of another type than {expected}")]
    KindMismatch {
        /// The attribute's data type.
        expected: Kind,
    },
    /// A number is larger than its field.
    #[error("{found} is larger than {maximum}")]
    NumberTooLarge {
        /// The number.
        found: u64,
        /// The largest that fits.
        maximum: u64,
    },
    /// Bits behind the length of a prefix are set.
    /// [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
    #[error("bits behind the prefix length of {length} are set")]
    HostBits {
        /// The prefix length.
        length: u8,
    },
    /// The IPv4 prefix of the address 0.0.0.0 has another length than 32.
    /// [RFC 6572, section 4.12](https://www.rfc-editor.org/rfc/rfc6572#section-4.12)
    #[error("a prefix length of {length}, and 0.0.0.0 has one of 32")]
    PrefixUnspecified {
        /// The prefix length.
        length: u8,
    },
    /// Neither the 4 octets of an IPv4 address nor the 16 of an IPv6 address.
    #[error("{found} octets instead of 4 or 16")]
    NoAddress {
        /// Octets of the value.
        found: usize,
    },
    /// A text that is not UTF-8.
    #[error("not UTF-8 from octet {valid_up_to} of the value on")]
    NotUtf8 {
        /// How many octets of the value are sound.
        valid_up_to: usize,
    },
}
