//! An attribute fits, or it is refused with its name and the packet does not change (E-12).

use bytes::BytesMut;
use radius_dict::{
    Dictionary,
    rfc::{rfc2865, rfc2869},
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Tag, Vendor},
    encode::PacketWriter,
    error::{EncodeError, EncodeReason},
    packet::Authenticator,
    typed::{Salted, Shape, TypedAttribute},
    value::{InterfaceId, Ipv6Address, Joined, Kind, Octets, Text, Time, Tlv, Value},
};
use radius_tests::{Chosen, Exhausted};

const RANDOM: Chosen = Chosen(*b"0123456789abcdef");

fn secret() -> Secret {
    Secret::new(b"correct horse battery staple").unwrap()
}

fn access_request<'b>(buffer: &'b mut [u8], secret: &Secret, attributes: &[(u8, &[u8])]) -> &'b [u8] {
    let mut builder = RequestBuilder::access_request_with(buffer, 1, secret, &mut { RANDOM }).unwrap();
    for (number, value) in attributes {
        builder = builder.push_octets(AttributeType(*number), value).unwrap();
    }
    builder.sign().octets()
}

#[test]
fn a_value_of_253_octets_fits_and_one_of_254_is_refused_by_name() {
    let mut buffer = [0; 512];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    let writer = writer.push_octets(AttributeType(25), &[1; 253]).unwrap();
    let error = writer.push_octets(AttributeType(25), &[1; 254]).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::ValueTooLong { length: 254, maximum: 253 })
            .with_attribute(AttributeType(25).into())
            .with_offset(275)
    );
    assert_eq!(error.to_string(), "offset 275: attribute 25: a value of 254 octets; at most 253 fit");
}

#[test]
fn an_attribute_that_does_not_fit_the_buffer_is_refused_by_name() {
    for room in 20..26 {
        let mut buffer = vec![0; room];
        let writer = PacketWriter::new(&mut buffer[..], Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
        let error = writer.push(rfc2865::USER_NAME, "nemo").unwrap_err();
        let expected = EncodeError::new(EncodeReason::NoRoom { needed: 6, available: room - 20 })
            .with_attribute(AttributeType(1).into())
            .with_offset(20);
        assert_eq!(error, expected);
    }
    let mut buffer = [0; 26];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    assert_eq!(writer.push(rfc2865::USER_NAME, "nemo").unwrap().finish().len(), 26);
}

#[test]
fn a_buffer_without_room_for_a_header_is_refused() {
    for room in 0..20 {
        let mut buffer = vec![0; room];
        let error = PacketWriter::new(&mut buffer[..], Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::NoRoomForHeader { available: room }));
    }
}

#[test]
fn a_packet_has_4096_octets_at_most_however_large_the_buffer() {
    let mut buffer = [0; 8192];
    let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    for _ in 0..15 {
        writer = writer.push_octets(AttributeType(25), &[1; 253]).unwrap();
    }
    writer = writer.push_octets(AttributeType(25), &[1; 249]).unwrap();
    let mut whole = [0; 8192];
    let octets = writer.finish();
    whole[..4096].copy_from_slice(octets);
    assert_eq!(octets.len(), 4096);
    assert!(Packet::parse(octets).is_ok());

    let mut bytes = BytesMut::new();
    let mut writer = PacketWriter::new(&mut bytes, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    for _ in 0..15 {
        writer = writer.push_octets(AttributeType(25), &[1; 253]).unwrap();
    }
    let error = writer.push_octets(AttributeType(25), &[1; 250]).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::NoRoom { needed: 252, available: 251 })
            .with_attribute(AttributeType(25).into())
            .with_offset(3845)
    );
}

#[test]
fn type_0_is_refused() {
    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    let error = writer.push_octets(AttributeType(0), b"x").unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::AttributeTypeZero).with_offset(20));
}

#[test]
fn octets_behind_the_packet_are_left_as_they_were() {
    let mut buffer = [0xa5; 128];
    let length = access_request(&mut buffer, &secret(), &[(1, b"nemo")]).len();
    assert!(buffer[length..].iter().all(|octet| *octet == 0xa5));
}

#[test]
fn a_dirty_buffer_makes_the_same_packet_as_a_clean_one() {
    let (mut clean, mut dirty) = ([0; 256], [0xff; 256]);
    let attributes: [(u8, &[u8]); 2] = [(1, b"nemo"), (25, &[9; 100])];
    let secret = secret();
    assert_eq!(access_request(&mut clean, &secret, &attributes), access_request(&mut dirty, &secret, &attributes));
}

