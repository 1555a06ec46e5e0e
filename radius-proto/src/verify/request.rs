//! Verified requests, for servers.

use core::{fmt, ops::Deref};

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{
    HiddenValue, KeyedPacket, RequestPolicy, RevealError, RevealReason, VerifyError, VerifyReason,
    judge::Verdict,
    keyed::Exchange,
    plan::{self, Digests, Lack, Plan},
};
use crate::{
    attribute::AttributeType,
    code::RequestRule,
    credentials::chap::{ChapPassword, ChapRequest},
    crypto::{Secret, md5},
    exchange::{DuplicateKey, RequiredBy},
    packet::Packet,
    typed::{Hiding, UserPassword},
    value::{InvalidValue, Kind},
};

impl<'a> Packet<'a> {
    /// Verifies that this request comes from a peer that knows `secret`: by its Message-Authenticator, and by the
    /// Request Authenticator of accounting, CoA and Disconnect requests.
    ///
    /// An Access-Request must carry a Message-Authenticator: its Request Authenticator is random and proves nothing.
    /// [`accept_request`](Self::accept_request) can also accept old clients that send none.
    ///
    /// Choose the secret by the address that the datagram came from, never by an attribute.
    ///
    /// ```
    /// use radius_proto::{Code, Packet, Secret};
    ///
    /// fn accept<'b>(datagram: &[u8], secret: &Secret, buffer: &'b mut [u8]) -> Option<&'b [u8]> {
    ///     let request = Packet::parse(datagram).ok()?.verify_request(secret).ok()?;
    ///     request.reply(Code::ACCESS_ACCEPT, buffer).ok()?.sign().ok()
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`VerifyError`]: an unknown code or a reply; a Message-Authenticator that is missing where it is required, that
    /// occurs twice, is of the wrong length or wrong; a wrong Request Authenticator. Discard the packet silently.
    ///
    /// [RFC 2866, section 3](https://www.rfc-editor.org/rfc/rfc2866#section-3),
    /// [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2),
    /// [RFC 5176, section 2.3](https://www.rfc-editor.org/rfc/rfc5176#section-2.3)
    #[inline]
    pub fn verify_request<'s>(self, secret: &'s Secret) -> Result<VerifiedRequest<'a, 's>, VerifyError> {
        let (request, verdict) = verified(self, secret, &RequestPolicy::STRICT)?;
        match verdict.lack {
            None => Ok(VerifiedRequest(request)),
            // The strict policy allows nothing to be missing.
            Some(lack) => Err(plan::refusal(lack.required_by)),
        }
    }

    /// As [`verify_request`](Self::verify_request), under a policy that may let an unauthenticated Access-Request pass:
    /// the result says whether it was authenticated.
    ///
    /// ```
    /// use radius_proto::{Packet, Secret, verify::{AcceptedRequest, Request, RequestPolicy}};
    ///
    /// fn serve(packet: Packet<'_>, secret: &Secret, answer: impl FnOnce(&Request<'_, '_>)) {
    ///     match packet.accept_request(secret, &RequestPolicy::TRANSITIONAL) {
    ///         Ok(AcceptedRequest::Verified(request)) => answer(&request),
    ///         Ok(AcceptedRequest::Unauthenticated(request)) => {
    ///             eprintln!("to be mended: {}", request.refusal());
    ///             answer(&request.into_request());
    ///         }
    ///         Err(error) => eprintln!("discarded: {error}"),
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`verify_request`](Self::verify_request), for the requirements of the policy.
    #[inline]
    pub fn accept_request<'s>(
        self,
        secret: &'s Secret,
        policy: &RequestPolicy,
    ) -> Result<AcceptedRequest<'a, 's>, VerifyError> {
        let (request, verdict) = verified(self, secret, policy)?;
        Ok(AcceptedRequest::of(request, verdict))
    }
}

#[inline(always)]
fn verified<'a, 's>(
    packet: Packet<'a>,
    secret: &'s Secret,
    policy: &RequestPolicy,
) -> Result<(Request<'a, 's>, Verdict), VerifyError> {
    let mut block = [0; md5::BLOCK];
    let (plan, rule) = Plan::request(packet, policy, plan::into_block(&mut block))?;
    judged(&plan, rule, &plan.hash(secret), secret)
}

