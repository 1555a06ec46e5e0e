//! The encrypted new password: a block of 516 octets, encrypted under the hash of the old password, and its chunks.
//!
//! [RFC 2759, section 8.9 to 8.11](https://www.rfc-editor.org/rfc/rfc2759#section-8.9)

use core::{char::DecodeUtf16Error, fmt};

use rand_core::TryCryptoRng;
use rc4::{KeyInit, Rc4, StreamCipher};
use zeroize::Zeroizing;

use super::{InvalidChunk, InvalidNewPassword, NtHash};

/// Octets of the block: random octets, a password of up to 256 code units, and the length of the password.
const BLOCK: usize = 516;
/// Octets of the block without the length.
const PASSWORD: usize = 512;
/// Octets in front of a chunk: Code, Ident, and Sequence-Number.
const HEADER: usize = 4;
/// Octets that fit into one chunk.
const CHUNK: usize = PasswordChunk::MAX_LENGTH - HEADER;
/// The Code field of a chunk, also with MS-CHAP2-CPW, whose own code is 7.
const CODE: u8 = 6;
/// The most chunks that are joined. Three are enough, and all peers send three.
const MAX_CHUNKS: usize = 16;

/// A new password, encrypted under the hash of the old one: 516 octets, which the chunks in MS-CHAP-NT-Enc-PW carry.
///
/// RC4 has the same key stream under the same hash: a peer that encrypts two new passwords under one old hash reveals
/// both. RC4 does not protect the octets against changes. Only
/// [`ChangePassword2::verify`](super::ChangePassword2::verify) and
/// [`ChangePassword3::verify`](super::ChangePassword3::verify) check that the peer sent this password.
///
/// [RFC 2759, section 8.9](https://www.rfc-editor.org/rfc/rfc2759#section-8.9)
#[derive(Clone)]
pub struct EncryptedPassword([u8; BLOCK]);

impl EncryptedPassword {
    /// Encrypts a new password of up to 256 UTF-16 code units.
    ///
    /// # Errors
    ///
    /// - [`InvalidNewPassword::TooLong`] if the password is longer.
    /// - [`InvalidNewPassword::Random`] if the generator fails. Random octets fill the block.
    pub fn new<R: TryCryptoRng + ?Sized>(
        new_password: &str,
        old: &NtHash,
        rng: &mut R,
    ) -> Result<Self, InvalidNewPassword> {
        let units = new_password.encode_utf16().count();
        let mut block = Zeroizing::new([0; BLOCK]);
        let (password, length) = block.split_at_mut(PASSWORD);
        rng.try_fill_bytes(password).map_err(|_| InvalidNewPassword::Random)?;
        let octets = units.saturating_mul(2);
        let place = PASSWORD.checked_sub(octets).and_then(|start| password.get_mut(start..));
        let (Some(place), Ok(octets)) = (place, u32::try_from(octets)) else {
            return Err(InvalidNewPassword::TooLong { units });
        };
        for (place, unit) in place.as_chunks_mut().0.iter_mut().zip(new_password.encode_utf16()) {
            *place = unit.to_le_bytes();
        }
        length.copy_from_slice(&octets.to_le_bytes());
        cipher(old).apply_keystream(&mut *block);
        Ok(Self(*block))
    }

