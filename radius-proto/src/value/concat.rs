//! concat: octets that are spread over attributes of the same type.

use super::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
};
use crate::attribute::Chunks;

/// Any number of octets, in attributes that follow one another immediately: EAP-Message.
///
/// It is read as [`Chunks`], without copying. It is written from a slice, which is split after every 253 octets. An
/// EAP-Start is an EAP-Message without octets. Write it with `push_octets(AttributeType::EAP_MESSAGE, &[])`. [RFC 8044,
/// section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)
///
/// ```
/// use radius_proto::{Packet, attribute::AttributeType, typed::TypedAttribute, value::Concat};
///
/// const EAP_MESSAGE: TypedAttribute<Concat> = TypedAttribute::new("EAP-Message", AttributeType::EAP_MESSAGE);
/// let datagram = [&[1, 42, 0, 28][..], &[0; 16], &[79, 4, 2, 1], &[79, 4, 0, 4]].concat();
/// let packet = Packet::parse(&datagram)?;
/// let value = packet.attributes().get(EAP_MESSAGE)?.unwrap();
/// assert_eq!(value, [2, 1, 0, 4][..]);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Concat {}

impl DataType for Concat {
    type Value<'a> = Chunks<'a>;
    type Input<'a> = &'a [u8];
    const KIND: Kind = Kind::Concat;

    #[inline]
    fn decode(octets: &[u8]) -> Result<Chunks<'_>, InvalidValue> {
        Ok(octets.into())
    }

    #[inline]
    fn decode_chunks(chunks: Chunks<'_>) -> Result<Chunks<'_>, InvalidValue> {
        Ok(chunks)
    }

    #[inline(always)]
    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(value.len())
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value);
    }
}
