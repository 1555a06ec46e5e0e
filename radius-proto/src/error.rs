//! All errors. Each has a place and a reason.
//!
//! Every error of an operation on packets is a [`PacketError`]. It has a place and a reason, with a
//! [label](PacketError::label) for counters. It is small and `Copy`. It holds codes, identifiers, types, lengths and
//! offsets, and nothing else of the packet, so that it can be logged without leaking a credential. Offsets count octets
//! from the start of the packet.
//!
//! | error | of | reasons |
//! |---|---|---|
//! | [`DecodeError`] | `parse` | [`DecodeReason`] |
//! | [`VerifyError`] | `verify_request`, `verify_reply`, `accept_request`, `accept_reply` | [`VerifyReason`] |
//! | [`ValueError`] | `get`, `all` | [`InvalidValue`] |
//! | [`RevealError`] | `reveal`, `user_password`, `chap` | [`RevealReason`] |
//! | [`EncodeError`] | writers and builders | [`EncodeReason`] |

pub use crate::{
    attribute::InvalidPlace,
    crypto::SecretError,
    encode::{EncodeError, EncodeReason},
    find::ValueError,
    packet::{DecodeError, DecodeReason},
    packet_error::{PacketError, Reason},
    value::{InvalidValue, TextError},
    verify::{RequiredBy, RevealError, RevealReason, VerifyError, VerifyReason},
};

#[cfg(test)]
mod tests {
    extern crate alloc;

    use alloc::{string::ToString, vec::Vec};
    use core::mem::size_of;

    use super::*;
    use crate::{
        attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor},
        code::Code,
        packet_error::Subject,
        typed::Hiding,
    };

    /// One reason of each variant. A variant that is not here does not compile.
    macro_rules! every {
        ($reason:ident: $($variant:ident $(($value:expr))? $({ $($field:ident: $of:expr),* })?),* $(,)?) => {{
            let _ = |reason: $reason| match reason { $($reason::$variant { .. } => {})* };
            [$($reason::$variant $(($value))? $({ $($field: $of),* })?),*]
        }};
    }

    const CODE: Code = Code::ACCESS_REQUEST;
    const VALUE: InvalidValue = InvalidValue::NotTagged;

    fn decode() -> [DecodeReason; 9] {
        every! { DecodeReason:
            HeaderTruncated { received: 0 },
            LengthBelowMinimum { length: 0 },
            LengthAboveMaximum { length: 0, maximum: 0 },
            Truncated { length: 0, received: 0 },
            AttributeHeaderTruncated,
            AttributeTypeZero,
            AttributeLengthBelowMinimum { length: 0 },
            AttributeOverrun { length: 0, remaining: 0 },
            TooManyAttributes { maximum: 0 },
        }
    }

    fn verify() -> [VerifyReason; 11] {
        every! { VerifyReason:
            UnknownCode { code: CODE },
            NotARequest { code: CODE },
            CodeMismatch { request: CODE, reply: CODE },
            IdentifierMismatch { expected: 0, found: 1 },
            Answered,
            MessageAuthenticatorAbsent { required_by: RequiredBy::Policy },
            MessageAuthenticatorLength { length: 0 },
            MessageAuthenticatorDuplicate,
            MessageAuthenticatorInvalid,
            RequestAuthenticatorInvalid,
            ResponseAuthenticatorInvalid,
        }
    }

    fn reveal() -> [RevealReason; 8] {
        every! { RevealReason:
            NotHidden { code: CODE },
            Length { found: 0 },
            Salt,
            InnerLength,
            NoRoom { needed: 0, available: 0 },
            Value(VALUE),
            Ambiguous,
            Duplicate,
        }
    }

    fn encode() -> [EncodeReason; 18] {
        every! { EncodeReason:
            NoRoomForHeader { available: 0 },
            NoRoom { needed: 0, available: 0 },
            ValueTooLong { length: 0, maximum: 0 },
            ValueEmpty,
            Value(VALUE),
            NumberOutOfRange,
            NotInside { container: AttributePath::standard(AttributeType(0)) },
            AttributeTypeZero,
            Reserved { instead: "" },
            Hidden,
            OtherHiding { prescribed: Hiding::Salted },
            Reveal(RevealReason::Salt),
            KeyStreamUsed,
            HiddenUnderZeroes { code: CODE },
            NotHidden { code: CODE },
            NotARequest { code: CODE },
            CodeMismatch { request: CODE, reply: CODE },
            Random,
        }
    }

    /// Labels of a type, checked.
    #[track_caller]
    fn assert_labels<R: Reason>(reasons: &[R]) {
        let mut labels: Vec<_> = reasons.iter().map(|reason| PacketError::new(*reason).label()).collect();
        for label in &labels {
            assert!(label.bytes().all(|octet| matches!(octet, b'a'..=b'z' | b'0'..=b'9' | b'-')), "{label}");
            assert!(!label.is_empty() && !label.starts_with('-') && !label.ends_with('-'), "{label}");
        }
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), reasons.len());
    }

    #[test]
    fn labels_of_a_type_differ_and_are_kebab_case() {
        assert_labels(&decode());
        assert_labels(&verify());
        assert_labels(&reveal());
        assert_labels(&encode());
    }

    #[test]
    fn errors_are_small() {
        assert!(size_of::<DecodeError>() <= 64, "{}", size_of::<DecodeError>());
        assert!(size_of::<VerifyError>() <= 64, "{}", size_of::<VerifyError>());
        assert!(size_of::<ValueError>() <= 64, "{}", size_of::<ValueError>());
        assert!(size_of::<RevealError>() <= 64, "{}", size_of::<RevealError>());
        assert!(size_of::<EncodeError>() <= 72, "{}", size_of::<EncodeError>());
    }

    #[test]
    fn the_place_is_written_as_far_as_it_is_known() {
        let error = VerifyError::new(VerifyReason::Answered);
        assert_eq!(error.to_string(), "the request was already answered");
        assert_eq!(error.with_offset(4).to_string(), "offset 4: the request was already answered");
        for (path, text) in [
            (AttributeType::USER_PASSWORD.into(), "User-Password (2)"),
            (AttributeType(200).into(), "attribute 200"),
            (AttributePath::vendor(Vendor::new(9), 1), "attribute 26.9.1"),
            // A TLV with the number of an attribute is not that attribute. An attribute of an extended space with that
            // number is not that attribute either.
            (AttributePath::standard(AttributeType::STATE).with_padded_tlvs([1, 0, 0, 0, 0]), "attribute 24.1"),
            (AttributePath::extended(ExtendedAttribute::One, 24), "attribute 241.24"),
        ] {
            let error = error.with_attribute(path);
            assert_eq!(error.to_string(), alloc::format!("{text}: the request was already answered"));
            let named = error.named(Subject { path, name: Some("Some-Name") });
            assert_eq!(named.to_string(), alloc::format!("Some-Name ({path}): the request was already answered"));
            assert_eq!((named, named.name()), (error, Some("Some-Name")));
        }
    }

    #[test]
    fn the_name_of_a_container_is_not_given_to_an_error_of_what_is_inside() {
        let container = AttributePath::standard(AttributeType(173));
        let inside = container.with_padded_tlvs([1, 0, 0, 0, 0]);
        let error = EncodeError::of(inside, 20, EncodeReason::ValueEmpty);
        assert_eq!(error.named(Subject { path: container, name: Some("Container") }).name(), None);
    }
}
