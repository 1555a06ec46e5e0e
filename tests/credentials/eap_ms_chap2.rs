//! EAP-MSCHAPv2: the example of RFC 2759 in the frames of draft-kamath-pppext-eap-mschapv2, and malformed packets.

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_proto::credentials::{
    eap::{
        self, EapError, Packet, Type,
        ms_chap2::{self, Message},
    },
    mschap::{
        ErrorCode, InvalidMsChap, InvalidMsChapError, MsChap2Challenge, MsChap2Response, MsChapError, NtHash,
        RefusedResponse, mppe::MasterKey,
    },
};

/// RFC 2759, section 9.2.
const AUTHENTICATOR_CHALLENGE: [u8; 16] = hex!("5b5d7c7d7b3f2f3e3c2c602132262628");
const PEER_CHALLENGE: [u8; 16] = hex!("21402324255e262a28295f2b3a337c7e");

const CHALLENGE: [u8; 32] = hex!("01080020 1a 0108001b 10 5b5d7c7d7b3f2f3e3c2c602132262628 736572766572");
const RESPONSE: [u8; 63] = hex!(
    "0208003f 1a 0208003a 31 21402324255e262a28295f2b3a337c7e 0000000000000000"
    "82309ecd8d708b5ea08faa3981cd83544233114a3d85d6df 00 55736572"
);
const SUCCESS: &[u8; 56] = b"\x01\x09\0\x38\x1a\x03\x08\0\x33S=407A5589115FD0D6209F510FE9C04566932CDA56 M=OK";
const FAILURE: &[u8; 57] = b"\x01\x09\0\x39\x1a\x04\x08\0\x34E=691 R=0 C=5B5D7C7D7B3F2F3E3C2C602132262628 V=3";

fn read(packet: &[u8]) -> Message<'_> {
    Packet::parse(packet).unwrap().ms_chap2().unwrap().expect("it is of type 26")
}

fn password() -> NtHash {
    NtHash::of_password("clientPass")
}

#[test]
fn the_example_of_rfc_2759_goes_through_eap() {
    let mut buffer = [0xa5; 128];
    assert_eq!(ms_chap2::challenge_request(&mut buffer, 8, &AUTHENTICATOR_CHALLENGE, b"server").unwrap(), CHALLENGE);
    let Message::Challenge(asked) = read(&CHALLENGE) else { panic!() };
    assert_eq!((asked.identifier(), asked.challenge(), asked.name()), (8, &AUTHENTICATOR_CHALLENGE, &b"server"[..]));

    // The peer
    let challenge = MsChap2Challenge::new(asked.challenge(), b"User");
    let answer = MsChap2Response::new(asked.identifier(), PEER_CHALLENGE, &challenge, &password());
    assert_eq!(ms_chap2::response(&mut buffer, 8, &answer, b"User").unwrap(), RESPONSE);

    // The server
    let Message::Response(received) = read(&RESPONSE) else { panic!() };
    assert_eq!(received.name(), b"User");
    let response = received.response();
    assert_eq!(response.octets(), answer.octets());
    response.verify(&challenge, &password()).unwrap();
    let success = response.success(&challenge, &password());
    assert_eq!(ms_chap2::success_request(&mut buffer, 9, &success, b"OK").unwrap(), SUCCESS);
    let keys = MasterKey::new(&password().hash(), response.nt_response());
    // RFC 3079, section 3.5.3
    assert_eq!(*keys.octets(), hex!("fdece3717a8c838cb388e527ae3cdd31"));

    // The peer again
    let Message::Success(received) = read(SUCCESS) else { panic!() };
    assert_eq!(received.text(), b"S=407A5589115FD0D6209F510FE9C04566932CDA56 M=OK");
    received.success().unwrap().verify(&answer, &challenge, &password()).unwrap();
    let other = MsChap2Response::new(7, PEER_CHALLENGE, &challenge, &password());
    let refused = received.success().unwrap().verify(&other, &challenge, &password());
    assert_eq!(refused, Err(RefusedResponse::IdentifierMismatch { expected: 7, found: 8 }));
    assert_eq!(ms_chap2::success_response(&mut buffer, 9).unwrap(), hex!("02090006 1a 03"));
    assert!(matches!(read(&hex!("02090006 1a 03")), Message::SuccessAcknowledged));
}

#[test]
fn a_failure_carries_the_text_of_ms_chap_error() {
    let mut buffer = [0xa5; 128];
    let error = MsChapError::version2(8, ErrorCode::AUTHENTICATION_FAILURE, AUTHENTICATOR_CHALLENGE);
    assert_eq!(ms_chap2::failure_request(&mut buffer, 9, &error).unwrap(), FAILURE);
    let Message::Failure(received) = read(FAILURE) else { panic!() };
    assert_eq!(received.error(), Ok(error));
    assert_eq!(received.text(), &FAILURE[9..]);
    assert_eq!(ms_chap2::failure_response(&mut buffer, 9).unwrap(), hex!("02090006 1a 04"));
    assert!(matches!(read(&hex!("02090006 1a 04")), Message::FailureAcknowledged));

    let absent = MsChapError { challenge: None, ..error };
    let refused = ms_chap2::failure_request(&mut buffer, 9, &absent);
    assert_eq!(refused, Err(EapError::MsChapError(InvalidMsChapError::ChallengeAbsent)));
}

