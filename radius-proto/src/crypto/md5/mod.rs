//! MD5 without a buffer, and HMAC-MD5 from a prepared key.
//!
//! MD5's rounds are in `rounds`. HMAC is that of the crate `hmac` over these rounds. The crate `md-5` hashes the data
//! that is not hashed for every packet. `pair` computes the two digests of a reply side by side. This module lays out
//! the end of a message and hashes the rest without a buffer, which these crates do not do. A buffer that is wiped
//! octet by octet would cost 5 to 10% of verifying a packet; only the MD5 blocks should take time
//! (`benches/benches/verify.rs` guards it). For the same reason the functions are `inline(always)`: calls would move
//! digest states through memory and cost 2%.
//!
//! [RFC 1321](https://www.rfc-editor.org/rfc/rfc1321), [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)

#[cfg(feature = "alloc")]
mod batch;
#[cfg(feature = "alloc")]
mod chain;
mod hasher;
mod hmac;
#[cfg(feature = "alloc")]
mod lanes;
mod pair;
mod rounds;
mod schedule;
#[cfg(feature = "lanes")]
mod vectors;

#[cfg(feature = "alloc")]
pub(crate) use self::batch::{Batch, Message};
#[cfg(feature = "alloc")]
pub use self::lanes::Lanes;
pub(crate) use self::{hmac::HmacKey, pair::hmac_and_md5};

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// Octets that the compression function takes at a time.
pub(crate) const BLOCK: usize = 64;
/// Octets of a digest.
pub(crate) const DIGEST: usize = 16;

/// The octet after the message.
const MARK: u8 = 0x80;
/// The fewest octets of padding: the mark, and the length in bits.
pub(crate) const PADDING: usize = 9;

/// [RFC 1321, section 3.3]
const INITIAL: rounds::State<u32> = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// MD5 that has absorbed whole blocks. Wiped when dropped: it may have absorbed the shared secret, and an attacker can
/// test guessed secrets against the state.
#[derive(Clone)]
pub(crate) struct Md5 {
    state: rounds::State<u32>,
    /// Octets absorbed, a multiple of [`BLOCK`].
    length: u64,
}

impl Md5 {
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Self { state: INITIAL, length: 0 }
    }

    #[inline(always)]
    pub(crate) fn update(&mut self, blocks: &[[u8; BLOCK]]) {
        let constants = rounds::constants();
        for block in blocks {
            self.state = rounds::compress(self.state, &words(block), constants);
        }
        self.length = self.length.wrapping_add(blocks.as_flattened().len() as u64);
    }

    /// Absorbs the end of the message, `body` and then `end`, pads it and returns the digest.
    ///
    /// The last blocks are laid out before the blocks in front of them are hashed. If they were laid out after, MD5
    /// would wait until they can be read back.
    ///
    /// [RFC 1321, section 3.1 to 3.3]
    #[inline(always)]
    pub(crate) fn finish(&mut self, body: &[u8], end: &[u8]) -> Digest {
        if end.len() > BLOCK {
            return self.finish_long(body, end);
        }
        // Less than a block of the body, at most a block of the end, a mark and the length: three blocks.
        let mut last = [[0; BLOCK]; 3];
        let (blocks, tail) = body.as_chunks();
        let bits = self.bits_with(body.len() + end.len());
        let used = lay_out(&mut last, tail, end, bits);
        self.update(blocks);
        self.update(used);
        if !end.is_empty() {
            // The last blocks of a keyed digest contain the secret.
            wipe(&mut last);
        }
        Digest::from_words(self.state)
    }

    /// As [`finish`](Self::finish), with the end already in the last block: its first `filled` octets, at most
    /// `BLOCK - PADDING`, and zeroes. Wipes it.
    #[inline(always)]
    pub(crate) fn finish_block(&mut self, block: &mut [u8; BLOCK], filled: usize) -> Digest {
        if let Some(mark) = block.get_mut(filled) {
            *mark = MARK;
        }
        if let Some(field) = block.last_chunk_mut() {
            *field = self.bits_with(filled);
        }
        self.update(core::slice::from_ref(block));
        wipe(core::array::from_mut(block));
        Digest::from_words(self.state)
    }

    /// As [`finish`](Self::finish) with an end of more than a block: a very long secret.
    #[cold]
    #[inline(never)]
    fn finish_long(&mut self, body: &[u8], end: &[u8]) -> Digest {
        let (blocks, tail) = body.as_chunks();
        self.update(blocks);
        // The block in which the body ends and the end begins.
        let mut joint = [0; BLOCK];
        let mut rest = end;
        if let Some((start, room)) = joint.split_at_mut_checked(tail.len())
            && let Some((head, after)) = end.split_at_checked(room.len())
        {
            start.copy_from_slice(tail);
            room.copy_from_slice(head);
            rest = after;
        }
        self.update(core::slice::from_ref(&joint));
        wipe(core::array::from_mut(&mut joint));
        let (blocks, tail) = rest.as_chunks();
        self.update(blocks);
        self.finish(&[], tail)
    }

    /// The length field of a message with this number of further octets.
    #[inline(always)]
    const fn bits_with(&self, octets: usize) -> [u8; 8] {
        self.length.wrapping_add(octets as u64).wrapping_mul(8).to_le_bytes()
    }
}

