//! The types of requests and responses.

use core::fmt;

/// The Type field, one octet: the subject of a request or a response.
///
/// The registry is open: the type can hold every value, with or without a name. Types from 4 on are authentication
/// methods.
///
/// [RFC 3748, section 5](https://www.rfc-editor.org/rfc/rfc3748#section-5),
/// [IANA, EAP Method Types](https://www.iana.org/assignments/eap-numbers/)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type(pub u8);

impl Type {
    /// Identity (1): the identity that the peer claims. [RFC 3748, section
    /// 5.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.1)
    pub const IDENTITY: Self = Self(1);
    /// Notification (2): a message for the user.
    /// [RFC 3748, section 5.2](https://www.rfc-editor.org/rfc/rfc3748#section-5.2)
    pub const NOTIFICATION: Self = Self(2);
    /// Nak (3): the peer wants another method. Only responses have this type. [RFC 3748, section
    /// 5.3.1](https://www.rfc-editor.org/rfc/rfc3748#section-5.3.1)
    pub const NAK: Self = Self(3);
    /// MD5-Challenge (4): the equivalent of CHAP in PPP. [RFC 3748, section
    /// 5.4](https://www.rfc-editor.org/rfc/rfc3748#section-5.4)
    pub const MD5_CHALLENGE: Self = Self(4);
    /// One-Time Password (5). [RFC 3748, section 5.5](https://www.rfc-editor.org/rfc/rfc3748#section-5.5)
    pub const ONE_TIME_PASSWORD: Self = Self(5);
    /// Generic Token Card (6): a prompt and the text that the user types. [RFC 3748, section
    /// 5.6](https://www.rfc-editor.org/rfc/rfc3748#section-5.6)
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
    /// Expanded Types (254): an [`ExpandedType`](super::ExpandedType) follows.
    /// [RFC 3748, section 5.7](https://www.rfc-editor.org/rfc/rfc3748#section-5.7)
    pub const EXPANDED: Self = Self(254);
    /// Experimental (255). [RFC 3748, section 5.8](https://www.rfc-editor.org/rfc/rfc3748#section-5.8)
    pub const EXPERIMENTAL: Self = Self(255);

    /// Whether it is an authentication method, 4 and above. A Nak may refuse or desire only these.
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
