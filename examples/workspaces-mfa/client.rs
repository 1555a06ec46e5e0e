//! The directory of WorkSpaces as a RADIUS client: it asks whether a user may sign in, one server after the other.

use core::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    sync::atomic::{AtomicU8, Ordering},
};
use std::{sync::Arc, time::SystemTime};

use getrandom::SysRng;
use radius_dict::rfc::{
    rfc2865::{self, NasPortType},
    rfc2866::{self, AcctAuthentic, AcctStatusType, AcctTerminateCause},
    rfc2869,
};
use radius_proto::{
    RequestBuilder, Secret, error::EncodeError, exchange::SignedRequest, rand_core::TryRng, value::Time,
    verify::Outcome as Reply,
};

use crate::{
    counters::Counters,
    exchange::{Exchange, Failure, PORT_CLOSED, Patience},
    settings::{Pace, RadiusSettings},
    trace::Trace,
};

pub(crate) const CLIENT: &str = "WorkSpaces";
const USER: &str = "user";

/// The name of the directory. It is only informative: servers identify the directory by its source address.
const NAS_IDENTIFIER: &str = "d-9067f8a1b2";
const NAS_IP_ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 10);

/// A server of the settings, with the ports that the demonstration found free for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Endpoint {
    pub(crate) authentication: SocketAddr,
    pub(crate) accounting: SocketAddr,
}

pub(crate) struct DirectoryClient {
    secret: Secret,
    patience: Patience,
    endpoints: Vec<Endpoint>,
    trace: Arc<Trace>,
    identifier: AtomicU8,
    /// Replies of all exchanges that did not verify.
    pub(crate) ignored: Counters,
}

/// The outcome of a sign-in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    Accepted {
        class: Vec<Vec<u8>>,
    },
    Rejected {
        message: Option<String>,
    },
    /// A challenge that nobody here can answer. It is not success: the user is not let in.
    ChallengeUnanswered,
    NoReply(Diagnosis),
}

/// The explanation for an operator when no server has answered. RADIUS itself gives only silence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Diagnosis {
    Silence,
    PortClosed,
    NothingVerified,
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Silence => {
                "no reply. A RADIUS server discards silently what it does not trust. Most likely the shared secrets \
                 differ, or the server has no RADIUS client entry for this directory's address; else a firewall drops \
                 UDP, or the server is down. Its log tells: NPS events 13 (unknown client) and 18 (wrong \
                 Message-Authenticator)"
            }
            Self::PortClosed => "no reply, and a port is closed: is the server running, and on that port?",
            Self::NothingVerified => {
                "replies came, and none verified. The shared secrets differ, the server sends no \
                 Message-Authenticator (update it), or somebody forges replies"
            }
        })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted { .. } => f.write_str("Access-Accept verified, let in"),
            Self::Rejected { .. } => f.write_str("Access-Reject verified, not let in"),
            Self::ChallengeUnanswered => f.write_str("Access-Challenge verified, nobody answers it, not let in"),
            Self::NoReply(diagnosis) => fmt::Display::fmt(diagnosis, f),
        }
    }
}

/// A sign-in that is over.
pub(crate) struct SignIn {
    pub(crate) outcome: Outcome,
    /// Which server answered.
    pub(crate) server: Option<usize>,
    /// The last request.
    pub(crate) exchange: Exchange,
}

/// The meaning of one reply.
enum Answer {
    Final(Outcome),
    Challenge { prompt: String, state: Option<Vec<u8>> },
}

/// Asks the user for a one-time code. AWS Directory Service has no prompt for codes, and fails a sign-in that is
/// challenged.
pub(crate) type CodePrompt<'p> = Option<&'p mut dyn FnMut(&str) -> Option<String>>;

impl DirectoryClient {
    /// The most rounds of challenge and response in one sign-in. A server that never ends is treated as one that
    /// rejects.
    const ROUNDS: usize = 3;

