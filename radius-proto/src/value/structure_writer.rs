//! Writes the members of a struct one by one.

use core::fmt;

use super::{
    data_type::put,
    dispatch::Value,
    invalid::InvalidValue,
    invalid_member::{InvalidMember, MemberReason},
    kind::Kind,
    layout::{Form, Layout, Member},
    structure::{MemberContent, Structure, UNKNOWN},
};

impl<'l> Layout<'l> {
    /// Writes a value into the front of `buffer`, which must have room for all of it.
    #[must_use]
    pub const fn writer<'b>(self, buffer: &'b mut [u8]) -> StructureWriter<'l, 'b> {
        let outermost = Open::new(self, 0, None);
        StructureWriter { layout: self, buffer, at: 0, open: [outermost; Self::MAX_DEPTH], depth: 0 }
    }
}

/// Writes a struct member by member, in order. [`Layout::writer`] makes it.
///
/// ```
/// use radius_proto::value::{Form, Kind, Layout, Member, Rows, Value};
///
/// static MEMBERS: [Member; 4] = [
///     Member::new("Index", Form::Value(Kind::Short)),
///     Member::new("Range", Form::Structure(Rows::new(2, 2))),
///     // The members of `Range`.
///     Member::new("Start", Form::Value(Kind::Byte)),
///     Member::new("End", Form::Value(Kind::Byte)),
/// ];
/// const LAYOUT: Layout<'static> = Layout::of_table("", &MEMBERS, Rows::new(0, 2));
///
/// let mut buffer = [0; 16];
/// let value = LAYOUT
///     .writer(&mut buffer)
///     .push("Index", Value::Short(7))?
///     .begin("Range")?
///     .push("Start", Value::Byte(1))?
///     .push("End", Value::Byte(9))?
///     .end()?
///     .finish()?;
/// assert_eq!(value.octets(), [0, 7, 1, 9]);
/// # Ok::<(), radius_proto::value::InvalidMember<'static>>(())
/// ```
pub struct StructureWriter<'l, 'b> {
    layout: Layout<'l>,
    buffer: &'b mut [u8],
    /// The octets that are written. A bit field may have begun the octet after them.
    at: usize,
    open: [Open<'l>; Layout::MAX_DEPTH],
    /// The index of the innermost struct in `open`.
    depth: usize,
}

/// A struct whose members are being written.
#[derive(Clone, Copy)]
struct Open<'l> {
    layout: Layout<'l>,
    /// The index of the next member.
    index: u16,
    /// The octet at which the struct begins.
    start: usize,
    /// The bits of the octet that has begun.
    bits: u8,
    /// The number that selects the last member.
    selected: u64,
    /// The member that this struct is of the struct around it, for the length field; `None` for the outermost.
    member: Option<&'l Member>,
}

impl<'l> Open<'l> {
    const fn new(layout: Layout<'l>, start: usize, member: Option<&'l Member>) -> Self {
        Self { layout, index: 0, start, bits: 0, selected: 0, member }
    }
}

/// The member that is to be written next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct NextMember<'l> {
    /// The name.
    pub name: &'l str,
    /// The index of the member in the table of its layout.
    pub row: usize,
    /// The form of its value.
    pub form: NextForm,
    /// Whether the struct may end before it: `true` for a value of an array and for `Attr-Unknown`.
    pub may_be_absent: bool,
}

/// The form of the value that is to be written next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NextForm {
    /// A number of this number of bits.
    Bits(u8),
    /// A value of this type.
    Value(Kind),
    /// A struct, which [`begin`](StructureWriter::begin) begins.
    Structure,
}

/// The next member with its row.
struct Next<'l> {
    public: NextMember<'l>,
    member: &'l Member,
    /// The layout, if the member is a struct.
    inner: Option<Layout<'l>>,
}

