//! EAP-MSCHAPv2: the example of RFC 2759 in the frames of draft-kamath-pppext-eap-mschapv2, and malformed packets.

use core::convert::Infallible;

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_proto::{
    credentials::{
        eap::{
            self, EapError, Packet, Type,
            ms_chap2::{self, Message},
        },
        mschap::{
            ChangePassword3, EncryptedPassword, ErrorCode, InvalidMsChap, InvalidMsChapError, MsChap2Challenge,
            MsChap2Response, MsChapError, NewPassword, NtHash, RefusedChange, RefusedResponse, mppe::MasterKey,
        },
    },
    rand_core::{TryCryptoRng, TryRng},
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

/// A Change-Password of "alice" from "old Pässword" to "Neu 😀 word", after a failure with the MS-CHAPv2-ID 8. Python
/// computed it with MD4, DES and RC4 of the package `pycryptodome`, which share no code with this crate. The octets
/// before the password are `7 * offset + 3`.
const CHANGE: [u8; 591] = hex!(
    "0221024f1a0709024a93a6ea1faff80aa94838d58393913146d3ccba9991485157428fca7d5eb253f77d83289690ac8204c4"
    "2dad53feb56fc213b4035add9e1acb9918f19ea0ec817b8a265cff2b13970da6b3096459ab541b91c6b47c1d1eea75098cad"
    "d54ac43cacfa96f383468a12bd31cdd661ea931580dec4ca49c4eea739415a6dffc3435225872286ef7e977746a6f47dc95b"
    "91ca726f08f4ca8b21e2d74c2b4e6ce1b8bab65207165275c749a3870658c480c66ab03dffa124339c4813a7cf1f9184657d"
    "738a0ce03555adbd1ef9a9d502665fb5c4658020ab4ef49f6c9d038ac9de1243ddb322f7687099474e149b9b862e2ab92a7b"
    "507906a3dca6508e4f2f61f05fda580baf5f004b22e1680f02fa5a967e4dca7b118468801891ec5366834d8b6cf7725ec1ce"
    "a852d69e600d13cef4caf2f004a031240e816086e9d7f93c4a74ba5eeb6b49e819a43d194847687fdb998980a7060a3cc98c"
    "bdb7e07f351103d37f91c80b708484f4c9e62be5a269ba3d6ca4b7c4f9932c23d901a7b6efcad04802221564e4088ab6f2c2"
    "b613b8d265422902231661765344c2a8adc8a4a96441fd857e6551ef5d4e7302422febf4ac880b4a0f1d828cc3903bfedd5c"
    "8cbba9c750cbc3c48ad1eb2b721d6cbc39f56eb3bfd1f8134cea272d016c019b321d99912248f3da9b0dc3cf251939095d80"
    "0b63b71da8db76bbce60340ae0dfc472dfad53d79594326988dea923417566abcee81a6af9c369c229001122334455667788"
    "99aabbccddeeff000000000000000025e4b303443f25c2eb441f9a60d81b45f137fd6e3853b0e20000"
);
const NEXT_CHALLENGE: [u8; 16] = hex!("d02e4386bce91226e5e4f3a1b2c3d4e5");
const NEW_PEER_CHALLENGE: [u8; 16] = hex!("00112233445566778899aabbccddeeff");

/// The octets before the password in [`CHANGE`].
struct Filler;

impl TryRng for Filler {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(0)
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(0)
    }
    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Self::Error> {
        (0..).zip(octets).for_each(|(offset, octet): (usize, _)| *octet = (7 * offset + 3).to_le_bytes()[0]);
        Ok(())
    }
}

