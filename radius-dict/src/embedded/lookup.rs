//! Looking up in the embedded tables.

use radius_proto::attribute::AttributePath;

#[cfg(not(feature = "vendors"))]
use super::generated::standard_table::{BY_NAME, BY_PATH, NAMES, ROWS, STANDARD, VALUES, VENDORS};
#[cfg(feature = "vendors")]
use super::generated::vendors_table::{BY_NAME, BY_PATH, NAMES, ROWS, STANDARD, VALUES, VENDORS};
use super::row::{Name, NamedValue, Row, VendorRow};
use crate::{
    definition::{Definition, ValueNames},
    hash::{self, probe},
};

impl Name {
    #[inline]
    pub(super) fn text(self) -> &'static str {
        let start = usize_of(self.start);
        NAMES.get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

impl Row {
    #[inline(always)]
    pub(super) fn definition(&self) -> Definition<'static> {
        // Where the values begin and how many they are: all that finding them needs.
        let owner = (u64::from(self.first_value) << 16) | u64::from(self.values);
        Definition::new(self.name.text(), self.path, self.shape, self.secret, &EmbeddedValues, owner)
    }
}

impl VendorRow {
    pub(super) fn rows(&self) -> &'static [Row] {
        let start = usize::from(self.first_row);
        ROWS.get(start..start + usize::from(self.rows)).unwrap_or_default()
    }
}

/// The named values of the tables.
struct EmbeddedValues;

/// In ascending order of the numbers; of several names of one number the last counts.
#[expect(clippy::cast_possible_truncation, reason = "made of a number of 32 bits and one of 16 bits")]
fn values(owner: u64) -> &'static [NamedValue] {
    let (start, count) = (usize_of((owner >> 16) as u32), usize::from(owner as u16));
    VALUES.get(start..start + count).unwrap_or_default()
}

impl ValueNames for EmbeddedValues {
    fn name(&self, owner: u64, number: u64) -> Option<&str> {
        let (values, number) = (values(owner), u32::try_from(number).ok()?);
        let value = values.get(values.partition_point(|value| value.number <= number).checked_sub(1)?)?;
        (value.number == number).then(|| value.name.text())
    }

    fn number(&self, owner: u64, name: &str) -> Option<u64> {
        let value = values(owner).iter().find(|value| value.name.text().eq_ignore_ascii_case(name))?;
        Some(value.number.into())
    }

    fn value(&self, owner: u64, index: usize) -> Option<(Option<u64>, &str)> {
        values(owner).get(index).map(|value| (Some(value.number.into()), value.name.text()))
    }
}

pub(super) fn rows() -> &'static [Row] {
    &ROWS
}

/// In ascending order of the numbers; of several names of one number the last counts.
pub(super) fn vendors() -> &'static [VendorRow] {
    &VENDORS
}

pub(super) fn vendor(id: u32) -> Option<&'static VendorRow> {
    let after = VENDORS.partition_point(|row| row.vendor.id() <= id);
    VENDORS.get(after.checked_sub(1)?).filter(|row| row.vendor.id() == id)
}

/// The vendor of this name, in whatever case.
pub(super) fn vendor_named(name: &str) -> Option<&'static VendorRow> {
    VENDORS.iter().find(|row| row.name.text().eq_ignore_ascii_case(name))
}

/// The row at an attribute of the standard space.
#[inline(always)]
pub(super) fn standard(number: u8) -> Option<&'static Row> {
    let [.., index] = [STANDARD.get(usize::from(number)).copied()?];
    ROWS.get(usize::from(index).checked_sub(1)?)
}

/// The row at a path.
#[inline]
pub(super) fn at_path(path: &AttributePath) -> Option<&'static Row> {
    find(&BY_PATH, hash::of_path(path), |row| row.path == *path)
}

/// The row of a name, in whatever case.
#[inline]
pub(super) fn named(name: &str) -> Option<&'static Row> {
    find(&BY_NAME, hash::of_name(name), |row| row.name.text().eq_ignore_ascii_case(name))
}

/// The table is ours and half empty, so the search ends soon for any path or name.
#[inline(always)]
fn find(index: &'static [u16], hash: u64, is: impl Fn(&Row) -> bool) -> Option<&'static Row> {
    for at in probe(hash, index.len()) {
        let row = ROWS.get(usize::from(*index.get(at)?).checked_sub(1)?)?;
        if is(row) {
            return Some(row);
        }
    }
    None
}

/// The numbers of the tables are below the lengths of arrays.
const fn usize_of(number: u32) -> usize {
    number as usize
}
