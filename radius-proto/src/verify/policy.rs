//! What a receiver demands of its peer.

/// How strictly a rule is applied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Enforcement {
    /// A packet that breaks the rule is an error, and is to be discarded.
    Require,
    /// A packet that breaks the rule passes, and says so: see
    /// [`UnauthenticatedRequest::audit`](crate::verify::UnauthenticatedRequest::audit) and
    /// [`UnauthenticatedReply::audit`](crate::verify::UnauthenticatedReply::audit).
    Audit,
    /// The rule is not applied.
    Off,
}

/// What a server demands of one client's Access-Requests, against BlastRADIUS (CVE-2024-3596).
///
/// The default is [`STRICT`](Self::STRICT). Every weaker setting has to be named; choose it per client, for the clients
/// that need it, while they need it.
///
/// Whatever the policy, a Message-Authenticator that is present must be right. Packets with an EAP-Message,
/// Access-Requests with Digest attributes or without anything that may be a credential, and Status-Server must carry one.
/// A vendor's or an extended attribute may be a credential, except in an Authorize-Only request. Accounting, CoA
/// and Disconnect are not a matter of policy: their requests are signed as a whole.
///
/// ```
/// use radius_proto::verify::{Enforcement, RequestPolicy};
///
/// assert_eq!(RequestPolicy::default(), RequestPolicy::STRICT);
/// // An old VPN gateway that sends none, watched until it is replaced; it is no proxy, so Proxy-State stays forbidden.
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

    /// For migrating: Access-Requests without Message-Authenticator pass and are reported, except those with
    /// Proxy-State, which is what the known attack needs.
    pub const TRANSITIONAL: Self =
        Self { message_authenticator: Enforcement::Audit, proxy_state: Enforcement::Require };

    /// No protection: an attacker on the path can forge requests and, where the client does not demand a
    /// Message-Authenticator either, turn a reject into an accept. Only for paths that are protected otherwise, as by
    /// IPsec.
    pub const UNPROTECTED: Self = Self { message_authenticator: Enforcement::Off, proxy_state: Enforcement::Off };

    /// How a missing Message-Authenticator is taken.
    #[must_use]
    pub const fn with_message_authenticator(mut self, enforcement: Enforcement) -> Self {
        self.message_authenticator = enforcement;
        self
    }

    /// How Proxy-State in an Access-Request without Message-Authenticator is taken. Makes a difference only where a
    /// missing Message-Authenticator passes.
    #[must_use]
    pub const fn with_proxy_state(mut self, enforcement: Enforcement) -> Self {
        self.proxy_state = enforcement;
        self
    }

    /// How a missing Message-Authenticator is taken.
    #[must_use]
    pub const fn message_authenticator(&self) -> Enforcement {
        self.message_authenticator
    }

    /// How Proxy-State in an Access-Request without Message-Authenticator is taken.
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

/// What a client demands of one server's replies to Access-Requests and Status-Server, against BlastRADIUS
/// (CVE-2024-3596).
///
/// The default is [`STRICT`](Self::STRICT). A weaker policy is **no protection**, only a report at best: whether the
/// attack works is then up to the server, which has to refuse requests without Message-Authenticator.
///
/// Whatever the policy, the Response Authenticator must be right, a Message-Authenticator that is present must be
/// right, and the replies to requests with an EAP-Message or Digest attributes must carry one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReplyPolicy {
    message_authenticator: Enforcement,
}

impl ReplyPolicy {
    /// Every reply must carry a Message-Authenticator.
    pub const STRICT: Self = Self { message_authenticator: Enforcement::Require };

    /// For servers that send none and are being replaced: a reply without Message-Authenticator passes and is reported.
    pub const TRANSITIONAL: Self = Self { message_authenticator: Enforcement::Audit };

    /// A reply without Message-Authenticator passes. An attacker on the path can turn a reject into an accept. Only for
    /// paths that are protected otherwise, as by IPsec.
    pub const UNPROTECTED: Self = Self { message_authenticator: Enforcement::Off };

    /// How a missing Message-Authenticator is taken.
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
