//! The types of attributes that a dictionary gives at run time.

use super::hidden::Hiding;
use crate::{
    attribute::{AttributePath, AttributeType, ExtendedAttribute, Tag, Tlvs, VendorFormat},
    value::{InvalidValue, Joined, Kind, Layout, Value},
};

/// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
const NAS_FILTER_RULE: AttributeType = AttributeType(92);

/// Whether an identifier of one octet precedes the text of the attribute: Microsoft's MS-CHAP-Error and MS-CHAP-Domain.
/// [RFC 2548, sections 2.1.4 and 2.1.5](https://www.rfc-editor.org/rfc/rfc2548#section-2.1.4)
fn has_identifier(path: AttributePath) -> bool {
    const MICROSOFT: u32 = 311;
    let is_vendors = path.attribute_type() == AttributeType::VENDOR_SPECIFIC && path.vendor_id() == Some(MICROSOFT);
    is_vendors && path.tlvs().is_empty() && matches!(path.number(), 2 | 10)
}

/// A dictionary's knowledge that is not on the wire: the type of each attribute and the format of each vendor.
///
/// Implemented by `radius_dict::Dictionary` and `radius_dict::loader::Loaded`.
///
/// ```
/// use radius_proto::{
///     Packet,
///     attribute::{AttributePath, AttributeType, VendorFormat},
///     typed::{Registry, Shape},
///     value::Kind,
/// };
///
/// /// Knows User-Name, and nothing else.
/// struct UserName;
///
/// impl Registry for UserName {
///     fn shape(&self, path: AttributePath) -> Option<Shape> {
///         (path == AttributeType(1)).then_some(Shape::new(Kind::Text))
///     }
///
///     fn vendor_format(&self, _: u32) -> VendorFormat {
///         VendorFormat::STANDARD
///     }
/// }
///
/// let datagram = [&[1, 42, 0, 26][..], &[0; 16], &[1, 6], b"nemo"].concat();
/// let packet = Packet::parse(&datagram)?;
/// let leaf = packet.attributes().leaves(UserName).next().unwrap();
/// assert_eq!(leaf.shape(), Some(Shape::new(Kind::Text)));
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
pub trait Registry {
    /// The type of an attribute; `None` if it is unknown.
    fn shape(&self, path: AttributePath) -> Option<Shape>;

    /// The format of a vendor's attributes; the standard format for an unknown vendor.
    fn vendor_format(&self, vendor: u32) -> VendorFormat;

    /// The members of an attribute whose type is [`Kind::Structure`]; `None` for another type, and if the members are
    /// unknown. Without an implementation, it is always `None`.
    fn layout(&self, path: AttributePath) -> Option<Layout<'_>> {
        let _ = path;
        None
    }
}

impl<R: Registry + ?Sized> Registry for &R {
    #[inline(always)]
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        (**self).shape(path)
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        (**self).vendor_format(vendor)
    }

    fn layout(&self, path: AttributePath) -> Option<Layout<'_>> {
        (**self).layout(path)
    }
}

/// The shape of an attribute's value.
///
/// ```
/// use radius_proto::{
///     typed::{Hiding, Shape},
///     value::Kind,
/// };
///
/// let tunnel_password = Shape::new(Kind::Text).with_tag(true).with_hiding(Some(Hiding::Salted));
/// assert!(tunnel_password.tagged);
/// assert_eq!(tunnel_password.hiding, Some(Hiding::Salted));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The data type of the value in clear.
    pub kind: Kind,
    /// Whether an octet of tag belongs to the value.
    pub tagged: bool,
    /// The way in which the value is hidden.
    pub hiding: Option<Hiding>,
}

impl Shape {
    /// A value in clear, without a tag.
    #[must_use]
    pub const fn new(kind: Kind) -> Self {
        Self { kind, tagged: false, hiding: None }
    }

    /// With an octet of tag, or without.
    #[must_use]
    pub const fn with_tag(self, tagged: bool) -> Self {
        Self { tagged, ..self }
    }

