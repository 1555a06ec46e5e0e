//! struct: a value of several members.

use core::{fmt, iter::FusedIterator, marker::PhantomData};

use super::{
    data_type::{DataType, put},
    dispatch::Value,
    invalid::InvalidValue,
    invalid_member::{InvalidMember, MemberReason},
    kind::Kind,
    layout::{Form, Layout, Member},
};

/// The name of the octets that a number selects if no part has the number. No dictionary can define the name, since
/// names that begin with `Attr-` are reserved.
pub(super) const UNKNOWN: &str = "Attr-Unknown";

impl<'l> Layout<'l> {
    /// Reads a value. All members are checked, also those of the structs inside it.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the first member that is malformed: [`MemberReason::Value`] if the octets end in it
    /// ([`InvalidValue::Length`]) or break a rule of its type, [`MemberReason::Trailing`] for octets after the last
    /// member.
    pub fn decode<'a>(self, octets: &'a [u8]) -> Result<Structure<'l, 'a>, InvalidMember<'l>> {
        let structure = Structure { layout: self, octets };
        structure.check(Self::MAX_DEPTH - 1)?;
        Ok(structure)
    }
}

/// A value of several members. [`Layout::decode`] makes it.
///
/// `Display` is the canonical text, without names of numbers. `radius_dict::text` prints texts with the names of
/// numbers, and reads both.
///
/// ```
/// use radius_proto::value::{Form, Kind, Layout, Member, MemberContent, Rows, Value};
///
/// static MEMBERS: [Member; 4] = [
///     Member::new("Index", Form::Value(Kind::Short)),
///     Member::new("Range", Form::Structure(Rows::new(2, 2))),
///     // The members of `Range`.
///     Member::new("Start", Form::Value(Kind::Byte)),
///     Member::new("End", Form::Value(Kind::Byte)),
/// ];
/// const LAYOUT: Layout<'static> = Layout::of_table("", &MEMBERS, Rows::new(0, 2));
/// const { assert!(LAYOUT.is_valid()) };
///
/// let value = LAYOUT.decode(&[0, 7, 1, 9])?;
/// assert_eq!(value.to_string(), "{ Index = 7, Range = { Start = 1, End = 9 } }");
/// assert_eq!(value.member("Index"), Some(MemberContent::Value(Value::Short(7))));
/// let Some(MemberContent::Structure(range)) = value.member("Range") else { panic!() };
/// assert_eq!(range.number("End"), Some(9));
/// # Ok::<(), radius_proto::value::InvalidMember<'static>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Structure<'l, 'a> {
    layout: Layout<'l>,
    octets: &'a [u8],
}

/// A member with its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct MemberValue<'l, 'a> {
    /// The name. Octets that no part of a [selection](Form::Selected) describes have the name `Attr-Unknown`.
    pub name: &'l str,
    /// The index of the member in the table of its layout.
    pub row: usize,
    /// The data type: [`Kind::Octets`] of a bit field, [`Kind::Structure`] of a struct.
    pub kind: Kind,
    /// Whether the member is an array. Its values follow one another.
    pub is_array: bool,
    /// The value.
    pub content: MemberContent<'l, 'a>,
    /// The octets of the value, without its length field; empty for a bit field.
    pub octets: &'a [u8],
    /// The octet of the struct at which the value begins, after its length field.
    at: usize,
}

/// The value of a member.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MemberContent<'l, 'a> {
    /// The number of a bit field.
    Bits(u64),
    /// A value of its type.
    Value(Value<'a>),
    /// A struct.
    Structure(Structure<'l, 'a>),
}

impl<'l, 'a> Structure<'l, 'a> {
    /// The layout of the members.
    #[must_use]
    pub const fn layout(&self) -> Layout<'l> {
        self.layout
    }

    /// The octets of the value.
    #[must_use]
    pub const fn octets(&self) -> &'a [u8] {
        self.octets
    }

    /// The members, in order. Each value of an array is a member of the same name.
    #[must_use]
    pub const fn members(&self) -> Members<'l, 'a> {
        Members {
            layout: self.layout,
            octets: self.octets,
            at: 0,
            bit: 0,
            index: 0,
            key: self.layout.key(),
            selected: 0,
        }
    }

    /// The value of the first member of this name; `None` if there is none.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<MemberContent<'l, 'a>> {
        self.members().find(|member| member.name == name).map(|member| member.content)
    }

    /// The number of the first member of this name; `None` if there is none, or if it is neither a bit field nor an
    /// unsigned number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        self.member(name)?.number()
    }

    fn check(&self, depth: usize) -> Result<(), InvalidMember<'l>> {
        let mut members = self.members();
        while let Some(member) = members.step()? {
            if let MemberContent::Structure(inner) = member.content {
                // A table that is valid has no deeper structs.
                let too_deep = InvalidValue::KindMismatch { expected: Kind::Structure };
                let depth = depth.checked_sub(1).ok_or(InvalidMember::new(member.name, member.at, too_deep))?;
                inner.check(depth).map_err(|error| InvalidMember { at: member.at + error.at, ..error })?;
            }
        }
        Ok(())
    }
}

