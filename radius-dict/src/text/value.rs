//! Values as text: the canonical text of their type, and the names of numbers from the dictionary.

use core::fmt;

use radius_proto::{
    attribute::{AttributeType, Chunks},
    value::{InvalidMember, Kind, Value},
};

use super::{number, structure::StructureText};
use crate::definition::{Definition, NamesOfNumbers};

/// A value as it is in a line. It is the text of [`Value`], with two exceptions: numbers that have a name are printed
/// by name, and rules of a filter are printed as text if they are text. The form depends on the type: octets are always
/// `0x` and digits.
///
/// Without a definition, there are no names. Passwords are printed.
#[must_use]
pub const fn value<'d, 'a>(definition: Option<Definition<'d>>, value: Value<'a>) -> ValueText<'d, 'a> {
    ValueText { definition, value }
}

/// A value as it is in a line. [`value`] makes it.
#[derive(Clone, Copy)]
pub struct ValueText<'d, 'a> {
    definition: Option<Definition<'d>>,
    value: Value<'a>,
}

impl<'d, 'a> ValueText<'d, 'a> {
    /// The value, if it is printed as a text in quotes.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        match self.value {
            Value::Text(text) => Some(text),
            Value::Octets(octets) => text_of(self.definition?.kind(), octets),
            _ => None,
        }
    }

    /// The reason why the octets are not the struct that the definition describes: the first member that is malformed.
    /// They are then printed as octets. `None` for a struct, and for values of other types.
    #[must_use]
    pub fn malformed(&self) -> Option<InvalidMember<'d>> {
        let (Some(layout), Value::Octets(octets)) = (self.definition?.layout(), self.value) else { return None };
        layout.decode(octets).err()
    }

    /// The members, if the value is a struct.
    pub(super) fn members(&self) -> Option<StructureText<'d, 'a>> {
        let definition = self.definition.filter(|definition| definition.kind() == Kind::Structure)?;
        StructureText::of(definition, &self.value)
    }
}

/// Rules of a filter, which are octets that are printed as text.
fn text_of(kind: Kind, octets: &[u8]) -> Option<&str> {
    core::str::from_utf8(octets).ok().filter(|text| kind == Kind::FilterRules && !text.is_empty())
}

impl fmt::Display for ValueText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = self.text() {
            return fmt::Display::fmt(&Value::Text(text), f);
        }
        if let Some(structure) = self.members() {
            return fmt::Display::fmt(&structure, f);
        }
        write_value(f, self.definition.as_ref().map(Definition::names), self.value)
    }
}

/// Writes the name of a number, or the canonical text of another value.
pub(super) fn write_value(
    f: &mut fmt::Formatter<'_>,
    names: Option<NamesOfNumbers<'_>>,
    value: Value<'_>,
) -> fmt::Result {
    let name = |number| names.and_then(|names| number::name(names, number));
    match number::of_value(&value).and_then(name) {
        Some(name) => number::write_name(f, name),
        None => fmt::Display::fmt(&value, f),
    }
}

impl fmt::Debug for ValueText<'_, '_> {
    /// The type. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueText").field("definition", &self.definition).finish_non_exhaustive()
    }
}

/// `0x` and two digits for each octet.
pub(crate) fn write_octets(f: &mut fmt::Formatter<'_>, octets: Chunks<'_>) -> fmt::Result {
    f.write_str("0x")?;
    octets.octets().try_for_each(|octet| write!(f, "{octet:02x}"))
}

/// Whether the text of a value is read as the same octets. The octets have no tag before them.
pub(super) fn is_lossless(definition: &Definition<'_>, value: &Value<'_>, octets: &[u8]) -> bool {
    // A text cannot be empty, and a CHAP-Password of another form is a password to compute a response from.
    let (is_hidden, kind) = (definition.is_hidden(), definition.kind());
    if (value.length() == 0 && !is_hidden && kind != Kind::Concat)
        || (definition.path() == AttributeType::CHAP_PASSWORD && kind == Kind::Octets && octets.len() != 17)
    {
        return false;
    }
    if kind == Kind::Structure {
        // Without a layout, the octets are printed.
        let text = StructureText::of(*definition, value);
        return text.map_or(definition.layout().is_none(), |structure| structure.is_lossless());
    }
    if matches!(
        kind,
        Kind::Tlv | Kind::VendorSpecific | Kind::Extended | Kind::LongExtended | Kind::ExtendedVendorSpecific
    ) {
        // The contents of containers would be other lines.
        return false;
    }
    is_value_lossless(definition.names(), value, octets)
}

/// Whether the text of one value is read as the same octets.
pub(super) fn is_value_lossless(names: NamesOfNumbers<'_>, value: &Value<'_>, octets: &[u8]) -> bool {
    if let Some(number) = number::of_value(value) {
        return number::name(names, number).is_some() || number::is_read_back(names, value, number);
    }
    match value {
        // Reserved bits, and octets after the prefix, would be lost.
        Value::Ipv4Prefix(_) | Value::Ipv6Prefix(_) => {
            let mut canonical = [0; 18];
            canonical.get_mut(..value.length()).is_some_and(|canonical| {
                value.encode(canonical);
                canonical == octets
            })
        }
        _ => true,
    }
}
