//! The registry of names.

use radius_proto::{Attribute, AttributePath, AttributeType, Leaf, Packet, Registry, Shape, Vendor, VendorFormat};

use crate::{
    ascend, cisco,
    define::{Entry, VendorEntry},
    definition::{Definition, NamedRegistry},
    display::{DisplayAttribute, DisplayLeaf, DisplayPacket},
    lucent, microsoft,
    oid::Oid,
    rfc2865, rfc2866, rfc2867, rfc2868, rfc2869, rfc3162, rfc4072, rfc4372, rfc4675, rfc4818, rfc4849, rfc5090,
    rfc5176, rfc5447, rfc5580, rfc5607, rfc5904, rfc6519, rfc6572, rfc6677, rfc6911, rfc6929, rfc6930, rfc7055,
    rfc7155, rfc7268, rfc7499, rfc7930, rfc8045, rfc8559, starent, usr, wimax,
};

/// Names, data types and enumerated values of attributes.
///
/// ```
/// use radius_dict::{Dictionary, rfc2865};
///
/// let definition = Dictionary::EMBEDDED.attribute(rfc2865::SERVICE_TYPE.attribute_type()).unwrap();
/// assert_eq!(definition.name(), "Service-Type");
/// assert_eq!(definition.value_name(2), Some("Framed-User"));
/// ```
#[derive(Debug)]
pub struct Dictionary {
    /// The attributes of the standard space, by their number.
    standard: [Option<&'static Entry>; 256],
    /// What the RFCs define, in ascending order each.
    tables: &'static [&'static [Entry]],
    /// Those of them that define anything outside of the standard space, from the first such attribute on. Searching
    /// all of them takes 2.2 times as long for a packet of long extended attributes.
    outside: &'static [&'static [Entry]],
    /// In ascending order.
    vendors: &'static [VendorEntry],
}

/// What each RFC defines.
static TABLES: &[&[Entry]] = &[
    rfc2865::ENTRIES,
    rfc2866::ENTRIES,
    rfc2867::ENTRIES,
    rfc2868::ENTRIES,
    rfc2869::ENTRIES,
    rfc3162::ENTRIES,
    rfc4072::ENTRIES,
    rfc4372::ENTRIES,
    rfc4675::ENTRIES,
    rfc4818::ENTRIES,
    rfc4849::ENTRIES,
    rfc5090::ENTRIES,
    rfc5176::ENTRIES,
    rfc5447::ENTRIES,
    rfc5580::ENTRIES,
    rfc5607::ENTRIES,
    rfc5904::ENTRIES,
    rfc6519::ENTRIES,
    rfc6572::ENTRIES,
    rfc6677::ENTRIES,
    rfc6911::ENTRIES,
    rfc6929::ENTRIES,
    rfc6930::ENTRIES,
    rfc7055::ENTRIES,
    rfc7155::ENTRIES,
    rfc7268::ENTRIES,
    rfc7499::ENTRIES,
    rfc7930::ENTRIES,
    rfc8045::ENTRIES,
    rfc8559::ENTRIES,
];

static VENDORS: &[VendorEntry] = &[
    cisco::VENDOR_ENTRY,
    microsoft::VENDOR_ENTRY,
    usr::VENDOR_ENTRY,
    ascend::VENDOR_ENTRY,
    lucent::VENDOR_ENTRY,
    starent::VENDOR_ENTRY,
    wimax::VENDOR_ENTRY,
];

static EMBEDDED: Dictionary =
    Dictionary { standard: index(TABLES), tables: TABLES, outside: &OUTSIDE, vendors: VENDORS };

static OUTSIDE: [&[Entry]; count_outside(TABLES)] = outside(TABLES);

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index fails the build")]
const fn index(tables: &[&'static [Entry]]) -> [Option<&'static Entry>; 256] {
    let mut standard = [None; 256];
    let mut table = 0;
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            let entry = &tables[table][row];
            if let Some(AttributeType(number)) = entry.path.as_standard() {
                standard[number as usize] = Some(entry);
            }
            row += 1;
        }
        table += 1;
    }
    standard
}

