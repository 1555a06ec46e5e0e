//! MS-CHAP2-CPW: the new password, encrypted under the old hash, for MS-CHAPv2.

use core::fmt;

use subtle::ConstantTimeEq;

use super::{
    EncryptedPassword, InvalidMsChap, MsChap2Challenge, MsChap2Response, NewPassword, NtHash, RefusedChange,
    challenge_response::{encrypt_hash, halves},
    fields::{join, read_coded, take, take_octet},
};

const CODE: u8 = 7;

/// The value of MS-CHAP2-CPW. An MS-CHAPv2 peer changes an expired password with it. It has Code 7, Ident, the old hash
/// of 16 octets, a challenge of the peer of 16 octets, 8 reserved octets, a response of 24 octets to the challenge in
/// MS-CHAP-Error, and flags; 68 octets. The new password is in MS-CHAP-NT-Enc-PW, see [`EncryptedPassword`].
///
/// The figure of RFC 2548 shows the reserved octets as part of the peer's challenge. Its length of 70 counts them.
///
/// `Debug` does not print hash and response: an attacker can test passwords against them.
///
/// [RFC 2548, section 2.3.4](https://www.rfc-editor.org/rfc/rfc2548#section-2.3.4),
/// [RFC 2759, section 7](https://www.rfc-editor.org/rfc/rfc2759#section-7)
#[derive(Clone, Copy)]
pub struct ChangePassword3 {
    identifier: u8,
    encrypted_hash: [u8; 16],
    peer_challenge: [u8; 16],
    reserved: [u8; 8],
    nt_response: [u8; 24],
    flags: u16,
}

impl ChangePassword3 {
    /// Octets of the value.
    pub const LENGTH: usize = 68;

    /// Takes the value of an MS-CHAP2-CPW attribute. Flags and reserved octets must be zero and have no meaning.
    /// Other values are accepted.
    ///
    /// # Errors
    ///
    /// - [`InvalidMsChap::Length`] if it does not have 68 octets.
    /// - [`InvalidMsChap::Code`] if its code is not 7.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        read_coded(value, "MS-CHAP2-CPW", Self::LENGTH, CODE, |rest| {
            let identifier = take_octet(rest)?;
            Self::take(identifier, rest)
        })
    }

    /// Takes the fields after the identifier, as EAP-MSCHAPv2 has them; `None` if there are not exactly 66 octets.
    pub(crate) fn of_fields(identifier: u8, mut fields: &[u8]) -> Option<Self> {
        Self::take(identifier, &mut fields).filter(|_| fields.is_empty())
    }

    fn take(identifier: u8, rest: &mut &[u8]) -> Option<Self> {
        Some(Self {
            identifier,
            encrypted_hash: take(rest)?,
            peer_challenge: take(rest)?,
            reserved: take(rest)?,
            nt_response: take(rest)?,
            flags: u16::from_be_bytes(take(rest)?),
        })
    }

    /// Changes a password. The identifier is that of the error plus 1, the challenge the one in the error.
    /// `peer_challenge` is random, from a cryptographic generator, and new for every response.
    #[must_use]
    pub fn new(
        identifier: u8,
        peer_challenge: [u8; 16],
        challenge: &MsChap2Challenge<'_>,
        old: &NtHash,
        new: &NtHash,
    ) -> Self {
        Self {
            identifier,
            encrypted_hash: encrypt_hash(old.octets(), halves(new.octets())),
            peer_challenge,
            reserved: [0; 8],
            nt_response: *MsChap2Response::new(identifier, peer_challenge, challenge, new).nt_response(),
            flags: 0,
        }
    }

    /// Decrypts the new password and checks, in constant time, that the peer knew the old one and answered the
    /// challenge with the new. MS-CHAP2-Success and the session keys are then made from [`response`](Self::response)
    /// and the hash of the new password.
    ///
    /// # Errors
    ///
    /// - [`RefusedChange::NewPassword`] if the decrypted octets are not a password.
    /// - [`RefusedChange::OldHash`] if the old hash is wrong.
    /// - [`RefusedChange::Response`] if the response is not that of the new password.
    pub fn verify(
        &self,
        challenge: &MsChap2Challenge<'_>,
        old: &NtHash,
        encrypted: &EncryptedPassword,
    ) -> Result<NewPassword, RefusedChange> {
        let new_password = encrypted.decrypt(old)?;
        let new = new_password.hash();
        let expected = encrypt_hash(old.octets(), halves(new.octets()));
        if !bool::from(self.encrypted_hash.ct_eq(&expected)) {
            return Err(RefusedChange::OldHash);
        }
        self.response().verify(challenge, &new).map_err(|_| RefusedChange::Response)?;
        Ok(new_password)
    }

    /// The response in it, as if it were an MS-CHAP2-Response.
    #[must_use]
    pub const fn response(&self) -> MsChap2Response {
        MsChap2Response::of_parts(self.identifier, self.peer_challenge, self.nt_response)
    }

    /// The identifier, which matches requests and replies: that of the error plus 1. All chunks of the new password
    /// have the same.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The flags, which must be zero and have no meaning.
    #[must_use]
    pub const fn flags(&self) -> u16 {
        self.flags
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        join(&[
            &[CODE, self.identifier],
            &self.encrypted_hash,
            &self.peer_challenge,
            &self.reserved,
            &self.nt_response,
            &self.flags.to_be_bytes(),
        ])
    }
}

impl fmt::Debug for ChangePassword3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePassword3")
            .field("identifier", &self.identifier)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}
