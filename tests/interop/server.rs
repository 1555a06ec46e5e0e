//! FreeRADIUS's `radclient` against servers made with the library.
//!
//! If `radclient` is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the environment
//! they fail.

use core::fmt::Write;

use radius_dict::rfc::{
    rfc2865::{self, ServiceType},
    rfc2866::{self, AcctStatusType},
};
use radius_proto::{
    Code,
    attribute::AttributeType,
    error::{EncodeError, VerifyError, VerifyReason},
    typed::TypedAttribute,
    value::Integer,
    verify::{MessageAuthenticator, Request, RequestPolicy, RequiredBy},
};
use radius_tests::{
    errors::of_message_authenticator,
    freeradius::{Version, report_skipped},
    radclient::Radclient,
    server::{Journal, Server},
};

const SECRET: &str = "the secret of radclient and us";
const WRONG_SECRET: &str = "the secret of somebody else...";

/// Makes `radclient` compute a Message-Authenticator.
const SIGNED: &str = "Message-Authenticator = 0x00\n";
const ALICE: &str = "User-Name = \"alice\"\nUser-Password = \"correct horse\"\n";

/// [RFC 5176, section 3.5](https://www.rfc-editor.org/rfc/rfc5176#section-3.5)
const ERROR_CAUSE: TypedAttribute<Integer> = TypedAttribute::new("Error-Cause", AttributeType(101));
const SESSION_CONTEXT_NOT_FOUND: u32 = 503;

const ABSENT: VerifyError =
    of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::Policy });

/// An authentication server that knows alice.
fn authenticate<'b>(request: Request<'_, '_>, buffer: &'b mut [u8]) -> Result<&'b [u8], EncodeError> {
    let mut password = [0; 128];
    let password = request.user_password(&mut password).expect("a well-formed User-Password");
    if request.get(rfc2865::USER_NAME) == Ok(Some("alice")) && password == Some(b"correct horse") {
        request
            .reply(Code::ACCESS_ACCEPT, buffer)?
            .push(rfc2865::REPLY_MESSAGE, "grüß dich")?
            .push(rfc2865::SERVICE_TYPE, ServiceType::FRAMED_USER)?
            .push(rfc2865::SESSION_TIMEOUT, 4_000_000_000)?
            .push(rfc2865::CLASS, &[0, 0xff, 0, 1])?
            .sign()
    } else {
        request.reply(Code::ACCESS_REJECT, buffer)?.push(rfc2865::REPLY_MESSAGE, "no")?.sign()
    }
}

/// The attributes that `radclient` has understood, without the Message-Authenticator, whose value cannot be predicted.
fn without_message_authenticator<'o>(attributes: &[&'o str]) -> Vec<&'o str> {
    attributes.iter().copied().filter(|attribute| !attribute.starts_with("Message-Authenticator = ")).collect()
}

fn assert_refused(journal: &Journal, refused: &[VerifyError]) {
    assert_eq!(journal.refused, refused);
    assert!(journal.served.is_empty() && journal.malformed.is_empty(), "{journal:?}");
}

#[test]
fn pap_is_accepted_with_the_right_password_and_rejected_with_a_wrong_one() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, authenticate);

    let outcome = radclient.send(server.address(), "auth", SECRET, &format!("{ALICE}{SIGNED}"));
    outcome.assert_reply("Access-Accept", true);
    let attributes = outcome.reply_attributes();
    assert!(attributes[0].starts_with("Message-Authenticator = 0x"), "{attributes:?}");
    assert_eq!(
        attributes[1..],
        [
            "Reply-Message = \"grüß dich\"",
            "Service-Type = Framed-User",
            "Session-Timeout = 4000000000",
            "Class = 0x00ff0001"
        ]
    );

    let mallory = ALICE.replace("correct", "wrong");
    let outcome = radclient.send(server.address(), "auth", SECRET, &format!("{mallory}{SIGNED}"));
    outcome.assert_reply("Access-Reject", false);
    assert_eq!(without_message_authenticator(&outcome.reply_attributes()), ["Reply-Message = \"no\""]);

    let journal = server.stop();
    assert_eq!(journal.served.len(), 2, "{journal:?}");
}

#[test]
fn passwords_of_one_to_eight_blocks_are_revealed_octet_for_octet() {
    let Some(radclient) = Radclient::installed() else { return };
    let passwords = [
        "a",
        "15 octets of it",
        "16 octets of it.",
        "17 octets of it..",
        "pässwörd, länger als 16 Oktette: €, 日本語, 😀",
        &"1234567 ".repeat(12),
        &"The whole of it.".repeat(8),
    ];
    assert_eq!(passwords.map(str::len), [1, 15, 16, 17, 56, 96, 128]);
    for password in passwords {
        let expected = password.to_owned();
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            let mut revealed = [0; 128];
            let revealed = request.user_password(&mut revealed).unwrap().unwrap();
            // `radclient` strips no spaces inside quotes.
            let code = if revealed == expected.as_bytes() { Code::ACCESS_ACCEPT } else { Code::ACCESS_REJECT };
            request.reply(code, buffer)?.sign()
        });
        let attributes = format!("User-Name = \"alice\"\nUser-Password = \"{password}\"\n{SIGNED}");
        radclient.send(server.address(), "auth", SECRET, &attributes).assert_reply("Access-Accept", true);
    }
}

