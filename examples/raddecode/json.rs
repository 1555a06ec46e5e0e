//! JSON Lines.

use std::io;

use radius_dict::text;
use radius_examples::{
    hexadecimal,
    shown_value::{ShownValue, json},
};
use radius_proto::Packet;
use serde::Serialize;
use serde_json::value::RawValue;

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
    oid: String,
    name: String,
    r#type: Option<&'static str>,
    tag: Option<u8>,
    value: Box<RawValue>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    raw: bool,
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
        let octets = |octets: Vec<u8>| {
            let mut value = "0x".to_owned();
            hexadecimal::write(octets, &mut value);
            value
        };
        let (tag, value, raw, error) = match decoder.show(&leaf, &verified) {
            ShownValue::Value(value) => {
                let value = text::value(definition, value);
                (leaf.tag(), json(&value), value.malformed().is_some(), None)
            }
            ShownValue::Revealed(Some(value), tag, _) => (tag, json(&text::value(definition, value)), false, None),
            ShownValue::Revealed(None, tag, clear) => (tag, json(&octets(clear.to_vec())), true, None),
            ShownValue::Raw(error) => (leaf.tag(), json(&octets(leaf.octets.octets().collect())), true, error),
        };
        let oid = leaf.path.to_string();
        attributes.push(Attribute {
            name: definition.map_or_else(|| format!("Attr-{oid}"), |definition| definition.name().to_owned()),
            oid,
            r#type: definition.map(|definition| definition.kind().name()),
            tag: Some(tag.octet()).filter(|tag| *tag > 0),
            value,
            raw,
            error,
        });
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
