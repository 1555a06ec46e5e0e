//! The attributes whose values must be hidden, independent of a dictionary.

use super::hidden::Hiding;
use crate::attribute::{
    AttributePath, AttributeType, Chunks, Space, Tlvs, Vendor, VendorAttributes, VendorFormat, split_vendor,
};

/// Attributes that are, or may be, hidden without a salt. In an exchange, all values that are hidden in one way share a
/// key stream.
pub(crate) const UNSALTED: [(AttributePath, Hiding); 9] = [
    (AttributePath::standard(AttributeType::USER_PASSWORD), Hiding::UserPassword),
    (AttributePath::vendor(Vendor::new(MICROSOFT), 12), Hiding::UserPassword),
    (AttributePath::vendor(Vendor::new(ARUBA), 66), Hiding::UserPassword),
    (AttributePath::standard(X_ASCEND_SEND_SECRET), Hiding::AscendSecret),
    (AttributePath::standard(X_ASCEND_RECEIVE_SECRET), Hiding::AscendSecret),
    (AttributePath::vendor(Vendor::new(ASCEND), 214), Hiding::AscendSecret),
    (AttributePath::vendor(Vendor::new(ASCEND), 215), Hiding::AscendSecret),
    (AttributePath::vendor(LUCENT_VENDOR, 214), Hiding::AscendSecret),
    (AttributePath::vendor(LUCENT_VENDOR, 215), Hiding::AscendSecret),
];

// Ascend used these before it had a Vendor-Id. The numbers are for experiments (RFC 3575, section 2.1), so other
// programs use them in clear.
const X_ASCEND_SEND_SECRET: AttributeType = AttributeType(214);
const X_ASCEND_RECEIVE_SECRET: AttributeType = AttributeType(215);
const MICROSOFT: u32 = 311;
const ASCEND: u32 = 529;
const LUCENT: u32 = 4846;
const LUCENT_VENDOR: Vendor = Vendor::with_format(LUCENT, VendorFormat::LUCENT);
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
        match path.space {
            Space::Standard(AttributeType::USER_PASSWORD) => Some(Self::UserPassword),
            Space::Standard(AttributeType::TUNNEL_PASSWORD) => Some(Self::Salted),
            Space::Standard(_) | Space::Extended { .. } | Space::ExtendedVendor { .. } => None,
            // The vendor is compared by number, independent of its format in a dictionary.
            Space::Vendor { vendor, number } => of_vendor(vendor.id(), number, path.tlvs()),
        }
    }

    /// The first hidden attribute in the value of a Vendor-Specific, which is read in the vendor's published format.
    ///
    /// A container of hidden TLVs is returned itself if its TLVs are not known: one continues in another attribute, or is
    /// malformed.
    pub(crate) fn first_in_vendor_specific(value: &[u8]) -> Option<AttributePath> {
        let (id, data) = split_vendor(value)?;
        let format = match id {
            LUCENT => VendorFormat::LUCENT,
            WIMAX => VendorFormat::WIMAX,
            _ => VendorFormat::STANDARD,
        };
        // Some receivers read several WiMAX attributes in one Vendor-Specific, so the octet of flags is a part of the
        // value here.
        let (walked, flags) = if format.has_continuation() { (VendorFormat::STANDARD, 1) } else { (format, 0) };
        VendorAttributes::new(data, walked).find_map(|attribute| {
            let path = AttributePath::try_vendor(Vendor::with_format(id, format), attribute.number)?;
            match Self::prescribed(path) {
                Some(_) => Some(path),
                None if has_hidden_tlvs(id, attribute.number) => {
                    attribute.value.get(flags..).and_then(|value| first_tlv(path, value))
                }
                None => None,
            }
        })
    }
}

/// The first hidden TLV of a vendor's attribute; or the attribute, if a TLV continues in another one or is malformed.
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
    fn the_list_of_those_without_a_salt_agrees_with_the_rule() {
        for (vendor, number) in (0..=u32::from(u16::MAX)).flat_map(|vendor| [12, 66, 214, 215].map(|n| (vendor, n))) {
            let listed = UNSALTED.iter().find(|(path, _)| (path.vendor_id(), path.number()) == (Some(vendor), number));
            let prescribed = of_vendor(vendor, number, &[]).filter(|hiding| *hiding != Hiding::Salted);
            assert_eq!(listed.map(|(_, hiding)| *hiding), prescribed, "{vendor}.{number}");
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
