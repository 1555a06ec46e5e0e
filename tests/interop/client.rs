//! A client made with the library against the daemon of FreeRADIUS.
//!
//! If FreeRADIUS is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the environment
//! they fail.

use core::net::Ipv4Addr;

use radius_dict::rfc::rfc2865::{self, ServiceType};
use radius_proto::{
    Code,
    attribute::AttributeType,
    crypto::hide_user_password,
    encode::PacketWriter,
    error::VerifyReason,
    packet::Authenticator,
    verify::{AcceptedReply, MessageAuthenticator, Outcome, ReplyPolicy, RequiredBy},
};
use radius_tests::{
    client::{Client, Request},
    errors::of_message_authenticator,
    freeradius::{Daemon, Version, report_skipped},
};

const ALICE: &str = "alice Cleartext-Password := \"correct horse\"\n";

/// Passwords that end inside, at the end of and after a block of 16 octets.
const PASSWORDS: [&str; 8] = [
    "a",
    "15 octets of it",
    "16 octets of it.",
    "17 octets of it..",
    "exactly thirty-two octets of it.",
    "pässwörd, länger als 16 Oktette: €, 日本語, 😀",
    "one hundred octets of password, which some directories allow, made of words so that it can be typed.",
    "the longest password that fits into a User-Password: one hundred and twenty-eight octets, which make eight blocks of sixteen ...",
];

fn daemon_with_alice() -> Option<Daemon> {
    Daemon::start(ALICE)
}

fn modern_client(daemon: &Daemon) -> Client {
    Client::new(daemon.modern(), Daemon::MODERN_SECRET)
}

fn legacy_client(daemon: &Daemon) -> Client {
    Client::new(daemon.legacy(), Daemon::LEGACY_SECRET)
}

/// An Access-Request that no builder of the library makes: without Message-Authenticator, as clients sent it before
/// BlastRADIUS.
fn unsigned_access_request(client: &Client, user: &str, password: &str) -> Request {
    let authenticator = Authenticator::random(&mut getrandom::SysRng).unwrap();
    let mut hidden = [0; 128];
    let hidden = hide_user_password(password.as_bytes(), client.secret(), &authenticator, &mut hidden).unwrap();
    let mut buffer = [0; 4096];
    let datagram = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, client.next_identifier(), authenticator)
        .and_then(|packet| packet.push(rfc2865::USER_NAME, user))
        .and_then(|packet| packet.push_octets(AttributeType::USER_PASSWORD, hidden))
        .unwrap()
        .finish();
    Request::from_datagram(datagram)
}

#[test]
fn pap_passwords_of_one_to_eight_blocks_are_accepted_and_near_misses_are_not() {
    let users: String = PASSWORDS
        .iter()
        .enumerate()
        .map(|(index, password)| format!("user{index} Cleartext-Password := \"{password}\"\n"))
        .collect();
    assert_eq!(PASSWORDS.map(str::len), [1, 15, 16, 17, 32, 56, 100, 128]);
    let Some(daemon) = Daemon::start(&users) else { return };
    let client = modern_client(&daemon);
    for (index, password) in PASSWORDS.iter().enumerate() {
        let user = format!("user{index}");
        let log_in = |password: &[u8]| {
            client.ask(Code::ACCESS_REQUEST, |request| request.push(rfc2865::USER_NAME, &user)?.user_password(password))
        };
        assert!(matches!(log_in(password.as_bytes()).outcome(), Outcome::Accept(_)), "{password}");
        // The last octet matters, in every block.
        let mut near_miss = password.as_bytes().to_vec();
        *near_miss.last_mut().unwrap() ^= 1;
        assert!(matches!(log_in(&near_miss).outcome(), Outcome::Reject(_)), "{password}, last octet changed");
    }
}

#[test]
fn a_wrong_password_is_answered_with_a_verified_access_reject() {
    let Some(daemon) = daemon_with_alice() else { return };
    let exchange = modern_client(&daemon)
        .ask(Code::ACCESS_REQUEST, |request| request.push(rfc2865::USER_NAME, "alice")?.user_password(b"wrong horse"));
    let Outcome::Reject(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    assert_eq!(reply.message_authenticator(), MessageAuthenticator::Valid { offset: 20 });
}

#[test]
fn the_reply_attributes_of_an_accept_decode_to_what_was_configured() {
    let users = "alice Cleartext-Password := \"correct horse\"\n\
         \tService-Type = Framed-User, Framed-IP-Address = 192.0.2.77, Session-Timeout = 4000000000,\n\
         \tReply-Message = \"first\", Reply-Message += \"zweite, mit Ümläuten\", Class = 0x00ff0001\n";
    let Some(daemon) = Daemon::start(users) else { return };
    let exchange = modern_client(&daemon).ask(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    });
    let Outcome::Accept(reply) = exchange.outcome() else { panic!("{exchange:?}") };
    assert_eq!(reply.get(rfc2865::SERVICE_TYPE), Ok(Some(ServiceType::FRAMED_USER)));
    assert_eq!(reply.get(rfc2865::FRAMED_IP_ADDRESS), Ok(Some(Ipv4Addr::new(192, 0, 2, 77))));
    assert_eq!(reply.get(rfc2865::SESSION_TIMEOUT), Ok(Some(4_000_000_000)));
    assert_eq!(reply.get(rfc2865::CLASS), Ok(Some(&[0, 0xff, 0, 1][..])));
    let messages: Result<Vec<_>, _> = reply.all(rfc2865::REPLY_MESSAGE).collect();
    assert_eq!(messages.unwrap(), ["first", "zweite, mit Ümläuten"]);
}

