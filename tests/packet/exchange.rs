//! One request, one reply: the datagrams that a client accepts, and the key by which a server recognizes a duplicate.

use std::collections::HashSet;

use radius_dict::rfc::{rfc2865, rfc5176::ErrorCause};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    error::{VerifyError, VerifyReason},
    exchange::{DuplicateKey, ObservedRequest, Outstanding},
    verify::{AcceptedReply, Outcome, ReplyPolicy},
};
use radius_tests::Chosen;

fn secret() -> Secret {
    Secret::new(b"correct horse battery staple").unwrap()
}

/// A request of this code.
fn request(code: Code, identifier: u8, random: u8) -> (Vec<u8>, Outstanding) {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = RequestBuilder::new_with(code, &mut buffer, identifier, &secret, &mut Chosen([random; 16])).unwrap();
    let request = request.push(rfc2865::USER_NAME, "nemo").unwrap().sign();
    (request.octets().to_vec(), request.into_outstanding())
}

/// The reply of a server that knows the secret.
fn reply(request: &[u8], code: Code, message: &str) -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = Packet::parse(request).unwrap().verify_request(&secret).unwrap();
    let reply = request.reply(code, &mut buffer).unwrap().push(rfc2865::REPLY_MESSAGE, message).unwrap();
    reply.sign().unwrap().to_vec()
}

/// Property 15: "a second reply to the same request cannot be accepted".
#[test]
fn a_second_reply_is_refused_however_genuine_it_is() {
    let secret = secret();
    let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let (reject, accept) = (reply(&sent, Code::ACCESS_REJECT, "no"), reply(&sent, Code::ACCESS_ACCEPT, "yes"));
    assert!(!outstanding.is_answered());
    let first = Packet::parse(&reject).unwrap().verify_reply(&mut outstanding, &secret);
    assert!(matches!(first, Ok(Outcome::Reject(_))), "{first:?}");
    assert!(outstanding.is_answered());
    for second in [&accept, &reject] {
        let second = Packet::parse(second).unwrap();
        assert_eq!(
            second.verify_reply(&mut outstanding, &secret).unwrap_err(),
            VerifyError::new(VerifyReason::Answered)
        );
        let error = second.accept_reply(&mut outstanding, &secret, &ReplyPolicy::UNPROTECTED).unwrap_err();
        assert_eq!(error, VerifyError::new(VerifyReason::Answered));
    }
}

#[test]
fn a_reply_that_a_weaker_policy_lets_pass_answers_the_request_as_well() {
    use md5::Digest;
    let secret = secret();
    let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let mut old = [&[2, 1, 0, 20][..], &[7; 16]].concat();
    let digest = md5::Md5::new().chain_update(&old).chain_update(b"correct horse battery staple").finalize();
    old[4..20].copy_from_slice(&digest);
    let accepted = Packet::parse(&old).unwrap().accept_reply(&mut outstanding, &secret, &ReplyPolicy::TRANSITIONAL);
    assert!(matches!(accepted, Ok(AcceptedReply::Unauthenticated(_))), "{accepted:?}");
    let second = reply(&sent, Code::ACCESS_ACCEPT, "yes");
    let error = Packet::parse(&second).unwrap().verify_reply(&mut outstanding, &secret).unwrap_err();
    assert_eq!(error, VerifyError::new(VerifyReason::Answered));
}

/// RFC 7930, section 4: it is treated as if no reply was received. Another server may still answer a proxy in time.
#[test]
fn a_protocol_error_leaves_the_request_outstanding() {
    let secret = secret();
    for policy in [ReplyPolicy::STRICT, ReplyPolicy::TRANSITIONAL] {
        let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
        let [error, accept] = [Code::PROTOCOL_ERROR, Code::ACCESS_ACCEPT].map(|code| reply(&sent, code, "text"));
        for _ in 0..2 {
            let outcome = Packet::parse(&error).unwrap().accept_reply(&mut outstanding, &secret, &policy);
            assert!(matches!(outcome.unwrap().regardless(), Outcome::ProtocolError(_)));
            assert!(!outstanding.is_answered());
        }
        let outcome = Packet::parse(&accept).unwrap().verify_reply(&mut outstanding, &secret);
        assert!(matches!(outcome, Ok(Outcome::Accept(_))), "{outcome:?}");
        let late = Packet::parse(&error).unwrap().verify_reply(&mut outstanding, &secret).map(drop);
        assert_eq!(late, Err(VerifyError::new(VerifyReason::Answered)));
    }
}

