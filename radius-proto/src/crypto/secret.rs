//! The shared secret.

use core::fmt;

use hmac::digest::InvalidLength;
use zeroize::Zeroize;

use super::{
    SecretError,
    md5::{BLOCK, HmacKey, Md5, PADDING},
};

/// The secret that a client and a server share. The key schedules that RADIUS needs are computed once.
///
/// It has 1 to 2,048 octets of any value. AWS accepts 512 characters, and each may have four octets in UTF-8. A secret
/// cannot be read back, printed or compared. It is wiped when dropped.
///
/// With the feature `alloc`, clones share one prepared secret. It is wiped with the last clone, and a move leaves no
/// copy on the stack. Without the feature the secret is inside the struct, so that no allocator is needed.
///
/// ```
/// use radius_proto::Secret;
///
/// let secret = Secret::new(b"a long random secret, unique for this client")?;
/// assert_eq!(format!("{secret:?}"), "Secret { .. }");
/// assert!(Secret::new(b"testing123")?.weakness().is_some());
/// # Ok::<(), radius_proto::error::SecretError>(())
/// ```
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)
#[derive(Clone)]
pub struct Secret(Shared);

#[cfg(feature = "alloc")]
type Shared = alloc::sync::Arc<Prepared>;
#[cfg(not(feature = "alloc"))]
type Shared = Prepared;

/// A secret and the values that are computed from it once.
#[derive(Clone)]
struct Prepared {
    octets: [u8; Secret::MAX_LENGTH],
    length: usize,
    /// MD5 that has absorbed the whole blocks of the secret: the beginning of every hiding block.
    prefix: Md5,
    /// HMAC-MD5 after the key blocks, so that a Message-Authenticator takes two MD5 blocks fewer.
    hmac: HmacKey,
}

/// A weakness of a secret. The secret works, but an operator should be warned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Weakness {
    /// Twelve octets or fewer: an attacker can find such a secret by trying all values against a captured packet.
    Short {
        /// Octets of the secret.
        length: usize,
    },
    /// A secret that is printed in manuals.
    WellKnown,
    /// White space or NUL at its end, as from a file with a trailing newline. The peer's secret most likely lacks it.
    TrailingSpace,
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { length } => {
                write!(f, "the shared secret has only {length} octets; use 24 random ones or more")
            }
            Self::WellKnown => f.write_str("the shared secret is an example from manuals, which anybody can guess"),
            Self::TrailingSpace => f.write_str("the shared secret ends in white space"),
        }
    }
}

impl Secret {
    /// The most octets that a secret can have.
    pub const MAX_LENGTH: usize = 2048;

    /// Takes the secret as it is, without trimming or conversion.
    ///
    /// # Errors
    ///
    /// [`SecretError`] if it is empty or longer than [`MAX_LENGTH`](Self::MAX_LENGTH).
    pub fn new(secret: &[u8]) -> Result<Self, SecretError> {
        if secret.is_empty() {
            return Err(SecretError::Empty);
        }
        let too_long = SecretError::TooLong { length: secret.len(), maximum: Self::MAX_LENGTH };
        // The secret is built in its final place. A move would leave a copy.
        let mut shared = Shared::new(Prepared::empty().map_err(|_| too_long)?);
        #[cfg(feature = "alloc")]
        let prepared = alloc::sync::Arc::get_mut(&mut shared).ok_or(too_long)?;
        #[cfg(not(feature = "alloc"))]
        let prepared = &mut shared;
        prepared.octets.get_mut(..secret.len()).ok_or(too_long)?.copy_from_slice(secret);
        prepared.length = secret.len();
        prepared.prefix.update(secret.as_chunks().0);
        prepared.hmac = HmacKey::new(secret).map_err(|_| too_long)?;
        Ok(Self(shared))
    }

