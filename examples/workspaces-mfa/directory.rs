//! The user directory, instead of Active Directory: users, passwords and second factors.

use core::fmt;
use std::sync::Arc;

use radius_proto::{typed::UserPassword, value::Value};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use crate::trace::Trace;

/// How a user confirms a sign-in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SecondFactor {
    /// A prompt on the phone: approve or deny.
    Push,
    /// Six digits that the authenticator app shows, asked for with an Access-Challenge.
    OneTimeCode,
}

impl fmt::Display for SecondFactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Push => "a prompt on the phone",
            Self::OneTimeCode => "a one-time code",
        })
    }
}

/// There is no `Debug`, since it contains the password. A real directory keeps a slow salted hash instead.
struct User {
    name: &'static str,
    password: Password,
    second_factor: SecondFactor,
}

pub(crate) struct UserDirectory {
    trace: Arc<Trace>,
    users: Vec<User>,
}

const ACTIVE_DIRECTORY: &str = "AD";

/// The reason why a password does not let a user in. It is for the server's log; the user gets the same message in both
/// cases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refusal {
    UnknownUser,
    WrongPassword,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownUser => "unknown user",
            Self::WrongPassword => "wrong password",
        })
    }
}

impl UserDirectory {
    pub(crate) fn new(
        trace: Arc<Trace>,
        users: impl IntoIterator<Item = (&'static str, &'static str, SecondFactor)>,
    ) -> Self {
        let users = users.into_iter().map(|(name, password, second_factor)| User {
            name,
            password: Password::new(password.as_bytes()),
            second_factor,
        });
        Self { trace, users: users.collect() }
    }

    /// Checks the first factor. `name` is a [`canonical_name`].
    pub(crate) fn check(&self, name: &str, password: &[u8]) -> Result<SecondFactor, Refusal> {
        let outcome = self.compare(name, password);
        let user = Value::Text(name);
        match outcome {
            Ok(second_factor) => {
                self.trace.event(
                    ACTIVE_DIRECTORY,
                    format_args!("the password of {user} is right; second factor: {second_factor}"),
                );
            }
            Err(refusal) => self.trace.event(ACTIVE_DIRECTORY, format_args!("{user}: {refusal}")),
        }
        outcome
    }

    fn compare(&self, name: &str, password: &[u8]) -> Result<SecondFactor, Refusal> {
        let typed = Password::new(password);
        let Some(user) = self.users.iter().find(|user| user.name == name) else {
            // The same work is done as for a user who exists: a faster answer would show which names exist.
            let _ = core::hint::black_box(typed.equals(&Password::new(b"")));
            return Err(Refusal::UnknownUser);
        };
        if typed.equals(&user.password).into() { Ok(user.second_factor) } else { Err(Refusal::WrongPassword) }
    }
}

/// A password with NULs after it, so that the time of a comparison does not depend on its length.
struct Password {
    octets: Zeroizing<[u8; UserPassword::MAX_LENGTH]>,
    length: usize,
}

impl Password {
    /// A password that is too long for RADIUS equals no password that was received over RADIUS, since its length is
    /// kept.
    fn new(password: &[u8]) -> Self {
        let mut octets = Zeroizing::new([0; UserPassword::MAX_LENGTH]);
        octets.iter_mut().zip(password).for_each(|(octet, typed)| *octet = *typed);
        Self { octets, length: password.len() }
    }

    fn equals(&self, other: &Self) -> Choice {
        self.octets.as_slice().ct_eq(other.octets.as_slice()) & self.length.ct_eq(&other.length)
    }
}

/// The directory's domain, in its two spellings.
const NETBIOS_DOMAIN: &str = "CORP";
const DNS_DOMAIN: &str = "corp.example";

/// The canonical name for the spellings `CORP\Alice`, `Alice@corp.example` and `alice`; `None` for a user of another
/// domain.
///
/// All later steps use the canonical name. If prompts and States were kept by spelling, a user could have several.
pub(crate) fn canonical_name(user_name: &str) -> Option<String> {
    let name = match (user_name.split_once('\\'), user_name.rsplit_once('@')) {
        (Some((domain, name)), _) => domain.eq_ignore_ascii_case(NETBIOS_DOMAIN).then_some(name)?,
        (None, Some((name, domain))) => domain.eq_ignore_ascii_case(DNS_DOMAIN).then_some(name)?,
        (None, None) => user_name,
    };
    Some(name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_of_a_name_are_one_user_and_other_domains_are_not_ours() {
        for spelling in ["alice", "Alice", r"CORP\alice", r"corp\ALICE", "alice@corp.example", "Alice@CORP.EXAMPLE"] {
            assert_eq!(canonical_name(spelling).as_deref(), Some("alice"), "{spelling}");
        }
        for foreign in [r"OTHER\alice", "alice@other.example", "alice@corp.example@other.example"] {
            assert_eq!(canonical_name(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn only_the_whole_password_lets_a_user_in() {
        let directory =
            UserDirectory::new(Arc::new(Trace::new(None)), [("alice", "correct horse", SecondFactor::Push)]);
        assert_eq!(directory.check("alice", b"correct horse"), Ok(SecondFactor::Push));
        for wrong in ["", "correct horsf", "correct hors", "correct horse\0", "Correct horse"] {
            assert_eq!(directory.check("alice", wrong.as_bytes()), Err(Refusal::WrongPassword), "{wrong:?}");
        }
        assert_eq!(directory.check("mallory", b""), Err(Refusal::UnknownUser));
        assert_eq!(directory.check("alice", &[b'c'; 300]), Err(Refusal::WrongPassword));
    }
}
