//! Decodes the octets of a line to a packet and its values.

use radius_dict::NamedRegistry;
use radius_examples::{
    hexadecimal,
    shown_value::ShownValue,
    verification::{Checks, Verified},
};
use radius_proto::{Packet, Secret, exchange::ObservedRequest, find::Leaf, packet::Limits};
use zeroize::Zeroizing;

/// The reason why a line is not a packet.
pub(crate) struct Fault {
    /// The octet of the packet at which the fault is.
    pub(crate) offset: usize,
    pub(crate) error: String,
}

impl Fault {
    /// The packet of a line. Its octets are written into `octets`.
    pub(crate) fn read<'o>(line: &[u8], octets: &'o mut Vec<u8>) -> Result<Packet<'o>, Self> {
        hexadecimal::read(line, octets).map_err(|error| Self { offset: error.octet, error: error.to_string() })?;
        // The longest packet is accepted, since the program only shows packets.
        let limits = Limits::UDP.with_maximum_length(u16::MAX);
        Packet::parse_with(octets, limits)
            .map_err(|error| Self { offset: error.offset().unwrap_or_default(), error: error.to_string() })
    }

    pub(crate) fn line_too_long(limit: usize) -> Self {
        Self { offset: 0, error: format!("a line of more than {limit} octets, which was skipped") }
    }
}

/// The data that decoding needs.
pub(crate) struct Decoder<'d> {
    registry: &'d dyn NamedRegistry,
    secret: Option<&'d Secret>,
    request: Option<Packet<'d>>,
    /// A buffer for revealed values and for values in several pieces.
    buffer: Zeroizing<Vec<u8>>,
}

impl<'d> Decoder<'d> {
    pub(crate) fn new(
        registry: &'d dyn NamedRegistry,
        secret: Option<&'d Secret>,
        request: Option<Packet<'d>>,
    ) -> Self {
        Self { registry, secret, request, buffer: Zeroizing::new(vec![0; usize::from(u16::MAX)]) }
    }

    pub(crate) const fn registry(&self) -> &'d dyn NamedRegistry {
        self.registry
    }

    pub(crate) fn checks<'a>(&self, packet: Packet<'a>) -> (Checks, Verified<'a, 'd>) {
        Checks::new(packet, self.request.map(ObservedRequest::from), self.secret)
    }

    pub(crate) fn leaves<'a>(&self, packet: Packet<'a>) -> impl Iterator<Item = Leaf<'a>> + use<'a, 'd> {
        packet.attributes().leaves(self.registry)
    }

    /// The value of a leaf.
    pub(crate) fn show<'v, 'a: 'v>(&'v mut self, leaf: &Leaf<'a>, verified: &Verified<'a, '_>) -> ShownValue<'v> {
        ShownValue::new(leaf, verified, &mut self.buffer)
    }
}
