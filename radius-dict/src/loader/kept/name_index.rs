//! Look-up of names, in upper or lower case.

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};

use crate::hash::{self, MOST_STEPS, probe};

/// Maps names to numbers of rows. The names are in the rows.
///
/// A table of hashes with linear probing, and a tree for entries that find no slot: see [`MOST_STEPS`].
#[derive(Clone, Debug)]
pub(super) struct NameIndex<I> {
    /// Their number is a power of two, or 0.
    slots: Vec<Option<Slot<I>>>,
    used: usize,
    /// By domain and name in lower case.
    crowded: BTreeMap<(u128, Box<str>), I>,
}

#[derive(Clone, Copy, Debug)]
struct Slot<I> {
    hash: u64,
    row: I,
}

/// A name and its domain.
#[derive(Clone, Copy)]
pub(super) struct Key<'n> {
    domain: u128,
    name: &'n str,
    hash: u64,
}

impl<'n> Key<'n> {
    pub(super) fn new(domain: u128, name: &'n str) -> Self {
        Self { domain, name, hash: hash::of_scoped_name(domain, name) }
    }

    #[inline]
    fn is(self, (domain, name): (u128, &str)) -> bool {
        self.domain == domain && self.name.eq_ignore_ascii_case(name)
    }

    fn in_lower_case(self) -> (u128, Box<str>) {
        (self.domain, self.name.to_ascii_lowercase().into())
    }
}

impl<I> Default for NameIndex<I> {
    fn default() -> Self {
        Self { slots: Vec::new(), used: 0, crowded: BTreeMap::new() }
    }
}

impl<I: Copy> NameIndex<I> {
    /// The row of this name. `name` gives the name and the domain of a row.
    #[inline]
    pub(super) fn find<'l>(&self, key: Key<'_>, name: impl Fn(I) -> (u128, &'l str)) -> Option<I> {
        for at in probe(key.hash, self.slots.len()).take(MOST_STEPS) {
            let slot = (*self.slots.get(at)?)?;
            if slot.hash == key.hash && key.is(name(slot.row)) {
                return Some(slot.row);
            }
        }
        if self.crowded.is_empty() { None } else { self.crowded.get(&key.in_lower_case()).copied() }
    }

    /// Enters a row under its name. It replaces a row of the same name.
    #[inline]
    pub(super) fn insert<'l>(&mut self, key: Key<'_>, row: I, name: impl Fn(I) -> (u128, &'l str)) {
        if self.used >= self.slots.len() / 2 {
            self.grow(&name);
        }
        self.put(key, row, &name);
    }

    #[inline]
    fn put<'l>(&mut self, key: Key<'_>, row: I, name: &impl Fn(I) -> (u128, &'l str)) {
        for at in probe(key.hash, self.slots.len()).take(MOST_STEPS) {
            match self.slots.get_mut(at) {
                Some(slot @ None) => {
                    *slot = Some(Slot { hash: key.hash, row });
                    self.used += 1;
                    return;
                }
                Some(Some(slot)) if slot.hash == key.hash && key.is(name(slot.row)) => {
                    slot.row = row;
                    return;
                }
                _ => {}
            }
        }
        self.crowded.insert(key.in_lower_case(), row);
    }

    /// Doubles the table.
    #[cold]
    fn grow<'l>(&mut self, name: &impl Fn(I) -> (u128, &'l str)) {
        let size = (self.slots.len() * 2).max(64);
        let old = core::mem::replace(&mut self.slots, alloc::vec![None; size]);
        self.used = 0;
        for slot in old.into_iter().flatten() {
            let (domain, text) = name(slot.row);
            self.put(Key { domain, name: text, hash: slot.hash }, slot.row, name);
        }
        // Entries of the tree must move to slots that are free now: an empty slot ends the search.
        for ((domain, text), row) in core::mem::take(&mut self.crowded) {
            self.put(Key::new(domain, &text), row, name);
        }
    }
}
