//! The layouts of structures: one table of all members.

use alloc::vec::Vec;

use radius_proto::{
    typed::Shape,
    value::{Form, Kind, Layout, Member, Rows},
};

use super::{
    id::AttributeId,
    row::{AttributeRow, Scope},
    store::Store,
};
use crate::{
    loader::facts::{Precision, Role},
    syntax::data_type::DictionaryType,
};

/// The members of all structures that attributes of a packet have.
#[derive(Clone, Default, Debug)]
pub(in crate::loader) struct Layouts {
    table: Vec<Member>,
    /// The attribute of each row.
    attributes: Vec<AttributeId>,
    /// The rows of each structure, in ascending order of the attributes.
    structures: Vec<(AttributeId, Rows)>,
    /// The structures that contain a secret, also those without a layout, in ascending order.
    secret: Vec<AttributeId>,
}

impl Layouts {
    /// The layouts of all attributes. A structure that a [`Layout`] cannot express has none.
    pub(super) fn new(store: &Store) -> Self {
        let mut layouts = Self::default();
        for (id, row) in store.attributes.iter() {
            // Several structures in one attribute, or one after a length field, are octets.
            let is_plain = !row.flags.array && row.flags.length_octets == 0;
            let defined = Some(Shape::new(Kind::Structure));
            let is_placed = row.path.is_ok_and(|path| Shape::prescribed(path, defined) == defined);
            if row.data_type == DictionaryType::Structure && is_placed && is_plain {
                layouts.add(store, id);
            }
            if row.flags.secret {
                layouts.mark(store, row.scope);
            }
        }
        layouts.secret.sort_unstable();
        layouts.secret.dedup();
        layouts
    }

    fn add(&mut self, store: &Store, attribute: AttributeId) {
        let before = self.table.len();
        let rows = self.members(store, attribute, Layout::MAX_DEPTH);
        match rows.filter(|rows| Layout::of_table(store.words.all(), &self.table, *rows).is_valid()) {
            Some(rows) => self.structures.push((attribute, rows)),
            None => {
                self.table.truncate(before);
                self.attributes.truncate(before);
            }
        }
    }

    /// Marks the structures that contain a secret.
    fn mark(&mut self, store: &Store, mut around: Scope) {
        while let Scope::Attribute(outer) = around
            && let Some(row) = store.attributes.get(outer)
        {
            if row.data_type == DictionaryType::Structure {
                self.secret.push(outer);
            }
            around = row.scope;
        }
    }

    /// The rows of a structure's members; `None` if a layout cannot express them.
    fn members(&mut self, store: &Store, structure: AttributeId, depth: usize) -> Option<Rows> {
        let depth = depth.checked_sub(1)?;
        let inside = store.inside(store.scope_inside(structure)).map(|(_, id)| id);
        let members: Vec<_> = inside.filter(|id| has_role(store, *id, Role::Member)).collect();
        // The structures that the number of a member selects follow the last member.
        let selected =
            |key| store.inside(Scope::Attribute(key)).filter(|(_, id)| has_role(store, *id, Role::Structure));
        let mut keys = members.iter().enumerate().filter(|(_, member)| selected(**member).next().is_some());
        let key = keys.next();
        if keys.next().is_some() {
            return None;
        }
        let (first, count) = self.reserve(members.len() + usize::from(key.is_some()), structure)?;
        for (row, member) in (first..).zip(&members) {
            let described = self.member(store, *member, &members, depth)?;
            self.set(row, described, *member)?;
        }
        if let Some((index, key)) = key {
            let branches = self.branches(store, *key, selected(*key).collect(), depth)?;
            let form = Form::Selected { key: u16::try_from(index).ok()?, branches };
            self.set(first + members.len(), Member::new("", form), *key)?;
        }
        rows(first, count)
    }

    /// The rows of the parts that a number selects.
    fn branches(
        &mut self,
        store: &Store,
        of: AttributeId,
        parts: Vec<(u32, AttributeId)>,
        depth: usize,
    ) -> Option<Rows> {
        let (first, count) = self.reserve(parts.len(), of)?;
        for (row, (number, part)) in (first..).zip(parts) {
            let described = self.member(store, part, &[], depth)?.with_number(number);
            self.set(row, described, part)?;
        }
        rows(first, count)
    }

