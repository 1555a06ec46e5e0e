//! What has been loaded.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use radius_proto::{
    Packet,
    attribute::{Attribute, AttributePath, Vendor, VendorFormat},
    find::Leaf,
    typed::{Registry, Shape},
};

use crate::loader::{
    error::{Position, Warning},
    kept::{
        name_index::{Key, NameIndex},
        path_index::PathIndex,
        row::{AliasRow, AttributeRow, NONE, Place, Role, Scope, Span, ValueRow, VendorRow},
        view::{LoadedAlias, LoadedAttribute, LoadedValue, LoadedVendor},
    },
};
use crate::{
    definition::{Definition, NamedRegistry},
    display::{DisplayAttribute, DisplayLeaf, DisplayPacket},
    syntax::{data_type::DictionaryType, number::MAX_DEPTH},
};

/// Dictionaries that have been loaded: what they define, in the order of the files.
///
/// Names are found in whatever case. Where a number is defined twice, the later name is found by it, and both are found
/// by name.
#[derive(Clone, Default, Debug)]
pub struct Loaded {
    /// All words.
    pub(in crate::loader) text: String,
    pub(in crate::loader) files: Vec<Span>,
    pub(in crate::loader) vendors: Vec<VendorRow>,
    pub(in crate::loader) attributes: Vec<AttributeRow>,
    pub(in crate::loader) values: Vec<ValueRow>,
    pub(in crate::loader) aliases: Vec<AliasRow>,
    pub(in crate::loader) warnings: Vec<Warning>,
    pub(in crate::loader) further_warnings: usize,

    pub(in crate::loader) vendor_names: NameIndex,
    /// The latest row of each Vendor-Id.
    pub(in crate::loader) vendor_numbers: BTreeMap<u32, u32>,
    /// Names, each in its scope.
    pub(in crate::loader) scoped_names: NameIndex,
    /// Rows of one number, the later first.
    namesakes: Vec<(u32, u32)>,
    /// The latest row of each path.
    paths: PathIndex,
    /// The latest row of each name.
    pub(in crate::loader) names: NameIndex,
    /// The latest row of each number.
    numbers: BTreeMap<u128, u32>,
    pub(in crate::loader) value_names: NameIndex,
    pub(in crate::loader) alias_names: NameIndex,
    /// The rows of values, by attribute and then in order.
    pub(in crate::loader) values_by_attribute: Vec<u32>,
}

impl Loaded {
    /// Prints a packet with names, a line for the header and a line for each attribute.
    #[must_use]
    pub const fn display<'l, 'a>(&'l self, packet: Packet<'a>) -> DisplayPacket<'l, 'a, Self> {
        DisplayPacket::new(self, packet)
    }

    /// Prints an attribute with its name: `User-Name = "alice"`.
    #[must_use]
    pub const fn display_attribute<'l, 'a>(&'l self, attribute: Attribute<'a>) -> DisplayAttribute<'l, 'a, Self> {
        DisplayAttribute::new(self, attribute)
    }

    /// Prints a value with its attribute's name: `Cisco-AVPair = "shell:priv-lvl=15"`.
    #[must_use]
    pub const fn display_leaf<'l, 'a>(&'l self, leaf: Leaf<'a>) -> DisplayLeaf<'l, 'a, Self> {
        DisplayLeaf::new(self, leaf)
    }

