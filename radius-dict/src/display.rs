//! Packets and attributes for logs: as lines of text, but for what holds a password.

use core::fmt;

use radius_proto::{
    Packet,
    attribute::Attribute,
    find::{Content, Leaf},
};

use crate::{
    attribute_space::is_space,
    registry::NamedRegistry,
    text::{self, write_name, write_octets},
};

/// A packet with names, made by [`Dictionary::display`](crate::Dictionary::display) or with another registry of names.
///
/// Vendors' attributes, extended ones and TLVs are shown one by one. What is hidden, CHAP-Password and other values
/// that give a password away are not shown. What the dictionary does not know is shown as octets. No control character
/// of a value reaches the output, so a hostile packet cannot forge lines.
pub struct DisplayPacket<'d, 'a, R: ?Sized> {
    registry: &'d R,
    packet: Packet<'a>,
}

impl<'d, 'a, R: NamedRegistry + ?Sized> DisplayPacket<'d, 'a, R> {
    /// A packet, with the names of `registry`.
    #[must_use]
    pub const fn new(registry: &'d R, packet: Packet<'a>) -> Self {
        Self { registry, packet }
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for DisplayPacket<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { registry, packet } = *self;
        writeln!(f, "{}, identifier {}, {} octets", packet.code(), packet.identifier(), packet.octets().len())?;
        for leaf in packet.attributes().leaves(registry) {
            writeln!(f, "    {}", DisplayLeaf::new(registry, leaf))?;
        }
        Ok(())
    }
}

/// An attribute with its name, made by [`Dictionary::display_attribute`](crate::Dictionary::display_attribute) or with another registry of names.
///
/// The attribute as it stands on the wire, one value: what lies inside a Vendor-Specific or an extended attribute is
/// shown by [`DisplayPacket`].
pub struct DisplayAttribute<'d, 'a, R: ?Sized> {
    registry: &'d R,
    attribute: Attribute<'a>,
}

impl<'d, 'a, R: NamedRegistry + ?Sized> DisplayAttribute<'d, 'a, R> {
    /// An attribute as it stands on the wire, with the names of `registry`.
    #[must_use]
    pub const fn new(registry: &'d R, attribute: Attribute<'a>) -> Self {
        Self { registry, attribute }
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for DisplayAttribute<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leaf = Leaf::of(self.attribute, self.registry.shape(self.attribute.attribute_type().into()));
        fmt::Display::fmt(&DisplayLeaf::new(self.registry, leaf), f)
    }
}

/// A value with its attribute's name, made by [`Dictionary::display_leaf`](crate::Dictionary::display_leaf) or with another registry of names.
///
/// `User-Name = "alice"`; `Service-Type = Framed-User`; `Tunnel-Type:1 = VLAN` with a tag; `Attr-26.9.199 = 0x0102` for
/// an attribute that the dictionary does not know; the octets and the reason for a value that does not fit its type.
pub struct DisplayLeaf<'d, 'a, R: ?Sized> {
    registry: &'d R,
    leaf: Leaf<'a>,
}

impl<'d, 'a, R: NamedRegistry + ?Sized> DisplayLeaf<'d, 'a, R> {
    /// A value, with the names of `registry`.
    #[must_use]
    pub const fn new(registry: &'d R, leaf: Leaf<'a>) -> Self {
        Self { registry, leaf }
    }
}

impl<R: NamedRegistry + ?Sized> DisplayLeaf<'_, '_, R> {
    /// Whether the value is not printed, but its length: it is hidden or gives a password away, or attributes that lie inside
    /// could not be told apart, of which one may.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        is_space(self.leaf.path)
            || self.registry.definition(self.leaf.path).is_some_and(|definition| definition.is_secret())
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for DisplayLeaf<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leaf = &self.leaf;
        let definition = self.registry.definition(leaf.path);
        write_name(f, definition.as_ref(), leaf.path)?;
        if !leaf.tag().is_none() {
            write!(f, ":{}", leaf.tag())?;
        }
        f.write_str(" = ")?;
        if self.is_withheld() {
            write!(f, "<{} octets, not shown", leaf.octets.length())?;
            return match leaf.content() {
                Content::Invalid(reason) if is_space(leaf.path) => write!(f, ": {reason}>"),
                _ => f.write_str(">"),
            };
        }
        match leaf.content() {
            Content::Value(value) => fmt::Display::fmt(&text::value(definition, value), f),
            Content::Invalid(reason) => {
                write_octets(f, leaf.octets)?;
                match definition {
                    Some(definition) => write!(f, " <not {}: {reason}>", definition.kind()),
                    None => write!(f, " <{reason}>"),
                }
            }
            _ => write_octets(f, leaf.octets),
        }
    }
}

macro_rules! views {
    ($($view:ident { $field:ident }),+) => {
        $(
            // Derived, they would ask the same of the registry.
            impl<R: ?Sized> Clone for $view<'_, '_, R> {
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl<R: ?Sized> Copy for $view<'_, '_, R> {}

            impl<R: ?Sized> fmt::Debug for $view<'_, '_, R> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.debug_struct(stringify!($view)).field(stringify!($field), &self.$field).finish_non_exhaustive()
                }
            }
        )+
    };
}

views!(DisplayPacket { packet }, DisplayAttribute { attribute }, DisplayLeaf { leaf });
