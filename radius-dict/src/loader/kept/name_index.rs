//! Looking names up, in whatever case.

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};

use crate::hash;
use crate::loader::kept::row::NONE;

/// Names to numbers of rows; the names themselves are in the rows.
///
/// A table of hashes with linear probing. Who writes dictionaries can write names whose hashes fall together; what does
/// not find a slot within some steps is in a tree, so that loading stays short.
#[derive(Clone, Default, Debug)]
pub(in crate::loader) struct NameIndex {
    /// A power of two, or none at all.
    slots: Vec<Slot>,
    used: usize,
    /// By domain and name in lower case.
    crowded: BTreeMap<(u128, Box<str>), u32>,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u64,
    /// [`NONE`] if it is empty.
    row: u32,
}

const EMPTY: Slot = Slot { hash: 0, row: NONE };

/// How many slots are tried.
const STEPS: usize = 32;

/// A name and what it is a name in.
#[derive(Clone, Copy)]
pub(in crate::loader) struct Key<'n> {
    domain: u128,
    name: &'n str,
    hash: u64,
}

impl<'n> Key<'n> {
    pub(in crate::loader) fn new(domain: u128, name: &'n str) -> Self {
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

impl NameIndex {
    /// The slots that may have a name of this hash.
    #[inline]
    fn probe(&self, hash: u64) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len().wrapping_sub(1);
        #[expect(clippy::cast_possible_truncation, reason = "of the hash only the low bits are wanted")]
        let start = hash as usize;
        (0..STEPS.min(self.slots.len())).map(move |step| start.wrapping_add(step) & mask)
    }

    /// The row of this name. `name` gives the names of rows, and what they are names in.
    #[inline]
    pub(in crate::loader) fn find<'l>(&self, key: Key<'_>, name: impl Fn(u32) -> (u128, &'l str)) -> Option<u32> {
        for at in self.probe(key.hash) {
            let slot = self.slots.get(at)?;
            if slot.row == NONE {
                return None;
            }
            if slot.hash == key.hash && key.is(name(slot.row)) {
                return Some(slot.row);
            }
        }
        if self.crowded.is_empty() { None } else { self.crowded.get(&key.in_lower_case()).copied() }
    }

    /// Enters a row under its name, instead of one that has the same.
    #[inline]
    pub(in crate::loader) fn insert<'l>(&mut self, key: Key<'_>, row: u32, name: impl Fn(u32) -> (u128, &'l str)) {
        if self.used >= self.slots.len() / 2 {
            self.grow(&name);
        }
        self.put(key, row, &name);
    }

    #[inline]
    fn put<'l>(&mut self, key: Key<'_>, row: u32, name: &impl Fn(u32) -> (u128, &'l str)) {
        for at in self.probe(key.hash) {
            let Some(slot) = self.slots.get_mut(at) else { break };
            if slot.row == NONE {
                *slot = Slot { hash: key.hash, row };
                self.used += 1;
                return;
            }
            if slot.hash == key.hash && key.is(name(slot.row)) {
                slot.row = row;
                return;
            }
        }
        self.crowded.insert(key.in_lower_case(), row);
    }

    /// Doubles the table.
    #[cold]
    fn grow<'l>(&mut self, name: &impl Fn(u32) -> (u128, &'l str)) {
        let size = (self.slots.len() * 2).max(64);
        let old = core::mem::replace(&mut self.slots, alloc::vec![EMPTY; size]);
        self.used = 0;
        for slot in old.into_iter().filter(|slot| slot.row != NONE) {
            let (domain, text) = name(slot.row);
            self.put(Key { domain, name: text, hash: slot.hash }, slot.row, name);
        }
        // What was crowded may find a slot now, and has to: an empty one ends the search.
        for ((domain, text), row) in core::mem::take(&mut self.crowded) {
            self.put(Key::new(domain, &text), row, name);
        }
    }
}
