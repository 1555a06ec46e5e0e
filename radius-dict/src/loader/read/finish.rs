//! What can be done only when everything is defined.

use alloc::{borrow::ToOwned, vec::Vec};

use crate::loader::{
    Loaded,
    error::{LoadError, LoadReason, WarningReason},
    kept::{
        loaded::{u32_of, usize_of},
        reference::is_elsewhere,
        row::{NONE, Place, Scope},
    },
    read::builder::{Builder, Pending, PendingWhat},
};
use crate::syntax::{lines::Field, number::MAX_DEPTH, reason::shortened};

/// The step in which something is done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Those that clones may need.
    EarlyAliases,
    Clones,
    /// Also those that lead into clones.
    Aliases,
    Values,
    References,
    Chains,
}

const PASSES: [Pass; 6] =
    [Pass::EarlyAliases, Pass::Clones, Pass::Aliases, Pass::Values, Pass::References, Pass::Chains];

impl Builder<'_> {
    pub(in crate::loader) fn finish(mut self) -> Result<Loaded, LoadError> {
        let pending = core::mem::take(&mut self.pending);
        for pass in PASSES {
            for line in &pending {
                self.resolve(pass, line)?;
            }
        }
        // In the order in which they were made: of a copy of a copy the first is there.
        for (from, copy) in core::mem::take(&mut self.copied) {
            let target = self.loaded.row(from).map_or(NONE, |row| row.target);
            if let Some(copy) = self.loaded.attributes.get_mut(usize_of(copy)) {
                copy.target = target;
            }
        }
        let loaded = &mut self.loaded;
        loaded.index_paths();
        loaded.share_values();
        loaded.values_by_attribute = (0..u32_of(loaded.values.len())).collect();
        let values = &loaded.values;
        let attribute = |row: &u32| values.get(usize_of(*row)).map_or(NONE, |row| row.attribute);
        // Stable: in the order of the lines.
        loaded.values_by_attribute.sort_by_key(attribute);
        Ok(self.loaded)
    }

    fn resolve(&mut self, pass: Pass, line: &Pending) -> Result<(), LoadError> {
        let at = |column: u32| Place { column, ..line.place };
        match (pass, &line.what) {
            (Pass::Clones, PendingWhat::Clone { row }) => {
                if self.is_elsewhere(line) {
                    self.clones.remove(row);
                    return Ok(());
                }
                let target = self.find(line)?;
                self.copy_children(*row, target).map_err(|reason| self.error(line.place, reason))
            }
            (Pass::Values, PendingWhat::Value { name, name_column, data, data_column }) => {
                let attribute = self.find(line)?;
                let (name, data) = (self.aside(*name).to_owned(), self.aside(*data).to_owned());
                let name = Field { text: &name, column: usize_of(*name_column) };
                let data = Field { text: &data, column: usize_of(*data_column) };
                self.add_value(attribute, usize_of(line.place.column), at(*name_column), name, data)
                    .map_err(|fault| self.error(at(u32_of(fault.column)), fault.reason))
            }
            (Pass::EarlyAliases | Pass::Aliases, PendingWhat::Alias { row, name_place }) => {
                self.settle_alias(line, *row, *name_place, pass == Pass::Aliases)
            }
            (Pass::References, PendingWhat::Reference { row }) => {
                let text = self.aside(line.reference);
                match self.loaded.reference(line.scope, line.scoped, text) {
                    Some(target) => {
                        if let Some(row) = self.loaded.attributes.get_mut(usize_of(*row)) {
                            row.target = target;
                        }
                    }
                    // The root of the dictionary: a group of everything.
                    None if matches!(text, "@" | "." | "@.") => {}
                    None => {
                        let found = shortened(text);
                        self.warn(line.place, WarningReason::UnresolvedReference { found });
                    }
                }
                Ok(())
            }
            (Pass::References, PendingWhat::ValuesOf { row }) => {
                if self.is_elsewhere(line) {
                    return Ok(());
                }
                let of = self.find(line)?;
                if self.loaded.row(*row).is_some_and(|row| row.has_values) {
                    return Err(self.error(line.place, LoadReason::ValueAliasChain));
                }
                if !self.has_type_of(*row, of) {
                    return Err(self.error(line.place, LoadReason::ValuesOfAnotherType));
                }
                self.borrow_values(*row, of);
                Ok(())
            }
            (Pass::References, PendingWhat::ValueAlias { attribute, column }) => {
                let other = self.find(line)?;
                let name = self.aside(*attribute);
                let Some(row) = self.loaded.reference(line.scope, line.scoped, name) else {
                    let reason = LoadReason::Undefined { name: shortened(name), expected: line.expected };
                    return Err(self.error(at(*column), reason));
                };
                if row != other && self.loaded.row(row).is_some_and(|row| row.values_of == other) {
                    return Ok(());
                }
                let own = self.loaded.row(row).is_some_and(|row| row.has_values || row.values_of != NONE);
                let chain = self.loaded.row(other).is_some_and(|row| row.values_of != NONE);
                if own || chain || row == other {
                    return Err(self.error(at(*column), LoadReason::ValueAliasChain));
                }
                if !self.has_type_of(row, other) {
                    return Err(self.error(at(*column), LoadReason::ValuesOfAnotherType));
                }
                self.borrow_values(row, other);
                Ok(())
            }
            (Pass::Chains, PendingWhat::ValuesOf { row }) => {
                if self.loaded.values_of(*row).is_some() {
                    return Ok(());
                }
                Err(self.error(line.place, LoadReason::ValueAliasChain))
            }
            // A later line may have made a chain of it.
            (Pass::Chains, PendingWhat::ValueAlias { column, .. }) => {
                let other = self.find(line)?;
                if self.loaded.row(other).is_some_and(|row| row.values_of != NONE) {
                    return Err(self.error(at(*column), LoadReason::ValueAliasChain));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Whether a reference is to another protocol, which is not loaded. A warning says so.
    fn is_elsewhere(&mut self, line: &Pending) -> bool {
        let text = self.aside(line.reference);
        let is_elsewhere = is_elsewhere(text);
        if is_elsewhere {
            let found = shortened(text);
            self.warn(line.place, WarningReason::UnresolvedReference { found });
        }
        is_elsewhere
    }

    fn find(&self, line: &Pending) -> Result<u32, LoadError> {
        let name = self.aside(line.reference);
        self.loaded.reference(line.scope, line.scoped, name).ok_or_else(|| self.undefined(line))
    }

    pub(in crate::loader) fn undefined(&self, line: &Pending) -> LoadError {
        let name = shortened(self.aside(line.reference));
        self.error(line.place, LoadReason::Undefined { name, expected: line.expected })
    }

    fn has_type_of(&self, row: u32, other: u32) -> bool {
        let data_type = |row: u32| self.loaded.row(row).map(|row| (row.data_type, row.size));
        data_type(row) == data_type(other)
    }

    fn borrow_values(&mut self, row: u32, of: u32) {
        if let Some(row) = self.loaded.attributes.get_mut(usize_of(row)) {
            row.values_of = of;
        }
    }

    /// Gives an attribute copies of all that is inside another.
    fn copy_children(&mut self, row: u32, target: u32) -> Result<(), LoadReason> {
        self.clones.remove(&row);
        if !self.loaded.row(target).is_some_and(|target| target.data_type.is_container()) {
            let name = self.loaded.row(target).map(|row| shortened(self.loaded.word(row.name))).unwrap_or_default();
            return Err(LoadReason::NotContainer { name });
        }
        // Around the copy, or it itself: there would be no end.
        let mut around = row;
        loop {
            if self.loaded.scope_inside(around) == self.loaded.scope_inside(target) {
                return Err(LoadReason::CloneOfItself);
            }
            match self.loaded.row(around).map(|row| row.scope) {
                Some(Scope::Attribute(outer)) => around = outer,
                _ => break,
            }
        }
        // Many names of one container, each a clone of the same, are one copy.
        if !self.cloned.insert((self.loaded.scope_inside(target), self.loaded.scope_inside(row))) {
            return Ok(());
        }
        let mut left = alloc::vec![(target, row)];
        while let Some((from, to)) = left.pop() {
            if self.clones.contains(&from) {
                return Err(LoadReason::CloneOfItself);
            }
            let children: Vec<_> = self.loaded.inside(self.loaded.scope_inside(from)).collect();
            for (number, child) in children {
                if self.copies >= self.limits.definitions {
                    return Err(LoadReason::TooManyDefinitions { limit: self.limits.definitions });
                }
                self.copies += 1;
                let scope = self.loaded.scope_inside(to);
                let copy = match self.loaded.numbered(scope, number) {
                    Some(own) => own,
                    None => {
                        if self.loaded.attributes.len() >= self.limits.definitions {
                            return Err(LoadReason::TooManyDefinitions { limit: self.limits.definitions });
                        }
                        let Some(mut copy) = self.loaded.row(child).cloned() else { continue };
                        copy.scope = scope;
                        copy.depth = self.loaded.depth(scope);
                        if usize::from(copy.depth) >= MAX_DEPTH {
                            return Err(LoadReason::TooDeep { limit: MAX_DEPTH });
                        }
                        copy.path = self.loaded.place(copy.role, scope, number);
                        if !copy.data_type.is_container() {
                            // Of a copy of a copy the values are those of the first, so there is no chain.
                            copy.values_of = if copy.values_of == NONE { child } else { copy.values_of };
                            copy.has_values = false;
                        }
                        let name = self.loaded.word(copy.name).to_owned();
                        let made = self.loaded.push_attribute(copy, &name);
                        self.copied.push((child, made));
                        made
                    }
                };
                left.push((child, copy));
            }
        }
        Ok(())
    }
}
