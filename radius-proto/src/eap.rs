//! EAP packets, as far as RADIUS has to do with them: carried, answered, not authenticated by TLS.
//!
//! [`Packet`] is a view over one whole EAP packet in contiguous octets; joining EAP-Message attributes to one and
//! splitting one into attributes is done elsewhere. The functions beside it ([`request`], [`identity_response`],
//! [`nak`], [`success`], ...) write a packet into a buffer of the caller's and return the octets written.
//!
//! ```text
//! Code (1)  Identifier (1)  Length (2)   and in requests and responses:   Type (1)  Type-Data (0 to 65,530)
//! ```
//!
//! Not an EAP packet is **EAP-Start**: an EAP-Message without a value, which a NAS sends that wants the server to begin
//! ([RFC 3579, section 2.1](https://www.rfc-editor.org/rfc/rfc3579#section-2.1)). It is no octets at all, which
//! [`Packet::parse`] refuses; look for it before parsing, in Access-Requests only.
//!
//! ```
//! use radius_proto::eap;
//!
//! let received = [2, 7, 0, 9, 1, b'n', b'e', b'm', b'o'];
//! let response = eap::Packet::parse(&received)?;
//! assert_eq!(response.identity(), Some(&b"nemo"[..]));
//!
//! let (challenge, mut buffer) = ([0x5a; 16], [0; 64]);
//! let request = eap::md5_challenge_request(&mut buffer, eap::next_identifier(7), &challenge, b"server")?;
//! assert_eq!(request[..6], [1, 8, 0, 28, 4, 16]);
//! # Ok::<(), eap::EapError>(())
//! ```
//!
//! [RFC 3748](https://www.rfc-editor.org/rfc/rfc3748), [RFC 3579](https://www.rfc-editor.org/rfc/rfc3579)

use core::{fmt, iter::FusedIterator, mem};

use thiserror::Error;

use crate::crypto::md5::{DIGEST, Digest, Md5};

/// Octets of Code, Identifier and Length.
const HEADER: usize = 4;
/// Octets of a type in expanded format: 254, three of Vendor-Id, four of Vendor-Type.
const EXPANDED: usize = 8;

/// What kind of EAP packet this is: the Code field, one octet.
///
/// An open registry: every value can be held. Packets with other codes than the four named here are to be discarded
/// silently, unless they are only carried.
///
/// [RFC 3748, section 4](https://www.rfc-editor.org/rfc/rfc3748#section-4)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u8);

impl Code {
    /// Request (1): the authenticator, behind RADIUS the server, asks.
    pub const REQUEST: Self = Self(1);
    /// Response (2): the peer answers.
    pub const RESPONSE: Self = Self(2);
    /// Success (3): the peer is authenticated. A NAS goes by the RADIUS code alone, never by this.
    pub const SUCCESS: Self = Self(3);
    /// Failure (4): the peer is not authenticated.
    pub const FAILURE: Self = Self(4);

    /// The registered name; `None` for a code that RFC 3748 does not define.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::REQUEST => Some("Request"),
            Self::RESPONSE => Some("Response"),
            Self::SUCCESS => Some("Success"),
            Self::FAILURE => Some("Failure"),
            _ => None,
        }
    }

    const fn has_type(self) -> bool {
        matches!(self, Self::REQUEST | Self::RESPONSE)
    }

    const fn is_result(self) -> bool {
        matches!(self, Self::SUCCESS | Self::FAILURE)
    }
}

impl fmt::Display for Code {
    /// `EAP-Request` and so on, or `EAP-Code-99` for a code without a name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "EAP-{name}"),
            None => write!(f, "EAP-Code-{}", self.0),
        }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({}, {self})", self.0)
    }
}

impl From<u8> for Code {
    fn from(code: u8) -> Self {
        Self(code)
    }
}

impl From<Code> for u8 {
    fn from(code: Code) -> Self {
        code.0
    }
}

/// What a request asks for and a response gives: the Type field, one octet.
///
/// An open registry: every value can be held, named or not. Types from 4 on are authentication methods.
///
/// [RFC 3748, section 5](https://www.rfc-editor.org/rfc/rfc3748#section-5),
/// [IANA, EAP Method Types](https://www.iana.org/assignments/eap-numbers/)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type(pub u8);

