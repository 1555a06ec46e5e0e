//! Requests.

use core::fmt;

use rand_core::TryCryptoRng;

use super::{
    Buffer, EncodeError, PacketWriter,
    hidden::{self, Salts},
    seal,
    tlv::TlvWriter,
};
use crate::{
    attribute::{AttributePath, AttributeType, Chunks, Tag},
    authenticator::Authenticator,
    code::{Code, HidingKey, RequestAuthenticator, RequestRule},
    credentials::chap::ChapPassword,
    crypto::{self, Key, Secret, message_authenticator},
    exchange::{Outstanding, RequiredBy, SignedRequest},
    find::Leaf,
    typed::{Hidden, Hiding, Shape, TypedAttribute, UserPassword},
    value::{DataType, Joined, Tlv, Value},
};

/// Builds a request: header, Message-Authenticator first where the code has one, the caller's attributes, signature.
///
/// ```
/// use radius_proto::{attribute::AttributeType, RequestBuilder, Secret};
/// # use radius_proto::rand_core::{TryCryptoRng, TryRng};
/// # struct Rng(u8);
/// # impl TryRng for Rng {
/// #     type Error = core::convert::Infallible;
/// #     fn try_next_u32(&mut self) -> Result<u32, Self::Error> { Ok(4) }
/// #     fn try_next_u64(&mut self) -> Result<u64, Self::Error> { Ok(4) }
/// #     fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error> { dst.fill(self.0); Ok(()) }
/// # }
/// # impl TryCryptoRng for Rng {}
/// # let mut rng = Rng(4);
/// let secret = Secret::new(b"a long random secret, unique for this client")?;
/// let mut buffer = [0; 4096];
/// let request = RequestBuilder::access_request(&mut buffer, 7, &secret, &mut rng)?
///     .push_octets(AttributeType(1), b"alice")?
///     .user_password(b"correct horse")?
///     .sign();
/// assert_eq!(request.octets()[20..22], [80, 18]); // Message-Authenticator stands first
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RequestBuilder<'b, 's> {
    writer: PacketWriter<'b>,
    secret: &'s Secret,
    rule: &'static RequestRule,
    authenticator: Authenticator,
    code: Code,
    identifier: u8,
    has_password: bool,
    /// What a CHAP-Password answers is decided.
    has_challenge: bool,
    salts: Salts,
    protected_by: Option<RequiredBy>,
}

impl<'b, 's> RequestBuilder<'b, 's> {
    /// Begins an Access-Request with a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// [`EncodeError::NoRoomForHeader`] or [`EncodeError::NoRoom`] if `buffer` has fewer than 38 octets;
    /// [`EncodeError::Random`] if `rng` fails or gives nothing but zeroes.
    ///
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    #[inline]
    pub fn access_request<R: TryCryptoRng + ?Sized>(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        Self::new(Code::ACCESS_REQUEST, buffer, identifier, secret, rng)
    }

    /// Begins a Status-Server with a random Request Authenticator.
    ///
    /// # Errors
    ///
    /// As [`access_request`](Self::access_request).
    ///
    /// [RFC 5997, section 3](https://www.rfc-editor.org/rfc/rfc5997#section-3)
    pub fn status_server<R: TryCryptoRng + ?Sized>(
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        Self::new(Code::STATUS_SERVER, buffer, identifier, secret, rng)
    }

    /// Begins an Accounting-Request. Its Request Authenticator is a digest, so no randomness is needed, and it carries
    /// no Message-Authenticator.
    ///
    /// # Errors
    ///
    /// [`EncodeError::NoRoomForHeader`] if `buffer` has fewer than 20 octets.
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
    /// [`EncodeError::NoRoomForHeader`] or [`EncodeError::NoRoom`] if `buffer` has fewer than 38 octets.
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

