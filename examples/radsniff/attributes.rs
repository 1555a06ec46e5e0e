//! The values of a packet, as they are shown.

use core::fmt::Write;

use radius_dict::Dictionary;
use radius_proto::{Content, HiddenValue, Leaf, value::Value};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::record::Decoded;

/// One value.
#[derive(Debug, Serialize)]
pub(crate) struct Shown {
    /// Numbers with dots between them.
    oid: String,
    name: String,
    #[serde(rename = "type")]
    kind: Option<&'static str>,
    tag: Option<u8>,
    /// In clear, without quotes or escapes; `None` if it is not shown.
    value: Option<String>,
    /// Why there is no value, or what is wrong with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// `Name = value`, as it stands in a line of text.
    #[serde(skip)]
    pub(crate) line: String,
}

/// The values of a packet in wire order. Hidden ones are revealed if `reveal` says so and the packet was verified.
pub(crate) fn shown<'d>(
    decoded: &Decoded<'d, 'd>,
    dictionary: &'d Dictionary,
    reveal: bool,
) -> impl Iterator<Item = Shown> + use<'d> {
    let verified = decoded.verified;
    decoded.packet.attributes().leaves(dictionary).map(move |leaf| {
        let shown = in_clear(leaf, dictionary);
        match verified.hidden_leaf(&leaf) {
            Some(hidden) if reveal => revealed(hidden, shown),
            _ => shown,
        }
    })
}

/// What the dictionary lets be seen.
fn in_clear(leaf: Leaf<'_>, dictionary: &Dictionary) -> Shown {
    // What must not be seen is the dictionary's to know, so all that is shown comes out of its text.
    let line = dictionary.display_leaf(leaf).to_string();
    let (head, text) = line.split_once(" = ").unwrap_or((&line, ""));
    let tag = leaf.tag();
    let tag = (!tag.is_none()).then(|| tag.octet());
    let name = tag.and_then(|tag| head.strip_suffix(&format!(":{tag}"))).unwrap_or(head);
    let (value, note) = match (text.strip_prefix('<'), leaf.content()) {
        (Some(note), _) => (None, Some(note.trim_end_matches('>').into())),
        (None, Content::Value(value)) => (Some(plain(value, text)), None),
        (None, Content::Invalid(reason)) => {
            (Some(text.split(' ').next().unwrap_or_default().into()), Some(reason.to_string()))
        }
        (None, _) => (Some(text.into()), None),
    };
    let kind = leaf.shape().map(|shape| shape.kind.name());
    Shown { oid: leaf.path.to_string(), name: name.into(), kind, tag, value, note, line }
}

/// A value for programs: text as it is, everything else as in `shown`, without quotes around.
fn plain(value: Value<'_>, shown: &str) -> String {
    match value {
        Value::Text(text) => text.into(),
        _ => shown.strip_prefix('"').and_then(|shown| shown.strip_suffix('"')).unwrap_or(shown).into(),
    }
}

/// A password is octets to the protocol and text to people. What begins as octets are printed is left as octets.
fn readable(value: Value<'_>) -> Value<'_> {
    let Value::Octets(octets) = value else { return value };
    match core::str::from_utf8(octets) {
        Ok(text) if !text.starts_with("0x") && !text.contains(char::is_control) => Value::Text(text),
        _ => value,
    }
}

fn revealed(hidden: HiddenValue<'_, '_>, shown: Shown) -> Shown {
    /// What revealing may use.
    const BUFFER: usize = 253;
    let mut buffer = Zeroizing::new([0; BUFFER]);
    let (text, value) = match hidden.reveal_value(buffer.as_mut()) {
        Ok(value) => {
            let value = readable(value);
            let text = value.to_string();
            let plain = plain(value, &text);
            (text, plain)
        }
        // A password in another character set is still a password.
        Err(_) => match hidden.reveal(buffer.as_mut()) {
            Ok(octets) => {
                let text = Value::Octets(octets).to_string();
                (text.clone(), text)
            }
            Err(error) => {
                let mut line = shown.line;
                let _ = write!(line, " <{error}>");
                return Shown { note: Some(error.to_string()), line, ..shown };
            }
        },
    };
    let head = shown.line.split_once(" = ").map_or("", |(head, _)| head);
    Shown { value: Some(value), note: None, line: format!("{head} = {text}"), ..shown }
}
