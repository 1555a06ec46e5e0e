//! All loaded definitions, and the tables that find them.

use alloc::{collections::BTreeMap, vec::Vec};

use radius_proto::attribute::{AttributePath, VendorFormat};

use super::{
    id::{AliasId, AttributeId, FileId, Rows, ValueId, VendorId},
    layouts::Layouts,
    name_index::{Key, NameIndex},
    path_index::PathIndex,
    row::{AliasRow, AttributeRow, Location, Scope, ValueRow, VendorRow},
    sorted::last_with_key,
    words::{Word, Words},
};
use crate::{
    loader::{
        error::{Position, Warning},
        facts::{Role, Unplaced},
    },
    syntax::{data_type::DictionaryType, number::MAX_DEPTH},
};

/// Rows in the order of the files, and tables that find them.
#[derive(Clone, Default, Debug)]
pub(in crate::loader) struct Store {
    pub(in crate::loader) words: Words,
    pub(in crate::loader) files: Rows<FileId, Word>,
    pub(in crate::loader) vendors: Rows<VendorId, VendorRow>,
    pub(in crate::loader) attributes: Rows<AttributeId, AttributeRow>,
    pub(in crate::loader) values: Rows<ValueId, ValueRow>,
    pub(in crate::loader) aliases: Rows<AliasId, AliasRow>,
    pub(in crate::loader) warnings: Vec<Warning>,
    pub(in crate::loader) further_warnings: usize,

    vendor_names: NameIndex<VendorId>,
    /// The latest row of each Vendor-Id.
    vendor_numbers: BTreeMap<u32, VendorId>,
    /// Names, each in its scope.
    scoped_names: NameIndex<AttributeId>,
    /// The latest row of each name.
    names: NameIndex<AttributeId>,
    /// The latest row of each number.
    numbers: BTreeMap<u128, AttributeId>,
    /// Pairs of rows with the same number: the later row, and the row before it.
    namesakes: Vec<(AttributeId, AttributeId)>,
    /// Whether a vendor's format has changed since the paths were made.
    has_new_format: bool,
    /// The latest row of each path.
    paths: PathIndex,
    value_names: NameIndex<ValueId>,
    /// Names, each in its scope.
    alias_names: NameIndex<AliasId>,
    /// The latest alias of each name.
    aliases_anywhere: NameIndex<AliasId>,
    /// Sorted by attribute, and then in the order of the lines.
    values_by_attribute: Vec<ValueId>,
    /// Sorted by attribute, by number, and then in the order of the lines.
    values_by_number: Vec<ValueId>,
    pub(super) layouts: Layouts,
}

/// Words and places.
impl Store {
    pub(in crate::loader) fn word(&self, word: Word) -> &str {
        self.words.get(word)
    }

    pub(in crate::loader) fn position(&self, location: Location) -> Position {
        let file = self.files.get(location.file).map(|file| self.word(*file)).unwrap_or_default();
        Position::new(file, location.line, location.column)
    }

    /// The name of an attribute; empty if there is no attribute with this row number.
    pub(in crate::loader) fn name_of(&self, attribute: AttributeId) -> &str {
        self.attributes.get(attribute).map_or("", |row| self.word(row.name))
    }

    fn vendor_key(&self, vendor: VendorId) -> (u128, &str) {
        (0, self.vendors.get(vendor).map_or("", |row| self.word(row.name)))
    }

    fn name_key(&self, attribute: AttributeId) -> (u128, &str) {
        (0, self.name_of(attribute))
    }

    fn scoped_name_key(&self, attribute: AttributeId) -> (u128, &str) {
        self.attributes.get(attribute).map_or((0, ""), |row| (row.scope.domain(), self.word(row.name)))
    }

    fn value_key(&self, value: ValueId) -> (u128, &str) {
        let Some(row) = self.values.get(value) else { return (0, "") };
        (row.attribute.map_or(0, |attribute| attribute.number().into()), self.word(row.name))
    }

    fn alias_key(&self, alias: AliasId) -> (u128, &str) {
        self.aliases.get(alias).map_or((0, ""), |row| (row.scope.domain(), self.word(row.name)))
    }
}

/// Look-ups.
impl Store {
    pub(in crate::loader) fn find_vendor(&self, name: &str) -> Option<VendorId> {
        self.vendor_names.find(Key::new(0, name), |vendor| self.vendor_key(vendor))
    }

