//! MS-CHAP2-Response, and the challenge that it answers.

use core::fmt;

use sha1::{Digest, Sha1};
use subtle::ConstantTimeEq;

use super::{
    InvalidMsChap, NtHash, RefusedResponse, challenge_response,
    fields::{join, read, take, take_octet},
};

/// The challenge that an MS-CHAPv2 peer answers. It is the challenge of the authenticator, which is the value of
/// MS-CHAP-Challenge, and the name of the user, from which the response is also computed.
///
/// [RFC 2759, section 8.2](https://www.rfc-editor.org/rfc/rfc2759#section-8.2)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MsChap2Challenge<'a> {
    authenticator_challenge: &'a [u8; 16],
    user_name: &'a [u8],
}

impl<'a> MsChap2Challenge<'a> {
    /// The user name is that of the User-Name attribute, exactly as the peer sent it. Upper and lower case differ. A
    /// domain in front is left out, see [`without_domain`].
    #[must_use]
    pub fn new(authenticator_challenge: &'a [u8; 16], user_name: &'a [u8]) -> Self {
        Self { authenticator_challenge, user_name: without_domain(user_name) }
    }

    /// The challenge of 8 octets that is encrypted: a hash of both challenges and the user name.
    ///
    /// [RFC 2759, section 8.2](https://www.rfc-editor.org/rfc/rfc2759#section-8.2)
    #[must_use]
    pub fn hash(&self, peer_challenge: &[u8; 16]) -> [u8; 8] {
        let digest: [u8; 20] = Sha1::new()
            .chain_update(peer_challenge)
            .chain_update(self.authenticator_challenge)
            .chain_update(self.user_name)
            .finalize()
            .into();
        join(&[&digest])
    }
}

/// The user name without a domain in front: the octets after the first backslash, or all if there is none. A realm
/// after an `@` is kept.
///
/// ```
/// use radius_proto::credentials::mschap::without_domain;
///
/// assert_eq!(without_domain(br"BIGCO\johndoe"), b"johndoe");
/// assert_eq!(without_domain(b"johndoe@example.com"), b"johndoe@example.com");
/// ```
///
/// [RFC 2759, section 4](https://www.rfc-editor.org/rfc/rfc2759#section-4)
#[must_use]
pub fn without_domain(user_name: &[u8]) -> &[u8] {
    user_name.splitn(2, |octet| *octet == b'\\').last().unwrap_or_default()
}

/// The value of MS-CHAP2-Response: identifier, flags, a challenge of the peer of 16 octets, 8 reserved octets and a
/// response of 24 octets; 50 octets.
///
/// There is no `==`: its time would show how much of a guessed response is correct. `Debug` does not print the
/// response: an attacker can test passwords against it.
///
/// [RFC 2548, section 2.3.2](https://www.rfc-editor.org/rfc/rfc2548#section-2.3.2),
/// [RFC 2759, section 4](https://www.rfc-editor.org/rfc/rfc2759#section-4)
#[derive(Clone, Copy)]
pub struct MsChap2Response {
    identifier: u8,
    flags: u8,
    peer_challenge: [u8; 16],
    reserved: [u8; 8],
    nt_response: [u8; 24],
}

impl MsChap2Response {
    /// Octets of the value.
    pub const LENGTH: usize = 50;

    /// Takes the value of an MS-CHAP2-Response attribute.
    ///
    /// Flags and reserved octets must be zero and have no meaning. Other values are accepted, since refusing them
    /// protects nothing.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChap::Length`] if it does not have 50 octets.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        read(value, "MS-CHAP2-Response", Self::LENGTH, |rest| {
            Some(Self {
                identifier: take_octet(rest)?,
                flags: take_octet(rest)?,
                peer_challenge: take(rest)?,
                reserved: take(rest)?,
                nt_response: take(rest)?,
            })
        })
    }

    /// Answers a challenge. `peer_challenge` is random, from a cryptographic generator, and new for every response.
    #[must_use]
    pub fn new(identifier: u8, peer_challenge: [u8; 16], challenge: &MsChap2Challenge<'_>, hash: &NtHash) -> Self {
        let nt_response = challenge_response(&challenge.hash(&peer_challenge), hash.octets());
        Self::of_parts(identifier, peer_challenge, nt_response)
    }

    pub(crate) const fn of_parts(identifier: u8, peer_challenge: [u8; 16], nt_response: [u8; 24]) -> Self {
        Self { identifier, flags: 0, peer_challenge, reserved: [0; 8], nt_response }
    }

    /// Checks that the peer that answered the challenge knows the password. The time does not depend on how much of the
    /// response is correct. The hash is a stored one or comes from [`NtHash::of_password`].
    ///
    /// # Errors
    ///
    /// [`RefusedResponse::Wrong`] if it is not the response of that password and user name to that challenge.
    pub fn verify(&self, challenge: &MsChap2Challenge<'_>, hash: &NtHash) -> Result<(), RefusedResponse> {
        let expected = challenge_response(&challenge.hash(&self.peer_challenge), hash.octets());
        if self.nt_response.ct_eq(&expected).into() { Ok(()) } else { Err(RefusedResponse::Wrong) }
    }

    /// The CHAP identifier, which the peer took from the challenge.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The flags, which must be zero and have no meaning.
    #[must_use]
    pub const fn flags(&self) -> u8 {
        self.flags
    }

    /// The challenge of the peer.
    #[must_use]
    pub const fn peer_challenge(&self) -> &[u8; 16] {
        &self.peer_challenge
    }

    /// The response, from which [`MasterKey`](super::mppe::MasterKey) is made.
    #[must_use]
    pub const fn nt_response(&self) -> &[u8; 24] {
        &self.nt_response
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        join(&[&[self.identifier, self.flags], &self.peer_challenge, &self.reserved, &self.nt_response])
    }
}

impl fmt::Debug for MsChap2Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MsChap2Response")
            .field("identifier", &self.identifier)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}