#[test]
fn an_access_challenge_is_understood_and_its_state_comes_back() {
    let Some(radclient) = Radclient::installed() else { return };
    const STATE: &[u8] = &[0x00, 0xff, 0x53, 0x00, 0x01, 0x7f, 0x80, 0x00];
    let server =
        Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| match request.get(rfc2865::STATE).unwrap() {
            None => request
                .reply(Code::ACCESS_CHALLENGE, buffer)?
                .push(rfc2865::REPLY_MESSAGE, "Enter the code that we have sent to you")?
                .push(rfc2865::STATE, STATE)?
                .sign(),
            Some(STATE) => request.reply(Code::ACCESS_ACCEPT, buffer)?.sign(),
            Some(_) => request.reply(Code::ACCESS_REJECT, buffer)?.sign(),
        });
    let outcome = radclient.send(server.address(), "auth", SECRET, &format!("{ALICE}{SIGNED}"));
    // It is not success: a client that does not continue is not logged in.
    outcome.assert_reply("Access-Challenge", false);
    let attributes = without_message_authenticator(&outcome.reply_attributes());
    assert_eq!(
        attributes,
        ["Reply-Message = \"Enter the code that we have sent to you\"", "State = 0x00ff5300017f8000"]
    );
    let continuation = format!("{ALICE}{}\n{SIGNED}", attributes[1]);
    radclient.send(server.address(), "auth", SECRET, &continuation).assert_reply("Access-Accept", true);
    let stranger = format!("{ALICE}State = 0x00ff5300017f80\n{SIGNED}");
    radclient.send(server.address(), "auth", SECRET, &stranger).assert_reply("Access-Reject", false);
}

fn answer_accounting<'b>(request: Request<'_, '_>, buffer: &'b mut [u8]) -> Result<&'b [u8], EncodeError> {
    request.reply(Code::ACCOUNTING_RESPONSE, buffer)?.sign()
}

fn accounting(status: &str) -> String {
    format!(
        "User-Name = \"alice\"\nAcct-Status-Type = {status}\nAcct-Session-Id = \"5f1c-0001\"\n\
         Acct-Input-Octets = 4294967295\n"
    )
}

#[test]
fn accounting_start_and_stop_are_verified_and_answered() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, answer_accounting);
    for status in ["Start", "Stop"] {
        let outcome = radclient.send(server.address(), "acct", SECRET, &accounting(status));
        outcome.assert_reply("Accounting-Response", true);
        assert_eq!(outcome.reply_attributes(), [""; 0]);
    }
    let journal = server.stop();
    assert_eq!(journal.served.len(), 2, "{journal:?}");
    for (request, status) in journal.served.iter().zip([AcctStatusType::START, AcctStatusType::STOP]) {
        let attributes = request.packet().attributes();
        assert_eq!(request.audit, None);
        assert_eq!(attributes.get(rfc2866::ACCT_STATUS_TYPE), Ok(Some(status)));
        assert_eq!(attributes.get(rfc2866::ACCT_SESSION_ID), Ok(Some("5f1c-0001")));
        assert_eq!(attributes.get(rfc2866::ACCT_INPUT_OCTETS), Ok(Some(u32::MAX)));
    }
}

/// No RFC puts Message-Authenticator into accounting packets, so none defines its input in an Accounting-Response.
/// FreeRADIUS 3.2.1 uses sixteen zeroes as the Authenticator there; every other reply uses the Request Authenticator.
/// So the library verifies one in the request and sends none in the reply, which both sides accept.
#[test]
fn an_accounting_request_with_message_authenticator_is_verified_and_radclient_believes_the_reply_without() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, answer_accounting);
    let outcome = radclient.send(server.address(), "acct", SECRET, &format!("{}{SIGNED}", accounting("Start")));
    outcome.assert_reply("Accounting-Response", true);
    let journal = server.stop();
    assert_eq!(journal.served.len(), 1, "{journal:?}");
    let offset = journal.served[0].packet().octets().len() - 18;
    assert_eq!(journal.served[0].message_authenticator, MessageAuthenticator::Valid { offset });
}

