//! The two states of MD5 that HMAC prepares from a key, as the crate `hmac` prepares them.
//!
//! `HmacCore` returns only digests. So it runs without a message over an MD5 that returns its state instead of the
//! digest. The inner state is then the message of the outer MD5, and the result contains both states.

use hmac::{
    KeyInit,
    block_api::HmacCore,
    digest::{
        FixedOutput, HashMarker, InvalidLength, Output, OutputSizeUser, Update,
        block_api::{Block, BlockSizeUser, Buffer, BufferKindUser, Eager, EagerHash, FixedOutputCore, UpdateCore},
        typenum::{U16, U32, U64},
    },
};
use zeroize::Zeroize;

use super::{BLOCK, DIGEST, Digest, Md5};

/// MD5 after the inner and after the outer key block.
///
/// [RFC 2104, section 2](https://www.rfc-editor.org/rfc/rfc2104#section-2)
pub(super) fn states(key: &[u8]) -> Result<[Md5; 2], InvalidLength> {
    let mut core = HmacCore::<Hasher>::new_from_slice(key)?;
    let mut octets = Output::<Revealed>::default();
    core.finalize_fixed_core(&mut Buffer::<Revealed>::default(), &mut octets);
    let mut states = [Md5::new(), Md5::new()];
    for (md5, octets) in states.iter_mut().zip(octets.as_chunks::<DIGEST>().0) {
        for (word, octets) in md5.state.iter_mut().zip(octets.as_chunks().0) {
            *word = u32::from_le_bytes(*octets);
        }
        md5.length = BLOCK as u64;
    }
    octets.zeroize();
    Ok(states)
}

/// MD5 that returns its state.
#[derive(Clone, Default)]
struct Revealed(Md5);

impl HashMarker for Revealed {}

impl BlockSizeUser for Revealed {
    type BlockSize = U64;
}

impl BufferKindUser for Revealed {
    type BufferKind = Eager;
}

impl OutputSizeUser for Revealed {
    /// The state of the previous hash, if any, and its own state.
    type OutputSize = U32;
}

impl UpdateCore for Revealed {
    fn update_blocks(&mut self, blocks: &[Block<Self>]) {
        self.0.update_blocks(blocks);
    }
}

impl FixedOutputCore for Revealed {
    fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {
        let state = Digest::from_words(self.0.state).octets();
        if let [inner, outer] = out.as_chunks_mut().0 {
            match buffer.get_data().first_chunk() {
                None => *inner = state,
                Some(before) => [*inner, *outer] = [*before, state],
            }
        }
    }
}

/// The hash for `HmacCore`. The crate `md-5` makes the digest of keys longer than a block; the core hashes the rest.
#[derive(Clone, Default)]
struct Hasher(md5::Md5);

impl HashMarker for Hasher {}

impl BlockSizeUser for Hasher {
    type BlockSize = U64;
}

impl OutputSizeUser for Hasher {
    type OutputSize = U16;
}

impl Update for Hasher {
    fn update(&mut self, octets: &[u8]) {
        Update::update(&mut self.0, octets);
    }
}

impl FixedOutput for Hasher {
    fn finalize_into(self, out: &mut Output<Self>) {
        self.0.finalize_into(out);
    }
}

impl EagerHash for Hasher {
    type Core = Revealed;
}

#[cfg(test)]
mod tests {
    use hmac::{Hmac, KeyInit, Mac};

    use super::states;
    use crate::crypto::md5::tests::octets;

    #[test]
    fn the_states_of_keys_of_every_length_finish_as_the_crate_hmac_does() {
        for length in 0..=200 {
            let key = octets(length);
            let expected = Hmac::<md5::Md5>::new_from_slice(&key).unwrap().chain_update(b"Hi There").finalize();
            let [mut inner, mut outer] = states(&key).unwrap();
            let ours = outer.finish(&inner.finish(b"Hi There", &[]).octets(), &[]);
            assert_eq!(ours.octets(), expected.into_bytes().0, "{length}");
        }
    }
}
