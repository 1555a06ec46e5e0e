//! Structures and their members.

use super::{
    builder::Builder,
    identity::Identity,
    state::{CurrentLine, OpenStructure},
};
use crate::{
    loader::{
        error::{LineFault, LoadError, LoadReason},
        facts::Role,
        kept::{
            id::AttributeId,
            row::{AttributeRow, Scope},
        },
    },
    syntax::{
        data_type::DictionaryType,
        lines::{Field, Fields},
        number::MAX_DEPTH,
        reason::Expected,
    },
};

impl Builder<'_> {
    /// A structure that follows another structure whose key has this number.
    pub(super) fn sub_structure(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        key: Field<'_>,
        number: u32,
        flags: Fields<'_>,
    ) -> Result<(), LineFault> {
        let member = self.ended_structure_member(key.text);
        let member = member.or_else(|| self.store.reference(self.context.scope, self.context.scoped, key.text));
        let member = member.ok_or_else(|| LineFault::undefined(key, Expected::AttributeName))?;
        if !self.store.attributes.get(member).is_some_and(|row| row.flags.key) {
            return Err(LineFault::inapplicable(key, "a member with the flag key"));
        }
        let structure = Field { text: "struct", column: name.column };
        let scope = Scope::Attribute(member);
        let mut identity = Identity { role: Role::Structure, scope, number: Some(number), scoped: true };
        let description = self.describe(line, structure, flags, &mut identity, None)?;
        self.insert(line, name, identity, &description)?;
        Ok(())
    }

    /// The member of this name in the structure that ended last, or in a structure that it continues.
    fn ended_structure_member(&self, name: &str) -> Option<AttributeId> {
        let mut structure = self.recent.ended_structure?;
        for _ in 0..MAX_DEPTH {
            if let Some(member) = self.store.find_scoped(Scope::Attribute(structure), name) {
                return Some(member);
            }
            let Scope::Attribute(key) = self.store.attributes.get(structure)?.scope else { return None };
            let Scope::Attribute(outer) = self.store.attributes.get(key)?.scope else { return None };
            structure = outer;
        }
        None
    }

    pub(super) fn member(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), LineFault> {
        if self.recent.structure.is_none()
            && let Scope::Attribute(attribute) = self.context.scope
            && self.store.attributes.get(attribute).is_some_and(|row| row.data_type == DictionaryType::Structure)
        {
            // A block of the structure adds further members.
            let last = self.store.inside(Scope::Attribute(attribute)).next_back();
            let members = last.map_or(0, |(number, _)| number);
            let last = last.and_then(|(_, member)| self.store.attributes.get(member));
            let ended = last.is_some_and(AttributeRow::ends_structure);
            self.recent.structure = Some(OpenStructure { attribute, members, bits: 0, ended, last: line.at(name) });
        }
        let Some(open) = &self.recent.structure else {
            return Err(LineFault::new(name.column, LoadReason::NoStructure));
        };
        let (attribute, number) = (open.attribute, open.members.saturating_add(1));
        let (bits_before, ended) = (open.bits, open.ended);
        let scope = Scope::Attribute(attribute);
        let mut identity = Identity { role: Role::Member, scope, number: Some(number), scoped: true };
        let description = self.describe(line, data_type, flags, &mut identity, None)?;
        if ended {
            return Err(LineFault::inapplicable(name, "a place before the member whose length varies"));
        }
        if description.data_type != DictionaryType::Bits && bits_before != 0 {
            let bits = u8::try_from(bits_before).unwrap_or(0);
            return Err(LineFault::new(name.column, LoadReason::BitsLeft { bits }));
        }
        let member = self.insert(line, name, identity, &description)?;
        let row = self.store.attributes.get(member);
        let (bits, ended) = row.map_or((None, false), |row| (row.bits(), row.ends_structure()));
        // A member that is a structure does not open a further structure: its members need a block.
        self.recent.structure = Some(OpenStructure {
            attribute,
            members: number,
            bits: bits.map_or(0, |bits| (bits_before + bits) % 8),
            ended,
            last: line.at(name),
        });
        Ok(())
    }

    /// Ends the structure whose members have been read.
    pub(super) fn end_structure(&mut self) -> Result<(), LoadError> {
        match self.recent.structure.take() {
            Some(open) if open.bits != 0 => {
                let bits = u8::try_from(open.bits).unwrap_or(0);
                Err(self.error(open.last, LoadReason::BitsLeft { bits }))
            }
            Some(open) => {
                self.recent.ended_structure = Some(open.attribute);
                Ok(())
            }
            None => Ok(()),
        }
    }
}
