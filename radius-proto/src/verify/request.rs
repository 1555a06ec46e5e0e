//! Verified requests: what a server sees.

use super::{MessageAuthenticator, Policy, Verdict, check_message_authenticator, hidden};
use crate::{
    attribute::{Attribute, AttributeType, Attributes},
    authenticator::Authenticator,
    code::{Code, HidingKey, RequestAuthenticator, RequestRule},
    credentials::chap::{ChapPassword, ChapRequest},
    crypto::{Key, Secret, keyed_md5},
    find::{All, Leaf, ValueError},
    packet::Packet,
    typed::{Hidden, Hiding, TypedAttribute, UserPassword},
    value::{DataType, InvalidValue, Kind},
    verify::{HiddenValue, RevealError, VerifyError},
};

impl<'a> Packet<'a> {
    /// Verifies that this request comes from who knows `secret`, as far as its code allows: Message-Authenticator, and
    /// the Request Authenticator of accounting, CoA and Disconnect requests.
    ///
    /// The Request Authenticator of an Access-Request is random and proves nothing, so under a weaker policy than
    /// [`Policy::STRICT`] the result may be unauthenticated; [`VerifiedRequest::message_authenticator`] tells.
    ///
    /// Choose the secret by the address that the datagram came from, never by an attribute.
    ///
    /// # Errors
    ///
    /// [`VerifyError`]: an unknown code or a reply; a Message-Authenticator that is missing where the policy, an
    /// EAP-Message, a Digest attribute or the code requires one, that occurs twice, is of the wrong length or wrong; a
    /// wrong Request Authenticator. Discard the packet silently.
    ///
    /// [RFC 2866, section 3](https://www.rfc-editor.org/rfc/rfc2866#section-3),
    /// [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2),
    /// [RFC 5176, section 2.3](https://www.rfc-editor.org/rfc/rfc5176#section-2.3)
    #[inline]
    pub fn verify_request<'s>(
        self,
        secret: &'s Secret,
        policy: &Policy,
    ) -> Result<VerifiedRequest<'a, 's>, VerifyError> {
        let code = self.code();
        let Some(rule) = code.request_rule() else {
            return Err(match code.name() {
                Some(_) => VerifyError::NotARequest { code },
                None => VerifyError::UnknownCode { code },
            });
        };
        let field = match rule.authenticator {
            RequestAuthenticator::Random => self.authenticator(),
            RequestAuthenticator::Md5OverZeroes => Authenticator::ZERO,
        };
        let verdict = check_message_authenticator(&self, &field, rule.request_needs, None, policy, secret)?;
        if rule.authenticator == RequestAuthenticator::Md5OverZeroes
            && !keyed_md5(&self, &field, secret).equals(self.authenticator().octets())
        {
            return Err(VerifyError::RequestAuthenticatorInvalid);
        }
        Ok(VerifiedRequest { packet: self, secret, rule, verdict })
    }
}

/// A request that was verified under a shared secret: it can reveal the user's password and be answered.
///
/// Made by [`Packet::verify_request`]. A view like the packet itself, copied cheaply.
#[derive(Clone, Copy)]
pub struct VerifiedRequest<'a, 's> {
    packet: Packet<'a>,
    secret: &'s Secret,
    rule: &'static RequestRule,
    verdict: Verdict,
}

impl<'a, 's> VerifiedRequest<'a, 's> {
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

