//! The labels of reasons. Programs count by them, so a label never changes.

use alloc::collections::BTreeSet;

use radius_proto::{
    Code,
    attribute::{AttributePath, AttributeType, InvalidPlace},
    error::{DecodeReason, EncodeReason, InvalidValue, PacketError, Reason, RequiredBy, RevealReason, VerifyReason},
    typed::Hiding,
    value::{Kind, MemberReason},
};

const CODE: Code = Code::ACCESS_REQUEST;

/// The labels in the list `labels!` of a source file. A new reason does not compile without a label there.
fn labels_in(source: &str) -> impl Iterator<Item = &str> {
    let lists = source.split("\nlabels! {\n").skip(1);
    let lines = lists.flat_map(|list| list.split("\n}\n").next().unwrap().lines());
    lines.filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\","))
}

/// Checks that the source has these labels and no others.
#[track_caller]
fn assert_all(source: &str, labels: &[&str]) {
    let found: Vec<&str> = labels_in(source).collect();
    assert_eq!(found.len(), labels.len(), "each label once");
    assert_eq!(BTreeSet::from_iter(found), BTreeSet::from_iter(labels.iter().copied()), "a label is not in this test");
}

/// Checks the label of each reason, also through the error and through the trait, and returns the labels.
#[track_caller]
fn assert_labels<R: Reason, const COUNT: usize>(reasons: [(R, &str); COUNT]) -> [&str; COUNT] {
    reasons.map(|(reason, label)| {
        assert_eq!(Reason::label(&reason), label);
        assert_eq!(PacketError::new(reason).label(), label);
        label
    })
}

#[test]
fn labels_of_datagrams_that_are_not_packets_never_change() {
    let labels = assert_labels([
        (DecodeReason::HeaderTruncated { received: 0 }, "header-truncated"),
        (DecodeReason::LengthBelowMinimum { length: 0 }, "length-below-minimum"),
        (DecodeReason::LengthAboveMaximum { length: 0, maximum: 0 }, "length-above-maximum"),
        (DecodeReason::Truncated { length: 0, received: 0 }, "truncated"),
        (DecodeReason::AttributeHeaderTruncated, "attribute-header-truncated"),
        (DecodeReason::AttributeTypeZero, "attribute-type-zero"),
        (DecodeReason::AttributeLengthBelowMinimum { length: 0 }, "attribute-length-below-minimum"),
        (DecodeReason::AttributeOverrun { length: 0, remaining: 0 }, "attribute-overrun"),
        (DecodeReason::TooManyAttributes { maximum: 0 }, "too-many-attributes"),
    ]);
    assert_all(include_str!("../../radius-proto/src/packet/error.rs"), &labels);
}

#[test]
fn labels_of_packets_that_do_not_verify_and_of_values_that_are_not_revealed_never_change() {
    let verify = assert_labels([
        (VerifyReason::UnknownCode { code: CODE }, "unknown-code"),
        (VerifyReason::NotARequest { code: CODE }, "not-a-request"),
        (VerifyReason::CodeMismatch { request: CODE, reply: CODE }, "code-mismatch"),
        (VerifyReason::IdentifierMismatch { expected: 0, found: 1 }, "identifier-mismatch"),
        (VerifyReason::Answered, "already-answered"),
        (VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::Policy }, "message-authenticator-absent"),
        (VerifyReason::MessageAuthenticatorLength { length: 0 }, "message-authenticator-length"),
        (VerifyReason::MessageAuthenticatorDuplicate, "message-authenticator-duplicate"),
        (VerifyReason::MessageAuthenticatorInvalid, "message-authenticator-invalid"),
        (VerifyReason::RequestAuthenticatorInvalid, "request-authenticator-invalid"),
        (VerifyReason::ResponseAuthenticatorInvalid, "response-authenticator-invalid"),
    ]);
    let reveal = assert_labels([
        (RevealReason::NotHidden { code: CODE }, "not-hidden"),
        (RevealReason::Length { found: 0 }, "hidden-length"),
        (RevealReason::Salt, "salt"),
        (RevealReason::InnerLength, "inner-length"),
        (RevealReason::NoRoom { needed: 0, available: 0 }, "no-room"),
        (RevealReason::Ambiguous, "ambiguous"),
        (RevealReason::Duplicate, "duplicate"),
    ]);
    assert_labels([(RevealReason::Value(InvalidValue::NotTagged), "not-tagged")]);
    let labels: Vec<&str> = verify.into_iter().chain(reveal).collect();
    assert_all(include_str!("../../radius-proto/src/verify/error.rs"), &labels);
}

