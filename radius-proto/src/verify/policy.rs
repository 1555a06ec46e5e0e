//! The demands of a receiver on its peer.

/// The enforcement of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Enforcement {
    /// A packet that breaks the rule is an error and must be discarded.
    Require,
    /// A packet that breaks the rule passes, and this is reported: see
    /// [`UnauthenticatedRequest::audit`](crate::verify::UnauthenticatedRequest::audit) and
    /// [`UnauthenticatedReply::audit`](crate::verify::UnauthenticatedReply::audit).
    Audit,
    /// The rule is not applied.
    Off,
}

/// A server's demands on one client's Access-Requests, against BlastRADIUS (CVE-2024-3596).
///
/// The default is [`STRICT`](Self::STRICT). Every weaker setting must be chosen explicitly. Choose it only for the
/// clients that need it, and only while they need it.
///
/// Under every policy, a Message-Authenticator that is present must be correct. Packets with an EAP-Message,
/// Access-Requests with Digest attributes or without a possible credential, and Status-Server must carry one. A
/// vendor's or an extended attribute may be a credential, except in an Authorize-Only request. The policy does not
/// apply to accounting, CoA and Disconnect: their requests are signed as a whole.
///
/// ```
/// use radius_proto::verify::{Enforcement, RequestPolicy};
///
/// assert_eq!(RequestPolicy::default(), RequestPolicy::STRICT);
/// // An old VPN gateway sends none. It is reported until it is replaced. It is not a proxy, so Proxy-State stays
/// // forbidden.
/// let gateway = RequestPolicy::STRICT.with_message_authenticator(Enforcement::Audit);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RequestPolicy {
    message_authenticator: Enforcement,
    proxy_state: Enforcement,
}

impl RequestPolicy {
    /// Every Access-Request must carry a Message-Authenticator.
    pub const STRICT: Self = Self { message_authenticator: Enforcement::Require, proxy_state: Enforcement::Require };

    /// For migration: Access-Requests without Message-Authenticator pass and are reported, except those with
    /// Proxy-State, which the known attack needs.
    pub const TRANSITIONAL: Self =
        Self { message_authenticator: Enforcement::Audit, proxy_state: Enforcement::Require };

    /// No protection: an attacker on the path can forge requests and, if the client does not demand a
    /// Message-Authenticator either, turn a reject into an accept. Use it only for paths with other protection, such as
    /// IPsec.
    pub const UNPROTECTED: Self = Self { message_authenticator: Enforcement::Off, proxy_state: Enforcement::Off };

    /// The enforcement for a missing Message-Authenticator.
    #[must_use]
    pub const fn with_message_authenticator(mut self, enforcement: Enforcement) -> Self {
        self.message_authenticator = enforcement;
        self
    }

    /// The enforcement for Proxy-State in an Access-Request without Message-Authenticator. It matters only if a missing
    /// Message-Authenticator passes.
    #[must_use]
    pub const fn with_proxy_state(mut self, enforcement: Enforcement) -> Self {
        self.proxy_state = enforcement;
        self
    }

    /// The enforcement for a missing Message-Authenticator.
    #[must_use]
    pub const fn message_authenticator(&self) -> Enforcement {
        self.message_authenticator
    }

    /// The enforcement for Proxy-State in an Access-Request without Message-Authenticator.
    #[must_use]
    pub const fn proxy_state(&self) -> Enforcement {
        self.proxy_state
    }
}

impl Default for RequestPolicy {
    fn default() -> Self {
        Self::STRICT
    }
}

/// A client's demands on one server's replies to Access-Requests and Status-Server, against BlastRADIUS
/// (CVE-2024-3596).
///
/// The default is [`STRICT`](Self::STRICT). A weaker policy gives **no protection**, at best a report. Then only the
/// server can prevent the attack: it must refuse requests without Message-Authenticator.
///
/// Under every policy, the Response Authenticator must be correct, a Message-Authenticator that is present must be
/// correct, and the replies to requests with an EAP-Message or Digest attributes must carry one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReplyPolicy {
    message_authenticator: Enforcement,
}

impl ReplyPolicy {
    /// Every reply must carry a Message-Authenticator.
    pub const STRICT: Self = Self { message_authenticator: Enforcement::Require };

    /// For servers that send none and are being replaced: a reply without Message-Authenticator passes and is reported.
    pub const TRANSITIONAL: Self = Self { message_authenticator: Enforcement::Audit };

    /// A reply without Message-Authenticator passes. An attacker on the path can turn a reject into an accept. Use it
    /// only for paths with other protection, such as IPsec.
    pub const UNPROTECTED: Self = Self { message_authenticator: Enforcement::Off };

    /// The enforcement for a missing Message-Authenticator.
    #[must_use]
    pub const fn message_authenticator(&self) -> Enforcement {
        self.message_authenticator
    }
}

impl Default for ReplyPolicy {
    fn default() -> Self {
        Self::STRICT
    }
}
