//! What is kept of each line.

use alloc::string::String;

use radius_proto::{
    attribute::{AttributePath, VendorFormat},
    typed::Hiding,
};

use super::loaded::{u32_of, usize_of};
use crate::syntax::data_type::DictionaryType;

/// No row.
pub(in crate::loader) const NONE: u32 = u32::MAX;

/// A word in [`Loaded::text`](super::Loaded).
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::loader) struct Span {
    pub(in crate::loader) start: u32,
    pub(in crate::loader) length: u32,
}

impl Span {
    /// Keeps a word. What is kept is never more than what is read, and that less than 4 GiB.
    pub(in crate::loader) fn append(text: &mut String, word: &str) -> Self {
        let start = u32_of(text.len());
        text.push_str(word);
        Self { start, length: u32::try_from(word.len()).unwrap_or(0) }
    }

    /// The word.
    pub(in crate::loader) fn of(self, text: &str) -> &str {
        let start = usize_of(self.start);
        text.get(start..start + usize_of(self.length)).unwrap_or_default()
    }
}

/// A place in a file.
#[derive(Clone, Copy, Debug)]
pub(in crate::loader) struct Place {
    pub(in crate::loader) file: u32,
    pub(in crate::loader) line: u32,
    pub(in crate::loader) column: u32,
}

/// What a definition is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Role {
    /// `ATTRIBUTE`.
    Attribute,
    /// `DEFINE`: an attribute without a number, never on the wire.
    Definition,
    /// `ENUM`: values that attributes borrow.
    Enumeration,
    /// `MEMBER`: a part of a structure. Its number is its place, from 1 on.
    Member,
    /// `STRUCT`: a structure that follows another one whose key has a certain number, which is the number here.
    Structure,
}

/// Why an attribute has no [`AttributePath`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Unplaced {
    /// It is internal to the server: so it says, or it has a number above 255 outside all others.
    Internal,
    /// It has no number.
    NoNumber,
    /// It is part of a structure.
    InStructure,
    /// The number does not fit the field that it would have on the wire.
    NumberTooLarge,
    /// It lies deeper than [`AttributePath::MAX_NESTED`].
    TooDeep,
}

/// The unit of a time.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Precision {
    /// Seconds.
    #[default]
    Seconds,
    /// Milliseconds.
    Milliseconds,
    /// Microseconds.
    Microseconds,
    /// Nanoseconds.
    Nanoseconds,
}

/// What flags say of an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "they are flags")]
pub struct Flags {
    /// `has_tag`: an octet of tag stands before the value.
    pub tagged: bool,
    /// `encrypt=`: how the value is hidden.
    pub hiding: Option<Hiding>,
    /// `secret`: the value, though in clear, is not for logs.
    pub secret: bool,
    /// `array`: several values in one attribute.
    pub array: bool,
    /// `concat`: attributes that follow one another are pieces of one value.
    pub concat: bool,
    /// `virtual`: computed by the server.
    pub is_virtual: bool,
    /// `internal`, in the line or by `FLAGS`: never on the wire.
    pub internal: bool,
    /// `key`: a member of a structure that says which structure follows.
    pub key: bool,
    /// `counter`.
    pub counter: bool,
    /// `flat`.
    pub flat: bool,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `length=`: how many octets of length stand before the value, 0 to 2.
    pub length_octets: u8,
    /// `precision=`.
    pub precision: Precision,
    /// `offset=`: what is added to the length in front of the value; `None` if the line does not say it.
    pub offset: Option<i32>,
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct VendorRow {
    pub(in crate::loader) name: Span,
    pub(in crate::loader) number: u32,
    pub(in crate::loader) format: VendorFormat,
    /// Whether a line says the format.
    pub(in crate::loader) explicit: bool,
    pub(in crate::loader) place: Place,
}

/// What the numbers and the names of attributes are relative to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::loader) enum Scope {
    Root,
    /// What has no number on the wire, or one of the server's own.
    Internal,
    /// Inside this attribute.
    Attribute(u32),
    /// A vendor's attributes, in Vendor-Specific if the container is [`NONE`], and otherwise in the attribute `evs`.
    Vendor {
        container: u32,
        number: u32,
    },
}

impl Scope {
    /// Different for each.
    pub(in crate::loader) const fn domain(self) -> u128 {
        match self {
            Self::Root => 0,
            Self::Internal => 1 << 64,
            Self::Attribute(row) => (2 << 64) | row as u128,
            Self::Vendor { container, number } => (3 << 64) | ((container as u128) << 32) | number as u128,
        }
    }
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct AttributeRow {
    pub(in crate::loader) name: Span,
    pub(in crate::loader) role: Role,
    pub(in crate::loader) scope: Scope,
    /// [`NONE`] for what has none.
    pub(in crate::loader) number: u32,
    pub(in crate::loader) path: Result<AttributePath, Unplaced>,
    pub(in crate::loader) data_type: DictionaryType,
    pub(in crate::loader) size: Option<u16>,
    pub(in crate::loader) flags: Flags,
    /// Whose values it has: its own, or `enum=` and `VALUE-ALIAS`.
    pub(in crate::loader) values_of: u32,
    pub(in crate::loader) has_values: bool,
    /// Another name of the same number, which has values for both.
    pub(in crate::loader) values_of_namesake: u32,
    /// `clone=`.
    pub(in crate::loader) clone: Span,
    /// `enum=`.
    pub(in crate::loader) enumeration: Span,
    /// `ref=`.
    pub(in crate::loader) reference: Span,
    /// What `ref=` leads to.
    pub(in crate::loader) target: u32,
    /// `subtype=`.
    pub(in crate::loader) subtype: Span,
    /// What stands inside stands inside this row: the first name of the same container.
    pub(in crate::loader) space: u32,
    /// A later load has given its name to another.
    pub(in crate::loader) replaced: bool,
    /// How many attributes it is inside of.
    pub(in crate::loader) depth: u8,
    pub(in crate::loader) place: Place,
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
    pub(in crate::loader) attribute: u32,
    pub(in crate::loader) name: Span,
    /// Sign-extended; `None` if it is no number.
    pub(in crate::loader) number: Option<u64>,
    /// The value itself, of types that are no numbers.
    pub(in crate::loader) literal: Span,
    pub(in crate::loader) place: Place,
}

#[derive(Clone, Debug)]
pub(in crate::loader) struct AliasRow {
    pub(in crate::loader) name: Span,
    /// [`NONE`] as long as it is not known.
    pub(in crate::loader) target: u32,
    /// Where the line stands.
    pub(in crate::loader) scope: Scope,
    pub(in crate::loader) place: Place,
}