impl TryCryptoRng for Filler {}

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
fn a_change_of_password_of_another_implementation() {
    let (old, new) = (NtHash::of_password("old P\u{e4}ssword"), NtHash::of_password("Neu \u{1f600} word"));
    let challenge = MsChap2Challenge::new(&NEXT_CHALLENGE, b"alice");

    // The peer
    let change = ChangePassword3::new(9, NEW_PEER_CHALLENGE, &challenge, &old, &new);
    let encrypted = EncryptedPassword::new("Neu \u{1f600} word", &old, &mut Filler).unwrap();
    let mut buffer = [0xa5; 600];
    assert_eq!(ms_chap2::change_password(&mut buffer, 0x21, &change, &encrypted).unwrap(), CHANGE);
    let refused = ms_chap2::change_password(&mut buffer[..590], 0x21, &change, &encrypted);
    assert_eq!(refused, Err(EapError::BufferTooSmall { length: 591, available: 590 }));

    // The server
    let Message::ChangePassword(received) = read(&CHANGE) else { panic!() };
    assert_eq!((received.identifier(), received.change().octets()), (9, change.octets()));
    assert_eq!(received.encrypted_password().octets(), encrypted.octets());
    let password = received.verify(&challenge, &old).unwrap();
    assert_eq!(password.write(&mut [0; NewPassword::MAX_UTF8_LENGTH]), Ok("Neu \u{1f600} word"));
    let success = received.change().response().success(&challenge, &password.hash());
    assert_eq!(success.octets()[1..], *b"S=76B4CC2CCCCEDFEC06850E0CE6EFC63DC0EEBA95");
    assert_eq!(success.identifier(), 9);
    assert_eq!(format!("{received:?}"), "ChangePassword { identifier: 9, .. }");
}

#[test]
fn a_changed_change_of_password_is_refused() {
    let old = NtHash::of_password("old P\u{e4}ssword");
    let challenge = MsChap2Challenge::new(&NEXT_CHALLENGE, b"alice");
    let verify = |packet: &[u8], challenge: &MsChap2Challenge<'_>| {
        let Message::ChangePassword(received) = read(packet) else { panic!() };
        received.verify(challenge, &old).map(drop)
    };
    // From the octets of the password, which random octets precede. Reserved octets and flags have no meaning.
    for (at, expected) in [
        (9 + 516 - 5, Err(RefusedChange::OldHash)),
        (9 + 516, Err(RefusedChange::OldHash)),
        (9 + 516 + 16, Err(RefusedChange::Response)),
        (9 + 516 + 32, Ok(())),
        (9 + 516 + 40, Err(RefusedChange::Response)),
        (9 + 516 + 64, Ok(())),
    ] {
        let mut packet = CHANGE;
        packet[at] ^= 1;
        assert_eq!(verify(&packet, &challenge), expected, "octet {at}");
    }
    let other = MsChap2Challenge::new(&NEXT_CHALLENGE, b"Alice");
    assert_eq!(verify(&CHANGE, &other), Err(RefusedChange::Response));
}

#[test]
fn a_change_of_password_has_one_length() {
    for found in (1..591_usize - 5).chain([587, 588, 2000]) {
        let data: Vec<u8> = CHANGE[5..].iter().copied().chain([0; 2000]).take(found).collect();
        let length = u16::try_from(5 + found).unwrap().to_be_bytes();
        let packet = [&[2, 1][..], &length, &[26], &data].concat();
        let expected = match found {
            ..586 => EapError::MsChap2Truncated { found, expected: 586 },
            _ => EapError::MsChap2TooLong { found, expected: 586 },
        };
        assert_eq!(Packet::parse(&packet).unwrap().ms_chap2().map(drop), Err(expected));
    }
    // Only a peer changes its password.
    let mut request = CHANGE;
    request[0] = 1;
    assert!(matches!(read(&request), Message::Other { op_code: 7, data } if data.len() == 585));
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
    // An unknown packet, and a Challenge of a peer.
    for (packet, expected) in [(hex!("02010007 1a 08aa"), 8), (hex!("02010007 1a 01aa"), 1)] {
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
    fn any_octets_are_read_without_harm(code in 1..=2_u8, data in prop_oneof![vec(any::<u8>(), 0..80), vec(any::<u8>(), 584..=588)], op_code in 0..=8_u8) {
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
            Ok(Some(Message::ChangePassword(change))) => prop_assert!(change.change().octets().len() + 518 == data.len()),
            Ok(Some(_)) => {}
            Ok(None) => prop_assert!(false),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}