    /// Nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The vendors, in order. Several names may have the same number.
    pub fn vendors(&self) -> impl Iterator<Item = LoadedVendor<'_>> {
        self.vendors.iter().map(|row| LoadedVendor { loaded: self, row })
    }

    /// The attributes, in order, with those that are never on the wire, with members of structures and with
    /// enumerations; see [`LoadedAttribute::role`].
    pub fn attributes(&self) -> impl Iterator<Item = LoadedAttribute<'_>> {
        let rows = (0..).zip(&self.attributes).filter(|(_, row)| !row.replaced);
        rows.map(|(number, row)| LoadedAttribute { loaded: self, row, number })
    }

    /// What the next row's number will be.
    #[cfg(feature = "codegen")]
    pub(crate) const fn rows(&self) -> usize {
        self.attributes.len()
    }

    /// All named values, in order.
    pub fn values(&self) -> impl Iterator<Item = LoadedValue<'_>> {
        let values = self.values.iter().filter(|row| row.attribute != NONE);
        values.map(|row| LoadedValue { loaded: self, row })
    }

    /// The further names of attributes, in order.
    pub fn aliases(&self) -> impl Iterator<Item = LoadedAlias<'_>> {
        self.aliases.iter().map(|row| LoadedAlias { loaded: self, row })
    }

    /// How many warnings there were beyond those that are kept, see
    /// [`LoadLimits::warnings`](super::LoadLimits::warnings).
    #[must_use]
    pub const fn further_warnings(&self) -> usize {
        self.further_warnings
    }

    /// What has been passed over, load by load: line by line, then the references that lead nowhere.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The files that have been read, in order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|span| self.word(*span))
    }

    /// The vendor of this name; `None` if there is none.
    #[must_use]
    pub fn vendor_named(&self, name: &str) -> Option<LoadedVendor<'_>> {
        self.vendor_row(self.find_vendor(name)?)
    }

    /// The vendor of this number, by its latest name; `None` if there is none.
    #[must_use]
    pub fn vendor(&self, number: u32) -> Option<LoadedVendor<'_>> {
        self.vendor_row(*self.vendor_numbers.get(&number)?)
    }

    /// The attribute of this name: one in a packet rather than inside another or in a vendor's space, and of those the
    /// latest. If there is none, that of an alias of this name; or that of a path of names as version 4 has it,
    /// `Vendor-Specific.Cisco.AVPair`. `None` if there is none.
    #[must_use]
    pub fn attribute_named(&self, name: &str) -> Option<LoadedAttribute<'_>> {
        let alias = || Some(self.aliases.get(usize_of(self.find_alias(name)?))?.target);
        let path = || name.contains('.').then(|| self.walk_from_outside(name)).flatten();
        // A name inside some attribute must not hide one of the RFCs'.
        let outermost = self.find_scoped(Scope::Root, name);
        self.attribute_row(outermost.or_else(|| self.find_name(name)).or_else(alias).or_else(path)?)
    }

    /// The attribute at a path; the latest, if several stand there. `None` if there is none.
    #[must_use]
    pub fn attribute(&self, path: AttributePath) -> Option<LoadedAttribute<'_>> {
        // Laid out in another way than the dictionary says, it is another path.
        self.attribute_row(self.paths.find(&path)?)
    }

    pub(in crate::loader) fn vendor_row(&self, row: u32) -> Option<LoadedVendor<'_>> {
        Some(LoadedVendor { loaded: self, row: self.vendors.get(usize_of(row))? })
    }

    pub(in crate::loader) fn attribute_row(&self, row: u32) -> Option<LoadedAttribute<'_>> {
        Some(LoadedAttribute { loaded: self, row: self.row(row)?, number: row })
    }

    pub(in crate::loader) fn row(&self, row: u32) -> Option<&AttributeRow> {
        self.attributes.get(usize_of(row))
    }

    /// The attribute whose values another one has: by itself, or at the end of what it borrows from what. `None` if
    /// that has no end.
    pub(in crate::loader) fn values_of(&self, row: u32) -> Option<u32> {
        let mut last = row;
        for _ in 0..=MAX_DEPTH {
            match self.row(last)?.values_of {
                NONE => return Some(last),
                next => last = next,
            }
        }
        None
    }

    pub(in crate::loader) fn word(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    pub(in crate::loader) fn keep(&mut self, word: &str) -> Span {
        Span::append(&mut self.text, word)
    }

    pub(in crate::loader) fn position(&self, place: Place) -> Position {
        let file = self.files.get(usize_of(place.file)).map(|span| self.word(*span)).unwrap_or_default();
        Position { file: file.into(), line: place.line, column: place.column }
    }

    fn vendor_name_of(&self, row: u32) -> (u128, &str) {
        (0, self.vendors.get(usize_of(row)).map_or("", |row| self.word(row.name)))
    }

    /// The name of an attribute, in one space for all.
    pub(in crate::loader) fn name_of(&self, row: u32) -> (u128, &str) {
        (0, self.row(row).map_or("", |row| self.word(row.name)))
    }

    /// The name of an attribute, in its scope.
    fn scoped_name_of(&self, row: u32) -> (u128, &str) {
        self.row(row).map_or((0, ""), |row| (row.scope.domain(), self.word(row.name)))
    }

    fn value_name_of(&self, row: u32) -> (u128, &str) {
        self.values.get(usize_of(row)).map_or((0, ""), |row| (row.attribute.into(), self.word(row.name)))
    }

    fn alias_name_of(&self, row: u32) -> (u128, &str) {
        (0, self.aliases.get(usize_of(row)).map_or("", |row| self.word(row.name)))
    }

    pub(in crate::loader) fn find_vendor(&self, name: &str) -> Option<u32> {
        self.vendor_names.find(Key::new(0, name), |row| self.vendor_name_of(row))
    }

    /// The latest attribute of this name in any scope.
    pub(in crate::loader) fn find_name(&self, name: &str) -> Option<u32> {
        self.names.find(Key::new(0, name), |row| self.name_of(row))
    }

    pub(in crate::loader) fn find_scoped(&self, scope: Scope, name: &str) -> Option<u32> {
        self.scoped_names.find(Key::new(scope.domain(), name), |row| self.scoped_name_of(row))
    }

    pub(in crate::loader) fn find_alias(&self, name: &str) -> Option<u32> {
        self.alias_names.find(Key::new(0, name), |row| self.alias_name_of(row))
    }

    pub(in crate::loader) fn find_value(&self, attribute: u32, name: &str) -> Option<u32> {
        self.value_names.find(Key::new(attribute.into(), name), |row| self.value_name_of(row))
    }

    /// The scope of what stands in an attribute.
    pub(in crate::loader) fn scope_inside(&self, row: u32) -> Scope {
        Scope::Attribute(self.row(row).map_or(row, |row| row.space))
    }

    /// The latest attribute of this number in a scope.
    pub(in crate::loader) fn numbered(&self, scope: Scope, number: u32) -> Option<u32> {
        self.numbers.get(&number_key(scope, number)).copied()
    }

    /// Takes a value away from its attribute.
    pub(in crate::loader) fn forget_value(&mut self, row: u32) {
        if let Some(value) = self.values.get_mut(usize_of(row)) {
            value.attribute = NONE;
        }
    }

    /// Makes an attribute the one that its number is looked up as.
    pub(in crate::loader) fn renew_number(&mut self, row: u32) {
        if let Some(attribute) = self.row(row)
            && attribute.number != NONE
        {
            self.numbers.insert(number_key(attribute.scope, attribute.number), row);
        }
    }

    /// Forgets an attribute whose name is to be another's: its number no longer has the name.
    pub(in crate::loader) fn forget_attribute(&mut self, row: u32) {
        if let Some(attribute) = self.attributes.get_mut(usize_of(row)) {
            attribute.replaced = true;
            let key = number_key(attribute.scope, attribute.number);
            if self.numbers.get(&key) == Some(&row) {
                self.numbers.remove(&key);
            }
        }
    }

    /// The numbers in a scope, in ascending order, with their attributes.
    pub(in crate::loader) fn inside(&self, scope: Scope) -> impl DoubleEndedIterator<Item = (u32, u32)> + use<'_> {
        let range = self.numbers.range(number_key(scope, 0)..=number_key(scope, u32::MAX));
        #[expect(clippy::cast_possible_truncation, reason = "the low bits are the number")]
        range.map(|(key, row)| (*key as u32, *row))
    }

    /// Gives the values of a number to those of its names that have none of their own: FreeRADIUS knows values by numbers.
    pub(in crate::loader) fn share_values(&mut self) {
        // Along each chain of names, down and up.
        let pairs = self.namesakes.iter().copied();
        let pairs = pairs.chain(self.namesakes.iter().rev().map(|(later, earlier)| (*earlier, *later)));
        for (to, from) in pairs.collect::<Vec<_>>() {
            let Some(source) = self.row(from) else { continue };
            let values = if source.has_values { from } else { source.values_of_namesake };
            let data_type = source.data_type;
            if let Some(row) = self.attributes.get_mut(usize_of(to))
                && values != NONE
                && row.data_type == data_type
                && row.values_of_namesake == NONE
                && !row.has_values
            {
                row.values_of_namesake = values;
            }
        }
    }

    /// Enters the paths, when all numbers are there.
    pub(in crate::loader) fn index_paths(&mut self) {
        let rows = self.numbers.values().copied();
        let paths = rows.filter_map(|row| Some((self.row(row)?.path.ok()?, row)));
        self.paths = PathIndex::new(paths, self.numbers.len());
    }

    /// Enters a vendor.
    pub(in crate::loader) fn push_vendor(&mut self, vendor: VendorRow, name: &str) {
        let row = u32_of(self.vendors.len());
        self.vendor_numbers.insert(vendor.number, row);
        self.vendors.push(vendor);
        let mut names = core::mem::take(&mut self.vendor_names);
        names.insert(Key::new(0, name), row, |row| self.vendor_name_of(row));
        self.vendor_names = names;
    }

    /// Enters an attribute with its names and its number.
    pub(in crate::loader) fn push_attribute(&mut self, mut attribute: AttributeRow, name: &str) -> u32 {
        let row = u32_of(self.attributes.len());
        let scope = attribute.scope;
        attribute.space = row;
        if !matches!(attribute.role, Role::Definition | Role::Enumeration) {
            // Another name of the same container: what is inside one is inside the other. Not so for structures, whose
            // members are numbered by the lines that follow.
            if attribute.data_type.is_container()
                && attribute.data_type != DictionaryType::Structure
                && let Some(first) = self.numbered(scope, attribute.number).and_then(|first| self.row(first))
                && first.data_type == attribute.data_type
            {
                attribute.space = first.space;
            }
            if let Some(earlier) = self.numbers.insert(number_key(scope, attribute.number), row) {
                self.namesakes.push((row, earlier));
            }
        }
        self.attributes.push(attribute);
        let mut names = core::mem::take(&mut self.names);
        names.insert(Key::new(0, name), row, |row| self.name_of(row));
        self.names = names;
        let mut names = core::mem::take(&mut self.scoped_names);
        names.insert(Key::new(scope.domain(), name), row, |row| self.scoped_name_of(row));
        self.scoped_names = names;
        row
    }

    /// Enters a value.
    pub(in crate::loader) fn push_value(&mut self, value: ValueRow, name: &str) {
        let row = u32_of(self.values.len());
        let attribute = value.attribute;
        self.values.push(value);
        let mut names = core::mem::take(&mut self.value_names);
        names.insert(Key::new(attribute.into(), name), row, |row| self.value_name_of(row));
        self.value_names = names;
        if let Some(row) = self.attributes.get_mut(usize_of(attribute)) {
            row.has_values = true;
        }
    }

    /// Enters an alias.
    pub(in crate::loader) fn push_alias(&mut self, alias: AliasRow, name: &str) -> u32 {
        let row = u32_of(self.aliases.len());
        self.aliases.push(alias);
        let mut names = core::mem::take(&mut self.alias_names);
        names.insert(Key::new(0, name), row, |row| self.alias_name_of(row));
        self.alias_names = names;
        row
    }

    /// One number further on the way to an attribute.
    pub(in crate::loader) fn step(&self, walk: Walk, number: u32) -> Option<Walk> {
        // Inside attributes of vendors the number of one comes first.
        if walk.expects_vendor(self) {
            self.vendor_numbers.get(&number)?;
            return Some(Walk {
                scope: Scope::Vendor { container: walk.container(self), number },
                attribute: NONE,
                container: NONE,
            });
        }
        let attribute = match self.numbered(walk.scope, number) {
            Some(attribute) => attribute,
            // Vendor-Specific need not have been defined.
            None if walk.scope == Scope::Root && number == VENDOR_SPECIFIC => NONE,
            None => return None,
        };
        let scope = if attribute == NONE { walk.scope } else { self.scope_inside(attribute) };
        Some(Walk { scope, attribute, container: number })
    }
}

