//! A client made with the library against the daemon of FreeRADIUS: the requests whose Request Authenticator is a
//! digest of the whole packet, accounting, CoA and Disconnect.
//!
//! If FreeRADIUS is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the environment
//! they fail.

use core::net::Ipv4Addr;

use radius_dict::rfc::{
    rfc2865,
    rfc2866::{self, AcctAuthentic, AcctStatusType, AcctTerminateCause},
    rfc2869,
};
use radius_proto::{
    Code,
    attribute::AttributeType,
    error::{VerifyError, VerifyReason},
    typed::TypedAttribute,
    value::{Integer, Time},
    verify::{AcceptedReply, MessageAuthenticator, Outcome, ReplyPolicy},
};
use radius_tests::{
    client::Client,
    errors::of_message_authenticator,
    freeradius::{Daemon, Version, report_skipped},
};

/// [RFC 5176, section 3.5](https://www.rfc-editor.org/rfc/rfc5176#section-3.5)
const ERROR_CAUSE: TypedAttribute<Integer> = TypedAttribute::new("Error-Cause", AttributeType(101));
const SESSION_CONTEXT_NOT_FOUND: u32 = 503;

#[test]
fn accounting_start_interim_update_and_stop_are_answered_and_arrive_as_they_were_meant() {
    let Some(daemon) = Daemon::start("") else { return };
    let client = Client::new(daemon.accounting(), Daemon::MODERN_SECRET);
    let account = |status, octets| {
        let exchange = client.ask(Code::ACCOUNTING_REQUEST, |request| {
            let request = request
                .push(rfc2866::ACCT_STATUS_TYPE, status)?
                .push(rfc2866::ACCT_SESSION_ID, "5f1c-0001")?
                .push(rfc2865::USER_NAME, "älice")?
                .push(rfc2865::NAS_IP_ADDRESS, Ipv4Addr::new(192, 0, 2, 1))?
                .push(rfc2865::CLASS, &[0, 0xff, 0, 1])?
                .push(rfc2866::ACCT_AUTHENTIC, AcctAuthentic::RADIUS)?
                .push(rfc2869::EVENT_TIMESTAMP, Time(1_700_000_000))?
                .push(rfc2866::ACCT_INPUT_OCTETS, octets)?;
            if status == AcctStatusType::STOP {
                request.push(rfc2866::ACCT_TERMINATE_CAUSE, AcctTerminateCause::USER_REQUEST)
            } else {
                Ok(request)
            }
        });
        let Outcome::Recorded(reply) = exchange.outcome() else { panic!("{exchange:?}") };
        assert_eq!(reply.message_authenticator(), MessageAuthenticator::Absent);
        // It counts as verified: the Response Authenticator proves an Accounting-Response.
        assert!(matches!(exchange.accept(&ReplyPolicy::TRANSITIONAL), Ok(AcceptedReply::Verified(_))));
    };
    account(AcctStatusType::START, 0);
    account(AcctStatusType::INTERIM_UPDATE, 1_000_000);
    account(AcctStatusType::STOP, u32::MAX);

    let records = daemon.accounting_records();
    let understood: Vec<_> = records.lines().filter_map(|line| line.strip_prefix('\t')).collect();
    let count = |line: &str| understood.iter().filter(|understood| **understood == line).count();
    for (times, line) in [
        (1, "Acct-Status-Type = Start"),
        (1, "Acct-Status-Type = Interim-Update"),
        (1, "Acct-Status-Type = Stop"),
        (3, "Acct-Session-Id = \"5f1c-0001\""),
        (3, "User-Name = \"älice\""),
        (3, "NAS-IP-Address = 192.0.2.1"),
        (3, "Class = 0x00ff0001"),
        (3, "Acct-Authentic = RADIUS"),
        (1, "Acct-Input-Octets = 0"),
        (1, "Acct-Input-Octets = 1000000"),
        (1, "Acct-Input-Octets = 4294967295"),
        (1, "Acct-Terminate-Cause = User-Request"),
    ] {
        assert_eq!(count(line), times, "{line}, in:\n{records}");
    }
}

#[test]
fn an_accounting_response_is_believed_only_for_its_own_request() {
    let Some(daemon) = Daemon::start("") else { return };
    let sign = |client: &Client, status| {
        client.sign(Code::ACCOUNTING_REQUEST, |request| {
            request.push(rfc2866::ACCT_STATUS_TYPE, status)?.push(rfc2866::ACCT_SESSION_ID, "5f1c-0001")
        })
    };
    let client = Client::new(daemon.accounting(), Daemon::MODERN_SECRET);
    let start = sign(&client, AcctStatusType::START);
    let stop = sign(&Client::new(daemon.accounting(), Daemon::MODERN_SECRET), AcctStatusType::STOP);
    assert_eq!(start.observed.identifier(), stop.observed.identifier());
    let exchange = client.exchange(&start);
    assert!(matches!(exchange.outcome(), Outcome::Recorded(_)));
    // The reply has only a Response Authenticator, which must be enough to distinguish the two.
    let refusal = exchange.accept_for(stop.observed, &ReplyPolicy::STRICT).unwrap_err();
    assert_eq!(refusal, VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4));
}

