//! `clone=`: copies of everything inside another attribute.

use alloc::{borrow::ToOwned, vec::Vec};

use super::builder::Builder;
use crate::{
    loader::{
        error::LoadReason,
        kept::{id::AttributeId, row::Scope},
    },
    syntax::{number::MAX_DEPTH, reason::shortened},
};

impl Builder<'_> {
    /// Gives an attribute copies of everything inside another.
    pub(super) fn copy_children(&mut self, attribute: AttributeId, target: AttributeId) -> Result<(), LoadReason> {
        self.clones.waiting.remove(&attribute);
        if !self.store.attributes.get(target).is_some_and(|target| target.data_type.is_container()) {
            return Err(LoadReason::NotContainer { name: shortened(self.store.name_of(target)) });
        }
        // The original is the copy or contains it, so copying would not end.
        let mut around = attribute;
        loop {
            if self.store.scope_inside(around) == self.store.scope_inside(target) {
                return Err(LoadReason::CloneOfItself);
            }
            match self.store.attributes.get(around).map(|row| row.scope) {
                Some(Scope::Attribute(outer)) => around = outer,
                _ => break,
            }
        }
        // Several names of one container that clone the same attribute get one copy.
        if !self.clones.done.insert((self.store.scope_inside(target), self.store.scope_inside(attribute))) {
            return Ok(());
        }
        let mut left = alloc::vec![(target, attribute)];
        while let Some((from, to)) = left.pop() {
            if self.clones.waiting.contains(&from) {
                return Err(LoadReason::CloneOfItself);
            }
            let children: Vec<_> = self.store.inside(self.store.scope_inside(from)).collect();
            for (number, child) in children {
                self.check_room(self.clones.steps)?;
                self.clones.steps += 1;
                let scope = self.store.scope_inside(to);
                let copy = match self.store.numbered(scope, number) {
                    Some(own) => own,
                    None => match self.copy(child, scope, number)? {
                        Some(made) => made,
                        None => continue,
                    },
                };
                left.push((child, copy));
            }
        }
        Ok(())
    }

    /// Copies one attribute into a scope.
    fn copy(&mut self, child: AttributeId, scope: Scope, number: u32) -> Result<Option<AttributeId>, LoadReason> {
        self.check_room(self.store.attributes.len())?;
        let Some(mut copy) = self.store.attributes.get(child).cloned() else { return Ok(None) };
        copy.scope = scope;
        copy.depth = self.store.depth(scope);
        if usize::from(copy.depth) >= MAX_DEPTH {
            return Err(LoadReason::TooDeep { limit: MAX_DEPTH });
        }
        copy.path = self.store.packet_path(copy.role, scope, Some(number));
        if !copy.data_type.is_container() {
            // A copy of a copy borrows the values of the first attribute, so there is no chain.
            copy.values_of = copy.values_of.or(Some(child));
            copy.has_values = false;
        }
        let name = self.store.word(copy.name).to_owned();
        let made = self.store.push_attribute(copy, &name);
        self.clones.copies.push((child, made));
        Ok(Some(made))
    }
}
