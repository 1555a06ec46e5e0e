//! Every class of malformed datagram is an error with an offset. A malformed value is not an error of the datagram
//!

use radius_dict::{Dictionary, rfc::rfc2865};
use radius_proto::{
    Code, Packet, Secret,
    attribute::AttributeType,
    error::{DecodeError, DecodeReason, RevealError, RevealReason, VerifyError, VerifyReason},
    packet::Limits,
    value::InvalidValue,
    verify::RequestPolicy,
};

/// An Access-Request with these attributes and a Length field that fits them.
fn datagram(attributes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(20 + attributes.len()).unwrap();
    with_length(length, attributes)
}

fn with_length(length: u16, attributes: &[u8]) -> Vec<u8> {
    [&[1, 7][..], &length.to_be_bytes(), &[0x11; 16], attributes].concat()
}

#[track_caller]
fn assert_refused(datagram: &[u8], expected: DecodeError, offset: usize, text: &str) {
    let error = Packet::parse(datagram).unwrap_err();
    assert_eq!(error, expected);
    assert_eq!(error.offset(), Some(offset));
    assert_eq!(error.to_string(), text);
}

#[test]
fn fewer_than_twenty_octets_are_no_packet() {
    for length in 0..20 {
        let datagram = &with_length(20, &[])[..length];
        assert_eq!(
            Packet::parse(datagram).unwrap_err(),
            DecodeError::new(DecodeReason::HeaderTruncated { received: length }).with_offset(length)
        );
    }
    assert_refused(
        &[1],
        DecodeError::new(DecodeReason::HeaderTruncated { received: 1 }).with_offset(1),
        1,
        "offset 1: the datagram ends inside the header of 20 octets",
    );
}

#[test]
fn e_6_length_below_twenty_is_refused_and_exactly_twenty_is_legal() {
    for length in [0, 1, 19] {
        assert_eq!(
            Packet::parse(&with_length(length, &[])).unwrap_err(),
            DecodeError::new(DecodeReason::LengthBelowMinimum { length }).with_offset(2)
        );
    }
    assert_eq!(Packet::parse(&with_length(20, &[])).unwrap().attributes().count(), 0);
}

#[test]
fn e_7_length_4096_is_accepted_and_4097_refused_also_for_accounting() {
    let filler = [[25, 255].as_slice(), &[7; 253]].concat().repeat(15);
    let largest = [&filler[..], &[25, 251], &[7; 249]].concat();
    for code in [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST] {
        let mut octets = datagram(&largest);
        octets[0] = code.0;
        assert_eq!(octets.len(), 4096);
        assert_eq!(Packet::parse(&octets).unwrap().attributes().count(), 16);
        octets.push(0);
        octets[3] = 1;
        assert_refused(
            &octets,
            DecodeError::new(DecodeReason::LengthAboveMaximum { length: 4097, maximum: 4096 }).with_offset(2),
            2,
            "offset 2: Length is 4097; at most 4096 octets are accepted",
        );
    }
}

#[test]
fn a_stream_may_raise_the_length_limit_to_what_the_field_holds() {
    let octets = with_length(u16::MAX, &[25, 2].repeat(32_757).into_iter().chain([25]).collect::<Vec<_>>());
    let octets = [&octets[..octets.len() - 3], &[25, 3, 0]].concat();
    assert_eq!(octets.len(), 65_535);
    let limits = Limits::UDP.with_maximum_length(u16::MAX);
    assert_eq!(Packet::parse_with(&octets, limits).unwrap().attributes().count(), 32_757);
}

#[test]
fn e_4_length_beyond_the_datagram_is_refused() {
    assert_refused(
        &with_length(26, &[1, 6, b'n']),
        DecodeError::new(DecodeReason::Truncated { length: 26, received: 23 }).with_offset(23),
        23,
        "offset 23: Length is 26, but only 23 octets were received",
    );
}

#[test]
fn e_1_attribute_length_0_and_1_are_refused() {
    for length in [0, 1] {
        assert_refused(
            &datagram(&[1, 3, b'x', 4, length, 0, 0]),
            DecodeError::new(DecodeReason::AttributeLengthBelowMinimum { length })
                .with_attribute(AttributeType(4).into())
                .with_offset(23),
            23,
            &format!("offset 23: attribute 4: Length is {length}; an attribute has at least 2 octets"),
        );
    }
}

#[test]
fn e_2_an_attribute_that_ends_behind_length_is_refused_even_inside_the_datagram() {
    let mut octets = datagram(&[1, 7, b'n', b'e', b'm', b'o']);
    octets.push(b'!');
    assert_refused(
        &octets,
        DecodeError::new(DecodeReason::AttributeOverrun { length: 7, remaining: 6 })
            .with_attribute(AttributeType(1).into())
            .with_offset(20),
        20,
        "offset 20: attribute 1: Length is 7, but the packet ends after 6 octets",
    );
}