impl Type {
    /// Identity (1): who the peer claims to be.
    /// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
    pub const IDENTITY: Self = Self(1);
    /// Notification (2): a message for the user.
    /// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
    pub const NOTIFICATION: Self = Self(2);
    /// Nak (3): the peer wants another method. In responses only.
    /// [RFC 3748, section 5.3.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.3.1)
    pub const NAK: Self = Self(3);
    /// MD5-Challenge (4): what CHAP is in PPP.
    /// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4)
    pub const MD5_CHALLENGE: Self = Self(4);
    /// One-Time Password (5). [RFC 3748, section 5.5](https://www.rfc-editor.org/rfc/rfc3748#section-5.5)
    pub const ONE_TIME_PASSWORD: Self = Self(5);
    /// Generic Token Card (6): a prompt and what the user types.
    /// [RFC 3748, section 5.6](https://www.rfc-editor.org/rfc/rfc3748#section-5.6)
    pub const GENERIC_TOKEN_CARD: Self = Self(6);
    /// EAP-TLS (13). [RFC 5216](https://www.rfc-editor.org/rfc/rfc5216)
    pub const TLS: Self = Self(13);
    /// EAP-SIM (18). [RFC 4186](https://www.rfc-editor.org/rfc/rfc4186)
    pub const SIM: Self = Self(18);
    /// EAP-TTLS (21). [RFC 5281](https://www.rfc-editor.org/rfc/rfc5281)
    pub const TTLS: Self = Self(21);
    /// EAP-AKA (23). [RFC 4187](https://www.rfc-editor.org/rfc/rfc4187)
    pub const AKA: Self = Self(23);
    /// PEAP (25).
    pub const PEAP: Self = Self(25);
    /// EAP-MSCHAPv2 (26), in the registry as MS-EAP-Authentication.
    pub const MS_CHAP_V2: Self = Self(26);
    /// EAP-FAST (43). [RFC 4851](https://www.rfc-editor.org/rfc/rfc4851)
    pub const FAST: Self = Self(43);
    /// EAP-AKA' (50). [RFC 9048](https://www.rfc-editor.org/rfc/rfc9048)
    pub const AKA_PRIME: Self = Self(50);
    /// EAP-pwd (52). [RFC 5931](https://www.rfc-editor.org/rfc/rfc5931)
    pub const PWD: Self = Self(52);
    /// TEAP (55). [RFC 7170](https://www.rfc-editor.org/rfc/rfc7170)
    pub const TEAP: Self = Self(55);
    /// Expanded Types (254): an [`ExpandedType`] follows.
    /// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
    pub const EXPANDED: Self = Self(254);
    /// Experimental (255). [RFC 3748, section 5.8](https://www.rfc-editor.org/rfc/rfc3748#section-5.8)
    pub const EXPERIMENTAL: Self = Self(255);

    /// Whether it is an authentication method, which a Nak may refuse or wish for: 4 and above.
    #[must_use]
    pub const fn is_method(self) -> bool {
        self.0 >= 4
    }
}

impl fmt::Display for Type {
    /// The number in decimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Type({})", self.0)
    }
}

impl From<u8> for Type {
    fn from(number: u8) -> Self {
        Self(number)
    }
}

impl From<Type> for u8 {
    fn from(eap_type: Type) -> Self {
        eap_type.0
    }
}

/// A type in expanded format: a Vendor-Id of three octets and a Vendor-Type of four.
///
/// Vendor-Id 0 is the IETF, and a Vendor-Type below 256 is then the same as the [`Type`] of that number, however it is
/// written. A `Type` is turned into the expanded one with `From`.
///
/// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExpandedType {
    vendor_id: u32,
    vendor_type: u32,
}

impl ExpandedType {
    const NAK: Self = Self { vendor_id: 0, vendor_type: 3 };

    /// A vendor's type.
    ///
    /// # Errors
    ///
    /// [`EapError::VendorId`] if the Vendor-Id is above 16,777,215 and so does not fit three octets.
    pub const fn new(vendor_id: u32, vendor_type: u32) -> Result<Self, EapError> {
        if vendor_id > 0x00ff_ffff {
            return Err(EapError::VendorId { vendor_id });
        }
        Ok(Self { vendor_id, vendor_type })
    }

    /// The Structure of Management Information enterprise code of the vendor, 0 for the IETF; at most 16,777,215.
    #[must_use]
    pub const fn vendor_id(self) -> u32 {
        self.vendor_id
    }

    /// The vendor's type; if the vendor is the IETF, a number of the registry of [`Type`].
    #[must_use]
    pub const fn vendor_type(self) -> u32 {
        self.vendor_type
    }

    fn read(octets: [u8; EXPANDED - 1]) -> Self {
        let [vendor @ .., a, b, c, d] = octets;
        let [high, middle, low] = vendor;
        Self { vendor_id: u32::from_be_bytes([0, high, middle, low]), vendor_type: u32::from_be_bytes([a, b, c, d]) }
    }

