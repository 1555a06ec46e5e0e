//! Keeps track of long extended attributes whose fragments are incomplete.

use crate::attribute::{ExtendedAttribute, Fragment, InvalidPlace};

/// Which long extended attributes are in the middle of their fragments. "Implementations MUST be able to process
/// non-contiguous fragments" ([RFC 6929, section 2.2]), so any number of values can be open at a time: two bits for
/// each of the 512 attributes that there can be.
#[derive(Clone, Copy, Default)]
pub(super) struct Fragments {
    more: [Set; 2],
    broken: [Set; 2],
    /// The reason why the last one is invalid.
    reason: Option<InvalidPlace>,
}

/// A bit for each number of one space.
type Set = [u64; 4];

pub(super) enum State {
    /// The fragment begins a value.
    First,
    /// It continues a value that was already returned.
    Continued,
    /// It belongs to fragments that do not make a value.
    Broken(InvalidPlace),
}

impl Fragments {
    #[inline]
    fn place(sets: &mut [Set; 2], base: ExtendedAttribute, number: u8) -> (&mut u64, u64) {
        let [five, six] = sets;
        let [a, b, c, d] = if base == ExtendedAttribute::Five { five } else { six };
        let word = match number >> 6 {
            0 => a,
            1 => b,
            2 => c,
            _ => d,
        };
        (word, 1 << (number & 63))
    }

    pub(super) fn next(&mut self, base: ExtendedAttribute, fragment: Fragment<'_>) -> State {
        let (more, bit) = Self::place(&mut self.more, base, fragment.number);
        let continued = *more & bit != 0;
        if fragment.more {
            *more |= bit;
        } else {
            *more &= !bit;
        }
        let (broken, bit) = Self::place(&mut self.broken, base, fragment.number);
        let state = match (continued, *broken & bit != 0) {
            (false, _) => State::First,
            (true, false) => State::Continued,
            (true, true) => State::Broken(self.reason.unwrap_or(InvalidPlace::FragmentMissing)),
        };
        if !fragment.more || !continued {
            *broken &= !bit;
        }
        state
    }

    /// Notes that all fragments of the value have been read.
    pub(super) fn end(&mut self, base: ExtendedAttribute, number: u8) {
        let (more, bit) = Self::place(&mut self.more, base, number);
        *more &= !bit;
    }

    pub(super) fn break_off(&mut self, base: ExtendedAttribute, number: u8, reason: InvalidPlace) {
        let (broken, bit) = Self::place(&mut self.broken, base, number);
        *broken |= bit;
        self.reason = Some(reason);
    }
}
