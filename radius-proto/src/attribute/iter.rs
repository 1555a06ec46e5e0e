//! The walk over a packet's attributes: the hottest loop of the crate.

use core::{fmt, iter::FusedIterator};

use super::{attribute_type::AttributeType, raw::Attribute};

/// Splits the first attribute off. The parser has checked that Length is at least 2 and at most the octets that are
/// left, so the split fails only at the end.
///
/// Length is added to the position as it was read, without splitting the header off first. The walk is a chain of
/// loads, and each load waits for the load before it. Two more operations in the chain cost as much as the load itself.
#[inline]
fn hop(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let [_, length, ..] = rest else { return None };
    rest.split_at_checked(usize::from(*length))
}

/// The attributes of a packet in wire order: an iterator with methods that find attributes.
///
/// The framing was checked when the packet was parsed, so the walk cannot fail. A copy is four words and can walk again
/// from the same attribute.
///
/// ```
/// use radius_proto::{Packet, attribute::AttributeType};
///
/// let datagram = [&[1, 42, 0, 28][..], &[0; 16], &[1, 6], b"nemo", &[4, 2]].concat();
/// let packet = Packet::parse(&datagram)?;
/// assert_eq!(packet.attributes().count(), 2);
/// assert_eq!(packet.attributes().find(AttributeType(1)).unwrap().value(), b"nemo");
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Attributes<'a> {
    rest: &'a [u8],
    /// The end of the packet. The offset of an attribute is `end - rest.len()`.
    end: usize,
}

impl<'a> Attributes<'a> {
    /// `tiled` has passed [`crate::packet::grammar::attributes`]; `end` is its end in the packet.
    pub(crate) const fn new(tiled: &'a [u8], end: usize) -> Self {
        Self { rest: tiled, end }
    }

    /// No attributes.
    pub(crate) const NONE: Self = Self::new(&[], 0);

    /// The first attribute of this type, undecoded.
    #[inline]
    #[must_use]
    pub fn find(mut self, attribute_type: AttributeType) -> Option<Attribute<'a>> {
        self.next_of(attribute_type)
    }

    /// The octets that are not yet read.
    #[inline]
    pub(crate) const fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// The next attribute, without advancing.
    #[inline]
    pub(crate) fn peek(mut self) -> Option<Attribute<'a>> {
        self.next()
    }

    /// Advances to the next attribute of this type. This is faster than a filter on the iterator: the search reads two
    /// octets of each attribute and builds no `Attribute` for those that it skips.
    #[inline]
    pub(crate) fn next_of(&mut self, wanted: AttributeType) -> Option<Attribute<'a>> {
        let mut rest = self.rest;
        while let Some((attribute, following)) = hop(rest) {
            if let [number, _, value @ ..] = attribute
                && *number == wanted.0
            {
                self.rest = following;
                return Some(Attribute::new(wanted, self.end - rest.len(), value));
            }
            rest = following;
        }
        self.rest = rest;
        None
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'a>> {
        let (attribute, following) = hop(self.rest)?;
        let [number, _, value @ ..] = attribute else { return None };
        let attribute = Attribute::new(AttributeType(*number), self.end - self.rest.len(), value);
        self.rest = following;
        Some(attribute)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len().div_ceil(255), Some(self.rest.len() / 2))
    }
}

impl FusedIterator for Attributes<'_> {}

impl fmt::Debug for Attributes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}
