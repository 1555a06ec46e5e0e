//! Whether a packet is what it says, under the shared secret.

use md5::{Digest, Md5};
use radius_proto::{
    AttributeType, Authenticator, Code, HiddenValue, Leaf, MessageAuthenticator, Packet, Policy, Secret, VerifiedReply,
    VerifiedRequest, VerifyError,
};
use serde::Serialize;

use crate::options::SharedSecret;

/// What a check came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Check {
    Valid,
    Invalid,
    /// There is nothing to check.
    Absent,
    /// What is needed for the check is not there: the secret, or the request; or nothing covers it.
    Unchecked,
}

impl Check {
    const fn of(is_valid: bool) -> Self {
        if is_valid { Self::Valid } else { Self::Invalid }
    }
}

/// What the secret says of a packet.
pub(crate) struct Checks<'a, 's> {
    pub(crate) authenticator: Check,
    pub(crate) message_authenticator: Check,
    /// Why the packet is not to be believed.
    pub(crate) error: Option<VerifyError>,
    verified: Option<Verified<'a, 's>>,
}

/// A packet that reveals what is hidden in it.
enum Verified<'a, 's> {
    Request(VerifiedRequest<'a, 's>),
    Reply(VerifiedReply<'a, 's>),
}

impl Verified<'_, '_> {
    const fn message_authenticator(&self) -> MessageAuthenticator {
        match self {
            Self::Request(request) => request.message_authenticator(),
            Self::Reply(reply) => reply.message_authenticator(),
        }
    }
}

impl<'a, 's> Checks<'a, 's> {
    /// Without a Message-Authenticator a packet is taken for what it says: this is to look at packets, not to act on them.
    pub(crate) fn new(
        packet: Packet<'a>,
        secret: Option<&'s (Secret, SharedSecret)>,
        request: Option<Packet<'_>>,
    ) -> Self {
        let has_attribute = packet.attributes().find(AttributeType::MESSAGE_AUTHENTICATOR).is_some();
        let mut checks = Self {
            authenticator: Check::Unchecked,
            message_authenticator: if has_attribute { Check::Unchecked } else { Check::Absent },
            error: None,
            verified: None,
        };
        let Some((secret, SharedSecret(text))) = secret else { return checks };
        let policy = &Policy::UNPROTECTED;
        let (verified, field) = match (packet.code(), request) {
            (code, _) if code.is_request() => (
                packet.verify_request(secret, policy).map(Verified::Request),
                // The others have a random one.
                matches!(code, Code::ACCOUNTING_REQUEST | Code::DISCONNECT_REQUEST | Code::COA_REQUEST)
                    .then_some(Authenticator::ZERO),
            ),
            (code, Some(request)) if code.is_reply() => {
                (packet.verify_reply(request, secret, policy).map(Verified::Reply), Some(request.authenticator()))
            }
            _ => return checks,
        };
        // Verification ends at the first thing that is wrong, and the other may be wanted as well.
        if let Some(field) = field {
            checks.authenticator = Check::of(keyed_md5(packet, field, text) == *packet.authenticator().octets());
        }
        match verified {
            Ok(verified) => {
                if matches!(verified.message_authenticator(), MessageAuthenticator::Valid { .. }) {
                    checks.message_authenticator = Check::Valid;
                }
                checks.verified = Some(verified);
            }
            Err(error) => {
                checks.error = Some(error);
                checks.message_authenticator = match error {
                    VerifyError::MessageAuthenticatorInvalid { .. }
                    | VerifyError::MessageAuthenticatorLength { .. }
                    | VerifyError::MessageAuthenticatorDuplicate { .. } => Check::Invalid,
                    // Looked at once the Message-Authenticator was found right.
                    VerifyError::RequestAuthenticatorInvalid if has_attribute => Check::Valid,
                    VerifyError::ResponseAuthenticatorInvalid if has_attribute => Check::Valid,
                    _ => checks.message_authenticator,
                };
            }
        }
        checks
    }

    /// What hides the value of a leaf; `None` if it is in clear, or the packet is not to be believed.
    pub(crate) fn hidden(&self, leaf: &Leaf<'a>) -> Option<HiddenValue<'a, 's>> {
        match self.verified.as_ref()? {
            Verified::Request(request) => request.hidden_leaf(leaf),
            Verified::Reply(reply) => reply.hidden_leaf(leaf),
        }
    }
}

/// `MD5(Code || Identifier || Length || field || Attributes || secret)`
fn keyed_md5(packet: Packet<'_>, field: Authenticator, secret: &[u8]) -> [u8; 16] {
    let octets = packet.octets();
    let digest = Md5::new()
        .chain_update(octets.get(..4).unwrap_or_default())
        .chain_update(field.octets())
        .chain_update(octets.get(Packet::HEADER..).unwrap_or_default())
        .chain_update(secret);
    digest.finalize().into()
}
