//! MD5 over pieces, and HMAC-MD5 from a prepared key.
//!
//! MD5's rounds are in `rounds`; what is here is how octets get to them. The hashers of `md-5`
//! and `hmac` do the same, and a test compares them with this one, but cloning, buffering and wiping them cost 5 to 10%
//! of verifying a packet, where nothing else but MD5 should show (`benches/benches/verify.rs` guards it). For the same
//! reason its functions are `inline(always)`: as calls they would move digest states through memory.
//!
//! [RFC 1321](https://www.rfc-editor.org/rfc/rfc1321), [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)

mod rounds;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// Octets that the compression function takes at a time.
pub(crate) const BLOCK: usize = 64;
/// Octets of a digest.
pub(crate) const DIGEST: usize = 16;

/// The octet behind the message.
const MARK: u8 = 0x80;
/// Octets that padding takes at least: the mark, and the length in bits.
const PADDING: usize = 9;

/// The four words that MD5 carries from block to block.
type State = rounds::State<u32>;

/// [RFC 1321, section 3.3]
const INITIAL: State = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// MD5 in progress. Wiped when dropped, since it may have absorbed the shared secret: the state gives it away to a
/// search, and the partial block may hold it as it is.
#[derive(Clone)]
pub(crate) struct Md5 {
    state: State,
    /// Octets absorbed.
    length: usize,
    /// The last `length % BLOCK` of them, then zeroes, so that padding has little left to write.
    partial: [u8; BLOCK],
}

impl Md5 {
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Self::resume(INITIAL, 0)
    }

    /// Goes on from a state that has absorbed `length` octets, whole blocks.
    #[inline(always)]
    const fn resume(state: State, length: usize) -> Self {
        Self { state, length, partial: [0; BLOCK] }
    }

    #[inline(always)]
    pub(crate) fn update(&mut self, octets: &[u8]) {
        let filled = self.length % BLOCK;
        self.length += octets.len();
        let mut octets = octets;
        if filled > 0 {
            let room = self.partial.get_mut(filled..).unwrap_or_default();
            match octets.split_at_checked(room.len()) {
                None => {
                    if let Some(room) = room.get_mut(..octets.len()) {
                        room.copy_from_slice(octets);
                    }
                    return;
                }
                Some((head, rest)) => {
                    room.copy_from_slice(head);
                    compress(&mut self.state, core::slice::from_ref(&self.partial));
                    self.partial = [0; BLOCK];
                    octets = rest;
                }
            }
        }
        let (blocks, rest) = octets.as_chunks();
        if let Some(start) = self.partial.get_mut(..rest.len()) {
            start.copy_from_slice(rest);
        }
        if !blocks.is_empty() {
            compress(&mut self.state, blocks);
        }
    }

    /// Absorbs the end of the message, `body` and then `end`, pads and gives out the digest.
    ///
    /// The last blocks are laid out before the blocks in front of them are hashed, not after: MD5 would have to wait
    /// until what was just written can be read.
    ///
    /// [RFC 1321, section 3.1 to 3.3]
    #[inline(always)]
    pub(crate) fn finish(&mut self, body: &[u8], end: &[u8]) -> Digest {
        if !self.length.is_multiple_of(BLOCK) || end.len() > BLOCK {
            self.update(body);
            self.update(end);
            return self.pad();
        }
        // Less than a block of the body, at most a block of the end, a mark and the length: three blocks.
        let mut last = [[0; BLOCK]; 3];
        let (blocks, tail) = body.as_chunks();
        let octets = last.as_flattened_mut();
        let (marked, count) = (tail.len() + end.len(), (tail.len() + end.len() + PADDING).div_ceil(BLOCK));
        if let Some((start, rest)) = octets.split_at_mut_checked(tail.len()) {
            start.copy_from_slice(tail);
            if let Some((middle, rest)) = rest.split_at_mut_checked(end.len()) {
                middle.copy_from_slice(end);
                if let Some(mark) = rest.first_mut() {
                    *mark = MARK;
                }
            }
        }
        let bits = ((self.length + blocks.len() * BLOCK + marked) as u64).wrapping_mul(8);
        let last = last.get_mut(..count).unwrap_or_default();
        if let Some(field) = last.last_mut().and_then(|block| block.last_chunk_mut()) {
            *field = bits.to_le_bytes();
        }
        if !blocks.is_empty() {
            compress(&mut self.state, blocks);
        }
        compress(&mut self.state, last);
        if !end.is_empty() {
            // The end of a keyed digest is the secret.
            wipe(last);
        }
        Digest(self.state)
    }

    fn pad(&mut self) -> Digest {
        let filled = self.length % BLOCK;
        if let Some(mark) = self.partial.get_mut(filled) {
            *mark = MARK;
        }
        if filled + PADDING > BLOCK {
            compress(&mut self.state, core::slice::from_ref(&self.partial));
            self.partial = [0; BLOCK];
        }
        let bits = (self.length as u64).wrapping_mul(8);
        if let Some(field) = self.partial.last_chunk_mut() {
            *field = bits.to_le_bytes();
        }
        compress(&mut self.state, core::slice::from_ref(&self.partial));
        Digest(self.state)
    }
}

