//! Dictionaries that have been loaded, as users see them.

use radius_proto::{
    Packet,
    attribute::{Attribute, AttributePath, Vendor, VendorFormat},
    find::Leaf,
    typed::{Registry, Shape},
};

use super::{
    row::Scope,
    store::Store,
    view::{LoadedAlias, LoadedAttribute, LoadedValue, LoadedVendor},
};
use crate::{
    definition::Definition,
    display::{DisplayAttribute, DisplayLeaf, DisplayPacket},
    loader::error::Warning,
    registry::NamedRegistry,
};

/// Dictionaries that have been loaded: what they define, in the order of the files.
///
/// Names are found in whatever case. Where a number is defined twice, the later name is found by it, and both are found
/// by name.
#[derive(Clone, Default, Debug)]
pub struct Loaded {
    pub(in crate::loader) store: Store,
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
        self.store.vendors.iter().map(|(_, row)| LoadedVendor { store: &self.store, row })
    }

    /// The attributes, in order, with those that are never on the wire, with members of structures and with
    /// enumerations; see [`LoadedAttribute::role`].
    pub fn attributes(&self) -> impl Iterator<Item = LoadedAttribute<'_>> {
        let rows = self.store.attributes.iter().filter(|(_, row)| !row.replaced);
        rows.map(|(id, row)| LoadedAttribute { store: &self.store, row, id })
    }

    /// What the next row's number will be.
    #[cfg(feature = "codegen")]
    pub(crate) const fn rows(&self) -> usize {
        self.store.attributes.len()
    }

    /// All named values, in order.
    pub fn values(&self) -> impl Iterator<Item = LoadedValue<'_>> {
        let values = self.store.values.iter().filter(|(_, row)| row.attribute.is_some());
        values.map(|(_, row)| LoadedValue { store: &self.store, row })
    }

    /// The further names of attributes, in order.
    pub fn aliases(&self) -> impl Iterator<Item = LoadedAlias<'_>> {
        self.store.aliases.iter().map(|(_, row)| LoadedAlias { store: &self.store, row })
    }

    /// How many warnings there were beyond those that are kept, see
    /// [`LoadLimits::warnings`](crate::loader::LoadLimits::warnings).
    #[must_use]
    pub const fn further_warnings(&self) -> usize {
        self.store.further_warnings
    }

    /// What has been passed over, load by load: line by line, then the references that lead nowhere.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.store.warnings
    }

    /// The files that have been read, in order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.store.files.iter().map(|(_, name)| self.store.word(*name))
    }

    /// The vendor of this name; `None` if there is none.
    #[must_use]
    pub fn vendor_named(&self, name: &str) -> Option<LoadedVendor<'_>> {
        let row = self.store.vendors.get(self.store.find_vendor(name)?)?;
        Some(LoadedVendor { store: &self.store, row })
    }

    /// The vendor of this number, by its latest name; `None` if there is none.
    #[must_use]
    pub fn vendor(&self, number: u32) -> Option<LoadedVendor<'_>> {
        LoadedVendor::numbered(&self.store, number)
    }

    /// The attribute of this name: one in a packet rather than inside another or in a vendor's space, and of those the
    /// latest. If there is none, that of an alias of this name; or that of a path of names as version 4 has it,
    /// `Vendor-Specific.Cisco.AVPair`. `None` if there is none.
    #[must_use]
    pub fn attribute_named(&self, name: &str) -> Option<LoadedAttribute<'_>> {
        let store = &self.store;
        let alias = || store.aliases.get(store.find_alias(name)?)?.target;
        let path = || name.contains('.').then(|| store.walk_from_outside(name)).flatten();
        // A name inside some attribute must not hide one of the RFCs'.
        let outermost = store.find_scoped(Scope::Root, name);
        let found = outermost.or_else(|| store.find_name(name)).or_else(alias).or_else(path)?;
        LoadedAttribute::new(store, found)
    }

    /// The attribute at a path; the latest, if several stand there. `None` if there is none.
    #[must_use]
    pub fn attribute(&self, path: AttributePath) -> Option<LoadedAttribute<'_>> {
        // Laid out in another way than the dictionary says, it is another path.
        LoadedAttribute::new(&self.store, self.store.find_path(&path)?)
    }
}

/// For [`leaves`](radius_proto::attribute::Attributes::leaves) and everything else that reads values of types that are known at run time.
impl Registry for Loaded {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        self.attribute(path)?.shape()
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        self.store.numbered_vendor(vendor).map_or(VendorFormat::STANDARD, |row| row.format)
    }
}

impl NamedRegistry for Loaded {
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>> {
        self.attribute(path)?.definition()
    }

    fn definition_named(&self, name: &str) -> Option<Definition<'_>> {
        self.attribute_named(name)?.definition()
    }

    fn vendor_name(&self, id: u32) -> Option<&str> {
        self.vendor(id).map(|vendor| vendor.name())
    }

    fn vendor_named(&self, name: &str) -> Option<Vendor> {
        self.vendor_named(name).map(|vendor| vendor.vendor())
    }
}
