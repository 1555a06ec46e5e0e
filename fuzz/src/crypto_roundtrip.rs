//! Any secret, authenticator and value, hidden in every way and revealed; arbitrary octets as hidden values; CHAP.

use arbitrary::Arbitrary;
use radius_proto::{
    Packet, RequestBuilder, Secret,
    attribute::{AttributeType, Tag, Vendor},
    credentials::{
        chap::ChapPassword,
        eap::{self, ms_chap2},
        mschap::{EncryptedPassword, MsChap2Response, MsChapError, MsChapResponse, NtHash},
    },
    error::EncodeReason,
    typed::{AscendSecret, Hidden, PasswordHidden, Salted, TaggedSalted, TypedAttribute},
    value::Octets,
    verify::VerifiedRequest,
};

use super::Chosen;

#[derive(Arbitrary, Debug)]
pub struct Case<'a> {
    authenticator: [u8; 16],
    salt: [u8; 2],
    tag: u8,
    secret: &'a [u8],
    value: &'a [u8],
    received: &'a [u8],
}

const VENDOR: Vendor = Vendor::new(9);
const PASSWORD_HIDDEN: TypedAttribute<PasswordHidden<Octets>> = TypedAttribute::vendor("1", VENDOR, 1);
const SALTED: TypedAttribute<Salted<Octets>> = TypedAttribute::vendor("2", VENDOR, 2);
const ASCEND: TypedAttribute<AscendSecret<Octets>> = TypedAttribute::vendor("3", VENDOR, 3);
const TAGGED_SALTED: TypedAttribute<TaggedSalted<Octets>> = TypedAttribute::vendor("4", VENDOR, 4);
const TUNNEL_PASSWORD: TypedAttribute<TaggedSalted<Octets>> = TypedAttribute::new("69", AttributeType(69));

pub fn run(case: &Case<'_>) {
    let Ok(secret) = Secret::new(case.secret) else { return };
    if case.authenticator == [0; 16] {
        return;
    }
    let tag = Tag::new(case.tag % 32).expect("below 32");
    let unpadded = {
        let end = case.value.iter().rposition(|octet| *octet != 0).map_or(0, |last| last + 1);
        &case.value[..end]
    };
    round_trip(case, &secret, PASSWORD_HIDDEN, case.value, unpadded, 240);
    round_trip(case, &secret, ASCEND, case.value, unpadded, 16);
    round_trip(case, &secret, SALTED, case.value, case.value, 239);
    round_trip(case, &secret, TAGGED_SALTED, (tag, case.value), case.value, 239);
    round_trip(case, &secret, TUNNEL_PASSWORD, (tag, case.value), case.value, 239);

    received(case, &secret);
    chap(case, &secret);
    mschap(case);
}

/// The values of a peer in MS-CHAP are refused, or written as the same octets.
fn mschap(case: &Case<'_>) {
    if let Ok(error) = MsChapError::parse(case.received) {
        assert!(case.received.len() >= 2 && error.message.is_none_or(|message| message.len() < case.received.len()));
    }
    if let Ok(packet) = eap::Packet::parse(case.received)
        && let Ok(Some(ms_chap2::Message::Failure(failure))) = packet.ms_chap2()
    {
        assert!(failure.text().len() < case.received.len());
    }
    if let Ok(response) = MsChap2Response::from_octets(case.received) {
        assert_eq!(response.octets()[..], *case.received);
    }
    if let Ok(response) = MsChapResponse::from_octets(case.received) {
        assert_eq!(response.octets()[..], *case.received);
    }
    let chunks = case.received.chunks(usize::from(case.tag).max(1));
    if let Ok(password) = EncryptedPassword::from_chunks(case.salt[0], chunks) {
        let _ = password.decrypt(&NtHash::from_octets(case.authenticator));
    }
}

fn begin<'b, 's>(case: &Case<'_>, secret: &'s Secret, buffer: &'b mut [u8; 4096]) -> RequestBuilder<'b, 's> {
    RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(case.authenticator)).expect("there is room")
}

