//! The authentication port: first factor, second factor, answer.
//!
//! The security depends on the order of the steps. Nothing is looked up for a datagram that does not verify. No phone
//! rings for a wrong password. Nobody is told which factor failed.

use core::{fmt, net::SocketAddr, time::Duration};
use std::{net::UdpSocket, sync::Arc, time::Instant};

use radius_dict::rfc::rfc2865::{self, FramedProtocol, ServiceType};
use radius_proto::{
    Code, encode::PacketWriter, error::EncodeError, typed::UserPassword, value::Value, verify::Request,
};
use zeroize::Zeroizing;

use crate::{
    approver::Approver,
    counters::Discard,
    directory::{self, SecondFactor, UserDirectory},
    duplicates::{Duplicates, Key, Seen},
    second_factor::{Challenges, Ending, PendingPush, PendingPushes, State, StateRefusal, Waiting},
    server::{Port, RadiusClient, Shared},
};

/// The text for everybody who is not let in. It is the same for every reason.
pub(crate) const REJECT_MESSAGE: &str = "Sign-in failed.";
pub(crate) const CHALLENGE_MESSAGE: &str = "Enter the code that your authenticator app shows.";

pub(crate) struct AuthenticationPort {
    shared: Arc<Shared>,
    socket: UdpSocket,
    users: Arc<UserDirectory>,
    approver: Arc<Approver>,
    push_lifetime: Duration,
    duplicates: Duplicates,
    pending: PendingPushes,
    challenges: Challenges,
    /// Sessions granted so far, for Class.
    sessions: u32,
}

/// The result of a step.
enum Step {
    Answer(Decision),
    /// The answer comes with the user's tap.
    Wait,
    Discard(Discard),
}

enum Decision {
    Grant,
    Challenge(State),
    Deny(Denial),
}

/// The reason why access is denied, only for the operator, with the reason codes that NPS writes into event 6273.
#[derive(Clone, Copy, Debug)]
enum Denial {
    Malformed(&'static str),
    FirstFactor(directory::Refusal),
    SecondFactor(&'static str),
    State(StateRefusal),
}

impl fmt::Display for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(what) => write!(f, "reason 3: {what}"),
            Self::FirstFactor(refusal) => write!(f, "reason 16: {refusal}"),
            Self::SecondFactor(what) => write!(f, "reason 21: {what}"),
            Self::State(refusal) => write!(
                f,
                "reason 21: the State is {}",
                match refusal {
                    StateRefusal::Unknown => "unknown or used",
                    StateRefusal::Expired => "too old",
                    StateRefusal::Foreign => "another user's",
                }
            ),
        }
    }
}

impl AuthenticationPort {
    /// The limits of kept requests, pending prompts and open challenges.
    const DUPLICATES: usize = 1024;
    const PENDING: usize = 64;
    const CHALLENGES: usize = 64;
    /// The time that an answer is kept for late copies of its request. It limits memory, and nobody waits for it, so it
    /// does not depend on the pace.
    const ANSWER_LIFETIME: Duration = Duration::from_secs(10);

    pub(crate) fn new(
        shared: Arc<Shared>,
        socket: UdpSocket,
        users: Arc<UserDirectory>,
        approver: Arc<Approver>,
        (push_lifetime, state_lifetime): (Duration, Duration),
    ) -> Self {
        Self {
            shared,
            socket,
            users,
            approver,
            push_lifetime,
            duplicates: Duplicates::new(Self::DUPLICATES, Self::ANSWER_LIFETIME),
            pending: PendingPushes::new(Self::PENDING),
            challenges: Challenges::new(Self::CHALLENGES, state_lifetime),
            sessions: 0,
        }
    }

