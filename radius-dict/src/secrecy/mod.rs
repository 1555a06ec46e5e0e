//! The paths that hold secrets, independent of the loaded dictionary.
//!
//! There are two lists: the secrets of the protocol, and the marks in all dictionaries of this crate, with or without
//! the feature `vendors`. A loaded dictionary can add to them, but cannot remove from them. So a dictionary without
//! marks makes no secret readable.
//!
//! [`names_secret`] is the rule for text.

#[rustfmt::skip]
mod marked;
mod numbers;
mod protocol;
mod words;

use radius_proto::attribute::{AttributePath, AttributeType, Vendor, VendorFormat};

use self::{
    marked::{FORMATS, MARKED},
    numbers::Numbers,
    protocol::PROTOCOL,
};
pub(crate) use self::{numbers::numbers, words::names_secret};

/// Whether the value at a path is a secret, allows a search for a secret, or may contain such a value.
#[inline]
pub(crate) fn may_hold_secret(path: &AttributePath) -> bool {
    match path.as_standard() {
        Some(AttributeType(number)) => STANDARD.get(usize::from(number)).copied().unwrap_or(true),
        None => may_hold_secret_elsewhere(path),
    }
}

/// Whether an attribute of the standard space is a secret. The search in the lists takes longer than this look-up; the
/// bench `text` prints packets for a log.
static STANDARD: [bool; 256] = {
    let mut standard = [false; 256];
    mark(&mut standard, &PROTOCOL);
    mark(&mut standard, &MARKED);
    standard
};

const fn mark(standard: &mut [bool; 256], mut list: &[Numbers]) {
    while let [(space, vendor, number, _), rest @ ..] = list {
        let at = *space as usize;
        if *vendor == 0 && *number as usize == at {
            // Every octet is an index of the table.
            #[allow(clippy::indexing_slicing, reason = "constant evaluation cannot call `get_mut`")]
            {
                standard[at] = true;
            }
        }
        list = rest;
    }
}

#[inline(never)]
fn may_hold_secret_elsewhere(path: &AttributePath) -> bool {
    let numbers = numbers(path);
    let (space, vendor, number, tlvs) = numbers;
    let around = (0..tlvs.len()).filter(|depth| tlvs.get(*depth).is_some_and(|tlv| *tlv != 0)).map(|depth| {
        let mut outer = tlvs;
        outer.iter_mut().skip(depth).for_each(|tlv| *tlv = 0);
        (space, vendor, number, outer)
    });
    [&PROTOCOL[..], &MARKED[..]].into_iter().any(|list| {
        // The list is in ascending order, so everything inside a path follows it directly.
        let at = list.partition_point(|marked| *marked < numbers);
        list.get(at).is_some_and(|marked| is_inside(marked, &numbers))
            || around.clone().any(|outer| list.binary_search(&outer).is_ok())
            || has_other_numbers(path, list)
    })
}

/// Whether a path is the other one, or inside it.
fn is_inside((space, vendor, number, tlvs): &Numbers, around: &Numbers) -> bool {
    (*space, *vendor, *number) == (around.0, around.1, around.2)
        && tlvs.iter().zip(&around.3).all(|(inner, outer)| *outer == 0 || inner == outer)
}

/// Whether the list has a path of this vendor, and the attribute was read in another format than the list's numbers.
///
/// The octets of a secret then have another number, or are inside the value of another attribute. With two octets of
/// type and none of length, `10 0a` is the number 4106 and not 16. So any attribute of that vendor can be the secret.
fn has_other_numbers(path: &AttributePath, list: &[Numbers]) -> bool {
    let (AttributeType::VENDOR_SPECIFIC, Some(vendor)) = (path.attribute_type(), path.vendor_id()) else {
        return false;
    };
    let first = (AttributeType::VENDOR_SPECIFIC.0, vendor);
    let at = list.partition_point(|(space, id, ..)| (*space, *id) < first);
    let has_marks = list.get(at).is_some_and(|(space, id, ..)| (*space, *id) == first);
    let marked = marked_vendor(vendor).and_then(|vendor| AttributePath::try_vendor(vendor, path.number()));
    has_marks && marked != Some(path.outermost())
}

/// A vendor, in the format that the numbers of the lists are for.
fn marked_vendor(id: u32) -> Option<Vendor> {
    let row = FORMATS.binary_search_by_key(&id, |(vendor, _)| *vendor).ok().and_then(|at| FORMATS.get(at));
    let format = match row {
        Some((_, (types, lengths, continuation))) => VendorFormat::new(*types, *lengths, *continuation)?,
        None => VendorFormat::STANDARD,
    };
    Some(Vendor::with_format(id, format))
}

#[cfg(test)]
mod tests {
    use super::{AttributeType, may_hold_secret, may_hold_secret_elsewhere};

    #[test]
    fn the_table_of_the_standard_space_has_what_the_lists_have() {
        let secrets = (0..=u8::MAX).map(|number| AttributeType(number).into());
        let found: usize = secrets
            .map(|path| {
                assert_eq!(may_hold_secret(&path), may_hold_secret_elsewhere(&path), "{path}");
                usize::from(may_hold_secret(&path))
            })
            .sum();
        assert!(found > 10);
    }
}
