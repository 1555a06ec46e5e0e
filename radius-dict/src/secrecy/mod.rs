//! The paths that hold secrets, independent of the loaded dictionary.
//!
//! There are two lists: the secrets of the protocol, and the marks in all dictionaries of this crate, with or without
//! the feature `vendors`. A loaded dictionary can add to them, but cannot remove from them. So a dictionary without
//! marks makes no secret readable.

#[rustfmt::skip]
mod marked;
mod numbers;
mod protocol;

use radius_proto::attribute::AttributePath;

pub(crate) use self::numbers::numbers;
use self::{marked::MARKED, numbers::Numbers, protocol::PROTOCOL};

/// Whether the value at a path is a secret, allows a search for a secret, or may contain such a value.
pub(crate) fn may_hold_secret(path: &AttributePath) -> bool {
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
    })
}

/// Whether a path is the other one, or inside it.
fn is_inside((space, vendor, number, tlvs): &Numbers, around: &Numbers) -> bool {
    (*space, *vendor, *number) == (around.0, around.1, around.2)
        && tlvs.iter().zip(&around.3).all(|(inner, outer)| *outer == 0 || inner == outer)
}
