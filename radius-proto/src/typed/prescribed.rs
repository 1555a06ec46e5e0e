//! The attributes whose values must be hidden, independent of a dictionary.

use super::hidden::Hiding;
use crate::attribute::{
    AttributePath, AttributeType, Chunks, Space, Tlvs, Vendor, VendorAttributes, VendorFormat, split_vendor,
};

const MICROSOFT: u32 = 311;
const ASCEND: u32 = 529;
const LUCENT: u32 = 4846;
const ARUBA: u32 = 14823;
const WIMAX: u32 = 24757;
const UBIQUITI: u32 = 41112;

impl Hiding {
    /// The way in which the RFCs and the vendors' published dictionaries hide an attribute's value, or the value that
    /// it is a part of.
    ///
    /// A program whose dictionary lacks this fact, or that has no dictionary, must not send the value in clear.
    #[inline(always)]
    pub(crate) fn prescribed(path: AttributePath) -> Option<Self> {
        match path.space() {
            Space::Standard(AttributeType::USER_PASSWORD) => Some(Self::UserPassword),
            Space::Standard(AttributeType::TUNNEL_PASSWORD) => Some(Self::Salted),
            Space::Standard(_) | Space::Extended { .. } | Space::ExtendedVendor { .. } => None,
            // The vendor is compared by number, independent of its format in a dictionary.
            Space::Vendor { vendor, number } => of_vendor(vendor.id(), number, path.tlvs()),
        }
    }

    /// The way in which values of an attribute of this type are, or may be, hidden without a salt.
    ///
    /// Ascend used 214 and 215 before it had a Vendor-Id. The numbers are for experiments ([RFC 3575, section 2.1]), so
    /// other programs use them in clear.
    pub(crate) const fn unsalted(attribute_type: AttributeType) -> Option<Self> {
        match attribute_type {
            AttributeType::USER_PASSWORD => Some(Self::UserPassword),
            AttributeType(214 | 215) => Some(Self::AscendSecret),
            _ => None,
        }
    }

    /// The hidden attributes in the value of a Vendor-Specific, which is read in the vendor's published format, up to
    /// the first malformed octet.
    ///
    /// A container of hidden TLVs is returned itself if a TLV in it continues in another attribute or is malformed: the
    /// TLVs are then not known.
    pub(crate) fn in_vendor_specific(value: &[u8]) -> impl Iterator<Item = AttributePath> {
        split_vendor(value).into_iter().flat_map(|(id, data)| {
            let format = published_format(id);
            // Some receivers read several WiMAX attributes in one Vendor-Specific, so the octet of flags is a part of
            // the value here.
            let (walked, flags) = if format.has_continuation() { (VendorFormat::STANDARD, 1) } else { (format, 0) };
            VendorAttributes::new(data, walked).filter_map(move |attribute| {
                let path = AttributePath::try_vendor(Vendor::with_format(id, format), attribute.number)?;
                match Self::prescribed(path) {
                    Some(_) => Some(path),
                    None if has_hidden_tlvs(id, attribute.number) => {
                        attribute.value.get(flags..).and_then(|value| first_tlv(path, value))
                    }
                    None => None,
                }
            })
        })
    }

    /// Whether receivers read a hidden value at this path as another attribute, or its octets as TLVs: the vendor hides
    /// attributes, and the path has another format than the published one, or is a container of hidden TLVs.
    pub(crate) fn is_misread(path: AttributePath) -> bool {
        match path.space() {
            Space::Vendor { vendor, number } => {
                let is_container = !path.is_nested() && has_hidden_tlvs(vendor.id(), number);
                is_container || hides_attributes(vendor.id()) && vendor.format() != published_format(vendor.id())
            }
            _ => false,
        }
    }
}

const fn published_format(vendor: u32) -> VendorFormat {
    match vendor {
        LUCENT => VendorFormat::LUCENT,
        WIMAX => VendorFormat::WIMAX,
        _ => VendorFormat::STANDARD,
    }
}

/// Whether [`of_vendor`] has an attribute of this vendor.
const fn hides_attributes(vendor: u32) -> bool {
    matches!(
        vendor,
        161 | MICROSOFT
            | ASCEND
            | 831
            | 2356
            | LUCENT
            | 4874
            | 5535
            | 6527
            | 8742
            | ARUBA
            | WIMAX
            | 26928
            | UBIQUITI
            | 50058
    )
}

/// The first hidden TLV of a vendor's attribute; the attribute itself if a TLV continues in another one or is
/// malformed.
fn first_tlv(container: AttributePath, value: &[u8]) -> Option<AttributePath> {
    let Ok(mut tlvs) = Tlvs::new(Chunks::from(value)) else { return Some(container) };
    tlvs.find_map(|tlv| container.nested(tlv.number).filter(|path| Hiding::prescribed(*path).is_some()))
}

/// Whether [`of_vendor`] has a TLV of this attribute.
const fn has_hidden_tlvs(vendor: u32, number: u32) -> bool {
    matches!((vendor, number), (WIMAX, 86 | 87) | (UBIQUITI, 5))
}

#[inline(never)]
fn of_vendor(vendor: u32, number: u32, tlvs: &[u8]) -> Option<Hiding> {
    match (vendor, number, tlvs) {
        (MICROSOFT, 12, _) | (ARUBA, 66, _) => Some(Hiding::UserPassword),
        (ASCEND | LUCENT, 214 | 215, _) => Some(Hiding::AscendSecret),
        // Motorola, then by the name of the vendor in the dictionaries, in the order of the numbers.
        (161, 11, _)
        | (MICROSOFT, 16 | 17, _)
        // Alcatel-Lucent's AAA server
        | (831, 116..=119, _)
        // LANCOM
        | (2356, 19 | 20 | 33, _)
        // ERX, also called Unisphere
        | (4874, 58..=61, _)
        // 3GPP2
        | (5535, 58, _)
        // Alcatel-Lucent's, later Nokia's, service router
        | (6527, 122..=125 | 138 | 139 | 142, _)
        // Alphion
        | (8742, 44, _)
        | (ARUBA, 44 | 72, _)
        // WiMAX
        | (WIMAX, 5 | 10 | 12 | 14 | 15 | 19 | 40 | 66 | 67 | 70 | 75 | 131, _)
        | (WIMAX, 86 | 87, [3, ..])
        // Aerohive, later Extreme
        | (26928, 3, _)
        // Ubiquiti
        | (UBIQUITI, 5, [2 | 3, ..])
        | (UBIQUITI, 6, _)
        // RtBrick
        | (50058, 140..=145, _) => Some(Hiding::Salted),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendors_that_hide_attributes_agree_with_the_rule() {
        for vendor in 0..=u32::from(u16::MAX) {
            let hides = (0..=255).any(|number| of_vendor(vendor, number, &[3]).is_some());
            assert_eq!(hides_attributes(vendor), hides, "{vendor}");
        }
    }

    #[test]
    fn the_containers_of_hidden_tlvs_agree_with_the_rule() {
        let vendors =
            [161, MICROSOFT, ASCEND, 831, 2356, LUCENT, 4874, 5535, 6527, 8742, ARUBA, WIMAX, 26928, UBIQUITI];
        for (vendor, number) in vendors.into_iter().flat_map(|vendor| (0..=255).map(move |number| (vendor, number))) {
            let has_hidden = (1..=u8::MAX).any(|tlv| of_vendor(vendor, number, &[tlv]).is_some());
            let is_container = has_hidden && of_vendor(vendor, number, &[]).is_none();
            assert_eq!(has_hidden_tlvs(vendor, number), is_container, "{vendor}.{number}");
        }
    }
}