impl<'l, 'b> StructureWriter<'l, 'b> {
    /// The member that is to be written next in the innermost struct that has begun; `None` after the last.
    #[must_use]
    pub fn next_member(&self) -> Option<NextMember<'l>> {
        self.next().map(|next| next.public)
    }

    /// Writes a value. Bit fields take unsigned numbers of any type.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the member that is expected: [`MemberReason::Expected`] if it has another name or is a
    /// struct, [`MemberReason::NoRoom`], and [`MemberReason::Value`] if the value is of another type or length, or if a
    /// number or the length does not fit its field.
    pub fn push(mut self, name: &str, value: Value<'_>) -> Result<Self, InvalidMember<'l>> {
        let next = self.named(name)?;
        let invalid = self.invalid(&next);
        match next.public.form {
            NextForm::Bits(_) => {
                let mismatch = InvalidValue::KindMismatch { expected: Kind::Integer64 };
                let number = MemberContent::Value(value).number().ok_or(invalid(mismatch.into()))?;
                self.push_bits(number)
            }
            NextForm::Value(expected) if !expected.holds(&value) => {
                Err(invalid(InvalidValue::KindMismatch { expected }.into()))
            }
            NextForm::Value(_) => {
                let length = value.length();
                let no_room = self.no_room(next.member, length);
                value.encode(self.spare().get_mut(..length).ok_or(invalid(no_room))?);
                self.push_spare(length)
            }
            NextForm::Structure => Err(invalid(MemberReason::Expected)),
        }
    }

    /// Writes the number of a bit field.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the member that is expected: [`MemberReason::Expected`] if it is no bit field,
    /// [`MemberReason::NoRoom`], and [`InvalidValue::NumberTooLarge`].
    pub fn push_bits(mut self, number: u64) -> Result<Self, InvalidMember<'l>> {
        let next = self.any()?;
        let invalid = self.invalid(&next);
        let NextForm::Bits(width) = next.public.form else { return Err(invalid(MemberReason::Expected)) };
        let maximum = u64::MAX.checked_shr(64_u32.saturating_sub(width.into())).unwrap_or(0);
        if number > maximum {
            return Err(invalid(InvalidValue::NumberTooLarge { maximum }.into()));
        }
        let mut bits = self.innermost().map_or(0, |open| open.bits);
        for below in (0..u32::from(width.min(64))).rev() {
            let no_room = self.no_room(next.member, 1);
            let octet = self.buffer.get_mut(self.at).ok_or(invalid(no_room))?;
            if bits == 0 {
                *octet = 0;
            }
            let bit = (number >> below & 1) as u8;
            *octet |= bit << (7 - bits);
            bits = (bits + 1) % 8;
            self.at += usize::from(bits == 0);
        }
        if let Some(open) = self.open.get_mut(self.depth) {
            open.bits = bits;
        }
        self.advance(next.member, number);
        Ok(self)
    }

    /// The free octets of the buffer for the value of the next member. Write the value to their front, and then call
    /// [`push_spare`](Self::push_spare).
    pub fn spare(&mut self) -> &mut [u8] {
        let before = self.next().map_or(0, |next| usize::from(next.member.length_field.octets));
        self.buffer.get_mut(self.at.saturating_add(before)..).unwrap_or_default()
    }

    /// Makes the first `length` octets of [`spare`](Self::spare) the value of the next member.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the member that is expected: [`MemberReason::Expected`] if it is a struct or a bit field,
    /// [`MemberReason::NoRoom`], and [`MemberReason::Value`] if the octets are not a value of its type, or have another
    /// length, or if the length does not fit its field.
    pub fn push_spare(mut self, length: usize) -> Result<Self, InvalidMember<'l>> {
        let next = self.any()?;
        let invalid = self.invalid(&next);
        let NextForm::Value(kind) = next.public.form else { return Err(invalid(MemberReason::Expected)) };
        let no_room = self.no_room(next.member, length);
        let octets: &[u8] = self.spare().get(..length).ok_or(invalid(no_room))?;
        let value = kind.decode(octets).map_err(|reason| invalid(reason.into()))?;
        let number = MemberContent::Value(value).number().unwrap_or_default();
        self.close(next.member, self.at, length).map_err(invalid)?;
        self.advance(next.member, number);
        Ok(self)
    }

    /// Begins the struct that is the next member.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the member that is expected: [`MemberReason::Expected`] if it has another name or is no
    /// struct, [`MemberReason::NoRoom`].
    pub fn begin(mut self, name: &str) -> Result<Self, InvalidMember<'l>> {
        let next = self.named(name)?;
        let invalid = self.invalid(&next);
        let inner = next.inner.ok_or(invalid(MemberReason::Expected))?;
        let after = self.at.saturating_add(next.member.length_field.octets.into());
        if after > self.buffer.len() {
            return Err(invalid(self.no_room(next.member, 0)));
        }
        let place = self.open.get_mut(self.depth + 1).ok_or(invalid(MemberReason::Expected))?;
        *place = Open::new(inner, self.at, Some(next.member));
        self.depth += 1;
        self.at = after;
        Ok(self)
    }

    /// Ends the innermost struct that has begun.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the member that is missing, or without a name if no struct has begun
    /// ([`MemberReason::Expected`]), and [`MemberReason::Value`] if the struct has another length than its member, or
    /// if its length does not fit its field.
    pub fn end(mut self) -> Result<Self, InvalidMember<'l>> {
        self.require_end()?;
        let no_struct = InvalidMember::new("", self.at, MemberReason::Expected);
        let Some(Open { start, member: Some(member), .. }) = self.innermost().copied() else { return Err(no_struct) };
        self.depth = self.depth.checked_sub(1).ok_or(no_struct)?;
        let length = self.at.saturating_sub(start + usize::from(member.length_field.octets));
        self.at = start;
        let next = self.any()?;
        let invalid = self.invalid(&next);
        self.close(member, start, length).map_err(invalid)?;
        self.advance(member, 0);
        Ok(self)
    }

    /// Ends the value.
    ///
    /// # Errors
    ///
    /// [`InvalidMember`] with the first member that is missing, or without a name if a struct has begun and not ended
    /// ([`MemberReason::Expected`]).
    pub fn finish(self) -> Result<Structure<'l, 'b>, InvalidMember<'l>> {
        self.require_end()?;
        if self.depth > 0 {
            return Err(InvalidMember::new("", self.at, MemberReason::Expected));
        }
        let Self { layout, buffer, at, .. } = self;
        let octets: &'b [u8] = buffer;
        layout.decode(octets.get(..at).unwrap_or_default())
    }

    fn innermost(&self) -> Option<&Open<'l>> {
        self.open.get(self.depth)
    }

    fn next(&self) -> Option<Next<'l>> {
        let open = self.innermost()?;
        let (layout, index) = (open.layout, open.index);
        let member = layout.row(index)?;
        let row = layout.row_number(index);
        let next = |layout: Layout<'l>, row, member: &'l Member, form, inner: Option<Layout<'l>>, may_be_absent| {
            let name = if member.is_unnamed() { UNKNOWN } else { layout.name(member) };
            Next { public: NextMember { name, row, form, may_be_absent }, member, inner }
        };
        let of_form = |layout: Layout<'l>, row, member: &'l Member| match member.form {
            Form::Bits(width) => next(layout, row, member, NextForm::Bits(width), None, false),
            Form::Value(kind) => next(layout, row, member, NextForm::Value(kind), None, member.repeats()),
            Form::Structure(rows) => {
                next(layout, row, member, NextForm::Structure, Some(layout.inside(rows)), member.repeats())
            }
            Form::Selected { branches, .. } => match layout.branch(branches, open.selected) {
                Some(part) => next(layout, row, member, NextForm::Structure, Some(part), false),
                None => next(layout, row, member, NextForm::Value(Kind::Octets), None, member.is_unnamed()),
            },
        };
        // The part takes the place of the last member.
        if let (Form::Selected { branches, .. }, true) = (member.form, member.is_unnamed())
            && let Some(part) = layout.branch(branches, open.selected)
            && let Some(selected) = part.row(0)
        {
            return Some(of_form(part, part.row_number(0), selected));
        }
        Some(of_form(layout, row, member))
    }

    /// The next member.
    fn any(&self) -> Result<Next<'l>, InvalidMember<'l>> {
        self.next().ok_or(InvalidMember::new("", self.at, MemberReason::Expected))
    }

    /// The next member, which must have this name.
    fn named(&self, name: &str) -> Result<Next<'l>, InvalidMember<'l>> {
        let next = self.any()?;
        if next.public.name == name { Ok(next) } else { Err(self.invalid(&next)(MemberReason::Expected)) }
    }

    /// Goes to the next member. `number` is that of the value.
    fn advance(&mut self, member: &Member, number: u64) {
        if let Some(open) = self.open.get_mut(self.depth) {
            if open.layout.key() == Some(open.index) {
                open.selected = number;
            }
            open.index += u16::from(!member.repeats());
        }
    }

    /// Writes the length field of a value of `length` octets, whose member begins at `start`.
    fn close(&mut self, member: &Member, start: usize, length: usize) -> Result<(), MemberReason> {
        if let Some(expected) = member.fixed_octets()
            && expected != length
        {
            return Err(InvalidValue::Length { found: length, expected }.into());
        }
        let before = usize::from(member.length_field.octets);
        if before > 0 {
            let maximum = u64::from(u16::MAX >> (16 - 8 * before.min(2)));
            let number = i64::try_from(length).ok().map(|length| length - i64::from(member.length_field.offset));
            let number = number.and_then(|number| u64::try_from(number).ok()).filter(|number| *number <= maximum);
            let octets = number.ok_or(InvalidValue::NumberTooLarge { maximum })?.to_be_bytes();
            let no_room = self.no_room(member, length);
            let place = self.buffer.get_mut(start..start + before).ok_or(no_room)?;
            put(place, octets.get(8_usize.saturating_sub(before)..).unwrap_or_default());
        }
        self.at = start + before + length;
        Ok(())
    }

    fn require_end(&self) -> Result<(), InvalidMember<'l>> {
        match self.next() {
            Some(next) if !next.public.may_be_absent => Err(self.invalid(&next)(MemberReason::Expected)),
            _ => Ok(()),
        }
    }

    fn no_room(&self, member: &Member, length: usize) -> MemberReason {
        let needed = self.at.saturating_add(usize::from(member.length_field.octets)).saturating_add(length);
        MemberReason::NoRoom { needed, available: self.buffer.len() }
    }

    fn invalid(&self, next: &Next<'l>) -> impl Fn(MemberReason) -> InvalidMember<'l> + Copy + use<'l> {
        let (name, at) = (next.public.name, self.at);
        move |reason| InvalidMember::new(name, at, reason)
    }
}

impl fmt::Debug for StructureWriter<'_, '_> {
    /// The next member. The octets are left out, since they may be a credential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StructureWriter").field("next", &self.next_member()).finish_non_exhaustive()
    }
}
