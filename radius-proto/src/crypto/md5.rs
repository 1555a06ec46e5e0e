//! MD5 over pieces, and HMAC-MD5 from a prepared key.
//!
//! The compression function is that of the crate `md-5`; what is here is how octets get to it. The hashers of `md-5`
//! and `hmac` do the same, and a test compares them with this one, but cloning, buffering and wiping them cost 5 to 10%
//! of verifying a packet, where nothing else but MD5 should show (`benches/benches/verify.rs` guards it).
//!
//! [RFC 1321](https://www.rfc-editor.org/rfc/rfc1321), [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)

use md5::block_api::compress;
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// Octets that the compression function takes at a time.
pub(crate) const BLOCK: usize = 64;
/// Octets of a digest.
pub(crate) const DIGEST: usize = 16;

/// The four words that MD5 carries from block to block.
type State = [u32; 4];

/// [RFC 1321, section 3.3]
const INITIAL: State = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// MD5 in progress. Wiped when dropped, since it may have absorbed the shared secret.
#[derive(Clone)]
pub(crate) struct Md5 {
    state: State,
    /// Octets absorbed.
    length: usize,
    /// The last `length % BLOCK` of them, then zeroes, so that padding has little left to write.
    partial: [u8; BLOCK],
}

impl Md5 {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self::resume(INITIAL, 0)
    }

    /// Goes on from a state that has absorbed `length` octets, whole blocks.
    #[inline]
    const fn resume(state: State, length: usize) -> Self {
        Self { state, length, partial: [0; BLOCK] }
    }

    #[inline]
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
        if !blocks.is_empty() {
            compress(&mut self.state, blocks);
        }
        if let Some(start) = self.partial.get_mut(..rest.len()) {
            start.copy_from_slice(rest);
        }
    }

    /// Pads and gives out the digest. [RFC 1321, section 3.1 to 3.3]
    ///
    /// By reference: moving what was just written stalls.
    #[inline]
    pub(crate) fn finish(&mut self) -> Digest {
        const LENGTH_FIELD: usize = 8;
        let filled = self.length % BLOCK;
        if let Some(mark) = self.partial.get_mut(filled) {
            *mark = 0x80;
        }
        if filled >= BLOCK - LENGTH_FIELD {
            compress(&mut self.state, core::slice::from_ref(&self.partial));
            self.partial = [0; BLOCK];
        }
        // A packet has at most 65,535 octets and a secret 512, so the number of bits is far from wrapping.
        let bits = (self.length as u64).wrapping_mul(8);
        if let Some(field) = self.partial.last_chunk_mut() {
            *field = bits.to_le_bytes();
        }
        compress(&mut self.state, core::slice::from_ref(&self.partial));
        Digest(self.state)
    }

    /// The digest of octets given in pieces.
    #[inline]
    pub(crate) fn digest<const N: usize>(pieces: [&[u8]; N]) -> Digest {
        let mut md5 = Self::new();
        for piece in pieces {
            md5.update(piece);
        }
        md5.finish()
    }
}

impl Drop for Md5 {
    #[inline]
    fn drop(&mut self) {
        self.state.zeroize();
    }
}

/// A digest, still in words.
pub(crate) struct Digest(State);

impl Digest {
    #[inline]
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
    #[inline]
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
                    *start = Md5::digest([key]).octets();
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

    /// Begins a digest under this key: absorb the message and hand the result to [`finish`](Self::finish).
    #[inline]
    pub(crate) const fn begin(&self) -> Md5 {
        Md5::resume(self.inner, BLOCK)
    }

    #[inline]
    pub(crate) fn finish(&self, message: &mut Md5) -> Digest {
        let mut outer = Md5::resume(self.outer, BLOCK);
        outer.update(&message.finish().octets());
        outer.finish()
    }
}

impl Drop for HmacKey {
    fn drop(&mut self) {
        self.inner.zeroize();
        self.outer.zeroize();
    }
}
