//! An error has the place where the attribute would have begun, the attribute, and its name, also inside containers.

use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Tag, Vendor},
    encode::{PacketWriter, TlvWriter},
    error::{EncodeError, EncodeReason, RevealError, RevealReason, ValueError, VerifyError, VerifyReason},
    exchange::Outstanding,
    packet::Authenticator,
    typed::{Salted, TypedAttribute},
    value::{Integer, InvalidValue, Octets, Tagged, Tlv},
};
use radius_tests::{Chosen, signed};

const CONTAINER: TypedAttribute<Tlv> = TypedAttribute::new("Container", AttributeType(173));
const BEFORE: TypedAttribute<Octets> = TypedAttribute::nested("Before", CONTAINER, 1);
const REFUSED: TypedAttribute<Octets> = TypedAttribute::nested("Refused", CONTAINER, 2);
const NUMBER: TypedAttribute<Tagged<Integer>> = TypedAttribute::nested("Number", CONTAINER, 3);
const INNER: TypedAttribute<Tlv> = TypedAttribute::nested("Inner", CONTAINER, 4);
const BEFORE_IN_INNER: TypedAttribute<Octets> = TypedAttribute::nested("Before-In-Inner", INNER, 1);
const REFUSED_IN_INNER: TypedAttribute<Octets> = TypedAttribute::nested("Refused-In-Inner", INNER, 2);
const ELSEWHERE: TypedAttribute<Octets> =
    TypedAttribute::nested("Elsewhere", TypedAttribute::new("Other", AttributeType(174)), 1);
const ELSEWHERE_TLVS: TypedAttribute<Tlv> =
    TypedAttribute::nested("Elsewhere-TLVs", TypedAttribute::new("Other", AttributeType(174)), 2);
const SECRET: TypedAttribute<Salted<Octets>> = TypedAttribute::vendor("Secret", Vendor::new(9), 2);

/// The header, and an attribute of 6 octets.
const CONTAINER_OFFSET: usize = 20 + 6;
/// The header of the container, and a TLV of 4 octets.
const TLV_OFFSET: usize = CONTAINER_OFFSET + 2 + 4;
/// The header of the inner TLV, and a TLV of 3 octets.
const INNER_OFFSET: usize = TLV_OFFSET + 2 + 3;

type Written<'w> = Result<TlvWriter<'w>, EncodeError>;

/// The error of a TLV that follows a TLV in a container, which follows another attribute. The buffer has `room` octets
/// after the first TLV.
fn refused(room: usize, write: impl for<'w> FnOnce(TlvWriter<'w>) -> Written<'w>) -> EncodeError {
    let mut buffer = vec![0; TLV_OFFSET + room];
    let writer = PacketWriter::new(&mut buffer[..], Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
    let writer = writer.push_octets(AttributeType(1), b"nemo").unwrap();
    writer.push_tlvs(CONTAINER, |tlvs| write(tlvs.push(BEFORE, &[1, 2])?)).unwrap_err()
}

/// The error of a TLV that follows a TLV in a TLV.
fn refused_in_inner(room: usize, write: impl for<'w> FnOnce(TlvWriter<'w>) -> Written<'w>) -> EncodeError {
    refused(5 + room, |tlvs| tlvs.push_tlvs(INNER, |tlvs| write(tlvs.push(BEFORE_IN_INNER, &[1])?)))
}

#[track_caller]
fn assert_error(error: EncodeError, reason: EncodeReason, of: AttributePath, offset: usize, name: Option<&str>) {
    assert_eq!(error, EncodeError::new(reason).with_attribute(of).with_offset(offset));
    assert_eq!(error.name(), name);
}

#[test]
fn an_error_of_a_tlv_after_another_tlv_has_the_offset_where_the_tlv_would_have_begun_and_its_name() {
    let of = REFUSED.path();
    let name = Some("Refused");
    let error = refused(300, |tlvs| tlvs.push(REFUSED, b""));
    assert_error(error, EncodeReason::ValueEmpty, of, TLV_OFFSET, name);
    let error = refused(300, |tlvs| tlvs.push(REFUSED, &[7; 254]));
    assert_error(error, EncodeReason::ValueTooLong { length: 254, maximum: 251 }, of, TLV_OFFSET, name);
    let error = refused(5, |tlvs| tlvs.push(REFUSED, &[7; 4]));
    assert_error(error, EncodeReason::NoRoom { needed: 6, available: 5 }, of, TLV_OFFSET, name);
    let error = refused(300, |tlvs| tlvs.push(NUMBER, (Tag::NONE, 1 << 24)));
    let reason = InvalidValue::NumberTooLarge { maximum: (1 << 24) - 1 };
    assert_error(error, EncodeReason::Value(reason), NUMBER.path(), TLV_OFFSET, Some("Number"));
    let error = refused(300, |tlvs| tlvs.push(ELSEWHERE, b"x"));
    let reason = EncodeReason::NotInside { container: CONTAINER.path() };
    assert_error(error, reason, ELSEWHERE.path(), TLV_OFFSET, Some("Elsewhere"));
}

