//! Encodes lines to a packet.

use radius_dict::{
    NamedRegistry,
    text::{self, Item, LineError, LineGroup},
};
use radius_examples::hexadecimal;
use radius_proto::{
    Code, Packet, ReplyBuilder, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType},
    encode::PacketWriter,
    error::{EncodeError, EncodeReason},
    packet::Authenticator,
    verify::Request,
};
use zeroize::Zeroizing;

use crate::{
    packet_failure::PacketFailure,
    packet_text::{Header, PacketText},
    random::Random,
};

/// The data that encoding needs.
pub(crate) struct Encoder<'e> {
    pub(crate) registry: &'e dyn NamedRegistry,
    pub(crate) secret: Option<&'e Secret>,
    pub(crate) request: Option<Request<'e, 'e>>,
    pub(crate) attributes_only: bool,
}

/// A packet that is being written.
enum Building<'b, 'e> {
    /// The packet is written exactly as the lines say, without signing.
    Plain(PacketWriter<'b>),
    Request(RequestBuilder<'b, 'e>),
    Reply(ReplyBuilder<'b, 'e, 'e>),
}

impl Encoder<'_> {
    /// Prints the packet of a text as digits.
    pub(crate) fn encode(&self, block: &PacketText, printed: &mut String) -> Result<(), PacketFailure> {
        let (mut buffer, mut value) =
            ([0; PacketWriter::MAX_LENGTH], Zeroizing::new([0; PacketWriter::MAX_LENGTH + 1]));
        let mut random = Random { first: None };
        let of_packet = |error: &dyn core::fmt::Display| PacketFailure::of_line(block.before + 1, error);
        let mut header = block.header;
        for item in text::items(self.registry, &block.text) {
            // The errors of lines follow below.
            if let Ok(Item::Control(item)) = item {
                header.set(&item, block.before)?;
            }
        }
        random.first = header.authenticator;
        let mut building = self.begin(header, &mut buffer, &mut random).map_err(|error| of_packet(&error))?;
        for group in text::groups(self.registry, &block.text).without_control_items() {
            let group = group.map_err(|error| PacketFailure::of_text(block.before, error))?;
            if !building.writes_itself(group.first().path()) {
                building = building
                    .push(&group, value.as_mut_slice(), &mut random)
                    .map_err(|error| PacketFailure::of_text(block.before, error))?;
            }
        }
        let is_plain = matches!(building, Building::Plain(_));
        let octets = building.finish().map_err(|error| of_packet(&error))?;
        let octets = match (self.attributes_only, octets.get(Packet::HEADER..)) {
            (true, Some([80, 18, rest @ ..])) if !is_plain => rest.get(16..).unwrap_or_default(),
            (true, Some(attributes)) => attributes,
            _ => octets,
        };
        hexadecimal::write(octets.iter().copied(), printed);
        Ok(())
    }

    fn begin<'b>(&self, header: Header, buffer: &'b mut [u8], random: &mut Random) -> Result<Building<'b, '_>, String> {
        let Header { code, identifier, authenticator } = header;
        let failed = |error: EncodeError| error.to_string();
        match (self.secret, &self.request) {
            (None, _) => {
                let authenticator = authenticator.map_or(Authenticator::ZERO, Authenticator::new);
                PacketWriter::new(buffer, code, identifier, authenticator).map(Building::Plain).map_err(failed)
            }
            (Some(secret), _) if code.is_request() => {
                let zeroes = || format!("an authenticator of zeroes: a signed {code} has random octets");
                let begun = RequestBuilder::new_with(code, buffer, identifier, secret, random);
                begun.map(Building::Request).map_err(|error| match (error.reason(), authenticator) {
                    (EncodeReason::Random, Some([0, ..])) if authenticator == Some([0; 16]) => zeroes(),
                    _ => failed(error),
                })
            }
            (Some(_), Some(request)) if code.is_reply() => {
                request.reply(code, buffer).map(Building::Reply).map_err(failed)
            }
            (Some(_), None) if code.is_reply() => {
                Err(format!("{code} is a reply: with --secret it needs --request, which it answers"))
            }
            (Some(_), _) => Err(no_rules(code)),
        }
    }
}

fn no_rules(code: Code) -> String {
    format!("{code} has no authentication rules; it can be written without --secret")
}

impl<'b> Building<'b, '_> {
    /// Whether the library writes the attribute itself.
    fn writes_itself(&self, path: AttributePath) -> bool {
        match self {
            Self::Plain(_) => false,
            Self::Request(_) => path == AttributeType::MESSAGE_AUTHENTICATOR,
            Self::Reply(_) => path == AttributeType::MESSAGE_AUTHENTICATOR || path == AttributeType::PROXY_STATE,
        }
    }

    fn push<R: NamedRegistry + ?Sized>(
        self,
        group: &LineGroup<'_, R>,
        value: &mut [u8],
        random: &mut Random,
    ) -> Result<Self, LineError> {
        Ok(match self {
            Self::Plain(writer) => Self::Plain(group.push_to_writer(writer, value)?),
            Self::Request(builder) => Self::Request(group.push_to_request(builder, value, random)?),
            Self::Reply(builder) => Self::Reply(group.push_to_reply(builder, value, random)?),
        })
    }

    fn finish(self) -> Result<&'b [u8], EncodeError> {
        match self {
            Self::Plain(writer) => Ok(writer.finish()),
            Self::Request(builder) => Ok(builder.sign().octets()),
            Self::Reply(builder) => builder.sign(),
        }
    }
}