/// Lays out the end of a message in zeroed blocks: `tail`, `end` and the padding, which must fit. Returns the blocks
/// that it uses.
#[inline(always)]
fn lay_out<'l>(last: &'l mut [[u8; BLOCK]], tail: &[u8], end: &[u8], bits: [u8; 8]) -> &'l mut [[u8; BLOCK]] {
    if let Some((start, rest)) = last.as_flattened_mut().split_at_mut_checked(tail.len()) {
        start.copy_from_slice(tail);
        if let Some((middle, rest)) = rest.split_at_mut_checked(end.len()) {
            middle.copy_from_slice(end);
            if let Some(mark) = rest.first_mut() {
                *mark = MARK;
            }
        }
    }
    let used = last.get_mut(..(tail.len() + end.len() + PADDING).div_ceil(BLOCK)).unwrap_or_default();
    if let Some(field) = used.last_mut().and_then(|block| block.last_chunk_mut()) {
        *field = bits;
    }
    used
}

/// The words of a block.
#[inline(always)]
fn words(block: &[u8; BLOCK]) -> rounds::Words<u32> {
    let mut words = [0; 16];
    for (word, octets) in words.iter_mut().zip(block.as_chunks().0) {
        *word = u32::from_le_bytes(*octets);
    }
    words
}

impl Drop for Md5 {
    #[inline(always)]
    fn drop(&mut self) {
        self.state.zeroize();
        self.length.zeroize();
    }
}

/// Writes zeroes that the compiler does not remove. `zeroize` writes octet by octet, which takes a quarter of the time
/// of hashing a block. One assignment and a barrier take a few stores.
#[inline(always)]
fn wipe<const COUNT: usize>(blocks: &mut [[u8; BLOCK]; COUNT]) {
    *blocks = [[0; BLOCK]; COUNT];
    core::hint::black_box(blocks);
}

/// The MD5 of the concatenated parts, by the crate `md-5`, for passwords and other data that is not hashed for every
/// packet. State and buffer are wiped.
pub(crate) fn of_parts<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Digest {
    use ::md5::Digest as _;
    let mut md5 = ::md5::Md5::new();
    for part in parts {
        md5.update(part);
    }
    Digest(md5.finalize().into())
}

/// A digest.
pub(crate) struct Digest([u8; DIGEST]);

impl Digest {
    #[inline(always)]
    fn from_words(words: rounds::State<u32>) -> Self {
        let mut octets = [0; DIGEST];
        for (octets, word) in octets.as_chunks_mut().0.iter_mut().zip(words) {
            *octets = word.to_le_bytes();
        }
        Self(octets)
    }

    #[inline(always)]
    pub(crate) const fn octets(&self) -> [u8; DIGEST] {
        self.0
    }

    /// Compares in constant time. The time does not show how much of a forgery is correct.
    ///
    /// All octets are compared as one integer. Octet by octet, the barriers against an early exit take a third of an
    /// MD5 block's time.
    #[inline(always)]
    pub(crate) fn equals(&self, octets: &[u8; DIGEST]) -> bool {
        u128::from_le_bytes(self.0).ct_eq(&u128::from_le_bytes(*octets)).into()
    }
}

