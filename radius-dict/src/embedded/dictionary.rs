//! The embedded registry of names.

use radius_proto::{
    Packet,
    attribute::{Attribute, AttributePath, AttributeType, Vendor, VendorFormat},
    find::Leaf,
    typed::{Registry, Shape},
};

use super::{lookup, path_names, row::Row};
use crate::{
    definition::Definition,
    display::{DisplayAttribute, DisplayLeaf, DisplayPacket},
    oid::Oid,
    registry::NamedRegistry,
    text::nearest,
};

/// Names, data types and enumerated values of attributes, compiled in.
///
/// ```
/// use radius_dict::{Dictionary, rfc::rfc2865};
///
/// let definition = Dictionary::EMBEDDED.attribute(rfc2865::SERVICE_TYPE.attribute_type()).unwrap();
/// assert_eq!(definition.name(), "Service-Type");
/// assert_eq!(definition.value_name(2), Some("Framed-User"));
/// ```
///
/// Dictionaries that are read at run time are a `loader::Loaded`. Both are a [`NamedRegistry`].
#[derive(Debug)]
pub struct Dictionary(());

static EMBEDDED: Dictionary = Dictionary(());

impl Registry for Dictionary {
    #[inline(always)]
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        row(path).map(|row| row.shape)
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        lookup::vendor(vendor).map_or(VendorFormat::STANDARD, |row| row.vendor.format())
    }
}

impl NamedRegistry for Dictionary {
    #[inline(always)]
    fn definition(&self, path: AttributePath) -> Option<Definition<'_>> {
        self.attribute(path)
    }

    fn definition_named(&self, name: &str) -> Option<Definition<'_>> {
        self.attribute_named(name)
    }

    fn vendor_name(&self, id: u32) -> Option<&str> {
        self.vendor_name(id)
    }

    fn vendor_named(&self, name: &str) -> Option<Vendor> {
        self.vendor_named(name)
    }

    fn nearest_name(&self, name: &str) -> Option<&str> {
        nearest(name, self.attributes().map(|definition| definition.name()))
    }
}

// The look-up in the standard space is inlined, so that the path of an attribute there is never written to memory. All
// values of a packet of 12 attributes take 98 ns instead of 165 ns (with the same in `Leaf`); benches/README.md has the
// row.
#[inline(always)]
fn row(path: AttributePath) -> Option<&'static Row> {
    match path.as_standard() {
        Some(AttributeType(number)) => lookup::standard(number),
        None => row_elsewhere(path),
    }
}

#[inline(never)]
fn row_elsewhere(path: AttributePath) -> Option<&'static Row> {
    lookup::at_path(&path)
}

impl Dictionary {
    /// The dictionary that is compiled in: the RFCs and some vendors; with the feature `vendors`, all vendors. It is
    /// static data and needs no work at start.
    pub const EMBEDDED: &'static Self = &EMBEDDED;

    /// The version of FreeRADIUS's dictionaries that the vendors' attributes are from. It is a text for people, on one
    /// line. The attributes of the RFCs do not depend on it.
    ///
    /// ```
    /// use radius_dict::Dictionary;
    ///
    /// println!("vendors' attributes: {}", Dictionary::VERSION);
    /// assert!(Dictionary::VERSION.starts_with("FreeRADIUS 3.2"));
    /// ```
    pub const VERSION: &'static str = include_str!("../../dictionaries/VERSION").trim_ascii_end();

    /// The definition of an attribute; `None` if it is unknown. An [`AttributeType`] is a path. Of several names of one
    /// number, it is the latest.
    #[inline(always)]
    #[must_use]
    pub fn attribute(&self, path: impl Into<AttributePath>) -> Option<Definition<'static>> {
        row(path.into()).map(Row::definition)
    }

    /// The name of a vendor; `None` if it is unknown. Of several names of one number, it is the latest.
    #[must_use]
    pub fn vendor_name(&self, id: u32) -> Option<&'static str> {
        lookup::vendor(id).map(|row| row.name.text())
    }

    /// The vendor of this name, in upper or lower case; `None` if it is unknown.
    #[must_use]
    pub fn vendor_named(&self, name: &str) -> Option<Vendor> {
        lookup::vendor_named(name).map(|row| row.vendor)
    }

    /// The vendors with their names, in ascending order of their numbers. Some numbers have several names.
    pub fn vendors(&self) -> impl Iterator<Item = (Vendor, &'static str)> {
        lookup::vendors().iter().map(|row| (row.vendor, row.name.text()))
    }

    /// The path with these numbers, with the vendor's format in this dictionary; `None` if the numbers are not a path,
    /// or nested too deep.
    ///
    /// The attribute need not be known: `26.9.199` is a path of a Cisco attribute.
    #[must_use]
    pub fn path(&self, oid: impl Into<Oid>) -> Option<AttributePath> {
        self.path_of(oid.into())
    }

    /// The definition of the attribute of this name, in upper or lower case; `None` if it is unknown.
    ///
    /// Names are those of FreeRADIUS's version 3, `Cisco-AVPair`. Paths of names, as in version 4, are also found. They
    /// may omit the word that a vendor's names begin with: `Vendor-Specific.Cisco.AVPair`,
    /// `Vendor-Specific.WiMAX.Capability.Release`.
    #[must_use]
    pub fn attribute_named(&self, name: &str) -> Option<Definition<'static>> {
        lookup::named(name).or_else(|| path_names::row(name)).map(Row::definition)
    }

    /// All attributes, with all their names: first those of the RFCs, then those of each vendor, in ascending order of
    /// their numbers.
    pub fn attributes(&self) -> impl Iterator<Item = Definition<'static>> {
        lookup::rows().iter().map(Row::definition)
    }

    /// Prints a packet with names for a log, a line for the header and a line for each attribute. Only the length of
    /// secrets and of unknown attributes is shown; [`DisplayPacket`] lists them.
    ///
    /// ```
    /// use radius_dict::Dictionary;
    /// use radius_proto::Packet;
    ///
    /// let packet = [&[1, 7, 0, 29][..], &[0; 16], &[1, 7], b"alice", &[200, 2]].concat();
    /// let packet = Packet::parse(&packet)?;
    /// assert_eq!(
    ///     Dictionary::EMBEDDED.display(packet).to_string(),
    ///     "Access-Request, identifier 7, 29 octets\n    User-Name = \"alice\"\n    Attr-200 = <0 octets>\n",
    /// );
    /// # Ok::<(), radius_proto::error::DecodeError>(())
    /// ```
    #[must_use]
    pub const fn display<'d, 'a>(&'d self, packet: Packet<'a>) -> DisplayPacket<'d, 'a, Self> {
        DisplayPacket::new(self, packet)
    }

    /// Prints an attribute with its name: `User-Name = "alice"`.
    #[must_use]
    pub const fn display_attribute<'d, 'a>(&'d self, attribute: Attribute<'a>) -> DisplayAttribute<'d, 'a, Self> {
        DisplayAttribute::new(self, attribute)
    }

    /// Prints a value with its attribute's name: `Cisco-AVPair = "shell:priv-lvl=15"`.
    #[must_use]
    pub const fn display_leaf<'d, 'a>(&'d self, leaf: Leaf<'a>) -> DisplayLeaf<'d, 'a, Self> {
        DisplayLeaf::new(self, leaf)
    }
}
