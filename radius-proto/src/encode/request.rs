//! Builds requests.

use core::fmt;

use rand_core::TryCryptoRng;
use zeroize::Zeroizing;

use super::{
    Buffer, EncodeError, EncodeReason, PacketWriter, hidden,
    ledger::{KeyStreams, Ledger},
    prescribed, seal,
    tlv::TlvWriter,
};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType, Chunks, Tag},
    authenticator::Authenticator,
    code::{Code, HidingKey, RequestAuthenticator, RequestRule},
    credentials::chap::ChapPassword,
    crypto::{self, Key, Secret, message_authenticator},
    exchange::{Outstanding, RequiredBy, SignedRequest},
    find::Leaf,
    packet_error::Subject,
    typed::{Hidden, Hiding, Shape, TypedAttribute, UserPassword},
    value::{DataType, Joined, Tlv, Value},
    verify::HiddenValue,
};

/// Builds a request: header, Message-Authenticator first if the code has one, the caller's attributes, signature.
///
/// ```
/// # #[cfg(feature = "getrandom")] {
/// use radius_proto::{RequestBuilder, Secret, attribute::AttributeType};
///
/// let secret = Secret::new(b"a long random secret, unique for this client")?;
/// let mut buffer = [0; 4096];
/// let request = RequestBuilder::access_request(&mut buffer, 7, &secret)?
///     .push_octets(AttributeType(1), b"alice")?
///     .user_password(b"correct horse")?
///     .sign();
/// assert_eq!(request.octets()[20..22], [80, 18]); // Message-Authenticator is first
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The methods whose names end in `_with` take a random number generator, and exist without the feature `getrandom`.
pub struct RequestBuilder<'b, 's> {
    writer: PacketWriter<'b>,
    secret: &'s Secret,
    rule: &'static RequestRule,
    authenticator: Authenticator,
    code: Code,
    identifier: u8,
    /// Whether the challenge of a CHAP-Password is known.
    has_challenge: bool,
    permits_salted_values: bool,
    ledger: Ledger,
    protected_by: Option<RequiredBy>,
}

impl<'b, 's> RequestBuilder<'b, 's> {
    /// Begins an Access-Request with a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// As [`access_request_with`](Self::access_request_with); the random number generator is the operating system's.
    ///
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[cfg(feature = "getrandom")]
    #[inline]
    pub fn access_request(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
    ) -> Result<Self, EncodeError> {
        Self::new(Code::ACCESS_REQUEST, buffer, identifier, secret)
    }

    /// Begins an Access-Request with a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::NoRoomForHeader`] or [`EncodeReason::NoRoom`] if `buffer` has fewer than 38 octets;
    /// [`EncodeReason::Random`] if `rng` fails or returns only zeroes.
    ///
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[inline]
    pub fn access_request_with<R: TryCryptoRng + ?Sized>(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        Self::new_with(Code::ACCESS_REQUEST, buffer, identifier, secret, rng)
    }

    /// Begins a Status-Server with a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// As [`access_request`](Self::access_request).
    ///
    /// [RFC 5997, section 3](https://www.rfc-editor.org/rfc/rfc5997#section-3)
    #[cfg(feature = "getrandom")]
    pub fn status_server(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
    ) -> Result<Self, EncodeError> {
        Self::new(Code::STATUS_SERVER, buffer, identifier, secret)
    }

    /// Begins a Status-Server with a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// As [`access_request_with`](Self::access_request_with).
    ///
    /// [RFC 5997, section 3](https://www.rfc-editor.org/rfc/rfc5997#section-3)
    pub fn status_server_with<R: TryCryptoRng + ?Sized>(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        Self::new_with(Code::STATUS_SERVER, buffer, identifier, secret, rng)
    }

    /// Begins an Accounting-Request. Its Request Authenticator is a digest, so no randomness is needed, and it carries
    /// no Message-Authenticator.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::NoRoomForHeader`] if `buffer` has fewer than 20 octets.
    ///
    /// [RFC 2866, section 4.1](https://www.rfc-editor.org/rfc/rfc2866#section-4.1)
    pub fn accounting_request(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
    ) -> Result<Self, EncodeError> {
        Self::begin(Code::ACCOUNTING_REQUEST, buffer.into(), identifier, secret, || Ok(Authenticator::ZERO))
    }

