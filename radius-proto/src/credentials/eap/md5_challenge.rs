//! MD5-Challenge.

use core::fmt;

use super::Code;
use crate::credentials::chap::challenge_response;

/// What an MD5-Challenge carries: in a request the challenge, in a response the answer to it.
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
    /// The Value, 1 to 255 octets: the challenge of a request, 16 octets in a proper response.
    #[must_use]
    pub const fn value(&self) -> &'a [u8] {
        self.value
    }

    /// The Name: who sends this, 0 octets or more up to the end of the packet. Nothing ends it but the Length.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }

    /// Whether this response proves that the peer knows `password`, `challenge` being the Value of the request.
    ///
    /// `false` for a request, for a Value that is not 16 octets and for an empty challenge, to which every response
    /// would be good forever. The Identifier that is hashed is that of this packet; see with
    /// [`Packet::answers`](super::Packet::answers) or by its number that it is the one of the request, and accept each
    /// challenge once.
    ///
    /// The time it takes depends on the lengths only.
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
    /// Lengths only: challenge and response together let passwords be tried.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Md5Challenge")
            .field("identifier", &self.identifier)
            .field("value_octets", &self.value.len())
            .field("name_octets", &self.name.len())
            .finish_non_exhaustive()
    }
}
