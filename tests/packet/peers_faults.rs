//! Faults of other libraries. Each test shows that this library does not have one.

use radius_dict::{Dictionary, rfc::rfc2865};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    encode::PacketWriter,
    error::{DecodeError, DecodeReason, VerifyError, VerifyReason},
    exchange::Outstanding,
    packet::Authenticator,
    verify::{AcceptedReply, Outcome, ReplyPolicy, RequiredBy},
};
use radius_tests::{Chosen, errors::of_message_authenticator};

fn secret() -> Secret {
    Secret::new(b"correct horse battery staple").unwrap()
}

fn datagram(attributes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(20 + attributes.len()).unwrap();
    [&[1, 7][..], &length.to_be_bytes(), &[0x11; 16], attributes].concat()
}

#[test]
fn radius_rust_panics_on_what_is_an_error_here() {
    let mut zero_length = datagram(&[]);
    zero_length[2..4].fill(0);
    let faults = [zero_length, datagram(&[1, 1]), datagram(&[1, 0]), datagram(&[1, 200, 0]), datagram(&[1])];
    for octets in faults {
        assert!(Packet::parse(&octets).is_err());
    }
}

#[test]
fn radius_rust_panics_on_an_all_zero_password_which_is_an_empty_one_here() {
    let secret = secret();
    let mut buffer = [0; 64];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([3; 16]))
        .and_then(|request| request.user_password(&[0; 16]))
        .unwrap()
        .sign();
    let verified = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
    assert_eq!(verified.user_password(&mut [0; 128]), Ok(Some(&b""[..])));
}

#[test]
fn radius_rust_refuses_a_packet_for_one_unknown_attribute() {
    let octets = datagram(&[250, 3, 1, 1, 6, b'n', b'e', b'm', b'o']);
    let packet = Packet::parse(&octets).unwrap();
    assert!(Dictionary::EMBEDDED.attribute(AttributeType(250)).is_none());
    assert_eq!(packet.attributes().get(rfc2865::USER_NAME), Ok(Some("nemo")));
}

#[test]
fn radius_never_verifies_the_response_authenticator() {
    let secret = secret();
    let mut buffer = [0; 64];
    let mut request =
        RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([3; 16])).unwrap().sign();
    let mut forged = [0; 64];
    let forged = PacketWriter::new(&mut forged, Code::ACCESS_ACCEPT, 1, Authenticator::new([9; 16])).unwrap().finish();
    let refused =
        Packet::parse(forged).unwrap().accept_reply(request.outstanding(), &secret, &ReplyPolicy::UNPROTECTED);
    assert_eq!(refused.unwrap_err(), VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4));
}

#[test]
fn radius_loses_the_unknown_code() {
    let mut octets = datagram(&[]);
    octets[0] = 77;
    assert_eq!(Packet::parse(&octets).unwrap().code(), Code(77));
    assert_eq!(Code(77).to_string(), "Code-77");
}

#[test]
fn radius_parser_accepts_a_length_below_twenty_and_drops_what_follows_a_malformed_attribute() {
    let mut short = datagram(&[]);
    short[3] = 19;
    assert_eq!(
        Packet::parse(&short).unwrap_err(),
        DecodeError::new(DecodeReason::LengthBelowMinimum { length: 19 }).with_offset(2)
    );
    let tail = datagram(&[1, 3, b'x', 2, 1, 4, 6, 10, 0, 0, 1]);
    let error = Packet::parse(&tail).unwrap_err();
    assert!(matches!(error.reason(), DecodeReason::AttributeLengthBelowMinimum { .. }), "{error}");
    assert_eq!(error.offset(), Some(23));
}

#[test]
fn pyrad_hangs_on_a_vendor_length_of_0_which_is_a_value_like_any_other_here() {
    let octets = datagram(&[26, 8, 0, 0, 0, 9, 1, 0]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.attributes().next().unwrap().value(), [0, 0, 0, 9, 1, 0]);
    // A walk that did not advance would return the attribute again and again.
    assert_eq!(packet.attributes().leaves(Dictionary::EMBEDDED).take(100).count(), 1);
    assert!(Dictionary::EMBEDDED.display(packet).to_string().contains("<6 octets, not shown: not filled"));
}

