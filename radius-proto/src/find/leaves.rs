//! The walk over all values of a packet, with a registry that knows the types.

use core::fmt;
use core::iter::FusedIterator;

use super::{
    leaf::Leaf,
    matches::split_extended_vendor,
    open_fragments::{Fragments, State},
};
use crate::{
    attribute::{
        Attribute, AttributePath, Attributes, Chunks, EXTENDED_VENDOR_SPECIFIC, ExtendedAttribute, Fragment,
        InvalidPlace, Joined, Space, Tlvs, Vendor, VendorAttributes, VendorFormat,
        join::{self, Endless},
        split_vendor,
    },
    typed::{Registry, Shape},
    value::Kind,
};

impl<'a> Attributes<'a> {
    /// All values of the packet, in wire order: attributes, vendors' attributes inside Vendor-Specific, extended
    /// attributes, and the TLVs inside any of them, as deep as [`AttributePath::MAX_NESTED`].
    ///
    /// There are never more leaves than the packet has octets, and never more octets in them. Nothing is lost: octets
    /// that break a rule of their place become a leaf of the whole attribute, and octets that break a rule of their
    /// type become a leaf of those octets. Both have the content [`Content::Invalid`](crate::find::Content::Invalid).
    /// NAS-Filter-Rules that do not follow one another are separate leaves here, and one stream to [`get`](Self::get).
    pub fn leaves<R: Registry>(self, registry: R) -> Leaves<'a, R> {
        Leaves {
            registry,
            attributes: self,
            vendor: None,
            endless: Endless::NONE,
            open: [None; AttributePath::MAX_NESTED],
            depth: 0,
            offset: 0,
            fragments: Fragments::default(),
            ready: None,
        }
    }
}

