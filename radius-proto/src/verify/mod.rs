//! From a packet that may come from anybody to one that may be believed.

mod policy;
mod reply;
mod request;

pub use policy::{Enforcement, Policy};
pub use reply::{Outstanding, VerifiedReply};
pub use request::VerifiedRequest;

use crate::{
    attribute::{Attribute, AttributeType},
    code::Need,
    crypto::{Authenticator, Secret, message_authenticator},
    error::{RequiredBy, VerifyError},
    packet::Packet,
};

/// What a verified packet's Message-Authenticator is worth. A wrong one never gets this far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MessageAuthenticator {
    /// It covers the packet, under the shared secret.
    Valid {
        /// Where the attribute begins. Senders put it first, at 20; receivers must not insist on that.
        offset: usize,
    },
    /// There is none, and the policy and the RFCs let that pass. Whoever is on the path may have made the packet.
    Absent,
}

/// The outcome of checking the Message-Authenticator.
#[derive(Clone, Copy)]
struct Verdict {
    message_authenticator: MessageAuthenticator,
    /// What [`Enforcement::Audit`] let pass.
    audit: Option<VerifyError>,
}

/// What a single walk over the attributes finds out.
#[derive(Default)]
struct Survey<'a> {
    message_authenticator: Option<Attribute<'a>>,
    proxy_state: bool,
    eap_message: bool,
    digest: bool,
}

impl<'a> Survey<'a> {
    #[inline]
    fn of(packet: &Packet<'a>) -> Result<Self, VerifyError> {
        let mut survey = Self::default();
        // By attribute and never by searching for octets: a vendor's value may contain `50 12`.
        for attribute in packet.attributes() {
            match attribute.attribute_type() {
                AttributeType::MESSAGE_AUTHENTICATOR => {
                    let offset = attribute.offset();
                    if survey.message_authenticator.is_some() {
                        return Err(VerifyError::MessageAuthenticatorDuplicate { offset });
                    }
                    let length = attribute.value().len();
                    if length != message_authenticator::LENGTH {
                        return Err(VerifyError::MessageAuthenticatorLength { offset, length });
                    }
                    survey.message_authenticator = Some(attribute);
                }
                AttributeType::PROXY_STATE => survey.proxy_state = true,
                AttributeType::EAP_MESSAGE => survey.eap_message = true,
                other => survey.digest |= other.is_digest(),
            }
        }
        Ok(survey)
    }
}

/// Checks the Message-Authenticator of a packet, whether it is there as it must be and whether it is right, with `field` in the place of the
/// Authenticator.
#[inline]
fn check_message_authenticator(
    packet: &Packet<'_>,
    field: &Authenticator,
    need: Need,
    policy: &Policy,
    secret: &Secret,
) -> Result<Verdict, VerifyError> {
    let survey = Survey::of(packet)?;
    let Some(attribute) = survey.message_authenticator else {
        let audit = absent(&survey, need, policy)?;
        return Ok(Verdict { message_authenticator: MessageAuthenticator::Absent, audit });
    };
    let offset = attribute.offset();
    let expected = message_authenticator::digest(packet, field, &attribute, secret);
    if message_authenticator::equal(&expected, attribute.value()) {
        Ok(Verdict { message_authenticator: MessageAuthenticator::Valid { offset }, audit: None })
    } else {
        Err(VerifyError::MessageAuthenticatorInvalid { offset })
    }
}

/// Whether a packet may do without a Message-Authenticator, and if only under audit, what is to be reported.
#[cold]
fn absent(survey: &Survey<'_>, need: Need, policy: &Policy) -> Result<Option<VerifyError>, VerifyError> {
    let refusal = |required_by| VerifyError::MessageAuthenticatorAbsent { required_by };
    if survey.eap_message {
        return Err(refusal(RequiredBy::EapMessage));
    }
    match need {
        Need::Never => return Ok(None),
        Need::Always => return Err(refusal(RequiredBy::Code)),
        Need::ByPolicy => {}
    }
    if survey.digest {
        return Err(refusal(RequiredBy::Digest));
    }
    let rules = [
        (RequiredBy::Policy, policy.message_authenticator(), true),
        // Root cause of BlastRADIUS: unauthenticated octets of the attacker's choice that the reply repeats.
        (RequiredBy::ProxyState, policy.proxy_state(), survey.proxy_state),
    ];
    let mut audit = None;
    for (required_by, enforcement, applies) in rules {
        match enforcement {
            Enforcement::Require if applies => return Err(refusal(required_by)),
            Enforcement::Audit if applies => audit = audit.or(Some(refusal(required_by))),
            _ => {}
        }
    }
    Ok(audit)
}