#[test]
fn pyrad_checks_the_requests_message_authenticator_where_the_replys_is_to_be_enforced() {
    let secret = secret();
    let mut buffer = [0; 64];
    let mut request =
        RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([3; 16])).unwrap().sign();
    // The request has one, the reply has none, and only the Response Authenticator is right.
    use md5::Digest;
    let mut reply = [&[2, 1, 0, 20][..], &[3; 16]].concat();
    let digest = md5::Md5::new().chain_update(&reply).chain_update(b"correct horse battery staple").finalize();
    reply[4..20].copy_from_slice(&digest);
    let reply = Packet::parse(&reply).unwrap();
    let refusal =
        of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::Policy });
    assert_eq!(reply.verify_reply(request.outstanding(), &secret).unwrap_err(), refusal);
    let accepted = reply.accept_reply(request.outstanding(), &secret, &ReplyPolicy::UNPROTECTED);
    assert!(matches!(accepted, Ok(AcceptedReply::Unauthenticated(_))), "{accepted:?}");
}

#[test]
fn layeh_radius_and_radius_rust_hash_the_padding() {
    let secret = secret();
    let mut buffer = [0; 64];
    let mut request =
        RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([3; 16])).unwrap().sign();
    let padded = [request.octets(), b"padding"].concat();
    let verified = Packet::parse(&padded).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 64];
    let reply = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    let padded = [reply, b"padding"].concat();
    assert!(Packet::parse(&padded).unwrap().verify_reply(request.outstanding(), &secret).is_ok());
}

#[test]
fn lengths_wrap_at_248_to_253_octets_elsewhere_and_are_exact_here() {
    for length in 246..=253 {
        let mut buffer = [0; 512];
        let value = vec![7; length];
        let octets = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 1, Authenticator::ZERO)
            .and_then(|writer| writer.push_octets(AttributeType(26), &value))
            .unwrap()
            .finish();
        assert_eq!(usize::from(octets[21]), length + 2);
        assert_eq!(Packet::parse(octets).unwrap().attributes().next().unwrap().value(), value);
    }
}

#[test]
fn passwords_over_16_octets_with_nuls_or_in_no_text_encoding_are_the_fields_most_repeated_bug() {
    let secret = secret();
    for password in [&b"seventeen octets!"[..], b"nul\0inside", b"caf\xe9 \xff\xfe", "Pässw0rd€😀".as_bytes()] {
        let mut buffer = [0; 128];
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([3; 16]))
            .and_then(|request| request.user_password(password))
            .unwrap()
            .sign();
        let verified = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
        assert_eq!(verified.user_password(&mut [0; 128]), Ok(Some(password)));
    }
}

#[test]
fn access_challenge_cannot_be_turned_into_success() {
    let secret = secret();
    let mut buffer = [0; 64];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen([3; 16])).unwrap().sign();
    let verified = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 64];
    let mut reply =
        verified.reply(Code::ACCESS_CHALLENGE, &mut buffer).and_then(|reply| reply.sign()).unwrap().to_vec();
    for code in 0..=u8::MAX {
        reply[0] = code;
        let request = Packet::parse(request.octets()).unwrap();
        let reply = Packet::parse(&reply).unwrap();
        match reply.accept_reply(&mut Outstanding::observed(request), &secret, &ReplyPolicy::UNPROTECTED) {
            // RFC 5080, section 2.1.1: a challenge without State is legal.
            Ok(AcceptedReply::Verified(Outcome::Challenge(reply))) => assert_eq!((code, reply.state()), (11, None)),
            believed => assert!(code != 11 && believed.is_err(), "{code}: {believed:?}"),
        }
    }
}
