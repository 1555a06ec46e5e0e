//! MD5 over the lanes of vectors: a message in each lane.
//!
//! In batches of 64, an Access-Request of 191 octets is parsed and verified in 86 ns with AVX-512 (16 lanes), in 109 ns
//! with AVX2 (twice 8 lanes) and in 146 ns with SSE2 (twice 4 lanes). By itself it takes 386 ns (the bench `batches`).
//! Two vectors side by side hide the time that each step waits for the one before it. With AVX-512, one vector has all
//! 16 lanes.
//!
//! All functions are `inline(always)`, and loops take the place of iterators' closures: the code must end up inside the
//! function that the crate compiles for the instructions. A function that is called from there, and not inlined, is
//! compiled without them.

#![expect(clippy::indexing_slicing, reason = "the indexes are numbers of lanes and words, below the arrays' lengths")]

use fearless_simd::{Simd, SimdBase, dispatch};

use super::{
    BLOCK,
    chain::{Chain, hash_each, outer_words},
    lanes::Instructions,
    rounds::{self, State, Word, Words},
    words,
};

/// The most messages that are hashed side by side.
const MOST_LANES: usize = 16;

/// Hashes the chains in this order. It is fast if chains with the same number of blocks follow one another.
pub(super) fn hash(instructions: Instructions, blocks: &[[u8; BLOCK]], chains: &mut [Chain], order: &[u16]) {
    match instructions.level() {
        Some(level) => dispatch!(level, simd => hash_with(simd, blocks, chains, order)),
        None => hash_each(blocks, chains, order),
    }
}

#[inline(always)]
fn hash_with<S: Simd>(simd: S, blocks: &[[u8; BLOCK]], chains: &mut [Chain], order: &[u16]) {
    if S::u32s::LEN >= MOST_LANES {
        hash_groups::<S, 1>(simd, blocks, chains, order);
    } else {
        hash_groups::<S, 2>(simd, blocks, chains, order);
    }
}

#[inline(always)]
fn hash_groups<S: Simd, const VECTORS: usize>(simd: S, blocks: &[[u8; BLOCK]], chains: &mut [Chain], order: &[u16]) {
    for group in order.chunks(VECTORS * S::u32s::LEN) {
        // For one message, vectors save nothing.
        if group.len() == 1 {
            hash_each(blocks, chains, group);
        } else {
            simd.vectorize(
                #[inline(always)]
                || hash_group::<S, VECTORS>(simd, blocks, chains, group),
            );
        }
    }
}

/// Hashes at most as many chains as there are lanes.
#[inline(always)]
fn hash_group<S: Simd, const VECTORS: usize>(simd: S, blocks: &[[u8; BLOCK]], chains: &mut [Chain], group: &[u16]) {
    // Lanes without a chain have no blocks.
    let mut messages: [&[[u8; BLOCK]]; MOST_LANES] = [&[]; MOST_LANES];
    let (mut states, mut outer_states) = ([[0; MOST_LANES]; 4], [[0; MOST_LANES]; 4]);
    let (mut longest, mut has_outer) = (0, false);
    for (lane, (message, index)) in messages.iter_mut().zip(group).enumerate() {
        let Some(chain) = chains.get(usize::from(*index)) else { continue };
        *message = blocks.get(chain.start..chain.start + chain.count).unwrap_or_default();
        longest = longest.max(message.len());
        set(&mut states, lane, chain.state);
        if let Some(outer) = chain.outer {
            set(&mut outer_states, lane, outer);
            has_outer = true;
        }
    }
    let constants = rounds::constants();
    let mut state = load::<S, VECTORS>(simd, &states);
    for block in 0..longest {
        let (mut rows, mut ended) = ([[0; 16]; MOST_LANES], false);
        for (row, message) in rows.iter_mut().zip(&messages) {
            if let Some(octets) = message.get(block) {
                *row = words(octets);
                ended |= block + 1 == message.len();
            }
        }
        state = rounds::compress(state, &transpose(simd, &rows), constants);
        if ended && block + 1 < longest {
            // Messages that ended keep their states.
            let now = stored(&state);
            for (lane, message) in messages.iter().enumerate() {
                if message.len() == block + 1 {
                    copy(&mut states, &now, lane);
                }
            }
        }
    }
    let now = stored(&state);
    for (lane, message) in messages.iter().enumerate() {
        if message.len() == longest {
            copy(&mut states, &now, lane);
        }
    }
    let mut outer = states;
    if has_outer {
        let zero = S::u32s::splat(simd, 0);
        let words = outer_words(
            load::<S, VECTORS>(simd, &states),
            #[inline(always)]
            |constant| Lane([zero; VECTORS]).add_constant(constant),
        );
        outer = stored(&rounds::compress(load::<S, VECTORS>(simd, &outer_states), &words, constants));
    }
    for (lane, index) in group.iter().enumerate() {
        if let Some(chain) = chains.get_mut(usize::from(*index)) {
            let states = if chain.outer.is_some() { &outer } else { &states };
            for (word, words) in chain.state.iter_mut().zip(states) {
                *word = words[lane];
            }
        }
    }
}

