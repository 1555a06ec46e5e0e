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

impl<I> Plan<'_, I> {
    /// Compares the packet's digests with the computed ones. `mismatch` is the error for the Authenticator field.
    #[inline(always)]
    pub(super) fn judge(&self, digests: &Digests, mismatch: VerifyReason) -> Result<Verdict, VerifyError> {
        let message_authenticator = match (&self.message_authenticator, &digests.message_authenticator) {
            (None, _) => MessageAuthenticator::Absent,
            (Some(found), digest) => {
                let (attribute, offset) = (found.attribute_type(), found.offset());
                let value = found.value().try_into();
                if !digest.as_ref().is_some_and(|digest| value.is_ok_and(|value| digest.equals(value))) {
                    return Err(VerifyError::of(attribute, offset, VerifyReason::MessageAuthenticatorInvalid));
                }
                MessageAuthenticator::Valid { offset }
            }
        };
        let field = self.packet().authenticator_field();
        if self.is_digest && !digests.authenticator.as_ref().is_some_and(|digest| digest.equals(field)) {
            return Err(VerifyError::at(AUTHENTICATOR, mismatch));
        }
        Ok(Verdict { message_authenticator, lack: self.lack })
    }
}