#[test]
fn status_server_is_answered_as_on_an_authentication_and_as_on_an_accounting_port() {
    let Some(radclient) = Radclient::installed() else { return };
    for (code, name) in [(Code::ACCESS_ACCEPT, "Access-Accept"), (Code::ACCOUNTING_RESPONSE, "Accounting-Response")] {
        let server =
            Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| request.reply(code, buffer)?.sign());
        radclient.send(server.address(), "status", SECRET, SIGNED).assert_reply(name, true);
        let journal = server.stop();
        assert_eq!(journal.served.len(), 1, "{journal:?}");
        assert_eq!(journal.served[0].packet().code(), Code::STATUS_SERVER);
    }
}

#[test]
fn coa_and_disconnect_requests_are_acknowledged_and_refused() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        let (ack, nak) = match request.code() {
            Code::COA_REQUEST => (Code::COA_ACK, Code::COA_NAK),
            _ => (Code::DISCONNECT_ACK, Code::DISCONNECT_NAK),
        };
        if request.get(rfc2866::ACCT_SESSION_ID) == Ok(Some("5f1c-0001")) {
            request.reply(ack, buffer)?.sign()
        } else {
            request.reply(nak, buffer)?.push(ERROR_CAUSE, SESSION_CONTEXT_NOT_FOUND)?.sign()
        }
    });
    for (command, ack, nak) in [("coa", "CoA-ACK", "CoA-NAK"), ("disconnect", "Disconnect-ACK", "Disconnect-NAK")] {
        for signature in ["", SIGNED] {
            let known = format!("Acct-Session-Id = \"5f1c-0001\"\n{signature}");
            radclient.send(server.address(), command, SECRET, &known).assert_reply(ack, true);
            let unknown = format!("Acct-Session-Id = \"5f1c-0002\"\n{signature}");
            let outcome = radclient.send(server.address(), command, SECRET, &unknown);
            outcome.assert_reply(nak, false);
            assert_eq!(
                without_message_authenticator(&outcome.reply_attributes()),
                ["Error-Cause = Session-Context-Not-Found"]
            );
        }
    }
    let journal = server.stop();
    assert_eq!(journal.served.len(), 8, "{journal:?}");
}

#[test]
fn a_wrong_secret_is_counted_as_what_it_is_and_never_answered() {
    let Some(radclient) = Radclient::installed() else { return };
    let start = "Acct-Status-Type = Start\n";
    for (command, attributes, reason) in [
        // `radclient` writes the Message-Authenticator at the place of its line: here after User-Name (7 octets) and
        // User-Password (18).
        (
            "auth",
            format!("{ALICE}{SIGNED}"),
            of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20 + 7 + 18),
        ),
        (
            "status",
            SIGNED.to_owned(),
            of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20),
        ),
        ("acct", start.to_owned(), VerifyError::new(VerifyReason::RequestAuthenticatorInvalid).with_offset(4)),
        (
            "coa",
            ALICE.lines().next().unwrap().to_owned(),
            VerifyError::new(VerifyReason::RequestAuthenticatorInvalid).with_offset(4),
        ),
        (
            "disconnect",
            SIGNED.to_owned(),
            of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20),
        ),
    ] {
        let server = Server::start(SECRET, RequestPolicy::STRICT, authenticate);
        radclient.send_in_vain(server.address(), command, WRONG_SECRET, &attributes).assert_no_reply();
        assert_refused(&server.stop(), &[reason]);
    }
}

#[test]
fn a_request_without_message_authenticator_is_counted_under_strict_and_reported_under_transitional() {
    let Some(radclient) = Radclient::installed() else { return };
    if radclient.version() >= Version::SIGNS_EVERYTHING {
        report_skipped(&format!("radclient {} signs every request", radclient.version()));
        return;
    }
    let server = Server::start(SECRET, RequestPolicy::STRICT, authenticate);
    radclient.send_in_vain(server.address(), "auth", SECRET, ALICE).assert_no_reply();
    assert_refused(&server.stop(), &[ABSENT]);

    let server = Server::start(SECRET, RequestPolicy::TRANSITIONAL, authenticate);
    let outcome = radclient.send(server.address(), "auth", SECRET, ALICE);
    outcome.assert_reply("Access-Accept", true);
    // The reply still has one: it protects a client that checks it.
    assert!(outcome.reply_attributes()[0].starts_with("Message-Authenticator = 0x"), "{}", outcome.output);
    let journal = server.stop();
    assert_eq!(journal.served.len(), 1, "{journal:?}");
    assert_eq!(journal.served[0].message_authenticator, MessageAuthenticator::Absent);
    assert_eq!(journal.served[0].audit, Some(ABSENT));

    // The packets that BlastRADIUS needs are still refused.
    let server = Server::start(SECRET, RequestPolicy::TRANSITIONAL, authenticate);
    let with_proxy_state = format!("{ALICE}Proxy-State = 0x00\n");
    radclient.send_in_vain(server.address(), "auth", SECRET, &with_proxy_state).assert_no_reply();
    let required_by = RequiredBy::ProxyState;
    assert_refused(
        &server.stop(),
        &[of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by })],
    );
}

