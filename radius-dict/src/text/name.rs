//! Names of attributes, and the form of attributes without a name.

use core::fmt;

use radius_proto::attribute::{AttributePath, AttributeType};

use crate::{definition::Definition, oid::Oid, registry::NamedRegistry};

/// The attribute's name, or `Attr-` and its numbers.
pub(crate) fn write_name(
    f: &mut fmt::Formatter<'_>,
    definition: Option<&Definition<'_>>,
    path: AttributePath,
) -> fmt::Result {
    match definition {
        Some(definition) => f.write_str(definition.name()),
        None => write!(f, "Attr-{path}"),
    }
}

/// Whether a name in a line may contain this octet.
pub(super) const fn is_part_of_name(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.' | b'/' | b'_')
}

/// Whether the name alone identifies the attribute. Dictionaries can give a name to two attributes, or give a name with
/// another meaning in a line.
pub(super) fn is_unambiguous<R: NamedRegistry + ?Sized>(registry: &R, definition: &Definition<'_>) -> bool {
    let name = definition.name();
    !name.is_empty()
        && name.bytes().all(is_part_of_name)
        && path_in(registry, name).is_none()
        && registry
            .definition_named(name)
            .is_some_and(|found| found.path() == definition.path() && found.shape() == definition.shape())
}

/// The path in a name that is made of numbers: `Some(None)` if it is not the path of an attribute, `None` for any other
/// name.
pub(super) fn path_in<R: NamedRegistry + ?Sized>(registry: &R, name: &str) -> Option<Option<AttributePath>> {
    let behind = |text: &'_ str, prefix: &str| {
        let (front, rest) = text.split_at_checked(prefix.len())?;
        front.eq_ignore_ascii_case(prefix).then_some(prefix.len()).filter(|_| starts_with_digit(rest))
    };
    let rest = |prefix: &str| name.get(behind(name, prefix)?..);
    if let Some(numbers) = rest("Attr-").or_else(|| rest("raw.")) {
        return Some(numbers.parse::<Oid>().ok().and_then(|oid| registry.path_of(oid)));
    }
    // FreeRADIUS has long printed unknown attributes in this form.
    let (vendor, number) = rest("Vendor-")?.split_once('-')?;
    let number = number.get(behind(number, "Attr-")?..)?;
    let is_number = |text: &str| text.bytes().all(|octet| octet.is_ascii_digit());
    if !is_number(vendor) || !is_number(number) {
        return None;
    }
    let numbers = vendor.parse().ok().zip(number.parse().ok());
    Some(numbers.and_then(|(vendor, number)| {
        AttributePath::from_numbers(&[AttributeType::VENDOR_SPECIFIC.0.into(), vendor, number], |vendor| {
            registry.vendor_format(vendor)
        })
    }))
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}
