//! The hash of LAN Manager, only as far as MPPE keys of 40 and 56 bits need it.

use core::fmt;

use zeroize::Zeroizing;

use super::{challenge_response::encrypt, error::InvalidLmPassword};

/// What the two halves of a password encrypt.
const KNOWN_TEXT: &[u8; 8] = b"KGS!@#$%";

/// The LAN Manager hash: 16 octets, wiped when dropped and not printed.
///
/// It is cracked in seconds. MS-CHAP-MPPE-Keys has a place for its first half, from which both ends derive keys of 40
/// and 56 bits after MS-CHAPv1; nothing else here uses it, and no LAN Manager response is computed or checked.
///
/// [RFC 2433, appendix A.2](https://www.rfc-editor.org/rfc/rfc2433#appendix-A.2),
/// [RFC 3079, section 2.1](https://www.rfc-editor.org/rfc/rfc3079#section-2.1)
#[derive(Clone)]
pub struct LmHash(Zeroizing<[u8; 16]>);

impl LmHash {
    /// The most characters that a LAN Manager password has.
    pub const MAX_LENGTH: usize = 14;

    /// Hashes a password of up to 14 ASCII characters, whose case does not count.
    ///
    /// # Errors
    ///
    /// - [`InvalidLmPassword::NotAscii`] if a character is not ASCII: what octet it is, and what its upper case is,
    ///   depends on the OEM code page of the peer, which nothing tells.
    /// - [`InvalidLmPassword::TooLong`] if there are more than 14. Windows keeps no LAN Manager hash of such a
    ///   password; cut short, it would be the hash of another.
    ///
    /// An account whose password has no such hash gets no 40- or 56-bit keys.
    pub fn of_password(password: &str) -> Result<Self, InvalidLmPassword> {
        if let Some(offset) = password.bytes().position(|octet| !octet.is_ascii()) {
            return Err(InvalidLmPassword::NotAscii { offset });
        }
        let mut keys = Zeroizing::new([0; Self::MAX_LENGTH]);
        let Some(start) = keys.get_mut(..password.len()) else {
            return Err(InvalidLmPassword::TooLong { length: password.len() });
        };
        start.copy_from_slice(password.as_bytes());
        start.make_ascii_uppercase();
        let mut hash = Zeroizing::new([0; 16]);
        for (half, key) in hash.as_chunks_mut().0.iter_mut().zip(keys.as_chunks().0) {
            *half = encrypt(KNOWN_TEXT, key);
        }
        Ok(Self(hash))
    }

    /// Takes a hash from where it is stored.
    #[must_use]
    pub fn from_octets(octets: [u8; 16]) -> Self {
        Self(Zeroizing::new(octets))
    }

    /// The hash, as it is stored.
    #[must_use]
    pub fn octets(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for LmHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LmHash").finish_non_exhaustive()
    }
}