impl MemberContent<'_, '_> {
    /// The number; `None` for a value that is no unsigned number.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        match *self {
            Self::Bits(number) | Self::Value(Value::Integer64(number)) => Some(number),
            Self::Value(Value::Integer(number) | Value::Enumerated(number)) => Some(number.into()),
            Self::Value(Value::Short(number)) => Some(number.into()),
            Self::Value(Value::Byte(number)) => Some(number.into()),
            _ => None,
        }
    }
}

/// The members of a struct with their values. [`Structure::members`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct Members<'l, 'a> {
    layout: Layout<'l>,
    octets: &'a [u8],
    /// The octet at which the next member begins.
    at: usize,
    /// The bits of this octet that were read.
    bit: u32,
    /// The index of the next member.
    index: u16,
    /// The index of the member whose number selects the last one, and its number.
    key: Option<u16>,
    selected: u64,
}

impl<'l, 'a> Members<'l, 'a> {
    fn step(&mut self) -> Result<Option<MemberValue<'l, 'a>>, InvalidMember<'l>> {
        let rest = self.octets.get(self.at..).unwrap_or_default();
        let Some(member) = self.layout.row(self.index) else {
            let trailing = MemberReason::Trailing { octets: rest.len() };
            return if rest.is_empty() { Ok(None) } else { Err(InvalidMember::new("", self.at, trailing)) };
        };
        let (row, index, at) = (self.layout.row_number(self.index), self.index, self.at);
        let (name, is_array) = (self.layout.name(member), member.repeats());
        let invalid = |reason| InvalidMember::new(name, at, reason);
        if let (Form::Selected { branches, .. }, true, true) = (member.form, member.is_unnamed(), self.key.is_some()) {
            if let Some(part) = self.layout.branch(branches, self.selected) {
                // The part takes the place of the last member.
                *self = Self { layout: part, index: 0, key: None, ..*self };
                return self.step();
            }
            self.index += 1;
            self.at = self.octets.len();
            let content = MemberContent::Value(Value::Octets(rest));
            let unknown = MemberValue { name: UNKNOWN, row, kind: Kind::Octets, is_array, content, octets: rest, at };
            return Ok((!rest.is_empty()).then_some(unknown));
        }
        if is_array && rest.is_empty() {
            self.index += 1;
            return Ok(None);
        }
        let (before, octets, content) = if let Form::Bits(width) = member.form {
            (0, &[][..], MemberContent::Bits(self.bits(width.into(), rest).map_err(invalid)?))
        } else {
            let (before, value) = value_of(member, rest).map_err(invalid)?;
            self.at += before + value.len();
            if is_array && self.at == at {
                return Err(invalid(InvalidValue::Length { found: 0, expected: 1 }));
            }
            let content = match member.form {
                Form::Value(kind) => MemberContent::Value(kind.decode(value).map_err(invalid)?),
                Form::Structure(rows) => {
                    MemberContent::Structure(Structure { layout: self.layout.inside(rows), octets: value })
                }
                Form::Selected { branches, .. } => match self.layout.branch(branches, self.selected) {
                    Some(part) => MemberContent::Structure(Structure { layout: part, octets: value }),
                    None => MemberContent::Value(Value::Octets(value)),
                },
                Form::Bits(_) => MemberContent::Value(Value::Octets(value)),
            };
            (before, value, content)
        };
        self.index += u16::from(!is_array);
        if self.key == Some(index) {
            self.selected = content.number().unwrap_or_default();
        }
        let kind = match (member.form, content) {
            (Form::Value(kind), _) => kind,
            (_, MemberContent::Structure(_)) => Kind::Structure,
            _ => Kind::Octets,
        };
        Ok(Some(MemberValue { name, row, kind, is_array, content, octets, at: at + before }))
    }

    /// The number of the next bits. At most 64 bits are in at most 9 octets.
    fn bits(&mut self, width: u32, rest: &[u8]) -> Result<u64, InvalidValue> {
        let end = self.bit + width;
        let octets = end.div_ceil(8);
        let covering = rest.get(..octets as usize);
        let covering = covering.ok_or(InvalidValue::Length { found: rest.len(), expected: octets as usize })?;
        let number = covering.iter().fold(0_u128, |number, octet| number << 8 | u128::from(*octet));
        let number = number >> (octets * 8 - end);
        self.at += (end / 8) as usize;
        self.bit = end % 8;
        #[expect(clippy::cast_possible_truncation, reason = "the upper bits are those before the number")]
        let number = number as u64;
        Ok(number & u64::MAX.checked_shr(64_u32.saturating_sub(width)).unwrap_or(0))
    }
}

