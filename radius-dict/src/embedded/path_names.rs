//! Version 4's names with dots between them.

use radius_proto::attribute::AttributePath;

use super::row::{self as table, Row, VendorRow};

/// The vendor of this name, in whatever case.
pub(crate) fn vendor(name: &str) -> Option<&'static VendorRow> {
    table::vendors().iter().find(|row| row.name.text().eq_ignore_ascii_case(name))
}

/// What the next name is relative to.
#[derive(Clone, Copy)]
enum Place {
    /// A vendor comes next.
    InVendorSpecific(AttributePath),
    /// A vendor's attribute, in Vendor-Specific or what else it stands in.
    OfVendor(&'static VendorRow, AttributePath),
    Inside(&'static Row),
}

/// The attribute that a path of names leads to.
pub(crate) fn row(name: &str) -> Option<&'static Row> {
    let (first, mut rest) = name.split_once('.')?;
    let mut place = place_inside(table::named(first).filter(|row| row.path.vendor_id().is_none())?);
    loop {
        place = match place {
            Place::InVendorSpecific(container) => {
                let (name, behind) = rest.split_once('.')?;
                rest = behind;
                Place::OfVendor(vendor(name)?, container)
            }
            Place::OfVendor(..) | Place::Inside(_) => {
                let (row, behind) = longest(place, rest)?;
                if behind.is_empty() {
                    return Some(row);
                }
                rest = behind;
                place_inside(row)
            }
        };
    }
}

fn place_inside(row: &'static Row) -> Place {
    if row.path.is_vendor_specific() { Place::InVendorSpecific(row.path) } else { Place::Inside(row) }
}

/// The attribute in this place whose name the text begins with, and what follows the dot behind it. A name can have dots
/// itself, so it is the longest.
fn longest(place: Place, text: &str) -> Option<(&'static Row, &str)> {
    let (rows, prefix) = match place {
        Place::OfVendor(vendor, _) => (vendor.rows(), vendor.prefix.text()),
        Place::Inside(row) => match row.path.vendor_id().and_then(table::vendor) {
            Some(vendor) => (vendor.rows(), vendor.prefix.text()),
            None => (table::rows(), ""),
        },
        Place::InVendorSpecific(_) => return None,
    };
    let here = rows.iter().filter(|row| is_in(row.path, place));
    let fitting = here.filter_map(|row| {
        let name = row.name.text();
        let short = name.get(prefix.len()..).filter(|_| starts_with(name, prefix));
        let fits = |name: &str| starts_with(text, name) && matches!(text.as_bytes().get(name.len()), None | Some(b'.'));
        let length = [Some(name), short].into_iter().flatten().filter(|name| fits(name)).map(str::len).max()?;
        Some((length, row))
    });
    // Of several names of one number the last.
    let (length, row) = fitting.max_by_key(|(length, _)| *length)?;
    Some((row, text.get(length + 1..).unwrap_or_default()))
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// Whether an attribute stands immediately in this place.
fn is_in(path: AttributePath, place: Place) -> bool {
    match place {
        Place::InVendorSpecific(_) => false,
        Place::OfVendor(_, container) => {
            path.container().is_none() && path.attribute_type() == container.attribute_type()
        }
        Place::Inside(row) => match path.container() {
            Some(container) => container == row.path,
            None => {
                path.vendor_id().is_none()
                    && path.as_standard().is_none()
                    && row.path == AttributePath::standard(path.attribute_type())
            }
        },
    }
}
