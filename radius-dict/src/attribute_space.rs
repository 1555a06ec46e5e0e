//! Which attributes have others inside them, whatever a dictionary says.

use radius_proto::attribute::{AttributePath, AttributeType, ExtendedAttribute};

/// The number of Vendor-Specific, and of the attribute for vendors inside an extended one.
/// [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub(crate) const VENDOR_SPECIFIC: u8 = AttributeType::VENDOR_SPECIFIC.0;

/// Whether a vendor's number and attributes are inside: Vendor-Specific, and number 26 in an extended attribute.
pub(crate) fn holds_vendors(path: AttributePath) -> bool {
    path == AttributeType::VENDOR_SPECIFIC
        || ExtendedAttribute::new(path.attribute_type())
            .is_some_and(|base| path == AttributePath::extended(base, VENDOR_SPECIFIC))
}

/// Whether the attribute is a space of others: Vendor-Specific, an extended attribute, and the attribute for vendors in one.
pub(crate) fn is_space(path: AttributePath) -> bool {
    let is_extended = || ExtendedAttribute::new(path.attribute_type()).is_some() && path == path.attribute_type();
    holds_vendors(path) || is_extended()
}
