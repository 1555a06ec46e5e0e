//! The view of a received packet.

use core::{fmt, iter::FusedIterator};

use super::{Code, EXPANDED, EapError, ExpandedType, HEADER, Md5Challenge, Type};

/// An EAP packet as received. It is a view. Its header has been checked; its sender is not authenticated.
///
/// Copying the view is cheap, and the octets are never copied. [`octets`](Self::octets) returns every packet unchanged.
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
    /// Checks the header of an EAP packet. `octets` are the joined values of all EAP-Message attributes of a RADIUS
    /// packet.
    ///
    /// Codes other than Request, Response, Success and Failure are accepted, so that they can be carried; they have no
    /// type. A program that does more than carry packets must discard them. The data of a type is checked when it is
    /// read.
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

    /// The Type field of a Request or a Response; `None` for all other packets.
    #[must_use]
    pub fn eap_type(&self) -> Option<Type> {
        self.body.map(|(eap_type, _)| eap_type)
    }

    /// The octets after the Type, 0 to 65,530; empty for packets without a type.
    #[must_use]
    pub fn type_data(&self) -> &'a [u8] {
        self.body.map_or(&[], |(_, data)| data)
    }

    /// The type and its data. The type of a packet of Type 254 is read from its data. Every other type is a type of the
    /// IETF. `None` for packets without a type.
    ///
    /// # Errors
    ///
    /// [`EapError::ExpandedTypeTruncated`] if a packet of type 254 has fewer than 7 octets of Type-Data.
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

    /// The data of a type of the IETF.
    fn data_of(&self, code: Code, wanted: Type) -> Option<&'a [u8]> {
        match self.expanded() {
            Ok(Some((found, data))) if self.code == code && found == wanted => Some(data),
            _ => None,
        }
    }

    /// The identity that an Identity response claims: all of its Type-Data. It is empty if the peer gives no identity.
    ///
    /// It is not null-terminated, and no octet ends it: a NUL from an attacker is part of it. The home server of the
    /// identity defines its contents. User-Name repeats it ([RFC 3579, section
    /// 2.1](https://www.rfc-editor.org/rfc/rfc3579#section-2.1)), and a server should compare them.
    ///
    /// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
    #[must_use]
    pub fn identity(&self) -> Option<&'a [u8]> {
        self.data_of(Code::RESPONSE, Type::IDENTITY)
    }

    /// The message that an Identity request asks to display, 0 or more octets of UTF-8 that is not checked: the
    /// Type-Data before the first NUL. The octets after a NUL are options for the peer, see
    /// [`type_data`](Self::type_data).
    ///
    /// [RFC 3748, section 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
    #[must_use]
    pub fn identity_prompt(&self) -> Option<&'a [u8]> {
        self.data_of(Code::REQUEST, Type::IDENTITY)?.split(|octet| *octet == 0).next()
    }

    /// The message of a Notification request, in UTF-8 that is not checked. The RFC requires at least one octet. `None`
    /// for the response, which has no message.
    ///
    /// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
    #[must_use]
    pub fn notification(&self) -> Option<&'a [u8]> {
        self.data_of(Code::REQUEST, Type::NOTIFICATION)
    }

    /// The methods that the peer desires, if this is a Nak response, legacy or expanded. `None` for every other packet,
    /// also for a request of type 3, which the RFC does not define.
    ///
    /// # Errors
    ///
    /// [`EapError::NakEmpty`] if its list is empty; for an expanded Nak, [`EapError::ExpandedNakLength`] if the list is
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
    /// [`EapError::ValueSizeAbsent`] if there is no Type-Data; [`EapError::ValueSize`] if Value-Size is 0 or exceeds
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

    /// The contents of a packet of EAP-MSCHAPv2 (type 26), request or response; `None` for every other type.
    ///
    /// # Errors
    ///
    /// [`EapError::MsChap2Truncated`] if a field is cut; [`EapError::MsChap2ValueSize`] for a challenge that does not have
    /// 16 octets, or a response that does not have 49; [`EapError::ExpandedTypeTruncated`] as
    /// [`expanded`](Self::expanded).
    #[cfg(feature = "mschap")]
    pub fn ms_chap2(&self) -> Result<Option<super::ms_chap2::Message<'a>>, EapError> {
        match self.expanded()? {
            Some((found, data)) if found == Type::MS_CHAP_V2 => {
                super::ms_chap2::Message::read(self.code, data).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Whether this packet can answer `other`. A Response answers a Request, and a Success or a Failure answers a
    /// Response. The Identifier must be the same. The Response must have the type of the Request, or be a Nak if the
    /// Request is for a method. An expanded Nak answers only a Request for an expanded type.
    ///
    /// A program that waits for an answer must discard other packets.
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
    /// The header and the type. The data is left out, since it may be a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packet")
            .field("code", &self.code)
            .field("identifier", &self.identifier)
            .field("length", &self.length)
            .field("type", &self.eap_type())
            .finish_non_exhaustive()
    }
}

/// The types that a Nak asks for, most desired first. [`Packet::nak`] makes it.
///
/// The types of a legacy Nak are returned as expanded types. Type 254 (vendor 0) asks for any expanded type. Zeroes say
/// that no other method is desired, and are left out: a Nak with only zeroes yields nothing.
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
