//! CHAP, MS-CHAP, MS-CHAPv2 and EAP-MD5 of a client made with the library, checked by the daemon of FreeRADIUS; and
//! CHAP and MS-CHAP of its `radclient`, checked by a server made with the library.
//!
//! If FreeRADIUS is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the environment
//! they fail.

use getrandom::SysRng;
use radius_dict::{
    rfc::{rfc2865, rfc2869},
    vendor::microsoft,
};
use radius_proto::{
    Code, Packet,
    attribute::Vendor,
    credentials::{
        chap::ChapPassword,
        eap,
        mschap::{
            ChangePassword3, EncryptedPassword, ErrorChallenge, ErrorCode, MsChap2Challenge, MsChap2Response,
            MsChap2Success, MsChapError, MsChapResponse, NtHash, RefusedResponse,
            mppe::{MasterKey, MsChapMppeKeys},
        },
    },
    encode::PacketWriter,
    error::VerifyReason,
    packet::Authenticator,
    typed::TypedAttribute,
    value::Octets,
    verify::{MessageAuthenticator, Outcome, RequestPolicy, RequiredBy},
};
use radius_tests::{
    client::{Client, Exchange, Request},
    errors::of_message_authenticator,
    freeradius::Daemon,
    radclient::Radclient,
    server::Server,
};

/// The type is octets, since neither the identifier nor the message must be UTF-8.
const MS_CHAP_ERROR: TypedAttribute<Octets> = TypedAttribute::vendor("MS-CHAP-Error", Vendor::new(311), 2);

const ALICE: &str = "alice Cleartext-Password := \"correct horse\"\n";
const RIGHT: &str = "correct horse";
const WRONG: &str = "wrong horse";

const SECRET: &str = "the secret of radclient and us";

fn client_of(daemon: &Daemon) -> Client {
    Client::new(daemon.modern(), Daemon::MODERN_SECRET)
}

#[test]
fn chap_that_answers_the_request_authenticator_is_checked() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    for (password, code) in [(RIGHT, Code::ACCESS_ACCEPT), (WRONG, Code::ACCESS_REJECT)] {
        let exchange = client.ask(Code::ACCESS_REQUEST, |request| {
            request.push(rfc2865::USER_NAME, "alice")?.chap_password(0, password.as_bytes())
        });
        assert_eq!(exchange.reply().code(), code, "{password}");
    }
}

#[test]
fn chap_that_answers_a_chap_challenge_is_checked_whatever_the_challenge_is_long() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    for length in [1, 15, 16, 17, 253] {
        let challenge: Vec<u8> = (0..length).map(|index: u8| index.wrapping_mul(37)).collect();
        for (identifier, password, code) in
            [(0x5a, RIGHT, Code::ACCESS_ACCEPT), (0x5a, WRONG, Code::ACCESS_REJECT), (255, RIGHT, Code::ACCESS_ACCEPT)]
        {
            let response = ChapPassword::compute(identifier, password.as_bytes(), &challenge);
            let exchange = client.ask(Code::ACCESS_REQUEST, |request| {
                request.push(rfc2865::USER_NAME, "alice")?.chap_response(response, &challenge)
            });
            assert_eq!(exchange.reply().code(), code, "{length} octets, {password}");
        }
    }
    // The response to one challenge does not answer another.
    let response = ChapPassword::compute(1, RIGHT.as_bytes(), &[1; 16]);
    let exchange = client.ask(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.chap_response(response, &[2; 16])
    });
    assert!(matches!(exchange.outcome(), Outcome::Reject(_)));
}

/// If `radclient` gets a password instead of a CHAP-Password, it makes a challenge and answers it.
#[test]
fn chap_of_radclient_is_checked_by_us() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        let chap = request.chap().unwrap().expect("a CHAP-Password");
        let code = if chap.matches(RIGHT.as_bytes()) { Code::ACCESS_ACCEPT } else { Code::ACCESS_REJECT };
        request.reply(code, buffer)?.sign()
    });
    for challenge in ["", "CHAP-Challenge = 0x00\n", "CHAP-Challenge = 0x000102030405060708090a0b0c0d0e0f10\n"] {
        for (password, code) in [(RIGHT, "Access-Accept"), (WRONG, "Access-Reject")] {
            let lines = format!(
                "Message-Authenticator = 0x00\nUser-Name = \"alice\"\nCHAP-Password = \"{password}\"\n{challenge}"
            );
            let outcome = radclient.send(server.address(), "auth", SECRET, &lines);
            outcome.assert_reply(code, password == RIGHT);
        }
    }
}

