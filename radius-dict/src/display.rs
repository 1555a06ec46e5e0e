//! Packets and attributes for people to read.

use core::fmt;

use radius_proto::{Attribute, Packet, value::Value};

use crate::dictionary::{Definition, Dictionary};

/// A packet with names, made by [`Dictionary::display`].
///
/// User-Password, CHAP-Password and the ARAP credentials are not shown. What the dictionary does not know, vendors'
/// attributes among it, is shown as octets. No control character of a value reaches the output, so a hostile packet
/// cannot forge lines.
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
        let Self { dictionary, packet } = self;
        writeln!(f, "{}, identifier {}, {} octets", packet.code(), packet.identifier(), packet.octets().len())?;
        packet.attributes().try_for_each(|attribute| writeln!(f, "    {}", dictionary.display_attribute(attribute)))
    }
}

/// An attribute with its name, made by [`Dictionary::display_attribute`].
///
/// `User-Name = "alice"`; `Service-Type = Framed-User`; `Attr-200 = 0x0102` for an attribute that the dictionary does
/// not know; the octets and the reason for a value that does not fit its type.
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
        let octets = self.attribute.value();
        match self.dictionary.attribute(self.attribute.attribute_type()) {
            None => write!(f, "Attr-{} = {}", self.attribute.attribute_type(), Value::Octets(octets)),
            Some(definition) => {
                write!(f, "{} = ", definition.name())?;
                write_value(definition, octets, f)
            }
        }
    }
}

fn write_value(definition: Definition<'_>, octets: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if definition.is_secret() {
        return write!(f, "<{} octets, not shown>", octets.len());
    }
    match definition.kind().decode(octets) {
        Ok(value @ Value::Enumerated(number)) => match definition.value_name(number) {
            Some(name) => f.write_str(name),
            None => fmt::Display::fmt(&value, f),
        },
        Ok(value) => fmt::Display::fmt(&value, f),
        Err(reason) => write!(f, "{} <not {}: {reason}>", Value::Octets(octets), definition.kind()),
    }
}
