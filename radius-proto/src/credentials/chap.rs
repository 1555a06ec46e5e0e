//! CHAP: the password proves itself in a hash over a challenge.
//!
//! [`RequestBuilder::chap_password`](crate::RequestBuilder::chap_password) and
//! [`Request::chap`](crate::verify::Request::chap) join the computations to the attributes. The challenge is
//! the value of CHAP-Challenge if the request has one, otherwise the 16 octets of its Request Authenticator. Whoever
//! checks a response has to know the password in clear.
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
/// There is no `==`, which would tell by its time how much of a response was guessed, and `Debug` does not print the
/// response: passwords can be tried against it.
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
    /// [`InvalidChapPassword::Length`] if it has not 17 octets.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidChapPassword> {
        match value.split_first() {
            Some((&identifier, response)) => response.try_into().ok().map(|response| Self { identifier, response }),
            None => None,
        }
        .ok_or(InvalidChapPassword::Length { found: value.len() })
    }

    /// Answers a challenge. The identifier is to change with every challenge; password and challenge have any length.
    #[must_use]
    pub fn compute(identifier: u8, password: &[u8], challenge: &[u8]) -> Self {
        Self { identifier, response: challenge_response(identifier, password, challenge).octets() }
    }

    /// Whether whoever answered the challenge knows the password; never for an empty challenge. Takes the same time
    /// however much of the response is right.
    #[must_use = "a response that is not looked at authenticates nobody"]
    pub fn matches(&self, password: &[u8], challenge: &[u8]) -> bool {
        // Without a challenge every response would be good forever.
        !challenge.is_empty() && challenge_response(self.identifier, password, challenge).equals(&self.response)
    }

    /// The CHAP identifier, which the peer had from the challenge.
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

/// The CHAP of an Access-Request: the response, and the challenge that it answers. Made by
/// [`Request::chap`](crate::verify::Request::chap).
#[derive(Clone, Copy, Debug)]
pub struct ChapRequest<'a> {
    password: ChapPassword,
    challenge: &'a [u8],
}

impl<'a> ChapRequest<'a> {
    pub(crate) const fn new(password: ChapPassword, challenge: &'a [u8]) -> Self {
        Self { password, challenge }
    }

    /// Whether whoever answered the challenge knows the password. Takes the same time however much of the response is
    /// right.
    #[must_use = "a response that is not looked at authenticates nobody"]
    pub fn matches(&self, password: &[u8]) -> bool {
        self.password.matches(password, self.challenge)
    }

    /// The response.
    #[must_use]
    pub const fn password(&self) -> ChapPassword {
        self.password
    }

    /// The challenge: the value of CHAP-Challenge, or the Request Authenticator. A proxy has to pass it on as a
    /// CHAP-Challenge, since its own request has another authenticator.
    #[must_use]
    pub const fn challenge(&self) -> &'a [u8] {
        self.challenge
    }
}

/// Why octets are no CHAP-Password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidChapPassword {
    /// The value has not 17 octets.
    #[error("a CHAP-Password of {found} octets instead of 17")]
    Length {
        /// Octets of the value.
        found: usize,
    },
}

/// `MD5(identifier || password || challenge)`: what CHAP answers, and EAP's MD5-Challenge.
pub(crate) fn challenge_response(identifier: u8, password: &[u8], challenge: &[u8]) -> Digest {
    md5::of_parts([&[identifier], password, challenge])
}
