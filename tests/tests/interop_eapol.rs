//! `eapol_test` of `wpa_supplicant`, an access point and an EAP peer in one, against servers made with the library.
//!
//! Where `eapol_test` is not installed these tests say so and pass; with `RADIUS_INTEROP=required` in the environment
//! they fail.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::HashMap;

use getrandom::SysRng;
use radius_dict::{rfc2865, rfc2869};
use radius_proto::{
    Authenticator, Code, EncodeError, MessageAuthenticator, Policy, VerifiedRequest, chap::ChapPassword,
};
use radius_tests::{
    eap::EapPacket,
    eapol_test::EapolTest,
    server::{Journal, Served, Server},
};

const SECRET: &str = "the secret of eapol_test and us";
const PASSWORD: &str = "correct horse";

/// An authentication server that lets in everybody with the password, by MD5-Challenge.
struct Md5Server {
    /// What is offered first.
    first_method: u8,
    /// What has been asked and is not answered yet, by State: the identifier of the EAP request, its method, and the
    /// challenge.
    asked: HashMap<Vec<u8>, (u8, u8, [u8; 16])>,
}

impl Md5Server {
    fn start(first_method: u8) -> Server {
        let mut this = Self { first_method, asked: HashMap::new() };
        Server::start(SECRET, Policy::STRICT, move |request, buffer| this.answer(&request, buffer))
    }

    fn answer<'b>(&mut self, request: &VerifiedRequest<'_, '_>, buffer: &'b mut [u8]) -> Result<&'b [u8], EncodeError> {
        let mut message = [0; 4096];
        let chunks = request.get(rfc2869::EAP_MESSAGE).unwrap().expect("eapol_test speaks EAP");
        let response = EapPacket::parse(chunks.copy_to(&mut message).unwrap()).expect("a packet of EAP");
        assert_eq!(response.code, EapPacket::RESPONSE);
        let asked = request.get(rfc2865::STATE).unwrap().and_then(|state| self.asked.remove(state));
        match (response.method.unwrap(), asked) {
            (EapPacket::IDENTITY, None) => {
                // RFC 3579, section 2.1: the access point copies the name.
                assert_eq!(request.get(rfc2865::USER_NAME).unwrap().map(str::as_bytes), Some(&response.data[..]));
                self.ask(request, buffer, response.identifier.wrapping_add(1), self.first_method)
            }
            (EapPacket::NAK, Some((identifier, _, _)))
                if identifier == response.identifier && response.data == [EapPacket::MD5_CHALLENGE] =>
            {
                self.ask(request, buffer, identifier.wrapping_add(1), EapPacket::MD5_CHALLENGE)
            }
            (EapPacket::MD5_CHALLENGE, Some((identifier, EapPacket::MD5_CHALLENGE, challenge)))
                if identifier == response.identifier =>
            {
                let (value, _name) = response.md5_value_and_name().expect("a value and a name");
                let answer = ChapPassword::from_octets(&[&[identifier], value].concat()).expect("16 octets");
                let (code, end) = if answer.matches(PASSWORD.as_bytes(), &challenge) {
                    (Code::ACCESS_ACCEPT, EapPacket::SUCCESS)
                } else {
                    (Code::ACCESS_REJECT, EapPacket::FAILURE)
                };
                let end = EapPacket::end(end, identifier);
                request.reply(code, buffer)?.push(rfc2869::EAP_MESSAGE, &end.octets())?.sign()
            }
            _ => {
                let failure = EapPacket::end(EapPacket::FAILURE, response.identifier);
                request.reply(Code::ACCESS_REJECT, buffer)?.push(rfc2869::EAP_MESSAGE, &failure.octets())?.sign()
            }
        }
    }

    fn ask<'b>(
        &mut self,
        request: &VerifiedRequest<'_, '_>,
        buffer: &'b mut [u8],
        identifier: u8,
        method: u8,
    ) -> Result<&'b [u8], EncodeError> {
        let [state, challenge] = [(); 2].map(|()| *Authenticator::random(&mut SysRng).unwrap().octets());
        let question = match method {
            EapPacket::MD5_CHALLENGE => [&[16], &challenge[..], b"radius-tests"].concat(),
            _ => b"Password:".to_vec(),
        };
        self.asked.insert(state.to_vec(), (identifier, method, challenge));
        request
            .reply(Code::ACCESS_CHALLENGE, buffer)?
            .push(rfc2869::EAP_MESSAGE, &EapPacket::request(identifier, method, &question).octets())?
            .push(rfc2865::STATE, &state)?
            .sign()
    }
}

