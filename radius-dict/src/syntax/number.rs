//! Numbers and lists of numbers.

use super::{
    lines::Field,
    reason::{Expected, SyntaxError},
};

/// The most numbers in an attribute's path: FreeRADIUS's limit of nesting.
pub(crate) const MAX_DEPTH: usize = 24;

/// A decimal number, or a hexadecimal number after `0x`. Signs and octal numbers are refused.
pub(crate) fn number(text: &str) -> Option<u64> {
    let (digits, radix) = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => (text.get(2..)?, 16),
        _ => (text, 10),
    };
    // `from_str_radix` would accept a sign.
    if !digits.bytes().all(|octet| octet.is_ascii_hexdigit()) {
        return None;
    }
    u64::from_str_radix(digits, radix).ok()
}

/// A number of 32 bits. Errors name `expected`.
pub(crate) fn number32(field: Field<'_>, expected: Expected) -> Result<u32, SyntaxError> {
    number(field.text).and_then(|number| number.try_into().ok()).ok_or_else(|| SyntaxError::unexpected(field, expected))
}

/// Numbers with dots between them, and whether there is a dot before the first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NumberPath<'a> {
    pub(crate) field: Field<'a>,
    pub(crate) relative: bool,
    numbers: &'a str,
}

impl<'a> NumberPath<'a> {
    pub(crate) fn new(field: Field<'a>) -> Result<Self, SyntaxError> {
        let (numbers, relative) = match field.text.strip_prefix('.') {
            Some(numbers) => (numbers, true),
            None => (field.text, false),
        };
        let mut column = field.column + usize::from(relative);
        for (index, part) in numbers.split('.').enumerate() {
            let part = Field { text: part, column };
            if index == MAX_DEPTH {
                return Err(SyntaxError::unexpected(part, Expected::AtMostSoManyNumbers(MAX_DEPTH)));
            }
            number32(part, Expected::AttributeNumber)?;
            column += part.text.len() + 1;
        }
        Ok(Self { field, relative, numbers })
    }

    /// The numbers, outermost first; never empty.
    pub(crate) fn numbers(self) -> impl Iterator<Item = u32> + use<'a> {
        // The numbers were checked when the path was made.
        self.numbers.split('.').map(|part| number(part).and_then(|number| number.try_into().ok()).unwrap_or(0))
    }
}
