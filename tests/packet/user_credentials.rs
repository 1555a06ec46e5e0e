//! Credentials of a user: User-Password is compared, EAP-Message is joined, and two kinds are refused.

use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    error::{EncodeError, EncodeReason, RevealError, RevealReason},
    verify::Request,
};
use radius_tests::Chosen;

const RANDOM: [u8; 16] = *b"0123456789abcdef";
const KEY: &[u8] = b"correct horse battery staple";

fn secret() -> Secret {
    Secret::new(KEY).unwrap()
}

/// Whether a request that hides `sent` has the password `tried`.
fn matches(sent: &[u8], tried: &[u8]) -> bool {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RANDOM)).unwrap();
    let request = request.user_password(sent).unwrap().sign();
    Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap().user_password_matches(tried).unwrap()
}

/// Passes a request with these attributes and a correct Message-Authenticator to `look`. A builder refuses most of
/// them.
fn served<T>(code: u8, attributes: &[(u8, &[u8])], look: impl FnOnce(&Request<'_, '_>) -> T) -> T {
    use hmac::{Hmac, KeyInit, Mac};
    use md5::Digest;
    let body: Vec<u8> = [(80, &[0; 16][..])]
        .iter()
        .chain(attributes)
        .flat_map(|(number, value)| [&[*number, u8::try_from(value.len() + 2).unwrap()][..], value].concat())
        .collect();
    let length = u16::try_from(20 + body.len()).unwrap().to_be_bytes();
    let is_random = code == 1;
    let field = if is_random { RANDOM } else { [0; 16] };
    let mut octets = [&[code, 1][..], &length, &field, &body].concat();
    let mut hmac = Hmac::<md5::Md5>::new_from_slice(KEY).unwrap();
    hmac.update(&octets);
    octets[22..38].copy_from_slice(&hmac.finalize().into_bytes());
    if !is_random {
        let digest = md5::Md5::new().chain_update(&octets).chain_update(KEY).finalize();
        octets[4..20].copy_from_slice(&digest);
    }
    let secret = secret();
    look(&Packet::parse(&octets).unwrap().verify_request(&secret).unwrap())
}

#[test]
fn user_password_matches_the_same_password_and_no_other() {
    for password in [&b""[..], b"a", b"correct horse", b"sixteen octets..", b"nul\0inside", &[0xff; 128]] {
        assert!(matches(password, password), "{password:?}");
        let longer = [password, b"x"].concat();
        assert!(!matches(password, &longer), "{password:?}");
        if let Some((last, prefix)) = password.split_last() {
            assert!(!matches(password, prefix), "a prefix of {password:?}");
            assert!(!matches(password, &[prefix, &[last ^ 1]].concat()), "the last octet of {password:?}");
            assert!(!matches(password, &[&[password[0] ^ 1], &password[1..]].concat()), "the first of {password:?}");
        }
        // NULs at the end of the sent password are padding. Those of the password that it is compared with are part of
        // it.
        assert!(!matches(password, &[password, b"\0"].concat()), "{password:?} and a NUL");
        if password.len() < 128 {
            assert!(matches(&[password, b"\0"].concat(), password), "{password:?} sent with a NUL");
        }
    }
    for length in [129, 144, 253, 4096] {
        assert!(!matches(&[b'x'; 128], &vec![b'x'; length]), "{length}");
    }
}

#[test]
fn a_request_without_user_password_matches_no_password_not_even_the_empty_one() {
    assert_eq!(served(1, &[(1, b"nemo")], |request| request.user_password_matches(b"")), Ok(false));
}

#[test]
fn user_password_matches_refuses_what_user_password_refuses() {
    let (hidden, attribute) = ([0x5a; 16], AttributeType::USER_PASSWORD.into());
    let error =
        |code, attributes: &[(u8, &[u8])]| served(code, attributes, |request| request.user_password_matches(b"x"));
    let twice = error(1, &[(2, &hidden), (2, &hidden)]);
    assert_eq!(twice, Err(RevealError::new(RevealReason::Duplicate).with_attribute(attribute).with_offset(56)));
    let short = error(1, &[(2, &hidden[1..])]);
    assert_eq!(
        short,
        Err(RevealError::new(RevealReason::Length { found: 15 }).with_attribute(attribute).with_offset(38))
    );
    let code = Code::COA_REQUEST;
    assert_eq!(
        error(code.0, &[(2, &hidden)]),
        Err(RevealError::new(RevealReason::NotHidden { code }).with_attribute(attribute))
    );
}

