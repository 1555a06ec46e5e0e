//! The rule for text: words that name a secret.

use radius_proto::attribute::Chunks;

/// Words that name a secret also inside a longer word, in lower case: `passw` for password, passwd and passwort.
const ANYWHERE: [Letters; 8] = [
    letters(b"psk"),
    letters(b"passw"),
    letters(b"passphrase"),
    letters(b"passcode"),
    letters(b"pwd"),
    letters(b"secret"),
    letters(b"token"),
    letters(b"credential"),
];

/// Words that name a secret alone. In the key of a pair they do so inside a longer word as well: `apikey=`, `dbpass:`.
const ALONE: [Letters; 5] = [letters(b"key"), letters(b"pass"), letters(b"pin"), letters(b"pw"), letters(b"otp")];

/// The words of messages to users. A text that continues with these words only does not contain the secret.
const PROSE: [Letters; 30] = [
    letters(b"again"),
    letters(b"and"),
    letters(b"be"),
    letters(b"been"),
    letters(b"change"),
    letters(b"changed"),
    letters(b"code"),
    letters(b"does"),
    letters(b"expire"),
    letters(b"expired"),
    letters(b"expires"),
    letters(b"has"),
    letters(b"have"),
    letters(b"incorrect"),
    letters(b"invalid"),
    letters(b"is"),
    letters(b"match"),
    letters(b"must"),
    letters(b"not"),
    letters(b"or"),
    letters(b"required"),
    letters(b"reset"),
    letters(b"soon"),
    letters(b"the"),
    letters(b"to"),
    letters(b"try"),
    letters(b"was"),
    letters(b"will"),
    letters(b"wrong"),
    letters(b"your"),
];

/// Stands for an octet that is no ASCII: it ends a word, and is a part of what follows.
const NO_ASCII: u8 = b'#';

/// Whether octets that a log would show contain a word that names a secret, and anything after that word.
///
/// - A word is a run of ASCII letters in either case. All other octets separate words, in any number. So `password=x`,
///   `password:x`, `password,=x`, `password x`, `"password":"x"` and `key 5 x` are the same.
/// - A word names a secret if it is in [`ALONE`], or if a word of [`ANYWHERE`] is in it.
/// - A word of [`ALONE`] inside a longer word names one if `=`, `*` (Cisco's optional pairs), `:` or `"` follows before
///   the next pair. A comma, a semicolon or `&` begins the next pair.
/// - Control octets and octets that are no ASCII are read in two ways, as separators and as nothing: a NUL in the
///   middle of a word does not hide it, and a NUL between a word and a value separates them.
/// - Prompts and messages are shown: `Enter your PIN:`, `Your password has expired.` The text after the word is then
///   empty or words of [`PROSE`], with spaces between them, at most one mark `.`, `,`, `?` or `!` after each, and one
///   colon at the end. No other octet may follow, so a digit is withheld.
///
/// The limits: a secret that no such word precedes is shown, also if the word is in another attribute, in another
/// language or in an encoding such as Base64. A secret that consists of words of [`PROSE`] is shown after a space.
/// Names such as `token-ring-1` are withheld, and messages with other words after the word.
pub(crate) fn names_secret(octets: Chunks<'_>) -> bool {
    may_name_secret(octets) && reads_as_secret(octets)
}

/// Whether the first letters of any word are in the octets, after octets that are not printable are left out. If they
/// are not, neither way of reading finds a word.
// Few values go on to `reads_as_secret`, which does more for each octet. The bench `text` prints packets for a log.
fn may_name_secret(octets: Chunks<'_>) -> bool {
    let mut last = 0_u32;
    let mut begins = |octet: u8| {
        last = last << 8 | u32::from(octet.to_ascii_lowercase());
        let [_, first, ..] = last.to_be_bytes();
        IS_FIRST.get(usize::from(first)).copied().unwrap_or(true)
            && ANYWHERE.iter().chain(&ALONE).any(|word| last & word.begin_mask == word.begin)
    };
    for chunk in octets {
        if chunk.iter().any(|octet| is_printable(*octet) && begins(*octet)) {
            return true;
        }
    }
    // A word of two letters may be at the end.
    begins(b' ')
}

/// The first letters of the words.
static IS_FIRST: [bool; 256] = {
    let mut table = [false; 256];
    mark_first(&mut table, &ANYWHERE);
    mark_first(&mut table, &ALONE);
    table
};

const fn mark_first(table: &mut [bool; 256], mut words: &[Letters]) {
    while let [word, rest @ ..] = words {
        let [_, first, ..] = word.begin.to_be_bytes();
        // Every octet is an index of the table.
        #[allow(clippy::indexing_slicing, reason = "constant evaluation cannot call `get_mut`")]
        {
            table[first as usize] = true;
        }
        words = rest;
    }
}

fn reads_as_secret(octets: Chunks<'_>) -> bool {
    let as_separators = octets.octets().map(|octet| match octet {
        b' '..=b'~' => octet,
        0x80.. => NO_ASCII,
        _ => b' ',
    });
    is_followed(as_separators)
        || octets.octets().any(|octet| !is_printable(octet))
            && is_followed(octets.octets().filter(|o| is_printable(*o)))
}

const fn is_printable(octet: u8) -> bool {
    matches!(octet, b' '..=b'~')
}

