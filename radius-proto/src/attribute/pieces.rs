//! How the pieces of one value are found.

use super::{
    attribute_type::AttributeType,
    extended::ExtendedAttribute,
    fragment::Fragment,
    iter::Attributes,
    raw::Attribute,
    vendor::Vendor,
    vendor_attributes::{VendorAttribute, VendorAttributes, split_vendor},
};

/// How to find the next piece of a value among the attributes that follow. Whoever makes one has found all pieces once,
/// so the search does not fail before the value's end.
#[derive(Clone, Copy)]
pub(crate) enum Join {
    Nothing,
    Type(AttributeType),
    Long { base: ExtendedAttribute, number: u8 },
    Vendor { vendor: Vendor, number: u32 },
}

impl Join {
    #[inline]
    pub(crate) fn next<'a>(self, rest: &mut Attributes<'a>) -> Option<&'a [u8]> {
        match self {
            Self::Nothing => None,
            Self::Type(wanted) => rest.next_of(wanted).map(|attribute| attribute.value()),
            Self::Long { base, number } => loop {
                // What is too short to be a fragment is none of anything, also between two that are.
                match Fragment::new(rest.next_of(base.attribute_type())?.value()) {
                    Some(fragment) if fragment.number == number => return Some(fragment.value),
                    _ => {}
                }
            },
            Self::Vendor { vendor, number } => {
                let piece = continuation(rest.next()?, vendor)?;
                (piece.number == number).then_some(piece.value)
            }
        }
    }
}

/// The only attribute in a Vendor-Specific of this vendor, whose format has a continuation.
pub(super) fn continuation<'a>(attribute: Attribute<'a>, vendor: Vendor) -> Option<VendorAttribute<'a>> {
    if attribute.attribute_type() != AttributeType::VENDOR_SPECIFIC {
        return None;
    }
    let (id, data) = split_vendor(attribute.value())?;
    if id != vendor.id() {
        return None;
    }
    VendorAttributes::new(data, vendor.format()).next()
}
