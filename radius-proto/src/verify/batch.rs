//! Verifies many requests at once.

use core::fmt;

use zeroize::Zeroizing;

use super::{
    AcceptedRequest, HiddenValue, Request, RequestPolicy, RevealError, VerifyError,
    plan::{Digests, Plan},
    request::judged,
};
use crate::{
    attribute::Attribute,
    code::RequestRule,
    crypto::{
        Lanes, Secret,
        md5::{self, Message},
        message_authenticator,
    },
    packet::Packet,
    typed::UserPassword,
};

/// Verifies many requests at once, and signs many replies at once: MD5 hashes them side by side.
///
/// The results are those of [`Packet::accept_request`] for each request. In a batch of 64 Access-Requests, a request
/// takes about a fifth of the time that it takes by itself with AVX-512, less than a third with AVX2, and less than
/// two fifths with vectors of 128 bits (the bench `batches`). That needs the feature `lanes`, which is on by default, and a
/// processor with vectors. Without them, the packets are hashed one after another.
///
/// Any number of packets can be given; 64 at a time are hashed together. A batch keeps its memory for the next packets:
/// a copy of the octets that were hashed together.
///
/// ```
/// use radius_proto::{
///     Packet, Secret,
///     verify::{AcceptedRequest, Batch, RequestPolicy, UnverifiedRequest},
/// };
///
/// /// Whether each datagram is a request of a client that knows the secret.
/// fn verify(batch: &mut Batch, datagrams: &[&[u8]], secret: &Secret) -> Vec<bool> {
///     let packets = datagrams.iter().filter_map(|datagram| Packet::parse(datagram).ok());
///     let requests = packets.map(|packet| UnverifiedRequest { packet, secret, policy: RequestPolicy::STRICT });
///     let mut verified = Vec::new();
///     batch.accept_requests(requests, |_, request| verified.push(request.is_ok()));
///     verified
/// }
/// ```
pub struct Batch {
    md5: md5::Batch,
}

/// A request of a batch, with the secret and the policy of the client that it came from.
#[derive(Clone, Copy, Debug)]
pub struct UnverifiedRequest<'a, 's> {
    /// The packet.
    pub packet: Packet<'a>,
    /// The secret of the client, chosen by the address that the datagram came from.
    pub secret: &'s Secret,
    /// The policy for the client.
    pub policy: RequestPolicy,
}

/// The packets that are hashed together.
pub(crate) const AT_ONCE: usize = 64;

/// The messages that are hashed for a packet.
#[derive(Clone, Copy)]
struct Messages {
    message_authenticator: Option<Message>,
    authenticator: Option<Message>,
}

impl Batch {
    /// With the fastest instructions of this processor.
    #[must_use]
    pub fn new() -> Self {
        Self::with_lanes(Lanes::best())
    }

    /// With these instructions, for measurements and tests.
    #[must_use]
    pub const fn with_lanes(lanes: Lanes) -> Self {
        Self { md5: md5::Batch::new(lanes) }
    }

