//! The flags of a line.

use alloc::boxed::Box;

use radius_proto::typed::Hiding;

use crate::{
    loader::facts::{Flags, Precision},
    syntax::{
        data_type::DictionaryType,
        lines::{Field, Fields},
        number::number,
        reason::{Expected, SyntaxError, SyntaxReason},
    },
};

/// The flags of a line, and the references to look up.
#[derive(Clone, Default, Debug)]
pub(super) struct ParsedFlags<'a> {
    pub(super) flags: Flags,
    /// This is a `Box`, since most lines have no flags: without it, moving the fields took a tenth of the time of
    /// loading.
    fields: Option<Box<FlagFields<'a>>>,
}

/// The words of flags that refer to something or that errors name.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct FlagFields<'a> {
    pub(super) clone: Option<Field<'a>>,
    pub(super) values_of: Option<Field<'a>>,
    pub(super) reference: Option<Field<'a>>,
    pub(super) subtype: Option<Field<'a>>,
    pub(super) extended: Option<DictionaryType>,
    pub(super) tagged_field: Option<Field<'a>>,
    pub(super) hiding_field: Option<Field<'a>>,
    pub(super) concat_field: Option<Field<'a>>,
    pub(super) ascend_filter_field: Option<Field<'a>>,
    pub(super) array_field: Option<Field<'a>>,
    pub(super) virtual_field: Option<Field<'a>>,
    pub(super) precision_field: Option<Field<'a>>,
    pub(super) key_field: Option<Field<'a>>,
    pub(super) length_field: Option<Field<'a>>,
    pub(super) extended_field: Option<Field<'a>>,
}

impl FlagFields<'_> {
    const NONE: Self = Self {
        clone: None,
        values_of: None,
        reference: None,
        subtype: None,
        extended: None,
        tagged_field: None,
        hiding_field: None,
        concat_field: None,
        ascend_filter_field: None,
        array_field: None,
        virtual_field: None,
        precision_field: None,
        key_field: None,
        length_field: None,
        extended_field: None,
    };
}

/// The parts of a field between commas, without empty ones.
fn parts(field: Field<'_>) -> impl Iterator<Item = Field<'_>> {
    let mut rest = Some(field);
    core::iter::from_fn(move || {
        let field = rest?;
        match field.split_once(b',') {
            Some((part, after)) => {
                rest = Some(after);
                Some(part)
            }
            None => {
                rest = None;
                Some(field)
            }
        }
    })
    .filter(|part| !part.text.is_empty())
}

impl<'a> ParsedFlags<'a> {
    pub(super) fn fields(&self) -> &FlagFields<'a> {
        self.fields.as_deref().unwrap_or(&FlagFields::NONE)
    }

    /// Removes the references to other attributes' values and children.
    pub(super) fn borrow_nothing(&mut self) {
        if let Some(fields) = &mut self.fields {
            (fields.values_of, fields.clone) = (None, None);
        }
    }

    /// Reads flags. Unknown flags are passed to `unknown`.
    pub(super) fn parse(fields: Fields<'a>, mut unknown: impl FnMut(Field<'a>)) -> Result<Self, SyntaxError> {
        let mut parsed = Self::default();
        for part in fields.flat_map(parts) {
            if !parsed.flag(part)? {
                unknown(part);
            }
        }
        Ok(parsed)
    }

    /// Whether the flag is known.
    fn flag(&mut self, field: Field<'a>) -> Result<bool, SyntaxError> {
        let is = |name: &str| field.text.eq_ignore_ascii_case(name);
        let fields = self.fields.get_or_insert_default();
        let Some((key, value)) = field.split_once(b'=') else {
            let flags = &mut self.flags;
            match () {
                () if is("has_tag") => {
                    flags.tagged = true;
                    fields.tagged_field = Some(field);
                }
                () if is("array") => {
                    flags.array = true;
                    fields.array_field = Some(field);
                }
                () if is("concat") => {
                    flags.concat = true;
                    fields.concat_field = Some(field);
                }
                () if is("virtual") => {
                    flags.is_virtual = true;
                    fields.virtual_field = Some(field);
                }
                () if is("key") => {
                    flags.key = true;
                    fields.key_field = Some(field);
                }
                () if is("extended") => {
                    fields.extended = Some(DictionaryType::Extended);
                    fields.extended_field = Some(field);
                }
                () if is("long_extended") || is("long-extended") => {
                    fields.extended = Some(DictionaryType::LongExtended);
                    fields.extended_field = Some(field);
                }
                () if is("secret") => flags.secret = true,
                () if is("abinary") => fields.ascend_filter_field = Some(field),
                () if is("internal") => flags.internal = true,
                () if is("counter") => flags.counter = true,
                () if is("flat") => flags.flat = true,
                () if is("unsafe") => flags.is_unsafe = true,
                () => return Ok(false),
            }
            return Ok(true);
        };
        let is_key = |name: &str| key.text.eq_ignore_ascii_case(name);
        let is_value = |name: &str| value.text.eq_ignore_ascii_case(name);
        match () {
            () if is_key("encrypt") => {
                self.flags.hiding = Some(match () {
                    () if is_value("1") || is_value("User-Password") => Hiding::UserPassword,
                    () if is_value("2") || is_value("Tunnel-Password") => Hiding::Salted,
                    () if is_value("3") || is_value("Ascend-Secret") => Hiding::AscendSecret,
                    () => return Err(SyntaxError::unexpected(value, Expected::Hiding)),
                });
                fields.hiding_field = Some(field);
            }
            () if is_key("precision") => {
                self.flags.precision = match () {
                    () if is_value("seconds") => Precision::Seconds,
                    () if is_value("milliseconds") => Precision::Milliseconds,
                    () if is_value("microseconds") => Precision::Microseconds,
                    () if is_value("nanoseconds") => Precision::Nanoseconds,
                    // Version 4 has units that this library does not know.
                    () => return Ok(false),
                };
                fields.precision_field = Some(field);
            }
            () if is_key("length") => {
                self.flags.length_octets = match () {
                    () if is_value("uint8") => 1,
                    () if is_value("uint16") => 2,
                    () => return Err(SyntaxError::unexpected(value, Expected::LengthPrefix)),
                };
                fields.length_field = Some(field);
            }
            () if is_key("offset") => {
                let (below_zero, digits) = match value.text.strip_prefix('-') {
                    Some(digits) => (true, digits),
                    None => (false, value.text),
                };
                let offset = number(digits).and_then(|offset| u16::try_from(offset).ok()).map(i32::from);
                let Some(offset) = offset else {
                    return Err(SyntaxError::unexpected(value, Expected::Number(0, u16::MAX.into())));
                };
                self.flags.offset = Some(if below_zero { -offset } else { offset });
            }
            () if value.text.is_empty()
                && ["clone", "enum", "ref", "subtype", "key"].iter().any(|known| is_key(known)) =>
            {
                return Err(SyntaxError::new(value.column, SyntaxReason::Missing { expected: Expected::Reference }));
            }
            () if is_key("clone") => fields.clone = Some(value),
            () if is_key("enum") => fields.values_of = Some(value),
            () if is_key("ref") => fields.reference = Some(value),
            () if is_key("subtype") => fields.subtype = Some(value),
            // In a union, this is the member that selects the part.
            () if is_key("key") => fields.reference = Some(value),
            () => return Ok(false),
        }
        Ok(true)
    }
}
