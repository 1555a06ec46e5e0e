//! HTTP Digest, as HTTP and SIP use it and a RADIUS server checks it.
//!
//! These are the computations over the texts of the directives without their quotes. The caller reads them from the
//! attributes. A response is `MD5(H(A1):nonce:H(A2))`, or with a quality of protection
//! `MD5(H(A1):nonce:nc:cnonce:qop:H(A2))`. Every inner digest is written as 32 lower-case hex digits.
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
//! Nothing here checks the nonce. The caller must check that the nonce is its own, that it is fresh, and that the nonce
//! count is higher than before. Otherwise a captured response can be replayed.
//!
//! [RFC 5090](https://www.rfc-editor.org/rfc/rfc5090),
//! [RFC 2617, section 3.2.2](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2),
//! [RFC 3261, section 22.4](https://www.rfc-editor.org/rfc/rfc3261#section-22.4)

use core::{fmt, iter};

use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::crypto::md5;

/// The octets of a digest in hex.
const HEX: usize = 32;

/// H(A1), the hash of user, realm and password, as 32 hex digits. A person who has it can sign in without the password,
/// so it is wiped when dropped and not printed.
///
/// A colon separates the parts that are hashed, and a colon inside a part is not escaped. The user `a:b` at the realm
/// `c` has the same hash as `a` at the realm `b:c`. A server that lets users choose their name must refuse a colon in
/// it.
///
/// [RFC 2617, section 3.2.2.2](https://www.rfc-editor.org/rfc/rfc2617#section-3.2.2.2)
#[derive(Clone)]
pub struct HashedA1(Zeroizing<[u8; HEX]>);

impl HashedA1 {
    /// For the algorithm `MD5`, or none: `MD5(username:realm:password)`. It can be stored instead of the password.
    #[must_use]
    pub fn md5(username: &[u8], realm: &[u8], password: &[u8]) -> Self {
        Self(Zeroizing::new(hash(&[username, realm, password])))
    }

    /// For the algorithm `MD5-sess`, from the hash of [`md5`](Self::md5): `MD5(H(A1):nonce:cnonce)`, with the nonces of
    /// the first request of the session.
    ///
    /// The inner hash is written as hex digits. The sample code of RFC 2617 uses its 16 octets, which is [erratum
    /// 1649](https://www.rfc-editor.org/errata/eid1649).
    #[must_use]
    pub fn md5_sess(&self, nonce: &[u8], client_nonce: &[u8]) -> Self {
        Self(Zeroizing::new(hash(&[&*self.0, nonce, client_nonce])))
    }

    /// Takes the hash in the form of user databases and of Digest-HA1 attributes.
    ///
    /// # Errors
    ///
    /// [`InvalidHashedA1`] if it is not 32 hex digits. Upper-case digits are accepted and hashed as lower-case digits,
    /// as every peer does.
    pub fn from_hex(hex: &[u8]) -> Result<Self, InvalidHashedA1> {
        let mut digits =
            Zeroizing::new(<[u8; HEX]>::try_from(hex).map_err(|_| InvalidHashedA1::Length { found: hex.len() })?);
        if let Some(offset) = digits.iter().position(|digit| !digit.is_ascii_hexdigit()) {
            return Err(InvalidHashedA1::NotHex { offset });
        }
        digits.make_ascii_lowercase();
        Ok(Self(digits))
    }

    /// The hash as 32 lower-case hex digits, as in a Digest-HA1 attribute. It is a credential in clear; send it only
    /// where [RFC 5090, section 3.19](https://www.rfc-editor.org/rfc/rfc5090#section-3.19) allows.
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

/// Reasons why octets are not an H(A1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum InvalidHashedA1 {
    /// The value does not have 32 octets.
    #[error("H(A1) of {found} octets instead of 32 hex digits")]
    Length {
        /// Octets of the value.
        found: usize,
    },
    /// An octet is not a hex digit.
    #[error("octet {offset} of H(A1) is not a hex digit")]
    NotHex {
        /// The offset of the octet.
        offset: usize,
    },
}

/// The parts of the message that the response protects, and the values that it is computed from.
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
        /// computes it. An empty body also has a hash.
        entity_body_hash: &'a [u8],
    },
}

/// The input of a response: the values of the directives, without quotes, exactly as the client sent them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DigestRequest<'a> {
    /// `nonce`, which the server chose.
    pub nonce: &'a [u8],
    /// The method, for example `INVITE`.
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

    /// `rspauth`: the server's proof that it has the credentials, too. Digest-Response-Auth carries it.
    ///
    /// It is the response with an empty method. With `auth-int`, `quality` must contain the hash of the body of the
    /// server's answer. Without a quality of protection, there is no `rspauth`.
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

/// The correct `response` or `rspauth`: 32 lower-case hex digits.
///
/// There is no `==`: its time would show how much of a guessed response is correct. `Debug` does not print the
/// response.
#[derive(Clone, Copy)]
pub struct DigestResponse([u8; HEX]);

impl DigestResponse {
    /// Whether the received response is correct. The time does not depend on how much of it is correct. A response that
    /// is not 32 lower-case hex digits is wrong, see [RFC 2617, section
    /// 3.1.3](https://www.rfc-editor.org/rfc/rfc2617#section-3.1.3).
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

/// H(entity-body): the hash of a body for `auth-int`, 32 lower-case hex digits.
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
