//! Packet codes, and the table with the rules of their authentication.
//!
//! [`RULES`] contains everything that differs between codes: the digest in the Authenticator field, the input of the
//! Message-Authenticator, the packets that must carry one, and the replies that a request allows. Signing and verifying
//! read this table and contain no code numbers.

use core::fmt;

use crate::{attribute::AttributeType, authenticator::Authenticator};

/// RFC 2865 section 3, RFC 2866 section 3, RFC 2869 section 5.14, RFC 5176 sections 2.3 and 3.4, RFC 5997 section 3,
/// RFC 7930 section 4. The most frequent code is first, since the search is linear.
static RULES: [Rule; 14] = [
    request(Code::ACCESS_REQUEST, "Access-Request", ACCESS),
    reply(Code::ACCESS_ACCEPT, "Access-Accept", Meaning::Accept),
    reply(Code::ACCESS_REJECT, "Access-Reject", Meaning::Reject),
    request(Code::ACCOUNTING_REQUEST, "Accounting-Request", ACCOUNTING),
    reply(Code::ACCOUNTING_RESPONSE, "Accounting-Response", Meaning::Recorded),
    reply(Code::ACCESS_CHALLENGE, "Access-Challenge", Meaning::Challenge),
    request(Code::STATUS_SERVER, "Status-Server", STATUS),
    request(
        Code::DISCONNECT_REQUEST,
        "Disconnect-Request",
        dynamic_authorization(HidingKey::None, &[Code::DISCONNECT_ACK, Code::DISCONNECT_NAK, Code::PROTOCOL_ERROR]),
    ),
    reply(Code::DISCONNECT_ACK, "Disconnect-ACK", Meaning::Acknowledged),
    reply(Code::DISCONNECT_NAK, "Disconnect-NAK", Meaning::Refused),
    request(
        Code::COA_REQUEST,
        "CoA-Request",
        dynamic_authorization(HidingKey::Zeroes, &[Code::COA_ACK, Code::COA_NAK, Code::PROTOCOL_ERROR]),
    ),
    reply(Code::COA_ACK, "CoA-ACK", Meaning::Acknowledged),
    reply(Code::COA_NAK, "CoA-NAK", Meaning::Refused),
    reply(Code::PROTOCOL_ERROR, "Protocol-Error", Meaning::ProtocolError),
];

/// The Code field, one octet: the kind of the packet.
///
/// The registry is open: the type can hold every value, and a value without a name survives a round trip. The named
/// constants are the codes whose authentication rules this crate knows. Verification refuses all others.
///
/// [RFC 2865, section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3),
/// [RFC 3575, section 2.1](https://www.rfc-editor.org/rfc/rfc3575#section-2.1)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u8);

impl Code {
    /// Access-Request (1): a client asks whether a user may be served.
    /// [RFC 2865, section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)
    pub const ACCESS_REQUEST: Self = Self(1);
    /// Access-Accept (2): the user may be served; also the answer to Status-Server on an authentication port.
    /// [RFC 2865, section 4.2](https://www.rfc-editor.org/rfc/rfc2865#section-4.2)
    pub const ACCESS_ACCEPT: Self = Self(2);
    /// Access-Reject (3): the user may not be served.
    /// [RFC 2865, section 4.3](https://www.rfc-editor.org/rfc/rfc2865#section-4.3)
    pub const ACCESS_REJECT: Self = Self(3);
    /// Accounting-Request (4): a client reports the use of a service.
    /// [RFC 2866, section 4.1](https://www.rfc-editor.org/rfc/rfc2866#section-4.1)
    pub const ACCOUNTING_REQUEST: Self = Self(4);
    /// Accounting-Response (5): the report has been recorded.
    /// [RFC 2866, section 4.2](https://www.rfc-editor.org/rfc/rfc2866#section-4.2)
    pub const ACCOUNTING_RESPONSE: Self = Self(5);
    /// Access-Challenge (11): the server wants a further answer from the user. It is **not** success: a client that
    /// cannot continue the conversation treats it as Access-Reject. [RFC 2865, section
    /// 4.4](https://www.rfc-editor.org/rfc/rfc2865#section-4.4)
    pub const ACCESS_CHALLENGE: Self = Self(11);
    /// Status-Server (12): a client asks whether a server is alive.
    /// [RFC 5997](https://www.rfc-editor.org/rfc/rfc5997)
    pub const STATUS_SERVER: Self = Self(12);
    /// Disconnect-Request (40): a server tells a NAS to end sessions.
    /// [RFC 5176, section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)
    pub const DISCONNECT_REQUEST: Self = Self(40);
    /// Disconnect-ACK (41): the sessions have been ended.
    /// [RFC 5176, section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)
    pub const DISCONNECT_ACK: Self = Self(41);
    /// Disconnect-NAK (42): nothing has been ended.
    /// [RFC 5176, section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)
    pub const DISCONNECT_NAK: Self = Self(42);
    /// CoA-Request (43): a server changes the authorization of sessions.
    /// [RFC 5176, section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)
    pub const COA_REQUEST: Self = Self(43);
    /// CoA-ACK (44): the change has been applied.
    /// [RFC 5176, section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)
    pub const COA_ACK: Self = Self(44);
    /// CoA-NAK (45): nothing has been changed.
    /// [RFC 5176, section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)
    pub const COA_NAK: Self = Self(45);
    /// Protocol-Error (52): the request was authentic and could not be processed.
    /// [RFC 7930, section 4](https://www.rfc-editor.org/rfc/rfc7930#section-4)
    pub const PROTOCOL_ERROR: Self = Self(52);

