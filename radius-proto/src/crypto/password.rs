//! User-Password hiding.
//!
//! `c1 = p1 ^ MD5(secret || Request Authenticator)`, `ci = pi ^ MD5(secret || c(i-1))`, over the password padded with
//! NULs to blocks of 16 octets. [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)

use super::Secret;
use crate::{authenticator::Authenticator, typed::UserPassword, value::InvalidValue};

const BLOCK: usize = 16;

/// Hides a password of 0 to 128 octets of any value and returns the 16 to 128 octets of the attribute's value, written
/// into `buffer`.
///
/// An empty password makes one block, as every password does. The padding is NULs, so a password that ends in NUL is
/// revealed without them. [`RequestBuilder::user_password`](crate::RequestBuilder::user_password) hides in place. This
/// function is for packets that are built by hand.
///
/// # Errors
///
/// [`InvalidValue::LengthRange`] if the password has more than 128 octets.
///
/// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
pub fn hide_user_password<'b>(
    password: &[u8],
    secret: &Secret,
    request_authenticator: &Authenticator,
    buffer: &'b mut [u8; UserPassword::MAX_LENGTH],
) -> Result<&'b [u8], InvalidValue> {
    let (length, found) = (hidden_length(password), password.len());
    let maximum = UserPassword::MAX_LENGTH;
    let (Some(padded), true) = (buffer.get_mut(..length), found <= maximum) else {
        return Err(InvalidValue::LengthRange { found, minimum: 0, maximum: 128 });
    };
    hide(password, secret, request_authenticator, padded);
    Ok(padded)
}

/// The octets of a hidden password: the next multiple of 16, and 16 for an empty password.
pub(crate) fn hidden_length(password: &[u8]) -> usize {
    password.len().div_ceil(BLOCK).max(1) * BLOCK
}

/// `hidden` has [`hidden_length`] octets.
#[inline]
pub(crate) fn hide(password: &[u8], secret: &Secret, request_authenticator: &Authenticator, hidden: &mut [u8]) {
    let (padded, _) = hidden.as_chunks_mut();
    padded.as_flattened_mut().fill(0);
    if let Some(clear) = padded.as_flattened_mut().get_mut(..password.len()) {
        clear.copy_from_slice(password);
    }
    chain(padded, secret.pad(request_authenticator.octets()), secret);
}

/// Hides in place: the first block is combined with `pad`, every other block with the pad of the hidden block before
/// it.
#[inline]
pub(super) fn chain(blocks: &mut [[u8; BLOCK]], mut pad: [u8; BLOCK], secret: &Secret) {
    let mut blocks = blocks.iter_mut();
    let Some(mut block) = blocks.next() else { return };
    combine(block, pad);
    for next in blocks {
        pad = secret.pad(block);
        combine(next, pad);
        block = next;
    }
}

/// As [`chain`]. Octets after the last whole block are a cut block.
pub(super) fn chain_cut(clear: &mut [u8], mut pad: [u8; BLOCK], secret: &Secret) {
    let (blocks, cut) = clear.as_chunks_mut();
    chain(blocks, pad, secret);
    if let (Some(last), false) = (blocks.last(), cut.is_empty()) {
        pad = secret.pad(last);
    }
    combine_cut(cut, pad);
}

/// Reveals in place. Octets after the last whole block are a cut block.
#[inline]
pub(super) fn unchain(hidden: &mut [u8], mut pad: [u8; BLOCK], secret: &Secret) {
    let (blocks, cut) = hidden.as_chunks_mut();
    let mut blocks = blocks.iter_mut().peekable();
    while let Some(block) = blocks.next() {
        let next = if blocks.peek().is_some() || !cut.is_empty() { secret.pad(block) } else { pad };
        combine(block, pad);
        pad = next;
    }
    combine_cut(cut, pad);
}

fn combine_cut(cut: &mut [u8], pad: [u8; BLOCK]) {
    for (octet, pad) in cut.iter_mut().zip(pad) {
        *octet ^= pad;
    }
}

#[inline]
pub(super) fn combine(block: &mut [u8; BLOCK], pad: [u8; BLOCK]) {
    *block = (u128::from_ne_bytes(*block) ^ u128::from_ne_bytes(pad)).to_ne_bytes();
}

/// The octets without the NULs at the end.
pub(super) fn without_padding(clear: &[u8]) -> &[u8] {
    let length = clear.iter().rposition(|octet| *octet != 0).map_or(0, |last| last + 1);
    clear.get(..length).unwrap_or_default()
}