#[test]
fn ms_chap_of_radclient_is_checked_by_us() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        let challenge = request.get(microsoft::CHAP_CHALLENGE).unwrap().expect("a challenge");
        let response = request.get(microsoft::CHAP_RESPONSE).unwrap().expect("a response");
        let response = MsChapResponse::from_octets(&response).unwrap();
        let hash = NtHash::of_password(RIGHT);
        if response.verify(challenge.try_into().unwrap(), &hash).is_ok() {
            let keys = MsChapMppeKeys::new(None, &hash.hash());
            request.reply(Code::ACCESS_ACCEPT, buffer)?.push_hidden(microsoft::CHAP_MPPE_KEYS, *keys.octets())?.sign()
        } else {
            let error = MsChapError {
                identifier: response.identifier(),
                code: ErrorCode::AUTHENTICATION_FAILURE,
                retry: false,
                challenge: None,
                version: Some(2),
                message: Some(b"no"),
            };
            let mut value = [0; MsChapError::MAX_LENGTH];
            let value = error.write(&mut value).unwrap();
            request.reply(Code::ACCESS_REJECT, buffer)?.push(MS_CHAP_ERROR, value)?.sign()
        }
    });
    let send = |password| {
        let lines = format!("Message-Authenticator = 0x00\nUser-Name = \"alice\"\nMS-CHAP-Password = \"{password}\"\n");
        radclient.send(server.address(), "auth", SECRET, &lines)
    };
    let outcome = send(RIGHT);
    outcome.assert_reply("Access-Accept", true);
    // There is no LM-Key. The NT-Key is the hash of the hash of the password, as FreeRADIUS's daemon also gives it.
    assert_eq!(outcome.reply_attributes()[1], "MS-CHAP-MPPE-Keys = 0x00000000000000007f293a06b46e460814650e0750c14042");
    let outcome = send(WRONG);
    outcome.assert_reply("Access-Reject", false);
    assert_eq!(outcome.reply_attributes()[1], "MS-CHAP-Error = \"\\000E=691 R=0 V=2 M=no\"");
}

fn version_1(client: &Client, user: &str, challenge: [u8; 8], response: &MsChapResponse) -> Exchange {
    client.ask(Code::ACCESS_REQUEST, |request| {
        request
            .push(rfc2865::USER_NAME, user)?
            .push(microsoft::CHAP_CHALLENGE, &challenge)?
            .push(microsoft::CHAP_RESPONSE, response.octets())
    })
}

#[test]
fn ms_chap_is_accepted_and_the_keys_in_the_reply_are_those_that_the_library_derives() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let (challenge, hash) = ([0x3b, 0x7c, 0, 0xff, 1, 2, 3, 4], NtHash::of_password(RIGHT));
    let exchange = version_1(&client, "alice", challenge, &MsChapResponse::new(7, &challenge, &hash));
    let Outcome::Accept(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    let mut buffer = [0; 253];
    let revealed = reply.reveal(microsoft::CHAP_MPPE_KEYS, &mut buffer).unwrap().expect("FreeRADIUS was told to");
    let keys = MsChapMppeKeys::from_octets(&revealed).unwrap();
    // FreeRADIUS leaves the LAN Manager key zero, even if it has an LM-Password, if the NT response is valid.
    assert_eq!(keys.octets(), MsChapMppeKeys::new(None, &hash.hash()).octets());
}

