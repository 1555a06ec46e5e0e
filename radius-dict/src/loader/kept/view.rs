//! What has been loaded, one by one.

use alloc::vec::Vec;

use radius_proto::{
    attribute::{AttributePath, Vendor},
    typed::Shape,
    value::Kind,
};

use crate::loader::{
    error::Position,
    kept::{
        loaded::{Loaded, VENDOR_SPECIFIC, usize_of},
        row::{AliasRow, AttributeRow, Flags, NONE, Precision, Role, Scope, Unplaced, ValueRow, VendorRow},
    },
};
use crate::syntax::data_type::DictionaryType;

/// A vendor.
#[derive(Clone, Copy, Debug)]
pub struct LoadedVendor<'l> {
    pub(in crate::loader) loaded: &'l Loaded,
    pub(in crate::loader) row: &'l VendorRow,
}

impl<'l> LoadedVendor<'l> {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.loaded.word(self.row.name)
    }

    /// The number and the format of its attributes.
    #[must_use]
    pub const fn vendor(&self) -> Vendor {
        Vendor::with_format(self.row.number, self.row.format)
    }

    /// Where it is defined.
    #[must_use]
    pub fn position(&self) -> Position {
        self.loaded.position(self.row.place)
    }
}

/// An attribute, or what else has a name in the same place.
#[derive(Clone, Copy, Debug)]
pub struct LoadedAttribute<'l> {
    pub(in crate::loader) loaded: &'l Loaded,
    pub(in crate::loader) row: &'l AttributeRow,
    pub(in crate::loader) number: u32,
}

impl<'l> LoadedAttribute<'l> {
    /// The name; for an attribute inside another one its name in there.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.loaded.word(self.row.name)
    }

    /// Rises from line to line.
    #[cfg(feature = "codegen")]
    pub(crate) const fn row_number(&self) -> usize {
        usize_of(self.number)
    }

    /// What defines it.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.row.role
    }

    /// Its number in what it stands in; `None` if it has none.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        if matches!(self.row.role, Role::Definition | Role::Enumeration) { None } else { Some(self.row.number) }
    }

    /// Its number behind those of all that it stands in, with the vendor's; empty for what has none.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        let mut numbers = Vec::new();
        let mut row = Some(self.row);
        while let Some(inner) = row {
            // Something without a number has none in front of it either.
            if inner.number == NONE && inner.role != Role::Attribute {
                break;
            }
            numbers.push(inner.number);
            row = match inner.scope {
                Scope::Root | Scope::Internal => None,
                Scope::Attribute(outer) => self.loaded.row(outer),
                Scope::Vendor { container, number } => {
                    numbers.push(number);
                    if container == NONE {
                        numbers.push(VENDOR_SPECIFIC);
                    }
                    self.loaded.row(container)
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
            Scope::Attribute(row) => self.loaded.attribute_row(row),
            _ => None,
        }
    }

    /// Whose attribute it is, if it stands immediately in a vendor's space.
    #[must_use]
    pub fn vendor(&self) -> Option<LoadedVendor<'l>> {
        match self.row.scope {
            Scope::Vendor { number, .. } => self.loaded.vendor(number),
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
            Kind::Integer if self.loaded.row(self.values_of()).is_some_and(|row| row.has_values) => Kind::Enumerated,
            Kind::Time | Kind::TimeDelta if self.row.flags.precision != Precision::Seconds => return None,
            kind => kind,
        };
        Some(Shape::new(kind).with_tag(self.row.flags.tagged).with_hiding(self.row.flags.hiding))
    }

    /// The members of a structure with the bits of each, in order; `None` of bits if they vary, or have their length in
    /// front of them. Empty for what is no
    /// structure.
    pub fn members(&self) -> impl Iterator<Item = (LoadedAttribute<'l>, Option<u32>)> + use<'l> {
        let loaded = self.loaded;
        let members = loaded.inside(Scope::Attribute(self.number));
        let members = members.filter_map(|(_, row)| loaded.attribute_row(row));
        members.filter(|member| member.role() == Role::Member).map(|member| (member, member.row.bits()))
    }

    /// The named values, in the order of their lines: its own, or those of the attribute that it borrows them from.
    pub fn values(&self) -> impl Iterator<Item = LoadedValue<'l>> + use<'l> {
        let loaded = self.loaded;
        let of = self.values_of();
        let value = move |row: &u32| Some(LoadedValue { loaded, row: loaded.values.get(usize_of(*row))? });
        let attribute = move |row: &u32| value(row).map_or(NONE, |value| value.row.attribute);
        let rows = &loaded.values_by_attribute;
        let start = rows.partition_point(|row| attribute(row) < of);
        let rows = rows.get(start..).unwrap_or_default();
        rows.iter().take_while(move |row| attribute(row) == of).filter_map(value)
    }

    /// The attribute whose values it has.
    fn values_of(&self) -> u32 {
        let row = self.loaded.values_of(self.number).unwrap_or(self.number);
        match self.loaded.row(row) {
            Some(AttributeRow { has_values: false, values_of_namesake, .. }) if *values_of_namesake != NONE => {
                *values_of_namesake
            }
            _ => row,
        }
    }

    /// The named value of this name, in whatever case; `None` if there is none.
    #[must_use]
    pub fn value_named(&self, name: &str) -> Option<LoadedValue<'l>> {
        let row = self.loaded.find_value(self.values_of(), name)?;
        Some(LoadedValue { loaded: self.loaded, row: self.loaded.values.get(usize_of(row))? })
    }

    /// What `ref=` says, as it stands there: which attributes a group holds.
    #[must_use]
    pub fn reference(&self) -> Option<&'l str> {
        (self.row.reference.length > 0).then(|| self.loaded.word(self.row.reference))
    }

    /// The attribute that `ref=` leads to; `None` without, and for one of another protocol.
    #[must_use]
    pub fn target(&self) -> Option<LoadedAttribute<'l>> {
        self.loaded.attribute_row(self.row.target)
    }

    /// What `subtype=` says.
    #[must_use]
    pub fn subtype(&self) -> Option<&'l str> {
        (self.row.subtype.length > 0).then(|| self.loaded.word(self.row.subtype))
    }

    /// Where it is defined: at its name.
    #[must_use]
    pub fn position(&self) -> Position {
        self.loaded.position(self.row.place)
    }
}

