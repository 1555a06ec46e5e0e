//! The steps after everything is defined.

use alloc::borrow::ToOwned;

use super::{
    builder::Builder,
    state::{Postponed, PostponedLine},
};
use crate::{
    loader::{
        error::{LoadError, LoadReason, WarningReason},
        kept::{
            id::{AttributeId, u32_of, usize_of},
            reference::is_elsewhere,
            row::Location,
            store::Store,
        },
    },
    syntax::{lines::Field, reason::shortened},
};

/// The step in which a line is settled.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Aliases that clones may need.
    EarlyAliases,
    Clones,
    /// Also aliases that lead into clones.
    Aliases,
    Values,
    References,
    Chains,
}

const PASSES: [Pass; 6] =
    [Pass::EarlyAliases, Pass::Clones, Pass::Aliases, Pass::Values, Pass::References, Pass::Chains];

impl Builder<'_> {
    pub(super) fn finish(mut self) -> Result<Store, LoadError> {
        let postponed = core::mem::take(&mut self.later.lines);
        for pass in PASSES {
            for line in &postponed {
                self.settle(pass, line)?;
            }
        }
        // Copies are handled in the order of their creation: before a copy of a copy comes the first copy.
        for (from, copy) in core::mem::take(&mut self.clones.copies) {
            let target = self.store.attributes.get(from).and_then(|row| row.target);
            if let Some(copy) = self.store.attributes.get_mut(copy) {
                copy.target = target;
            }
        }
        self.store.finish();
        Ok(self.store)
    }

    fn settle(&mut self, pass: Pass, line: &Postponed) -> Result<(), LoadError> {
        let at = |column: u32| Location { column, ..line.location };
        match (pass, &line.what) {
            (Pass::Clones, PostponedLine::Clone { attribute }) => {
                if self.warn_of_elsewhere(line) {
                    self.clones.waiting.remove(attribute);
                    return Ok(());
                }
                let target = self.find(line)?;
                self.copy_children(*attribute, target).map_err(|reason| self.error(line.location, reason))
            }
            (Pass::Values, PostponedLine::Value { place, name, name_column, data, data_column }) => {
                let attribute = self.find(line)?;
                let (name, data) = (self.aside(*name).to_owned(), self.aside(*data).to_owned());
                let name = Field { text: &name, column: usize_of(*name_column) };
                let data = Field { text: &data, column: usize_of(*data_column) };
                self.add_value(attribute, usize_of(line.location.column), at(*name_column), name, data, Some(*place))
                    .map_err(|fault| self.error(at(u32_of(fault.column)), fault.reason))
            }
            (Pass::EarlyAliases | Pass::Aliases, PostponedLine::Alias { alias, name }) => {
                let is_settled = self.settle_alias(line, *alias, *name)?;
                if is_settled || pass == Pass::EarlyAliases { Ok(()) } else { Err(self.undefined(line)) }
            }
            (Pass::References, PostponedLine::Reference { attribute }) => {
                self.refer(*attribute, line);
                Ok(())
            }
            (Pass::References, PostponedLine::ValuesOf { attribute }) => {
                if self.warn_of_elsewhere(line) {
                    return Ok(());
                }
                let owner = self.find(line)?;
                let has_own = self.store.attributes.get(*attribute).is_some_and(|row| row.has_values);
                self.borrow_values(*attribute, owner, has_own).map_err(|reason| self.error(line.location, reason))
            }
            (Pass::References, PostponedLine::ValueAlias { attribute, column }) => {
                let owner = self.find(line)?;
                let name = self.aside(*attribute);
                let Some(attribute) = self.store.reference(line.scope, line.scoped, name) else {
                    let reason = LoadReason::Undefined { name: shortened(name), expected: line.expected };
                    return Err(self.error(at(*column), reason));
                };
                let lender = |attribute| self.store.attributes.get(attribute).and_then(|row| row.values_of);
                if attribute != owner && lender(attribute) == Some(owner) {
                    return Ok(());
                }
                let has_own = self.store.attributes.get(attribute).is_some_and(|row| row.has_values);
                let is_chain = has_own || lender(attribute).is_some() || lender(owner).is_some() || attribute == owner;
                self.borrow_values(attribute, owner, is_chain).map_err(|reason| self.error(at(*column), reason))
            }
            (Pass::Chains, PostponedLine::ValuesOf { attribute }) => match self.store.owner_of_values(*attribute) {
                Some(_) => Ok(()),
                None => Err(self.error(line.location, LoadReason::ValueAliasChain)),
            },
            // A later line may have turned it into a chain.
            (Pass::Chains, PostponedLine::ValueAlias { column, .. }) => {
                let owner = self.find(line)?;
                match self.store.attributes.get(owner).and_then(|row| row.values_of) {
                    None => Ok(()),
                    Some(_) => Err(self.error(at(*column), LoadReason::ValueAliasChain)),
                }
            }
            _ => Ok(()),
        }
    }

    /// Resolves `ref=`.
    fn refer(&mut self, attribute: AttributeId, line: &Postponed) {
        let text = self.aside(line.reference);
        let target = self.store.reference(line.scope, line.scoped, text);
        // `@` is the root of the dictionary: the group contains everything.
        if target.is_none() && !matches!(text, "@" | "." | "@.") {
            let found = shortened(text);
            self.warn(line.location, WarningReason::UnresolvedReference { found });
        }
        if let Some(row) = self.store.attributes.get_mut(attribute) {
            row.target = target.or(row.target);
        }
    }

    /// Whether a reference is to another protocol, which is not loaded. A warning says so.
    fn warn_of_elsewhere(&mut self, line: &Postponed) -> bool {
        let text = self.aside(line.reference);
        let is_elsewhere = is_elsewhere(text);
        if is_elsewhere {
            let found = shortened(text);
            self.warn(line.location, WarningReason::UnresolvedReference { found });
        }
        is_elsewhere
    }

    fn find(&self, line: &Postponed) -> Result<AttributeId, LoadError> {
        let name = self.aside(line.reference);
        self.store.reference(line.scope, line.scoped, name).ok_or_else(|| self.undefined(line))
    }

    fn undefined(&self, line: &Postponed) -> LoadError {
        let name = shortened(self.aside(line.reference));
        self.error(line.location, LoadReason::Undefined { name, expected: line.expected })
    }

    fn borrow_values(&mut self, attribute: AttributeId, owner: AttributeId, is_chain: bool) -> Result<(), LoadReason> {
        if is_chain {
            return Err(LoadReason::ValueAliasChain);
        }
        let data_type = |attribute| self.store.attributes.get(attribute).map(|row| (row.data_type, row.size));
        if data_type(attribute) != data_type(owner) {
            return Err(LoadReason::ValuesOfAnotherType);
        }
        if let Some(row) = self.store.attributes.get_mut(attribute) {
            row.values_of = Some(owner);
        }
        Ok(())
    }
}
