//! Hashes of names and paths, for hash tables.

use radius_proto::attribute::AttributePath;

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

const fn step(hash: u64, word: u64) -> u64 {
    (hash ^ word).wrapping_mul(MULTIPLIER).rotate_left(29)
}

/// The low bits select the slot of a table. The last multiplication has mixed the high bits best.
const fn fold(hash: u64) -> u64 {
    hash ^ (hash >> 32)
}

/// The hash of a name. It is the same for names that differ only in case. The author of a dictionary can choose names
/// with the same hash.
#[inline]
pub(crate) fn of_name(name: &str) -> u64 {
    let octets = name.as_bytes();
    let mut hash = MULTIPLIER;
    let last = match octets.last_chunk::<8>() {
        // Takes the last eight octets, some of them a second time. Copying only the remaining octets took 4 of 20 ns of
        // a look-up in the embedded table, and 13 of 37 ns in a loaded table.
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

/// The hash of a name in a domain.
#[cfg(feature = "loader")]
#[inline]
pub(crate) fn of_scoped_name(domain: u128, name: &str) -> u64 {
    #[expect(clippy::cast_possible_truncation, reason = "both halves are used")]
    fold(step(step(of_name(name), domain as u64), (domain >> 64) as u64))
}

/// Eight octets, with their letters in lower case.
const fn lower_case(octets: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let low = octets & (ONES * 0x7f);
    // The highest bit of each octet says whether it is at least `A`, and whether it is after `Z`.
    let (from_a, after_z) = (low + ONES * (0x80 - b'A' as u64), low + ONES * (0x7f - b'Z' as u64));
    let is_letter = from_a & !after_z & !octets & (ONES * 0x80);
    octets | (is_letter >> 2)
}

/// The hash of a path.
#[inline]
pub(crate) const fn of_path(path: &AttributePath) -> u64 {
    let key = path.key();
    #[expect(clippy::cast_possible_truncation, reason = "both halves are used")]
    fold(step(step(MULTIPLIER, (key >> 64) as u64), key as u64))
}

/// The hash of a number.
#[inline]
pub(crate) const fn of_number(number: u32) -> u64 {
    fold((number as u64).wrapping_mul(MULTIPLIER))
}

/// The slots of a table with linear probing, in the order of the search: first the slot of the hash, then those after
/// it, each slot at most once. The number of slots is a power of two, or 0.
#[inline(always)]
pub(crate) fn probe(hash: u64, slots: usize) -> impl Iterator<Item = usize> {
    let mask = slots.wrapping_sub(1);
    #[expect(clippy::cast_possible_truncation, reason = "only the low bits of the hash are needed")]
    let start = hash as usize;
    (0..slots).map(move |step| start.wrapping_add(step) & mask)
}

/// The most slots that are tried in a table whose entries somebody else chooses. They can choose names and paths with
/// the same hash. Entries that find no slot are kept in a tree.
#[cfg(feature = "loader")]
pub(crate) const MOST_STEPS: usize = 32;
