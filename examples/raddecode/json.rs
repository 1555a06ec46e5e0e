//! JSON Lines.

use std::io;

use radius_examples::{
    hexadecimal,
    shown_attribute::{Contents, ShownAttribute},
    shown_value::ShownValue,
};
use radius_proto::Packet;
use serde::Serialize;

use crate::decode::{Decoder, Fault};

#[derive(Serialize)]
struct Decoded {
    ok: bool,
    code: u8,
    code_name: Option<&'static str>,
    id: u8,
    length: usize,
    authenticator: String,
    attributes: Vec<Attribute>,
    authenticator_check: &'static str,
    message_authenticator: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    verify_error: Option<String>,
}

#[derive(Serialize)]
struct Attribute {
    #[serde(flatten)]
    attribute: ShownAttribute,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct Failed<'f> {
    ok: bool,
    offset: usize,
    error: &'f str,
}

pub(crate) fn packet(decoder: &mut Decoder<'_>, packet: Packet<'_>, output: impl io::Write) -> io::Result<()> {
    let (checks, verified) = decoder.checks(packet);
    let mut attributes = Vec::new();
    for leaf in decoder.leaves(packet) {
        let definition = decoder.registry().definition(leaf.path);
        let (tag, contents, error) = match decoder.show(&leaf, &verified) {
            ShownValue::Value(value) => (leaf.tag(), Contents::Typed(value, leaf.octets.length()), None),
            ShownValue::Revealed(Some(value), tag, clear) => (tag, Contents::Typed(value, clear.len()), None),
            ShownValue::Revealed(None, tag, clear) => (tag, Contents::Raw(clear.into()), None),
            ShownValue::Raw(error) => (leaf.tag(), Contents::Raw(leaf.octets), error),
        };
        attributes.push(Attribute { attribute: ShownAttribute::new(leaf.path, definition, tag, contents), error });
    }
    let mut authenticator = String::new();
    hexadecimal::write(*packet.authenticator().octets(), &mut authenticator);
    let decoded = Decoded {
        ok: true,
        code: packet.code().0,
        code_name: packet.code().name(),
        id: packet.identifier(),
        length: packet.octets().len(),
        authenticator,
        attributes,
        authenticator_check: checks.authenticator.name(),
        message_authenticator: checks.message_authenticator.name(),
        verify_error: checks.error.map(|error| error.to_string()),
    };
    serde_json::to_writer(output, &decoded).map_err(io::Error::from)
}

pub(crate) fn fault(fault: &Fault, output: impl io::Write) -> io::Result<()> {
    let failed = Failed { ok: false, offset: fault.offset, error: &fault.error };
    serde_json::to_writer(output, &failed).map_err(io::Error::from)
}