#[test]
fn a_packet_in_a_bytes_mut_is_the_packet_in_a_slice_appended() {
    let secret = secret();
    let mut buffer = [0; 256];
    let expected = access_request(&mut buffer, &secret, &[(1, b"nemo"), (25, &[9; 100])]);
    let mut bytes = BytesMut::from(&b"before"[..]);
    let request = RequestBuilder::access_request_with(&mut bytes, 1, &secret, &mut { RANDOM })
        .and_then(|request| request.push(rfc2865::USER_NAME, "nemo"))
        .and_then(|request| request.push(rfc2865::CLASS, &[9; 100]))
        .unwrap()
        .sign();
    assert_eq!(request.octets(), expected);
    assert_eq!(&bytes[..], [b"before", expected].concat());

    let verified = Packet::parse(expected).unwrap().verify_request(&secret).unwrap();
    let mut reply = BytesMut::new();
    let octets = verified.reply(Code::ACCESS_REJECT, &mut reply).and_then(|reply| reply.sign()).unwrap().len();
    assert_eq!(reply.len(), octets);
}

#[test]
fn an_unfinished_packet_leaves_a_bytes_mut_as_it_was() {
    let secret = secret();
    let mut bytes = BytesMut::from(&b"before"[..]);
    let begun = RequestBuilder::access_request_with(&mut bytes, 1, &secret, &mut { RANDOM }).unwrap();
    drop(begun.push(rfc2865::USER_NAME, "nemo").unwrap());
    assert_eq!(&bytes[..], b"before");
    let begun = RequestBuilder::access_request_with(&mut bytes, 1, &secret, &mut { RANDOM }).unwrap();
    begun.push(rfc2865::CLASS, &[0; 254]).unwrap_err();
    assert_eq!(&bytes[..], b"before");
}

#[test]
fn e_22_passwords_of_0_to_128_octets_of_any_value_come_back_and_129_is_refused() {
    let secret = secret();
    for length in 0..=128 {
        for fill in [0x01, 0x80, 0xff] {
            let password = vec![fill; length];
            let mut buffer = [0; 256];
            let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM })
                .and_then(|request| request.user_password(&password))
                .unwrap()
                .sign();
            let packet = Packet::parse(request.octets()).unwrap();
            let hidden = packet.attributes().find(AttributeType::USER_PASSWORD).unwrap();
            assert_eq!(hidden.value().len(), length.div_ceil(16).max(1) * 16);
            let verified = packet.verify_request(&secret).unwrap();
            assert_eq!(verified.user_password(&mut [0xa5; 128]), Ok(Some(&password[..])));
        }
    }
    let mut buffer = [0; 256];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM }).unwrap();
    let attribute = AttributeType::USER_PASSWORD;
    let expected = EncodeError::new(EncodeReason::ValueTooLong { length: 129, maximum: 128 })
        .with_attribute(attribute.into())
        .with_offset(38);
    assert_eq!(request.user_password(&[1; 129]).unwrap_err(), expected);
}

#[test]
fn e_23_nuls_inside_a_password_stay_and_those_at_its_end_are_padding() {
    let secret = secret();
    let cases: [(&[u8], &[u8]); 4] = [(b"a\0b", b"a\0b"), (b"ab\0\0", b"ab"), (b"\0ab", b"\0ab"), (&[0; 40], b"")];
    for (password, expected) in cases {
        let mut buffer = [0; 256];
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM })
            .and_then(|request| request.user_password(password))
            .unwrap()
            .sign();
        let verified = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
        assert_eq!(verified.user_password(&mut [0xa5; 128]), Ok(Some(expected)));
    }
}

#[test]
fn a_request_without_a_password_has_none_to_reveal() {
    let secret = secret();
    let mut buffer = [0; 64];
    let octets = access_request(&mut buffer, &secret, &[(1, b"nemo")]);
    let verified = Packet::parse(octets).unwrap().verify_request(&secret).unwrap();
    assert_eq!(verified.user_password(&mut [0; 128]), Ok(None));
}

#[test]
fn c_13_a_password_is_hidden_in_an_access_request_only() {
    let secret = secret();
    for code in [Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
        let mut buffer = [0; 64];
        let request = RequestBuilder::new_with(code, &mut buffer, 1, &secret, &mut { RANDOM }).unwrap();
        let expected =
            EncodeError::new(EncodeReason::NotHidden { code }).with_attribute(AttributeType::USER_PASSWORD.into());
        assert_eq!(request.user_password(b"x").unwrap_err(), expected);
    }
}

