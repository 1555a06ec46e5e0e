//! From lines to rows.

use alloc::{boxed::Box, collections::BTreeSet, string::String, vec::Vec};

use radius_proto::attribute::VendorFormat;

use crate::loader::{
    LoadLimits, Loaded, Loader, Redefinition,
    error::{LoadError, LoadReason, Warning, WarningReason},
    kept::{
        loaded::{u32_of, usize_of},
        row::{NONE, Place, Scope, Span, VendorRow},
    },
    read::{
        block::OpenBlock,
        files::{Frame, Reading, Relative},
        source::Source,
    },
};
use crate::syntax::{
    lines::Field,
    reason::{Block, Expected, Fault, shortened},
    statement::Statement,
};

/// The line that is being read.
#[derive(Clone, Copy)]
pub(in crate::loader) struct Here {
    file: u32,
    line: u32,
}

impl Here {
    pub(in crate::loader) const fn new(file: u32, line: u32) -> Self {
        Self { file, line }
    }

    pub(in crate::loader) fn at(self, field: Field<'_>) -> Place {
        self.column(field.column)
    }

    fn column(self, column: usize) -> Place {
        Place { file: self.file, line: self.line, column: u32_of(column) }
    }
}

/// A structure that may have further members.
pub(in crate::loader) struct OpenStructure {
    pub(in crate::loader) attribute: u32,
    pub(in crate::loader) members: u32,
    /// Bits of an octet that has begun.
    pub(in crate::loader) bits: u32,
    /// No member can follow.
    pub(in crate::loader) ended: bool,
    /// The last member.
    pub(in crate::loader) last: Place,
}

/// A line whose meaning depends on what may be defined later.
pub(in crate::loader) struct Pending {
    pub(in crate::loader) what: PendingWhat,
    /// What the reference is relative to.
    pub(in crate::loader) scope: Scope,
    /// Names belong to what the attribute stands in.
    pub(in crate::loader) scoped: bool,
    /// Of the words that are kept aside, as all in [`PendingWhat`].
    pub(in crate::loader) reference: Span,
    pub(in crate::loader) place: Place,
    pub(in crate::loader) expected: Expected,
}

pub(in crate::loader) enum PendingWhat {
    Value {
        name: Span,
        name_column: u32,
        data: Span,
        data_column: u32,
    },
    Alias {
        row: u32,
        name_place: Place,
    },
    /// `enum=` of an attribute.
    ValuesOf {
        row: u32,
    },
    /// `VALUE-ALIAS`.
    ValueAlias {
        attribute: Span,
        column: u32,
    },
    Reference {
        row: u32,
    },
    Clone {
        row: u32,
    },
}

/// Rows before these numbers.
#[derive(Clone, Copy, Default)]
pub(in crate::loader) struct Replaceable {
    pub(in crate::loader) vendors: u32,
    pub(in crate::loader) attributes: u32,
    pub(in crate::loader) values: u32,
}

/// Makes rows of lines.
pub(in crate::loader) struct Builder<'s> {
    pub(in crate::loader) limits: LoadLimits,
    /// What earlier loads have defined and may be defined anew.
    pub(in crate::loader) replaceable: Replaceable,
    pub(in crate::loader) source: &'s dyn Source,
    pub(in crate::loader) loaded: Loaded,
    /// Warnings of earlier loads.
    earlier_warnings: usize,
    /// Words of lines that depend on what may be defined later; they are not needed when all is loaded.
    aside: String,
    /// What has been read, or is being read.
    pub(in crate::loader) read: BTreeSet<Reading>,
    pub(in crate::loader) files: usize,
    pub(in crate::loader) octets: usize,
    /// How many octets of words can still be kept.
    pub(in crate::loader) room: usize,
    pub(in crate::loader) stack: Vec<Frame<'s>>,
    pub(in crate::loader) blocks: Vec<OpenBlock>,
    pub(in crate::loader) scope: Scope,
    pub(in crate::loader) relative: Relative,
    /// A number in the file that is being read was relative to an attribute before the file.
    pub(in crate::loader) depends: bool,
    /// Names belong to what the attribute stands in.
    pub(in crate::loader) scoped: bool,
    pub(in crate::loader) internal: bool,
    pub(in crate::loader) structure: Option<OpenStructure>,
    /// The structure that ended last: a `STRUCT` line mostly names a member of it.
    pub(in crate::loader) last_structure: u32,
    /// Attributes that are still to be given copies of another's children.
    pub(in crate::loader) clones: BTreeSet<u32>,
    /// What has been copied where.
    pub(in crate::loader) cloned: BTreeSet<(Scope, Scope)>,
    /// How many attributes that has touched: each step of it costs time, whether it defines one or finds one there.
    pub(in crate::loader) copies: usize,
    /// What has been defined by it: what of, and the copy.
    pub(in crate::loader) copied: Vec<(u32, u32)>,
    pub(in crate::loader) pending: Vec<Pending>,
    /// The last attribute that had a value: the next value is most often of the same.
    pub(in crate::loader) last_valued: u32,
    /// The last attribute of the block.
    pub(in crate::loader) last_defined: u32,
    /// Another protocol, whose block is being skipped.
    pub(in crate::loader) skipped: Option<Box<str>>,
    /// Blocks that were open before the file that is being read.
    pub(in crate::loader) base: usize,
}

