//! The rows that are kept of lines.

use radius_proto::attribute::{AttributePath, VendorFormat};

use super::{
    id::{AttributeId, FileId},
    words::Word,
};
use crate::{
    loader::facts::{Flags, Role, Unplaced},
    syntax::data_type::DictionaryType,
};

/// A place in a file.
#[derive(Clone, Copy, Debug)]
pub(in crate::loader) struct Location {
    pub(in crate::loader) file: FileId,
    pub(in crate::loader) line: u32,
    pub(in crate::loader) column: u32,
}

/// The scope of numbers and names of attributes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::loader) enum Scope {
    Root,
    /// Attributes without a number on the wire, or with an internal number of the server.
    Internal,
    /// Inside this attribute.
    Attribute(AttributeId),
    /// A vendor's attributes, in this container of type `evs`; without a container, in Vendor-Specific.
    Vendor {
        container: Option<AttributeId>,
        number: u32,
    },
}

impl Scope {
    /// A number that differs for each scope and is below 2^96.
    pub(in crate::loader) const fn domain(self) -> u128 {
        match self {
            Self::Root => 0,
            Self::Internal => 1 << 64,
            Self::Attribute(attribute) => (2 << 64) | attribute.number() as u128,
            Self::Vendor { container: None, number } => (3 << 64) | number as u128,
            Self::Vendor { container: Some(container), number } => {
                (3 << 64) | ((container.number() as u128) << 32) | number as u128
            }
        }
    }
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct VendorRow {
    pub(in crate::loader) name: Word,
    pub(in crate::loader) number: u32,
    pub(in crate::loader) format: VendorFormat,
    /// Whether a line contains the format.
    pub(in crate::loader) explicit: bool,
    pub(in crate::loader) location: Location,
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct AttributeRow {
    pub(in crate::loader) name: Word,
    pub(in crate::loader) role: Role,
    pub(in crate::loader) scope: Scope,
    pub(in crate::loader) number: Option<u32>,
    pub(in crate::loader) path: Result<AttributePath, Unplaced>,
    pub(in crate::loader) data_type: DictionaryType,
    pub(in crate::loader) size: Option<u16>,
    pub(in crate::loader) flags: Flags,
    /// The attribute whose values it borrows, by `enum=` or `VALUE-ALIAS`; `None` if they are its own.
    pub(in crate::loader) values_of: Option<AttributeId>,
    pub(in crate::loader) has_values: bool,
    /// Another attribute with the same number, whose values both have.
    pub(in crate::loader) values_of_namesake: Option<AttributeId>,
    /// `clone=`.
    pub(in crate::loader) clone: Word,
    /// `enum=`.
    pub(in crate::loader) enumeration: Word,
    /// `ref=`.
    pub(in crate::loader) reference: Word,
    /// The attribute that `ref=` leads to.
    pub(in crate::loader) target: Option<AttributeId>,
    /// `subtype=`.
    pub(in crate::loader) subtype: Word,
    /// The row of the first name of the same container, which owns everything inside; `None` if this is the first.
    pub(in crate::loader) space: Option<AttributeId>,
    /// Whether a later load has given its name to another attribute.
    pub(in crate::loader) replaced: bool,
    /// The number of attributes around it.
    pub(in crate::loader) depth: u8,
    pub(in crate::loader) location: Location,
}

impl AttributeRow {
    /// The number of bits of a value, with the length in front of it; `None` if it varies.
    pub(in crate::loader) fn bits(&self) -> Option<u32> {
        self.data_type.bits(self.size).filter(|_| !self.flags.array && self.flags.length_octets == 0)
    }

    /// Whether its end is unknown, so that nothing can follow it in a structure.
    pub(in crate::loader) fn ends_structure(&self) -> bool {
        self.bits().is_none() && (self.flags.array || self.flags.length_octets == 0)
    }
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct ValueRow {
    /// `None` for a value that was replaced.
    pub(in crate::loader) attribute: Option<AttributeId>,
    pub(in crate::loader) name: Word,
    /// The number, sign-extended; `None` if the value is not a number.
    pub(in crate::loader) number: Option<u64>,
    /// The value, for types that are not numbers.
    pub(in crate::loader) literal: Word,
    pub(in crate::loader) location: Location,
}

impl ValueRow {
    /// The place of a value whose attribute is not known yet.
    pub(in crate::loader) fn absent(location: Location) -> Self {
        Self { attribute: None, name: Word::default(), number: None, literal: Word::default(), location }
    }
}

/// Something that an alias is a further name of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::loader) enum AliasTarget {
    Attribute(AttributeId),
    /// A vendor's attributes, `Vendor-Specific.Cisco`.
    Vendor(Scope),
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct AliasRow {
    pub(in crate::loader) name: Word,
    /// `None` while it is unknown.
    pub(in crate::loader) target: Option<AliasTarget>,
    /// The scope of the line, to which the name belongs.
    pub(in crate::loader) scope: Scope,
    pub(in crate::loader) location: Location,
}
