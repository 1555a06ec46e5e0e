//! Attacks by somebody on the path, who sees every packet and can send from every address, but does not have the shared
//! secret.

use core::net::SocketAddr;
use std::{io, net::UdpSocket, thread};

use getrandom::SysRng;
use md5::{Digest, Md5};
use radius_dict::rfc::rfc2865::{self, ServiceType};
use radius_proto::{
    Code, Packet, Secret,
    attribute::AttributeType,
    encode::PacketWriter,
    error::{EncodeError, VerifyReason},
    exchange::Outstanding,
    packet::Authenticator,
    rand_core::TryRng,
    verify::{self, AcceptedReply, ReplyPolicy, RequestPolicy, RequiredBy},
};

use super::{is_accept, is_reject, joined};
use crate::{
    approver::Tap,
    client::{CLIENT, Outcome},
    counters::Discard,
    deployment::{ALICE, ATTACKER, CAROL, Condition, DAVE, Deployment, STATE_LIFETIME},
    exchange::Failure,
    scenario::{Checks, Stage},
    server,
    trace::{Passed, wait_until},
};

pub(crate) fn reused_state(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, approver) = (&deployment.client, &deployment.approver);
    // Every attempt has a correct and fresh code, so that only the State can be the reason for a refusal.
    let attempt = |user: &str, state: &[u8]| {
        approver.show_code(user)?;
        let code = approver.code_on_screen(user).ok_or("no code")?;
        client.ask_once(0, user, &code, state)?.ok_or_else(|| Failure::from("no reply"))
    };
    let new_state = || {
        client.sign_in("carol", CAROL, None)?;
        last_state(stage).ok_or_else(|| Failure::from("no State in the challenge"))
    };
    let state = new_state()?;
    checks.that("Access-Accept for a new State", is_accept(&attempt("carol", &state)?));
    checks.that("Access-Reject for the same State again", is_reject(&attempt("carol", &state)?));
    let mut made_up = [0; 16];
    SysRng.try_fill_bytes(&mut made_up)?;
    checks.that("Access-Reject for a State that was never issued", is_reject(&attempt("carol", &made_up)?));
    checks.that("Access-Reject for another user's State", is_reject(&attempt("alice", &new_state()?)?));
    let old = new_state()?;
    thread::sleep(stage.pace.scale(STATE_LIFETIME));
    checks.that("Access-Reject for a State that is too old", is_reject(&attempt("carol", &old)?));
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn forged_reply(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (client, approver, server) = (&deployment.client, &deployment.approver, deployment.server()?);
    checks.that("a genuine Access-Accept has passed", is_accept(&client.sign_in("alice", ALICE, None)?.outcome));
    let earlier = last(stage, |passed| passed.octets.first() == Some(&2)).ok_or("no Access-Accept")?;
    let before = stage.trace.passed().len();
    let secret = Secret::new(deployment.shared_secret.as_bytes())?;

    let outcome = thread::scope(|scope| {
        let dave = scope.spawn(|| client.sign_in("dave", DAVE, None));
        checks.that("a prompt was pushed", wait_until(stage.limit(), || approver.pushes("dave") == 1));
        let seen = stage.trace.passed().into_iter().skip(before).find(|passed| passed.sender == CLIENT);
        let seen = seen.ok_or("no request")?;
        let request = Packet::parse(&seen.octets)?;

        let collision = with_response_authenticator(request, &deployment.shared_secret)?;
        let forgeries = [
            ("an Access-Accept out of thin air", without_secret(request)?),
            ("an Access-Accept signed with a guessed secret", with_guessed_secret(&seen.octets)?),
            ("an earlier Access-Accept, with the identifier of this request", with_identifier(&earlier, request)),
            ("an Access-Accept with a right Response Authenticator, as BlastRADIUS makes it", collision.clone()),
        ];
        for (what, forgery) in forgeries {
            stage.trace.event(ATTACKER, format_args!("sends {what}"));
            forge(stage, server.authentication_socket(), seen.from, &forgery)?;
        }
        let ignored = || {
            client.ignored.of(Discard::MESSAGE_AUTHENTICATOR_ABSENT) == 2
                && client.ignored.of(Discard::MESSAGE_AUTHENTICATOR_WRONG) == 2
        };
        checks.that("all four are ignored and counted", wait_until(stage.limit(), ignored));
        let mut outstanding = Outstanding::observed(request);
        let weak = Packet::parse(&collision)?.accept_reply(&mut outstanding, &secret, &ReplyPolicy::UNPROTECTED);
        checks.that(
            "a client that does not insist on Message-Authenticator would have taken the last one",
            matches!(weak, Ok(AcceptedReply::Unauthenticated(reply)) if matches!(reply.into_outcome(), verify::Outcome::Accept(_))),
        );
        checks.that("the sign-in is still waiting", !dave.is_finished());
        approver.tap("dave", Tap::Deny);
        joined(dave)
    })?;
    checks.that("the genuine Access-Reject decides", is_reject(&outcome.outcome) && outcome.server == Some(0));
    deployment.close(stage, checks);
    Ok(())
}

