//! The place of an attribute in the attribute space.

use core::{
    fmt,
    hash::{Hash, Hasher},
};

use super::{
    attribute_type::AttributeType,
    extended::ExtendedAttribute,
    space::{EXTENDED_VENDOR_SPECIFIC, Packed, STANDARD, Space},
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AttributePath {
    /// The space, the number in it, and in the last five octets the numbers of the TLVs inside the attribute, outermost
    /// first, with zeroes after the last. Paths are compared and hashed as two words. With an enum of spaces in their
    /// place, decoding a packet of 12 attributes took a tenth more instructions (`decode` of the bench `instructions`).
    packed: Packed,
}

impl AttributePath {
    /// The number of levels that TLVs may be nested. A deeper TLV makes the attribute invalid: the RFC recommends
    /// against deep nesting ([RFC 6929, section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)), and a bound
    /// keeps a hostile packet cheap.
    pub const MAX_NESTED: usize = 5;

    /// The path of this place. The numbers fit their fields.
    #[inline]
    pub(crate) const fn at(space: Space) -> Self {
        Self { packed: space.pack() }
    }

    /// The space of the outermost attribute, with its number.
    #[inline(always)]
    pub(crate) const fn space(&self) -> Space {
        Space::unpack(self.packed)
    }

    /// The path as one number, for hash tables. Different paths have different numbers, and the order of the numbers is
    /// that of the paths. Another version of this crate may give a path another number.
    ///
    /// ```
    /// use radius_proto::attribute::{AttributePath, AttributeType};
    ///
    /// let (user_name, state) = (AttributePath::from(AttributeType(1)), AttributePath::from(AttributeType(24)));
    /// assert!(user_name.key() < state.key());
    /// ```
    #[inline(always)]
    #[must_use]
    pub const fn key(&self) -> u128 {
        u128::from_be_bytes(self.packed)
    }

    /// The same outermost attribute, with these numbers of TLVs.
    const fn with_tlvs(self, numbers: [u8; Self::MAX_NESTED]) -> Self {
        let ([a, b, c, d, e, f, g, h, i, j, k, ..], [l, m, n, o, p]) = (self.packed, numbers);
        Self { packed: [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] }
    }

    /// An attribute of the standard space.
    #[must_use]
    pub const fn standard(attribute_type: AttributeType) -> Self {
        Self::at(Space::Standard(attribute_type))
    }

    /// A vendor's attribute, inside Vendor-Specific (26), for constants.
    /// [`try_vendor`](Self::try_vendor) is for numbers that are known at run time only.
    ///
    /// ```compile_fail
    /// use radius_proto::attribute::{AttributePath, Vendor};
    ///
    /// // One octet of type has no room for 257.
    /// const WRONG: AttributePath = AttributePath::vendor(Vendor::new(9), 257);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number does not fit the type field of the vendor's format. In a constant this is a compile error.
    #[must_use]
    pub const fn vendor(vendor: Vendor, number: u32) -> Self {
        assert!(vendor.format().holds(number), "the number does not fit the type field of the vendor's format");
        Self::at(Space::Vendor { vendor, number })
    }

    /// A vendor's attribute, inside Vendor-Specific (26); `None` if the number does not fit the type field of the
    /// vendor's format: above 255 in one octet, above 65,535 in two.
    ///
    /// ```
    /// use radius_proto::attribute::{AttributePath, Vendor};
    ///
    /// assert_eq!(AttributePath::try_vendor(Vendor::new(9), 1).unwrap().to_string(), "26.9.1");
    /// assert_eq!(AttributePath::try_vendor(Vendor::new(9), 257), None);
    /// ```
    #[must_use]
    pub const fn try_vendor(vendor: Vendor, number: u32) -> Option<Self> {
        if vendor.format().holds(number) { Some(Self::at(Space::Vendor { vendor, number })) } else { None }
    }

    /// An attribute of an extended space, for constants. Number 26 is the container of the attributes that
    /// [`extended_vendor`](Self::extended_vendor) names. [`try_extended`](Self::try_extended) is for numbers that are
    /// known at run time only.
    ///
    /// ```compile_fail
    /// use radius_proto::attribute::{AttributePath, ExtendedAttribute};
    ///
    /// // Extended-Type 0 is reserved.
    /// const WRONG: AttributePath = AttributePath::extended(ExtendedAttribute::One, 0);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number is 0. In a constant this is a compile error.
    #[must_use]
    pub const fn extended(base: ExtendedAttribute, number: u8) -> Self {
        assert!(number != 0, "Extended-Type 0 is reserved");
        Self::at(Space::Extended { base, number })
    }

    /// An attribute of an extended space; `None` for number 0, which is reserved.
    #[must_use]
    pub const fn try_extended(base: ExtendedAttribute, number: u8) -> Option<Self> {
        if number != 0 { Some(Self::at(Space::Extended { base, number })) } else { None }
    }

    /// A vendor's attribute in an extended space, for constants.
    /// [`try_extended_vendor`](Self::try_extended_vendor) is for numbers that are known at run time only.
    ///
    /// ```compile_fail
    /// use radius_proto::attribute::{AttributePath, ExtendedAttribute};
    ///
    /// // EVS-Type 0 is reserved.
    /// const WRONG: AttributePath = AttributePath::extended_vendor(ExtendedAttribute::Five, 11344, 0);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If the number is 0. In a constant this is a compile error.
    #[must_use]
    pub const fn extended_vendor(base: ExtendedAttribute, vendor: u32, number: u8) -> Self {
        assert!(number != 0, "EVS-Type 0 is reserved");
        Self::at(Space::ExtendedVendor { base, vendor, number })
    }

    /// A vendor's attribute in an extended space; `None` for number 0, which is reserved.
    #[must_use]
    pub const fn try_extended_vendor(base: ExtendedAttribute, vendor: u32, number: u8) -> Option<Self> {
        if number != 0 { Some(Self::at(Space::ExtendedVendor { base, vendor, number })) } else { None }
    }

    /// The TLV of this number inside this attribute; `None` for number 0, which is reserved, and for a TLV deeper than
    /// [`MAX_NESTED`](Self::MAX_NESTED).
    #[must_use]
    pub const fn nested(self, number: u8) -> Option<Self> {
        let numbers = match self.padded_tlvs() {
            _ if number == 0 => return None,
            [0, ..] => [number, 0, 0, 0, 0],
            [a, 0, ..] => [a, number, 0, 0, 0],
            [a, b, 0, ..] => [a, b, number, 0, 0],
            [a, b, c, 0, _] => [a, b, c, number, 0],
            [a, b, c, d, 0] => [a, b, c, d, number],
            _ => return None,
        };
        Some(self.with_tlvs(numbers))
    }

    /// The TLV with these numbers inside the outermost attribute, for constants. The outermost TLV is first, and zeroes
    /// follow the last. This is the inverse of [`padded_tlvs`](Self::padded_tlvs). [`nested`](Self::nested) is for
    /// numbers that are known at run time only.
    ///
    /// ```compile_fail
    /// use radius_proto::attribute::{AttributePath, AttributeType};
    ///
    /// // TLV-Type 0 is reserved.
    /// const WRONG: AttributePath = AttributePath::standard(AttributeType(173)).with_padded_tlvs([1, 0, 2, 0, 0]);
    /// # let _ = WRONG;
    /// ```
    ///
    /// # Panics
    ///
    /// If another number follows a zero. In a constant this is a compile error.
    #[must_use]
    pub const fn with_padded_tlvs(self, numbers: [u8; Self::MAX_NESTED]) -> Self {
        let [a, b, c, d, e] = numbers;
        let is_padded = (a != 0 || b == 0) && (b != 0 || c == 0) && (c != 0 || d == 0) && (d != 0 || e == 0);
        assert!(is_padded, "TLV-Type 0 is reserved");
        self.with_tlvs(numbers)
    }

    /// The attribute that contains this TLV; `None` for an attribute that is not inside another.
    #[must_use]
    pub fn container(&self) -> Option<Self> {
        let innermost = self.tlvs().len().checked_sub(1)?;
        let mut container = *self;
        *container.packed.last_chunk_mut::<{ Self::MAX_NESTED }>()?.get_mut(innermost)? = 0;
        Some(container)
    }

    /// The path with these numbers, outermost first. `format` gives the format of a vendor's attributes. `None` if a
    /// number does not fit its field; if a Type, an Extended-Type, an EVS-Type or a TLV-Type is 0; if a vendor is the
    /// last number; or if TLVs are nested too deep.
    ///
    /// ```
    /// use radius_proto::attribute::{AttributePath, Vendor, VendorFormat};
    ///
    /// let path = AttributePath::from_numbers(&[26, 9, 1], |_| VendorFormat::STANDARD);
    /// assert_eq!(path, Some(AttributePath::vendor(Vendor::new(9), 1)));
    /// ```
    #[must_use]
    pub fn from_numbers(numbers: &[u32], format: impl FnOnce(u32) -> VendorFormat) -> Option<Self> {
        const EVS: u32 = EXTENDED_VENDOR_SPECIFIC as u32;
        let octet = |number: u32| u8::try_from(number).ok().filter(|number| *number > 0);
        let (first, rest) = numbers.split_first()?;
        let attribute_type = AttributeType(octet(*first)?);
        let (outermost, tlvs): (Self, _) = match (ExtendedAttribute::new(attribute_type), rest) {
            (_, []) => (attribute_type.into(), rest),
            (Some(base), [EVS, vendor, number, tlvs @ ..]) => {
                (Self::try_extended_vendor(base, *vendor, octet(*number)?)?, tlvs)
            }
            (Some(_), [EVS, _, ..]) => return None,
            (Some(base), [number, tlvs @ ..]) => (Self::try_extended(base, octet(*number)?)?, tlvs),
            (None, [vendor, number, tlvs @ ..]) if attribute_type == AttributeType::VENDOR_SPECIFIC => {
                let vendor = Vendor::with_format(*vendor, format(*vendor));
                (Self::try_vendor(vendor, *number)?, tlvs)
            }
            (None, _) if attribute_type == AttributeType::VENDOR_SPECIFIC => return None,
            (None, tlvs) => (attribute_type.into(), tlvs),
        };
        tlvs.iter().try_fold(outermost, |path, number| path.nested(octet(*number)?))
    }

    /// The attribute without its TLV numbers.
    #[must_use]
    pub const fn outermost(self) -> Self {
        self.with_tlvs([0; Self::MAX_NESTED])
    }

    /// The numbers of the TLVs inside the attribute, outermost first; empty for an attribute that is not inside
    /// another.
    #[must_use]
    pub fn tlvs(&self) -> &[u8] {
        let [_, _, _, _, _, _, _, _, _, _, _, numbers @ ..] = &self.packed;
        let depth = numbers.iter().position(|number| *number == 0).unwrap_or(numbers.len());
        numbers.get(..depth).unwrap_or_default()
    }

    /// The Type field of an attribute of the standard space; `None` for anything inside one.
    #[inline]
    #[must_use]
    pub const fn as_standard(&self) -> Option<AttributeType> {
        let [kind, attribute_type, ..] = self.packed;
        if kind == STANDARD && !self.is_nested() { Some(AttributeType(attribute_type)) } else { None }
    }

    /// Whether this is a TLV inside an attribute.
    #[inline]
    pub(crate) const fn is_nested(&self) -> bool {
        let [first, ..] = self.padded_tlvs();
        first != 0
    }

    /// The Type field of the outermost attribute: 26 for vendors' attributes, 241 to 246 for extended attributes.
    #[inline]
    #[must_use]
    pub const fn attribute_type(&self) -> AttributeType {
        let [_, attribute_type, ..] = self.packed;
        AttributeType(attribute_type)
    }

    /// Whether vendors' attributes are inside: Vendor-Specific (26), and number 26 of an extended space.
    #[must_use]
    pub const fn is_vendor_specific(&self) -> bool {
        if self.is_nested() {
            return false;
        }
        match self.space() {
            Space::Standard(attribute_type) => attribute_type.is_vendor_specific(),
            Space::Extended { number, .. } => AttributeType(number).is_vendor_specific(),
            Space::Vendor { .. } | Space::ExtendedVendor { .. } => false,
        }
    }

    /// Whether attributes of another space are inside: [vendors' attributes](Self::is_vendor_specific), or attributes
    /// of an extended space. TLVs are not a space of their own.
    #[must_use]
    pub const fn is_container(&self) -> bool {
        match self.as_standard() {
            Some(attribute_type) => attribute_type.is_container(),
            None => self.is_vendor_specific(),
        }
    }

    /// The vendor that defines the attribute; `None` for attributes of the RFCs.
    #[must_use]
    pub const fn vendor_id(&self) -> Option<u32> {
        match self.space() {
            Space::Vendor { vendor, .. } => Some(vendor.id()),
            Space::ExtendedVendor { vendor, .. } => Some(vendor),
            Space::Standard(_) | Space::Extended { .. } => None,
        }
    }

    /// The number of the outermost attribute in its space: the vendor's number, the Extended-Type or EVS-Type, the
    /// Type.
    #[inline]
    #[must_use]
    pub const fn number(&self) -> u32 {
        let [_, _, _, _, _, _, _, a, b, c, d, ..] = self.packed;
        u32::from_be_bytes([a, b, c, d])
    }

    /// The numbers of the TLVs inside the attribute, outermost first, with zeroes after the last. [`tlvs`](Self::tlvs)
    /// has no zeroes.
    #[inline]
    #[must_use]
    pub const fn padded_tlvs(&self) -> [u8; Self::MAX_NESTED] {
        let [.., a, b, c, d, e] = self.packed;
        [a, b, c, d, e]
    }

    /// The numbers of the path, 1 to 9 of them.
    pub fn numbers(&self) -> impl Iterator<Item = u32> + '_ {
        let outermost = u32::from(self.attribute_type().0);
        let (second, third, fourth) = match self.space() {
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

impl Hash for AttributePath {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u128(self.key());
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
