//! The third step of verification: from digests to a verdict.

use super::{
    VerifyError, VerifyReason,
    plan::{Digests, Lack, Plan},
};

/// What a packet's Message-Authenticator is worth. A wrong one never gets this far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum MessageAuthenticator {
    /// It covers the packet, under the shared secret.
    Valid {
        /// Where the attribute begins. Senders put it first, at 20; receivers must not insist on that.
        offset: usize,
    },
    /// There is none. The digest in the Authenticator field covers accounting, CoA and Disconnect packets as a whole;
    /// of an Access-Request, and of the replies to it, an attacker on the path may be the author.
    Absent,
}

/// Where the Authenticator field begins.
const AUTHENTICATOR: usize = 4;

/// The outcome of verification.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    pub(super) message_authenticator: MessageAuthenticator,
    /// What the packet lacks, and the policy let pass.
    pub(super) lack: Option<Lack>,
}

impl Plan<'_, '_> {
    /// Compares what the packet has with what it should have. `mismatch` is said of the Authenticator field.
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
