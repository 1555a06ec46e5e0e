//! Verified packets that outlive their datagram.

use alloc::boxed::Box;
use core::fmt;

use super::keyed::Facts;
use super::{KeyedPacket, Outcome, Reply, Request, VerifiedRequest};
use crate::{code::RequestRule, crypto::Secret, packet::Packet};

/// A request that can be kept, sent to another thread and answered later. It is not verified again.
///
/// It holds a copy of the octets and shares the prepared secret. It is made only from a [`Request`], so it has passed
/// verification.
///
/// ```
/// use radius_proto::{Code, Packet, Secret, encode::EncodeError};
///
/// fn answer_later(datagram: &[u8], secret: &Secret) -> Option<std::thread::JoinHandle<Result<Vec<u8>, EncodeError>>> {
///     let request = Packet::parse(datagram).ok()?.verify_request(secret).ok()?.into_owned();
///     Some(std::thread::spawn(move || {
///         let mut buffer = [0; 4096];
///         Ok(request.view().reply(Code::ACCESS_ACCEPT, &mut buffer)?.sign()?.to_vec())
///     }))
/// }
/// ```
#[derive(Clone)]
pub struct OwnedRequest {
    kept: Kept,
}

impl OwnedRequest {
    /// The request.
    #[inline]
    #[must_use]
    pub fn view(&self) -> Request<'_, '_> {
        Request { keyed: self.kept.packet(), rule: self.kept.rule }
    }

    /// The request, if its sender proved that it knows the secret; `None` if only a policy let it pass.
    #[must_use]
    pub fn verified(&self) -> Option<VerifiedRequest<'_, '_>> {
        Some(self.view()).filter(|request| request.is_authenticated()).map(VerifiedRequest)
    }
}

impl Request<'_, '_> {
    /// Copies the request, so that it can be kept.
    #[must_use]
    pub fn into_owned(self) -> OwnedRequest {
        OwnedRequest { kept: Kept::new(self.keyed, self.rule) }
    }
}

/// A reply that can be kept. It is not verified again. It is made only from an [`Outcome`];
/// [`is_authenticated`](KeyedPacket::is_authenticated) of its reply says whether the server proved that it knows the
/// secret.
#[derive(Clone)]
pub struct OwnedReply {
    kept: Kept,
}

impl OwnedReply {
    /// The outcome of the reply.
    #[inline]
    pub fn outcome(&self) -> Outcome<'_, '_> {
        Outcome::of(Reply { keyed: self.kept.packet(), rule: self.kept.rule })
    }
}

impl Outcome<'_, '_> {
    /// Copies the reply, so that it can be kept.
    #[must_use]
    pub fn into_owned(self) -> OwnedReply {
        let reply = self.reply();
        OwnedReply { kept: Kept::new(reply.keyed, reply.rule) }
    }
}

/// The kept data of requests and replies.
#[derive(Clone)]
struct Kept {
    octets: Box<[u8]>,
    secret: Secret,
    rule: &'static RequestRule,
    facts: Facts,
}

impl Kept {
    fn new(packet: KeyedPacket<'_, '_>, rule: &'static RequestRule) -> Self {
        Self { octets: packet.packet().octets().into(), secret: packet.secret().clone(), rule, facts: packet.facts }
    }

    fn packet(&self) -> KeyedPacket<'_, '_> {
        KeyedPacket { packet: Packet::checked_before(&self.octets), secret: &self.secret, facts: self.facts }
    }
}

impl fmt::Debug for OwnedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OwnedRequest").field(&self.view()).finish()
    }
}

impl fmt::Debug for OwnedReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OwnedReply").field(&self.outcome()).finish()
    }
}
