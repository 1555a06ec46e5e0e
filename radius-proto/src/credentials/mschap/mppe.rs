//! The keys of Microsoft Point-to-Point Encryption. The server derives them and sends them to the NAS.
//!
//! After MS-CHAPv2 they are [`MasterKey::server_send_key`] and [`MasterKey::server_receive_key`], in MS-MPPE-Send-Key
//! and MS-MPPE-Recv-Key. After MS-CHAP they are [`MsChapMppeKeys`]. After a method of EAP they are the halves of its
//! MSK, [`EapKeys`]. All of them are sent hidden with the shared secret;
//! [`push_hidden`](crate::ReplyBuilder::push_hidden) hides them. The other types and functions here are for a NAS or a
//! peer.
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

/// The strength of a session key. MS-MPPE-Encryption-Types says which strengths are allowed.
///
/// [RFC 3079, section 3](https://www.rfc-editor.org/rfc/rfc3079#section-3)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum KeyStrength {
    /// 8 octets. The first 3 are constant.
    Bits40,
    /// 8 octets. The first is constant.
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

    /// The constant octets at the start of a session key.
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

    /// The key of MS-MPPE-Send-Key, 16 octets. The NAS sends with it, and the peer receives with it. It must be sent
    /// without further derivation.
    #[must_use]
    pub fn server_send_key(&self) -> StartKey {
        self.start_key(b"On the client side, this is the receive key; on the server side, it is the send key.")
    }

    /// The key of MS-MPPE-Recv-Key, 16 octets. The NAS receives with it, and the peer sends with it. It must be sent
    /// without further derivation.
    #[must_use]
    pub fn server_receive_key(&self) -> StartKey {
        self.start_key(b"On the client side, this is the send key; on the server side, it is the receive key.")
    }

    /// [RFC 3079, section 3.4](https://www.rfc-editor.org/rfc/rfc3079#section-3.4), `GetAsymmetricStartKey`. The key of
    /// 8 octets is the first half of the key of 16 octets.
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
    /// Takes a key from MS-MPPE-Send-Key or MS-MPPE-Recv-Key. Of a longer key, as EAP derives, take the first 16
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

    /// The first encryption key. Keys of 40 and 56 bits are derived from the first 8 octets of the start key.
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

/// An encryption key: 8 or 16 octets, wiped when dropped and not printed.
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

/// The value of MS-CHAP-MPPE-Keys, after MS-CHAP (version 1): the first 8 octets of the LAN Manager hash and the hash
/// of the NT hash, 24 octets, wiped when dropped and not printed.
///
/// In the attribute 8 zeroes follow. The attribute is hidden like User-Password, which adds this padding.
///
/// [RFC 2548, section 2.4.1](https://www.rfc-editor.org/rfc/rfc2548#section-2.4.1)
#[derive(Clone)]
pub struct MsChapMppeKeys(Zeroizing<[u8; 24]>);

impl MsChapMppeKeys {
    /// Octets without the padding.
    pub const LENGTH: usize = 24;

    /// The offset of the NT key.
    const NT_KEY: usize = 8;

    /// Without a LAN Manager hash, the first key is zero. Keys of 40 and 56 bits must not be allowed then.
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

    /// Takes the revealed value of the attribute: 24 octets and up to 8 zeroes of padding. There may be fewer octets,
    /// since revealing strips the zeroes at the end, also those of a key that ends in zero.
    ///
    /// # Errors
    ///
    /// [`InvalidMsChap::Length`] if there are more than 32 octets, if octets after the first 24 are not zero, which a
    /// wrong secret causes, or if the NT key is zero.
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
        // No password has a hash of a hash of zeroes, and everybody knows a key of zeroes.
        if keys.split_at(Self::NT_KEY).1.iter().all(|octet| *octet == 0) {
            let (found, expected) = (value.len(), Self::LENGTH);
            return Err(InvalidMsChap::Length { value: "MS-CHAP-MPPE-Keys", found, expected });
        }
        Ok(Self(keys))
    }

    /// The octets, which must be hidden like a User-Password.
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

    /// The first encryption key, the same in both directions. Keys of 40 and 56 bits are derived only from the LAN
    /// Manager hash and are the same in every session. They should not be used.
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

/// The keys that a method of EAP derived, as RADIUS carries them: the halves of its MSK (Master Session Key). They are
/// not printed. The caller must wipe the octets.
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
