//! Writes hidden values.

use rand_core::TryCryptoRng;

use super::{EncodeError, EncodeReason, PacketWriter, placement::Placement};
use crate::{
    attribute::{AttributePath, Tag},
    crypto::Key,
    typed::{Hidden, Hiding, Shape, TypedAttribute, UserPassword},
    value::{DataType, Value},
    verify::HiddenValue,
};

/// The salts of a packet. The first is random. Each further salt is the previous salt plus one: "the contents of each
/// Salt field in a given Access-Accept packet MUST be unique" ([RFC 2868, section 3.5]). If the first were always the
/// same, two different replies to the same request would hide two keys under the same key stream. An attacker who sees
/// both would learn the difference of the keys.
#[derive(Clone, Copy, Default)]
pub(super) struct Salts {
    last: Option<u16>,
}

impl Salts {
    fn next<R: TryCryptoRng + ?Sized>(&mut self, rng: &mut R) -> Result<[u8; 2], EncodeError> {
        let salt = match self.last {
            Some(last) => last.wrapping_add(1),
            None => {
                let mut drawn = [0; 2];
                rng.try_fill_bytes(&mut drawn).map_err(|_| EncodeError::new(EncodeReason::Random))?;
                u16::from_be_bytes(drawn)
            }
        };
        // The first bit of a salt is always set.
        let salt = salt | 0x8000;
        self.last = Some(salt);
        Ok(salt.to_be_bytes())
    }
}

/// Writes an attribute whose value is hidden.
pub(super) fn put<H: Hidden, R: TryCryptoRng + ?Sized>(
    writer: &mut PacketWriter<'_>,
    key: Key<'_>,
    salts: &mut Salts,
    attribute: TypedAttribute<H>,
    value: H::Input<'_>,
    rng: &mut R,
) -> Result<(), EncodeError> {
    let (attribute, offset) = (attribute.path(), writer.offset());
    let (tag, value) = H::parts(value);
    let length =
        H::Clear::length(&value).map_err(|reason| EncodeError::of(attribute, offset, EncodeReason::Value(reason)))?;
    let form = Form { attribute, hiding: H::HIDING, tag: H::TAGGED.then_some(tag) };
    form.put(writer, key, salts, (length, H::HIDING.max_length()), rng, |clear| H::Clear::encode(value, clear))
}

/// The same for a value whose type is known at run time only.
pub(super) fn put_value<R: TryCryptoRng + ?Sized>(
    writer: &mut PacketWriter<'_>,
    key: Key<'_>,
    salts: &mut Salts,
    attribute: AttributePath,
    hiding: Hiding,
    (shape, tag, value): (Shape, Tag, Value<'_>),
    rng: &mut R,
) -> Result<(), EncodeError> {
    let offset = writer.offset();
    let length =
        shape.length(tag, &value).map_err(|reason| EncodeError::of(attribute, offset, EncodeReason::Value(reason)))?;
    let form = Form { attribute, hiding, tag: shape.tagged.then_some(tag) };
    form.put(writer, key, salts, (length, hiding.max_length()), rng, |clear| shape.encode(tag, value, clear))
}

/// The same for octets that another packet had hidden.
pub(super) fn put_octets<R: TryCryptoRng + ?Sized>(
    writer: &mut PacketWriter<'_>,
    key: Key<'_>,
    salts: &mut Salts,
    value: &HiddenValue<'_, '_>,
    clear: &[u8],
    rng: &mut R,
) -> Result<(), EncodeError> {
    let tag = value.is_tagged().then(|| value.tag());
    let form = Form { attribute: value.attribute(), hiding: value.hiding(), tag };
    // A value that this crate reveals may be longer than one that it hides: it must be forwarded as well.
    let maximum = value.hiding().max_revealed();
    form.put(writer, key, salts, (clear.len(), maximum), rng, |octets| octets.copy_from_slice(clear))
}

/// The place of a hidden value, and its way of hiding.
struct Form {
    attribute: AttributePath,
    hiding: Hiding,
    /// If the attribute can have a tag, the octet is always present.
    tag: Option<Tag>,
}

impl Form {
    fn put<R: TryCryptoRng + ?Sized>(
        self,
        writer: &mut PacketWriter<'_>,
        key: Key<'_>,
        salts: &mut Salts,
        (length, maximum): (usize, usize),
        rng: &mut R,
        write: impl FnOnce(&mut [u8]),
    ) -> Result<(), EncodeError> {
        let Self { attribute, hiding, tag } = self;
        let before = usize::from(tag.is_some());
        // The value is in one piece: a hidden value that is spread over fragments cannot be revealed.
        let room = Placement::longest_whole(attribute, writer.offset())?.saturating_sub(before);
        let maximum = hiding.longest_in(room).min(maximum).min(UserPassword::limit_at(attribute));
        if length > maximum {
            return Err(EncodeError::of(attribute, writer.offset(), EncodeReason::ValueTooLong { length, maximum }));
        }
        let salt = if hiding == Hiding::Salted { salts.next(rng)? } else { [0; 2] };
        writer.place_whole(attribute, before + hiding.hidden_length(length), |octets| {
            let Some((tag_field, hidden)) = octets.split_at_mut_checked(before) else { return };
            tag_field.fill(tag.unwrap_or_default().octet());
            hiding.hide(key, salt, length, hidden, write);
        })
    }
}
