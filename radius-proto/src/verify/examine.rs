//! Both authenticators of a packet, for whoever looks at packets of others.

use core::fmt;

use super::find;
use crate::{
    authenticator::Authenticator,
    code::RequestAuthenticator,
    crypto::{Secret, keyed_md5, md5, message_authenticator},
    exchange::Outstanding,
    packet::Packet,
};

/// What a check came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// Whoever made it knew the secret.
    Valid,
    /// It is wrong under this secret; of a Message-Authenticator also: of the wrong length, or there twice.
    Invalid,
    /// There is none.
    Absent,
    /// Nothing can be said: the request that the packet answers is not known or another one, the code is unknown, or the
    /// authenticator is random and covers nothing.
    Unchecked,
}

impl Check {
    /// All of them.
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

/// What the authenticators of a packet are worth, each by itself; made by [`Packet::examine`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Examination {
    /// The Request Authenticator or Response Authenticator.
    pub authenticator: Check,
    /// The Message-Authenticator.
    pub message_authenticator: Check,
}

impl Packet<'_> {
    /// Checks both authenticators of a packet, where verification ends at the first that is wrong. `request` is what a reply
    /// answers; it means nothing for a request.
    ///
    /// For decoders and for the diagnosis of wrong secrets. Whoever acts on packets asks
    /// [`verify_request`](Self::verify_request) and [`verify_reply`](Self::verify_reply): only they know what has to be
    /// there.
    #[must_use]
    pub fn examine(self, request: Option<Outstanding>, secret: &Secret) -> Examination {
        let attribute = find(&self);
        let message_authenticator = match attribute {
            Ok(None) => Check::Absent,
            Ok(Some(_)) => Check::Unchecked,
            Err(_) => Check::Invalid,
        };
        let unchecked = Examination { authenticator: Check::Unchecked, message_authenticator };
        let (field, is_computed) = match (self.code().request_rule(), request) {
            (Some(rule), _) => match rule.authenticator {
                RequestAuthenticator::Random => (self.authenticator(), false),
                RequestAuthenticator::Md5OverZeroes => (Authenticator::ZERO, true),
            },
            (None, Some(request)) if request.is_answered_by(&self) => (request.authenticator(), true),
            (None, _) => return unchecked,
        };
        let check = |is_valid| if is_valid { Check::Valid } else { Check::Invalid };
        let authenticator = if is_computed {
            check(keyed_md5(&self, &field, secret).equals(self.authenticator().octets()))
        } else {
            Check::Unchecked
        };
        let message_authenticator = match attribute {
            Ok(None) => Check::Absent,
            Ok(Some(attribute)) => {
                let mut block = [0; md5::BLOCK];
                check(message_authenticator::Check::new(&self, &field, &mut block).is_valid(&attribute, secret))
            }
            Err(_) => Check::Invalid,
        };
        Examination { authenticator, message_authenticator }
    }
}
