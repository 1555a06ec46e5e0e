//! Which flags can stand where.

use radius_proto::Hiding;

use super::{flags::Parsed, row::Scope};
use crate::parse::{data_type::DictionaryType, lines::Field, reason::Fault};

/// Flags and what they need.
pub(super) fn check_flags(
    data_type: DictionaryType,
    size: Option<u16>,
    parsed: &Parsed<'_>,
    scope: Scope,
    number: u32,
) -> Result<(), Fault> {
    let flags = &parsed.flags;
    let refuse = |field: Option<Field<'_>>, unless: bool, needs: &'static str| match field {
        Some(field) if !unless => Err(Fault::inapplicable(field, needs)),
        _ => Ok(()),
    };
    let is_sized_octets = data_type == DictionaryType::Octets && size.is_some();
    let has_place = matches!(scope, Scope::Root | Scope::Vendor { .. } | Scope::Internal);
    refuse(
        parsed.tagged_field,
        matches!(data_type, DictionaryType::Integer | DictionaryType::Text) && size.is_none() && has_place,
        "the data type integer or string, in a packet or immediately in a vendor's space",
    )?;
    match flags.hiding {
        Some(Hiding::UserPassword) => refuse(
            parsed.hiding_field,
            data_type == DictionaryType::Text || is_sized_octets,
            "the data type string, or octets with a length",
        )?,
        Some(Hiding::AscendSecret) => {
            refuse(parsed.hiding_field, data_type == DictionaryType::Text && size.is_none(), "the data type string")?;
        }
        Some(_) => refuse(
            parsed.hiding_field,
            !data_type.is_container() && size.is_none(),
            "a data type with a value of its own, without a length",
        )?,
        None => {}
    }
    let alone = flags.hiding.is_none() && !flags.tagged && !flags.array;
    refuse(
        parsed.concat_field,
        data_type == DictionaryType::Octets && size.is_none() && scope == Scope::Root && alone,
        "the data type octets without a length, in a packet, and no tag, hiding or array",
    )?;
    refuse(
        parsed.array_field,
        !data_type.is_container() || data_type == DictionaryType::Structure,
        "a data type with a value of its own",
    )?;
    refuse(
        parsed.virtual_field,
        scope == Scope::Internal || scope == Scope::Root && (number > 255 || flags.internal),
        "a number above 255, and no vendor",
    )?;
    refuse(
        parsed.precision_field,
        matches!(data_type, DictionaryType::Time | DictionaryType::TimeDelta),
        "the data type date or time_delta",
    )?;
    refuse(
        parsed.key_field,
        matches!(scope, Scope::Attribute(_))
            && matches!(
                data_type,
                DictionaryType::Byte | DictionaryType::Short | DictionaryType::Integer | DictionaryType::Bits
            ),
        "a member of a structure of type uint8, uint16, uint32 or bit",
    )?;
    refuse(
        parsed.length_field,
        matches!(data_type, DictionaryType::Text | DictionaryType::Octets | DictionaryType::Structure),
        "the data type string, octets or struct",
    )?;
    refuse(
        parsed.clone,
        matches!(data_type, DictionaryType::Tlv | DictionaryType::Structure),
        "the data type tlv or struct",
    )?;
    refuse(parsed.values_of, !data_type.is_container(), "a data type with a value of its own")
}
