//! Where in the attribute space something stands.

use core::fmt;

use super::{
    attribute_type::AttributeType,
    extended::ExtendedAttribute,
    vendor::{Vendor, VendorFormat},
};

/// The path of an attribute: `1` is User-Name, `26.9.1` the first attribute of vendor 9, `241.26.9.1` the same in the
/// extended space, and `26.24757.1.2` a TLV inside a vendor's attribute.
///
/// Unlike a bare list of numbers it knows how the attribute is laid out: a vendor comes with its
/// [`VendorFormat`](super::VendorFormat), and paths that print alike are equal only if they are laid out alike.
///
/// ```
/// use radius_proto::attribute::{AttributePath, AttributeType, Vendor};
///
/// let path = AttributePath::vendor(Vendor::new(9), 1);
/// assert_eq!(path.to_string(), "26.9.1");
/// assert_eq!(path.attribute_type(), AttributeType::VENDOR_SPECIFIC);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributePath {
    pub(crate) space: Space,
    /// TLVs inside the attribute, from the outermost on; zeroes behind the last.
    nested: [u8; AttributePath::MAX_NESTED],
}

/// What an attribute's number is relative to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Space {
    Standard(AttributeType),
    Vendor { vendor: Vendor, number: u32 },
    Extended { base: ExtendedAttribute, number: u8 },
    ExtendedVendor { base: ExtendedAttribute, vendor: u32, number: u8 },
}

/// The Extended-Type of a vendor's attribute.
/// [RFC 6929, section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)
pub(crate) const EXTENDED_VENDOR_SPECIFIC: u8 = 26;

impl AttributePath {
    /// How deep TLVs may lie inside one another. What lies deeper is an invalid attribute: the RFC recommends against
    /// it ([RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)), and a bound keeps a hostile
    /// packet cheap.
    pub const MAX_NESTED: usize = 5;

    /// An attribute of the standard space.
    #[must_use]
    pub const fn standard(attribute_type: AttributeType) -> Self {
        Self { space: Space::Standard(attribute_type), nested: [0; Self::MAX_NESTED] }
    }

    /// A vendor's attribute, inside Vendor-Specific (26).
    #[must_use]
    pub const fn vendor(vendor: Vendor, number: u32) -> Self {
        Self { space: Space::Vendor { vendor, number }, nested: [0; Self::MAX_NESTED] }
    }

    /// An attribute of an extended space. Number 26 is what [`extended_vendor`](Self::extended_vendor) lies in.
    #[must_use]
    pub const fn extended(base: ExtendedAttribute, number: u8) -> Self {
        Self { space: Space::Extended { base, number }, nested: [0; Self::MAX_NESTED] }
    }

    /// A vendor's attribute in an extended space.
    #[must_use]
    pub const fn extended_vendor(base: ExtendedAttribute, vendor: u32, number: u8) -> Self {
        Self { space: Space::ExtendedVendor { base, vendor, number }, nested: [0; Self::MAX_NESTED] }
    }

    /// The TLV of this number inside this attribute; `None` for number 0, which is none, and for what would lie deeper
    /// than [`MAX_NESTED`](Self::MAX_NESTED).
    #[must_use]
    pub const fn nested(self, number: u8) -> Option<Self> {
        let nested = match self.nested {
            _ if number == 0 => return None,
            [0, ..] => [number, 0, 0, 0, 0],
            [a, 0, ..] => [a, number, 0, 0, 0],
            [a, b, 0, ..] => [a, b, number, 0, 0],
            [a, b, c, 0, _] => [a, b, c, number, 0],
            [a, b, c, d, 0] => [a, b, c, d, number],
            _ => return None,
        };
        Some(Self { nested, ..self })
    }

    /// The TLV with these numbers inside the outermost attribute, from the outermost TLV on; a zero ends them. The inverse
    /// of [`padded_tlvs`](Self::padded_tlvs), and what constants are made with.
    #[must_use]
    pub const fn with_padded_tlvs(self, numbers: [u8; Self::MAX_NESTED]) -> Self {
        let nested = match numbers {
            [0, ..] => [0; Self::MAX_NESTED],
            [a, 0, ..] => [a, 0, 0, 0, 0],
            [a, b, 0, ..] => [a, b, 0, 0, 0],
            [a, b, c, 0, _] => [a, b, c, 0, 0],
            all => all,
        };
        Self { nested, ..self }
    }

    /// The attribute that this TLV lies in; `None` for an attribute that is not inside another.
    #[must_use]
    pub fn container(&self) -> Option<Self> {
        let innermost = self.tlvs().len().checked_sub(1)?;
        let mut container = *self;
        *container.nested.get_mut(innermost)? = 0;
        Some(container)
    }