#[cfg(test)]
mod tests {
    extern crate alloc;

    use alloc::vec::Vec;

    use ::hmac::{Hmac, KeyInit, Mac};
    use ::md5::Digest;

    use super::{BLOCK, HmacKey, Md5, PADDING, of_parts};

    /// Octets without a pattern, from a linear congruential generator.
    pub(super) fn octets(length: usize) -> Vec<u8> {
        let next = |number: &u32| Some(number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        core::iter::successors(Some(1), next).map(|number| number.to_be_bytes()[0]).take(length).collect()
    }

    /// The digest with the message cut into absorbed blocks, body and end, for every position of the cuts.
    fn in_every_cut(message: &[u8], check: impl Fn([u8; 16])) {
        for blocks in 0..=message.len() / BLOCK {
            let (absorbed, rest) = message.split_at(blocks * BLOCK);
            for end in 0..=rest.len() {
                let mut md5 = Md5::new();
                md5.update(absorbed.as_chunks().0);
                check(md5.finish(&rest[..end], &rest[end..]).octets());
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
    fn every_length_in_every_cut_is_hashed_as_by_the_crate_md_5() {
        for length in 0..=300 {
            let message = octets(length);
            let expected: [u8; 16] = md5::Md5::digest(&message).into();
            in_every_cut(&message, |octets| assert_eq!(octets, expected, "{length}"));
            let (start, end) = message.split_at(length / 3);
            assert_eq!(of_parts([start, end]).octets(), expected, "{length}");
        }
    }

    #[test]
    fn a_last_block_that_the_caller_lays_out_is_hashed_as_by_the_crate_md_5_and_wiped() {
        let message = octets(2 * BLOCK);
        for filled in 0..=BLOCK - PADDING {
            let mut md5 = Md5::new();
            md5.update(message[..BLOCK].as_chunks().0);
            let mut block = [0; BLOCK];
            block[..filled].copy_from_slice(&message[BLOCK..BLOCK + filled]);
            let expected: [u8; 16] = md5::Md5::digest(&message[..BLOCK + filled]).into();
            assert_eq!(md5.finish_block(&mut block, filled).octets(), expected, "{filled}");
            assert_eq!(block, [0; BLOCK]);
        }
    }

    #[test]
    fn every_length_in_every_cut_is_authenticated_as_by_the_crate_hmac() {
        let key = b"correct horse battery staple";
        let prepared = HmacKey::new(key).unwrap();
        for length in 0..=300 {
            let message = octets(length);
            let expected =
                Hmac::<md5::Md5>::new_from_slice(key).unwrap().chain_update(&message).finalize().into_bytes();
            for first in 0..=length {
                let mut hmac = prepared.begin();
                hmac.update(&message[..first]);
                assert_eq!(hmac.finish(&message[first..]).octets(), expected.0, "{length}, {first}");
                // A third part that does not begin at a block.
                let second = first + (length - first) / 3;
                let mut hmac = prepared.begin();
                hmac.update(&message[..first]);
                hmac.update(&message[first..second]);
                assert_eq!(hmac.finish(&message[second..]).octets(), expected.0, "{length}, {first}, {second}");
            }
        }
    }

    #[test]
    fn keys_of_every_length_are_prepared_as_by_the_crate_hmac() {
        for length in 0..=200 {
            let (key, message) = (octets(length), octets(191));
            let expected =
                Hmac::<md5::Md5>::new_from_slice(&key).unwrap().chain_update(&message).finalize().into_bytes();
            let prepared = HmacKey::new(&key).unwrap();
            assert_eq!(prepared.begin().finish(&message).octets(), expected.0, "{length}");
            assert_eq!(prepared.clone().begin().finish(&message).octets(), expected.0, "{length}");
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
            let ours = HmacKey::new(key).unwrap().begin().finish(message);
            assert_eq!(ours.octets(), digest.to_be_bytes());
            assert!(ours.equals(&digest.to_be_bytes()));
            for bit in 0..128 {
                assert!(!ours.equals(&(digest ^ 1 << bit).to_be_bytes()));
            }
        }
    }
}
