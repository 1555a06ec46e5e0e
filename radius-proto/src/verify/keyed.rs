//! A packet with the secret of its exchange: the common part of requests and replies.

use core::fmt;

use super::{HiddenValue, MessageAuthenticator, RevealError, RevealReason, hidden, judge::Verdict};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType, Attributes, Chunks},
    authenticator::Authenticator,
    code::{Code, HidingKey},
    crypto::{Key, Secret},
    find::{All, Leaf, ValueError},
    packet::Packet,
    typed::{Hidden, TypedAttribute},
    value::{Concat, DataType},
};

/// A packet that passed verification, with the secret of its exchange. It gives access to values in clear and to hidden
/// values.
///
/// [`Request`](crate::verify::Request) and [`Reply`](crate::verify::Reply) contain it and have all its methods. It is a
/// view like the packet itself, and cheap to copy.
#[derive(Clone, Copy)]
pub struct KeyedPacket<'a, 's> {
    pub(super) packet: Packet<'a>,
    pub(super) secret: &'s Secret,
    pub(super) facts: Facts,
}

/// The results of verification.
#[derive(Clone, Copy)]
pub(super) struct Facts {
    exchange: Exchange,
    message_authenticator: MessageAuthenticator,
    is_authenticated: bool,
}

/// The source of the key of hidden values. For a request, the packet contains it: a copy of its authenticator here
/// would take time for every request, and few requests have hidden values that are read.
#[derive(Clone, Copy)]
pub(super) enum Exchange {
    Request(HidingKey),
    /// With the Request Authenticator.
    Reply(HidingKey, Authenticator),
}

impl<'a, 's> KeyedPacket<'a, 's> {
    #[inline(always)]
    pub(super) const fn new(packet: Packet<'a>, secret: &'s Secret, exchange: Exchange, verdict: Verdict) -> Self {
        let (message_authenticator, is_authenticated) = (verdict.message_authenticator, verdict.lack.is_none());
        Self { packet, secret, facts: Facts { exchange, message_authenticator, is_authenticated } }
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

    /// The Identifier field.
    #[inline]
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.packet.identifier()
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

    /// The state of the Message-Authenticator.
    #[inline]
    #[must_use]
    pub const fn message_authenticator(&self) -> MessageAuthenticator {
        self.facts.message_authenticator
    }

    /// Whether the sender proved that it knows the secret. `false` for a packet that only a policy let pass: the
    /// results of [`Packet::accept_request`] and [`Packet::accept_reply`] also show it.
    #[inline]
    #[must_use]
    pub const fn is_authenticated(&self) -> bool {
        self.facts.is_authenticated
    }

    /// The EAP packet of the EAP-Messages, joined; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`RevealReason::Duplicate`] if the EAP-Messages do not follow one another immediately, since it is unknown which
    /// of the runs is the packet. [`RevealReason::Ambiguous`] if there is another credential beside it.
    ///
    /// [RFC 3579, section 3.1](https://www.rfc-editor.org/rfc/rfc3579#section-3.1)
    pub fn eap_message(&self) -> Result<Option<Chunks<'a>>, RevealError> {
        let attribute = AttributeType::EAP_MESSAGE;
        let mut runs = self.attributes().all(EAP_MESSAGE);
        let mut starts = self.attributes().skip_while(|found| found.attribute_type() != attribute);
        let Some(first) = runs.next().transpose().map_err(|error| error.map(RevealReason::Value))? else {
            return Ok(None);
        };
        // An EAP-Message after an attribute of another type begins a second run.
        if starts.by_ref().any(|found| found.attribute_type() != attribute)
            && let Some(second) = starts.find(|found| found.attribute_type() == attribute)
        {
            return Err(RevealError::of(attribute, second.offset(), RevealReason::Duplicate));
        }
        self.refuse_other_credentials(attribute)?;
        Ok(Some(first))
    }

