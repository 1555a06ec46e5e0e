//! tlv: attributes inside an attribute.

use super::{
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
};
use crate::attribute::{Chunks, Tlvs};

/// Attributes inside an attribute: `TLV-Type(1) TLV-Length(1) TLV-Value`, one after the other.
///
/// It is read as [`Tlvs`]. It is written from octets that are TLVs already, or TLV by TLV with `push_tlvs` of the
/// builders. [RFC 8044, section 3.13](https://www.rfc-editor.org/rfc/rfc8044#section-3.13)
///
/// ```
/// use radius_proto::value::{DataType, Tlv};
///
/// let tlvs = Tlv::decode(&[1, 3, 7, 2, 3, 8])?;
/// assert_eq!(tlvs.count(), 2);
/// assert!(Tlv::decode(&[1, 9, 7]).is_err());
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
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
