//! One attribute of a text, and its value's octets.

use core::fmt;

use radius_proto::{
    attribute::{AttributePath, AttributeType, Tag},
    typed::Shape,
    value::{InvalidValue, Joined, Kind, TagPlace, TextError},
};

use super::{
    error::{LineError, LinePosition, LineReason},
    number,
    quoted::QuotedName,
    scanner::{LineScanner, shifted, unquoted},
    structure,
    value::is_hexadecimal,
};
use crate::definition::Definition;

/// The operator between a name and a value. In a packet all operators mean the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Operator {
    /// `=`
    Equal,
    /// `:=`: replaces existing values.
    Set,
    /// `+=`: adds after existing values.
    Add,
    /// `==`: a condition.
    Compare,
}

impl Operator {
    /// Takes the next operator of the line.
    pub(super) fn take(scanner: &mut LineScanner<'_>) -> Option<Self> {
        [Self::Compare, Self::Set, Self::Add, Self::Equal].into_iter().find(|operator| scanner.skip(operator.text()))
    }

    /// Takes an operator that FreeRADIUS has and packets do not: it compares or removes.
    pub(super) fn take_other(scanner: &mut LineScanner<'_>) -> Option<&'static str> {
        const OTHERS: [&str; 11] = ["=~", "=*", "!=", "!~", "!*", "-=", "^=", "<=", ">=", "<", ">"];
        OTHERS.into_iter().find(|operator| scanner.skip(operator))
    }

    /// The text of the operator.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Set => ":=",
            Self::Add => "+=",
            Self::Compare => "==",
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// An attribute of a text. [`lines`](super::lines) makes it.
#[derive(Clone, Copy)]
pub struct AttributeLine<'t> {
    pub(super) name: &'t str,
    pub(super) path: AttributePath,
    pub(super) shape: Option<Shape>,
    /// The shape of the attribute, also if its value is given as octets.
    pub(super) known: Option<Shape>,
    /// The definition of an attribute that is a struct, which has the layout.
    pub(super) structure: Option<Definition<'t>>,
    pub(super) tag: Option<Tag>,
    pub(super) operator: Operator,
    /// It is a rule of a filter, after another rule of the same filter.
    pub(super) follows_rule: bool,
    pub(super) surrounding: Surrounding,
    pub(super) begin: LinePosition,
    pub(super) source: Source<'t>,
}

/// The lines that can be in the same attribute of a packet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Surrounding {
    /// The number of blank lines before. A blank line ends a packet.
    pub(super) blank_lines: usize,
    /// The number of the braces around it, counted from 1; 0 without braces.
    pub(super) braces: usize,
}

/// The text of a value.
#[derive(Clone, Copy)]
pub(super) struct Source<'t> {
    pub(super) text: &'t str,
    pub(super) place: LinePosition,
    /// The number whose name the text is.
    pub(super) number: Option<u64>,
    /// Whether numbers of the attribute have names.
    pub(super) has_names: bool,
    /// The name of a number that is nearest to the text, if it is neither a name nor a number.
    pub(super) nearest: Option<QuotedName>,
}

