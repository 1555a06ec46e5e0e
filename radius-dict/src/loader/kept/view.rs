//! The public view of single loaded definitions.

use alloc::vec::Vec;

use radius_proto::{
    attribute::{AttributePath, Vendor},
    typed::Shape,
    value::{Kind, Layout},
};

use super::{
    id::{AttributeId, ValueId},
    row::{AliasRow, AliasTarget, AttributeRow, Scope, ValueRow, VendorRow},
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

    /// The number, and the format of its attributes.
    #[must_use]
    pub const fn vendor(&self) -> Vendor {
        Vendor::with_format(self.row.number, self.row.format)
    }

    /// The place of the definition.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

/// An attribute, or another definition with a name in the same place.
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

    /// The name. For an attribute inside another, it is the name there.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.store.word(self.row.name)
    }

    /// A number that increases from line to line.
    #[cfg(feature = "codegen")]
    pub(crate) fn row_number(&self) -> usize {
        super::id::Id::index(self.id)
    }

    /// The facts for printing and reading; `None` for an attribute that a packet cannot contain.
    pub(in crate::loader) fn definition(&self) -> Option<Definition<'l>> {
        let path = self.row.path.ok()?;
        let shape = self.shape().unwrap_or(Shape::new(Kind::Octets));
        // A structure has no named numbers. The owner finds its layout.
        let is_structure = self.row.data_type == DictionaryType::Structure;
        let owner = if is_structure { self.id } else { self.store.values_shown_for(self.id) };
        let is_secret = self.row.flags.secret || self.store.has_secret_member(self.id);
        Some(Definition::new(self.name(), path, shape, is_secret, self.store, owner.number().into()))
    }

    /// The kind of its definition.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.row.role
    }

    /// Its number in its container; `None` if it has none.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        if matches!(self.row.role, Role::Definition | Role::Enumeration) { None } else { self.row.number }
    }

    /// Its number after those of all its containers, with the vendor's number; empty if it has no number.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        let mut numbers = Vec::new();
        let mut row = Some(self.row);
        // A definition without a number has no numbers of containers.
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

    /// Its path in a packet.
    ///
    /// # Errors
    ///
    /// [`Unplaced`] if no packet can contain it, or only at a place that this library does not read.
    pub const fn path(&self) -> Result<AttributePath, Unplaced> {
        self.row.path
    }

    /// The attribute that contains it, by its first name; `None` for an attribute directly in a packet or in a vendor's
    /// space.
    #[must_use]
    pub fn parent(&self) -> Option<LoadedAttribute<'l>> {
        match self.row.scope {
            Scope::Attribute(outer) => LoadedAttribute::new(self.store, outer),
            _ => None,
        }
    }

    /// The vendor, if it is directly in a vendor's space.
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

    /// The number in brackets after the type: octets, or bits of a member `bit[n]`.
    #[must_use]
    pub const fn size(&self) -> Option<u16> {
        self.row.size
    }

    /// The flags.
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.row.flags
    }

    /// The data type of the value, its tag and its hiding; `None` for types that `radius-proto` does not have, and for
    /// structures without a [`layout`](Self::layout). Attributes whose type the protocol itself prescribes have that
    /// type ([`Shape::prescribed`]).
    #[must_use]
    pub fn shape(&self) -> Option<Shape> {
        let defined = self.defined_shape();
        match self.row.path {
            Ok(path) => Shape::prescribed(path, defined),
            Err(_) => defined,
        }
    }

    /// The shape that the dictionary gives.
    fn defined_shape(&self) -> Option<Shape> {
        if self.row.data_type == DictionaryType::Structure {
            return self.layout().map(|_| Shape::new(Kind::Structure));
        }
        let kind = match self.row.data_type.kind(self.row.size)? {
            Kind::Octets if self.row.flags.concat => Kind::Concat,
            Kind::Integer if self.store.has_values(self.id) => Kind::Enumerated,
            Kind::Time | Kind::TimeDelta if self.row.flags.precision != Precision::Seconds => return None,
            kind => kind,
        };
        Some(Shape::new(kind).with_tag(self.row.flags.tagged).with_hiding(self.row.flags.hiding))
    }

    /// The layout of an attribute that is a structure. `None` for other attributes, and for a structure that a
    /// [`Layout`] cannot express, whose values are octets: one that is an array or after a length field, without
    /// members, nested deeper than [`Layout::MAX_DEPTH`], or with two members that select the structure after them.
    #[must_use]
    pub fn layout(&self) -> Option<Layout<'l>> {
        self.store.layout(self.id)
    }

    /// The members of a structure with the bits of each, in order. The bits are `None` if they vary, or if a length
    /// precedes the value. It is empty for an attribute that is not a structure.
    pub fn members(&self) -> impl Iterator<Item = (LoadedAttribute<'l>, Option<u32>)> + use<'l> {
        let store = self.store;
        let members = store.inside(Scope::Attribute(self.id));
        let members = members.filter_map(|(_, id)| LoadedAttribute::new(store, id));
        members.filter(|member| member.role() == Role::Member).map(|member| (member, member.row.bits()))
    }

    /// The named values, in the order of their lines: its own values, or those that it borrows.
    pub fn values(&self) -> impl Iterator<Item = LoadedValue<'l>> + use<'l> {
        let store = self.store;
        store.values_of(store.values_shown_for(self.id)).iter().filter_map(|value| LoadedValue::new(store, *value))
    }

    /// The named value of this name, in upper or lower case; `None` if there is none.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<LoadedValue<'l>> {
        LoadedValue::new(self.store, self.store.find_value(self.store.values_shown_for(self.id), name)?)
    }

    /// The text of `ref=`, which names the attributes that a group contains.
    #[must_use]
    pub fn reference(&self) -> Option<&'l str> {
        (!self.row.reference.is_empty()).then(|| self.store.word(self.row.reference))
    }

    /// The attribute that `ref=` leads to; `None` if there is no `ref=`, or if the attribute belongs to another
    /// protocol.
    #[must_use]
    pub fn target(&self) -> Option<LoadedAttribute<'l>> {
        LoadedAttribute::new(self.store, self.row.target?)
    }

    /// The text of `subtype=`.
    #[must_use]
    pub fn subtype(&self) -> Option<&'l str> {
        (!self.row.subtype.is_empty()).then(|| self.store.word(self.row.subtype))
    }

    /// The place of the name in its definition.
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

    /// The name. It may look like a number that is not the value: `USR-Speed-Of-Connection` has the name `56` for 1 in
    /// FreeRADIUS's `dictionary.usr`. A program that accepts names and numbers in one place must define which is tried
    /// first.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.store.word(self.row.name)
    }

    /// The number, sign-extended for signed types; `None` for a value that is not a number.
    #[must_use]
    pub const fn number(&self) -> Option<u64> {
        self.row.number
    }

    /// The value as it is in the line, if its data type is not a type of numbers: for example an address, or octets. Of
    /// octets, `0x0001` and `0x01` are different values.
    #[must_use]
    pub fn literal(&self) -> Option<&'l str> {
        (!self.row.literal.is_empty()).then(|| self.store.word(self.row.literal))
    }

    /// The attribute that has the value.
    #[must_use]
    pub fn attribute(&self) -> Option<LoadedAttribute<'l>> {
        LoadedAttribute::new(self.store, self.row.attribute?)
    }

    /// The place of the name in its definition.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

/// A further name of an attribute or of a vendor.
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

    /// The attribute; `None` for a name of a vendor.
    #[must_use]
    pub fn target(&self) -> Option<LoadedAttribute<'l>> {
        match self.row.target? {
            AliasTarget::Attribute(attribute) => LoadedAttribute::new(self.store, attribute),
            AliasTarget::Vendor(_) => None,
        }
    }

    /// The vendor; `None` for a name of an attribute.
    #[must_use]
    pub fn vendor(&self) -> Option<LoadedVendor<'l>> {
        match self.row.target? {
            AliasTarget::Vendor(Scope::Vendor { number, .. }) => LoadedVendor::numbered(self.store, number),
            AliasTarget::Vendor(_) | AliasTarget::Attribute(_) => None,
        }
    }

    /// The place of the name in its definition.
    #[must_use]
    pub fn position(&self) -> Position {
        self.store.position(self.row.location)
    }
}

impl ValueNames for Store {
    fn layout(&self, owner: u64) -> Option<Layout<'_>> {
        self.layout(AttributeId::of_number(owner)?)
    }

    fn owner_in_row(&self, row: usize) -> u64 {
        self.member(row).map_or(0, |member| self.values_shown_for(member).number().into())
    }

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
