//! The state of a server between the first factor and the second: pending prompts and open challenges.
//!
//! Both are entered only after the password was checked. Both are bounded: a user with a password must not be able to
//! fill the memory.

use core::{net::IpAddr, net::SocketAddr, time::Duration};
use std::{collections::HashMap, time::Instant};

use getrandom::SysRng;
use radius_proto::{rand_core::TryRng, verify::OwnedRequest};

use crate::approver::{PromptId, Tap};

/// A request that waits for its user. It is answered when the prompt is answered.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) from: SocketAddr,
    pub(crate) request: OwnedRequest,
}

/// A pending prompt, and everything that its answer decides.
#[derive(Debug)]
pub(crate) struct PendingPush {
    pub(crate) client: IpAddr,
    pub(crate) user: String,
    pub(crate) prompt: PromptId,
    pub(crate) deadline: Instant,
    pub(crate) waiting: Vec<Waiting>,
}

/// The end of a prompt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ending {
    Approved,
    Denied,
    Expired,
}

#[derive(Debug)]
pub(crate) struct PendingPushes {
    pushes: Vec<PendingPush>,
    capacity: usize,
}

impl PendingPushes {
    /// Requests that may wait for one prompt.
    const WAITING: usize = 4;

    pub(crate) fn new(capacity: usize) -> Self {
        Self { pushes: Vec::new(), capacity }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pushes.is_empty()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.pushes.len() >= self.capacity
    }

    /// The pending prompt of a user of this client.
    pub(crate) fn of(&mut self, client: IpAddr, user: &str) -> Option<&mut PendingPush> {
        self.pushes.iter_mut().find(|push| push.client == client && push.user == user)
    }

    pub(crate) fn insert(&mut self, push: PendingPush) {
        self.pushes.push(push);
    }

    /// Removes and returns the prompts that have ended.
    pub(crate) fn take_ended(
        &mut self,
        now: Instant,
        outcome: impl Fn(PromptId) -> Option<Tap>,
    ) -> Vec<(PendingPush, Ending)> {
        let ending = |push: &PendingPush| match outcome(push.prompt) {
            // A tap that is too late is not an approval: no request waits for it.
            _ if now >= push.deadline => Some(Ending::Expired),
            Some(Tap::Approve) => Some(Ending::Approved),
            Some(Tap::Deny) => Some(Ending::Denied),
            None => None,
        };
        let (ended, pending) = core::mem::take(&mut self.pushes)
            .into_iter()
            .map(|push| (ending(&push), push))
            .partition::<Vec<_>, _>(|(ending, _)| ending.is_some());
        self.pushes = pending.into_iter().map(|(_, push)| push).collect();
        ended.into_iter().filter_map(|(ending, push)| Some((push, ending?))).collect()
    }
}

impl PendingPush {
    /// Adds a request to those that wait for the prompt. Its own password was right. `false` if too many wait.
    #[must_use]
    pub(crate) fn join(&mut self, waiting: Waiting) -> bool {
        let room = self.waiting.len() < PendingPushes::WAITING;
        if room {
            self.waiting.push(waiting);
        }
        room
    }
}

/// The State of an Access-Challenge: 128 random bits that nobody can guess.
pub(crate) type State = [u8; 16];

#[derive(Debug)]
pub(crate) struct Challenges {
    open: HashMap<State, Challenge>,
    capacity: usize,
    lifetime: Duration,
}

#[derive(Debug)]
struct Challenge {
    client: IpAddr,
    user: String,
    expires: Instant,
}

/// The reason why a State does not continue a conversation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StateRefusal {
    /// It was never issued, or was already used.
    Unknown,
    Expired,
    /// It was issued to another client or for another user.
    Foreign,
}

impl Challenges {
    pub(crate) fn new(capacity: usize, lifetime: Duration) -> Self {
        Self { open: HashMap::new(), capacity, lifetime }
    }

    /// Opens a challenge. `None` if too many are open, or if there is no randomness.
    pub(crate) fn issue(&mut self, client: IpAddr, user: &str, now: Instant) -> Option<State> {
        if self.open.len() >= self.capacity {
            self.open.retain(|_, challenge| challenge.expires > now);
        }
        if self.open.len() >= self.capacity {
            return None;
        }
        let mut state = State::default();
        SysRng.try_fill_bytes(&mut state).ok()?;
        self.open.insert(state, Challenge { client, user: user.into(), expires: now + self.lifetime });
        Some(state)
    }