    /// The shape of the attribute at a path, where `defined` is the shape in a dictionary: for attributes whose type
    /// the protocol itself prescribes, that type.
    ///
    /// These are User-Password (2) and Tunnel-Password (69), which are hidden, Vendor-Specific (26) and the extended
    /// attributes (241 to 246) with their Vendor-Specific (26), which hold attributes, and EAP-Message (79),
    /// Message-Authenticator (80) and NAS-Filter-Rule (92). A dictionary that gives another type, for example because
    /// it has no word for the prescribed one, is not followed. Microsoft's MS-CHAP-Error (26.311.2) and MS-CHAP-Domain
    /// (26.311.10) are octets if a dictionary has text, since their first octet is an identifier.
    ///
    /// `radius_dict::loader::Loaded` applies this; other implementations of [`Registry`] should apply it to the
    /// definitions that they read.
    ///
    /// ```
    /// use radius_proto::{
    ///     attribute::{AttributePath, AttributeType},
    ///     typed::Shape,
    ///     value::Kind,
    /// };
    ///
    /// let filter_rule = AttributePath::standard(AttributeType(92));
    /// let defined = Some(Shape::new(Kind::Text));
    /// assert_eq!(Shape::prescribed(filter_rule, defined), Some(Shape::new(Kind::FilterRules)));
    /// assert_eq!(Shape::prescribed(AttributePath::standard(AttributeType(18)), defined), defined);
    /// ```
    #[must_use]
    pub fn prescribed(path: AttributePath, defined: Option<Self>) -> Option<Self> {
        let Some(standard) = path.as_standard() else {
            return match defined {
                _ if path.is_vendor_specific() => Some(Self::new(Kind::ExtendedVendorSpecific)),
                Some(shape) if shape.kind == Kind::Text && has_identifier(path) => Some(Self::new(Kind::Octets)),
                defined => defined,
            };
        };
        let in_clear = Self::new(defined.map_or(Kind::Octets, |shape| shape.kind));
        Some(match standard {
            AttributeType::USER_PASSWORD => in_clear.with_hiding(Some(Hiding::UserPassword)),
            AttributeType::TUNNEL_PASSWORD => in_clear.with_tag(true).with_hiding(Some(Hiding::Salted)),
            AttributeType::VENDOR_SPECIFIC => Self::new(Kind::VendorSpecific),
            AttributeType::EAP_MESSAGE => Self::new(Kind::Concat),
            AttributeType::MESSAGE_AUTHENTICATOR => Self::new(Kind::Octets),
            NAS_FILTER_RULE => Self::new(Kind::FilterRules),
            _ => match ExtendedAttribute::new(standard) {
                Some(space) if space.is_long() => Self::new(Kind::LongExtended),
                Some(_) => Self::new(Kind::Extended),
                None => return defined,
            },
        })
    }

    /// How instances of the attribute are joined. Each instance of a hidden attribute is a value of its own.
    #[inline(always)]
    #[must_use]
    pub const fn joined(self) -> Joined {
        if self.hiding.is_some() { Joined::No } else { self.kind.joined() }
    }

    /// The octets of a value in clear, with its tag.
    pub(crate) fn length(self, tag: Tag, value: &Value<'_>) -> Result<usize, InvalidValue> {
        if !self.kind.holds(value) {
            return Err(InvalidValue::KindMismatch { expected: self.kind });
        }
        if let (Kind::Tlv, Value::Octets(octets)) = (self.kind, value) {
            Tlvs::new((*octets).into())?;
        }
        match (self.tagged, tag.is_none()) {
            // After a tag that is always present, the value is unchanged.
            (true, _) if self.hiding.is_none() => value.tagged_length(tag),
            (false, false) => Err(InvalidValue::NotTagged),
            _ => Ok(value.length()),
        }
    }

    /// Writes a value into exactly [`length`](Self::length) octets.
    pub(crate) fn encode(self, tag: Tag, value: Value<'_>, octets: &mut [u8]) {
        if self.tagged && self.hiding.is_none() {
            value.encode_tagged(tag, octets);
        } else {
            value.encode(octets);
        }
    }

    /// Whether it is one value in clear, without a tag and without values inside.
    #[inline(always)]
    pub(crate) const fn is_plain(self) -> bool {
        !self.tagged && !self.kind.spans()
    }

    /// The same shape, hidden in this way or in clear.
    #[must_use]
    pub const fn with_hiding(self, hiding: Option<Hiding>) -> Self {
        Self { hiding, ..self }
    }
}
