//! Vendors' attributes inside one Vendor-Specific.

use super::{fragment::MORE, vendor::VendorFormat};

/// Octets that the Vendor-Id takes.
pub(crate) const VENDOR_ID: usize = 4;

/// One attribute of a vendor, inside a Vendor-Specific.
#[derive(Clone, Copy)]
pub(crate) struct VendorAttribute<'a> {
    pub(crate) number: u32,
    /// The value continues in the next Vendor-Specific.
    pub(crate) more: bool,
    pub(crate) value: &'a [u8],
}

/// Splits the value of a Vendor-Specific into the Vendor-Id and the octets that the vendor defines.
#[inline]
pub(crate) fn split_vendor(value: &[u8]) -> Option<(u32, &[u8])> {
    let (id, data) = value.split_first_chunk::<VENDOR_ID>()?;
    Some((u32::from_be_bytes(*id), data))
}

/// The attributes of a vendor in one Vendor-Specific. The walk ends where the octets no longer fit the format.
/// [`VendorAttributes::tile`] tells beforehand whether that is the end of the value.
#[derive(Clone, Copy)]
pub(crate) struct VendorAttributes<'a> {
    data: &'a [u8],
    format: VendorFormat,
}

impl<'a> VendorAttributes<'a> {
    #[inline]
    pub(crate) const fn new(data: &'a [u8], format: VendorFormat) -> Self {
        Self { data, format }
    }

    /// Whether the vendor's attributes fill the Vendor-Specific to its last octet, and there is at least one. If not,
    /// all of it is one opaque value ([RFC 2865, section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)).
    #[inline]
    pub(crate) fn tile(mut self) -> bool {
        let mut any = false;
        while self.next().is_some() {
            any = true;
        }
        any && self.data.is_empty()
    }
}

impl<'a> Iterator for VendorAttributes<'a> {
    type Item = VendorAttribute<'a>;

    #[inline]
    fn next(&mut self) -> Option<VendorAttribute<'a>> {
        let format = self.format;
        let (number, after_type) = match format.type_octets() {
            1 => {
                let (number, rest) = self.data.split_first()?;
                (u32::from(*number), rest)
            }
            2 => {
                let (number, rest) = self.data.split_first_chunk()?;
                (u32::from(u16::from_be_bytes(*number)), rest)
            }
            _ => {
                let (number, rest) = self.data.split_first_chunk()?;
                (u32::from_be_bytes(*number), rest)
            }
        };
        let length = match format.length_octets() {
            0 => self.data.len(),
            1 => usize::from(*after_type.first()?),
            _ => usize::from(u16::from_be_bytes(*after_type.first_chunk()?)),
        };
        let (attribute, following) = self.data.split_at_checked(length)?;
        let value = attribute.get(format.header()..)?;
        let mut more = false;
        if format.has_continuation() {
            more = attribute.get(format.header() - 1)? & MORE != 0;
            // A format with a continuation has one attribute in each Vendor-Specific. With several, the continuation
            // would be ambiguous.
            if !following.is_empty() || (more && value.is_empty()) {
                return None;
            }
        }
        self.data = following;
        Some(VendorAttribute { number, more, value })
    }
}
