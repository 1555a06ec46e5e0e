//! MS-CHAP-Response: version 1.

use core::fmt;

use subtle::ConstantTimeEq;

use super::{
    InvalidMsChap, NtHash, RefusedResponse, challenge_response,
    fields::{join, read, take, take_octet},
};

/// The flag that makes the NT response valid.
const USE_NT_RESPONSE: u8 = 1;

/// The value of MS-CHAP-Response: identifier, flags, a LAN Manager response of 24 octets and an NT response of 24
/// octets; 50 octets.
///
/// The challenge that it answers is the value of MS-CHAP-Challenge, 8 octets. If a request also has an
/// MS-CHAP2-Response, check that one and ignore this one.
///
/// There is no `==`: its time would show how much of a guessed response is correct. `Debug` does not print the
/// responses: an attacker can test passwords against them.
///
/// [RFC 2548, section 2.1.3](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.3),
/// [RFC 2433, section 6](https://www.rfc-editor.org/rfc/rfc2433#section-6)
#[derive(Clone, Copy)]
pub struct MsChapResponse {
    identifier: u8,
    flags: u8,
    lm_response: [u8; 24],
    nt_response: [u8; 24],
}

impl MsChapResponse {
    /// Octets of the value.
    pub const LENGTH: usize = 50;

    /// Takes the value of an MS-CHAP-Response attribute.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChap::Length`] if it does not have 50 octets.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        read(value, "MS-CHAP-Response", Self::LENGTH, |rest| {
            Some(Self {
                identifier: take_octet(rest)?,
                flags: take_octet(rest)?,
                lm_response: take(rest)?,
                nt_response: take(rest)?,
            })
        })
    }

    /// Answers a challenge. The LAN Manager response is zero, as it should be.
    #[must_use]
    pub fn new(identifier: u8, challenge: &[u8; 8], hash: &NtHash) -> Self {
        Self {
            identifier,
            flags: USE_NT_RESPONSE,
            lm_response: [0; 24],
            nt_response: challenge_response(challenge, hash.octets()),
        }
    }

    /// Checks that the peer that answered the challenge knows the password. The time does not depend on how much of the
    /// response is correct. The hash is a stored one or comes from [`NtHash::of_password`].
    ///
    /// # Errors
    ///
    /// - [`RefusedResponse::LanManagerOnly`] if the flags say that the NT response is not valid.
    /// - [`RefusedResponse::Wrong`] if it is not the response of the password.
    pub fn verify(&self, challenge: &[u8; 8], hash: &NtHash) -> Result<(), RefusedResponse> {
        let response = self.nt_response().ok_or(RefusedResponse::LanManagerOnly)?;
        let expected = challenge_response(challenge, hash.octets());
        if response.ct_eq(&expected).into() { Ok(()) } else { Err(RefusedResponse::Wrong) }
    }

    /// The CHAP identifier, which the peer took from the challenge.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The flags. Bit 0 says whether the NT response is valid.
    #[must_use]
    pub const fn flags(&self) -> u8 {
        self.flags
    }

    /// The NT response; `None` if the flags say that it is not valid.
    #[must_use]
    pub const fn nt_response(&self) -> Option<&[u8; 24]> {
        if self.flags & USE_NT_RESPONSE == 0 { None } else { Some(&self.nt_response) }
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        join(&[&[self.identifier, self.flags], &self.lm_response, &self.nt_response])
    }
}

impl fmt::Debug for MsChapResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MsChapResponse")
            .field("identifier", &self.identifier)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}
