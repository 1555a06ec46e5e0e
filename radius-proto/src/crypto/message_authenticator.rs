//! Message-Authenticator: HMAC-MD5 over the whole packet with the attribute's own value zeroed.
//!
//! [RFC 2869, section 5.14](https://www.rfc-editor.org/rfc/rfc2869#section-5.14),
//! [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)

use hmac::Mac;
use subtle::ConstantTimeEq;

use super::{Authenticator, Secret};
use crate::{attribute::Attribute, packet::Packet};

/// Octets of the attribute's value.
pub(crate) const LENGTH: usize = 16;

/// The digest of a packet as `field` stands in its Authenticator and zeroes in `attribute`, its Message-Authenticator. The packet is hashed in
/// pieces, so it is neither changed nor copied.
#[inline]
pub(crate) fn digest(
    packet: &Packet<'_>,
    field: &Authenticator,
    attribute: &Attribute<'_>,
    secret: &Secret,
) -> [u8; LENGTH] {
    let value = attribute.offset() + Attribute::HEADER;
    let octets = packet.octets();
    let mut hmac = secret.hmac();
    hmac.update(packet.head());
    hmac.update(field.octets());
    hmac.update(octets.get(Packet::HEADER..value).unwrap_or_default());
    hmac.update(&[0; LENGTH]);
    hmac.update(octets.get(value + LENGTH..).unwrap_or_default());
    hmac.finalize().into_bytes().into()
}

/// Compares without letting the time tell how much of a forgery was right.
#[inline]
pub(crate) fn equal(expected: &[u8; LENGTH], found: &[u8]) -> bool {
    expected.ct_eq(found).into()
}
