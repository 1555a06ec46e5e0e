//! Checks both authenticators of a packet, for programs that watch traffic.

use core::fmt;

use super::{
    MessageAuthenticator, Reply, Request,
    plan::{Plan, into_block, only_message_authenticator},
};
use crate::{
    authenticator::Authenticator,
    code::RequestAuthenticator,
    crypto::{Secret, md5},
    exchange::ObservedRequest,
    packet::Packet,
};

/// The result of a check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// The sender knew the secret.
    Valid,
    /// It is wrong under this secret. A Message-Authenticator is also invalid if it has the wrong length or occurs
    /// twice.
    Invalid,
    /// There is none.
    Absent,
    /// It cannot be checked: the request of the reply is unknown or a different one, the code is unknown, or the
    /// authenticator is random and covers nothing.
    Unchecked,
}

impl Check {
    /// All results.
    pub const ALL: [Self; 4] = [Self::Valid, Self::Invalid, Self::Absent, Self::Unchecked];

    /// `valid`, `invalid`, `absent` or `unchecked`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Absent => "absent",
            Self::Unchecked => "unchecked",
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The results for the authenticators of a packet, each checked separately. [`Packet::examine`] makes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Examination {
    /// The Request Authenticator or Response Authenticator.
    pub authenticator: Check,
    /// The Message-Authenticator.
    pub message_authenticator: Check,
}

impl Packet<'_> {
    /// Checks both authenticators of a packet. (Verification stops at the first wrong one.) `request` is the request
    /// that a reply answers. It is ignored for a request.
    ///
    /// This is for decoders and for the diagnosis of wrong secrets. A program that acts on packets must call
    /// [`verify_request`](Self::verify_request) and [`verify_reply`](Self::verify_reply): only they check which
    /// authenticators are required.
    #[must_use]
    pub fn examine(self, request: Option<ObservedRequest>, secret: &Secret) -> Examination {
        let (found, absence) = match only_message_authenticator(&self) {
            Ok(None) => (None, Check::Absent),
            Ok(found) => (found, Check::Unchecked),
            Err(_) => (None, Check::Invalid),
        };
        let (field, is_digest) = match (self.code().request_rule(), request) {
            (Some(rule), _) => match rule.authenticator {
                RequestAuthenticator::Random => (self.authenticator(), false),
                RequestAuthenticator::Md5OverZeroes => (Authenticator::ZERO, true),
            },
            (None, Some(request)) if request.rule_for(&self).is_some() && request.identifier() == self.identifier() => {
                (request.authenticator(), true)
            }
            (None, _) => return Examination { authenticator: Check::Unchecked, message_authenticator: absence },
        };
        let mut block = [0; md5::BLOCK];
        let plan = Plan::examination(self, field, is_digest, found, into_block(&mut block));
        let digests = plan.hash(secret);
        let check = |digest: Option<md5::Digest>, octets: Option<&[u8; md5::DIGEST]>| match (digest, octets) {
            (Some(digest), Some(octets)) if digest.equals(octets) => Some(Check::Valid),
            (Some(_), _) => Some(Check::Invalid),
            (None, _) => None,
        };
        let value = found.and_then(|found| found.value().try_into().ok());
        Examination {
            authenticator: check(digests.authenticator, Some(self.authenticator_field())).unwrap_or(Check::Unchecked),
            message_authenticator: check(digests.message_authenticator, value).unwrap_or(absence),
        }
    }
}

impl Request<'_, '_> {
    /// The results of [`Packet::examine`], which acceptance has already found. Nothing is hashed again.
    #[must_use]
    pub const fn examination(&self) -> Examination {
        let authenticator = match self.rule.authenticator {
            RequestAuthenticator::Random => Check::Unchecked,
            RequestAuthenticator::Md5OverZeroes => Check::Valid,
        };
        Examination { authenticator, message_authenticator: of_accepted(self.keyed.message_authenticator()) }
    }
}

impl Reply<'_, '_> {
    /// The results of [`Packet::examine`], which acceptance has already found. Nothing is hashed again.
    #[must_use]
    pub const fn examination(&self) -> Examination {
        let message_authenticator = of_accepted(self.keyed.message_authenticator());
        Examination { authenticator: Check::Valid, message_authenticator }
    }
}

/// No packet with a wrong Message-Authenticator is accepted.
const fn of_accepted(found: MessageAuthenticator) -> Check {
    match found {
        MessageAuthenticator::Valid { .. } => Check::Valid,
        MessageAuthenticator::Absent => Check::Absent,
    }
}