#[test]
fn a_wrong_ms_chap_response_is_rejected_with_an_error_that_parses() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let challenge = [0x3b, 0x7c, 0, 0xff, 1, 2, 3, 4];
    let response = MsChapResponse::new(7, &challenge, &NtHash::of_password(WRONG));
    let exchange = version_1(&client, "alice", challenge, &response);
    let Outcome::Reject(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    let error = reply.get(MS_CHAP_ERROR).unwrap().expect("a reason");
    let error = MsChapError::parse(error).unwrap();
    assert_eq!((error.identifier, error.code, error.retry), (7, ErrorCode::AUTHENTICATION_FAILURE, true));
    assert_eq!((error.version, error.message), (Some(2), None));

    // The challenge in the error is new, and the next response answers it.
    let again = error.retry_challenge(&challenge).unwrap();
    assert!(matches!(error.challenge, Some(ErrorChallenge::Version1(challenge)) if challenge == again));
    assert_ne!(again, challenge);
    let response = MsChapResponse::new(8, &again, &NtHash::of_password(RIGHT));
    assert!(matches!(version_1(&client, "alice", again, &response).outcome(), Outcome::Accept(_)));
    // It answers nothing else.
    assert!(matches!(version_1(&client, "alice", challenge, &response).outcome(), Outcome::Reject(_)));
}

fn version_2(client: &Client, user: &str, challenge: [u8; 16], response: &MsChap2Response) -> Exchange {
    client.ask(Code::ACCESS_REQUEST, |request| {
        request
            .push(rfc2865::USER_NAME, user)?
            .push(microsoft::CHAP_CHALLENGE, &challenge)?
            .push(microsoft::CHAP2_RESPONSE, response.octets())
    })
}

#[test]
fn ms_chap_2_is_accepted_the_success_proves_the_password_and_the_keys_are_those_that_the_library_derives() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let (challenge, hash) = ([0xc1; 16], NtHash::of_password(RIGHT));
    let expected = MsChap2Challenge::new(&challenge, b"alice");
    let response = MsChap2Response::new(200, [9; 16], &expected, &hash);
    let exchange = version_2(&client, "alice", challenge, &response);
    let Outcome::Accept(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    let success = MsChap2Success::from_octets(reply.get(microsoft::CHAP2_SUCCESS).unwrap().unwrap()).unwrap();
    assert_eq!(success.verify(&response, &expected, &hash), Ok(()));
    // It proves that the server knows this password.
    assert_eq!(success.verify(&response, &expected, &NtHash::of_password(WRONG)), Err(RefusedResponse::Wrong));
    let master_key = MasterKey::new(&hash.hash(), response.nt_response());
    let mut buffer = [0; 253];
    assert_eq!(
        reply.reveal(microsoft::MPPE_SEND_KEY, &mut buffer),
        Ok(Some(&master_key.server_send_key().octets()[..]))
    );
    assert_eq!(
        reply.reveal(microsoft::MPPE_RECV_KEY, &mut buffer),
        Ok(Some(&master_key.server_receive_key().octets()[..]))
    );
    // By default, FreeRADIUS says that encryption is allowed, but not that it is required.
    assert_eq!(reply.get(microsoft::MPPE_ENCRYPTION_POLICY), Ok(Some(microsoft::MppeEncryptionPolicy(1))));
}

#[test]
fn a_wrong_ms_chap_2_response_is_rejected_with_an_error_that_parses() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let challenge = [0xc1; 16];
    let hash = NtHash::of_password(WRONG);
    let response = MsChap2Response::new(200, [9; 16], &MsChap2Challenge::new(&challenge, b"alice"), &hash);
    let exchange = version_2(&client, "alice", challenge, &response);
    let Outcome::Reject(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    let error = reply.get(MS_CHAP_ERROR).unwrap().expect("a reason");
    let error = MsChapError::parse(error).unwrap();
    assert_eq!((error.identifier, error.code, error.retry), (200, ErrorCode::AUTHENTICATION_FAILURE, true));
    assert_eq!((error.version, error.message), (Some(3), Some(&b"Authentication rejected"[..])));

    // The challenge in the error is new, and the next response answers it.
    let Some(ErrorChallenge::Version2(again)) = error.challenge else { panic!("{error:?}") };
    assert_ne!(again, challenge);
    let hash = NtHash::of_password(RIGHT);
    let response = MsChap2Response::new(201, [9; 16], &MsChap2Challenge::new(&again, b"alice"), &hash);
    assert!(matches!(version_2(&client, "alice", again, &response).outcome(), Outcome::Accept(_)));
    assert!(matches!(version_2(&client, "alice", challenge, &response).outcome(), Outcome::Reject(_)));
}