    /// Begins a CoA-Request. Its Request Authenticator is a digest, so no randomness is needed.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::NoRoomForHeader`] or [`EncodeReason::NoRoom`] if `buffer` has fewer than 38 octets.
    ///
    /// [RFC 5176, section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)
    pub fn coa_request(buffer: impl Into<Buffer<'b>>, identifier: u8, secret: &'s Secret) -> Result<Self, EncodeError> {
        Self::begin(Code::COA_REQUEST, buffer.into(), identifier, secret, || Ok(Authenticator::ZERO))
    }

    /// Begins a Disconnect-Request. Its Request Authenticator is a digest, so no randomness is needed.
    ///
    /// # Errors
    ///
    /// As [`coa_request`](Self::coa_request).
    ///
    /// [RFC 5176, section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)
    pub fn disconnect_request(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
    ) -> Result<Self, EncodeError> {
        Self::begin(Code::DISCONNECT_REQUEST, buffer.into(), identifier, secret, || Ok(Authenticator::ZERO))
    }

    /// Begins a request of any request code.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::NotARequest`], and as [`access_request`](Self::access_request).
    #[cfg(feature = "getrandom")]
    #[inline]
    pub fn new(
        code: Code,
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
    ) -> Result<Self, EncodeError> {
        Self::new_with(code, buffer, identifier, secret, &mut getrandom::SysRng)
    }

    /// Begins a request of any request code. `rng` is used only if the code has a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::NotARequest`], and as [`access_request_with`](Self::access_request_with).
    #[inline]
    pub fn new_with<R: TryCryptoRng + ?Sized>(
        code: Code,
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        Self::begin(code, buffer.into(), identifier, secret, || {
            Authenticator::random(rng).map_err(|_| EncodeError::new(EncodeReason::Random))
        })
    }

    #[inline]
    fn begin(
        code: Code,
        buffer: Buffer<'b>,
        identifier: u8,
        secret: &'s Secret,
        random: impl FnOnce() -> Result<Authenticator, EncodeError>,
    ) -> Result<Self, EncodeError> {
        let Some(rule) = code.request_rule() else {
            return Err(EncodeError::new(EncodeReason::NotARequest { code }));
        };
        let authenticator = match rule.authenticator {
            // A broken generator returns zeroes. The comparison is not of secrets.
            RequestAuthenticator::Random => {
                let random = random()?;
                if *random.octets() == [0; 16] {
                    return Err(EncodeError::new(EncodeReason::Random));
                }
                random
            }
            RequestAuthenticator::Md5OverZeroes => Authenticator::ZERO,
        };
        let mut writer = PacketWriter::new(buffer, code, identifier, authenticator)?;
        if rule.sends_message_authenticator {
            writer.put(AttributeType::MESSAGE_AUTHENTICATOR, &[0; message_authenticator::LENGTH])?;
        }
        Ok(Self {
            writer,
            secret,
            rule,
            authenticator,
            code,
            identifier,
            has_challenge: false,
            permits_salted_values: false,
            ledger: Ledger::default(),
            protected_by: None,
        })
    }

    super::push::push_methods! {
        "; [`EncodeReason::Reserved`] for Message-Authenticator, which the builder writes, User-Password, which \
         [`user_password`](Self::user_password) hides, a second credential, EAP-Messages that are not \
         adjacent, and attributes that the RFCs forbid in the request; [`EncodeReason::Hidden`] for an attribute \
         whose value is hidden."
    }

    super::push::push_hidden_methods! {
        "Adds an attribute whose value is hidden with the secret: in an Access-Request under its Request Authenticator. \
         A CoA-Request refuses hidden values unless [`permit_salted_values`](Self::permit_salted_values) was called."
    }

