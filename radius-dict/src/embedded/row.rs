//! The embedded facts: rows that refer to one string of names by numbers. So no work is needed at start, and the linker
//! needs no relocations.

use radius_proto::{
    attribute::{AttributePath, Vendor, VendorFormat},
    typed::Shape,
};

/// A piece of the string of names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub(super) start: u32,
    pub(super) length: u8,
}

/// An attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(super) name: Name,
    /// The index of its first value in the list of all values, and the number of its values.
    pub(super) first_value: u32,
    pub(super) values: u16,
    /// The dictionary's mark of secrecy.
    pub(super) secret: bool,
    pub(super) path: AttributePath,
    pub(super) shape: Shape,
}

/// A row, with its fields in the order of the tables.
pub(crate) const fn row(
    (start, length): (u32, u8),
    path: AttributePath,
    shape: Shape,
    secret: bool,
    (first_value, values): (u32, u16),
) -> Row {
    Row { name: Name { start, length }, first_value, values, secret, path, shape }
}

/// A number with a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedValue {
    pub(super) number: u32,
    pub(super) name: Name,
}

/// A value, with its fields in the order of the tables.
pub(crate) const fn value(number: u32, start: u32, length: u8) -> NamedValue {
    NamedValue { number, name: Name { start, length } }
}

/// A vendor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VendorRow {
    pub(super) vendor: Vendor,
    pub(super) name: Name,
    /// The word that most of its names begin with, such as `Cisco-`.
    pub(super) prefix: Name,
    /// The index of its first attribute in the list of all attributes, and their number. They are in ascending order.
    pub(super) first_row: u16,
    pub(super) rows: u16,
}

/// A vendor, with its fields in the order of the tables.
pub(crate) const fn vendor_row(
    id: u32,
    format: VendorFormat,
    (start, length): (u32, u8),
    (prefix_start, prefix_length): (u32, u8),
    (first_row, rows): (u16, u16),
) -> VendorRow {
    VendorRow {
        vendor: Vendor::with_format(id, format),
        name: Name { start, length },
        prefix: Name { start: prefix_start, length: prefix_length },
        first_row,
        rows,
    }
}
