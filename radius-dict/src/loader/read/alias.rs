//! Further names of attributes.

use crate::loader::{
    error::{LoadError, LoadReason, WarningReason},
    kept::{
        loaded::{Loaded, usize_of},
        reference::{is_elsewhere, relative_scope},
        row::{AliasRow, NONE, Place, Scope},
    },
    read::builder::{Builder, Here, Pending, PendingWhat},
};
use crate::syntax::{
    lines::Field,
    reason::{Expected, Fault, shortened},
};

impl Builder<'_> {
    pub(in crate::loader) fn alias(&mut self, here: Here, name: Field<'_>, target: Field<'_>) -> Result<(), Fault> {
        if is_elsewhere(target.text) {
            let found = shortened(target.text);
            self.warn(here.at(target), WarningReason::UnresolvedReference { found });
            return Ok(());
        }
        let row = match self.loaded.find_alias(name.text) {
            Some(row) => row,
            None => {
                let limit = self.limits.definitions;
                if self.loaded.aliases.len() >= limit {
                    return Err(Fault::new(name.column, LoadReason::TooManyDefinitions { limit }));
                }
                let span = self.loaded.keep(name.text);
                let row = AliasRow { name: span, target: NONE, scope: self.scope, place: here.at(name) };
                self.loaded.push_alias(row, name.text)
            }
        };
        // At once if that can be: a block may begin with it.
        match self.loaded.direct_reference(self.scope, self.scoped, target.text) {
            Some(attribute) => self
                .give_alias(row, self.scope, self.scoped, attribute)
                .map_err(|reason| Fault::new(name.column, reason)),
            None => {
                let what = PendingWhat::Alias { row, name_place: here.at(name) };
                self.postpone(here, what, target, Expected::Reference)
            }
        }
    }

    /// Follows an alias whose attribute was not defined at its line. What is not found is an error in the `last` of
    /// these passes only.
    pub(in crate::loader) fn settle_alias(
        &mut self,
        line: &Pending,
        row: u32,
        name_place: Place,
        last: bool,
    ) -> Result<(), LoadError> {
        match self.loaded.direct_reference(line.scope, line.scoped, self.aside(line.reference)) {
            Some(attribute) => self
                .give_alias(row, line.scope, line.scoped, attribute)
                .map_err(|reason| self.error(name_place, reason)),
            None if last => Err(self.undefined(line)),
            None => Ok(()),
        }
    }

    /// Says what an alias means, unless its name means something else.
    fn give_alias(&mut self, alias: u32, scope: Scope, scoped: bool, target: u32) -> Result<(), LoadReason> {
        let Some(row) = self.loaded.aliases.get(usize_of(alias)) else { return Ok(()) };
        let name = self.loaded.word(row.name);
        if row.target != NONE {
            // The same again says nothing new.
            let first = self.loaded.position(row.place);
            let is_same = self.loaded.is_same(row.target, target);
            return if is_same { Ok(()) } else { Err(LoadReason::Duplicate { name: name.into(), first }) };
        }
        let others = || {
            let anywhere = if scoped { None } else { self.loaded.find_name(name) };
            let scopes = [Scope::Root, Scope::Internal, scope];
            let mut rows = scopes.iter().filter_map(|scope| self.loaded.find_scoped(*scope, name)).chain(anywhere);
            let other = rows.find(|row| !self.loaded.is_same(*row, target))?;
            self.loaded.row(other).map(|row| row.place)
        };
        if let Some(first) = others() {
            let first = self.loaded.position(first);
            return Err(LoadReason::Duplicate { name: name.into(), first });
        }
        if let Some(row) = self.loaded.aliases.get_mut(usize_of(alias)) {
            row.target = target;
        }
        Ok(())
    }

    /// Where an alias is defined that keeps an attribute from having its name: one of another attribute, in the same
    /// space of names.
    pub(in crate::loader) fn alias_in_the_way(
        &self,
        name: &str,
        scope: Scope,
        scoped: bool,
        number: u32,
    ) -> Option<Place> {
        if self.loaded.aliases.is_empty() {
            return None;
        }
        let alias = self.loaded.aliases.get(usize_of(self.loaded.find_alias(name)?))?;
        let target = self.loaded.row(alias.target)?;
        let is_same = target.scope == scope && target.number == number && number != NONE;
        let is_near = !scoped || matches!(scope, Scope::Root | Scope::Internal) || scope == alias.scope;
        (is_near && !is_same).then_some(alias.place)
    }
}

impl Loaded {
    /// Whether two rows are of one attribute: the same, or two names of one number.
    pub(in crate::loader) fn is_same(&self, first: u32, second: u32) -> bool {
        let place = |row: u32| self.row(row).filter(|row| row.number != NONE).map(|row| (row.scope, row.number));
        first == second || place(first).is_some_and(|first| place(second) == Some(first))
    }

    /// What a reference of a dictionary leads to through an alias, at its beginning. Where names are `scoped`, only by
    /// one in a scope around the reference.
    pub(in crate::loader) fn aliased(&self, scope: Scope, scoped: bool, text: &str) -> Option<u32> {
        if self.aliases.is_empty() {
            return None;
        }
        let (start, text) = match text.strip_prefix('@') {
            Some(absolute) => (Scope::Root, absolute.split_once('.')?.1),
            None => relative_scope(self, scope, text),
        };
        let find = |name: &str| {
            let alias = self.aliases.get(usize_of(self.find_alias(name)?))?;
            let is_near = !scoped || self.scopes_from(start).any(|around| around == alias.scope);
            (is_near && alias.target != NONE).then_some(alias.target)
        };
        find(text).or_else(|| {
            let (first, rest) = text.split_once('.')?;
            self.walk(self.scope_inside(find(first)?), rest)
        })
    }
}