impl<'t> AttributeLine<'t> {
    /// The name as it is in the text.
    #[must_use]
    pub const fn name(&self) -> &'t str {
        self.name
    }

    /// The path of the attribute.
    #[must_use]
    pub const fn path(&self) -> AttributePath {
        self.path
    }

    /// The shape of the value; `None` if the value is given as the octets on the wire, with a name such as
    /// `Attr-26.9.1`.
    #[must_use]
    pub const fn shape(&self) -> Option<Shape> {
        self.shape
    }

    /// The tag after the name; `None` if no tag is written. [`Tag::NONE`] is `:0`, which means the same as no tag.
    #[must_use]
    pub const fn tag(&self) -> Option<Tag> {
        self.tag
    }

    /// The operator between name and value.
    #[must_use]
    pub const fn operator(&self) -> Operator {
        self.operator
    }

    /// The line of the attribute, counted from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.begin.line
    }

    /// The octet of the line at which the attribute begins, counted from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.begin.column
    }

    /// The value as it is in the text, with the quotes or braces around it.
    #[must_use]
    pub const fn value(&self) -> &'t str {
        self.source.text
    }

    /// Whether the value is the password of a CHAP-Password in clear, and not the response of 17 octets in hexadecimal.
    /// [`encode`](Self::encode) gives the password then.
    #[must_use]
    pub fn is_chap_in_clear(&self) -> bool {
        const RESPONSE: usize = 17;
        let digits = unquoted(self.source.text).0.strip_prefix("0x").map(str::len);
        let is_in_clear = |shape: Shape| match shape.kind {
            Kind::Octets | Kind::FixedOctets(_) => digits != Some(2 * RESPONSE),
            // A dictionary with another type has another attribute here.
            _ => false,
        };
        self.path == AttributeType::CHAP_PASSWORD && self.shape.is_some_and(is_in_clear)
    }

    /// Whether the value is in clear here and must be hidden in a packet.
    #[must_use]
    pub fn is_to_be_hidden(&self) -> bool {
        self.shape.is_some_and(|shape| shape.hiding.is_some())
    }

    /// How readers join pieces of the value.
    #[must_use]
    pub fn joined(&self) -> Joined {
        self.known.map_or(Joined::No, Shape::joined)
    }

    /// Writes the value's octets to the front of `buffer`, as they are on the wire, with an octet of tag if the value
    /// needs one. A zero precedes a rule of a filter that follows another rule. A value that [is to be
    /// hidden](Self::is_to_be_hidden) is written in clear, without the tag.
    ///
    /// # Errors
    ///
    /// [`LineError`] if the text is not a value of the attribute's type, if the value is empty, or if `buffer` is too
    /// short. One octet more than the text has is always enough. The octets `0x` of an attribute by its numbers, an
    /// EAP-Message and a value that is to be hidden may be empty.
    pub fn encode<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], LineError> {
        let Some(shape) = self.shape else { return self.raw(buffer) };
        // `Tunnel-Private-Group-Id:1 = ""` has an octet of tag, and no text.
        let needs_octets = shape.kind != Kind::Concat && shape.hiding.is_none();
        let octets = self.named(shape, buffer)?;
        let before = usize::from(shape.kind.tag_place() == Some(TagPlace::BeforeValue) && self.has_tag_octet(shape));
        if needs_octets && octets.len() <= before {
            return Err(self.source.place.error(LineReason::Empty));
        }
        Ok(octets)
    }

    /// Whether a tag is written before the value, whatever the value is.
    fn has_tag_octet(&self, shape: Shape) -> bool {
        shape.tagged && shape.hiding.is_none() && !self.tag.unwrap_or_default().is_none()
    }

    /// The value of a type.
    fn named<'b>(&self, shape: Shape, buffer: &'b mut [u8]) -> Result<&'b [u8], LineError> {
        if self.follows_rule {
            return self.separated(shape, buffer);
        }
        if !shape.tagged || shape.hiding.is_some() {
            return self.clear(shape, buffer);
        }
        let place = self.source.place;
        let available = buffer.len();
        let no_room = |needed| place.error(LineReason::NoRoom { needed, available });
        match shape.kind.tag_place() {
            Some(TagPlace::InNumber) => {
                let length = self.clear(shape, buffer)?.len();
                let octets: &'b mut [u8] = buffer.get_mut(..length).ok_or(no_room(length))?;
                if let Ok(number) = <[u8; 4]>::try_from(&*octets).map(u32::from_be_bytes)
                    && number > TagPlace::MAX_NUMBER
                {
                    let maximum = TagPlace::MAX_NUMBER.into();
                    return Err(place.error(LineReason::Value(InvalidValue::NumberTooLarge { maximum })));
                }
                if let Some(first) = octets.first_mut() {
                    *first = self.tag.unwrap_or_default().octet();
                }
                Ok(octets)
            }
            Some(TagPlace::BeforeValue) => {
                let (tag_field, value) = buffer.split_first_mut().ok_or(no_room(1))?;
                let value = self.clear(shape, value)?;
                let length = value.len();
                let tag = self.tag.unwrap_or_default();
                let is_written = tag.is_written_before(value);
                *tag_field = tag.octet();
                buffer.get(usize::from(!is_written)..=length).ok_or(no_room(length + 1))
            }
            None => Err(place.error(LineReason::Value(InvalidValue::NotTagged))),
        }
    }

    /// A rule with a zero before it. The zero separates it from the rule before; without the zero, two rules would be
    /// one. [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
    fn separated<'b>(&self, shape: Shape, buffer: &'b mut [u8]) -> Result<&'b [u8], LineError> {
        let available = buffer.len();
        let behind_separator = |error: LineError| match error.reason {
            LineReason::NoRoom { needed, .. } => {
                LineError { reason: LineReason::NoRoom { needed: needed + 1, available }, ..error }
            }
            _ => error,
        };
        let length = self.clear(shape, buffer.get_mut(1..).unwrap_or_default()).map_err(behind_separator)?.len();
        match buffer.get_mut(..=length) {
            Some(octets) if length > 0 => {
                octets.iter_mut().take(1).for_each(|separator| *separator = 0);
                Ok(octets)
            }
            _ => Ok(&[]),
        }
    }

    /// The octets after `0x`.
    fn raw<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], LineError> {
        let Source { text, place, .. } = self.source;
        Kind::Octets.parse(text, buffer).map_err(|error| place.of_value(error))
    }

    /// The value without a tag.
    fn clear<'b>(&self, shape: Shape, buffer: &'b mut [u8]) -> Result<&'b [u8], LineError> {
        let Source { text, place, number, has_names, nearest } = self.source;
        if let Some(structure) = self.structure
            && let Some(layout) = structure.layout()
        {
            return structure::read(structure, layout, text, place, buffer);
        }
        let kind = if self.is_chap_in_clear() { Kind::Octets } else { shape.kind };
        let is_hidden = shape.hiding.is_some();
        value(kind, is_hidden, text, number.ok_or((has_names, nearest)), place, buffer)
    }
}

