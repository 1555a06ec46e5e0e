//! Constructors of paths, with short names for the tables.

use radius_proto::attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor, VendorFormat};

pub(crate) const fn standard(number: u8) -> AttributePath {
    AttributePath::standard(AttributeType(number))
}

pub(crate) const fn vendor(id: u32, format: VendorFormat, number: u32) -> AttributePath {
    AttributePath::vendor(Vendor::with_format(id, format), number)
}

pub(crate) const fn extended(base: u8, number: u8) -> AttributePath {
    AttributePath::extended(space(base), number)
}

#[cfg(feature = "vendors")]
pub(crate) const fn extended_vendor(base: u8, vendor: u32, number: u8) -> AttributePath {
    AttributePath::extended_vendor(space(base), vendor, number)
}

#[allow(clippy::panic, reason = "evaluated at compile time, where it fails the build")]
const fn space(base: u8) -> ExtendedAttribute {
    match ExtendedAttribute::new(AttributeType(base)) {
        Some(space) => space,
        None => panic!("not an extended attribute"),
    }
}
