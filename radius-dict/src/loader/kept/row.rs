//! What is kept of each line.

use radius_proto::attribute::{AttributePath, VendorFormat};

use super::{
    id::{AttributeId, FileId},
    words::Word,
};
use crate::{
    loader::facts::{Flags, Role, Unplaced},
    syntax::data_type::DictionaryType,
};

/// Where in a file something is.
#[derive(Clone, Copy, Debug)]
pub(in crate::loader) struct Location {
    pub(in crate::loader) file: FileId,
    pub(in crate::loader) line: u32,
    pub(in crate::loader) column: u32,
}

/// What the numbers and the names of attributes are relative to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::loader) enum Scope {
    Root,
    /// What has no number on the wire, or one of the server's own.
    Internal,
    /// Inside this attribute.
    Attribute(AttributeId),
    /// A vendor's attributes, in this attribute of type `evs`; in Vendor-Specific without a container.
    Vendor {
        container: Option<AttributeId>,
        number: u32,
    },
}

impl Scope {
    /// Different for each, and below 2^96.
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
    /// Whether a line says the format.
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
    /// Another name of the same number, which has values for both.
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
    /// The first name of the same container, whose row everything inside belongs to; `None` if this is the first.
    pub(in crate::loader) space: Option<AttributeId>,
    /// A later load has given its name to another.
    pub(in crate::loader) replaced: bool,
    /// How many attributes it is inside of.
    pub(in crate::loader) depth: u8,
    pub(in crate::loader) location: Location,
}

impl AttributeRow {
    /// How many bits a value takes, with the length in front of it; `None` if that is not the same for all.
    pub(in crate::loader) fn bits(&self) -> Option<u32> {
        self.data_type.bits(self.size).filter(|_| !self.flags.array && self.flags.length_octets == 0)
    }

    /// Whether nothing says where it ends, so that nothing can follow it in a structure.
    pub(in crate::loader) fn ends_structure(&self) -> bool {
        self.bits().is_none() && (self.flags.array || self.flags.length_octets == 0)
    }
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct ValueRow {
    /// `None` for a value that another one has replaced.
    pub(in crate::loader) attribute: Option<AttributeId>,
    pub(in crate::loader) name: Word,
    /// Sign-extended; `None` if it is no number.
    pub(in crate::loader) number: Option<u64>,
    /// The value itself, of types that are no numbers.
    pub(in crate::loader) literal: Word,
    pub(in crate::loader) location: Location,
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct AliasRow {
    pub(in crate::loader) name: Word,
    /// `None` as long as it is not known.
    pub(in crate::loader) target: Option<AttributeId>,
    /// The scope of the line.
    pub(in crate::loader) scope: Scope,
    pub(in crate::loader) location: Location,
}