#[test]
fn a_message_authenticator_is_found_wherever_the_client_puts_it() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, authenticate);
    let (name, password) = ALICE.split_once('\n').unwrap();
    for attributes in [format!("{SIGNED}{ALICE}"), format!("{name}\n{SIGNED}{password}"), format!("{ALICE}{SIGNED}")] {
        radclient.send(server.address(), "auth", SECRET, &attributes).assert_reply("Access-Accept", true);
    }
    let offsets: Vec<_> = server.stop().served.iter().map(|request| request.message_authenticator).collect();
    let valid = |offset| MessageAuthenticator::Valid { offset };
    assert_eq!(offsets, [valid(20), valid(20 + 7), valid(20 + 7 + 18)]);
}

/// This shows that the tests here in which `radclient` accepts a reply are meaningful.
#[test]
fn radclient_does_not_believe_a_reply_that_was_changed_on_the_way() {
    let Some(radclient) = Radclient::installed() else { return };
    // Octet 4 is the first of the Response Authenticator, 22 the first of the Message-Authenticator's value.
    for (changed, complaint) in [(22, "invalid Message-Authenticator"), (4, "invalid Response Authenticator")] {
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            let length = authenticate(request, buffer)?.len();
            buffer[changed] ^= 1;
            Ok(&buffer[..length])
        });
        let outcome = radclient.send_in_vain(server.address(), "auth", SECRET, &format!("{ALICE}{SIGNED}"));
        assert!(!outcome.success, "{}", outcome.output);
        assert!(!outcome.output.contains("Received Access-Accept Id"), "{}", outcome.output);
        assert!(outcome.output.contains(complaint), "{}", outcome.output);
        assert_eq!(server.stop().served.len(), 1);
    }
}

#[test]
fn proxy_states_come_back_in_order_and_radclient_accepts_the_reply() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, authenticate);
    // They are neither sorted nor distinct, with the longest among them, and other attributes between them.
    let longest = format!("Proxy-State = 0x{}", "a5".repeat(253));
    let proxy_states = ["Proxy-State = 0x7365636f6e64", "Proxy-State = 0x00", &longest, "Proxy-State = 0x00"];
    let [first, rest @ ..] = proxy_states;
    let attributes = format!("{first}\n{ALICE}{}\n{SIGNED}", rest.join("\n"));
    let outcome = radclient.send(server.address(), "auth", SECRET, &attributes);
    outcome.assert_reply("Access-Accept", true);
    let mut echoed = outcome.reply_attributes();
    echoed.retain(|attribute| attribute.starts_with("Proxy-State = "));
    assert_eq!(echoed, proxy_states);

    let rejected = radclient.send(server.address(), "auth", SECRET, &attributes.replace("correct", "wrong"));
    rejected.assert_reply("Access-Reject", false);
    let mut echoed = rejected.reply_attributes();
    echoed.retain(|attribute| attribute.starts_with("Proxy-State = "));
    assert_eq!(echoed, proxy_states);
}

#[test]
fn a_request_of_4096_octets_in_333_attributes_and_its_reply_pass() {
    let Some(radclient) = Radclient::installed() else { return };
    // Many small attributes and some of the greatest length. Their numbers distinguish them.
    let mut attributes = format!("{ALICE}{SIGNED}");
    let mut filters = Vec::new();
    for number in 0..320 {
        filters.push(format!("{number:03}"));
    }
    for number in 320..329 {
        filters.push(format!("{number:0253}"));
    }
    filters.push("x".repeat(136));
    for filter in &filters {
        writeln!(attributes, "Filter-Id = \"{filter}\"").unwrap();
    }
    let server = Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        let mut reply = request.reply(Code::ACCESS_ACCEPT, buffer)?;
        for filter in request.all(rfc2865::FILTER_ID) {
            reply = reply.push(rfc2865::FILTER_ID, filter.expect("UTF-8"))?;
        }
        reply.sign()
    });
    let outcome = radclient.send(server.address(), "auth", SECRET, &attributes);
    outcome.assert_reply("Access-Accept", true);
    let expected: Vec<_> = filters.iter().map(|filter| format!("Filter-Id = \"{filter}\"")).collect();
    assert_eq!(without_message_authenticator(&outcome.reply_attributes()), expected);

    let journal = server.stop();
    assert_eq!(journal.served.len(), 1, "{journal:?}");
    let request = journal.served[0].packet();
    assert_eq!(request.octets().len(), 4096);
    assert_eq!(request.attributes().count(), 333);
    let received: Result<Vec<_>, _> = request.attributes().all(rfc2865::FILTER_ID).collect();
    assert_eq!(received.unwrap(), filters);
}
