//! Further names of attributes.

use super::{
    builder::Builder,
    state::{CurrentLine, Postponed, PostponedLine},
};
use crate::{
    loader::{
        error::{LineFault, LoadError, LoadReason, WarningReason},
        kept::{
            id::AliasId,
            reference::is_elsewhere,
            row::{AliasRow, AliasTarget, Location, Scope},
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
        let alias = match self.store.find_alias(scope, name.text) {
            Some(alias) => alias,
            None => {
                self.check_room(self.store.aliases.len()).map_err(|reason| LineFault::new(name.column, reason))?;
                let word = self.store.words.keep(name.text);
                let row = AliasRow { name: word, target: None, scope, location: line.at(name) };
                self.store.push_alias(row, name.text)
            }
        };
        // The alias is resolved at once if possible, since a block may begin with it.
        match self.alias_target(scope, scoped, target.text) {
            Some(found) => {
                self.give_alias(alias, scope, scoped, found).map_err(|reason| LineFault::new(name.column, reason))
            }
            None => {
                let what = PostponedLine::Alias { alias, name: line.at(name) };
                self.postpone(line, what, target, Expected::Reference)
            }
        }
    }

    /// Resolves an alias whose attribute was not defined at its line. Returns whether it is resolved.
    pub(super) fn settle_alias(&mut self, line: &Postponed, alias: AliasId, name: Location) -> Result<bool, LoadError> {
        let target = self.alias_target(line.scope, line.scoped, self.aside(line.reference));
        let Some(target) = target else { return Ok(false) };
        self.give_alias(alias, line.scope, line.scoped, target).map_err(|reason| self.error(name, reason))?;
        Ok(true)
    }

    /// The attribute or the vendor that a reference leads to.
    fn alias_target(&self, scope: Scope, scoped: bool, text: &str) -> Option<AliasTarget> {
        let attribute = self.store.direct_reference(scope, scoped, text);
        let vendor = || self.store.vendor_reference(scope, text).map(AliasTarget::Vendor);
        attribute.map(AliasTarget::Attribute).or_else(vendor)
    }

    /// Gives an alias its attribute or vendor, unless its name already has another meaning in its scope.
    fn give_alias(
        &mut self,
        alias: AliasId,
        scope: Scope,
        scoped: bool,
        target: AliasTarget,
    ) -> Result<(), LoadReason> {
        let Some(row) = self.store.aliases.get(alias) else { return Ok(()) };
        let name = self.store.word(row.name);
        let is_same = |known: AliasTarget| match (known, target) {
            (AliasTarget::Attribute(known), AliasTarget::Attribute(target)) => self.store.is_same(known, target),
            _ => known == target,
        };
        if let Some(known) = row.target {
            // A repeated definition changes nothing.
            let first = self.store.position(row.location);
            return if is_same(known) { Ok(()) } else { Err(LoadReason::Duplicate { name: name.into(), first }) };
        }
        let in_root = (scope == Scope::Root).then_some(Scope::Internal);
        let in_scope = core::iter::once(scope).chain(in_root).filter_map(|scope| self.store.find_scoped(scope, name));
        // A name that belongs to no container is a name of the root, too.
        let anywhere = if scope == Scope::Root && !scoped { self.store.find_name(name) } else { None };
        let mut found = in_scope.chain(anywhere);
        let other = found.find(|found| !is_same(AliasTarget::Attribute(*found)));
        let other = other.and_then(|other| self.store.attributes.get(other));
        if let Some(first) = other.map(|row| row.location) {
            let first = self.store.position(first);
            return Err(LoadReason::Duplicate { name: name.into(), first });
        }
        if let Some(row) = self.store.aliases.get_mut(alias) {
            row.target = Some(target);
        }
        Ok(())
    }
}
