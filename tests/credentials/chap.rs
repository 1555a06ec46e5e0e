//! CHAP through the public API: the printed vectors, and that only the right password passes.

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    credentials::chap::{ChapPassword, InvalidChapPassword},
    error::{EncodeError, EncodeReason, RevealError, RevealReason},
    value::InvalidValue,
    verify::RequestPolicy,
};
use radius_tests::Chosen;

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
    // V-10: computed with Python's hashlib.
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

const RANDOM: [u8; 16] = [5; 16];

fn secret() -> Secret {
    Secret::new(b"correct horse battery staple").unwrap()
}

fn begin<'b, 's>(code: Code, buffer: &'b mut [u8; 4096], secret: &'s Secret) -> RequestBuilder<'b, 's> {
    RequestBuilder::new_with(code, buffer, 1, secret, &mut Chosen(RANDOM)).unwrap()
}

/// A server's view of a request with these attributes.
fn served<T>(
    code: Code,
    attributes: &[(u8, &[u8])],
    look: impl FnOnce(&radius_proto::verify::Request<'_, '_>) -> T,
) -> T {
    let secret = secret();
    // The packet is built by hand, since the builder refuses most of these attributes.
    let body: Vec<u8> = attributes
        .iter()
        .flat_map(|(number, value)| [&[*number, u8::try_from(value.len() + 2).unwrap()][..], value].concat())
        .collect();
    let length = u16::try_from(20 + body.len()).unwrap().to_be_bytes();
    let datagram = [&[code.0, 1, length[0], length[1]][..], &RANDOM, &body].concat();
    look(&Packet::parse(&datagram).unwrap().accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap().regardless())
}

#[test]
fn a_request_answers_its_authenticator_or_a_challenge_and_the_server_knows_which() {
    let secret = secret();
    let (mut first, mut second) = ([0; 4096], [0; 4096]);
    let response = ChapPassword::compute(9, b"pw", b"a challenge");
    let sent = [
        begin(Code::ACCESS_REQUEST, &mut first, &secret).chap_password(9, b"pw").unwrap().sign(),
        begin(Code::ACCESS_REQUEST, &mut second, &secret).chap_response(response, b"a challenge").unwrap().sign(),
    ];
    for (sent, challenge) in sent.iter().zip([&RANDOM[..], b"a challenge"]) {
        let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
        let chap = request.chap().unwrap().unwrap();
        assert_eq!((chap.challenge(), chap.password().identifier()), (challenge, 9));
        assert!(chap.matches(b"pw") && !chap.matches(b"px"));
    }
    assert!(served(Code::ACCESS_REQUEST, &[(1, b"alice"), (2, &[0; 16])], |request| request.chap().unwrap().is_none()));
}

#[test]
fn a_request_has_one_password_of_one_kind_and_one_challenge() {
    let secret = secret();
    let reserved = |result: Result<RequestBuilder<'_, '_>, EncodeError>, wanted: u8| {
        let error = result.unwrap_err();
        assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
        assert_eq!(error.attribute(), Some(AttributeType(wanted).into()));
    };
    let response = ChapPassword::compute(9, b"pw", b"a challenge");
    let mut buffer = [0; 4096];
    let new = || -> RequestBuilder<'static, 'static> {
        let buffer = Box::leak(Box::new([0; 4096]));
        let secret = Box::leak(Box::new(self::secret()));
        begin(Code::ACCESS_REQUEST, buffer, secret)
    };
    reserved(new().chap_password(1, b"pw").unwrap().chap_password(1, b"pw"), 3);
    reserved(new().chap_password(1, b"pw").unwrap().user_password(b"pw"), 2);
    reserved(new().user_password(b"pw").unwrap().chap_password(1, b"pw"), 3);
    reserved(new().push_octets(AttributeType(3), &[1; 17]).unwrap().user_password(b"pw"), 2);
    reserved(new().user_password(b"pw").unwrap().push_octets(AttributeType(3), &[1; 17]), 3);
    reserved(new().chap_password(1, b"pw").unwrap().push_octets(AttributeType(60), b"another"), 60);
    reserved(new().push_octets(AttributeType(60), b"another").unwrap().chap_password(1, b"pw"), 3);
    reserved(new().push_octets(AttributeType(60), b"another").unwrap().chap_response(response, b"one"), 3);
    // A proxy forwards one of each.
    let passed = new().push_octets(AttributeType(3), &[1; 17]).unwrap().push_octets(AttributeType(60), b"challenge");
    assert!(passed.is_ok());
    for (challenge, expected) in [(0, false), (1, true), (253, true), (254, false)] {
        assert_eq!(new().chap_response(response, &vec![7; challenge]).is_ok(), expected, "{challenge}");
    }
    for code in [Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST] {
        let error = begin(code, &mut buffer, &secret).chap_password(1, b"pw").unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::NotHidden { code }).with_attribute(AttributeType(3).into()));
    }
}

