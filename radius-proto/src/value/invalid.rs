//! Reasons why octets are not a value of a data type.

use thiserror::Error;

use super::kind::Kind;
use crate::{attribute::InvalidPlace, labels::labels, packet_error::Reason};

/// The reason why a value is invalid, without the attribute.
///
/// ```
/// use radius_proto::value::{DataType, Integer, InvalidValue};
///
/// let error = Integer::decode(&[7]).unwrap_err();
/// assert_eq!(error, InvalidValue::Length { found: 1, expected: 4 });
/// assert_eq!(error.to_string(), "1 octets instead of 4");
/// assert_eq!(error.label(), "length");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidValue {
    /// The data type has a fixed length, and the value has another length.
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
        /// The fewest octets that are allowed.
        minimum: u8,
        /// The most octets that are allowed.
        maximum: u8,
    },
    /// The value is spread over several attributes, and its type can be read from one piece only. `reassemble` joins
    /// the pieces.
    #[error("{length} octets in several fragments")]
    Fragmented {
        /// Octets of the value, over all fragments.
        length: usize,
    },
    /// The octets break the rules of their place. Their type is not examined.
    #[error(transparent)]
    Place(#[from] InvalidPlace),
    /// The first octet of a tagged number is neither a tag nor zero.
    /// [RFC 2868, section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)
    #[error("the first octet is not a tag; the largest tag is 0x1f")]
    Tag,
    /// Values of the data type cannot have a tag. [RFC 2868, section
    /// 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)
    #[error("a value of this type has no tag")]
    NotTagged,
    /// The value is of another data type than the attribute.
    #[error("a value of another type than {expected}")]
    KindMismatch {
        /// The attribute's data type.
        expected: Kind,
    },
    /// A number is larger than its field.
    #[error("a number larger than {maximum}")]
    NumberTooLarge {
        /// The largest that fits.
        maximum: u64,
    },
    /// Bits after the length of a prefix are set. A program cannot make such a prefix, and strict reading refuses it.
    /// [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
    #[error("bits after the prefix length of {length} are set")]
    HostBits {
        /// The prefix length.
        length: u8,
    },
    /// The IPv4 prefix of the address 0.0.0.0 has another length than 32. A program cannot make such a prefix, and
    /// strict reading refuses it. [RFC 6572, section 4.12](https://www.rfc-editor.org/rfc/rfc6572#section-4.12)
    #[error("the prefix length is {length}; that of 0.0.0.0 is 32")]
    PrefixUnspecified {
        /// The prefix length.
        length: u8,
    },
    /// The reserved octet of a prefix is not zero. Only strict reading refuses it. [RFC 8044, section
    /// 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
    #[error("the reserved octet is not zero")]
    ReservedOctet,
    /// Neither the 4 octets of an IPv4 address nor the 16 of an IPv6 address.
    #[error("{found} octets instead of 4 or 16")]
    NoAddress {
        /// Octets of the value.
        found: usize,
    },
    /// A member of a struct breaks a rule. [`Layout::decode`](super::Layout::decode) gives its name and the reason.
    #[error("the members break a rule at octet {at} of the value: {reason}")]
    Member {
        /// The octet of the value at which the member begins, counted from 0.
        at: u16,
        /// The [label](super::MemberReason::label) of the reason.
        reason: &'static str,
    },
    /// A text that is not UTF-8.
    #[error("not UTF-8 from octet {valid_up_to} of the value on")]
    NotUtf8 {
        /// The number of octets of the value that are valid UTF-8.
        valid_up_to: usize,
    },
}

labels! {
    /// A short name that never changes, for counters: `not-utf8`. All labels of this type and of [`InvalidPlace`]
    /// differ.
    InvalidValue {
        Length => "length",
        LengthRange => "length-range",
        Fragmented => "fragmented",
        Place => of InvalidPlace,
        Tag => "tag",
        NotTagged => "not-tagged",
        KindMismatch => "kind-mismatch",
        NumberTooLarge => "number-too-large",
        HostBits => "host-bits",
        PrefixUnspecified => "prefix-unspecified",
        ReservedOctet => "reserved-octet",
        NoAddress => "no-address",
        Member => "member",
        NotUtf8 => "not-utf8",
    }
}

impl Reason for InvalidValue {
    fn label(&self) -> &'static str {
        self.label()
    }
}

#[cfg(test)]
mod tests {
    extern crate alloc;

    use alloc::vec::Vec;

    use super::*;
    use crate::value::Kind;

    /// One value of each reason. A new variant does not compile until `label` has it. The count below then requires it
    /// here.
    const ALL: [InvalidValue; 22] = [
        InvalidValue::Length { found: 0, expected: 0 },
        InvalidValue::LengthRange { found: 0, minimum: 0, maximum: 0 },
        InvalidValue::Fragmented { length: 0 },
        InvalidValue::Place(InvalidPlace::Short { found: 0, minimum: 0 }),
        InvalidValue::Place(InvalidPlace::VendorFormat),
        InvalidValue::Place(InvalidPlace::ExtendedTypeZero),
        InvalidValue::Place(InvalidPlace::FragmentShort),
        InvalidValue::Place(InvalidPlace::FragmentMissing),
        InvalidValue::Place(InvalidPlace::TlvTruncated { at: 0 }),
        InvalidValue::Place(InvalidPlace::TlvTooDeep),
        InvalidValue::Place(InvalidPlace::TlvTypeZero { at: 0 }),
        InvalidValue::Place(InvalidPlace::TlvLength { at: 0, length: 0 }),
        InvalidValue::Tag,
        InvalidValue::NotTagged,
        InvalidValue::KindMismatch { expected: Kind::Byte },
        InvalidValue::NumberTooLarge { maximum: 0 },
        InvalidValue::HostBits { length: 0 },
        InvalidValue::PrefixUnspecified { length: 0 },
        InvalidValue::ReservedOctet,
        InvalidValue::NoAddress { found: 0 },
        InvalidValue::Member { at: 0, reason: "" },
        InvalidValue::NotUtf8 { valid_up_to: 0 },
    ];

    #[test]
    fn labels_differ_and_are_kebab_case() {
        let mut labels: Vec<_> = ALL.iter().map(InvalidValue::label).collect();
        for label in &labels {
            assert!(label.bytes().all(|octet| matches!(octet, b'a'..=b'z' | b'0'..=b'9' | b'-')), "{label}");
            assert!(!label.is_empty() && !label.starts_with('-') && !label.ends_with('-'), "{label}");
        }
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), ALL.len());
    }
}
