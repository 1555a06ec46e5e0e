//! The type and the flags of a line that defines an attribute.

use radius_proto::{
    attribute::{AttributeType, ExtendedAttribute},
    typed::Hiding,
};

use super::{
    builder::Builder,
    check::{Surroundings, check_flags},
    flags::ParsedFlags,
    identity::Identity,
    state::CurrentLine,
};
use crate::{
    loader::{
        error::{LineFault, WarningReason},
        facts::Role,
        kept::{row::Scope, walk::VENDOR_SPECIFIC},
    },
    syntax::{
        data_type::DictionaryType,
        lines::{Field, Fields},
        number::NumberPath,
        reason::shortened,
    },
};

/// The description of an attribute's value in a line.
pub(super) struct Description<'a> {
    pub(super) data_type: DictionaryType,
    pub(super) size: Option<u16>,
    pub(super) flags: ParsedFlags<'a>,
}

impl Builder<'_> {
    /// Reads the type and the flags. If the line ends with a vendor, the scope changes: dictionaries had this form
    /// before `BEGIN-VENDOR`. Only a line with a number, which is `path`, may have it.
    pub(super) fn describe<'a>(
        &mut self,
        line: CurrentLine,
        type_field: Field<'a>,
        flag_fields: Fields<'a>,
        identity: &mut Identity,
        path: Option<NumberPath<'_>>,
    ) -> Result<Description<'a>, LineFault> {
        let (data_type, size) = DictionaryType::parse(type_field)?;
        let mut vendor = None;
        let mut flags = ParsedFlags::parse(flag_fields, |field| {
            let found = self.store.find_vendor(field.text).filter(|_| path.is_some());
            match found.and_then(|found| self.store.vendors.get(found)) {
                Some(row) => vendor = Some((row.number, field)),
                None => self.warn(line.at(field), WarningReason::UnknownFlag { found: shortened(field.text) }),
            }
        })?;
        if let Some((number, field)) = vendor {
            if identity.scope != Scope::Root || path.is_some_and(|path| path.field.text.contains('.')) {
                return Err(LineFault::inapplicable(field, "an attribute with one number, outside all blocks"));
            }
            identity.scope = Scope::Vendor { container: None, number };
        }
        if identity.scope == Scope::Root && identity.role == Role::Attribute && flags.flags.internal {
            identity.scope = Scope::Internal;
        }
        let Some(data_type) = data_type else {
            // The attribute is octets. The other parts of the type cannot be checked.
            flags.borrow_nothing();
            self.warn(line.at(type_field), WarningReason::UnknownType { found: shortened(type_field.text) });
            return Ok(Description { data_type: DictionaryType::Octets, size: None, flags });
        };
        let in_extended =
            match identity.scope {
                Scope::Attribute(outer) => self.store.attributes.get(outer).is_some_and(|row| {
                    matches!(row.data_type, DictionaryType::Extended | DictionaryType::LongExtended)
                }),
                _ => false,
            };
        let data_type = match (data_type, flags.fields().extended) {
            (DictionaryType::Tlv, Some(extended)) => extended,
            (_, Some(_)) => {
                let field = flags.fields().extended_field.unwrap_or(type_field);
                return Err(LineFault::inapplicable(field, "the data type tlv"));
            }
            (DictionaryType::VendorSpecific, None) if in_extended => DictionaryType::ExtendedVendorSpecific,
            (DictionaryType::Octets | DictionaryType::Text, None)
                if flags.fields().ascend_filter_field.is_some() && size.is_none() =>
            {
                DictionaryType::AscendFilter
            }
            (data_type, None) => data_type,
        };
        let around = Surroundings::of(&self.store, identity.scope);
        let has_ascend_flag = flags.fields().ascend_filter_field.is_some();
        if let Some(needs) = missing_place(data_type, *identity, in_extended, around, has_ascend_flag) {
            return Err(LineFault::inapplicable(type_field, needs));
        }
        check_flags(data_type, size, &flags, *identity, around)?;
        if flags.flags.hiding == Some(Hiding::UserPassword) && data_type == DictionaryType::Octets && size.is_none() {
            // The padding cannot be told from NULs at the end of the value.
            self.warn(line.at(type_field), WarningReason::NoLength);
        }
        Ok(Description { data_type, size, flags })
    }
}

/// The place that an attribute of this type needs, if it is at another place.
fn missing_place(
    data_type: DictionaryType,
    identity: Identity,
    in_extended: bool,
    around: Surroundings,
    has_ascend_flag: bool,
) -> Option<&'static str> {
    let Identity { scope, number, .. } = identity;
    let is_extended_attribute =
        || number.and_then(|number| ExtendedAttribute::new(AttributeType(number.try_into().ok()?))).is_some();
    let is_vendor_specific = number == Some(VENDOR_SPECIFIC);
    match data_type {
        DictionaryType::Extended | DictionaryType::LongExtended if scope != Scope::Root || !is_extended_attribute() => {
            Some("an attribute from 241 to 246")
        }
        DictionaryType::ExtendedVendorSpecific if !in_extended || !is_vendor_specific => {
            Some("number 26 in an extended attribute")
        }
        DictionaryType::VendorSpecific if scope != Scope::Root || !is_vendor_specific => {
            Some("number 26, in a packet or in an extended attribute")
        }
        // Inside Vendor-Specific, a vendor comes next, and children of a clone would not have a vendor.
        DictionaryType::Tlv | DictionaryType::Structure | DictionaryType::Union | DictionaryType::Group
            if scope == Scope::Root && is_vendor_specific =>
        {
            Some("another number than that of Vendor-Specific")
        }
        DictionaryType::AscendFilter if around.structure && !has_ascend_flag => {
            Some("an attribute outside of structures")
        }
        _ => None,
    }
}