#[test]
fn an_access_challenge_is_continued_by_its_state_and_by_no_other() {
    let Some(daemon) = Daemon::start("challenged Cleartext-Password := \"755224\"\n") else { return };
    let client = modern_client(&daemon);
    let answer = |password: &[u8], state: Option<&[u8]>| {
        client.ask(Code::ACCESS_REQUEST, |request| {
            let request = request.push(rfc2865::USER_NAME, "challenged")?.user_password(password)?;
            match state {
                Some(state) => request.push(rfc2865::STATE, state),
                None => Ok(request),
            }
        })
    };
    let first = answer(b"correct horse", None);
    let Outcome::Challenge(challenge) = first.outcome() else { panic!("{first:?}") };
    assert_eq!(challenge.get(rfc2865::REPLY_MESSAGE), Ok(Some("Enter the code that we have sent to you")));
    let state = challenge.state().expect("FreeRADIUS was configured to set one");
    assert_eq!(state, [0x00, 0xff, 0x53, 0x00, 0x01, 0x7f, 0x80, 0x00]);

    assert!(matches!(answer(b"755224", Some(state)).outcome(), Outcome::Accept(_)));
    assert!(matches!(answer(b"755225", Some(state)).outcome(), Outcome::Reject(_)));
    let (_, truncated) = state.split_last().unwrap();
    assert!(matches!(answer(b"755224", Some(truncated)).outcome(), Outcome::Reject(_)));
}

#[test]
fn status_server_is_answered_on_both_ports() {
    let Some(daemon) = daemon_with_alice() else { return };
    let accounting = Client::new(daemon.accounting(), Daemon::MODERN_SECRET);
    for (client, code) in [(modern_client(&daemon), Code::ACCESS_ACCEPT), (accounting, Code::ACCOUNTING_RESPONSE)] {
        let exchange = client.ask(Code::STATUS_SERVER, |request| Ok(request));
        let Outcome::Alive(reply) = exchange.outcome() else { panic!("{exchange:?}") };
        assert_eq!(reply.code(), code);
        assert_eq!(reply.message_authenticator(), MessageAuthenticator::Valid { offset: 20 });
    }
    // A server that is not configured for Status-Server asks its policies whether a user without a name may log in. Its
    // answer also shows that it is alive.
    let legacy = legacy_client(&daemon);
    let exchange = legacy.ask(Code::STATUS_SERVER, |request| Ok(request));
    let outcome = exchange.accept(&ReplyPolicy::TRANSITIONAL).unwrap().regardless();
    assert!(matches!(outcome, Outcome::Alive(reply) if reply.code() == Code::ACCESS_REJECT), "{outcome:?}");
}

#[test]
fn a_wrong_secret_is_met_with_silence_and_the_right_one_works() {
    let Some(daemon) = daemon_with_alice() else { return };
    let mistaken = Client::new(daemon.modern(), "not the secret of the virtual server");
    mistaken.send(&mistaken.sign(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    }));
    daemon.wait_for_log(
        "Received packet from 127.0.0.1 with invalid Message-Authenticator!  (Shared secret is incorrect.)",
    );

    let exchange = modern_client(&daemon).ask(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    });
    assert!(matches!(exchange.outcome(), Outcome::Accept(_)));
    mistaken.expect_silence();
}

#[test]
fn a_reply_is_believed_only_by_whom_it_was_meant_for() {
    let Some(daemon) = daemon_with_alice() else { return };
    let client = modern_client(&daemon);
    let request = client.sign(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    });
    // Another request with the same user, password and identifier: only the random authenticator differs.
    let twin = Client::new(daemon.modern(), Daemon::MODERN_SECRET).sign(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    });
    assert_eq!(request.observed.identifier(), twin.observed.identifier());
    let exchange = client.exchange(&request);
    assert!(matches!(exchange.outcome(), Outcome::Accept(_)));
    assert_eq!(
        exchange.accept_for(twin.observed, &ReplyPolicy::STRICT).unwrap_err(),
        of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20)
    );
}

