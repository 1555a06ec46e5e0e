//! What a dictionary says of attributes, for those who learn it at run time.

use super::hidden::Hiding;
use crate::{
    attribute::{AttributePath, Tag, Tlvs, VendorFormat},
    value::{InvalidValue, Joined, Kind, Value},
};

/// What a dictionary knows that the wire does not say: the type of each attribute and the format of each vendor.
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

    /// The format of a vendor's attributes; the standard one for a vendor that is unknown.
    fn vendor_format(&self, vendor: u32) -> VendorFormat;
}

impl<R: Registry + ?Sized> Registry for &R {
    #[inline(always)]
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        (**self).shape(path)
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        (**self).vendor_format(vendor)
    }
}

/// What an attribute's value is.
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
    /// The data type, of the value as it is in clear.
    pub kind: Kind,
    /// Whether an octet of tag belongs to the value.
    pub tagged: bool,
    /// How the value is hidden.
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

    /// How instances of the attribute belong together.
    #[inline(always)]
    #[must_use]
    pub const fn joined(self) -> Joined {
        self.kind.joined()
    }

    /// How many octets a value takes in clear, with its tag.
    pub(crate) fn length(self, tag: Tag, value: &Value<'_>) -> Result<usize, InvalidValue> {
        if !self.kind.holds(value) {
            return Err(InvalidValue::KindMismatch { expected: self.kind });
        }
        if let (Kind::Tlv, Value::Octets(octets)) = (self.kind, value) {
            Tlvs::new((*octets).into())?;
        }
        match (self.tagged, tag.is_none()) {
            // Behind a tag that is always there stands the value as it is.
            (true, _) if self.hiding.is_none() => value.tagged_length(tag),
            (false, false) => Err(InvalidValue::NotTagged),
            _ => Ok(value.length()),
        }
    }

    /// Writes a value into as many octets as [`length`](Self::length) said.
    pub(crate) fn encode(self, tag: Tag, value: Value<'_>, octets: &mut [u8]) {
        if self.tagged && self.hiding.is_none() {
            value.encode_tagged(tag, octets);
        } else {
            value.encode(octets);
        }
    }

    /// One value in clear, with nothing inside or before it.
    #[inline(always)]
    pub(crate) const fn is_plain(self) -> bool {
        !self.tagged && !self.kind.spans()
    }

    /// Hidden, or not.
    #[must_use]
    pub const fn with_hiding(self, hiding: Option<Hiding>) -> Self {
        Self { hiding, ..self }
    }
}
