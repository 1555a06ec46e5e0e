//! `eapol_test` of `wpa_supplicant`, an access point and an EAP peer in one, against servers made with the library.
//!
//! If `eapol_test` is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the
//! environment they fail.

use std::collections::HashMap;

use getrandom::SysRng;
use radius_dict::rfc::{rfc2865, rfc2869};
use radius_proto::{
    Code,
    credentials::eap::{self, Type},
    error::EncodeError,
    packet::Authenticator,
    verify::{MessageAuthenticator, Request, RequestPolicy},
};
use radius_tests::{
    eapol_test::EapolTest,
    server::{Journal, Served, Server},
};

const SECRET: &str = "the secret of eapol_test and us";
const PASSWORD: &str = "correct horse";

/// An authentication server that lets in everybody with the password, by MD5-Challenge.
struct Md5Server {
    /// The method that is offered first.
    first_method: Type,
    /// The EAP requests that are not answered yet, by State.
    asked: HashMap<Vec<u8>, Vec<u8>>,
}

impl Md5Server {
    fn new(first_method: Type) -> Self {
        Self { first_method, asked: HashMap::new() }
    }

    fn start(first_method: Type) -> Server {
        let mut this = Self::new(first_method);
        Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| this.answer(&request, buffer))
    }

    fn answer<'b>(&mut self, request: &Request<'_, '_>, buffer: &'b mut [u8]) -> Result<&'b [u8], EncodeError> {
        let mut message = [0; 4096];
        let chunks = request.get(rfc2869::EAP_MESSAGE).unwrap().expect("eapol_test speaks EAP");
        let response = eap::Packet::parse(chunks.copy_to(&mut message).unwrap()).unwrap();
        let identifier = response.identifier();
        if let Some(identity) = response.identity() {
            // RFC 3579, section 2.1: the access point copies the name.
            assert_eq!(request.get(rfc2865::USER_NAME).unwrap().map(str::as_bytes), Some(identity));
            return self.ask(request, buffer, eap::next_identifier(identifier), self.first_method);
        }
        let asked = request.get(rfc2865::STATE).unwrap().and_then(|state| self.asked.remove(state));
        let asked = asked.expect("a State of ours, for the first time");
        let asked = eap::Packet::parse(&asked).unwrap();
        assert!(response.answers(&asked), "{response:?} to {asked:?}");
        if let Some(mut desired) = response.nak().unwrap() {
            assert!(desired.any(|method| method == Type::MD5_CHALLENGE));
            return self.ask(request, buffer, eap::next_identifier(identifier), Type::MD5_CHALLENGE);
        }
        let challenge = asked.md5_challenge().unwrap().expect("the only method that is completed");
        let answer = response.md5_challenge().unwrap().expect("the same type");
        let mut end = [0; 4];
        let (code, end) = if answer.matches(PASSWORD.as_bytes(), challenge.value()) {
            (Code::ACCESS_ACCEPT, eap::success(&mut end, identifier).unwrap())
        } else {
            (Code::ACCESS_REJECT, eap::failure(&mut end, identifier).unwrap())
        };
        request.reply(code, buffer)?.push(rfc2869::EAP_MESSAGE, end)?.sign()
    }

    fn ask<'b>(
        &mut self,
        request: &Request<'_, '_>,
        buffer: &'b mut [u8],
        identifier: u8,
        method: Type,
    ) -> Result<&'b [u8], EncodeError> {
        let [state, challenge] = [(); 2].map(|()| *Authenticator::random(&mut SysRng).unwrap().octets());
        let mut question = [0; 64];
        let question = match method {
            Type::MD5_CHALLENGE => eap::md5_challenge_request(&mut question, identifier, &challenge, b"radius-tests"),
            _ => eap::request(&mut question, identifier, method, b"Password:"),
        };
        let question = question.unwrap();
        self.asked.insert(state.to_vec(), question.to_vec());
        request
            .reply(Code::ACCESS_CHALLENGE, buffer)?
            .push(rfc2869::EAP_MESSAGE, question)?
            .push(rfc2865::STATE, &state)?
            .sign()
    }
}

