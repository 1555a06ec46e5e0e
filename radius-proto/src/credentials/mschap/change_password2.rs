//! MS-CHAP-CPW-2: the new password, encrypted under the old hash, for MS-CHAP.

use core::fmt;

use subtle::ConstantTimeEq;

use super::{
    EncryptedPassword, InvalidMsChap, NewPassword, NtHash, RefusedChange, challenge_response,
    challenge_response::{encrypt_hash, halves},
    fields::{join, read_coded, take, take_octet},
};

const CODE: u8 = 6;
/// The flag that makes the NT response valid.
const USE_NT_RESPONSE: u16 = 1;

/// The value of MS-CHAP-CPW-2. An MS-CHAP peer changes an expired password with it. It has Code 6, Ident, the old NT
/// hash and the old LAN Manager hash, 16 octets each, a LAN Manager response and an NT response to the challenge, 24
/// octets each, and flags; 84 octets. The new password is in MS-CHAP-NT-Enc-PW, see [`EncryptedPassword`].
///
/// `Debug` does not print hashes and responses: an attacker can test passwords against them.
///
/// [RFC 2548, section 2.1.7](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.7),
/// [RFC 2433, section 10](https://www.rfc-editor.org/rfc/rfc2433#section-10)
#[derive(Clone, Copy)]
pub struct ChangePassword2 {
    identifier: u8,
    old_nt_hash: [u8; 16],
    old_lm_hash: [u8; 16],
    lm_response: [u8; 24],
    nt_response: [u8; 24],
    flags: u16,
}

impl ChangePassword2 {
    /// Octets of the value.
    pub const LENGTH: usize = 84;

    /// Takes the value of an MS-CHAP-CPW-2 attribute.
    ///
    /// # Errors
    ///
    /// - [`InvalidMsChap::Length`] if it does not have 84 octets.
    /// - [`InvalidMsChap::Code`] if its code is not 6.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        read_coded(value, "MS-CHAP-CPW-2", Self::LENGTH, CODE, |rest| {
            Some(Self {
                identifier: take_octet(rest)?,
                old_nt_hash: take(rest)?,
                old_lm_hash: take(rest)?,
                lm_response: take(rest)?,
                nt_response: take(rest)?,
                flags: u16::from_be_bytes(take(rest)?),
            })
        })
    }

    /// Changes a password. The identifier is that of the error plus 1, the challenge
    /// [`change_password_challenge`](super::MsChapError::change_password_challenge). The LAN Manager fields are zero.
    #[must_use]
    pub fn new(identifier: u8, challenge: &[u8; 8], old: &NtHash, new: &NtHash) -> Self {
        Self {
            identifier,
            old_nt_hash: encrypt_hash(old.octets(), halves(new.octets())),
            old_lm_hash: [0; 16],
            lm_response: [0; 24],
            nt_response: challenge_response(challenge, new.octets()),
            flags: USE_NT_RESPONSE,
        }
    }

    /// Decrypts the new password and checks, in constant time, that the peer knew the old one and answered the
    /// challenge with the new.
    ///
    /// # Errors
    ///
    /// - [`RefusedChange::LanManagerOnly`] if the flags say that the NT response is not valid.
    /// - [`RefusedChange::NewPassword`] if the decrypted octets are not a password.
    /// - [`RefusedChange::OldHash`] if the old hash is wrong.
    /// - [`RefusedChange::Response`] if the response is not that of the new password.
    pub fn verify(
        &self,
        challenge: &[u8; 8],
        old: &NtHash,
        encrypted: &EncryptedPassword,
    ) -> Result<NewPassword, RefusedChange> {
        if self.flags & USE_NT_RESPONSE == 0 {
            return Err(RefusedChange::LanManagerOnly);
        }
        let new_password = encrypted.decrypt(old)?;
        let new = new_password.hash();
        let expected = encrypt_hash(old.octets(), halves(new.octets()));
        if !bool::from(self.old_nt_hash.ct_eq(&expected)) {
            return Err(RefusedChange::OldHash);
        }
        let expected = challenge_response(challenge, new.octets());
        if !bool::from(self.nt_response.ct_eq(&expected)) {
            return Err(RefusedChange::Response);
        }
        Ok(new_password)
    }

    /// The identifier, which matches requests and replies: that of the error plus 1. All chunks of the new password
    /// have the same.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The flags. Bit 0 says whether the NT response is valid, bit 1 whether the old LAN Manager hash is valid.
    #[must_use]
    pub const fn flags(&self) -> u16 {
        self.flags
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        join(&[
            &[CODE, self.identifier],
            &self.old_nt_hash,
            &self.old_lm_hash,
            &self.lm_response,
            &self.nt_response,
            &self.flags.to_be_bytes(),
        ])
    }
}

impl fmt::Debug for ChangePassword2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePassword2")
            .field("identifier", &self.identifier)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}