#[test]
fn an_error_of_a_tlv_by_number_has_the_offset_where_the_tlv_would_have_begun() {
    let of = REFUSED.path();
    let error = refused(300, |tlvs| tlvs.push_octets(2, b""));
    assert_error(error, EncodeReason::ValueEmpty, of, TLV_OFFSET, None);
    let error = refused(300, |tlvs| tlvs.push_octets(2, &[7; 254]));
    assert_error(error, EncodeReason::ValueTooLong { length: 254, maximum: 251 }, of, TLV_OFFSET, None);
    let error = refused(5, |tlvs| tlvs.push_octets(2, &[7; 4]));
    assert_error(error, EncodeReason::NoRoom { needed: 6, available: 5 }, of, TLV_OFFSET, None);
    // The error is about the container, and so has the container's name.
    let error = refused(300, |tlvs| tlvs.push_octets(0, b"x"));
    assert_error(error, EncodeReason::NumberOutOfRange, CONTAINER.path(), TLV_OFFSET, Some("Container"));
}

#[test]
fn an_error_of_a_tlv_that_contains_tlvs_has_the_offset_where_it_would_have_begun_and_its_name() {
    let of = INNER.path();
    let name = Some("Inner");
    let error = refused(300, |tlvs| tlvs.push_tlvs(INNER, |tlvs| Ok(tlvs)));
    assert_error(error, EncodeReason::ValueEmpty, of, TLV_OFFSET, name);
    let error =
        refused(300, |tlvs| tlvs.push_tlvs(INNER, |tlvs| tlvs.push_octets(1, &[7; 125])?.push_octets(2, &[7; 125])));
    assert_error(error, EncodeReason::ValueTooLong { length: 254, maximum: 251 }, of, TLV_OFFSET, name);
    for available in [0, 1] {
        let error = refused(available, |tlvs| tlvs.push_tlvs(INNER, |tlvs| tlvs.push_octets(1, b"x")));
        assert_error(error, EncodeReason::NoRoom { needed: 3, available }, of, TLV_OFFSET, name);
    }
    let error = refused(300, |tlvs| tlvs.push_tlvs(ELSEWHERE_TLVS, |tlvs| tlvs.push_octets(1, b"x")));
    let reason = EncodeReason::NotInside { container: CONTAINER.path() };
    assert_error(error, reason, ELSEWHERE_TLVS.path(), TLV_OFFSET, Some("Elsewhere-TLVs"));
}

#[test]
fn an_error_inside_nested_tlvs_has_the_offset_in_the_packet_and_the_name_of_the_innermost_tlv() {
    let of = REFUSED_IN_INNER.path();
    let name = Some("Refused-In-Inner");
    let error = refused_in_inner(300, |tlvs| tlvs.push(REFUSED_IN_INNER, b""));
    assert_error(error, EncodeReason::ValueEmpty, of, INNER_OFFSET, name);
    let error = refused_in_inner(5, |tlvs| tlvs.push(REFUSED_IN_INNER, &[7; 4]));
    assert_error(error, EncodeReason::NoRoom { needed: 6, available: 5 }, of, INNER_OFFSET, name);
    let error = refused_in_inner(300, |tlvs| tlvs.push_octets(0, b"x"));
    assert_error(error, EncodeReason::NumberOutOfRange, INNER.path(), INNER_OFFSET, Some("Inner"));
    let error = refused_in_inner(300, |tlvs| tlvs.push(REFUSED, b"x"));
    let reason = EncodeReason::NotInside { container: INNER.path() };
    assert_error(error, reason, REFUSED.path(), INNER_OFFSET, Some("Refused"));
}

#[test]
fn an_error_of_a_container_after_its_tlvs_are_written_has_the_offset_and_the_name_of_the_container() {
    let error = refused(300, |tlvs| tlvs.push(REFUSED, &[7; 252]));
    let reason = EncodeReason::ValueTooLong { length: 258, maximum: 253 };
    assert_error(error, reason, CONTAINER.path(), CONTAINER_OFFSET, Some("Container"));
    for available in 0..3 {
        let mut buffer = vec![0; CONTAINER_OFFSET + available];
        let writer = PacketWriter::new(&mut buffer[..], Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
        let writer = writer.push_octets(AttributeType(1), b"nemo").unwrap();
        let error = writer.push_tlvs(CONTAINER, |tlvs| tlvs.push_octets(1, b"x")).unwrap_err();
        if available < 2 {
            let reason = EncodeReason::NoRoom { needed: 3, available };
            assert_error(error, reason, CONTAINER.path(), CONTAINER_OFFSET, Some("Container"));
        } else {
            let reason = EncodeReason::NoRoom { needed: 3, available: 0 };
            assert_error(error, reason, BEFORE.path(), CONTAINER_OFFSET + 2, None);
        }
    }
}

/// The secret of the exchange, its octets, and the authenticator of the request.
const KEY: &[u8] = b"correct horse battery staple";
const RANDOM: [u8; 16] = *b"0123456789abcdef";

fn begin<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret) -> RequestBuilder<'b, 's> {
    RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(RANDOM)).unwrap()
}

