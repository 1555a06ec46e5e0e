//! The second factor: the authenticator app on the users' phones, and its cloud service.

use core::time::Duration;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use getrandom::SysRng;
use radius_proto::rand_core::TryRng;
use subtle::ConstantTimeEq;

use crate::trace::Trace;

/// The action of a user on a prompt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tap {
    Approve,
    Deny,
}

/// The action that a user takes on every prompt. A user without a habit acts when the scenario says so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habit {
    pub(crate) tap: Tap,
    pub(crate) after: Duration,
}

/// A prompt that was pushed to a phone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct PromptId(usize);

/// Reports what the phones show and what users do, before anybody can see it.
pub(crate) struct Approver {
    trace: Arc<Trace>,
    phones: Mutex<Phones>,
}

const PHONE: &str = "phone";

/// The contents of the phones. There is no `Debug`, since a one-time code is a secret until it is used.
#[derive(Default)]
struct Phones {
    habits: HashMap<&'static str, Habit>,
    prompts: Vec<Prompt>,
    codes: HashMap<String, String>,
}

struct Prompt {
    user: String,
    sent: Instant,
    tapped: Option<Tap>,
    withdrawn: bool,
}

impl Approver {
    pub(crate) fn new(trace: Arc<Trace>, habits: impl IntoIterator<Item = (&'static str, Habit)>) -> Self {
        Self { trace, phones: Mutex::new(Phones { habits: habits.into_iter().collect(), ..Phones::default() }) }
    }

    /// Sends a prompt to the user's phone, and does not wait for the outcome.
    pub(crate) fn push(&self, user: &str) -> PromptId {
        let mut phones = self.phones();
        self.trace.event(PHONE, format_args!("{user} sees a prompt: approve the sign-in to WorkSpaces?"));
        phones.prompts.push(Prompt { user: user.into(), sent: Instant::now(), tapped: None, withdrawn: false });
        PromptId(phones.prompts.len() - 1)
    }

    /// The user's action on the prompt; `None` while there is none.
    pub(crate) fn outcome(&self, PromptId(index): PromptId, now: Instant) -> Option<Tap> {
        let mut phones = self.phones();
        let Phones { prompts, habits, .. } = &mut *phones;
        let prompt = prompts.get_mut(index).filter(|prompt| !prompt.withdrawn)?;
        if prompt.tapped.is_none()
            && let Some(habit) = habits.get(prompt.user.as_str())
            && now >= prompt.sent + habit.after
        {
            self.report(&prompt.user, habit.tap);
            prompt.tapped = Some(habit.tap);
        }
        prompt.tapped
    }

    /// Withdraws a prompt. A later tap lets nobody in.
    pub(crate) fn withdraw(&self, PromptId(index): PromptId) {
        if let Some(prompt) = self.phones().prompts.get_mut(index) {
            prompt.withdrawn = true;
        }
    }

    /// The user taps the prompts on the phone. `false` if there is none.
    pub(crate) fn tap(&self, user: &str, tap: Tap) -> bool {
        let mut phones = self.phones();
        let mut open =
            phones.prompts.iter_mut().filter(|prompt| prompt.user == user && prompt.tapped.is_none()).peekable();
        let any = open.peek().is_some();
        if any {
            self.report(user, tap);
        }
        open.for_each(|prompt| prompt.tapped = Some(tap));
        any
    }

    /// The number of prompts that the user was sent.
    pub(crate) fn pushes(&self, user: &str) -> usize {
        self.phones().prompts.iter().filter(|prompt| prompt.user == user).count()
    }

    /// The number of all prompts.
    pub(crate) fn all_pushes(&self) -> usize {
        self.phones().prompts.len()
    }

    /// Makes the user's app show a new one-time code. Nobody is let in without a code, so a failure of the generator is
    /// an error.
    pub(crate) fn show_code(&self, user: &str) -> Result<(), getrandom::Error> {
        // A million does not divide a power of two. Numbers above the last whole million are drawn again; otherwise low
        // codes would be more likely.
        let number = loop {
            let number = SysRng.try_next_u32()?;
            if number < u32::MAX - u32::MAX % 1_000_000 {
                break number % 1_000_000;
            }
        };
        self.trace.event(PHONE, format_args!("{user} sees a one-time code of six digits"));
        self.phones().codes.insert(user.into(), format!("{number:06}"));
        Ok(())
    }

    /// The code that the user reads in the app.
    pub(crate) fn code_on_screen(&self, user: &str) -> Option<String> {
        self.phones().codes.get(user).cloned()
    }

    /// Checks a one-time code. Right or wrong, the code is used up: a guesser has one try for each password check.
    pub(crate) fn redeem_code(&self, user: &str, typed: &[u8]) -> bool {
        let code = self.phones().codes.remove(user);
        code.is_some_and(|code| code.as_bytes().ct_eq(typed).into())
    }

    fn report(&self, user: &str, tap: Tap) {
        let verb = match tap {
            Tap::Approve => "approves",
            Tap::Deny => "denies",
        };
        self.trace.event(PHONE, format_args!("{user} {verb}"));
    }

    fn phones(&self) -> MutexGuard<'_, Phones> {
        self.phones.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn approver() -> Approver {
        Approver::new(Arc::new(Trace::new(None)), [])
    }

    #[test]
    fn a_code_works_once_and_a_wrong_one_uses_it_up() {
        let approver = approver();
        for (typed_right, accepted) in [(true, true), (false, false)] {
            approver.show_code("carol").unwrap();
            let code = approver.code_on_screen("carol").unwrap();
            assert!(code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()));
            let typed = if typed_right { code.clone() } else { "wrong!".into() };
            assert_eq!(approver.redeem_code("carol", typed.as_bytes()), accepted);
            assert!(!approver.redeem_code("carol", code.as_bytes()));
        }
    }

    #[test]
    fn a_prompt_that_others_see_and_its_tap_were_reported_before() {
        for _ in 0..200 {
            let trace = Arc::new(Trace::new(None));
            let approver = Approver::new(Arc::clone(&trace), []);
            let reported = |what: &str| trace.lines().iter().any(|line| line.contains(what));
            thread::scope(|scope| {
                let server = scope.spawn(|| approver.push("bob"));
                while approver.pushes("bob") == 0 {
                    thread::yield_now();
                }
                assert!(reported("bob sees a prompt"));
                let prompt = server.join().unwrap();
                scope.spawn(|| approver.tap("bob", Tap::Deny));
                while approver.outcome(prompt, Instant::now()).is_none() {
                    thread::yield_now();
                }
                assert!(reported("bob denies"));
            });
        }
    }

    #[test]
    fn a_tap_on_a_withdrawn_prompt_lets_nobody_in() {
        let approver = approver();
        let prompt = approver.push("bob");
        approver.withdraw(prompt);
        assert!(approver.tap("bob", Tap::Approve));
        assert_eq!(approver.outcome(prompt, Instant::now()), None);
    }
}
