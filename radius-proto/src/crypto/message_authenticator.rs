//! Message-Authenticator: HMAC-MD5 over the whole packet with the attribute's own value zeroed.
//!
//! [RFC 2869, section 5.14](https://www.rfc-editor.org/rfc/rfc2869#section-5.14),
//! [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)

use super::{Secret, first_block, keyed_md5, md5};
use crate::{
    attribute::{Attribute, AttributeType},
    authenticator::Authenticator,
    packet::Packet,
};

/// Octets of the attribute's value.
pub(crate) const LENGTH: usize = 16;

const MESSAGE_AUTHENTICATOR: u8 = AttributeType::MESSAGE_AUTHENTICATOR.0;
/// Octets of the whole attribute.
const FULL_LENGTH: u8 = 18;

/// The offset of the value if the attribute is the first.
pub(crate) const FIRST_VALUE: usize = Packet::HEADER + Attribute::HEADER;

/// A packet as its Message-Authenticator covers it, prepared as far as possible before the place of the attribute is
/// known.
///
/// The first block is put together before the walk for the attribute. If it were put together after, MD5 would wait
/// until it can be read back.
#[derive(Clone, Copy)]
pub(crate) struct Input<'f, 'a> {
    packet: Packet<'a>,
    first: &'f [u8],
    rest: &'a [u8],
}

impl<'f, 'a> Input<'f, 'a> {
    /// `field` is in the Authenticator field while the digest is computed; `block` is room for the packet's first block.
    #[inline(always)]
    pub(crate) fn new(packet: &Packet<'a>, field: &Authenticator, block: &'f mut [u8; md5::BLOCK]) -> Self {
        let (first, rest) = first_block(packet, field, block);
        // Most senders put the attribute first. If it is not there, nothing is changed.
        if let Some([MESSAGE_AUTHENTICATOR, FULL_LENGTH, value @ ..]) = first.get_mut(Packet::HEADER..)
            && let Some(value) = value.first_chunk_mut()
        {
            *value = [0; LENGTH];
        }
        Self { packet: *packet, first, rest }
    }

    /// The correct value of `attribute`, the packet's only Message-Authenticator, of 16 octets. Only the first block of
    /// the packet is copied. The packet is not changed.
    #[inline(always)]
    pub(crate) fn digest(self, attribute: Attribute<'_>, secret: &Secret) -> md5::Digest {
        if attribute.offset() == Packet::HEADER {
            let mut hmac = secret.hmac().begin();
            hmac.update(self.first);
            hmac.finish(self.rest)
        } else {
            self.digest_elsewhere(attribute, secret)
        }
    }

    /// For a Message-Authenticator that is not the first attribute. This is a separate call, so that the compiler can
    /// inline the rounds of MD5 where they matter most. In one function both took 6% more time.
    #[inline(never)]
    fn digest_elsewhere(self, attribute: Attribute<'_>, secret: &Secret) -> md5::Digest {
        let octets = self.packet.octets();
        let value = attribute.offset() + Attribute::HEADER;
        let start = self.first.len().min(value);
        let mut hmac = secret.hmac().begin();
        hmac.update(self.first.get(..start).unwrap_or_default());
        hmac.update(octets.get(start..value).unwrap_or_default());
        hmac.update(&[0; LENGTH]);
        hmac.finish(octets.get(value + LENGTH..).unwrap_or_default())
    }

    /// [`digest`](Self::digest), and [`keyed_md5`] of the same packet with the same `field`. They are computed side by
    /// side, which takes little longer than one of them.
    #[inline(never)]
    pub(crate) fn digest_and_keyed_md5(
        self,
        attribute: Attribute<'_>,
        field: &Authenticator,
        secret: &Secret,
    ) -> (md5::Digest, md5::Digest) {
        let mut block = [0; md5::BLOCK];
        let (first, _) = first_block(&self.packet, field, &mut block);
        if attribute.offset() == Packet::HEADER
            && let Some(both) = md5::hmac_and_md5(secret.hmac(), (self.first, first), self.rest, secret.octets())
        {
            both
        } else {
            self.digest_and_keyed_md5_in_turn(attribute, *field, secret)
        }
    }

    /// For a Message-Authenticator that is not the first attribute, and for very long secrets. All arguments are taken
    /// by value: references would force them into memory, and verifying takes 5% longer.
    #[cold]
    #[inline(never)]
    fn digest_and_keyed_md5_in_turn(
        self,
        attribute: Attribute<'_>,
        field: Authenticator,
        secret: &Secret,
    ) -> (md5::Digest, md5::Digest) {
        (self.digest(attribute, secret), keyed_md5(&self.packet, &field, secret))
    }
}