#[test]
fn a_reply_that_a_policy_refuses_leaves_the_request_outstanding() {
    let secret = secret();
    let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let accept = reply(&sent, Code::ACCESS_ACCEPT, "yes");
    let mut forged = accept.clone();
    forged[19] ^= 1;
    for policy in [ReplyPolicy::STRICT, ReplyPolicy::TRANSITIONAL, ReplyPolicy::UNPROTECTED] {
        let forged = Packet::parse(&forged).unwrap().accept_reply(&mut outstanding, &secret, &policy);
        assert_eq!(forged.map(drop).unwrap_err().reason(), VerifyReason::ResponseAuthenticatorInvalid);
        assert!(!outstanding.is_answered());
    }
    let accepted = Packet::parse(&accept).unwrap().accept_reply(&mut outstanding, &secret, &ReplyPolicy::STRICT);
    assert!(matches!(accepted, Ok(AcceptedReply::Verified(Outcome::Accept(_)))), "{accepted:?}");
}

#[test]
fn a_kept_reply_says_whether_the_server_proved_that_it_knows_the_secret() {
    use md5::Digest;
    let secret = secret();
    let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let mut old = [&[2, 1, 0, 20][..], &[7; 16]].concat();
    let digest = md5::Md5::new().chain_update(&old).chain_update(b"correct horse battery staple").finalize();
    old[4..20].copy_from_slice(&digest);
    let accepted = Packet::parse(&old).unwrap().accept_reply(&mut outstanding, &secret, &ReplyPolicy::TRANSITIONAL);
    assert!(!accepted.unwrap().regardless().into_owned().outcome().reply().is_authenticated());
    let (_, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let accept = reply(&sent, Code::ACCESS_ACCEPT, "yes");
    let accepted = Packet::parse(&accept).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
    assert!(accepted.into_owned().outcome().reply().is_authenticated());
}

/// RFC 5080, section 2.2.1, and X2: "a later good reply after bad ones".
#[test]
fn replies_that_fail_leave_the_request_outstanding_and_a_later_good_one_is_accepted() {
    let secret = secret();
    let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let good = reply(&sent, Code::ACCESS_ACCEPT, "yes");
    let damaged = |place: usize| {
        let mut octets = good.clone();
        octets[place] ^= 1;
        octets
    };
    let of_another_kind = [&[Code::ACCOUNTING_RESPONSE.0][..], &good[1..]].concat();
    let (bare, challenge) = ([&[2, 1, 0, 20][..], &good[4..20]].concat(), [&[11][..], &good[1..]].concat());
    for bad in [damaged(1), damaged(4), damaged(22), damaged(good.len() - 1), of_another_kind, bare, challenge] {
        Packet::parse(&bad).unwrap().verify_reply(&mut outstanding, &secret).unwrap_err();
        assert!(!outstanding.is_answered());
    }
    let outcome = Packet::parse(&good).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
    assert!(matches!(outcome, Outcome::Accept(_)), "{outcome:?}");
}

#[test]
fn a_program_that_watches_sees_every_reply() {
    let secret = secret();
    let (sent, _) = request(Code::ACCESS_REQUEST, 1, 7);
    let observed = ObservedRequest::from(Packet::parse(&sent).unwrap());
    let answer = reply(&sent, Code::ACCESS_ACCEPT, "yes");
    for _ in 0..2 {
        let outcome = Packet::parse(&answer).unwrap().verify_reply(&mut Outstanding::observed(observed), &secret);
        assert!(matches!(outcome, Ok(Outcome::Accept(_))), "{outcome:?}");
    }
}

/// Property 15: "a client sees Accept, Reject, Challenge ..., never a bare code that can be mistaken for success".
#[test]
fn only_an_access_accept_to_an_access_request_is_an_accept() {
    let secret = secret();
    let requests = [
        Code::ACCESS_REQUEST,
        Code::ACCOUNTING_REQUEST,
        Code::STATUS_SERVER,
        Code::DISCONNECT_REQUEST,
        Code::COA_REQUEST,
    ];
    for code in requests {
        let (sent, _) = request(code, 1, 7);
        for answer in (0..=255).map(Code).filter(|answer| code.allows_reply(*answer)) {
            let octets = reply(&sent, answer, "x");
            let mut outstanding = Outstanding::observed(Packet::parse(&sent).unwrap());
            let outcome = Packet::parse(&octets).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
            let as_expected = match (code, answer) {
                (_, Code::PROTOCOL_ERROR) => matches!(outcome, Outcome::ProtocolError(_)),
                (Code::STATUS_SERVER, _) => matches!(outcome, Outcome::Alive(_)),
                (_, Code::ACCESS_ACCEPT) => matches!(outcome, Outcome::Accept(_)),
                (_, Code::ACCESS_REJECT) => matches!(outcome, Outcome::Reject(_)),
                (_, Code::ACCESS_CHALLENGE) => matches!(outcome, Outcome::Challenge(_)),
                (_, Code::ACCOUNTING_RESPONSE) => matches!(outcome, Outcome::Recorded(_)),
                (_, Code::COA_ACK | Code::DISCONNECT_ACK) => matches!(outcome, Outcome::Acknowledged(_)),
                (_, Code::COA_NAK | Code::DISCONNECT_NAK) => matches!(outcome, Outcome::Refused(_)),
                _ => false,
            };
            assert!(as_expected, "{answer} to {code}: {outcome:?}");
            assert_eq!(outcome.reply().code(), answer);
        }
    }
}

/// RFC 5080, section 2.2.2.
#[test]
fn a_duplicate_key_tells_the_same_request_from_another_one() {
    let secret = secret();
    let key = |code, identifier, random| -> DuplicateKey {
        let (sent, _) = request(code, identifier, random);
        Packet::parse(&sent).unwrap().verify_request(&secret).unwrap().duplicate_key()
    };
    let first = key(Code::ACCESS_REQUEST, 1, 7);
    assert_eq!(first.identifier(), 1);
    let mut seen = HashSet::from([first]);
    assert!(!seen.insert(key(Code::ACCESS_REQUEST, 1, 7)), "a retransmission");
    assert!(seen.insert(key(Code::ACCESS_REQUEST, 2, 7)), "another identifier");
    assert!(seen.insert(key(Code::ACCESS_REQUEST, 1, 8)), "another authenticator");
    assert!(seen.insert(key(Code::STATUS_SERVER, 1, 7)), "another code");
    assert_eq!(seen.len(), 4);
}

#[test]
fn a_protocol_error_takes_an_error_cause_by_name_or_by_number() {
    let secret = secret();
    let (sent, mut outstanding) = request(Code::ACCESS_REQUEST, 1, 7);
    let packet = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
    let (mut by_name, mut by_number) = ([0; 4096], [0; 4096]);
    let by_name = packet.protocol_error(ErrorCause::PROXY_REQUEST_NOT_ROUTABLE, &mut by_name).unwrap().sign().unwrap();
    let by_number = packet.protocol_error(502_u32, &mut by_number).unwrap().sign().unwrap();
    assert_eq!(by_name, by_number);
    let outcome = Packet::parse(by_name).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
    let Outcome::ProtocolError(error) = outcome else { panic!("{outcome:?}") };
    let cause = radius_dict::rfc::rfc5176::ERROR_CAUSE;
    assert_eq!(error.get(cause), Ok(Some(ErrorCause::PROXY_REQUEST_NOT_ROUTABLE)));
}
