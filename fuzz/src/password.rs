//! Any secret, authenticator and password: hide, reveal, compare; and reveal of arbitrary octets.

use arbitrary::Arbitrary;
use radius_proto::{
    Code, Packet, Secret,
    attribute::AttributeType,
    crypto::hide_user_password,
    encode::PacketWriter,
    packet::Authenticator,
    verify::{AcceptedRequest, RequestPolicy},
};

#[derive(Arbitrary, Debug)]
pub struct Case<'a> {
    authenticator: [u8; 16],
    secret: &'a [u8],
    password: &'a [u8],
}

pub fn run(case: &Case<'_>) {
    let Ok(secret) = Secret::new(case.secret) else {
        assert!(case.secret.is_empty() || case.secret.len() > Secret::MAX_LENGTH);
        return;
    };
    let authenticator = Authenticator::new(case.authenticator);
    let mut hidden = [0xa5; 128];
    match hide_user_password(case.password, &secret, &authenticator, &mut hidden) {
        Err(_) => assert!(case.password.len() > 128),
        Ok(hidden) => {
            assert!(hidden.len() % 16 == 0 && hidden.len() >= 16 && hidden.len() < case.password.len() + 17);
            let end = case.password.iter().rposition(|octet| *octet != 0).map_or(0, |last| last + 1);
            assert_eq!(reveal(hidden, &secret, &authenticator).as_deref(), Some(&case.password[..end]));
        }
    }
    // The same octets as a received value.
    let revealed = reveal(case.password, &secret, &authenticator);
    let valid = !case.password.is_empty() && case.password.len() <= 128 && case.password.len().is_multiple_of(16);
    assert_eq!(revealed.is_some(), valid);
}

/// Reveals through a packet, as with received values; `None` if it is refused.
fn reveal(value: &[u8], secret: &Secret, authenticator: &Authenticator) -> Option<Vec<u8>> {
    let mut buffer = [0; 512];
    let datagram = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, *authenticator)
        .and_then(|writer| writer.push_octets(AttributeType::USER_PASSWORD, value));
    let datagram = datagram.ok()?.finish();
    let packet = Packet::parse(datagram).expect("a written packet parses");
    let request = match packet.accept_request(secret, &RequestPolicy::UNPROTECTED) {
        Ok(AcceptedRequest::Unauthenticated(request)) => request.into_request(),
        other => panic!("a User-Password alone authenticates no packet: {other:?}"),
    };
    let mut clear = [0xa5; 128];
    let revealed = request.user_password(&mut clear).ok()?.expect("it is there");
    Some(revealed.to_vec())
}
