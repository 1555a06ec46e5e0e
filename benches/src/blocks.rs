//! The reference for cryptography: only the MD5 blocks that the protocol prescribes.
//!
//! MD5 pads a message with at least 9 octets and processes it in blocks of 64. Each block waits for the block before
//! it. So the number of blocks follows from the lengths, and the time of these blocks is the least time of an operation
//! with this MD5.

use md5::block_api::compress;

/// One block of MD5.
pub type Block = [u8; 64];

/// Any blocks: the time does not depend on their contents.
pub const BLOCKS: [Block; 160] = [[0xa5; 64]; 160];

/// Blocks of an MD5 over this number of octets.
#[must_use]
pub const fn md5(octets: usize) -> usize {
    (octets + 9).div_ceil(64)
}

/// Blocks of an HMAC-MD5 over this number of octets, if both key blocks were computed before: those of the message, and
/// one for the outer hash.
#[must_use]
pub const fn hmac(octets: usize) -> usize {
    md5(octets) + 1
}

/// Blocks of hiding or revealing a password: one hash over secret and 16 octets for each 16 octets. The blocks that the
/// secret fills were computed before.
#[must_use]
pub const fn password(octets: usize, secret: usize) -> usize {
    let hashes = if octets == 0 { 1 } else { octets.div_ceil(16) };
    hashes * (md5(secret + 16) - secret / 64)
}

/// Blocks of signing or verifying an Access-Request: the Message-Authenticator.
#[must_use]
pub const fn access_request(packet: usize) -> usize {
    hmac(packet)
}

/// Blocks of signing or verifying an Accounting-Request: the Request Authenticator, MD5 over packet and secret.
#[must_use]
pub const fn accounting_request(packet: usize, secret: usize) -> usize {
    md5(packet + secret)
}

/// Blocks of signing or verifying a reply: the Message-Authenticator and the Response Authenticator.
#[must_use]
pub const fn reply(packet: usize, secret: usize) -> usize {
    hmac(packet) + md5(packet + secret)
}

/// Computes the blocks, one after the other.
#[inline]
#[must_use]
pub fn compute(blocks: &[Block]) -> [u32; 4] {
    let mut state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    compress(&mut state, blocks);
    state
}

/// The first `count` of [`BLOCKS`].
#[must_use]
pub fn of(count: usize) -> &'static [Block] {
    BLOCKS.get(..count).expect("no operation needs more")
}
