//! What has been loaded, one by one.

use alloc::vec::Vec;

use radius_proto::{
    attribute::{AttributePath, Vendor},
    typed::Shape,
    value::Kind,
};

use super::{
    id::{AttributeId, ValueId},
    row::{AliasRow, AttributeRow, Scope, ValueRow, VendorRow},
    store::Store,
    walk::VENDOR_SPECIFIC,
};
use crate::{
    definition::{Definition, ValueNames},
    loader::{
        error::Position,
        facts::{Flags, Precision, Role, Unplaced},
    },
    syntax::data_type::DictionaryType,
};

/// A vendor.
#[derive(Clone, Copy, Debug)]
pub struct LoadedVendor<'l> {
    pub(in crate::loader) store: &'l Store,
    pub(in crate::loader) row: &'l VendorRow,
}

impl<'l> LoadedVendor<'l> {
    pub(in crate::loader) fn numbered(store: &'l Store, number: u32) -> Option<Self> {
        Some(Self { store, row: store.numbered_vendor(number)? })
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.store.word(self.row.name)
    }

    /// The number and the format of its attributes.
    #[must_use]
    pub const fn vendor(&self) -> Vendor {
        Vendor::with_format(self.row.number, self.row.format)
    }

    /// Where it is defined.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

/// An attribute, or what else has a name in the same place.
#[derive(Clone, Copy, Debug)]
pub struct LoadedAttribute<'l> {
    pub(in crate::loader) store: &'l Store,
    pub(in crate::loader) row: &'l AttributeRow,
    pub(in crate::loader) id: AttributeId,
}

impl<'l> LoadedAttribute<'l> {
    pub(in crate::loader) fn new(store: &'l Store, id: AttributeId) -> Option<Self> {
        Some(Self { store, row: store.attributes.get(id)?, id })
    }

    /// The name; for an attribute inside another one its name in there.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.store.word(self.row.name)
    }

    /// Rises from line to line.
    #[cfg(feature = "codegen")]
    pub(crate) fn row_number(&self) -> usize {
        super::id::Id::index(self.id)
    }

    /// The facts that printing and reading need; `None` for an attribute that has no place in a packet.
    pub(in crate::loader) fn definition(&self) -> Option<Definition<'l>> {
        let path = self.row.path.ok()?;
        let shape = self.shape().unwrap_or(Shape::new(Kind::Octets));
        let owner = self.store.values_shown_for(self.id).number().into();
        Some(Definition::new(self.name(), path, shape, self.row.flags.secret, self.store, owner))
    }

    /// What defines it.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.row.role
    }

    /// Its number in what it stands in; `None` if it has none.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        if matches!(self.row.role, Role::Definition | Role::Enumeration) { None } else { self.row.number }
    }

    /// Its number behind those of all that it stands in, with the vendor's; empty for what has none.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        let mut numbers = Vec::new();
        let mut row = Some(self.row);
        // Something without a number has none in front of it either.
        while let Some(AttributeRow { scope, number: Some(number), .. }) = row {
            numbers.push(*number);
            row = match *scope {
                Scope::Root | Scope::Internal => None,
                Scope::Attribute(outer) => self.store.attributes.get(outer),
                Scope::Vendor { container, number } => {
                    numbers.push(number);
                    if container.is_none() {
                        numbers.push(VENDOR_SPECIFIC);
                    }
                    container.and_then(|container| self.store.attributes.get(container))
                }
            };
        }
        numbers.reverse();
        numbers
    }

    /// Where it stands in a packet.
    ///
    /// # Errors
    ///
    /// [`Unplaced`] if it can stand in none, or in no place that this library reads.
    pub const fn path(&self) -> Result<AttributePath, Unplaced> {
        self.row.path
    }

    /// The attribute that it stands in, by the first of its names; `None` for one in a packet or in a vendor's space.
    #[must_use]
    pub fn parent(&self) -> Option<LoadedAttribute<'l>> {
        match self.row.scope {
            Scope::Attribute(outer) => LoadedAttribute::new(self.store, outer),
            _ => None,
        }
    }

    /// Whose attribute it is, if it stands immediately in a vendor's space.
    #[must_use]
    pub fn vendor(&self) -> Option<LoadedVendor<'l>> {
        match self.row.scope {
            Scope::Vendor { number, .. } => LoadedVendor::numbered(self.store, number),
            _ => None,
        }
    }

    /// The data type in the dictionary.
    #[must_use]
    pub const fn data_type(&self) -> DictionaryType {
        self.row.data_type
    }

    /// The number in brackets behind the type: octets, or bits of a member `bit[n]`.
    #[must_use]
    pub const fn size(&self) -> Option<u16> {
        self.row.size
    }

    /// What the flags say.
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.row.flags
    }

    /// The data type of the value, its tag and its hiding; `None` for types that `radius-proto` does not have, and for
    /// structures, see [`members`](Self::members).
    #[must_use]
    pub fn shape(&self) -> Option<Shape> {
        let kind = match self.row.data_type.kind(self.row.size)? {
            Kind::Octets if self.row.flags.concat => Kind::Concat,
            Kind::Integer if self.has_values() => Kind::Enumerated,
            Kind::Time | Kind::TimeDelta if self.row.flags.precision != Precision::Seconds => return None,
            kind => kind,
        };
        Some(Shape::new(kind).with_tag(self.row.flags.tagged).with_hiding(self.row.flags.hiding))
    }

    /// The members of a structure with the bits of each, in order; `None` of bits if they vary, or have their length in
    /// front of them. Empty for what is no
    /// structure.
    pub fn members(&self) -> impl Iterator<Item = (LoadedAttribute<'l>, Option<u32>)> + use<'l> {
        let store = self.store;
        let members = store.inside(Scope::Attribute(self.id));
        let members = members.filter_map(|(_, id)| LoadedAttribute::new(store, id));
        members.filter(|member| member.role() == Role::Member).map(|member| (member, member.row.bits()))
    }

    fn has_values(&self) -> bool {
        let of = self.store.values_shown_for(self.id);
        self.store.attributes.get(of).is_some_and(|row| row.has_values)
    }

    /// The named values, in the order of their lines: its own, or those of the attribute that it borrows them from.
    pub fn values(&self) -> impl Iterator<Item = LoadedValue<'l>> + use<'l> {
        let store = self.store;
        store.values_of(store.values_shown_for(self.id)).iter().filter_map(|value| LoadedValue::new(store, *value))
    }

    /// The named value of this name, in whatever case; `None` if there is none.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<LoadedValue<'l>> {
        LoadedValue::new(self.store, self.store.find_value(self.store.values_shown_for(self.id), name)?)
    }

    /// What `ref=` says, as it stands there: which attributes a group holds.
    #[must_use]
    pub fn reference(&self) -> Option<&'l str> {
        (!self.row.reference.is_empty()).then(|| self.store.word(self.row.reference))
    }

    /// The attribute that `ref=` leads to; `None` without, and for one of another protocol.
    #[must_use]
    pub fn target(&self) -> Option<LoadedAttribute<'l>> {
        LoadedAttribute::new(self.store, self.row.target?)
    }

    /// What `subtype=` says.
    #[must_use]
    pub fn subtype(&self) -> Option<&'l str> {
        (!self.row.subtype.is_empty()).then(|| self.store.word(self.row.subtype))
    }

    /// Where it is defined: at its name.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

