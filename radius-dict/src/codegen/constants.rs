//! A module of typed constants.

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};
use core::fmt::{self, Write as _};

use radius_proto::attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor, VendorFormat};

use super::{
    layout,
    names::{Taken, vendor_prefix},
    value_type::ValueType,
};
use crate::{
    loader::{DictionaryType, LoadedAttribute},
    secrecy::may_hold_secret,
};

/// Makes further documentation of an attribute.
pub(crate) type Reference<'r> = &'r dyn Fn(LoadedAttribute<'_>) -> Option<String>;

/// The constants of some attributes. Only attributes that a packet can contain have constants.
pub(crate) struct Constants<'l, 'r> {
    attributes: Vec<(LoadedAttribute<'l>, AttributePath)>,
    vendor: Option<Vendor>,
    reference: Reference<'r>,
    /// The indentation of each line.
    indent: &'static str,
}

impl<'l, 'r> Constants<'l, 'r> {
    /// The constants of one vendor's attributes, or of attributes without a vendor.
    pub(crate) fn new(
        attributes: impl Iterator<Item = LoadedAttribute<'l>>,
        vendor: Option<Vendor>,
        reference: Reference<'r>,
        indent: &'static str,
    ) -> Self {
        let attributes = attributes.filter_map(|attribute| Some((attribute, attribute.path().ok()?))).collect();
        Self { attributes, vendor, reference, indent }
    }

    /// The word that the vendor's names begin with.
    pub(crate) fn prefix(&self) -> &'l str {
        match self.vendor {
            Some(_) => vendor_prefix(self.attributes.iter().map(|(attribute, _)| attribute.name())),
            None => "",
        }
    }

    /// Writes the module's contents. `taken` are the names in it. There is one set for types and constants, since a
    /// tuple struct also has its name among the values.
    pub(crate) fn write(&self, taken: &mut Taken, out: &mut String) -> fmt::Result {
        let indent = self.indent;
        if let Some(vendor) = self.vendor {
            writeln!(out, "{indent}/// The vendor, with the format of its attributes.")?;
            writeln!(
                out,
                "{indent}pub const VENDOR: ::radius_proto::attribute::Vendor = {};",
                vendor_expression(vendor)
            )?;
        }
        let prefix = self.prefix();
        let mut enumerations = BTreeMap::new();
        for (attribute, path) in &self.attributes {
            let constant = taken.attribute(*attribute, prefix);
            let name = match attribute.layout() {
                Some(layout) => {
                    let name = taken.enumeration(*attribute, prefix);
                    layout::write(attribute.name(), &name, layout, self.indent, out)?;
                    Some(name)
                }
                None => self.enumeration_of(*attribute, taken, &mut enumerations, prefix, out)?,
            };
            self.write_constant(*attribute, *path, &constant, name.as_deref(), out)?;
        }
        Ok(())
    }

    /// The name of the type of an attribute's values. The type is written with the first attribute that has it. `None`
    /// if there are no values, or if their data type does not fit an enumeration.
    fn enumeration_of(
        &self,
        attribute: LoadedAttribute<'_>,
        types: &mut Taken,
        known: &mut BTreeMap<(Vec<u32>, String), String>,
        prefix: &str,
        out: &mut String,
    ) -> Result<Option<String>, fmt::Error> {
        let is_enumerated =
            matches!(attribute.data_type(), DictionaryType::Integer | DictionaryType::Short | DictionaryType::Byte);
        let Some(of) = attribute.values().next().and_then(|value| value.attribute()).filter(|_| is_enumerated) else {
            return Ok(None);
        };
        let key = (of.numbers(), of.name().to_ascii_lowercase());
        if let Some(name) = known.get(&key) {
            return Ok(Some(name.clone()));
        }
        let name = types.enumeration(of, prefix);
        self.write_enumeration(of, &name, out)?;
        known.insert(key, name.clone());
        Ok(Some(name))
    }

    fn write_enumeration(&self, attribute: LoadedAttribute<'_>, name: &str, out: &mut String) -> fmt::Result {
        let indent = self.indent;
        let reference = (self.reference)(attribute).map_or_else(String::new, |reference| format!(" {reference}"));
        writeln!(out, "\n{indent}::radius_dict::enumeration! {{")?;
        writeln!(out, "{indent}    /// A value of `{}`.{reference}", attribute.name())?;
        writeln!(out, "{indent}    pub {name}")?;
        let mut taken = Taken::default();
        for (number, value) in sorted_values(attribute) {
            let constant = taken.value(value, number);
            writeln!(out, "{indent}    {constant} = {number}, {value:?};")?;
        }
        writeln!(out, "{indent}}}")
    }

    fn write_constant(
        &self,
        attribute: LoadedAttribute<'_>,
        path: AttributePath,
        constant: &str,
        value_type: Option<&str>,
        out: &mut String,
    ) -> fmt::Result {
        let indent = self.indent;
        let name = attribute.name();
        let value = ValueType::of(attribute, path, value_type);
        let secret = if value.is_hidden() || attribute.flags().secret || may_hold_secret(&path) {
            " Logs show only its length."
        } else {
            ""
        };
        let reference = (self.reference)(attribute).map_or_else(String::new, |reference| format!(" {reference}"));
        writeln!(out, "\n{indent}/// `{name}` ({path}), {}{secret}{reference}", value.documentation())?;
        writeln!(
            out,
            "{indent}pub const {constant}: ::radius_proto::typed::TypedAttribute<{}> =\n{indent}    ::radius_proto::typed::TypedAttribute::at({name:?}, {});",
            value.marker(),
            self.path(path)
        )
    }

    /// An expression for a path.
    fn path(&self, path: AttributePath) -> String {
        let number = path.number();
        let base = ExtendedAttribute::new(path.attribute_type()).map(|base| match base {
            ExtendedAttribute::One => "One",
            ExtendedAttribute::Two => "Two",
            ExtendedAttribute::Three => "Three",
            ExtendedAttribute::Four => "Four",
            ExtendedAttribute::Five => "Five",
            ExtendedAttribute::Six => "Six",
        });
        let outermost = path.outermost();
        let expression = match (base, path.vendor_id()) {
            (Some(base), Some(vendor)) => format!(
                "::radius_proto::attribute::AttributePath::extended_vendor(::radius_proto::attribute::ExtendedAttribute::{base}, {vendor}, {number})"
            ),
            (Some(base), None) if outermost.as_standard().is_none() => {
                format!(
                    "::radius_proto::attribute::AttributePath::extended(::radius_proto::attribute::ExtendedAttribute::{base}, {number})"
                )
            }
            (None, Some(_)) => format!("::radius_proto::attribute::AttributePath::vendor(VENDOR, {number})"),
            (_, None) => {
                let AttributeType(number) = path.attribute_type();
                format!(
                    "::radius_proto::attribute::AttributePath::standard(::radius_proto::attribute::AttributeType({number}))"
                )
            }
        };
        match path.padded_tlvs() {
            [0, ..] => expression,
            tlvs => format!("{expression}.with_padded_tlvs({tlvs:?})"),
        }
    }
}

fn vendor_expression(vendor: Vendor) -> String {
    let (id, format) = (vendor.id(), vendor.format());
    let format = match format {
        VendorFormat::STANDARD => return format!("::radius_proto::attribute::Vendor::new({id})"),
        VendorFormat::USR => "::radius_proto::attribute::VendorFormat::USR".into(),
        VendorFormat::LUCENT => "::radius_proto::attribute::VendorFormat::LUCENT".into(),
        VendorFormat::STARENT => "::radius_proto::attribute::VendorFormat::STARENT".into(),
        VendorFormat::WIMAX => "::radius_proto::attribute::VendorFormat::WIMAX".into(),
        format => {
            let (types, lengths) = (format.type_octets(), format.length_octets());
            let continuation = format.has_continuation();
            format!(
                "match ::radius_proto::attribute::VendorFormat::new({types}, {lengths}, {continuation}) {{ Some(format) => format, None => ::radius_proto::attribute::VendorFormat::STANDARD }}"
            )
        }
    };
    format!("::radius_proto::attribute::Vendor::with_format({id}, {format})")
}

/// The values in the order of their numbers. Of several values of one number, the latest is last.
pub(crate) fn sorted_values(attribute: LoadedAttribute<'_>) -> Vec<(u32, &str)> {
    let values = attribute.values().filter_map(|value| Some((value.number()?.try_into().ok()?, value.name())));
    let mut values: Vec<(u32, &str)> = values.collect();
    values.sort_by_key(|(number, _)| *number);
    values
}
