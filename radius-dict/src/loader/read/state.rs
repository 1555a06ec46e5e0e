//! The state of a load while it reads.

use alloc::{borrow::Cow, boxed::Box, collections::BTreeSet, string::String, vec::Vec};

use crate::{
    loader::{
        kept::{
            id::{AliasId, AttributeId, FileId, ValueId, VendorId, u32_of},
            row::{Location, Scope},
            store::Store,
            words::{Word, Words},
        },
        source::Source,
    },
    syntax::{
        lines::Field,
        reason::{Block, Expected},
    },
};

/// The line that is being read.
#[derive(Clone, Copy)]
pub(super) struct CurrentLine {
    pub(super) file: FileId,
    pub(super) number: u32,
}

impl CurrentLine {
    pub(super) fn at(self, field: Field<'_>) -> Location {
        self.column(field.column)
    }

    pub(super) fn column(self, column: usize) -> Location {
        Location { file: self.file, line: self.number, column: u32_of(column) }
    }
}

/// The attribute that relative numbers are relative to.
#[derive(Clone, Copy)]
pub(super) struct Relative {
    /// The last attribute with an absolute number.
    pub(super) attribute: Option<AttributeId>,
    /// Whether it was defined before the file that is being read.
    pub(super) inherited: bool,
}

impl Relative {
    pub(super) const NOTHING: Self = Self { attribute: None, inherited: false };

    pub(super) const fn to(attribute: AttributeId) -> Self {
        Self { attribute: Some(attribute), inherited: false }
    }
}

/// The meaning of names and numbers in a line. A block changes it up to its end.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub(super) scope: Scope,
    pub(super) relative: Relative,
    /// Whether names belong to the scope, as in version 4.
    pub(super) scoped: bool,
    /// `FLAGS internal`.
    pub(super) internal: bool,
}

impl Context {
    pub(super) const OUTSIDE: Self =
        Self { scope: Scope::Root, relative: Relative::NOTHING, scoped: false, internal: false };
}

/// A block that has begun.
pub(super) struct OpenBlock {
    pub(super) block: Block,
    pub(super) name: Box<str>,
    pub(super) location: Location,
    /// The context before it.
    pub(super) outside: Context,
}

/// A structure that may have further members.
pub(super) struct OpenStructure {
    pub(super) attribute: AttributeId,
    pub(super) members: u32,
    /// Bits of an octet that has begun.
    pub(super) bits: u32,
    /// Whether no member can follow.
    pub(super) ended: bool,
    /// The last member.
    pub(super) last: Location,
}

/// The definitions just before a line, which the line may continue.
#[derive(Default)]
pub(super) struct Recent {
    /// The last attribute that had a value. The next value is most often of the same attribute.
    pub(super) valued: Option<AttributeId>,
    /// The last attribute of the block.
    pub(super) defined: Option<AttributeId>,
    /// The structure whose members are being read.
    pub(super) structure: Option<OpenStructure>,
    /// The structure that ended last. A `STRUCT` line mostly names a member of it.
    pub(super) ended_structure: Option<AttributeId>,
}

/// A file, and the kind of block that it is read in. In another block it defines other things.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reading {
    pub(super) name: String,
    pub(super) scope: Scope,
    pub(super) scoped: bool,
    pub(super) internal: bool,
}

/// A file that is being read.
pub(super) struct OpenFile<'s> {
    pub(super) file: FileId,
    pub(super) reading: Reading,
    pub(super) text: Cow<'s, str>,
    pub(super) offset: usize,
    pub(super) line: u32,
    /// Blocks that were open before it.
    pub(super) blocks: usize,
    /// The context before it.
    pub(super) outside: Context,
    /// [`Files::depends`] before it.
    pub(super) depends: bool,
}

/// The files of a load.
pub(super) struct Files<'s> {
    pub(super) source: &'s dyn Source,
    /// The files that are being read, innermost last: a stack instead of recursion.
    pub(super) open: Vec<OpenFile<'s>>,
    /// The files that have been read, or are being read.
    pub(super) read: BTreeSet<Reading>,
    /// The number of files that were read or searched.
    pub(super) count: usize,
    /// The octets of these files.
    pub(super) octets: usize,
    /// The octets of words that can still be kept.
    pub(super) room: usize,
    /// Whether a number in the file that is being read was relative to an attribute before the file.
    pub(super) depends: bool,
    /// Blocks that were open before the file that is being read.
    pub(super) blocks_before: usize,
}

/// A line whose meaning depends on what may be defined later.
pub(super) struct Postponed {
    pub(super) what: PostponedLine,
    /// The scope of the reference.
    pub(super) scope: Scope,
    pub(super) scoped: bool,
    /// A word of [`Later::words`], like all words in [`PostponedLine`].
    pub(super) reference: Word,
    pub(super) location: Location,
    pub(super) expected: Expected,
}

pub(super) enum PostponedLine {
    Value {
        place: ValueId,
        name: Word,
        name_column: u32,
        data: Word,
        data_column: u32,
    },
    Alias {
        alias: AliasId,
        name: Location,
    },
    /// `enum=` of an attribute.
    ValuesOf {
        attribute: AttributeId,
    },
    /// `VALUE-ALIAS`.
    ValueAlias {
        attribute: Word,
        column: u32,
    },
    Reference {
        attribute: AttributeId,
    },
    Clone {
        attribute: AttributeId,
    },
}

/// Lines that are settled when everything is defined.
#[derive(Default)]
pub(super) struct Later {
    pub(super) lines: Vec<Postponed>,
    /// Their words, which are not needed after the load.
    pub(super) words: Words,
}

/// `clone=`: attributes that get copies of another's children.
#[derive(Default)]
pub(super) struct Clones {
    /// The attributes that still wait for their copies.
    pub(super) waiting: BTreeSet<AttributeId>,
    /// The pairs of scopes that have been copied: source and destination.
    pub(super) done: BTreeSet<(Scope, Scope)>,
    /// The number of attributes that were touched. Each step takes time, whether it defines an attribute or finds an
    /// existing one.
    pub(super) steps: usize,
    /// Each original with its copy, in the order of their creation.
    pub(super) copies: Vec<(AttributeId, AttributeId)>,
}

/// The first rows of this load. Names from these rows on cannot be replaced.
#[derive(Clone, Copy)]
pub(super) struct FirstRows {
    pub(super) vendor: VendorId,
    pub(super) attribute: AttributeId,
    pub(super) value: ValueId,
}

impl FirstRows {
    pub(super) fn after(store: &Store) -> Self {
        Self { vendor: store.vendors.next_id(), attribute: store.attributes.next_id(), value: store.values.next_id() }
    }
}
