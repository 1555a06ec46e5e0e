//! What a load remembers while it reads.

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
    /// It was defined before the file that is being read.
    pub(super) inherited: bool,
}

impl Relative {
    pub(super) const NOTHING: Self = Self { attribute: None, inherited: false };

    pub(super) const fn to(attribute: AttributeId) -> Self {
        Self { attribute: Some(attribute), inherited: false }
    }
}

/// What names and numbers mean in a line; a block changes it up to its end.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub(super) scope: Scope,
    pub(super) relative: Relative,
    /// Names belong to the scope, as in version 4.
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
    /// No member can follow.
    pub(super) ended: bool,
    /// The last member.
    pub(super) last: Location,
}

/// The definitions just before a line, which it may go on with.
#[derive(Default)]
pub(super) struct Recent {
    /// The last attribute that had a value: the next value is most often of the same.
    pub(super) valued: Option<AttributeId>,
    /// The last attribute of the block.
    pub(super) defined: Option<AttributeId>,
    /// The structure whose members are being read.
    pub(super) structure: Option<OpenStructure>,
    /// The structure that ended last: a `STRUCT` line mostly names a member of it.
    pub(super) ended_structure: Option<AttributeId>,
}

/// A file, and the kind of block that it is read in: in another it says other things.
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
    /// Those that are being read, the innermost last: a stack instead of recursion.
    pub(super) open: Vec<OpenFile<'s>>,
    /// What has been read, or is being read.
    pub(super) read: BTreeSet<Reading>,
    /// How many were read or looked for.
    pub(super) count: usize,
    /// How many octets they had.
    pub(super) octets: usize,
    /// How many octets of words can still be kept.
    pub(super) room: usize,
    /// A number in the file that is being read was relative to an attribute before the file.
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
    /// Of the words that are kept aside, as all in [`PostponedLine`].
    pub(super) reference: Word,
    pub(super) location: Location,
    pub(super) expected: Expected,
}

pub(super) enum PostponedLine {
    Value {
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
    /// Their words, which are not needed when all is loaded.
    pub(super) words: Words,
}

/// `clone=`: attributes that get copies of another's children.
#[derive(Default)]
pub(super) struct Clones {
    /// Those that still wait for their copies.
    pub(super) waiting: BTreeSet<AttributeId>,
    /// The scopes that have been copied, from and to.
    pub(super) done: BTreeSet<(Scope, Scope)>,
    /// How many attributes that has touched: each step costs time, whether it defines one or finds one there.
    pub(super) steps: usize,
    /// Each original with its copy, in the order in which they were made.
    pub(super) copies: Vec<(AttributeId, AttributeId)>,
}

/// The rows from which on a name can no longer be replaced: those of this load.
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