/// The number of octets of the length field at the start of `rest`, and the octets of the member's value after it.
fn value_of<'a>(member: &Member, rest: &'a [u8]) -> Result<(usize, &'a [u8]), InvalidValue> {
    let before = usize::from(member.length_field.octets);
    let short = |expected| InvalidValue::Length { found: rest.len(), expected };
    let Some((field, after)) = rest.split_at_checked(before) else { return Err(short(before)) };
    let announced = match (before, member.length_field.offset) {
        (0, _) => None,
        (_, offset) => {
            let number = field.iter().fold(0, |number, octet| number << 8 | i32::from(*octet));
            let least = InvalidValue::Length {
                found: usize::try_from(number).unwrap_or_default(),
                expected: usize::try_from(offset.unsigned_abs()).unwrap_or_default(),
            };
            Some(usize::try_from(number.saturating_add(offset)).map_err(|_| least)?)
        }
    };
    let length = match (announced, member.fixed_octets()) {
        (Some(found), Some(expected)) if found != expected => return Err(InvalidValue::Length { found, expected }),
        (Some(length), _) | (None, Some(length)) => length,
        (None, None) => after.len(),
    };
    Ok((before, after.get(..length).ok_or(short(before.saturating_add(length)))?))
}

impl<'l, 'a> Iterator for Members<'l, 'a> {
    type Item = MemberValue<'l, 'a>;

    fn next(&mut self) -> Option<Self::Item> {
        // All members were checked when the struct was decoded.
        self.step().ok()?
    }
}

impl FusedIterator for Members<'_, '_> {}

impl fmt::Display for Structure<'_, '_> {
    /// The members in braces: `{ Tag-Indication = 49, Pad = 0, VLANID = 5 }`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{")?;
        for (index, member) in self.members().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            write!(f, "{comma} {} = ", member.name)?;
            match member.content {
                MemberContent::Bits(number) => fmt::Display::fmt(&number, f)?,
                MemberContent::Value(value) => fmt::Display::fmt(&value, f)?,
                MemberContent::Structure(inner) => fmt::Display::fmt(&inner, f)?,
            }
        }
        f.write_str(" }")
    }
}

impl fmt::Debug for Structure<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Structure({self})")
    }
}

/// A layout that a typed constant can have. [`StructureOf`] has an example.
pub trait Structured {
    /// The layout of the members.
    const LAYOUT: Layout<'static>;
}

/// A struct in the layout of `S`: the marker for typed constants.
///
/// ```
/// use radius_proto::value::{DataType, Form, InvalidValue, Kind, Layout, Member, StructureOf, Structured, Value};
///
/// struct PortRange;
///
/// static MEMBERS: [Member; 2] =
///     [Member::new("Start", Form::Value(Kind::Short)), Member::new("End", Form::Value(Kind::Short))];
///
/// impl Structured for PortRange {
///     const LAYOUT: Layout<'static> = Layout::new(&MEMBERS).unwrap();
/// }
///
/// let mut buffer = [0; 4];
/// let value = PortRange::LAYOUT
///     .writer(&mut buffer)
///     .push("Start", Value::Short(1))?
///     .push("End", Value::Short(9))?
///     .finish()?;
/// let mut octets = [0; 4];
/// <StructureOf<PortRange>>::encode(value, &mut octets);
/// assert_eq!(octets, [0, 1, 0, 9]);
/// assert_eq!(<StructureOf<PortRange>>::decode(&octets)?.number("End"), Some(9));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct StructureOf<S>(PhantomData<fn() -> S>);

impl<S: Structured> DataType for StructureOf<S> {
    type Value<'a> = Structure<'static, 'a>;
    type Input<'a> = Structure<'static, 'a>;
    const KIND: Kind = Kind::Structure;

    /// # Errors
    ///
    /// [`InvalidValue::Length`] if all values of the layout have the same length and these octets have another,
    /// [`InvalidValue::Member`] for another error of a member. [`Layout::decode`] gives the name of the member and the
    /// whole reason.
    fn decode(octets: &[u8]) -> Result<Self::Value<'_>, InvalidValue> {
        match S::LAYOUT.fixed_length() {
            Some(expected) if expected != octets.len() => Err(InvalidValue::Length { found: octets.len(), expected }),
            _ => Ok(S::LAYOUT.decode(octets)?),
        }
    }

    fn length(value: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        if value.layout == S::LAYOUT {
            Ok(value.octets.len())
        } else {
            Err(InvalidValue::KindMismatch { expected: Self::KIND })
        }
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value.octets);
    }
}
