//! Resolves references.

use super::{
    id::AttributeId,
    row::{AliasTarget, Scope},
    store::Store,
    walk::Walk,
};

/// Whether a reference leads to another protocol than RADIUS.
pub(in crate::loader) fn is_elsewhere(text: &str) -> bool {
    let protocol = text.strip_prefix('@').map(|rest| rest.split('.').next().unwrap_or_default());
    protocol.is_some_and(|name| !name.is_empty() && !name.eq_ignore_ascii_case("RADIUS"))
}

impl Store {
    /// The scope around a scope.
    fn outer(&self, scope: Scope) -> Scope {
        match scope {
            Scope::Root | Scope::Internal => Scope::Root,
            Scope::Attribute(attribute) => self.attributes.get(attribute).map_or(Scope::Root, |row| row.scope),
            Scope::Vendor { container: None, .. } => Scope::Root,
            Scope::Vendor { container: Some(container), .. } => Scope::Attribute(container),
        }
    }

    /// This scope and those around it.
    fn scopes_from(&self, scope: Scope) -> impl Iterator<Item = Scope> + use<'_> {
        core::iter::successors(Some(scope), |inner| (*inner != Scope::Root).then(|| self.outer(*inner)))
    }

    /// The scope that a reference with leading dots is relative to, and the rest of the reference. One dot means the
    /// scope itself.
    fn relative_scope<'t>(&self, scope: Scope, text: &'t str) -> (Scope, &'t str) {
        let rest = text.trim_start_matches('.');
        let scope = (1..text.len() - rest.len()).fold(scope, |scope, _| self.outer(scope));
        (scope, rest)
    }

    /// The attribute that a reference of a dictionary leads to, also through aliases.
    pub(in crate::loader) fn reference(&self, scope: Scope, scoped: bool, text: &str) -> Option<AttributeId> {
        self.direct_reference(scope, scoped, text).or_else(|| self.aliased(scope, text))
    }

    /// The attribute that a reference of a dictionary leads to without aliases. A reference is names or numbers with
    /// dots between them. It begins in this scope, with leading dots in a scope around it, and with `@` outside. If
    /// names are `scoped`, other places are not searched: a name there would belong to another vendor.
    pub(in crate::loader) fn direct_reference(&self, scope: Scope, scoped: bool, text: &str) -> Option<AttributeId> {
        if let Some(absolute) = text.strip_prefix('@') {
            let (protocol, rest) = absolute.split_once('.')?;
            let ours = protocol.is_empty() || protocol.eq_ignore_ascii_case("RADIUS");
            return ours.then(|| self.walk_from_outside(rest)).flatten();
        }
        if text.starts_with('.') {
            let (scope, rest) = self.relative_scope(scope, text);
            return self.walk(scope, rest);
        }
        if text.bytes().all(|octet| octet.is_ascii_digit() || octet == b'.') {
            return self.walk_from_outside(text);
        }
        if let Some(attribute) = self.scopes_from(scope).find_map(|inner| self.find_scoped(inner, text)) {
            return Some(attribute);
        }
        let anywhere = || if scoped { None } else { self.find_name(text) };
        let elsewhere = || self.find_scoped(Scope::Internal, text).or_else(anywhere);
        // The first name of a path is in the innermost scope that has it.
        elsewhere().or_else(|| {
            let is_path = text.contains('.');
            is_path.then(|| self.scopes_from(scope).find_map(|inner| self.walk(inner, text))).flatten()
        })
    }

    /// The attribute that a reference of a dictionary leads to if it begins with an alias, in the scope of the reference
    /// or in one around it.
    fn aliased(&self, scope: Scope, text: &str) -> Option<AttributeId> {
        if self.aliases.is_empty() {
            return None;
        }
        let (start, text) = match text.strip_prefix('@') {
            Some(absolute) => (Scope::Root, absolute.split_once('.')?.1),
            None => self.relative_scope(scope, text),
        };
        let find = |name: &str| self.scopes_from(start).find_map(|scope| self.alias_target(scope, name));
        self.through_alias(text, find)
    }

    /// The attribute that a name leads to if it, or its first part, is an alias. Aliases of the root precede others.
    pub(in crate::loader) fn aliased_from_outside(&self, name: &str) -> Option<AttributeId> {
        let anywhere = |name: &str| self.aliases.get(self.find_alias_anywhere(name)?)?.target;
        self.through_alias(name, |name| self.alias_target(Scope::Root, name).or_else(|| anywhere(name)))
    }

    fn alias_target(&self, scope: Scope, name: &str) -> Option<AliasTarget> {
        self.aliases.get(self.find_alias(scope, name)?)?.target
    }

    fn through_alias(&self, text: &str, find: impl Fn(&str) -> Option<AliasTarget>) -> Option<AttributeId> {
        if let Some(AliasTarget::Attribute(attribute)) = find(text) {
            return Some(attribute);
        }
        let (first, rest) = text.split_once('.')?;
        match find(first)? {
            AliasTarget::Attribute(attribute) => self.walk(self.scope_inside(attribute), rest),
            AliasTarget::Vendor(scope) => self.walk(scope, rest),
        }
    }

    /// The vendor that a reference leads to without aliases: `Vendor-Specific.Cisco`.
    pub(in crate::loader) fn vendor_reference(&self, scope: Scope, text: &str) -> Option<Scope> {
        let (start, path) = match text.strip_prefix('@') {
            Some(absolute) => (Scope::Root, absolute.split_once('.')?.1),
            None if text.starts_with('.') => self.relative_scope(scope, text),
            None => (Scope::Root, text),
        };
        let mut walk = Walk::from(start);
        for part in path.split('.') {
            walk = walk.follow(self, part)?;
        }
        match walk.scope {
            scope @ Scope::Vendor { .. } if walk.attribute.is_none() => Some(scope),
            _ => None,
        }
    }

    /// The attribute that names and numbers with dots between them lead to from outside: in packets, or otherwise among
    /// attributes that are never on the wire.
    pub(in crate::loader) fn walk_from_outside(&self, path: &str) -> Option<AttributeId> {
        self.walk(Scope::Root, path).or_else(|| self.walk(Scope::Internal, path))
    }

    /// The attribute that names and numbers with dots between them lead to, beginning in this scope.
    fn walk(&self, scope: Scope, path: &str) -> Option<AttributeId> {
        let mut walk = Walk::from(scope);
        for part in path.split('.') {
            walk = walk.follow(self, part)?;
        }
        walk.attribute
    }
}
