//! The first step of verification: what is hashed, and what must be there.
//!
//! A plan needs no secret. That hashing is a step of its own lets a batch of packets be planned, hashed side by side
//! and judged, and lets a transport without MD5 plan and judge alone.

use super::{ReplyPolicy, RequestPolicy, VerifyError, VerifyReason, policy::Enforcement};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType},
    authenticator::Authenticator,
    code::{Code, Need, RequestAuthenticator, RequestRule},
    crypto::{Secret, keyed_md5, md5, message_authenticator},
    exchange::{Outstanding, RequiredBy},
    packet::Packet,
};

/// Where the Code field is.
const CODE: usize = 0;
/// Where the Identifier field is.
const IDENTIFIER: usize = 1;

/// What verification of one packet takes.
pub(super) struct Plan<'a, 'f> {
    packet: Packet<'a>,
    /// What is in the Authenticator field while both digests are computed.
    field: Authenticator,
    /// The packet as the Message-Authenticator covers it.
    input: message_authenticator::Input<'f, 'a>,
    /// The only Message-Authenticator.
    pub(super) message_authenticator: Option<Attribute<'a>>,
    /// Whether the Authenticator field is a digest over the packet.
    is_digest: bool,
    /// Why the packet would be refused under a strict policy.
    pub(super) lack: Option<Lack>,
}

/// A Message-Authenticator that is missing, and that the policy lets be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lack {
    pub(super) required_by: RequiredBy,
    /// The policy wants to hear of it.
    pub(super) is_audited: bool,
}

/// Room for the packet's first block, which is hashed with other octets in its Authenticator field.
pub(super) type Block = [u8; md5::BLOCK];

impl<'a, 'f> Plan<'a, 'f> {
    /// Plans the verification of a request.
    #[inline(always)]
    pub(super) fn request(
        packet: Packet<'a>,
        policy: &RequestPolicy,
        block: &'f mut Block,
    ) -> Result<(Self, &'static RequestRule), VerifyError> {
        let code = packet.code();
        let Some(rule) = code.request_rule() else { return Err(no_request(code)) };
        let (field, is_digest) = match rule.authenticator {
            RequestAuthenticator::Random => (packet.authenticator(), false),
            RequestAuthenticator::Md5OverZeroes => (Authenticator::ZERO, true),
        };
        let plan = Self::new(packet, field, is_digest, block, |packet| request_lack(packet, rule, policy))?;
        Ok((plan, rule))
    }

    /// Plans the verification of the reply to a request.
    #[inline(always)]
    pub(super) fn reply(
        packet: Packet<'a>,
        request: &Outstanding,
        policy: &ReplyPolicy,
        block: &'f mut Block,
    ) -> Result<(Self, &'static RequestRule), VerifyError> {
        let (is_answered, request) = (request.is_answered(), request.request());
        let Some(rule) = request.rule_for(&packet) else {
            let reason = VerifyReason::CodeMismatch { request: request.code(), reply: packet.code() };
            return Err(VerifyError::at(CODE, reason));
        };
        let (expected, found) = (request.identifier(), packet.identifier());
        if expected != found {
            return Err(VerifyError::at(IDENTIFIER, VerifyReason::IdentifierMismatch { expected, found }));
        }
        if is_answered {
            return Err(VerifyError::new(VerifyReason::Answered));
        }
        let field = request.authenticator();
        let plan = Self::new(packet, field, true, block, |packet| {
            reply_lack(packet, rule.reply_needs, request.protected_by(), policy)
        })?;
        Ok((plan, rule))
    }

