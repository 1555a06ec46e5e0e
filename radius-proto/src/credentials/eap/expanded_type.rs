//! Expanded types.

use super::{EXPANDED, EapError, Type};

/// A type in expanded format: a Vendor-Id of three octets and a Vendor-Type of four.
///
/// Vendor-Id 0 is the IETF. A Vendor-Type below 256 is then equal to the [`Type`] of that number. `From` turns a `Type`
/// into the expanded type.
///
/// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExpandedType {
    pub(super) vendor_id: u32,
    pub(super) vendor_type: u32,
}

impl ExpandedType {
    pub(super) const NAK: Self = Self { vendor_id: 0, vendor_type: 3 };

    /// A vendor's type.
    ///
    /// # Errors
    ///
    /// [`EapError::VendorId`] if the Vendor-Id is above 16,777,215, which does not fit three octets.
    pub const fn new(vendor_id: u32, vendor_type: u32) -> Result<Self, EapError> {
        if vendor_id > 0x00ff_ffff {
            return Err(EapError::VendorId { vendor_id });
        }
        Ok(Self { vendor_id, vendor_type })
    }

    /// The Structure of Management Information enterprise code of the vendor, 0 for the IETF; at most 16,777,215.
    #[must_use]
    pub const fn vendor_id(self) -> u32 {
        self.vendor_id
    }

    /// The vendor's type; if the vendor is the IETF, a number of the registry of [`Type`].
    #[must_use]
    pub const fn vendor_type(self) -> u32 {
        self.vendor_type
    }

    pub(super) fn read(octets: [u8; EXPANDED - 1]) -> Self {
        let [vendor @ .., a, b, c, d] = octets;
        let [high, middle, low] = vendor;
        Self { vendor_id: u32::from_be_bytes([0, high, middle, low]), vendor_type: u32::from_be_bytes([a, b, c, d]) }
    }

    pub(super) fn octets(self) -> [u8; EXPANDED] {
        let ([_, high, middle, low], [a, b, c, d]) = (self.vendor_id.to_be_bytes(), self.vendor_type.to_be_bytes());
        [Type::EXPANDED.0, high, middle, low, a, b, c, d]
    }
}

impl From<Type> for ExpandedType {
    fn from(eap_type: Type) -> Self {
        Self { vendor_id: 0, vendor_type: eap_type.0.into() }
    }
}

impl PartialEq<Type> for ExpandedType {
    fn eq(&self, other: &Type) -> bool {
        *self == Self::from(*other)
    }
}