/// The EAP-Messages of the requests, put together, and how many attributes each was spread over.
fn messages(journal: &Journal) -> Vec<(EapPacket, usize)> {
    assert!(journal.refused.is_empty() && journal.malformed.is_empty(), "{journal:?}");
    let message = |request: &Served| {
        assert!(matches!(request.message_authenticator, MessageAuthenticator::Valid { .. }));
        let mut buffer = [0; 4096];
        let chunks = request.packet().attributes().get(rfc2869::EAP_MESSAGE).unwrap().unwrap();
        (EapPacket::parse(chunks.copy_to(&mut buffer).unwrap()).unwrap(), chunks.count())
    };
    journal.served.iter().map(message).collect()
}

#[test]
fn eapol_test_completes_md5_challenge() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = Md5Server::start(EapPacket::MD5_CHALLENGE);
    eapol_test.run(server.address(), SECRET, "MD5", "alice", PASSWORD).assert_success();
    let methods: Vec<_> = messages(&server.stop()).into_iter().map(|(packet, _)| packet.method.unwrap()).collect();
    assert_eq!(methods, [EapPacket::IDENTITY, EapPacket::MD5_CHALLENGE]);
}

#[test]
fn eapol_test_with_a_wrong_password_is_rejected() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = Md5Server::start(EapPacket::MD5_CHALLENGE);
    eapol_test.run(server.address(), SECRET, "MD5", "alice", "wrong horse").assert_rejected();
    let methods: Vec<_> = messages(&server.stop()).into_iter().map(|(packet, _)| packet.method.unwrap()).collect();
    assert_eq!(methods, [EapPacket::IDENTITY, EapPacket::MD5_CHALLENGE]);
}

/// Five octets before the name: from 249 on the response has more than 253 octets and goes into two EAP-Messages. At 253
/// User-Name is full.
#[test]
fn eapol_test_with_a_long_name_sends_an_eap_message_in_two_pieces() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    for (length, pieces) in [(248, 1), (249, 2), (250, 2), (253, 2)] {
        let identity = format!("{:0length$}", 7);
        let server = Md5Server::start(EapPacket::MD5_CHALLENGE);
        eapol_test.run(server.address(), SECRET, "MD5", &identity, PASSWORD).assert_success();
        let messages = messages(&server.stop());
        let [(name, name_pieces), (response, response_pieces)] = &messages[..] else { panic!("{messages:?}") };
        assert_eq!((&name.data[..], *name_pieces), (identity.as_bytes(), pieces));
        // wpa_supplicant leaves out the name behind the value.
        let (value, name) = response.md5_value_and_name().unwrap();
        assert_eq!((value.len(), name, *response_pieces), (16, &b""[..], 1));
    }
}

#[test]
fn eapol_test_declines_a_method_with_a_nak_and_completes_the_one_that_it_wants() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = Md5Server::start(EapPacket::GENERIC_TOKEN_CARD);
    eapol_test.run(server.address(), SECRET, "MD5", "alice", PASSWORD).assert_success();
    let methods: Vec<_> = messages(&server.stop()).into_iter().map(|(packet, _)| packet.method.unwrap()).collect();
    assert_eq!(methods, [EapPacket::IDENTITY, EapPacket::NAK, EapPacket::MD5_CHALLENGE]);
}

/// Gives a meaning to the tests here in which the peer is let in.
#[test]
fn eapol_test_does_not_believe_a_reply_that_was_changed_on_the_way() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    // Octet 22 is the first of the Message-Authenticator's value, 4 the first of the Response Authenticator.
    for changed in [22, 4] {
        let mut server = Md5Server { first_method: EapPacket::MD5_CHALLENGE, asked: HashMap::new() };
        let server = Server::start(SECRET, Policy::STRICT, move |request, buffer| {
            let length = server.answer(&request, buffer)?.len();
            buffer[changed] ^= 1;
            Ok(&buffer[..length])
        });
        let outcome = eapol_test.run_in_vain(server.address(), SECRET, "MD5", "alice", PASSWORD);
        assert!(!outcome.success && outcome.output.ends_with("FAILURE\n"), "{}", outcome.output);
        assert!(outcome.output.contains("No RADIUS RX handler found"), "{}", outcome.output);
    }
}
