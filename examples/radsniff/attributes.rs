//! The values of a packet, for output.

use core::fmt::{self, Write};

use radius_dict::{DisplayLeaf, NamedRegistry, text};
use radius_examples::{
    dictionary::ChosenDictionary,
    shown_attribute::{Contents, ShownAttribute},
    shown_value::ShownValue,
    verification::Verified,
};
use radius_proto::{
    Packet,
    find::{Content, Leaf},
};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::record::Decoded;

/// One value, with a note.
#[derive(Debug, Serialize)]
pub(crate) struct NotedAttribute {
    #[serde(flatten)]
    attribute: ShownAttribute,
    /// The reason why there is no value, or the fault of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// Appends a line for each value, in wire order. If `reveal` is set and the packet is proven, hidden values are
/// revealed, and nothing is withheld.
pub(crate) fn lines(decoded: &Decoded<'_, '_>, dictionary: &ChosenDictionary, reveal: bool, lines: &mut String) {
    let reveal = reveal && decoded.checks.is_proven();
    // The dictionary is chosen once for each packet, so that its look-ups are inlined.
    match dictionary {
        ChosenDictionary::Embedded => lines_with(decoded, radius_dict::Dictionary::EMBEDDED, reveal, lines),
        ChosenDictionary::Loaded(loaded) => lines_with(decoded, &**loaded, reveal, lines),
    }
}

fn lines_with<R: NamedRegistry>(decoded: &Decoded<'_, '_>, registry: &R, reveal: bool, lines: &mut String) {
    if !reveal {
        let _ = write!(lines, "{}", Lines { registry, packet: decoded.packet });
        return;
    }
    let mut buffer = buffer(decoded);
    for leaf in decoded.packet.attributes().leaves(registry) {
        lines.push_str("    ");
        // Writing into a string cannot fail.
        let _ = write_revealed(registry, &leaf, &decoded.verified, &mut buffer, lines);
        lines.push('\n');
    }
}

/// The lines of a packet without secrets. They have one formatter, not one for each line.
struct Lines<'l, R> {
    registry: &'l R,
    packet: Packet<'l>,
}

impl<R: NamedRegistry> fmt::Display for Lines<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.packet.attributes().leaves(self.registry).try_for_each(|leaf| {
            f.write_str("    ")?;
            fmt::Display::fmt(&DisplayLeaf::new(self.registry, leaf), f)?;
            f.write_str("\n")
        })
    }
}

/// Writes a value of a proven packet. Nothing is withheld.
fn write_revealed<'a, R: NamedRegistry>(
    registry: &R,
    leaf: &Leaf<'a>,
    verified: &Verified<'a, '_>,
    buffer: &mut [u8],
    line: &mut String,
) -> fmt::Result {
    let display = DisplayLeaf::new(registry, *leaf);
    let hidden = verified.hidden_leaf(leaf);
    let tag = hidden.as_ref().map(radius_proto::verify::HiddenValue::tag).unwrap_or_default();
    match hidden.map(|hidden| hidden.reveal(buffer)) {
        Some(Ok(clear)) => match text::revealed(registry, leaf.path, tag, clear) {
            Ok(revealed) => write!(line, "{revealed}"),
            Err(_) => write!(line, "{display}"),
        },
        // `DisplayLeaf` withholds secrets, and a line does not.
        _ if display.is_withheld() => write!(line, "{}", text::line(registry, leaf)),
        _ => write!(line, "{display}"),
    }
}

/// A buffer for revealed values and for values in several pieces. No value is longer than the packet or the longest
/// attribute.
fn buffer(decoded: &Decoded<'_, '_>) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(vec![0; decoded.packet.octets().len().max(255)])
}

/// The values of a packet in wire order. If `reveal` is set and the packet is proven, hidden values are revealed, and
/// nothing is withheld.
pub(crate) fn shown<'d>(
    decoded: &Decoded<'d, 'd>,
    registry: &'d dyn NamedRegistry,
    reveal: bool,
) -> impl Iterator<Item = NotedAttribute> + use<'d> {
    let verified = decoded.verified;
    let reveal = reveal && decoded.checks.is_proven();
    let mut buffer = buffer(decoded);
    decoded.packet.attributes().leaves(registry).map(move |leaf| {
        let (length, definition) = (leaf.octets.length(), registry.definition(leaf.path));
        let is_revealed = reveal && verified.hidden_leaf(&leaf).is_some();
        let (contents, tag) = match ShownValue::new(&leaf, &verified, &mut buffer) {
            ShownValue::Revealed(Some(value), tag, clear) if is_revealed => (Contents::Typed(value, clear.len()), tag),
            ShownValue::Revealed(None, tag, clear) if is_revealed => (Contents::Raw(clear.into()), tag),
            _ if !reveal && DisplayLeaf::new(registry, leaf).is_withheld() => (Contents::Withheld(length), leaf.tag()),
            ShownValue::Value(value) => (Contents::Typed(value, length), leaf.tag()),
            _ => (Contents::Raw(leaf.octets), leaf.tag()),
        };
        let note = match (&contents, leaf.content()) {
            (Contents::Withheld(_), _) => Some(format!("{length} octets, not shown")),
            (_, Content::Invalid(reason)) if !is_revealed => Some(reason.to_string()),
            (_, Content::Value(value)) => text::value(definition, value).malformed().map(|error| error.to_string()),
            _ => None,
        };
        NotedAttribute { attribute: ShownAttribute::new(leaf.path, definition, tag, contents), note }
    })
}
