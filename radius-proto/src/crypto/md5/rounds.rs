//! The 64 steps of MD5 over one block, the only place where they are written.
//!
//! They are generic over the word, so that one message and several messages side by side share them. Each step waits
//! for the step before it, so the time of a block is the length of this chain. Each sum therefore adds the newest word
//! last.
//!
//! [RFC 1321, section 3.4](https://www.rfc-editor.org/rfc/rfc1321#section-3.4)

/// The chaining value: the four words that MD5 carries from block to block.
pub(super) type State<W> = [W; 4];

/// The words of one block, or of one block of several messages.
pub(super) type Words<W> = [W; 16];

/// The additive constants of the steps, in order.
pub(super) type Constants = [u32; 64];

/// The constants, hidden from the optimizer. Call it once, outside the loop over blocks.
///
/// If the compiler knows their values, it moves each constant to the end of its sum. That is one more addition that
/// waits for the newest word, in each of 64 steps, and a block takes a fifth longer.
#[inline(always)]
pub(super) fn constants() -> &'static Constants {
    core::hint::black_box(&CONSTANTS)
}

/// Absorbs a block.
#[inline(always)]
pub(super) fn compress<W: Word>(state: State<W>, words: &Words<W>, constants: &Constants) -> State<W> {
    /// The steps of a round in the notation of the RFC. The names of the registers are left out, since they rotate. `b`
    /// is the newest of the four words, and `$mix` adds the part that depends on it as late as possible.
    macro_rules! round {
        ($state:expr, $mix:ident, $([$word:literal $bits:literal $step:literal])*) => {{
            let state = $state;
            $(
                let [a, b, c, d] = state;
                let sum = a.add(words[$word].add_constant(constants[$step - 1]));
                let state = [d, $mix(sum, b, c, d).rotate_left::<$bits>().add(b), b, c];
            )*
            state
        }};
    }
    let next = round!(
        state, select,
        [0 7 1] [1 12 2] [2 17 3] [3 22 4] [4 7 5] [5 12 6] [6 17 7] [7 22 8]
        [8 7 9] [9 12 10] [10 17 11] [11 22 12] [12 7 13] [13 12 14] [14 17 15] [15 22 16]
    );
    let next = round!(
        next, select_by_oldest,
        [1 5 17] [6 9 18] [11 14 19] [0 20 20] [5 5 21] [10 9 22] [15 14 23] [4 20 24]
        [9 5 25] [14 9 26] [3 14 27] [8 20 28] [13 5 29] [2 9 30] [7 14 31] [12 20 32]
    );
    let next = round!(
        next, parity,
        [5 4 33] [8 11 34] [11 16 35] [14 23 36] [1 4 37] [4 11 38] [7 16 39] [10 23 40]
        [13 4 41] [0 11 42] [3 16 43] [6 23 44] [9 4 45] [12 11 46] [15 16 47] [2 23 48]
    );
    let next = round!(
        next, or_not,
        [0 6 49] [7 10 50] [14 15 51] [5 21 52] [12 6 53] [3 10 54] [10 15 55] [1 21 56]
        [8 6 57] [15 10 58] [6 15 59] [13 21 60] [4 6 61] [11 10 62] [2 15 63] [9 21 64]
    );
    let ([a, b, c, d], [e, f, g, h]) = (state, next);
    [a.add(e), b.add(f), c.add(g), d.add(h)]
}

/// F: `c` where `b` has a one, else `d`.
#[inline(always)]
fn select<W: Word>(sum: W, b: W, c: W, d: W) -> W {
    sum.add(d.xor(b.and(c.xor(d))))
}

/// G: `b` where `d` has a one, else `c`. The two parts have no bit in common, so each can be added separately. The part
/// without `b` is added early.
#[inline(always)]
fn select_by_oldest<W: Word>(sum: W, b: W, c: W, d: W) -> W {
    sum.add(c.and(d.not())).add(b.and(d))
}

/// H: one where an odd number of the three has a one.
#[inline(always)]
fn parity<W: Word>(sum: W, b: W, c: W, d: W) -> W {
    sum.add(c.xor(d).xor(b))
}

/// I: `c` inverted where `b` has a one or `d` a zero.
#[inline(always)]
fn or_not<W: Word>(sum: W, b: W, c: W, d: W) -> W {
    sum.add(c.xor(b.or(d.not())))
}

/// A word of MD5, or the same word of several messages.
pub(super) trait Word: Copy {
    /// The sum modulo 2^32.
    fn add(self, other: Self) -> Self;
    /// The sum of each message's word and the same constant.
    fn add_constant(self, constant: u32) -> Self;
    /// Rotates to the left by a constant number of bits, from 1 to 31.
    fn rotate_left<const BITS: u32>(self) -> Self;
    fn and(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn xor(self, other: Self) -> Self;
    fn not(self) -> Self;
}

impl Word for u32 {
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.wrapping_add(other)
    }

    #[inline(always)]
    fn add_constant(self, constant: u32) -> Self {
        self.wrapping_add(constant)
    }

    #[inline(always)]
    fn rotate_left<const BITS: u32>(self) -> Self {
        Self::rotate_left(self, BITS)
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        self & other
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        self | other
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        self ^ other
    }

    #[inline(always)]
    fn not(self) -> Self {
        !self
    }
}

/// [RFC 1321, section 3.4](https://www.rfc-editor.org/rfc/rfc1321#section-3.4): the table T.
#[rustfmt::skip]
static CONSTANTS: Constants = [
    0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613, 0xfd46_9501,
    0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193, 0xa679_438e, 0x49b4_0821,
    0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d, 0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8,
    0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed, 0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a,
    0xfffa_3942, 0x8771_f681, 0x6d9d_6122, 0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70,
    0x289b_7ec6, 0xeaa1_27fa, 0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665,
    0xf429_2244, 0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
    0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb, 0xeb86_d391,
];

#[cfg(test)]
mod tests {
    use super::{compress, constants};
    use crate::crypto::md5::INITIAL;

    #[test]
    fn chained_blocks_are_compressed_as_by_the_crate_md_5() {
        let (mut ours, mut expected, mut number) = (INITIAL, INITIAL, 1_u32);
        for _ in 0..500 {
            let mut words = [0; 16];
            for word in &mut words {
                number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *word = number.rotate_left(7) ^ ours[0];
            }
            ours = compress(ours, &words, constants());
            let mut block = [0; 64];
            for (octets, word) in block.as_chunks_mut().0.iter_mut().zip(words) {
                *octets = word.to_le_bytes();
            }
            md5::block_api::compress(&mut expected, &[block]);
            assert_eq!(ours, expected);
        }
    }
}
