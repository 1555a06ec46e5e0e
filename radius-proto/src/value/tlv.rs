//! tlv: attributes inside an attribute.

use super::{Kind, put};
use crate::{
    attribute::{Chunks, Tlvs},
    value::{DataType, InvalidValue},
};

/// Attributes inside an attribute: `TLV-Type(1) TLV-Length(1) TLV-Value`, one after the other.
///
/// Read as [`Tlvs`]; written from octets that are TLVs already, or TLV by TLV with `push_tlvs` of the builders.
/// [RFC 8044, section 3.13](https://www.rfc-editor.org/rfc/rfc8044#section-3.13)
#[derive(Clone, Copy, Debug)]
pub enum Tlv {}

impl DataType for Tlv {
    type Value<'a> = Tlvs<'a>;
    type Input<'a> = &'a [u8];
    const KIND: Kind = Kind::Tlv;

    #[inline]
    fn decode(octets: &[u8]) -> Result<Tlvs<'_>, InvalidValue> {
        Ok(Tlvs::new(octets.into())?)
    }

    #[inline]
    fn decode_chunks(chunks: Chunks<'_>) -> Result<Tlvs<'_>, InvalidValue> {
        Ok(Tlvs::new(chunks)?)
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Self::decode(value).map(|_| value.len())
    }

    #[inline]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value);
    }
}
