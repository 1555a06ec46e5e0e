//! The walk over everything in a packet that has a value, with a registry that knows the types.

use core::{fmt, iter::FusedIterator};

use super::{
    Attribute, AttributeType, Attributes, Chunks, Tag, Tlvs,
    fragment::{self, Fragment},
    occurrence::split_extended_vendor,
    path::{AttributePath, EXTENDED_VENDOR_SPECIFIC, ExtendedAttribute},
    vendor::{Vendor, VendorAttributes, VendorFormat, split_vendor},
};
use crate::{
    crypto::Hiding,
    error::InvalidValue,
    value::{Kind, Value, decode_tagged},
};

/// What a dictionary knows that the wire does not say: the type of each attribute and the format of each vendor.
///
/// Implemented by `radius_dict::Dictionary`.
pub trait Registry {
    /// The type of an attribute; `None` if it is unknown.
    fn shape(&self, path: &AttributePath) -> Option<Shape>;

    /// The format of a vendor's attributes; the standard one for a vendor that is unknown.
    fn vendor_format(&self, vendor: u32) -> VendorFormat;
}

impl<R: Registry + ?Sized> Registry for &R {
    fn shape(&self, path: &AttributePath) -> Option<Shape> {
        (**self).shape(path)
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        (**self).vendor_format(vendor)
    }
}

/// What an attribute's value is.
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

    /// Hidden, or not.
    #[must_use]
    pub const fn with_hiding(self, hiding: Option<Hiding>) -> Self {
        Self { hiding, ..self }
    }

    /// Reads a value in clear that lies in one piece.
    #[inline]
    fn read(self, octets: &[u8]) -> (Tag, Content<'_>) {
        let read = if self.tagged {
            decode_tagged(self.kind, octets)
        } else {
            self.kind.decode(octets).map(|value| (Tag::NONE, value))
        };
        match read {
            Ok((tag, value)) => (tag, Content::Value(value)),
            Err(reason) => (Tag::NONE, Content::Invalid(reason)),
        }
    }
}

/// A value of a packet, of whatever attribute: made by [`Attributes::leaves`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Leaf<'a> {
    /// Whose value it is.
    pub path: AttributePath,
    /// Where the attribute begins that it lies in, in octets from the start of the packet.
    pub offset: usize,
    /// The tag; [`Tag::NONE`] for an attribute without.
    pub tag: Tag,
    /// The octets as they came, an octet of tag included: written again, they make the same attribute.
    pub octets: Chunks<'a>,
    /// What they mean.
    pub content: Content<'a>,
}

impl<'a> Leaf<'a> {
    /// An attribute as it stands on the wire, read as a value of this shape; what may lie inside it stays octets.
    #[must_use]
    pub fn of(attribute: Attribute<'a>, shape: Option<Shape>) -> Self {
        let octets = attribute.value();
        let (tag, content) = match shape {
            None => (Tag::NONE, Content::Unknown),
            Some(shape) if shape.hiding.is_some() => (Tag::NONE, Content::Hidden(shape)),
            Some(shape) => shape.read(octets),
        };
        let path = attribute.attribute_type().into();
        Self { path, offset: attribute.offset(), tag, octets: octets.into(), content }
    }
}

/// What a value's octets mean.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content<'a> {
    /// A value of its type.
    Value(Value<'a>),
    /// A value that is spread over several attributes, and of a type that can be read once it lies in one piece; for a concat, the value.
    Spread(Kind),
    /// A value hidden with the shared secret: `reveal_leaf` of a verified packet reveals it.
    Hidden(Shape),
    /// An attribute that the registry does not know.
    Unknown,
    /// Octets that break the rules of their type, and so have none.
    /// [RFC 6929, section 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)
    Invalid(InvalidValue),
}

impl fmt::Debug for Leaf<'_> {
    /// Where it stands and what it is. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaf")
            .field("path", &self.path)
            .field("offset", &self.offset)
            .field("tag", &self.tag)
            .field("octets", &self.octets.length())
            .field("content", &self.content)
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

impl<'a> Attributes<'a> {
    /// Everything in the packet that has a value, in wire order: attributes, those that vendors put into Vendor-Specific, extended ones, and
    /// the TLVs inside any of them, as deep as [`AttributePath::MAX_NESTED`].
    ///
    /// Never more leaves than the packet has octets, and never more octets in them. What breaks a rule of its container or its type is a leaf of
    /// the octets that were to hold it ([`Content::Invalid`]), so nothing is lost.
    pub fn leaves<R: Registry>(self, registry: R) -> Leaves<'a, R> {
        Leaves {
            registry,
            attributes: self,
            vendor: None,
            open: [None; AttributePath::MAX_NESTED],
            offset: 0,
            fragments: Fragments::default(),
        }
    }
}

