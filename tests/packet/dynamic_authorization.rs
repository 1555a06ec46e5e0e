//! CoA, Disconnect, Protocol-Error and Status-Server exchanges with the attributes that belong to them.

use radius_dict::rfc::{
    rfc2865::{self, ServiceType},
    rfc2866,
    rfc5176::{self, ErrorCause},
    rfc7930, rfc8559,
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    error::{EncodeError, EncodeReason, VerifyError, VerifyReason},
    exchange::{ObservedRequest, Outstanding},
    verify::Outcome,
};
use radius_tests::{Chosen, hexadecimal::octets};

const RA: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

fn secret() -> Secret {
    Secret::new(b"xyzzy5461").unwrap()
}

/// Recomputed by an independent implementation (V-12, V-13).
#[test]
fn packets_of_another_implementation_verify_and_are_built_alike() {
    let secret = secret();
    let coa =
        octets("2b0900300c89b084c3dcacf007151fa20d3399f25012e3f603a07c24a8a9df166bc25714c4d72c0a4142434431323334");
    let ack = octets("2c090026eeef19b77c7089a260b5692627ff9e105012cf27ef68fc57d26de7b4f67dabf7d3b1");
    let mut buffer = [0; 4096];
    let built = RequestBuilder::coa_request(&mut buffer, 9, &secret).unwrap();
    let mut built = built.push(rfc2866::ACCT_SESSION_ID, "ABCD1234").unwrap().sign();
    assert_eq!(built.octets(), coa);
    let request = Packet::parse(&coa).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 4096];
    assert_eq!(request.reply(Code::COA_ACK, &mut buffer).unwrap().sign().unwrap(), ack);
    let outcome = Packet::parse(&ack).unwrap().verify_reply(built.outstanding(), &secret);
    assert!(matches!(outcome, Ok(Outcome::Acknowledged(_))), "{outcome:?}");

    let disconnect = octets("2803001e4479d4d040c26d86bfd7c4ee6706a5492c0a4142434431323334");
    let nak = octets("2a03001a2bbf3b49ff8965f77bb7e683497f7fc06506000001f7");
    let request = Packet::parse(&disconnect).unwrap();
    assert_eq!(request.verify_request(&secret).unwrap().get(rfc2866::ACCT_SESSION_ID), Ok(Some("ABCD1234")));
    let outcome = Packet::parse(&nak).unwrap().verify_reply(&mut Outstanding::observed(request), &secret).unwrap();
    let Outcome::Refused(reply) = outcome else { panic!("{outcome:?}") };
    assert_eq!(reply.get(rfc5176::ERROR_CAUSE), Ok(Some(ErrorCause::SESSION_CONTEXT_NOT_FOUND)));

    let access = octets(
        "01010044000102030405060708090a0b0c0d0e0f5012c880ebbb4204971e24abd8346e89a36801066e656d6f02122173899caf782d993dbd6a316a88996b0406c0a80110",
    );
    let error = octets(
        "3401003367855321a9e343d4748185c7bdb05e5d50129153e3d5bbf03b140f4ecd879fe1867af10704000000016506000001f6",
    );
    let request = Packet::parse(&access).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 4096];
    let built = request.protocol_error(ErrorCause::PROXY_REQUEST_NOT_ROUTABLE, &mut buffer).unwrap().sign().unwrap();
    assert_eq!(built, error);
    let mut outstanding = Outstanding::observed(Packet::parse(&access).unwrap());
    let outcome = Packet::parse(&error).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
    let Outcome::ProtocolError(reply) = outcome else { panic!("{outcome:?}") };
    assert_eq!(reply.get(rfc7930::ORIGINAL_PACKET_CODE), Ok(Some(1)));
}