    /// The user's password, 0 to 128 octets of any value, revealed into `buffer`; `None` if the request has no
    /// User-Password.
    ///
    /// The octets are what the user typed only if the secret is the client's: with a valid
    /// [`message_authenticator`](Self::message_authenticator) it is, without one a wrong secret looks like a wrong
    /// password. NULs at the end are padding and are taken off. Wipe `buffer` when done.
    ///
    /// # Errors
    ///
    /// [`RevealError::Length`] if the value is not 16 to 128 octets in steps of 16, [`RevealError::Duplicate`] if there
    /// are two User-Passwords, [`RevealError::Ambiguous`] if there is a CHAP-Password as well,
    /// [`RevealError::NotHidden`] if the request is no Access-Request.
    ///
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    pub fn user_password<'b>(
        &self,
        buffer: &'b mut [u8; UserPassword::MAX_LENGTH],
    ) -> Result<Option<&'b [u8]>, RevealError> {
        let attribute = AttributeType::USER_PASSWORD;
        let Some(found) = self.password(attribute, AttributeType::CHAP_PASSWORD)? else {
            return Ok(None);
        };
        let (HidingKey::RequestAuthenticator, Some(key)) = (self.rule.hiding, self.key()) else {
            return Err(RevealError::NotHidden { attribute: attribute.into(), code: self.code() });
        };
        let (offset, octets) = (found.offset(), Ok(found.value()));
        let hiding = Hiding::UserPassword;
        HiddenValue::new(attribute.into(), offset, octets, false, hiding, Kind::Octets, key).reveal(buffer).map(Some)
    }

    /// The CHAP-Password of the request with the challenge that it answers; `None` if the request has no CHAP-Password.
    ///
    /// # Errors
    ///
    /// [`RevealError::Value`] if the value has not 17 octets, or the challenge none, [`RevealError::Duplicate`] if
    /// there are two CHAP-Passwords or two CHAP-Challenges, [`RevealError::Ambiguous`] if there is a User-Password as
    /// well, [`RevealError::NotHidden`] if the request is no Access-Request.
    ///
    /// [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)
    pub fn chap(&self) -> Result<Option<ChapRequest<'a>>, RevealError> {
        let Some(found) = self.password(AttributeType::CHAP_PASSWORD, AttributeType::USER_PASSWORD)? else {
            return Ok(None);
        };
        let (attribute, offset) = (found.attribute_type().into(), found.offset());
        if self.rule.hiding != HidingKey::RequestAuthenticator {
            return Err(RevealError::NotHidden { attribute, code: self.code() });
        }
        let expected = ChapPassword::LENGTH;
        let reason = InvalidValue::Length { found: found.value().len(), expected };
        let password =
            ChapPassword::from_octets(found.value()).map_err(|_| RevealError::Value { attribute, offset, reason })?;
        let challenge = match self.only(AttributeType::CHAP_CHALLENGE)? {
            // Without a challenge every response would be good forever.
            Some(challenge) if challenge.value().is_empty() => {
                let (attribute, offset) = (challenge.attribute_type().into(), challenge.offset());
                let reason = InvalidValue::LengthRange { found: 0, minimum: 1, maximum: 253 };
                return Err(RevealError::Value { attribute, offset, reason });
            }
            Some(challenge) => challenge.value(),
            None => self.packet.authenticator_field(),
        };
        Ok(Some(ChapRequest::new(password, challenge)))
    }

    /// The only password of this type, beside which there must not be one of the other: which of them counts would be
    /// chance. [RFC 2865, section 4.1]
    fn password(&self, wanted: AttributeType, other: AttributeType) -> Result<Option<Attribute<'a>>, RevealError> {
        let found = self.only(wanted)?;
        match self.attributes().find(other) {
            Some(other) if found.is_some() => {
                Err(RevealError::Ambiguous { attribute: wanted.into(), offset: other.offset() })
            }
            _ => Ok(found),
        }
    }

    /// The only attribute of this type. Which of two somebody else believes cannot be known.
    fn only(&self, attribute: AttributeType) -> Result<Option<Attribute<'a>>, RevealError> {
        let mut attributes = self.attributes();
        let found = attributes.next_of(attribute);
        match attributes.next_of(attribute) {
            Some(second) => Err(RevealError::Duplicate { attribute: attribute.into(), offset: second.offset() }),
            None => Ok(found),
        }
    }

    /// The hidden value of the first attribute that `attribute` names, revealed into `buffer`, of which it may use 253
    /// octets; `None` if there is none. Wipe `buffer` when done.
    ///
    /// # Errors
    ///
    /// [`RevealError::NotHidden`] if nothing is hidden in a request of this code; as [`HiddenValue::reveal`];
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
    /// [`RevealError::NotHidden`] if there is one and nothing is hidden in a request of this code: each of them is this
    /// error.
    pub fn hidden<H: Hidden>(
        &self,
        attribute: TypedAttribute<H>,
    ) -> impl Iterator<Item = Result<HiddenValue<'a, 's>, RevealError>> + use<'a, 's, H> {
        hidden::all(self.attributes(), attribute, self.key(), self.code())
    }

    /// The hidden value of a leaf of this packet; `None` if the leaf is in clear, or of another packet, or nothing is
    /// hidden in a request of this code.
    #[must_use]
    pub fn hidden_leaf(&self, leaf: &Leaf<'a>) -> Option<HiddenValue<'a, 's>> {
        hidden::leaf(leaf, self.packet, self.key()?)
    }

    pub(crate) const fn secret(&self) -> &'s Secret {
        self.secret
    }

    pub(crate) const fn rule(&self) -> &'static RequestRule {
        self.rule
    }

    /// What values of this packet are hidden under.
    fn key(&self) -> Option<Key<'s>> {
        let authenticator = match self.rule.hiding {
            HidingKey::RequestAuthenticator => self.packet.authenticator(),
            HidingKey::Zeroes => Authenticator::ZERO,
            HidingKey::None => return None,
        };
        Some(Key { secret: self.secret, authenticator })
    }
}

impl core::fmt::Debug for VerifiedRequest<'_, '_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("VerifiedRequest")
            .field("packet", &self.packet)
            .field("message_authenticator", &self.verdict.message_authenticator)
            .finish_non_exhaustive()
    }
}