#[test]
fn a_2_an_empty_value_is_refused_by_name_and_eap_start_is_pushed_as_octets() {
    let secret = secret();
    let mut buffer = [0; 64];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM }).unwrap();
    let error = request.push(rfc2865::USER_NAME, "").unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::ValueEmpty).with_attribute(AttributeType(1).into()).with_offset(38)
    );
    let mut buffer = [0; 64];
    let octets = access_request(&mut buffer, &secret, &[(79, b"")]);
    assert_eq!(octets[38..], [79, 2]);
}

#[test]
fn a_2_an_empty_value_of_a_type_that_is_known_at_run_time_only_is_refused() {
    let secret = secret();
    let (text, octets) = (Shape::new(Kind::Text), Shape::new(Kind::Octets));
    let cases = [
        (text, Value::Text("")),
        (octets, Value::Octets(b"")),
        (text.with_tag(true), Value::Text("")),
        (octets.with_tag(true), Value::Octets(b"")),
        (Shape::new(Kind::Concat), Value::Octets(b"")),
    ];
    let path = AttributePath::from(AttributeType(200));
    for (shape, value) in cases {
        let mut buffer = [0; 64];
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
        let error = writer.push_value(path, shape, Tag::NONE, value).unwrap_err();
        let expected = EncodeError::new(EncodeReason::ValueEmpty).with_attribute(path);
        assert_eq!(error, expected.with_offset(20), "{shape:?}");
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM }).unwrap();
        let error = request.push_value_with(path, shape, Tag::NONE, value, &mut { RANDOM }).unwrap_err();
        assert_eq!(error, expected.with_offset(38), "{shape:?}");
    }
}

#[test]
fn a_reply_to_accounting_carries_no_eap_message_since_it_has_no_message_authenticator() {
    let secret = secret();
    let mut buffer = [0; 64];
    let signed = RequestBuilder::new(Code::ACCOUNTING_REQUEST, &mut buffer, 1, &secret).unwrap().sign();
    let request = Packet::parse(signed.octets()).unwrap().verify_request(&secret).unwrap();
    for code in [Code::ACCOUNTING_RESPONSE, Code::PROTOCOL_ERROR] {
        let mut buffer = [0; 64];
        let reply = request.reply(code, &mut buffer).unwrap();
        let error = reply.push_octets(AttributeType::EAP_MESSAGE, &[3, 1, 0, 4]).unwrap_err();
        let attribute = AttributeType::EAP_MESSAGE;
        assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
        assert_eq!((error.attribute(), error.offset()), (Some(attribute.into()), Some(20)));
    }
}

#[test]
fn a_request_has_one_password_and_a_reply_none() {
    let secret = secret();
    let mut buffer = [0; 128];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM })
        .and_then(|request| request.user_password(b"one"))
        .unwrap();
    let error = request.user_password(b"two").unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
    assert_eq!((error.attribute(), error.offset()), (Some(AttributeType::USER_PASSWORD.into()), Some(56)));

    let mut buffer = [0; 64];
    let octets = access_request(&mut buffer, &secret, &[]);
    let request = Packet::parse(octets).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 64];
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap();
    let error = reply.push_octets(AttributeType::USER_PASSWORD, b"clear").unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
    assert_eq!(error.attribute(), Some(AttributeType::USER_PASSWORD.into()));
}

#[test]
fn e_34_a_generator_that_gives_zeroes_builds_nothing() {
    let secret = secret();
    let error = RequestBuilder::access_request_with(&mut [0; 64], 1, &secret, &mut Chosen([0; 16])).unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::Random));
}

#[test]
fn message_authenticator_and_user_password_are_not_for_the_caller_to_push() {
    let secret = secret();
    for attribute in [AttributeType::MESSAGE_AUTHENTICATOR, AttributeType::USER_PASSWORD] {
        let mut buffer = [0; 64];
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM }).unwrap();
        let error = request.push_octets(attribute, &[0; 16]).unwrap_err();
        assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
        assert_eq!((error.attribute(), error.offset()), (Some(attribute.into()), Some(38)));
    }
}