    /// The path with these numbers, outermost first, where `format` knows how vendors lay their attributes out; `None`
    /// if the numbers are no path (one that is 0 or does not fit its field, though a vendor's may be 0; a vendor
    /// without a number), or of what lies too deep.
    ///
    /// ```
    /// use radius_proto::attribute::{AttributePath, Vendor, VendorFormat};
    ///
    /// let path = AttributePath::from_numbers(&[26, 9, 1], |_| VendorFormat::STANDARD);
    /// assert_eq!(path, Some(AttributePath::vendor(Vendor::new(9), 1)));
    /// ```
    #[must_use]
    pub fn from_numbers(numbers: &[u32], format: impl FnOnce(u32) -> VendorFormat) -> Option<Self> {
        let octet = |number: u32| u8::try_from(number).ok().filter(|number| *number > 0);
        let (first, rest) = numbers.split_first()?;
        let attribute_type = AttributeType(octet(*first)?);
        let (outermost, tlvs): (Self, _) = match (ExtendedAttribute::new(attribute_type), rest) {
            (_, []) => (attribute_type.into(), rest),
            (Some(base), [26, vendor, number, tlvs @ ..]) => {
                (Self::extended_vendor(base, *vendor, octet(*number)?), tlvs)
            }
            (Some(_), [26, _, ..]) => return None,
            (Some(base), [number, tlvs @ ..]) => (Self::extended(base, octet(*number)?), tlvs),
            (None, [vendor, number, tlvs @ ..]) if attribute_type == AttributeType::VENDOR_SPECIFIC => {
                let vendor = Vendor::with_format(*vendor, format(*vendor));
                (vendor.format().holds(*number).then(|| Self::vendor(vendor, *number))?, tlvs)
            }
            (None, _) if attribute_type == AttributeType::VENDOR_SPECIFIC => return None,
            (None, tlvs) => (attribute_type.into(), tlvs),
        };
        tlvs.iter().try_fold(outermost, |path, number| path.nested(octet(*number)?))
    }

    /// The attribute without its TLV numbers.
    #[must_use]
    pub const fn outermost(self) -> Self {
        Self { nested: [0; Self::MAX_NESTED], ..self }
    }

    /// The numbers of the TLVs inside the attribute, from the outermost on; empty for an attribute that is not inside
    /// another.
    #[must_use]
    pub fn tlvs(&self) -> &[u8] {
        let depth = self.nested.iter().position(|number| *number == 0).unwrap_or(self.nested.len());
        self.nested.get(..depth).unwrap_or_default()
    }

    /// The Type field, if this is an attribute of the standard space itself and not something inside one.
    #[inline]
    #[must_use]
    pub const fn as_standard(&self) -> Option<AttributeType> {
        match self.space {
            Space::Standard(attribute_type) if !self.is_nested() => Some(attribute_type),
            _ => None,
        }
    }

    /// Whether this is a TLV inside an attribute.
    #[inline]
    pub(crate) const fn is_nested(&self) -> bool {
        let [first, ..] = self.nested;
        first != 0
    }

    /// The Type field of the attribute that this lies in: 26 for vendors', 241 to 246 for extended ones.
    #[inline]
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        match self.space {
            Space::Standard(attribute_type) => attribute_type,
            Space::Vendor { .. } => AttributeType::VENDOR_SPECIFIC,
            Space::Extended { base, .. } | Space::ExtendedVendor { base, .. } => base.attribute_type(),
        }
    }

    /// The vendor whose attribute it is; `None` for those of the RFCs.
    #[must_use]
    pub const fn vendor_id(&self) -> Option<u32> {
        match self.space {
            Space::Vendor { vendor, .. } => Some(vendor.id()),
            Space::ExtendedVendor { vendor, .. } => Some(vendor),
            Space::Standard(_) | Space::Extended { .. } => None,
        }
    }

    /// The number of the outermost attribute in its space: the vendor's number, the Extended-Type or EVS-Type, the Type.
    #[inline]
    #[must_use]
    pub const fn number(&self) -> u32 {
        match self.space {
            Space::Standard(AttributeType(number))
            | Space::Extended { number, .. }
            | Space::ExtendedVendor { number, .. } => number as u32,
            Space::Vendor { number, .. } => number,
        }
    }

    /// The numbers of the TLVs inside the attribute, from the outermost on, with zeroes behind the last.
    /// [`tlvs`](Self::tlvs) has no zeroes.
    #[inline]
    #[must_use]
    pub const fn padded_tlvs(&self) -> [u8; Self::MAX_NESTED] {
        self.nested
    }

    /// The numbers of the path: 1 to 9 of them.
    pub fn numbers(&self) -> impl Iterator<Item = u32> + '_ {
        let outermost = u32::from(self.attribute_type().0);
        let (second, third, fourth) = match self.space {
            Space::Standard(_) => (None, None, None),
            Space::Vendor { vendor, number } => (Some(vendor.id()), Some(number), None),
            Space::Extended { number, .. } => (Some(u32::from(number)), None, None),
            Space::ExtendedVendor { vendor, number, .. } => {
                (Some(u32::from(EXTENDED_VENDOR_SPECIFIC)), Some(vendor), Some(u32::from(number)))
            }
        };
        let tlvs = self.tlvs().iter().map(|number| u32::from(*number));
        core::iter::once(outermost).chain(second).chain(third).chain(fourth).chain(tlvs)
    }
}

impl From<AttributeType> for AttributePath {
    fn from(attribute_type: AttributeType) -> Self {
        Self::standard(attribute_type)
    }
}

impl PartialEq<AttributeType> for AttributePath {
    fn eq(&self, other: &AttributeType) -> bool {
        *self == Self::standard(*other)
    }
}

impl fmt::Display for AttributePath {
    /// The numbers with dots between them: `26.9.1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, number) in self.numbers().enumerate() {
            let dot = if index > 0 { "." } else { "" };
            write!(f, "{dot}{number}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for AttributePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AttributePath({self})")
    }
}
