//! The layout of a struct: a table of rows, one for each member.

use core::fmt;

use super::kind::Kind;

/// The members of a struct, from the first octet on: `struct`, `STRUCT`, `union` and `MEMBER` in dictionaries of
/// version 4.
///
/// A layout is a view over a table of [`Member`]s. The rows of a struct follow one another in the table. The rows of
/// the structs inside it come later in the table. A constant has the table in a `static`, a loaded dictionary owns it.
///
/// ```
/// use radius_proto::value::{Form, Layout, Member};
///
/// // RFC 4675, section 2.1
/// static MEMBERS: [Member; 3] = [
///     Member::new("Tag-Indication", Form::Bits(8)),
///     Member::new("Pad", Form::Bits(12)),
///     Member::new("VLANID", Form::Bits(12)),
/// ];
/// const EGRESS_VLANID: Layout<'static> = Layout::new(&MEMBERS).unwrap();
/// let value = EGRESS_VLANID.decode(&[0x31, 0, 0, 5])?;
/// assert_eq!(value.number("VLANID"), Some(5));
/// # Ok::<(), radius_proto::value::InvalidMember<'static>>(())
/// ```
///
/// # Rules
///
/// - Bit fields that follow one another fill whole octets. The first bit is the most significant.
/// - Only the last member may have a varying length without a length field: it takes the rest of the struct.
/// - An array is last. Its values fill the rest of the struct.
/// - [`Form::Selected`] is last, and a number before it selects its contents.
/// - All members have names, except a `Selected` one. If it has none, the selected part takes its place.
/// - At most [`MAX_DEPTH`](Self::MAX_DEPTH) structs are inside one another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Layout<'l> {
    names: &'l str,
    table: &'l [Member],
    rows: Rows,
}

/// A member of a struct, or a part that a number selects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Member {
    name: Name,
    pub(super) form: Form,
    pub(super) number: u32,
    /// 0 if no size is given.
    pub(super) size: u16,
    pub(super) length_field: LengthField,
    pub(super) is_array: bool,
}

/// The octets of the length field before a value, 0 if there is none, and the number that is added to the length in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct LengthField {
    pub(super) octets: u8,
    pub(super) offset: i32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Name {
    Text(&'static str),
    /// A piece of [`Layout::names`].
    Piece {
        start: u32,
        length: u32,
    },
}

/// The form of a member's value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Form {
    /// An unsigned number of this number of bits, 1 to 64.
    Bits(u8),
    /// A value of this type. Without a size and a length field, types without a
    /// [fixed length](Kind::fixed_length) take the rest of the struct.
    Value(Kind),
    /// A struct with these rows.
    Structure(Rows),
    /// The part among `branches` whose [number](Member::with_number) is that of the member at index `key`, counted from
    /// 0 in the same struct. With a name it is a `union`; without a name it has the structs of `STRUCT`. If no part has
    /// the number, the rest is octets.
    Selected {
        /// The index of the member whose number selects.
        key: u16,
        /// The parts, in ascending order of their numbers.
        branches: Rows,
    },
}

/// Rows of a table that follow one another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rows {
    pub(super) first: u32,
    pub(super) count: u16,
}

impl Rows {
    /// `count` rows, the first of which has the index `first` in the table.
    #[must_use]
    pub const fn new(first: u32, count: u16) -> Self {
        Self { first, count }
    }

    /// The index of the first row in the table.
    #[must_use]
    pub const fn first(self) -> u32 {
        self.first
    }

    /// The number of rows.
    #[must_use]
    pub const fn count(self) -> u16 {
        self.count
    }

    /// The index of the row after the last.
    const fn end(self) -> usize {
        self.first as usize + self.count as usize
    }
}

impl Member {
    /// A member with this name.
    #[must_use]
    pub const fn new(name: &'static str, form: Form) -> Self {
        Self::with_name(Name::Text(name), form)
    }

    /// A member whose name is `length` octets from octet `start` of the names of its layout, see [`Layout::of_table`].
    #[must_use]
    pub const fn named_at(start: u32, length: u32, form: Form) -> Self {
        Self::with_name(Name::Piece { start, length }, form)
    }

    const fn with_name(name: Name, form: Form) -> Self {
        let length_field = LengthField { octets: 0, offset: 0 };
        Self { name, form, number: 0, size: 0, length_field, is_array: false }
    }

    /// With the number that selects this part.
    #[must_use]
    pub const fn with_number(self, number: u32) -> Self {
        Self { number, ..self }
    }

    /// With a size of exactly this number of octets, `string[4]`; 0 means that there is no size.
    #[must_use]
    pub const fn with_size(self, octets: u16) -> Self {
        Self { size: octets, ..self }
    }

