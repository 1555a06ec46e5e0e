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

/// The rule that finds the next piece of a value among the attributes that follow. The code that makes one has found
/// all pieces before, so the search does not fail before the value's end.
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
                // An attribute too short to be a fragment belongs to no value, even between two fragments.
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
    if !attribute.attribute_type().is_vendor_specific() {
        return None;
    }
    let (id, data) = split_vendor(attribute.value())?;
    if id != vendor.id() {
        return None;
    }
    VendorAttributes::new(data, vendor.format()).next()
}
