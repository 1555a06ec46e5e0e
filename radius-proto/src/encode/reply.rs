//! Replies.

use core::fmt;

use rand_core::TryCryptoRng;

use super::{
    Buffer, PacketWriter,
    hidden::{self, Salts},
    seal,
    tlv::TlvWriter,
};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType, Chunks, Leaf, Shape, Tag},
    code::{Code, HidingKey, RequestRule},
    crypto::{Hidden, Key, Secret, message_authenticator},
    error::EncodeError,
    packet::Packet,
    typed::{DataType, Joined, TypedAttribute},
    value::{Tlv, Value},
};

/// Builds the reply to a verified request: header, Message-Authenticator first, the caller's attributes, the request's
/// Proxy-States, signature.
///
/// Made by [`VerifiedRequest::reply`](crate::VerifiedRequest::reply).
pub struct ReplyBuilder<'b, 'a, 's> {
    writer: PacketWriter<'b>,
    request: Packet<'a>,
    secret: &'s Secret,
    /// Octets set aside for the Proxy-States.
    reserved: usize,
    message_authenticator: bool,
    code: Code,
    hiding: HidingKey,
    salts: Salts,
}

impl<'b, 'a, 's> ReplyBuilder<'b, 'a, 's> {
    #[inline]
    pub(crate) fn new(
        request: Packet<'a>,
        secret: &'s Secret,
        code: Code,
        rule: &RequestRule,
        buffer: Buffer<'b>,
    ) -> Result<Self, EncodeError> {
        let message_authenticator = rule.sends_message_authenticator;
        // The Request Authenticator stands in the field until the Response Authenticator replaces it: both digests
        // cover it there.
        let mut writer = PacketWriter::new(buffer, code, request.identifier(), request.authenticator())?;
        if message_authenticator {
            // First, before anything that came from outside: what an attacker chose must not be predictable input to
            // the hash.
            writer.put(AttributeType::MESSAGE_AUTHENTICATOR, &[0; message_authenticator::LENGTH])?;
        }
        let reserved = proxy_states(request).map(|value| Attribute::HEADER + value.len()).sum();
        writer.reserve(AttributeType::PROXY_STATE, reserved)?;
        Ok(Self {
            writer,
            request,
            secret,
            reserved,
            message_authenticator,
            code,
            hiding: rule.hiding,
            salts: Salts::default(),
        })
    }

    /// Adds an attribute, wherever in the attribute space it stands: a vendor's in a Vendor-Specific of its own, a TLV
    /// in an attribute of its own, a value that is too long in several attributes if its type or its place allows that.
    ///
    /// # Errors
    ///
    /// [`EncodeError::ValueEmpty`] for an empty value, [`EncodeError::ValueTooLong`] for one that is longer than its
    /// place allows (253 octets in the standard space), [`EncodeError::Value`] for one that has no encoding,
    /// [`EncodeError::NumberOutOfRange`] for a number that the vendor's format has no room for, [`EncodeError::NoRoom`]
    /// if the buffer or the packet is full, [`EncodeError::Reserved`] for Message-Authenticator and Proxy-State, which
    /// are the builder's, and User-Password, which no reply carries.
    #[inline(always)]
    pub fn push<T: DataType>(mut self, attribute: TypedAttribute<T>, value: T::Input<'_>) -> Result<Self, EncodeError> {
        self.permit(attribute.path())?;
        self.writer.put_typed(attribute, value)?;
        Ok(self)
    }

    /// Adds an attribute of any path from its value's octets: one without a typed constant, or one passed on as it
    /// came. An [`AttributeType`] is a path.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), but that an empty value is written where the RFCs allow one, and
    /// [`EncodeError::AttributeTypeZero`].
    #[inline(always)]
    pub fn push_octets(mut self, attribute: impl Into<AttributePath>, value: &[u8]) -> Result<Self, EncodeError> {
        let attribute = attribute.into();
        self.permit(attribute)?;
        self.writer.put_octets(attribute, value)?;
        Ok(self)
    }

    /// Adds an attribute of any path from a value in pieces. It is split where its place allows that, and in the
    /// standard space if `joined` says that readers join it; the pieces need not come out as they were.
    ///
    /// # Errors
    ///
    /// As [`push_octets`](Self::push_octets).
    pub fn push_chunks(
        mut self,
        attribute: impl Into<AttributePath>,
        joined: Joined,
        value: Chunks<'_>,
    ) -> Result<Self, EncodeError> {
        let attribute = attribute.into();
        self.permit(attribute)?;
        self.writer.put_chunks(attribute, joined, value)?;
        Ok(self)
    }