/// The words of the states of all messages.
type States = [[u32; MOST_LANES]; 4];

#[inline(always)]
fn set(states: &mut States, lane: usize, state: State<u32>) {
    for (words, word) in states.iter_mut().zip(state) {
        words[lane] = word;
    }
}

#[inline(always)]
fn copy(states: &mut States, from: &States, lane: usize) {
    for (words, from) in states.iter_mut().zip(from) {
        words[lane] = from[lane];
    }
}

#[inline(always)]
fn load<S: Simd, const VECTORS: usize>(simd: S, [a, b, c, d]: &States) -> State<Lane<S, VECTORS>> {
    [Lane::load(simd, a), Lane::load(simd, b), Lane::load(simd, c), Lane::load(simd, d)]
}

#[inline(always)]
fn stored<S: Simd, const VECTORS: usize>(state: &State<Lane<S, VECTORS>>) -> States {
    let mut states = [[0; MOST_LANES]; 4];
    for (lane, words) in state.iter().zip(&mut states) {
        lane.store(words);
    }
    states
}

/// Turns a row of words for each message into a vector of all messages for each word.
#[inline(always)]
fn transpose<S: Simd, const VECTORS: usize>(simd: S, rows: &[[u32; 16]; MOST_LANES]) -> Words<Lane<S, VECTORS>> {
    let lanes = S::u32s::LEN;
    let zero = S::u32s::splat(simd, 0);
    let mut words = [Lane([zero; VECTORS]); 16];
    for vector in 0..VECTORS {
        // Squares of as many words as there are lanes.
        for first in (0..16).step_by(lanes) {
            let mut square = [zero; 16];
            for lane in 0..lanes {
                square[lane] = S::u32s::from_slice(simd, &rows[vector * lanes + lane][first..first + lanes]);
            }
            // Each round interleaves the first half of the rows with the second half.
            let mut width = 1;
            while width < lanes {
                let mut next = [zero; 16];
                for row in 0..lanes / 2 {
                    next[2 * row] = square[row].zip_low(square[row + lanes / 2]);
                    next[2 * row + 1] = square[row].zip_high(square[row + lanes / 2]);
                }
                square = next;
                width *= 2;
            }
            for lane in 0..lanes {
                words[first + lane].0[vector] = square[lane];
            }
        }
    }
    words
}

/// A word of all messages.
#[derive(Clone, Copy)]
struct Lane<S: Simd, const VECTORS: usize>([S::u32s; VECTORS]);

impl<S: Simd, const VECTORS: usize> Lane<S, VECTORS> {
    #[inline(always)]
    fn load(simd: S, words: &[u32; MOST_LANES]) -> Self {
        let mut lane = Self([S::u32s::splat(simd, 0); VECTORS]);
        for (vector, words) in lane.0.iter_mut().zip(words.chunks_exact(S::u32s::LEN)) {
            *vector = S::u32s::from_slice(simd, words);
        }
        lane
    }

    #[inline(always)]
    fn store(&self, words: &mut [u32; MOST_LANES]) {
        for (vector, words) in self.0.iter().zip(words.chunks_exact_mut(S::u32s::LEN)) {
            vector.store_slice(words);
        }
    }
}

/// Applies an operator to each vector.
macro_rules! each {
    ($left:expr, |$word:ident| $result:expr) => {{
        let mut left = $left;
        for vector in &mut left.0 {
            let $word = *vector;
            *vector = $result;
        }
        left
    }};
    ($left:expr, $operator:tt, $right:expr) => {{
        let mut left = $left;
        for (vector, other) in left.0.iter_mut().zip(&$right.0) {
            *vector $operator *other;
        }
        left
    }};
}

impl<S: Simd, const VECTORS: usize> Word for Lane<S, VECTORS> {
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        each!(self, +=, other)
    }

    #[inline(always)]
    fn add_constant(self, constant: u32) -> Self {
        each!(self, |word| word + constant)
    }

    #[inline(always)]
    fn rotate_left<const BITS: u32>(self) -> Self {
        each!(self, |word| (word << BITS) | (word >> (32 - BITS)))
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        each!(self, &=, other)
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        each!(self, |=, other)
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        each!(self, ^=, other)
    }

    #[inline(always)]
    fn not(self) -> Self {
        each!(self, |word| !word)
    }
}
