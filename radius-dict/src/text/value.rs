//! Values as text: the canonical text of their type, and the names of numbers from the dictionary.

use core::fmt::{self, Write};

use radius_proto::{
    attribute::{AttributePath, AttributeType, Chunks, Vendor},
    value::{InvalidMember, Kind, Value},
};

use super::{number, structure::StructureText};
use crate::definition::{Definition, NamesOfNumbers};

/// A value as it is in a line. It is the text of [`Value`], with four exceptions: numbers that have a name are printed
/// by name, structs have their members in braces, rules of a filter are printed as text if they are text, and so are
/// MS-CHAP-Error and MS-CHAP-Domain, with the identifier as `\ooo`. Other octets are always `0x` and digits.
///
/// `{:#}` leaves out the quotes and escapes of a text: `\007E=691 R=1 M=Wrong "password"`. Without a definition, there
/// are no names. Passwords are printed.
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

/// The text of rules of a filter, which are octets; `None` if the text would be read as digits.
fn text_of(kind: Kind, octets: &[u8]) -> Option<&str> {
    let text = core::str::from_utf8(octets).ok().filter(|text| kind == Kind::FilterRules && !text.is_empty())?;
    (!is_hexadecimal(text)).then_some(text)
}

/// Whether a text for octets begins as hexadecimal digits do.
pub(super) fn is_hexadecimal(text: &str) -> bool {
    text.starts_with("0x") || text.starts_with("0X")
}

/// The identifier of a response, and the text after it.
struct Identified<'a> {
    identifier: u8,
    text: &'a str,
}

/// Attributes of Microsoft that have an identifier of one octet before their text.
/// [RFC 2548, sections 2.1.4 and 2.1.5](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.4)
const MS_CHAP_ERROR: AttributePath = AttributePath::vendor(Vendor::new(311), 2);
const MS_CHAP_DOMAIN: AttributePath = AttributePath::vendor(Vendor::new(311), 10);

fn identified<'a>(definition: &Definition<'_>, octets: &'a [u8]) -> Option<Identified<'a>> {
    let (path, kind) = (definition.path(), definition.kind());
    if !matches!(kind, Kind::Octets) || (path != MS_CHAP_ERROR && path != MS_CHAP_DOMAIN) {
        return None;
    }
    let (identifier, text) = octets.split_first()?;
    core::str::from_utf8(text).ok().map(|text| Identified { identifier: *identifier, text })
}

impl ValueText<'_, '_> {
    fn identified(&self) -> Option<Identified<'_>> {
        match self.value {
            Value::Octets(octets) => identified(self.definition.as_ref()?, octets),
            _ => None,
        }
    }

    /// Without quotes and escapes.
    fn fmt_bare(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.text(), self.identified()) {
            (Some(text), _) => f.write_str(text),
            (None, Some(Identified { identifier, text })) => write!(f, "\\{identifier:03o}{text}"),
            // Dates, filters, and names that are not words have no escapes.
            (None, None) => write!(Without::quotes(f), "{self}"),
        }
    }
}

/// Writes a text without some of its double quotes.
pub(super) struct Without<'w, 'f> {
    f: &'w mut fmt::Formatter<'f>,
    /// The number of quotes that are left out.
    quotes: usize,
}

impl<'w, 'f> Without<'w, 'f> {
    pub(super) const fn quotes(f: &'w mut fmt::Formatter<'f>) -> Self {
        Self { f, quotes: usize::MAX }
    }

    const fn first_quote(f: &'w mut fmt::Formatter<'f>) -> Self {
        Self { f, quotes: 1 }
    }
}

impl Write for Without<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for piece in text.split_inclusive('"') {
            match piece.strip_suffix('"') {
                Some(inner) if self.quotes > 0 => {
                    self.quotes -= 1;
                    self.f.write_str(inner)?;
                }
                _ => self.f.write_str(piece)?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for ValueText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return self.fmt_bare(f);
        }
        if let Some(text) = self.text() {
            return fmt::Display::fmt(&Value::Text(text), f);
        }
        if let Some(Identified { identifier, text }) = self.identified() {
            write!(f, "\"\\{identifier:03o}")?;
            return write!(Without::first_quote(f), "{}", Value::Text(text));
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
    fmt::LowerHex::fmt(&octets, f)
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
        // The contents of a container are printed as lines of their own.
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
