//! MS-CHAP2-Success: the server proves that it knows the password.

use core::fmt;

use sha1::{Digest, Sha1};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{InvalidMsChap, MsChap2Challenge, MsChap2Response, NtHash, RefusedResponse};

const NAME: &str = "MS-CHAP2-Success";
/// The octets before the digits.
const PREFIX: &[u8; 2] = b"S=";

/// The value of MS-CHAP2-Success: the identifier of the response, `S=`, and 20 octets as 40 upper-case hex digits; 43
/// octets.
///
/// There is no `==`: its time would show how much of a guessed value is correct.
///
/// [RFC 2548, section 2.3.3](https://www.rfc-editor.org/rfc/rfc2548#section-2.3.3),
/// [RFC 2759, section 5](https://www.rfc-editor.org/rfc/rfc2759#section-5)
#[derive(Clone, Copy)]
pub struct MsChap2Success {
    identifier: u8,
    authenticator_response: [u8; 20],
}

impl MsChap2Success {
    /// Octets of the value.
    pub const LENGTH: usize = 43;

    pub(super) const fn of_parts(identifier: u8, authenticator_response: [u8; 20]) -> Self {
        Self { identifier, authenticator_response }
    }

    /// Takes the value of an MS-CHAP2-Success attribute. A message after it, ` M=text` or anything else after a space,
    /// is ignored.
    ///
    /// # Errors
    ///
    /// - [`InvalidMsChap::Length`] if it has fewer than 43 octets.
    /// - [`InvalidMsChap::NotAuthenticatorResponse`] if they are not an identifier, `S=` and 40 upper-case hex digits,
    ///   or if an octet other than a space follows directly.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        match value.split_first() {
            Some((identifier, text)) => Self::parse_text(*identifier, text),
            None => Err(InvalidMsChap::Length { value: NAME, found: 0, expected: Self::LENGTH }),
        }
    }

    /// Takes the text after the identifier. Offsets in errors count the identifier.
    pub(crate) fn parse_text(identifier: u8, text: &[u8]) -> Result<Self, InvalidMsChap> {
        let Some((text, message)) = text.split_first_chunk::<{ Self::LENGTH - 1 }>() else {
            return Err(InvalidMsChap::Length { value: NAME, found: 1 + text.len(), expected: Self::LENGTH });
        };
        let not_at = |offset| InvalidMsChap::NotAuthenticatorResponse { offset };
        let digits = text.strip_prefix(PREFIX).ok_or(not_at(1))?;
        let mut authenticator_response = [0; 20];
        for (index, (octet, [high, low])) in authenticator_response.iter_mut().zip(digits.as_chunks().0).enumerate() {
            let offset = 1 + PREFIX.len() + 2 * index;
            let high = digit(*high).ok_or(not_at(offset))?;
            *octet = high << 4 | digit(*low).ok_or(not_at(offset + 1))?;
        }
        match message.first() {
            None | Some(b' ') => Ok(Self { identifier, authenticator_response }),
            Some(_) => Err(not_at(Self::LENGTH)),
        }
    }

    /// Checks that the server that answered the response knows the password. The time does not depend on how much of
    /// the value is correct. A peer must end the session if the check fails.
    ///
    /// # Errors
    ///
    /// - [`RefusedResponse::IdentifierMismatch`] if it answers another response.
    /// - [`RefusedResponse::Wrong`] if it is not the value of the password.
    ///
    /// [RFC 2759, section 8.8](https://www.rfc-editor.org/rfc/rfc2759#section-8.8)
    pub fn verify(
        &self,
        response: &MsChap2Response,
        challenge: &MsChap2Challenge<'_>,
        hash: &NtHash,
    ) -> Result<(), RefusedResponse> {
        let expected = response.success(challenge, hash);
        if self.identifier != expected.identifier {
            return Err(RefusedResponse::IdentifierMismatch { expected: expected.identifier, found: self.identifier });
        }
        let equal = self.authenticator_response.ct_eq(&expected.authenticator_response);
        if equal.into() { Ok(()) } else { Err(RefusedResponse::Wrong) }
    }

    /// The identifier of the response that it answers.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> [u8; Self::LENGTH] {
        let mut value = [0; Self::LENGTH];
        let [identifier, letter, equals, digits @ ..] = &mut value;
        *identifier = self.identifier;
        [*letter, *equals] = *PREFIX;
        for (digits, octet) in digits.as_chunks_mut().0.iter_mut().zip(self.authenticator_response) {
            *digits = super::fields::upper_case_hex(octet);
        }
        value
    }
}

impl MsChap2Response {
    /// The proof to the peer that the server knows the password, too. Send it only after [`verify`](Self::verify), in
    /// MS-CHAP2-Success.
    ///
    /// [RFC 2759, section 8.7](https://www.rfc-editor.org/rfc/rfc2759#section-8.7)
    #[must_use]
    pub fn success(&self, challenge: &MsChap2Challenge<'_>, hash: &NtHash) -> MsChap2Success {
        let mut digest = Zeroizing::new([0; 20]);
        let mut sha1 = Sha1::new();
        sha1.update(hash.hash().octets());
        sha1.update(self.nt_response());
        sha1.update(b"Magic server to client signing constant");
        sha1.finalize_into_reset((&mut *digest).into());
        let authenticator_response = Sha1::new()
            .chain_update(*digest)
            .chain_update(challenge.hash(self.peer_challenge()))
            .chain_update(b"Pad to make it do more than one iteration")
            .finalize();
        MsChap2Success::of_parts(self.identifier(), authenticator_response.into())
    }
}

impl fmt::Debug for MsChap2Success {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MsChap2Success").field("identifier", &self.identifier).finish_non_exhaustive()
    }
}

/// The RFC requires upper-case digits.
const fn digit(octet: u8) -> Option<u8> {
    match octet {
        b'0'..=b'9' => Some(octet - b'0'),
        b'A'..=b'F' => Some(octet - b'A' + 10),
        _ => None,
    }
}