    /// The value of the only hidden attribute that `attribute` names, revealed into `buffer`; `None` if there is none.
    /// It may use 253 octets of `buffer`. Wipe `buffer` afterwards.
    ///
    /// # Errors
    ///
    /// [`RevealReason::NotHidden`] if a packet of this code cannot hide values; [`RevealReason::Duplicate`] if there
    /// are two ([`hidden`](Self::hidden) gives all of them); as [`HiddenValue::reveal`]; [`RevealReason::Value`] if the
    /// value does not fit its data type; the errors of [`hidden`](Self::hidden) for a User-Password.
    ///
    /// [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    pub fn reveal<'b, H: Hidden>(
        &self,
        attribute: TypedAttribute<H>,
        buffer: &'b mut [u8],
    ) -> Result<Option<<H::Clear as DataType>::Value<'b>>, RevealError> {
        let mut all = self.hidden(attribute);
        let first = all.next().transpose()?;
        if let Some(second) = all.next() {
            let error = RevealError::of(attribute.subject(), second?.offset(), RevealReason::Duplicate);
            return Err(error);
        }
        first.map(|hidden| hidden.reveal_as::<H::Clear>(buffer)).transpose()
    }

    /// The hidden values of all attributes that `attribute` names, in wire order, with their tags.
    ///
    /// # Errors
    ///
    /// [`RevealReason::NotHidden`] for each of them if a packet of this code cannot hide values. For each
    /// User-Password, the errors of [`Request::hidden_user_password`](crate::verify::Request::hidden_user_password): a
    /// packet may contain only one, and no other credential.
    pub fn hidden<H: Hidden>(
        &self,
        attribute: TypedAttribute<H>,
    ) -> impl Iterator<Item = Result<HiddenValue<'a, 's>, RevealError>> + use<'a, 's, H> {
        let path = attribute.path();
        let key = self.key().ok_or_else(|| self.not_hidden(path));
        hidden::all(self.attributes(), attribute, key.and_then(|key| self.permit(path).map(|()| key)))
    }

    /// The hidden value of a leaf of this packet, also of the User-Password; `None` if the leaf is in clear, or of
    /// another packet, or if a packet of this code cannot hide values.
    ///
    /// A hidden leaf whose value is empty, spread over fragments or of a wrong length gives a value, and
    /// [`HiddenValue::reveal`] returns the reason. The same applies to a User-Password that
    /// [`Request::hidden_user_password`](crate::verify::Request::hidden_user_password) refuses. A leaf that breaks the
    /// rules of its place ([`Content::Invalid`](crate::find::Content::Invalid)) gives none.
    ///
    /// The octets of the value are always octets of this packet: the value is searched for at the path, offset and
    /// place in memory of the leaf. A leaf of a copy of this packet, or of a packet inside one of its values, is a leaf
    /// of another packet. The data type and the way of hiding come from the registry that made the leaf.
    #[must_use]
    pub fn hidden_leaf(&self, leaf: &Leaf<'a>) -> Option<HiddenValue<'a, 's>> {
        hidden::leaf(leaf, self.attributes(), self.key()?, || self.permit(leaf.path))
    }

    #[inline(always)]
    pub(crate) const fn secret(&self) -> &'s Secret {
        self.secret
    }

    /// The key of hidden values of this packet.
    pub(super) fn key(&self) -> Option<Key<'s>> {
        let authenticator = match self.facts.exchange {
            Exchange::Request(hiding) => hiding.of_request(self.packet.authenticator()),
            Exchange::Reply(hiding, request) => hiding.of_reply(request),
        };
        Some(Key { secret: self.secret, authenticator: authenticator? })
    }

    /// The only attribute of this type. With two, it is unknown which one other programs use.
    pub(super) fn only(&self, attribute: AttributeType) -> Result<Option<Attribute<'a>>, RevealError> {
        let mut attributes = self.attributes();
        let found = attributes.next_of(attribute);
        match attributes.next_of(attribute) {
            Some(second) => Err(RevealError::of(attribute, second.offset(), RevealReason::Duplicate)),
            None => Ok(found),
        }
    }

    /// The only credential of an Access-Request, if it is of this type.
    pub(super) fn only_credential(&self, wanted: AttributeType) -> Result<Option<Attribute<'a>>, RevealError> {
        let Some(found) = self.only(wanted)? else { return Ok(None) };
        self.refuse_other_credentials(wanted)?;
        match self.code().request_rule() {
            Some(rule) if rule.carries_credential => Ok(Some(found)),
            _ => Err(self.not_hidden(wanted.into())),
        }
    }

    /// Whether values of this attribute may be revealed. The User-Password is a credential, whichever method finds it.
    fn permit(&self, attribute: AttributePath) -> Result<(), RevealError> {
        if attribute == AttributeType::USER_PASSWORD {
            self.only_credential(AttributeType::USER_PASSWORD)?;
        }
        Ok(())
    }

    #[cold]
    pub(super) fn not_hidden(&self, attribute: AttributePath) -> RevealError {
        RevealError::about(attribute, RevealReason::NotHidden { code: self.code() })
    }

    /// There must not be credentials of two kinds: it would be unknown which one is valid.
    ///
    /// [RFC 2865, section 4.1], [RFC 3579, section 3.1]
    fn refuse_other_credentials(&self, wanted: AttributeType) -> Result<(), RevealError> {
        let is_other = |found: &Attribute<'_>| {
            found.attribute_type() != wanted && found.attribute_type().is_exclusive_credential()
        };
        let other = Iterator::find(&mut self.attributes(), is_other);
        match other {
            Some(other) => Err(RevealError::of(wanted, other.offset(), RevealReason::Ambiguous)),
            None => Ok(()),
        }
    }
}

const EAP_MESSAGE: TypedAttribute<Concat> = TypedAttribute::new("EAP-Message", AttributeType::EAP_MESSAGE);

impl fmt::Debug for KeyedPacket<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyedPacket")
            .field("packet", &self.packet)
            .field("message_authenticator", &self.facts.message_authenticator)
            .finish_non_exhaustive()
    }
}
