//! Generates the tables of this crate.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{self, Write as _};

use radius_proto::{
    attribute::{AttributePath, AttributeType, ExtendedAttribute, VendorFormat},
    typed::{Hiding, Shape},
    value::Kind,
};

use super::{constants::sorted_values, names::vendor_prefix};
use crate::{
    hash,
    loader::{Loaded, LoadedAttribute},
};

/// Names in one string, each once.
#[derive(Default)]
struct Pool {
    text: String,
    known: BTreeMap<String, (usize, usize)>,
}

impl Pool {
    fn place(&mut self, name: &str) -> (usize, usize) {
        if let Some(place) = self.known.get(name) {
            return *place;
        }
        let place = (self.text.len(), name.len());
        self.text.push_str(name);
        self.known.insert(name.into(), place);
        place
    }
}

/// The Rust code of a table of all loaded attributes that a packet can contain.
#[must_use]
pub fn table(loaded: &Loaded) -> String {
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = write_table(loaded, &mut out);
    out
}

fn write_table(loaded: &Loaded, out: &mut String) -> fmt::Result {
    let mut attributes: Vec<(AttributePath, LoadedAttribute<'_>)> =
        loaded.attributes().filter_map(|attribute| Some((attribute.path().ok()?, attribute))).collect();
    // Attributes of the RFCs are first. The sort is stable: the latest definition of a number is last, and look-ups
    // find it.
    attributes.sort_by_key(|(path, _)| (path.vendor_id(), *path));
    let mut pool = Pool::default();

    let (mut rows, mut values) = (String::new(), String::new());
    let mut value_lists = BTreeMap::new();
    let mut value_count = 0;
    for (path, attribute) in &attributes {
        let list = sorted_values(*attribute);
        let range = match value_lists.get(&list) {
            Some(range) => *range,
            None => {
                for (number, name) in &list {
                    let (start, length) = pool.place(name);
                    writeln!(values, "    value({number}, {start}, {length}),")?;
                }
                let range = (if list.is_empty() { 0 } else { value_count }, list.len());
                value_count += list.len();
                value_lists.insert(list, range);
                range
            }
        };
        let name = pool.place(attribute.name());
        // The tables have no layouts, so structs are octets in them.
        let shape = attribute.shape().filter(|shape| shape.kind != Kind::Structure);
        let shape = shape.unwrap_or(Shape::new(Kind::Octets));
        let format = path.vendor_id().and_then(|id| loaded.vendor(id)).map(|vendor| vendor.vendor().format());
        let (path, shape) = (path_expression(*path, format), shape_expression(shape));
        writeln!(rows, "    row({name:?}, {path}, {shape}, {}, {range:?}),", attribute.flags().secret)?;
    }

    let mut vendors = String::new();
    let mut sorted: Vec<_> = loaded.vendors().collect();
    sorted.sort_by_key(|vendor| vendor.vendor().id());
    for vendor in &sorted {
        let (id, format) = (vendor.vendor().id(), vendor.vendor().format());
        let of_vendor = |path: &AttributePath| path.vendor_id() == Some(id);
        let first = attributes.partition_point(|(path, _)| path.vendor_id() < Some(id));
        let names = attributes.iter().filter(|(path, _)| of_vendor(path)).map(|(_, attribute)| attribute.name());
        let prefix = pool.place(vendor_prefix(names.clone()));
        let name = pool.place(vendor.name());
        let format = format_expression(format);
        writeln!(vendors, "    vendor_row({id}, {format}, {name:?}, {prefix:?}, ({first}, {})),", names.count())?;
    }

    let count = attributes.len();
    let by_path = index(attributes.iter().map(|(path, _)| (hash::of_path(path), path.to_string())));
    let by_name = index(
        attributes
            .iter()
            .map(|(_, attribute)| (hash::of_name(attribute.name()), attribute.name().to_ascii_lowercase())),
    );
    let mut standard = [0; 256];
    for (row, (path, _)) in (1..).zip(&attributes) {
        if let Some(AttributeType(number)) = path.as_standard()
            && let Some(place) = standard.get_mut(usize::from(number))
        {
            *place = row;
        }
    }

    let helpers = ["extended", "extended_vendor", "format", "standard", "vendor"];
    let is_used = |helper: &&str| rows.contains(&format!(" {helper}(")) || vendors.contains(&format!(" {helper}("));
    let helpers: Vec<_> = helpers.into_iter().filter(is_used).collect();
    writeln!(
        out,
        "use radius_proto::{{\n    attribute::VendorFormat,\n    typed::{{Hiding, Shape}},\n    value::Kind,\n}};\n"
    )?;
    writeln!(out, "use crate::embedded::row_paths::{{{}}};", helpers.join(", "))?;
    writeln!(out, "use crate::embedded::row::{{NamedValue, Row, VendorRow, row, value, vendor_row}};")?;
    writeln!(out, "\npub(crate) static ROWS: [Row; {count}] = [\n{rows}];")?;
    writeln!(out, "\npub(crate) static VALUES: [NamedValue; {value_count}] = [\n{values}];")?;
    writeln!(out, "\npub(crate) static VENDORS: [VendorRow; {}] = [\n{vendors}];", sorted.len())?;
    write_numbers("STANDARD", &standard, out)?;
    write_numbers("BY_PATH", &by_path, out)?;
    write_numbers("BY_NAME", &by_name, out)?;
    out.push_str("\npub(crate) static NAMES: &str = \"\\\n");
    let mut rest = pool.text.as_str();
    while !rest.is_empty() {
        let end = (0..=rest.len().min(150)).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        writeln!(out, "{}\\", line.escape_default())?;
        rest = after;
    }
    out.push_str("\";\n");
    Ok(())
}

/// A table of hashes with linear probing: row numbers from 1, and zeroes for empty slots. It is at most half full. Of
/// several entries with the same key, the last is found.
fn index(entries: impl ExactSizeIterator<Item = (u64, String)>) -> Vec<u16> {
    let size = (2 * entries.len()).next_power_of_two();
    let mut slots: Vec<Option<(String, u16)>> = alloc::vec![None; size];
    for (row, (hash, key)) in (1..).zip(entries) {
        #[expect(clippy::cast_possible_truncation, reason = "only the low bits of the hash are needed")]
        let start = hash as usize;
        let free = (0..size)
            .map(|step| start.wrapping_add(step) & (size - 1))
            .find(|at| slots.get(*at).is_some_and(|slot| slot.as_ref().is_none_or(|(known, _)| *known == key)));
        if let Some(slot) = free.and_then(|at| slots.get_mut(at)) {
            *slot = Some((key, row));
        }
    }
    slots.into_iter().map(|slot| slot.map_or(0, |(_, row)| row)).collect()
}

fn write_numbers(name: &str, numbers: &[u16], out: &mut String) -> fmt::Result {
    writeln!(out, "\npub(crate) static {name}: [u16; {}] = [", numbers.len())?;
    for line in numbers.chunks(24) {
        let line: Vec<_> = line.iter().map(ToString::to_string).collect();
        writeln!(out, "    {},", line.join(", "))?;
    }
    out.push_str("];\n");
    Ok(())
}

fn path_expression(path: AttributePath, format: Option<VendorFormat>) -> String {
    let number = path.number();
    let AttributeType(base) = path.attribute_type();
    let is_inside = ExtendedAttribute::new(path.attribute_type()).is_some() && path != path.attribute_type();
    let outermost = match (is_inside, path.vendor_id()) {
        (true, Some(id)) => format!("extended_vendor({base}, {id}, {number})"),
        (true, None) => format!("extended({base}, {number})"),
        (false, Some(id)) => {
            format!("vendor({id}, {}, {number})", format_expression(format.unwrap_or(VendorFormat::STANDARD)))
        }
        (false, None) => format!("standard({base})"),
    };
    match path.padded_tlvs() {
        [0, ..] => outermost,
        tlvs => format!("{outermost}.with_padded_tlvs({tlvs:?})"),
    }
}

fn format_expression(format: VendorFormat) -> String {
    match format {
        VendorFormat::STANDARD => "VendorFormat::STANDARD".into(),
        VendorFormat::USR => "VendorFormat::USR".into(),
        VendorFormat::LUCENT => "VendorFormat::LUCENT".into(),
        VendorFormat::STARENT => "VendorFormat::STARENT".into(),
        VendorFormat::WIMAX => "VendorFormat::WIMAX".into(),
        format => {
            let (types, lengths) = (format.type_octets(), format.length_octets());
            format!("format({types}, {lengths}, {})", format.has_continuation())
        }
    }
}

fn shape_expression(shape: Shape) -> String {
    let mut expression = format!("Shape::new(Kind::{:?})", shape.kind);
    if shape.tagged {
        expression.push_str(".with_tag(true)");
    }
    if let Some(hiding) = shape.hiding {
        let hiding = match hiding {
            Hiding::UserPassword => "UserPassword",
            Hiding::AscendSecret => "AscendSecret",
            _ => "Salted",
        };
        expression.push_str(&format!(".with_hiding(Some(Hiding::{hiding}))"));
    }
    expression
}