/// Passwords are hashed as UTF-16. FreeRADIUS supports only the first 65,536 characters.
#[test]
fn ms_chap_2_passwords_outside_ascii_are_hashed_alike() {
    for password in ["Pässwörd", "Ж", "€ 日本語", "ﬀ \u{ffee}"] {
        let Some(daemon) = Daemon::start(&format!("alice Cleartext-Password := \"{password}\"\n")) else { return };
        let client = client_of(&daemon);
        let (challenge, hash) = ([0x5a; 16], NtHash::of_password(password));
        let expected = MsChap2Challenge::new(&challenge, b"alice");
        let response = MsChap2Response::new(1, [9; 16], &expected, &hash);
        let exchange = version_2(&client, "alice", challenge, &response);
        let Outcome::Accept(reply) = exchange.outcome() else { panic!("{password}") };
        let success = MsChap2Success::from_octets(reply.get(microsoft::CHAP2_SUCCESS).unwrap().unwrap()).unwrap();
        assert_eq!(success.verify(&response, &expected, &hash), Ok(()), "{password}");
    }
}

/// [RFC 2759, section 4](https://www.rfc-editor.org/rfc/rfc2759#section-4): the name in the response has no domain.
#[test]
fn a_domain_before_the_user_name_is_no_part_of_the_ms_chap_2_response() {
    let Some(daemon) = Daemon::start("DEFAULT Cleartext-Password := \"correct horse\"\n") else { return };
    let client = client_of(&daemon);
    let (user, challenge, hash) = (r"EXAMPLE\alice", [0xc1; 16], NtHash::of_password(RIGHT));
    let expected = MsChap2Challenge::new(&challenge, user.as_bytes());
    let response = MsChap2Response::new(1, [9; 16], &expected, &hash);
    let exchange = version_2(&client, user, challenge, &response);
    let Outcome::Accept(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    let success = MsChap2Success::from_octets(reply.get(microsoft::CHAP2_SUCCESS).unwrap().unwrap()).unwrap();
    assert_eq!(success.verify(&response, &expected, &hash), Ok(()));
}

/// The steps of changing a password with FreeRADIUS 3.2.1: it joins the three pieces of the new password, accepts the
/// change as well-formed, and has no program to make it. With `passchange { local_cpw = ... }` it would decrypt the new
/// password itself. With OpenSSL 3.0 or newer it ends with a segmentation fault instead, since it sets the key of RC4
/// before the cipher (<https://github.com/FreeRADIUS/freeradius-server/pull/5340>). The other way, `ntlm_auth`, is a
/// program of Samba's in a domain of Windows. The exchange is in `tests/mschap.rs`, with the library at both ends.
#[test]
fn freeradius_takes_an_ms_chap_2_password_change_apart_and_its_refusal_parses() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let (old, new_password) = (NtHash::of_password(RIGHT), "a new horse");
    let challenge = [0xc1; 16];
    let expected = MsChap2Challenge::new(&challenge, b"alice");
    let encrypted = EncryptedPassword::new(new_password, &old, &mut SysRng).unwrap();
    let change = ChangePassword3::new(33, [9; 16], &expected, &old, &NtHash::of_password(new_password));
    let ask = |pieces: usize| {
        client.ask(Code::ACCESS_REQUEST, |request| {
            let mut request = request
                .push(rfc2865::USER_NAME, "alice")?
                .push(microsoft::CHAP_CHALLENGE, &challenge)?
                .push(microsoft::CHAP2_CPW, change.octets())?;
            for chunk in encrypted.chunks(change.identifier()).take(pieces) {
                request = request.push(microsoft::CHAP_NT_ENC_PW, chunk.octets())?;
            }
            Ok(request)
        })
    };
    let exchange = ask(3);
    let Outcome::Reject(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    let error = reply.get(MS_CHAP_ERROR).unwrap().expect("a reason");
    let error = MsChapError::parse(error).unwrap();
    assert_eq!((error.identifier, error.code, error.retry), (33, ErrorCode::CHANGING_PASSWORD, false));
    assert_eq!(error.message, Some(&b"Password change failed"[..]));
    daemon.wait_for_log("Password change payload valid");
    daemon.wait_for_log("MS-CHAPv2 password change not configured");

    // FreeRADIUS checks the pieces: without the last one, it stops earlier.
    assert!(matches!(ask(2).outcome(), Outcome::Reject(_)));
    assert_eq!(daemon.log().matches("Password change payload valid").count(), 1);
}

/// Sends an EAP packet, with the State of the previous round.
fn eap_round(client: &Client, user: &str, packet: &[u8], state: Option<&[u8]>) -> Exchange {
    client.ask(Code::ACCESS_REQUEST, |request| {
        let request = request.push(rfc2865::USER_NAME, user)?.push(rfc2869::EAP_MESSAGE, packet)?;
        match state {
            Some(state) => request.push(rfc2865::STATE, state),
            None => Ok(request),
        }
    })
}

/// The EAP packet of a reply, and its State.
fn eap_of(exchange: &Exchange) -> (Vec<u8>, Option<Vec<u8>>) {
    let reply = exchange.reply();
    let message = reply.get(rfc2869::EAP_MESSAGE).unwrap().expect("a reply to EAP has EAP");
    (message.octets().collect(), reply.state().map(<[u8]>::to_vec))
}

/// Begins with the name, and returns FreeRADIUS's request.
fn eap_begin(client: &Client, user: &str) -> (Vec<u8>, Vec<u8>) {
    let mut buffer = [0; 256];
    let exchange = eap_round(client, user, eap::identity_response(&mut buffer, 17, user.as_bytes()).unwrap(), None);
    assert!(matches!(exchange.outcome(), Outcome::Challenge(_)));
    let (packet, state) = eap_of(&exchange);
    assert_eq!(eap::Packet::parse(&packet).unwrap().code(), eap::Code::REQUEST);
    (packet, state.expect("a challenge has a State"))
}

/// Answers an MD5-Challenge.
fn md5_response(request: &[u8], password: &str) -> Vec<u8> {
    let request = eap::Packet::parse(request).unwrap();
    let challenge = request.md5_challenge().unwrap().expect("an MD5-Challenge");
    let mut buffer = [0; 256];
    let response = eap::md5_challenge_response(
        &mut buffer,
        request.identifier(),
        password.as_bytes(),
        challenge.value(),
        b"alice",
    )
    .unwrap();
    assert!(eap::Packet::parse(response).unwrap().answers(&request));
    response.to_vec()
}

/// Checks that this is a success or failure with the identifier of that response.
fn assert_ends(exchange: &Exchange, code: eap::Code, response: &[u8]) {
    let (packet, _) = eap_of(exchange);
    let packet = eap::Packet::parse(&packet).unwrap();
    assert_eq!(packet.code(), code);
    assert!(packet.answers(&eap::Packet::parse(response).unwrap()), "{packet:?}");
}

#[test]
fn eap_md5_is_completed_over_an_access_challenge_with_state() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let (challenge, state) = eap_begin(&client, "alice");
    let response = md5_response(&challenge, RIGHT);
    let exchange = eap_round(&client, "alice", &response, Some(&state));
    assert!(matches!(exchange.outcome(), Outcome::Accept(_)));
    assert_eq!(exchange.reply().message_authenticator(), MessageAuthenticator::Valid { offset: 20 });
    assert_ends(&exchange, eap::Code::SUCCESS, &response);
}

