//! Packets and attributes for people to read.

use core::fmt;

use radius_proto::{
    Attribute, AttributePath, AttributeType, Content, ExtendedAttribute, Leaf, Packet, Registry, value::Value,
};

use crate::dictionary::Dictionary;

/// A packet with names, made by [`Dictionary::display`].
///
/// Vendors' attributes, extended ones and TLVs are shown one by one. What is hidden, CHAP-Password and other values
/// that give a password away are not shown. What the dictionary does not know is shown as octets. No control character
/// of a value reaches the output, so a hostile packet cannot forge lines.
#[derive(Clone, Copy, Debug)]
pub struct DisplayPacket<'d, 'a> {
    dictionary: &'d Dictionary,
    packet: Packet<'a>,
}

impl<'d, 'a> DisplayPacket<'d, 'a> {
    pub(crate) const fn new(dictionary: &'d Dictionary, packet: Packet<'a>) -> Self {
        Self { dictionary, packet }
    }
}

impl fmt::Display for DisplayPacket<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { dictionary, packet } = *self;
        writeln!(f, "{}, identifier {}, {} octets", packet.code(), packet.identifier(), packet.octets().len())?;
        for leaf in packet.attributes().leaves(dictionary) {
            writeln!(f, "    {}", dictionary.display_leaf(leaf))?;
        }
        Ok(())
    }
}

/// An attribute with its name, made by [`Dictionary::display_attribute`].
///
/// The attribute as it stands on the wire, one value: what lies inside a Vendor-Specific or an extended attribute is
/// shown by [`Dictionary::display`].
#[derive(Clone, Copy, Debug)]
pub struct DisplayAttribute<'d, 'a> {
    dictionary: &'d Dictionary,
    attribute: Attribute<'a>,
}

impl<'d, 'a> DisplayAttribute<'d, 'a> {
    pub(crate) const fn new(dictionary: &'d Dictionary, attribute: Attribute<'a>) -> Self {
        Self { dictionary, attribute }
    }
}

impl fmt::Display for DisplayAttribute<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leaf = Leaf::of(self.attribute, self.dictionary.shape(self.attribute.attribute_type().into()));
        fmt::Display::fmt(&DisplayLeaf::new(self.dictionary, leaf), f)
    }
}

/// A value with its attribute's name, made by [`Dictionary::display_leaf`].
///
/// `User-Name = "alice"`; `Service-Type = Framed-User`; `Tunnel-Type:1 = VLAN` with a tag; `Attr-26.9.199 = 0x0102` for
/// an attribute that the dictionary does not know; the octets and the reason for a value that does not fit its type.
#[derive(Clone, Copy, Debug)]
pub struct DisplayLeaf<'d, 'a> {
    dictionary: &'d Dictionary,
    leaf: Leaf<'a>,
}

impl<'d, 'a> DisplayLeaf<'d, 'a> {
    pub(crate) const fn new(dictionary: &'d Dictionary, leaf: Leaf<'a>) -> Self {
        Self { dictionary, leaf }
    }

    fn write_octets(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0x")?;
        self.leaf.octets.octets().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

/// Whether attributes of others lie inside: Vendor-Specific, the extended attributes, and what is a vendor's in them.
fn is_container(path: AttributePath) -> bool {
    let attribute_type = path.attribute_type();
    match ExtendedAttribute::new(attribute_type) {
        Some(base) => path == attribute_type || path == AttributePath::extended(base, 26),
        None => path == AttributeType::VENDOR_SPECIFIC,
    }
}

impl fmt::Display for DisplayLeaf<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leaf = &self.leaf;
        let definition = self.dictionary.attribute(leaf.path);
        match definition {
            Some(definition) => f.write_str(definition.name())?,
            None => write!(f, "Attr-{}", leaf.path)?,
        }
        if !leaf.tag().is_none() {
            write!(f, ":{}", leaf.tag())?;
        }
        f.write_str(" = ")?;
        if definition.is_some_and(|definition| definition.is_secret()) {
            return write!(f, "<{} octets, not shown>", leaf.octets.length());
        }
        match leaf.content() {
            Content::Value(value @ Value::Enumerated(number)) => {
                match definition.and_then(|definition| definition.value_name(number.into())) {
                    Some(name) => f.write_str(name),
                    None => fmt::Display::fmt(&value, f),
                }
            }
            Content::Value(value) if !is_container(leaf.path) => fmt::Display::fmt(&value, f),
            // What was to lie inside is unknown, a credential for example.
            Content::Invalid(reason) if is_container(leaf.path) => {
                write!(f, "<{} octets, not shown: {reason}>", leaf.octets.length())
            }
            _ if is_container(leaf.path) => write!(f, "<{} octets, not shown>", leaf.octets.length()),
            Content::Invalid(reason) => {
                self.write_octets(f)?;
                match definition {
                    Some(definition) => write!(f, " <not {}: {reason}>", definition.kind()),
                    None => write!(f, " <{reason}>"),
                }
            }
            _ => self.write_octets(f),
        }
    }
}
