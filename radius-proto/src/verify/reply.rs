//! Verified replies: what a client sees.

use super::{MessageAuthenticator, Policy, Verdict, check_message_authenticator, hidden};
use crate::{
    attribute::{AttributeType, Attributes},
    code::{Code, HidingKey, Need},
    crypto::{Key, Secret, keyed_md5},
    exchange::Outstanding,
    find::{All, Leaf, ValueError},
    packet::Packet,
    typed::{Hidden, TypedAttribute},
    value::DataType,
    verify::{HiddenValue, RevealError, VerifyError},
};

impl<'a> Packet<'a> {
    /// Verifies that this packet answers `request` and comes from who knows `secret`: code, identifier,
    /// Message-Authenticator and Response Authenticator.
    ///
    /// A packet that fails is to be treated as if it had never come: the request stays outstanding, and its timers are
    /// left alone, or whoever can send a datagram could end the conversation. Nor is it "no reply": a request with a
    /// one-time code must not be made anew because of it.
    ///
    /// # Errors
    ///
    /// [`VerifyError`]: the code does not answer that request, the identifier is another one, the Message-Authenticator
    /// is missing where the policy or an EAP-Message requires one, occurs twice, is of the wrong length or wrong, or
    /// the Response Authenticator is wrong.
    ///
    /// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3),
    /// [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)
    #[inline]
    pub fn verify_reply<'s>(
        self,
        request: impl Into<Outstanding>,
        secret: &'s Secret,
        policy: &Policy,
    ) -> Result<VerifiedReply<'a, 's>, VerifyError> {
        let request = request.into();
        let (code, identifier) = (self.code(), self.identifier());
        let needs = match request.code().request_rule() {
            Some(rule) if rule.replies.contains(&code) => rule.reply_needs,
            _ => {
                return Err(VerifyError::CodeMismatch { request: request.code(), reply: code });
            }
        };
        if identifier != request.identifier() {
            return Err(VerifyError::IdentifierMismatch { expected: request.identifier(), found: identifier });
        }
        let verdict = self.check_reply(&request, needs, secret, policy)?;
        Ok(VerifiedReply { packet: self, request, secret, verdict })
    }

    fn check_reply(
        &self,
        request: &Outstanding,
        needs: Need,
        secret: &Secret,
        policy: &Policy,
    ) -> Result<Verdict, VerifyError> {
        // Limiting Proxy-State is a rule for requests: in a reply it is the echo of what the server let pass.
        let policy = policy.with_proxy_state(super::Enforcement::Off);
        let field = &request.authenticator();
        let verdict = check_message_authenticator(self, field, needs, request.protected_by(), &policy, secret)?;
        if keyed_md5(self, field, secret).equals(self.authenticator().octets()) {
            Ok(verdict)
        } else {
            Err(VerifyError::ResponseAuthenticatorInvalid)
        }
    }
}

/// A reply that was verified to answer a certain request under a shared secret.
///
/// Made by [`Packet::verify_reply`]; a forged reply has no such type to become. What it says is in its
/// [`code`](Self::code), and only Access-Accept is success: Access-Challenge asks for a further answer, and whoever
/// cannot give one treats it as Access-Reject.
#[derive(Clone, Copy)]
pub struct VerifiedReply<'a, 's> {
    packet: Packet<'a>,
    request: Outstanding,
    secret: &'s Secret,
    verdict: Verdict,
}

impl<'a, 's> VerifiedReply<'a, 's> {
    /// The request that this answers.
    #[inline]
    #[must_use]
    pub const fn request(&self) -> Outstanding {
        self.request
    }

