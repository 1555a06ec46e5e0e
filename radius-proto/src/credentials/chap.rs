//! CHAP: a peer proves that it knows a password with a hash over a challenge.
//!
//! [`RequestBuilder::chap_password`](crate::RequestBuilder::chap_password) and
//! [`Request::chap`](crate::verify::Request::chap) apply the computations to attributes. The challenge is the value of
//! CHAP-Challenge if the request has one, otherwise the 16 octets of its Request Authenticator. The server must know
//! the password in clear to check a response.
//!
//! [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3),
//! [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)

use core::fmt;

use thiserror::Error;

use crate::crypto::md5::{self, Digest};

/// The value of a CHAP-Password attribute: the CHAP identifier and `MD5(identifier || password || challenge)`, 17
/// octets.
///
/// ```
/// use radius_proto::credentials::chap::ChapPassword;
///
/// let challenge = [7; 16];
/// let sent = ChapPassword::compute(1, b"correct horse", &challenge);
/// let received = ChapPassword::from_octets(&sent.octets())?;
/// assert!(received.matches(b"correct horse", &challenge));
/// assert!(!received.matches(b"battery staple", &challenge));
/// # Ok::<(), radius_proto::credentials::chap::InvalidChapPassword>(())
/// ```
///
/// There is no `==`: its time would show how much of a guessed response is correct. `Debug` does not print the
/// response: an attacker can test passwords against it.
///
/// [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)
#[derive(Clone, Copy)]
pub struct ChapPassword {
    identifier: u8,
    response: [u8; 16],
}

impl ChapPassword {
    /// Octets of the value.
    pub const LENGTH: usize = 17;

    /// Takes the value of a CHAP-Password attribute.
    ///
    /// # Errors
    ///
    /// [`InvalidChapPassword::Length`] if it does not have 17 octets.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidChapPassword> {
        match value.split_first() {
            Some((&identifier, response)) => response.try_into().ok().map(|response| Self { identifier, response }),
            None => None,
        }
        .ok_or(InvalidChapPassword::Length { found: value.len() })
    }

    /// Answers a challenge. The identifier must change with every challenge. Password and challenge may have any
    /// length.
    #[must_use]
    pub fn compute(identifier: u8, password: &[u8], challenge: &[u8]) -> Self {
        Self { identifier, response: challenge_response(identifier, password, challenge).octets() }
    }

    /// Whether the peer that answered the challenge knows the password. Always `false` for an empty challenge. The time
    /// does not depend on how much of the response is correct.
    #[must_use = "a response that is not looked at authenticates nobody"]
    pub fn matches(&self, password: &[u8], challenge: &[u8]) -> bool {
        // Without a challenge, every response could be replayed.
        !challenge.is_empty() && challenge_response(self.identifier, password, challenge).equals(&self.response)
    }

    /// The CHAP identifier, which the peer took from the challenge.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        let mut octets = [self.identifier; Self::LENGTH];
        if let Some(response) = octets.last_chunk_mut() {
            *response = self.response;
        }
        octets
    }
}

impl fmt::Debug for ChapPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChapPassword").field("identifier", &self.identifier).finish_non_exhaustive()
    }
}

/// The CHAP credential of an Access-Request: the response, and the challenge that it answers.
/// [`Request::chap`](crate::verify::Request::chap) makes it.
#[derive(Clone, Copy, Debug)]
pub struct ChapRequest<'a> {
    password: ChapPassword,
    challenge: &'a [u8],
}

impl<'a> ChapRequest<'a> {
    pub(crate) const fn new(password: ChapPassword, challenge: &'a [u8]) -> Self {
        Self { password, challenge }
    }

    /// Whether the peer that answered the challenge knows the password. The time does not depend on how much of the
    /// response is correct.
    #[must_use = "a response that is not looked at authenticates nobody"]
    pub fn matches(&self, password: &[u8]) -> bool {
        self.password.matches(password, self.challenge)
    }

    /// The response.
    #[must_use]
    pub const fn password(&self) -> ChapPassword {
        self.password
    }

    /// The challenge: the value of CHAP-Challenge, or the Request Authenticator. A proxy must forward it as a
    /// CHAP-Challenge, since its own request has another authenticator.
    #[must_use]
    pub const fn challenge(&self) -> &'a [u8] {
        self.challenge
    }
}

/// Reasons why octets are not a CHAP-Password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidChapPassword {
    /// The value does not have 17 octets.
    #[error("a CHAP-Password of {found} octets instead of 17")]
    Length {
        /// Octets of the value.
        found: usize,
    },
}

/// `MD5(identifier || password || challenge)`: the response of CHAP and of EAP's MD5-Challenge.
pub(crate) fn challenge_response(identifier: u8, password: &[u8], challenge: &[u8]) -> Digest {
    md5::of_parts([&[identifier], password, challenge])
}