    /// The input is laid out before the walk for the attribute, not after: MD5 would have to wait until what was just
    /// written can be read.
    #[inline(always)]
    fn new(
        packet: Packet<'a>,
        field: Authenticator,
        is_digest: bool,
        block: &'f mut Block,
        lack: impl FnOnce(Packet<'_>) -> Result<Option<Lack>, VerifyError>,
    ) -> Result<Self, VerifyError> {
        let input = message_authenticator::Input::new(&packet, &field, block);
        let message_authenticator = only_message_authenticator(&packet)?;
        let lack = if message_authenticator.is_some() { None } else { lack(packet)? };
        Ok(Self { packet, field, input, message_authenticator, is_digest, lack })
    }

    /// Plans what can be said of a packet, whatever it lacks: both digests if `is_digest`.
    pub(super) fn examination(
        packet: Packet<'a>,
        field: Authenticator,
        is_digest: bool,
        message_authenticator: Option<Attribute<'a>>,
        block: &'f mut Block,
    ) -> Self {
        let input = message_authenticator::Input::new(&packet, &field, block);
        Self { packet, field, input, message_authenticator, is_digest, lack: None }
    }

    /// The second step: computes the digests that the plan asks for, under a secret.
    #[inline(always)]
    pub(super) fn hash(&self, secret: &Secret) -> Digests {
        match (self.message_authenticator, self.is_digest) {
            (Some(attribute), true) => {
                let (hmac, keyed) = self.input.digest_and_keyed_md5(attribute, &self.field, secret);
                Digests { message_authenticator: Some(hmac), authenticator: Some(keyed) }
            }
            (Some(attribute), false) => {
                Digests { message_authenticator: Some(self.input.digest(attribute, secret)), authenticator: None }
            }
            (None, true) => {
                let keyed = keyed_md5(&self.packet, &self.field, secret);
                Digests { message_authenticator: None, authenticator: Some(keyed) }
            }
            (None, false) => Digests { message_authenticator: None, authenticator: None },
        }
    }

    pub(super) const fn packet(&self) -> &Packet<'a> {
        &self.packet
    }
}

/// What the packet should have, where the plan asks for it.
pub(super) struct Digests {
    pub(super) message_authenticator: Option<md5::Digest>,
    pub(super) authenticator: Option<md5::Digest>,
}

#[cold]
fn no_request(code: Code) -> VerifyError {
    let reason = match code.name() {
        Some(_) => VerifyReason::NotARequest { code },
        None => VerifyReason::UnknownCode { code },
    };
    VerifyError::at(CODE, reason)
}

/// The only Message-Authenticator of a packet.
///
/// By attribute and never by searching for octets: a vendor's value may contain `50 12`. And wherever it is: the first
/// place is a rule for senders.
#[inline(always)]
pub(super) fn only_message_authenticator<'a>(packet: &Packet<'a>) -> Result<Option<Attribute<'a>>, VerifyError> {
    let attribute = AttributeType::MESSAGE_AUTHENTICATOR;
    let mut attributes = packet.attributes();
    let Some(found) = attributes.next_of(attribute) else { return Ok(None) };
    // With two of them, the one that is verified need not be the one that somebody else believes.
    if let Some(second) = attributes.next_of(attribute) {
        return Err(VerifyError::of(attribute, second.offset(), VerifyReason::MessageAuthenticatorDuplicate));
    }
    match found.value().len() {
        message_authenticator::LENGTH => Ok(Some(found)),
        length => Err(VerifyError::of(attribute, found.offset(), VerifyReason::MessageAuthenticatorLength { length })),
    }
}