    /// Allows values with a salt in a CoA-Request, such as the Tunnel-Password that
    /// [RFC 5176, section 3.6](https://www.rfc-editor.org/rfc/rfc5176#section-3.6) permits there.
    ///
    /// It is better to leave secrets out of a CoA-Request. They are hidden under sixteen zeroes instead of a random
    /// authenticator, so only the salt of 15 bits distinguishes the key streams of **all** packets under the same
    /// secret. After about two hundred values, two salts are probably equal. An attacker who knows one of the two
    /// values can then compute the other. Values without a salt are still refused.
    #[must_use]
    pub const fn permit_salted_values(mut self) -> Self {
        self.permits_salted_values = true;
        self
    }

    #[inline(always)]
    const fn writer(&mut self) -> &mut PacketWriter<'b> {
        &mut self.writer
    }

    /// The key of a hidden value.
    fn key(&mut self, attribute: AttributePath, hiding: Hiding) -> Result<Key<'s>, EncodeError> {
        let (offset, code) = (self.writer.offset(), self.code);
        let Some(authenticator) = self.rule.hiding.of_request(self.authenticator) else {
            return Err(EncodeError::about(attribute, EncodeReason::NotHidden { code }));
        };
        if self.rule.hiding == HidingKey::Zeroes && !(self.permits_salted_values && hiding == Hiding::Salted) {
            return Err(EncodeError::of(attribute, offset, EncodeReason::HiddenUnderZeroes { code }));
        }
        self.ledger.claim_stream(hiding, KeyStreams::default, attribute, offset)?;
        Ok(Key { secret: self.secret, authenticator })
    }

    /// Adds the user's password, 0 to 128 octets of any value, hidden.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::Reserved`] if the request already has a User-Password or a CHAP-Password,
    /// [`EncodeReason::ValueTooLong`] above 128 octets, [`EncodeReason::NoRoom`] if the buffer or the packet is full,
    /// [`EncodeReason::KeyStreamUsed`] after a value that is hidden in the same way, such as MS-CHAP-MPPE-Keys,
    /// [`EncodeReason::NotHidden`] if the request is not an Access-Request: only an Access-Request has the random
    /// authenticator to hide it with.
    ///
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    #[inline(always)]
    pub fn user_password(mut self, password: &[u8]) -> Result<Self, EncodeError> {
        let attribute = AttributeType::USER_PASSWORD;
        self.require_access(attribute)?;
        self.ledger.claim_credential(attribute, self.writer.offset())?;
        let offset = self.writer.offset();
        self.ledger.claim_stream(Hiding::UserPassword, KeyStreams::default, attribute.into(), offset)?;
        if password.len() > UserPassword::MAX_LENGTH {
            let maximum = UserPassword::MAX_LENGTH;
            return Err(EncodeError::value_too_long(attribute.into(), self.writer.offset(), password.len(), maximum));
        }
        let hidden = self.writer.allot(attribute, None, crypto::hidden_length(password))?;
        crypto::hide(password, self.secret, &self.authenticator, hidden);
        Ok(self)
    }

    /// Adds a CHAP-Password that answers the Request Authenticator. `identifier` is the CHAP identifier, which is
    /// independent of the packet's.
    ///
    /// # Errors
    ///
    /// [`EncodeReason::Reserved`] if the request already has a User-Password, a CHAP-Password or a CHAP-Challenge,
    /// [`EncodeReason::NoRoom`] if the buffer or the packet is full, [`EncodeReason::NotHidden`] if the request is not
    /// an Access-Request.
    ///
    /// [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)
    pub fn chap_password(self, identifier: u8, password: &[u8]) -> Result<Self, EncodeError> {
        let challenge = *self.authenticator.octets();
        self.chap(ChapPassword::compute(identifier, password, &challenge), None)
    }

    /// Adds a CHAP-Password that a NAS received from its peer, and the CHAP-Challenge of 1 to 253 octets that it
    /// answers.
    ///
    /// # Errors
    ///
    /// As [`chap_password`](Self::chap_password); [`EncodeReason::ValueEmpty`] or [`EncodeReason::ValueTooLong`] for
    /// the challenge.
    ///
    /// [RFC 2865, section 5.40](https://www.rfc-editor.org/rfc/rfc2865#section-5.40)
    pub fn chap_response(self, response: ChapPassword, challenge: &[u8]) -> Result<Self, EncodeError> {
        self.chap(response, Some(challenge))
    }

    fn chap(mut self, response: ChapPassword, challenge: Option<&[u8]>) -> Result<Self, EncodeError> {
        let attribute = AttributeType::CHAP_PASSWORD;
        self.require_access(attribute)?;
        self.ledger.claim_credential(attribute, self.writer.offset())?;
        if self.has_challenge {
            let instead = "leave the CHAP-Challenge out: chap_response writes both";
            return Err(EncodeError::of(attribute, self.writer.offset(), EncodeReason::Reserved { instead }));
        }
        self.has_challenge = true;
        self.writer.put(attribute, &response.octets())?;
        if let Some(challenge) = challenge {
            let (attribute, offset) = (AttributeType::CHAP_CHALLENGE, self.writer.offset());
            if challenge.is_empty() {
                return Err(EncodeError::of(attribute, offset, EncodeReason::ValueEmpty));
            }
            self.writer.put(attribute, challenge)?;
        }
        Ok(self)
    }

    /// A credential is only for an Access-Request: no other request has the random authenticator to hide it with.
    #[inline(always)]
    fn require_access(&self, attribute: AttributeType) -> Result<(), EncodeError> {
        match self.rule.carries_credential {
            true => Ok(()),
            false => Err(EncodeError::not_hidden(attribute.into(), self.code)),
        }
    }

    /// Fills in Length, Message-Authenticator and Request Authenticator, and returns the datagram.
    #[inline(always)]
    #[must_use]
    pub fn sign(self) -> SignedRequest<'b> {
        let octets = self.writer.finish_mut();
        let digest = self.rule.authenticator == RequestAuthenticator::Md5OverZeroes;
        seal(octets, self.rule.sends_message_authenticator, digest, self.secret);
        let authenticator = octets
            .get(4..)
            .and_then(<[u8]>::first_chunk)
            .map_or(self.authenticator, |field| Authenticator::new(*field));
        SignedRequest::new(octets, Outstanding::new(self.code, self.identifier, authenticator, self.protected_by))
    }

    /// Whether the caller may write this attribute with a value that is hidden again, which may be the User-Password.
    fn permit_rehidden(&mut self, attribute: AttributePath, hiding: Hiding) -> Result<(), EncodeError> {
        if attribute != AttributeType::USER_PASSWORD {
            return self.permit_hidden(attribute.into(), hiding);
        }
        self.require_access(AttributeType::USER_PASSWORD)?;
        prescribed::refuse_other_hiding(attribute.into(), hiding, self.writer.offset())?;
        self.ledger.claim_credential(AttributeType::USER_PASSWORD, self.writer.offset())
    }

    /// Whether the caller may write this attribute. Notes what the RFCs require because of it.
    #[inline(always)]
    fn permit_any(&mut self, attribute: Subject) -> Result<(), EncodeError> {
        // This also applies to attributes inside it, since they would make an attribute of this type.
        let standard = attribute.path.attribute_type();
        let offset = self.writer.offset();
        let instead = match standard {
            AttributeType::MESSAGE_AUTHENTICATOR => "leave it out: the builder writes it",
            AttributeType::USER_PASSWORD if self.rule.carries_credential => "call user_password, which hides it",
            // With a second challenge, it would be unknown which one the CHAP-Password answers.
            AttributeType::CHAP_CHALLENGE if self.has_challenge => {
                "leave it out: chap_response writes it with the CHAP-Password that answers it"
            }
            _ if self.rule.forbidden.has(standard) => "leave it out: the RFCs forbid it in this request",
            _ => {
                if standard.is_exclusive_credential() {
                    self.ledger.claim_credential(standard, offset)?;
                }
                self.has_challenge |= standard == AttributeType::CHAP_CHALLENGE;
                self.protected_by = self.protected_by.or(RequiredBy::attribute(standard));
                return self.ledger.follow(standard, offset);
            }
        };
        Err(EncodeError::reserved(attribute, offset, instead))
    }
}

impl fmt::Debug for RequestBuilder<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder").field("code", &self.code).field("writer", &self.writer).finish_non_exhaustive()
    }
}