pub(crate) fn no_authenticator(stage: &Stage, checks: &mut Checks) -> Result<(), Failure> {
    let deployment = Deployment::start(stage, [Condition::Running; 2])?;
    let (approver, server) = (&deployment.approver, deployment.server()?);
    let sign_in = deployment.client.sign_in("alice", ALICE, None)?;
    checks.that("a genuine sign-in has passed", is_accept(&sign_in.outcome) && approver.pushes("alice") == 1);
    let genuine = last(stage, |passed| passed.sender == CLIENT).ok_or("no request")?;

    // The start of BlastRADIUS: the request without its signature, and with octets that the server repeats in its
    // reply.
    let mut buffer = [0; PacketWriter::MAX_LENGTH];
    let stripped = strip(&genuine.octets, Some(&[0xa5; 20]), &mut buffer)?;
    let secret = Secret::new(deployment.shared_secret.as_bytes())?;
    let packet = Packet::parse(stripped)?;
    checks.that(
        "a server without protection would take it for the user's",
        packet.accept_request(&secret, &RequestPolicy::UNPROTECTED).is_ok(),
    );
    let refusal = VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::ProxyState };
    checks.that(
        "one in transition would not, for its Proxy-State",
        packet.accept_request(&secret, &RequestPolicy::TRANSITIONAL).is_err_and(|error| error.reason() == refusal),
    );
    let mut changed = genuine.octets.clone();
    // The first octet of User-Name, after header, Message-Authenticator, and its own Type and Length.
    if let Some(octet) = changed.get_mut(40) {
        *octet ^= 1;
    }

    let socket = server::bind()?;
    let from = socket.local_addr()?;
    stage.trace.name(from, ATTACKER);
    let attempts = [
        ("the genuine request, stripped of its Message-Authenticator", stripped, Discard::MESSAGE_AUTHENTICATOR_ABSENT),
        ("the genuine request, with another User-Name", &changed, Discard::MESSAGE_AUTHENTICATOR_WRONG),
        ("a packet that is cut short", genuine.octets.get(..60).unwrap_or_default(), Discard::MALFORMED),
    ];
    for (what, datagram, reason) in attempts {
        stage.trace.event(ATTACKER, format_args!("sends {what}"));
        forge(stage, &socket, server.authentication, datagram)?;
        let counted = wait_until(stage.limit(), || server.counters().of(reason) == 1);
        checks.that(&format!("discarded and counted as: {reason}"), counted);
    }
    checks.that("nothing came back", stage.trace.passed().iter().all(|passed| passed.to != from));
    checks.that("no second prompt was pushed", approver.all_pushes() == 1);
    let sign_in = deployment.client.sign_in("alice", ALICE, None)?;
    checks.that("the server still lets users in", matches!(sign_in.outcome, Outcome::Accepted { .. }));
    deployment.close(stage, checks);
    Ok(())
}

fn forge(stage: &Stage, socket: &UdpSocket, to: SocketAddr, octets: &[u8]) -> io::Result<()> {
    stage.trace.packet(ATTACKER, socket.local_addr()?, to, octets);
    socket.send_to(octets, to).map(drop)
}

/// The last packet of a kind that passed.
fn last(stage: &Stage, is_it: impl Fn(&Passed) -> bool) -> Option<Passed> {
    stage.trace.passed().into_iter().rev().find(is_it)
}

/// The State of the last challenge that passed.
fn last_state(stage: &Stage) -> Option<Vec<u8>> {
    let challenge = last(stage, |passed| passed.octets.first() == Some(&11))?;
    let state = Packet::parse(&challenge.octets).ok()?.attributes().find(AttributeType::STATE)?;
    Some(state.value().to_vec())
}

/// A packet without its Message-Authenticator, and with a Proxy-State if wanted.
fn strip<'b>(datagram: &[u8], proxy_state: Option<&[u8]>, buffer: &'b mut [u8]) -> Result<&'b [u8], Failure> {
    let packet = Packet::parse(datagram)?;
    let mut writer = PacketWriter::new(buffer, packet.code(), packet.identifier(), packet.authenticator())?;
    for attribute in packet.attributes() {
        if attribute.attribute_type() != AttributeType::MESSAGE_AUTHENTICATOR {
            writer = writer.push_octets(attribute.attribute_type(), attribute.value())?;
        }
    }
    if let Some(value) = proxy_state {
        writer = writer.push(rfc2865::PROXY_STATE, value)?;
    }
    Ok(writer.finish())
}

fn accept(request: Packet<'_>, authenticator: Authenticator) -> Result<Vec<u8>, EncodeError> {
    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, request.identifier(), authenticator)?;
    Ok(writer.push(rfc2865::SERVICE_TYPE, ServiceType::FRAMED_USER)?.finish().to_vec())
}

fn without_secret(request: Packet<'_>) -> Result<Vec<u8>, Failure> {
    Ok(accept(request, Authenticator::random(&mut SysRng)?)?)
}

/// The attacker runs the code of a server with the secret that manuals use.
fn with_guessed_secret(request: &[u8]) -> Result<Vec<u8>, Failure> {
    let (mut stripped, mut buffer) = ([0; PacketWriter::MAX_LENGTH], [0; 256]);
    let guessed = Secret::new(b"testing123")?;
    let request = Packet::parse(strip(request, None, &mut stripped)?)?;
    let request = request.accept_request(&guessed, &RequestPolicy::UNPROTECTED)?.regardless();
    Ok(request.reply(Code::ACCESS_ACCEPT, &mut buffer)?.sign()?.to_vec())
}

fn with_identifier(earlier: &Passed, request: Packet<'_>) -> Vec<u8> {
    let mut octets = earlier.octets.clone();
    if let Some(identifier) = octets.get_mut(1) {
        *identifier = request.identifier();
    }
    octets
}

/// An Access-Accept with a correct Response Authenticator and without a Message-Authenticator. An attacker needs
/// minutes to find an MD5 collision for it; here it is made with the secret. It has no Message-Authenticator, since a
/// collision does not help against HMAC.
fn with_response_authenticator(request: Packet<'_>, shared_secret: &str) -> Result<Vec<u8>, Failure> {
    let covered = accept(request, request.authenticator())?;
    let digest: [u8; 16] = Md5::new().chain_update(&covered).chain_update(shared_secret).finalize().into();
    Ok(accept(request, Authenticator::new(digest))?)
}
