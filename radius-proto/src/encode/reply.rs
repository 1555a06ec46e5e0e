//! Replies.

use core::fmt;

use super::{Buffer, PacketWriter, present, seal};
use crate::{
    attribute::{Attribute, AttributeType},
    code::Code,
    crypto::{Secret, message_authenticator},
    error::EncodeError,
    packet::Packet,
    typed::{DataType, TypedAttribute},
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
}

impl<'b, 'a, 's> ReplyBuilder<'b, 'a, 's> {
    #[inline]
    pub(crate) fn new(
        request: Packet<'a>,
        secret: &'s Secret,
        code: Code,
        message_authenticator: bool,
        buffer: Buffer<'b>,
    ) -> Result<Self, EncodeError> {
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
        Ok(Self { writer, request, secret, reserved, message_authenticator })
    }

    /// Adds an attribute.
    ///
    /// # Errors
    ///
    /// [`EncodeError::ValueTooLong`] above 253 octets of value, [`EncodeError::NoRoom`] if the buffer or the packet is
    /// full, [`EncodeError::Reserved`] for Message-Authenticator and Proxy-State, which are the builder's.
    #[inline(always)]
    pub fn push<T: DataType>(mut self, attribute: TypedAttribute<T>, value: T::Value<'_>) -> Result<Self, EncodeError> {
        let (attribute, value) = (attribute.attribute_type(), T::encode(value));
        self.put(attribute, present(attribute, value.as_ref(), self.writer.offset())?)?;
        Ok(self)
    }

    /// Adds an attribute of any type from its value's octets: one without a typed constant, or one passed on as it
    /// came.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), and [`EncodeError::AttributeTypeZero`].
    #[inline(always)]
    pub fn push_octets(mut self, attribute: AttributeType, value: &[u8]) -> Result<Self, EncodeError> {
        self.put(attribute, value)?;
        Ok(self)
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
    fn put(&mut self, attribute: AttributeType, value: &[u8]) -> Result<(), EncodeError> {
        let instead = match attribute {
            AttributeType::MESSAGE_AUTHENTICATOR => "Message-Authenticator is written by the builder",
            AttributeType::PROXY_STATE => "Proxy-State is echoed by the builder",
            AttributeType::USER_PASSWORD => "no reply carries a User-Password",
            _ => return self.writer.put(attribute, value),
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
