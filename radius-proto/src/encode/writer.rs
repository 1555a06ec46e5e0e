//! The writer: header, attributes, lengths.

use core::fmt;

use super::{Buffer, present};
use crate::{
    attribute::{Attribute, AttributeType},
    code::Code,
    crypto::Authenticator,
    error::EncodeError,
    packet::Packet,
    typed::{DataType, TypedAttribute},
};

/// Writes a packet attribute by attribute, and signs nothing.
///
/// The part of the builders that knows the wire, and a tool for those who need packets that no builder makes: tests,
/// replays, decoders' input. For a request or a reply that somebody is to believe take
/// [`RequestBuilder`](crate::RequestBuilder) or [`VerifiedRequest::reply`](crate::VerifiedRequest::reply).
///
/// What does not fit is an error, and ends the writer; nothing is truncated, and no length
/// wraps.
///
/// ```
/// use radius_proto::{AttributeType, Authenticator, Code, Packet, PacketWriter};
///
/// let mut buffer = [0; 64];
/// let datagram = PacketWriter::new(&mut buffer, Code(99), 7, Authenticator::ZERO)?
///     .push_octets(AttributeType(200), b"anything")?
///     .finish();
/// assert_eq!(datagram.len(), 20 + 2 + 8);
/// # Ok::<(), radius_proto::EncodeError>(())
/// ```
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)
pub struct PacketWriter<'b> {
    buffer: Buffer<'b>,
    length: usize,
    limit: usize,
}

impl<'b> PacketWriter<'b> {
    /// The longest packet that is written, in octets.
    pub const MAX_LENGTH: usize = 4096;

    /// Writes a header into `buffer`, a `&mut [u8]` or a `&mut BytesMut`.
    ///
    /// # Errors
    ///
    /// [`EncodeError::NoRoomForHeader`] if the buffer has fewer than 20 octets.
    #[inline(always)]
    pub fn new(
        buffer: impl Into<Buffer<'b>>,
        code: Code,
        identifier: u8,
        authenticator: Authenticator,
    ) -> Result<Self, EncodeError> {
        let mut buffer = buffer.into();
        let room = buffer.room();
        let Some(header) = buffer.octets(0, Packet::HEADER).and_then(|header| header.first_chunk_mut()) else {
            return Err(EncodeError::NoRoomForHeader { available: room });
        };
        let [code_field, identifier_field, _, _, authenticator_field @ ..]: &mut [u8; Packet::HEADER] = header;
        *code_field = code.0;
        *identifier_field = identifier;
        *authenticator_field = *authenticator.octets();
        Ok(Self { buffer, length: Packet::HEADER, limit: room.min(Self::MAX_LENGTH) })
    }

    /// Writes an attribute.
    ///
    /// # Errors
    ///
    /// [`EncodeError::ValueTooLong`] above 253 octets of value, [`EncodeError::NoRoom`] if the buffer or the packet is
    /// full.
    #[inline(always)]
    pub fn push<T: DataType>(mut self, attribute: TypedAttribute<T>, value: T::Value<'_>) -> Result<Self, EncodeError> {
        let (attribute, value) = (attribute.attribute_type(), T::encode(value));
        self.put(attribute, present(attribute, value.as_ref(), self.length)?)?;
        Ok(self)
    }

    /// Writes an attribute of any type from its value's octets.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), and [`EncodeError::AttributeTypeZero`].
    #[inline(always)]
    pub fn push_octets(mut self, attribute: AttributeType, value: &[u8]) -> Result<Self, EncodeError> {
        self.put(attribute, value)?;
        Ok(self)
    }

    /// Fills in the Length field and gives out the packet.
    #[inline(always)]
    #[must_use]
    pub fn finish(self) -> &'b [u8] {
        self.finish_mut()
    }

    #[inline(always)]
    pub(super) fn finish_mut(self) -> &'b mut [u8] {
        let octets = self.buffer.finish(self.length);
        // `length` is at most 4,096, so it fits.
        if let (Some(field), Ok(length)) = (octets.get_mut(2..4), u16::try_from(self.length)) {
            field.copy_from_slice(&length.to_be_bytes());
        }
        octets
    }

    #[inline(always)]
    pub(super) fn put(&mut self, attribute: AttributeType, value: &[u8]) -> Result<(), EncodeError> {
        self.allot(attribute, value.len())?.copy_from_slice(value);
        Ok(())
    }

    /// Writes the attribute's header and gives out its value's octets to be filled, all of them.
    #[inline(always)]
    pub(super) fn allot(&mut self, attribute: AttributeType, length: usize) -> Result<&mut [u8], EncodeError> {
        let offset = self.length;
        let needed = Attribute::HEADER + length;
        let (Ok(length_field), true, true) = (u8::try_from(needed), attribute.0 != 0, needed <= self.limit - offset)
        else {
            return Err(self.refusal(attribute, length));
        };
        let room = self.buffer.room();
        let Some([type_octet, length_octet, value @ ..]) = self.buffer.octets(offset, offset + needed) else {
            return Err(EncodeError::NoRoom { attribute, offset, needed, available: room - offset });
        };
        *type_octet = attribute.0;
        *length_octet = length_field;
        self.length += needed;
        Ok(value)
    }

    /// Sets room aside that no attribute but those of [`release`](Self::release) can take.
    #[inline(always)]
    pub(super) fn reserve(&mut self, attribute: AttributeType, octets: usize) -> Result<(), EncodeError> {
        let available = self.limit - self.length;
        if octets > available {
            return Err(EncodeError::NoRoom { attribute, offset: self.length, needed: octets, available });
        }
        self.limit -= octets;
        Ok(())
    }

    #[inline(always)]
    pub(super) fn release(&mut self, octets: usize) {
        self.limit += octets;
    }

    /// Where the next attribute would begin.
    pub(super) fn offset(&self) -> usize {
        self.length
    }

    #[cold]
    fn refusal(&self, attribute: AttributeType, length: usize) -> EncodeError {
        let offset = self.length;
        if attribute.0 == 0 {
            EncodeError::AttributeTypeZero { offset }
        } else if length > Attribute::MAX_VALUE {
            EncodeError::ValueTooLong { attribute, offset, length, maximum: Attribute::MAX_VALUE }
        } else {
            let needed = Attribute::HEADER + length;
            EncodeError::NoRoom { attribute, offset, needed, available: self.limit - offset }
        }
    }
}

impl fmt::Debug for PacketWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PacketWriter").field("length", &self.length).field("limit", &self.limit).finish_non_exhaustive()
    }
}