/// The request, if the digests of its plan are right.
#[inline(always)]
pub(super) fn judged<'a, 's, I>(
    plan: &Plan<'a, I>,
    rule: &'static RequestRule,
    digests: &Digests,
    secret: &'s Secret,
) -> Result<(Request<'a, 's>, Verdict), VerifyError> {
    let verdict = plan.judge(digests, VerifyReason::RequestAuthenticatorInvalid)?;
    let keyed = KeyedPacket::new(*plan.packet(), secret, Exchange::Request(rule.hiding), verdict);
    Ok((Request { keyed, rule }, verdict))
}

/// The result for a request under a policy. [`Packet::accept_request`] makes it.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request that nobody authenticated is not to be taken for one that was"]
pub enum AcceptedRequest<'a, 's> {
    /// The sender knows the secret.
    Verified(VerifiedRequest<'a, 's>),
    /// An Access-Request without Message-Authenticator, which the policy lets pass. Anybody may have sent it.
    Unauthenticated(UnauthenticatedRequest<'a, 's>),
}

impl<'a, 's> AcceptedRequest<'a, 's> {
    #[inline(always)]
    pub(super) const fn of(request: Request<'a, 's>, verdict: Verdict) -> Self {
        match verdict.lack {
            None => Self::Verified(VerifiedRequest(request)),
            Some(lack) => Self::Unauthenticated(UnauthenticatedRequest { request, lack }),
        }
    }

    /// The request, authenticated or not, for programs that only watch and do not act on it.
    #[must_use]
    pub fn regardless(self) -> Request<'a, 's> {
        match self {
            Self::Verified(request) => *request,
            Self::Unauthenticated(request) => request.into_request(),
        }
    }
}

/// A request whose sender knows the secret. It has all methods of [`Request`].
///
/// Only [`Packet::verify_request`] and [`Packet::accept_request`] make it.
#[derive(Clone, Copy)]
pub struct VerifiedRequest<'a, 's>(pub(super) Request<'a, 's>);

impl<'a, 's> Deref for VerifiedRequest<'a, 's> {
    type Target = Request<'a, 's>;

    #[inline]
    fn deref(&self) -> &Request<'a, 's> {
        &self.0
    }
}

/// An Access-Request without Message-Authenticator that the policy lets pass. Anybody may have sent it.
#[derive(Clone, Copy)]
pub struct UnauthenticatedRequest<'a, 's> {
    request: Request<'a, 's>,
    lack: Lack,
}

impl<'a, 's> UnauthenticatedRequest<'a, 's> {
    /// Takes the request although it is not authenticated.
    #[inline]
    #[must_use]
    pub const fn into_request(self) -> Request<'a, 's> {
        self.request
    }

    /// The error that [`RequestPolicy::STRICT`] would have returned.
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

/// A request that passed verification. It can reveal the user's password and be answered.
///
/// It is inside a [`VerifiedRequest`], or was explicitly taken out of an [`UnauthenticatedRequest`]. It has all methods
/// of [`KeyedPacket`]. It is a view like the packet itself, and cheap to copy.
#[derive(Clone, Copy)]
pub struct Request<'a, 's> {
    pub(super) keyed: KeyedPacket<'a, 's>,
    pub(super) rule: &'static RequestRule,
}

impl<'a, 's> Request<'a, 's> {
    /// The key of this request in a table that recognizes duplicates.
    #[must_use]
    pub const fn duplicate_key(&self) -> DuplicateKey {
        DuplicateKey::new(&self.keyed.packet())
    }

