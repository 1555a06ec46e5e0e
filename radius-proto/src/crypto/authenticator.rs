//! The digest over a packet and the secret.

use super::{
    Secret,
    md5::{self, Md5},
};
use crate::{authenticator::Authenticator, packet::Packet};

/// `MD5(Code || Identifier || Length || field || Attributes || Secret)`: the Response Authenticator when `field` is the
/// Request Authenticator, and the Request Authenticator of accounting, CoA and Disconnect requests when it is zero.
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3),
/// [RFC 2866, section 3](https://www.rfc-editor.org/rfc/rfc2866#section-3)
#[inline(always)]
pub(crate) fn keyed_md5(packet: &Packet<'_>, field: &Authenticator, secret: &Secret) -> md5::Digest {
    let mut block = [0; md5::BLOCK];
    let (first, rest) = first_block(packet, field, &mut block);
    let mut md5 = Md5::new();
    let (blocks, tail) = first.as_chunks();
    md5.update(blocks);
    md5.finish(if blocks.is_empty() { tail } else { rest }, secret.octets())
}

/// The first 64 octets of a packet, or all if it has fewer, with the Authenticator field replaced; and the octets after
/// them.
///
/// MD5 works on blocks of 64 octets. The first block is put together here, once. The rest of the datagram is then
/// aligned to blocks and hashed where it is. When the packet was hashed in pieces, all of it went through the digest's
/// buffer, and verifying took 20% longer than its MD5 blocks. The block belongs to the caller and is not moved: a read
/// of octets that were just written in other portions stalls, which cost another 5% (`benches/benches/verify.rs` guards
/// both).
#[inline(always)]
pub(crate) fn first_block<'a, 'f>(
    packet: &Packet<'a>,
    field: &Authenticator,
    block: &'f mut [u8; md5::BLOCK],
) -> (&'f mut [u8], &'a [u8]) {
    let octets = packet.octets();
    let (length, rest) = match octets.split_first_chunk() {
        Some((first, rest)) => {
            *block = *first;
            (md5::BLOCK, rest)
        }
        None => {
            copy_short(octets, block);
            (octets.len(), Default::default())
        }
    };
    if let Some(authenticator) = block.get_mut(4..Packet::HEADER) {
        authenticator.copy_from_slice(field.octets());
    }
    (block.get_mut(..length).unwrap_or_default(), rest)
}

/// This is a separate call. Merged with the copy of a whole block, it makes that copy one of variable length, which
/// took 10% of verifying a request.
#[inline(never)]
fn copy_short(octets: &[u8], block: &mut [u8; md5::BLOCK]) {
    if let Some(start) = block.get_mut(..octets.len()) {
        start.copy_from_slice(octets);
    }
}