/// This also tests E-61.
#[test]
fn e_60_proxy_states_come_back_all_of_them_in_order_behind_the_message_authenticator() {
    let secret = secret();
    let mut buffer = [0; 256];
    let octets =
        access_request(&mut buffer, &secret, &[(33, b"one"), (1, b"nemo"), (33, b""), (33, b"one"), (33, b"\0two")]);
    let request = Packet::parse(octets).unwrap().verify_request(&secret).unwrap();
    for code in [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::PROTOCOL_ERROR] {
        let mut buffer = [0; 256];
        let reply = request
            .reply(code, &mut buffer)
            .and_then(|reply| reply.push(rfc2865::REPLY_MESSAGE, "hello"))
            .and_then(|reply| reply.sign())
            .unwrap();
        let attributes = Packet::parse(reply).unwrap().attributes();
        let found: Vec<_> = attributes.map(|found| (found.attribute_type().0, found.value())).skip(1).collect();
        assert_eq!(found, [(18, &b"hello"[..]), (33, b"one"), (33, b""), (33, b"one"), (33, b"\0two")]);
        assert_eq!(Packet::parse(reply).unwrap().attributes().next().unwrap().offset(), 20);
    }
}

#[test]
fn a_reply_refuses_a_pushed_proxy_state_and_sets_room_aside_for_the_echo() {
    let secret = secret();
    let mut buffer = [0; 256];
    let octets = access_request(&mut buffer, &secret, &[(33, &[7; 30])]);
    let request = Packet::parse(octets).unwrap().verify_request(&secret).unwrap();
    // 20 of header, 18 of Message-Authenticator, 32 of Proxy-State.
    for room in 38..70 {
        let mut buffer = vec![0; room];
        let error = request.reply(Code::ACCESS_ACCEPT, &mut buffer[..]).unwrap_err();
        let attribute = AttributeType::PROXY_STATE;
        assert_eq!(
            error,
            EncodeError::new(EncodeReason::NoRoom { needed: 32, available: room - 38 })
                .with_attribute(attribute.into())
                .with_offset(38)
        );
    }
    let mut buffer = [0; 75];
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap();
    let error = reply.push(rfc2865::REPLY_MESSAGE, "four").unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::NoRoom { needed: 6, available: 5 })
            .with_attribute(AttributeType(18).into())
            .with_offset(38)
    );
    let mut buffer = [0; 75];
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap();
    let error = reply.push_octets(AttributeType::PROXY_STATE, b"x").unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
    assert_eq!(error.attribute(), Some(AttributeType::PROXY_STATE.into()));
}

#[test]
fn e_34_a_failing_random_number_generator_builds_nothing() {
    let secret = secret();
    for remaining in [0, 15] {
        let mut rng = Exhausted { remaining };
        let error = RequestBuilder::access_request_with(&mut [0; 64], 1, &secret, &mut rng).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::Random));
    }
    // If the authenticator is a digest, no random octets are needed.
    let mut rng = Exhausted { remaining: 0 };
    assert!(RequestBuilder::new_with(Code::COA_REQUEST, &mut [0; 64], 1, &secret, &mut rng).is_ok());
}

#[test]
fn a_code_that_is_no_request_cannot_be_built_as_one() {
    let secret = secret();
    for code in [Code::ACCESS_ACCEPT, Code(99)] {
        let error = RequestBuilder::new_with(code, &mut [0; 64], 1, &secret, &mut { RANDOM }).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::NotARequest { code }));
    }
}