#[test]
fn eap_md5_with_a_wrong_password_ends_in_an_eap_failure_and_an_access_reject() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let (challenge, state) = eap_begin(&client, "alice");
    let response = md5_response(&challenge, WRONG);
    let exchange = eap_round(&client, "alice", &response, Some(&state));
    assert!(matches!(exchange.outcome(), Outcome::Reject(_)));
    assert_ends(&exchange, eap::Code::FAILURE, &response);

    // The right response to another challenge, under the identifier of this one.
    let (first, _) = eap_begin(&client, "alice");
    let (second, state) = eap_begin(&client, "alice");
    let mut replayed = md5_response(&first, RIGHT);
    replayed[1] = second[1];
    let exchange = eap_round(&client, "alice", &replayed, Some(&state));
    assert!(matches!(exchange.outcome(), Outcome::Reject(_)));
}

#[test]
fn eap_md5_without_the_state_of_its_challenge_is_rejected() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let client = client_of(&daemon);
    let (challenge, state) = eap_begin(&client, "alice");
    let response = md5_response(&challenge, RIGHT);
    let mut other = state.clone();
    *other.last_mut().unwrap() ^= 1;
    for state in [None, Some(&other[..])] {
        assert!(matches!(eap_round(&client, "alice", &response, state).outcome(), Outcome::Reject(_)));
    }
    assert!(matches!(eap_round(&client, "alice", &response, Some(&state)).outcome(), Outcome::Accept(_)));
}