#[test]
fn labels_of_packets_that_cannot_be_built_never_change() {
    let container = AttributePath::standard(AttributeType(173));
    let labels = assert_labels([
        (EncodeReason::NoRoomForHeader { available: 0 }, "no-room-for-header"),
        (EncodeReason::NoRoom { needed: 0, available: 0 }, "no-room"),
        (EncodeReason::ValueTooLong { length: 0, maximum: 0 }, "value-too-long"),
        (EncodeReason::ValueEmpty, "value-empty"),
        (EncodeReason::NumberOutOfRange, "number-out-of-range"),
        (EncodeReason::NotInside { container }, "not-inside"),
        (EncodeReason::AttributeTypeZero, "attribute-type-zero"),
        (EncodeReason::Reserved { instead: "" }, "reserved"),
        (EncodeReason::Hidden, "hidden"),
        (EncodeReason::OtherHiding { prescribed: Hiding::Salted }, "other-hiding"),
        (EncodeReason::Reveal(RevealReason::Salt), "not-revealed"),
        (EncodeReason::KeyStreamUsed, "key-stream-used"),
        (EncodeReason::HiddenUnderZeroes { code: CODE }, "hidden-under-zeroes"),
        (EncodeReason::NotHidden { code: CODE }, "not-hidden"),
        (EncodeReason::NotARequest { code: CODE }, "not-a-request"),
        (EncodeReason::CodeMismatch { request: CODE, reply: CODE }, "code-mismatch"),
        (EncodeReason::Random, "random"),
    ]);
    assert_labels([(EncodeReason::Value(InvalidValue::NotTagged), "not-tagged")]);
    assert_all(include_str!("../../radius-proto/src/encode/error.rs"), &labels);
}

#[test]
fn labels_of_invalid_values_never_change() {
    let labels = assert_labels([
        (InvalidValue::Length { found: 0, expected: 0 }, "length"),
        (InvalidValue::LengthRange { found: 0, minimum: 0, maximum: 0 }, "length-range"),
        (InvalidValue::Fragmented { length: 0 }, "fragmented"),
        (InvalidValue::Tag, "tag"),
        (InvalidValue::NotTagged, "not-tagged"),
        (InvalidValue::KindMismatch { expected: Kind::Byte }, "kind-mismatch"),
        (InvalidValue::NumberTooLarge { maximum: 0 }, "number-too-large"),
        (InvalidValue::HostBits { length: 0 }, "host-bits"),
        (InvalidValue::PrefixUnspecified { length: 0 }, "prefix-unspecified"),
        (InvalidValue::ReservedOctet, "reserved-octet"),
        (InvalidValue::NoAddress { found: 0 }, "no-address"),
        (InvalidValue::Member { at: 0, reason: "" }, "member"),
        (InvalidValue::NotUtf8 { valid_up_to: 0 }, "not-utf8"),
    ]);
    assert_all(include_str!("../../radius-proto/src/value/invalid.rs"), &labels);
}

#[test]
fn labels_of_invalid_members_never_change() {
    let reasons = [
        MemberReason::Trailing { octets: 0 },
        MemberReason::Expected,
        MemberReason::NoRoom { needed: 0, available: 0 },
    ];
    let labels = reasons.map(|reason| reason.label());
    assert_eq!(labels, ["octets-after-members", "member-expected", "no-room"]);
    assert_eq!(MemberReason::Value(InvalidValue::NotTagged).label(), "not-tagged");
    assert_all(include_str!("../../radius-proto/src/value/invalid_member.rs"), &labels);
}

#[test]
fn labels_of_values_that_break_the_rules_of_their_place_never_change() {
    let places = [
        (InvalidPlace::Short { found: 0, minimum: 0 }, "attribute-short"),
        (InvalidPlace::VendorFormat, "vendor-format"),
        (InvalidPlace::ExtendedTypeZero, "extended-type-zero"),
        (InvalidPlace::FragmentShort, "fragment-short"),
        (InvalidPlace::FragmentMissing, "fragment-missing"),
        (InvalidPlace::TlvTruncated { at: 0 }, "tlv-truncated"),
        (InvalidPlace::TlvTooDeep, "tlv-too-deep"),
        (InvalidPlace::TlvTypeZero { at: 0 }, "tlv-type-zero"),
        (InvalidPlace::TlvLength { at: 0, length: 0 }, "tlv-length"),
    ];
    for (place, label) in places {
        assert_eq!(place.label(), label);
    }
    let labels = assert_labels(places.map(|(place, label)| (InvalidValue::Place(place), label)));
    assert_all(include_str!("../../radius-proto/src/attribute/invalid.rs"), &labels);
}
