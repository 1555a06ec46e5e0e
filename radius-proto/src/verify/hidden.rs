//! Hidden values of verified packets.

use crate::{
    attribute::{Attributes, Content, Leaf, Occurrences},
    code::Code,
    crypto::{Hidden, HiddenValue, Key},
    error::{InvalidValue, RevealError},
    packet::Packet,
    typed::{DataType, Joined, TypedAttribute},
};

/// The occurrences of a hidden attribute; without a key each of them is an error.
pub(super) fn all<'a, 's, H: Hidden>(
    attributes: Attributes<'a>,
    attribute: TypedAttribute<H>,
    key: Option<Key<'s>>,
    code: Code,
) -> impl Iterator<Item = Result<HiddenValue<'a, 's>, RevealError>> + use<'a, 's, H> {
    let path = attribute.path();
    Occurrences::new(attributes, path, Joined::No).map(move |found| {
        let key = key.ok_or(RevealError::NotHidden { attribute: path, code })?;
        let octets =
            found.value.and_then(|value| value.contiguous().ok_or(InvalidValue::Fragmented { length: value.length() }));
        let kind = <H::Clear as DataType>::KIND;
        Ok(HiddenValue::new(path, found.offset, octets, H::TAGGED, H::HIDING, kind, key))
    })
}

/// Reveals one of them.
pub(super) fn reveal<'b, T: DataType>(
    hidden: Option<Result<HiddenValue<'_, '_>, RevealError>>,
    buffer: &'b mut [u8],
) -> Result<Option<T::Value<'b>>, RevealError> {
    let Some(hidden) = hidden.transpose()? else { return Ok(None) };
    let (attribute, offset) = (hidden.attribute(), hidden.offset());
    let clear = hidden.reveal(buffer)?;
    T::decode(clear).map(Some).map_err(|reason| RevealError::Value { attribute, offset, reason })
}

/// What a leaf hides; `None` also for a leaf of another packet, which nobody has verified.
pub(super) fn leaf<'a, 's>(leaf: &Leaf<'a>, packet: Packet<'a>, key: Key<'s>) -> Option<HiddenValue<'a, 's>> {
    let Content::Hidden(shape) = leaf.content() else { return None };
    let (whole, mut pieces) = (packet.octets().as_ptr_range(), leaf.octets);
    if !pieces.all(|piece| whole.contains(&piece.as_ptr())) {
        return None;
    }
    let octets = leaf.octets.contiguous().ok_or(InvalidValue::Fragmented { length: leaf.octets.length() });
    Some(HiddenValue::new(leaf.path, leaf.offset, octets, shape.tagged, shape.hiding?, shape.kind, key))
}
