//! One value of a packet, of any attribute.

use core::fmt;

use crate::{
    attribute::{Attribute, AttributePath, Chunks, InvalidPlace, Tag, Tlvs},
    typed::Shape,
    value::{InvalidValue, Joined, Kind, Value, decode_tagged},
};

/// A value of a packet, of any attribute. [`Attributes::leaves`](crate::attribute::Attributes::leaves) makes it.
///
/// The value is decoded when [`content`](Self::content) is called. Before that, a leaf is a path, an offset and octets.
///
/// ```
/// use radius_proto::{
///     Packet,
///     find::{Content, Leaf},
///     typed::Shape,
///     value::{Kind, Value},
/// };
///
/// let datagram = [&[1, 42, 0, 26][..], &[0; 16], &[1, 6], b"nemo"].concat();
/// let packet = Packet::parse(&datagram)?;
/// let leaf = Leaf::of(packet.attributes().next().unwrap(), Some(Shape::new(Kind::Text)));
/// assert_eq!((leaf.path.to_string().as_str(), leaf.offset), ("1", 20));
/// assert_eq!(leaf.content(), Content::Value(Value::Text("nemo")));
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Leaf<'a> {
    /// The attribute that has the value. It can be compared with an [`AttributeType`](crate::attribute::AttributeType).
    pub path: AttributePath,
    /// The offset of the outermost attribute that contains it, in octets from the start of the packet.
    pub offset: usize,
    /// The octets as received, with the octet of tag. `push_leaf` writes the same value from them.
    pub octets: Chunks<'a>,
    pub(super) shape: Option<Shape>,
    pub(super) broken: Option<InvalidPlace>,
}

impl<'a> Leaf<'a> {
    /// A leaf of a whole attribute, to be decoded as a value of this shape. Attributes inside it are not opened.
    #[inline(always)]
    #[must_use]
    pub fn of(attribute: Attribute<'a>, shape: Option<Shape>) -> Self {
        let path = attribute.attribute_type().into();
        Self { path, offset: attribute.offset(), octets: attribute.value().into(), shape, broken: None }
    }

    /// The shape of the attribute in the registry; `None` if the registry does not know the attribute.
    #[must_use]
    pub const fn shape(&self) -> Option<Shape> {
        self.shape
    }

    /// How instances of the attribute are joined.
    pub(crate) fn joined(&self) -> Joined {
        self.shape.map_or(Joined::No, Shape::joined)
    }

    /// The tag; [`Tag::NONE`] for an attribute without a tag.
    #[must_use]
    pub fn tag(&self) -> Tag {
        match (self.shape, self.octets.contiguous()) {
            (Some(shape), Some(octets)) if shape.tagged && self.broken.is_none() => match shape.hiding {
                Some(_) => octets.first().and_then(|tag| Tag::new(*tag)).unwrap_or(Tag::NONE),
                None => decode_tagged(shape.kind, octets).map_or(Tag::NONE, |(tag, _)| tag),
            },
            _ => Tag::NONE,
        }
    }

    /// Decodes the octets.
    #[inline(always)]
    #[must_use]
    pub fn content(&self) -> Content<'a> {
        if let Some(broken) = self.broken {
            return Content::Invalid(broken.into());
        }
        let Some(shape) = self.shape else { return Content::Unknown };
        if shape.hiding.is_some() {
            return Content::Hidden(shape);
        }
        match self.octets.contiguous() {
            Some(octets) if shape.is_plain() => match shape.kind.decode(octets) {
                Ok(value) => Content::Value(value),
                Err(reason) => Content::Invalid(reason),
            },
            _ => Self::other_content(self.octets, shape),
        }
    }

    /// The value in one piece. A value that is spread over several attributes is copied into `buffer`. `None` for a
    /// hidden value and an unknown attribute.
    ///
    /// # Errors
    ///
    /// [`InvalidValue`] if the octets break the rules of their place or their type; [`InvalidValue::Fragmented`] if the
    /// value has to be copied and `buffer` is too short.
    pub fn value<'b>(&self, buffer: &'b mut [u8]) -> Result<Option<Value<'b>>, InvalidValue>
    where
        'a: 'b,
    {
        match self.content() {
            Content::Value(value) => Ok(Some(value)),
            Content::Spread(kind) => {
                let whole = match self.octets.contiguous() {
                    Some(octets) => octets,
                    None => {
                        self.octets.copy_to(buffer).ok_or(InvalidValue::Fragmented { length: self.octets.length() })?
                    }
                };
                kind.decode(whole).map(Some)
            }
            Content::Hidden(_) | Content::Unknown => Ok(None),
            Content::Invalid(reason) => Err(reason),
        }
    }

    // Takes its arguments by value. A reference to the leaf would force the leaf into memory at every place that reads
    // it.
    #[inline(never)]
    fn other_content(chunks: Chunks<'a>, shape: Shape) -> Content<'a> {
        // TLVs are a leaf only if they are malformed, or nested too deep to be opened.
        if shape.kind == Kind::Tlv {
            return Content::Invalid(Tlvs::new(chunks).err().unwrap_or(InvalidPlace::TlvTooDeep).into());
        }
        if shape.joined() != Joined::No {
            return Content::Spread(shape.kind);
        }
        let Some(octets) = chunks.contiguous() else { return Content::Spread(shape.kind) };
        let read = if shape.tagged {
            decode_tagged(shape.kind, octets).map(|(_, value)| value)
        } else {
            shape.kind.decode(octets)
        };
        read.map_or_else(Content::Invalid, Content::Value)
    }
}

/// The decoded content of a value's octets.
///
/// ```
/// use radius_proto::{
///     Packet,
///     find::{Content, Leaf},
///     typed::Shape,
///     value::{InvalidValue, Kind},
/// };
///
/// let datagram = [&[1, 42, 0, 24][..], &[0; 16], &[5, 4, 0, 1]].concat();
/// let packet = Packet::parse(&datagram)?;
/// let attribute = packet.attributes().next().unwrap();
/// assert_eq!(Leaf::of(attribute, None).content(), Content::Unknown);
/// let reason = InvalidValue::Length { found: 2, expected: 4 };
/// assert_eq!(Leaf::of(attribute, Some(Shape::new(Kind::Integer))).content(), Content::Invalid(reason));
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content<'a> {
    /// A value of its type.
    Value(Value<'a>),
    /// A value that is spread over several attributes. Its type can be decoded after the value is copied into one
    /// piece. For a concat, the pieces are the value.
    Spread(Kind),
    /// A value hidden with the shared secret. `hidden_leaf` of a verified packet makes the value that can reveal it.
    Hidden(Shape),
    /// An attribute that the registry does not know.
    Unknown,
    /// Octets that break the rules of their place or their type. [RFC 6929, section
    /// 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)
    Invalid(InvalidValue),
}

impl fmt::Debug for Leaf<'_> {
    /// The path, the offset and the shape. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaf")
            .field("path", &self.path)
            .field("offset", &self.offset)
            .field("octets", &self.octets.length())
            .field("content", &self.content())
            .finish()
    }
}

impl fmt::Debug for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(_) => f.write_str("Value"),
            Self::Spread(kind) => write!(f, "Spread({kind})"),
            Self::Hidden(shape) => write!(f, "Hidden({shape:?})"),
            Self::Unknown => f.write_str("Unknown"),
            Self::Invalid(reason) => write!(f, "Invalid({reason})"),
        }
    }
}