#[test]
fn an_attribute_that_the_caller_may_not_push_is_refused_with_the_name_of_its_constant() {
    const TLVS: TypedAttribute<Tlv> = TypedAttribute::new("My-TLVs", AttributeType::MESSAGE_AUTHENTICATOR);
    const HIDDEN: TypedAttribute<Salted<Octets>> =
        TypedAttribute::new("My-Value", AttributeType::MESSAGE_AUTHENTICATOR);
    const WRONG: TypedAttribute<Salted<Octets>> = TypedAttribute::vendor("My-Keys", Vendor::new(311), 12);
    let secret = Secret::new(KEY).unwrap();
    let mut buffer = [0; 4096];
    let error = begin(&mut buffer, &secret).push_tlvs(TLVS, |tlvs| tlvs.push_octets(1, b"x")).unwrap_err();
    assert_eq!((error.name(), error.label(), error.offset()), (Some("My-TLVs"), "reserved", Some(38)));
    let error = begin(&mut buffer, &secret).push_hidden_with(HIDDEN, b"x", &mut Chosen(RANDOM)).unwrap_err();
    assert_eq!((error.name(), error.label(), error.offset()), (Some("My-Value"), "reserved", Some(38)));
    let error = begin(&mut buffer, &secret).push_hidden_with(WRONG, b"x", &mut Chosen(RANDOM)).unwrap_err();
    assert_eq!((error.name(), error.label(), error.offset()), (Some("My-Keys"), "other-hiding", Some(38)));
}

/// A value whose salt has a clear first bit.
fn with_bad_salt() -> Vec<u8> {
    signed::attribute(SECRET.path(), &[0; 18])
}

#[test]
fn an_error_of_a_hidden_value_has_the_name_of_its_constant() {
    let secret = Secret::new(KEY).unwrap();
    let sent = signed::request(Code::ACCESS_REQUEST, RANDOM, KEY, &with_bad_salt());
    let request = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
    let expected = RevealError::new(RevealReason::Salt).with_attribute(SECRET.path()).with_offset(38);
    let hidden = request.hidden(SECRET).next().unwrap().unwrap();
    for error in [
        hidden.reveal(&mut [0; 253]).unwrap_err(),
        hidden.reveal_value(&mut [0; 253]).unwrap_err(),
        request.reveal(SECRET, &mut [0; 253]).unwrap_err(),
    ] {
        assert_eq!((error, error.name()), (expected, Some("Secret")));
    }

    let twice = [with_bad_salt(), with_bad_salt()].concat();
    let sent = signed::request(Code::ACCESS_REQUEST, RANDOM, KEY, &twice);
    let request = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
    let error = request.reveal(SECRET, &mut [0; 253]).unwrap_err();
    let second = 38 + with_bad_salt().len();
    let expected = RevealError::new(RevealReason::Duplicate).with_attribute(SECRET.path()).with_offset(second);
    assert_eq!((error, error.name()), (expected, Some("Secret")));

    let code = Code::STATUS_SERVER;
    let sent = signed::request(code, RANDOM, KEY, &with_bad_salt());
    let request = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
    let error = request.hidden(SECRET).next().unwrap().unwrap_err();
    let expected = RevealError::new(RevealReason::NotHidden { code }).with_attribute(SECRET.path());
    assert_eq!((error, error.name()), (expected, Some("Secret")));
}

#[test]
fn an_error_with_another_reason_keeps_the_place_and_the_name() {
    let secret = Secret::new(KEY).unwrap();
    let sent = signed::request(Code::ACCESS_REQUEST, RANDOM, KEY, &with_bad_salt());
    let request = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
    let hidden = request.hidden(SECRET).next().unwrap().unwrap();
    let mut buffer = [0; 4096];
    let error = begin(&mut buffer, &secret).push_rehidden_with(&hidden, &mut Chosen(RANDOM)).unwrap_err();
    assert_error(error, EncodeReason::Reveal(RevealReason::Salt), SECRET.path(), 38, Some("Secret"));
    assert_eq!(
        error.to_string(),
        "offset 38: Secret (26.9.2): the value of the other packet cannot be revealed: the first bit of the salt is clear"
    );
}