    /// With a length field of 1 or 2 octets before the value; 0 means that there is none. The number in the field plus
    /// `offset` is the number of octets of the value.
    #[must_use]
    pub const fn with_length_field(self, octets: u8, offset: i32) -> Self {
        Self { length_field: LengthField { octets, offset }, ..self }
    }

    /// Whether it is an array: any number of such values, up to the end of the struct.
    #[must_use]
    pub const fn with_array(self, is_array: bool) -> Self {
        Self { is_array, ..self }
    }

    /// The form of the value.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The number that selects it, if it is a part.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The size that is given, in octets; 0 if none is given.
    #[must_use]
    pub const fn size(&self) -> u16 {
        self.size
    }

    /// The octets of the length field, 0 if there is none, and the number that is added to the length.
    #[must_use]
    pub const fn length_field(&self) -> (u8, i32) {
        (self.length_field.octets, self.length_field.offset)
    }

    /// Whether it is an array.
    #[must_use]
    pub const fn is_array(&self) -> bool {
        self.is_array
    }

    /// The octets that every value has, without a length field; `None` if their number varies. Bit fields have none.
    pub(super) const fn fixed_octets(&self) -> Option<usize> {
        match (self.size, self.form) {
            (0, Form::Value(kind)) => kind.fixed_length(),
            (0, _) => None,
            (size, _) => Some(size as usize),
        }
    }

    /// Whether several values may follow one another. Bit fields are no arrays.
    pub(super) const fn repeats(&self) -> bool {
        self.is_array && !matches!(self.form, Form::Bits(_))
    }

    /// Whether it is the selected part itself, and not a member that contains it.
    pub(super) const fn is_unnamed(&self) -> bool {
        match self.name {
            Name::Text(name) => name.is_empty(),
            Name::Piece { length, .. } => length == 0,
        }
    }

    /// Whether the rules of a single member are kept.
    const fn is_valid(&self) -> bool {
        let has_end = self.length_field.octets > 0 || matches!(self.fixed_octets(), Some(1..));
        let contradicts = match (self.form, self.size) {
            (Form::Bits(width), 0) => width == 0 || width > 64 || self.length_field.octets > 0 || self.is_array,
            (Form::Bits(_), _) => true,
            (Form::Selected { .. }, _) => self.is_array || self.length_field.octets > 0 || self.size > 0,
            (Form::Value(kind), size) => match kind.fixed_length() {
                Some(length) => size > 0 && length != size as usize,
                None => false,
            },
            (Form::Structure(_), _) => false,
        };
        let is_named = !self.is_unnamed() || matches!(self.form, Form::Selected { .. });
        !contradicts && is_named && self.length_field.octets <= 2 && (!self.is_array || has_end)
    }
}

impl<'l> Layout<'l> {
    /// The most structs that are inside one another, the outermost included.
    pub const MAX_DEPTH: usize = 8;