#[test]
fn a_nak_of_the_offered_method_is_answered_with_the_one_that_it_wants() {
    const USER: &str = "offered-gtc";
    let Some(daemon) = Daemon::start("offered-gtc Cleartext-Password := \"correct horse\"\n") else { return };
    let client = client_of(&daemon);
    let decline = |desired: &[eap::Type]| {
        let (offer, state) = eap_begin(&client, USER);
        let offer = eap::Packet::parse(&offer).unwrap();
        assert_eq!(offer.eap_type(), Some(eap::Type::GENERIC_TOKEN_CARD));
        let mut buffer = [0; 16];
        let nak = eap::nak(&mut buffer, offer.identifier(), desired).unwrap();
        assert!(eap::Packet::parse(nak).unwrap().answers(&offer));
        (eap_round(&client, USER, nak, Some(&state)), nak.to_vec())
    };
    for desired in [&[eap::Type::MD5_CHALLENGE][..], &[eap::Type::PWD, eap::Type::MD5_CHALLENGE]] {
        let (exchange, nak) = decline(desired);
        assert!(matches!(exchange.outcome(), Outcome::Challenge(_)));
        let (challenge, state) = eap_of(&exchange);
        assert_ne!(challenge[1], nak[1], "a new request has a new identifier");
        let response = md5_response(&challenge, RIGHT);
        let exchange = eap_round(&client, USER, &response, state.as_deref());
        assert!(matches!(exchange.outcome(), Outcome::Accept(_)));
        assert_ends(&exchange, eap::Code::SUCCESS, &response);
    }
    // A method that FreeRADIUS is not configured for, and no method: RFC 3748, section 5.3.1.
    for desired in [&[eap::Type::PWD][..], &[]] {
        let (exchange, nak) = decline(desired);
        assert!(matches!(exchange.outcome(), Outcome::Reject(_)), "{desired:?}");
        assert_ends(&exchange, eap::Code::FAILURE, &nak);
    }
}

#[test]
fn eap_that_is_not_signed_is_refused_by_either_side() {
    let Some(daemon) = Daemon::start(ALICE) else { return };
    let legacy = Client::new(daemon.legacy(), Daemon::LEGACY_SECRET);
    let mut identity = [0; 16];
    let identity = eap::identity_response(&mut identity, 1, b"alice").unwrap();
    let mut buffer = [0; 4096];
    let authenticator = Authenticator::random(&mut SysRng).unwrap();
    let datagram = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, legacy.next_identifier(), authenticator)
        .and_then(|packet| packet.push(rfc2865::USER_NAME, "alice"))
        .and_then(|packet| packet.push(rfc2869::EAP_MESSAGE, identity))
        .unwrap()
        .finish();
    legacy.send(&Request::from_datagram(datagram));
    daemon.wait_for_log("Packet does not contain required Message-Authenticator attribute");
    legacy.expect_silence();
    // The library refuses the reply that FreeRADIUS should not have sent, under every policy.
    let secret = legacy.secret();
    let refusal = Packet::parse(datagram).unwrap().accept_request(secret, &RequestPolicy::TRANSITIONAL).unwrap_err();
    assert_eq!(
        refusal,
        of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::EapMessage })
    );
}
