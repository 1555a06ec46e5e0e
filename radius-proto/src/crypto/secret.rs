//! The shared secret.

use core::fmt;

use zeroize::Zeroize;

use super::SecretError;
use super::md5::{HmacKey, Md5};

/// The secret that a client and a server share, with the key schedules that RADIUS needs of it computed once.
///
/// 1 to 512 octets of any value. It is kept inside the struct, so no allocator is needed, and it is wiped when dropped.
/// There is no way to read it back, to print it or to compare it.
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
pub struct Secret {
    octets: [u8; Secret::MAX_LENGTH],
    length: usize,
    /// MD5 that has absorbed the secret: the beginning of every hiding block.
    prefix: Md5,
    /// HMAC-MD5 after the key blocks, so that a Message-Authenticator costs two MD5 blocks less.
    hmac: HmacKey,
}

/// Why a secret is a poor one. It works, and an operator should be warned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Weakness {
    /// Twelve octets or fewer: from a captured packet such a secret is found by trying.
    Short {
        /// Octets of the secret.
        length: usize,
    },
    /// A secret that is printed in manuals.
    WellKnown,
    /// White space or NUL at its end, as from a file with a trailing newline; most likely the peer does not have it.
    TrailingSpace,
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { length } => {
                write!(f, "the shared secret has only {length} octets; use 24 random ones or more")
            }
            Self::WellKnown => f.write_str("the shared secret is an example out of manuals, which anybody can guess"),
            Self::TrailingSpace => f.write_str("the shared secret ends in white space"),
        }
    }
}

impl Secret {
    /// The most octets that a secret can have.
    pub const MAX_LENGTH: usize = 512;

    /// Takes the secret as it stands: no trimming, no conversion.
    ///
    /// # Errors
    ///
    /// [`SecretError`] if it is empty or longer than [`MAX_LENGTH`](Self::MAX_LENGTH).
    pub fn new(secret: &[u8]) -> Result<Self, SecretError> {
        if secret.is_empty() {
            return Err(SecretError::Empty);
        }
        let mut octets = [0; Self::MAX_LENGTH];
        let Some(held) = octets.get_mut(..secret.len()) else {
            return Err(SecretError::TooLong { length: secret.len(), maximum: Self::MAX_LENGTH });
        };
        held.copy_from_slice(secret);
        let mut prefix = Md5::new();
        prefix.update(secret);
        let this = Self { octets, length: secret.len(), prefix, hmac: HmacKey::new(secret) };
        octets.zeroize();
        Ok(this)
    }

    /// What is wrong with the secret, if anything is; to be shown to whoever configured it.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        const WELL_KNOWN: [&[u8]; 6] = [b"testing123", b"secret", b"radius", b"password", b"cisco", b"xyzzy5461"];
        let octets = self.octets();
        // A peer that reads the same file without its newline has another secret: of all faults the one that is hardest
        // to see.
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
        self.octets.get(..self.length).unwrap_or_default()
    }

    /// `MD5(secret || feedback)`: what a block of a hidden value is combined with.
    #[inline]
    pub(crate) fn pad(&self, feedback: &[u8; 16]) -> [u8; 16] {
        self.prefix.clone().finish(feedback, &[]).octets()
    }

    /// `MD5(secret || Request Authenticator || salt)`: what the first block of a salted value is combined with.
    #[inline]
    pub(crate) fn salted_pad(&self, request_authenticator: &[u8; 16], salt: [u8; 2]) -> [u8; 16] {
        self.prefix.clone().finish(request_authenticator, &salt).octets()
    }

    /// HMAC-MD5 keyed with the secret.
    #[inline]
    pub(crate) const fn hmac(&self) -> &HmacKey {
        &self.hmac
    }
}

impl Drop for Secret {
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
