//! Packets and attributes as lines of text for logs, without secrets.

use core::fmt;

use radius_proto::{
    Packet,
    attribute::Attribute,
    find::{Content, Leaf},
    value::Kind,
};

#[cfg(feature = "serde")]
use serde::{Serialize, Serializer, ser::SerializeStruct};

#[cfg(feature = "serde")]
use crate::text::{AttributeFields, FieldValue};
use crate::{
    registry::NamedRegistry,
    text::{self, write_name, write_octets},
    withheld::{Withheld, withheld},
};

/// A packet with names, for a log. [`Dictionary::display`](crate::Dictionary::display) makes it; [`new`](Self::new)
/// accepts another registry of names.
///
/// Vendors' attributes, extended attributes and TLVs are shown one by one. The output contains no control character of
/// a value, so a hostile packet cannot forge lines.
///
/// # Values that are not shown
///
/// Only the length of these values is shown, `CHAP-Password = <17 octets, not shown>`:
///
/// - secrets of the protocol, and values that allow a search for a secret: User-Password, CHAP-Password, EAP-Message,
///   Tunnel-Password, the responses of MS-CHAP, ARAP and Digest, the keys of MPPE and others;
/// - attributes that the dictionaries of this crate mark as secret or hidden, of all vendors with or without the
///   feature `vendors`, and everything inside them. If the registry in use has another format for the vendor of such an
///   attribute than these dictionaries, all attributes of that vendor: its numbers then mean other octets;
/// - attributes that the registry in use marks as secret or hidden. A loaded dictionary can add secrets, but cannot
///   remove them;
/// - a text or octets, such as Cisco-AVPair or Reply-Message, that have a word such as psk, password, secret, token,
///   key or PIN and anything after it: `psk=x`, `chap password x`, `{"pin":"1"}`. Prompts and messages such as
///   `Enter your PIN:` and `Your password has expired` are shown. See [Words](#words);
/// - containers of attributes (Vendor-Specific, extended attributes, TLVs) that break a rule, since the attributes
///   inside them are unknown;
/// - attributes that the registry does not know, `Attr-26.9.199 = <2 octets>`, of vendors or of the standard space:
///   vendors have also used numbers of the standard space for passwords. [`show_unknown`](Self::show_unknown) shows
///   them.
///
/// Lines of [`text`] show all of these values.
///
/// # Words
///
/// These words name a secret in lower and upper case: psk, passw, passphrase, passcode, pwd, secret, token and
/// credential, also inside longer words; key, pass, pin, pw and otp, as whole words, and in the key of a pair
/// `userpw=x` or `apikey:x` also inside longer words. Octets other than ASCII letters separate words, and a control
/// octet inside a word is also read as nothing. The rule fails closed: a name such as `token-ring-1` and a message such
/// as `Your password expires in 5 days` are withheld. Only a few plain words without digits may follow, such as "has
/// expired".
///
/// The limits: a secret is shown if no such word precedes it in the same value, for example because the word is in
/// another attribute, another language or Base64. A secret that consists of such plain words only, `password expired`,
/// is shown.
pub struct DisplayPacket<'d, 'a, R: ?Sized> {
    registry: &'d R,
    packet: Packet<'a>,
    shows_unknown: bool,
}

impl<'d, 'a, R: NamedRegistry + ?Sized> DisplayPacket<'d, 'a, R> {
    /// A packet, with the names of `registry`.
    #[must_use]
    pub const fn new(registry: &'d R, packet: Packet<'a>) -> Self {
        Self { registry, packet, shows_unknown: false }
    }

    /// Shows the octets of attributes that the registry does not know, `Attr-26.9.199 = 0x0102`. They may be secrets.
    #[must_use]
    pub const fn show_unknown(self) -> Self {
        Self { shows_unknown: true, ..self }
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for DisplayPacket<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { registry, packet, shows_unknown } = *self;
        writeln!(f, "{}, identifier {}, {} octets", packet.code(), packet.identifier(), packet.octets().len())?;
        for leaf in packet.attributes().leaves(registry) {
            writeln!(f, "    {}", DisplayLeaf { registry, leaf, shows_unknown })?;
        }
        Ok(())
    }
}

/// An attribute with its name. [`Dictionary::display_attribute`](crate::Dictionary::display_attribute) makes it;
/// [`new`](Self::new) accepts another registry of names.
///
/// The attribute is shown as it is on the wire, as one value. [`DisplayPacket`] shows the attributes inside a
/// Vendor-Specific or an extended attribute; its documentation also lists the values that are not shown.
pub struct DisplayAttribute<'d, 'a, R: ?Sized> {
    registry: &'d R,
    attribute: Attribute<'a>,
    shows_unknown: bool,
}

impl<'d, 'a, R: NamedRegistry + ?Sized> DisplayAttribute<'d, 'a, R> {
    /// An attribute as it is on the wire, with the names of `registry`.
    #[must_use]
    pub const fn new(registry: &'d R, attribute: Attribute<'a>) -> Self {
        Self { registry, attribute, shows_unknown: false }
    }

    /// Shows the octets of an attribute that the registry does not know. They may be a secret.
    #[must_use]
    pub const fn show_unknown(self) -> Self {
        Self { shows_unknown: true, ..self }
    }

