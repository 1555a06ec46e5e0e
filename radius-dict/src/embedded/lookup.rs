//! Look-ups in the embedded tables.

use radius_proto::{attribute::AttributePath, value::Layout};

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
        // The place of the first value and the number of values, which is enough to find them.
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

/// In ascending order of the numbers. Of several names of one number, the last is valid.
#[expect(clippy::cast_possible_truncation, reason = "made of a number of 32 bits and one of 16 bits")]
fn values(owner: u64) -> &'static [NamedValue] {
    let (start, count) = (usize_of((owner >> 16) as u32), usize::from(owner as u16));
    VALUES.get(start..start + count).unwrap_or_default()
}

impl ValueNames for EmbeddedValues {
    // No embedded attribute is a structure.
    fn layout(&self, _: u64) -> Option<Layout<'_>> {
        None
    }

    fn owner_in_row(&self, _: usize) -> u64 {
        0
    }

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

/// In ascending order of the numbers. Of several names of one number, the last is valid.
pub(super) fn vendors() -> &'static [VendorRow] {
    &VENDORS
}

/// The vendor with this number. If the number has several names, the last one.
#[inline]
pub(super) fn vendor(id: u32) -> Option<&'static VendorRow> {
    for slot in probe(hash::of_number(id), VENDOR_SLOTS.len()) {
        let row = VENDORS.get(usize::from(*VENDOR_SLOTS.get(slot)?).checked_sub(1)?)?;
        if row.vendor.id() == id {
            return Some(row);
        }
    }
    None
}

/// A hash table of the vendors' numbers: the places in [`VENDORS`] plus one, or 0 for an empty slot. With a binary
/// search in its place, a packet of 24 vendors' attributes was decoded in 1,707 ns instead of 1,460 (the row "parse +
/// decode every value, vendor-specific" of the benchmarks).
static VENDOR_SLOTS: [u8; 512] = vendor_slots();

#[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "it is run by the compiler")]
const fn vendor_slots() -> [u8; 512] {
    let mut slots = [0; 512];
    assert!(VENDORS.len() < 256, "a place plus one must fit into an octet, and half of the slots must be empty");
    let mut place = 0;
    while place < VENDORS.len() {
        let id = VENDORS[place].vendor.id();
        place += 1;
        let mut slot = hash::of_number(id) as usize % slots.len();
        while slots[slot] != 0 && VENDORS[slots[slot] as usize - 1].vendor.id() != id {
            slot = (slot + 1) % slots.len();
        }
        slots[slot] = place as u8;
    }
    slots
}

/// The vendor of this name, in upper or lower case.
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

/// The row of a name, in upper or lower case.
#[inline]
pub(super) fn named(name: &str) -> Option<&'static Row> {
    find(&BY_NAME, hash::of_name(name), |row| row.name.text().eq_ignore_ascii_case(name))
}

/// The table is generated by us and half empty, so the search ends soon for every path and name.
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
