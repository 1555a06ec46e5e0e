//! From lines that define an attribute to its row.

use radius_proto::attribute::AttributeType;

use crate::loader::{
    error::{LoadReason, WarningReason},
    kept::{
        loaded::{Loaded, VENDOR_SPECIFIC, Walk},
        row::{AttributeRow, NONE, Place, Role, Scope, Span, Unplaced},
    },
    read::{
        builder::{Builder, Here, OpenStructure, PendingWhat},
        check::{Surroundings, check_flags},
        files::Relative,
        flags::Parsed,
    },
};
use crate::syntax::{
    data_type::DictionaryType,
    lines::{Field, Fields},
    number::{MAX_DEPTH, NumberPath},
    reason::{Expected, Fault, shortened},
    statement::unreserved,
};

/// What a line says of an attribute's value.
pub(in crate::loader) struct Description<'a> {
    pub(in crate::loader) data_type: DictionaryType,
    pub(in crate::loader) size: Option<u16>,
    pub(in crate::loader) parsed: Parsed<'a>,
}

/// What is defined, and where it stands.
#[derive(Clone, Copy)]
pub(in crate::loader) struct Identity {
    pub(in crate::loader) role: Role,
    pub(in crate::loader) scope: Scope,
    /// [`NONE`] for what has none.
    pub(in crate::loader) number: u32,
    /// The name belongs to the scope.
    pub(in crate::loader) scoped: bool,
}

