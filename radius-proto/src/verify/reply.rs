//! Verified replies, for clients.

use core::{fmt, ops::Deref};

use super::{
    KeyedPacket, ReplyPolicy, VerifyError, VerifyReason,
    keyed::Exchange,
    plan::{self, Lack, Plan},
};
use crate::{
    attribute::AttributeType,
    code::{Meaning, RequestRule},
    crypto::{Secret, md5},
    exchange::{Outstanding, RequiredBy},
    packet::Packet,
};

impl<'a> Packet<'a> {
    /// Verifies that this packet answers `request` and comes from a server that knows `secret`: code, identifier,
    /// Message-Authenticator and Response Authenticator. The request is then answered and accepts no other reply. Only
    /// a Protocol-Error leaves it outstanding.
    ///
    /// A packet that fails must be treated as if it had not been received: the request stays outstanding, and its
    /// timers do not change. Otherwise anybody who can send a datagram could end the conversation. The failure does not
    /// mean "no reply" either: a request with a one-time code must not be made again because of it.
    ///
    /// ```
    /// use radius_proto::{Packet, Secret, exchange::Outstanding, verify::Outcome};
    ///
    /// /// Whether the user is let in; `None` while no reply has come.
    /// fn receive(datagram: &[u8], request: &mut Outstanding, secret: &Secret) -> Option<bool> {
    ///     let outcome = Packet::parse(datagram).ok()?.verify_reply(request, secret).ok()?;
    ///     Some(matches!(outcome, Outcome::Accept(_)))
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`VerifyError`]: the code does not answer that request, the identifier differs, the request was answered
    /// before, the Message-Authenticator is missing where it is required, occurs twice, is of the wrong length or
    /// wrong, or the Response Authenticator is wrong.
    ///
    /// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3),
    /// [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)
    #[inline]
    pub fn verify_reply<'s>(
        self,
        request: &mut Outstanding,
        secret: &'s Secret,
    ) -> Result<Outcome<'a, 's>, VerifyError> {
        match verified(self, request, secret, &ReplyPolicy::STRICT)? {
            (outcome, None) => {
                outcome.answer(request);
                Ok(outcome)
            }
            // The strict policy allows nothing to be missing.
            (_, Some(lack)) => Err(plan::refusal(lack.required_by)),
        }
    }

    /// As [`verify_reply`](Self::verify_reply), under a policy that may let a reply without Message-Authenticator pass:
    /// the result says whether it was authenticated.
    ///
    /// # Errors
    ///
    /// As [`verify_reply`](Self::verify_reply), for the requirements of the policy.
    #[inline]
    pub fn accept_reply<'s>(
        self,
        request: &mut Outstanding,
        secret: &'s Secret,
        policy: &ReplyPolicy,
    ) -> Result<AcceptedReply<'a, 's>, VerifyError> {
        let (outcome, lack) = verified(self, request, secret, policy)?;
        outcome.answer(request);
        Ok(match lack {
            None => AcceptedReply::Verified(outcome),
            Some(lack) => AcceptedReply::Unauthenticated(UnauthenticatedReply { outcome, lack }),
        })
    }
}

#[inline(always)]
fn verified<'a, 's>(
    packet: Packet<'a>,
    request: &Outstanding,
    secret: &'s Secret,
    policy: &ReplyPolicy,
) -> Result<(Outcome<'a, 's>, Option<Lack>), VerifyError> {
    let mut block = [0; md5::BLOCK];
    let (plan, rule) = Plan::reply(packet, request, policy, plan::into_block(&mut block))?;
    let verdict = plan.judge(&plan.hash(secret), VerifyReason::ResponseAuthenticatorInvalid)?;
    let exchange = Exchange::Reply(rule.hiding, request.authenticator());
    let reply = Reply { keyed: KeyedPacket::new(packet, secret, exchange, verdict), rule };
    Ok((Outcome::of(reply), verdict.lack))
}

/// The result for a reply under a policy. [`Packet::accept_reply`] makes it.
#[derive(Clone, Copy, Debug)]
#[must_use = "a reply that an attacker may have made is not to be taken for one that was verified"]
pub enum AcceptedReply<'a, 's> {
    /// The server sent the reply.
    Verified(Outcome<'a, 's>),
    /// A reply without Message-Authenticator, which the policy lets pass. An attacker on the path may have made it from
    /// another reply (BlastRADIUS, CVE-2024-3596).
    Unauthenticated(UnauthenticatedReply<'a, 's>),
}

impl<'a, 's> AcceptedReply<'a, 's> {
    /// The outcome, authenticated or not, for programs that only watch and do not act on it.
    pub fn regardless(self) -> Outcome<'a, 's> {
        match self {
            Self::Verified(outcome) => outcome,
            Self::Unauthenticated(reply) => reply.into_outcome(),
        }
    }
}

/// A reply without Message-Authenticator that the policy lets pass. An attacker on the path may have made it.
#[derive(Clone, Copy, Debug)]
pub struct UnauthenticatedReply<'a, 's> {
    outcome: Outcome<'a, 's>,
    lack: Lack,
}

impl<'a, 's> UnauthenticatedReply<'a, 's> {
    /// Takes the reply although an attacker on the path may have made it.
    #[inline]
    pub const fn into_outcome(self) -> Outcome<'a, 's> {
        self.outcome
    }

