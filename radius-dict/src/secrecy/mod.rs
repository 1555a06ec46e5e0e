//! Which paths hold secrets, whatever dictionary is loaded.
//!
//! Two lists: of the protocol, and of the marks in all dictionaries of this crate, with or without the feature `vendors`. A
//! dictionary that is loaded can add to them and take nothing away, so a tree without marks makes no secret readable.

#[rustfmt::skip]
mod marked;
mod numbers;
mod protocol;

use radius_proto::attribute::AttributePath;

pub(crate) use self::numbers::numbers;
use self::{marked::MARKED, numbers::Numbers, protocol::PROTOCOL};

/// Whether the value at a path is a secret, lets somebody who reads it search for one, or can have such a value inside.
pub(crate) fn may_hold_secret(path: &AttributePath) -> bool {
    let numbers = numbers(path);
    let (space, vendor, number, tlvs) = numbers;
    let around = (0..tlvs.len()).filter(|depth| tlvs.get(*depth).is_some_and(|tlv| *tlv != 0)).map(|depth| {
        let mut outer = tlvs;
        outer.iter_mut().skip(depth).for_each(|tlv| *tlv = 0);
        (space, vendor, number, outer)
    });
    [&PROTOCOL[..], &MARKED[..]].into_iter().any(|list| {
        // The list is in ascending order: everything inside a path comes just after it.
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
