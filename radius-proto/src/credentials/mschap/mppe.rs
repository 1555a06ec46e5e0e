//! The keys of Microsoft Point-to-Point Encryption, which the server derives and hands to the NAS.
//!
//! After MS-CHAPv2 they are [`MasterKey::server_send_key`] and [`MasterKey::server_receive_key`], in MS-MPPE-Send-Key
//! and MS-MPPE-Recv-Key. After MS-CHAP they are [`MsChapMppeKeys`]. After a method of EAP they are the halves of its
//! MSK, [`EapKeys`]. All of them travel hidden under the shared secret, which
//! [`push_hidden`](crate::ReplyBuilder::push_hidden) does. The rest here is what a NAS or a peer does with them.
//!
//! [RFC 3079](https://www.rfc-editor.org/rfc/rfc3079),
//! [RFC 2548, section 2.4](https://www.rfc-editor.org/rfc/rfc2548#section-2.4)

use core::fmt;

use sha1::{Digest, Sha1};
use zeroize::Zeroizing;

use super::{InvalidMsChap, LmHash, NtHashHash};

/// [RFC 3079, section 3.4](https://www.rfc-editor.org/rfc/rfc3079#section-3.4), `SHSpad1`
const PAD_1: [u8; 40] = [0; 40];
/// [RFC 3079, section 3.4](https://www.rfc-editor.org/rfc/rfc3079#section-3.4), `SHSpad2`
const PAD_2: [u8; 40] = [0xf2; 40];

/// How strong a session key is. MS-MPPE-Encryption-Types says which ones are allowed.
///
/// [RFC 3079, section 3](https://www.rfc-editor.org/rfc/rfc3079#section-3)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum KeyStrength {
    /// 8 octets, of which the first 3 are constant.
    Bits40,
    /// 8 octets, of which the first is constant.
    Bits56,
    /// 16 octets.
    Bits128,
}

impl KeyStrength {
    /// Octets of a session key.
    const fn length(self) -> usize {
        match self {
            Self::Bits40 | Self::Bits56 => 8,
            Self::Bits128 => 16,
        }
    }

    /// What a session key begins with, whatever was derived.
    const fn constant(self) -> &'static [u8] {
        match self {
            Self::Bits40 => &[0xd1, 0x26, 0x9e],
            Self::Bits56 => &[0xd1],
            Self::Bits128 => &[],
        }
    }
}

/// The master key of an MS-CHAPv2 session: 16 octets, wiped when dropped and not printed.
///
/// [RFC 3079, section 3.4](https://www.rfc-editor.org/rfc/rfc3079#section-3.4), `GetMasterKey`
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 16]>);

impl MasterKey {
    /// Derives the key from the password's hash and the response that was accepted.
    #[must_use]
    pub fn new(hash: &NtHashHash, nt_response: &[u8; 24]) -> Self {
        Self(digest(&[hash.octets(), nt_response, b"This is the MPPE Master Key"]))
    }

    /// What the NAS sends with, and the peer receives with: the key of MS-MPPE-Send-Key, 16 octets. No further
    /// derivation is to be done before it is sent.
    #[must_use]
    pub fn server_send_key(&self) -> StartKey {
        self.start_key(b"On the client side, this is the receive key; on the server side, it is the send key.")
    }

    /// What the NAS receives with, and the peer sends with: the key of MS-MPPE-Recv-Key, 16 octets. No further
    /// derivation is to be done before it is sent.
    #[must_use]
    pub fn server_receive_key(&self) -> StartKey {
        self.start_key(b"On the client side, this is the send key; on the server side, it is the receive key.")
    }

    /// [RFC 3079, section 3.4](https://www.rfc-editor.org/rfc/rfc3079#section-3.4), `GetAsymmetricStartKey`. The one of
    /// 8 octets is the first half of that of 16.
    fn start_key(&self, direction: &[u8; 84]) -> StartKey {
        StartKey(digest(&[&*self.0, &PAD_1, direction, &PAD_2]))
    }

