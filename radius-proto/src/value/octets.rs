//! string: opaque octets.

use core::fmt;

use super::{Kind, put};
use crate::value::{DataType, InvalidValue};

/// Opaque octets, 0 to 253 in one attribute. The RFC calls this type "string"; any octets are valid.
/// [RFC 8044, section 3.5](https://www.rfc-editor.org/rfc/rfc8044#section-3.5)
#[derive(Clone, Copy, Debug)]
pub enum Octets {}

impl DataType for Octets {
    type Value<'a> = &'a [u8];
    type Input<'a> = &'a [u8];
    const KIND: Kind = Kind::Octets;

    #[inline]
    fn decode(octets: &[u8]) -> Result<&[u8], InvalidValue> {
        Ok(octets)
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

/// `0x` and two lower-case digits an octet.
pub(super) fn write_hexadecimal(octets: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("0x")?;
    octets.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
}