    pub(crate) fn new(
        settings: &RadiusSettings,
        pace: Pace,
        endpoints: Vec<Endpoint>,
        trace: Arc<Trace>,
    ) -> Result<Self, Failure> {
        if let Some(refusal) = settings.refusals().first() {
            return Err(refusal.to_string().into());
        }
        let secret = Secret::new(settings.shared_secret.as_bytes())?;
        let patience = Patience { timeout: pace.seconds(settings.radius_timeout), retries: settings.radius_retries };
        let mut identifier = [0];
        SysRng.try_fill_bytes(&mut identifier)?;
        let [identifier] = identifier;
        let identifier = AtomicU8::new(identifier);
        let ignored = Counters::new(Arc::clone(&trace), CLIENT);
        Ok(Self { secret, patience, endpoints, trace, identifier, ignored })
    }

    /// Signs a user in with the text from the field for the second factor. If a prompt is pushed, that is the password.
    pub(crate) fn sign_in(&self, user: &str, password: &str, mut prompt: CodePrompt<'_>) -> Result<SignIn, Failure> {
        self.trace.event(USER, format_args!("{user} types a name and a password"));
        let mut last = None;
        for index in 0..self.endpoints.len() {
            let (answer, mut exchange) = self.ask(index, user, password, None)?;
            let Some(mut answer) = answer else {
                self.trace.event(CLIENT, format_args!("server {} does not answer", index + 1));
                last = Some(exchange);
                continue;
            };
            for _ in 0..Self::ROUNDS {
                let Answer::Challenge { prompt: text, state } = &answer else { break };
                let Some(code) = prompt.as_mut().and_then(|ask_user| ask_user(text)) else { break };
                self.trace.event(USER, format_args!("{user} types a code"));
                // The answer goes to the server that issued the State. Other servers do not know it.
                let (next, next_exchange) = self.ask(index, user, &code, state.as_deref())?;
                exchange = next_exchange;
                answer = next.unwrap_or_else(|| Answer::Final(Outcome::NoReply(self.diagnose())));
            }
            let outcome = match answer {
                Answer::Final(outcome) => outcome,
                Answer::Challenge { .. } => Outcome::ChallengeUnanswered,
            };
            self.trace.event(CLIENT, format_args!("{user}: {outcome}"));
            return Ok(SignIn { outcome, server: Some(index), exchange });
        }
        let exchange = last.ok_or("no server is configured")?;
        Ok(SignIn { outcome: Outcome::NoReply(self.diagnose()), server: None, exchange })
    }

    /// A single round with a single server and the caller's State. [`sign_in`](Self::sign_in) never does this, but an
    /// attacker would.
    pub(crate) fn ask_once(
        &self,
        index: usize,
        user: &str,
        password: &str,
        state: &[u8],
    ) -> Result<Option<Outcome>, Failure> {
        let (answer, _) = self.ask(index, user, password, Some(state))?;
        Ok(answer.map(|answer| match answer {
            Answer::Final(outcome) => outcome,
            Answer::Challenge { .. } => Outcome::ChallengeUnanswered,
        }))
    }

    /// Each server and each round gets a separate request, with a new identifier and a new Request Authenticator.
    fn ask(
        &self,
        index: usize,
        user: &str,
        password: &str,
        state: Option<&[u8]>,
    ) -> Result<(Option<Answer>, Exchange), Failure> {
        let endpoint = self.endpoints.get(index).ok_or("no such server")?;
        let mut exchange = Exchange::open(&self.trace, CLIENT, endpoint.authentication, |buffer| {
            let mut request = RequestBuilder::access_request(buffer, self.next_identifier(), &self.secret)?
                .push(rfc2865::USER_NAME, user)?
                .user_password(password.as_bytes())?
                .push(rfc2865::NAS_IP_ADDRESS, NAS_IP_ADDRESS)?
                .push(rfc2865::NAS_IDENTIFIER, NAS_IDENTIFIER)?
                .push(rfc2865::NAS_PORT_TYPE, NasPortType::VIRTUAL)?;
            if let Some(state) = state {
                request = request.push(rfc2865::STATE, state)?;
            }
            Ok(request.sign())
        })?;
        let answer = exchange.run(&self.secret, self.patience, &self.ignored, read)?;
        Ok((answer, exchange))
    }