#[test]
fn the_rest_of_the_data_types_survive_a_round_trip_and_print_their_canonical_text() {
    const NAS_IPV6_ADDRESS: TypedAttribute<Ipv6Address> = TypedAttribute::new("NAS-IPv6-Address", AttributeType(95));
    const FRAMED_INTERFACE_ID: TypedAttribute<InterfaceId> =
        TypedAttribute::new("Framed-Interface-Id", AttributeType(96));
    let interface = InterfaceId([0, 0, 0, 0xff, 0xfe, 0, 0, 1]);
    let mut buffer = [0; 128];
    let octets = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO)
        .and_then(|writer| writer.push(NAS_IPV6_ADDRESS, "2001:db8::1".parse().unwrap()))
        .and_then(|writer| writer.push(FRAMED_INTERFACE_ID, interface))
        .and_then(|writer| writer.push(rfc2869::EVENT_TIMESTAMP, Time(1_795_497_776)))
        .unwrap()
        .finish();
    let attributes = Packet::parse(octets).unwrap().attributes();
    assert_eq!(attributes.get(NAS_IPV6_ADDRESS), Ok(Some("2001:db8::1".parse().unwrap())));
    assert_eq!(attributes.get(FRAMED_INTERFACE_ID), Ok(Some(interface)));
    assert_eq!(attributes.get(rfc2869::EVENT_TIMESTAMP), Ok(Some(Time(1_795_497_776))));

    let text = |kind: Kind, octets: &[u8]| kind.decode(octets).map(|value| value.to_string());
    let cases: [(Kind, &[u8], &str); 9] = [
        (Kind::Integer, &[0xff; 4], "4294967295"),
        (Kind::Enumerated, &[0, 0, 0, 2], "2"),
        (Kind::Time, &1_795_497_776_u32.to_be_bytes(), "\"Nov 24 2026 05:22:56 UTC\""),
        (Kind::Text, b"a\"b\\c\n\x07", r#""a\"b\\c\n\007""#),
        (Kind::Octets, &[0, 0xff], "0x00ff"),
        (Kind::Octets, &[], "0x"),
        (Kind::InterfaceId, &interface.0, "0:ff:fe00:1"),
        (Kind::Ipv4Address, &[192, 0, 2, 1], "192.0.2.1"),
        (Kind::Ipv6Address, &[0; 16], "::"),
    ];
    for (kind, octets, expected) in cases {
        assert_eq!(text(kind, octets).as_deref(), Ok(expected));
        let kept = kind == Kind::Octets || kind == Kind::Text;
        assert_eq!(kind.decode(&[b'x'; 5]).is_ok(), kept, "{kind} of five octets");
    }
    assert_eq!(Value::Octets(&[1]).to_string(), "0x01");
}

#[test]
fn dates_from_1970_to_2106_print_as_in_the_calendar() {
    let cases = [
        (0, "1970-01-01T00:00:00Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (951_868_800, "2000-03-01T00:00:00Z"),
        (1_704_067_199, "2023-12-31T23:59:59Z"),
        (1_709_164_800, "2024-02-29T00:00:00Z"),
        (4_102_444_800, "2100-01-01T00:00:00Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
        (u32::MAX, "2106-02-07T06:28:15Z"),
    ];
    for (seconds, expected) in cases {
        assert_eq!(Time(seconds).to_string(), expected);
    }
}

/// This applies to every method, and also to attributes inside it: a TLV in attribute 80 is an attribute 80.
#[test]
fn what_the_builders_write_themselves_cannot_be_pushed_in_any_way() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let shape = Shape::new(Kind::Octets);
    let mut sent = [0; 4096];
    let sent = RequestBuilder::access_request_with(&mut sent, 1, &secret, &mut Chosen([5; 16])).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let reserved = |error: EncodeError, number: u8| {
        assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
        assert_eq!(error.attribute().map(|attribute| attribute.attribute_type().0), Some(number), "{error}");
    };
    for (number, in_requests, in_replies) in [(2, true, true), (80, true, true), (33, false, true)] {
        let plain = AttributePath::standard(AttributeType(number));
        let nested = plain.nested(1).unwrap();
        for path in [plain, nested] {
            let hidden = TypedAttribute::<Salted<Octets>>::at("hidden", path);
            let tlvs = TypedAttribute::<Tlv>::at("tlvs", path);
            let typed = TypedAttribute::<Octets>::at("typed", path);
            let other = [&[2, 1, 0, 25][..], &[0; 16], &[number, 5, 1, 3, 7]].concat();
            let leaf = Packet::parse(&other).unwrap().attributes().leaves(Dictionary::EMBEDDED).next().unwrap();
            let mut rng = Chosen([5; 16]);
            let mut buffer = [0; 4096];
            macro_rules! refuse {
                ($begin:expr) => {
                    reserved($begin.push(typed, b"x").unwrap_err(), number);
                    reserved($begin.push_octets(path, b"x").unwrap_err(), number);
                    reserved($begin.push_chunks(path, Joined::No, b"x"[..].into()).unwrap_err(), number);
                    reserved($begin.push_leaf(&leaf).unwrap_err(), number);
                    reserved(
                        $begin.push_value_with(path, shape, Tag::NONE, Value::Octets(b"x"), &mut rng).unwrap_err(),
                        number,
                    );
                    reserved($begin.push_tlvs(tlvs, |tlvs| tlvs.push_octets(1, b"x")).unwrap_err(), number);
                    reserved($begin.push_hidden_with(hidden, b"x", &mut rng).unwrap_err(), number);
                };
            }
            if in_requests {
                refuse!(RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([5; 16])).unwrap());
            }
            if in_replies {
                refuse!(request.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap());
            }
        }
    }
}