#[test]
fn an_error_of_a_value_that_does_not_fit_its_type_has_the_place_and_the_name_of_its_constant() {
    const STANDARD: TypedAttribute<Integer> = TypedAttribute::new("Standard", AttributeType(5));
    const OF_VENDOR: TypedAttribute<Integer> = TypedAttribute::vendor("Of-Vendor", Vendor::new(9), 1);
    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
    let writer = writer.push_octets(AttributeType(1), b"nemo").unwrap();
    let writer = writer.push_octets(STANDARD.path(), &[1, 2, 3]).unwrap();
    let octets = writer.push_octets(OF_VENDOR.path(), &[1, 2, 3]).unwrap().finish();
    let attributes = Packet::parse(octets).unwrap().attributes();
    for (constant, offset) in [(STANDARD, 26), (OF_VENDOR, 26 + 5)] {
        let expected = ValueError::new(InvalidValue::Length { found: 3, expected: 4 })
            .with_attribute(constant.path())
            .with_offset(offset);
        for error in [
            attributes.get(constant).unwrap_err(),
            attributes.all(constant).next().unwrap().unwrap_err(),
            attributes.reassemble(constant, &mut [0; 8]).unwrap_err(),
        ] {
            assert_eq!((error, error.name()), (expected, Some(constant.name())));
        }
    }
}

#[test]
fn an_error_of_a_value_without_an_encoding_has_the_place_and_the_name_of_its_constant() {
    const STANDARD: TypedAttribute<Tagged<Integer>> = TypedAttribute::new("Standard", AttributeType(83));
    const OF_VENDOR: TypedAttribute<Tagged<Integer>> = TypedAttribute::vendor("Of-Vendor", Vendor::new(9), 1);
    let reason = InvalidValue::NumberTooLarge { maximum: (1 << 24) - 1 };
    for constant in [STANDARD, OF_VENDOR] {
        let mut buffer = [0; 64];
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
        let error = writer.push(constant, (Tag::NONE, 1 << 24)).unwrap_err();
        assert_error(error, EncodeReason::Value(reason), constant.path(), 20, Some(constant.name()));
    }
}

#[test]
fn errors_differ_if_the_offset_the_attribute_or_the_reason_differs() {
    let error = EncodeError::new(EncodeReason::ValueEmpty).with_attribute(AttributeType(1).into()).with_offset(20);
    assert_eq!(error, error.with_offset(20).with_attribute(AttributeType(1).into()));
    assert_ne!(error, error.with_offset(21));
    assert_ne!(error, error.with_attribute(AttributeType(2).into()));
    assert_ne!(error, EncodeError::new(EncodeReason::ValueEmpty).with_offset(20));
    assert_ne!(error, EncodeError::new(EncodeReason::ValueEmpty).with_attribute(AttributeType(1).into()));
    let other = EncodeError::new(EncodeReason::Random).with_attribute(AttributeType(1).into()).with_offset(20);
    assert_ne!(error, other);
}

#[test]
fn the_debug_form_of_an_error_is_its_text_with_the_label() {
    let error = EncodeError::new(EncodeReason::ValueTooLong { length: 254, maximum: 253 })
        .with_attribute(AttributeType::STATE.into())
        .with_offset(20);
    assert_eq!(error.to_string(), "offset 20: State (24): a value of 254 octets; at most 253 fit");
    assert_eq!(format!("{error:?}"), "offset 20: State (24): a value of 254 octets; at most 253 fit [value-too-long]");
}

#[test]
fn a_code_that_does_not_answer_the_request_is_an_error_with_both_codes_in_their_places() {
    let secret = Secret::new(KEY).unwrap();
    let sent = signed::request(Code::ACCESS_REQUEST, RANDOM, KEY, &[]);
    let request = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
    let (asked, reply) = (Code::ACCESS_REQUEST, Code::ACCOUNTING_RESPONSE);
    let text = "Accounting-Response does not answer Access-Request";

    // No octet of a packet is wrong, so the error has no offset.
    let error = request.reply(reply, &mut [0; 64]).unwrap_err();
    let EncodeReason::CodeMismatch { request: of_request, reply: of_reply } = error.reason() else { panic!("{error}") };
    assert_eq!((of_request, of_reply, error.offset(), error.attribute()), (asked, reply, None, None));
    assert_eq!(error.to_string(), text);

    let octets = signed::reply(reply, RANDOM, KEY, &[]);
    let mut outstanding = Outstanding::observed(request.packet());
    let error = Packet::parse(&octets).unwrap().verify_reply(&mut outstanding, &secret).unwrap_err();
    let expected = VerifyError::new(VerifyReason::CodeMismatch { request: asked, reply }).with_offset(0);
    assert_eq!(error, expected);
    assert_eq!((error.offset(), error.to_string()), (Some(0), format!("offset 0: {text}")));
}
