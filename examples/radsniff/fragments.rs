//! Reassembles IP fragments to datagrams, within limits.

use core::net::IpAddr;
use std::collections::{BTreeMap, HashMap};

use etherparse::{
    IpFragOffset, IpNumber,
    defrag::{IpDefragBuf, IpFragRange},
};

use crate::{exchange::Place, network::ports, time::Time};

/// The most datagrams with missing fragments.
const MAX_DATAGRAMS: usize = 1024;
/// The most octets of all these datagrams.
const MAX_OCTETS: usize = 16 * 1024 * 1024;
/// The most fragments of one datagram. IP can carry 65,535 octets, and fragments have 64 octets and more in practice.
const MAX_FRAGMENTS: usize = 1024;
/// The time that the program waits for fragments. [RFC 8200, section 4.5]
const MAX_AGE: core::time::Duration = core::time::Duration::from_secs(60);

/// The identity that fragments of one datagram have in common.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Identity {
    pub(crate) source: IpAddr,
    pub(crate) destination: IpAddr,
    pub(crate) identification: u32,
    pub(crate) protocol: IpNumber,
}

#[derive(Debug)]
pub(crate) struct Fragment<'i> {
    pub(crate) identity: Identity,
    pub(crate) offset: IpFragOffset,
    pub(crate) more: bool,
    pub(crate) octets: &'i [u8],
}

/// The outcome of a fragment.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// Other fragments are missing.
    Waiting,
    /// It was the last missing fragment. The payload of the datagram is complete, with the number of its fragments.
    Complete { octets: Vec<u8>, fragments: usize },
    /// It does not fit the other fragments. All of them are given up.
    Refused(String),
}

/// A datagram that was given up.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct GivenUp {
    /// Its first fragment.
    pub(crate) place: Place,
    pub(crate) fragments: usize,
    /// The ports, source first, if the first fragment was received.
    pub(crate) ports: Option<(u16, u16)>,
}

struct Pending {
    buffer: IpDefragBuf,
    /// The octets that it uses.
    octets: usize,
    fragments: usize,
    place: Place,
    since: Time,
    /// Its key in `order`.
    serial: u64,
}

#[derive(Default)]
pub(crate) struct Fragments {
    pending: HashMap<Identity, Pending>,
    /// The datagrams, oldest first.
    order: BTreeMap<u64, Identity>,
    octets: usize,
    serial: u64,
}

impl Fragments {
    pub(crate) fn add(&mut self, fragment: &Fragment<'_>, place: Place, time: Time) -> Outcome {
        let Fragment { identity, offset, more, octets } = fragment;
        if !self.pending.contains_key(identity) {
            self.serial += 1;
            self.order.insert(self.serial, identity.clone());
        }
        let serial = self.serial;
        let pending = self.pending.entry(identity.clone()).or_insert_with(|| Pending {
            buffer: IpDefragBuf::new(identity.protocol, Vec::new(), Vec::new()),
            octets: 0,
            fragments: 0,
            place,
            since: time,
            serial,
        });
        pending.fragments += 1;
        let added = if pending.fragments > MAX_FRAGMENTS {
            Err(format!("more than {MAX_FRAGMENTS} fragments of one datagram"))
        } else if conflicts(&pending.buffer, offset.byte_offset(), octets) {
            // A receiver may use either of them, so an attacker could show a monitor other octets than the server. [RFC
            // 5722]
            Err("fragments overlap and differ".into())
        } else {
            pending.buffer.add(*offset, *more, octets).map_err(|error| error.to_string())
        };
        // A short fragment at the end of a datagram uses memory for all octets before it.
        self.octets -= pending.octets;
        pending.octets = pending.buffer.data().len();
        self.octets += pending.octets;
        match added {
            Ok(()) if pending.buffer.is_complete() => match self.remove(identity) {
                Some(pending) => {
                    Outcome::Complete { fragments: pending.fragments, octets: pending.buffer.take_bufs().0 }
                }
                None => Outcome::Waiting,
            },
            Ok(()) => Outcome::Waiting,
            Err(what) => {
                self.remove(identity);
                Outcome::Refused(what)
            }
        }
    }

    /// The next datagram to give up at this time: one that has waited too long, or the oldest if there are too many.
    pub(crate) fn give_up(&mut self, now: Time) -> Option<GivenUp> {
        let oldest = self.order.values().next()?;
        let pending = self.pending.get(oldest)?;
        let full = self.pending.len() > MAX_DATAGRAMS || self.octets > MAX_OCTETS;
        if full || pending.since.after(MAX_AGE) < now { self.give_up_oldest() } else { None }
    }

    /// The oldest datagram with missing fragments, at the end of the capture.
    pub(crate) fn give_up_oldest(&mut self) -> Option<GivenUp> {
        let identity = self.order.values().next()?.clone();
        let pending = self.remove(&identity)?;
        let begins = pending.buffer.sections().iter().any(|section| section.start == 0 && section.end >= 4);
        let ports = if begins { ports(pending.buffer.data()) } else { None };
        Some(GivenUp { place: pending.place, fragments: pending.fragments, ports })
    }

    fn remove(&mut self, identity: &Identity) -> Option<Pending> {
        let pending = self.pending.remove(identity)?;
        self.order.remove(&pending.serial);
        self.octets -= pending.octets;
        Some(pending)
    }
}

/// Whether the octets differ from octets that were received before. A fragment may be received twice.
fn conflicts(buffer: &IpDefragBuf, start: u16, octets: &[u8]) -> bool {
    let start = usize::from(start);
    let end = start + octets.len();
    buffer.sections().iter().any(|IpFragRange { start: held, end: held_to }| {
        let (from, to) = (start.max((*held).into()), end.min((*held_to).into()));
        from < to && buffer.data().get(from..to) != octets.get(from - start..to - start)
    })
}