    /// The latest row of a Vendor-Id.
    pub(in crate::loader) fn numbered_vendor(&self, number: u32) -> Option<&VendorRow> {
        self.numbered_vendor_row(number).map(|(_, row)| row)
    }

    /// The same with its row number.
    pub(in crate::loader) fn numbered_vendor_row(&self, number: u32) -> Option<(VendorId, &VendorRow)> {
        let vendor = *self.vendor_numbers.get(&number)?;
        Some((vendor, self.vendors.get(vendor)?))
    }

    /// The latest attribute of this name in any scope.
    pub(in crate::loader) fn find_name(&self, name: &str) -> Option<AttributeId> {
        self.names.find(Key::new(0, name), |attribute| self.name_key(attribute))
    }

    pub(in crate::loader) fn find_scoped(&self, scope: Scope, name: &str) -> Option<AttributeId> {
        self.scoped_names.find(Key::new(scope.domain(), name), |attribute| self.scoped_name_key(attribute))
    }

    /// The alias of this name in a scope.
    pub(in crate::loader) fn find_alias(&self, scope: Scope, name: &str) -> Option<AliasId> {
        self.alias_names.find(Key::new(scope.domain(), name), |alias| self.alias_key(alias))
    }

    /// The latest alias of this name in any scope.
    pub(in crate::loader) fn find_alias_anywhere(&self, name: &str) -> Option<AliasId> {
        self.aliases_anywhere.find(Key::new(0, name), |alias| (0, self.alias_key(alias).1))
    }

    pub(in crate::loader) fn find_value(&self, attribute: AttributeId, name: &str) -> Option<ValueId> {
        self.value_names.find(Key::new(attribute.number().into(), name), |value| self.value_key(value))
    }

    pub(in crate::loader) fn find_path(&self, path: &AttributePath) -> Option<AttributeId> {
        self.paths.find(path)
    }

    /// The latest attribute of this number in a scope.
    pub(in crate::loader) fn numbered(&self, scope: Scope, number: u32) -> Option<AttributeId> {
        self.numbers.get(&number_key(scope, number)).copied()
    }

    /// The numbers in a scope, in ascending order, with their attributes.
    pub(in crate::loader) fn inside(
        &self,
        scope: Scope,
    ) -> impl DoubleEndedIterator<Item = (u32, AttributeId)> + use<'_> {
        let range = self.numbers.range(number_key(scope, 0)..=number_key(scope, u32::MAX));
        #[expect(clippy::cast_possible_truncation, reason = "the low bits are the number")]
        range.map(|(key, attribute)| (*key as u32, *attribute))
    }

    /// The row that owns everything inside an attribute: the row of the first name of the same container.
    pub(in crate::loader) fn space_of(&self, attribute: AttributeId) -> AttributeId {
        self.attributes.get(attribute).and_then(|row| row.space).unwrap_or(attribute)
    }

    /// The scope of everything inside an attribute.
    pub(in crate::loader) fn scope_inside(&self, attribute: AttributeId) -> Scope {
        Scope::Attribute(self.space_of(attribute))
    }

    /// The number of attributes around everything in this scope.
    pub(in crate::loader) fn depth(&self, scope: Scope) -> u8 {
        match scope {
            Scope::Root | Scope::Internal | Scope::Vendor { container: None, .. } => 0,
            Scope::Attribute(attribute) | Scope::Vendor { container: Some(attribute), .. } => {
                self.attributes.get(attribute).map_or(0, |row| row.depth.saturating_add(1))
            }
        }
    }

    /// Whether two rows are of one attribute: they are the same row, or two names of one number.
    pub(in crate::loader) fn is_same(&self, first: AttributeId, second: AttributeId) -> bool {
        let place = |attribute| {
            let row: &AttributeRow = self.attributes.get(attribute)?;
            Some((row.scope, row.number?))
        };
        first == second || place(first).is_some_and(|first| place(second) == Some(first))
    }

    /// The attribute that owns an attribute's values: itself, or the end of a chain of borrowed values. `None` if the
    /// chain has no end.
    pub(in crate::loader) fn owner_of_values(&self, attribute: AttributeId) -> Option<AttributeId> {
        let mut last = attribute;
        for _ in 0..=MAX_DEPTH {
            match self.attributes.get(last)?.values_of {
                None => return Some(last),
                Some(next) => last = next,
            }
        }
        None
    }

    /// The attribute whose values an attribute shows: another attribute with the same number, if it has no values of
    /// its own.
    pub(in crate::loader) fn values_shown_for(&self, attribute: AttributeId) -> AttributeId {
        let owner = self.owner_of_values(attribute).unwrap_or(attribute);
        match self.attributes.get(owner) {
            Some(AttributeRow { has_values: false, values_of_namesake: Some(namesake), .. }) => *namesake,
            _ => owner,
        }
    }

    /// Whether an attribute has named values, its own or borrowed ones.
    pub(in crate::loader) fn has_values(&self, attribute: AttributeId) -> bool {
        self.attributes.get(self.values_shown_for(attribute)).is_some_and(|row| row.has_values)
    }

    /// An attribute's own values, in the order of the lines.
    pub(in crate::loader) fn values_of(&self, attribute: AttributeId) -> &[ValueId] {
        let owner = |value: &ValueId| self.values.get(*value).and_then(|row| row.attribute);
        let values = &self.values_by_attribute;
        let start = values.partition_point(|value| owner(value) < Some(attribute));
        let values = values.get(start..).unwrap_or_default();
        values.get(..values.partition_point(|value| owner(value) == Some(attribute))).unwrap_or_default()
    }

    /// The value of this number. Of several names it is the latest, as FreeRADIUS prints it.
    pub(in crate::loader) fn numbered_value(&self, attribute: AttributeId, number: u64) -> Option<&ValueRow> {
        let key = |value| self.values.get(value).map(|row| (row.attribute, row.number));
        let wanted = Some((Some(attribute), Some(number)));
        self.values.get(last_with_key(&self.values_by_number, &wanted, key)?)
    }
}

