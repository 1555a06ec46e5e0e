//! The Type field.

use core::fmt;

/// The Type field of an attribute, one octet.
///
/// The registry is open: the type can hold every value. Only the types that the protocol itself handles have named
/// constants. The crate `radius-dict` has typed constants for everything else.
///
/// [RFC 2865, section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5),
/// [IANA, RADIUS Types](https://www.iana.org/assignments/radius-types/)
///
/// ```
/// use radius_proto::attribute::AttributeType;
///
/// assert_eq!(AttributeType::VENDOR_SPECIFIC, AttributeType(26));
/// assert!(AttributeType(245).is_extended());
/// assert_eq!(AttributeType(18).to_string(), "18");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeType(pub u8);

impl AttributeType {
    /// User-Password (2), hidden with the shared secret.
    pub const USER_PASSWORD: Self = Self(2);
    /// CHAP-Password (3): an octet of identifier and an MD5 digest. An attacker can test guessed passwords against the
    /// digest.
    pub const CHAP_PASSWORD: Self = Self(3);
    /// Service-Type (6): the service that the user requests or gets.
    pub const SERVICE_TYPE: Self = Self(6);
    /// Reply-Message (18): a text for the user.
    pub const REPLY_MESSAGE: Self = Self(18);
    /// State (24): set by the server, returned unmodified by the client.
    pub const STATE: Self = Self(24);
    /// Vendor-Specific (26): attributes that a vendor defines.
    pub const VENDOR_SPECIFIC: Self = Self(26);
    /// Proxy-State (33): set by a proxy, echoed by the server in every reply, in order.
    pub const PROXY_STATE: Self = Self(33);
    /// CHAP-Challenge (60): the challenge that a CHAP-Password answers. Without it, the Request Authenticator is the
    /// challenge.
    pub const CHAP_CHALLENGE: Self = Self(60);
    /// Tunnel-Password (69): hidden with a salt, after a tag.
    pub const TUNNEL_PASSWORD: Self = Self(69);
    /// ARAP-Password (70): the response of an Apple Remote Access user.
    pub const ARAP_PASSWORD: Self = Self(70);
    /// EAP-Message (79): a piece of an EAP packet. A packet that carries one must carry a Message-Authenticator.
    pub const EAP_MESSAGE: Self = Self(79);
    /// Message-Authenticator (80): HMAC-MD5 over the whole packet.
    pub const MESSAGE_AUTHENTICATOR: Self = Self(80);

    /// Digest-Response (103): the response of a user of HTTP Digest.
    pub const DIGEST_RESPONSE: Self = Self(103);

    /// The registered name of an attribute that the protocol itself handles, `User-Password`; `None` for all others. The
    /// crate `radius-dict` knows all names.
    ///
    /// ```
    /// use radius_proto::attribute::AttributeType;
    ///
    /// assert_eq!(AttributeType(80).name(), Some("Message-Authenticator"));
    /// assert_eq!(AttributeType(7).name(), None);
    /// ```
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::USER_PASSWORD => "User-Password",
            Self::CHAP_PASSWORD => "CHAP-Password",
            Self::SERVICE_TYPE => "Service-Type",
            Self::REPLY_MESSAGE => "Reply-Message",
            Self::STATE => "State",
            Self::VENDOR_SPECIFIC => "Vendor-Specific",
            Self::PROXY_STATE => "Proxy-State",
            Self::CHAP_CHALLENGE => "CHAP-Challenge",
            Self::TUNNEL_PASSWORD => "Tunnel-Password",
            Self::ARAP_PASSWORD => "ARAP-Password",
            Self::EAP_MESSAGE => "EAP-Message",
            Self::MESSAGE_AUTHENTICATOR => "Message-Authenticator",
            Self::DIGEST_RESPONSE => "Digest-Response",
            _ => return None,
        })
    }

    /// Whether a packet may have only one of these credentials: User-Password, CHAP-Password, ARAP-Password or an
    /// EAP-Message. [RFC 2869, section 5.19], [RFC 3579, section 3.1]
    pub(crate) const fn is_exclusive_credential(self) -> bool {
        matches!(self, Self::USER_PASSWORD | Self::CHAP_PASSWORD | Self::ARAP_PASSWORD | Self::EAP_MESSAGE)
    }

    /// Whether this is Vendor-Specific (26).
    #[inline]
    #[must_use]
    pub const fn is_vendor_specific(self) -> bool {
        self.0 == Self::VENDOR_SPECIFIC.0
    }

    /// Whether RFC 5090 defines this attribute for HTTP Digest (103 to 122): an Access-Request with such an attribute
    /// must carry a Message-Authenticator.
    /// [RFC 5090, section 3](https://www.rfc-editor.org/rfc/rfc5090#section-3)
    #[inline]
    #[must_use]
    pub const fn is_digest(self) -> bool {
        matches!(self.0, 103..=122)
    }
}

impl fmt::Display for AttributeType {
    /// The number in decimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for AttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AttributeType({})", self.0)
    }
}

impl From<u8> for AttributeType {
    fn from(number: u8) -> Self {
        Self(number)
    }
}

impl From<AttributeType> for u8 {
    fn from(attribute: AttributeType) -> Self {
        attribute.0
    }
}
