//! Whether a packet is what it says, under the shared secret.

use radius_proto::{
    Packet, Secret,
    attribute::AttributeType,
    error::VerifyError,
    exchange::{ObservedRequest, Outstanding},
    find::Leaf,
    verify::{AcceptedReply, AcceptedRequest, Check, HiddenValue, Reply, ReplyPolicy, Request, RequestPolicy},
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

/// A packet that was verified, as far as it has something to be verified by, for what it hides.
#[derive(Clone, Copy, Debug)]
pub enum Verified<'a, 's> {
    /// A request that verified.
    Request(Request<'a, 's>),
    /// A reply that verified.
    Reply(Reply<'a, 's>),
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

    /// `request` is what a reply answers, if that is known. What lacks a Message-Authenticator is taken for what it says,
    /// and reported: this is for looking on, and nobody acts on it.
    #[must_use]
    pub fn new<'a, 's>(
        packet: Packet<'a>,
        request: Option<ObservedRequest>,
        secret: Option<&'s Secret>,
    ) -> (Self, Verified<'a, 's>) {
        let Some(secret) = secret else { return (Self::unchecked(packet), Verified::Nothing) };
        let examination = packet.examine(request, secret);
        let (verified, error) = if packet.code().is_request() {
            match packet.accept_request(secret, &AUDITED_REQUESTS) {
                Ok(AcceptedRequest::Verified(request)) => (Verified::Request(*request), None),
                Ok(AcceptedRequest::Unauthenticated(request)) => {
                    (Verified::Request(request.into_request()), Some(request.refusal()))
                }
                Err(error) => (Verified::Nothing, Some(error)),
            }
        } else {
            match request.filter(|_| packet.code().is_reply()).map(|request| accept_reply(packet, request, secret)) {
                Some(Ok(AcceptedReply::Verified(outcome))) => (Verified::Reply(*outcome.reply()), None),
                Some(Ok(AcceptedReply::Unauthenticated(reply))) => {
                    (Verified::Reply(*reply.into_outcome().reply()), Some(reply.refusal()))
                }
                Some(Err(error)) => (Verified::Nothing, Some(error)),
                None => (Verified::Nothing, None),
            }
        };
        let (authenticator, message_authenticator) = (examination.authenticator, examination.message_authenticator);
        (Self { authenticator, message_authenticator, error }, verified)
    }
}

/// Lets every request pass that a policy can let pass.
const AUDITED_REQUESTS: RequestPolicy =
    RequestPolicy::TRANSITIONAL.with_proxy_state(radius_proto::verify::Enforcement::Audit);

/// Whether a reply is proven to answer this request.
#[must_use]
pub fn answers(packet: Packet<'_>, request: ObservedRequest, secret: &Secret) -> bool {
    accept_reply(packet, request, secret).is_ok()
}

fn accept_reply<'a, 's>(
    packet: Packet<'a>,
    request: ObservedRequest,
    secret: &'s Secret,
) -> Result<AcceptedReply<'a, 's>, VerifyError> {
    packet.accept_reply(&mut Outstanding::observed(request), secret, &ReplyPolicy::TRANSITIONAL)
}