    /// The user's password, 0 to 128 octets of any value, revealed into `buffer`; `None` if the request has no
    /// User-Password. [`user_password_matches`](Self::user_password_matches) compares it.
    ///
    /// The octets are the user's password only if the secret is the client's. A verified request proves that. Without
    /// verification, a wrong secret looks like a wrong password. NULs at the end are padding and are removed. Wipe
    /// `buffer` afterwards.
    ///
    /// # Errors
    ///
    /// [`RevealReason::Length`] if the value is not 16 to 128 octets in steps of 16, [`RevealReason::Duplicate`] if
    /// there are two User-Passwords, [`RevealReason::Ambiguous`] if there is also a CHAP-Password, ARAP-Password or
    /// EAP-Message, [`RevealReason::NotHidden`] if the request is not an Access-Request.
    ///
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    pub fn user_password<'b>(
        &self,
        buffer: &'b mut [u8; UserPassword::MAX_LENGTH],
    ) -> Result<Option<&'b [u8]>, RevealError> {
        self.hidden_user_password()?.map(|hidden| hidden.reveal(buffer)).transpose()
    }

    /// Whether the request has a User-Password that equals `password`. The time of the comparison does not depend on
    /// how much of the password is correct. The revealed password is wiped.
    ///
    /// ```
    /// # use radius_proto::{Code, verify::Request};
    /// fn answer(request: &Request<'_, '_>) -> Code {
    ///     match request.user_password_matches(b"correct horse") {
    ///         Ok(true) => Code::ACCESS_ACCEPT,
    ///         _ => Code::ACCESS_REJECT,
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`user_password`](Self::user_password).
    pub fn user_password_matches(&self, password: &[u8]) -> Result<bool, RevealError> {
        let mut buffer = Zeroizing::new([0; UserPassword::MAX_LENGTH]);
        let Some(hidden) = self.hidden_user_password()? else { return Ok(false) };
        let length = hidden.reveal(&mut *buffer)?.len();
        // Both are padded with NULs, so that the time shows neither length. Longer octets are not a password.
        let mut expected = Zeroizing::new([0; UserPassword::MAX_LENGTH]);
        let Some(place) = expected.get_mut(..password.len()) else { return Ok(false) };
        place.copy_from_slice(password);
        Ok((buffer.ct_eq(&*expected) & length.ct_eq(&password.len())).into())
    }

    /// The hidden User-Password, to be hidden again for another server with
    /// [`push_rehidden`](crate::RequestBuilder::push_rehidden); `None` if the request has none.
    ///
    /// # Errors
    ///
    /// As [`user_password`](Self::user_password). Only revealing checks the length.
    #[inline(always)]
    pub fn hidden_user_password(&self) -> Result<Option<HiddenValue<'a, 's>>, RevealError> {
        let attribute = AttributeType::USER_PASSWORD;
        let Some(found) = self.only_credential(attribute)? else { return Ok(None) };
        let Some(key) = self.key() else { return Err(self.not_hidden(attribute.into())) };
        let (path, octets, hiding) = (attribute.into(), Ok(found.value()), Hiding::UserPassword);
        Ok(Some(HiddenValue::new(path, found.offset(), octets, false, hiding, Kind::Octets, key)))
    }

    /// The CHAP-Password of the request with the challenge that it answers; `None` if the request has no CHAP-Password.
    ///
    /// # Errors
    ///
    /// [`RevealReason::Value`] if the value does not have 17 octets, or the challenge is empty,
    /// [`RevealReason::Duplicate`] if there are two CHAP-Passwords or two CHAP-Challenges, [`RevealReason::Ambiguous`]
    /// if there is also a User-Password, ARAP-Password or EAP-Message, [`RevealReason::NotHidden`] if the request is
    /// not an Access-Request.
    ///
    /// [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)
    pub fn chap(&self) -> Result<Option<ChapRequest<'a>>, RevealError> {
        let wanted = AttributeType::CHAP_PASSWORD;
        let Some(found) = self.only_credential(wanted)? else { return Ok(None) };
        let offset = found.offset();
        let reason = InvalidValue::Length { found: found.value().len(), expected: ChapPassword::LENGTH };
        let password = ChapPassword::from_octets(found.value())
            .map_err(|_| RevealError::of(wanted, offset, RevealReason::Value(reason)))?;
        let challenge = match self.only(AttributeType::CHAP_CHALLENGE)? {
            // Without a challenge, every response could be replayed.
            Some(challenge) if challenge.value().is_empty() => {
                let reason = InvalidValue::LengthRange { found: 0, minimum: 1, maximum: 253 };
                let (attribute, offset) = (challenge.attribute_type(), challenge.offset());
                return Err(RevealError::of(attribute, offset, RevealReason::Value(reason)));
            }
            Some(challenge) => challenge.value(),
            None => self.packet().authenticator_field(),
        };
        Ok(Some(ChapRequest::new(password, challenge)))
    }

    #[inline(always)]
    pub(crate) const fn rule(&self) -> &'static RequestRule {
        self.rule
    }
}

impl<'a, 's> Deref for Request<'a, 's> {
    type Target = KeyedPacket<'a, 's>;

    #[inline]
    fn deref(&self) -> &KeyedPacket<'a, 's> {
        &self.keyed
    }
}

impl fmt::Debug for Request<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("packet", &self.packet())
            .field("message_authenticator", &self.message_authenticator())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for VerifiedRequest<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VerifiedRequest").field(&self.0).finish()
    }
}

impl fmt::Debug for UnauthenticatedRequest<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnauthenticatedRequest").field(&self.request).finish()
    }
}
