//! The hash of LAN Manager, only as far as MPPE keys of 40 and 56 bits need it.

use core::fmt;

use zeroize::Zeroizing;

use super::{challenge_response::encrypt, error::InvalidLmPassword};

/// The text that the two halves of a password encrypt.
const KNOWN_TEXT: &[u8; 8] = b"KGS!@#$%";

/// The LAN Manager hash: 16 octets, wiped when dropped and not printed.
///
/// It can be cracked in seconds. MS-CHAP-MPPE-Keys carries its first half, and both ends derive keys of 40 and 56 bits
/// from that half after MS-CHAPv1. Nothing else here uses the hash. No LAN Manager response is computed or checked.
///
/// [RFC 2433, appendix A.2](https://www.rfc-editor.org/rfc/rfc2433#appendix-A.2),
/// [RFC 3079, section 2.1](https://www.rfc-editor.org/rfc/rfc3079#section-2.1)
#[derive(Clone)]
pub struct LmHash(Zeroizing<[u8; 16]>);

impl LmHash {
    /// The most characters of a LAN Manager password.
    pub const MAX_LENGTH: usize = 14;

    /// Hashes a password of up to 14 ASCII characters, whose case does not count.
    ///
    /// # Errors
    ///
    /// - [`InvalidLmPassword::NotAscii`] if a character is not ASCII. Its octet and its upper case depend on the OEM
    ///   code page of the peer, which is unknown.
    /// - [`InvalidLmPassword::TooLong`] if there are more than 14 characters. Windows stores no LAN Manager hash of a
    ///   longer password. The hash of a shortened password would be that of another password.
    ///
    /// An account without this hash gets no 40- or 56-bit keys.
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
}

impl fmt::Debug for LmHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LmHash").finish_non_exhaustive()
    }
}
