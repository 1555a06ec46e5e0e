//! Octets of a fixed number.

use super::{Kind, exactly, put};
use crate::value::{DataType, InvalidValue};

/// Exactly `N` octets of any value, at most 253: `octets[n]` in dictionaries.
#[derive(Clone, Copy, Debug)]
pub struct FixedOctets<const N: usize>;

impl<const N: usize> FixedOctets<N> {
    /// `N`, which has to fit into an attribute: a larger one does not compile.
    const LENGTH: u8 = {
        assert!(N <= 253, "an attribute holds 253 octets at most");
        #[expect(clippy::cast_possible_truncation, reason = "asserted above")]
        let length = N as u8;
        length
    };
}

impl<const N: usize> DataType for FixedOctets<N> {
    type Value<'a> = [u8; N];
    type Input<'a> = [u8; N];
    const KIND: Kind = Kind::FixedOctets(Self::LENGTH);

    fn decode(octets: &[u8]) -> Result<[u8; N], InvalidValue> {
        exactly(octets)
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(N)
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, &value);
    }
}