    /// The layout of a struct without structs inside it; `None` if there is no member, or if a [rule](Self#rules) is
    /// broken.
    #[must_use]
    pub const fn new(members: &'l [Member]) -> Option<Self> {
        if members.len() > u16::MAX as usize {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "tested above")]
        let layout = Self::of_table("", members, Rows::new(0, members.len() as u16));
        if layout.is_valid() { Some(layout) } else { None }
    }

    /// The layout of the struct whose members are `rows` of a table. `names` has the names of the members that are
    /// [named by a place](Member::named_at).
    ///
    /// Nothing is checked. With a table that is not [valid](Self::is_valid), some values cannot be decoded.
    #[must_use]
    pub const fn of_table(names: &'l str, table: &'l [Member], rows: Rows) -> Self {
        Self { names, table, rows }
    }

    /// Whether it has a member, and the [rules](Self#rules) are kept in it and in all structs inside it.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.rows.count > 0 && self.keeps_rules(Self::MAX_DEPTH)
    }

    /// Whether the rules are kept in it and inside it, if at most `depth` structs may be inside one another.
    const fn keeps_rules(&self, depth: usize) -> bool {
        if depth == 0 || self.rows.end() > self.table.len() {
            return false;
        }
        let (mut bits, mut index, mut has_ended) = (0_u32, 0, false);
        while index < self.rows.count {
            let Some(member) = self.row(index) else { return false };
            if !member.is_valid() || has_ended {
                return false;
            }
            index += 1;
            if let Form::Bits(width) = member.form {
                bits += width as u32;
                continue;
            }
            if !bits.is_multiple_of(8) {
                return false;
            }
            bits = 0;
            has_ended = member.is_array || (member.length_field.octets == 0 && member.fixed_octets().is_none());
            let is_kept = match member.form {
                // The rows are after this struct, so no struct is inside itself.
                Form::Structure(rows) => {
                    rows.first as usize >= self.rows.end() && self.inside(rows).keeps_rules(depth - 1)
                }
                Form::Selected { key, branches } => {
                    key < index - 1 && self.is_key(key) && self.branches_keep_rules(branches, depth - 1)
                }
                _ => true,
            };
            if !is_kept {
                return false;
            }
        }
        bits.is_multiple_of(8)
    }

    const fn branches_keep_rules(&self, branches: Rows, depth: usize) -> bool {
        if (branches.first as usize) < self.rows.end() || branches.end() > self.table.len() {
            return false;
        }
        let (mut index, mut after) = (0, None);
        while index < branches.count {
            let part = self.inside(Rows::new(branches.first + index as u32, 1));
            let Some(branch) = part.row(0) else { return false };
            if matches!(after, Some(after) if after >= branch.number) || !part.keeps_rules(depth) {
                return false;
            }
            after = Some(branch.number);
            index += 1;
        }
        true
    }

    /// Whether the member at an index is one number.
    const fn is_key(&self, index: u16) -> bool {
        let Some(member) = self.row(index) else { return false };
        let is_number = matches!(
            member.form,
            Form::Bits(_) | Form::Value(Kind::Byte | Kind::Short | Kind::Integer | Kind::Enumerated)
        );
        is_number && !member.is_array && member.length_field.octets == 0
    }

    /// The octets that every value has; `None` if their number varies.
    #[must_use]
    pub const fn fixed_length(&self) -> Option<usize> {
        let (mut octets, mut bits, mut index) = (0_usize, 0_usize, 0);
        while index < self.rows.count {
            let Some(member) = self.row(index) else { return None };
            index += 1;
            if let Form::Bits(width) = member.form {
                bits += width as usize;
                continue;
            }
            match member.fixed_octets() {
                Some(fixed) if !member.is_array => octets += fixed + member.length_field.octets as usize,
                _ => return None,
            }
        }
        Some(octets + bits / 8)
    }

    /// The rows of the struct in the table.
    #[must_use]
    pub const fn rows(&self) -> Rows {
        self.rows
    }

    /// The table, with the rows of this struct and of the structs inside it, and perhaps of others.
    #[must_use]
    pub const fn table(&self) -> &'l [Member] {
        self.table
    }

    /// The names of the members, in order. The parts that a number selects are not among them.
    pub fn names(&self) -> impl Iterator<Item = &'l str> + use<'l> {
        let layout = *self;
        (0..self.rows.count).filter_map(move |index| layout.row(index)).filter_map(move |member| {
            let name = layout.name(member);
            (!name.is_empty()).then_some(name)
        })
    }

    /// The member at an index of this struct.
    pub(super) const fn row(&self, index: u16) -> Option<&'l Member> {
        if index >= self.rows.count {
            return None;
        }
        match self.table.split_at_checked(self.row_number(index)) {
            Some((_, [member, ..])) => Some(member),
            _ => None,
        }
    }

    /// The index in the table of the member at an index of this struct.
    pub(super) const fn row_number(&self, index: u16) -> usize {
        self.rows.first as usize + index as usize
    }

    /// The name of a member of the table; empty for the structs of `STRUCT`, and for a member of another table.
    #[must_use]
    pub fn name(&self, member: &Member) -> &'l str {
        match member.name {
            Name::Text(name) => name,
            Name::Piece { start, length } => {
                let start = start as usize;
                self.names.get(start..start.saturating_add(length as usize)).unwrap_or_default()
            }
        }
    }

    /// The layout of a struct of the same table.
    pub(super) const fn inside(&self, rows: Rows) -> Self {
        Self { rows, ..*self }
    }

    /// The index of the member whose number selects the last member.
    pub(super) const fn key(&self) -> Option<u16> {
        match self.row(self.rows.count.saturating_sub(1)) {
            Some(Member { form: Form::Selected { key, .. }, .. }) => Some(*key),
            _ => None,
        }
    }

    /// The part that a number selects, as a struct of one member.
    pub(super) fn branch(&self, branches: Rows, number: u64) -> Option<Self> {
        let parts = self.table.get(branches.first as usize..branches.end())?;
        let index = parts.binary_search_by_key(&number, |part| part.number.into()).ok()?;
        Some(self.inside(Rows::new(branches.first.checked_add(u32::try_from(index).ok()?)?, 1)))
    }
}

impl fmt::Debug for Layout<'_> {
    /// The names of the members. The table is left out, since it may be that of a whole dictionary.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Layout")?;
        f.debug_list().entries(self.names()).finish()
    }
}
