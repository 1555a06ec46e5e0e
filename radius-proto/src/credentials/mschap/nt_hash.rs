//! The hash of a password that Windows stores, and the hash of that hash.
//!
//! [RFC 2759, section 8.3 and 8.4](https://www.rfc-editor.org/rfc/rfc2759#section-8.3)

use core::fmt;

use md4::{Digest, Md4};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// `MD4(password)`, over the password in UTF-16LE: 16 octets. An attacker can sign in with it as with the password, so
/// it is wiped when dropped and not printed, and there is no `==`.
///
/// [RFC 2759, section 8.3](https://www.rfc-editor.org/rfc/rfc2759#section-8.3)
#[derive(Clone)]
pub struct NtHash(Zeroizing<[u8; 16]>);

impl NtHash {
    /// Hashes a password of any length. A character above U+FFFF is hashed as its two surrogates.
    ///
    /// ```
    /// use radius_proto::credentials::mschap::NtHash;
    ///
    /// assert_eq!(NtHash::of_password("password").octets()[..4], [0x88, 0x46, 0xf7, 0xea]);
    /// ```
    #[must_use]
    pub fn of_password(password: &str) -> Self {
        let mut md4 = Md4::new();
        for unit in password.encode_utf16() {
            md4.update(unit.to_le_bytes());
        }
        Self(finish(&mut md4))
    }

    /// Hashes a password that is in UTF-16LE already.
    pub(super) fn of_utf16le(password: &[u8]) -> Self {
        Self(hash(password))
    }

    /// Takes a stored hash.
    #[must_use]
    pub fn from_octets(octets: [u8; 16]) -> Self {
        Self(Zeroizing::new(octets))
    }

    /// The hash, for storage.
    #[must_use]
    pub fn octets(&self) -> &[u8; 16] {
        &self.0
    }

    /// `MD4(NtHash)`, from which Success and the MPPE keys are made.
    ///
    /// [RFC 2759, section 8.4](https://www.rfc-editor.org/rfc/rfc2759#section-8.4)
    #[must_use]
    pub fn hash(&self) -> NtHashHash {
        NtHashHash(hash(&*self.0))
    }

    /// Whether this is the hash of the empty password. Databases have it for accounts that have no password or are
    /// disabled. These accounts must be refused.
    #[must_use]
    pub fn is_of_empty_password(&self) -> bool {
        self.equals(&Self::of_password("")).into()
    }

    pub(super) fn equals(&self, other: &Self) -> subtle::Choice {
        self.0.ct_eq(&*other.0)
    }
}

impl fmt::Debug for NtHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NtHash").finish_non_exhaustive()
    }
}

/// `MD4(NtHash)`: 16 octets. Session keys are derived from it, so it is wiped when dropped and not printed.
///
/// [RFC 2759, section 8.4](https://www.rfc-editor.org/rfc/rfc2759#section-8.4)
#[derive(Clone)]
pub struct NtHashHash(Zeroizing<[u8; 16]>);

impl NtHashHash {
    /// Takes the hash of a hash, as MS-CHAP-MPPE-Keys carries it.
    #[must_use]
    pub fn from_octets(octets: [u8; 16]) -> Self {
        Self(Zeroizing::new(octets))
    }

    /// The octets.
    #[must_use]
    pub fn octets(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for NtHashHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NtHashHash").finish_non_exhaustive()
    }
}

fn hash(message: &[u8]) -> Zeroizing<[u8; 16]> {
    let mut md4 = Md4::new();
    md4.update(message);
    finish(&mut md4)
}

/// This works in place. A move of the hasher would leave a copy of its last block, which contains the password, and
/// nothing would wipe the copy.
fn finish(md4: &mut Md4) -> Zeroizing<[u8; 16]> {
    let mut digest = Zeroizing::new([0; 16]);
    md4.finalize_into_reset((&mut *digest).into());
    digest
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn rfc_1320_appendix_a_5() {
        let suite: [(&str, u128); 7] = [
            ("", 0x31d6cfe0d16ae931b73c59d7e0c089c0),
            ("a", 0xbde52cb31de33e46245e05fbdbd6fb24),
            ("abc", 0xa448017aaf21d8525fc10ae87aa6729d),
            ("message digest", 0xd9130a8164549fe818874806e1c7014b),
            ("abcdefghijklmnopqrstuvwxyz", 0xd79e1c308aa5bbcdeea8ed63df412da9),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 0x043f8582f241db351ce627e153e7f0e4),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                0xe33b4ddc9c38f2199c3e7b164fcc0536,
            ),
        ];
        for (message, digest) in suite {
            assert_eq!(*hash(message.as_bytes()), digest.to_be_bytes(), "{message:?}");
        }
    }
}