    fn decide(&mut self, client: &RadiusClient, request: &Request<'_, '_>, waiting: Waiting) -> Step {
        let deny = |denial| Step::Answer(Decision::Deny(denial));
        let Ok(Some(user_name)) = request.get(rfc2865::USER_NAME) else {
            return deny(Denial::Malformed("no readable User-Name"));
        };
        let Some(user) = directory::canonical_name(user_name) else {
            return deny(Denial::FirstFactor(directory::Refusal::UnknownUser));
        };
        let mut buffer = Zeroizing::new([0; UserPassword::MAX_LENGTH]);
        let Ok(Some(typed)) = request.user_password(&mut buffer) else {
            return deny(Denial::Malformed("no readable User-Password"));
        };
        let mut states = request.all(rfc2865::STATE);
        match (states.next(), states.next()) {
            (None, _) => {}
            (Some(Ok(state)), None) => return Step::Answer(self.second_round(client, &user, state, typed)),
            _ => return deny(Denial::Malformed("more than one State")),
        }
        match self.users.check(&user, typed) {
            Err(refusal) => deny(Denial::FirstFactor(refusal)),
            Ok(SecondFactor::Push) => self.push(client, user, waiting),
            Ok(SecondFactor::OneTimeCode) => self.challenge(client, &user),
        }
    }

    /// The password is right: the phone rings, unless a prompt is pending.
    fn push(&mut self, client: &RadiusClient, user: String, waiting: Waiting) -> Step {
        let address = client.address;
        if let Some(push) = self.pending.of(address, &user) {
            // A second attempt does not send a second prompt, since many prompts train users to approve them.
            return if push.join(waiting) {
                self.shared.counters.count(JOINED, "a prompt is on the user's phone already; this request joins it");
                Step::Wait
            } else {
                Step::Discard(Discard::Overloaded)
            };
        }
        if self.pending.is_full() {
            return Step::Discard(Discard::Overloaded);
        }
        self.shared.event("asks the user for the second factor, by a prompt");
        let prompt = self.approver.push(&user);
        let deadline = Instant::now() + self.push_lifetime;
        self.pending.insert(PendingPush { client: address, user, prompt, deadline, waiting: vec![waiting] });
        Step::Wait
    }

    /// The password is right: the app shows a code, and the client is asked for it.
    fn challenge(&mut self, client: &RadiusClient, user: &str) -> Step {
        let Some(state) = self.challenges.issue(client.address, user, Instant::now()) else {
            return Step::Discard(Discard::Overloaded);
        };
        self.shared.event("asks the user for the second factor, by a code");
        if self.approver.show_code(user).is_err() {
            return Step::Discard(Discard::Overloaded);
        }
        Step::Answer(Decision::Challenge(state))
    }

    /// An answer to a challenge: User-Password contains the code. The State shows that the password was right.
    fn second_round(&mut self, client: &RadiusClient, user: &str, state: &[u8], code: &[u8]) -> Decision {
        match self.challenges.redeem(state, client.address, user, Instant::now()) {
            Err(refusal) => Decision::Deny(Denial::State(refusal)),
            Ok(()) if self.approver.redeem_code(user, code) => Decision::Grant,
            Ok(()) => Decision::Deny(Denial::SecondFactor("wrong one-time code")),
        }
    }

    /// Signs the answer, keeps it for later copies of the request, and sends it.
    fn answer(&mut self, request: &Request<'_, '_>, to: SocketAddr, decision: &Decision) {
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        let (packet, key) = (request.packet(), key(request, to));
        match self.sign(request, decision, &mut buffer) {
            Ok(octets) => {
                if self.duplicates.answer(key, packet.authenticator(), octets, Instant::now()) {
                    self.shared.send(&self.socket, to, octets);
                } else {
                    self.shared.event("the client has replaced this request; it is not answered");
                }
            }
            Err(error) => {
                self.duplicates.forget(key);
                self.shared.event(format_args!("no reply can be built: {error}"));
            }
        }
    }

