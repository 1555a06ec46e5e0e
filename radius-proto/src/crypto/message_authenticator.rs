//! Message-Authenticator: HMAC-MD5 over the whole packet with the attribute's own value zeroed.
//!
//! [RFC 2869, section 5.14](https://www.rfc-editor.org/rfc/rfc2869#section-5.14),
//! [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)

use hmac::Mac;

use super::{Authenticator, FirstBlock, Secret, equal_digests};
use crate::{attribute::Attribute, packet::Packet};

/// Octets of the attribute's value.
pub(crate) const LENGTH: usize = 16;

/// Where the value stands when the attribute is the first one.
pub(crate) const FIRST_VALUE: usize = Packet::HEADER + Attribute::HEADER;

/// Whether `attribute`, the Message-Authenticator of `packet`, is right when `field` stands in the packet's Authenticator. The packet is neither changed nor
/// copied, save for its first block.
#[inline]
pub(crate) fn is_valid(packet: &Packet<'_>, field: &Authenticator, attribute: &Attribute<'_>, secret: &Secret) -> bool {
    let mut hmac = secret.hmac();
    let (mut first, rest) = FirstBlock::of(packet, field);
    let value = attribute.offset() + Attribute::HEADER;
    match first.octets_mut().get_mut(FIRST_VALUE..FIRST_VALUE + LENGTH) {
        // Where senders put it. The place is a constant here, so that hashing need not wait for the walk that found it.
        Some(zeroed) if value == FIRST_VALUE => {
            zeroed.fill(0);
            hmac.update(first.octets());
            hmac.update(rest);
        }
        _ => {
            let octets = packet.octets();
            let start = first.octets().len().min(value);
            hmac.update(first.octets().get(..start).unwrap_or_default());
            hmac.update(octets.get(start..value).unwrap_or_default());
            hmac.update(&[0; LENGTH]);
            hmac.update(octets.get(value + LENGTH..).unwrap_or_default());
        }
    }
    let expected = hmac.finalize().into_bytes().into();
    attribute.value().try_into().is_ok_and(|found| equal_digests(&expected, found))
}