/// The values of a packet, made by [`Attributes::leaves`].
#[derive(Clone)]
pub struct Leaves<'a, R> {
    registry: R,
    attributes: Attributes<'a>,
    /// The rest of a Vendor-Specific with several attributes.
    vendor: Option<(Vendor, VendorAttributes<'a>)>,
    /// Attributes whose TLVs are being read, from the outermost on.
    open: [Option<(AttributePath, Tlvs<'a>)>; AttributePath::MAX_NESTED],
    /// Where the attribute begins that is being read.
    offset: usize,
    fragments: Fragments,
}

impl<'a, R: Registry> Leaves<'a, R> {
    #[inline]
    fn leaf(&self, path: AttributePath, octets: Chunks<'a>, content: Content<'a>) -> Leaf<'a> {
        Leaf { path, offset: self.offset, tag: Tag::NONE, octets, content }
    }

    fn invalid(&self, attribute: Attribute<'a>, reason: InvalidValue) -> Leaf<'a> {
        self.leaf(attribute.attribute_type().into(), attribute.value().into(), Content::Invalid(reason))
    }

    /// The leaf that the value is; `None` if it is TLVs, which are opened.
    #[inline]
    fn value(&mut self, path: AttributePath, value: Chunks<'a>) -> Option<Leaf<'a>> {
        let shape = self.registry.shape(&path);
        self.shaped(path, value, shape)
    }

    #[inline]
    fn shaped(&mut self, path: AttributePath, value: Chunks<'a>, shape: Option<Shape>) -> Option<Leaf<'a>> {
        let Some(shape) = shape else { return Some(self.leaf(path, value, Content::Unknown)) };
        if shape.hiding.is_some() {
            return Some(self.leaf(path, value, Content::Hidden(shape)));
        }
        let content = match (shape.kind, value.contiguous()) {
            (Kind::Tlv, _) => match Tlvs::new(value) {
                Ok(tlvs) => {
                    if let Some(place) = self.open.get_mut(path.tlvs().len()) {
                        *place = Some((path, tlvs));
                        return None;
                    }
                    // Deeper than the bound: octets.
                    value
                        .contiguous()
                        .map_or(Content::Spread(Kind::Octets), |octets| Content::Value(Value::Octets(octets)))
                }
                Err(reason) => Content::Invalid(reason),
            },
            (kind, None) => Content::Spread(kind),
            (_, Some(octets)) => {
                let (tag, content) = shape.read(octets);
                return Some(Leaf { tag, ..self.leaf(path, value, content) });
            }
        };
        Some(self.leaf(path, value, content))
    }

    /// Goes on inside what is open; `None` if nothing is.
    fn next_inner(&mut self) -> Option<Leaf<'a>> {
        while let Some(level) = self.open.iter().rposition(Option::is_some) {
            let place = self.open.get_mut(level)?;
            let (container, tlvs) = place.as_mut()?;
            let container = *container;
            match tlvs.next() {
                Some(item) => {
                    let path = container.nested(item.number)?;
                    if let Some(leaf) = self.value(path, item.value) {
                        return Some(leaf);
                    }
                }
                None => *place = None,
            }
        }
        None
    }

    fn next_of_vendor(&mut self) -> Option<Leaf<'a>> {
        while let Some((vendor, attributes)) = &mut self.vendor {
            let vendor = *vendor;
            let Some(found) = attributes.next() else {
                self.vendor = None;
                return None;
            };
            let path = AttributePath::vendor(vendor, found.number);
            let leaf = if found.more {
                match fragment::join_vendor(vendor, found, &mut self.attributes) {
                    Ok(value) => self.value(path, value),
                    Err(reason) => Some(self.leaf(path, found.value.into(), Content::Invalid(reason))),
                }
            } else {
                self.value(path, found.value.into())
            };
            match leaf {
                Some(leaf) => return Some(leaf),
                None => {
                    if let Some(leaf) = self.next_inner() {
                        return Some(leaf);
                    }
                }
            }
        }
        None
    }

    fn vendor_specific(&mut self, attribute: Attribute<'a>) -> Option<Leaf<'a>> {
        let Some((id, data)) = split_vendor(attribute.value()) else {
            let found = attribute.value().len();
            return Some(self.invalid(attribute, InvalidValue::LengthRange { found, minimum: 5, maximum: 253 }));
        };
        let format = self.registry.vendor_format(id);
        let attributes = VendorAttributes::new(data, format);
        // "The high-order octet is 0": [RFC 2865, section 5.26].
        if id > 0x00ff_ffff || !attributes.tile() {
            return Some(self.invalid(attribute, InvalidValue::VendorFormat));
        }
        self.vendor = Some((Vendor::with_format(id, format), attributes));
        self.next_of_vendor()
    }

    fn extended(&mut self, base: ExtendedAttribute, attribute: Attribute<'a>) -> Option<Leaf<'a>> {
        let found = attribute.value().len();
        let (number, value) = if base.is_long() {
            let Some(first) = Fragment::new(attribute.value()) else {
                return Some(self.invalid(attribute, InvalidValue::LengthRange { found, minimum: 3, maximum: 253 }));
            };
            let state = self.fragments.next(base, first);
            match state {
                State::Continued => return None,
                State::Broken(reason) => return Some(self.invalid(attribute, reason)),
                State::First => {}
            }
            match fragment::join_long(base, first, self.attributes) {
                Ok(value) => (first.number, value),
                Err(reason) => {
                    self.fragments.break_off(base, first.number, reason);
                    return Some(self.invalid(attribute, reason));
                }
            }
        } else {
            match attribute.value() {
                [number, value @ ..] if !value.is_empty() => (*number, value.into()),
                _ => {
                    return Some(
                        self.invalid(attribute, InvalidValue::LengthRange { found, minimum: 2, maximum: 253 }),
                    );
                }
            }
        };
        let mut inner = value;
        let path = match number {
            0 => {
                return Some(self.leaf(
                    AttributePath::extended(base, 0),
                    value,
                    Content::Invalid(InvalidValue::ExtendedTypeZero),
                ));
            }
            EXTENDED_VENDOR_SPECIFIC => match split_extended_vendor(&mut inner) {
                Some((vendor, number)) => AttributePath::extended_vendor(base, vendor, number),
                None => {
                    let path = AttributePath::extended(base, number);
                    return Some(self.leaf(path, value, Content::Invalid(InvalidValue::VendorFormat)));
                }
            },
            _ => AttributePath::extended(base, number),
        };
        self.value(path, inner).or_else(|| self.next_inner())
    }

    /// The leaf that an attribute of the packet begins with, or `None` if it continues a value before it.
    #[inline]
    fn outermost(&mut self, attribute: Attribute<'a>) -> Option<Leaf<'a>> {
        let attribute_type = attribute.attribute_type();
        self.offset = attribute.offset();
        if attribute_type == AttributeType::VENDOR_SPECIFIC {
            return self.vendor_specific(attribute);
        }
        if let Some(base) = ExtendedAttribute::new(attribute_type) {
            return self.extended(base, attribute);
        }
        let path = AttributePath::standard(attribute_type);
        let shape = self.registry.shape(&path);
        let value = match shape {
            Some(Shape { kind: Kind::Concat, .. }) => fragment::join_adjacent(attribute, &mut self.attributes),
            _ => attribute.value().into(),
        };
        self.shaped(path, value, shape).or_else(|| self.next_inner())
    }
}

impl<'a, R: Registry> Iterator for Leaves<'a, R> {
    type Item = Leaf<'a>;

    #[inline]
    fn next(&mut self) -> Option<Leaf<'a>> {
        if let Some(leaf) = self.next_inner().or_else(|| self.next_of_vendor()) {
            return Some(leaf);
        }
        loop {
            let attribute = self.attributes.next()?;
            if let Some(leaf) = self.outermost(attribute) {
                return Some(leaf);
            }
        }
    }
}

impl<R: Registry> FusedIterator for Leaves<'_, R> {}

impl<R> fmt::Debug for Leaves<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaves").field("attributes", &self.attributes).finish_non_exhaustive()
    }
}

/// Which long extended attributes are in the middle of their fragments. "Implementations MUST be able to process non-contiguous fragments"
/// ([RFC 6929, section 2.2]), so any number of values can be open at a time: two bits for each of the 512 attributes that there can be.
#[derive(Clone, Copy, Default)]
struct Fragments {
    more: [[u128; 2]; 2],
    broken: [[u128; 2]; 2],
    /// Why the last one broke.
    reason: Option<InvalidValue>,
}

enum State {
    /// The fragment begins a value.
    First,
    /// It continues a value that was given out already.
    Continued,
    /// It belongs to fragments that make no value.
    Broken(InvalidValue),
}

impl Fragments {
    fn place(set: &mut [[u128; 2]; 2], base: ExtendedAttribute, number: u8) -> (&mut u128, u128) {
        let [five, six] = set;
        let [low, high] = if base == ExtendedAttribute::Five { five } else { six };
        (if number < 128 { low } else { high }, 1 << (number % 128))
    }

    fn next(&mut self, base: ExtendedAttribute, fragment: Fragment<'_>) -> State {
        let (more, bit) = Self::place(&mut self.more, base, fragment.number);
        let continued = *more & bit != 0;
        if fragment.more {
            *more |= bit;
        } else {
            *more &= !bit;
        }
        let (broken, bit) = Self::place(&mut self.broken, base, fragment.number);
        let state = match (continued, *broken & bit != 0) {
            (false, _) => State::First,
            (true, false) => State::Continued,
            (true, true) => State::Broken(self.reason.unwrap_or(InvalidValue::FragmentMissing)),
        };
        if !fragment.more {
            *broken &= !bit;
        }
        state
    }

    fn break_off(&mut self, base: ExtendedAttribute, number: u8, reason: InvalidValue) {
        let (broken, bit) = Self::place(&mut self.broken, base, number);
        *broken |= bit;
        self.reason = Some(reason);
    }
}
