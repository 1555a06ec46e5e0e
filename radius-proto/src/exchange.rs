//! What the reply to a request must match.

use core::fmt;

use crate::{attribute::AttributeType, authenticator::Authenticator, code::Code, packet::Packet};

/// A request that waits for its reply: what must be kept of it to recognize the reply.
///
/// 18 octets, independent of any buffer. Made from a [`SignedRequest`] or, by whoever watches
/// traffic of others, from the request's [`Packet`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outstanding {
    code: Code,
    identifier: u8,
    authenticator: Authenticator,
    /// What the request carried that makes the RFCs require a Message-Authenticator in the reply, whatever the reply
    /// carries: an attacker who can leave the Message-Authenticator out of a reply can leave the EAP-Message out as
    /// well.
    protected_by: Option<RequiredBy>,
}

impl Outstanding {
    pub(crate) const fn new(
        code: Code,
        identifier: u8,
        authenticator: Authenticator,
        protected_by: Option<RequiredBy>,
    ) -> Self {
        Self { code, identifier, authenticator, protected_by }
    }

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

    /// Whether the packet has a code and the identifier of a reply to this request; nothing is verified.
    pub(crate) fn is_answered_by(&self, reply: &Packet<'_>) -> bool {
        self.code.allows_reply(reply.code()) && self.identifier == reply.identifier()
    }

    /// What the request carried that makes the RFCs require a Message-Authenticator in the reply.
    pub(crate) const fn protected_by(&self) -> Option<RequiredBy> {
        self.protected_by
    }

    /// The Request Authenticator.
    #[must_use]
    pub const fn authenticator(&self) -> Authenticator {
        self.authenticator
    }
}

impl From<Packet<'_>> for Outstanding {
    fn from(request: Packet<'_>) -> Self {
        Self {
            code: request.code(),
            identifier: request.identifier(),
            authenticator: request.authenticator(),
            protected_by: request.attributes().find_map(|attribute| RequiredBy::attribute(attribute.attribute_type())),
        }
    }
}

impl From<&Self> for Outstanding {
    fn from(outstanding: &Self) -> Self {
        *outstanding
    }
}

/// A request that is ready to be sent, and to be sent again: a retransmission is the same octets from the same port
/// ([RFC 5080, section 2.2.1](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1)).
#[derive(Clone, Copy)]
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

    /// What has to be kept to recognize the reply.
    #[inline]
    #[must_use]
    pub const fn outstanding(&self) -> Outstanding {
        self.outstanding
    }
}

impl AsRef<[u8]> for SignedRequest<'_> {
    fn as_ref(&self) -> &[u8] {
        self.octets
    }
}

impl From<SignedRequest<'_>> for Outstanding {
    fn from(request: SignedRequest<'_>) -> Self {
        request.outstanding
    }
}

impl From<&SignedRequest<'_>> for Outstanding {
    fn from(request: &SignedRequest<'_>) -> Self {
        request.outstanding
    }
}

impl fmt::Debug for SignedRequest<'_> {
    /// Code and identifier. The octets are left out, since they hold credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedRequest").field("outstanding", &self.outstanding).finish_non_exhaustive()
    }
}

/// What requires a Message-Authenticator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum RequiredBy {
    /// The [`Policy`](crate::verify::Policy) for this peer, against BlastRADIUS.
    Policy,
    /// The packet carries Proxy-State, and the [`Policy`](crate::verify::Policy) limits that: Proxy-State is where the
    /// BlastRADIUS attacker puts the octets of the collision.
    ProxyState,
    /// The packet, or the request that it answers, carries an EAP-Message.
    /// [RFC 3579, section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)
    EapMessage,
    /// The packet, or the request that it answers, carries a Digest attribute.
    /// [RFC 5090, section 2.1.2](https://www.rfc-editor.org/rfc/rfc5090#section-2.1.2)
    Digest,
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
            Self::Code => "the packet's code",
        })
    }
}