/// Changes.
impl Store {
    pub(in crate::loader) fn push_vendor(&mut self, vendor: VendorRow, name: &str) {
        let number = vendor.number;
        let id = self.vendors.push(vendor);
        self.vendor_numbers.insert(number, id);
        let mut names = core::mem::take(&mut self.vendor_names);
        names.insert(Key::new(0, name), id, |vendor| self.vendor_key(vendor));
        self.vendor_names = names;
    }

    /// Gives the attributes of a Vendor-Id another format. Their paths are made anew when everything is defined.
    pub(in crate::loader) fn set_format(&mut self, number: u32, format: VendorFormat) {
        if let Some(row) = self.vendor_numbers.get(&number).and_then(|vendor| self.vendors.get_mut(*vendor)) {
            (row.format, row.explicit) = (format, true);
            self.has_new_format = true;
        }
    }

    /// Enters an attribute with its names and its number.
    pub(in crate::loader) fn push_attribute(&mut self, mut attribute: AttributeRow, name: &str) -> AttributeId {
        let (id, scope) = (self.attributes.next_id(), attribute.scope);
        attribute.space = None;
        if let Some(number) = attribute.number
            && !matches!(attribute.role, Role::Definition | Role::Enumeration)
        {
            // This is another name of the same container: everything inside one is inside the other. Structures are
            // excluded, since the following lines number their members.
            if attribute.data_type.is_container()
                && attribute.data_type != DictionaryType::Structure
                && let Some(first) = self.numbered(scope, number)
                && self.attributes.get(first).is_some_and(|row| row.data_type == attribute.data_type)
            {
                attribute.space = Some(self.space_of(first));
            }
            if let Some(earlier) = self.numbers.insert(number_key(scope, number), id) {
                self.namesakes.push((id, earlier));
            }
        }
        // A part of a structure does not hide the name of an attribute that packets have.
        let is_part = |row: &AttributeRow| row.path == Err(Unplaced::InStructure);
        let is_hidden = is_part(&attribute) && { self.find_name(name) }
            .is_some_and(|other| self.attributes.get(other).is_some_and(|other| !other.replaced && !is_part(other)));
        self.attributes.push(attribute);
        if !is_hidden {
            let mut names = core::mem::take(&mut self.names);
            names.insert(Key::new(0, name), id, |attribute| self.name_key(attribute));
            self.names = names;
        }
        let mut names = core::mem::take(&mut self.scoped_names);
        names.insert(Key::new(scope.domain(), name), id, |attribute| self.scoped_name_key(attribute));
        self.scoped_names = names;
        id
    }

    /// Enters a value with its name, at the place that was reserved for it.
    pub(in crate::loader) fn push_value(
        &mut self,
        attribute: AttributeId,
        value: ValueRow,
        name: &str,
        place: Option<ValueId>,
    ) {
        let id = match place.and_then(|id| Some((id, self.values.get_mut(id)?))) {
            Some((id, row)) => {
                *row = value;
                id
            }
            None => self.values.push(value),
        };
        let mut names = core::mem::take(&mut self.value_names);
        names.insert(Key::new(attribute.number().into(), name), id, |value| self.value_key(value));
        self.value_names = names;
        if let Some(row) = self.attributes.get_mut(attribute) {
            row.has_values = true;
        }
    }

