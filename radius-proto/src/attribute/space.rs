//! The space that an attribute's number belongs to, and its form in a path's octets.

use super::{
    attribute_type::AttributeType,
    extended::ExtendedAttribute,
    vendor::{Vendor, VendorFormat},
};

/// The space that the attribute's number belongs to.
#[derive(Clone, Copy)]
pub(crate) enum Space {
    Standard(AttributeType),
    Vendor { vendor: Vendor, number: u32 },
    Extended { base: ExtendedAttribute, number: u8 },
    ExtendedVendor { base: ExtendedAttribute, vendor: u32, number: u8 },
}

/// The Extended-Type of a vendor's attribute.
/// [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub(crate) const EXTENDED_VENDOR_SPECIFIC: u8 = AttributeType::VENDOR_SPECIFIC.0;

/// The octets of a packed space and of five TLV numbers.
pub(super) type Packed = [u8; 16];

pub(super) const STANDARD: u8 = 0;
const VENDOR: u8 = 1;
const EXTENDED: u8 = 2;
const EXTENDED_VENDOR: u8 = 3;

impl Space {
    /// The kind of the space, the Type field of the outermost attribute, the Vendor-Id, the vendor's format and the
    /// number in the space. Zeroes follow, for the path's TLVs.
    #[inline(always)]
    pub(super) const fn pack(self) -> Packed {
        let (kind, attribute_type, vendor, format, number) = match self {
            Self::Standard(AttributeType(number)) => (STANDARD, number, 0, 0, number as u32),
            Self::Vendor { vendor, number } => {
                (VENDOR, AttributeType::VENDOR_SPECIFIC.0, vendor.id(), vendor.format().pack(), number)
            }
            Self::Extended { base, number } => (EXTENDED, base.attribute_type().0, 0, 0, number as u32),
            Self::ExtendedVendor { base, vendor, number } => {
                (EXTENDED_VENDOR, base.attribute_type().0, vendor, 0, number as u32)
            }
        };
        let [v, w, x, y] = vendor.to_be_bytes();
        let [a, b, c, d] = number.to_be_bytes();
        [kind, attribute_type, v, w, x, y, format, a, b, c, d, 0, 0, 0, 0, 0]
    }

    /// The space that was packed.
    #[inline(always)]
    pub(super) const fn unpack(packed: Packed) -> Self {
        let [kind, attribute_type, v, w, x, y, format, a, b, c, last, ..] = packed;
        let (attribute_type, id) = (AttributeType(attribute_type), u32::from_be_bytes([v, w, x, y]));
        match (kind, ExtendedAttribute::new(attribute_type)) {
            (VENDOR, _) => Self::Vendor {
                vendor: Vendor::with_format(id, VendorFormat::unpack(format)),
                number: u32::from_be_bytes([a, b, c, last]),
            },
            (EXTENDED, Some(base)) => Self::Extended { base, number: last },
            (EXTENDED_VENDOR, Some(base)) => Self::ExtendedVendor { base, vendor: id, number: last },
            _ => Self::Standard(attribute_type),
        }
    }
}