    fn octets(self) -> [u8; EXPANDED] {
        let ([_, high, middle, low], [a, b, c, d]) = (self.vendor_id.to_be_bytes(), self.vendor_type.to_be_bytes());
        [Type::EXPANDED.0, high, middle, low, a, b, c, d]
    }
}

impl From<Type> for ExpandedType {
    fn from(eap_type: Type) -> Self {
        Self { vendor_id: 0, vendor_type: eap_type.0.into() }
    }
}

impl PartialEq<Type> for ExpandedType {
    fn eq(&self, other: &Type) -> bool {
        *self == Self::from(*other)
    }
}

/// What is wrong with an EAP packet that was received or is to be written. Offsets count octets of the EAP packet.
///
/// A received packet with such a fault is to be discarded silently; a server may answer it with Error-Cause 202
/// ([RFC 3579, section 2.2](https://www.rfc-editor.org/rfc/rfc3579#section-2.2)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EapError {
    /// Fewer than the four octets of a header. None at all are EAP-Start.
    #[error("offset {received}: the EAP packet ends inside the header of 4 octets")]
    HeaderTruncated {
        /// Octets received.
        received: usize,
    },
    /// Length is not the number of octets that the EAP-Message attributes hold together: some are missing, or some stand
    /// behind the packet, which RFC 3579, section 3.1 does not allow.
    #[error("offset 2: Length is {length}, and the EAP packet has {received} octets")]
    LengthMismatch {
        /// The Length field.
        length: u16,
        /// Octets received.
        received: usize,
    },
    /// A Success or a Failure is not 4 octets long.
    #[error("offset 2: Length is {length}, and {code} has exactly 4 octets")]
    ResultLength {
        /// The Code field.
        code: Code,
        /// The Length field.
        length: u16,
    },
    /// A Request or a Response ends before its Type.
    #[error("offset 4: {code} has no Type")]
    TypeAbsent {
        /// The Code field.
        code: Code,
    },
    /// The packet is of type 254, and Vendor-Id and Vendor-Type are cut.
    #[error("offset 5: an expanded type takes 7 octets of Type-Data, and there are {found}")]
    ExpandedTypeTruncated {
        /// Octets of Type-Data.
        found: usize,
    },
    /// A Nak lists nothing, not even the 0 that says that no other method is wanted.
    #[error("a Nak without a desired type")]
    NakEmpty,
    /// An expanded Nak does not list whole expanded types, 8 octets each.
    #[error("an expanded Nak lists types in {found} octets instead of a multiple of 8")]
    ExpandedNakLength {
        /// Octets of the list.
        found: usize,
    },
    /// An entry of an expanded Nak does not begin with 254.
    #[error("an expanded Nak lists a type that begins with {found} instead of 254")]
    ExpandedNakEntry {
        /// The first octet of the entry.
        found: u8,
    },
    /// An MD5-Challenge without a Value-Size.
    #[error("offset 5: MD5-Challenge has no Value-Size")]
    ValueSizeAbsent,
    /// The Value-Size of an MD5-Challenge is 0 or more than what follows; or a challenge to be written has not 1 to 255
    /// octets.
    #[error("Value-Size is {size} instead of 1 to {maximum}")]
    ValueSize {
        /// The Value-Size, or the octets of the challenge.
        size: usize,
        /// The most that it can be here.
        maximum: usize,
    },
    /// The packet to be written is longer than its Length field can say.
    #[error("an EAP packet of {length} octets, and 65,535 are the most")]
    TooLong {
        /// Octets that the packet would have.
        length: usize,
    },
    /// The packet to be written does not fit the buffer.
    #[error("an EAP packet of {length} octets does not fit a buffer of {available}")]
    BufferTooSmall {
        /// Octets that the packet would have.
        length: usize,
        /// Octets of the buffer.
        available: usize,
    },
    /// A Vendor-Id above 16,777,215.
    #[error("Vendor-Id {vendor_id} does not fit 3 octets")]
    VendorId {
        /// The Vendor-Id given.
        vendor_id: u32,
    },
    /// A notification to be written says nothing.
    #[error("a notification needs a message of one octet at least")]
    NotificationEmpty,
    /// An identity or a notification to be written ends in NUL.
    #[error("an identity or a notification must not be null-terminated")]
    NullTerminated,
    /// A type to be wished for is no authentication method.
    #[error("type {eap_type} is no authentication method, which a Nak could ask for")]
    NotAMethod {
        /// The type given.
        eap_type: Type,
    },
}

