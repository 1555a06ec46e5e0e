//! From a packet that may come from anybody to one that may be believed.

mod error;
mod examine;
mod hidden;
mod policy;
mod reply;
mod request;

pub use error::{RevealError, VerifyError};
pub use examine::{Check, Examination};
pub use hidden::HiddenValue;
pub use policy::{Enforcement, Policy};
pub use reply::VerifiedReply;
pub use request::VerifiedRequest;

pub use crate::exchange::RequiredBy;
use crate::{
    attribute::{Attribute, AttributeType},
    authenticator::Authenticator,
    code::Need,
    crypto::{Secret, md5, message_authenticator},
    packet::Packet,
};

/// What a verified packet's Message-Authenticator is worth. A wrong one never gets this far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
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
    /// What [`Enforcement::Audit`] let pass without a Message-Authenticator.
    audit: Option<RequiredBy>,
}

impl Verdict {
    const fn audit(&self) -> Option<VerifyError> {
        match self.audit {
            Some(required_by) => Some(VerifyError::MessageAuthenticatorAbsent { required_by }),
            None => None,
        }
    }
}

/// The only Message-Authenticator of a packet.
///
/// By attribute and never by searching for octets: a vendor's value may contain `50 12`. And wherever it stands: first
/// is a rule for senders.
#[inline(always)]
fn find<'a>(packet: &Packet<'a>) -> Result<Option<Attribute<'a>>, VerifyError> {
    let mut attributes = packet.attributes();
    let Some(found) = attributes.next_of(AttributeType::MESSAGE_AUTHENTICATOR) else { return Ok(None) };
    // With two of them, the one that is verified need not be the one that somebody else believes.
    if let Some(second) = attributes.next_of(AttributeType::MESSAGE_AUTHENTICATOR) {
        return Err(VerifyError::MessageAuthenticatorDuplicate { offset: second.offset() });
    }
    match found.value().len() {
        message_authenticator::LENGTH => Ok(Some(found)),
        length => Err(VerifyError::MessageAuthenticatorLength { offset: found.offset(), length }),
    }
}

/// Checks the Message-Authenticator of a packet, whether it is there as it must be and whether it is right, with
/// `field` in the place of the Authenticator.
#[inline(always)]
fn check_message_authenticator(
    packet: &Packet<'_>,
    field: &Authenticator,
    need: Need,
    protected_by: Option<RequiredBy>,
    policy: &Policy,
    secret: &Secret,
) -> Result<Verdict, VerifyError> {
    let mut block = [0; md5::BLOCK];
    let check = message_authenticator::Check::new(packet, field, &mut block);
    let Some(attribute) = find(packet)? else {
        let audit = absent(packet, need, protected_by, policy)?;
        return Ok(Verdict { message_authenticator: MessageAuthenticator::Absent, audit });
    };
    let offset = attribute.offset();
    if check.is_valid(&attribute, secret) {
        Ok(Verdict { message_authenticator: MessageAuthenticator::Valid { offset }, audit: None })
    } else {
        Err(VerifyError::MessageAuthenticatorInvalid { offset })
    }
}

/// Whether a packet may do without a Message-Authenticator, and if only under audit, what is to be reported.
#[cold]
fn absent(
    packet: &Packet<'_>,
    need: Need,
    protected_by: Option<RequiredBy>,
    policy: &Policy,
) -> Result<Option<RequiredBy>, VerifyError> {
    let refusal = |required_by| VerifyError::MessageAuthenticatorAbsent { required_by };
    match need {
        // The Request Authenticator covers the whole packet.
        Need::Never => return Ok(None),
        Need::Always => return Err(refusal(RequiredBy::Code)),
        Need::ByPolicy => {}
    }
    let attributes = packet.attributes();
    let protected = || { attributes }.find_map(|attribute| RequiredBy::attribute(attribute.attribute_type()));
    if let Some(required_by) = protected_by.or_else(protected) {
        return Err(refusal(required_by));
    }
    let rules = [
        (RequiredBy::Policy, policy.message_authenticator(), true),
        // Root cause of BlastRADIUS: unauthenticated octets of the attacker's choice that the reply repeats.
        (RequiredBy::ProxyState, policy.proxy_state(), attributes.find(AttributeType::PROXY_STATE).is_some()),
    ];
    let mut audit = None;
    for (required_by, enforcement, applies) in rules {
        match enforcement {
            Enforcement::Require if applies => return Err(refusal(required_by)),
            Enforcement::Audit if applies => audit = audit.or(Some(required_by)),
            _ => {}
        }
    }
    Ok(audit)
}