    /// Verifies requests, and calls `each` with the index of each request, from 0, and its result, in order. The result
    /// is that of [`Packet::accept_request`].
    pub fn accept_requests<'a, 's>(
        &mut self,
        requests: impl IntoIterator<Item = UnverifiedRequest<'a, 's>>,
        mut each: impl FnMut(usize, Result<AcceptedRequest<'a, 's>, VerifyError>),
    ) {
        type Planned<'a, 's> = Result<(Plan<'a, ()>, &'static RequestRule, &'s Secret, Messages), VerifyError>;
        let (mut requests, mut index) = (requests.into_iter().fuse(), 0);
        self.md5.clear();
        loop {
            let mut planned: [Option<Planned<'a, 's>>; AT_ONCE] = [const { None }; AT_ONCE];
            for (place, UnverifiedRequest { packet, secret, policy }) in planned.iter_mut().zip(&mut requests) {
                *place = Some(match Plan::request(packet, &policy, |_, _| ()) {
                    Ok((plan, rule)) => {
                        let messages = self.add(&plan, secret);
                        Ok((plan, rule, secret, messages))
                    }
                    Err(error) => Err(error),
                });
            }
            if planned.first().is_none_or(Option::is_none) {
                return;
            }
            self.md5.hash();
            for planned in planned.iter().map_while(Option::as_ref) {
                each(
                    index,
                    match planned {
                        Ok((plan, rule, secret, messages)) => {
                            let digest = |message: Option<Message>| Some(self.md5.digest(message?));
                            let digests = Digests {
                                message_authenticator: digest(messages.message_authenticator),
                                authenticator: digest(messages.authenticator),
                            };
                            judged(plan, rule, &digests, secret)
                                .map(|(request, verdict)| AcceptedRequest::of(request, verdict))
                        }
                        Err(error) => Err(*error),
                    },
                );
                index += 1;
            }
            self.md5.clear();
        }
    }

    /// Adds the messages of a request.
    #[inline(always)]
    fn add(&mut self, plan: &Plan<'_, ()>, secret: &Secret) -> Messages {
        let octets = plan.packet().octets();
        let put_field = |copy: &mut [u8]| {
            if let Some(field) = copy.get_mut(4..Packet::HEADER) {
                field.copy_from_slice(plan.field.octets());
            }
        };
        let message_authenticator = plan.message_authenticator.and_then(|attribute| {
            let (message, copy) = self.md5.push_hmac(secret.hmac(), octets)?;
            put_field(copy);
            let value = attribute.offset() + Attribute::HEADER;
            copy.get_mut(value..value + message_authenticator::LENGTH)?.fill(0);
            Some(message)
        });
        let authenticator = if plan.is_digest {
            self.md5.push_keyed(octets, secret.octets()).map(|(message, copy)| {
                put_field(copy);
                message
            })
        } else {
            None
        };
        Messages { message_authenticator, authenticator }
    }

    /// Reveals the User-Passwords of requests, and calls `each` with the index of each request, from 0, and its result,
    /// in order. The result is that of [`Request::user_password`]. The octets of passwords are wiped before the method
    /// returns.
    pub fn user_passwords<'r, 'a: 'r, 's: 'r>(
        &mut self,
        requests: impl IntoIterator<Item = &'r Request<'a, 's>>,
        mut each: impl FnMut(usize, Result<Option<&[u8]>, RevealError>),
    ) {
        type Pads = [Option<Message>; UserPassword::MAX_LENGTH / md5::DIGEST];
        type Found<'a, 's> = Result<Option<HiddenValue<'a, 's>>, RevealError>;
        let (mut requests, mut revealed) = (requests.into_iter().fuse(), 0);
        self.md5.clear();
        let mut buffer = Zeroizing::new([0; UserPassword::MAX_LENGTH]);
        loop {
            let mut hidden: [Option<(Found<'a, 's>, Pads)>; AT_ONCE] = [const { None }; AT_ONCE];
            for (place, request) in hidden.iter_mut().zip(&mut requests) {
                let (hidden, mut pads) = (request.hidden_user_password(), Pads::default());
                if let Ok(Some(hidden)) = &hidden {
                    // The pad of each block depends on the hidden block before it, so all pads are computed at once.
                    for (pad, feedback) in pads.iter_mut().zip(hidden.feedbacks()) {
                        *pad = self.md5.push_pad(hidden.secret().prefix(), feedback);
                    }
                }
                *place = Some((hidden, pads));
            }
            if hidden.first().is_none_or(Option::is_none) {
                return;
            }
            self.md5.hash();
            for (hidden, pads) in hidden.iter().flatten() {
                let pads = pads.iter().map_while(|pad| Some(self.md5.digest((*pad)?).octets()));
                let password =
                    hidden.and_then(|hidden| hidden.map(|hidden| hidden.reveal_with(pads, &mut buffer)).transpose());
                each(revealed, password);
                revealed += 1;
            }
            self.md5.clear();
        }
    }

    /// The hasher, for signing.
    pub(crate) const fn md5(&mut self) -> &mut md5::Batch {
        &mut self.md5
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").finish_non_exhaustive()
    }
}