/// A value with a name.
#[derive(Clone, Copy, Debug)]
pub struct LoadedValue<'l> {
    pub(in crate::loader) loaded: &'l Loaded,
    pub(in crate::loader) row: &'l ValueRow,
}

impl<'l> LoadedValue<'l> {
    /// The name. It may look like a number, and another one than the value: `USR-Speed-Of-Connection` has `56` for 1 in
    /// FreeRADIUS's `dictionary.usr`. Whoever takes names and numbers in one place has to say which comes first.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.loaded.word(self.row.name)
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
        (self.row.literal.length > 0).then(|| self.loaded.word(self.row.literal))
    }

    /// Whose value it is.
    #[must_use]
    pub fn attribute(&self) -> Option<LoadedAttribute<'l>> {
        self.loaded.attribute_row(self.row.attribute)
    }

    /// Where it is defined: at its name.
    #[must_use]
    pub fn position(&self) -> Position {
        self.loaded.position(self.row.place)
    }
}

/// A further name of an attribute.
#[derive(Clone, Copy, Debug)]
pub struct LoadedAlias<'l> {
    pub(in crate::loader) loaded: &'l Loaded,
    pub(in crate::loader) row: &'l AliasRow,
}

impl<'l> LoadedAlias<'l> {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &'l str {
        self.loaded.word(self.row.name)
    }

    /// The attribute.
    #[must_use]
    pub fn target(&self) -> Option<LoadedAttribute<'l>> {
        self.loaded.attribute_row(self.row.target)
    }

    /// Where it is defined: at its name.
    #[must_use]
    pub fn position(&self) -> Position {
        self.loaded.position(self.row.place)
    }
}
