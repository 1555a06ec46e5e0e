//! Looking names up, in whatever case.

use alloc::collections::BTreeMap;

/// Names to numbers of rows. The key of a name is its hash, or if that is taken the next number that is not; the names
/// themselves are in the rows.
#[derive(Clone, Default, Debug)]
pub(super) struct NameIndex {
    rows: BTreeMap<u64, u32>,
}

/// A name and what it is a name in.
#[derive(Clone, Copy)]
pub(super) struct Key {
    hash: u64,
}

impl Key {
    pub(super) fn new(domain: u64, name: &str) -> Self {
        const PRIME: u64 = 0x0000_0100_0000_01b3;
        let start = 0xcbf2_9ce4_8422_2325 ^ domain.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        // FNV-1a.
        let hash =
            name.bytes().fold(start, |hash, octet| (hash ^ u64::from(octet.to_ascii_lowercase())).wrapping_mul(PRIME));
        Self { hash }
    }
}

impl NameIndex {
    /// The row of this name, where `is` says whether a row has it.
    #[inline]
    pub(super) fn find(&self, key: Key, is: impl Fn(u32) -> bool) -> Option<u32> {
        let mut hash = key.hash;
        loop {
            let row = *self.rows.get(&hash)?;
            if is(row) {
                return Some(row);
            }
            hash = hash.wrapping_add(1);
        }
    }

    /// Enters a row under its name, instead of the one that `is` says to have the same name.
    #[inline]
    pub(super) fn insert(&mut self, key: Key, row: u32, is: impl Fn(u32) -> bool) {
        let mut hash = key.hash;
        loop {
            match self.rows.get(&hash) {
                Some(other) if !is(*other) => hash = hash.wrapping_add(1),
                _ => break,
            }
        }
        self.rows.insert(hash, row);
    }
}
