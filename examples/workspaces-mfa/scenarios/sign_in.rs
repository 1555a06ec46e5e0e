//! Signing in: the usual cases.

use core::time::Duration;
use std::{sync::Arc, thread, time::Instant};

use radius_dict::rfc::rfc2866::AcctStatusType;

use super::{is_accept, is_reject, joined, late_copy};
use crate::{
    approver::Tap,
    authentication::CHALLENGE_MESSAGE,
    client::{DirectoryClient, Outcome, Session, SessionEvent},
    deployment::{ALICE, BOB, CAROL, Condition, DAVE, Deployment, PUSH_LIFETIME, random_secret},
    exchange::Failure,
    scenario::{Checks, Stage},
    settings::{AuthenticationProtocol, RadiusSettings},
    trace::{Passed, wait_until},
};

pub(crate) fn settings(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    type Change = fn(&mut RadiusSettings);
    let changes: [(&str, Change); 7] = [
        ("RadiusServers", |settings| settings.radius_servers.clear()),
        ("RadiusPort", |settings| settings.radius_port = 1024),
        ("RadiusTimeout", |settings| settings.radius_timeout = 60),
        ("RadiusRetries", |settings| settings.radius_retries = 11),
        ("SharedSecret", |settings| settings.shared_secret.truncate(7)),
        ("DisplayLabel", |settings| settings.display_label.clear()),
        ("AuthenticationProtocol", |settings| settings.authentication_protocol = AuthenticationProtocol::MsChapV2),
    ];
    let usual = RadiusSettings::usual(random_secret()?);
    let client =
        |settings: &RadiusSettings| DirectoryClient::new(settings, stage.pace, Vec::new(), Arc::clone(&stage.trace));
    checks.that("two servers, 30 s, 3 retries, PAP are taken", usual.refusals().is_empty() && client(&usual).is_ok());
    for (field, change) in changes {
        let mut settings = usual.clone();
        change(&mut settings);
        let refusals = settings.refusals();
        let text = refusals.first().map(ToString::to_string).unwrap_or_default();
        let only = refusals.iter().all(|refusal| refusal.field == field) && refusals.len() == 1;
        checks.that(&format!("refused: {text}"), only && client(&settings).is_err());
    }
    Ok(())
}

