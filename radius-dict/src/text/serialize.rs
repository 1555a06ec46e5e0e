//! Attributes for serde: the parts of a line as fields.

use core::fmt::{self, Write as _};

use radius_proto::{
    attribute::{AttributePath, Chunks, Tag},
    typed::Shape,
};
use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeStruct},
};

use super::{
    name::write_name,
    structure::{MemberText, StructureText},
    value::{ValueText, Without, write_octets},
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
            FieldValue::Typed(value) => fields.serialize_field("value", value)?,
            FieldValue::Raw(octets) => fields.serialize_field("value", &printed(|f| write_octets(f, *octets)))?,
            FieldValue::Withheld => fields.serialize_field("value", &None::<&str>)?,
        }
        fields.serialize_field("raw", &matches!(self.value, FieldValue::Raw(_)))?;
        fields.serialize_field("length", &self.length)?;
        fields.end()
    }
}

/// The form is that of the field `value` in [`text`](crate::text#serde).
impl Serialize for ValueText<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.members() {
            Some(structure) => structure.serialize(serializer),
            None => printed(|f| write!(f, "{self:#}")).serialize(serializer),
        }
    }
}

/// The members by name. The values of an array are a sequence.
impl Serialize for StructureText<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut members = self.members();
        while let Some(text) = members.next() {
            if text.member.is_array {
                // An array is the last member.
                let values = Sequence(core::iter::once(text).chain(members));
                map.serialize_entry(text.member.name, &values)?;
                break;
            }
            map.serialize_entry(text.member.name, &text)?;
        }
        map.end()
    }
}

/// The type and the value.
impl Serialize for MemberText<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Member", 2)?;
        fields.serialize_field("type", self.type_name())?;
        match (self.text(), self.structure()) {
            (Some(text), _) => fields.serialize_field("value", text)?,
            (_, Some(structure)) => fields.serialize_field("value", &structure)?,
            _ => fields.serialize_field("value", &printed(|f| write!(Without::quotes(f), "{self}")))?,
        }
        fields.end()
    }
}

/// The items of an iterator.
struct Sequence<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Sequence<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
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