    /// The packet.
    #[inline]
    #[must_use]
    pub const fn packet(&self) -> Packet<'a> {
        self.packet
    }

    /// The Code field.
    #[inline]
    #[must_use]
    pub const fn code(&self) -> Code {
        self.packet.code()
    }

    /// The attributes, in wire order.
    #[inline]
    #[must_use]
    pub const fn attributes(&self) -> Attributes<'a> {
        self.packet.attributes()
    }

    /// The value of the first attribute that `attribute` names; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`ValueError`] if the value does not fit the data type; see [`Attributes::get`].
    #[inline]
    pub fn get<T: DataType>(&self, attribute: TypedAttribute<T>) -> Result<Option<T::Value<'a>>, ValueError> {
        self.attributes().get(attribute)
    }

    /// The values of all attributes that `attribute` names, in wire order.
    #[inline]
    #[must_use]
    pub fn all<T: DataType>(&self, attribute: TypedAttribute<T>) -> All<'a, T> {
        self.attributes().all(attribute)
    }

    /// The State that the next Access-Request of this conversation has to carry, unmodified; `None` if there is none,
    /// which is legal even in an Access-Challenge
    /// ([RFC 5080, section 2.1.1](https://www.rfc-editor.org/rfc/rfc5080#section-2.1.1)).
    ///
    /// [RFC 2865, section 5.24](https://www.rfc-editor.org/rfc/rfc2865#section-5.24)
    #[must_use]
    pub fn state(&self) -> Option<&'a [u8]> {
        self.attributes().find(AttributeType::STATE).map(|state| state.value())
    }

    /// The hidden value of the first attribute that `attribute` names, revealed into `buffer`, of which it may use 253
    /// octets; `None` if there is none. Wipe `buffer` when done.
    ///
    /// # Errors
    ///
    /// [`RevealError::NotHidden`] if nothing is hidden in a reply to this request; as [`HiddenValue::reveal`];
    /// [`RevealError::Value`] if what was hidden does not fit its data type.
    ///
    /// [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    pub fn reveal<'b, H: Hidden>(
        &self,
        attribute: TypedAttribute<H>,
        buffer: &'b mut [u8],
    ) -> Result<Option<<H::Clear as DataType>::Value<'b>>, RevealError> {
        hidden::reveal::<H::Clear>(self.hidden(attribute).next(), buffer)
    }

    /// The hidden values of all attributes that `attribute` names, in wire order, with their tags.
    ///
    /// # Errors
    ///
    /// [`RevealError::NotHidden`] if there is one and nothing is hidden in a reply to this request: each of them is
    /// this error.
    pub fn hidden<H: Hidden>(
        &self,
        attribute: TypedAttribute<H>,
    ) -> impl Iterator<Item = Result<HiddenValue<'a, 's>, RevealError>> + use<'a, 's, H> {
        hidden::all(self.attributes(), attribute, self.key(), self.code())
    }

    /// The hidden value of a leaf of this packet; `None` if the leaf is in clear, or of another packet, or nothing is
    /// hidden in a reply to this request.
    #[must_use]
    pub fn hidden_leaf(&self, leaf: &Leaf<'a>) -> Option<HiddenValue<'a, 's>> {
        hidden::leaf(leaf, self.packet, self.key()?)
    }

    /// What values of this packet are hidden under.
    fn key(&self) -> Option<Key<'s>> {
        match self.request.code().request_rule()?.hiding {
            HidingKey::RequestAuthenticator => {
                Some(Key { secret: self.secret, authenticator: self.request.authenticator() })
            }
            HidingKey::Zeroes | HidingKey::None => None,
        }
    }

    /// What the Message-Authenticator is worth.
    #[inline]
    #[must_use]
    pub const fn message_authenticator(&self) -> MessageAuthenticator {
        self.verdict.message_authenticator
    }

    /// What an [`Enforcement::Audit`](super::Enforcement::Audit) let pass: the error that requiring it would have made
    /// of this packet.
    #[inline]
    #[must_use]
    pub const fn audit(&self) -> Option<VerifyError> {
        self.verdict.audit()
    }
}

impl core::fmt::Debug for VerifiedReply<'_, '_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("VerifiedReply")
            .field("packet", &self.packet)
            .field("message_authenticator", &self.verdict.message_authenticator)
            .finish_non_exhaustive()
    }
}
