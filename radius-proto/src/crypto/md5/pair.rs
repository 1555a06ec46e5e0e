//! Two chains of MD5 side by side. The processor works on one chain while a step of the other waits for the step before
//! it.
//!
//! A pair of blocks takes 83 ns. One block takes 70 ns.

use super::{
    BLOCK, Digest, HmacKey, INITIAL, Md5, lay_out,
    rounds::{self, State, Word},
    wipe, words,
};

/// A word of each of the two messages.
#[derive(Clone, Copy)]
struct Pair(u32, u32);

impl Word for Pair {
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(self.0.add(other.0), self.1.add(other.1))
    }

    #[inline(always)]
    fn add_constant(self, constant: u32) -> Self {
        Self(self.0.add_constant(constant), self.1.add_constant(constant))
    }

    #[inline(always)]
    fn rotate_left<const BITS: u32>(self) -> Self {
        Self(Word::rotate_left::<BITS>(self.0), Word::rotate_left::<BITS>(self.1))
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(self.0.and(other.0), self.1.and(other.1))
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0), self.1.or(other.1))
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(self.0.xor(other.0), self.1.xor(other.1))
    }

    #[inline(always)]
    fn not(self) -> Self {
        Self(Word::not(self.0), Word::not(self.1))
    }
}

/// The HMAC-MD5 of one message, and the MD5 of another message with the secret at its end. Both messages have the same
/// length and differ only in their first octets. These are one block, and `rest` follows; or they are less than a
/// block, and `rest` is empty.
///
/// `None` if the secret is longer than a block.
#[inline(always)]
pub(crate) fn hmac_and_md5(
    key: &HmacKey,
    (hmac_first, md5_first): (&[u8], &[u8]),
    rest: &[u8],
    secret: &[u8],
) -> Option<(Digest, Digest)> {
    if secret.len() > BLOCK {
        return None;
    }
    let (mut hmac_last, mut md5_last) = ([[0; BLOCK]; 2], [[0; BLOCK]; 3]);
    let (hmac_whole, hmac_tail) = hmac_first.as_chunks();
    let (md5_whole, md5_tail) = md5_first.as_chunks();
    let (blocks, tail) = rest.as_chunks();
    let (hmac_tail, md5_tail) = if hmac_whole.is_empty() { (hmac_tail, md5_tail) } else { (tail, tail) };
    let length = hmac_first.len() + rest.len();
    let [inner, outer] = key.states();
    let hmac_used = &*lay_out(&mut hmac_last, hmac_tail, &[], inner.bits_with(length));
    let md5_used = &*lay_out(&mut md5_last, md5_tail, secret, Md5::new().bits_with(length + secret.len()));

    let mut state = pair(&inner.state, &INITIAL);
    let [whole, blocks, used] = [(hmac_whole, md5_whole), (blocks, blocks), (hmac_used, md5_used)]
        .map(|(hmac, md5): (&[_], &[_])| hmac.iter().zip(md5));
    update(&mut state, whole.chain(blocks).chain(used));
    // The secret may add one or two blocks to the MD5. The first of them is hashed side by side with HMAC's outer hash.
    let (_, md5_over) = md5_used.split_at_checked(hmac_used.len()).unwrap_or_default();
    let mut last = [[0; BLOCK]];
    let digest = Digest::from_words(state.map(|word| word.0));
    let outer_last = lay_out(&mut last, &digest.octets(), &[], outer.bits_with(digest.octets().len()));
    let mut md5 = Md5 { state: state.map(|word| word.1), length: 0 };
    let hmac = match md5_over.split_first() {
        None => {
            let mut hmac = outer.clone();
            hmac.update(outer_last);
            Digest::from_words(hmac.state)
        }
        Some((first, md5_over)) => {
            state = pair(&outer.state, &md5.state);
            update(&mut state, outer_last.iter().zip([first]));
            md5.state = state.map(|word| word.1);
            md5.update(md5_over);
            Digest::from_words(state.map(|word| word.0))
        }
    };
    wipe(&mut md5_last);
    state = [Pair(0, 0); 4];
    core::hint::black_box(&mut state);
    Some((hmac, Digest::from_words(md5.state)))
}

#[inline(always)]
fn pair<const COUNT: usize>(left: &[u32; COUNT], right: &[u32; COUNT]) -> [Pair; COUNT] {
    let mut pairs = [Pair(0, 0); COUNT];
    for ((pair, left), right) in pairs.iter_mut().zip(left).zip(right) {
        *pair = Pair(*left, *right);
    }
    pairs
}

/// Absorbs pairs of blocks.
#[inline(always)]
fn update<'b>(state: &mut State<Pair>, blocks: impl Iterator<Item = (&'b [u8; BLOCK], &'b [u8; BLOCK])>) {
    let constants = rounds::constants();
    for (left, right) in blocks {
        *state = rounds::compress(*state, &pair(&words(left), &words(right)), constants);
    }
}

#[cfg(test)]
mod tests {
    use hmac::{Hmac, KeyInit, Mac};
    use md5::{Digest, Md5};

    use super::{BLOCK, HmacKey, hmac_and_md5};
    use crate::crypto::md5::tests::octets;

    #[track_caller]
    fn assert_both(key: &[u8], length: usize) {
        let message = octets(length);
        let (first, rest) = message.split_at(length.min(BLOCK));
        let mut other = [0x5a; BLOCK];
        let other = &mut other[..first.len()];
        let hmac = Hmac::<Md5>::new_from_slice(key).unwrap().chain_update(&message).finalize().into_bytes();
        let md5 = Md5::new().chain_update(&*other).chain_update(rest).chain_update(key).finalize();
        let (ours, theirs) = hmac_and_md5(&HmacKey::new(key).unwrap(), (first, other), rest, key).unwrap();
        assert_eq!((ours.octets(), theirs.octets()), (hmac.0, md5.0), "{length} octets, key of {}", key.len());
    }

    #[test]
    fn both_digests_are_those_of_the_crates_hmac_and_md_5_for_every_length() {
        for length in 0..=300 {
            for key in [1, 16, 55, 56, 64] {
                assert_both(&octets(key), length);
            }
        }
    }

    #[test]
    fn both_digests_are_those_of_the_crates_hmac_and_md_5_for_every_key_of_at_most_a_block() {
        for key in 0..=BLOCK {
            for length in [38, 54, 55, 63, 64, 119, 130, 183, 184, 191] {
                assert_both(&octets(key), length);
            }
        }
        let long = [7; BLOCK + 1];
        assert!(hmac_and_md5(&HmacKey::new(&long).unwrap(), (&[], &[]), &[], &long).is_none());
    }
}
