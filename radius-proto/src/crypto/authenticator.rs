//! The Authenticator field.

use core::fmt;

use rand_core::TryCryptoRng;
use subtle::ConstantTimeEq;

use super::{
    Secret,
    md5::{self, Md5},
};
use crate::packet::Packet;

/// The 16 octets of a packet's Authenticator field.
///
/// Compared in constant time.
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)
#[derive(Clone, Copy)]
pub struct Authenticator([u8; 16]);

impl Authenticator {
    /// Sixteen zero octets: what stands in the field of an accounting, CoA or Disconnect request while its digests are
    /// computed.
    pub const ZERO: Self = Self([0; 16]);

    /// Takes the octets as they are.
    #[inline(always)]
    #[must_use]
    pub const fn new(octets: [u8; 16]) -> Self {
        Self(octets)
    }

    /// A Request Authenticator for an Access-Request or Status-Server: unpredictable and, over the life of the secret,
    /// unique.
    ///
    /// # Errors
    ///
    /// The generator's own. Sending a packet with a predictable authenticator would let replies be replayed and
    /// passwords be compared, so there is no fallback.
    pub fn random<R: TryCryptoRng + ?Sized>(rng: &mut R) -> Result<Self, R::Error> {
        let mut octets = [0; 16];
        rng.try_fill_bytes(&mut octets)?;
        Ok(Self(octets))
    }

    /// The octets.
    #[inline(always)]
    #[must_use]
    pub const fn octets(&self) -> &[u8; 16] {
        &self.0
    }
}

impl PartialEq for Authenticator {
    #[inline(always)]
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Authenticator {}

impl fmt::Display for Authenticator {
    /// 32 lower-case hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authenticator({self})")
    }
}

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
    md5.update(first);
    md5.finish(rest, secret.octets())
}

/// The first 64 octets of a packet, or all if it has fewer, with something else in the Authenticator field; and the
/// octets behind them.
///
/// MD5 works on blocks of 64 octets. Putting the first one together here, once, leaves the rest of the datagram aligned
/// to blocks, so that it is hashed where it lies; handed over in pieces, the whole of it went through the digest's
/// buffer, and verifying took 20% longer than its MD5 blocks. The block is the caller's and is not moved: reading what
/// was just written in other portions stalls, which cost another 5% (`benches/benches/verify.rs` guards both).
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
            if let Some(start) = block.get_mut(..octets.len()) {
                start.copy_from_slice(octets);
            }
            (octets.len(), Default::default())
        }
    };
    if let Some(authenticator) = block.get_mut(4..Packet::HEADER) {
        authenticator.copy_from_slice(&field.0);
    }
    (block.get_mut(..length).unwrap_or_default(), rest)
}