    /// Adds a value of another packet as it came, in a container of its own. A hidden value comes out as it was hidden,
    /// which makes no sense in a packet of another secret or authenticator: reveal it, and push it hidden.
    ///
    /// # Errors
    ///
    /// As [`push_octets`](Self::push_octets).
    pub fn push_leaf(mut self, leaf: &Leaf<'_>) -> Result<Self, EncodeError> {
        self.permit(leaf.path)?;
        self.writer.put_chunks(leaf.path, leaf.joined(), leaf.octets)?;
        Ok(self)
    }

    /// Adds an attribute made of TLVs, which `write` puts into it one by one.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), and those of `write`.
    pub fn push_tlvs(
        mut self,
        attribute: TypedAttribute<Tlv>,
        write: impl for<'w> FnOnce(TlvWriter<'w>) -> Result<TlvWriter<'w>, EncodeError>,
    ) -> Result<Self, EncodeError> {
        self.permit(attribute.path())?;
        self.writer.put_tlvs(attribute.path(), write)?;
        Ok(self)
    }

    /// Adds an attribute whose value is hidden with the secret, under the Request Authenticator of the request:
    /// Tunnel-Password, MS-MPPE-Send-Key. `rng` is drawn from for the first salt of the packet.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), where the longest value is [`Hiding::max_length`](crate::Hiding::max_length);
    /// [`EncodeError::NotHidden`] in the reply to anything but an Access-Request; [`EncodeError::Random`] if `rng`
    /// fails.
    ///
    /// [RFC 2868, section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)
    pub fn push_hidden<H: Hidden, R: TryCryptoRng + ?Sized>(
        mut self,
        attribute: TypedAttribute<H>,
        value: H::Input<'_>,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        self.permit(attribute.path())?;
        let key = self.key(attribute.path())?;
        hidden::put(&mut self.writer, key, &mut self.salts, attribute, value, rng)?;
        Ok(self)
    }

    /// Adds an attribute whose type is known at run time only, hidden if `shape` says so. A `tag` other than
    /// [`Tag::NONE`] needs a type that has one. `rng` is drawn from for the first salt of the packet.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push) and [`push_hidden`](Self::push_hidden); [`EncodeError::Value`] if the value is of
    /// another type than `shape` says, or has a tag and no place for it.
    pub fn push_value<R: TryCryptoRng + ?Sized>(
        mut self,
        attribute: impl Into<AttributePath>,
        shape: Shape,
        tag: Tag,
        value: Value<'_>,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        let attribute = attribute.into();
        self.permit(attribute)?;
        match shape.hiding {
            None => self.writer.put_value(attribute, shape, tag, value)?,
            Some(hiding) => {
                let key = self.key(attribute)?;
                let value = (shape, tag, value);
                hidden::put_value(&mut self.writer, key, &mut self.salts, attribute, hiding, value, rng)?;
            }
        }
        Ok(self)
    }

    /// What values are hidden under.
    fn key(&self, attribute: AttributePath) -> Result<Key<'s>, EncodeError> {
        match self.hiding {
            HidingKey::RequestAuthenticator => {
                Ok(Key { secret: self.secret, authenticator: self.request.authenticator() })
            }
            HidingKey::Zeroes | HidingKey::None => Err(EncodeError::NotHidden { attribute, code: self.code }),
        }
    }

    /// Echoes the Proxy-States, fills in Length, Message-Authenticator and Response Authenticator and gives out the
    /// datagram.
    ///
    /// # Errors
    ///
    /// None in practice: room for the Proxy-States was set aside.
    #[inline(always)]
    pub fn sign(mut self) -> Result<&'b [u8], EncodeError> {
        if self.reserved > 0 {
            self.writer.release(self.reserved);
            for value in proxy_states(self.request) {
                self.writer.put(AttributeType::PROXY_STATE, value)?;
            }
        }
        let octets = self.writer.finish_mut();
        seal(octets, self.message_authenticator, true, self.secret);
        Ok(octets)
    }

    #[inline(always)]
    fn permit(&self, attribute: AttributePath) -> Result<(), EncodeError> {
        // Also for what lies inside: it would make such an attribute.
        let instead = match attribute.attribute_type() {
            AttributeType::MESSAGE_AUTHENTICATOR => "Message-Authenticator is written by the builder",
            AttributeType::PROXY_STATE => "Proxy-State is echoed by the builder",
            AttributeType::USER_PASSWORD => "no reply carries a User-Password",
            _ => return Ok(()),
        };
        Err(EncodeError::Reserved { attribute, offset: self.writer.offset(), instead })
    }
}

/// The values of the request's Proxy-States, in order.
#[inline]
fn proxy_states(request: Packet<'_>) -> impl Iterator<Item = &[u8]> {
    let mut attributes = request.attributes();
    core::iter::from_fn(move || attributes.next_of(AttributeType::PROXY_STATE).map(|attribute| attribute.value()))
}

impl fmt::Debug for ReplyBuilder<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyBuilder")
            .field("request", &self.request)
            .field("writer", &self.writer)
            .finish_non_exhaustive()
    }
}