    /// The octets.
    #[must_use]
    pub fn octets(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MasterKey").finish_non_exhaustive()
    }
}

/// The start key of one direction: 16 octets, wiped when dropped and not printed.
#[derive(Clone)]
pub struct StartKey(Zeroizing<[u8; 16]>);

impl StartKey {
    /// Takes a key as it came in MS-MPPE-Send-Key or MS-MPPE-Recv-Key; of a longer one, as EAP gives, its first 16
    /// octets.
    #[must_use]
    pub fn from_octets(octets: [u8; 16]) -> Self {
        Self(Zeroizing::new(octets))
    }

    /// The octets.
    #[must_use]
    pub fn octets(&self) -> &[u8; 16] {
        &self.0
    }

    /// The first key to encrypt with. Those of 40 and 56 bits come of the first 8 octets of the start key.
    ///
    /// [RFC 3079, section 3.1 to 3.3](https://www.rfc-editor.org/rfc/rfc3079#section-3.1), `GetNewKeyFromSHA`
    #[must_use]
    pub fn session_key(&self, strength: KeyStrength) -> SessionKey {
        SessionKey::new(self.0.get(..strength.length()).unwrap_or_default(), strength)
    }
}

impl fmt::Debug for StartKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartKey").finish_non_exhaustive()
    }
}

/// A key to encrypt with: 8 or 16 octets, wiped when dropped and not printed.
#[derive(Clone)]
pub struct SessionKey {
    octets: Zeroizing<[u8; 16]>,
    length: usize,
}

impl SessionKey {
    fn new(start_key: &[u8], strength: KeyStrength) -> Self {
        let mut octets = digest(&[start_key, &PAD_1, start_key, &PAD_2]);
        for (octet, constant) in octets.iter_mut().zip(strength.constant()) {
            *octet = *constant;
        }
        Self { octets, length: strength.length() }
    }

    /// The octets: 8 for 40 and 56 bits, 16 for 128.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        self.octets.get(..self.length).unwrap_or_default()
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionKey").finish_non_exhaustive()
    }
}

/// What MS-CHAP-MPPE-Keys holds, after MS-CHAP (version 1): the first 8 octets of the LAN Manager hash and the hash of
/// the NT hash, 24 octets, wiped when dropped and not printed.
///
/// The attribute has 8 zeroes behind them and is hidden like User-Password, which pads them so.
///
/// [RFC 2548, section 2.4.1](https://www.rfc-editor.org/rfc/rfc2548#section-2.4.1)
#[derive(Clone)]
pub struct MsChapMppeKeys(Zeroizing<[u8; 24]>);

impl MsChapMppeKeys {
    /// Octets without the padding.
    pub const LENGTH: usize = 24;

    /// Where the NT key begins.
    const NT_KEY: usize = 8;

    /// Without a LAN Manager hash that key is zero; keys of 40 and 56 bits must not be allowed then.
    #[must_use]
    pub fn new(lm_hash: Option<&LmHash>, hash: &NtHashHash) -> Self {
        let mut keys = Zeroizing::new([0; Self::LENGTH]);
        let (lm_key, nt_key) = keys.split_at_mut(Self::NT_KEY);
        if let Some(start) = lm_hash.and_then(|lm_hash| lm_hash.octets().get(..Self::NT_KEY)) {
            lm_key.copy_from_slice(start);
        }
        nt_key.copy_from_slice(hash.octets());
        Self(keys)
    }

