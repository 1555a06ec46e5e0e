//! A message that is hashed with others, and the rest of its HMAC.

use super::{
    BLOCK, MARK, Md5,
    rounds::{self, State, Word, Words},
};

/// A message, or the state of MD5 after it.
#[derive(Clone, Copy, Default)]
pub(super) struct Chain {
    pub(super) state: State<u32>,
    /// The state of HMAC's outer hash, which then takes the digest as its message.
    pub(super) outer: Option<State<u32>>,
    /// The index of its first block.
    pub(super) start: usize,
    /// The number of its blocks.
    pub(super) count: usize,
    /// The chain before it among those with the same number of blocks.
    pub(super) before: Option<u16>,
    /// Whether the secret is in its blocks.
    pub(super) is_secret: bool,
}

/// Hashes these chains, one after another.
pub(super) fn hash_each(blocks: &[[u8; BLOCK]], chains: &mut [Chain], order: &[u16]) {
    for index in order {
        if let Some(chain) = chains.get_mut(usize::from(*index)) {
            chain.finish(blocks);
        }
    }
}

impl Chain {
    /// Hashes all blocks of this message by itself.
    #[inline(always)]
    fn finish(&mut self, blocks: &[[u8; BLOCK]]) {
        let mut md5 = Md5 { state: self.state, length: 0 };
        md5.update(blocks.get(self.start..self.start + self.count).unwrap_or_default());
        self.state = md5.state;
        if let Some(state) = self.outer {
            self.state = rounds::compress(state, &outer_words(self.state, |word| word), rounds::constants());
        }
    }
}

/// The bits of HMAC's outer hash: the key block and the digest.
const OUTER_BITS: u32 = 8 * 80;

/// The only block of HMAC's outer hash, after the key: the digest of the inner hash, and the padding.
#[inline(always)]
pub(super) fn outer_words<W: Word>([a, b, c, d]: State<W>, constant: impl Fn(u32) -> W) -> Words<W> {
    let (mark, zero, bits) = (constant(MARK.into()), constant(0), constant(OUTER_BITS));
    [a, b, c, d, mark, zero, zero, zero, zero, zero, zero, zero, zero, zero, bits, zero]
}
