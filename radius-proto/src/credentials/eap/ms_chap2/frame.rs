//! The header of EAP-MSCHAPv2.

use crate::credentials::eap::{Code, EapError, Type, build::write};

/// Octets of `OpCode`, MS-CHAPv2-ID and MS-Length.
pub(super) const HEADER: usize = 4;

/// Writes a packet with the header of the method. There are at most 6 pieces.
pub(super) fn put<'b>(
    buffer: &'b mut [u8],
    code: Code,
    identifier: u8,
    op_code: u8,
    ms_chap_identifier: u8,
    pieces: &[&[u8]],
) -> Result<&'b [u8], EapError> {
    let body = pieces.iter().fold(HEADER, |sum: usize, piece| sum.saturating_add(piece.len()));
    // A length that does not fit is refused below.
    let [high, low] = u16::try_from(body).unwrap_or(u16::MAX).to_be_bytes();
    let head = [Type::MS_CHAP_V2.0, op_code, ms_chap_identifier, high, low];
    let mut all: [&[u8]; 7] = [&head, &[], &[], &[], &[], &[], &[]];
    for (place, piece) in all.iter_mut().skip(1).zip(pieces) {
        *place = piece;
    }
    write(buffer, code, identifier, &all)
}