fn verified<'a, 's>(datagram: &'a [u8], secret: &'s Secret) -> VerifiedRequest<'a, 's> {
    let packet = Packet::parse(datagram).expect("a written packet parses");
    packet.verify_request(secret).expect("what is signed verifies")
}

fn round_trip<H: Hidden<Clear = Octets>>(
    case: &Case<'_>,
    secret: &Secret,
    attribute: TypedAttribute<H>,
    input: H::Input<'_>,
    expected: &[u8],
    maximum: usize,
) {
    let mut buffer = [0xa5; 4096];
    let mut salt = [0; 16];
    salt[..2].copy_from_slice(&case.salt);
    match begin(case, secret, &mut buffer).push_hidden_with(attribute, input, &mut Chosen(salt)) {
        Err(error) if matches!(error.reason(), EncodeReason::ValueTooLong { .. }) => {
            assert!(case.value.len() > maximum);
        }
        Err(error) => panic!("{error}"),
        Ok(request) => {
            assert!(case.value.len() <= maximum);
            let sent = request.sign();
            let request = verified(sent.octets(), secret);
            let mut clear = [0xa5; 253];
            assert_eq!(request.reveal(attribute, &mut clear), Ok(Some(expected)));
            let hidden = request.hidden(attribute).next().expect("it is there").expect("it can be revealed");
            assert_eq!(hidden.reveal(&mut clear[..16]).is_ok(), {
                let blocks = Packet::parse(sent.octets()).expect("parsed before").attributes().last();
                blocks.is_some_and(|last| last.value().len() <= 6 + 1 + 2 + 16)
            });
        }
    }
}

/// Octets of an attacker instead of hidden values: the result is an error or a value that is not longer.
fn received(case: &Case<'_>, secret: &Secret) {
    let mut clear = [0xa5; 253];
    let mut buffer = [0; 4096];
    let Ok(request) = begin(case, secret, &mut buffer).push_octets(TAGGED_SALTED.path(), case.received) else {
        assert!(case.received.len() > 247, "a vendor's attribute holds every shorter value");
        return;
    };
    let Ok(request) = request.push_octets(SALTED.path(), case.received) else { return };
    let Ok(request) = request.push_octets(PASSWORD_HIDDEN.path(), case.received) else { return };
    let Ok(request) = request.push_octets(ASCEND.path(), case.received) else { return };
    let sent = request.sign();
    let request = verified(sent.octets(), secret);
    let length = case.received.len();
    let tagged = request.reveal(TAGGED_SALTED, &mut clear);
    assert!(tagged.is_err() || tagged.is_ok_and(|value| value.is_some_and(|value| value.len() + 4 <= length)));
    let salted = request.reveal(SALTED, &mut clear);
    assert!(salted.is_err() || salted.is_ok_and(|value| value.is_some_and(|value| value.len() + 3 <= length)));
    let password = request.reveal(PASSWORD_HIDDEN, &mut clear);
    assert_eq!(password.is_ok(), (16..=240).contains(&length) && length.is_multiple_of(16));
    assert_eq!(request.reveal(ASCEND, &mut clear).is_ok(), length == 16);
}

fn chap(case: &Case<'_>, secret: &Secret) {
    let mut buffer = [0; 4096];
    let request = begin(case, secret, &mut buffer).chap_password(case.tag, case.value).expect("there is room");
    let sent = request.sign();
    let chap = verified(sent.octets(), secret).chap().expect("it is sound").expect("it is there");
    assert!(chap.matches(case.value));
    if case.received != case.value {
        assert!(!chap.matches(case.received));
    }
    let mut buffer = [0; 4096];
    let response = ChapPassword::compute(case.tag, case.value, case.received);
    match begin(case, secret, &mut buffer).chap_response(response, case.received) {
        Err(_) => assert!(case.received.is_empty() || case.received.len() > 253),
        Ok(request) => {
            let sent = request.sign();
            let chap = verified(sent.octets(), secret).chap().expect("it is sound").expect("it is there");
            assert!(chap.matches(case.value) && chap.challenge() == case.received);
        }
    }
}