#[test]
fn the_room_of_the_proxy_states_is_nobodys_else() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let mut sent = [0; 4096];
    let sent = RequestBuilder::access_request_with(&mut sent, 1, &secret, &mut Chosen([5; 16])).unwrap();
    let sent = sent.push_octets(AttributeType::PROXY_STATE, &[7; 30]).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let container = TypedAttribute::<Tlv>::new("173", AttributeType(173));
    let avpair = TypedAttribute::<Octets>::vendor("26.9.1", Vendor::new(9), 1);
    for room in 70..120 {
        let mut buffer = vec![0; room];
        let tlvs = request.reply(Code::ACCESS_ACCEPT, &mut buffer[..]).unwrap();
        let tlvs = tlvs
            .push_tlvs(container, |tlvs| tlvs.push_octets(1, &[7; 20]))
            .and_then(|reply| reply.sign().map(<[u8]>::len));
        let needed = 38 + 2 + 22 + 32;
        assert_eq!(tlvs.ok(), (room >= needed).then_some(needed), "{room}");
        let vendor = request.reply(Code::ACCESS_ACCEPT, &mut buffer[..]).unwrap();
        let vendor = vendor.push(avpair, &[7; 20]).and_then(|reply| reply.sign().map(<[u8]>::len));
        let needed = 38 + 8 + 20 + 32;
        assert_eq!(vendor.ok(), (room >= needed).then_some(needed), "{room}");
    }
}

/// The names of constants: for a short value, for a value that is placed by its path, for a refused value, for TLVs,
/// and for a hidden value.
#[test]
fn an_error_of_a_typed_attribute_has_its_name() {
    const RENAMED: TypedAttribute<Text> = TypedAttribute::new("Renamed", AttributeType(1));
    const PLACED: TypedAttribute<Text> = TypedAttribute::vendor("Placed", Vendor::new(9), 1);
    const SECRET: TypedAttribute<Salted<Octets>> = TypedAttribute::vendor("Secret", Vendor::new(9), 2);
    const STATED: TypedAttribute<Text> = TypedAttribute::new("Stated", AttributeType::MESSAGE_AUTHENTICATOR);
    const CONTAINER: TypedAttribute<Tlv> = TypedAttribute::new("Container", AttributeType(173));
    const INSIDE: TypedAttribute<Text> = TypedAttribute::nested("Inside", CONTAINER, 1);

    let secret = secret();
    let long = "x".repeat(300);
    let mut buffer = [0; 64];
    let mut refused = |push: &dyn Fn(RequestBuilder<'_, '_>) -> Option<EncodeError>| {
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut { RANDOM }).unwrap();
        let error = push(request).unwrap();
        (error.name(), error.label())
    };
    assert_eq!(refused(&|to| to.push(RENAMED, "").err()), (Some("Renamed"), "value-empty"));
    assert_eq!(refused(&|to| to.push(RENAMED, &long).err()), (Some("Renamed"), "value-too-long"));
    assert_eq!(refused(&|to| to.push(RENAMED, &long[..100]).err()), (Some("Renamed"), "no-room"));
    assert_eq!(refused(&|to| to.push(PLACED, &long).err()), (Some("Placed"), "value-too-long"));
    assert_eq!(refused(&|to| to.push(PLACED, &long[..100]).err()), (Some("Placed"), "no-room"));
    assert_eq!(refused(&|to| to.push(STATED, "x").err()), (Some("Stated"), "reserved"));
    let hidden = |to: RequestBuilder<'_, '_>| to.push_hidden_with(SECRET, &[7; 250], &mut { RANDOM }).err();
    assert_eq!(refused(&hidden), (Some("Secret"), "value-too-long"));
    let tlv = |to: RequestBuilder<'_, '_>| to.push_tlvs(CONTAINER, |tlvs| tlvs.push(INSIDE, "")).err();
    assert_eq!(refused(&tlv), (Some("Inside"), "value-empty"));
    assert_eq!(refused(&|to| to.push_tlvs(CONTAINER, |tlvs| Ok(tlvs)).err()), (Some("Container"), "value-empty"));
    // By number, only attributes that the protocol itself handles have a name.
    assert_eq!(refused(&|to| to.push_octets(AttributeType(1), &[7; 100]).err()), (None, "no-room"));
    assert_eq!(refused(&|to| to.push_octets(AttributeType::STATE, &[7; 100]).err()), (Some("State"), "no-room"));
}
