//! HTTP Digest, as HTTP and SIP do it and a RADIUS server checks it.
//!
//! These are the computations, over the texts of the directives without their quotes; which attributes carry them is
//! for the caller. A response is `MD5(H(A1):nonce:H(A2))`, or with a quality of protection
//! `MD5(H(A1):nonce:nc:cnonce:qop:H(A2))`, where every digest inside another stands as 32 lower-case hex digits.
//!
//! ```
//! use radius_proto::credentials::digest::{DigestRequest, HashedA1, QualityOfProtection};
//!
//! let hashed_a1 = HashedA1::md5(b"alice", b"example.com", b"correct horse");
//! let request = DigestRequest {
//!     nonce: b"3bada1a0",
//!     method: b"GET",
//!     uri: b"/index.html",
//!     quality: QualityOfProtection::Auth { nonce_count: b"00000001", client_nonce: b"56593a80" },
//! };
//! let response = request.response(&hashed_a1);
//! assert!(response.matches(response.hex()));
//! assert!(!response.matches(b"0123456789abcdef0123456789abcdef"));
//! ```
//!
//! Nothing here looks at the nonce: whether it is one's own, fresh, and used with a higher nonce count than before is
//! for the caller, and without that a captured response can be replayed.
//!
//! [RFC 5090](https://www.rfc-editor.org/rfc/rfc5090),
//! [RFC 2617, section 3.2.2](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2),
//! [RFC 3261, section 22.4](https://www.rfc-editor.org/rfc/rfc3261#section-22.4)

use core::{fmt, iter};

use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::crypto::md5;

/// Octets of a digest in hex.
const HEX: usize = 32;

/// H(A1), the hash that stands for user, realm and password, as 32 hex digits. Who has it can sign in without the
/// password, so it is wiped when dropped and not printed.
///
/// A colon separates the parts that are hashed, and nothing escapes one inside a part: `a:b` at the realm `c` has the
/// hash of `a` at the realm `b:c`. A server that lets users choose their name must not let them choose a colon.
///
/// [RFC 2617, section 3.2.2.2](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2.2)
#[derive(Clone)]
pub struct HashedA1(Zeroizing<[u8; HEX]>);

impl HashedA1 {
    /// For the algorithm `MD5`, or none: `MD5(username:realm:password)`. It can be stored in place of the password.
    #[must_use]
    pub fn md5(username: &[u8], realm: &[u8], password: &[u8]) -> Self {
        Self(Zeroizing::new(hash(&[username, realm, password])))
    }

    /// For the algorithm `MD5-sess`, of the hash that [`md5`](Self::md5) gives: `MD5(H(A1):nonce:cnonce)`, with the
    /// nonces of the first request of the session.
    ///
    /// The inner hash stands as hex digits. The sample code of RFC 2617 takes its 16 octets, which is
    /// [erratum 1649](https://www.rfc-editor.org/errata/eid1649).
    #[must_use]
    pub fn md5_sess(&self, nonce: &[u8], client_nonce: &[u8]) -> Self {
        Self(Zeroizing::new(hash(&[&*self.0, nonce, client_nonce])))
    }

    /// Takes the hash as a user database stores it, or a Digest-HA1 attribute carries it.
    ///
    /// # Errors
    ///
    /// [`InvalidHashedA1`] if it is not 32 hex digits. Upper-case digits are taken; they are hashed as lower-case ones,
    /// which is how every peer hashes them.
    pub fn from_hex(hex: &[u8]) -> Result<Self, InvalidHashedA1> {
        let mut digits =
            Zeroizing::new(<[u8; HEX]>::try_from(hex).map_err(|_| InvalidHashedA1::Length { found: hex.len() })?);
        if let Some(offset) = digits.iter().position(|digit| !digit.is_ascii_hexdigit()) {
            return Err(InvalidHashedA1::NotHex { offset });
        }
        digits.make_ascii_lowercase();
        Ok(Self(digits))
    }

    /// The hash as 32 lower-case hex digits, as it goes into a Digest-HA1 attribute: a credential in clear, which is
    /// only to be sent as
    /// [RFC 5090, section 3.19](https://www.rfc-editor.org/rfc/rfc5090#section-3.19) allows.
    #[must_use]
    pub fn hex(&self) -> &[u8; HEX] {
        &self.0
    }
}

impl fmt::Debug for HashedA1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HashedA1").finish_non_exhaustive()
    }
}

/// Why octets are no H(A1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidHashedA1 {
    /// There are not 32 octets.
    #[error("H(A1) of {found} octets instead of 32 hex digits")]
    Length {
        /// Octets that there are.
        found: usize,
    },
    /// An octet is no hex digit.
    #[error("octet {offset} of H(A1) is no hex digit")]
    NotHex {
        /// Where it stands.
        offset: usize,
    },
}

