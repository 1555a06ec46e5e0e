//! enum: a 32-bit number whose values have names.

use core::marker::PhantomData;

use super::{Integer, Kind};
use crate::{error::InvalidValue, typed::DataType};

/// A registry of named 32-bit values: an open newtype with constants, such as `ServiceType`.
pub trait Enumeration: Copy + From<u32> + Into<u32> {}

/// A 32-bit number whose values have names, 4 octets in network order. A number without a name is valid and kept.
/// [RFC 8044, section 3.2](https://www.rfc-editor.org/rfc/rfc8044#section-3.2)
#[derive(Clone, Copy, Debug)]
pub struct Enumerated<E>(PhantomData<fn() -> E>);

impl<E: Enumeration> DataType for Enumerated<E> {
    type Value<'a> = E;
    type Input<'a> = E;
    const KIND: Kind = Kind::Enumerated;

    #[inline]
    fn decode(octets: &[u8]) -> Result<E, InvalidValue> {
        Integer::decode(octets).map(E::from)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(4)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        Integer::encode(value.into(), octets);
    }
}
