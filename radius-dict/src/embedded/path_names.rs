//! Paths of names with dots between them, as in version 4.

use radius_proto::attribute::AttributePath;

use super::{
    lookup,
    row::{Row, VendorRow},
};

/// The place that the next name is relative to.
#[derive(Clone, Copy)]
enum Around {
    /// A vendor comes next.
    InVendorSpecific(AttributePath),
    /// A vendor's attribute, in Vendor-Specific or another container.
    OfVendor(&'static VendorRow, AttributePath),
    Inside(&'static Row),
}

/// The attribute that a path of names leads to.
pub(crate) fn row(name: &str) -> Option<&'static Row> {
    let (first, mut rest) = name.split_once('.')?;
    let mut around = inside(lookup::named(first).filter(|row| row.path.vendor_id().is_none())?);
    loop {
        around = match around {
            Around::InVendorSpecific(container) => {
                let (name, after) = rest.split_once('.')?;
                rest = after;
                Around::OfVendor(lookup::vendor_named(name)?, container)
            }
            Around::OfVendor(..) | Around::Inside(_) => {
                let (row, after) = longest(around, rest)?;
                if after.is_empty() {
                    return Some(row);
                }
                rest = after;
                inside(row)
            }
        };
    }
}

fn inside(row: &'static Row) -> Around {
    if row.path.is_vendor_specific() { Around::InVendorSpecific(row.path) } else { Around::Inside(row) }
}

/// The attribute at this place whose name the text begins with, and the text after the next dot. A name can contain
/// dots, so the longest name is taken.
fn longest(around: Around, text: &str) -> Option<(&'static Row, &str)> {
    let (rows, prefix) = match around {
        Around::OfVendor(vendor, _) => (vendor.rows(), vendor.prefix.text()),
        Around::Inside(row) => match row.path.vendor_id().and_then(lookup::vendor) {
            Some(vendor) => (vendor.rows(), vendor.prefix.text()),
            None => (lookup::rows(), ""),
        },
        Around::InVendorSpecific(_) => return None,
    };
    let here = rows.iter().filter(|row| is_in(row.path, around));
    let fitting = here.filter_map(|row| {
        let name = row.name.text();
        let short = name.get(prefix.len()..).filter(|_| starts_with(name, prefix));
        let fits = |name: &str| starts_with(text, name) && matches!(text.as_bytes().get(name.len()), None | Some(b'.'));
        let length = [Some(name), short].into_iter().flatten().filter(|name| fits(name)).map(str::len).max()?;
        Some((length, row))
    });
    // Of several names of one number, the last is taken.
    let (length, row) = fitting.max_by_key(|(length, _)| *length)?;
    Some((row, text.get(length + 1..).unwrap_or_default()))
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// Whether an attribute is directly at this place.
fn is_in(path: AttributePath, around: Around) -> bool {
    match around {
        Around::InVendorSpecific(_) => false,
        Around::OfVendor(_, container) => {
            path.container().is_none() && path.attribute_type() == container.attribute_type()
        }
        Around::Inside(row) => match path.container() {
            Some(container) => container == row.path,
            None => {
                path.vendor_id().is_none()
                    && path.as_standard().is_none()
                    && row.path == AttributePath::standard(path.attribute_type())
            }
        },
    }
}
