//! The parts of an unfinished packet that restrict later attributes.

use super::{EncodeError, hidden::Salts};
use crate::{
    attribute::{AttributePath, AttributeType},
    typed::Hiding,
};

/// The written attributes, as far as they restrict later ones.
#[derive(Default)]
pub(super) struct Ledger {
    pub(super) salts: Salts,
    credential: Option<AttributeType>,
    /// The last written attribute.
    last: Option<AttributeType>,
    has_eap_message: bool,
    streams: KeyStreams,
}

/// The used key streams that depend only on the secret and the Request Authenticator. If two values are hidden under
/// the same key stream, each reveals the other: a user who knows their own password could compute another value of the
/// exchange.
#[derive(Clone, Copy, Default)]
pub(super) struct KeyStreams {
    user_password: bool,
    ascend: bool,
}

impl KeyStreams {
    /// Notes that a value is hidden in this way.
    pub(super) const fn note(&mut self, hiding: Hiding) {
        match hiding {
            Hiding::UserPassword => self.user_password = true,
            Hiding::AscendSecret => self.ascend = true,
            // Every salt makes another key stream.
            Hiding::Salted => {}
        }
    }

    const fn has(self, hiding: Hiding) -> bool {
        match hiding {
            Hiding::UserPassword => self.user_password,
            Hiding::AscendSecret => self.ascend,
            Hiding::Salted => false,
        }
    }
}

impl Ledger {
    /// Claims the key stream for a value that is hidden in this way. `others` returns those that the rest of the
    /// exchange uses. A value with a salt has a key stream of its own, so it claims none.
    #[inline(always)]
    pub(super) fn claim_stream(
        &mut self,
        hiding: Hiding,
        others: impl FnOnce() -> KeyStreams,
        attribute: AttributePath,
        offset: usize,
    ) -> Result<(), EncodeError> {
        if hiding == Hiding::Salted {
            return Ok(());
        }
        if self.streams.has(hiding) || others().has(hiding) {
            return Err(EncodeError::key_stream_used(attribute, offset));
        }
        self.streams.note(hiding);
        Ok(())
    }

    /// Notes an attribute, in the order of the packet. A later EAP-Message must directly follow the previous one: a
    /// receiver cannot know which of two runs is the EAP packet.
    ///
    /// [RFC 3579, section 3.1]
    #[inline(always)]
    pub(super) fn follow(&mut self, attribute: AttributeType, offset: usize) -> Result<(), EncodeError> {
        let before = self.last.replace(attribute);
        if attribute == AttributeType::EAP_MESSAGE {
            if self.has_eap_message && before != Some(attribute) {
                let instead = "push the pieces of the EAP packet one after the other";
                return Err(EncodeError::reserved(attribute.into(), offset, instead));
            }
            self.has_eap_message = true;
        }
        Ok(())
    }

    /// Claims the place of the request's only credential. An EAP-Message may have several pieces.
    ///
    /// [RFC 2865, section 4.1], [RFC 3579, section 3.1]
    #[inline(always)]
    pub(super) fn claim_credential(&mut self, credential: AttributeType, offset: usize) -> Result<(), EncodeError> {
        match self.credential {
            Some(found) if found != credential || credential != AttributeType::EAP_MESSAGE => {
                let instead = "leave it out: a request has one credential (User-Password, CHAP-Password, ARAP-Password or \
                               EAP-Message), and it already has one";
                Err(EncodeError::reserved(credential.into(), offset, instead))
            }
            _ => {
                self.credential = Some(credential);
                Ok(())
            }
        }
    }
}
