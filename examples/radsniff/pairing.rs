//! Pairs replies with requests, and finds retransmissions.

use core::{
    hash::BuildHasher,
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use std::{
    collections::{BTreeMap, HashMap},
    hash::RandomState,
};

use radius_proto::{Packet, exchange::ObservedRequest};

use crate::{
    exchange::Place,
    network::Transport,
    time::{Span, Time},
};

/// The most requests that are kept. Answered requests are kept, too, since their replies may be received twice.
const MAX_REQUESTS: usize = 262_144;
/// The most kept requests with the same addresses, ports and identifier.
const MAX_SAME_IDENTIFIER: usize = 8;

/// The source and the destination of a datagram.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way {
    pub(crate) source: SocketAddr,
    pub(crate) destination: SocketAddr,
    pub(crate) transport: Transport,
}

/// A request that is kept.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) place: Place,
    pub(crate) observed: ObservedRequest,
    pub(crate) way: Way,
    pub(crate) first: Time,
    pub(crate) last: Time,
    pub(crate) transmissions: u32,
    /// Whether the filters let the exchange pass, independent of its codes.
    pub(crate) passes: bool,
    /// The first reply.
    pub(crate) reply: Option<Place>,
    length: usize,
    digest: u64,
    serial: u64,
}

/// The kind of a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Seen {
    New,
    /// The same octets as before.
    Retransmission {
        of: Place,
        /// 2 for the first repetition.
        transmission: u32,
    },
}

/// The request that a reply answers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub(crate) request: Place,
    pub(crate) observed: ObservedRequest,
    /// Whether the filters let the exchange pass, independent of its codes.
    pub(crate) passes: bool,
    /// The time since the first transmission of the request.
    pub(crate) since_first: Span,
    /// The time since the last transmission.
    pub(crate) since_last: Span,
    /// The first reply to the same request, if this is not the first.
    pub(crate) duplicate_of: Option<Place>,
}

/// A request that is no longer kept.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    pub(crate) request: Request,
    /// Whether it was removed early to make room for others.
    pub(crate) early: bool,
}

/// The addresses, ports and identifier of a request, packed.
// One array is hashed at once; two `SocketAddr` are hashed field by field.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Key([u64; 5]);

impl Key {
    fn new(client: SocketAddr, server: SocketAddr, transport: Transport, identifier: u8) -> Self {
        let address = |end: SocketAddr| {
            let octets = match end.ip() {
                IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
                IpAddr::V6(address) => address.octets(),
            };
            let ([high, low], _) = octets.as_chunks() else { return [0; 2] };
            [high, low].map(|half| u64::from_be_bytes(*half))
        };
        let ([a, b], [c, d]) = (address(client), address(server));
        let kinds = [client.is_ipv4(), server.is_ipv4(), transport == Transport::Tcp];
        let kinds = kinds.into_iter().fold(0, |kinds, kind| kinds << 1 | u64::from(kind));
        let ports = u64::from(client.port()) << 16 | u64::from(server.port());
        Self([a, b, c, d, kinds << 40 | ports << 8 | u64::from(identifier)])
    }
}

pub(crate) struct Pairing {
    timeout: Duration,
    /// The requests, latest last.
    requests: HashMap<Key, Vec<Request>>,
    /// The requests, by their last transmission.
    order: BTreeMap<(Time, u64), Key>,
    /// Requests that were removed to make room for others with the same identifier.
    displaced: Vec<Request>,
    serial: u64,
    /// The key is random, so that nobody can make datagrams with the same hash.
    hasher: RandomState,
}

impl Pairing {
    pub(crate) fn new(timeout: Duration) -> Self {
        Self {
            timeout,
            requests: HashMap::new(),
            order: BTreeMap::new(),
            displaced: Vec::new(),
            serial: 0,
            hasher: RandomState::new(),
        }
    }

    pub(crate) fn request(&mut self, packet: Packet<'_>, way: Way, place: Place, time: Time, passes: bool) -> Seen {
        let key = Key::new(way.source, way.destination, way.transport, packet.identifier());
        let (length, digest) = (packet.octets().len(), self.hasher.hash_one(packet.octets()));
        // Most identifiers are not used again, and a vector without a capacity would take the memory of four requests.
        let requests = self.requests.entry(key).or_insert_with(|| Vec::with_capacity(1));
        if let Some(same) = requests.iter_mut().rfind(|same| same.length == length && same.digest == digest) {
            same.transmissions = same.transmissions.saturating_add(1);
            self.order.remove(&(same.last, same.serial));
            same.last = time;
            self.order.insert((time, same.serial), key);
            return Seen::Retransmission { of: same.place, transmission: same.transmissions };
        }
        if requests.len() == MAX_SAME_IDENTIFIER {
            let oldest = requests.remove(0);
            self.order.remove(&(oldest.last, oldest.serial));
            self.displaced.push(oldest);
        }
        self.serial += 1;
        requests.push(Request {
            place,
            observed: packet.into(),
            way,
            first: time,
            last: time,
            transmissions: 1,
            passes,
            reply: None,
            length,
            digest,
            serial: self.serial,
        });
        self.order.insert((time, self.serial), key);
        Seen::New
    }

    /// The latest request that this reply may answer, and the result of `check` for it. If the identifier was used
    /// again before the reply, and the result for a request `is_proven`, it is the latest such request. No request is
    /// checked twice.
    pub(crate) fn reply<C>(
        &mut self,
        packet: Packet<'_>,
        way: Way,
        place: Place,
        time: Time,
        check: impl Fn(ObservedRequest) -> C,
        is_proven: impl Fn(&C) -> bool,
    ) -> Option<(Answer, C)> {
        let key = Key::new(way.destination, way.source, way.transport, packet.identifier());
        let requests = self.requests.get_mut(&key)?;
        let mut found = None;
        for (index, request) in requests.iter().enumerate().rev() {
            if request.observed.code().allows_reply(packet.code()) {
                let checked = check(request.observed);
                let is_proven = is_proven(&checked);
                if found.is_none() || is_proven {
                    found = Some((index, checked));
                }
                if is_proven {
                    break;
                }
            }
        }
        let (index, checked) = found?;
        let request = requests.get_mut(index)?;
        let duplicate_of = request.reply;
        request.reply.get_or_insert(place);
        let answer = Answer {
            request: request.place,
            observed: request.observed,
            passes: request.passes,
            since_first: time.since(request.first),
            since_last: time.since(request.last),
            duplicate_of,
        };
        Some((answer, checked))
    }

    /// The next request to forget at this time: one whose time is over, or the oldest if there are too many.
    pub(crate) fn expire(&mut self, now: Time) -> Option<Ended> {
        if let Some(request) = self.displaced.pop() {
            return Some(Ended { request, early: true });
        }
        let ((last, _), _) = self.order.first_key_value()?;
        if last.after(self.timeout) < now {
            Some(Ended { request: self.remove_oldest()?, early: false })
        } else if self.order.len() > MAX_REQUESTS {
            Some(Ended { request: self.remove_oldest()?, early: true })
        } else {
            None
        }
    }

    /// The requests that are kept, in any order.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Request> {
        self.requests.values().flatten()
    }

    fn remove_oldest(&mut self) -> Option<Request> {
        let ((_, serial), key) = self.order.pop_first()?;
        let requests = self.requests.get_mut(&key)?;
        let index = requests.iter().position(|request| request.serial == serial)?;
        let request = requests.remove(index);
        if requests.is_empty() {
            self.requests.remove(&key);
        }
        Some(request)
    }
}
