//! Joins the pieces of one value.

use super::{
    chunks::Chunks,
    extended::ExtendedAttribute,
    fragment::Fragment,
    invalid::InvalidPlace,
    iter::Attributes,
    joined::Joined,
    pieces::{Join, continuation},
    raw::Attribute,
    vendor::Vendor,
    vendor_attributes::VendorAttribute,
};

/// Joins the fragments of a long extended attribute. `first` has been read. Other attributes may be between the
/// fragments. If there are none, `rest` is moved after the last fragment.
///
/// # Errors
///
/// [`InvalidPlace::FragmentShort`], [`InvalidPlace::FragmentMissing`].
pub(crate) fn join_long<'a>(
    base: ExtendedAttribute,
    first: Fragment<'a>,
    rest: &mut Attributes<'a>,
) -> Result<Chunks<'a>, InvalidPlace> {
    let number = first.number;
    if !first.more {
        return Ok(first.value.into());
    }
    let (mut length, mut last, mut following) = (first.value.len(), first, *rest);
    // The octets of all fragments after the first.
    let mut adjacent = 0;
    while last.more {
        if last.short {
            return Err(InvalidPlace::FragmentShort);
        }
        last = loop {
            let Some(attribute) = following.next_of(base.attribute_type()) else {
                return Err(InvalidPlace::FragmentMissing);
            };
            match Fragment::new(attribute.value()) {
                Some(fragment) if fragment.number == number => {
                    adjacent += Attribute::HEADER + attribute.value().len();
                    break fragment;
                }
                _ => {}
            }
        };
        length += last.value.len();
    }
    let chunks = Chunks::joined(first.value, *rest, Join::Long { base, number }, length);
    if rest.remaining() - following.remaining() == adjacent {
        *rest = following;
    }
    Ok(chunks)
}

/// The value that begins with `first`, together with the instances that are joined to it. `first` has been read. `rest`
/// is moved after the value.
#[inline]
pub(crate) fn join_instances<'a>(joined: Joined, first: Attribute<'a>, rest: &mut Attributes<'a>) -> Chunks<'a> {
    match joined {
        Joined::No => first.value().into(),
        Joined::Adjacent => join_adjacent(first, rest),
        Joined::All => join_all(first, rest),
    }
}

/// Joins adjacent instances of a type and moves `rest` after them. `first` has been read.
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

/// Joins all instances of a type and moves `rest` to the packet's end. `first` has been read.
fn join_all<'a>(first: Attribute<'a>, rest: &mut Attributes<'a>) -> Chunks<'a> {
    let (wanted, following) = (first.attribute_type(), *rest);
    let mut length = first.value().len();
    while let Some(attribute) = rest.next_of(wanted) {
        length += attribute.value().len();
    }
    Chunks::joined(first.value(), following, Join::Type(wanted), length)
}

/// Joins a vendor's attribute that continues in the next attributes, and moves `rest` after them. `first` has been
/// read.
///
/// # Errors
///
/// If the next attribute does not continue the value: the number of octets in the packet after the pieces that were
/// found. `rest` does not move.
fn join_vendor<'a>(vendor: Vendor, first: VendorAttribute<'a>, rest: &mut Attributes<'a>) -> Result<Chunks<'a>, usize> {
    let (number, mut following) = (first.number, *rest);
    let (mut length, mut more) = (first.value.len(), first.more);
    while more {
        let after = following.remaining();
        let piece = following.next().and_then(|attribute| continuation(attribute, vendor));
        let Some(piece) = piece.filter(|piece| piece.number == number) else {
            return Err(after);
        };
        length += piece.value.len();
        more = piece.more;
    }
    let chunks = Chunks::joined(first.value, *rest, Join::Vendor { vendor, number }, length);
    *rest = following;
    Ok(chunks)
}

/// Pieces of a vendor's value that has no end. Finding this out takes a walk over all pieces that follow. If each piece
/// started such a walk, a packet full of pieces would take quadratic time.
#[derive(Clone, Copy)]
pub(crate) struct Endless {
    /// The octets of the packet after the last piece.
    after: usize,
}

impl Endless {
    pub(crate) const NONE: Self = Self { after: usize::MAX };

    /// As [`join_vendor`], but pieces that are known to have no end are not walked over again.
    pub(crate) fn join<'a>(
        &mut self,
        vendor: Vendor,
        first: VendorAttribute<'a>,
        rest: &mut Attributes<'a>,
    ) -> Result<Chunks<'a>, InvalidPlace> {
        if rest.remaining() >= self.after {
            return Err(InvalidPlace::FragmentMissing);
        }
        join_vendor(vendor, first, rest).map_err(|after| {
            self.after = after;
            InvalidPlace::FragmentMissing
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Attributes, Endless, InvalidPlace, Vendor, VendorAttribute};
    use crate::attribute::VendorFormat;

    const WIMAX: Vendor = Vendor::with_format(24757, VendorFormat::WIMAX);
    const GOES_ON: [u8; 10] = [26, 10, 0, 0, 0x60, 0xb5, 4, 4, 0x80, b'a'];
    const ENDS: [u8; 10] = [26, 10, 0, 0, 0x60, 0xb5, 4, 4, 0, b'b'];

    /// A second walk would find the second packet's value, since as many octets follow it.
    #[test]
    fn what_has_no_end_is_not_walked_over_again() {
        let first = VendorAttribute { number: 4, more: true, value: b"0" };
        let endless = [GOES_ON, GOES_ON].concat();
        let ending = [GOES_ON, ENDS].concat();
        let mut known = Endless::NONE;
        for octets in [&endless, &ending] {
            let mut rest = Attributes::new(octets, octets.len());
            assert_eq!(known.join(WIMAX, first, &mut rest).err(), Some(InvalidPlace::FragmentMissing));
            assert_eq!(rest.remaining(), octets.len());
        }
        // Nothing is known of pieces that were not examined.
        let mut rest = Attributes::new(&ending, ending.len());
        let mut unknown = Endless::NONE;
        let found = unknown.join(WIMAX, first, &mut rest).unwrap();
        assert_eq!((found.length(), rest.remaining()), (3, 0));
        let mut known = Endless { after: ending.len() + 1 };
        assert!(known.join(WIMAX, first, &mut Attributes::new(&ending, ending.len())).is_ok());
    }
}
