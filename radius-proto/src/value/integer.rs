//! integer: a 32-bit unsigned number.

use super::{Kind, exactly, put};
use crate::value::{DataType, InvalidValue};

/// A 32-bit unsigned number, 4 octets in network order.
/// [RFC 8044, section 3.1](https://www.rfc-editor.org/rfc/rfc8044#section-3.1)
#[derive(Clone, Copy, Debug)]
pub enum Integer {}

impl DataType for Integer {
    type Value<'a> = u32;
    type Input<'a> = u32;
    const KIND: Kind = Kind::Integer;

    #[inline]
    fn decode(octets: &[u8]) -> Result<u32, InvalidValue> {
        exactly(octets).map(u32::from_be_bytes)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(4)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value.to_be_bytes());
    }
}