/// Whether anything but prose follows a word that names a secret, in printable ASCII.
fn is_followed(octets: impl Iterator<Item = u8>) -> bool {
    let mut word = Word::default();
    let mut key = Key::default();
    // After a word that names a secret.
    let mut prose = None::<Prose>;
    // The space ends the last word.
    for octet in octets.chain([b' ']) {
        if octet.is_ascii_alphabetic() {
            if word.is_empty() && prose.as_ref().is_some_and(|prose| !prose.may_begin_word()) {
                return true;
            }
            word.push(octet);
            key.push(&word);
            continue;
        }
        match &prose {
            Some(_) if !word.is_empty() && !word.is_one_of(&PROSE) => return true,
            None if word.names_secret() || key.names_secret_before(octet) => prose = Some(Prose::default()),
            _ => {}
        }
        if prose.as_mut().is_some_and(|prose| !prose.goes_on_with(octet, &word)) {
            return true;
        }
        key.end_at(octet);
        word = Word::default();
    }
    false
}

/// Up to 15 letters as a number, the last one in the lowest octet: comparing them with `ends_with` takes twice the
/// time.
#[derive(Clone, Copy)]
struct Letters {
    octets: u128,
    mask: u128,
    /// The first three letters, the first one in the second-highest octet. The third is zero for a word of two letters.
    begin: u32,
    begin_mask: u32,
}

const fn letters(mut word: &[u8]) -> Letters {
    let mut letters = Letters { octets: 0, mask: 0, begin: 0, begin_mask: 0 };
    let mut place = 16;
    while let [first, rest @ ..] = word {
        // One octet stays free, so that a longer word is another number.
        assert!(letters.mask >> 112 == 0 && first.is_ascii_lowercase(), "a word has up to 15 lower-case letters");
        let (mut begin, mut begin_mask) = (letters.begin, letters.begin_mask);
        if begin_mask & 0xff == 0 {
            begin |= (*first as u32) << place;
            begin_mask |= 0xff << place;
            place = if place == 0 { 0 } else { place - 8 };
        }
        letters =
            Letters { octets: letters.octets << 8 | *first as u128, mask: letters.mask << 8 | 0xff, begin, begin_mask };
        word = rest;
    }
    letters
}

/// A run of letters.
#[derive(Default)]
struct Word {
    /// The latest 16 letters, in lower case.
    last: u128,
    has_part: bool,
}

impl Word {
    fn push(&mut self, letter: u8) {
        self.last = self.last << 8 | u128::from(letter.to_ascii_lowercase());
        self.has_part |= self.ends_with_one_of(&ANYWHERE);
    }

    const fn is_empty(&self) -> bool {
        self.last == 0
    }

    fn ends_with_one_of(&self, words: &[Letters]) -> bool {
        words.iter().any(|word| self.last & word.mask == word.octets)
    }

    fn is_one_of(&self, words: &[Letters]) -> bool {
        words.iter().any(|word| self.last == word.octets)
    }

    fn names_secret(&self) -> bool {
        self.has_part || self.is_one_of(&ALONE)
    }
}

/// What may be the key of a pair.
#[derive(Default)]
struct Key {
    has_part: bool,
    has_ended: bool,
}

impl Key {
    fn push(&mut self, word: &Word) {
        if self.has_ended {
            *self = Self::default();
        }
        self.has_part |= word.ends_with_one_of(&ALONE);
    }

    /// The next pair begins with a letter: until then the separator is one of many.
    const fn end_at(&mut self, octet: u8) {
        self.has_ended |= matches!(octet, b',' | b';' | b'&');
    }

    const fn names_secret_before(&self, octet: u8) -> bool {
        self.has_part && matches!(octet, b'=' | b'*' | b':' | b'"')
    }
}

/// What a message to a user consists of, after the word.
#[derive(Default)]
struct Prose {
    is_after_space: bool,
    has_colon: bool,
}

impl Prose {
    const fn may_begin_word(&self) -> bool {
        self.is_after_space && !self.has_colon
    }

    /// `word` is the one that the octet ends, if it ends one.
    const fn goes_on_with(&mut self, octet: u8, word: &Word) -> bool {
        self.is_after_space = octet == b' ';
        self.has_colon |= octet == b':';
        match octet {
            b' ' => true,
            b'.' | b',' | b'?' | b'!' | b':' => !word.is_empty(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate alloc;

    use alloc::vec::Vec;

    use super::{ALONE, ANYWHERE, Chunks, may_name_secret, reads_as_secret};

    #[test]
    fn every_text_that_names_a_secret_has_the_beginning_of_a_word() {
        let mut secrets = 0;
        for word in ANYWHERE.iter().chain(&ALONE) {
            let letters: Vec<_> = word.octets.to_be_bytes().into_iter().filter(|letter| *letter > 0).collect();
            for before in ["", "x", "a ", "pask", "\0", "\u{e9}", "pppas"] {
                for after in ["=x", " x9", "\0x9", ":", ""] {
                    // Octets that are not printable may be anywhere in the word.
                    for at in 0..=letters.len() {
                        let (front, back) = letters.split_at(at);
                        for inside in ["", "\0", "\u{e9}"] {
                            let parts = [before.as_bytes(), front, inside.as_bytes(), back, after.as_bytes()];
                            let octets = parts.concat().to_ascii_uppercase();
                            let text = Chunks::from(&octets[..]);
                            assert!(may_name_secret(text) || !reads_as_secret(text), "{octets:?}");
                            secrets += u32::from(reads_as_secret(text));
                        }
                    }
                }
            }
        }
        assert!(secrets > 1000, "{secrets}");
        assert!(!may_name_secret(Chunks::from(&b"02-00-5E-01-4A-07 alice@example.net"[..])));
    }
}