    /// Closes the challenge that a State continues. A State can be used only once, independent of the result.
    pub(crate) fn redeem(
        &mut self,
        state: &[u8],
        client: IpAddr,
        user: &str,
        now: Instant,
    ) -> Result<(), StateRefusal> {
        let challenge =
            State::try_from(state).ok().and_then(|state| self.open.remove(&state)).ok_or(StateRefusal::Unknown)?;
        if challenge.client != client || challenge.user != user {
            return Err(StateRefusal::Foreign);
        }
        if challenge.expires <= now { Err(StateRefusal::Expired) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use radius_proto::{Packet, RequestBuilder, Secret};

    use super::*;
    use crate::{approver::Approver, trace::Trace};

    const CLIENT: IpAddr = IpAddr::V4(core::net::Ipv4Addr::new(192, 0, 2, 1));
    const OTHER: IpAddr = IpAddr::V4(core::net::Ipv4Addr::new(192, 0, 2, 2));
    const LIFETIME: Duration = Duration::from_secs(60);

    #[test]
    fn a_state_works_once_for_its_client_and_user_and_only_for_its_time() {
        let (mut challenges, now) = (Challenges::new(16, LIFETIME), Instant::now());
        let mut issue = || challenges.issue(CLIENT, "carol", now).unwrap();
        let (used, late, foreign_user, foreign_client) = (issue(), issue(), issue(), issue());
        assert!(used != late && late != foreign_user);
        assert_eq!(challenges.redeem(&used, CLIENT, "carol", now), Ok(()));
        assert_eq!(challenges.redeem(&used, CLIENT, "carol", now), Err(StateRefusal::Unknown));
        assert_eq!(challenges.redeem(&late, CLIENT, "carol", now + LIFETIME), Err(StateRefusal::Expired));
        assert_eq!(challenges.redeem(&foreign_user, CLIENT, "alice", now), Err(StateRefusal::Foreign));
        assert_eq!(challenges.redeem(&foreign_client, OTHER, "carol", now), Err(StateRefusal::Foreign));
        assert_eq!(challenges.redeem(&foreign_user, CLIENT, "carol", now), Err(StateRefusal::Unknown));
        assert_eq!(challenges.redeem(b"", CLIENT, "carol", now), Err(StateRefusal::Unknown));
    }

    #[test]
    fn open_challenges_and_waiting_requests_are_bounded() {
        let (mut challenges, now) = (Challenges::new(1, LIFETIME), Instant::now());
        assert!(challenges.issue(CLIENT, "carol", now).is_some());
        assert!(challenges.issue(CLIENT, "carol", now).is_none());
        assert!(challenges.issue(CLIENT, "carol", now + LIFETIME).is_some());

        let (secret, mut buffer) = (Secret::new(b"a secret of a test").unwrap(), [0; 64]);
        let request = RequestBuilder::access_request(&mut buffer, 1, &secret).unwrap().sign();
        let request = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
        let waiting = || Waiting { from: SocketAddr::new(CLIENT, 1), request: request.into_owned() };
        let mut push = pending(now, prompt());
        assert!((0..PendingPushes::WAITING).all(|_| push.join(waiting())));
        assert!(!push.join(waiting()));
    }

    #[test]
    fn a_prompt_ends_by_its_tap_or_by_its_deadline_whatever_is_tapped_then() {
        let now = Instant::now();
        let prompt = prompt();
        for (outcome, at, expected) in [
            (None, now, None),
            (Some(Tap::Approve), now, Some(Ending::Approved)),
            (Some(Tap::Deny), now, Some(Ending::Denied)),
            (None, now + LIFETIME, Some(Ending::Expired)),
            (Some(Tap::Approve), now + LIFETIME, Some(Ending::Expired)),
        ] {
            let mut pushes = PendingPushes::new(1);
            pushes.insert(pending(now + LIFETIME, prompt));
            assert!(pushes.is_full() && pushes.of(CLIENT, "alice").is_some() && pushes.of(OTHER, "alice").is_none());
            let ended = pushes.take_ended(at, |_| outcome);
            assert_eq!(ended.first().map(|(_, ending)| *ending), expected);
            assert_eq!(pushes.is_empty(), expected.is_some());
        }
    }

    fn prompt() -> PromptId {
        Approver::new(Arc::new(Trace::new(None)), []).push("alice")
    }

    fn pending(deadline: Instant, prompt: PromptId) -> PendingPush {
        PendingPush { client: CLIENT, user: "alice".into(), prompt, deadline, waiting: Vec::new() }
    }
}