/// An EAP packet as received: a view, whose header has been checked and whose sender is anybody.
///
/// Copying the view is cheap and no octet is ever copied. Every packet comes out of [`octets`](Self::octets) as it went
/// in.
///
/// [RFC 3748, section 4](https://www.rfc-editor.org/rfc/rfc3748#section-4)
#[derive(Clone, Copy)]
pub struct Packet<'a> {
    octets: &'a [u8],
    code: Code,
    identifier: u8,
    length: u16,
    body: Option<(Type, &'a [u8])>,
}

impl<'a> Packet<'a> {
    /// Checks the header of an EAP packet: what all EAP-Message attributes of a RADIUS packet hold, joined.
    ///
    /// Codes other than Request, Response, Success and Failure are accepted, so that they can be carried; they have no
    /// type. Whoever does not only carry packets discards them. What a type says about its own data is checked when it
    /// is asked for.
    ///
    /// # Errors
    ///
    /// [`EapError::HeaderTruncated`] below 4 octets; [`EapError::LengthMismatch`] if Length is less or more than the
    /// octets given; [`EapError::ResultLength`] for a Success or a Failure that is not exactly 4 octets;
    /// [`EapError::TypeAbsent`] for a Request or a Response below 5.
    pub fn parse(octets: &'a [u8]) -> Result<Self, EapError> {
        let Some((&[code, identifier, high, low], rest)) = octets.split_first_chunk::<HEADER>() else {
            return Err(EapError::HeaderTruncated { received: octets.len() });
        };
        let (code, length) = (Code(code), u16::from_be_bytes([high, low]));
        if usize::from(length) != octets.len() {
            return Err(EapError::LengthMismatch { length, received: octets.len() });
        }
        if code.is_result() && !rest.is_empty() {
            return Err(EapError::ResultLength { code, length });
        }
        let body = match rest.split_first() {
            Some((eap_type, data)) if code.has_type() => Some((Type(*eap_type), data)),
            None if code.has_type() => return Err(EapError::TypeAbsent { code }),
            _ => None,
        };
        Ok(Self { octets, code, identifier, length, body })
    }

    /// The Code field.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The Identifier field: a response repeats that of the request, a Success or a Failure that of the response.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The Length field, which is the number of [`octets`](Self::octets).
    #[must_use]
    pub const fn length(&self) -> u16 {
        self.length
    }

