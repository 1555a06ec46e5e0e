//! Hidden values: the three ways in which RADIUS hides a value with the shared secret.

use super::{Secret, md5::Md5, password};
use crate::{
    authenticator::Authenticator,
    typed::{
        Hiding,
        hidden::{BLOCK, LONGEST_WHOLE, SALT},
    },
};

/// The bit that every salt has set. [RFC 2868, section 3.5]
const SALT_BIT: u8 = 0x80;

impl Hiding {
    /// Hides the `length` octets that `write` writes. `hidden` has [`hidden_length`](Self::hidden_length) octets of any
    /// content.
    pub(crate) fn hide(
        self,
        key: Key<'_>,
        salt: [u8; SALT],
        length: usize,
        hidden: &mut [u8],
        write: impl FnOnce(&mut [u8]),
    ) {
        hidden.fill(0);
        match self {
            Self::UserPassword => {
                write(hidden.get_mut(..length).unwrap_or_default());
                password::chain(hidden.as_chunks_mut().0, key.secret.pad(key.authenticator.octets()), key.secret);
            }
            Self::Salted => {
                let Some((salt_field, blocks)) = hidden.split_first_chunk_mut() else { return };
                *salt_field = salt;
                if let Some((length_field, clear)) = blocks.split_first_mut() {
                    // At most 250.
                    *length_field = u8::try_from(length).unwrap_or(u8::MAX);
                    write(clear.get_mut(..length).unwrap_or_default());
                }
                password::chain_cut(blocks, key.salted_pad(salt), key.secret);
            }
            Self::AscendSecret => {
                write(hidden.get_mut(..length).unwrap_or_default());
                if let Some(block) = hidden.first_chunk_mut() {
                    password::combine(block, key.ascend_pad());
                }
            }
        }
    }

    /// Reveals a hidden value into the front of `buffer`. A value that is hidden like a User-Password has at most
    /// `maximum` octets. A value without an inner length ends at `clear_length`, or without that before the NULs that
    /// fill the last block.
    pub(crate) fn reveal<'b>(
        self,
        key: Key<'_>,
        hidden: &[u8],
        maximum: usize,
        clear_length: Option<usize>,
        buffer: &'b mut [u8],
    ) -> Result<&'b [u8], Unrevealed> {
        let unpadded = |clear: &'b [u8]| match clear_length.and_then(|length| clear.get(..length)) {
            Some(clear) => clear,
            None => password::without_padding(clear),
        };
        match self {
            Self::UserPassword => {
                let clear = copied_blocks(hidden, maximum, buffer)?;
                password::unchain(clear, key.secret.pad(key.authenticator.octets()), key.secret);
                Ok(unpadded(clear))
            }
            Self::Salted => {
                let (salt, hidden) = hidden.split_first_chunk::<SALT>().ok_or(Unrevealed::Length)?;
                let [first, _] = salt;
                if first & SALT_BIT == 0 {
                    return Err(Unrevealed::Salt);
                }
                // The last block may be cut only in a full attribute: FreeRADIUS omits padding to fit ten more octets.
                let is_cut = !hidden.len().is_multiple_of(BLOCK) && hidden.len() <= LONGEST_WHOLE;
                if hidden.len() < BLOCK || is_cut {
                    return Err(Unrevealed::Length);
                }
                let clear = copied(hidden, buffer)?;
                password::unchain(clear, key.salted_pad(*salt), key.secret);
                let (length, clear) = clear.split_first().ok_or(Unrevealed::Length)?;
                clear.get(..usize::from(*length)).ok_or(Unrevealed::InnerLength)
            }
            Self::AscendSecret => {
                if hidden.len() != BLOCK {
                    return Err(Unrevealed::Length);
                }
                let clear = copied(hidden, buffer)?;
                if let Some(block) = clear.first_chunk_mut() {
                    password::combine(block, key.ascend_pad());
                }
                Ok(unpadded(clear))
            }
        }
    }
}

/// Reasons why hidden octets give no value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unrevealed {
    /// No hidden value has this number of octets.
    Length,
    /// The first bit of the salt is clear.
    Salt,
    /// The inner length is larger than the octets that follow it.
    InnerLength,
    /// The buffer is too short.
    NoRoom { needed: usize },
}

/// Reveals a User-Password with its pads, one for each block. A block without a pad stays hidden.
#[cfg(feature = "alloc")]
pub(crate) fn reveal_user_password<'b>(
    pads: impl Iterator<Item = [u8; BLOCK]>,
    hidden: &[u8],
    maximum: usize,
    buffer: &'b mut [u8],
) -> Result<&'b [u8], Unrevealed> {
    let clear = copied_blocks(hidden, maximum, buffer)?;
    for (block, pad) in clear.as_chunks_mut().0.iter_mut().zip(pads) {
        password::combine(block, pad);
    }
    Ok(password::without_padding(clear))
}

/// Copies the octets to the front of the buffer, if they are 1 or more whole blocks and at most `maximum` octets.
#[inline(always)]
fn copied_blocks<'b>(hidden: &[u8], maximum: usize, buffer: &'b mut [u8]) -> Result<&'b mut [u8], Unrevealed> {
    if hidden.is_empty() || !hidden.len().is_multiple_of(BLOCK) || hidden.len() > maximum {
        return Err(Unrevealed::Length);
    }
    copied(hidden, buffer)
}

/// Copies the octets to the front of the buffer.
fn copied<'b>(hidden: &[u8], buffer: &'b mut [u8]) -> Result<&'b mut [u8], Unrevealed> {
    let clear = buffer.get_mut(..hidden.len()).ok_or(Unrevealed::NoRoom { needed: hidden.len() })?;
    clear.copy_from_slice(hidden);
    Ok(clear)
}

/// The key under which a value is hidden.
#[derive(Clone, Copy)]
pub(crate) struct Key<'k> {
    pub(crate) secret: &'k Secret,
    pub(crate) authenticator: Authenticator,
}

impl Key<'_> {
    /// `MD5(secret || Request Authenticator || salt)`
    fn salted_pad(&self, salt: [u8; SALT]) -> [u8; BLOCK] {
        self.secret.salted_pad(self.authenticator.octets(), salt)
    }

    /// `MD5(Request Authenticator || secret)`. All other pads have the secret first.
    fn ascend_pad(&self) -> [u8; BLOCK] {
        Md5::new().finish(self.authenticator.octets(), self.secret.octets()).octets()
    }
}
