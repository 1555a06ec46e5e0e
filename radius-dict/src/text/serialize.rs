//! Attributes for serde: the parts of a line as fields.

use core::fmt;

use radius_proto::{
    attribute::{AttributePath, Chunks, Tag},
    typed::Shape,
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{
    name::write_name,
    value::{ValueText, write_octets},
};
use crate::definition::Definition;

/// An attribute with its value, in the form that [`text`](crate::text#serde) documents.
pub(crate) struct AttributeFields<'f, 'd, 'a> {
    pub(crate) path: AttributePath,
    pub(crate) definition: Option<&'f Definition<'d>>,
    pub(crate) shape: Option<Shape>,
    pub(crate) tag: Option<Tag>,
    pub(crate) value: FieldValue<'d, 'a>,
    /// Octets of the value on the wire; of a revealed value, octets in clear.
    pub(crate) length: usize,
}

pub(crate) enum FieldValue<'d, 'a> {
    /// The value of the attribute's type.
    Typed(ValueText<'d, 'a>),
    /// The octets on the wire.
    Raw(Chunks<'a>),
    /// Not shown, since it may be a secret.
    Withheld,
}

impl Serialize for AttributeFields<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Attribute", 7)?;
        fields.serialize_field("oid", &printed(|f| fmt::Display::fmt(&self.path, f)))?;
        fields.serialize_field("name", &printed(|f| write_name(f, self.definition, self.path)))?;
        fields.serialize_field("type", &self.shape.map(|shape| shape.kind.name()))?;
        fields.serialize_field("tag", &self.tag.filter(|tag| !tag.is_none()).map(Tag::octet))?;
        match &self.value {
            FieldValue::Typed(value) => fields.serialize_field("value", &printed(|f| write!(f, "{value:#}")))?,
            FieldValue::Raw(octets) => fields.serialize_field("value", &printed(|f| write_octets(f, *octets)))?,
            FieldValue::Withheld => fields.serialize_field("value", &None::<&str>)?,
        }
        fields.serialize_field("raw", &matches!(self.value, FieldValue::Raw(_)))?;
        fields.serialize_field("length", &self.length)?;
        fields.end()
    }
}

/// A string that a function writes.
struct Printed<F>(F);

/// This gives the closure its type.
const fn printed<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(write: F) -> Printed<F> {
    Printed(write)
}

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Printed<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> Serialize for Printed<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