    /// Joins the values of the MS-CHAP-NT-Enc-PW attributes of a request, in any order. It also joins
    /// MS-CHAP-LM-Enc-PW, but that block is encrypted under the LAN Manager hash and cannot be decrypted here.
    ///
    /// `identifier` is that of the MS-CHAP-CPW-2 or MS-CHAP2-CPW in the same request.
    ///
    /// # Errors
    ///
    /// [`InvalidChunk`]:
    ///
    /// - `Length` if a value has fewer than 5 octets or more than 247;
    /// - `Code` if the code of a value is not 6, `IdentifierMismatch` if a value belongs to another change;
    /// - `SequenceNumber` if a number is not 1 to 16, `Duplicate` if a number occurs twice, `Missing` if a number is
    ///   missing;
    /// - `Total` if all values together do not have 516 octets.
    ///
    /// [RFC 2548, section 2.2](https://www.rfc-editor.org/rfc/rfc2548#section-2.2)
    #[allow(single_use_lifetimes, reason = "an elided lifetime is not stable in the oldest supported compiler")]
    pub fn from_chunks<'a>(identifier: u8, values: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, InvalidChunk> {
        let mut chunks: [&[u8]; MAX_CHUNKS] = [&[]; MAX_CHUNKS];
        for value in values {
            let (code, found, sequence_number, chunk) = match *value {
                [code, identifier, high, low, ref chunk @ ..]
                    if !chunk.is_empty() && value.len() <= PasswordChunk::MAX_LENGTH =>
                {
                    (code, identifier, u16::from_be_bytes([high, low]), chunk)
                }
                _ => return Err(InvalidChunk::Length { found: value.len() }),
            };
            if code != CODE {
                return Err(InvalidChunk::Code { found: code });
            }
            if found != identifier {
                return Err(InvalidChunk::IdentifierMismatch { expected: identifier, found });
            }
            let place = usize::from(sequence_number).checked_sub(1).and_then(|index| chunks.get_mut(index));
            let place = place.ok_or(InvalidChunk::SequenceNumber { found: sequence_number })?;
            if !place.is_empty() {
                return Err(InvalidChunk::Duplicate { sequence_number });
            }
            *place = chunk;
        }
        let last = chunks.iter().rposition(|chunk| !chunk.is_empty()).unwrap_or_default();
        let chunks = chunks.get(..=last).unwrap_or_default();
        if let Some((_, sequence_number)) = chunks.iter().zip(1..).find(|(chunk, _)| chunk.is_empty()) {
            return Err(InvalidChunk::Missing { sequence_number });
        }
        let found = chunks.iter().map(|chunk| chunk.len()).sum();
        if found != BLOCK {
            return Err(InvalidChunk::Total { found });
        }
        Ok(Self(super::fields::join(chunks)))
    }

    /// Takes the block as PPP carries it.
    #[must_use]
    pub const fn from_octets(octets: [u8; 516]) -> Self {
        Self(octets)
    }

    /// The block as PPP carries it.
    #[must_use]
    pub const fn octets(&self) -> &[u8; 516] {
        &self.0
    }

    /// The values of the three MS-CHAP-NT-Enc-PW attributes, with sequence numbers 1 to 3. `identifier` is that of the
    /// MS-CHAP-CPW-2 or MS-CHAP2-CPW in the same request.
    ///
    /// [RFC 2548, section 2.2](https://www.rfc-editor.org/rfc/rfc2548#section-2.2)
    pub fn chunks(&self, identifier: u8) -> impl Iterator<Item = PasswordChunk> {
        self.0.chunks(CHUNK).zip(1_u16..).map(move |(chunk, sequence_number)| {
            let [high, low] = sequence_number.to_be_bytes();
            PasswordChunk {
                octets: super::fields::join(&[&[CODE, identifier, high, low], chunk]),
                length: HEADER + chunk.len(),
            }
        })
    }

    /// Decrypts the new password. It must not be trusted before
    /// [`ChangePassword2::verify`](super::ChangePassword2::verify) or
    /// [`ChangePassword3::verify`](super::ChangePassword3::verify) has checked it. They decrypt it, too.
    ///
    /// # Errors
    ///
    /// [`InvalidNewPassword::Length`] if the length in the block is odd or more than 512. A wrong hash nearly always
    /// has this result.
    pub fn decrypt(&self, old: &NtHash) -> Result<NewPassword, InvalidNewPassword> {
        let mut block = Zeroizing::new(self.0);
        cipher(old).apply_keystream(&mut *block);
        let length = block.last_chunk().copied().map(u32::from_le_bytes).unwrap_or_default();
        match usize::try_from(length) {
            Ok(octets @ ..=PASSWORD) if octets.is_multiple_of(2) => Ok(NewPassword { block, start: PASSWORD - octets }),
            _ => Err(InvalidNewPassword::Length),
        }
    }
}

impl fmt::Debug for EncryptedPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptedPassword").finish_non_exhaustive()
    }
}

/// RC4 takes a key of 32 octets here. RC4 repeats a key up to 256 octets, so the doubled hash is the same key as the
/// hash.
fn cipher(hash: &NtHash) -> Rc4 {
    let mut key = Zeroizing::new([0; 32]);
    for half in key.as_chunks_mut().0 {
        *half = *hash.octets();
    }
    Rc4::new((&*key).into())
}

/// The value of one MS-CHAP-NT-Enc-PW attribute: Code, Ident, Sequence-Number, and up to 243 octets of the block.
#[derive(Clone, Copy)]
pub struct PasswordChunk {
    octets: [u8; Self::MAX_LENGTH],
    length: usize,
}

impl PasswordChunk {
    /// The most octets that fit into an attribute of Microsoft.
    pub const MAX_LENGTH: usize = 247;

    /// The value as it goes into the attribute.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        self.octets.get(..self.length).unwrap_or_default()
    }
}

impl fmt::Debug for PasswordChunk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordChunk").field("length", &self.length).finish_non_exhaustive()
    }
}

/// A new password in clear: up to 256 UTF-16 code units, wiped when dropped and not printed.
#[derive(Clone)]
pub struct NewPassword {
    block: Zeroizing<[u8; BLOCK]>,
    /// The offset of the password. It ends before the length.
    start: usize,
}

impl NewPassword {
    /// The most octets of a new password in UTF-8.
    pub const MAX_UTF8_LENGTH: usize = 768;

    /// The password in UTF-16LE, up to 512 octets. It can be empty. The caller's policy decides whether to refuse that.
    #[must_use]
    pub fn utf16le(&self) -> &[u8] {
        self.block.get(self.start..PASSWORD).unwrap_or_default()
    }

    /// The characters, for checking the password against a policy, or an error in place of an unpaired surrogate.
    pub fn chars(&self) -> impl Iterator<Item = Result<char, DecodeUtf16Error>> {
        char::decode_utf16(self.utf16le().as_chunks().0.iter().copied().map(u16::from_le_bytes))
    }

    /// The password in UTF-8, written into `buffer`. The caller must wipe the buffer.
    ///
    /// # Errors
    ///
    /// [`InvalidNewPassword::NotUtf16`] if the password has an unpaired surrogate.
    pub fn write<'b>(&self, buffer: &'b mut [u8; Self::MAX_UTF8_LENGTH]) -> Result<&'b str, InvalidNewPassword> {
        let mut length = 0;
        for character in self.chars() {
            let character = character.map_err(|_| InvalidNewPassword::NotUtf16)?;
            let end = length + character.len_utf8();
            if let Some(place) = buffer.get_mut(length..end) {
                character.encode_utf8(place);
            }
            length = end;
        }
        let written = buffer.get(..length).unwrap_or_default();
        core::str::from_utf8(written).map_err(|_| InvalidNewPassword::NotUtf16)
    }

    /// The hash to be stored.
    #[must_use]
    pub fn hash(&self) -> NtHash {
        NtHash::of_utf16le(self.utf16le())
    }
}

impl fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewPassword").finish_non_exhaustive()
    }
}
