//! `eapol_test` of `wpa_supplicant` completes EAP-MSCHAPv2 with a server made with the library, and compares the keys.
//!
//! If `eapol_test` is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the
//! environment they fail.

use std::collections::HashMap;

use getrandom::SysRng;
use radius_dict::{
    rfc::{rfc2865, rfc2869},
    vendor::microsoft,
};
use radius_proto::{
    Code,
    credentials::{
        eap::{self, ms_chap2},
        mschap::{ErrorCode, MsChap2Challenge, MsChap2Response, MsChapError, NtHash, mppe::MasterKey},
    },
    error::EncodeError,
    packet::Authenticator,
    verify::{Request, RequestPolicy},
};
use radius_tests::{eapol_test::EapolTest, server::Server};

const SECRET: &str = "the secret of eapol_test and us";
const PASSWORD: &str = "correct horse";

/// What the server waits for.
enum Asked {
    Response {
        challenge: [u8; 16],
    },
    /// The peer has to accept the server's proof. Then the keys are sent.
    Success {
        response: MsChap2Response,
    },
    Failure,
}

/// An authentication server that lets in everybody with the password.
#[derive(Default)]
struct MsChap2Server {
    /// By State.
    asked: HashMap<Vec<u8>, Asked>,
    /// Whether another proof than the right one is sent.
    is_impostor: bool,
}

fn random() -> [u8; 16] {
    *Authenticator::random(&mut SysRng).unwrap().octets()
}

impl MsChap2Server {
    fn start(mut self) -> Server {
        Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| self.answer(&request, buffer))
    }

    fn answer<'b>(&mut self, request: &Request<'_, '_>, buffer: &'b mut [u8]) -> Result<&'b [u8], EncodeError> {
        let mut message = [0; 4096];
        let chunks = request.get(rfc2869::EAP_MESSAGE).unwrap().expect("eapol_test speaks EAP");
        let received = eap::Packet::parse(chunks.copy_to(&mut message).unwrap()).unwrap();
        let next = eap::next_identifier(received.identifier());
        let mut question = [0; 256];
        if received.identity().is_some() {
            let challenge = random();
            let question = ms_chap2::challenge_request(&mut question, next, &challenge, b"radius-tests").unwrap();
            return self.ask(request, buffer, question, Asked::Response { challenge });
        }
        let asked = request.get(rfc2865::STATE).unwrap().and_then(|state| self.asked.remove(state));
        let hash = NtHash::of_password(PASSWORD);
        let mut end = [0; 4];
        match (asked.expect("a State of ours, for the first time"), received.ms_chap2().unwrap().expect("type 26")) {
            (Asked::Response { challenge }, ms_chap2::Message::Response(answer)) => {
                assert_eq!(request.get(rfc2865::USER_NAME).unwrap().map(str::as_bytes), Some(answer.name()));
                let challenge = MsChap2Challenge::new(&challenge, answer.name());
                let response = answer.response();
                if response.verify(&challenge, &hash).is_err() {
                    let error =
                        MsChapError::version2(response.identifier(), ErrorCode::AUTHENTICATION_FAILURE, random());
                    let question = ms_chap2::failure_request(&mut question, next, &error).unwrap();
                    return self.ask(request, buffer, question, Asked::Failure);
                }
                let known = if self.is_impostor { NtHash::of_password("guess") } else { hash };
                let success = response.success(&challenge, &known);
                let question = ms_chap2::success_request(&mut question, next, &success, b"welcome").unwrap();
                self.ask(request, buffer, question, Asked::Success { response })
            }
            (Asked::Success { response }, ms_chap2::Message::SuccessAcknowledged) => {
                let keys = MasterKey::new(&hash.hash(), response.nt_response());
                let end = eap::success(&mut end, received.identifier()).unwrap();
                request
                    .reply(Code::ACCESS_ACCEPT, buffer)?
                    .push(rfc2869::EAP_MESSAGE, end)?
                    .push_hidden(microsoft::MPPE_SEND_KEY, keys.server_send_key().octets())?
                    .push_hidden(microsoft::MPPE_RECV_KEY, keys.server_receive_key().octets())?
                    .sign()
            }
            // The peer refuses the proof, or has read the failure.
            (Asked::Success { .. } | Asked::Failure, _) => {
                let end = eap::failure(&mut end, received.identifier()).unwrap();
                request.reply(Code::ACCESS_REJECT, buffer)?.push(rfc2869::EAP_MESSAGE, end)?.sign()
            }
            (Asked::Response { .. }, other) => panic!("{other:?}"),
        }
    }

    fn ask<'b>(
        &mut self,
        request: &Request<'_, '_>,
        buffer: &'b mut [u8],
        question: &[u8],
        asked: Asked,
    ) -> Result<&'b [u8], EncodeError> {
        let state = random();
        self.asked.insert(state.to_vec(), asked);
        request
            .reply(Code::ACCESS_CHALLENGE, buffer)?
            .push(rfc2869::EAP_MESSAGE, question)?
            .push(rfc2865::STATE, &state)?
            .sign()
    }
}

#[test]
fn eapol_test_completes_ms_chap2_and_derives_the_keys_that_we_send() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    for identity in ["alice", r"EXAMPLE\alice", "alice@example.com"] {
        let server = MsChap2Server::default().start();
        let outcome = eapol_test.run_with_keys(server.address(), SECRET, "MSCHAPV2", identity, PASSWORD);
        outcome.assert_success();
        outcome.assert_same_keys();
        assert_eq!(server.stop().served.len(), 3);
    }
}

#[test]
fn eapol_test_with_a_wrong_password_reads_the_failure_and_is_rejected() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = MsChap2Server::default().start();
    let outcome = eapol_test.run_with_keys(server.address(), SECRET, "MSCHAPV2", "alice", "wrong horse");
    outcome.assert_rejected();
    assert!(outcome.output.contains("EAP-MSCHAPV2: error 691"), "{}", outcome.output);
    assert!(outcome.output.contains("EAP-MSCHAPV2: retry is not allowed"), "{}", outcome.output);
    assert_eq!(server.stop().served.len(), 3);
}

/// This shows that the peer checks the proof.
#[test]
fn eapol_test_does_not_believe_a_server_that_does_not_know_the_password() {
    let Some(eapol_test) = EapolTest::installed() else { return };
    let server = MsChap2Server { is_impostor: true, ..MsChap2Server::default() }.start();
    let outcome = eapol_test.run_in_vain(server.address(), SECRET, "MSCHAPV2", "alice", PASSWORD);
    assert!(!outcome.success, "{}", outcome.output);
    assert!(outcome.output.contains("Invalid authenticator response"), "{}", outcome.output);
}
