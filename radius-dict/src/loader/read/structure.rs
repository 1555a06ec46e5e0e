//! Structures and their members.

use crate::loader::{
    error::{LoadError, LoadReason},
    kept::row::{AttributeRow, Role, Scope},
    read::{
        builder::{Builder, Here, OpenStructure},
        define::Identity,
    },
};
use crate::syntax::{
    data_type::DictionaryType,
    lines::{Field, Fields},
    reason::{Expected, Fault},
};

impl Builder<'_> {
    /// A structure that follows another one whose key has this number.
    pub(in crate::loader) fn sub_structure(
        &mut self,
        here: Here,
        name: Field<'_>,
        key: Field<'_>,
        number: u32,
        flags: Fields<'_>,
    ) -> Result<(), Fault> {
        let row =
            self.last_structure_member(key.text).or_else(|| self.loaded.reference(self.scope, self.scoped, key.text));
        let row = row.ok_or_else(|| Fault::undefined(key, Expected::AttributeName))?;
        if !self.loaded.row(row).is_some_and(|row| row.flags.key) {
            return Err(Fault::inapplicable(key, "a member with the flag key"));
        }
        let structure = Field { text: "struct", column: name.column };
        let mut identity = Identity { role: Role::Structure, scope: Scope::Attribute(row), number, scoped: true };
        let description = self.describe(here, structure, flags, &mut identity, None)?;
        self.insert(here, name, identity, &description)?;
        Ok(())
    }

    fn last_structure_member(&self, name: &str) -> Option<u32> {
        self.loaded.find_scoped(Scope::Attribute(self.last_structure), name)
    }

    pub(in crate::loader) fn member(
        &mut self,
        here: Here,
        name: Field<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), Fault> {
        if self.structure.is_none()
            && let Scope::Attribute(attribute) = self.scope
            && self.loaded.row(attribute).is_some_and(|row| row.data_type == DictionaryType::Structure)
        {
            // Further members, in a block of the structure.
            let last = self.loaded.inside(Scope::Attribute(attribute)).next_back();
            let members = last.map_or(0, |(number, _)| number);
            let ended = last.and_then(|(_, row)| self.loaded.row(row)).is_some_and(AttributeRow::ends_structure);
            self.structure = Some(OpenStructure { attribute, members, bits: 0, ended, last: here.at(name) });
        }
        let Some(open) = &self.structure else {
            return Err(Fault::new(name.column, LoadReason::NoStructure));
        };
        let (attribute, number) = (open.attribute, open.members.saturating_add(1));
        let (bits_before, ended) = (open.bits, open.ended);
        let mut identity = Identity { role: Role::Member, scope: Scope::Attribute(attribute), number, scoped: true };
        let description = self.describe(here, data_type, flags, &mut identity, None)?;
        if ended {
            return Err(Fault::inapplicable(name, "to stand before the member whose length varies"));
        }
        if description.data_type != DictionaryType::Bits && bits_before != 0 {
            let bits = u8::try_from(bits_before).unwrap_or(0);
            return Err(Fault::new(name.column, LoadReason::BitsLeft { bits }));
        }
        let row = self.insert(here, name, identity, &description)?;
        let (bits, ended) = self.loaded.row(row).map_or((None, false), |row| (row.bits(), row.ends_structure()));
        // A member that is a structure itself has not opened another: its members need a block.
        self.structure = Some(OpenStructure {
            attribute,
            members: number,
            bits: bits.map_or(0, |bits| (bits_before + bits) % 8),
            ended,
            last: here.at(name),
        });
        Ok(())
    }

    /// Ends the structure whose members have been read.
    pub(in crate::loader) fn end_structure(&mut self) -> Result<(), LoadError> {
        match self.structure.take() {
            Some(open) if open.bits != 0 => {
                let bits = u8::try_from(open.bits).unwrap_or(0);
                Err(self.error(open.last, LoadReason::BitsLeft { bits }))
            }
            Some(open) => {
                self.last_structure = open.attribute;
                Ok(())
            }
            None => Ok(()),
        }
    }
}