    /// The whole packet, 4 to 65,535 octets.
    #[must_use]
    pub const fn octets(&self) -> &'a [u8] {
        self.octets
    }

    /// The Type field of a Request or a Response; all others have none.
    #[must_use]
    pub fn eap_type(&self) -> Option<Type> {
        self.body.map(|(eap_type, _)| eap_type)
    }

    /// What follows the Type, 0 to 65,530 octets; empty for packets without a type.
    #[must_use]
    pub fn type_data(&self) -> &'a [u8] {
        self.body.map_or(&[], |(_, data)| data)
    }

    /// The type and its data, whichever way the type is written: that of a Type 254 is read from its data, every other
    /// is one of the IETF's. `None` for packets without a type.
    ///
    /// # Errors
    ///
    /// [`EapError::ExpandedTypeTruncated`] if a packet of type 254 has less than 7 octets of Type-Data.
    ///
    /// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
    pub fn expanded(&self) -> Result<Option<(ExpandedType, &'a [u8])>, EapError> {
        let Some((eap_type, data)) = self.body else { return Ok(None) };
        if eap_type != Type::EXPANDED {
            return Ok(Some((eap_type.into(), data)));
        }
        match data.split_first_chunk() {
            Some((head, data)) => Ok(Some((ExpandedType::read(*head), data))),
            None => Err(EapError::ExpandedTypeTruncated { found: data.len() }),
        }
    }

    /// The data of a type of the IETF's.
    fn data_of(&self, code: Code, wanted: Type) -> Option<&'a [u8]> {
        match self.expanded() {
            Ok(Some((found, data))) if self.code == code && found == wanted => Some(data),
            _ => None,
        }
    }

    /// The identity that an Identity response claims: all of its Type-Data, 0 octets if the peer has none to tell.
    ///
    /// It is not null-terminated and no octet ends it: an attacker's NUL is part of it. The server that the identity is
    /// routed to decides what is in it. User-Name repeats it
    /// ([RFC 3579, section 2.1](https://www.rfc-editor.org/rfc/rfc3579#section-2.1)), and a server does well to compare
    /// them.
    ///
    /// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
    #[must_use]
    pub fn identity(&self) -> Option<&'a [u8]> {
        self.data_of(Code::RESPONSE, Type::IDENTITY)
    }

    /// The message that an Identity request asks to display, 0 octets or more of UTF-8 and not checked: the Type-Data in
    /// front of the first NUL. What stands behind a NUL is options for the peer, see [`type_data`](Self::type_data).
    ///
    /// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
    #[must_use]
    pub fn identity_prompt(&self) -> Option<&'a [u8]> {
        self.data_of(Code::REQUEST, Type::IDENTITY)?.split(|octet| *octet == 0).next()
    }

    /// The message of a Notification request, UTF-8 and not checked. The RFC wants one octet at least. The response to
    /// it says nothing and is not found here.
    ///
    /// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
    #[must_use]
    pub fn notification(&self) -> Option<&'a [u8]> {
        self.data_of(Code::REQUEST, Type::NOTIFICATION)
    }

    /// The methods that the peer would rather use, if this is a Nak response, legacy or expanded. `None` for every other
    /// packet, also for a request of type 3, which does not exist.
    ///
    /// # Errors
    ///
    /// [`EapError::NakEmpty`] if it lists nothing; for an expanded one, [`EapError::ExpandedNakLength`] if the list is
    /// not a multiple of 8 octets, [`EapError::ExpandedNakEntry`] if an entry does not begin with 254;
    /// [`EapError::ExpandedTypeTruncated`] as [`expanded`](Self::expanded).
    ///
    /// [RFC 3748, section 5.3](https://www.rfc-editor.org/rfc/rfc3748#section-5.3)
    pub fn nak(&self) -> Result<Option<DesiredTypes<'a>>, EapError> {
        let (found, data) = match (self.code, self.expanded()?) {
            (Code::RESPONSE, Some(body)) => body,
            _ => return Ok(None),
        };
        if found != ExpandedType::NAK {
            return Ok(None);
        }
        if data.is_empty() {
            return Err(EapError::NakEmpty);
        }
        if self.eap_type() != Some(Type::EXPANDED) {
            return Ok(Some(DesiredTypes(List::Legacy(data))));
        }
        let (entries, []) = data.as_chunks::<EXPANDED>() else {
            return Err(EapError::ExpandedNakLength { found: data.len() });
        };
        if let Some([found, ..]) = entries.iter().find(|[first, ..]| *first != Type::EXPANDED.0) {
            return Err(EapError::ExpandedNakEntry { found: *found });
        }
        Ok(Some(DesiredTypes(List::Expanded(entries))))
    }

    /// Value and Name of an MD5-Challenge, request or response; `None` for every other type.
    ///
    /// # Errors
    ///
    /// [`EapError::ValueSizeAbsent`] if there is no Type-Data; [`EapError::ValueSize`] if Value-Size is 0 or goes beyond
    /// the packet; [`EapError::ExpandedTypeTruncated`] as [`expanded`](Self::expanded).
    ///
    /// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4),
    /// [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)
    pub fn md5_challenge(&self) -> Result<Option<Md5Challenge<'a>>, EapError> {
        let data = match self.expanded()? {
            Some((found, data)) if found == Type::MD5_CHALLENGE => data,
            _ => return Ok(None),
        };
        let (size, rest) = data.split_first().ok_or(EapError::ValueSizeAbsent)?;
        let size = usize::from(*size);
        match rest.split_at_checked(size) {
            Some((value @ [_, ..], name)) => {
                Ok(Some(Md5Challenge { code: self.code, identifier: self.identifier, value, name }))
            }
            _ => Err(EapError::ValueSize { size, maximum: rest.len().min(255) }),
        }
    }

    /// Whether this packet can be the answer to `other`: a Response to a Request, a Success or a Failure to a Response,
    /// with its Identifier; and a Response of its type, or a Nak if the Request is for a method (an expanded Nak only if
    /// it is for an expanded type).
    ///
    /// Whoever waits for an answer discards what is none.
    ///
    /// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1),
    /// [section 4.2](https://www.rfc-editor.org/rfc/rfc3748#section-4.2)
    #[must_use]
    pub fn answers(&self, other: &Packet<'_>) -> bool {
        if self.identifier != other.identifier {
            return false;
        }
        if self.code.is_result() {
            return other.code == Code::RESPONSE;
        }
        if (self.code, other.code) != (Code::RESPONSE, Code::REQUEST) {
            return false;
        }
        let (Ok(Some((ours, _))), Ok(Some((asked, _)))) = (self.expanded(), other.expanded()) else { return false };
        if ours != ExpandedType::NAK {
            return ours == asked;
        }
        let is_method = asked.vendor_id != 0 || asked.vendor_type >= 4;
        is_method && (self.eap_type() == Some(Type::NAK) || other.eap_type() == Some(Type::EXPANDED))
    }
}

impl fmt::Debug for Packet<'_> {
    /// The header and the type; the data are left out, since they may be a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packet")
            .field("code", &self.code)
            .field("identifier", &self.identifier)
            .field("length", &self.length)
            .field("type", &self.eap_type())
            .finish_non_exhaustive()
    }
}