pub(crate) fn approved_push(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let sign_in = deployment.client.sign_in(r"CORP\Alice", ALICE, None)?;
    checks.that("Access-Accept by the first server", is_accept(&sign_in.outcome) && sign_in.server == Some(0));
    checks.that("one prompt was pushed", deployment.approver.pushes("alice") == 1);
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn accounting(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, ledger) = (&deployment.client, &deployment.server()?.ledger);
    let sign_in = client.sign_in(r"CORP\Alice", ALICE, None)?;
    let Outcome::Accepted { class } = sign_in.outcome else { return Err("no session to account for".into()) };

    let session = Session { identifier: "6712a9f4-00000001", user: r"CORP\Alice", class: &class };
    let start = client.account(&session, SessionEvent::Start)?;
    checks.that("Start is acknowledged, and stored by then", start.is_some() && ledger.records().len() == 1);
    let event = SessionEvent::Stop { seconds: 28_800, octets_in: 734_003_200, octets_out: 5_368_709_120 };
    let stop = client.account(&session, event)?.ok_or("Stop is not acknowledged")?;
    let records = ledger.records();
    let statuses: Vec<_> = records.iter().map(|record| record.status).collect();
    checks.that("Stop is acknowledged, and stored by then", statuses == [AcctStatusType::START, AcctStatusType::STOP]);
    checks.that(
        "both records have the session's number, user and Class",
        class.len() == 1
            && records.iter().all(|record| {
                record.class == class
                    && record.session == session.identifier
                    && record.user.as_deref() == Some(session.user)
            }),
    );
    checks.that(
        "Stop counts beyond 32 bits",
        records.last().is_some_and(|record| {
            record.octets_out == 5_368_709_120 && record.octets_in == 734_003_200 && record.seconds == Some(28_800)
        }),
    );
    let again = late_copy(stage, &stop)?;
    checks.that("a late copy of Stop is acknowledged, and stored once", again.is_some() && ledger.records() == records);
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn wrong_password(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let client = &deployment.client;
    let wrong = client.sign_in("alice", "wrong horse battery staple", None)?.outcome;
    checks.that("Access-Reject for a wrong password", is_reject(&wrong));
    let unknown = client.sign_in("mallory", ALICE, None)?.outcome;
    checks.that("the same Access-Reject for a user who does not exist", unknown == wrong);
    let challenged = client.sign_in("carol", ALICE, None)?.outcome;
    checks.that("the same Access-Reject, and no challenge, for a user with a code", challenged == wrong);
    checks.that("no prompt was pushed", deployment.approver.all_pushes() == 0);
    checks.that("no code was shown", deployment.approver.code_on_screen("carol").is_none());
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn denied_push(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let sign_in = deployment.client.sign_in("bob@corp.example", BOB, None)?;
    checks.that("Access-Reject, with the text that a wrong password gets", is_reject(&sign_in.outcome));
    checks.that("one prompt was pushed", deployment.approver.pushes("bob") == 1);
    checks.that("the second server was not asked", sign_in.server == Some(0));
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn unanswered_push(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, approver) = (&deployment.client, &deployment.approver);
    let start = Instant::now();
    let sign_in = thread::scope(|scope| {
        let dave = scope.spawn(|| client.sign_in("dave", DAVE, None));
        checks.that("a prompt was pushed", wait_until(stage.limit(), || approver.pushes("dave") == 1));
        let alice = client.sign_in("alice", ALICE, None)?.outcome;
        checks.that("another user signs in meanwhile", is_accept(&alice) && !dave.is_finished());
        joined(dave)
    })?;
    checks.that(
        "Access-Reject by the server that was asked first, once the prompt is too old",
        is_reject(&sign_in.outcome) && sign_in.server == Some(0) && start.elapsed() >= stage.pace.scale(PUSH_LIFETIME),
    );
    checks.that("the user taps after all", approver.tap("dave", Tap::Approve));
    // The server has time to check the prompt, but no longer does.
    thread::sleep(Duration::from_millis(100));
    let answer = late_copy(stage, &sign_in.exchange)?.unwrap_or_default();
    let accepted = |passed: &Passed| passed.to == sign_in.exchange.from() && passed.octets.first() == Some(&2);
    checks.that(
        "a tap that comes too late changes nothing",
        answer.first() == Some(&3) && !stage.trace.passed().iter().any(accepted),
    );
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn one_time_code(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, approver) = (&deployment.client, &deployment.approver);
    let mut asked = Vec::new();
    let mut read_from_app = |prompt: &str| {
        asked.push(prompt.to_owned());
        approver.code_on_screen("carol")
    };
    let right = client.sign_in("carol", CAROL, Some(&mut read_from_app))?;
    checks.that("Access-Accept for the right code", is_accept(&right.outcome));
    checks.that("the user was asked once, with the server's words", asked == [CHALLENGE_MESSAGE]);

    let mut mistype = |_: &str| {
        let code = approver.code_on_screen("carol")?;
        let number: u32 = code.parse().ok()?;
        Some(format!("{:06}", (number + 1) % 1_000_000))
    };
    let wrong = client.sign_in("carol", CAROL, Some(&mut mistype))?;
    checks.that("Access-Reject for a wrong code", is_reject(&wrong.outcome));

    let unanswered = client.sign_in("carol", CAROL, None)?;
    checks.that(
        "without a way to ask for a code, as in AWS Directory Service, a challenge is no success",
        unanswered.outcome == Outcome::ChallengeUnanswered,
    );
    checks.that("no prompt was pushed", approver.all_pushes() == 0);
    deployment.close(stage, checks);
    Ok(())
}
