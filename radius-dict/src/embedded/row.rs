//! The embedded facts: rows that refer to one string of names by numbers, so that nothing has to be done at start, not
//! even by the linker's relocations.

use radius_proto::{
    attribute::{AttributePath, Vendor, VendorFormat},
    typed::Shape,
};

#[cfg(not(feature = "vendors"))]
use super::generated::standard_table::{BY_NAME, BY_PATH, NAMES, ROWS, STANDARD, VALUES, VENDORS};
#[cfg(feature = "vendors")]
use super::generated::vendors_table::{BY_NAME, BY_PATH, NAMES, ROWS, STANDARD, VALUES, VENDORS};
use crate::hash;

/// A piece of [`NAMES`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub(crate) start: u32,
    pub(crate) length: u8,
}

impl Name {
    pub(crate) fn text(self) -> &'static str {
        let start = usize_of(self.start);
        NAMES.get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

/// An attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) name: Name,
    /// Where its values begin in [`VALUES`], and how many there are.
    first_value: u32,
    values: u16,
    /// The value, though in clear, lets somebody who reads it search for the password.
    pub(crate) secret: bool,
    pub(crate) path: AttributePath,
    pub(crate) shape: Shape,
}

/// A row, in the order in which the tables have it.
pub(crate) const fn row(
    (start, length): (u32, u8),
    path: AttributePath,
    shape: Shape,
    secret: bool,
    (first_value, values): (u32, u16),
) -> Row {
    Row { name: Name { start, length }, first_value, values, secret, path, shape }
}

impl Row {
    /// In ascending order of the numbers; of several names of one number the last counts.
    pub(crate) fn values(&self) -> &'static [NamedValue] {
        let start = usize_of(self.first_value);
        VALUES.get(start..start + usize::from(self.values)).unwrap_or_default()
    }

    pub(crate) fn value_name(&self, number: u32) -> Option<&'static str> {
        let values = self.values();
        let value = values.get(values.partition_point(|value| value.number <= number).checked_sub(1)?)?;
        (value.number == number).then(|| value.name.text())
    }
}

/// A number with a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedValue {
    pub(crate) number: u32,
    pub(crate) name: Name,
}

/// A value, in the order in which the tables have it.
pub(crate) const fn value(number: u32, start: u32, length: u8) -> NamedValue {
    NamedValue { number, name: Name { start, length } }
}

/// A vendor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VendorRow {
    pub(crate) vendor: Vendor,
    pub(crate) name: Name,
    /// How long the word is that most of its names begin with, such as `Cisco-`.
    pub(crate) prefix: Name,
    /// Its attributes in [`ROWS`], in ascending order.
    first_row: u16,
    rows: u16,
}

/// A vendor, in the order in which the tables have it.
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

impl VendorRow {
    pub(crate) fn rows(&self) -> &'static [Row] {
        let start = usize::from(self.first_row);
        ROWS.get(start..start + usize::from(self.rows)).unwrap_or_default()
    }
}

pub(crate) fn rows() -> &'static [Row] {
    &ROWS
}

/// In ascending order of the numbers; of several names of one number the last counts.
pub(crate) fn vendors() -> &'static [VendorRow] {
    &VENDORS
}

pub(crate) fn vendor(id: u32) -> Option<&'static VendorRow> {
    let behind = VENDORS.partition_point(|row| row.vendor.id() <= id);
    VENDORS.get(behind.checked_sub(1)?).filter(|row| row.vendor.id() == id)
}

/// The row at an attribute of the standard space.
#[inline(always)]
pub(crate) fn standard(number: u8) -> Option<&'static Row> {
    let [.., index] = [STANDARD.get(usize::from(number)).copied()?];
    ROWS.get(usize::from(index).checked_sub(1)?)
}

/// The row at a path.
#[inline]
pub(crate) fn at_path(path: &AttributePath) -> Option<&'static Row> {
    find(&BY_PATH, hash::of_path(path), |row| row.path == *path)
}

/// The row of a name, in whatever case.
#[inline]
pub(crate) fn named(name: &str) -> Option<&'static Row> {
    find(&BY_NAME, hash::of_name(name), |row| row.name.text().eq_ignore_ascii_case(name))
}

/// Linear probing. The table was made here and is half empty, so the search ends soon whatever is looked for.
#[inline(always)]
fn find(index: &'static [u16], hash: u64, is: impl Fn(&Row) -> bool) -> Option<&'static Row> {
    let mask = index.len() - 1;
    #[expect(clippy::cast_possible_truncation, reason = "of the hash only the low bits are wanted")]
    let mut at = hash as usize & mask;
    loop {
        let row = ROWS.get(usize::from(*index.get(at)?).checked_sub(1)?)?;
        if is(row) {
            return Some(row);
        }
        at = (at + 1) & mask;
    }
}

/// The numbers of the tables are below the lengths of arrays.
const fn usize_of(number: u32) -> usize {
    number as usize
}
