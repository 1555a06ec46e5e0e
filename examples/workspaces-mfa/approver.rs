//! The second factor: the authenticator app on the users' phones, with the cloud service that reaches them.

use core::time::Duration;
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use getrandom::SysRng;
use radius_proto::rand_core::TryRng;
use subtle::ConstantTimeEq;

/// What a user does with a prompt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tap {
    Approve,
    Deny,
}

/// What a user does of his own accord once a prompt arrives. Nobody without a habit looks at the phone until the
/// scenario has him.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Habit {
    pub(crate) tap: Tap,
    pub(crate) after: Duration,
}

/// A prompt that was pushed to a phone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct PromptId(usize);

#[derive(Default, Debug)]
pub(crate) struct Approver(Mutex<Phones>);

/// What the phones show. `Debug` would print one-time codes, which are worthless once used but not before.
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

impl core::fmt::Debug for Phones {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Phones").field("prompts", &self.prompts.len()).finish_non_exhaustive()
    }
}

impl Approver {
    pub(crate) fn new(habits: impl IntoIterator<Item = (&'static str, Habit)>) -> Self {
        Self(Mutex::new(Phones { habits: habits.into_iter().collect(), ..Phones::default() }))
    }

    /// Sends a prompt to the user's phone, and does not wait for what comes of it.
    pub(crate) fn push(&self, user: &str) -> PromptId {
        let mut phones = self.phones();
        phones.prompts.push(Prompt { user: user.into(), sent: Instant::now(), tapped: None, withdrawn: false });
        PromptId(phones.prompts.len() - 1)
    }

    /// What the user has done with the prompt; `None` as long as he has not.
    pub(crate) fn outcome(&self, PromptId(index): PromptId, now: Instant) -> Option<Tap> {
        let phones = self.phones();
        let prompt = phones.prompts.get(index).filter(|prompt| !prompt.withdrawn)?;
        prompt.tapped.or_else(|| {
            let habit = phones.habits.get(prompt.user.as_str())?;
            (now >= prompt.sent + habit.after).then_some(habit.tap)
        })
    }

    /// Takes a prompt back: whoever taps it afterwards lets nobody in.
    pub(crate) fn withdraw(&self, PromptId(index): PromptId) {
        if let Some(prompt) = self.phones().prompts.get_mut(index) {
            prompt.withdrawn = true;
        }
    }

    /// The user taps the prompts on his phone. `false` if there is none.
    pub(crate) fn tap(&self, user: &str, tap: Tap) -> bool {
        let mut phones = self.phones();
        let mut open =
            phones.prompts.iter_mut().filter(|prompt| prompt.user == user && prompt.tapped.is_none()).peekable();
        let any = open.peek().is_some();
        open.for_each(|prompt| prompt.tapped = Some(tap));
        any
    }

    /// How many prompts the user was sent.
    pub(crate) fn pushes(&self, user: &str) -> usize {
        self.phones().prompts.iter().filter(|prompt| prompt.user == user).count()
    }

    /// How many prompts anybody was sent.
    pub(crate) fn all_pushes(&self) -> usize {
        self.phones().prompts.len()
    }

    /// Has the user's app show a new one-time code. Nobody is let in without one, so a generator that fails is an
    /// error.
    pub(crate) fn show_code(&self, user: &str) -> Result<(), getrandom::Error> {
        // A million divides no power of two: numbers above the last whole million are drawn again, or low codes would
        // be likelier.
        let number = loop {
            let number = SysRng.try_next_u32()?;
            if number < u32::MAX - u32::MAX % 1_000_000 {
                break number % 1_000_000;
            }
        };
        self.phones().codes.insert(user.into(), format!("{number:06}"));
        Ok(())
    }

    /// What the user reads in the app.
    pub(crate) fn code_on_screen(&self, user: &str) -> Option<String> {
        self.phones().codes.get(user).cloned()
    }

    /// Checks a one-time code. Right or wrong, it is used up: guessing gets one try for each password check.
    pub(crate) fn redeem_code(&self, user: &str, typed: &[u8]) -> bool {
        let code = self.phones().codes.remove(user);
        code.is_some_and(|code| code.as_bytes().ct_eq(typed).into())
    }

    fn phones(&self) -> MutexGuard<'_, Phones> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_works_once_and_a_wrong_one_uses_it_up() {
        let approver = Approver::default();
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
    fn a_tap_on_a_withdrawn_prompt_lets_nobody_in() {
        let approver = Approver::default();
        let prompt = approver.push("bob");
        approver.withdraw(prompt);
        assert!(approver.tap("bob", Tap::Approve));
        assert_eq!(approver.outcome(prompt, Instant::now()), None);
    }
}
