//! Faults of the network and its administrators: servers that are down, packets that are received twice, secrets that
//! differ.

use std::{thread, time::Instant};

use radius_proto::Packet;

use super::{is_accept, is_reject, joined, late_copy};
use crate::{
    approver::Tap,
    authentication::{ANSWERED_FROM_CACHE, JOINED},
    client::{CLIENT, Diagnosis, Outcome},
    counters::Discard,
    deployment::{ALICE, Condition, DAVE, Deployment},
    exchange::{Failure, PORT_CLOSED},
    scenario::{Checks, Stage},
    screen::PLAIN,
    trace::{Passed, wait_until},
};

pub(crate) fn server_down(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    for (down, what) in [(Condition::Silent, "silent"), (Condition::Closed, "closed")] {
        stage.trace.remark(&format!("   the first server's port is {what}"), PLAIN);
        let before = stage.trace.passed().len();
        let start = Instant::now();
        let deployment = Deployment::start(stage, [down, Condition::Running])?;
        let sign_in = deployment.client.sign_in("alice", ALICE, None)?;
        checks.that(
            "Access-Accept by the second server",
            is_accept(&sign_in.outcome) && sign_in.server == Some(1) && deployment.approver.pushes("alice") == 1,
        );
        let patience = stage.pace.seconds(120);
        checks.that("and not before the first one had all its time", start.elapsed() >= patience);
        let sent: Vec<Passed> =
            stage.trace.passed().into_iter().skip(before).filter(|passed| passed.sender == CLIENT).collect();
        let (second, first): (Vec<_>, Vec<_>) = sent.iter().partition(|passed| passed.to == sign_in.exchange.to());
        checks.that(
            "the first server got one request four times, octet by octet and from one port",
            first.len() == 4
                && first
                    .windows(2)
                    .all(|pair| matches!(pair, [one, other] if one.octets == other.octets && one.from == other.from)),
        );
        let header = |passed: Option<&&Passed>| {
            let packet = Packet::parse(&passed?.octets).ok()?;
            Some((packet.identifier(), packet.authenticator()))
        };
        checks.that(
            "the second one got a new request: other identifier, other Request Authenticator",
            match (header(first.first()), header(second.first())) {
                (Some(one), Some(other)) => one.0 != other.0 && one.1 != other.1,
                _ => false,
            },
        );
        if down == Condition::Closed && deployment.client.ignored.of(PORT_CLOSED) == 0 {
            stage.trace.remark("   this system does not report closed ports; nothing depends on it", PLAIN);
        }
        deployment.close(stage, checks);
    }
    Ok(())
}

pub(crate) fn retransmission(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, approver, server) = (&deployment.client, &deployment.approver, deployment.server()?);
    let sign_in = thread::scope(|scope| {
        let dave = scope.spawn(|| client.sign_in("dave", DAVE, None));
        let repeated = || server.counters().of(Discard::IN_PROGRESS) >= 1;
        checks.that("the client has retransmitted, and was not answered yet", wait_until(stage.limit(), repeated));
        // The copies are sent at 0, 30, 60 and 90 s. The user needs 41 s to find the phone.
        thread::sleep(stage.pace.seconds(11));
        approver.tap("dave", Tap::Approve);
        joined(dave)
    })?;
    checks.that("Access-Accept by the first server", is_accept(&sign_in.outcome) && sign_in.server == Some(0));
    checks.that("one prompt was pushed", approver.pushes("dave") == 1);
    let answers = || {
        let passed = stage.trace.passed();
        passed.into_iter().filter(|passed| passed.to == sign_in.exchange.from()).map(|passed| passed.octets)
    };
    let first: Vec<_> = answers().collect();
    checks.that("one answer was sent", first.len() == 1);

    let late = late_copy(stage, &sign_in.exchange)?;
    checks.that(
        "a late copy gets the same answer, octet by octet",
        late.is_some() && late.as_ref() == first.first() && answers().count() == 2,
    );
    checks.that(
        "from the cache: there was no second prompt",
        server.counters().of(ANSWERED_FROM_CACHE) == 1 && approver.pushes("dave") == 1,
    );
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn second_attempt(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, approver, server) = (&deployment.client, &deployment.approver, deployment.server()?);
    let attempts = thread::scope(|scope| {
        let first = scope.spawn(|| client.sign_in("dave", DAVE, None));
        checks.that("a prompt was pushed", wait_until(stage.limit(), || approver.pushes("dave") == 1));
        let second = scope.spawn(|| client.sign_in("Dave@corp.example", DAVE, None));
        checks.that(
            "a second attempt joins it",
            wait_until(stage.limit(), || server.counters().of(JOINED) == 1) && approver.pushes("dave") == 1,
        );
        let wrong = client.sign_in("dave", ALICE, None)?.outcome;
        checks.that(
            "an attempt with a wrong password is rejected at once",
            is_reject(&wrong) && !first.is_finished() && !second.is_finished(),
        );
        approver.tap("dave", Tap::Approve);
        Ok::<_, Failure>([joined(first)?, joined(second)?])
    })?;
    checks.that("one tap, Access-Accept for both", attempts.iter().all(|attempt| is_accept(&attempt.outcome)));
    let [first, second] = attempts.map(|attempt| attempt.outcome);
    checks.that("as two sessions", first != second);
    checks.that("one prompt was pushed", approver.pushes("dave") == 1);
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn wrong_secret(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::OtherSecret, Condition::NoClientEntry])?;
    let sign_in = deployment.client.sign_in("alice", ALICE, None)?;
    checks.that("no reply", sign_in.outcome == Outcome::NoReply(Diagnosis::Silence) && sign_in.server.is_none());
    if let Outcome::NoReply(diagnosis) = sign_in.outcome {
        stage.trace.event(CLIENT, diagnosis);
    }
    for (server, reason) in
        deployment.servers.iter().zip([Discard::MESSAGE_AUTHENTICATOR_WRONG, Discard::UNKNOWN_CLIENT])
    {
        let counted = wait_until(stage.limit(), || server.counters().of(reason) == 4);
        checks.that(&format!("all four copies are counted as: {reason}"), counted && server.counters().total() == 4);
    }
    checks.that("no server has sent anything", stage.trace.passed().iter().all(|passed| passed.sender == CLIENT));
    checks.that("no prompt was pushed", deployment.approver.all_pushes() == 0);
    deployment.close(stage, checks);
    Ok(())
}