/// The types that a Nak asks for, most wanted first, made by [`Packet::nak`].
///
/// Those of a legacy Nak come as the expanded types that they are equal to. One of them may be 254 (vendor 0), which
/// asks for any expanded type. Zeroes, which say that no other method is wanted, are left out: such a Nak yields
/// nothing.
///
/// [RFC 3748, section 5.3](https://www.rfc-editor.org/rfc/rfc3748#section-5.3)
#[derive(Clone)]
pub struct DesiredTypes<'a>(List<'a>);

#[derive(Clone)]
enum List<'a> {
    Legacy(&'a [u8]),
    Expanded(&'a [[u8; EXPANDED]]),
}

impl Iterator for DesiredTypes<'_> {
    type Item = ExpandedType;

    fn next(&mut self) -> Option<ExpandedType> {
        loop {
            let desired = match &mut self.0 {
                List::Legacy(types) => ExpandedType::from(Type(*types.split_off_first()?)),
                List::Expanded(types) => {
                    let [_, rest @ ..] = types.split_off_first()?;
                    ExpandedType::read(*rest)
                }
            };
            if desired != Type(0) {
                return Some(desired);
            }
        }
    }
}

impl FusedIterator for DesiredTypes<'_> {}

impl fmt::Debug for DesiredTypes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// What an MD5-Challenge carries: in a request the challenge, in a response the answer to it.
///
/// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4)
#[derive(Clone, Copy)]
pub struct Md5Challenge<'a> {
    code: Code,
    identifier: u8,
    value: &'a [u8],
    name: &'a [u8],
}

impl<'a> Md5Challenge<'a> {
    /// The Value, 1 to 255 octets: the challenge of a request, 16 octets in a proper response.
    #[must_use]
    pub const fn value(&self) -> &'a [u8] {
        self.value
    }

    /// The Name: who sends this, 0 octets or more up to the end of the packet. Nothing ends it but the Length.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }

    /// Whether this response proves that the peer knows `password`, `challenge` being the Value of the request.
    ///
    /// `false` for a request, for a Value that is not 16 octets and for an empty challenge, to which every response would
    /// be good forever. The Identifier that is hashed is that of this packet; see with [`Packet::answers`] or by its
    /// number that it is the one of the request, and accept each challenge once.
    ///
    /// The time it takes depends on the lengths only.
    ///
    /// [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)
    #[must_use]
    pub fn matches(&self, password: &[u8], challenge: &[u8]) -> bool {
        let (Code::RESPONSE, [_, ..], Ok(value)) = (self.code, challenge, self.value.try_into()) else {
            return false;
        };
        md5_response(self.identifier, password, challenge).equals(value)
    }
}

impl fmt::Debug for Md5Challenge<'_> {
    /// Lengths only: challenge and response together let passwords be tried.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Md5Challenge")
            .field("identifier", &self.identifier)
            .field("value_octets", &self.value.len())
            .field("name_octets", &self.name.len())
            .finish_non_exhaustive()
    }
}

fn md5_response(identifier: u8, password: &[u8], challenge: &[u8]) -> Digest {
    let mut md5 = Md5::new();
    md5.update(&[identifier]);
    md5.update(password);
    md5.finish(challenge, &[])
}

/// The Identifier for a new request after one with the Identifier `previous`: the next one, and 0 after 255.
///
/// A new request must have another Identifier than the one before it, a retransmission the same. The first Identifier
/// of a conversation is best random.
///
/// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1)
#[must_use]
pub const fn next_identifier(previous: u8) -> u8 {
    previous.wrapping_add(1)
}

/// Writes a header, after checking that everything fits, and returns the room for the body of `body` octets.
fn frame(buffer: &mut [u8], code: Code, identifier: u8, body: usize) -> Result<&mut [u8], EapError> {
    let length = HEADER.saturating_add(body);
    let [high, low] = u16::try_from(length).map_err(|_| EapError::TooLong { length })?.to_be_bytes();
    let available = buffer.len();
    let (header, room) = buffer
        .get_mut(..length)
        .and_then(<[u8]>::split_first_chunk_mut)
        .ok_or(EapError::BufferTooSmall { length, available })?;
    *header = [code.0, identifier, high, low];
    Ok(room)
}

/// Writes a packet of pieces.
fn write<'b>(buffer: &'b mut [u8], code: Code, identifier: u8, pieces: &[&[u8]]) -> Result<&'b [u8], EapError> {
    let body = pieces.iter().fold(0, |sum: usize, piece| sum.saturating_add(piece.len()));
    let mut room = frame(buffer, code, identifier, body)?;
    for piece in pieces {
        if let Some((start, rest)) = mem::take(&mut room).split_at_mut_checked(piece.len()) {
            start.copy_from_slice(piece);
            room = rest;
        }
    }
    written(buffer, body)
}

