//! The six extended attributes. Each is an attribute space of its own.

use super::attribute_type::AttributeType;

/// One of the six attributes that RFC 6929 defines as attribute spaces of their own.
///
/// [RFC 6929, section 3](https://www.rfc-editor.org/rfc/rfc6929#section-3)
///
/// ```
/// use radius_proto::attribute::{AttributeType, ExtendedAttribute};
///
/// assert_eq!(ExtendedAttribute::new(AttributeType(241)), Some(ExtendedAttribute::One));
/// assert_eq!(ExtendedAttribute::new(AttributeType(1)), None);
/// assert!(ExtendedAttribute::Five.is_long());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ExtendedAttribute {
    /// Extended-Attribute-1 (241).
    One = 241,
    /// Extended-Attribute-2 (242).
    Two = 242,
    /// Extended-Attribute-3 (243).
    Three = 243,
    /// Extended-Attribute-4 (244).
    Four = 244,
    /// Extended-Attribute-5 (245), whose values can be fragmented.
    Five = 245,
    /// Extended-Attribute-6 (246), whose values can be fragmented.
    Six = 246,
}

impl ExtendedAttribute {
    /// The extended attribute of this type; `None` for other types.
    #[must_use]
    pub const fn new(attribute_type: AttributeType) -> Option<Self> {
        Some(match attribute_type.0 {
            241 => Self::One,
            242 => Self::Two,
            243 => Self::Three,
            244 => Self::Four,
            245 => Self::Five,
            246 => Self::Six,
            _ => return None,
        })
    }

    /// The Type field.
    #[must_use]
    pub const fn attribute_type(self) -> AttributeType {
        AttributeType(match self {
            Self::One => 241,
            Self::Two => 242,
            Self::Three => 243,
            Self::Four => 244,
            Self::Five => 245,
            Self::Six => 246,
        })
    }

    /// Whether an octet of flags follows the Extended-Type, so that values can be fragmented
    /// ([RFC 6929, section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)).
    #[must_use]
    pub const fn is_long(self) -> bool {
        matches!(self, Self::Five | Self::Six)
    }
}

impl AttributeType {
    /// Whether this is one of the six extended attributes, 241 to 246.
    /// [RFC 6929, section 3](https://www.rfc-editor.org/rfc/rfc6929#section-3)
    #[inline]
    #[must_use]
    pub const fn is_extended(self) -> bool {
        ExtendedAttribute::new(self).is_some()
    }

    /// Whether attributes of another space are inside: vendors' attributes in Vendor-Specific (26), and attributes of
    /// an extended space in 241 to 246.
    #[inline]
    #[must_use]
    pub const fn is_container(self) -> bool {
        self.is_vendor_specific() || self.is_extended()
    }
}