/// The joined EAP-Messages of the requests, and the number of attributes of each.
fn messages(journal: &Journal) -> Vec<(Vec<u8>, usize)> {
    assert!(journal.refused.is_empty() && journal.malformed.is_empty(), "{journal:?}");
    let message = |request: &Served| {
        assert!(matches!(request.message_authenticator, MessageAuthenticator::Valid { .. }));
        let chunks = request.packet().attributes().get(rfc2869::EAP_MESSAGE).unwrap().unwrap();
        (chunks.octets().collect(), chunks.count())
    };
    journal.served.iter().map(message).collect()
}

fn methods(journal: &Journal) -> Vec<Type> {
    let method = |(message, _): (Vec<u8>, usize)| eap::Packet::parse(&message).unwrap().eap_type().unwrap();
    messages(journal).into_iter().map(method).collect()
}

#[test]
fn eapol_test_completes_md5_challenge() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = Md5Server::start(Type::MD5_CHALLENGE);
    eapol_test.run(server.address(), SECRET, "MD5", "alice", PASSWORD).assert_success();
    assert_eq!(methods(&server.stop()), [Type::IDENTITY, Type::MD5_CHALLENGE]);
}

#[test]
fn eapol_test_with_a_wrong_password_is_rejected() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = Md5Server::start(Type::MD5_CHALLENGE);
    eapol_test.run(server.address(), SECRET, "MD5", "alice", "wrong horse").assert_rejected();
    assert_eq!(methods(&server.stop()), [Type::IDENTITY, Type::MD5_CHALLENGE]);
}

/// Five octets precede the name. From 249 octets the response has more than 253 octets and needs two EAP-Messages. At
/// 253 User-Name is full.
#[test]
fn eapol_test_with_a_long_name_sends_an_eap_message_in_two_pieces() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    for (length, pieces) in [(248, 1), (249, 2), (250, 2), (253, 2)] {
        let identity = format!("{:0length$}", 7);
        let server = Md5Server::start(Type::MD5_CHALLENGE);
        eapol_test.run(server.address(), SECRET, "MD5", &identity, PASSWORD).assert_success();
        let messages = messages(&server.stop());
        let [(name, name_pieces), (response, response_pieces)] = &messages[..] else { panic!("{messages:?}") };
        let name = eap::Packet::parse(name).unwrap();
        assert_eq!((name.identity(), *name_pieces), (Some(identity.as_bytes()), pieces));
        // `wpa_supplicant` leaves out the name after the value.
        let response = eap::Packet::parse(response).unwrap().md5_challenge().unwrap().unwrap();
        assert_eq!((response.value().len(), response.name(), *response_pieces), (16, &b""[..], 1));
    }
}

#[test]
fn eapol_test_declines_a_method_with_a_nak_and_completes_the_one_that_it_wants() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = Md5Server::start(Type::GENERIC_TOKEN_CARD);
    eapol_test.run(server.address(), SECRET, "MD5", "alice", PASSWORD).assert_success();
    assert_eq!(methods(&server.stop()), [Type::IDENTITY, Type::NAK, Type::MD5_CHALLENGE]);
}

/// This shows that the tests here in which the peer is let in are meaningful.
#[test]
fn eapol_test_does_not_believe_a_reply_that_was_changed_on_the_way() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    // Octet 22 is the first of the Message-Authenticator's value, 4 the first of the Response Authenticator.
    for changed in [22, 4] {
        let mut server = Md5Server::new(Type::MD5_CHALLENGE);
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            let length = server.answer(&request, buffer)?.len();
            buffer[changed] ^= 1;
            Ok(&buffer[..length])
        });
        let outcome = eapol_test.run_in_vain(server.address(), SECRET, "MD5", "alice", PASSWORD);
        assert!(!outcome.success && outcome.output.ends_with("FAILURE\n"), "{}", outcome.output);
        assert!(outcome.output.contains("No RADIUS RX handler found"), "{}", outcome.output);
    }
}
