//! The third step of verification: compares the digests.

use super::{
    VerifyError, VerifyReason,
    plan::{Digests, Lack, Plan},
};

/// The state of a packet's Message-Authenticator. A wrong one is always an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum MessageAuthenticator {
    /// It covers the packet, under the shared secret.
    Valid {
        /// The offset of the attribute. Senders put it first, at 20. Receivers must not require that.
        offset: usize,
    },
    /// There is none. The digest in the Authenticator field covers accounting, CoA and Disconnect packets as a whole;
    /// an Access-Request, and the replies to it, may come from an attacker on the path.
    Absent,
}

/// The offset of the Authenticator field.
const AUTHENTICATOR: usize = 4;

/// The outcome of verification.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    pub(super) message_authenticator: MessageAuthenticator,
    /// The missing Message-Authenticator that the policy allowed.
    pub(super) lack: Option<Lack>,
}

impl Plan<'_, '_> {
    /// Compares the packet's digests with the computed ones. `mismatch` is the error for the Authenticator field.
    #[inline(always)]
    pub(super) fn judge(&self, digests: &Digests, mismatch: VerifyReason) -> Result<Verdict, VerifyError> {
        let message_authenticator = match (&self.message_authenticator, &digests.message_authenticator) {
            (Some(found), Some(digest)) => {
                let offset = found.offset();
                if !found.value().try_into().is_ok_and(|found| digest.equals(found)) {
                    let attribute = found.attribute_type();
                    return Err(VerifyError::of(attribute, offset, VerifyReason::MessageAuthenticatorInvalid));
                }
                MessageAuthenticator::Valid { offset }
            }
            _ => MessageAuthenticator::Absent,
        };
        match &digests.authenticator {
            Some(digest) if !digest.equals(self.packet().authenticator_field()) => {
                Err(VerifyError::at(AUTHENTICATOR, mismatch))
            }
            _ => Ok(Verdict { message_authenticator, lack: self.lack }),
        }
    }
}
