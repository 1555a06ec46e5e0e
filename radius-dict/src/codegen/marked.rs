//! Generates the list of secret attributes.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
};
use core::fmt::Debug;

use radius_proto::attribute::{AttributeType, VendorFormat};

use crate::{loader::Loaded, secrecy::numbers};

/// The Rust code of a list of the attributes that a dictionary marks as secret or as hidden, in ascending order of
/// their numbers, and of the formats of their vendors, without the standard format.
#[must_use]
pub fn marked(loaded: &Loaded) -> String {
    let secrets =
        loaded.attributes().filter(|attribute| attribute.flags().secret || attribute.flags().hiding.is_some());
    let paths: BTreeSet<_> = secrets.filter_map(|attribute| Some(numbers(&attribute.path().ok()?))).collect();
    let vendors = paths.iter().filter(|(space, ..)| AttributeType(*space).is_vendor_specific());
    let vendors = vendors.filter_map(|(_, vendor, ..)| Some(loaded.vendor(*vendor)?.vendor()));
    let vendors = vendors.filter(|vendor| vendor.format() != VendorFormat::STANDARD);
    let formats: BTreeMap<_, _> = vendors.map(|vendor| (vendor.id(), fields(vendor.format()))).collect();
    format!(
        "use super::numbers::Numbers;\n\n\
         pub(super) static MARKED: [Numbers; {}] = [\n{}];\n\n\
         pub(super) static FORMATS: [(u32, (u8, u8, bool)); {}] = [\n{}];\n",
        paths.len(),
        rows(&paths),
        formats.len(),
        rows(&formats)
    )
}

fn fields(format: VendorFormat) -> (u8, u8, bool) {
    (format.type_octets(), format.length_octets(), format.has_continuation())
}

fn rows(items: impl IntoIterator<Item = impl Debug>) -> String {
    items.into_iter().map(|item| format!("    {item:?},\n")).collect()
}
