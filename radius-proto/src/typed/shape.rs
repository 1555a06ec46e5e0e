//! The types of attributes that a dictionary gives at run time.

use super::hidden::Hiding;
use crate::{
    attribute::{AttributePath, Tag, Tlvs, VendorFormat},
    value::{InvalidValue, Joined, Kind, Value},
};

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

    /// How instances of the attribute are joined. Each instance of a hidden attribute is a value.
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