    /// The registered name, for example `Access-Request`; `None` for a code that has no rules here.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        self.rule().map(|rule| rule.name)
    }

    /// Whether this code is a request. `false` for replies and for unknown codes.
    #[must_use]
    pub fn is_request(self) -> bool {
        self.rule().is_some_and(|rule| matches!(rule.role, Role::Request(_)))
    }

    /// Whether this code is a reply. `false` for requests and for unknown codes.
    #[must_use]
    pub fn is_reply(self) -> bool {
        self.rule().is_some_and(|rule| matches!(rule.role, Role::Reply(_)))
    }

    /// Whether a request of code `self` may be answered with `reply`.
    ///
    /// Status-Server may be answered with Access-Accept or Accounting-Response on every port ([RFC 5997, section
    /// 2](https://www.rfc-editor.org/rfc/rfc5997#section-2)), and never with Access-Challenge.
    #[must_use]
    pub fn allows_reply(self, reply: Self) -> bool {
        self.request_rule().is_some_and(|rule| rule.replies.contains(&reply))
    }

    #[inline]
    pub(crate) fn rule(self) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.code == self)
    }

    /// The meaning of a reply of this code; `None` for a request and for an unknown code.
    pub(crate) fn meaning(self) -> Option<Meaning> {
        match self.rule()?.role {
            Role::Reply(meaning) => Some(meaning),
            Role::Request(_) => None,
        }
    }

    #[inline]
    pub(crate) fn request_rule(self) -> Option<&'static RequestRule> {
        match self.rule() {
            Some(Rule { role: Role::Request(rule), .. }) => Some(rule),
            _ => None,
        }
    }
}

impl fmt::Display for Code {
    /// The name, or `Code-99` for a code without one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.pad(name),
            None => write!(f, "Code-{}", self.0),
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

pub(crate) struct Rule {
    code: Code,
    name: &'static str,
    role: Role,
}

enum Role {
    Request(RequestRule),
    /// The Response Authenticator and the Message-Authenticator both cover the Request Authenticator of the request.
    /// All other rules for a reply depend on the exchange, so they are in the request's rule.
    Reply(Meaning),
}

/// The meaning of a reply.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The user may be served.
    Accept,
    /// The user may not be served.
    Reject,
    /// The server wants a further answer.
    Challenge,
    /// The report is recorded.
    Recorded,
    /// The change is made.
    Acknowledged,
    /// The change is not made.
    Refused,
    /// The request was authentic and could not be processed.
    ProtocolError,
}

/// The rules of authentication for an exchange that begins with this code.
pub(crate) struct RequestRule {
    pub(crate) authenticator: RequestAuthenticator,
    /// Whether the sender adds a Message-Authenticator without being asked, to the request and to its reply.
    pub(crate) sends_message_authenticator: bool,
    /// Whether a receiver demands a Message-Authenticator in the request.
    pub(crate) request_needs: Need,
    /// Whether a receiver demands a Message-Authenticator in the reply.
    pub(crate) reply_needs: Need,
    /// Whether the request must carry a credential of a user or, instead of one, a Message-Authenticator.
    pub(crate) carries_credential: bool,
    /// Whether a reply says only that the server is alive.
    pub(crate) asks_for_life: bool,
    /// The attributes that the RFCs forbid in the request.
    pub(crate) forbidden: AttributeSet,
    /// The authenticator in the key of hidden values, in the request and in its replies.
    pub(crate) hiding: HidingKey,
    pub(crate) replies: &'static [Code],
}

/// The content of a request's Authenticator field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum RequestAuthenticator {
    /// Random octets. The HMAC of the Message-Authenticator covers them as sent.
    Random,
    /// MD5 over the packet with sixteen zero octets in the field, then the secret; the HMAC covers the zeroes too.
    Md5OverZeroes,
}

/// The authenticator in the key of hidden values. It must be known before the attributes are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum HidingKey {
    /// The random Request Authenticator, in the request and in its replies.
    RequestAuthenticator,
    /// Sixteen zeroes, in the request only. RFC 5176, section 3.6 allows Tunnel-Password in a CoA-Request, whose
    /// authenticator is computed over the hidden value. Only the salt makes the pads of two hidden values differ.
    Zeroes,
    /// Nothing is hidden.
    None,
}

impl HidingKey {
    /// The authenticator that hides values of a request.
    pub(crate) const fn of_request(self, request: Authenticator) -> Option<Authenticator> {
        match self {
            Self::RequestAuthenticator => Some(request),
            Self::Zeroes => Some(Authenticator::ZERO),
            Self::None => None,
        }
    }

