//! Both authenticators of a packet, each checked separately.

use radius_dict::rfc::{rfc2865, rfc2866};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    exchange::{ObservedRequest, Outstanding},
    verify::{
        Check::{self, Absent, Invalid, Unchecked, Valid},
        ReplyPolicy, RequestPolicy,
    },
};
use radius_tests::signed;

fn right() -> Secret {
    Secret::new(b"right").unwrap()
}

fn wrong() -> Secret {
    Secret::new(b"wrong").unwrap()
}

fn examine(packet: &[u8], request: Option<ObservedRequest>, secret: &Secret) -> (Check, Check) {
    let examination = Packet::parse(packet).unwrap().examine(request, secret);
    (examination.authenticator, examination.message_authenticator)
}

/// An Access-Request and the Access-Accept to it.
fn exchange() -> (Vec<u8>, Vec<u8>, ObservedRequest) {
    let (mut sent, mut answered, secret) = ([0; 4096], [0; 4096], right());
    let request = RequestBuilder::access_request(&mut sent, 9, &secret).unwrap();
    let request = request.push(rfc2865::USER_NAME, "alice").unwrap().sign();
    let verified = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
    let reply = verified.reply(Code::ACCESS_ACCEPT, &mut answered).unwrap().sign().unwrap().to_vec();
    (request.octets().to_vec(), reply, (&request.into_outstanding()).into())
}

#[test]
fn a_random_authenticator_proves_nothing_and_the_message_authenticator_does() {
    let (request, ..) = exchange();
    assert_eq!(examine(&request, None, &right()), (Unchecked, Valid));
    assert_eq!(examine(&request, None, &wrong()), (Unchecked, Invalid));
}

#[test]
fn each_of_a_replys_authenticators_is_checked_though_the_other_is_wrong() {
    let (_, reply, request) = exchange();
    assert_eq!(examine(&reply, Some(request), &right()), (Valid, Valid));
    assert_eq!(examine(&reply, Some(request), &wrong()), (Invalid, Invalid));
    let mut of_the_packet = reply.clone();
    of_the_packet[4] ^= 1;
    assert_eq!(examine(&of_the_packet, Some(request), &right()), (Invalid, Valid));
    // Somebody who changes the Message-Authenticator and knows the secret can sign the rest again.
    let mut of_the_attribute = reply;
    of_the_attribute[22] ^= 1;
    let computed = keyed_md5(&of_the_attribute, request.authenticator().octets());
    of_the_attribute[4..20].copy_from_slice(&computed);
    assert_eq!(examine(&of_the_attribute, Some(request), &right()), (Valid, Invalid));
}

fn keyed_md5(packet: &[u8], field: &[u8; 16]) -> [u8; 16] {
    use md5::{Digest, Md5};
    Md5::new()
        .chain_update(&packet[..4])
        .chain_update(field)
        .chain_update(&packet[20..])
        .chain_update(b"right")
        .finalize()
        .into()
}

#[test]
fn a_reply_without_its_request_cannot_be_checked() {
    let (request, mut reply, observed) = exchange();
    assert_eq!(examine(&reply, None, &right()), (Unchecked, Unchecked));
    reply[1] = 10;
    assert_eq!(examine(&reply, Some(observed), &right()), (Unchecked, Unchecked), "another identifier");
    reply[1] = 9;
    reply[0] = 5;
    assert_eq!(examine(&reply, Some(observed), &right()), (Unchecked, Unchecked), "a code that does not answer");
    // For a request it has no meaning.
    assert_eq!(examine(&request, Some(observed), &right()), (Unchecked, Valid));
}

#[test]
fn an_accounting_request_is_checked_by_its_own_authenticator() {
    let (mut buffer, secret) = ([0; 4096], right());
    let request = RequestBuilder::accounting_request(&mut buffer, 1, &secret).unwrap();
    let request = request.push(rfc2866::ACCT_STATUS_TYPE, rfc2866::AcctStatusType::START).unwrap().sign();
    assert_eq!(examine(request.octets(), None, &right()), (Valid, Absent));
    assert_eq!(examine(request.octets(), None, &wrong()), (Invalid, Absent));
}

