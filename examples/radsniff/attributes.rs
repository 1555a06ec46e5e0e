//! The values of a packet, for output.

use radius_dict::{DisplayLeaf, NamedRegistry, text};
use radius_examples::shown_value::{ShownValue, json};
use radius_proto::find::{Content, Leaf};
use serde::Serialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::{record::Decoded, text::Hex};

/// One value.
#[derive(Debug, Serialize)]
pub(crate) struct ShownAttribute {
    /// The numbers of the path, with dots between them.
    oid: String,
    name: String,
    #[serde(rename = "type")]
    kind: Option<&'static str>,
    tag: Option<u8>,
    /// The value in clear, without quotes or escapes, or the members of a struct; `None` if it is not shown.
    value: Option<Box<RawValue>>,
    /// The reason why there is no value, or the fault of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// `Name = value`, as in a line of text.
    #[serde(skip)]
    pub(crate) line: String,
}

/// The values of a packet in wire order. If `reveal` is set and the packet is proven, hidden values are revealed, and
/// nothing is withheld.
pub(crate) fn shown<'d>(
    decoded: &Decoded<'d, 'd>,
    registry: &'d dyn NamedRegistry,
    reveal: bool,
) -> impl Iterator<Item = ShownAttribute> + use<'d> {
    let verified = decoded.verified;
    let reveal = reveal && decoded.checks.is_proven();
    // A buffer for revealed values and for values in several pieces. No value is longer than the packet or the longest
    // attribute.
    let mut buffer = Zeroizing::new(vec![0; decoded.packet.octets().len().max(255)]);
    decoded.packet.attributes().leaves(registry).map(move |leaf| {
        let definition = registry.definition(leaf.path);
        let oid = leaf.path.to_string();
        let display = DisplayLeaf::new(registry, leaf);
        let is_revealed = reveal && verified.hidden_leaf(&leaf).is_some();
        let (value, tag, line) = match ShownValue::new(&leaf, &verified, &mut buffer) {
            ShownValue::Revealed(value, tag, clear) if is_revealed => {
                let line = text::revealed(registry, leaf.path, tag, clear).ok();
                let value = match value {
                    Some(value) => json(&text::value(definition, value)),
                    None => json(&format!("0x{}", Hex(clear))),
                };
                (Some(value), tag, line.map(|line| line.to_string()))
            }
            _ if display.is_withheld() && !reveal => (None, leaf.tag(), None),
            ShownValue::Value(value) => {
                // A log shows less than a line.
                let line = display.is_withheld().then(|| text::line(registry, &leaf).to_string());
                (Some(json(&text::value(definition, value))), leaf.tag(), line)
            }
            _ => {
                let line = display.is_withheld().then(|| text::line(registry, &leaf).to_string());
                (Some(json(&octets(leaf))), leaf.tag(), line)
            }
        };
        let note = match (&value, leaf.content()) {
            (None, _) => Some(format!("{} octets, not shown", leaf.octets.length())),
            (Some(_), Content::Invalid(reason)) if !is_revealed => Some(reason.to_string()),
            (Some(_), Content::Value(value)) => {
                text::value(definition, value).malformed().map(|error| error.to_string())
            }
            _ => None,
        };
        ShownAttribute {
            name: definition.map_or_else(|| format!("Attr-{oid}"), |definition| definition.name().to_owned()),
            kind: definition.map(|definition| definition.kind().name()),
            tag: Some(tag.octet()).filter(|tag| *tag > 0),
            line: line.unwrap_or_else(|| display.to_string()),
            oid,
            value,
            note,
        }
    })
}

fn octets(leaf: Leaf<'_>) -> String {
    let octets: Vec<_> = leaf.octets.octets().collect();
    format!("0x{}", Hex(&octets))
}
