//! The first step of verification: the digests to compute, and the check of required attributes.
//!
//! A plan needs no secret. Hashing is a separate step, so that a batch of packets can be planned, hashed side by side
//! and judged, and so that a transport without MD5 can plan and judge without hashing.

use super::{ReplyPolicy, RequestPolicy, VerifyError, VerifyReason, policy::Enforcement};
use crate::{
    attribute::{Attribute, AttributePath, AttributeType},
    authenticator::Authenticator,
    code::{Code, Need, RequestAuthenticator, RequestRule},
    crypto::{
        Secret, keyed_md5, md5,
        message_authenticator::{self, Input},
    },
    exchange::{Outstanding, RequiredBy},
    packet::Packet,
};

/// The offset of the Code field.
const CODE: usize = 0;
/// The offset of the Identifier field.
const IDENTIFIER: usize = 1;

/// The plan for verifying one packet. `I` is [`Input`] for a packet that is hashed by itself, and `()` in a batch.
pub(super) struct Plan<'a, I> {
    packet: Packet<'a>,
    /// The contents of the Authenticator field while both digests are computed.
    pub(super) field: Authenticator,
    input: I,
    /// The only Message-Authenticator.
    pub(super) message_authenticator: Option<Attribute<'a>>,
    /// Whether the Authenticator field is a digest over the packet.
    pub(super) is_digest: bool,
    /// The reason why a strict policy would refuse the packet.
    pub(super) lack: Option<Lack>,
}

/// A missing Message-Authenticator that the policy allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lack {
    pub(super) required_by: RequiredBy,
    /// Whether the policy reports it.
    pub(super) is_audited: bool,
}

/// A buffer for the packet's first block, which is hashed with other octets in its Authenticator field.
pub(super) type Block = [u8; md5::BLOCK];

/// A function that lays out the packet as its Message-Authenticator covers it, in this buffer.
#[inline(always)]
pub(super) fn into_block<'a, 'f>(block: &'f mut Block) -> impl FnOnce(&Packet<'a>, &Authenticator) -> Input<'f, 'a> {
    move |packet, field| Input::new(packet, field, block)
}

impl<'a, I> Plan<'a, I> {
    /// Plans the verification of a request.
    #[inline(always)]
    pub(super) fn request(
        packet: Packet<'a>,
        policy: &RequestPolicy,
        lay_out: impl FnOnce(&Packet<'a>, &Authenticator) -> I,
    ) -> Result<(Self, &'static RequestRule), VerifyError> {
        let code = packet.code();
        let Some(rule) = code.request_rule() else { return Err(no_request(code)) };
        let (field, is_digest) = match rule.authenticator {
            RequestAuthenticator::Random => (packet.authenticator(), false),
            RequestAuthenticator::Md5OverZeroes => (Authenticator::ZERO, true),
        };
        let plan = Self::new(packet, field, is_digest, lay_out, |packet| request_lack(packet, rule, policy))?;
        Ok((plan, rule))
    }

    /// Plans the verification of the reply to a request.
    #[inline(always)]
    pub(super) fn reply(
        packet: Packet<'a>,
        request: &Outstanding,
        policy: &ReplyPolicy,
        lay_out: impl FnOnce(&Packet<'a>, &Authenticator) -> I,
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
        let plan = Self::new(packet, field, true, lay_out, |packet| {
            reply_lack(packet, rule.reply_needs, request.protected_by(), policy)
        })?;
        Ok((plan, rule))
    }

    /// The input is laid out before the walk for the attribute. If it were laid out after, MD5 would wait until it can
    /// be read back.
    #[inline(always)]
    fn new(
        packet: Packet<'a>,
        field: Authenticator,
        is_digest: bool,
        lay_out: impl FnOnce(&Packet<'a>, &Authenticator) -> I,
        lack: impl FnOnce(Packet<'_>) -> Result<Option<Lack>, VerifyError>,
    ) -> Result<Self, VerifyError> {
        let input = lay_out(&packet, &field);
        let message_authenticator = only_message_authenticator(&packet)?;
        let lack = if message_authenticator.is_some() { None } else { lack(packet)? };
        Ok(Self { packet, field, input, message_authenticator, is_digest, lack })
    }

    /// Plans the examination of a packet, without required attributes: both digests if `is_digest`.
    pub(super) fn examination(
        packet: Packet<'a>,
        field: Authenticator,
        is_digest: bool,
        message_authenticator: Option<Attribute<'a>>,
        lay_out: impl FnOnce(&Packet<'a>, &Authenticator) -> I,
    ) -> Self {
        let input = lay_out(&packet, &field);
        Self { packet, field, input, message_authenticator, is_digest, lack: None }
    }

    pub(super) const fn packet(&self) -> &Packet<'a> {
        &self.packet
    }
}

impl Plan<'_, Input<'_, '_>> {
    /// The second step: computes the digests of the plan, under a secret.
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
}

/// The computed digests of the plan.
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
/// It is found by walking over attributes, and never by searching for octets: a vendor's value may contain `50 12`. It
/// may be anywhere: the first place is a rule for senders.
#[inline(always)]
pub(super) fn only_message_authenticator<'a>(packet: &Packet<'a>) -> Result<Option<Attribute<'a>>, VerifyError> {
    let attribute = AttributeType::MESSAGE_AUTHENTICATOR;
    let mut attributes = packet.attributes();
    let Some(found) = attributes.next_of(attribute) else { return Ok(None) };
    // With two of them, other programs may use the one that was not verified.
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
    // Without it, the server would grant the request of an attacker who only sets the identity.
    let authorizes_only = { attributes }.any(|attribute| is_authorize_only(&attribute));
    if rule.carries_credential && !{ attributes }.any(|attribute| may_be_credential(&attribute, authorizes_only)) {
        return Err(refusal(RequiredBy::NoCredential));
    }
    let proxy_state = attributes.find(AttributeType::PROXY_STATE).is_some();
    let lack = enforced(policy.message_authenticator(), RequiredBy::Policy)?;
    // This is the root cause of BlastRADIUS: the reply repeats unauthenticated octets that the attacker chose.
    let limited = if proxy_state { enforced(policy.proxy_state(), RequiredBy::ProxyState)? } else { lack };
    Ok(Some(if limited.is_audited && !lack.is_audited { limited } else { lack }))
}

/// Whether an attribute may be a credential of a user. Only a dictionary knows whether a vendor's or an extended
/// attribute is one, but those of an Authorize-Only request are not.
fn may_be_credential(attribute: &Attribute<'_>, authorizes_only: bool) -> bool {
    let length = attribute.value().len();
    match attribute.attribute_type() {
        // A malformed credential also counts: its reader gets an error, and not a missing password.
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

/// The demand of an attribute under every policy: of an EAP-Message in every packet ([RFC 3579, section 3.3]), of a
/// Digest attribute in an Access-Request and the replies to it ([RFC 5090, section 2.1.2]).
fn demanded_by_attribute(packet: Packet<'_>, is_access: bool) -> Option<RequiredBy> {
    // Every attribute is checked: a Digest attribute that demands nothing here must not hide an EAP-Message after it.
    packet
        .attributes()
        .filter_map(|attribute| RequiredBy::attribute(attribute.attribute_type()))
        .find(|required_by| is_access || *required_by == RequiredBy::EapMessage)
}

/// The result of a rule that the packet breaks.
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
