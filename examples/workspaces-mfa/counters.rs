//! Counters of discarded datagrams, by reason.
//!
//! RADIUS discards silently: nothing is sent back, so that an attacker learns nothing. The operator has only these
//! numbers.

use core::fmt;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use radius_proto::{
    Code,
    error::{DecodeError, VerifyError},
};

use crate::trace::Trace;

/// Reasons why a datagram is not answered, or not accepted as an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Discard {
    UnknownClient,
    Malformed(DecodeError),
    Unverified(VerifyError),
    WrongPort(Code),
    InProgress,
    Overloaded,
    IncompleteRecord(&'static str),
    NotStored,
}

impl Discard {
    pub(crate) const UNKNOWN_CLIENT: &'static str = "unknown client";
    pub(crate) const MALFORMED: &'static str = "malformed";
    pub(crate) const MESSAGE_AUTHENTICATOR_ABSENT: &'static str = "message-authenticator-absent";
    pub(crate) const MESSAGE_AUTHENTICATOR_WRONG: &'static str = "message-authenticator-invalid";
    pub(crate) const IN_PROGRESS: &'static str = "retransmission while in progress";

    /// The counter.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::UnknownClient => Self::UNKNOWN_CLIENT,
            Self::Malformed(_) => Self::MALFORMED,
            Self::Unverified(error) => error.label(),
            Self::WrongPort(_) => "wrong port",
            Self::InProgress => Self::IN_PROGRESS,
            Self::Overloaded => "overloaded",
            Self::IncompleteRecord(_) => "incomplete accounting record",
            Self::NotStored => "accounting record not stored",
        }
    }
}

impl fmt::Display for Discard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownClient => f.write_str("no RADIUS client is configured with this address"),
            Self::Malformed(error) => fmt::Display::fmt(error, f),
            Self::Unverified(error) => fmt::Display::fmt(error, f),
            Self::WrongPort(code) => write!(f, "{code} does not belong on this port"),
            Self::InProgress => f.write_str("the same request is in progress; its answer will come"),
            Self::Overloaded => f.write_str("too much is in progress"),
            Self::IncompleteRecord(missing) => write!(f, "{missing} is missing"),
            Self::NotStored => f.write_str("the record could not be stored, so it is not acknowledged"),
        }
    }
}

/// Named counters of several threads. Everything is reported before it is counted.
pub(crate) struct Counters {
    trace: Arc<Trace>,
    who: &'static str,
    numbers: Mutex<BTreeMap<&'static str, u64>>,
}

impl Counters {
    /// Counters of `who`, which is its name in the trace.
    pub(crate) fn new(trace: Arc<Trace>, who: &'static str) -> Self {
        Self { trace, who, numbers: Mutex::default() }
    }

    /// Reports an event, then counts it under `name`.
    pub(crate) fn count(&self, name: &'static str, what: impl fmt::Display) {
        self.trace.event(self.who, what);
        *self.numbers.lock().unwrap_or_else(PoisonError::into_inner).entry(name).or_default() += 1;
    }

    pub(crate) fn of(&self, name: &str) -> u64 {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner).get(name).copied().unwrap_or_default()
    }

    pub(crate) fn total(&self) -> u64 {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner).values().sum()
    }
}

impl fmt::Display for Counters {
    /// `4 message-authenticator-invalid, 1 malformed`, or `nothing`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counters = self.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        if counters.is_empty() {
            return f.write_str("nothing");
        }
        for (index, (name, number)) in counters.iter().enumerate() {
            write!(f, "{}{number} {name}", if index > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the counters while an event is reported.
    struct Observer<'c>(&'c Counters);

    impl fmt::Display for Observer<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} counted so far", self.0.of(Discard::MALFORMED))
        }
    }

    #[test]
    fn what_happens_is_reported_before_others_can_see_it_counted() {
        let trace = Arc::new(Trace::new(None));
        let counters = Counters::new(Arc::clone(&trace), "server");
        counters.count(Discard::MALFORMED, Observer(&counters));
        counters.count(Discard::MALFORMED, Observer(&counters));
        assert_eq!(counters.of(Discard::MALFORMED), 2);
        let lines = trace.lines();
        assert!(
            matches!(&lines[..], [one, two] if one.contains("0 counted") && two.contains("1 counted")),
            "{lines:?}"
        );
    }
}
