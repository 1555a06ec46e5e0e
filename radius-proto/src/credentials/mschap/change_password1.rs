//! MS-CHAP-CPW-1: the new hash under the challenge, which everybody knows.

use core::fmt;

use super::{
    InvalidMsChap, NtHash, RefusedChange,
    challenge_response::{decrypt_hash, encrypt_hash},
    fields::{join, read_coded, take, take_octet},
};

const CODE: u8 = 5;
/// The flag that lets the NT hashes count.
const USE_NT_HASHES: u16 = 1;
/// A length that is none, above 14: the LAN Manager hashes do not count.
const NO_LM_PASSWORD: u16 = u16::MAX;

/// The value of MS-CHAP-CPW-1, by which an MS-CHAP peer changes an expired password where the server knows only version
/// 1: Code 5, Ident, the old and the new LAN Manager hash, the old and the new NT hash, 16 octets each, the length of
/// the new LAN Manager password, and flags; 70 octets.
///
/// The hashes are encrypted under the challenge, which went over the same wire: whoever sees this has the old and the
/// new hash. Peers should not send it, and a server that wants to accept it has to be sure of the wire. `Debug` does
/// not print them.
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
    /// - [`InvalidMsChap::Length`] if it has not 70 octets.
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
    /// [`change_password_challenge`](super::MsChapError::change_password_challenge). The LAN Manager hashes are left
    /// zero.
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
    /// - [`RefusedChange::LanManagerOnly`] if the flags say that the NT hashes do not count.
    /// - [`RefusedChange::OldHash`] if the old hash is another.
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

    /// Matches requests and replies: that of the error plus 1.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The length of the new password in LAN Manager's form; above 14 there is none.
    #[must_use]
    pub const fn new_lm_password_length(&self) -> u16 {
        self.new_lm_password_length
    }

    /// The flags. Bit 0 says whether the NT hashes count.
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

/// Seven octets of the challenge, as the key for both halves of a hash.
///
/// [RFC 2433, appendix A.9](https://www.rfc-editor.org/rfc/rfc2433#appendix-A.9)
const fn keys(&[a, b, c, d, e, f, g, _]: &[u8; 8]) -> [[u8; 7]; 2] {
    [[a, b, c, d, e, f, g]; 2]
}
