//! Values that are fields of fixed length, one after the other.

use super::InvalidMsChap;

/// Reads a value. `fields` takes its fields off the front, and no octets may be left.
pub(super) fn read<T>(
    value: &[u8],
    name: &'static str,
    expected: usize,
    fields: impl FnOnce(&mut &[u8]) -> Option<T>,
) -> Result<T, InvalidMsChap> {
    let mut rest = value;
    let this = fields(&mut rest).filter(|_| rest.is_empty());
    this.ok_or(InvalidMsChap::Length { value: name, found: value.len(), expected })
}

/// Reads a value that begins with an octet of code.
pub(super) fn read_coded<T>(
    value: &[u8],
    name: &'static str,
    expected: usize,
    code: u8,
    fields: impl FnOnce(&mut &[u8]) -> Option<T>,
) -> Result<T, InvalidMsChap> {
    let (found, this) = read(value, name, expected, |rest| Some((take_octet(rest)?, fields(rest)?)))?;
    if found == code { Ok(this) } else { Err(InvalidMsChap::Code { value: name, found, expected: code }) }
}

/// Takes the next field off the front.
pub(super) fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (field, tail) = rest.split_first_chunk()?;
    *rest = tail;
    Some(*field)
}

/// Takes the next field of one octet off the front.
pub(super) fn take_octet(rest: &mut &[u8]) -> Option<u8> {
    take(rest).map(|[octet]| octet)
}

/// The concatenated fields, `N` octets together.
pub(super) fn join<const N: usize>(fields: &[&[u8]]) -> [u8; N] {
    let mut value = [0; N];
    let octets = fields.iter().copied().flatten();
    for (place, octet) in value.iter_mut().zip(octets) {
        *place = *octet;
    }
    value
}

/// An octet as two hex digits.
pub(super) fn upper_case_hex(octet: u8) -> [u8; 2] {
    [octet >> 4, octet & 0xf].map(|digit| match digit {
        0..10 => b'0' + digit,
        _ => b'A' - 10 + digit,
    })
}