impl Builder<'_> {
    /// Reads the type and the flags. The scope changes where the line ends with a vendor, as dictionaries had it before
    /// `BEGIN-VENDOR`: in a line that has a number, which `path` is.
    pub(in crate::loader) fn describe<'a>(
        &mut self,
        here: Here,
        type_field: Field<'a>,
        flags: Fields<'a>,
        identity: &mut Identity,
        path: Option<NumberPath<'_>>,
    ) -> Result<Description<'a>, Fault> {
        let (data_type, size) = DictionaryType::parse(type_field)?;
        let mut vendor = None;
        let mut parsed = Parsed::parse(flags, |field| {
            match self.loaded.vendor_named(field.text).filter(|_| path.is_some()) {
                Some(found) => vendor = Some((found.vendor().id(), field)),
                None => self.warn(here.at(field), WarningReason::UnknownFlag { found: shortened(field.text) }),
            }
            Ok(())
        })?;
        if let Some((number, field)) = vendor {
            if identity.scope != Scope::Root || path.is_some_and(|path| path.field.text.contains('.')) {
                return Err(Fault::inapplicable(field, "an attribute with one number, outside all blocks"));
            }
            identity.scope = Scope::Vendor { container: NONE, number };
        }
        if identity.scope == Scope::Root && identity.role == Role::Attribute && parsed.flags.internal {
            identity.scope = Scope::Internal;
        }
        let Some(data_type) = data_type else {
            // Whatever it is, it is octets; what else the line says of its type cannot be judged.
            parsed.borrow_nothing();
            self.warn(here.at(type_field), WarningReason::UnknownType { found: shortened(type_field.text) });
            return Ok(Description { data_type: DictionaryType::Octets, size: None, parsed });
        };
        let Identity { role, scope, number, .. } = *identity;
        let in_extended = match scope {
            Scope::Attribute(row) => self
                .loaded
                .row(row)
                .is_some_and(|row| matches!(row.data_type, DictionaryType::Extended | DictionaryType::LongExtended)),
            _ => false,
        };
        let data_type = match (data_type, parsed.fields().extended) {
            (DictionaryType::Tlv, Some(extended)) => extended,
            (_, Some(_)) => {
                return Err(Fault::inapplicable(
                    parsed.fields().extended_field.unwrap_or(type_field),
                    "the data type tlv",
                ));
            }
            (DictionaryType::VendorSpecific, None) if in_extended => DictionaryType::ExtendedVendorSpecific,
            (DictionaryType::Octets, None) if parsed.fields().ascend_filter_field.is_some() && size.is_none() => {
                DictionaryType::AscendFilter
            }
            (data_type, None) => data_type,
        };
        let around = Surroundings::of(&self.loaded, scope);
        let needs = match data_type {
            DictionaryType::Extended | DictionaryType::LongExtended
                if scope != Scope::Root
                    || !u8::try_from(number).is_ok_and(|number| AttributeType(number).is_extended()) =>
            {
                Some("an attribute from 241 to 246")
            }
            DictionaryType::ExtendedVendorSpecific if !in_extended || number != VENDOR_SPECIFIC => {
                Some("number 26 in an extended attribute")
            }
            DictionaryType::VendorSpecific if scope != Scope::Root || number != VENDOR_SPECIFIC => {
                Some("number 26, in a packet or in an extended attribute")
            }
            // Inside Vendor-Specific a vendor comes next, and children of a clone would have none.
            DictionaryType::Tlv | DictionaryType::Structure | DictionaryType::Union | DictionaryType::Group
                if scope == Scope::Root && number == VENDOR_SPECIFIC =>
            {
                Some("another number than that of Vendor-Specific")
            }
            DictionaryType::AscendFilter if around.structure && parsed.fields().ascend_filter_field.is_none() => {
                Some("an attribute outside of structures")
            }
            _ => None,
        };
        if let Some(needs) = needs {
            return Err(Fault::inapplicable(type_field, needs));
        }
        check_flags(data_type, size, &parsed, (role, scope, number), around)?;
        Ok(Description { data_type, size, parsed })
    }

    pub(in crate::loader) fn attribute(
        &mut self,
        here: Here,
        name: Field<'_>,
        number: NumberPath<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), Fault> {
        let (walk, last) = self.containers(number)?;
        // What stands immediately in Vendor-Specific is a vendor, and no attribute.
        if walk.expects_vendor(&self.loaded) {
            return Err(Fault::unexpected(number.field, Expected::VendorAndAttributeNumber));
        }
        if let Some(container) = self.loaded.row(walk.attribute).filter(|row| !row.data_type.is_container()) {
            let name = shortened(self.loaded.word(container.name));
            return Err(Fault::new(number.field.column, LoadReason::NotContainer { name }));
        }
        let scoped = self.scoped || number.relative;
        let mut identity = Identity { role: Role::Attribute, scope: walk.scope, number: last, scoped };
        let description = self.describe(here, data_type, flags, &mut identity, Some(number))?;
        if last == 0 && !matches!(identity.scope, Scope::Vendor { .. } | Scope::Internal) {
            return Err(Fault::unexpected(number.field, Expected::Number(1, u32::MAX.into())));
        }
        let row = self.insert(here, name, identity, &description)?;
        if !number.relative {
            self.relative = Relative::to(row);
        }
        Ok(())
    }

    /// What all numbers but the last lead to, and the last.
    fn containers(&mut self, number: NumberPath<'_>) -> Result<(Walk, u32), Fault> {
        let walk = |loaded: &Loaded, start: Scope| {
            let mut walk = Walk::from(start);
            let mut numbers = number.numbers().peekable();
            while let Some(next) = numbers.next() {
                if numbers.peek().is_none() {
                    return Some((walk, next));
                }
                walk = loaded.step(walk, next)?;
            }
            None
        };
        let start = match (number.relative, self.relative.attribute, self.scope) {
            (true, NONE, scope @ Scope::Attribute(_)) => scope,
            (true, NONE, _) => return Err(Fault::new(number.field.column, LoadReason::NothingToBeRelativeTo)),
            (true, relative, _) => {
                self.depends |= self.relative.inherited;
                if !self.loaded.row(relative).is_some_and(|row| row.data_type.is_container()) {
                    return Err(Fault::new(number.field.column, LoadReason::NothingToBeRelativeTo));
                }
                self.loaded.scope_inside(relative)
            }
            (false, _, Scope::Root) if self.internal => Scope::Internal,
            (false, _, scope) => scope,
        };
        // What is never on the wire has numbers of its own, but its lines need not stand behind `FLAGS internal`.
        let elsewhere = || match (number.relative, start) {
            (false, Scope::Root) => walk(&self.loaded, Scope::Internal),
            (false, Scope::Internal) => walk(&self.loaded, Scope::Root).filter(|(walk, _)| {
                self.loaded.row(walk.attribute).is_some_and(|row| row.path == Err(Unplaced::Internal))
            }),
            _ => None,
        };
        walk(&self.loaded, start).or_else(elsewhere).ok_or_else(|| Fault::undefined(number.field, Expected::Container))
    }

    pub(in crate::loader) fn define(
        &mut self,
        here: Here,
        name: Field<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), Fault> {
        let scope = if self.scope == Scope::Root { Scope::Internal } else { self.scope };
        let mut identity = Identity { role: Role::Definition, scope, number: NONE, scoped: self.scoped };
        let description = self.describe(here, data_type, flags, &mut identity, None)?;
        let row = self.insert(here, name, identity, &description)?;
        self.relative = Relative::to(row);
        Ok(())
    }

    pub(in crate::loader) fn enumeration(
        &mut self,
        here: Here,
        name: Field<'_>,
        data_type: Field<'_>,
        flags: Fields<'_>,
    ) -> Result<(), Fault> {
        let mut identity = Identity { role: Role::Enumeration, scope: self.scope, number: NONE, scoped: self.scoped };
        let description = self.describe(here, data_type, flags, &mut identity, None)?;
        if description.data_type.is_container() || description.data_type == DictionaryType::Text {
            return Err(Fault::unexpected(data_type, Expected::ValueType));
        }
        self.insert(here, name, identity, &description)?;
        Ok(())
    }

    /// Enters an attribute; gives its row, or that of the same attribute if it is there.
    pub(in crate::loader) fn insert(
        &mut self,
        here: Here,
        name: Field<'_>,
        identity: Identity,
        description: &Description<'_>,
    ) -> Result<u32, Fault> {
        let Identity { role, scope, number, scoped } = identity;
        let parsed = &description.parsed;
        let mut flags = parsed.flags;
        flags.internal |= self.internal;
        flags.secret |= flags.hiding.is_some();
        let (data_type, size) = (description.data_type, description.size);

        let name = if scoped { self.local_name(scope, name)? } else { name };
        let same = self.loaded.find_scoped(scope, name.text);
        let same = same.or_else(|| if scoped { None } else { self.loaded.find_name(name.text) });
        let row = match same.and_then(|same| Some((same, self.loaded.row(same)?))) {
            Some((same, row))
                if row.role == role
                    && row.scope == scope
                    && row.number == number
                    && row.data_type == data_type
                    && row.size == size
                    && row.flags == flags
                    && self.has_references(row, parsed) =>
            {
                // Said again, it is the latest of its number.
                self.loaded.renew_number(same);
                same
            }
            Some((same, row)) if same >= self.replaceable.attributes => {
                let first = self.loaded.position(row.place);
                return Err(Fault::new(name.column, LoadReason::Duplicate { name: name.text.into(), first }));
            }
            earlier => {
                let earlier = earlier.map(|(same, _)| same);
                if let Some(first) = self.alias_in_the_way(name.text, scope, scoped, number) {
                    let first = self.loaded.position(first);
                    return Err(Fault::new(name.column, LoadReason::Duplicate { name: name.text.into(), first }));
                }
                self.replace(here.at(name), earlier, scope, number);
                if self.loaded.attributes.len() >= self.limits.definitions {
                    let limit = self.limits.definitions;
                    return Err(Fault::new(name.column, LoadReason::TooManyDefinitions { limit }));
                }
                let depth = self.loaded.depth(scope);
                if usize::from(depth) >= MAX_DEPTH {
                    return Err(Fault::new(name.column, LoadReason::TooDeep { limit: MAX_DEPTH }));
                }
                let span = self.loaded.keep(name.text);
                let mut keep =
                    |field: Option<Field<'_>>| field.map_or(Span::default(), |field| self.loaded.keep(field.text));
                let (clone, enumeration) = (keep(parsed.fields().clone), keep(parsed.fields().values_of));
                let (reference, subtype) = (keep(parsed.fields().reference), keep(parsed.fields().subtype));
                let row = AttributeRow {
                    name: span,
                    role,
                    scope,
                    number,
                    path: self.loaded.place(role, scope, number),
                    data_type,
                    size,
                    flags,
                    values_of: NONE,
                    values_of_namesake: NONE,
                    has_values: false,
                    clone,
                    enumeration,
                    reference,
                    target: NONE,
                    subtype,
                    space: NONE,
                    replaced: false,
                    depth,
                    place: here.at(name),
                };
                if let Err(reason @ (Unplaced::NumberTooLarge | Unplaced::TooDeep)) = row.path
                    && !flags.internal
                {
                    let warning = WarningReason::Unplaced { name: shortened(name.text), reason };
                    self.warn(here.at(name), warning);
                }
                let row = self.loaded.push_attribute(row, name.text);
                self.postpone_references(here, row, parsed)?;
                row
            }
        };
        (self.last_valued, self.last_defined) = (NONE, row);
        if data_type == DictionaryType::Structure {
            self.structure =
                Some(OpenStructure { attribute: row, members: 0, bits: 0, ended: false, last: here.at(name) });
        }
        Ok(row)
    }

    /// Says that the definition of this number takes the place of what an earlier load has defined, by the same name or
    /// at the same number.
    fn replace(&mut self, place: Place, same_name: Option<u32>, scope: Scope, number: u32) {
        let same_number = if number == NONE { None } else { self.loaded.numbered(scope, number) };
        let same_number = same_number.filter(|row| Some(*row) != same_name && *row < self.replaceable.attributes);
        for row in [same_name, same_number].into_iter().flatten() {
            let name = shortened(self.loaded.name_of(row).1);
            let first = self.loaded.row(row).map(|row| self.loaded.position(row.place));
            if let Some(first) = first {
                self.warn(place, WarningReason::Replaced { name, first });
            }
        }
        if let Some(row) = same_name {
            self.loaded.forget_attribute(row);
        }
    }

    /// Whether the flags refer to what they referred to in the line of this row.
    fn has_references(&self, row: &AttributeRow, parsed: &Parsed<'_>) -> bool {
        let pairs = [
            (row.clone, parsed.fields().clone),
            (row.enumeration, parsed.fields().values_of),
            (row.reference, parsed.fields().reference),
            (row.subtype, parsed.fields().subtype),
        ];
        pairs
            .iter()
            .all(|(span, field)| self.loaded.word(*span).eq_ignore_ascii_case(field.map_or("", |field| field.text)))
    }

    /// `Outer.Inner` is the name of `Inner`, if that is what it stands in. In version 3 a name is whole.
    fn local_name<'n>(&self, scope: Scope, name: Field<'n>) -> Result<Field<'n>, Fault> {
        let outer = match scope {
            Scope::Attribute(row) => self.loaded.row(row).map(|row| self.loaded.word(row.name)).unwrap_or_default(),
            _ => "",
        };
        let local = match name.text.split_at_checked(outer.len()) {
            Some((start, rest)) if !outer.is_empty() && start.eq_ignore_ascii_case(outer) => rest.strip_prefix('.'),
            _ => None,
        };
        match local {
            Some(local) if !local.is_empty() => unreserved(Field { text: local, column: name.column }),
            _ => Ok(name),
        }
    }

    fn postpone_references(&mut self, here: Here, row: u32, parsed: &Parsed<'_>) -> Result<(), Fault> {
        // A dot is relative to what the attribute stands in.
        let scope = self.loaded.row(row).map_or(Scope::Root, |row| row.scope);
        let outer = core::mem::replace(&mut self.scope, scope);
        if let Some(field) = parsed.fields().clone {
            self.clones.insert(row);
            self.postpone(here, PendingWhat::Clone { row }, field, Expected::Reference)?;
        }
        if let Some(field) = parsed.fields().values_of {
            self.postpone(here, PendingWhat::ValuesOf { row }, field, Expected::Reference)?;
        }
        if let Some(field) = parsed.fields().reference {
            self.postpone(here, PendingWhat::Reference { row }, field, Expected::Reference)?;
        }
        self.scope = outer;
        Ok(())
    }
}
