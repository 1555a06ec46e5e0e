//! Further names of attributes.

use super::{
    builder::Builder,
    state::{CurrentLine, Postponed, PostponedLine},
};
use crate::{
    loader::{
        error::{LineFault, LoadError, LoadReason, WarningReason},
        kept::{
            id::{AliasId, AttributeId},
            reference::is_elsewhere,
            row::{AliasRow, Location, Scope},
        },
    },
    syntax::{
        lines::Field,
        reason::{Expected, shortened},
    },
};

impl Builder<'_> {
    pub(super) fn alias(&mut self, line: CurrentLine, name: Field<'_>, target: Field<'_>) -> Result<(), LineFault> {
        if is_elsewhere(target.text) {
            let found = shortened(target.text);
            self.warn(line.at(target), WarningReason::UnresolvedReference { found });
            return Ok(());
        }
        let (scope, scoped) = (self.context.scope, self.context.scoped);
        let alias = match self.store.find_alias(name.text) {
            Some(alias) => alias,
            None => {
                self.check_room(self.store.aliases.len()).map_err(|reason| LineFault::new(name.column, reason))?;
                let word = self.store.words.keep(name.text);
                let row = AliasRow { name: word, target: None, scope, location: line.at(name) };
                self.store.push_alias(row, name.text)
            }
        };
        // The alias is resolved at once if possible, since a block may begin with it.
        match self.store.direct_reference(scope, scoped, target.text) {
            Some(attribute) => {
                self.give_alias(alias, scope, scoped, attribute).map_err(|reason| LineFault::new(name.column, reason))
            }
            None => {
                let what = PostponedLine::Alias { alias, name: line.at(name) };
                self.postpone(line, what, target, Expected::Reference)
            }
        }
    }

    /// Resolves an alias whose attribute was not defined at its line. Returns whether it is resolved.
    pub(super) fn settle_alias(&mut self, line: &Postponed, alias: AliasId, name: Location) -> Result<bool, LoadError> {
        let target = self.store.direct_reference(line.scope, line.scoped, self.aside(line.reference));
        let Some(target) = target else { return Ok(false) };
        self.give_alias(alias, line.scope, line.scoped, target).map_err(|reason| self.error(name, reason))?;
        Ok(true)
    }

    /// Gives an alias its attribute, unless its name already has another meaning.
    fn give_alias(
        &mut self,
        alias: AliasId,
        scope: Scope,
        scoped: bool,
        target: AttributeId,
    ) -> Result<(), LoadReason> {
        let Some(row) = self.store.aliases.get(alias) else { return Ok(()) };
        let name = self.store.word(row.name);
        if let Some(known) = row.target {
            // A repeated definition changes nothing.
            let first = self.store.position(row.location);
            let is_same = self.store.is_same(known, target);
            return if is_same { Ok(()) } else { Err(LoadReason::Duplicate { name: name.into(), first }) };
        }
        let others = || {
            let anywhere = if scoped { None } else { self.store.find_name(name) };
            let scopes = [Scope::Root, Scope::Internal, scope];
            let mut found = scopes.iter().filter_map(|scope| self.store.find_scoped(*scope, name)).chain(anywhere);
            let other = found.find(|found| !self.store.is_same(*found, target))?;
            self.store.attributes.get(other).map(|row| row.location)
        };
        if let Some(first) = others() {
            let first = self.store.position(first);
            return Err(LoadReason::Duplicate { name: name.into(), first });
        }
        if let Some(row) = self.store.aliases.get_mut(alias) {
            row.target = Some(target);
        }
        Ok(())
    }
}