/// A value with a name.
#[derive(Clone, Copy, Debug)]
pub struct LoadedValue<'l> {
    pub(in crate::loader) store: &'l Store,
    pub(in crate::loader) row: &'l ValueRow,
}

impl<'l> LoadedValue<'l> {
    fn new(store: &'l Store, value: ValueId) -> Option<Self> {
        Some(Self { store, row: store.values.get(value)? })
    }

    /// The name. It may look like a number, and another one than the value: `USR-Speed-Of-Connection` has `56` for 1 in
    /// FreeRADIUS's `dictionary.usr`. Whoever takes names and numbers in one place has to say which comes first.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.store.word(self.row.name)
    }

    /// The number, sign-extended for types below zero; `None` for a value that is no number.
    #[must_use]
    pub const fn number(&self) -> Option<u64> {
        self.row.number
    }

    /// The value as the line has it, if its data type is no type of numbers: an address, for example, or octets, of
    /// which `0x0001` is another value than `0x01`.
    #[must_use]
    pub fn literal(&self) -> Option<&'l str> {
        (!self.row.literal.is_empty()).then(|| self.store.word(self.row.literal))
    }

    /// Whose value it is.
    #[must_use]
    pub fn attribute(&self) -> Option<LoadedAttribute<'l>> {
        LoadedAttribute::new(self.store, self.row.attribute?)
    }

    /// Where it is defined: at its name.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

/// A further name of an attribute.
#[derive(Clone, Copy, Debug)]
pub struct LoadedAlias<'l> {
    pub(in crate::loader) store: &'l Store,
    pub(in crate::loader) row: &'l AliasRow,
}

impl<'l> LoadedAlias<'l> {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.store.word(self.row.name)
    }

    /// The attribute.
    #[must_use]
    pub fn target(&self) -> Option<LoadedAttribute<'l>> {
        LoadedAttribute::new(self.store, self.row.target?)
    }

    /// Where it is defined: at its name.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

impl ValueNames for Store {
    fn name(&self, owner: u64, number: u64) -> Option<&str> {
        self.numbered_value(AttributeId::of_number(owner)?, number).map(|row| self.word(row.name))
    }

    fn number(&self, owner: u64, name: &str) -> Option<u64> {
        self.values.get(self.find_value(AttributeId::of_number(owner)?, name)?)?.number
    }

    fn value(&self, owner: u64, index: usize) -> Option<(Option<u64>, &str)> {
        let value = self.values_of(AttributeId::of_number(owner)?).get(index)?;
        self.values.get(*value).map(|row| (row.number, self.word(row.name)))
    }
}