    pub(in crate::loader) fn push_alias(&mut self, alias: AliasRow, name: &str) -> AliasId {
        let scope = alias.scope;
        let id = self.aliases.push(alias);
        let mut names = core::mem::take(&mut self.alias_names);
        names.insert(Key::new(scope.domain(), name), id, |alias| self.alias_key(alias));
        self.alias_names = names;
        let mut names = core::mem::take(&mut self.aliases_anywhere);
        names.insert(Key::new(0, name), id, |alias| (0, self.alias_key(alias).1));
        self.aliases_anywhere = names;
        id
    }

    /// Removes a value from its attribute.
    pub(in crate::loader) fn forget_value(&mut self, value: ValueId) {
        if let Some(value) = self.values.get_mut(value) {
            value.attribute = None;
        }
    }

    /// Makes an attribute the one that a look-up of its number finds.
    pub(in crate::loader) fn renew_number(&mut self, attribute: AttributeId) {
        if let Some(AttributeRow { scope, number: Some(number), .. }) = self.attributes.get(attribute) {
            self.numbers.insert(number_key(*scope, *number), attribute);
        }
    }

    /// Forgets an attribute whose name another attribute gets. Its number no longer has the name.
    pub(in crate::loader) fn forget_attribute(&mut self, attribute: AttributeId) {
        let Some(row) = self.attributes.get_mut(attribute) else { return };
        row.replaced = true;
        if let Some(number) = row.number {
            let key = number_key(row.scope, number);
            if self.numbers.get(&key) == Some(&attribute) {
                self.numbers.remove(&key);
            }
        }
    }

    /// Lets an attribute that replaces another have its values, if the type is the same.
    pub(in crate::loader) fn keep_values(&mut self, attribute: AttributeId, replaced: AttributeId) {
        self.namesakes.push((attribute, replaced));
    }

    /// Makes the tables that need all rows.
    pub(in crate::loader) fn finish(&mut self) {
        if core::mem::take(&mut self.has_new_format) {
            self.renew_paths();
        }
        let attributes = self.numbers.values().copied();
        let paths = attributes.filter_map(|attribute| Some((self.attributes.get(attribute)?.path.ok()?, attribute)));
        self.paths = PathIndex::new(paths, self.numbers.len());
        self.share_values();
        let mut values: Vec<_> = self.values.iter().map(|(value, _)| value).collect();
        // The sort is stable, so the order of the lines is kept.
        values.sort_by_key(|value| self.values.get(*value).map(|row| row.attribute));
        self.values_by_attribute.clone_from(&values);
        values.sort_by_key(|value| self.values.get(*value).map(|row| (row.attribute, row.number)));
        self.values_by_number = values;
        self.layouts = Layouts::new(self);
    }

    /// Makes the path of each attribute anew.
    fn renew_paths(&mut self) {
        // An attribute is after the attribute that it is inside, so its path is made after that one.
        for attribute in self.attributes.iter().map(|(attribute, _)| attribute).collect::<Vec<_>>() {
            let Some(row) = self.attributes.get(attribute) else { continue };
            let path = self.packet_path(row.role, row.scope, row.number);
            if let Some(row) = self.attributes.get_mut(attribute) {
                row.path = path;
            }
        }
    }

    /// Gives the values of a number to its names that have no values of their own: FreeRADIUS finds values by number.
    fn share_values(&mut self) {
        // Both directions along each chain of names.
        let pairs = self.namesakes.iter().copied();
        let pairs = pairs.chain(self.namesakes.iter().rev().map(|(later, earlier)| (*earlier, *later)));
        for (to, from) in pairs.collect::<Vec<_>>() {
            let Some(source) = self.attributes.get(from) else { continue };
            let values = if source.has_values { Some(from) } else { source.values_of_namesake };
            let data_type = source.data_type;
            if let Some(row) = self.attributes.get_mut(to)
                && row.data_type == data_type
                && row.values_of_namesake.is_none()
                && !row.has_values
            {
                row.values_of_namesake = values;
            }
        }
    }
}

fn number_key(scope: Scope, number: u32) -> u128 {
    (scope.domain() << 32) | u128::from(number)
}
