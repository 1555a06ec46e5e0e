//! Looking paths up.

use alloc::{collections::BTreeMap, vec::Vec};

use radius_proto::attribute::AttributePath;

use crate::hash;

/// Paths to numbers of rows: a table of hashes with linear probing, as that of names. Looking one number of the path after
/// the other up took 42 ns for a vendor's attribute, and this in the table of names 17; benches/dictionary.rs has the row.
#[derive(Clone, Default, Debug)]
pub(in crate::loader) struct PathIndex {
    /// A power of two, or none at all.
    slots: Vec<Option<(AttributePath, u32)>>,
    /// What found no slot: who writes dictionaries can choose paths whose hashes fall together.
    crowded: BTreeMap<AttributePath, u32>,
}

/// How many slots are tried.
const STEPS: usize = 32;

impl PathIndex {
    /// Of so many paths, with each there once.
    pub(in crate::loader) fn new(paths: impl Iterator<Item = (AttributePath, u32)>, count: usize) -> Self {
        let size = (2 * count + 2).next_power_of_two();
        let mut index = Self { slots: alloc::vec![None; size], crowded: BTreeMap::new() };
        for (path, row) in paths {
            let free = index.probe(&path).find(|at| matches!(index.slots.get(*at), Some(None)));
            match free.and_then(|at| index.slots.get_mut(at)) {
                Some(slot) => *slot = Some((path, row)),
                None => drop(index.crowded.insert(path, row)),
            }
        }
        index
    }

    #[inline]
    fn probe(&self, path: &AttributePath) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len().wrapping_sub(1);
        #[expect(clippy::cast_possible_truncation, reason = "of the hash only the low bits are wanted")]
        let start = hash::of_path(path) as usize;
        (0..STEPS.min(self.slots.len())).map(move |step| start.wrapping_add(step) & mask)
    }

    /// The row at this path.
    #[inline]
    pub(in crate::loader) fn find(&self, path: &AttributePath) -> Option<u32> {
        for at in self.probe(path) {
            match self.slots.get(at)? {
                Some((known, row)) if known == path => return Some(*row),
                Some(_) => {}
                None => return None,
            }
        }
        self.crowded.get(path).copied()
    }
}
