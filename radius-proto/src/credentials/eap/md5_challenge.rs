//! MD5-Challenge.

use core::fmt;

use super::Code;
use crate::credentials::chap::challenge_response;

/// The contents of an MD5-Challenge: the challenge of a request, or the answer of a response.
///
/// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4)
#[derive(Clone, Copy)]
pub struct Md5Challenge<'a> {
    pub(super) code: Code,
    pub(super) identifier: u8,
    pub(super) value: &'a [u8],
    pub(super) name: &'a [u8],
}

impl<'a> Md5Challenge<'a> {
    /// The Value, 1 to 255 octets. In a request it is the challenge. A correct response has 16 octets.
    #[must_use]
    pub const fn value(&self) -> &'a [u8] {
        self.value
    }

    /// The Name, which identifies the sender: 0 or more octets up to the end of the packet. Only the Length ends it.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }

    /// Whether this response proves that the peer knows `password`. `challenge` is the Value of the request.
    ///
    /// It is `false` for a request, for a Value that does not have 16 octets and for an empty challenge, since a
    /// response to an empty challenge could be replayed. The Identifier of this packet is hashed. Check with
    /// [`Packet::answers`](super::Packet::answers) or by number that it is the Identifier of the request, and accept
    /// each challenge only once.
    ///
    /// The time depends only on the lengths.
    ///
    /// [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)
    #[must_use]
    pub fn matches(&self, password: &[u8], challenge: &[u8]) -> bool {
        let (Code::RESPONSE, [_, ..], Ok(value)) = (self.code, challenge, self.value.try_into()) else {
            return false;
        };
        challenge_response(self.identifier, password, challenge).equals(value)
    }
}

impl fmt::Debug for Md5Challenge<'_> {
    /// Only the lengths are printed. An attacker who has the challenge and the response can test passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Md5Challenge")
            .field("identifier", &self.identifier)
            .field("value_octets", &self.value.len())
            .field("name_octets", &self.name.len())
            .finish_non_exhaustive()
    }
}
