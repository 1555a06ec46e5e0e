//! The duplicate cache: a retransmission never runs a sign-in a second time.
//!
//! With push authentication, a second run is a second prompt on a phone. The cache therefore covers the time from the
//! first copy of a request to some seconds after its answer. A late copy gets the same octets that were sent before.
//! [RFC 5080, section 2.2.2](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.2)

use core::{net::SocketAddr, time::Duration};
use std::{collections::HashMap, time::Instant};

use radius_proto::packet::Authenticator;

/// The key that a client may not use for two requests at once. One cache serves one socket, so the destination is not
/// part of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Key {
    pub(crate) source: SocketAddr,
    pub(crate) identifier: u8,
}

#[derive(Debug)]
pub(crate) struct Duplicates {
    entries: HashMap<Key, Entry>,
    capacity: usize,
    lifetime: Duration,
}

#[derive(Debug)]
struct Entry {
    authenticator: Authenticator,
    /// `None` while the request is in progress.
    answer: Option<(Vec<u8>, Instant)>,
}

/// The state of a request in the cache.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Seen<'c> {
    /// It was unknown, and is now in progress.
    New,
    InProgress,
    /// It was answered with these octets.
    Answered(&'c [u8]),
    /// It was unknown, and the cache is full.
    Full,
}

impl Duplicates {
    /// `lifetime` counts from the answer.
    pub(crate) fn new(capacity: usize, lifetime: Duration) -> Self {
        Self { entries: HashMap::new(), capacity, lifetime }
    }

    /// Looks up a request and, if it is new, enters it. Only verified requests may be entered: a forgery must not
    /// displace genuine entries.
    pub(crate) fn begin(&mut self, key: Key, authenticator: Authenticator, now: Instant) -> Seen<'_> {
        if !self.entries.contains_key(&key) && self.entries.len() >= self.capacity {
            self.expire(now);
            if self.entries.len() >= self.capacity {
                return Seen::Full;
            }
        }
        let lifetime = self.lifetime;
        let is_current = |entry: &Entry| entry.authenticator == authenticator && !entry.is_over(lifetime, now);
        if !self.entries.get(&key).is_some_and(is_current) {
            // Another Request Authenticator means another request: the client has given up the earlier one.
            self.entries.insert(key, Entry { authenticator, answer: None });
            return Seen::New;
        }
        match self.entries.get(&key) {
            Some(Entry { answer: Some((octets, _)), .. }) => Seen::Answered(octets),
            _ => Seen::InProgress,
        }
    }

    /// Keeps the answer to a request. Returns `false` if the client has replaced the request in the meantime. The
    /// answer must not be sent then.
    #[must_use]
    pub(crate) fn answer(&mut self, key: Key, authenticator: Authenticator, octets: &[u8], now: Instant) -> bool {
        match self.entries.get_mut(&key) {
            Some(entry) if entry.authenticator == authenticator => {
                entry.answer = Some((octets.into(), now));
                true
            }
            _ => false,
        }
    }

    /// Forgets a request that will not be answered, so that its retransmission is handled as new.
    pub(crate) fn forget(&mut self, key: Key) {
        self.entries.remove(&key);
    }

    fn expire(&mut self, now: Instant) {
        let lifetime = self.lifetime;
        self.entries.retain(|_, entry| !entry.is_over(lifetime, now));
    }
}

impl Entry {
    fn is_over(&self, lifetime: Duration, now: Instant) -> bool {
        self.answer.as_ref().is_some_and(|(_, answered)| now.duration_since(*answered) >= lifetime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIFETIME: Duration = Duration::from_secs(10);

    fn key(port: u16, identifier: u8) -> Key {
        Key { source: SocketAddr::from(([192, 0, 2, 1], port)), identifier }
    }

    fn authenticator(octet: u8) -> Authenticator {
        Authenticator::new([octet; 16])
    }

    #[test]
    fn a_copy_in_progress_is_seen_and_a_copy_after_the_answer_gets_its_octets_until_they_expire() {
        let (mut cache, now) = (Duplicates::new(8, LIFETIME), Instant::now());
        assert_eq!(cache.begin(key(1, 7), authenticator(1), now), Seen::New);
        // The entry is kept for as long as the push takes.
        assert_eq!(cache.begin(key(1, 7), authenticator(1), now + LIFETIME * 9), Seen::InProgress);
        let answered = now + LIFETIME * 10;
        assert!(cache.answer(key(1, 7), authenticator(1), b"reply", answered));
        let (last, over) = (answered + LIFETIME - Duration::from_nanos(1), answered + LIFETIME);
        assert_eq!(cache.begin(key(1, 7), authenticator(1), last), Seen::Answered(b"reply"));
        assert_eq!(cache.begin(key(1, 7), authenticator(1), over), Seen::New);
    }

    #[test]
    fn source_port_and_identifier_and_request_authenticator_tell_requests_apart() {
        let (mut cache, now) = (Duplicates::new(8, LIFETIME), Instant::now());
        assert_eq!(cache.begin(key(1, 7), authenticator(1), now), Seen::New);
        assert_eq!(cache.begin(key(2, 7), authenticator(1), now), Seen::New);
        assert_eq!(cache.begin(key(1, 8), authenticator(1), now), Seen::New);
        assert_eq!(cache.begin(key(1, 7), authenticator(2), now), Seen::New);
    }

    #[test]
    fn the_answer_to_a_replaced_request_is_not_sent() {
        let (mut cache, now) = (Duplicates::new(8, LIFETIME), Instant::now());
        assert_eq!(cache.begin(key(1, 7), authenticator(1), now), Seen::New);
        assert_eq!(cache.begin(key(1, 7), authenticator(2), now), Seen::New);
        assert!(!cache.answer(key(1, 7), authenticator(1), b"late", now));
        assert!(cache.answer(key(1, 7), authenticator(2), b"reply", now));
    }

    #[test]
    fn a_full_cache_takes_nothing_new_until_answers_have_expired_or_work_is_given_up() {
        let (mut cache, now) = (Duplicates::new(2, LIFETIME), Instant::now());
        assert_eq!(cache.begin(key(1, 1), authenticator(1), now), Seen::New);
        assert_eq!(cache.begin(key(1, 2), authenticator(2), now), Seen::New);
        assert_eq!(cache.begin(key(1, 3), authenticator(3), now), Seen::Full);
        assert_eq!(cache.begin(key(1, 2), authenticator(2), now), Seen::InProgress);
        cache.forget(key(1, 2));
        assert_eq!(cache.begin(key(1, 3), authenticator(3), now), Seen::New);
        assert!(cache.answer(key(1, 3), authenticator(3), b"reply", now));
        assert_eq!(cache.begin(key(1, 4), authenticator(4), now), Seen::Full);
        assert_eq!(cache.begin(key(1, 4), authenticator(4), now + LIFETIME), Seen::New);
    }
}
