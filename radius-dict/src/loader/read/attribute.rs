//! `ATTRIBUTE`, `DEFINE` and `ENUM`.

use super::{
    builder::Builder,
    identity::Identity,
    state::{Context, CurrentLine, Relative},
};
use crate::{
    loader::{
        error::{LineFault, LoadReason, WarningReason},
        facts::{Role, Unplaced},
        kept::{row::Scope, store::Store, walk::Walk},
    },
    syntax::{
        data_type::DictionaryType,
        lines::{Field, Fields},
        number::NumberPath,
        reason::{Expected, shortened},
    },
};

impl Builder<'_> {
    pub(super) fn attribute(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        number: NumberPath<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), LineFault> {
        let (walk, last) = self.containers(number)?;
        // Directly inside Vendor-Specific is a vendor, which is not an attribute.
        if walk.expects_vendor(&self.store) {
            return Err(LineFault::unexpected(number.field, Expected::VendorAndAttributeNumber));
        }
        let container = walk.attribute.and_then(|attribute| self.store.attributes.get(attribute));
        let in_union = container.is_some_and(|row| row.data_type == DictionaryType::Union);
        if let Some(container) = container.filter(|row| !row.data_type.is_container()) {
            let name = shortened(self.store.word(container.name));
            return Err(LineFault::new(number.field.column, LoadReason::NotContainer { name }));
        }
        let scoped = self.context.scoped || number.relative;
        let mut identity = Identity { role: Role::Attribute, scope: walk.scope, number: Some(last), scoped };
        let description = self.describe(line, data_type, flags, &mut identity, Some(number))?;
        // In a union, the number is the value of a key.
        if last == 0 && !in_union && !matches!(identity.scope, Scope::Vendor { .. } | Scope::Internal) {
            return Err(LineFault::unexpected(number.field, Expected::Number(1, u32::MAX.into())));
        }
        let attribute = self.insert(line, name, identity, &description)?;
        if !number.relative {
            self.context.relative = Relative::to(attribute);
        }
        Ok(())
    }

    /// An attribute of the vendor of this number. Old dialects do not always define the vendor.
    pub(super) fn vendor_attribute<'a>(
        &mut self,
        line: CurrentLine,
        vendor: u32,
        (name, number, data_type, flags): (Field<'a>, NumberPath<'a>, Field<'a>, Fields<'a>),
    ) -> Result<(), LineFault> {
        if self.store.numbered_vendor(vendor).is_none() {
            let given = alloc::format!("Vendor-{vendor}");
            self.warn(line.at(name), WarningReason::UndefinedVendor { number: vendor });
            self.vendor(line, Field { text: &given, column: name.column }, vendor, None)?;
        }
        let outside = self.context;
        self.context.scope = Scope::Vendor { container: None, number: vendor };
        let defined = self.attribute(line, name, number, data_type, flags);
        self.context = outside;
        defined
    }

    /// The place that all numbers except the last lead to, and the last number.
    fn containers(&mut self, number: NumberPath<'_>) -> Result<(Walk, u32), LineFault> {
        let walk = |store: &Store, start: Scope| {
            let mut walk = Walk::from(start);
            let mut numbers = number.numbers().peekable();
            while let Some(next) = numbers.next() {
                if numbers.peek().is_none() {
                    return Some((walk, next));
                }
                walk = walk.step(store, next)?;
            }
            None
        };
        let nothing = LineFault::new(number.field.column, LoadReason::NothingToBeRelativeTo);
        let Context { scope, relative, internal, .. } = self.context;
        let start = match (number.relative, relative.attribute, scope) {
            (true, None, scope @ Scope::Attribute(_)) => scope,
            (true, None, _) => return Err(nothing),
            (true, Some(attribute), _) => {
                self.files.depends |= relative.inherited;
                if !self.store.attributes.get(attribute).is_some_and(|row| row.data_type.is_container()) {
                    return Err(nothing);
                }
                self.store.scope_inside(attribute)
            }
            (false, _, Scope::Root) if internal => Scope::Internal,
            (false, _, scope) => scope,
        };
        let is_internal = |walk: &Walk| {
            let row = walk.attribute.and_then(|attribute| self.store.attributes.get(attribute));
            row.is_some_and(|row| row.path == Err(Unplaced::Internal))
        };
        // Attributes that are never on the wire have numbers of their own, but their lines need not follow `FLAGS internal`.
        let elsewhere = || match (number.relative, start) {
            (false, Scope::Root) => walk(&self.store, Scope::Internal),
            (false, Scope::Internal) => walk(&self.store, Scope::Root).filter(|(walk, _)| is_internal(walk)),
            _ => None,
        };
        let found = walk(&self.store, start).or_else(elsewhere);
        found.ok_or_else(|| LineFault::undefined(number.field, Expected::Container))
    }

    pub(super) fn define(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), LineFault> {
        let Context { scope, scoped, .. } = self.context;
        let scope = if scope == Scope::Root { Scope::Internal } else { scope };
        let mut identity = Identity { role: Role::Definition, scope, number: None, scoped };
        let description = self.describe(line, data_type, flags, &mut identity, None)?;
        let attribute = self.insert(line, name, identity, &description)?;
        self.context.relative = Relative::to(attribute);
        Ok(())
    }

    pub(super) fn enumeration(
        &mut self,
        line: CurrentLine,
        name: Field<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), LineFault> {
        let Context { scope, scoped, .. } = self.context;
        let mut identity = Identity { role: Role::Enumeration, scope, number: None, scoped };
        let description = self.describe(line, data_type, flags, &mut identity, None)?;
        if description.data_type.is_container() || description.data_type == DictionaryType::Text {
            return Err(LineFault::unexpected(data_type, Expected::ValueType));
        }
        self.insert(line, name, identity, &description)?;
        Ok(())
    }
}
