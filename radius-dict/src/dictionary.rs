//! The registry of names.

use radius_proto::{Attribute, Packet, value::Kind};

use crate::{
    define::{Entry, name_of},
    display::{DisplayAttribute, DisplayPacket},
    oid::Oid,
    rfc2865, rfc2866, rfc2869,
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
    /// By the number of the attribute.
    standard: [Option<&'static Entry>; 256],
}

static EMBEDDED: Dictionary = Dictionary { standard: index(&[rfc2865::ENTRIES, rfc2866::ENTRIES, rfc2869::ENTRIES]) };

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a wrong index fails the build")]
const fn index(tables: &[&'static [Entry]]) -> [Option<&'static Entry>; 256] {
    let mut standard = [None; 256];
    let mut table = 0;
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            let entry = &tables[table][row];
            standard[entry.attribute_type.0 as usize] = Some(entry);
            row += 1;
        }
        table += 1;
    }
    standard
}

impl Dictionary {
    /// The dictionary that is compiled in: RFC 2865, 2866 and 2869. Static data, without any work at start.
    pub const EMBEDDED: &'static Self = &EMBEDDED;

    /// What is known of an attribute; `None` if nothing is.
    #[must_use]
    pub fn attribute(&self, oid: impl Into<Oid>) -> Option<Definition<'_>> {
        match oid.into().numbers() {
            [number] => {
                let entry = self.standard.get(usize::try_from(*number).ok()?)?.as_ref()?;
                Some(Definition { entry })
            }
            _ => None,
        }
    }

    /// What is known of the attribute of this name, in whatever case; `None` if nothing is.
    #[must_use]
    pub fn attribute_named(&self, name: &str) -> Option<Definition<'_>> {
        self.attributes().find(|definition| definition.name().eq_ignore_ascii_case(name))
    }

    /// All attributes, in ascending order.
    pub fn attributes(&self) -> impl Iterator<Item = Definition<'_>> {
        self.standard.iter().flatten().map(|entry| Definition { entry })
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
}

/// What a dictionary says of one attribute.
#[derive(Clone, Copy, Debug)]
pub struct Definition<'d> {
    entry: &'d Entry,
}

impl<'d> Definition<'d> {
    /// The name, for example `User-Name`.
    #[must_use]
    pub const fn name(&self) -> &'d str {
        self.entry.name
    }

    /// Where the attribute stands.
    #[must_use]
    pub fn oid(&self) -> Oid {
        self.entry.attribute_type.into()
    }

    /// The data type of the value, once revealed.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.entry.kind
    }

    /// Whether the value is hidden with the shared secret on the wire.
    #[must_use]
    pub const fn is_hidden(&self) -> bool {
        self.entry.hidden
    }

    /// Whether whoever sees the value can search for a password with it; such a value is not printed.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        self.entry.hidden || self.entry.secret
    }

    /// The name of an enumerated value; `None` if it has none.
    #[must_use]
    pub fn value_name(&self, number: u32) -> Option<&'d str> {
        name_of(self.entry.values, number)
    }

    /// The number of an enumerated value by its name, in whatever case; `None` if there is no such name.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<u32> {
        self.values().find(|(_, value)| value.eq_ignore_ascii_case(name)).map(|(number, _)| number)
    }

    /// The enumerated values, in ascending order.
    pub fn values(&self) -> impl Iterator<Item = (u32, &'d str)> + use<'d> {
        self.entry.values.iter().copied()
    }
}
