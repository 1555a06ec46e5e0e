//! The Authenticator field.

use core::{
    fmt,
    hash::{Hash, Hasher},
};

use rand_core::TryCryptoRng;
use subtle::ConstantTimeEq;

/// The 16 octets of a packet's Authenticator field.
///
/// Comparison takes constant time.
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)
#[derive(Clone, Copy)]
pub struct Authenticator([u8; 16]);

impl Authenticator {
    /// Sixteen zero octets. The field of an accounting, CoA or Disconnect request holds them while its digests are
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
    /// The error of the generator. There is no fallback: with a predictable authenticator an attacker could replay
    /// replies and compare passwords.
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

impl Hash for Authenticator {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl fmt::Display for Authenticator {
    /// 32 lower-case hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::hexadecimal::write(&self.0, f)
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authenticator({self})")
    }
}
