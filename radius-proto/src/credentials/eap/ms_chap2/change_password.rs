//! Change-Password: the peer's answer to a Failure that says that the password has expired.

use core::fmt;

use super::frame::{HEADER, put};
use crate::credentials::{
    eap::{Code, EapError},
    mschap::{ChangePassword3, EncryptedPassword, MsChap2Challenge, NewPassword, NtHash, RefusedChange},
};

pub(super) const CHANGE_PASSWORD_CODE: u8 = 7;

/// Octets of the encrypted new password.
const ENCRYPTED: usize = 516;
/// Octets of the fields that MS-CHAP2-CPW has as well: the encrypted hash, a challenge of the peer, 8 reserved octets,
/// the response of 24 octets, and flags of 2 octets.
const FIELDS: usize = 66;
/// Octets of Type-Data.
const LENGTH: usize = HEADER + ENCRYPTED + FIELDS;

/// A Change-Password, 586 octets of Type-Data: the new password encrypted under the hash of the old one, and the fields
/// of an MS-CHAP2-CPW.
///
/// A peer sends it after a [`Failure`](super::Failure) with
/// [`ErrorCode::PASSWORD_EXPIRED`](crate::credentials::mschap::ErrorCode::PASSWORD_EXPIRED) and version 3. The server
/// answers with a [`success_request`](super::success_request) that is made from the response and the hash of the new
/// password, or with another Failure.
///
/// Section 2 of the Internet-Draft
/// [draft-kamath-pppext-eap-mschapv2](https://datatracker.ietf.org/doc/html/draft-kamath-pppext-eap-mschapv2-02),
/// [RFC 2759, section 7](https://www.rfc-editor.org/rfc/rfc2759#section-7)
#[derive(Clone, Copy)]
pub struct ChangePassword<'a> {
    encrypted: &'a [u8; ENCRYPTED],
    change: ChangePassword3,
}

impl<'a> ChangePassword<'a> {
    /// Reads Type-Data from the `OpCode`. Flags and reserved octets should be zero and have no meaning, so other values
    /// are accepted.
    pub(super) fn read(data: &'a [u8]) -> Result<Self, EapError> {
        let found = data.len();
        if found > LENGTH {
            return Err(EapError::MsChap2TooLong { found, expected: LENGTH });
        }
        let split = || {
            let (&[_, identifier, _, _], body) = data.split_first_chunk::<HEADER>()?;
            let (encrypted, fields) = body.split_first_chunk()?;
            Some(Self { encrypted, change: ChangePassword3::of_fields(identifier, fields)? })
        };
        split().ok_or(EapError::MsChap2Truncated { found, expected: LENGTH })
    }

    /// The MS-CHAPv2-ID: that of the Failure plus 1.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.change.identifier()
    }

    /// The fields after the new password, as the value of an MS-CHAP2-CPW. The MS-CHAPv2-ID is its identifier.
    #[must_use]
    pub const fn change(&self) -> ChangePassword3 {
        self.change
    }

    /// The new password, encrypted under the hash of the old one.
    #[must_use]
    pub const fn encrypted_password(&self) -> EncryptedPassword {
        EncryptedPassword::from_octets(*self.encrypted)
    }

    /// Decrypts the new password and checks, in constant time, that the peer knew the old one and answered the
    /// challenge in the Failure with the new one. The name in `challenge` is that of the earlier
    /// [`Response`](super::Response), since this packet has no name.
    ///
    /// # Errors
    ///
    /// As [`ChangePassword3::verify`].
    pub fn verify(&self, challenge: &MsChap2Challenge<'_>, old: &NtHash) -> Result<NewPassword, RefusedChange> {
        self.change.verify(challenge, old, &self.encrypted_password())
    }
}

impl fmt::Debug for ChangePassword<'_> {
    /// Password, hash and response are left out: an attacker can test passwords against them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePassword").field("identifier", &self.identifier()).finish_non_exhaustive()
    }
}

/// Writes a Change-Password, and returns it: 591 octets. `identifier` is that of the Failure request. The identifier of
/// `change` is the MS-CHAPv2-ID of the Failure plus 1. `encrypted` is the new password from which `change` was
/// computed.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has fewer than 591 octets.
pub fn change_password<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    change: &ChangePassword3,
    encrypted: &EncryptedPassword,
) -> Result<&'b [u8], EapError> {
    // The fields of the attribute, after Code and Ident.
    let [_, ms_chap_identifier, fields @ ..] = &change.octets();
    put(buffer, Code::RESPONSE, identifier, CHANGE_PASSWORD_CODE, *ms_chap_identifier, &[encrypted.octets(), fields])
}
