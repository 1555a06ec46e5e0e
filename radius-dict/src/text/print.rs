//! Prints a value of a packet as a line.

use core::fmt;

use radius_proto::{
    attribute::{AttributePath, Tag},
    find::{Content, Leaf},
    value::{InvalidValue, Kind, Value},
};

#[cfg(feature = "serde")]
use serde::{Serialize, Serializer};

#[cfg(feature = "serde")]
use super::serialize::{AttributeFields, FieldValue};
use super::{
    name::{is_unambiguous, write_name},
    value::{ValueText, is_lossless, value, write_octets},
};
use crate::{definition::Definition, registry::NamedRegistry};

/// A value of a packet as a line, which [`lines`](super::lines) reads as the same octets, path and tag: `Name = value`,
/// or `Attr-26.9.1 = 0x..` if the value is unknown, hidden or invalid, or if the other form would lose something. A
/// prefix follows such octets as a comment: `Attr-97 = 0x002020010db8ff # Framed-IPv6-Prefix = 2001:db8::/32`. Passwords
/// are printed.
///
/// `registry` must be the one that found the leaf.
#[must_use]
pub const fn line<'d, 'a, R: NamedRegistry + ?Sized>(registry: &'d R, leaf: &Leaf<'a>) -> LineText<'d, 'a, R> {
    LineText { registry, of: Of::Leaf(*leaf) }
}

/// A revealed value at a path, as a line: `User-Password = "open sesame"`. The line is read as the same octets in
/// clear, to be hidden again.
///
/// # Errors
///
/// [`InvalidValue`] if `clear` is not of the attribute's type, and [`InvalidValue::KindMismatch`] if the registry does
/// not know the attribute, or does not know it as hidden. Print the leaf then.
pub fn revealed<'d, 'a, R: NamedRegistry + ?Sized>(
    registry: &'d R,
    path: AttributePath,
    tag: Tag,
    clear: &'a [u8],
) -> Result<LineText<'d, 'a, R>, InvalidValue> {
    let definition = registry.definition(path).filter(|definition| definition.is_hidden());
    let definition = definition.ok_or(InvalidValue::KindMismatch { expected: Kind::Octets })?;
    let value = definition.kind().decode(clear)?;
    if !is_unambiguous(registry, &definition) || !is_lossless(&definition, &value, clear) {
        return Err(InvalidValue::KindMismatch { expected: definition.kind() });
    }
    let tag = definition.shape().tagged.then_some(tag).filter(|tag| !tag.is_none());
    Ok(LineText { registry, of: Of::Revealed(Typed { definition, tag, value }) })
}

/// A line. [`line`](fn@line) and [`revealed`] make it.
pub struct LineText<'d, 'a, R: ?Sized> {
    registry: &'d R,
    of: Of<'d, 'a>,
}

#[derive(Clone, Copy)]
enum Of<'d, 'a> {
    Leaf(Leaf<'a>),
    Revealed(Typed<'d, 'a>),
}

/// The contents of a line with a name.
#[derive(Clone, Copy)]
struct Typed<'d, 'a> {
    definition: Definition<'d>,
    tag: Option<Tag>,
    value: Value<'a>,
}

impl<'d> Typed<'d, '_> {
    const fn value(&self) -> ValueText<'d, '_> {
        value(Some(self.definition), self.value)
    }

    #[cfg(feature = "serde")]
    const fn fields(&self, length: usize) -> AttributeFields<'_, 'd, '_> {
        let (path, shape) = (self.definition.path(), Some(self.definition.shape()));
        let value = FieldValue::Typed(self.value());
        AttributeFields { path, definition: Some(&self.definition), shape, tag: self.tag, value, length }
    }
}

/// The longest value in several pieces that is printed as a value of its type. Packets are not longer, unless the
/// caller's limits allow more.
const MAX_SPREAD: usize = 4096;

impl<R: NamedRegistry + ?Sized> LineText<'_, '_, R> {
    /// Whether the octets are printed because the form with a name would lose something: `Attr-6 = 0x01`.
    #[must_use]
    pub fn is_raw(&self) -> bool {
        match &self.of {
            Of::Leaf(leaf) => !matches!(form(self.registry, leaf, &mut [0; MAX_SPREAD]), Form::Named(_)),
            Of::Revealed(_) => false,
        }
    }

    // This is a separate call, since not every line needs a buffer of this size on the stack.
    #[inline(never)]
    fn fmt_spread(&self, leaf: &Leaf<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_form(leaf, form(self.registry, leaf, &mut [0; MAX_SPREAD]), f)
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for LineText<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.of {
            Of::Leaf(leaf) if leaf.octets.contiguous().is_none() => self.fmt_spread(leaf, f),
            Of::Leaf(leaf) => fmt_form(leaf, form(self.registry, leaf, &mut []), f),
            Of::Revealed(typed) => fmt_typed(typed, f),
        }
    }
}

