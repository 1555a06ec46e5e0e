//! Tagged values: an octet of tag before the value.

use core::marker::PhantomData;

use super::{
    data_type::{DataType, put},
    dispatch::Value,
    enumerated::{Enumerated, Enumeration},
    integer::Integer,
    invalid::InvalidValue,
    kind::Kind,
    octets::Octets,
    text::Text,
};
use crate::attribute::Tag;

/// A value with a tag before it. It is read and written as a pair of [`Tag`] and value.
///
/// In a number, the tag is always the first of the four octets. In a text or octets, a tag is present only if the first
/// octet is at most 0x1f. A value without a tag whose first octet is at most 0x1f is written with a zero before it.
/// Otherwise a reader would take that octet for a tag.
///
/// [RFC 2868, section 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)
///
/// ```
/// use radius_proto::{
///     attribute::Tag,
///     value::{DataType, Integer, Tagged, Text},
/// };
///
/// let tag = Tag::new(1).unwrap();
/// assert_eq!(<Tagged<Integer>>::decode(&[1, 0, 0, 13])?, (tag, 13));
/// assert_eq!(<Tagged<Text>>::decode(b"\x01vpn")?, (tag, "vpn"));
/// assert_eq!(<Tagged<Text>>::decode(b"vpn")?, (Tag::NONE, "vpn"));
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tagged<T>(PhantomData<fn() -> T>);

/// The place of a value's tag.
///
/// ```
/// use radius_proto::value::{Kind, TagPlace};
///
/// assert_eq!(Kind::Integer.tag_place(), Some(TagPlace::InNumber));
/// assert_eq!(Kind::Text.tag_place(), Some(TagPlace::BeforeValue));
/// assert_eq!(Kind::Ipv4Address.tag_place(), None);
/// ```
///
/// [RFC 2868, section 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TagPlace {
    /// The first of the four octets of a number, always.
    InNumber,
    /// An octet before a text or octets, if [`Tag::is_written_before`] says so.
    BeforeValue,
}

impl TagPlace {
    /// The largest number that fits beside a tag, in three octets.
    pub const MAX_NUMBER: u32 = 0x00ff_ffff;
}

impl Kind {
    /// The place of the tag in values of this type; `None` if values of this type have no tag.
    #[must_use]
    pub const fn tag_place(self) -> Option<TagPlace> {
        match self {
            Self::Integer | Self::Enumerated => Some(TagPlace::InNumber),
            Self::Text | Self::Octets => Some(TagPlace::BeforeValue),
            _ => None,
        }
    }
}

fn split_number(octets: &[u8]) -> Result<(Tag, u32), InvalidValue> {
    let number = Integer::decode(octets)?;
    let [tag, ..] = number.to_be_bytes();
    let tag = Tag::new(tag).ok_or(InvalidValue::Tag)?;
    Ok((tag, number & TagPlace::MAX_NUMBER))
}

fn check_number(number: u32) -> Result<usize, InvalidValue> {
    if number > TagPlace::MAX_NUMBER {
        return Err(InvalidValue::NumberTooLarge { maximum: TagPlace::MAX_NUMBER.into() });
    }
    Ok(4)
}

fn join_number(tag: Tag, number: u32, octets: &mut [u8]) {
    Integer::encode(u32::from(tag.octet()) << 24 | number, octets);
}

fn split_octets(octets: &[u8]) -> (Tag, &[u8]) {
    if let Some((first, value)) = octets.split_first()
        && let Some(tag) = Tag::new(*first)
    {
        return (tag, value);
    }
    (Tag::NONE, octets)
}

/// The number of octets with their tag. It is 0 for an empty value: a tag alone is not a value.
fn octets_length(tag: Tag, value: &[u8]) -> usize {
    if value.is_empty() { 0 } else { usize::from(tag.is_written_before(value)) + value.len() }
}

fn join_octets(tag: Tag, value: &[u8], octets: &mut [u8]) {
    let into = match octets.split_first_mut() {
        Some((first, rest)) if rest.len() == value.len() => {
            *first = tag.octet();
            rest
        }
        _ => octets,
    };
    put(into, value);
}

