//! CHAP through the public API: the printed vectors, and that nothing but the right password passes.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_proto::chap::{ChapPassword, InvalidChapPassword};

/// RFC 2865, section 7.2: user flopsy. The RFC does not print the password; it is `arctangent`, as in section 7.1.
const RFC_2865: [u8; 17] = hex!("16e97557c316185895f293ff6344077275");
const RFC_2865_CHALLENGE: [u8; 16] = hex!("2aee86f08d0d55969ca5978e0d3367a2");

#[test]
fn rfc_2865_section_7_2_the_request_authenticator_is_the_challenge() {
    let received = ChapPassword::from_octets(&RFC_2865).unwrap();
    assert_eq!(received.identifier(), 0x16);
    assert_eq!(received.octets(), RFC_2865);
    assert!(received.matches(b"arctangent", &RFC_2865_CHALLENGE));
    assert_eq!(ChapPassword::compute(0x16, b"arctangent", &RFC_2865_CHALLENGE).octets(), RFC_2865);
}

#[test]
fn a_vector_of_another_implementation() {
    // Fact sheet, V-10: computed with Python's hashlib.
    let computed = ChapPassword::compute(0x16, b"flopsy-pw", &hex!("000102030405060708090a0b0c0d0e0f"));
    assert_eq!(computed.octets(), hex!("166bec2438030cb49e4907a7197aa99b22"));
}

#[test]
fn a_wrong_password_and_every_flipped_bit_are_refused() {
    let received = ChapPassword::from_octets(&RFC_2865).unwrap();
    for wrong in ["", "arctangen", "arctangent ", "Arctangent", "arctangent\0"] {
        assert!(!received.matches(wrong.as_bytes(), &RFC_2865_CHALLENGE), "{wrong:?}");
    }
    for bit in 0..17 * 8 {
        let mut flipped = RFC_2865;
        flipped[bit / 8] ^= 1 << (bit % 8);
        let flipped = ChapPassword::from_octets(&flipped).unwrap();
        assert!(!flipped.matches(b"arctangent", &RFC_2865_CHALLENGE), "bit {bit}");
    }
    for octet in 0..16 {
        let mut challenge = RFC_2865_CHALLENGE;
        challenge[octet] ^= 0x80;
        assert!(!received.matches(b"arctangent", &challenge), "octet {octet} of the challenge");
    }
    assert!(!received.matches(b"arctangent", &RFC_2865_CHALLENGE[..15]));
}

#[test]
fn any_length_but_17_is_refused() {
    for length in (0..256).filter(|length| *length != 17) {
        let error = ChapPassword::from_octets(&vec![0x16; length]).unwrap_err();
        assert_eq!(error, InvalidChapPassword::Length { found: length });
    }
    assert_eq!(InvalidChapPassword::Length { found: 16 }.to_string(), "a CHAP-Password of 16 octets instead of 17");
}

#[test]
fn debug_does_not_print_the_response() {
    let printed = format!("{:?}", ChapPassword::from_octets(&RFC_2865).unwrap());
    assert_eq!(printed, "ChapPassword { identifier: 22, .. }");
}

proptest! {
    #[test]
    fn what_is_computed_matches_its_own_password_and_no_other(
        identifier: u8, password in vec(any::<u8>(), 0..130), other in vec(any::<u8>(), 0..130),
        challenge in vec(any::<u8>(), 1..=253),
    ) {
        let sent = ChapPassword::compute(identifier, &password, &challenge);
        let received = ChapPassword::from_octets(&sent.octets()).unwrap();
        prop_assert!(received.matches(&password, &challenge));
        prop_assert_eq!(received.matches(&other, &challenge), other == password);
    }
}
