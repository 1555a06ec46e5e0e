//! HMAC-MD5 from a prepared key: [`HmacCore`] over our MD5.
//!
//! The buffer holds only the octets after the message's whole blocks.
//!
//! [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)

use hmac::{
    KeyInit,
    block_api::HmacCore,
    digest::{
        InvalidLength, Output,
        array::Array,
        block_api::{Buffer, FixedOutputCore, UpdateCore},
    },
};

use super::{Digest, Md5, hasher::Hasher, schedule};

type Core = HmacCore<Hasher>;

/// HMAC-MD5 that has absorbed the key: the two MD5 blocks that depend on the key alone are computed once. Wiped when
/// dropped.
#[derive(Clone)]
pub(crate) struct HmacKey {
    core: Core,
    /// The same two prepared states, inner and outer, for [`hmac_and_md5`](super::hmac_and_md5).
    states: [Md5; 2],
}

impl HmacKey {
    /// # Errors
    ///
    /// None. HMAC accepts keys of every length, and the trait cannot express that.
    ///
    /// [RFC 2104, section 2]
    pub(crate) fn new(key: &[u8]) -> Result<Self, InvalidLength> {
        let this = prepare(key);
        overwrite_stack();
        this
    }

    /// MD5 after the inner and after the outer key block.
    #[inline(always)]
    pub(super) const fn states(&self) -> &[Md5; 2] {
        &self.states
    }

    /// Begins a message.
    #[inline(always)]
    pub(crate) fn begin(&self) -> Hmac {
        Hmac { core: self.core.clone(), buffer: Buffer::<Core>::default() }
    }
}

/// This is a separate call, since it leaves the padded key on the stack: `hmac` does not wipe it.
#[inline(never)]
fn prepare(key: &[u8]) -> Result<HmacKey, InvalidLength> {
    Ok(HmacKey { core: Core::new_from_slice(key)?, states: schedule::states(key)? })
}

/// Writes zeroes over 2 KiB of the stack, which the previous call used. That is enough in an optimized build; a debug
/// build uses more.
#[inline(never)]
fn overwrite_stack() {
    core::hint::black_box(&mut [0_u64; 256]);
}

/// HMAC-MD5 of a message in progress.
pub(crate) struct Hmac {
    core: Core,
    buffer: Buffer<Core>,
}

impl Hmac {
    /// Absorbs a part of the message. Whole blocks are hashed where they are, if the parts before are whole blocks.
    #[inline(always)]
    pub(crate) fn update(&mut self, octets: &[u8]) {
        self.buffer.digest_blocks(octets, |blocks| self.core.update_blocks(blocks));
    }

    /// Absorbs the rest of the message and returns the digest.
    ///
    /// The octets after the whole blocks go to the buffer first. If they went there last, MD5 would wait until they can
    /// be read back, which costs 2% of verifying a packet.
    #[inline(always)]
    pub(crate) fn finish(mut self, rest: &[u8]) -> Digest {
        if self.buffer.get_pos() == 0 {
            let (blocks, tail) = Array::slice_as_chunks(rest);
            self.update(tail);
            self.core.update_blocks(blocks);
        } else {
            self.update(rest);
        }
        let mut digest = Output::<Core>::default();
        self.core.finalize_fixed_core(&mut self.buffer, &mut digest);
        Digest(digest.0)
    }
}
