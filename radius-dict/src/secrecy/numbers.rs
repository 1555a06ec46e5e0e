//! Paths as numbers.

use radius_proto::attribute::{AttributePath, AttributeType};

/// A path as numbers: the outermost attribute, the vendor or 0, the number in that space, and the TLVs, with zeroes
/// after the last.
///
/// The vendor's format is left out: in another format, the same numbers are the same secret.
pub(crate) type Numbers = (u8, u32, u32, [u8; AttributePath::MAX_NESTED]);

pub(crate) fn numbers(path: &AttributePath) -> Numbers {
    let AttributeType(space) = path.attribute_type();
    (space, path.vendor_id().unwrap_or(0), path.number(), path.padded_tlvs())
}
