//! Loaded dictionaries: the public type.

use radius_proto::{
    Packet,
    attribute::{Attribute, AttributePath, Vendor, VendorFormat},
    find::Leaf,
    typed::{Registry, Shape},
    value::Layout,
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
    text::nearest,
};

/// Loaded dictionaries: their definitions, in the order of the files.
///
/// Names are found in upper or lower case. If a number is defined twice, it has the later name, and both names are
/// found.
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

    /// An empty dictionary.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The vendors, in order. Several names may have the same number.
    pub fn vendors(&self) -> impl Iterator<Item = LoadedVendor<'_>> {
        self.store.vendors.iter().map(|(_, row)| LoadedVendor { store: &self.store, row })
    }

    /// The attributes, in order. Attributes that are never on the wire, members of structures and enumerations are
    /// among them; see [`LoadedAttribute::role`].
    pub fn attributes(&self) -> impl Iterator<Item = LoadedAttribute<'_>> {
        let rows = self.store.attributes.iter().filter(|(_, row)| !row.replaced);
        rows.map(|(id, row)| LoadedAttribute { store: &self.store, row, id })
    }

    /// The number of the next row.
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

    /// The number of warnings that were not kept, see [`LoadLimits::warnings`](crate::loader::LoadLimits::warnings).
    #[must_use]
    pub const fn further_warnings(&self) -> usize {
        self.store.further_warnings
    }

    /// The warnings of each load, in the order of the loads: first those of lines, then those of unresolved references.
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

    /// The attribute of this name. Attributes directly in a packet precede those inside another attribute or in a
    /// vendor's space, and these precede the parts of structures. Of several, the latest is found. If there is none, it
    /// is the attribute of an alias of this name, or of a path of names as in version 4,
    /// `Vendor-Specific.Cisco.AVPair`. Otherwise it is `None`.
    #[must_use]
    pub fn attribute_named(&self, name: &str) -> Option<LoadedAttribute<'_>> {
        let store = &self.store;
        let alias = || store.aliased_from_outside(name);
        let path = || name.contains('.').then(|| store.walk_from_outside(name)).flatten();
        // A name inside another attribute must not hide a name of the RFCs.
        let outermost = store.find_scoped(Scope::Root, name);
        let found = outermost.or_else(|| store.find_name(name)).or_else(alias).or_else(path)?;
        LoadedAttribute::new(store, found)
    }

    /// The attribute at a path. Of several, it is the latest. `None` if there is none.
    #[must_use]
    pub fn attribute(&self, path: AttributePath) -> Option<LoadedAttribute<'_>> {
        // If its format is not that of the dictionary, it is another path.
        LoadedAttribute::new(&self.store, self.store.find_path(&path)?)
    }
}

/// For [`leaves`](radius_proto::attribute::Attributes::leaves) and all functions that read values of types that are
/// known at run time.
impl Registry for Loaded {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        self.attribute(path)?.shape()
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        self.store.numbered_vendor(vendor).map_or(VendorFormat::STANDARD, |row| row.format)
    }

    fn layout(&self, path: AttributePath) -> Option<Layout<'_>> {
        self.attribute(path)?.layout()
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

    fn nearest_name(&self, name: &str) -> Option<&str> {
        nearest(name, self.attributes().filter(|attribute| attribute.path().is_ok()).map(|attribute| attribute.name()))
    }
}
