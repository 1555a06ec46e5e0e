//! Attributes as JSON, in one form for all programs.

use radius_dict::{Definition, text};
use radius_proto::{
    attribute::{AttributePath, Chunks, Tag},
    value::Value,
};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::shown_value::json;

/// An attribute with its value, in the form of seven fields that [`radius_dict::text`] documents. The programs fill the
/// fields themselves: they also name an attribute whose octets they print, and print revealed octets of any kind.
#[derive(Debug, Serialize)]
pub struct ShownAttribute {
    oid: String,
    name: String,
    r#type: Option<&'static str>,
    tag: Option<u8>,
    value: Option<Box<RawValue>>,
    raw: bool,
    length: usize,
}

/// The contents of the field `value`.
#[derive(Debug)]
pub enum Contents<'c> {
    /// A value of its type, with its octets on the wire, or in clear if it was hidden.
    Typed(Value<'c>, usize),
    /// The octets on the wire, or in clear if they were hidden.
    Raw(Chunks<'c>),
    /// A value of this number of octets that is not shown.
    Withheld(usize),
}

impl ShownAttribute {
    /// The attribute at a path, with its definition if it is known.
    #[must_use]
    pub fn new(path: AttributePath, definition: Option<Definition<'_>>, tag: Tag, contents: Contents<'_>) -> Self {
        let oid = path.to_string();
        let (value, raw, length) = match contents {
            Contents::Typed(value, length) => {
                let value = text::value(definition, value);
                // The octets of a struct whose members are malformed are printed as they are.
                (Some(json(&value)), value.malformed().is_some(), length)
            }
            Contents::Raw(octets) => (Some(json(&format_args!("0x{octets:x}"))), true, octets.length()),
            Contents::Withheld(length) => (None, false, length),
        };
        Self {
            name: definition.map_or_else(|| format!("Attr-{oid}"), |definition| definition.name().to_owned()),
            r#type: definition.map(|definition| definition.kind().name()),
            tag: Some(tag.octet()).filter(|tag| *tag > 0),
            oid,
            value,
            raw,
            length,
        }
    }
}
