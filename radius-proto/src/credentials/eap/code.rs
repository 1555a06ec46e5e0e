//! The codes of EAP packets.

use core::fmt;

/// The Code field, one octet: the kind of the EAP packet.
///
/// The registry is open: the type can hold every value. Packets with other codes than the four named here must be
/// discarded silently, except by programs that only carry them.
///
/// [RFC 3748, section 4](https://www.rfc-editor.org/rfc/rfc3748#section-4)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u8);

impl Code {
    /// Request (1): the authenticator asks. With RADIUS, the server is the authenticator.
    pub const REQUEST: Self = Self(1);
    /// Response (2): the peer answers.
    pub const RESPONSE: Self = Self(2);
    /// Success (3): the peer is authenticated. A NAS must decide by the RADIUS code only, never by this code.
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

    pub(super) const fn has_type(self) -> bool {
        matches!(self, Self::REQUEST | Self::RESPONSE)
    }

    pub(super) const fn is_result(self) -> bool {
        matches!(self, Self::SUCCESS | Self::FAILURE)
    }
}

impl fmt::Display for Code {
    /// For example `EAP-Request`, or `EAP-Code-99` for a code without a name.
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