fn fmt_form(leaf: &Leaf<'_>, form: Form<'_, '_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Form::Named(typed) = form {
        return fmt_typed(&typed, f);
    }
    write_name(f, None, leaf.path)?;
    f.write_str(" = ")?;
    write_octets(f, leaf.octets)?;
    match form {
        Form::Commented(typed) => {
            f.write_str(" # ")?;
            fmt_typed(&typed, f)
        }
        _ => Ok(()),
    }
}

fn fmt_typed(typed: &Typed<'_, '_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write_name(f, Some(&typed.definition), typed.definition.path())?;
    if let Some(tag) = typed.tag {
        write!(f, ":{tag}")?;
    }
    write!(f, " = {}", typed.value())
}

/// The form of a line.
enum Form<'d, 'b> {
    Named(Typed<'d, 'b>),
    /// The octets, with the prefix as a comment: as a line it would lose octets that peers often send.
    Commented(Typed<'d, 'b>),
    Raw,
}

fn form<'d, 'b, R: NamedRegistry + ?Sized>(registry: &'d R, leaf: &Leaf<'b>, buffer: &'b mut [u8]) -> Form<'d, 'b> {
    let Some(typed) = typed(registry, leaf, buffer) else { return Form::Raw };
    let octets = leaf.octets.contiguous().unwrap_or_default();
    if !is_unambiguous(registry, &typed.definition) {
        Form::Raw
    } else if is_lossless(&typed.definition, &typed.value, octets) {
        Form::Named(typed)
    } else if matches!(typed.value, Value::Ipv4Prefix(_) | Value::Ipv6Prefix(_)) {
        Form::Commented(typed)
    } else {
        Form::Raw
    }
}

/// The value with its definition; `None` if it is unknown, hidden or invalid.
fn typed<'d, 'b, R: NamedRegistry + ?Sized>(
    registry: &'d R,
    leaf: &Leaf<'b>,
    buffer: &'b mut [u8],
) -> Option<Typed<'d, 'b>> {
    let shape = leaf.shape().filter(|shape| shape.hiding.is_none())?;
    let definition = registry.definition(leaf.path).filter(|definition| definition.shape() == shape)?;
    let value = match leaf.content() {
        Content::Value(value) => value,
        // Values that are joined from attributes in this way have no tag.
        Content::Spread(_) if !shape.tagged => leaf.value(buffer).ok()??,
        _ => return None,
    };
    let octets = leaf.octets.contiguous().unwrap_or_default();
    let tag = match value {
        _ if !shape.tagged => None,
        // The octet of tag may be missing. A line writes a zero only if the value needs it.
        Value::Text(_) | Value::Octets(_) => match octets.split_first() {
            Some((0, rest)) if !Tag::NONE.is_written_before(rest) => return None,
            Some((first, _)) => Tag::new(*first),
            None => None,
        },
        _ => Some(leaf.tag()).filter(|tag| !tag.is_none()),
    };
    Some(Typed { definition, tag, value })
}

#[cfg(feature = "serde")]
impl<R: NamedRegistry + ?Sized> LineText<'_, '_, R> {
    #[inline(never)]
    fn serialize_spread<S: Serializer>(&self, leaf: &Leaf<'_>, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_form(leaf, form(self.registry, leaf, &mut [0; MAX_SPREAD]), serializer)
    }
}

/// The form is that of [`text`](crate::text#serde). Secrets are included.
#[cfg(feature = "serde")]
impl<R: NamedRegistry + ?Sized> Serialize for LineText<'_, '_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.of {
            Of::Leaf(leaf) if leaf.octets.contiguous().is_none() => self.serialize_spread(leaf, serializer),
            Of::Leaf(leaf) => serialize_form(leaf, form(self.registry, leaf, &mut []), serializer),
            Of::Revealed(typed) => typed.fields(typed.value.length()).serialize(serializer),
        }
    }
}

#[cfg(feature = "serde")]
fn serialize_form<S: Serializer>(leaf: &Leaf<'_>, form: Form<'_, '_>, serializer: S) -> Result<S::Ok, S::Error> {
    match form {
        Form::Named(typed) => typed.fields(leaf.octets.length()).serialize(serializer),
        Form::Commented(_) | Form::Raw => AttributeFields {
            path: leaf.path,
            definition: None,
            shape: leaf.shape(),
            tag: None,
            value: FieldValue::Raw(leaf.octets),
            length: leaf.octets.length(),
        }
        .serialize(serializer),
    }
}

impl<R: ?Sized> Clone for LineText<'_, '_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: ?Sized> Copy for LineText<'_, '_, R> {}

impl<R: ?Sized> fmt::Debug for LineText<'_, '_, R> {
    /// The place. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match &self.of {
            Of::Leaf(leaf) => leaf.path,
            Of::Revealed(typed) => typed.definition.path(),
        };
        f.debug_struct("LineText").field("path", &path).finish_non_exhaustive()
    }
}