#[test]
fn e_3_a_stray_octet_is_refused() {
    assert_refused(
        &datagram(&[1, 3, b'x', 1]),
        DecodeError::new(DecodeReason::AttributeHeaderTruncated).with_offset(23),
        23,
        "offset 23: one octet is left; an attribute has at least 2",
    );
}

#[test]
fn e_9_attribute_type_0_is_refused() {
    assert_refused(
        &datagram(&[0, 3, b'x']),
        DecodeError::new(DecodeReason::AttributeTypeZero).with_offset(20),
        20,
        "offset 20: attribute type 0 is reserved",
    );
}

#[test]
fn e_8_two_thousand_empty_attributes_parse_and_a_limit_refuses_them() {
    let octets = datagram(&[25, 2].repeat(2038));
    assert_eq!(Packet::parse(&octets).unwrap().attributes().count(), 2038);
    let limits = Limits::UDP.with_maximum_attributes(200);
    assert_eq!(
        Packet::parse_with(&octets, limits).unwrap_err(),
        DecodeError::new(DecodeReason::TooManyAttributes { maximum: 200 }).with_offset(20 + 200 * 2)
    );
    assert!(Packet::parse_with(&datagram(&[25, 2].repeat(200)), limits).is_ok());
}

#[test]
fn e_5_padding_is_no_part_of_the_packet_nor_of_any_digest() {
    let secret = Secret::new(b"a secret for this test").unwrap();
    let mut buffer = [0; 64];
    let signed = radius_proto::RequestBuilder::accounting_request(&mut buffer, 1, &secret).unwrap().sign();
    let padded = [signed.octets(), &[0xff; 40]].concat();
    let packet = Packet::parse(&padded).unwrap();
    assert_eq!(packet.octets(), signed.octets());
    packet.verify_request(&secret).unwrap();
}

#[test]
fn every_truncation_of_a_packet_is_an_error() {
    let octets = datagram(&[1, 6, b'n', b'e', b'm', b'o', 4, 6, 10, 0, 0, 1]);
    for length in 0..octets.len() {
        assert!(Packet::parse(&octets[..length]).is_err(), "{length}");
    }
}

#[test]
fn e_10_an_undecodable_value_is_an_error_of_that_value_and_the_packet_stays_whole() {
    let octets = datagram(&[5, 5, 1, 2, 3, 1, 6, b'n', b'e', b'm', b'o', 5, 6, 0, 0, 0, 9]);
    let packet = Packet::parse(&octets).unwrap();
    let error = packet.attributes().get(rfc2865::NAS_PORT).unwrap_err();
    let reason = InvalidValue::Length { found: 3, expected: 4 };
    assert_eq!((error.attribute(), error.offset(), error.reason()), (Some(AttributeType(5).into()), Some(20), reason));
    assert_eq!(error.to_string(), "offset 20: NAS-Port (5): 3 octets instead of 4");
    assert_eq!(packet.attributes().get(rfc2865::USER_NAME), Ok(Some("nemo")));
    let ports: Vec<_> = packet.attributes().all(rfc2865::NAS_PORT).collect();
    assert_eq!(ports, [Err(error), Ok(9)]);
    assert_eq!(packet.attributes().next().unwrap().value(), [1, 2, 3]);
}

#[test]
fn e_48_text_in_latin_1_is_an_error_that_says_where_and_stays_readable_as_octets() {
    let octets = datagram(&[1, 6, b'c', b'a', b'f', 0xe9]);
    let attributes = Packet::parse(&octets).unwrap().attributes();
    let reason = InvalidValue::NotUtf8 { valid_up_to: 3 };
    assert_eq!(attributes.get(rfc2865::USER_NAME).unwrap_err().reason(), reason);
    assert_eq!(attributes.find(AttributeType(1)).unwrap().value(), b"caf\xe9");
}

#[test]
fn unknown_codes_and_attributes_are_kept_and_an_unknown_code_does_not_verify() {
    let mut octets = datagram(&[200, 3, b'x', 200, 3, b'y', 250, 2]);
    octets[0] = 99;
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.code(), Code(99));
    let kept: Vec<_> = packet.attributes().map(|found| (found.attribute_type().0, found.value())).collect();
    assert_eq!(kept, [(200, &b"x"[..]), (200, b"y"), (250, b"")]);
    let secret = Secret::new(b"any").unwrap();
    let error = packet.accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap_err();
    assert_eq!(error, VerifyError::new(VerifyReason::UnknownCode { code: Code(99) }).with_offset(0));
    assert_eq!(error.to_string(), "offset 0: Code-99 has no authentication rules");
}