    /// Takes what revealing the attribute gave: 24 octets and up to 8 zeroes of padding. Revealing strips the zeroes at
    /// the end, and with them those of a key that ends in zero, so it may also be fewer.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChap::Length`] if there are more than 32 octets, or others than zeroes behind the first 24, as there
    /// are under another secret, or nothing but zeroes in the place of the NT key.
    pub fn from_octets(value: &[u8]) -> Result<Self, InvalidMsChap> {
        let (start, padding) = value.split_at_checked(Self::LENGTH).unwrap_or((value, &[]));
        if padding.len() > 8 || padding.iter().any(|octet| *octet != 0) {
            let (found, expected) = (value.len(), Self::LENGTH);
            return Err(InvalidMsChap::Length { value: "MS-CHAP-MPPE-Keys", found, expected });
        }
        let mut keys = Zeroizing::new([0; Self::LENGTH]);
        for (key, octet) in keys.iter_mut().zip(start) {
            *key = *octet;
        }
        // The hash of a hash is zero for no password, and a key of zeroes is everybody's.
        if keys.split_at(Self::NT_KEY).1.iter().all(|octet| *octet == 0) {
            let (found, expected) = (value.len(), Self::LENGTH);
            return Err(InvalidMsChap::Length { value: "MS-CHAP-MPPE-Keys", found, expected });
        }
        Ok(Self(keys))
    }

    /// The octets, to be hidden like a User-Password.
    #[must_use]
    pub fn octets(&self) -> &[u8; 24] {
        &self.0
    }

    /// The start key of 128 bits, the same in both directions. `challenge` is that of the first authentication.
    ///
    /// [RFC 3079, section 2.4](https://www.rfc-editor.org/rfc/rfc3079#section-2.4), `Get_Start_Key`
    #[must_use]
    pub fn start_key(&self, challenge: &[u8; 8]) -> StartKey {
        let (_, nt_key) = self.0.split_at(Self::NT_KEY);
        StartKey(digest(&[nt_key, nt_key, challenge]))
    }

    /// The first key to encrypt with, the same in both directions. Those of 40 and 56 bits come of the LAN Manager hash
    /// alone and are the same in every session; they should not be used.
    ///
    /// [RFC 3079, section 2.1 to 2.3](https://www.rfc-editor.org/rfc/rfc3079#section-2.1)
    #[must_use]
    pub fn session_key(&self, challenge: &[u8; 8], strength: KeyStrength) -> SessionKey {
        match strength {
            KeyStrength::Bits128 => self.start_key(challenge).session_key(strength),
            KeyStrength::Bits40 | KeyStrength::Bits56 => SessionKey::new(self.0.split_at(Self::NT_KEY).0, strength),
        }
    }
}

impl fmt::Debug for MsChapMppeKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MsChapMppeKeys").finish_non_exhaustive()
    }
}

/// The keys that a method of EAP derived, as RADIUS carries them: the halves of its MSK (Master Session Key). Not
/// printed; the octets stay the caller's to wipe.
///
/// [RFC 5216, section 2.3](https://www.rfc-editor.org/rfc/rfc5216#section-2.3)
#[derive(Clone, Copy)]
pub struct EapKeys<'a> {
    /// The first half: the key of MS-MPPE-Recv-Key.
    pub receive: &'a [u8; 32],
    /// The second half: the key of MS-MPPE-Send-Key.
    pub send: &'a [u8; 32],
}

impl<'a> EapKeys<'a> {
    /// Splits an MSK of 64 octets.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChap::Length`] if it has another length.
    pub fn of_msk(msk: &'a [u8]) -> Result<Self, InvalidMsChap> {
        match msk.as_chunks() {
            ([receive, send], []) => Ok(Self { receive, send }),
            _ => Err(InvalidMsChap::Length { value: "an MSK", found: msk.len(), expected: 64 }),
        }
    }
}

impl fmt::Debug for EapKeys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EapKeys").finish_non_exhaustive()
    }
}

/// The first 16 octets of the SHA-1 of the parts.
fn digest(parts: &[&[u8]]) -> Zeroizing<[u8; 16]> {
    let mut sha1 = Sha1::new();
    for part in parts {
        sha1.update(part);
    }
    let mut digest = Zeroizing::new([0; 20]);
    sha1.finalize_into_reset((&mut *digest).into());
    let mut start = Zeroizing::new([0; 16]);
    for (to, from) in start.iter_mut().zip(digest.iter()) {
        *to = *from;
    }
    start
}
