//! TLVs: attributes inside an attribute.

use core::iter::FusedIterator;

use super::{chunks::Chunks, invalid::InvalidPlace};

/// Octets of a TLV before its value.
pub(crate) const TLV_HEADER: usize = 2;

/// The TLVs of one attribute, in wire order. It is a view and an iterator, and cheap to copy.
///
/// The constructor has checked that the TLVs fill the attribute to its last octet. Values may be spread over the
/// fragments of a long extended attribute. [RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)
///
/// ```
/// use radius_proto::value::{DataType, Tlv};
///
/// let tlvs = Tlv::decode(&[1, 3, 7, 2, 4, 8, 9])?;
/// assert_eq!(tlvs.map(|tlv| tlv.number).collect::<Vec<_>>(), [1, 2]);
/// assert_eq!(tlvs.find(2).unwrap().value, [8, 9][..]);
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tlvs<'a> {
    rest: Chunks<'a>,
}

/// One TLV.
///
/// ```
/// use radius_proto::value::{DataType, Tlv};
///
/// let first = Tlv::decode(&[1, 3, 7])?.next().unwrap();
/// assert_eq!((first.number, first.value.contiguous()), (1, Some(&[7][..])));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct TlvItem<'a> {
    /// The TLV-Type, 1 to 255.
    pub number: u8,
    /// The TLV-Value, 1 to 253 octets.
    pub value: Chunks<'a>,
}

impl<'a> Tlvs<'a> {
    /// Checks that TLVs fill the value to its last octet, and that there is at least one.
    ///
    /// # Errors
    ///
    /// [`InvalidPlace::TlvTypeZero`]; [`InvalidPlace::TlvLength`] for a length below 3 or beyond the value's end;
    /// [`InvalidPlace::TlvTruncated`] for a stray octet, or for an empty value.
    pub(crate) fn new(value: Chunks<'a>) -> Result<Self, InvalidPlace> {
        let mut rest = value;
        while rest.length() > 0 || value.length() == 0 {
            let at = value.length() - rest.length();
            // A packet has at most 65,535 octets.
            split(&mut rest, u16::try_from(at).unwrap_or(u16::MAX))?;
        }
        Ok(Self { rest: value })
    }

    /// The first TLV of this number.
    #[must_use]
    pub fn find(mut self, number: u8) -> Option<TlvItem<'a>> {
        Iterator::find(&mut self, |item| item.number == number)
    }
}

/// Splits off the first TLV, which begins at `at`. "It MUST have a value between 3 and 255": a value is never empty.
#[inline]
fn split<'a>(rest: &mut Chunks<'a>, at: u16) -> Result<TlvItem<'a>, InvalidPlace> {
    let (Some(number), Some(length)) = (rest.split_octet(), rest.split_octet()) else {
        return Err(InvalidPlace::TlvTruncated { at });
    };
    if number == 0 {
        return Err(InvalidPlace::TlvTypeZero { at });
    }
    let value = usize::from(length)
        .checked_sub(TLV_HEADER)
        .filter(|value| *value > 0)
        .and_then(|value| rest.split_off(value))
        .ok_or(InvalidPlace::TlvLength { at, length })?;
    Ok(TlvItem { number, value })
}

impl<'a> Iterator for Tlvs<'a> {
    type Item = TlvItem<'a>;

    #[inline]
    fn next(&mut self) -> Option<TlvItem<'a>> {
        if self.rest.length() == 0 {
            return None;
        }
        split(&mut self.rest, 0).ok()
    }
}

impl FusedIterator for Tlvs<'_> {}