    /// The row of one member. `members` are those of its structure.
    fn member(&mut self, store: &Store, id: AttributeId, members: &[AttributeId], depth: usize) -> Option<Member> {
        let row = store.attributes.get(id)?;
        let mut size = 0;
        let form = match row.data_type {
            DictionaryType::Bits => Form::Bits(u8::try_from(row.size?).ok()?),
            DictionaryType::Structure => {
                size = row.size.unwrap_or_default();
                Form::Structure(self.members(store, id, depth)?)
            }
            DictionaryType::Union => {
                let named = store.word(row.reference).rsplit('.').next().unwrap_or_default();
                let key = members.iter().position(|member| store.name_of(*member).eq_ignore_ascii_case(named))?;
                let key = u16::try_from(key).ok()?;
                let parts = store.inside(store.scope_inside(id)).collect();
                Form::Selected { key, branches: self.branches(store, id, parts, depth.checked_sub(1)?)? }
            }
            _ => {
                let kind = kind(store, id, row);
                size = row.size.filter(|_| kind == Kind::Text).unwrap_or_default();
                Form::Value(kind)
            }
        };
        let (start, length) = (row.name.start(), row.name.length());
        let member = Member::named_at(start, length, form).with_size(size).with_array(row.flags.array);
        Some(member.with_length_field(row.flags.length_octets, row.flags.offset.unwrap_or_default()))
    }

    /// Adds rows that are set later. Returns the index of the first, and their number.
    fn reserve(&mut self, count: usize, of: AttributeId) -> Option<(usize, u16)> {
        let first = self.table.len();
        self.attributes.resize(first + count, of);
        self.table.resize(first + count, Member::new("", Form::Value(Kind::Octets)));
        Some((first, u16::try_from(count).ok()?))
    }

    fn set(&mut self, row: usize, member: Member, attribute: AttributeId) -> Option<()> {
        *self.table.get_mut(row)? = member;
        *self.attributes.get_mut(row)? = attribute;
        Some(())
    }

    fn rows(&self, attribute: AttributeId) -> Option<Rows> {
        let index = self.structures.binary_search_by_key(&attribute, |(structure, _)| *structure).ok()?;
        self.structures.get(index).map(|(_, rows)| *rows)
    }
}

/// Look-ups.
impl Store {
    /// The layout of an attribute that is a structure.
    pub(in crate::loader) fn layout(&self, attribute: AttributeId) -> Option<Layout<'_>> {
        Some(Layout::of_table(self.words.all(), &self.layouts.table, self.layouts.rows(attribute)?))
    }

    /// Whether a member of an attribute that is a structure is marked as secret, at any depth.
    pub(in crate::loader) fn has_secret_member(&self, attribute: AttributeId) -> bool {
        self.layouts.secret.binary_search(&attribute).is_ok()
    }

    /// The member in a row of the layouts.
    pub(in crate::loader) fn member(&self, row: usize) -> Option<AttributeId> {
        self.layouts.attributes.get(row).copied()
    }
}

fn rows(first: usize, count: u16) -> Option<Rows> {
    Some(Rows::new(u32::try_from(first).ok()?, count))
}

fn has_role(store: &Store, id: AttributeId, role: Role) -> bool {
    store.attributes.get(id).is_some_and(|row| row.role == role)
}

/// The type of a member that is a value. Types that `radius-proto` does not have are octets.
fn kind(store: &Store, id: AttributeId, row: &AttributeRow) -> Kind {
    match row.data_type.kind(row.size) {
        Some(Kind::Integer) if store.has_values(id) => Kind::Enumerated,
        Some(Kind::Time | Kind::TimeDelta) if row.flags.precision != Precision::Seconds => octets_of(row),
        Some(kind) => kind,
        None => octets_of(row),
    }
}

fn octets_of(row: &AttributeRow) -> Kind {
    let octets = row.data_type.bits(row.size).and_then(|bits| u8::try_from(bits / 8).ok());
    octets.map_or(Kind::Octets, Kind::FixedOctets)
}