/// Absorbs whole blocks.
#[inline(always)]
fn compress(state: &mut State, blocks: &[[u8; BLOCK]]) {
    let constants = rounds::constants();
    for block in blocks {
        let mut words = [0; 16];
        for (word, octets) in words.iter_mut().zip(block.as_chunks().0) {
            *word = u32::from_le_bytes(*octets);
        }
        *state = rounds::compress(*state, &words, constants);
    }
}

impl Drop for Md5 {
    #[inline(always)]
    fn drop(&mut self) {
        self.state.zeroize();
        wipe(core::slice::from_mut(&mut self.partial));
    }
}

/// Zeroes that stay. `zeroize` writes octet by octet, which for these blocks takes as long as a quarter of hashing one;
/// assigned at once and shown to the barrier they take a few stores.
#[inline(always)]
fn wipe(blocks: &mut [[u8; BLOCK]]) {
    blocks.fill([0; BLOCK]);
    core::hint::black_box(blocks);
}

/// A digest, still in words.
pub(crate) struct Digest(State);

impl Digest {
    #[inline(always)]
    pub(crate) fn octets(&self) -> [u8; DIGEST] {
        let mut octets = [0; DIGEST];
        for (octets, word) in octets.as_chunks_mut().0.iter_mut().zip(self.0) {
            *octets = word.to_le_bytes();
        }
        octets
    }

    /// Compares without letting the time tell how much of a forgery was right.
    ///
    /// All words are folded into one before the single comparison: octet by octet, the barriers that keep the compiler
    /// from cutting it short take a third of an MD5 block's time.
    #[inline(always)]
    pub(crate) fn equals(&self, octets: &[u8; DIGEST]) -> bool {
        let difference = self
            .0
            .iter()
            .zip(octets.as_chunks().0)
            .fold(0, |difference, (word, octets)| difference | (word ^ u32::from_le_bytes(*octets)));
        difference.ct_eq(&0).into()
    }
}

/// The states of HMAC-MD5 after the inner and the outer key block: what a key has to say, computed once.
#[derive(Clone)]
pub(crate) struct HmacKey {
    inner: State,
    outer: State,
}

impl HmacKey {
    /// [RFC 2104, section 2]
    pub(crate) fn new(key: &[u8]) -> Self {
        let mut block = [0; BLOCK];
        match block.get_mut(..key.len()) {
            Some(start) => start.copy_from_slice(key),
            None => {
                if let Some(start) = block.first_chunk_mut() {
                    // Taken in as an update, whose buffer is wiped.
                    let mut md5 = Md5::new();
                    md5.update(key);
                    *start = md5.finish(&[], &[]).octets();
                }
            }
        }
        let after = |pad: u8| {
            let mut state = INITIAL;
            let mut padded = block.map(|octet| octet ^ pad);
            compress(&mut state, core::slice::from_ref(&padded));
            padded.zeroize();
            state
        };
        let this = Self { inner: after(0x36), outer: after(0x5c) };
        block.zeroize();
        this
    }