/// For [`leaves`](radius_proto::attribute::Attributes::leaves) and whatever else reads values of types that are known at run time.
impl Registry for Loaded {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        self.attribute(path)?.shape()
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        self.vendor(vendor).map_or(VendorFormat::STANDARD, |vendor| vendor.vendor().format())
    }
}

impl NamedRegistry for Loaded {
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>> {
        Definition::loaded(self.attribute(path)?)
    }

    fn definition_named(&self, name: &str) -> Option<Definition<'_>> {
        Definition::loaded(self.attribute_named(name)?)
    }

    fn vendor_name(&self, id: u32) -> Option<&str> {
        self.vendor(id).map(|vendor| vendor.name())
    }

    fn vendor_named(&self, name: &str) -> Option<Vendor> {
        self.vendor_named(name).map(|vendor| vendor.vendor())
    }
}

impl Loaded {
    /// One name further on the way to an attribute.
    pub(in crate::loader) fn step_by_name(&self, walk: Walk, name: &str) -> Option<Walk> {
        if walk.expects_vendor(self) {
            return self.step(walk, self.vendor_named(name)?.vendor().id());
        }
        match self.find_scoped(walk.scope, name) {
            Some(attribute) => {
                let number = self.row(attribute)?.number;
                Some(Walk { scope: self.scope_inside(attribute), attribute, container: number })
            }
            None if walk.scope == Scope::Root && name.eq_ignore_ascii_case("Vendor-Specific") => {
                self.step(walk, VENDOR_SPECIFIC)
            }
            None => None,
        }
    }
}

