//! The request that a reply must match.

use core::fmt;

use crate::{
    attribute::AttributeType,
    authenticator::Authenticator,
    code::{Code, RequestRule},
    packet::Packet,
};

/// A request that waits for its reply. It keeps the data that is needed to recognize the reply.
///
/// It is small and independent of any buffer. Every [`SignedRequest`] has one.
///
/// A request accepts one reply. [`Packet::verify_reply`] takes it by `&mut` and marks it as answered. A second reply is
/// then an error, even if it is genuine. For the same reason it cannot be copied. A Protocol-Error does not count
/// as a reply.
///
/// [RFC 5080, section 2.2.2](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.2)
#[derive(PartialEq, Eq, Debug)]
pub struct Outstanding {
    request: ObservedRequest,
    is_answered: bool,
}

impl Outstanding {
    pub(crate) const fn new(
        code: Code,
        identifier: u8,
        authenticator: Authenticator,
        protected_by: Option<RequiredBy>,
    ) -> Self {
        Self { request: ObservedRequest { code, identifier, authenticator, protected_by }, is_answered: false }
    }

    /// Waits for the reply to a request that somebody else sent.
    #[must_use]
    pub fn observed(request: impl Into<ObservedRequest>) -> Self {
        Self { request: request.into(), is_answered: false }
    }

    /// The code of the request.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.request.code
    }

    /// The identifier of the request, which the reply repeats.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.request.identifier
    }

    /// The Request Authenticator.
    #[must_use]
    pub const fn authenticator(&self) -> Authenticator {
        self.request.authenticator
    }

    /// Whether a reply was accepted. No further reply is accepted then.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.is_answered
    }

    pub(crate) const fn set_answered(&mut self) {
        self.is_answered = true;
    }

    pub(crate) const fn request(&self) -> &ObservedRequest {
        &self.request
    }
}

/// A request that somebody else sent, for a program that watches traffic. It recognizes replies to the request, any
/// number of times.
///
/// A client has an [`Outstanding`] instead, which accepts one reply.
///
/// ```
/// use radius_proto::{Packet, exchange::{ObservedRequest, Outstanding}};
///
/// let datagram = [&[12, 42, 0, 20][..], &[7; 16]].concat();
/// let request = ObservedRequest::from(Packet::parse(&datagram)?);
/// assert_eq!(request.identifier(), 42);
/// let mut outstanding = Outstanding::observed(request); // for `verify_reply`, and anew for the next reply
/// # Ok::<(), radius_proto::error::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ObservedRequest {
    code: Code,
    identifier: u8,
    authenticator: Authenticator,
    /// The reason in the request for which the RFCs require a Message-Authenticator in the reply. It does not depend on
    /// the reply: an attacker who can remove the Message-Authenticator from a reply can remove the EAP-Message, too.
    protected_by: Option<RequiredBy>,
}

impl ObservedRequest {
    /// The code of the request.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The identifier of the request, which the reply repeats.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The Request Authenticator.
    #[must_use]
    pub const fn authenticator(&self) -> Authenticator {
        self.authenticator
    }

    /// The reason in the request for which the RFCs require a Message-Authenticator in the reply.
    pub(crate) const fn protected_by(&self) -> Option<RequiredBy> {
        self.protected_by
    }

    /// The rule of the request, if the code of the packet may answer it.
    #[inline]
    pub(crate) fn rule_for(&self, reply: &Packet<'_>) -> Option<&'static RequestRule> {
        self.code.request_rule().filter(|rule| rule.replies.contains(&reply.code()))
    }
}

impl From<Packet<'_>> for ObservedRequest {
    fn from(request: Packet<'_>) -> Self {
        Self {
            code: request.code(),
            identifier: request.identifier(),
            authenticator: request.authenticator(),
            protected_by: request.attributes().find_map(|attribute| RequiredBy::attribute(attribute.attribute_type())),
        }
    }
}

impl From<&Outstanding> for ObservedRequest {
    fn from(outstanding: &Outstanding) -> Self {
        outstanding.request
    }
}

