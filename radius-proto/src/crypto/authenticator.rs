//! The Authenticator field.

use core::fmt;

use md5::{Digest, Md5};
use rand_core::TryCryptoRng;
use subtle::ConstantTimeEq;

use super::Secret;
use crate::packet::Packet;

/// The 16 octets of a packet's Authenticator field.
///
/// Compared in constant time.
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)
#[derive(Clone, Copy)]
pub struct Authenticator([u8; 16]);

impl Authenticator {
    /// Sixteen zero octets: what stands in the field of an accounting, CoA or Disconnect request while its digests are computed.
    pub const ZERO: Self = Self([0; 16]);

    /// Takes the octets as they are.
    #[inline]
    #[must_use]
    pub const fn new(octets: [u8; 16]) -> Self {
        Self(octets)
    }

    /// A Request Authenticator for an Access-Request or Status-Server: unpredictable and, over the life of the secret, unique.
    ///
    /// # Errors
    ///
    /// The generator's own. Sending a packet with a predictable authenticator would let replies be replayed and passwords be compared,
    /// so there is no fallback.
    pub fn random<R: TryCryptoRng + ?Sized>(rng: &mut R) -> Result<Self, R::Error> {
        let mut octets = [0; 16];
        rng.try_fill_bytes(&mut octets)?;
        Ok(Self(octets))
    }

    /// The octets.
    #[inline]
    #[must_use]
    pub const fn octets(&self) -> &[u8; 16] {
        &self.0
    }
}

impl PartialEq for Authenticator {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        equal_digests(&self.0, &other.0)
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

/// Compares without letting the time tell how much of a forgery was right. As one number, since octet by octet the barriers that keep the compiler from
/// cutting a comparison short take as long as a third of an MD5 block.
#[inline]
pub(crate) fn equal_digests(one: &[u8; 16], other: &[u8; 16]) -> bool {
    u128::from_ne_bytes(*one).ct_eq(&u128::from_ne_bytes(*other)).into()
}

/// `MD5(Code || Identifier || Length || field || Attributes || Secret)`: the Response Authenticator when `field` is the Request Authenticator,
/// and the Request Authenticator of accounting, CoA and Disconnect requests when it is zero.
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3),
/// [RFC 2866, section 3](https://www.rfc-editor.org/rfc/rfc2866#section-3)
#[inline]
pub(crate) fn keyed_md5(packet: &Packet<'_>, field: &Authenticator, secret: &Secret) -> Authenticator {
    let (first, rest) = FirstBlock::of(packet, field);
    let digest = Md5::new().chain_update(first.octets()).chain_update(rest).chain_update(secret.octets()).finalize();
    Authenticator(digest.into())
}

/// The first 64 octets of a packet, or all if it has fewer, with something else in the Authenticator field.
///
/// MD5 works on blocks of 64 octets. Putting the first one together here, once, leaves the rest of the datagram aligned to blocks, so that it is hashed
/// where it lies; handed over in four pieces the whole of it went through the digest's buffer, and verifying took 20% longer than its MD5 blocks
/// (`benches/benches/verify.rs` guards it).
pub(crate) struct FirstBlock {
    octets: [u8; FirstBlock::SIZE],
    length: usize,
}

impl FirstBlock {
    const SIZE: usize = 64;

    /// The block, and the octets of the packet behind it.
    #[inline]
    pub(crate) fn of<'a>(packet: &Packet<'a>, field: &Authenticator) -> (Self, &'a [u8]) {
        let mut octets = [0; Self::SIZE];
        let (length, rest) = match packet.octets().split_first_chunk() {
            Some((first, rest)) => {
                octets = *first;
                (Self::SIZE, rest)
            }
            None => {
                let short = packet.octets();
                if let Some(start) = octets.get_mut(..short.len()) {
                    start.copy_from_slice(short);
                }
                (short.len(), Default::default())
            }
        };
        let [_, _, _, _, rest_of_block @ ..] = &mut octets;
        if let Some(authenticator) = rest_of_block.first_chunk_mut() {
            *authenticator = field.0;
        }
        (Self { octets, length }, rest)
    }

    #[inline]
    pub(crate) fn octets(&self) -> &[u8] {
        self.octets.get(..self.length).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn octets_mut(&mut self) -> &mut [u8] {
        self.octets.get_mut(..self.length).unwrap_or_default()
    }
}
