//! The writer: header, attributes, lengths.

use core::fmt;

use super::{Buffer, placement::Placement, tlv::TlvWriter};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType, Attributes, Chunks, InvalidPlace, Tag},
    authenticator::Authenticator,
    code::Code,
    encode::{EncodeError, EncodeReason},
    find::Leaf,
    packet::Packet,
    packet_error::Subject,
    typed::{Shape, TypedAttribute},
    value::{DataType, Joined, Tlv, Value},
};

/// Writes a packet attribute by attribute, without signing.
///
/// The builders use it. It can also write packets that no builder makes, for tests, replays and input of decoders. For
/// an authentic request or reply use [`RequestBuilder`](crate::RequestBuilder) or
/// [`Request::reply`](crate::verify::Request::reply).
///
/// An attribute that does not fit is an error and ends the writer. Nothing is truncated, and no length wraps.
///
/// ```
/// use radius_proto::{attribute::AttributeType, packet::Authenticator, Code, Packet, encode::PacketWriter};
///
/// let mut buffer = [0; 64];
/// let datagram = PacketWriter::new(&mut buffer, Code(99), 7, Authenticator::ZERO)?
///     .push_octets(AttributeType(200), b"anything")?
///     .finish();
/// assert_eq!(datagram.len(), 20 + 2 + 8);
/// # Ok::<(), radius_proto::error::EncodeError>(())
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
    /// [`EncodeReason::NoRoomForHeader`] if the buffer has fewer than 20 octets.
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
            return Err(EncodeError::new(EncodeReason::NoRoomForHeader { available: room }));
        };
        let [code_field, identifier_field, _, _, authenticator_field @ ..]: &mut [u8; Packet::HEADER] = header;
        *code_field = code.0;
        *identifier_field = identifier;
        *authenticator_field = *authenticator.octets();
        Ok(Self { buffer, length: Packet::HEADER, limit: room.min(Self::MAX_LENGTH) })
    }

    super::push::push_methods! {
        "."
    }

    /// Writes a value of another packet unchanged, in its own container. Hidden values stay hidden, and the receiver
    /// can reveal them only under the same secret and authenticator. Reserved bits are written as zero.
    ///
    /// # Errors
    ///
    /// As [`push_octets`](Self::push_octets).
    pub fn push_leaf(mut self, leaf: &Leaf<'_>) -> Result<Self, EncodeError> {
        self.put_chunks(leaf.path, leaf.joined(), leaf.octets)?;
        Ok(self)
    }

    /// Writes an attribute whose type is known at run time only. A `tag` other than [`Tag::NONE`] needs a type that has
    /// one.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push); [`EncodeReason::Value`] if the value is of another type than `shape` says, or has a tag
    /// that its type cannot have; [`EncodeReason::Reserved`] if the value is to be hidden, which needs a builder.
    pub fn push_value(
        mut self,
        attribute: impl Into<AttributePath>,
        shape: Shape,
        tag: Tag,
        value: Value<'_>,
    ) -> Result<Self, EncodeError> {
        self.put_value(attribute.into(), shape, tag, value)?;
        Ok(self)
    }

    #[inline(always)]
    const fn writer(&mut self) -> &mut Self {
        self
    }

    /// A writer without signing writes everything.
    #[inline(always)]
    #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "the builders refuse some")]
    const fn permit(&self, _: Subject) -> Result<(), EncodeError> {
        Ok(())
    }

    #[inline(always)]
    #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "the builders refuse some")]
    const fn inspect(&self, _: AttributePath, _: usize) -> Result<(), EncodeError> {
        Ok(())
    }

    /// Fills in the Length field and returns the packet.
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
        self.allot(attribute, None, value.len())?.copy_from_slice(value);
        Ok(())
    }

    #[inline(always)]
    pub(super) fn put_typed<T: DataType>(
        &mut self,
        attribute: TypedAttribute<T>,
        value: T::Input<'_>,
    ) -> Result<(), EncodeError> {
        let (path, offset) = (attribute.path(), self.length);
        let length = match T::length(&value) {
            // "Text of length zero MUST NOT be sent": RFC 2865, section 5.
            Ok(0) => return Err(EncodeError::of(attribute.subject(), offset, EncodeReason::ValueEmpty)),
            Ok(length) => length,
            Err(reason) => return Err(EncodeError::of(attribute.subject(), offset, EncodeReason::Value(reason))),
        };
        match (path.as_standard(), T::JOINED) {
            (Some(number), Joined::No) => T::encode(value, self.allot(number, Some(attribute.name()), length)?),
            (_, joined) => {
                let placed = self.place(path, joined, length, |octets| T::encode(value, octets));
                placed.map_err(|error| error.named(attribute.subject()))?;
            }
        }
        Ok(())
    }

    #[inline(always)]
    pub(super) fn put_octets(&mut self, attribute: AttributePath, value: &[u8]) -> Result<(), EncodeError> {
        match attribute.as_standard() {
            Some(attribute) => self.put(attribute, value),
            None => self.place(attribute, Joined::No, value.len(), |octets| octets.copy_from_slice(value)),
        }
    }

    pub(super) fn put_chunks(
        &mut self,
        attribute: AttributePath,
        joined: Joined,
        value: Chunks<'_>,
    ) -> Result<(), EncodeError> {
        let (offset, mut whole) = (self.length, false);
        self.place(attribute, joined, value.length(), |octets| whole = value.copy_to(octets).is_some())?;
        // All pieces were present when the value was found.
        let reason = InvalidPlace::FragmentMissing.into();
        if whole { Ok(()) } else { Err(EncodeError::of(attribute, offset, EncodeReason::Value(reason))) }
    }

    pub(super) fn put_value(
        &mut self,
        attribute: AttributePath,
        shape: Shape,
        tag: Tag,
        value: Value<'_>,
    ) -> Result<(), EncodeError> {
        let offset = self.length;
        if shape.hiding.is_some() {
            let instead = "push it into a RequestBuilder or ReplyBuilder, which hides it with the secret";
            return Err(EncodeError::of(attribute, offset, EncodeReason::Reserved { instead }));
        }
        let length = shape
            .length(tag, &value)
            .map_err(|reason| EncodeError::of(attribute, offset, EncodeReason::Value(reason)))?;
        if length == 0 {
            return Err(EncodeError::of(attribute, offset, EncodeReason::ValueEmpty));
        }
        self.place(attribute, shape.joined(), length, |octets| shape.encode(tag, value, octets))
    }

    pub(super) fn put_tlvs(
        &mut self,
        attribute: AttributePath,
        write: impl for<'w> FnOnce(TlvWriter<'w>) -> Result<TlvWriter<'w>, EncodeError>,
    ) -> Result<(), EncodeError> {
        let offset = self.length;
        // The length of the TLVs is known after they are written. Until then, one octet is assumed.
        let placement = Placement::new(attribute, Joined::No, 1, offset)?;
        let before = placement.before();
        let limit = self.limit.min(self.buffer.room());
        let no_room = EncodeReason::NoRoom { needed: before + 1, available: limit - offset };
        let inner = (offset + before <= limit)
            .then(|| self.buffer.octets(offset + before, limit))
            .flatten()
            .ok_or_else(|| EncodeError::of(attribute, offset, no_room))?;
        let tlvs = TlvWriter::new(inner, attribute, placement.prefix_length(), placement.offsets(offset));
        let length = write(tlvs)?.length();
        if length == 0 {
            return Err(EncodeError::of(attribute, offset, EncodeReason::ValueEmpty));
        }
        let placement = Placement::new(attribute, Joined::No, length, offset)?;
        let total = placement.total(length);
        let octets = self.room_for(attribute, total)?;
        let place = placement.place(length);
        octets.copy_within(before..before + length, place);
        placement.frame(octets, length);
        self.length += total;
        Ok(())
    }

    /// Writes a value of `length` octets, which `write` fills in, with the headers of its path, into as many attributes
    /// as needed.
    pub(super) fn place(
        &mut self,
        attribute: AttributePath,
        joined: Joined,
        length: usize,
        write: impl FnOnce(&mut [u8]),
    ) -> Result<(), EncodeError> {
        if joined == Joined::All
            && let Some((start, begun)) = self.last_of_stream(attribute)
        {
            return self.continue_stream(attribute, start, begun, length, write);
        }
        self.fill(attribute, &Placement::new(attribute, joined, length, self.length)?, length, write)
    }

    /// The offset of the packet's last attribute and the octets of its value, if it is of this type and not full. An
    /// attribute that has attributes inside is no stream: the builders search each for hidden values as it is written.
    fn last_of_stream(&mut self, attribute: AttributePath) -> Option<(usize, usize)> {
        let wanted = attribute.as_standard().filter(|wanted| !wanted.is_container())?;
        let last = self.written(Packet::HEADER).last()?;
        let begun = last.value().len();
        let continues = last.attribute_type() == wanted && begun < Attribute::MAX_VALUE;
        continues.then_some((last.offset(), begun))
    }

    /// As [`place`](Self::place), for a value that is one stream with the packet's last attribute. "The resulting data
    /// should be split on 253-octet boundaries": [RFC 4849, section 2].
    fn continue_stream(
        &mut self,
        attribute: AttributePath,
        start: usize,
        begun: usize,
        length: usize,
        write: impl FnOnce(&mut [u8]),
    ) -> Result<(), EncodeError> {
        let whole = begun + length;
        let placement = Placement::new(attribute, Joined::All, whole, self.length)?;
        let (total, header) = (placement.total(whole), Attribute::HEADER);
        self.room_for(attribute, start + total - self.length)?;
        let octets = self.buffer.octets(start, start + total).unwrap_or_default();
        let place = placement.place(whole);
        octets.copy_within(header..header + begun, place);
        write(octets.get_mut(place + begun..).unwrap_or_default());
        placement.frame(octets, whole);
        self.length = start + total;
        Ok(())
    }

    /// As [`place`](Self::place), for a value that must fit into one attribute.
    pub(super) fn place_whole(
        &mut self,
        attribute: AttributePath,
        length: usize,
        write: impl FnOnce(&mut [u8]),
    ) -> Result<(), EncodeError> {
        self.fill(attribute, &Placement::whole(attribute, length, self.length)?, length, write)
    }

    #[inline(always)]
    fn fill(
        &mut self,
        attribute: AttributePath,
        placement: &Placement,
        length: usize,
        write: impl FnOnce(&mut [u8]),
    ) -> Result<(), EncodeError> {
        let total = placement.total(length);
        let octets = self.room_for(attribute, total)?;
        write(octets.get_mut(placement.place(length)..).unwrap_or_default());
        placement.frame(octets, length);
        self.length += total;
        Ok(())
    }

    /// The next `needed` octets.
    fn room_for(&mut self, attribute: AttributePath, needed: usize) -> Result<&mut [u8], EncodeError> {
        let (offset, room) = (self.length, self.buffer.room());
        let available = self.limit.min(room) - offset;
        let no_room = || EncodeError::of(attribute, offset, EncodeReason::NoRoom { needed, available });
        if needed > available {
            return Err(no_room());
        }
        self.buffer.octets(offset, offset + needed).ok_or_else(no_room)
    }

    /// Writes the attribute's header and returns the octets of its value. The caller must fill all of them.
    #[inline(always)]
    pub(super) fn allot(
        &mut self,
        attribute: AttributeType,
        name: Option<&'static str>,
        length: usize,
    ) -> Result<&mut [u8], EncodeError> {
        let offset = self.length;
        let needed = Attribute::HEADER + length;
        let (Ok(length_field), true, true) = (u8::try_from(needed), attribute.0 != 0, needed <= self.limit - offset)
        else {
            return Err(self.refusal(attribute, name, length));
        };
        let room = self.buffer.room();
        let Some([type_octet, length_octet, value @ ..]) = self.buffer.octets(offset, offset + needed) else {
            return Err(no_room(attribute, name, offset, needed, room - offset));
        };
        *type_octet = attribute.0;
        *length_octet = length_field;
        self.length += needed;
        Ok(value)
    }

    /// Reserves space that only the attributes of [`release`](Self::release) can use.
    #[inline(always)]
    pub(super) fn reserve(&mut self, attribute: AttributeType, octets: usize) -> Result<(), EncodeError> {
        let available = self.limit - self.length;
        if octets > available {
            return Err(no_room(attribute, None, self.length, octets, available));
        }
        self.limit -= octets;
        Ok(())
    }

    #[inline(always)]
    pub(super) fn release(&mut self, octets: usize) {
        self.limit += octets;
    }

    /// The offset at which the next attribute would begin.
    pub(super) fn offset(&self) -> usize {
        self.length
    }

    /// The attributes from an offset to the end.
    pub(super) fn written(&mut self, from: usize) -> Attributes<'_> {
        Attributes::new(self.buffer.octets(from, self.length).unwrap_or_default(), self.length)
    }

    #[cold]
    #[inline(never)]
    fn refusal(&self, attribute: AttributeType, name: Option<&'static str>, length: usize) -> EncodeError {
        let offset = self.length;
        if attribute.0 == 0 {
            return EncodeError::at(offset, EncodeReason::AttributeTypeZero);
        }
        let reason = if length > Attribute::MAX_VALUE {
            EncodeReason::ValueTooLong { length, maximum: Attribute::MAX_VALUE }
        } else {
            EncodeReason::NoRoom { needed: Attribute::HEADER + length, available: self.limit - offset }
        };
        EncodeError::of(Subject { path: attribute.into(), name }, offset, reason)
    }
}

/// This is a separate call. The builders are passed by value through every method. If a method makes an error itself,
/// the compiler splits the builder at the error's fields, which took a third of the time of signing a request.
#[cold]
#[inline(never)]
fn no_room(
    attribute: AttributeType,
    name: Option<&'static str>,
    offset: usize,
    needed: usize,
    available: usize,
) -> EncodeError {
    EncodeError::of(Subject { path: attribute.into(), name }, offset, EncodeReason::NoRoom { needed, available })
}

impl fmt::Debug for PacketWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PacketWriter").field("length", &self.length).field("limit", &self.limit).finish_non_exhaustive()
    }
}