    /// The authenticator that hides values of a reply to this request.
    pub(crate) const fn of_reply(self, request: Authenticator) -> Option<Authenticator> {
        match self {
            Self::RequestAuthenticator => Some(request),
            Self::Zeroes | Self::None => None,
        }
    }
}

/// A set of attribute types with one bit for each. A look-up takes two instructions. The search of a list took a third
/// of the time of signing an Accounting-Request.
#[derive(Clone, Copy)]
pub(crate) struct AttributeSet([u64; 4]);

impl AttributeSet {
    const NONE: Self = Self([0; 4]);

    const fn with(self, attribute: AttributeType) -> Self {
        let Self([mut a, mut b, mut c, mut d]) = self;
        let bit = 1 << (attribute.0 % 64);
        match attribute.0 / 64 {
            0 => a |= bit,
            1 => b |= bit,
            2 => c |= bit,
            _ => d |= bit,
        }
        Self([a, b, c, d])
    }

    #[inline(always)]
    pub(crate) const fn has(&self, attribute: AttributeType) -> bool {
        let Self([a, b, c, d]) = *self;
        let word = match attribute.0 / 64 {
            0 => a,
            1 => b,
            2 => c,
            _ => d,
        };
        word >> (attribute.0 % 64) & 1 != 0
    }
}

/// The rule that demands a Message-Authenticator. Independent of it, a packet with an EAP-Message needs one, and one
/// that is present must be correct.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The RFC always demands it.
    Always,
    /// The receiver's policy decides.
    ByPolicy,
    /// It is never demanded.
    Never,
}

/// The credentials of a user, except EAP-Message, which replies also carry. Only an Access-Request carries one ([RFC
/// 2865, section 5.44], [RFC 2869, section 5.19], [RFC 5090, section 4]).
pub(crate) const CREDENTIALS: AttributeSet = AttributeSet::NONE
    .with(AttributeType::USER_PASSWORD)
    .with(AttributeType::CHAP_PASSWORD)
    .with(AttributeType::ARAP_PASSWORD)
    .with(AttributeType::DIGEST_RESPONSE);

const ACCESS: RequestRule = RequestRule {
    authenticator: RequestAuthenticator::Random,
    sends_message_authenticator: true,
    request_needs: Need::ByPolicy,
    reply_needs: Need::ByPolicy,
    carries_credential: true,
    asks_for_life: false,
    forbidden: AttributeSet::NONE,
    hiding: HidingKey::RequestAuthenticator,
    replies: &[Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::PROTOCOL_ERROR],
};

const ACCOUNTING: RequestRule = RequestRule {
    authenticator: RequestAuthenticator::Md5OverZeroes,
    // RFC 2869, section 5.19 does not put Message-Authenticator into accounting packets. One that is received is
    // verified. FreeRADIUS computes it in replies over zeroes, against the rule of all other replies, so a reply that
    // carries one would fail there.
    sends_message_authenticator: false,
    request_needs: Need::Never,
    reply_needs: Need::Never,
    carries_credential: false,
    asks_for_life: false,
    // RFC 2866, section 4.1. An EAP-Message would need a Message-Authenticator, which accounting does not have.
    forbidden: CREDENTIALS
        .with(AttributeType::REPLY_MESSAGE)
        .with(AttributeType::STATE)
        .with(AttributeType::EAP_MESSAGE),
    hiding: HidingKey::None,
    replies: &[Code::ACCOUNTING_RESPONSE, Code::PROTOCOL_ERROR],
};

const STATUS: RequestRule = RequestRule {
    authenticator: RequestAuthenticator::Random,
    sends_message_authenticator: true,
    request_needs: Need::Always,
    reply_needs: Need::ByPolicy,
    carries_credential: false,
    asks_for_life: true,
    // RFC 5997, section 3: Status-Server carries no user's authentication.
    forbidden: CREDENTIALS.with(AttributeType::EAP_MESSAGE),
    hiding: HidingKey::None,
    // RFC 5997, section 3: an Access-Reject is allowed but not recommended. It also tells that the server is alive.
    replies: &[Code::ACCESS_ACCEPT, Code::ACCOUNTING_RESPONSE, Code::ACCESS_REJECT, Code::PROTOCOL_ERROR],
};

const fn dynamic_authorization(hiding: HidingKey, replies: &'static [Code]) -> RequestRule {
    RequestRule {
        authenticator: RequestAuthenticator::Md5OverZeroes,
        sends_message_authenticator: true,
        request_needs: Need::Never,
        reply_needs: Need::Never,
        carries_credential: false,
        asks_for_life: false,
        // RFC 5176, section 3.6.
        forbidden: CREDENTIALS,
        hiding,
        replies,
    }
}

const fn request(code: Code, name: &'static str, rule: RequestRule) -> Rule {
    Rule { code, name, role: Role::Request(rule) }
}

const fn reply(code: Code, name: &'static str, meaning: Meaning) -> Rule {
    Rule { code, name, role: Role::Reply(meaning) }
}