/// The values of a packet, made by [`Attributes::leaves`].
///
/// ```
/// use radius_proto::{
///     Packet,
///     attribute::{AttributePath, VendorFormat},
///     typed::{Registry, Shape},
/// };
///
/// /// Knows no attribute.
/// struct Nothing;
///
/// impl Registry for Nothing {
///     fn shape(&self, _: AttributePath) -> Option<Shape> {
///         None
///     }
///
///     fn vendor_format(&self, _: u32) -> VendorFormat {
///         VendorFormat::STANDARD
///     }
/// }
///
/// let datagram = [&[1, 42, 0, 36][..], &[0; 16], &[1, 6], b"nemo", &[26, 10, 0, 0, 0, 9, 1, 4], b"ab"].concat();
/// let packet = Packet::parse(&datagram)?;
/// let paths = packet.attributes().leaves(Nothing).map(|leaf| leaf.path.to_string()).collect::<Vec<_>>();
/// assert_eq!(paths, ["1", "26.9.1"]);
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Leaves<'a, R> {
    registry: R,
    attributes: Attributes<'a>,
    /// A Vendor-Specific, and those of its attributes that are not yet read.
    vendor: Option<(Vendor, VendorAttributes<'a>, Attribute<'a>)>,
    endless: Endless,
    /// Attributes whose TLVs are being read, outermost first, and their number.
    open: [Option<(AttributePath, Tlvs<'a>)>; AttributePath::MAX_NESTED],
    depth: usize,
    /// The offset of the attribute that is being read.
    offset: usize,
    fragments: Fragments,
    /// The part of the walk that is not inlined stores the leaf here. A returned leaf would be copied several times.
    ready: Option<Leaf<'a>>,
}

impl<'a, R: Registry> Leaves<'a, R> {
    #[inline]
    fn leaf(&self, path: AttributePath, octets: Chunks<'a>, shape: Option<Shape>) -> Leaf<'a> {
        Leaf { path, offset: self.offset, octets, shape, broken: None }
    }

    /// A leaf of the whole attribute: nothing inside an invalid attribute can be trusted.
    fn invalid(&self, attribute: Attribute<'a>, broken: InvalidPlace) -> Leaf<'a> {
        let (path, octets) = (attribute.attribute_type().into(), attribute.value().into());
        Leaf { path, offset: self.offset, octets, shape: None, broken: Some(broken) }
    }

    /// The leaf of an attribute that is too short for the headers of its place.
    fn short(&self, attribute: Attribute<'a>, minimum: u8) -> Leaf<'a> {
        let found = u8::try_from(attribute.value().len()).unwrap_or(u8::MAX);
        self.invalid(attribute, InvalidPlace::Short { found, minimum })
    }

    /// The same for an extended attribute. Its further fragments become invalid leaves, too.
    fn refuse(
        &mut self,
        base: ExtendedAttribute,
        number: u8,
        attribute: Attribute<'a>,
        broken: InvalidPlace,
    ) -> Leaf<'a> {
        if base.is_long() {
            self.fragments.break_off(base, number, broken);
        }
        self.invalid(attribute, broken)
    }

    /// The leaf of the value. If the value is TLVs, opens them and returns `None`.
    fn value(&mut self, path: AttributePath, value: Chunks<'a>) -> Option<Leaf<'a>> {
        let shape = self.registry.shape(path);
        self.shaped(path, value, shape)
    }

    fn shaped(&mut self, path: AttributePath, value: Chunks<'a>, shape: Option<Shape>) -> Option<Leaf<'a>> {
        if let Some(Shape { kind: Kind::Tlv, hiding: None, .. }) = shape
            && let Some(place) = self.open.get_mut(path.tlvs().len())
            && let Ok(tlvs) = Tlvs::new(value)
        {
            *place = Some((path, tlvs));
            self.depth = path.tlvs().len() + 1;
            return None;
        }
        Some(self.leaf(path, value, shape))
    }

    /// The next leaf inside the open containers; `None` if none is open.
    fn next_inner(&mut self) -> Option<Leaf<'a>> {
        while let Some(level) = self.depth.checked_sub(1) {
            let (container, tlvs) = self.open.get_mut(level)?.as_mut()?;
            let container = *container;
            match tlvs.next() {
                Some(item) => {
                    let path = container.nested(item.number)?;
                    if let Some(leaf) = self.value(path, item.value) {
                        return Some(leaf);
                    }
                }
                None => self.depth = level,
            }
        }
        None
    }

    fn next_of_vendor(&mut self) -> Option<Leaf<'a>> {
        while let Some((vendor, attributes, attribute)) = &mut self.vendor {
            let (vendor, attribute) = (*vendor, *attribute);
            let Some(found) = attributes.next() else {
                self.vendor = None;
                return None;
            };
            let path = AttributePath::at(Space::Vendor { vendor, number: found.number });
            let leaf = if found.more {
                match self.endless.join(vendor, found, &mut self.attributes) {
                    Ok(value) => self.value(path, value),
                    Err(broken) => Some(self.invalid(attribute, broken)),
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

    /// The attribute of a Vendor-Specific that has only this one, in the usual format, with its shape. `None` if the
    /// attribute holds TLVs, and for every other Vendor-Specific.
    ///
    /// Almost all Vendor-Specifics have one attribute. When `find_next` found them, which writes a leaf to memory, a
    /// packet of 24 was read in 1,488 ns instead of 670 (the row "parse + decode every value, vendor-specific" of the
    /// benchmarks).
    #[inline(never)]
    fn usual_of_vendor(&self, value: &'a [u8]) -> Option<(AttributePath, &'a [u8], Option<Shape>)> {
        let (id, data) = split_vendor(value)?;
        let [number, length, value @ ..] = data else { return None };
        if usize::from(*length) != data.len() || self.registry.vendor_format(id) != VendorFormat::STANDARD {
            return None;
        }
        let path = AttributePath::at(Space::Vendor { vendor: Vendor::new(id), number: (*number).into() });
        let shape = self.registry.shape(path);
        (!shape.is_some_and(|shape| shape.kind == Kind::Tlv)).then_some((path, value, shape))
    }

    fn vendor_specific(&mut self, attribute: Attribute<'a>) -> Option<Leaf<'a>> {
        let Some((id, data)) = split_vendor(attribute.value()) else {
            return Some(self.short(attribute, 5));
        };
        let vendor = Vendor::with_format(id, self.registry.vendor_format(id));
        let attributes = VendorAttributes::new(data, vendor.format());
        if !attributes.tile() {
            return Some(self.invalid(attribute, InvalidPlace::VendorFormat));
        }
        self.vendor = Some((vendor, attributes, attribute));
        self.next_of_vendor()
    }

    fn extended(&mut self, base: ExtendedAttribute, attribute: Attribute<'a>) -> Option<Leaf<'a>> {
        let (number, value) = if base.is_long() {
            let Some(first) = Fragment::new(attribute.value()) else {
                return Some(self.short(attribute, 3));
            };
            let state = self.fragments.next(base, first);
            match state {
                State::Continued => return None,
                State::Broken(broken) => return Some(self.invalid(attribute, broken)),
                State::First if first.number == 0 => {
                    return Some(self.refuse(base, 0, attribute, InvalidPlace::ExtendedTypeZero));
                }
                State::First => {}
            }
            let before = self.attributes.remaining();
            match join::join_long(base, first, &mut self.attributes) {
                Ok(value) => {
                    if self.attributes.remaining() != before {
                        self.fragments.end(base, first.number);
                    }
                    (first.number, value)
                }
                Err(broken) => return Some(self.refuse(base, first.number, attribute, broken)),
            }
        } else {
            match attribute.value() {
                [number, value @ ..] if !value.is_empty() => (*number, value.into()),
                _ => {
                    return Some(self.short(attribute, 2));
                }
            }
        };
        let mut inner = value;
        let path = match number {
            0 => return Some(self.invalid(attribute, InvalidPlace::ExtendedTypeZero)),
            EXTENDED_VENDOR_SPECIFIC => match split_extended_vendor(&mut inner) {
                Some((vendor, number)) => AttributePath::at(Space::ExtendedVendor { base, vendor, number }),
                None => {
                    let path = AttributePath::at(Space::Extended { base, number });
                    return Some(Leaf { broken: Some(InvalidPlace::VendorFormat), ..self.leaf(path, value, None) });
                }
            },
            _ => AttributePath::at(Space::Extended { base, number }),
        };
        self.value(path, inner).or_else(|| self.next_inner())
    }

    /// Finds the next leaf in any container.
    #[inline(never)]
    fn find_next(&mut self) {
        self.ready = None;
        if self.depth > 0 || self.vendor.is_some() {
            self.ready = self.next_inner().or_else(|| self.next_of_vendor());
        }
        while self.ready.is_none()
            && let Some(attribute) = self.attributes.next()
        {
            self.ready = self.outermost(attribute);
        }
    }

    /// The first leaf of an attribute of the packet; `None` if the attribute continues an earlier value.
    fn outermost(&mut self, attribute: Attribute<'a>) -> Option<Leaf<'a>> {
        let attribute_type = attribute.attribute_type();
        self.offset = attribute.offset();
        if attribute_type.is_vendor_specific() {
            return self.vendor_specific(attribute);
        }
        if let Some(base) = ExtendedAttribute::new(attribute_type) {
            return self.extended(base, attribute);
        }
        let path = AttributePath::standard(attribute_type);
        let shape = self.registry.shape(path);
        let joined = shape.map_or(Joined::No, Shape::joined);
        let value = match joined {
            Joined::No => attribute.value().into(),
            // Instances that do not follow one another are separate leaves.
            Joined::Adjacent | Joined::All => join::join_adjacent(attribute, &mut self.attributes),
        };
        self.shaped(path, value, shape).or_else(|| self.next_inner())
    }
}

impl<'a, R: Registry> Iterator for Leaves<'a, R> {
    type Item = Leaf<'a>;

    #[inline]
    fn next(&mut self) -> Option<Leaf<'a>> {
        if self.depth == 0 && self.vendor.is_none() {
            let attribute = self.attributes.peek()?;
            let attribute_type = attribute.attribute_type();
            // Most attributes are one value in clear. Only the code that they need is inlined.
            if !attribute_type.is_container() {
                let shape = self.registry.shape(attribute_type.into());
                if !shape.is_some_and(|shape| shape.kind.spans()) {
                    self.attributes.next();
                    return Some(Leaf::of(attribute, shape));
                }
            } else if attribute_type.is_vendor_specific()
                && let Some((path, value, shape)) = self.usual_of_vendor(attribute.value())
            {
                self.attributes.next();
                return Some(Leaf { path, offset: attribute.offset(), octets: value.into(), shape, broken: None });
            }
        }
        self.find_next();
        self.ready
    }
}

impl<R: Registry> FusedIterator for Leaves<'_, R> {}

impl<R> fmt::Debug for Leaves<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaves").field("attributes", &self.attributes).finish_non_exhaustive()
    }
}
