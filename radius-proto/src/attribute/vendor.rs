//! The format of vendors' attributes inside Vendor-Specific (26).

use core::fmt;

/// A vendor: its SMI Private Enterprise Number, and the format of its attributes.
///
/// ```
/// use radius_proto::attribute::{Vendor, VendorFormat};
///
/// const CISCO: Vendor = Vendor::new(9);
/// const USR: Vendor = Vendor::with_format(429, VendorFormat::USR);
/// assert_eq!(CISCO.format(), VendorFormat::STANDARD);
/// ```
///
/// All four octets of the Vendor-Id are the number. [RFC 2865, section
/// 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26) set the first octet to zero; [RFC 6929, section
/// 2.6](https://www.rfc-editor.org/rfc/rfc6929#section-2.6) replaced this. FreeRADIUS 3.2 still refuses other first
/// octets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Vendor {
    id: u32,
    format: VendorFormat,
}

impl Vendor {
    /// A vendor with the format that the RFC recommends: one octet of type, one octet of length.
    #[must_use]
    pub const fn new(id: u32) -> Self {
        Self::with_format(id, VendorFormat::STANDARD)
    }

    /// A vendor with a format of its own.
    #[must_use]
    pub const fn with_format(id: u32, format: VendorFormat) -> Self {
        Self { id, format }
    }

    /// The Vendor-Id.
    #[must_use]
    pub const fn id(self) -> u32 {
        self.id
    }

    /// The format of the vendor's attributes.
    #[must_use]
    pub const fn format(self) -> VendorFormat {
        self.format
    }
}

/// The format of a vendor's attributes inside Vendor-Specific: the width of their type and length, and whether an octet
/// of flags follows. A flag in that octet continues a value in the next attribute.
///
/// ```
/// use radius_proto::attribute::VendorFormat;
///
/// assert_eq!(VendorFormat::new(2, 1, false), Some(VendorFormat::LUCENT));
/// assert_eq!(VendorFormat::new(3, 1, false), None);
/// assert_eq!(VendorFormat::WIMAX.to_string(), "1,1,c");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VendorFormat {
    type_octets: u8,
    length_octets: u8,
    continuation: bool,
}

impl VendorFormat {
    /// One octet of type, one octet of length. The RFC recommends this format, and most vendors use it.
    pub const STANDARD: Self = Self { type_octets: 1, length_octets: 1, continuation: false };
    /// Four octets of type and no length: US Robotics (429). Each Vendor-Specific has one attribute.
    pub const USR: Self = Self { type_octets: 4, length_octets: 0, continuation: false };
    /// Two octets of type, one of length: Lucent (4846).
    pub const LUCENT: Self = Self { type_octets: 2, length_octets: 1, continuation: false };
    /// Two octets of type, two of length: Starent (8164).
    pub const STARENT: Self = Self { type_octets: 2, length_octets: 2, continuation: false };
    /// The standard format with an octet of flags: WiMAX (24757). The first bit says that the value continues in the
    /// next attribute.
    pub const WIMAX: Self = Self { type_octets: 1, length_octets: 1, continuation: true };

    /// A format of these widths, as `format=1,1,c` in a dictionary: 1, 2 or 4 octets of type, and 0, 1 or 2 octets of
    /// length. `None` for other widths, and for a continuation unless both widths are 1.
    #[must_use]
    pub const fn new(type_octets: u8, length_octets: u8, continuation: bool) -> Option<Self> {
        match (type_octets, length_octets, continuation) {
            (1 | 2 | 4, 0..=2, false) | (1, 1, true) => Some(Self { type_octets, length_octets, continuation }),
            _ => None,
        }
    }

    /// Octets of the type.
    #[must_use]
    pub const fn type_octets(self) -> u8 {
        self.type_octets
    }

    /// Octets of the length. If it is 0, the value extends to the end of the Vendor-Specific.
    #[must_use]
    pub const fn length_octets(self) -> u8 {
        self.length_octets
    }

    /// Whether an octet of flags follows the length.
    #[must_use]
    pub const fn has_continuation(self) -> bool {
        self.continuation
    }

    /// The format in one octet. The order of the octets is that of the formats.
    pub(crate) const fn pack(self) -> u8 {
        self.type_octets << 4 | self.length_octets << 1 | self.continuation as u8
    }

    /// The format that was packed.
    pub(crate) const fn unpack(packed: u8) -> Self {
        Self { type_octets: packed >> 4, length_octets: packed >> 1 & 3, continuation: packed & 1 != 0 }
    }

    /// Octets before the value.
    #[inline]
    pub(crate) const fn header(self) -> usize {
        self.type_octets as usize + self.length_octets as usize + self.continuation as usize
    }

    /// Whether the type fits into its field.
    pub(crate) const fn holds(self, number: u32) -> bool {
        match self.type_octets {
            1 => number <= 0xff,
            2 => number <= 0xffff,
            _ => true,
        }
    }
}

impl fmt::Display for VendorFormat {
    /// The notation of dictionaries: `1,1`, `4,0`, `1,1,c`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}{}", self.type_octets, self.length_octets, if self.continuation { ",c" } else { "" })
    }
}

impl fmt::Debug for VendorFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VendorFormat({self})")
    }
}
