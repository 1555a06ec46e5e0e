//! Following references.

use super::{
    loaded::{Loaded, Walk},
    row::{NONE, Scope},
};
use crate::parse::number::number;

impl Loaded {
    /// What a scope is in.
    fn outer(&self, scope: Scope) -> Scope {
        match scope {
            Scope::Root | Scope::Internal => Scope::Root,
            Scope::Attribute(row) => self.row(row).map_or(Scope::Root, |row| row.scope),
            Scope::Vendor { container: NONE, .. } => Scope::Root,
            Scope::Vendor { container, .. } => Scope::Attribute(container),
        }
    }

    /// The attribute that a reference of a dictionary leads to: names or numbers with dots between them, from this
    /// scope on, from those around it with dots before, from outside with `@`. Where names are `scoped`, one is not looked for
    /// in other places: it would be another vendor's.
    pub(super) fn reference(&self, scope: Scope, scoped: bool, text: &str) -> Option<u32> {
        if let Some(absolute) = text.strip_prefix('@') {
            let (protocol, rest) = absolute.split_once('.')?;
            let ours = protocol.is_empty() || protocol.eq_ignore_ascii_case("RADIUS");
            return ours.then(|| self.walk(Scope::Root, rest)).flatten();
        }
        if let Some(relative) = text.strip_prefix('.') {
            let rest = relative.trim_start_matches('.');
            let scope = (0..relative.len() - rest.len()).fold(scope, |scope, _| self.outer(scope));
            return self.walk(scope, rest);
        }
        if text.bytes().all(|octet| octet.is_ascii_digit() || octet == b'.') {
            return self.walk(Scope::Root, text);
        }
        let mut inner = scope;
        loop {
            if let Some(row) = self.find_scoped(inner, text) {
                return Some(row);
            }
            if inner == Scope::Root {
                break;
            }
            inner = self.outer(inner);
        }
        let anywhere = || if scoped { None } else { self.find_name(text) };
        let elsewhere = || self.find_scoped(Scope::Internal, text).or_else(anywhere);
        // With a path of names the first of them is in the innermost scope that has it.
        elsewhere().or_else(|| {
            let mut inner = scope;
            while text.contains('.') {
                if let Some(row) = self.walk(inner, text) {
                    return Some(row);
                }
                if inner == Scope::Root {
                    break;
                }
                inner = self.outer(inner);
            }
            None
        })
    }

    /// The attribute that names and numbers with dots between them lead to, from this scope on.
    pub(super) fn walk(&self, scope: Scope, path: &str) -> Option<u32> {
        let mut walk = Walk::from(scope);
        for part in path.split('.') {
            walk = match number(part) {
                Some(number) if part.bytes().all(|octet| octet.is_ascii_digit()) => {
                    self.step(walk, number.try_into().ok()?)?
                }
                _ => self.step_by_name(walk, part)?,
            };
        }
        (walk.attribute != NONE).then_some(walk.attribute)
    }
}