/// Whether a request may do without a Message-Authenticator.
#[cold]
fn request_lack(packet: Packet<'_>, rule: &RequestRule, policy: &RequestPolicy) -> Result<Option<Lack>, VerifyError> {
    let attributes = packet.attributes();
    let demanded = |is_digest_exchange| demanded_by_attribute(packet, is_digest_exchange);
    match rule.request_needs {
        Need::Always => return Err(refusal(RequiredBy::Code)),
        // The Request Authenticator covers the whole packet.
        Need::Never => return demanded(false).map_or(Ok(None), |required_by| Err(refusal(required_by))),
        Need::ByPolicy => {}
    }
    if let Some(required_by) = demanded(true) {
        return Err(refusal(required_by));
    }
    // Such a request would be granted to an attacker who only sets the identity.
    let authorizes_only = { attributes }.any(|attribute| is_authorize_only(&attribute));
    if rule.carries_credential && !{ attributes }.any(|attribute| may_be_credential(&attribute, authorizes_only)) {
        return Err(refusal(RequiredBy::NoCredential));
    }
    let proxy_state = attributes.find(AttributeType::PROXY_STATE).is_some();
    let lack = enforced(policy.message_authenticator(), RequiredBy::Policy)?;
    // Root cause of BlastRADIUS: unauthenticated octets of the attacker's choice that the reply repeats.
    let limited = if proxy_state { enforced(policy.proxy_state(), RequiredBy::ProxyState)? } else { lack };
    Ok(Some(if limited.is_audited && !lack.is_audited { limited } else { lack }))
}

/// Whether an attribute may hold what a user authenticates with. Only a dictionary knows whether a vendor's or an extended
/// attribute does, but those of an Authorize-Only request do not.
fn may_be_credential(attribute: &Attribute<'_>, authorizes_only: bool) -> bool {
    let length = attribute.value().len();
    match attribute.attribute_type() {
        // A malformed one too: its reader gets an error, and not the absence of a password.
        credential if credential.is_exclusive_credential() => true,
        // A Vendor-Id, a type and a length, and at least one octet of value.
        container if container.is_vendor_specific() => !authorizes_only && length > 6,
        container if container.is_extended() => !authorizes_only && length > 1,
        _ => false,
    }
}

/// Whether this is the Service-Type Authorize-Only (17), [RFC 5176, section 3.2].
fn is_authorize_only(attribute: &Attribute<'_>) -> bool {
    attribute.attribute_type() == AttributeType::SERVICE_TYPE && attribute.value() == [0, 0, 0, 17]
}

/// Whether a reply may do without a Message-Authenticator.
#[cold]
fn reply_lack(
    packet: Packet<'_>,
    needs: Need,
    protected_by: Option<RequiredBy>,
    policy: &ReplyPolicy,
) -> Result<Option<Lack>, VerifyError> {
    let by_policy = match needs {
        Need::Always => return Err(refusal(RequiredBy::Code)),
        Need::Never => false,
        Need::ByPolicy => true,
    };
    if let Some(required_by) = protected_by.filter(|_| by_policy).or_else(|| demanded_by_attribute(packet, by_policy)) {
        return Err(refusal(required_by));
    }
    if by_policy { enforced(policy.message_authenticator(), RequiredBy::Policy).map(Some) } else { Ok(None) }
}

/// What an attribute demands whatever the policy: an EAP-Message in every packet ([RFC 3579, section 3.3]), a Digest
/// attribute in an Access-Request and the replies to it ([RFC 5090, section 2.1.2]).
fn demanded_by_attribute(packet: Packet<'_>, is_access: bool) -> Option<RequiredBy> {
    // Every attribute is asked: a Digest attribute that demands nothing here must not hide an EAP-Message after it.
    packet
        .attributes()
        .filter_map(|attribute| RequiredBy::attribute(attribute.attribute_type()))
        .find(|required_by| is_access || *required_by == RequiredBy::EapMessage)
}

/// What comes of a rule that the packet breaks.
fn enforced(enforcement: Enforcement, required_by: RequiredBy) -> Result<Lack, VerifyError> {
    match enforcement {
        Enforcement::Require => Err(refusal(required_by)),
        Enforcement::Audit => Ok(Lack { required_by, is_audited: true }),
        Enforcement::Off => Ok(Lack { required_by, is_audited: false }),
    }
}

pub(super) const fn refusal(required_by: RequiredBy) -> VerifyError {
    let attribute = AttributePath::standard(AttributeType::MESSAGE_AUTHENTICATOR);
    VerifyError::new(VerifyReason::MessageAuthenticatorAbsent { required_by }).with_attribute(attribute)
}