fn written(buffer: &[u8], body: usize) -> Result<&[u8], EapError> {
    let (length, available) = (HEADER.saturating_add(body), buffer.len());
    buffer.get(..length).ok_or(EapError::BufferTooSmall { length, available })
}

/// Writes a request of any type from its Type-Data, 0 to 65,530 octets, and returns it.
///
/// # Errors
///
/// [`EapError::TooLong`] if it would have more than 65,535 octets, [`EapError::BufferTooSmall`] if it does not fit the
/// buffer. Then the buffer's contents mean nothing.
///
/// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1)
pub fn request<'b>(buffer: &'b mut [u8], identifier: u8, eap_type: Type, data: &[u8]) -> Result<&'b [u8], EapError> {
    write(buffer, Code::REQUEST, identifier, &[&[eap_type.0], data])
}

/// Writes a response of any type from its Type-Data, 0 to 65,530 octets, and returns it. `identifier` is that of the
/// request.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 4.1](https://www.rfc-editor.org/rfc/rfc3748#section-4.1)
pub fn response<'b>(buffer: &'b mut [u8], identifier: u8, eap_type: Type, data: &[u8]) -> Result<&'b [u8], EapError> {
    write(buffer, Code::RESPONSE, identifier, &[&[eap_type.0], data])
}

/// Writes a request of an expanded type from its data, 0 to 65,523 octets, and returns it.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
pub fn expanded_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    expanded_type: ExpandedType,
    data: &[u8],
) -> Result<&'b [u8], EapError> {
    write(buffer, Code::REQUEST, identifier, &[&expanded_type.octets(), data])
}

/// Writes a response of an expanded type from its data, 0 to 65,523 octets, and returns it. `identifier` is that of the
/// request.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
pub fn expanded_response<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    expanded_type: ExpandedType,
    data: &[u8],
) -> Result<&'b [u8], EapError> {
    write(buffer, Code::RESPONSE, identifier, &[&expanded_type.octets(), data])
}

/// Writes an Identity request with a message to display in UTF-8, 0 octets for none, and returns it. A NUL and options
/// for the peer may follow the message.
///
/// # Errors
///
/// As [`request`].
///
/// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
pub fn identity_request<'b>(buffer: &'b mut [u8], identifier: u8, prompt: &[u8]) -> Result<&'b [u8], EapError> {
    request(buffer, identifier, Type::IDENTITY, prompt)
}

/// Writes an Identity response and returns it. An identity of 0 octets says that the peer has none; nobody should count
/// on more than 1,020 getting through.
///
/// # Errors
///
/// [`EapError::NullTerminated`] if the identity ends in NUL; otherwise as [`request`].
///
/// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
pub fn identity_response<'b>(buffer: &'b mut [u8], identifier: u8, identity: &[u8]) -> Result<&'b [u8], EapError> {
    not_null_terminated(identity)?;
    response(buffer, identifier, Type::IDENTITY, identity)
}

/// Writes a Notification request with a message in UTF-8 of one octet at least and returns it.
///
/// # Errors
///
/// [`EapError::NotificationEmpty`] if there is no message, [`EapError::NullTerminated`] if it ends in NUL; otherwise as
/// [`request`].
///
/// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
pub fn notification_request<'b>(buffer: &'b mut [u8], identifier: u8, message: &[u8]) -> Result<&'b [u8], EapError> {
    if message.is_empty() {
        return Err(EapError::NotificationEmpty);
    }
    not_null_terminated(message)?;
    request(buffer, identifier, Type::NOTIFICATION, message)
}

/// Writes the response to a Notification, which says nothing and must be sent, and returns it: 5 octets.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has less than 5 octets.
///
/// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
pub fn notification_response(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    response(buffer, identifier, Type::NOTIFICATION, &[])
}

fn not_null_terminated(text: &[u8]) -> Result<(), EapError> {
    if text.last() == Some(&0) { Err(EapError::NullTerminated) } else { Ok(()) }
}

