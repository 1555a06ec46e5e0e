//! MS-CHAP-CPW-1: the new hash, encrypted under the challenge, which is public.

use core::fmt;

use super::{
    InvalidMsChap, NtHash, RefusedChange,
    challenge_response::{decrypt_hash, encrypt_hash},
    fields::{join, read_coded, take, take_octet},
};

const CODE: u8 = 5;
/// The flag that makes the NT hashes valid.
const USE_NT_HASHES: u16 = 1;
/// An invalid length, above 14: the LAN Manager hashes are not valid.
const NO_LM_PASSWORD: u16 = u16::MAX;

/// The value of MS-CHAP-CPW-1. An MS-CHAP peer changes an expired password with it if the server knows only version 1.
/// It has Code 5, Ident, the old and the new LAN Manager hash, the old and the new NT hash, 16 octets each, the length
/// of the new LAN Manager password, and flags; 70 octets.
///
/// The hashes are encrypted under the challenge, which was sent over the same wire. An attacker who sees both has the
/// old and the new hash. Peers should not send it, and a server should accept it only over a protected connection.
/// `Debug` does not print the hashes.
///
/// [RFC 2548, section 2.1.6](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.6),
/// [RFC 2433, section 9](https://www.rfc-editor.org/rfc/rfc2433#section-9)
#[derive(Clone, Copy)]
pub struct ChangePassword1 {
    identifier: u8,
    lm_old: [u8; 16],
    lm_new: [u8; 16],
    nt_old: [u8; 16],
    nt_new: [u8; 16],
    new_lm_password_length: u16,
    flags: u16,
}

impl ChangePassword1 {
    /// Octets of the value.
    pub const LENGTH: usize = 70;

    /// Takes the value of an MS-CHAP-CPW-1 attribute.
    ///
    /// # Errors
    ///
    /// - [`InvalidMsChap::Length`] if it does not have 70 octets.
    /// - [`InvalidMsChap::Code`] if its code is not 5.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        read_coded(value, "MS-CHAP-CPW-1", Self::LENGTH, CODE, |rest| {
            Some(Self {
                identifier: take_octet(rest)?,
                lm_old: take(rest)?,
                lm_new: take(rest)?,
                nt_old: take(rest)?,
                nt_new: take(rest)?,
                new_lm_password_length: u16::from_be_bytes(take(rest)?),
                flags: u16::from_be_bytes(take(rest)?),
            })
        })
    }

    /// Changes a password. The identifier is that of the error plus 1, the challenge
    /// [`change_password_challenge`](super::MsChapError::change_password_challenge). The LAN Manager hashes are zero.
    #[must_use]
    pub fn new(identifier: u8, challenge: &[u8; 8], old: &NtHash, new: &NtHash) -> Self {
        Self {
            identifier,
            lm_old: [0; 16],
            lm_new: [0; 16],
            nt_old: encrypt_hash(old.octets(), &keys(challenge)),
            nt_new: encrypt_hash(new.octets(), &keys(challenge)),
            new_lm_password_length: NO_LM_PASSWORD,
            flags: USE_NT_HASHES,
        }
    }

    /// Checks that the peer knows the old hash, in constant time, and returns the hash of the new password.
    ///
    /// # Errors
    ///
    /// - [`RefusedChange::LanManagerOnly`] if the flags say that the NT hashes are not valid.
    /// - [`RefusedChange::OldHash`] if the old hash is wrong.
    pub fn verify(&self, challenge: &[u8; 8], old: &NtHash) -> Result<NtHash, RefusedChange> {
        if self.flags & USE_NT_HASHES == 0 {
            return Err(RefusedChange::LanManagerOnly);
        }
        let sent = NtHash::from_octets(*decrypt_hash(&self.nt_old, &keys(challenge)));
        if !bool::from(sent.equals(old)) {
            return Err(RefusedChange::OldHash);
        }
        Ok(NtHash::from_octets(*decrypt_hash(&self.nt_new, &keys(challenge))))
    }

    /// The identifier, which matches requests and replies: that of the error plus 1.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The length of the new password in LAN Manager's form. If it is above 14, there is no LAN Manager password.
    #[must_use]
    pub const fn new_lm_password_length(&self) -> u16 {
        self.new_lm_password_length
    }

    /// The flags. Bit 0 says whether the NT hashes are valid.
    #[must_use]
    pub const fn flags(&self) -> u16 {
        self.flags
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        join(&[
            &[CODE, self.identifier],
            &self.lm_old,
            &self.lm_new,
            &self.nt_old,
            &self.nt_new,
            &self.new_lm_password_length.to_be_bytes(),
            &self.flags.to_be_bytes(),
        ])
    }
}

impl fmt::Debug for ChangePassword1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePassword1")
            .field("identifier", &self.identifier)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}

/// The key for both halves of a hash: seven octets of the challenge.
///
/// [RFC 2433, appendix A.9](https://www.rfc-editor.org/rfc/rfc2433#appendix-A.9)
const fn keys(&[a, b, c, d, e, f, g, _]: &[u8; 8]) -> [[u8; 7]; 2] {
    [[a, b, c, d, e, f, g]; 2]
}
