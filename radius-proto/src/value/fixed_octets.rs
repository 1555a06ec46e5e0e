//! Octets of a fixed number.

use super::{
    data_type::{DataType, exactly, put},
    invalid::InvalidValue,
    kind::Kind,
    octets::Octets,
    scanner::Scanner,
    text_error::TextError,
    text_form::FromText,
};

/// Exactly `N` octets of any value, at most 253: `octets[n]` in dictionaries.
///
/// ```
/// use radius_proto::value::{DataType, FixedOctets, InvalidValue};
///
/// assert_eq!(<FixedOctets<2>>::decode(&[1, 2])?, [1, 2]);
/// assert_eq!(<FixedOctets<2>>::decode(&[1]), Err(InvalidValue::Length { found: 1, expected: 2 }));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct FixedOctets<const N: usize>;

impl<const N: usize> FixedOctets<N> {
    /// `N` must fit into an attribute. A larger number does not compile.
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

// The type at run time, which the list of types dispatches to.

#[inline(always)]
pub(super) fn decode(length: u8, octets: &[u8]) -> Result<&[u8], InvalidValue> {
    let expected = usize::from(length);
    if octets.len() == expected { Ok(octets) } else { Err(InvalidValue::Length { found: octets.len(), expected }) }
}

pub(super) fn holds(length: u8, value: &[u8]) -> bool {
    value.len() == usize::from(length)
}

pub(super) fn parse<'b>(length: u8, text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let octets = Octets::parse(text, buffer)?;
    decode(length, octets).map_err(|reason| text.refused(reason))
}
