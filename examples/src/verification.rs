//! Checks whether a packet is authentic under the shared secret.

use radius_proto::{
    Packet, Secret,
    attribute::AttributeType,
    error::VerifyError,
    exchange::{ObservedRequest, Outstanding},
    find::Leaf,
    verify::{
        AcceptedReply, AcceptedRequest, Check, Examination, HiddenValue, Reply, ReplyPolicy, Request, RequestPolicy,
    },
};

/// The results of checking the authenticators of a packet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checks {
    /// The Request or Response Authenticator.
    pub authenticator: Check,
    /// The Message-Authenticator.
    pub message_authenticator: Check,
    /// The reason why the packet is not authentic, or why a strict policy refuses it.
    pub error: Option<VerifyError>,
}

/// A packet that was verified as far as possible, for its hidden values.
#[derive(Clone, Copy, Debug)]
pub enum Verified<'a, 's> {
    /// A verified request.
    Request(Request<'a, 's>),
    /// A verified reply.
    Reply(Reply<'a, 's>),
    /// The packet did not verify.
    Nothing,
}

impl<'a, 's> Verified<'a, 's> {
    /// Whether the packet verified.
    #[must_use]
    pub const fn is_verified(&self) -> bool {
        !matches!(self, Self::Nothing)
    }

    fn examination(&self) -> Option<Examination> {
        match self {
            Self::Request(request) => Some(request.examination()),
            Self::Reply(reply) => Some(reply.examination()),
            Self::Nothing => None,
        }
    }

    /// The hidden value of a leaf; `None` if it is in clear, or if the packet did not verify.
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
    /// Whether the sender of the packet is proven to know the secret.
    #[must_use]
    pub fn is_proven(&self) -> bool {
        let checks = [self.authenticator, self.message_authenticator];
        checks.contains(&Check::Valid) && !checks.contains(&Check::Invalid)
    }

    /// The result without a secret.
    #[must_use]
    pub fn unchecked(packet: Packet<'_>) -> Self {
        let present = packet.attributes().find(AttributeType::MESSAGE_AUTHENTICATOR).is_some();
        let message_authenticator = if present { Check::Unchecked } else { Check::Absent };
        Self { authenticator: Check::Unchecked, message_authenticator, error: None }
    }

    /// `request` is the request of a reply, if it is known. A packet without a Message-Authenticator is accepted and
    /// reported: this is only for display, and no program acts on it.
    #[must_use]
    pub fn new<'a, 's>(
        packet: Packet<'a>,
        request: Option<ObservedRequest>,
        secret: Option<&'s Secret>,
    ) -> (Self, Verified<'a, 's>) {
        let Some(secret) = secret else { return (Self::unchecked(packet), Verified::Nothing) };
        let verified = if packet.code().is_request() {
            match packet.accept_request(secret, &AUDITED_REQUESTS) {
                Ok(AcceptedRequest::Verified(request)) => Ok((Verified::Request(*request), None)),
                Ok(AcceptedRequest::Unauthenticated(request)) => {
                    Ok((Verified::Request(request.into_request()), Some(request.refusal())))
                }
                Err(error) => Err(Some(error)),
            }
        } else {
            match request.filter(|_| packet.code().is_reply()).map(|request| accept_reply(packet, request, secret)) {
                Some(Ok(AcceptedReply::Verified(outcome))) => Ok((Verified::Reply(*outcome.reply()), None)),
                Some(Ok(AcceptedReply::Unauthenticated(reply))) => {
                    Ok((Verified::Reply(*reply.into_outcome().reply()), Some(reply.refusal())))
                }
                Some(Err(error)) => Err(Some(error)),
                None => Err(None),
            }
        };
        // Acceptance stops at the first wrong digest, so only for a refused packet the digests are computed again.
        let (examination, verified, error) = match verified {
            Ok((verified, lack)) => (verified.examination(), verified, lack),
            Err(error) => (None, Verified::Nothing, error),
        };
        let Examination { authenticator, message_authenticator, .. } =
            examination.unwrap_or_else(|| packet.examine(request, secret));
        (Self { authenticator, message_authenticator, error }, verified)
    }
}

/// The policy that lets the most requests pass.
const AUDITED_REQUESTS: RequestPolicy =
    RequestPolicy::TRANSITIONAL.with_proxy_state(radius_proto::verify::Enforcement::Audit);

fn accept_reply<'a, 's>(
    packet: Packet<'a>,
    request: ObservedRequest,
    secret: &'s Secret,
) -> Result<AcceptedReply<'a, 's>, VerifyError> {
    packet.accept_reply(&mut Outstanding::observed(request), secret, &ReplyPolicy::TRANSITIONAL)
}