#[test]
fn a_packet_that_ends_inside_a_field_is_refused() {
    let read = |code: u8, data: &[u8]| {
        let length = u16::try_from(5 + data.len()).unwrap().to_be_bytes();
        let packet = [&[code, 1][..], &length, &[26], data].concat();
        Packet::parse(&packet).unwrap().ms_chap2().map(|_| ()).unwrap_err()
    };
    let truncated = |found, expected| EapError::MsChap2Truncated { found, expected };
    for code in [1, 2] {
        assert_eq!(read(code, &[]), truncated(0, 1));
        for found in 1..4 {
            // A peer's Success and Failure have no more than the OpCode.
            for op_code in if code == 1 { vec![1, 3, 4] } else { vec![2] } {
                assert_eq!(read(code, &[op_code, 8, 0][..found]), truncated(found, 4));
            }
        }
    }
    for found in 4..4 + 1 + 16 {
        assert_eq!(read(1, &CHALLENGE[5..5 + found]), truncated(found, 21));
    }
    for found in 4..4 + 1 + 49 {
        assert_eq!(read(2, &RESPONSE[5..5 + found]), truncated(found, 54));
    }
    for size in (0..=255).filter(|size| *size != 16) {
        let mut data = CHALLENGE[5..].to_vec();
        data[4] = size;
        assert_eq!(read(1, &data), EapError::MsChap2ValueSize { size, expected: 16 });
    }
    for size in (0..=255).filter(|size| *size != 49) {
        let mut data = RESPONSE[5..].to_vec();
        data[4] = size;
        assert_eq!(read(2, &data), EapError::MsChap2ValueSize { size, expected: 49 });
    }
}

/// Some servers write it wrong. Length says the same.
#[test]
fn ms_length_is_not_read() {
    let mut packet = CHALLENGE;
    packet[7..9].copy_from_slice(&[0xff, 0xff]);
    let Message::Challenge(asked) = read(&packet) else { panic!() };
    assert_eq!((asked.challenge(), asked.name()), (&AUTHENTICATOR_CHALLENGE, &b"server"[..]));
}

#[test]
fn other_types_and_codes_are_left_to_the_program() {
    let mut buffer = [0; 64];
    let md5 = eap::md5_challenge_request(&mut buffer, 1, b"challenge", b"").unwrap();
    assert!(Packet::parse(md5).unwrap().ms_chap2().unwrap().is_none());
    // A Change-Password, and a Challenge of a peer.
    for (packet, expected) in [(hex!("02010007 1a 07aa"), 7), (hex!("02010007 1a 01aa"), 1)] {
        let Message::Other { op_code, data } = read(&packet) else { panic!() };
        assert_eq!((op_code, data), (expected, &[0xaa][..]));
    }
    // A text that is neither S= nor E= is an error of the text, and not of the packet.
    let Message::Success(success) = read(&hex!("0101000a 1a 03080005 53")) else { panic!() };
    assert!(matches!(success.success(), Err(InvalidMsChap::Length { found: 2, expected: 43, .. })));
    let Message::Failure(failure) = read(&hex!("0101000a 1a 04080005 53")) else { panic!() };
    assert_eq!(failure.error(), Err(InvalidMsChapError::CodeAbsent));
}

proptest! {
    #[test]
    fn any_octets_are_read_without_harm(code in 1..=2_u8, data in vec(any::<u8>(), 0..80), op_code in 0..=8_u8) {
        let mut data = data;
        if let Some(first) = data.first_mut() {
            *first = op_code;
        }
        let length = u16::try_from(5 + data.len()).unwrap().to_be_bytes();
        let octets = [&[code, 1][..], &length, &[Type::MS_CHAP_V2.0], &data].concat();
        match Packet::parse(&octets).unwrap().ms_chap2() {
            Ok(Some(Message::Response(response))) => prop_assert!(response.name().len() + 54 == data.len()),
            Ok(Some(Message::Challenge(challenge))) => prop_assert!(challenge.name().len() + 21 == data.len()),
            Ok(Some(Message::Success(success))) => prop_assert!(success.success().is_err() || data.len() >= 46),
            Ok(Some(Message::Failure(failure))) => prop_assert!(failure.text().len() + 4 == data.len()),
            Ok(Some(_)) => {}
            Ok(None) => prop_assert!(false),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}
