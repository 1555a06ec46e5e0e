//! From the octets of a line to a packet and its values.

use radius_dict::{
    Definition, NamedRegistry,
    text::{self, ValueText},
};
use radius_proto::{Leaf, Limits, Packet, Secret, Tag, value::Value};
use zeroize::Zeroizing;

use crate::{checks::Checks, hex, options::SharedSecret};

/// Why a line is no packet.
pub(crate) struct Fault {
    /// The octet of the packet where it lies.
    pub(crate) offset: usize,
    pub(crate) error: String,
}

impl Fault {
    /// The packet of a line, whose octets are put into `octets`.
    pub(crate) fn read<'o>(line: &[u8], octets: &'o mut Vec<u8>) -> Result<Packet<'o>, Self> {
        hex::read(line, octets).map_err(|error| Self { offset: error.octet, error: error.to_string() })?;
        // To look at, whoever may have accepted it.
        let limits = Limits::UDP.with_maximum_length(u16::MAX);
        Packet::parse_with(octets, limits).map_err(|error| Self { offset: error.offset(), error: error.to_string() })
    }

    pub(crate) fn line_too_long(limit: usize) -> Self {
        Self { offset: 0, error: format!("a line of more than {limit} octets, of which none was read") }
    }
}

/// What packets are decoded with.
pub(crate) struct Decoder<'d> {
    registry: &'d dyn NamedRegistry,
    secret: Option<&'d (Secret, SharedSecret)>,
    request: Option<Packet<'d>>,
    /// Revealed values and those in several pieces lie here.
    buffer: Zeroizing<Vec<u8>>,
}

/// A value, and how it came to be known.
pub(crate) enum Shown<'v> {
    /// In clear.
    Value(Value<'v>),
    /// In clear now.
    Revealed(Value<'v>, Tag, &'v [u8]),
    /// The octets on the wire.
    Raw,
}

impl<'d> Decoder<'d> {
    pub(crate) fn new(
        registry: &'d dyn NamedRegistry,
        secret: Option<&'d (Secret, SharedSecret)>,
        request: Option<Packet<'d>>,
    ) -> Self {
        Self { registry, secret, request, buffer: Zeroizing::new(vec![0; usize::from(u16::MAX)]) }
    }

    pub(crate) const fn registry(&self) -> &'d dyn NamedRegistry {
        self.registry
    }

    pub(crate) fn checks<'a>(&self, packet: Packet<'a>) -> Checks<'a, 'd> {
        Checks::new(packet, self.secret, self.request)
    }

    pub(crate) fn leaves<'a>(&self, packet: Packet<'a>) -> impl Iterator<Item = Leaf<'a>> + use<'a, 'd> {
        packet.attributes().leaves(self.registry)
    }

    /// The value of a leaf.
    pub(crate) fn show<'v, 'a: 'v>(&'v mut self, leaf: &Leaf<'a>, checks: &Checks<'a, '_>) -> Shown<'v> {
        if let Some(hidden) = checks.hidden(leaf) {
            let tag = hidden.tag();
            return match hidden.reveal(&mut self.buffer).map(|clear| (clear, kind(leaf).decode(clear))) {
                Ok((clear, Ok(value))) => Shown::Revealed(value, tag, clear),
                _ => Shown::Raw,
            };
        }
        match leaf.value(&mut self.buffer) {
            Ok(Some(value)) if leaf.shape().is_some() => Shown::Value(value),
            _ => Shown::Raw,
        }
    }
}

fn kind(leaf: &Leaf<'_>) -> radius_proto::value::Kind {
    leaf.shape().map_or(radius_proto::value::Kind::Octets, |shape| shape.kind)
}

/// A value as a string without quotes around it.
pub(crate) fn unquoted(definition: Option<Definition<'_>>, value: Value<'_>) -> String {
    let printed: ValueText<'_, '_> = text::value(definition, value);
    match printed.text() {
        Some(text) => text.to_owned(),
        None => {
            let printed = printed.to_string();
            // Dates, filters, and names that are no words, which have no escapes in them.
            let inner = printed.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).map(str::to_owned);
            inner.unwrap_or(printed)
        }
    }
}
