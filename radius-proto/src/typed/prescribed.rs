//! The attributes whose values must be hidden, independent of a dictionary.

use super::hidden::Hiding;
use crate::attribute::{AttributePath, AttributeType, Space, Vendor, VendorAttributes, VendorFormat, split_vendor};

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
    /// The way in which the RFCs and the vendors' published dictionaries hide an attribute's value.
    ///
    /// A program whose dictionary lacks this fact, or that has no dictionary, must not send the value in clear.
    #[inline(always)]
    pub(crate) fn prescribed(path: AttributePath) -> Option<Self> {
        match path.space {
            // No TLV in the standard space is hidden.
            Space::Standard(_) if path.is_nested() => None,
            Space::Standard(AttributeType::USER_PASSWORD) => Some(Self::UserPassword),
            Space::Standard(AttributeType::TUNNEL_PASSWORD) => Some(Self::Salted),
            Space::Standard(_) | Space::Extended { .. } | Space::ExtendedVendor { .. } => None,
            // The vendor is compared by number, independent of its format in a dictionary.
            Space::Vendor { vendor, number } => of_vendor(vendor.id(), number, path.tlvs()),
        }
    }

    /// The first hidden attribute in the value of a Vendor-Specific, which is read in the vendor's usual format only.
    pub(crate) fn first_in_vendor_specific(value: &[u8]) -> Option<AttributePath> {
        let (id, data) = split_vendor(value)?;
        let format = match id {
            LUCENT => VendorFormat::LUCENT,
            WIMAX => VendorFormat::WIMAX,
            _ => VendorFormat::STANDARD,
        };
        let vendor = Vendor::with_format(id, format);
        let attributes = VendorAttributes::new(data, format);
        let mut paths = attributes.filter_map(|attribute| AttributePath::try_vendor(vendor, attribute.number));
        paths.find(|path| Self::prescribed(*path).is_some() || Self::is_prescribed_inside(*path))
    }

    /// Whether a TLV of this attribute must be hidden. The octets of the attribute cannot be forwarded unchanged.
    pub(crate) fn is_prescribed_inside(path: AttributePath) -> bool {
        // Not by trying every number: a packet has hundreds of attributes.
        match path.space {
            Space::Vendor { vendor, number } if !path.is_nested() => {
                matches!((vendor.id(), number), (WIMAX, 86 | 87) | (UBIQUITI, 5))
            }
            _ => false,
        }
    }
}

#[inline(never)]
fn of_vendor(vendor: u32, number: u32, tlvs: &[u8]) -> Option<Hiding> {
    match (vendor, number, tlvs) {
        (MICROSOFT, 12, []) | (ARUBA, 66, []) => Some(Hiding::UserPassword),
        (ASCEND | LUCENT, 214 | 215, []) => Some(Hiding::AscendSecret),
        // Motorola, then by the name of the vendor in the dictionaries, in the order of the numbers.
        (161, 11, [])
        | (MICROSOFT, 16 | 17, [])
        // Alcatel-Lucent's AAA server
        | (831, 116..=119, [])
        // LANCOM
        | (2356, 19 | 20 | 33, [])
        // ERX, also called Unisphere
        | (4874, 58..=61, [])
        // 3GPP2
        | (5535, 58, [])
        // Alcatel-Lucent's, later Nokia's, service router
        | (6527, 122..=125 | 138 | 139 | 142, [])
        // Alphion
        | (8742, 44, [])
        | (ARUBA, 44 | 72, [])
        // WiMAX
        | (WIMAX, 5 | 10 | 12 | 14 | 15 | 19 | 40 | 66 | 67 | 70 | 75 | 131, [])
        | (WIMAX, 86 | 87, [3])
        // Aerohive, later Extreme
        | (26928, 3, [])
        // Ubiquiti
        | (UBIQUITI, 5, [2 | 3])
        | (UBIQUITI, 6, [])
        // RtBrick
        | (50058, 140..=145, []) => Some(Hiding::Salted),
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
}