/// Without the standard attributes at the beginning.
const fn behind_standard(entries: &'static [Entry]) -> &'static [Entry] {
    let mut rest = entries;
    while let [first, behind @ ..] = rest {
        if first.path.as_standard().is_none() {
            break;
        }
        rest = behind;
    }
    rest
}

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index fails the build")]
const fn count_outside(tables: &[&'static [Entry]]) -> usize {
    let (mut count, mut table) = (0, 0);
    while table < tables.len() {
        count += !behind_standard(tables[table]).is_empty() as usize;
        table += 1;
    }
    count
}

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index fails the build")]
const fn outside<const COUNT: usize>(tables: &[&'static [Entry]]) -> [&'static [Entry]; COUNT] {
    let mut outside: [&[Entry]; COUNT] = [&[]; COUNT];
    let (mut count, mut table) = (0, 0);
    while table < tables.len() {
        let entries = behind_standard(tables[table]);
        if !entries.is_empty() {
            outside[count] = entries;
            count += 1;
        }
        table += 1;
    }
    outside
}

/// `entries` is in ascending order.
fn find(entries: &'static [Entry], path: &AttributePath) -> Option<&'static Entry> {
    entries.get(entries.binary_search_by(|entry| entry.path.cmp(path)).ok()?)
}

impl Registry for Dictionary {
    #[inline(always)]
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        self.entry(path).map(|entry| entry.shape)
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        self.vendor(vendor).map_or(VendorFormat::STANDARD, |entry| entry.format)
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
}

impl Dictionary {
    /// The dictionary that is compiled in: the RFCs, and some vendors. Static data, without any work at start.
    pub const EMBEDDED: &'static Self = &EMBEDDED;

    // The standard space is looked up at the place of the call, so that the path of an attribute in it never has to lie in memory:
    // every value of a packet of 12 attributes in 98 ns instead of 165 (with the same in `Leaf`); benches/README.md has the row.
    #[inline(always)]
    pub(crate) fn entry(&self, path: AttributePath) -> Option<&'static Entry> {
        match path.as_standard() {
            Some(AttributeType(number)) => *self.standard.get(usize::from(number))?,
            None => self.entry_elsewhere(path),
        }
    }

    #[inline(never)]
    fn entry_elsewhere(&self, path: AttributePath) -> Option<&'static Entry> {
        match path.vendor_id() {
            Some(id) => find(self.vendor(id)?.entries, &path),
            None => self.outside.iter().find_map(|entries| find(entries, &path)),
        }
    }

    fn vendor(&self, id: u32) -> Option<&'static VendorEntry> {
        self.vendors.get(self.vendors.binary_search_by_key(&id, |vendor| vendor.id).ok()?)
    }

    /// What is known of an attribute; `None` if nothing is. An [`AttributeType`] is a path.
    #[inline(always)]
    #[must_use]
    pub fn attribute(&self, path: impl Into<AttributePath>) -> Option<Definition<'_>> {
        self.entry(path.into()).map(Definition::embedded)
    }

    /// The name of a vendor; `None` if it is unknown.
    #[must_use]
    pub fn vendor_name(&self, id: u32) -> Option<&'static str> {
        self.vendor(id).map(|vendor| vendor.name)
    }

    /// The vendor of this name, in whatever case; `None` if it is unknown.
    #[must_use]
    pub fn vendor_named(&self, name: &str) -> Option<Vendor> {
        let vendor = self.vendors.iter().find(|vendor| vendor.name.eq_ignore_ascii_case(name))?;
        Some(Vendor::with_format(vendor.id, vendor.format))
    }

    /// The path with these numbers, laid out as this dictionary knows it; `None` if the numbers are no path, or of
    /// something that lies too deep.
    ///
    /// The attribute itself need not be known: `26.9.199` is a path of Cisco's.
    #[must_use]
    pub fn path(&self, oid: impl Into<Oid>) -> Option<AttributePath> {
        AttributePath::from_numbers(oid.into().numbers(), |vendor| self.vendor_format(vendor))
    }

    /// What is known of the attribute of this name, in whatever case; `None` if nothing is.
    #[must_use]
    pub fn attribute_named(&self, name: &str) -> Option<Definition<'_>> {
        self.attributes().find(|definition| definition.name().eq_ignore_ascii_case(name))
    }

    /// All attributes: those of the RFCs, then vendor by vendor.
    pub fn attributes(&self) -> impl Iterator<Item = Definition<'_>> {
        let standard = self.tables.iter().flat_map(|entries| entries.iter());
        let vendors = self.vendors.iter().flat_map(|vendor| vendor.entries.iter());
        standard.chain(vendors).map(Definition::embedded)
    }

    /// Prints a packet with names, a line for the header and a line for each attribute.
    ///
    /// ```
    /// use radius_dict::Dictionary;
    /// use radius_proto::Packet;
    ///
    /// let packet = [&[1, 7, 0, 29][..], &[0; 16], &[1, 7], b"alice", &[200, 2]].concat();
    /// let packet = Packet::parse(&packet)?;
    /// assert_eq!(
    ///     Dictionary::EMBEDDED.display(packet).to_string(),
    ///     "Access-Request, identifier 7, 29 octets\n    User-Name = \"alice\"\n    Attr-200 = 0x\n",
    /// );
    /// # Ok::<(), radius_proto::DecodeError>(())
    /// ```
    #[must_use]
    pub const fn display<'d, 'a>(&'d self, packet: Packet<'a>) -> DisplayPacket<'d, 'a> {
        DisplayPacket::new(self, packet)
    }

    /// Prints an attribute with its name: `User-Name = "alice"`.
    #[must_use]
    pub const fn display_attribute<'d, 'a>(&'d self, attribute: Attribute<'a>) -> DisplayAttribute<'d, 'a> {
        DisplayAttribute::new(self, attribute)
    }

    /// Prints a value with its attribute's name: `Cisco-AVPair = "shell:priv-lvl=15"`.
    #[must_use]
    pub const fn display_leaf<'d, 'a>(&'d self, leaf: Leaf<'a>) -> DisplayLeaf<'d, 'a> {
        DisplayLeaf::new(self, leaf)
    }
}