impl<'s> Builder<'s> {
    pub(in crate::loader) fn new(loader: Loader, source: &'s dyn Source, loaded: Loaded) -> Self {
        let replaceable = match loader.redefinition {
            Redefinition::Refuse => Replaceable::default(),
            Redefinition::Replace => Replaceable {
                vendors: u32_of(loaded.vendors.len()),
                attributes: u32_of(loaded.attributes.len()),
                values: u32_of(loaded.values.len()),
            },
        };
        Self {
            limits: loader.limits,
            replaceable,
            source,
            earlier_warnings: loaded.warnings.len(),
            room: usize_of(u32::MAX).saturating_sub(loaded.text.len()),
            loaded,
            aside: String::new(),
            read: BTreeSet::new(),
            files: 0,
            octets: 0,
            stack: Vec::new(),
            blocks: Vec::new(),
            scope: Scope::Root,
            relative: Relative::NOTHING,
            depends: false,
            scoped: false,
            internal: false,
            structure: None,
            last_structure: NONE,
            clones: BTreeSet::new(),
            cloned: BTreeSet::new(),
            copies: 0,
            copied: Vec::new(),
            pending: Vec::new(),
            last_valued: NONE,
            last_defined: NONE,
            skipped: None,
            base: 0,
        }
    }

    pub(in crate::loader) fn error(&self, place: Place, reason: LoadReason) -> LoadError {
        LoadError { position: self.loaded.position(place), reason }
    }

    pub(in crate::loader) fn warn(&mut self, place: Place, reason: WarningReason) {
        if self.loaded.warnings.len() - self.earlier_warnings < self.limits.warnings {
            let position = self.loaded.position(place);
            self.loaded.warnings.push(Warning { position, reason });
        } else {
            self.loaded.further_warnings = self.loaded.further_warnings.saturating_add(1);
        }
    }