    /// Begins a digest under this key, to be ended with [`finish`](Self::finish).
    #[inline(always)]
    pub(crate) const fn begin(&self) -> Md5 {
        Md5::resume(self.inner, BLOCK)
    }

    /// Ends the digest with the rest of the message.
    #[inline(always)]
    pub(crate) fn finish(&self, message: &mut Md5, rest: &[u8]) -> Digest {
        Md5::resume(self.outer, BLOCK).finish(&message.finish(rest, &[]).octets(), &[])
    }
}

impl Drop for HmacKey {
    fn drop(&mut self) {
        self.inner.zeroize();
        self.outer.zeroize();
    }
}

#[cfg(test)]
mod tests {
    extern crate alloc;

    use alloc::vec::Vec;

    use super::{HmacKey, Md5};

    /// The digest with the message cut into absorbed octets, body and end, wherever the cuts fall.
    fn in_every_cut(message: &[u8], check: impl Fn([u8; 16])) {
        for absorbed in 0..=message.len() {
            for body in absorbed..=message.len() {
                let mut md5 = Md5::new();
                md5.update(&message[..absorbed]);
                check(md5.finish(&message[absorbed..body], &message[body..]).octets());
            }
        }
    }

    #[test]
    fn rfc_1321_appendix_a_5_in_every_cut() {
        let suite: [(&[u8], u128); 7] = [
            (b"", 0xd41d8cd98f00b204e9800998ecf8427e),
            (b"a", 0x0cc175b9c0f1b6a831c399e269772661),
            (b"abc", 0x900150983cd24fb0d6963f7d28e17f72),
            (b"message digest", 0xf96b697d7cb7938d525a2f31aaf161d0),
            (b"abcdefghijklmnopqrstuvwxyz", 0xc3fcd3d76192e4007dfb496cca67e13b),
            (b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 0xd174ab98d277d9f5a5611c2c9f419d9f),
            (
                b"12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                0x57edf4a22be3c955ac49da2e2107b67a,
            ),
        ];
        for (message, digest) in suite {
            in_every_cut(message, |octets| assert_eq!(octets, digest.to_be_bytes()));
        }
    }

    #[test]
    fn every_length_around_the_block_boundaries_in_every_cut_is_that_of_another_implementation() {
        use md5::Digest;
        for length in [54, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 200] {
            let message: Vec<u8> = (0..length).collect();
            let expected: [u8; 16] = md5::Md5::digest(&message).into();
            in_every_cut(&message, |octets| assert_eq!(octets, expected, "{length}"));
        }
    }

    #[test]
    fn rfc_2202_section_2() {
        let suite: [(&[u8], &[u8], u128); 7] = [
            (&[0x0b; 16], b"Hi There", 0x9294727a3638bb1c13f48ef8158bfc9d),
            (b"Jefe", b"what do ya want for nothing?", 0x750c783e6ab0b503eaa86e310a5db738),
            (&[0xaa; 16], &[0xdd; 50], 0x56be34521d144c88dbb8c733f0e8b3f6),
            (
                &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
                &[0xcd; 50],
                0x697eaf0aca3a3aea3a75164746ffaa79,
            ),
            (&[0x0c; 16], b"Test With Truncation", 0x56461ef2342edc00f9bab995690efd4c),
            (
                &[0xaa; 80],
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                0x6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd,
            ),
            (
                &[0xaa; 80],
                b"Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
                0x6f630fad67cda0ee1fb1f562db3aa53e,
            ),
        ];
        for (key, message, digest) in suite {
            let key = HmacKey::new(key);
            let ours = key.finish(&mut key.begin(), message);
            assert_eq!(ours.octets(), digest.to_be_bytes());
            assert!(ours.equals(&digest.to_be_bytes()));
            for bit in 0..128 {
                assert!(!ours.equals(&(digest ^ 1 << bit).to_be_bytes()));
            }
        }
    }
}
