//! How often an attribute may occur, and the RFC with the rule.

use core::fmt;

/// How often an attribute may occur in a packet.
///
/// [RFC 2865, section 5.44](https://www.rfc-editor.org/rfc/rfc2865#section-5.44),
/// [RFC 3579, section 3.3](https://www.rfc-editor.org/rfc/rfc3579#section-3.3)
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Occurrence {
    /// Not at all, printed `0`.
    Zero,
    /// At most once, printed `0-1`.
    ZeroOrOne,
    /// Any number of times, printed `0+`.
    ZeroOrMore,
    /// Once, printed `1`.
    ExactlyOne,
    /// At least once, printed `1+`.
    OneOrMore,
}

impl Occurrence {
    /// The smallest number of instances that is allowed: 0 or 1.
    #[must_use]
    pub const fn minimum(self) -> u16 {
        match self {
            Self::Zero | Self::ZeroOrOne | Self::ZeroOrMore => 0,
            Self::ExactlyOne | Self::OneOrMore => 1,
        }
    }

    /// The largest number of instances that is allowed: 0, 1, or `None` if there is no limit.
    #[must_use]
    pub const fn maximum(self) -> Option<u16> {
        match self {
            Self::Zero => Some(0),
            Self::ZeroOrOne | Self::ExactlyOne => Some(1),
            Self::ZeroOrMore | Self::OneOrMore => None,
        }
    }

    /// The same rule, but the attribute may be missing.
    pub(super) const fn or_none(self) -> Self {
        match self {
            Self::Zero => Self::Zero,
            Self::ZeroOrOne | Self::ExactlyOne => Self::ZeroOrOne,
            Self::ZeroOrMore | Self::OneOrMore => Self::ZeroOrMore,
        }
    }
}

impl fmt::Display for Occurrence {
    /// The notation of the RFCs: `0`, `0-1`, `0+`, `1` or `1+`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Zero => "0",
            Self::ZeroOrOne => "0-1",
            Self::ZeroOrMore => "0+",
            Self::ExactlyOne => "1",
            Self::OneOrMore => "1+",
        })
    }
}

/// The RFC and section that a rule is in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Source {
    pub(super) rfc: u16,
    pub(super) section: &'static str,
    pub(super) context: Context,
}

impl Source {
    /// The number of the RFC.
    #[must_use]
    pub const fn rfc(&self) -> u16 {
        self.rfc
    }

    /// The number of the section, for example `5.44`.
    #[must_use]
    pub const fn section(&self) -> &'static str {
        self.section
    }
}

impl fmt::Display for Source {
    /// `RFC 2865, section 5.44`, followed by the condition of a rule that does not always apply.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {}, section {}", self.rfc, self.section)?;
        f.write_str(match self.context {
            Context::Always => "",
            Context::EapMessage => " (beside EAP-Message)",
            Context::Digest => " (beside attributes of HTTP Digest)",
            Context::AuthorizeOnly => " (beside Service-Type Authorize-Only)",
            Context::ProxyMobileIpv6 => " (beside attributes of Proxy Mobile IPv6)",
        })
    }
}

/// The attributes that a packet must contain for a table to apply.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Context {
    Always,
    EapMessage,
    Digest,
    AuthorizeOnly,
    ProxyMobileIpv6,
}