/// The number of Vendor-Specific.
pub(in crate::loader) const VENDOR_SPECIFIC: u32 = 26;

fn number_key(scope: Scope, number: u32) -> u128 {
    (scope.domain() << 32) | u128::from(number)
}

/// How far a path has been followed.
#[derive(Clone, Copy)]
pub(in crate::loader) struct Walk {
    /// What the next number is relative to.
    pub(in crate::loader) scope: Scope,
    /// The attribute where the path has come to; [`NONE`] for a vendor, and outside all attributes.
    pub(in crate::loader) attribute: u32,
    /// The number before; [`NONE`] at the beginning.
    container: u32,
}

impl Walk {
    pub(in crate::loader) const fn from(scope: Scope) -> Self {
        // Inside Vendor-Specific a vendor comes next, from wherever the path begins.
        let attribute = match scope {
            Scope::Attribute(row) => row,
            _ => NONE,
        };
        Self { scope, attribute, container: NONE }
    }

    pub(in crate::loader) fn expects_vendor(self, loaded: &Loaded) -> bool {
        match loaded.row(self.attribute) {
            Some(row) => {
                (row.scope == Scope::Root && row.number == VENDOR_SPECIFIC)
                    || row.data_type == DictionaryType::ExtendedVendorSpecific
            }
            None => self.scope == Scope::Root && self.container == VENDOR_SPECIFIC,
        }
    }

    /// What vendors are in: [`NONE`] for Vendor-Specific.
    fn container(self, loaded: &Loaded) -> u32 {
        match loaded.row(self.attribute) {
            Some(row) if row.data_type == DictionaryType::ExtendedVendorSpecific => row.space,
            _ => NONE,
        }
    }
}

pub(in crate::loader) fn u32_of(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(in crate::loader) const fn usize_of(row: u32) -> usize {
    row as usize
}
