//! What the authenticators of a packet are worth.

use radius_proto::{
    AttributeType, Enforcement, HiddenValue, Leaf, MessageAuthenticator, Outstanding, Packet, Policy, Secret,
    VerifiedReply, VerifiedRequest, VerifyError,
};
use serde::Serialize;

use crate::exchange::Kind;

/// Lets everything pass that a policy can let pass, and tells what strict checking would have refused.
const AUDIT: Policy =
    Policy::STRICT.with_message_authenticator(Enforcement::Audit).with_proxy_state(Enforcement::Audit);

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Check {
    Valid,
    Invalid,
    Absent,
    /// Without the secret, without the request, or behind something else that is wrong already; or there is nothing to
    /// check, as in the random authenticator of an Access-Request.
    Unchecked,
}

impl Check {
    pub(crate) const ALL: [Self; 4] = [Self::Valid, Self::Invalid, Self::Absent, Self::Unchecked];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Absent => "absent",
            Self::Unchecked => "unchecked",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Checks {
    /// The Request or Response Authenticator.
    pub(crate) authenticator: Check,
    pub(crate) message_authenticator: Check,
    /// Why the packet, or strict checking of it, fails.
    pub(crate) error: Option<VerifyError>,
}

/// A packet that was verified, for what it hides.
#[derive(Clone, Copy)]
pub(crate) enum Verified<'a, 's> {
    Request(VerifiedRequest<'a, 's>),
    Reply(VerifiedReply<'a, 's>),
    Nothing,
}

impl<'a, 's> Verified<'a, 's> {
    pub(crate) fn hidden_leaf(&self, leaf: &Leaf<'a>) -> Option<HiddenValue<'a, 's>> {
        match self {
            Self::Request(request) => request.hidden_leaf(leaf),
            Self::Reply(reply) => reply.hidden_leaf(leaf),
            Self::Nothing => None,
        }
    }
}

pub(crate) fn request<'a, 's>(packet: Packet<'a>, secret: Option<&'s Secret>) -> (Checks, Verified<'a, 's>) {
    let Some(secret) = secret else { return (unchecked(packet), Verified::Nothing) };
    match packet.verify_request(secret, &AUDIT) {
        Ok(request) => {
            let signed = Kind::of(request.code()).is_some_and(Kind::has_signed_authenticator);
            let authenticator = if signed { Check::Valid } else { Check::Unchecked };
            let checks = Checks {
                authenticator,
                message_authenticator: worth(request.message_authenticator()),
                error: request.audit(),
            };
            (checks, Verified::Request(request))
        }
        Err(error) => (failed(packet, error), Verified::Nothing),
    }
}

/// `request` is what the packet answers, if that is known.
pub(crate) fn reply<'a, 's>(
    packet: Packet<'a>,
    request: Option<Outstanding>,
    secret: Option<&'s Secret>,
) -> (Checks, Verified<'a, 's>) {
    let (Some(request), Some(secret)) = (request, secret) else { return (unchecked(packet), Verified::Nothing) };
    match packet.verify_reply(request, secret, &AUDIT) {
        Ok(reply) => {
            let message_authenticator = worth(reply.message_authenticator());
            (
                Checks { authenticator: Check::Valid, message_authenticator, error: reply.audit() },
                Verified::Reply(reply),
            )
        }
        Err(error) => (failed(packet, error), Verified::Nothing),
    }
}

/// Whether a reply is proven to answer this request.
pub(crate) fn answers(packet: Packet<'_>, request: Outstanding, secret: Option<&Secret>) -> bool {
    secret.is_some_and(|secret| packet.verify_reply(request, secret, &AUDIT).is_ok())
}

const fn worth(message_authenticator: MessageAuthenticator) -> Check {
    match message_authenticator {
        MessageAuthenticator::Valid { .. } => Check::Valid,
        _ => Check::Absent,
    }
}

/// That there is no Message-Authenticator can be seen without a secret.
pub(crate) fn unchecked(packet: Packet<'_>) -> Checks {
    let present = packet.attributes().find(AttributeType::MESSAGE_AUTHENTICATOR).is_some();
    let message_authenticator = if present { Check::Unchecked } else { Check::Absent };
    Checks { authenticator: Check::Unchecked, message_authenticator, error: None }
}

/// Verification ends at the first thing that is wrong, and looks at the Message-Authenticator first.
fn failed(packet: Packet<'_>, error: VerifyError) -> Checks {
    let checks = unchecked(packet);
    let (authenticator, message_authenticator) = match error {
        VerifyError::RequestAuthenticatorInvalid | VerifyError::ResponseAuthenticatorInvalid => {
            let valid = checks.message_authenticator == Check::Unchecked;
            (Check::Invalid, if valid { Check::Valid } else { Check::Absent })
        }
        VerifyError::MessageAuthenticatorInvalid { .. }
        | VerifyError::MessageAuthenticatorDuplicate { .. }
        | VerifyError::MessageAuthenticatorLength { .. } => (Check::Unchecked, Check::Invalid),
        _ => (Check::Unchecked, checks.message_authenticator),
    };
    Checks { authenticator, message_authenticator, error: Some(error) }
}