    fn sign<'b>(
        &mut self,
        request: &Request<'_, '_>,
        decision: &Decision,
        buffer: &'b mut [u8],
    ) -> Result<&'b [u8], EncodeError> {
        match decision {
            Decision::Grant => {
                self.sessions += 1;
                self.shared.event(format_args!("event 6272: access granted to {}", user(request)));
                let class = format!("{}/session-{}", self.shared.name(), self.sessions);
                request
                    .reply(Code::ACCESS_ACCEPT, buffer)?
                    .push(rfc2865::SERVICE_TYPE, ServiceType::FRAMED_USER)?
                    .push(rfc2865::FRAMED_PROTOCOL, FramedProtocol::PPP)?
                    .push(rfc2865::CLASS, class.as_bytes())?
                    .sign()
            }
            Decision::Challenge(state) => request
                .reply(Code::ACCESS_CHALLENGE, buffer)?
                .push(rfc2865::REPLY_MESSAGE, CHALLENGE_MESSAGE)?
                .push(rfc2865::STATE, state)?
                .sign(),
            Decision::Deny(denial) => {
                self.shared.event(format_args!("event 6273: access denied to {}, {denial}", user(request)));
                request.reply(Code::ACCESS_REJECT, buffer)?.push(rfc2865::REPLY_MESSAGE, REJECT_MESSAGE)?.sign()
            }
        }
    }
}

impl Port for AuthenticationPort {
    fn receive(&mut self, datagram: &[u8], from: SocketAddr) {
        let shared = Arc::clone(&self.shared);
        let Some((client, request)) = shared.admit(datagram, from, Code::ACCESS_REQUEST) else { return };
        let (packet, key) = (request.packet(), key(&request, from));
        match self.duplicates.begin(key, packet.authenticator(), Instant::now()) {
            Seen::New => {}
            Seen::InProgress => return shared.discard(from, Discard::InProgress),
            Seen::Full => return shared.discard(from, Discard::Overloaded),
            Seen::Answered(octets) => {
                shared
                    .counters
                    .count(ANSWERED_FROM_CACHE, "a late copy of an answered request: the same answer goes out again");
                return shared.send(&self.socket, from, octets);
            }
        }
        shared.event(format_args!("verified: {} of client {:?}", request.code(), client.friendly_name));
        let waiting = Waiting { from, request: request.into_owned() };
        match self.decide(client, &request, waiting) {
            Step::Answer(decision) => self.answer(&request, from, &decision),
            Step::Wait => {}
            Step::Discard(reason) => {
                self.duplicates.forget(key);
                shared.discard(from, reason);
            }
        }
    }

    /// Checks whether users have tapped, and answers the requests that wait for it. No request waits for another user's
    /// tap.
    fn poll(&mut self, now: Instant) -> bool {
        let approver = Arc::clone(&self.approver);
        for (push, ending) in self.pending.take_ended(now, |prompt| approver.outcome(prompt, now)) {
            approver.withdraw(push.prompt);
            let decision = match ending {
                Ending::Approved => Decision::Grant,
                Ending::Denied => Decision::Deny(Denial::SecondFactor("the user has denied the prompt")),
                Ending::Expired => Decision::Deny(Denial::SecondFactor("the prompt was not answered in time")),
            };
            for Waiting { from, request } in push.waiting {
                self.answer(&request.view(), from, &decision);
            }
        }
        !self.pending.is_empty()
    }
}

/// The counter of requests that joined a pending prompt.
pub(crate) const JOINED: &str = "joined a pending prompt";

/// The counter of late copies that got the kept answer.
pub(crate) const ANSWERED_FROM_CACHE: &str = "answered from the cache";

/// The name as it was sent, made harmless for a log.
fn user<'a>(request: &Request<'a, '_>) -> Value<'a> {
    Value::Text(request.get(rfc2865::USER_NAME).ok().flatten().unwrap_or("an unreadable name"))
}

fn key(request: &Request<'_, '_>, source: SocketAddr) -> Key {
    Key { source, identifier: request.packet().identifier() }
}
