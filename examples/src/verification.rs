//! Whether a packet is what it says, under the shared secret.

use radius_proto::{
    Packet, Secret,
    attribute::AttributeType,
    error::VerifyError,
    exchange::Outstanding,
    find::Leaf,
    verify::{Check, HiddenValue, Policy, VerifiedReply, VerifiedRequest},
};

/// What the authenticators of a packet are worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checks {
    /// The Request or Response Authenticator.
    pub authenticator: Check,
    /// The Message-Authenticator.
    pub message_authenticator: Check,
    /// Why the packet is not to be believed, or what the policy would rather have refused.
    pub error: Option<VerifyError>,
}

/// A packet that was verified, for what it hides.
#[derive(Clone, Copy, Debug)]
pub enum Verified<'a, 's> {
    /// A request that verified.
    Request(VerifiedRequest<'a, 's>),
    /// A reply that verified.
    Reply(VerifiedReply<'a, 's>),
    /// Nothing that is to be believed.
    Nothing,
}

impl<'a, 's> Verified<'a, 's> {
    /// What hides the value of a leaf; `None` if it is in clear, or the packet is not to be believed.
    #[must_use]
    pub fn hidden_leaf(&self, leaf: &Leaf<'a>) -> Option<HiddenValue<'a, 's>> {
        match self {
            Self::Request(request) => request.hidden_leaf(leaf),
            Self::Reply(reply) => reply.hidden_leaf(leaf),
            Self::Nothing => None,
        }
    }
}

impl Checks {
    /// What can be said without a secret.
    #[must_use]
    pub fn unchecked(packet: Packet<'_>) -> Self {
        let present = packet.attributes().find(AttributeType::MESSAGE_AUTHENTICATOR).is_some();
        let message_authenticator = if present { Check::Unchecked } else { Check::Absent };
        Self { authenticator: Check::Unchecked, message_authenticator, error: None }
    }

    /// `request` is what a reply answers, if that is known. The policy is to be one that looks on: whoever uses this acts on
    /// nothing.
    #[must_use]
    pub fn new<'a, 's>(
        packet: Packet<'a>,
        request: Option<Outstanding>,
        secret: Option<&'s Secret>,
        policy: &Policy,
    ) -> (Self, Verified<'a, 's>) {
        let Some(secret) = secret else { return (Self::unchecked(packet), Verified::Nothing) };
        let examination = packet.examine(request, secret);
        let (verified, error) = if packet.code().is_request() {
            match packet.verify_request(secret, policy) {
                Ok(request) => (Verified::Request(request), request.audit()),
                Err(error) => (Verified::Nothing, Some(error)),
            }
        } else {
            match request.filter(|_| packet.code().is_reply()).map(|of| packet.verify_reply(of, secret, policy)) {
                Some(Ok(reply)) => (Verified::Reply(reply), reply.audit()),
                Some(Err(error)) => (Verified::Nothing, Some(error)),
                None => (Verified::Nothing, None),
            }
        };
        let (authenticator, message_authenticator) = (examination.authenticator, examination.message_authenticator);
        (Self { authenticator, message_authenticator, error }, verified)
    }
}
