//! Why octets are no value of a type.

use thiserror::Error;

use super::Kind;
use crate::attribute::InvalidPlace;

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
    /// The octets break the rules of their place, before their type is asked.
    #[error(transparent)]
    Place(#[from] InvalidPlace),
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