#[test]
fn a_request_without_message_authenticator_is_dropped_where_one_is_demanded_and_else_accepted() {
    let Some(daemon) = daemon_with_alice() else { return };
    let modern = modern_client(&daemon);
    modern.send(&unsigned_access_request(&modern, "alice", "correct horse"));
    daemon.wait_for_log("Packet does not contain required Message-Authenticator attribute");
    modern.expect_silence();

    let legacy = legacy_client(&daemon);
    let outcome_is = |password, expected: fn(Outcome<'_, '_>) -> bool| {
        let exchange = legacy.exchange(&unsigned_access_request(&legacy, "alice", password));
        expected(exchange.accept(&ReplyPolicy::TRANSITIONAL).unwrap().regardless())
    };
    assert!(outcome_is("correct horse", |outcome| matches!(outcome, Outcome::Accept(_))));
    assert!(outcome_is("wrong horse", |outcome| matches!(outcome, Outcome::Reject(_))));
}

/// FreeRADIUS 3.2.1, as Debian 12 has it, puts a Message-Authenticator into an Access-Accept, -Reject or -Challenge
/// only when its configuration says so (`update reply { Message-Authenticator := 0x00 }`), and not because the request
/// had one. So a client of the library with the default policy refuses this server until it is configured or upgraded.
/// That is the purpose of the default.
#[test]
fn a_reply_without_message_authenticator_is_refused_under_strict_and_reported_under_transitional() {
    let Some(daemon) = daemon_with_alice() else { return };
    let legacy = legacy_client(&daemon);
    let signed = legacy.sign(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    });
    let unsigned = unsigned_access_request(&legacy, "alice", "correct horse");
    let status = legacy.sign(Code::STATUS_SERVER, |request| Ok(request));
    for request in [signed, unsigned, status] {
        let exchange = legacy.exchange(&request);
        if daemon.version() >= Version::SIGNS_EVERYTHING {
            report_skipped(&format!("FreeRADIUS {} signs its replies unasked", daemon.version()));
            assert!(matches!(exchange.accept(&ReplyPolicy::STRICT), Ok(AcceptedReply::Verified(_))));
            continue;
        }
        let refusal =
            of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::Policy });
        assert_eq!(exchange.accept(&ReplyPolicy::STRICT).unwrap_err(), refusal);
        let accepted = exchange.accept(&ReplyPolicy::TRANSITIONAL).unwrap();
        let AcceptedReply::Unauthenticated(reply) = accepted else { panic!("{accepted:?}") };
        assert_eq!((reply.audit(), reply.refusal()), (Some(refusal), refusal));
        let message_authenticator = reply.into_outcome().reply().message_authenticator();
        assert_eq!(message_authenticator, MessageAuthenticator::Absent);
    }
    // If it is configured to sign, the same program is accepted.
    let exchange = modern_client(&daemon).ask(Code::ACCESS_REQUEST, |request| {
        request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")
    });
    assert_eq!(exchange.reply().message_authenticator(), MessageAuthenticator::Valid { offset: 20 });
}

#[test]
fn proxy_states_come_back_in_every_reply_in_order() {
    let Some(daemon) = Daemon::start(&format!("{ALICE}challenged Cleartext-Password := \"755224\"\n")) else { return };
    let longest = [0xa5; 253];
    // They are neither sorted nor distinct, and one has NULs.
    let proxy_states: [&[u8]; 5] = [b"second hop", &[0], &longest, &[0], b"first hop"];
    let client = modern_client(&daemon);
    for (user, password, code) in [
        ("alice", "correct horse", Code::ACCESS_ACCEPT),
        ("alice", "wrong horse", Code::ACCESS_REJECT),
        ("challenged", "", Code::ACCESS_CHALLENGE),
    ] {
        let exchange = client.ask(Code::ACCESS_REQUEST, |request| {
            let mut request = request.push(rfc2865::USER_NAME, user)?;
            for proxy_state in &proxy_states {
                request = request.push(rfc2865::PROXY_STATE, proxy_state)?;
            }
            request.user_password(password.as_bytes())
        });
        let reply = exchange.reply();
        assert_eq!(reply.code(), code);
        let echoed: Result<Vec<_>, _> = reply.all(rfc2865::PROXY_STATE).collect();
        assert_eq!(echoed.unwrap(), proxy_states);
    }
}

#[test]
fn a_request_of_4096_octets_is_accepted() {
    let Some(daemon) = daemon_with_alice() else { return };
    let client = modern_client(&daemon);
    let filler = "x".repeat(253);
    let request = client.sign(Code::ACCESS_REQUEST, |request| {
        // 20 for the header, 18 for the Message-Authenticator, 7 and 18 for these two, 15 times 255, and the rest.
        let mut request = request.push(rfc2865::USER_NAME, "alice")?.user_password(b"correct horse")?;
        for _ in 0..15 {
            request = request.push(rfc2865::FILTER_ID, &filler)?;
        }
        request.push(rfc2865::FILTER_ID, &filler[..4096 - 20 - 18 - 7 - 18 - 15 * 255 - 2])
    });
    assert_eq!(request.datagram.len(), 4096);
    assert!(matches!(client.exchange(&request).outcome(), Outcome::Accept(_)));
}
