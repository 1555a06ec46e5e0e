//! The reference for reading: a slice loop, written by hand only for speed.

use crate::{Pair, fold};

/// Checks Length, then walks over the attributes, checks their lengths and calls `visit` with each. It is one pass that
/// yields attributes before the packet is completely checked. No library can do less work, and none should do this.
/// `None` if the packet is malformed.
#[inline]
pub fn for_each<'a>(datagram: &'a [u8], mut visit: impl FnMut(u8, &'a [u8])) -> Option<()> {
    let length = usize::from(u16::from_be_bytes([*datagram.get(2)?, *datagram.get(3)?]));
    if !(20..=4096).contains(&length) {
        return None;
    }
    let mut rest = datagram.get(20..length)?;
    while let [attribute_type, length, ..] = *rest {
        visit(attribute_type, rest.get(2..usize::from(length))?);
        rest = rest.get(usize::from(length)..)?;
    }
    rest.is_empty().then_some(())
}

/// Checks the packet and folds its attributes.
#[inline]
#[must_use]
pub fn walk(datagram: &[u8]) -> Option<usize> {
    let mut sum = 0;
    for_each(datagram, |attribute_type, value| sum = fold(sum, attribute_type, value.len()))?;
    Some(sum)
}

/// Checks the packet.
#[inline]
#[must_use]
pub fn parse(datagram: &[u8]) -> Option<()> {
    for_each(datagram, |_, _| {})
}

/// The value of the first attribute of this type, in the attributes of a packet that has been checked.
#[inline]
#[must_use]
pub fn find(attributes: &[u8], wanted: u8) -> Option<&[u8]> {
    let mut rest = attributes;
    while let [attribute_type, length, ..] = *rest {
        if attribute_type == wanted {
            return rest.get(2..usize::from(length));
        }
        rest = rest.get(usize::from(length)..)?;
    }
    None
}

/// The attributes.
#[must_use]
pub fn pairs(datagram: &[u8]) -> Option<Vec<Pair>> {
    let mut pairs = Vec::new();
    for_each(datagram, |attribute_type, value| pairs.push((attribute_type, value.to_vec())))?;
    Some(pairs)
}
