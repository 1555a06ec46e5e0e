//! What a receiver demands of its peer.

/// How strictly a rule is applied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Enforcement {
    /// A packet that breaks the rule is an error, and to be discarded.
    Require,
    /// A packet that breaks the rule passes, and says so: see [`VerifiedRequest::audit`](crate::verify::VerifiedRequest::audit)
    /// and [`VerifiedReply::audit`](crate::verify::VerifiedReply::audit).
    Audit,
    /// The rule is not applied.
    Off,
}

/// What is demanded of one peer's Access-Requests, or of a server's replies to them, against BlastRADIUS
/// (CVE-2024-3596).
///
/// The default is [`STRICT`](Self::STRICT). Every weaker setting has to be named; choose it per peer, for the peers
/// that need it, while they need it.
///
/// Whatever the policy, a Message-Authenticator that is present must be right; Access-Requests with an EAP-Message or
/// Digest attributes, the replies to them, and Status-Server must carry one. Accounting, CoA and Disconnect are not a
/// matter of policy: their requests are signed as a whole.
///
/// ```
/// use radius_proto::verify::{Enforcement, Policy};
///
/// assert_eq!(Policy::default(), Policy::STRICT);
/// // An old VPN gateway that sends none, watched until it is replaced; it is no proxy, so Proxy-State stays forbidden.
/// let gateway = Policy::STRICT.with_message_authenticator(Enforcement::Audit);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Policy {
    message_authenticator: Enforcement,
    proxy_state: Enforcement,
}

impl Policy {
    /// Message-Authenticator in every Access-Request and every reply to one, and in replies to Status-Server.
    pub const STRICT: Self = Self { message_authenticator: Enforcement::Require, proxy_state: Enforcement::Require };

    /// For migrating: packets without Message-Authenticator pass and are reported, except Access-Requests with
    /// Proxy-State, which is what the known attack needs.
    ///
    /// That protects a server. For the replies that a client gets it is **no protection**, only a report: whether the
    /// attack works is then up to the server, which has to refuse such requests.
    pub const TRANSITIONAL: Self =
        Self { message_authenticator: Enforcement::Audit, proxy_state: Enforcement::Require };

    /// No protection: whoever is on the path can turn a reject into an accept. Only for paths that are protected
    /// otherwise, as by IPsec.
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

impl Default for Policy {
    fn default() -> Self {
        Self::STRICT
    }
}
