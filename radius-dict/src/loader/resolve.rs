//! From lines to rows.

use alloc::{borrow::Cow, boxed::Box, collections::BTreeSet, string::String, vec::Vec};

use radius_proto::VendorFormat;

use super::{
    LoadLimits, Loaded,
    error::{LoadError, LoadReason, Position, Warning, WarningReason},
    loaded::{VENDOR_SPECIFIC, u32_of, usize_of},
    row::{NONE, Place, Scope, Span, VendorRow},
    source::{Source, SourceError, normalized, relative_to},
};
use crate::parse::{
    data_type::DictionaryType,
    lines::Field,
    reason::{Block, Expected, Fault, shortened},
    statement::Statement,
};

/// How deep blocks may be in one another.
const MAX_BLOCKS: usize = 32;

/// The line that is being read.
#[derive(Clone, Copy)]
pub(super) struct Here {
    file: u32,
    line: u32,
}

impl Here {
    pub(super) fn at(self, field: Field<'_>) -> Place {
        self.column(field.column)
    }

    fn column(self, column: usize) -> Place {
        Place { file: self.file, line: self.line, column: u32_of(column) }
    }
}

/// A file that is being read.
struct Frame<'s> {
    file: u32,
    name: String,
    text: Cow<'s, str>,
    offset: usize,
    line: u32,
    /// Blocks that were open before it.
    blocks: usize,
    internal: bool,
}

/// A block that has begun.
struct OpenBlock {
    block: Block,
    name: Box<str>,
    place: Place,
    /// What was so before it.
    scope: Scope,
    relative: u32,
    scoped: bool,
    internal: bool,
}

/// A structure that may have further members.
pub(super) struct OpenStructure {
    pub(super) attribute: u32,
    pub(super) members: u32,
    /// Bits of an octet that has begun.
    pub(super) bits: u32,
    /// No member can follow.
    pub(super) ended: bool,
    /// The last member.
    pub(super) last: Place,
}

/// A line whose meaning depends on what may be defined later.
pub(super) struct Pending {
    pub(super) what: PendingWhat,
    /// What the reference is relative to.
    pub(super) scope: Scope,
    /// Names belong to what the attribute stands in.
    pub(super) scoped: bool,
    pub(super) reference: Span,
    pub(super) place: Place,
    pub(super) expected: Expected,
}

pub(super) enum PendingWhat {
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

/// Makes rows of lines.
pub(super) struct Builder<'s> {
    pub(super) limits: LoadLimits,
    source: &'s dyn Source,
    pub(super) loaded: Loaded,
    /// What has been read, and inside what.
    read: BTreeSet<(String, Scope)>,
    files: usize,
    octets: usize,
    stack: Vec<Frame<'s>>,
    blocks: Vec<OpenBlock>,
    pub(super) scope: Scope,
    /// What relative numbers are relative to: the last attribute with an absolute one.
    pub(super) relative: u32,
    /// Names belong to what the attribute stands in.
    pub(super) scoped: bool,
    pub(super) internal: bool,
    pub(super) structure: Option<OpenStructure>,
    /// The structure that ended last: a `STRUCT` line mostly names a member of it.
    pub(super) last_structure: u32,
    /// Attributes that are still to be given copies of another's children.
    pub(super) clones: BTreeSet<u32>,
    /// What has been copied where.
    pub(super) cloned: BTreeSet<(Scope, Scope)>,
    /// How many attributes that has touched: each step of it costs time, whether it defines one or finds one there.
    pub(super) copies: usize,
    /// What has been defined by it: what of, and the copy.
    pub(super) copied: Vec<(u32, u32)>,
    pub(super) pending: Vec<Pending>,
    /// The last attribute that had a value: the next value is most often of the same.
    pub(super) last_valued: u32,
    /// The last attribute of the block.
    pub(super) last_defined: u32,
    /// Another protocol, whose block is being skipped.
    skipped: Option<Box<str>>,
    /// Blocks that were open before the file that is being read.
    base: usize,
}