#[test]
fn e_23_hidden_passwords_of_impossible_lengths_are_refused_and_name_the_attribute() {
    let secret = Secret::new(b"any").unwrap();
    for length in (0..=253).filter(|length| *length == 0 || *length > 128 || length % 16 != 0) {
        let value = vec![0x5a; length];
        let octets = datagram(&[&[2, u8::try_from(length + 2).unwrap()][..], &value].concat());
        let request =
            Packet::parse(&octets).unwrap().accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap().regardless();
        assert_eq!(
            request.user_password(&mut [0; 128]),
            Err(RevealError::new(RevealReason::Length { found: length })
                .with_attribute(AttributeType::USER_PASSWORD.into())
                .with_offset(20))
        );
    }
}

#[test]
fn a_password_is_revealed_in_an_access_request_only() {
    let secret = Secret::new(b"any").unwrap();
    let mut buffer = [0; 64];
    let accounting = radius_proto::RequestBuilder::accounting_request(&mut buffer, 1, &secret).unwrap().sign();
    let mut octets = [accounting.octets(), &[2, 18], &[7; 16]].concat();
    octets[3] += 18;
    octets[4..20].fill(0);
    let digest = <md5::Md5 as md5::Digest>::digest([&octets[..], b"any"].concat());
    octets[4..20].copy_from_slice(&digest);
    let request = Packet::parse(&octets).unwrap().verify_request(&secret).unwrap();
    let (attribute, code) = (AttributeType::USER_PASSWORD, Code::ACCOUNTING_REQUEST);
    assert_eq!(
        request.user_password(&mut [0; 128]),
        Err(RevealError::new(RevealReason::NotHidden { code }).with_attribute(attribute.into()))
    );
}

#[test]
fn a_length_limit_below_the_header_is_that_of_the_header() {
    let limits = Limits::UDP.with_maximum_length(19);
    assert_eq!(limits.maximum_length(), 20);
    assert!(Packet::parse_with(&datagram(&[]), limits).is_ok());
}

#[test]
fn no_debug_output_shows_octets_of_a_value() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let mut buffer = [0; 128];
    let request = radius_proto::RequestBuilder::accounting_request(&mut buffer, 1, &secret)
        .and_then(|request| request.push_octets(AttributeType(250), b"Zq7Zq7Zq7"))
        .unwrap()
        .sign();
    let packet = Packet::parse(request.octets()).unwrap();
    let verified = packet.verify_request(&secret).unwrap();
    let printed = format!("{request:?} {packet:?} {verified:?} {secret:?} {:?}", packet.attributes().next());
    // As text, as a list of numbers, or in hexadecimal.
    for octets in ["Zq7", "90, 113, 55", "5a7137", "5a, 71", "horse", "104, 111"] {
        assert!(!printed.contains(octets), "{printed}");
    }
}

#[test]
fn two_user_passwords_are_refused_rather_than_chosen_from() {
    let secret = Secret::new(b"any").unwrap();
    let octets = datagram(&[&[2, 18][..], &[1; 16], &[2, 18], &[2; 16]].concat());
    let request =
        Packet::parse(&octets).unwrap().accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap().regardless();
    let error =
        RevealError::new(RevealReason::Duplicate).with_attribute(AttributeType::USER_PASSWORD.into()).with_offset(38);
    assert_eq!(request.user_password(&mut [0; 128]), Err(error));
}

#[test]
fn what_is_printed_of_a_hostile_packet_stays_on_its_line_and_shows_no_credential() {
    let hostile = "x\r\nAccess-Accept\u{1b}[2J\u{202e}\"\\\u{85}";
    let mut attributes = vec![1, u8::try_from(hostile.len() + 2).unwrap()];
    attributes.extend(hostile.as_bytes());
    attributes.extend([&[2, 18][..], &[0xaa; 16], &[3, 19], &[0xbb; 17], &[6, 5, 0, 0, 1]].concat());
    let octets = datagram(&attributes);
    let printed = Dictionary::EMBEDDED.display(Packet::parse(&octets).unwrap()).to_string();
    assert_eq!(
        printed,
        format!(
            concat!(
                "Access-Request, identifier 7, {} octets\n",
                "    User-Name = \"x\\r\\nAccess-Accept\\033[2J\\342\\200\\256\\\"\\\\\\302\\205\"\n",
                "    User-Password = <16 octets, not shown>\n",
                "    CHAP-Password = <17 octets, not shown>\n",
                "    Service-Type = 0x000001 <not enum: 3 octets instead of 4>\n",
            ),
            octets.len()
        )
    );
}