#[test]
fn every_request_can_be_answered_with_a_protocol_error_and_nothing_else_can() {
    let (secret, mut rng) = (secret(), Chosen(RA));
    for code in [
        Code::ACCESS_REQUEST,
        Code::ACCOUNTING_REQUEST,
        Code::STATUS_SERVER,
        Code::DISCONNECT_REQUEST,
        Code::COA_REQUEST,
    ] {
        let (mut buffer, mut answer) = ([0; 4096], [0; 4096]);
        let sent = RequestBuilder::new_with(code, &mut buffer, 1, &secret, &mut rng).unwrap();
        // The most that an answer may have: RFC 7930, section 5.
        let mut sent =
            sent.push(rfc7930::RESPONSE_LENGTH, 65_535).unwrap().push(rfc2865::PROXY_STATE, b"ps").unwrap().sign();
        let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
        assert_eq!(request.get(rfc7930::RESPONSE_LENGTH), Ok(Some(65_535)));
        let reply = request.protocol_error(ErrorCause::RESPONSE_TOO_BIG, &mut answer).unwrap().sign().unwrap();
        let outcome = Packet::parse(reply).unwrap().verify_reply(sent.outstanding(), &secret).unwrap();
        // Also for a Status-Server: the outcome is a Protocol-Error, and not that the server is alive.
        let Outcome::ProtocolError(reply) = outcome else { panic!("{outcome:?}") };
        assert_eq!(reply.code(), Code::PROTOCOL_ERROR);
        assert_eq!(reply.get(rfc7930::ORIGINAL_PACKET_CODE), Ok(Some(code.0.into())));
        assert_eq!(reply.get(rfc5176::ERROR_CAUSE), Ok(Some(ErrorCause(601))));
        assert_eq!(reply.get(rfc2865::PROXY_STATE), Ok(Some(&b"ps"[..])));
        let error = reply.packet().verify_request(&secret).unwrap_err();
        assert_eq!(error, VerifyError::new(VerifyReason::NotARequest { code: Code::PROTOCOL_ERROR }).with_offset(0));
    }
    let error = RequestBuilder::new_with(Code::PROTOCOL_ERROR, &mut [0; 64], 1, &secret, &mut rng).unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::NotARequest { code: Code::PROTOCOL_ERROR }));
}

/// RFC 5176, section 3.2: a CoA-Request of Service-Type Authorize-Only is refused with Request Initiated and its State.
#[test]
fn a_change_of_authorization_is_refused_or_postponed_with_error_causes() {
    let secret = secret();
    let (mut buffer, mut answer) = ([0; 4096], [0; 4096]);
    let mut sent = RequestBuilder::coa_request(&mut buffer, 1, &secret)
        .unwrap()
        .push(rfc2865::SERVICE_TYPE, ServiceType::AUTHORIZE_ONLY)
        .unwrap()
        .push(rfc2865::STATE, b"state")
        .unwrap()
        .push(rfc8559::OPERATOR_NAS_IDENTIFIER, b"nas-7")
        .unwrap()
        .sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let state = request.attributes().find(AttributeType::STATE).unwrap();
    let reply = request
        .reply(Code::COA_NAK, &mut answer)
        .unwrap()
        .push(rfc5176::ERROR_CAUSE, ErrorCause::REQUEST_INITIATED)
        .unwrap()
        .push(rfc2865::SERVICE_TYPE, ServiceType::AUTHORIZE_ONLY)
        .unwrap()
        .push_octets(AttributeType::STATE, state.value())
        .unwrap()
        .sign()
        .unwrap();
    let outcome = Packet::parse(reply).unwrap().verify_reply(sent.outstanding(), &secret).unwrap();
    let Outcome::Refused(reply) = outcome else { panic!("{outcome:?}") };
    assert_eq!(reply.get(rfc5176::ERROR_CAUSE), Ok(Some(ErrorCause::REQUEST_INITIATED)));
    assert_eq!(reply.state(), Some(&b"state"[..]));
    assert_eq!(ErrorCause::REQUEST_INITIATED.to_string(), "Request-Initiated");
    for code in [Code::DISCONNECT_ACK, Code::ACCESS_ACCEPT, Code::ACCOUNTING_RESPONSE] {
        assert!(request.reply(code, &mut answer).is_err());
    }
}

/// RFC 5997, section 3.
#[test]
fn a_status_server_is_answered_on_either_port_and_never_challenged() {
    let (secret, mut rng) = (secret(), Chosen(RA));
    let (mut buffer, mut answer) = ([0; 4096], [0; 4096]);
    let sent = RequestBuilder::status_server_with(&mut buffer, 1, &secret, &mut rng).unwrap();
    let mut sent = sent.push(rfc2865::NAS_IDENTIFIER, "monitor").unwrap().sign();
    let observed = ObservedRequest::from(&*sent.outstanding());
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    for code in [Code::ACCESS_ACCEPT, Code::ACCOUNTING_RESPONSE] {
        let reply =
            request.reply(code, &mut answer).unwrap().push(rfc2865::REPLY_MESSAGE, "up").unwrap().sign().unwrap();
        let outcome = Packet::parse(reply).unwrap().verify_reply(&mut Outstanding::observed(observed), &secret);
        assert!(matches!(outcome, Ok(Outcome::Alive(_))), "{outcome:?}");
    }
    let error = request.reply(Code::ACCESS_CHALLENGE, &mut answer).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::CodeMismatch { request: Code::STATUS_SERVER, reply: Code::ACCESS_CHALLENGE })
    );
}
