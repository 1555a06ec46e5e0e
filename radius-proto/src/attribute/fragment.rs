//! Which attributes are pieces of one value.

use super::{
    Attribute, AttributeType, Attributes, Chunks,
    path::ExtendedAttribute,
    vendor::{MORE, Vendor, VendorAttribute, VendorAttributes, split_vendor},
};
use crate::error::InvalidValue;

/// How to find the next piece of a value among the attributes that follow. Whoever makes one has found all pieces once,
/// so the search does not fail before the value's end.
#[derive(Clone, Copy)]
pub(crate) enum Join {
    Nothing,
    Type(AttributeType),
    Long { base: ExtendedAttribute, number: u8 },
    Vendor { vendor: Vendor, number: u32 },
}

impl Join {
    #[inline]
    pub(crate) fn next<'a>(self, rest: &mut Attributes<'a>) -> Option<&'a [u8]> {
        match self {
            Self::Nothing => None,
            Self::Type(wanted) => rest.next_of(wanted).map(|attribute| attribute.value()),
            Self::Long { base, number } => loop {
                let fragment = Fragment::new(rest.next_of(base.attribute_type())?.value())?;
                if fragment.number == number {
                    return Some(fragment.value);
                }
            },
            Self::Vendor { vendor, number } => {
                let (_, piece) = continuation(rest.next()?, vendor)?;
                (piece.number == number).then_some(piece.value)
            }
        }
    }
}

/// The value of a long extended attribute: `Extended-Type(1) Flags(1) Value`. [RFC 6929, section 2.2]
#[derive(Clone, Copy)]
pub(crate) struct Fragment<'a> {
    pub(crate) number: u8,
    pub(crate) more: bool,
    /// More follows, and this fragment is not full: "the Attribute MUST have a Length field of value 255".
    pub(crate) short: bool,
    pub(crate) value: &'a [u8],
}

impl<'a> Fragment<'a> {
    /// `None` if it has no Value, which makes it an invalid attribute.
    #[inline]
    pub(crate) fn new(octets: &'a [u8]) -> Option<Self> {
        let [number, flags, value @ ..] = octets else { return None };
        // The flags besides More are reserved and "SHOULD be ignored on reception".
        let more = flags & MORE != 0;
        (!value.is_empty()).then_some(Self {
            number: *number,
            more,
            short: more && octets.len() < Attribute::MAX_VALUE,
            value,
        })
    }
}

/// Joins the fragments of a long extended attribute, of which `first` has been read; they may have other attributes
/// between them.
///
/// # Errors
///
/// [`InvalidValue::FragmentShort`], [`InvalidValue::FragmentMissing`].
pub(crate) fn join_long<'a>(
    base: ExtendedAttribute,
    first: Fragment<'a>,
    rest: Attributes<'a>,
) -> Result<Chunks<'a>, InvalidValue> {
    let number = first.number;
    if !first.more {
        return Ok(first.value.into());
    }
    let (mut length, mut last, mut following) = (first.value.len(), first, rest);
    while last.more {
        if last.short {
            return Err(InvalidValue::FragmentShort);
        }
        last = loop {
            let Some(attribute) = following.next_of(base.attribute_type()) else {
                return Err(InvalidValue::FragmentMissing);
            };
            match Fragment::new(attribute.value()) {
                Some(fragment) if fragment.number == number => break fragment,
                _ => {}
            }
        };
        length += last.value.len();
    }
    Ok(Chunks::joined(first.value, rest, Join::Long { base, number }, length))
}

/// Joins adjacent instances of a type, of which `first` has been read, and moves `rest` behind them.
#[inline]
pub(crate) fn join_adjacent<'a>(first: Attribute<'a>, rest: &mut Attributes<'a>) -> Chunks<'a> {
    let (wanted, following) = (first.attribute_type(), *rest);
    let mut length = first.value().len();
    loop {
        let before = *rest;
        match rest.next() {
            Some(attribute) if attribute.attribute_type() == wanted => length += attribute.value().len(),
            _ => {
                *rest = before;
                return Chunks::joined(first.value(), following, Join::Type(wanted), length);
            }
        }
    }
}

/// Joins all instances of a type, of which `first` has been read, and moves `rest` to the packet's end.
pub(crate) fn join_all<'a>(first: Attribute<'a>, rest: &mut Attributes<'a>) -> Chunks<'a> {
    let (wanted, following) = (first.attribute_type(), *rest);
    let mut length = first.value().len();
    while let Some(attribute) = rest.next_of(wanted) {
        length += attribute.value().len();
    }
    Chunks::joined(first.value(), following, Join::Type(wanted), length)
}

/// Joins a vendor's attribute that goes on in the next ones, of which `first` has been read, and moves `rest` behind
/// them.
///
/// # Errors
///
/// [`InvalidValue::FragmentMissing`] if the next attribute is another one; `rest` is where it was.
pub(crate) fn join_vendor<'a>(
    vendor: Vendor,
    first: VendorAttribute<'a>,
    rest: &mut Attributes<'a>,
) -> Result<Chunks<'a>, InvalidValue> {
    let (number, mut following) = (first.number, *rest);
    let (mut length, mut more) = (first.value.len(), first.more);
    while more {
        let piece = following.next().and_then(|attribute| continuation(attribute, vendor));
        let Some((_, piece)) = piece.filter(|(_, piece)| piece.number == number) else {
            return Err(InvalidValue::FragmentMissing);
        };
        length += piece.value.len();
        more = piece.more;
    }
    let chunks = Chunks::joined(first.value, *rest, Join::Vendor { vendor, number }, length);
    *rest = following;
    Ok(chunks)
}

/// The only attribute in a Vendor-Specific of this vendor, whose format has a continuation.
fn continuation<'a>(attribute: Attribute<'a>, vendor: Vendor) -> Option<(u32, VendorAttribute<'a>)> {
    if attribute.attribute_type() != AttributeType::VENDOR_SPECIFIC {
        return None;
    }
    let (id, data) = split_vendor(attribute.value())?;
    if id != vendor.id() {
        return None;
    }
    Some((id, VendorAttributes::new(data, vendor.format()).next()?))
}
