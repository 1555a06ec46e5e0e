//! Values that are fields of fixed length, one after the other.

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

/// The fields in a row, which are `N` octets together.
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