    /// The error that [`ReplyPolicy::STRICT`] would have returned.
    #[must_use]
    pub const fn refusal(&self) -> VerifyError {
        plan::refusal(RequiredBy::Policy)
    }

    /// The error of the rule that the packet breaks, if the policy reports it:
    /// [`Enforcement::Audit`](super::Enforcement::Audit).
    #[must_use]
    pub fn audit(&self) -> Option<VerifyError> {
        self.lack.is_audited.then(|| plan::refusal(self.lack.required_by))
    }
}

/// The outcome of a reply. Only [`Accept`](Self::Accept) lets a user in.
#[derive(Clone, Copy, Debug)]
#[must_use = "a reply that is not looked at lets nobody in and keeps nobody out"]
pub enum Outcome<'a, 's> {
    /// Access-Accept: the user may be served.
    Accept(Reply<'a, 's>),
    /// Access-Reject: the user may not be served.
    Reject(Reply<'a, 's>),
    /// Access-Challenge: the server wants a further answer. It is **not** success: a client that cannot continue the
    /// conversation treats it as Access-Reject ([RFC 2865, section
    /// 4.4](https://www.rfc-editor.org/rfc/rfc2865#section-4.4)).
    Challenge(Reply<'a, 's>),
    /// Accounting-Response: the report is recorded.
    Recorded(Reply<'a, 's>),
    /// CoA-ACK or Disconnect-ACK: the change is made.
    Acknowledged(Reply<'a, 's>),
    /// CoA-NAK or Disconnect-NAK: the change is not made.
    Refused(Reply<'a, 's>),
    /// Any answer to a Status-Server: the server is alive. Its code says nothing about a user
    /// ([RFC 5997, section 3](https://www.rfc-editor.org/rfc/rfc5997#section-3)).
    Alive(Reply<'a, 's>),
    /// Protocol-Error: the request was authentic and could not be processed. It is treated as if no reply was received,
    /// but the same request must not be sent again. The request stays outstanding, and another reply to it is accepted
    /// ([RFC 7930, section 4](https://www.rfc-editor.org/rfc/rfc7930#section-4)).
    ProtocolError(Reply<'a, 's>),
}

impl<'a, 's> Outcome<'a, 's> {
    pub(super) fn of(reply: Reply<'a, 's>) -> Self {
        match reply.code().meaning() {
            Some(Meaning::ProtocolError) => Self::ProtocolError(reply),
            _ if reply.rule.asks_for_life => Self::Alive(reply),
            Some(Meaning::Accept) => Self::Accept(reply),
            Some(Meaning::Challenge) => Self::Challenge(reply),
            Some(Meaning::Recorded) => Self::Recorded(reply),
            Some(Meaning::Acknowledged) => Self::Acknowledged(reply),
            Some(Meaning::Refused) => Self::Refused(reply),
            // The request's rule contains only codes of replies. If it did not, nobody would be let in.
            Some(Meaning::Reject) | None => Self::Reject(reply),
        }
    }

    /// Marks the request as answered, except for a Protocol-Error, which is treated as no reply.
    #[inline(always)]
    const fn answer(&self, request: &mut Outstanding) {
        if !matches!(self, Self::ProtocolError(_)) {
            request.set_answered();
        }
    }

    /// The reply, of any outcome.
    #[inline]
    #[must_use]
    pub const fn reply(&self) -> &Reply<'a, 's> {
        match self {
            Self::Accept(reply)
            | Self::Reject(reply)
            | Self::Challenge(reply)
            | Self::Recorded(reply)
            | Self::Acknowledged(reply)
            | Self::Refused(reply)
            | Self::Alive(reply)
            | Self::ProtocolError(reply) => reply,
        }
    }
}

/// The reply to a certain request, inside an [`Outcome`]. It has all methods of [`KeyedPacket`]. It is a view like the
/// packet itself, and cheap to copy.
#[derive(Clone, Copy)]
pub struct Reply<'a, 's> {
    pub(super) keyed: KeyedPacket<'a, 's>,
    /// The rule of the request.
    pub(super) rule: &'static RequestRule,
}

impl<'a> Reply<'a, '_> {
    /// The State that the next Access-Request of this conversation must carry, unmodified; `None` if there is none,
    /// which is allowed even in an Access-Challenge ([RFC 5080, section
    /// 2.1.1](https://www.rfc-editor.org/rfc/rfc5080#section-2.1.1)).
    ///
    /// [RFC 2865, section 5.24](https://www.rfc-editor.org/rfc/rfc2865#section-5.24)
    #[must_use]
    pub fn state(&self) -> Option<&'a [u8]> {
        self.attributes().find(AttributeType::STATE).map(|state| state.value())
    }
}

impl<'a, 's> Deref for Reply<'a, 's> {
    type Target = KeyedPacket<'a, 's>;

    #[inline]
    fn deref(&self) -> &KeyedPacket<'a, 's> {
        &self.keyed
    }
}

impl fmt::Debug for Reply<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("packet", &self.packet())
            .field("message_authenticator", &self.message_authenticator())
            .finish_non_exhaustive()
    }
}