/// Reads the text of one value into the front of `buffer`. `number` is the number that the text names; if there is
/// none, whether numbers have names, and the name that is nearest to the text.
pub(super) fn value<'b>(
    kind: Kind,
    is_hidden: bool,
    text: &str,
    number: Result<u64, (bool, Option<QuotedName>)>,
    place: LinePosition,
    buffer: &'b mut [u8],
) -> Result<&'b [u8], LineError> {
    let (has_names, nearest) = match number {
        Ok(number) => {
            let (octets, width) =
                number::octets(kind, number).map_err(|reason| place.error(LineReason::Value(reason)))?;
            let available = buffer.len();
            let into = buffer.get_mut(..width).ok_or(place.error(LineReason::NoRoom { needed: width, available }))?;
            into.copy_from_slice(octets.get(octets.len() - width..).unwrap_or_default());
            return Ok(into);
        }
        Err(no_name) => no_name,
    };
    match read(kind, is_hidden, text, buffer) {
        Err(TextError::Expected { .. }) if has_names && number::is_number(kind) => {
            Err(place.error(LineReason::UnknownName { nearest }))
        }
        read => read.map_err(|error| place.of_value(error)),
    }
}

/// As [`Kind::parse`], but a text is also accepted for octets, and octets for addresses, as `radclient` accepts them.
fn read<'b>(kind: Kind, is_hidden: bool, text: &str, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
    let (inner, before) = unquoted(text);
    // A password in quotes is a text, also if it begins with `0x`.
    let hexadecimal = is_hexadecimal(inner) && (before == 0 || !is_hidden);
    // Rules may be any text in quotes, UTF-8 or not.
    let text_kind = if before > 0 { Kind::FilterRules } else { Kind::Text };
    match kind {
        Kind::Text => text_kind.parse(text, buffer),
        Kind::Octets | Kind::Concat | Kind::FilterRules if !hexadecimal => text_kind.parse(text, buffer),
        Kind::FilterRules => Kind::Octets.parse(inner, buffer).map_err(|error| shifted(error, before)),
        Kind::FixedOctets(length) if !hexadecimal => match text_kind.parse(text, buffer)? {
            octets if octets.len() == usize::from(length) => Ok(octets),
            octets => {
                let reason = InvalidValue::Length { found: octets.len(), expected: length.into() };
                Err(TextError::Value { at: 0, reason })
            }
        },
        Kind::Ipv4Address if hexadecimal => Kind::FixedOctets(4).parse(text, buffer),
        // An address may be written as the prefix that has no other address.
        Kind::Ipv4Address => kind.parse(text.strip_suffix("/32").unwrap_or(text), buffer),
        Kind::Ipv6Address => kind.parse(text.strip_suffix("/128").unwrap_or(text), buffer),
        _ => kind.parse(text, buffer),
    }
}

impl fmt::Debug for AttributeLine<'_> {
    /// The name, the place and the shape. The value is left out, since it may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttributeLine")
            .field("name", &self.name)
            .field("path", &self.path)
            .field("tag", &self.tag)
            .field("operator", &self.operator)
            .field("line", &self.begin.line)
            .field("column", &self.begin.column)
            .finish_non_exhaustive()
    }
}
