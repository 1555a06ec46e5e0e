//! Checks that flags are allowed at their place.

use radius_proto::typed::Hiding;

use super::{flags::ParsedFlags, identity::Identity};
use crate::{
    loader::{
        error::LineFault,
        facts::Role,
        kept::{row::Scope, store::Store},
    },
    syntax::{data_type::DictionaryType, lines::Field},
};

/// The containers of an attribute, directly or further out.
#[derive(Clone, Copy, Default)]
pub(super) struct Surroundings {
    pub(super) extended: bool,
    pub(super) structure: bool,
}

impl Surroundings {
    pub(super) fn of(store: &Store, scope: Scope) -> Self {
        let mut found = Self::default();
        let mut around = scope;
        loop {
            let (Scope::Attribute(outer) | Scope::Vendor { container: Some(outer), .. }) = around else { return found };
            let Some(row) = store.attributes.get(outer) else { return found };
            match row.data_type {
                DictionaryType::Extended | DictionaryType::LongExtended | DictionaryType::ExtendedVendorSpecific => {
                    found.extended = true;
                }
                DictionaryType::Structure => found.structure = true,
                _ => {}
            }
            around = row.scope;
        }
    }
}

/// Checks the conditions of flags.
pub(super) fn check_flags(
    data_type: DictionaryType,
    size: Option<u16>,
    parsed: &ParsedFlags<'_>,
    identity: Identity,
    around: Surroundings,
) -> Result<(), LineFault> {
    let Identity { role, scope, number, .. } = identity;
    let flags = &parsed.flags;
    let refuse = |field: Option<Field<'_>>, unless: bool, needs: &'static str| match field {
        Some(field) if !unless => Err(LineFault::inapplicable(field, needs)),
        _ => Ok(()),
    };
    let is_sized_octets = data_type == DictionaryType::Octets && size.is_some();
    let has_place = matches!(scope, Scope::Root | Scope::Vendor { container: None, .. } | Scope::Internal);
    refuse(
        parsed.fields().tagged_field,
        matches!(data_type, DictionaryType::Integer | DictionaryType::Text) && size.is_none() && has_place,
        "the data type integer or string, in a packet or immediately in a vendor's space",
    )?;
    let no_flag = "an attribute outside of extended ones";
    if flags.hiding != Some(Hiding::Salted) {
        refuse(parsed.fields().hiding_field, !around.extended, no_flag)?;
    }
    refuse(parsed.fields().array_field, !around.extended, no_flag)?;
    refuse(parsed.fields().hiding_field, !around.structure, "an attribute outside of structures")?;
    refuse(
        parsed.fields().ascend_filter_field,
        data_type == DictionaryType::AscendFilter && !around.structure,
        "the data type octets without a length, outside of structures",
    )?;
    match flags.hiding {
        Some(Hiding::UserPassword) => refuse(
            parsed.fields().hiding_field,
            matches!(data_type, DictionaryType::Text | DictionaryType::Octets),
            "the data type string, or octets with a length",
        )?,
        Some(Hiding::AscendSecret) => {
            refuse(
                parsed.fields().hiding_field,
                data_type == DictionaryType::Text && size.is_none(),
                "the data type string",
            )?;
        }
        Some(_) => refuse(
            parsed.fields().hiding_field,
            !data_type.is_container() && (size.is_none() || is_sized_octets),
            "a data type with a value of its own, and no text with a length",
        )?,
        None => {}
    }
    let alone = flags.hiding.is_none() && !flags.tagged && !flags.array;
    refuse(
        parsed.fields().concat_field,
        data_type == DictionaryType::Octets && size.is_none() && scope == Scope::Root && alone,
        "the data type octets without a length, in a packet, and no tag, hiding or array",
    )?;
    refuse(
        parsed.fields().array_field,
        (!data_type.is_container() || data_type == DictionaryType::Structure) && !is_sized_octets,
        "a data type with a value of its own, and no octets with a length",
    )?;
    refuse(
        parsed.fields().virtual_field,
        scope == Scope::Internal
            || scope == Scope::Root && (number.is_none_or(|number| number > 255) || flags.internal),
        "a number above 255, and no vendor",
    )?;
    refuse(
        parsed.fields().precision_field,
        matches!(data_type, DictionaryType::Time | DictionaryType::TimeDelta),
        "the data type date or time_delta",
    )?;
    refuse(
        parsed.fields().key_field,
        role == Role::Member
            && matches!(
                data_type,
                DictionaryType::Byte | DictionaryType::Short | DictionaryType::Integer | DictionaryType::Bits
            ),
        "a member of a structure of type uint8, uint16, uint32 or bit",
    )?;
    refuse(
        parsed.fields().length_field,
        matches!(data_type, DictionaryType::Text | DictionaryType::Octets | DictionaryType::Structure),
        "the data type string, octets or struct",
    )?;
    refuse(
        parsed.fields().clone,
        matches!(data_type, DictionaryType::Tlv | DictionaryType::Structure),
        "the data type tlv or struct",
    )?;
    refuse(parsed.fields().values_of, !data_type.is_container(), "a data type with a value of its own")
}