    /// Reports the beginning or the end of a session. `None` if no server has acknowledged it.
    pub(crate) fn account(&self, session: &Session<'_>, event: SessionEvent) -> Result<Option<Exchange>, Failure> {
        for endpoint in &self.endpoints {
            let mut exchange = Exchange::open(&self.trace, CLIENT, endpoint.accounting, |buffer| {
                self.accounting_request(buffer, session, event)
            })?;
            if exchange.run(&self.secret, self.patience, &self.ignored, |_| ())?.is_some() {
                return Ok(Some(exchange));
            }
        }
        Ok(None)
    }

    fn accounting_request<'b>(
        &self,
        buffer: &'b mut [u8],
        session: &Session<'_>,
        event: SessionEvent,
    ) -> Result<SignedRequest<'b>, EncodeError> {
        let status = match event {
            SessionEvent::Start => AcctStatusType::START,
            SessionEvent::Stop { .. } => AcctStatusType::STOP,
        };
        let mut request = RequestBuilder::accounting_request(buffer, self.next_identifier(), &self.secret)?
            .push(rfc2866::ACCT_STATUS_TYPE, status)?
            .push(rfc2866::ACCT_SESSION_ID, session.identifier)?
            .push(rfc2865::USER_NAME, session.user)?
            .push(rfc2865::NAS_IP_ADDRESS, NAS_IP_ADDRESS)?
            .push(rfc2865::NAS_IDENTIFIER, NAS_IDENTIFIER)?
            .push(rfc2865::NAS_PORT_TYPE, NasPortType::VIRTUAL)?
            .push(rfc2866::ACCT_AUTHENTIC, AcctAuthentic::RADIUS)?
            // This is the time of the event. With Acct-Delay-Time, every retransmission would be another request.
            .push(rfc2869::EVENT_TIMESTAMP, now())?;
        for class in session.class {
            request = request.push(rfc2865::CLASS, class)?;
        }
        if let SessionEvent::Stop { seconds, octets_in, octets_out } = event {
            request = request
                .push(rfc2866::ACCT_SESSION_TIME, seconds)?
                .push(rfc2866::ACCT_INPUT_OCTETS, low(octets_in))?
                .push(rfc2869::ACCT_INPUT_GIGAWORDS, low(octets_in >> 32))?
                .push(rfc2866::ACCT_OUTPUT_OCTETS, low(octets_out))?
                .push(rfc2869::ACCT_OUTPUT_GIGAWORDS, low(octets_out >> 32))?
                .push(rfc2866::ACCT_TERMINATE_CAUSE, AcctTerminateCause::USER_REQUEST)?;
        }
        Ok(request.sign())
    }

    /// Identifiers start at a random number, and none is repeated before all others were used.
    fn next_identifier(&self) -> u8 {
        self.identifier.fetch_add(1, Ordering::Relaxed)
    }

    fn diagnose(&self) -> Diagnosis {
        let closed = self.ignored.of(PORT_CLOSED);
        match self.ignored.total() {
            0 => Diagnosis::Silence,
            all if all == closed => Diagnosis::PortClosed,
            _ => Diagnosis::NothingVerified,
        }
    }
}

/// A session of a user.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Session<'s> {
    /// Acct-Session-Id: the same in Start and Stop.
    pub(crate) identifier: &'s str,
    pub(crate) user: &'s str,
    /// The Class attributes of the Access-Accept, unchanged. Only the server interprets them.
    pub(crate) class: &'s [Vec<u8>],
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum SessionEvent {
    Start,
    Stop { seconds: u32, octets_in: u64, octets_out: u64 },
}

/// Access-Accept is success. Everything else, except a challenge, is failure.
fn read(reply: Reply<'_, '_>) -> Answer {
    let message = || reply.reply().get(rfc2865::REPLY_MESSAGE).ok().flatten().map(str::to_owned);
    match reply {
        Reply::Accept(accept) => {
            let class = accept.all(rfc2865::CLASS).filter_map(Result::ok).map(<[u8]>::to_vec).collect();
            Answer::Final(Outcome::Accepted { class })
        }
        Reply::Challenge(challenge) => {
            Answer::Challenge { prompt: message().unwrap_or_default(), state: challenge.state().map(<[u8]>::to_vec) }
        }
        _ => Answer::Final(Outcome::Rejected { message: message() }),
    }
}

/// The low 32 bits.
fn low(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default()
}

fn now() -> Time {
    let seconds = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
    Time(low(seconds))
}
