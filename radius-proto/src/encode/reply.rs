//! Builds replies.

use core::fmt;

use rand_core::TryCryptoRng;
use zeroize::Zeroizing;

use super::{
    Buffer, EncodeError, EncodeReason, PacketWriter, hidden,
    ledger::{KeyStreams, Ledger},
    prescribed, seal,
    tlv::TlvWriter,
};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType, Chunks, ExtendedAttribute, Tag},
    code::{CREDENTIALS, Code, HidingKey, RequestRule},
    crypto::{Key, Secret, message_authenticator},
    find::Leaf,
    packet::Packet,
    packet_error::Subject,
    typed::{Hidden, Hiding, Shape, TypedAttribute},
    value::{DataType, Integer, Joined, Tlv, Value},
    verify::{HiddenValue, Request},
};

/// Builds the reply to a verified request: header, Message-Authenticator first, the caller's attributes, the request's
/// Proxy-States, signature.
///
/// [`Request::reply`](crate::verify::Request::reply) makes it.
pub struct ReplyBuilder<'b, 'a, 's> {
    writer: PacketWriter<'b>,
    request: Packet<'a>,
    secret: &'s Secret,
    /// The octets reserved for the Proxy-States.
    reserved: usize,
    message_authenticator: bool,
    code: Code,
    hiding: HidingKey,
    ledger: Ledger,
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
        // The field contains the Request Authenticator until the Response Authenticator replaces it: both digests cover
        // it there.
        let mut writer = PacketWriter::new(buffer, code, request.identifier(), request.authenticator())?;
        if message_authenticator {
            // It precedes everything that came from outside, so that unpredictable octets precede the attacker's octets
            // in the hash.
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
            ledger: Ledger::default(),
        })
    }

    super::push::push_methods! {
        "; [`EncodeReason::Reserved`] for Message-Authenticator and Proxy-State, which the builder writes, \
         credentials, which no reply carries, an EAP-Message in the reply to an Accounting-Request, which has no \
         Message-Authenticator, and EAP-Messages that are not adjacent; [`EncodeReason::Hidden`] for an attribute \
         whose value is hidden."
    }

    super::push::push_hidden_methods! {
        "Adds an attribute whose value is hidden with the secret, under the Request Authenticator of the request: \
         Tunnel-Password, MS-MPPE-Send-Key. A value without a salt is refused if the request has one that is \
         hidden in the same way: the user who knows the User-Password could reveal it."
    }

    #[inline(always)]
    const fn writer(&mut self) -> &mut PacketWriter<'b> {
        &mut self.writer
    }

    /// The key of a hidden value.
    fn key(&mut self, attribute: AttributePath, hiding: Hiding) -> Result<Key<'s>, EncodeError> {
        let Some(authenticator) = self.hiding.of_reply(self.request.authenticator()) else {
            let reason = EncodeReason::NotHidden { code: self.code };
            return Err(EncodeError::about(attribute, reason));
        };
        self.ledger.claim_stream(hiding, || streams_of(self.request), attribute, self.writer.offset())?;
        Ok(Key { secret: self.secret, authenticator })
    }

    /// Echoes the Proxy-States, fills in Length, Message-Authenticator and Response Authenticator, and returns the
    /// datagram.
    ///
    /// # Errors
    ///
    /// None in practice: space for the Proxy-States was reserved.
    #[inline(always)]
    pub fn sign(self) -> Result<&'b [u8], EncodeError> {
        let (octets, message_authenticator, secret) = self.finish()?;
        seal(octets, message_authenticator, true, secret);
        Ok(octets)
    }

    /// The octets without their digests, whether there is a Message-Authenticator, and the secret.
    #[inline(always)]
    pub(super) fn finish(mut self) -> Result<(&'b mut [u8], bool, &'s Secret), EncodeError> {
        if self.reserved > 0 {
            self.writer.release(self.reserved);
            for value in proxy_states(self.request) {
                self.writer.put(AttributeType::PROXY_STATE, value)?;
            }
        }
        Ok((self.writer.finish_mut(), self.message_authenticator, self.secret))
    }

    /// Whether the caller may write this attribute with a value that is hidden again.
    fn permit_rehidden(&mut self, attribute: AttributePath, hiding: Hiding) -> Result<(), EncodeError> {
        self.permit_hidden(attribute.into(), hiding)
    }

    #[inline(always)]
    fn permit_any(&mut self, attribute: Subject) -> Result<(), EncodeError> {
        // This also applies to attributes inside it, since they would make an attribute of this type.
        let standard = attribute.path.attribute_type();
        let instead = match standard {
            AttributeType::MESSAGE_AUTHENTICATOR => "leave it out: the builder writes it",
            AttributeType::PROXY_STATE => "leave it out: the builder echoes those of the request",
            _ if CREDENTIALS.has(standard) => "leave it out: no reply carries one",
            // RFC 3579, section 3.3: the receiver would refuse the reply.
            AttributeType::EAP_MESSAGE if !self.message_authenticator => {
                "leave it out: it needs a Message-Authenticator, which replies to accounting do not carry"
            }
            _ => return self.ledger.follow(standard, self.writer.offset()),
        };
        Err(EncodeError::reserved(attribute, self.writer.offset(), instead))
    }
}