    /// The weakness of the secret, if it has one. Show it to the person who configured the secret.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        const WELL_KNOWN: [&[u8]; 6] = [b"testing123", b"secret", b"radius", b"password", b"cisco", b"xyzzy5461"];
        let octets = self.octets();
        // A peer that reads the same file without its newline has another secret. This fault is hard to find.
        if octets.last().is_some_and(|last| last.is_ascii_whitespace() || *last == 0) {
            Some(Weakness::TrailingSpace)
        } else if WELL_KNOWN.contains(&octets) {
            Some(Weakness::WellKnown)
        } else if octets.len() <= 12 {
            Some(Weakness::Short { length: octets.len() })
        } else {
            None
        }
    }

    #[inline]
    pub(crate) fn octets(&self) -> &[u8] {
        self.0.octets.get(..self.0.length).unwrap_or_default()
    }

    /// `MD5(secret || feedback)`: the pad of a block of a hidden value.
    #[inline]
    pub(crate) fn pad(&self, feedback: &[u8; 16]) -> [u8; 16] {
        self.keyed_md5(feedback)
    }

    /// `MD5(secret || Request Authenticator || salt)`: the pad of the first block of a salted value.
    #[inline]
    pub(crate) fn salted_pad(&self, request_authenticator: &[u8; 16], salt: [u8; 2]) -> [u8; 16] {
        let mut end = [0; 18];
        if let Some((start, rest)) = end.split_first_chunk_mut() {
            *start = *request_authenticator;
            rest.copy_from_slice(&salt);
        }
        self.keyed_md5(&end)
    }

    /// `MD5(secret || end)`
    ///
    /// The octets after the secret are zeroes, so its last ones are copied as a whole block: a copy of a variable
    /// length takes 5% of the time.
    #[inline(always)]
    fn keyed_md5<const LENGTH: usize>(&self, end: &[u8; LENGTH]) -> [u8; 16] {
        let prepared = &self.0;
        let (mut md5, tail) = (prepared.prefix.clone(), prepared.length % BLOCK);
        let octets = prepared.octets.get(prepared.length - tail..).unwrap_or_default();
        if tail + LENGTH + PADDING <= BLOCK
            && let Some(mut block) = octets.first_chunk().copied()
            && let Some(place) = block.get_mut(tail..).and_then(|rest| rest.first_chunk_mut())
        {
            *place = *end;
            md5.finish_block(&mut block, tail + LENGTH).octets()
        } else {
            md5.finish(octets.get(..tail).unwrap_or_default(), end).octets()
        }
    }

    /// The MD5 that has absorbed the whole blocks of the secret, and the octets of the secret after them.
    #[cfg(feature = "alloc")]
    pub(crate) fn prefix(&self) -> (&Md5, &[u8]) {
        let octets = self.octets();
        (&self.0.prefix, octets.as_chunks::<BLOCK>().1)
    }

    /// HMAC-MD5 keyed with the secret.
    #[inline]
    pub(crate) fn hmac(&self) -> &HmacKey {
        &self.0.hmac
    }
}

impl Prepared {
    /// # Errors
    ///
    /// None. HMAC accepts keys of every length, and the trait cannot express that.
    fn empty() -> Result<Self, InvalidLength> {
        Ok(Self { octets: [0; Secret::MAX_LENGTH], length: 0, prefix: Md5::new(), hmac: HmacKey::new(&[])? })
    }

    #[cfg(not(feature = "alloc"))]
    const fn new(prepared: Self) -> Self {
        prepared
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        self.octets.zeroize();
        self.length.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use md5::{Digest, Md5};

    use super::Secret;

    #[test]
    fn secrets_of_every_length_begin_the_hiding_blocks() {
        let (feedback, salt) = ([0x5a; 16], [0x81, 7]);
        let octets: [u8; Secret::MAX_LENGTH] = core::array::from_fn(|index| [3, 7, 5, 2, 0, 9, 0xff][index % 7]);
        for length in 1..=Secret::MAX_LENGTH {
            let secret = Secret::new(&octets[..length]).unwrap();
            let begun = Md5::new().chain_update(&octets[..length]).chain_update(feedback);
            assert_eq!(secret.pad(&feedback), begun.clone().finalize().0, "{length}");
            assert_eq!(secret.salted_pad(&feedback, salt), begun.chain_update(salt).finalize().0, "{length}");
        }
    }
}