/// The rule that requires a Message-Authenticator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum RequiredBy {
    /// The receiver's policy for this peer, against BlastRADIUS.
    Policy,
    /// The packet carries Proxy-State, and the policy limits that. The BlastRADIUS attacker puts the octets of the
    /// collision into Proxy-State.
    ProxyState,
    /// The packet, or the request that it answers, carries an EAP-Message.
    /// [RFC 3579, section 3.3](https://www.rfc-editor.org/rfc/rfc3579#section-3.3)
    EapMessage,
    /// The packet, or the request that it answers, carries a Digest attribute.
    /// [RFC 5090, section 2.1.2](https://www.rfc-editor.org/rfc/rfc5090#section-2.1.2)
    Digest,
    /// The packet is an Access-Request without a credential of a user, for example an Authorize-Only request. [RFC
    /// 5080, section 2.1.1](https://www.rfc-editor.org/rfc/rfc5080#section-2.1.1)
    NoCredential,
    /// The packet is a Status-Server.
    /// [RFC 5997, section 3](https://www.rfc-editor.org/rfc/rfc5997#section-3)
    Code,
}

impl RequiredBy {
    /// Whether an attribute of this type makes an RFC require a Message-Authenticator.
    #[inline]
    pub(crate) const fn attribute(attribute: AttributeType) -> Option<Self> {
        match attribute {
            AttributeType::EAP_MESSAGE => Some(Self::EapMessage),
            digest if digest.is_digest() => Some(Self::Digest),
            _ => None,
        }
    }
}

impl fmt::Display for RequiredBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Policy => "the policy",
            Self::ProxyState => "a Proxy-State under this policy",
            Self::EapMessage => "an EAP-Message",
            Self::Digest => "a Digest attribute",
            Self::NoCredential => "an Access-Request without a credential",
            Self::Code => "the packet's code",
        })
    }
}

/// A request that is ready to be sent and to be retransmitted. A retransmission has the same octets and comes from the
/// same port ([RFC 5080, section 2.2.1](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1)).
///
/// Made by [`RequestBuilder::sign`](crate::RequestBuilder::sign).
pub struct SignedRequest<'b> {
    octets: &'b [u8],
    outstanding: Outstanding,
}

impl<'b> SignedRequest<'b> {
    pub(crate) const fn new(octets: &'b [u8], outstanding: Outstanding) -> Self {
        Self { octets, outstanding }
    }

    /// The datagram, 20 to 4,096 octets.
    #[inline]
    #[must_use]
    pub const fn octets(&self) -> &'b [u8] {
        self.octets
    }

    /// The outstanding request, for [`Packet::verify_reply`].
    #[inline]
    #[must_use]
    pub const fn outstanding(&mut self) -> &mut Outstanding {
        &mut self.outstanding
    }

    /// The outstanding request, to be kept when the buffer of the datagram is released.
    #[inline]
    #[must_use]
    pub fn into_outstanding(self) -> Outstanding {
        self.outstanding
    }
}

impl AsRef<[u8]> for SignedRequest<'_> {
    fn as_ref(&self) -> &[u8] {
        self.octets
    }
}

impl fmt::Debug for SignedRequest<'_> {
    /// Code and identifier. The octets are left out, since they hold credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedRequest").field("outstanding", &self.outstanding).finish_non_exhaustive()
    }
}

/// The key of a request in a table that recognizes duplicates.
///
/// If a server receives the same key from the same address and port at the same socket, it has received the same
/// request again ([RFC 5080, section 2.2.2](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.2)).
/// [`Request::duplicate_key`](crate::verify::Request::duplicate_key) makes it, so that only requests that verification
/// let through get into the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DuplicateKey {
    code: Code,
    identifier: u8,
    authenticator: Authenticator,
}

impl DuplicateKey {
    pub(crate) const fn new(request: &Packet<'_>) -> Self {
        Self { code: request.code(), identifier: request.identifier(), authenticator: request.authenticator() }
    }

    /// The identifier. A table needs one slot for each identifier of a client's port: a new request with the same
    /// identifier replaces the previous one.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }
}