/// What the response protects, and the values that it mixes in for that.
///
/// [RFC 2617, section 3.2.2](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum QualityOfProtection<'a> {
    /// No `qop` directive, as in RFC 2069.
    Absent,
    /// `qop=auth`: the method and the URI.
    Auth {
        /// `nc`, 8 hex digits, as the client sent them.
        nonce_count: &'a [u8],
        /// `cnonce`.
        client_nonce: &'a [u8],
    },
    /// `qop=auth-int`: the method, the URI and the body.
    AuthInt {
        /// `nc`, 8 hex digits, as the client sent them.
        nonce_count: &'a [u8],
        /// `cnonce`.
        client_nonce: &'a [u8],
        /// H(entity-body), 32 lower-case hex digits, as Digest-Entity-Body-Hash carries it; [`entity_body_hash`]
        /// computes it. An empty body has a hash too.
        entity_body_hash: &'a [u8],
    },
}

/// What a client signs with its credentials: the values of the directives, without quotes, octet by octet as it sent
/// them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DigestRequest<'a> {
    /// `nonce`, which the server gave out.
    pub nonce: &'a [u8],
    /// The method, as `INVITE`.
    pub method: &'a [u8],
    /// `uri`.
    pub uri: &'a [u8],
    /// `qop`, with the values that come with it.
    pub quality: QualityOfProtection<'a>,
}

impl DigestRequest<'_> {
    /// `response`: the client's proof that it has the credentials. Digest-Response carries it.
    ///
    /// [RFC 2617, section 3.2.2.1](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2.1)
    #[must_use]
    pub fn response(&self, hashed_a1: &HashedA1) -> DigestResponse {
        self.signed(hashed_a1, self.method)
    }

    /// `rspauth`: the server's proof that it has them too. Digest-Response-Auth carries it.
    ///
    /// It is the response with an empty method. With `auth-int` the body is that of the server's answer, whose hash is
    /// to stand in `quality` then; without any quality of protection there is no `rspauth`.
    ///
    /// [RFC 2617, section 3.2.3](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.3)
    #[must_use]
    pub fn response_auth(&self, hashed_a1: &HashedA1) -> DigestResponse {
        self.signed(hashed_a1, &[])
    }

    fn signed(&self, HashedA1(hashed_a1): &HashedA1, method: &[u8]) -> DigestResponse {
        let Self { nonce, uri, .. } = *self;
        DigestResponse(match self.quality {
            QualityOfProtection::Absent => hash(&[&**hashed_a1, nonce, &hash(&[method, uri])]),
            QualityOfProtection::Auth { nonce_count, client_nonce } => {
                hash(&[&**hashed_a1, nonce, nonce_count, client_nonce, b"auth", &hash(&[method, uri])])
            }
            QualityOfProtection::AuthInt { nonce_count, client_nonce, entity_body_hash } => hash(&[
                &**hashed_a1,
                nonce,
                nonce_count,
                client_nonce,
                b"auth-int",
                &hash(&[method, uri, entity_body_hash]),
            ]),
        })
    }
}

/// `response` or `rspauth` as it has to be: 32 lower-case hex digits.
///
/// There is no `==`, which would tell by its time how much of a response was guessed, and `Debug` does not print it.
#[derive(Clone, Copy)]
pub struct DigestResponse([u8; HEX]);

impl DigestResponse {
    /// Whether what came is this. Takes the same time however much of it is right. Anything but 32 lower-case hex
    /// digits is not, see
    /// [RFC 2617, section 3.1.3](https://www.rfc-editor.org/rfc/rfc2617#section-3.1.3).
    #[must_use = "a response that is not looked at authenticates nobody"]
    pub fn matches(&self, received: &[u8]) -> bool {
        self.0.ct_eq(received).into()
    }

    /// The hex digits.
    #[must_use]
    pub const fn hex(&self) -> &[u8; HEX] {
        &self.0
    }
}

impl fmt::Debug for DigestResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DigestResponse").finish_non_exhaustive()
    }
}

/// H(entity-body): what `auth-int` takes of a body, 32 lower-case hex digits.
///
/// [RFC 5090, section 3.10](https://www.rfc-editor.org/rfc/rfc5090#section-3.10)
#[must_use]
pub fn entity_body_hash(body: &[u8]) -> [u8; HEX] {
    hash(&[body])
}

/// The MD5 of the parts with colons between them, in hex.
fn hash(parts: &[&[u8]]) -> [u8; HEX] {
    let separators = iter::once(&b""[..]).chain(iter::repeat(&b":"[..]));
    let digest = md5::of_parts(separators.zip(parts).flat_map(|(separator, part)| [separator, part]));
    let mut hex = [0; HEX];
    for (digits, octet) in hex.as_chunks_mut().0.iter_mut().zip(digest.octets()) {
        *digits = [octet >> 4, octet & 0xf].map(|digit| match digit {
            0..10 => b'0' + digit,
            _ => b'a' - 10 + digit,
        });
    }
    hex
}