/// Writes a legacy Nak, the refusal of a method with those that are desired instead, and returns it. None desired is
/// written as the 0 that says so.
///
/// # Errors
///
/// [`EapError::NotAMethod`] if a desired type is below 4; otherwise as [`request`].
///
/// [RFC 3748, section 5.3.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.3.1)
pub fn nak<'b>(buffer: &'b mut [u8], identifier: u8, desired: &[Type]) -> Result<&'b [u8], EapError> {
    if let Some(eap_type) = desired.iter().find(|eap_type| !eap_type.is_method()) {
        return Err(EapError::NotAMethod { eap_type: *eap_type });
    }
    if desired.is_empty() {
        return response(buffer, identifier, Type::NAK, &[0]);
    }
    let body = desired.len().saturating_add(1);
    let room = frame(buffer, Code::RESPONSE, identifier, body)?;
    for (octet, eap_type) in room.iter_mut().zip([Type::NAK].iter().chain(desired)) {
        *octet = eap_type.0;
    }
    written(buffer, body)
}

/// Writes an expanded Nak, the refusal of an expanded type with those that are desired instead, and returns it. None
/// desired is written as the 0, in expanded format, that says so.
///
/// It may answer only a request of type 254.
///
/// # Errors
///
/// [`EapError::NotAMethod`] if a desired type is one of the IETF's below 4; otherwise as [`request`].
///
/// [RFC 3748, section 5.3.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.3.2)
pub fn expanded_nak<'b>(buffer: &'b mut [u8], identifier: u8, desired: &[ExpandedType]) -> Result<&'b [u8], EapError> {
    let refused = |desired: &ExpandedType| (0..4).map(Type).find(|eap_type| desired == eap_type);
    if let Some(eap_type) = desired.iter().find_map(refused) {
        return Err(EapError::NotAMethod { eap_type });
    }
    if desired.is_empty() {
        return expanded_response(buffer, identifier, ExpandedType::NAK, &ExpandedType::from(Type(0)).octets());
    }
    let body = desired.len().saturating_add(1).saturating_mul(EXPANDED);
    let room = frame(buffer, Code::RESPONSE, identifier, body)?;
    for (octets, expanded_type) in room.as_chunks_mut().0.iter_mut().zip([ExpandedType::NAK].iter().chain(desired)) {
        *octets = expanded_type.octets();
    }
    written(buffer, body)
}

/// Writes an MD5-Challenge request and returns it. The challenge has 1 to 255 octets, 16 as a rule, random and never
/// used before; the name says who asks, and may be empty.
///
/// # Errors
///
/// [`EapError::ValueSize`] if the challenge has not 1 to 255 octets; otherwise as [`request`].
///
/// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4)
pub fn md5_challenge_request<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    challenge: &[u8],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    md5_challenge(buffer, Code::REQUEST, identifier, challenge, name)
}

/// Writes the response to an MD5-Challenge request with the Value `challenge` and returns it:
/// `MD5(identifier || password || challenge)`, then the name. `identifier` is that of the request.
///
/// # Errors
///
/// [`EapError::ValueSize`] if the challenge has not 1 to 255 octets; otherwise as [`request`].
///
/// [RFC 3748, section 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4),
/// [RFC 1994, section 4.1](https://www.rfc-editor.org/rfc/rfc1994#section-4.1)
pub fn md5_challenge_response<'b>(
    buffer: &'b mut [u8],
    identifier: u8,
    password: &[u8],
    challenge: &[u8],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    value_size(challenge)?;
    let value: [u8; DIGEST] = md5_response(identifier, password, challenge).octets();
    md5_challenge(buffer, Code::RESPONSE, identifier, &value, name)
}

fn md5_challenge<'b>(
    buffer: &'b mut [u8],
    code: Code,
    identifier: u8,
    value: &[u8],
    name: &[u8],
) -> Result<&'b [u8], EapError> {
    write(buffer, code, identifier, &[&[Type::MD5_CHALLENGE.0, value_size(value)?], value, name])
}

fn value_size(value: &[u8]) -> Result<u8, EapError> {
    match u8::try_from(value.len()) {
        Ok(size @ 1..) => Ok(size),
        _ => Err(EapError::ValueSize { size: value.len(), maximum: 255 }),
    }
}

/// Writes a Success and returns it: 4 octets. `identifier` is that of the response that decided it.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has less than 4 octets.
///
/// [RFC 3748, section 4.2](https://www.rfc-editor.org/rfc/rfc3748#section-4.2)
pub fn success(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    write(buffer, Code::SUCCESS, identifier, &[])
}

/// Writes a Failure and returns it: 4 octets. `identifier` is that of the response that decided it.
///
/// # Errors
///
/// [`EapError::BufferTooSmall`] if the buffer has less than 4 octets.
///
/// [RFC 3748, section 4.2](https://www.rfc-editor.org/rfc/rfc3748#section-4.2)
pub fn failure(buffer: &mut [u8], identifier: u8) -> Result<&[u8], EapError> {
    write(buffer, Code::FAILURE, identifier, &[])
}
