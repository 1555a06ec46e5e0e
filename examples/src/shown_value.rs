//! Values of packets, for output.

use radius_proto::{
    attribute::Tag,
    find::Leaf,
    value::{Kind, Value},
};

use crate::verification::Verified;

/// A value, with the way in which it is known.
#[derive(Debug)]
pub enum ShownValue<'v> {
    /// The value was in clear.
    Value(Value<'v>),
    /// The value was hidden and has been revealed: the value, unless the octets are not of its type, with its tag and
    /// the octets in clear.
    Revealed(Option<Value<'v>>, Tag, &'v [u8]),
    /// The octets on the wire, and the reason why a hidden value cannot be revealed although the packet was verified.
    Raw(Option<String>),
}

impl<'v> ShownValue<'v> {
    /// The value of a leaf. Revealed values and values in several pieces are written into `buffer`.
    pub fn new<'a: 'v>(leaf: &Leaf<'a>, verified: &Verified<'a, '_>, buffer: &'v mut [u8]) -> Self {
        if let Some(hidden) = verified.hidden_leaf(leaf) {
            let kind = leaf.shape().map_or(Kind::Octets, |shape| shape.kind);
            let tag = hidden.tag();
            return match hidden.reveal(buffer) {
                // A password in another character set is still a password.
                Ok(clear) => Self::Revealed(kind.decode(clear).ok(), tag, clear),
                Err(error) => Self::Raw(Some(error.to_string())),
            };
        }
        match leaf.value(buffer) {
            Ok(Some(value)) if leaf.shape().is_some() => Self::Value(value),
            _ => Self::Raw(None),
        }
    }
}

/// The JSON of a value. For a [`ValueText`](radius_dict::text::ValueText) it is a string with the text without quotes,
/// or an object with the members of a struct.
#[cfg(feature = "json")]
pub fn json(value: &impl serde::Serialize) -> Box<serde_json::value::RawValue> {
    // Strings and maps with strings as keys can always be written as JSON.
    serde_json::value::to_raw_value(value).unwrap_or_default()
}
