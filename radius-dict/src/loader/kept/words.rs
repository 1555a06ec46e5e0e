//! The words of dictionaries, in one string.

use alloc::string::String;

use super::id::{u32_of, usize_of};

/// A word in [`Words`]. The default is the empty word.
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::loader) struct Word {
    start: u32,
    length: u32,
}

impl Word {
    pub(in crate::loader) const fn is_empty(self) -> bool {
        self.length == 0
    }

    /// The octet of [`Words::all`] at which it begins.
    pub(super) const fn start(self) -> u32 {
        self.start
    }

    pub(super) const fn length(self) -> u32 {
        self.length
    }
}

/// Words that are kept.
#[derive(Clone, Default, Debug)]
pub(in crate::loader) struct Words(String);

impl Words {
    /// Keeps a word. Never more octets are kept than are read, and these are less than 4 GiB.
    pub(in crate::loader) fn keep(&mut self, word: &str) -> Word {
        let start = u32_of(self.0.len());
        self.0.push_str(word);
        Word { start, length: u32::try_from(word.len()).unwrap_or(0) }
    }

    pub(in crate::loader) fn get(&self, word: Word) -> &str {
        let start = usize_of(word.start);
        self.0.get(start..start + usize_of(word.length)).unwrap_or_default()
    }

    /// All words, one after another.
    pub(super) const fn all(&self) -> &str {
        self.0.as_str()
    }

    /// The octets of all words together.
    pub(in crate::loader) const fn octets(&self) -> usize {
        self.0.len()
    }
}
