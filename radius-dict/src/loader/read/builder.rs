//! The state that all lines need: limits, errors, warnings, and postponed lines.

use alloc::{boxed::Box, collections::BTreeSet, vec::Vec};

use super::state::{
    Clones, Context, CurrentLine, Files, FirstRows, Later, OpenBlock, Postponed, PostponedLine, Recent,
};
use crate::{
    loader::{
        error::{LineFault, LoadError, LoadReason, Warning, WarningReason},
        kept::{id::usize_of, row::Location, store::Store, words::Word},
        options::{LoadLimits, Options, Redefinition},
        source::Source,
    },
    syntax::{lines::Field, reason::Expected},
};

/// Makes rows from lines.
pub(super) struct Builder<'s> {
    pub(super) store: Store,
    pub(super) limits: LoadLimits,
    pub(super) strict: bool,
    /// Rows before these are from earlier loads and may be replaced.
    pub(super) replaceable: FirstRows,
    /// Rows before these are from earlier loads.
    pub(super) current: FirstRows,
    /// Warnings of earlier loads.
    earlier_warnings: usize,
    pub(super) files: Files<'s>,
    pub(super) context: Context,
    pub(super) blocks: Vec<OpenBlock>,
    /// The name of another protocol whose block is being skipped.
    pub(super) skipped: Option<Box<str>>,
    pub(super) recent: Recent,
    pub(super) later: Later,
    pub(super) clones: Clones,
}

impl<'s> Builder<'s> {
    pub(super) fn new(options: Options, source: &'s dyn Source, store: Store) -> Self {
        let Options { limits, redefinition, strict } = options;
        let files = Files {
            source,
            open: Vec::new(),
            read: BTreeSet::new(),
            count: 0,
            octets: 0,
            room: usize_of(u32::MAX).saturating_sub(store.words.octets()),
            depends: false,
            blocks_before: 0,
        };
        Self {
            limits,
            strict,
            replaceable: match redefinition {
                Redefinition::Refuse => FirstRows::after(&Store::default()),
                Redefinition::Replace => FirstRows::after(&store),
            },
            current: FirstRows::after(&store),
            earlier_warnings: store.warnings.len(),
            store,
            files,
            context: Context::OUTSIDE,
            blocks: Vec::new(),
            skipped: None,
            recent: Recent::default(),
            later: Later::default(),
            clones: Clones::default(),
        }
    }

    pub(super) fn error(&self, location: Location, reason: LoadReason) -> LoadError {
        LoadError { position: self.store.position(location), reason }
    }

    pub(super) fn fault(&self, line: CurrentLine, fault: LineFault) -> LoadError {
        self.error(line.column(fault.column), fault.reason)
    }

    pub(super) fn warn(&mut self, location: Location, reason: WarningReason) {
        if self.store.warnings.len() - self.earlier_warnings < self.limits.warnings {
            let position = self.store.position(location);
            self.store.warnings.push(Warning { position, reason });
        } else {
            self.store.further_warnings = self.store.further_warnings.saturating_add(1);
        }
    }

    /// Checks that a table of this number of rows may have one more.
    pub(super) fn check_room(&self, rows: usize) -> Result<(), LoadReason> {
        let limit = self.limits.definitions;
        if rows < limit { Ok(()) } else { Err(LoadReason::TooManyDefinitions { limit }) }
    }

    /// Keeps a word as long as the files are read.
    pub(super) fn keep_aside(&mut self, word: &str) -> Word {
        self.later.words.keep(word)
    }

    pub(super) fn aside(&self, word: Word) -> &str {
        self.later.words.get(word)
    }

    /// Keeps a line until everything is defined.
    pub(super) fn postpone(
        &mut self,
        line: CurrentLine,
        what: PostponedLine,
        reference: Field<'_>,
        expected: Expected,
    ) -> Result<(), LineFault> {
        self.check_room(self.later.lines.len()).map_err(|reason| LineFault::new(reference.column, reason))?;
        let location = line.at(reference);
        let reference = self.keep_aside(reference.text);
        let Context { scope, scoped, .. } = self.context;
        self.later.lines.push(Postponed { what, scope, scoped, reference, location, expected });
        Ok(())
    }
}