    /// Begins a request of any code that is one; `rng` is drawn from only if the code has a random Request
    /// Authenticator.
    ///
    /// # Errors
    ///
    /// [`EncodeError::NotARequest`], and as [`access_request`](Self::access_request).
    #[inline]
    pub fn new<R: TryCryptoRng + ?Sized>(
        code: Code,
        buffer: impl Into<Buffer<'b>>,
        identifier: u8,
        secret: &'s Secret,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        Self::begin(code, buffer.into(), identifier, secret, || {
            Authenticator::random(rng).map_err(|_| EncodeError::Random)
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
            return Err(EncodeError::NotARequest { code });
        };
        let authenticator = match rule.authenticator {
            // Zeroes are what a broken generator gives. Nothing secret is compared.
            RequestAuthenticator::Random => {
                Some(random()?).filter(|random| *random.octets() != [0; 16]).ok_or(EncodeError::Random)?
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
            has_password: false,
            has_challenge: false,
            salts: Salts::default(),
            protected_by: None,
        })
    }

    super::push::push_methods! {
        "[`EncodeError::Reserved`] for Message-Authenticator, which is the builder's, User-Password, which \
         [`user_password`](Self::user_password) hides, and what a CHAP-Password that is there leaves no place for"
    }

    /// Adds an attribute whose value is hidden with the secret. `rng` is drawn from for the first salt of the packet.
    ///
    /// In an Access-Request values are hidden under its random Request Authenticator. In a CoA-Request, where
    /// [RFC 5176, section 3.6](https://www.rfc-editor.org/rfc/rfc5176#section-3.6) allows Tunnel-Password, they are
    /// hidden under zeroes, with nothing but the salt to tell two of them apart: better leave secrets out of it.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push), where the longest value is [`Hiding::max_length`](crate::typed::Hiding::max_length);
    /// [`EncodeError::NotHidden`] in a request of another code; [`EncodeError::Random`] if `rng` fails.
    pub fn push_hidden<H: Hidden, R: TryCryptoRng + ?Sized>(
        mut self,
        attribute: TypedAttribute<H>,
        value: H::Input<'_>,
        rng: &mut R,
    ) -> Result<Self, EncodeError> {
        self.permit(attribute.path())?;
        let key = self.key(attribute.path(), H::HIDING)?;
        hidden::put(&mut self.writer, key, &mut self.salts, attribute, value, rng)?;
        Ok(self)
    }

    /// What a value is hidden under.
    fn key(&mut self, attribute: AttributePath, hiding: Hiding) -> Result<Key<'s>, EncodeError> {
        let authenticator = match self.rule.hiding {
            HidingKey::RequestAuthenticator => self.authenticator,
            HidingKey::Zeroes => Authenticator::ZERO,
            HidingKey::None => return Err(EncodeError::NotHidden { attribute, code: self.code }),
        };
        if hiding == Hiding::UserPassword {
            // Two of them would be hidden under the same key stream, and whoever has one of the two would have the other.
            self.claim_password(attribute)?;
        }
        Ok(Key { secret: self.secret, authenticator })
    }

    /// Adds the user's password, 0 to 128 octets of any value, hidden.
    ///
    /// # Errors
    ///
    /// [`EncodeError::Reserved`] if the request has a User-Password or a CHAP-Password already,
    /// [`EncodeError::ValueTooLong`] above 128 octets, [`EncodeError::NoRoom`] if the buffer or the packet is full,
    /// [`EncodeError::NotHidden`] if the request is not an Access-Request: elsewhere there is no random authenticator
    /// to hide it with.
    ///
    /// [RFC 2865, section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)
    #[inline(always)]
    pub fn user_password(mut self, password: &[u8]) -> Result<Self, EncodeError> {
        let attribute = AttributeType::USER_PASSWORD;
        self.claim_password(attribute)?;
        if password.len() > UserPassword::MAX_LENGTH {
            return Err(EncodeError::ValueTooLong {
                attribute: attribute.into(),
                offset: self.writer.offset(),
                length: password.len(),
                maximum: UserPassword::MAX_LENGTH,
            });
        }
        let hidden = self.writer.allot(attribute, crypto::hidden_length(password))?;
        crypto::hide(password, self.secret, &self.authenticator, hidden);
        Ok(self)
    }

    /// Adds a CHAP-Password that answers the Request Authenticator. `identifier` is the CHAP identifier, which has
    /// nothing to do with the packet's.
    ///
    /// # Errors
    ///
    /// [`EncodeError::Reserved`] if the request has a User-Password, a CHAP-Password or a CHAP-Challenge already,
    /// [`EncodeError::NoRoom`] if the buffer or the packet is full, [`EncodeError::NotHidden`] if the request is not an
    /// Access-Request.
    ///
    /// [RFC 2865, section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)
    pub fn chap_password(self, identifier: u8, password: &[u8]) -> Result<Self, EncodeError> {
        let challenge = *self.authenticator.octets();
        self.chap(ChapPassword::compute(identifier, password, &challenge), None)
    }

    /// Adds a CHAP-Password that a NAS had from its peer, and the CHAP-Challenge of 1 to 253 octets that it answers.
    ///
    /// # Errors
    ///
    /// As [`chap_password`](Self::chap_password); [`EncodeError::ValueEmpty`] or [`EncodeError::ValueTooLong`] for the
    /// challenge.
    ///
    /// [RFC 2865, section 5.40](https://www.rfc-editor.org/rfc/rfc2865#section-5.40)
    pub fn chap_response(self, response: ChapPassword, challenge: &[u8]) -> Result<Self, EncodeError> {
        self.chap(response, Some(challenge))
    }

    fn chap(mut self, response: ChapPassword, challenge: Option<&[u8]>) -> Result<Self, EncodeError> {
        let attribute = AttributeType::CHAP_PASSWORD;
        self.claim_password(attribute)?;
        if self.has_challenge {
            let instead = "there is a CHAP-Challenge already; chap_response writes both";
            return Err(EncodeError::Reserved { attribute: attribute.into(), offset: self.writer.offset(), instead });
        }
        self.has_challenge = true;
        self.writer.put(attribute, &response.octets())?;
        if let Some(challenge) = challenge {
            let (attribute, offset) = (AttributeType::CHAP_CHALLENGE, self.writer.offset());
            if challenge.is_empty() {
                return Err(EncodeError::ValueEmpty { attribute: attribute.into(), offset });
            }
            self.writer.put(attribute, challenge)?;
        }
        Ok(self)
    }

    /// Whether a password may be written. "An Access-Request MUST NOT contain both": RFC 2865, section 4.1.
    #[inline(always)]
    fn claim_password(&mut self, attribute: impl Into<AttributePath>) -> Result<(), EncodeError> {
        let attribute = attribute.into();
        if self.rule.hiding != HidingKey::RequestAuthenticator {
            return Err(EncodeError::NotHidden { attribute, code: self.code });
        }
        if self.has_password {
            let instead = "there is a password already";
            return Err(EncodeError::Reserved { attribute, offset: self.writer.offset(), instead });
        }
        self.has_password = true;
        Ok(())
    }

    /// Fills in Length, Message-Authenticator and Request Authenticator and gives out the datagram.
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

    /// Whether the caller may write this attribute; what it makes the RFCs require is noted.
    #[inline(always)]
    fn permit(&mut self, attribute: AttributePath) -> Result<(), EncodeError> {
        // Also for what lies inside: it would make such an attribute.
        let standard = attribute.attribute_type();
        let instead = match standard {
            AttributeType::MESSAGE_AUTHENTICATOR => "Message-Authenticator is written by the builder",
            AttributeType::USER_PASSWORD => "User-Password is hidden by the method user_password",
            AttributeType::CHAP_PASSWORD if self.has_password => "there is a password already",
            // What CHAP-Password answers: one more would leave it open which.
            AttributeType::CHAP_CHALLENGE if self.has_challenge => "what the CHAP-Password answers is decided",
            AttributeType::CHAP_PASSWORD => {
                self.has_password = true;
                return Ok(());
            }
            AttributeType::CHAP_CHALLENGE => {
                self.has_challenge = true;
                return Ok(());
            }
            _ => {
                self.protected_by = self.protected_by.or(RequiredBy::attribute(standard));
                return Ok(());
            }
        };
        Err(EncodeError::Reserved { attribute, offset: self.writer.offset(), instead })
    }
}

impl fmt::Debug for RequestBuilder<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder").field("code", &self.code).field("writer", &self.writer).finish_non_exhaustive()
    }
}