/// The key streams of the request. Its reply has the same.
fn streams_of(request: Packet<'_>) -> KeyStreams {
    let mut streams = KeyStreams::default();
    for attribute in request.attributes() {
        match attribute.attribute_type() {
            AttributeType::VENDOR_SPECIFIC => {
                Hiding::in_vendor_specific(attribute.value())
                    .filter_map(Hiding::prescribed)
                    .for_each(|hiding| streams.note(hiding));
            }
            attribute_type => {
                if let Some(hiding) = Hiding::unsalted(attribute_type) {
                    streams.note(hiding);
                }
            }
        }
    }
    streams
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

impl<'a, 's> Request<'a, 's> {
    /// Begins a reply of this code in `buffer`, a `&mut [u8]` or a `&mut BytesMut`.
    ///
    /// Identifier and Request Authenticator are those of the request. The Message-Authenticator is first, in every
    /// exchange except accounting. The request's Proxy-States are last, all of them and in order. Space for both is
    /// reserved from the start. An Accounting-Response carries no Message-Authenticator, even if the request did: no
    /// RFC defines its input, and implementations differ.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::CodeMismatch`] if `code` does not answer this request; [`EncodeReason::NoRoomForHeader`] or
    /// [`EncodeReason::NoRoom`] if `buffer` is too small for the header, the Message-Authenticator or the Proxy-States.
    ///
    /// [RFC 2865, section 5.33](https://www.rfc-editor.org/rfc/rfc2865#section-5.33)
    #[inline]
    pub fn reply<'b>(
        &self,
        code: Code,
        buffer: impl Into<Buffer<'b>>,
    ) -> Result<ReplyBuilder<'b, 'a, 's>, EncodeError> {
        if !self.rule().replies.contains(&code) {
            return Err(EncodeError::new(EncodeReason::CodeMismatch { request: self.code(), reply: code }));
        }
        ReplyBuilder::new(self.packet(), self.secret(), code, self.rule(), buffer.into())
    }

    /// Begins a Protocol-Error in `buffer`: the request is authentic, but cannot be processed. It contains
    /// Original-Packet-Code and the Error-Cause (for example 502, Request Not Routable).
    ///
    /// # Errors
    ///
    /// As [`reply`](Self::reply).
    ///
    /// [RFC 7930, section 4](https://www.rfc-editor.org/rfc/rfc7930#section-4),
    /// [RFC 5176, section 3.5](https://www.rfc-editor.org/rfc/rfc5176#section-3.5)
    pub fn protocol_error<'b>(
        &self,
        error_cause: impl Into<u32>,
        buffer: impl Into<Buffer<'b>>,
    ) -> Result<ReplyBuilder<'b, 'a, 's>, EncodeError> {
        self.reply(Code::PROTOCOL_ERROR, buffer)?
            .push(ORIGINAL_PACKET_CODE, self.code().0.into())?
            .push(ERROR_CAUSE, error_cause.into())
    }
}

/// The code of the request that a Protocol-Error answers. [RFC 7930, section 4]
const ORIGINAL_PACKET_CODE: TypedAttribute<Integer> =
    TypedAttribute::extended("Original-Packet-Code", ExtendedAttribute::One, 4);
/// [RFC 5176, section 3.5]
const ERROR_CAUSE: TypedAttribute<Integer> = TypedAttribute::new("Error-Cause", AttributeType(101));