impl<'s> Builder<'s> {
    pub(super) fn new(limits: LoadLimits, source: &'s dyn Source, loaded: Loaded) -> Self {
        Self {
            limits,
            source,
            loaded,
            read: BTreeSet::new(),
            files: 0,
            octets: 0,
            stack: Vec::new(),
            blocks: Vec::new(),
            scope: Scope::Root,
            relative: NONE,
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

    /// Reads everything, with a stack of its own instead of recursion.
    pub(super) fn run(mut self, name: &str) -> Result<Loaded, LoadError> {
        let name = normalized(name);
        if let Err(reason) = self.open(name.clone(), false) {
            return Err(LoadError { position: Position { file: name.into(), line: 0, column: 0 }, reason });
        }
        while let Some(mut frame) = self.stack.pop() {
            self.base = frame.blocks;
            match self.read_frame(&mut frame)? {
                // It goes on when the file that it includes has been read.
                Some((name, column, optional)) => {
                    let place = Place { file: frame.file, line: frame.line, column: u32_of(column) };
                    self.stack.push(frame);
                    self.open(name, optional).map_err(|reason| self.error(place, reason))?;
                }
                None => self.close(&frame)?,
            }
        }
        self.finish()
    }

    pub(super) fn error(&self, place: Place, reason: LoadReason) -> LoadError {
        LoadError { position: self.loaded.position(place), reason }
    }

    pub(super) fn warn(&mut self, place: Place, reason: WarningReason) {
        if self.loaded.warnings.len() < self.limits.warnings {
            let position = self.loaded.position(place);
            self.loaded.warnings.push(Warning { position, reason });
        } else {
            self.loaded.further_warnings = self.loaded.further_warnings.saturating_add(1);
        }
    }

    /// Begins to read a file.
    fn open(&mut self, name: String, optional: bool) -> Result<(), LoadReason> {
        if self.stack.iter().any(|frame| frame.name == name) {
            return Err(LoadReason::IncludeCycle);
        }
        // Read before, and in the same block: it would say nothing new.
        let key = (name, self.scope);
        if self.read.contains(&key) {
            return Ok(());
        }
        if self.stack.len() >= self.limits.depth {
            return Err(LoadReason::TooDeep { limit: self.limits.depth });
        }
        if self.files >= self.limits.files {
            return Err(LoadReason::TooManyFiles { limit: self.limits.files });
        }
        // Places of words have 32 bits, and a word of a line can be kept up to three times.
        let limit = self.limits.octets.min(LoadLimits::MOST_OCTETS);
        // A file that may be missing takes its search all the same.
        self.files += 1;
        let left = limit - self.octets.min(limit);
        let left = left.min(limit - self.loaded.text.len().min(limit));
        let octets = match self.source.read(&key.0, left) {
            Ok(octets) => octets,
            Err(SourceError::NotFound) if optional => return Ok(()),
            Err(SourceError::TooLarge) => return Err(LoadReason::TooManyOctets { limit }),
            Err(error) => return Err(LoadReason::Source(error)),
        };
        if octets.len() > left {
            return Err(LoadReason::TooManyOctets { limit });
        }
        self.octets += octets.len();
        // Comments are in many encodings; names in ASCII.
        let text = match octets {
            Cow::Borrowed(octets) => String::from_utf8_lossy(octets),
            Cow::Owned(octets) => Cow::Owned(
                String::from_utf8(octets)
                    .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
            ),
        };
        let file = u32_of(self.loaded.files.len());
        let span = self.loaded.keep(&key.0);
        self.loaded.files.push(span);
        let frame = Frame {
            file,
            name: key.0.clone(),
            text,
            offset: 0,
            line: 0,
            blocks: self.blocks.len(),
            internal: self.internal,
        };
        self.read.insert(key);
        self.stack.push(frame);
        Ok(())
    }

    /// Reads lines, up to the end or to a file that is included: its name, where it stands, and whether it may be
    /// missing.
    fn read_frame(&mut self, frame: &mut Frame<'_>) -> Result<Option<(String, usize, bool)>, LoadError> {
        while let Some(rest) = frame.text.get(frame.offset..).filter(|rest| !rest.is_empty()) {
            let line = match rest.find('\n') {
                Some(end) => {
                    frame.offset += end + 1;
                    rest.get(..end).unwrap_or_default()
                }
                None => {
                    frame.offset = frame.text.len();
                    rest
                }
            };
            frame.line = frame.line.saturating_add(1);
            let here = Here { file: frame.file, line: frame.line };
            if let Some((name, optional)) = self.line(here, line)? {
                return Ok(Some((relative_to(&frame.name, name.text), name.column, optional)));
            }
        }
        Ok(None)
    }

    /// Reads a line; the file, and whether it may be missing, if the line includes one.
    fn line<'a>(&mut self, here: Here, line: &'a str) -> Result<Option<(Field<'a>, bool)>, LoadError> {
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

    /// Ends a file.
    fn close(&mut self, frame: &Frame<'_>) -> Result<(), LoadError> {
        if let Some(open) = self.blocks.get(frame.blocks) {
            return Err(self.error(open.place, LoadReason::Unclosed { end: open.block.end() }));
        }
        self.end_structure()?;
        self.internal = frame.internal;
        Ok(())
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
                let span = self.loaded.keep(attribute.text);
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

    pub(super) fn postpone(
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
        let reference = self.loaded.keep(reference.text);
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
        let same_name = self.loaded.find_vendor(name.text);
        if let Some(row) = same_name.and_then(|row| self.loaded.vendors.get(usize_of(row)))
            && row.number != number
        {
            let first = self.loaded.position(row.place);
            return Err(Fault::new(name.column, LoadReason::Duplicate { name: name.text.into(), first }));
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

    fn begin(
        &mut self,
        here: Here,
        block: Block,
        scoped: bool,
        name: Field<'_>,
        parent: Option<Field<'_>>,
    ) -> Result<(), Fault> {
        if self.blocks.len() >= MAX_BLOCKS {
            return Err(Fault::new(name.column, LoadReason::TooDeep { limit: MAX_BLOCKS }));
        }
        let open = OpenBlock {
            block,
            name: name.text.into(),
            place: here.at(name),
            scope: self.scope,
            relative: self.relative,
            scoped: self.scoped,
            internal: self.internal,
        };
        match block {
            Block::Protocol if name.text.eq_ignore_ascii_case("RADIUS") => {
                self.scope = Scope::Root;
                self.scoped = true;
            }
            Block::Protocol => {
                self.skipped = Some(name.text.into());
                self.warn(here.at(name), WarningReason::SkippedProtocol { name: shortened(name.text) });
            }
            Block::Vendor => {
                let vendor = self.loaded.vendor_named(name.text);
                let number = vendor.ok_or_else(|| Fault::undefined(name, Expected::VendorName))?.vendor().id();
                let container = match parent {
                    None => NONE,
                    Some(parent) => self.vendor_container(parent)?,
                };
                self.scope = Scope::Vendor { container, number };
            }
            Block::Attribute => {
                let row = self.loaded.reference(self.scope, self.scoped, name.text);
                let row = row.ok_or_else(|| Fault::undefined(name, Expected::AttributeName))?;
                if !self.loaded.row(row).is_some_and(|row| row.data_type.is_container()) {
                    return Err(Fault::new(name.column, LoadReason::NotContainer { name: shortened(name.text) }));
                }
                self.scope = self.loaded.scope_inside(row);
                self.scoped |= scoped;
            }
        }
        (self.relative, self.last_valued, self.last_defined) = (NONE, NONE, NONE);
        self.blocks.push(open);
        Ok(())
    }

    /// The attribute that holds vendors' attributes: [`NONE`] for Vendor-Specific.
    fn vendor_container(&self, parent: Field<'_>) -> Result<u32, Fault> {
        let row = self.loaded.reference(Scope::Root, self.scoped, parent.text);
        let number = row.ok_or_else(|| Fault::undefined(parent, Expected::AttributeName))?;
        match self.loaded.row(number) {
            Some(row) if row.data_type == DictionaryType::ExtendedVendorSpecific => Ok(row.space),
            Some(row) if row.scope == Scope::Root && row.number == VENDOR_SPECIFIC => Ok(NONE),
            _ => Err(Fault::inapplicable(parent, "an attribute of type evs or vsa")),
        }
    }

    fn end(&mut self, block: Block, name: Field<'_>) -> Result<(), Fault> {
        let fault = |open: Option<Box<str>>| Fault::new(name.column, LoadReason::UnmatchedEnd { open });
        if self.blocks.len() <= self.base {
            return Err(fault(None));
        }
        match self.blocks.pop_if(|open| open.block == block && open.name.eq_ignore_ascii_case(name.text)) {
            Some(open) => {
                (self.scope, self.relative) = (open.scope, open.relative);
                (self.scoped, self.internal) = (open.scoped, open.internal);
                (self.last_valued, self.last_defined) = (NONE, NONE);
                Ok(())
            }
            None => Err(fault(self.blocks.last().map(|open| open.name.clone()))),
        }
    }
}