#[test]
fn coa_and_disconnect_requests_are_acknowledged_and_refused() {
    let Some(daemon) = Daemon::start("") else { return };
    // The server demands a Message-Authenticator. The library adds one to these requests by itself.
    let client = Client::new(daemon.dynamic_authorization(), Daemon::MODERN_SECRET);
    for (code, session, answer, cause) in [
        (Code::COA_REQUEST, "5f1c-0001", Code::COA_ACK, None),
        (Code::COA_REQUEST, "5f1c-0002", Code::COA_NAK, Some(SESSION_CONTEXT_NOT_FOUND)),
        (Code::DISCONNECT_REQUEST, "5f1c-0001", Code::DISCONNECT_ACK, None),
        (Code::DISCONNECT_REQUEST, "5f1c-0002", Code::DISCONNECT_NAK, Some(SESSION_CONTEXT_NOT_FOUND)),
    ] {
        let exchange = client.ask(code, |request| request.push(rfc2866::ACCT_SESSION_ID, session));
        let reply = match (exchange.outcome(), cause) {
            (Outcome::Acknowledged(reply), None) | (Outcome::Refused(reply), Some(_)) => reply,
            (outcome, _) => panic!("{outcome:?}"),
        };
        assert_eq!(reply.code(), answer);
        assert_eq!(reply.get(ERROR_CAUSE), Ok(cause));
        assert_eq!(reply.message_authenticator(), MessageAuthenticator::Absent);
    }
}

#[test]
fn a_wrong_secret_is_met_with_silence() {
    let Some(daemon) = Daemon::start("") else { return };
    let accounting = Client::new(daemon.accounting(), "not the secret of the virtual server");
    accounting.send(
        &accounting
            .sign(Code::ACCOUNTING_REQUEST, |request| request.push(rfc2866::ACCT_STATUS_TYPE, AcctStatusType::START)),
    );
    daemon.wait_for_log("with invalid Request Authenticator!  (Shared secret is incorrect.)");
    accounting.expect_silence();
    assert_eq!(daemon.accounting_records(), "");

    let coa = Client::new(daemon.dynamic_authorization(), "not the secret of the virtual server");
    coa.send(&coa.sign(Code::COA_REQUEST, |request| request.push(rfc2866::ACCT_SESSION_ID, "5f1c-0001")));
    daemon.wait_for_log("with invalid Message-Authenticator!  (Shared secret is incorrect.)");
    coa.expect_silence();
}

/// A reply's Message-Authenticator covers the Request Authenticator of the request ([RFC 5176, section
/// 3.4](https://www.rfc-editor.org/rfc/rfc5176#section-3.4) says so for CoA and Disconnect; no RFC covers
/// Accounting-Response, since it has none). FreeRADIUS 3.2.1 puts sixteen zeroes there if it is configured to sign
/// these replies. Its own `radclient` refuses a CoA-ACK that its daemon has signed so. This happens only if it is
/// configured: by default, FreeRADIUS signs none of these replies.
#[test]
fn what_freeradius_signs_over_zeroes_is_refused() {
    let Some(daemon) = Daemon::start("") else { return };
    if daemon.version() >= Version::SIGNS_EVERYTHING {
        report_skipped(&format!("what FreeRADIUS {} signs has not been looked at", daemon.version()));
        return;
    }
    let accounting = Client::new(daemon.accounting(), Daemon::MODERN_SECRET);
    let exchange = accounting.ask(Code::ACCOUNTING_REQUEST, |request| {
        request.push(rfc2866::ACCT_STATUS_TYPE, AcctStatusType::START)?.push(rfc2865::USER_NAME, "wants-signature")
    });
    let refusal = of_message_authenticator(VerifyReason::MessageAuthenticatorInvalid).with_offset(20);
    assert_eq!(exchange.accept(&ReplyPolicy::STRICT).unwrap_err(), refusal);

    let client = Client::new(daemon.dynamic_authorization(), Daemon::MODERN_SECRET);
    for code in [Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
        let exchange = client.ask(code, |request| {
            request.push(rfc2865::USER_NAME, "wants-signature")?.push(rfc2866::ACCT_SESSION_ID, "5f1c-0001")
        });
        assert_eq!(exchange.accept(&ReplyPolicy::STRICT).unwrap_err(), refusal);
    }
}
