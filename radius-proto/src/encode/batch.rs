//! Signs many replies at once.

use core::fmt;

use super::{ReplyBuilder, error::EncodeError, seal_authenticator, seal_message_authenticator};
use crate::{
    crypto::{Secret, md5::Message},
    verify::{AT_ONCE, Batch},
};

/// A complete reply without its digests. [`ReplyBuilder::unsigned`] makes it, and [`Batch::sign_replies`] signs it.
pub struct UnsignedReply<'b, 's> {
    octets: &'b mut [u8],
    has_message_authenticator: bool,
    secret: &'s Secret,
}

impl<'b, 's> ReplyBuilder<'b, '_, 's> {
    /// Ends the reply without signing it, so that [`Batch::sign_replies`] signs it together with others.
    ///
    /// ```
    /// use radius_proto::{Code, Secret, encode::UnsignedReply, verify::{Batch, VerifiedRequest}};
    ///
    /// fn reject(batch: &mut Batch, requests: &[VerifiedRequest<'_, '_>], mut send: impl FnMut(usize, &[u8])) {
    ///     let mut buffers = vec![[0; 4096]; requests.len()];
    ///     let replies = requests.iter().zip(&mut buffers).filter_map(|(request, buffer)| {
    ///         request.reply(Code::ACCESS_REJECT, buffer).ok()?.unsigned().ok()
    ///     });
    ///     batch.sign_replies(replies, |index, datagram| send(index, datagram));
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`sign`](Self::sign).
    #[inline(always)]
    pub fn unsigned(self) -> Result<UnsignedReply<'b, 's>, EncodeError> {
        let (octets, has_message_authenticator, secret) = self.finish()?;
        Ok(UnsignedReply { octets, has_message_authenticator, secret })
    }
}

impl Batch {
    /// Signs replies, and calls `each` with the index of each reply, from 0, and its datagram, in order. The datagrams
    /// are those of [`ReplyBuilder::sign`]. Up to 64 replies are signed before `each` is called for them.
    pub fn sign_replies<'b, 's>(
        &mut self,
        replies: impl IntoIterator<Item = UnsignedReply<'b, 's>>,
        mut each: impl FnMut(usize, &'b [u8]),
    ) {
        let (mut replies, mut signed) = (replies.into_iter().fuse(), 0);
        self.md5().clear();
        loop {
            let mut some: [Option<UnsignedReply<'b, 's>>; AT_ONCE] = [const { None }; AT_ONCE];
            for (place, reply) in some.iter_mut().zip(&mut replies) {
                *place = Some(reply);
            }
            if some.first().is_none_or(Option::is_none) {
                return;
            }
            self.sign_some(&mut some);
            for reply in some.into_iter().flatten() {
                each(signed, reply.octets);
                signed += 1;
            }
        }
    }

    fn sign_some(&mut self, replies: &mut [Option<UnsignedReply<'_, '_>>; AT_ONCE]) {
        let md5 = self.md5();
        let mut messages: [Option<Message>; AT_ONCE] = [None; AT_ONCE];
        for (message, reply) in messages.iter_mut().zip(replies.iter().flatten()) {
            if reply.has_message_authenticator {
                *message = md5.push_hmac(reply.secret.hmac(), reply.octets).map(|(message, _)| message);
            }
        }
        md5.hash();
        // The MD5 covers the finished Message-Authenticator.
        for (message, reply) in messages.iter_mut().zip(replies.iter_mut().flatten()) {
            if let Some(message) = *message {
                seal_message_authenticator(reply.octets, &md5.digest(message));
            }
            *message = md5.push_keyed(reply.octets, reply.secret.octets()).map(|(message, _)| message);
        }
        md5.hash();
        for (message, reply) in messages.iter().zip(replies.iter_mut().flatten()) {
            if let Some(message) = *message {
                seal_authenticator(reply.octets, &md5.digest(message));
            }
        }
        md5.clear();
    }
}

impl fmt::Debug for UnsignedReply<'_, '_> {
    /// The number of octets. The octets are left out, since they can hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnsignedReply").field("octets", &self.octets.len()).finish_non_exhaustive()
    }
}