    /// Reads a line; the file, and whether it may be missing, if the line includes one.
    pub(in crate::loader) fn line<'a>(
        &mut self,
        here: Here,
        line: &'a str,
    ) -> Result<Option<(Field<'a>, bool)>, LoadError> {
        if line.len() > self.limits.line {
            let length = line.find('#').unwrap_or(line.trim_end_matches('\r').len());
            if length > self.limits.line {
                let limit = self.limits.line;
                return Err(self.fault(here, Fault::new(limit + 1, LoadReason::LineTooLong { limit })));
            }
        }
        if self.skipped.is_some() {
            self.skip(line);
            return Ok(None);
        }
        let statement = match Statement::parse(line) {
            Ok(None) => return Ok(None),
            Ok(Some(Statement::Include { name, optional })) => return Ok(Some((name, optional))),
            Ok(Some(statement)) => statement,
            Err(fault) => return Err(self.fault(here, fault)),
        };
        let inside = matches!(
            statement,
            Statement::Member { .. }
                | Statement::Value { .. }
                | Statement::ValueAlias { .. }
                | Statement::Enumeration { .. }
        );
        if !inside {
            self.end_structure()?;
        }
        self.statement(statement, here).map_err(|fault| self.fault(here, fault))?;
        Ok(None)
    }

    fn fault(&self, here: Here, fault: Fault) -> LoadError {
        self.error(here.column(fault.column), fault.reason)
    }

    /// Whether the block of another protocol ends here.
    fn skip(&mut self, text: &str) {
        if let Ok(Some(Statement::End { block: Block::Protocol, name })) = Statement::parse(text)
            && self.skipped.as_deref().is_some_and(|skipped| skipped.eq_ignore_ascii_case(name.text))
        {
            self.skipped = None;
            if let Some(open) = self.blocks.pop() {
                self.relative = open.relative;
            }
        }
    }

    fn statement(&mut self, statement: Statement<'_>, here: Here) -> Result<(), Fault> {
        match statement {
            Statement::Include { .. } => Ok(()),
            Statement::Value { attribute, name, data } => self.value(here, attribute, name, data),
            Statement::Attribute { name, number, data_type, flags } => {
                self.attribute(here, name, number, data_type, flags)
            }
            Statement::Vendor { name, number, format } => self.vendor(here, name, number, format),
            Statement::Protocol => Ok(()),
            Statement::Begin { block, scoped, name, parent } => self.begin(here, block, scoped, name, parent),
            Statement::End { block, name } => self.end(block, name),
            Statement::Define { name, data_type, flags } => self.define(here, name, data_type, flags),
            Statement::Member { name, data_type, flags } => self.member(here, name, data_type, flags),
            Statement::Structure { name, key, number, flags } => self.sub_structure(here, name, key, number, flags),
            Statement::Enumeration { name, data_type, flags } => self.enumeration(here, name, data_type, flags),
            Statement::Alias { name, target } => self.alias(here, name, target),
            Statement::ValueAlias { attribute, other } => {
                let span = self.keep_aside(attribute.text);
                let what = PendingWhat::ValueAlias { attribute: span, column: u32_of(attribute.column) };
                self.postpone(here, what, other, Expected::AttributeName)
            }
            Statement::Flags { flags } => {
                for field in flags {
                    if !field.text.eq_ignore_ascii_case("internal") {
                        return Err(Fault::unexpected(field, Expected::Internal));
                    }
                    self.internal = true;
                }
                Ok(())
            }
        }
    }

    /// Keeps a word as long as the files are read.
    pub(in crate::loader) fn keep_aside(&mut self, word: &str) -> Span {
        Span::append(&mut self.aside, word)
    }

    pub(in crate::loader) fn aside(&self, span: Span) -> &str {
        span.of(&self.aside)
    }

    pub(in crate::loader) fn postpone(
        &mut self,
        here: Here,
        what: PendingWhat,
        reference: Field<'_>,
        expected: Expected,
    ) -> Result<(), Fault> {
        let limit = self.limits.definitions;
        if self.pending.len() >= limit {
            return Err(Fault::new(reference.column, LoadReason::TooManyDefinitions { limit }));
        }
        let place = here.at(reference);
        let reference = self.keep_aside(reference.text);
        self.pending.push(Pending { what, scope: self.scope, scoped: self.scoped, reference, place, expected });
        Ok(())
    }

    fn vendor(
        &mut self,
        here: Here,
        name: Field<'_>,
        number: u32,
        format: Option<(VendorFormat, Field<'_>)>,
    ) -> Result<(), Fault> {
        let mut same_name = self.loaded.find_vendor(name.text);
        if let Some((index, row)) = same_name.and_then(|index| Some((index, self.loaded.vendors.get(usize_of(index))?)))
            && row.number != number
        {
            let first = self.loaded.position(row.place);
            if index >= self.replaceable.vendors {
                return Err(Fault::new(name.column, LoadReason::Duplicate { name: name.text.into(), first }));
            }
            self.warn(here.at(name), WarningReason::Replaced { name: shortened(name.text), first });
            same_name = None;
        }
        let same_number =
            self.loaded.vendor_numbers.get(&number).and_then(|row| self.loaded.vendors.get(usize_of(*row)));
        let default = match number {
            429 => VendorFormat::USR,
            4846 => VendorFormat::LUCENT,
            8164 => VendorFormat::STARENT,
            _ => VendorFormat::STANDARD,
        };
        let (format, explicit) = match (format, same_number) {
            // One number has one format: the attributes would be read in two ways.
            (Some((format, field)), Some(row)) if row.format != format => {
                let first = self.loaded.position(row.place);
                let name = self.loaded.word(row.name).into();
                return Err(Fault::new(field.column, LoadReason::ConflictingFormat { name, first }));
            }
            (Some((format, _)), _) => (format, true),
            (None, Some(row)) => (row.format, row.explicit),
            (None, None) => (default, false),
        };
        if same_name.is_some() {
            return Ok(());
        }
        let limit = self.limits.definitions;
        if self.loaded.vendors.len() >= limit {
            return Err(Fault::new(name.column, LoadReason::TooManyDefinitions { limit }));
        }
        let span = self.loaded.keep(name.text);
        let row = VendorRow { name: span, number, format, explicit, place: here.at(name) };
        self.loaded.push_vendor(row, name.text);
        Ok(())
    }
}
