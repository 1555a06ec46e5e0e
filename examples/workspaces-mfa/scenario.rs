//! The scenarios, and the outcome that each must have.

use core::time::Duration;
use std::{sync::Arc, time::Instant};

use crate::{
    exchange::Failure,
    scenarios::{attacks, network, sign_in},
    screen::{BAD, GOOD, HEADING, Screen},
    settings::Pace,
    trace::Trace,
};

pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// The events and the required outcome.
    pub(crate) title: &'static str,
    play: fn(&Stage, &mut Checks) -> Result<(), Failure>,
}

/// The scenarios, in the order in which they are played. By default, only the first is shown packet by packet.
pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "approved-push",
        title: "right password, approved prompt: Access-Accept",
        play: sign_in::approved_push,
    },
    Scenario { name: "accounting", title: "Start and Stop are stored, then acknowledged", play: sign_in::accounting },
    Scenario {
        name: "wrong-password",
        title: "wrong password: Access-Reject, and no phone rings",
        play: sign_in::wrong_password,
    },
    Scenario { name: "denied-push", title: "prompt denied: Access-Reject", play: sign_in::denied_push },
    Scenario {
        name: "unanswered-push",
        title: "prompt not answered: Access-Reject while the client waits",
        play: sign_in::unanswered_push,
    },
    Scenario {
        name: "one-time-code",
        title: "Access-Challenge; right code: accept, wrong code: reject",
        play: sign_in::one_time_code,
    },
    Scenario {
        name: "reused-state",
        title: "a State that is used, unknown, foreign or old: reject",
        play: attacks::reused_state,
    },
    Scenario {
        name: "server-down",
        title: "first server down: the second answers a new request",
        play: network::server_down,
    },
    Scenario {
        name: "retransmission",
        title: "retransmissions: one prompt, one answer",
        play: network::retransmission,
    },
    Scenario {
        name: "second-attempt",
        title: "two attempts at once: one prompt answers both",
        play: network::second_attempt,
    },
    Scenario {
        name: "wrong-secret",
        title: "wrong shared secret: silence, counted and explained",
        play: network::wrong_secret,
    },
    Scenario {
        name: "forged-reply",
        title: "forged Access-Accepts are ignored and counted",
        play: attacks::forged_reply,
    },
    Scenario {
        name: "no-authenticator",
        title: "no Message-Authenticator: request discarded (BlastRADIUS)",
        play: attacks::no_authenticator,
    },
    Scenario { name: "settings", title: "settings outside the limits of AWS are refused", play: sign_in::settings },
];

/// The environment of a scenario.
pub(crate) struct Stage {
    pub(crate) pace: Pace,
    pub(crate) trace: Arc<Trace>,
}

impl Stage {
    /// The longest time that a scenario waits for anything: the client's time, and some more for a busy machine.
    pub(crate) fn limit(&self) -> Duration {
        self.pace.seconds(120) + Duration::from_secs(2)
    }
}

/// The checks of a scenario.
pub(crate) struct Checks {
    trace: Arc<Trace>,
    held: usize,
    failed: Vec<String>,
}

impl Checks {
    pub(crate) fn that(&mut self, what: &str, holds: bool) {
        if holds {
            self.held += 1;
        } else {
            self.failed.push(what.into());
        }
        self.trace.check(what, holds);
    }
}

/// The result of a scenario.
pub(crate) struct Verdict {
    pub(crate) held: usize,
    /// The failed checks; empty if all passed.
    pub(crate) failed: Vec<String>,
    pub(crate) took: Duration,
    /// All events, line by line.
    pub(crate) lines: Vec<String>,
}

impl Verdict {
    pub(crate) fn has_failed(&self) -> bool {
        !self.failed.is_empty()
    }
}

impl Scenario {
    /// The line with the result.
    pub(crate) fn line(&self, verdict: &Verdict) -> String {
        let (word, style) = if verdict.has_failed() { ("FAIL", BAD) } else { ("PASS", GOOD) };
        let (checks, seconds) = (verdict.held + verdict.failed.len(), verdict.took.as_secs_f32());
        format!("{style}{word}{style:#}  {:<16} {checks:>2} checks {seconds:>5.2} s  {}", self.name, self.title)
    }

    /// Plays it, with output on `screen` if there is one.
    pub(crate) fn play(&self, pace: Pace, screen: Option<&Arc<Screen>>) -> Verdict {
        let start = Instant::now();
        let trace = Arc::new(Trace::new(screen.cloned()));
        trace.remark(&format!("== {}: {}", self.name, self.title), HEADING);
        let mut checks = Checks { trace: Arc::clone(&trace), held: 0, failed: Vec::new() };
        if let Err(error) = (self.play)(&Stage { pace, trace: Arc::clone(&trace) }, &mut checks) {
            checks.failed.push(error.to_string());
        }
        if checks.held == 0 && checks.failed.is_empty() {
            checks.failed.push("nothing was checked".into());
        }
        Verdict { held: checks.held, failed: checks.failed, took: start.elapsed(), lines: trace.lines() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::WIDTH;

    fn verdict(play: fn(&Stage, &mut Checks) -> Result<(), Failure>) -> Verdict {
        Scenario { name: "test", title: "", play }.play(Pace(100), None)
    }

    #[test]
    fn a_scenario_fails_by_a_check_that_does_not_hold_by_an_error_and_by_checking_nothing() {
        let good = verdict(|_, checks| {
            checks.that("water is wet", true);
            Ok(())
        });
        assert_eq!((good.held, good.failed.len()), (1, 0));
        let bad = verdict(|_, checks| {
            checks.that("water is wet", true);
            checks.that("fire is cold", false);
            Ok(())
        });
        assert_eq!((bad.held, bad.failed), (1, vec!["fire is cold".to_owned()]));
        assert_eq!(verdict(|_, _| Err("out of sockets".into())).failed, ["out of sockets"]);
        assert_eq!(verdict(|_, _| Ok(())).failed, ["nothing was checked"]);
    }

    #[test]
    fn verdicts_fit_a_line() {
        let verdict = || Verdict { held: 99, failed: Vec::new(), took: Duration::from_secs(99), lines: Vec::new() };
        for scenario in SCENARIOS {
            let escapes = format!("{GOOD}{GOOD:#}").len();
            assert!(scenario.line(&verdict()).len() - escapes <= WIDTH, "{}", scenario.name);
        }
    }

    #[test]
    fn no_two_scenarios_share_a_name() {
        let mut names: Vec<_> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), SCENARIOS.len());
    }
}