    fn leaf(&self) -> DisplayLeaf<'d, 'a, R> {
        let Self { registry, attribute, shows_unknown } = *self;
        let leaf = Leaf::of(attribute, registry.shape(attribute.attribute_type().into()));
        DisplayLeaf { registry, leaf, shows_unknown }
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for DisplayAttribute<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.leaf(), f)
    }
}

/// A value with its attribute's name. [`Dictionary::display_leaf`](crate::Dictionary::display_leaf) makes it;
/// [`new`](Self::new) accepts another registry of names.
///
/// The form is `User-Name = "alice"`, `Service-Type = Framed-User`, or `Tunnel-Type:1 = VLAN` with a tag. A value that
/// breaks a rule of its type is shown as octets with the reason. [`DisplayPacket`] lists the values that are not shown.
pub struct DisplayLeaf<'d, 'a, R: ?Sized> {
    registry: &'d R,
    leaf: Leaf<'a>,
    shows_unknown: bool,
}

impl<'d, 'a, R: NamedRegistry + ?Sized> DisplayLeaf<'d, 'a, R> {
    /// A value, with the names of `registry`.
    #[must_use]
    pub const fn new(registry: &'d R, leaf: Leaf<'a>) -> Self {
        Self { registry, leaf, shows_unknown: false }
    }

    /// Shows the octets of an attribute that the registry does not know. They may be a secret.
    #[must_use]
    pub const fn show_unknown(self) -> Self {
        Self { shows_unknown: true, ..self }
    }

    /// Whether only the length of the value is shown.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        let Self { registry, leaf, shows_unknown } = self;
        withheld(registry.definition(leaf.path).as_ref(), leaf, &leaf.content(), *shows_unknown).is_some()
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
        let (length, content) = (leaf.octets.length(), leaf.content());
        match (withheld(definition.as_ref(), leaf, &content, self.shows_unknown), content) {
            (Some(Withheld::Unknown), _) => write!(f, "<{length} octets>"),
            (Some(Withheld::Container), Content::Invalid(reason)) => {
                write!(f, "<{length} octets, not shown: {reason}>")
            }
            (Some(_), _) => write!(f, "<{length} octets, not shown>"),
            (None, Content::Value(value)) => {
                let value = text::value(definition, value);
                write!(f, "{value}")?;
                value.malformed().map_or(Ok(()), |error| write!(f, " <not {}: {error}>", Kind::Structure))
            }
            (None, Content::Invalid(reason)) => {
                write_octets(f, leaf.octets)?;
                match definition {
                    Some(definition) => write!(f, " <not {}: {reason}>", definition.kind()),
                    None => write!(f, " <{reason}>"),
                }
            }
            (None, _) => write_octets(f, leaf.octets),
        }
    }
}

/// The form is that of [`text`](crate::text#serde). `value` is none if the value is not shown.
#[cfg(feature = "serde")]
impl<R: NamedRegistry + ?Sized> Serialize for DisplayLeaf<'_, '_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let leaf = &self.leaf;
        let definition = self.registry.definition(leaf.path);
        let content = leaf.content();
        let value = match (withheld(definition.as_ref(), leaf, &content, self.shows_unknown), content) {
            (Some(_), _) => FieldValue::Withheld,
            (None, Content::Value(value)) => match text::value(definition, value) {
                value if value.malformed().is_some() => FieldValue::Raw(leaf.octets),
                value => FieldValue::Typed(value),
            },
            (None, _) => FieldValue::Raw(leaf.octets),
        };
        let (shape, tag, length) = (leaf.shape(), Some(leaf.tag()), leaf.octets.length());
        AttributeFields { path: leaf.path, definition: definition.as_ref(), shape, tag, value, length }
            .serialize(serializer)
    }
}

/// As [`DisplayLeaf`], for the whole attribute as one value.
#[cfg(feature = "serde")]
impl<R: NamedRegistry + ?Sized> Serialize for DisplayAttribute<'_, '_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.leaf().serialize(serializer)
    }
}

/// The form is a structure of five fields: `code` (a number), `code_name` (a string; none if the code has no name),
/// `id` (the identifier), `length` (the octets of the packet) and `attributes` (a sequence of [`DisplayLeaf`]s).
#[cfg(feature = "serde")]
impl<R: NamedRegistry + ?Sized> Serialize for DisplayPacket<'_, '_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Leaves<'p, 'd, 'a, R: ?Sized>(&'p DisplayPacket<'d, 'a, R>);

        impl<R: NamedRegistry + ?Sized> Serialize for Leaves<'_, '_, '_, R> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let DisplayPacket { registry, packet, shows_unknown } = *self.0;
                let leaves = packet.attributes().leaves(registry);
                serializer.collect_seq(leaves.map(|leaf| DisplayLeaf { registry, leaf, shows_unknown }))
            }
        }

        let mut fields = serializer.serialize_struct("Packet", 5)?;
        fields.serialize_field("code", &self.packet.code().0)?;
        fields.serialize_field("code_name", &self.packet.code().name())?;
        fields.serialize_field("id", &self.packet.identifier())?;
        fields.serialize_field("length", &self.packet.octets().len())?;
        fields.serialize_field("attributes", &Leaves(self))?;
        fields.end()
    }
}

macro_rules! views {
    ($($view:ident { $field:ident }),+) => {
        $(
            // Derived implementations would require the same traits of the registry.
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
