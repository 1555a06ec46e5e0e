//! One attribute as it is on the wire.

use core::fmt;

use super::attribute_type::AttributeType;

/// One attribute of a packet: its type, its value of 0 to 253 octets, and its offset.
///
/// It is a view: the value is borrowed from the datagram. An attribute with an unknown type or a malformed value is
/// treated like any other. Only decoding it to a typed value can fail.
///
/// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5)
///
/// ```
/// use radius_proto::{Packet, attribute::AttributeType};
///
/// let datagram = [&[1, 42, 0, 26][..], &[0; 16], &[1, 6], b"nemo"].concat();
/// let packet = Packet::parse(&datagram)?;
/// let attribute = packet.attributes().next().unwrap();
/// assert_eq!((attribute.attribute_type(), attribute.offset()), (AttributeType(1), 20));
/// assert_eq!(attribute.value(), b"nemo");
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Attribute<'a> {
    attribute_type: AttributeType,
    offset: usize,
    value: &'a [u8],
}

impl<'a> Attribute<'a> {
    /// Octets that Type and Length take before the value.
    pub const HEADER: usize = 2;
    /// The most octets that one attribute's value can hold.
    pub const MAX_VALUE: usize = 253;

    pub(crate) const fn new(attribute_type: AttributeType, offset: usize, value: &'a [u8]) -> Self {
        Self { attribute_type, offset, value }
    }

    /// The Type field.
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        self.attribute_type
    }

    /// The octets after the Length field, 0 to 253 of them, as received.
    #[must_use]
    pub const fn value(&self) -> &'a [u8] {
        self.value
    }

    /// The offset of the attribute's Type octet, in octets from the start of the packet (at least 20).
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Debug for Attribute<'_> {
    /// Number, offset and length. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attribute")
            .field("type", &self.attribute_type.0)
            .field("offset", &self.offset)
            .field("octets", &self.value.len())
            .finish_non_exhaustive()
    }
}