/// S8: RFC 2865, section 4.1, RFC 2869, section 5.19, RFC 3579, section 3.1.
#[test]
fn a_credential_beside_one_of_another_kind_is_ambiguous_whichever_is_asked_for() {
    let values: [(u8, &[u8]); 4] = [(2, &[0x5a; 16]), (3, &[7; 17]), (70, &[9; 16]), (79, &[2, 1, 0, 4])];
    for (wanted, value) in values {
        for (other, beside) in values.into_iter().filter(|(other, _)| *other != wanted) {
            let ambiguous = RevealError::new(RevealReason::Ambiguous)
                .with_attribute(AttributeType(wanted).into())
                .with_offset(38 + 2 + value.len());
            served(1, &[(wanted, value), (other, beside)], |request| match wanted {
                2 => {
                    assert_eq!(request.user_password(&mut [0; 128]), Err(ambiguous), "{other}");
                    assert_eq!(request.user_password_matches(b""), Err(ambiguous), "{other}");
                    assert_eq!(request.hidden_user_password().unwrap_err(), ambiguous, "{other}");
                }
                3 => assert_eq!(request.chap().unwrap_err(), ambiguous, "{other}"),
                79 => assert_eq!(request.eap_message().unwrap_err(), ambiguous, "{other}"),
                // Nothing is computed for ARAP.
                _ => {}
            });
        }
    }
}

#[test]
fn a_builder_writes_one_credential_of_one_kind() {
    let secret = secret();
    fn begin<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret) -> RequestBuilder<'b, 's> {
        RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(RANDOM)).unwrap()
    }
    fn push<'b, 's>(request: RequestBuilder<'b, 's>, number: u8) -> Result<RequestBuilder<'b, 's>, EncodeError> {
        match number {
            2 => request.user_password(b"pw"),
            3 => request.chap_password(1, b"pw"),
            _ => request.push_octets(AttributeType(number), &[7; 16]),
        }
    }
    let mut buffer = [0; 4096];
    for first in [2, 3, 70, 79] {
        for second in [2, 3, 70, 79] {
            let both = push(push(begin(&mut buffer, &secret), first).unwrap(), second);
            match both {
                // An EAP packet has several pieces.
                Ok(_) => assert_eq!((first, second), (79, 79)),
                Err(error) => {
                    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{first} and {second}: {error}");
                    assert_eq!(error.attribute(), Some(AttributeType(second).into()));
                }
            }
        }
    }
}

#[test]
fn eap_messages_that_follow_one_another_are_one_packet() {
    let long = [7; 253];
    served(1, &[(1, b"nemo"), (79, &long), (79, &long), (79, b"end"), (24, b"state")], |request| {
        let eap = request.eap_message().unwrap().unwrap();
        let mut buffer = [0; 4096];
        assert_eq!(eap.copy_to(&mut buffer).unwrap(), [&long[..], &long, b"end"].concat());
    });
    served(1, &[(1, b"nemo")], |request| assert!(request.eap_message().unwrap().is_none()));
    // RFC 3579, section 2.1: EAP-Start is an empty EAP-Message.
    served(1, &[(79, b"")], |request| assert_eq!(request.eap_message().unwrap().unwrap().length(), 0));
}

/// S11: RFC 3579, section 3.1: "the EAP-Message attributes MUST be consecutive".
#[test]
fn eap_messages_apart_are_refused_rather_than_chosen_from() {
    let attribute = AttributeType::EAP_MESSAGE.into();
    served(1, &[(79, b"one"), (24, b"state"), (79, b"two")], |request| {
        assert_eq!(
            request.eap_message().unwrap_err(),
            RevealError::new(RevealReason::Duplicate).with_attribute(attribute).with_offset(50)
        );
    });
    served(1, &[(1, b"n"), (79, b"one"), (79, b"more"), (1, b"n"), (24, b"s"), (79, b"two"), (79, b"x")], |request| {
        assert_eq!(
            request.eap_message().unwrap_err(),
            RevealError::new(RevealReason::Duplicate).with_attribute(attribute).with_offset(58)
        );
    });
}

/// S11: RFC 2866, section 4.1.
#[test]
fn an_accounting_request_takes_no_credential_state_or_reply_message() {
    let secret = secret();
    for number in [3, 18, 24, 79] {
        let mut buffer = [0; 64];
        let request = RequestBuilder::accounting_request(&mut buffer, 1, &secret).unwrap();
        let error = request.push_octets(AttributeType(number), &[7; 17]).unwrap_err();
        assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
        assert_eq!((error.attribute(), error.offset()), (Some(AttributeType(number).into()), Some(20)));
    }
}
