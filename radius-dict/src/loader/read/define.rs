//! Enters an attribute: makes its row and checks it against definitions of the same name.

use super::{
    builder::Builder,
    describe::Description,
    flags::ParsedFlags,
    identity::Identity,
    state::{CurrentLine, OpenStructure, PostponedLine},
};
use crate::{
    loader::{
        error::{LineFault, LoadReason, WarningReason},
        facts::{Role, Unplaced},
        kept::{
            id::AttributeId,
            row::{AliasTarget, AttributeRow, Location, Scope},
            words::Word,
        },
    },
    syntax::{
        data_type::DictionaryType,
        lines::Field,
        number::MAX_DEPTH,
        reason::{Expected, shortened},
        statement::unreserved,
    },
};

impl Builder<'_> {
    /// Enters an attribute and returns its row. If the same attribute exists, its row is returned.
    pub(super) fn insert(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        identity: Identity,
        description: &Description<'_>,
    ) -> Result<AttributeId, LineFault> {
        let Identity { role, scope, number, scoped } = identity;
        let parsed = &description.flags;
        let mut flags = parsed.flags;
        flags.internal |= self.context.internal;
        flags.secret |= flags.hiding.is_some();
        let (data_type, size) = (description.data_type, description.size);

        let name = if scoped { self.local_name(scope, name)? } else { name };
        let duplicate = |builder: &Self, first: Location| {
            let first = builder.store.position(first);
            LineFault::new(name.column, LoadReason::Duplicate { name: name.text.into(), first })
        };
        let same = self.store.find_scoped(scope, name.text);
        let same = same.or_else(|| if scoped { None } else { self.store.find_name(name.text) });
        let attribute = match same.and_then(|same| Some((same, self.store.attributes.get(same)?))) {
            Some((same, row))
                if row.role == role
                    && row.scope == scope
                    && row.number == number
                    && row.data_type == data_type
                    && row.size == size
                    && row.flags == flags
                    && self.has_references(row, parsed) =>
            {
                // A repeated definition becomes the latest of its number.
                self.store.renew_number(same);
                same
            }
            Some((same, row))
                if same >= self.replaceable.attribute
                    && !(same >= self.current.attribute && is_redefined(row, identity, data_type)) =>
            {
                return Err(duplicate(self, row.location));
            }
            earlier => {
                let earlier = earlier.map(|(same, _)| same);
                if let Some(first) = self.alias_in_the_way(name.text, identity) {
                    return Err(duplicate(self, first));
                }
                self.replace(line.at(name), earlier, scope, number);
                self.check_room(self.store.attributes.len()).map_err(|reason| LineFault::new(name.column, reason))?;
                let depth = self.store.depth(scope);
                if usize::from(depth) >= MAX_DEPTH {
                    return Err(LineFault::new(name.column, LoadReason::TooDeep { limit: MAX_DEPTH }));
                }
                let words = &mut self.store.words;
                let word = words.keep(name.text);
                let mut keep = |field: Option<Field<'_>>| field.map_or(Word::default(), |field| words.keep(field.text));
                let (clone, enumeration) = (keep(parsed.fields().clone), keep(parsed.fields().values_of));
                let (reference, subtype) = (keep(parsed.fields().reference), keep(parsed.fields().subtype));
                let row = AttributeRow {
                    name: word,
                    role,
                    scope,
                    number,
                    path: self.store.packet_path(role, scope, number),
                    data_type,
                    size,
                    flags,
                    values_of: None,
                    values_of_namesake: None,
                    has_values: false,
                    clone,
                    enumeration,
                    reference,
                    target: None,
                    subtype,
                    space: None,
                    replaced: false,
                    depth,
                    location: line.at(name),
                };
                if let Err(reason @ (Unplaced::NumberTooLarge | Unplaced::TooDeep)) = row.path
                    && !flags.internal
                {
                    let warning = WarningReason::Unplaced { name: shortened(name.text), reason };
                    self.warn(line.at(name), warning);
                }
                if let Some((location, reason)) = self.number_taken(line.at(name), earlier, identity, data_type) {
                    self.warn(location, reason);
                }
                let attribute = self.store.push_attribute(row, name.text);
                if let Some(earlier) = earlier {
                    self.store.keep_values(attribute, earlier);
                }
                self.postpone_references(line, attribute, scope, parsed)?;
                attribute
            }
        };
        (self.recent.valued, self.recent.defined) = (None, Some(attribute));
        if data_type == DictionaryType::Structure {
            let last = line.at(name);
            self.recent.structure = Some(OpenStructure { attribute, members: 0, bits: 0, ended: false, last });
        }
        Ok(attribute)
    }

    /// The warning that the number already has an attribute of this load with another type.
    fn number_taken(
        &self,
        location: Location,
        same_name: Option<AttributeId>,
        identity: Identity,
        data_type: DictionaryType,
    ) -> Option<(Location, WarningReason)> {
        // FreeRADIUS's files share numbers on purpose, as those of Altiga and Cisco ASA.
        if !self.strict || identity.role != Role::Attribute || identity.scope == Scope::Internal {
            return None;
        }
        let other = self.store.numbered(identity.scope, identity.number?)?;
        let row = self.store.attributes.get(other)?;
        let is_taken = Some(other) != same_name && other >= self.current.attribute && row.data_type != data_type;
        let name = shortened(self.store.word(row.name));
        let first = self.store.position(row.location);
        is_taken.then_some((location, WarningReason::NumberTaken { name, first }))
    }

    /// The place of an alias that conflicts with an attribute's name: an alias of another attribute, in the same space
    /// of names.
    fn alias_in_the_way(&self, name: &str, identity: Identity) -> Option<Location> {
        if self.store.aliases.is_empty() {
            return None;
        }
        let Identity { scope, scoped, number, .. } = identity;
        // A name that belongs to no container is a name of the root, too.
        let in_root = !scoped || scope == Scope::Internal;
        let scopes = core::iter::once(scope).chain(in_root.then_some(Scope::Root));
        let alias = { scopes }.find_map(|scope| self.store.aliases.get(self.store.find_alias(scope, name)?))?;
        let is_same = match alias.target? {
            AliasTarget::Attribute(target) => {
                let target = self.store.attributes.get(target)?;
                target.scope == identity.scope && target.number == number && number.is_some()
            }
            AliasTarget::Vendor(_) => false,
        };
        (!is_same).then_some(alias.location)
    }

    /// Warns that the definition of this number replaces one of an earlier load, with the same name or the same number.
    fn replace(&mut self, location: Location, same_name: Option<AttributeId>, scope: Scope, number: Option<u32>) {
        let same_number = number.and_then(|number| self.store.numbered(scope, number));
        let same_number = same_number.filter(|same| Some(*same) != same_name && *same < self.replaceable.attribute);
        for same in [same_name, same_number].into_iter().flatten() {
            let name = shortened(self.store.name_of(same));
            let first = self.store.attributes.get(same).map(|row| self.store.position(row.location));
            if let Some(first) = first {
                self.warn(location, WarningReason::Replaced { name, first });
            }
        }
        if let Some(same) = same_name {
            self.store.forget_attribute(same);
        }
    }

    /// Whether the flags have the same references as in the line of this row.
    fn has_references(&self, row: &AttributeRow, parsed: &ParsedFlags<'_>) -> bool {
        let pairs = [
            (row.clone, parsed.fields().clone),
            (row.enumeration, parsed.fields().values_of),
            (row.reference, parsed.fields().reference),
            (row.subtype, parsed.fields().subtype),
        ];
        pairs
            .iter()
            .all(|(word, field)| self.store.word(*word).eq_ignore_ascii_case(field.map_or("", |field| field.text)))
    }

    /// `Outer.Inner` is the name of `Inner` inside `Outer`. In version 3 dots are part of a name.
    fn local_name<'n>(&self, scope: Scope, name: Field<'n>) -> Result<Field<'n>, LineFault> {
        let outer = match scope {
            Scope::Attribute(outer) => self.store.name_of(outer),
            _ => "",
        };
        let local = match name.text.split_at_checked(outer.len()) {
            Some((start, rest)) if !outer.is_empty() && start.eq_ignore_ascii_case(outer) => rest.strip_prefix('.'),
            _ => None,
        };
        match local {
            Some(local) if !local.is_empty() => Ok(unreserved(Field { text: local, column: name.column })?),
            _ => Ok(name),
        }
    }

    fn postpone_references(
        &mut self,
        line: CurrentLine,
        attribute: AttributeId,
        scope: Scope,
        parsed: &ParsedFlags<'_>,
    ) -> Result<(), LineFault> {
        // A dot is relative to the attribute's container.
        let outer = core::mem::replace(&mut self.context.scope, scope);
        if let Some(field) = parsed.fields().clone {
            self.clones.waiting.insert(attribute);
            self.postpone(line, PostponedLine::Clone { attribute }, field, Expected::Reference)?;
        }
        if let Some(field) = parsed.fields().values_of {
            self.postpone(line, PostponedLine::ValuesOf { attribute }, field, Expected::Reference)?;
        }
        if let Some(field) = parsed.fields().reference {
            self.postpone(line, PostponedLine::Reference { attribute }, field, Expected::Reference)?;
        }
        self.context.scope = outer;
        Ok(())
    }
}

/// Whether a line defines an attribute of the same load again, with another type or other flags. The later line is valid,
/// as in FreeRADIUS. What is inside a container would be lost, so containers are not redefined.
fn is_redefined(row: &AttributeRow, identity: Identity, data_type: DictionaryType) -> bool {
    (row.role, row.scope, row.number) == (identity.role, identity.scope, identity.number)
        && row.role == Role::Attribute
        && !row.data_type.is_container()
        && !data_type.is_container()
}
