//! From a value of a packet to a line.

use core::fmt;

use radius_proto::{
    attribute::{AttributePath, Tag},
    find::{Content, Leaf},
    value::{InvalidValue, Kind, Value},
};

use super::{
    name::{is_unambiguous, write_name},
    value::{ValueText, is_lossless, value, write_octets},
};
use crate::{definition::Definition, registry::NamedRegistry};

/// A value of a packet as a line, which [`lines`](super::lines) reads as the same octets, path and tag: `Name = value`, or
/// `Attr-26.9.1 = 0x..` for what is unknown, hidden, invalid, or more than the other form says. Passwords are printed.
///
/// `registry` is the one that the leaf was found with.
#[must_use]
pub const fn line<'d, 'a, R: NamedRegistry + ?Sized>(registry: &'d R, leaf: &Leaf<'a>) -> LineText<'d, 'a, R> {
    LineText { registry, of: Of::Leaf(*leaf) }
}

/// What was hidden at a path, in clear, as a line: `User-Password = "open sesame"`. It is read as the same octets in clear,
/// to be hidden again.
///
/// # Errors
///
/// [`InvalidValue`] if `clear` is not of the attribute's type, and [`InvalidValue::KindMismatch`] if the registry does not
/// know the attribute, or nothing hidden in it: print the leaf then.
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

/// A line, made by [`line`](fn@line) and [`revealed`].
pub struct LineText<'d, 'a, R: ?Sized> {
    registry: &'d R,
    of: Of<'d, 'a>,
}

#[derive(Clone, Copy)]
enum Of<'d, 'a> {
    Leaf(Leaf<'a>),
    Revealed(Typed<'d, 'a>),
}

/// What a line with a name says.
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
}

/// The longest value in several pieces that is printed as one of its type; packets are no longer, unless somebody allows
/// more.
const MAX_SPREAD: usize = 4096;

impl<R: NamedRegistry + ?Sized> LineText<'_, '_, R> {
    /// Whether the octets are printed because the form with a name would not do: `Attr-6 = 0x01`.
    #[must_use]
    pub fn is_raw(&self) -> bool {
        match &self.of {
            Of::Leaf(leaf) => typed(self.registry, leaf, &mut [0; MAX_SPREAD]).is_none(),
            Of::Revealed(_) => false,
        }
    }

    // A buffer of this size is not for the stack of every line.
    #[inline(never)]
    fn fmt_spread(&self, leaf: &Leaf<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_form(leaf, typed(self.registry, leaf, &mut [0; MAX_SPREAD]), f)
    }
}

impl<R: NamedRegistry + ?Sized> fmt::Display for LineText<'_, '_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.of {
            Of::Leaf(leaf) if leaf.octets.contiguous().is_none() => self.fmt_spread(leaf, f),
            Of::Leaf(leaf) => fmt_form(leaf, typed(self.registry, leaf, &mut []), f),
            Of::Revealed(typed) => fmt_typed(typed, f),
        }
    }
}

fn fmt_form(leaf: &Leaf<'_>, typed: Option<Typed<'_, '_>>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(typed) = typed {
        return fmt_typed(&typed, f);
    }
    write_name(f, None, leaf.path)?;
    f.write_str(" = ")?;
    write_octets(f, leaf.octets)
}

fn fmt_typed(typed: &Typed<'_, '_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write_name(f, Some(&typed.definition), typed.definition.path())?;
    if let Some(tag) = typed.tag {
        write!(f, ":{tag}")?;
    }
    write!(f, " = {}", typed.value())
}

/// The line with a name; `None` if it would say less than the octets do.
fn typed<'d, 'b, R: NamedRegistry + ?Sized>(
    registry: &'d R,
    leaf: &Leaf<'b>,
    buffer: &'b mut [u8],
) -> Option<Typed<'d, 'b>> {
    let shape = leaf.shape().filter(|shape| shape.hiding.is_none())?;
    let definition = registry.definition(leaf.path).filter(|definition| definition.shape() == shape)?;
    let value = match leaf.content() {
        Content::Value(value) => value,
        // Joined in a way that tags have no place in.
        Content::Spread(_) if !shape.tagged => leaf.value(buffer).ok()??,
        _ => return None,
    };
    let octets = leaf.octets.contiguous().unwrap_or_default();
    let tag = match value {
        _ if !shape.tagged => None,
        // The octet of tag is there or not, which has to be said.
        Value::Text(_) | Value::Octets(_) => octets.first().and_then(|first| Tag::new(*first)),
        _ => Some(leaf.tag()).filter(|tag| !tag.is_none()),
    };
    (is_unambiguous(registry, &definition) && is_lossless(&definition, &value, octets)).then_some(Typed {
        definition,
        tag,
        value,
    })
}

impl<R: ?Sized> Clone for LineText<'_, '_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: ?Sized> Copy for LineText<'_, '_, R> {}

impl<R: ?Sized> fmt::Debug for LineText<'_, '_, R> {
    /// Where it stands. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match &self.of {
            Of::Leaf(leaf) => leaf.path,
            Of::Revealed(typed) => typed.definition.path(),
        };
        f.debug_struct("LineText").field("path", &path).finish_non_exhaustive()
    }
}