#[test]
fn what_is_there_twice_or_of_the_wrong_length_is_invalid() {
    let (request, ..) = exchange();
    let mut twice = [&request[..], &request[20..38]].concat();
    twice[3] += 18;
    assert_eq!(examine(&twice, None, &right()), (Unchecked, Invalid));
    let short = [&[1, 1, 0, 23][..], &[7; 16], &[80, 3, 0]].concat();
    assert_eq!(examine(&short, None, &right()), (Unchecked, Invalid));
    // Also for a reply whose request is unknown.
    let (_, reply, _) = exchange();
    let mut twice = [&reply[..], &reply[20..38]].concat();
    twice[3] += 18;
    assert_eq!(examine(&twice, None, &right()), (Unchecked, Invalid));
    let unknown = [&[99, 1, 0, 20][..], &[7; 16]].concat();
    assert_eq!(examine(&unknown, None, &right()), (Unchecked, Absent));
}

/// A datagram without its Message-Authenticator at octet 20.
fn without_message_authenticator(mut datagram: Vec<u8>) -> Vec<u8> {
    drop(datagram.drain(20..38));
    datagram[3] -= 18;
    datagram
}

#[test]
fn an_accepted_request_has_the_results_of_an_examination() {
    let (secret, mut seen) = (right(), Vec::new());
    let signed = |code, attributes: &[u8]| signed::request(code, [7; 16], b"right", attributes);
    let password = [&[2, 18][..], &[9; 16]].concat();
    let mut buffer = [0; 4096];
    let accounting = RequestBuilder::accounting_request(&mut buffer, 1, &secret).unwrap().sign();
    for datagram in [
        signed(Code::ACCESS_REQUEST, &[1, 3, b'a']),
        signed(Code::STATUS_SERVER, &[]),
        signed(Code::ACCOUNTING_REQUEST, &[]),
        signed(Code::COA_REQUEST, &[1, 3, b'a']),
        accounting.octets().to_vec(),
        without_message_authenticator(signed(Code::ACCESS_REQUEST, &password)),
    ] {
        let packet = Packet::parse(&datagram).unwrap();
        let request = packet.accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap().regardless();
        assert_eq!(request.examination(), packet.examine(None, &secret), "{packet:?}");
        seen.push((request.examination().authenticator, request.examination().message_authenticator));
    }
    assert_eq!(
        seen,
        [(Unchecked, Valid), (Unchecked, Valid), (Valid, Valid), (Valid, Valid), (Valid, Absent), (Unchecked, Absent)]
    );
}

#[test]
fn an_accepted_reply_has_the_results_of_an_examination() {
    let (secret, mut seen) = (right(), Vec::new());
    let request = |code| signed::request(code, [7; 16], b"right", &[1, 3, b'a']);
    let (access, accounting) = (request(Code::ACCESS_REQUEST), request(Code::ACCOUNTING_REQUEST));
    for (request, code, has_message_authenticator) in [
        (&access, Code::ACCESS_ACCEPT, true),
        (&access, Code::ACCESS_REJECT, false),
        (&accounting, Code::ACCOUNTING_RESPONSE, true),
        (&accounting, Code::ACCOUNTING_RESPONSE, false),
    ] {
        let observed = ObservedRequest::from(Packet::parse(request).unwrap());
        let authenticator = *observed.authenticator().octets();
        let mut datagram = signed::reply(code, authenticator, b"right", &[18, 3, b'b']);
        if !has_message_authenticator {
            datagram = without_message_authenticator(datagram);
            datagram[4..20].copy_from_slice(&authenticator);
            let digest = keyed_md5(&datagram, &authenticator);
            datagram[4..20].copy_from_slice(&digest);
        }
        let packet = Packet::parse(&datagram).unwrap();
        let mut outstanding = Outstanding::observed(observed);
        let accepted = packet.accept_reply(&mut outstanding, &secret, &ReplyPolicy::UNPROTECTED).unwrap();
        let outcome = accepted.regardless();
        let examination = outcome.reply().examination();
        assert_eq!(examination, packet.examine(Some(observed), &secret), "{packet:?}");
        seen.push((examination.authenticator, examination.message_authenticator));
    }
    assert_eq!(seen, [(Valid, Valid), (Valid, Absent), (Valid, Valid), (Valid, Absent)]);
}