#[test]
fn a_server_refuses_what_leaves_open_which_password_or_challenge_counts() {
    let (password, hidden) = (ChapPassword::compute(9, b"pw", b"").octets(), [0x5a; 16]);
    let access = Code::ACCESS_REQUEST;
    let chap =
        |attributes: &[(u8, &[u8])]| served(access, attributes, |request| request.chap().map(|_| ()).unwrap_err());
    let attribute = AttributeType(3).into();
    assert_eq!(
        chap(&[(3, &password), (3, &password)]),
        RevealError::new(RevealReason::Duplicate).with_attribute(attribute).with_offset(39)
    );
    assert_eq!(
        chap(&[(3, &password), (2, &hidden)]),
        RevealError::new(RevealReason::Ambiguous).with_attribute(attribute).with_offset(39)
    );
    let challenge = AttributeType(60).into();
    let twice = chap(&[(3, &password), (60, b"one"), (60, b"two")]);
    assert_eq!(twice, RevealError::new(RevealReason::Duplicate).with_attribute(challenge).with_offset(44));
    let reason = InvalidValue::LengthRange { found: 0, minimum: 1, maximum: 253 };
    let empty = chap(&[(3, &password), (60, b"")]);
    assert_eq!(empty, RevealError::new(RevealReason::Value(reason)).with_attribute(challenge).with_offset(39));
    for found in [0, 16, 18] {
        let reason = InvalidValue::Length { found, expected: 17 };
        assert_eq!(
            chap(&[(3, &vec![7; found])]),
            RevealError::new(RevealReason::Value(reason)).with_attribute(attribute).with_offset(20)
        );
    }
    let error = served(access, &[(2, &hidden), (3, &password)], |request| {
        request.user_password(&mut [0; 128]).map(|_| ()).unwrap_err()
    });
    assert_eq!(
        error,
        RevealError::new(RevealReason::Ambiguous).with_attribute(AttributeType(2).into()).with_offset(38)
    );
    // A response to an empty challenge can be replayed.
    assert!(!ChapPassword::compute(9, b"pw", b"").matches(b"pw", b""));
}

#[test]
fn chap_stands_in_access_requests_only() {
    let secret = secret();
    let password = ChapPassword::compute(9, b"pw", &[0; 16]).octets();
    let mut buffer = [0; 4096];
    let sent = begin(Code::ACCOUNTING_REQUEST, &mut buffer, &secret);
    // RFC 2866, section 4.1.
    let error = sent.push_octets(AttributeType(3), &password).unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
    assert_eq!(error.attribute(), Some(AttributeType(3).into()));
    let mut octets = [&[4, 1, 0, 39][..], &[0; 16], &[3, 19], &password].concat();
    let digest = <md5::Md5 as md5::Digest>::digest([&octets[..], b"correct horse battery staple"].concat());
    octets[4..20].copy_from_slice(&digest);
    let request = Packet::parse(&octets).unwrap().verify_request(&secret).unwrap();
    let (attribute, code) = (AttributeType(3).into(), Code::ACCOUNTING_REQUEST);
    assert_eq!(
        request.chap().unwrap_err(),
        RevealError::new(RevealReason::NotHidden { code }).with_attribute(attribute)
    );
}
