//! Hashes of names and paths, for tables that are looked up in.

use radius_proto::attribute::{AttributePath, AttributeType};

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

const fn step(hash: u64, word: u64) -> u64 {
    (hash ^ word).wrapping_mul(MULTIPLIER).rotate_left(29)
}

/// The low bits say where in a table, and the last multiplication has mixed the high ones best.
const fn fold(hash: u64) -> u64 {
    hash ^ (hash >> 32)
}

/// The same for names that differ in case only. Whoever writes dictionaries can write names whose hashes fall together.
#[inline]
pub(crate) fn of_name(name: &str) -> u64 {
    let octets = name.as_bytes();
    let mut hash = MULTIPLIER;
    let last = match octets.last_chunk::<8>() {
        // The last eight, some of them once more: copying what is left over took 4 of 20 ns of a lookup in the embedded table,
        // and 13 of 37 in a loaded one.
        Some(last) => {
            for word in octets.as_chunks::<8>().0 {
                hash = step(hash, lower_case(u64::from_le_bytes(*word)));
            }
            *last
        }
        None => {
            let mut last = [0; 8];
            last.iter_mut().zip(octets).for_each(|(octet, of_name)| *octet = *of_name);
            last
        }
    };
    fold(step(hash, lower_case(u64::from_le_bytes(last))))
}

/// Of a name in a domain.
#[cfg(feature = "loader")]
#[inline]
pub(crate) fn of_scoped_name(domain: u128, name: &str) -> u64 {
    #[expect(clippy::cast_possible_truncation, reason = "both halves are taken")]
    fold(step(step(of_name(name), domain as u64), (domain >> 64) as u64))
}

/// Eight octets, with their letters in lower case.
const fn lower_case(octets: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let low = octets & (ONES * 0x7f);
    // The highest bit of each octet says whether it is at least `A`, and whether it is behind `Z`.
    let (from_a, behind_z) = (low + ONES * (0x80 - b'A' as u64), low + ONES * (0x7f - b'Z' as u64));
    let is_letter = from_a & !behind_z & !octets & (ONES * 0x80);
    octets | (is_letter >> 2)
}

/// Without the vendor's format, which is the same for all attributes of a vendor.
#[inline]
pub(crate) const fn of_path(path: &AttributePath) -> u64 {
    let AttributeType(space) = path.attribute_type();
    let vendor = match path.vendor_id() {
        Some(vendor) => vendor,
        None => 0,
    };
    let [a, b, c, d, e] = path.padded_tlvs();
    let inside = u64::from_le_bytes([a, b, c, d, e, space, 0, 0]);
    let outermost = ((vendor as u64) << 32) | path.number() as u64;
    fold((outermost ^ inside.wrapping_mul(MULTIPLIER)).wrapping_mul(MULTIPLIER))
}

/// The slots of a table with linear probing, in the order in which they are tried: first the one that the hash says, then
/// those after it, at most all of them. The number of slots is a power of two, or none.
#[inline(always)]
pub(crate) fn probe(hash: u64, slots: usize) -> impl Iterator<Item = usize> {
    let mask = slots.wrapping_sub(1);
    #[expect(clippy::cast_possible_truncation, reason = "of the hash only the low bits are wanted")]
    let start = hash as usize;
    (0..slots).map(move |step| start.wrapping_add(step) & mask)
}

/// How many slots of a table are tried whose entries somebody else chooses: they can choose names and paths whose hashes
/// fall together. What finds no slot within these is kept in a tree.
#[cfg(feature = "loader")]
pub(crate) const MOST_STEPS: usize = 32;