impl DataType for Tagged<Integer> {
    type Value<'a> = (Tag, u32);
    type Input<'a> = (Tag, u32);
    const KIND: Kind = Kind::Integer;
    const TAGGED: bool = true;

    fn decode(octets: &[u8]) -> Result<(Tag, u32), InvalidValue> {
        split_number(octets)
    }

    fn length((_, number): &Self::Input<'_>) -> Result<usize, InvalidValue> {
        check_number(*number)
    }

    fn encode((tag, number): Self::Input<'_>, octets: &mut [u8]) {
        join_number(tag, number, octets);
    }
}

impl<E: Enumeration> DataType for Tagged<Enumerated<E>> {
    type Value<'a> = (Tag, E);
    type Input<'a> = (Tag, E);
    const KIND: Kind = Kind::Enumerated;
    const TAGGED: bool = true;

    fn decode(octets: &[u8]) -> Result<(Tag, E), InvalidValue> {
        split_number(octets).map(|(tag, number)| (tag, number.into()))
    }

    fn length((_, number): &Self::Input<'_>) -> Result<usize, InvalidValue> {
        check_number((*number).into())
    }

    fn encode((tag, number): Self::Input<'_>, octets: &mut [u8]) {
        join_number(tag, number.into(), octets);
    }
}

impl DataType for Tagged<Text> {
    type Value<'a> = (Tag, &'a str);
    type Input<'a> = (Tag, &'a str);
    const KIND: Kind = Kind::Text;
    const TAGGED: bool = true;

    fn decode(octets: &[u8]) -> Result<(Tag, &str), InvalidValue> {
        let (tag, value) = split_octets(octets);
        Ok((tag, Text::decode(value)?))
    }

    fn length((tag, text): &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(octets_length(*tag, text.as_bytes()))
    }

    fn encode((tag, text): Self::Input<'_>, octets: &mut [u8]) {
        join_octets(tag, text.as_bytes(), octets);
    }
}

impl DataType for Tagged<Octets> {
    type Value<'a> = (Tag, &'a [u8]);
    type Input<'a> = (Tag, &'a [u8]);
    const KIND: Kind = Kind::Octets;
    const TAGGED: bool = true;

    fn decode(octets: &[u8]) -> Result<(Tag, &[u8]), InvalidValue> {
        Ok(split_octets(octets))
    }

    fn length((tag, value): &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(octets_length(*tag, value))
    }

    fn encode((tag, value): Self::Input<'_>, octets: &mut [u8]) {
        join_octets(tag, value, octets);
    }
}

/// Reads a tagged value of a kind that is known at run time only.
pub(crate) fn decode_tagged(kind: Kind, octets: &[u8]) -> Result<(Tag, Value<'_>), InvalidValue> {
    match kind.tag_place() {
        Some(TagPlace::InNumber) => {
            let (tag, number) = split_number(octets)?;
            Ok((tag, if kind == Kind::Enumerated { Value::Enumerated(number) } else { Value::Integer(number) }))
        }
        Some(TagPlace::BeforeValue) => {
            let (tag, value) = split_octets(octets);
            Ok((tag, kind.decode(value)?))
        }
        None => Err(InvalidValue::NotTagged),
    }
}

impl Value<'_> {
    /// As [`length`](Self::length), with an octet of tag if the value needs one.
    pub(crate) fn tagged_length(&self, tag: Tag) -> Result<usize, InvalidValue> {
        match self {
            Self::Integer(number) | Self::Enumerated(number) => check_number(*number),
            Self::Text(text) => Ok(octets_length(tag, text.as_bytes())),
            Self::Octets(octets) => Ok(octets_length(tag, octets)),
            _ => Err(InvalidValue::NotTagged),
        }
    }

    /// Writes the value into exactly [`tagged_length`](Self::tagged_length) octets.
    pub(crate) fn encode_tagged(self, tag: Tag, octets: &mut [u8]) {
        match self {
            Self::Integer(number) | Self::Enumerated(number) => join_number(tag, number, octets),
            Self::Text(text) => join_octets(tag, text.as_bytes(), octets),
            Self::Octets(value) => join_octets(tag, value, octets),
            // `tagged_length` refuses these types.
            _ => {}
        }
    }
}
