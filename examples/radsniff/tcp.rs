//! RADIUS over TCP: reassembles streams and finds the packets in them, within limits.
//!
//! [RFC 6613](https://www.rfc-editor.org/rfc/rfc6613)

use core::{net::SocketAddr, time::Duration};
use std::collections::{BTreeMap, HashMap};

use etherparse::IpNumber;
use radius_proto::{Code, Packet};

use crate::{
    network::{Payload, ports},
    time::Time,
};

/// The most streams. A connection has two, one for each direction.
const MAX_STREAMS: usize = 4096;
/// The most octets of all streams.
const MAX_OCTETS: usize = 16 * 1024 * 1024;
/// The most octets of one stream that wait for octets before them.
const MAX_AHEAD: usize = 64 * 1024;
/// The most segments of one stream that wait for octets before them.
const MAX_SEGMENTS: usize = 256;
/// The most octets of a packet. [RFC 6613, section 2.6.4]
const MAX_PACKET: usize = 4096;
/// The time that segments wait for octets before them. TCP sends lost octets again much sooner.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// The source and the destination of a stream.
type Ends = (SocketAddr, SocketAddr);

/// A TCP segment, or the captured part of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment<'i> {
    pub(crate) source: SocketAddr,
    pub(crate) destination: SocketAddr,
    sequence: u32,
    flags: u8,
    octets: &'i [u8],
}

const FIN: u8 = 1;
const SYN: u8 = 2;
const RST: u8 = 4;

impl<'i> Segment<'i> {
    /// `None` if the payload is not TCP, or ends inside its header. [RFC 9293, section 3.1]
    pub(crate) fn new(payload: &Payload<'i>) -> Option<Self> {
        if payload.protocol != IpNumber::TCP {
            return None;
        }
        let (source, destination) = ports(payload.octets)?;
        let sequence = payload.octets.get(4..)?.first_chunk()?;
        let [words, flags] = *payload.octets.get(12..)?.first_chunk()?;
        let header = usize::from(words >> 4) * 4;
        Some(Self {
            source: SocketAddr::new(payload.source, source),
            destination: SocketAddr::new(payload.destination, destination),
            sequence: u32::from_be_bytes(*sequence),
            flags,
            octets: payload.octets.get(header..).filter(|_| header >= 20)?,
        })
    }

    const fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// The packets that a segment completes, and the reason why the stream ends.
#[derive(Default, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    pub(crate) packets: Vec<Vec<u8>>,
    pub(crate) end: Option<End>,
}

/// The reason why the rest of a stream is ignored, up to the next connection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// Octets are missing in the capture.
    Gap,
    /// A packet has this Length, which the RFC does not allow. No packet after it can be found.
    Length {
        length: u16,
        /// Whether a packet precedes it in the stream.
        is_after_packets: bool,
    },
}

struct Stream {
    /// The sequence number of the first octet.
    first: u32,
    /// The offset of the next wanted octet in the stream.
    position: u64,
    /// The octets before it that are not yet a whole packet.
    buffer: Vec<u8>,
    /// Octets after it, by their offset in the stream.
    ahead: BTreeMap<u64, Vec<u8>>,
    ahead_octets: usize,
    /// The time of the first of them.
    waits_since: Time,
    has_packets: bool,
    is_ended: bool,
    /// Its key in `order`.
    serial: u64,
}

#[derive(Default)]
pub(crate) struct Streams {
    streams: HashMap<Ends, Stream>,
    /// The streams, least recently used first.
    order: BTreeMap<u64, Ends>,
    octets: usize,
    serial: u64,
    /// The streams that were given up because there were too many.
    pub(crate) forgotten: u64,
}

impl Streams {
    pub(crate) fn add(&mut self, segment: &Segment<'_>, time: Time) -> Found {
        let ends = (segment.source, segment.destination);
        let mut found = Found::default();
        let mut sequence = segment.sequence;
        if segment.has(SYN) {
            found.end = self.close(&ends);
            sequence = sequence.wrapping_add(1);
        }
        let is_known = self.streams.contains_key(&ends);
        // Without the start of the connection, a stream begins at a segment that looks like the start of a packet.
        if is_known || segment.has(SYN) || begins_with_packet(segment.octets) {
            let stream = self.use_stream(ends, sequence);
            let before = stream.held();
            let added = stream.add(sequence, segment.octets, time);
            let after = stream.held();
            self.octets = (self.octets + after).saturating_sub(before);
            found.packets = added.packets;
            found.end = found.end.or(added.end);
        }
        // A FIN that is captured before octets of the stream does not end the stream yet.
        let after = sequence.wrapping_add(u32::try_from(segment.octets.len()).unwrap_or_default());
        let is_last = |stream: &Stream| stream.is_ended || stream.wanted() == after;
        if segment.has(RST) || segment.has(FIN) && self.streams.get(&ends).is_some_and(is_last) {
            let end = self.close(&ends);
            found.end = found.end.or(end);
        }
        while self.streams.len() > MAX_STREAMS || self.octets > MAX_OCTETS {
            let Some(oldest) = self.order.values().next().copied() else { break };
            self.close(&oldest);
            self.forgotten += 1;
        }
        found
    }

    /// Closes all streams at the end of the capture. Returns the number of those with a gap.
    pub(crate) fn finish(&mut self) -> u64 {
        let gaps = self.streams.values().filter(|stream| !stream.ahead.is_empty()).count();
        self.streams.clear();
        self.order.clear();
        gaps.try_into().unwrap_or(u64::MAX)
    }

    /// The stream, which is now the most recently used one.
    fn use_stream(&mut self, ends: Ends, first: u32) -> &mut Stream {
        self.serial += 1;
        let serial = self.serial;
        let stream = self.streams.entry(ends).or_insert_with(|| Stream::new(first, serial));
        self.order.remove(&stream.serial);
        self.order.insert(serial, ends);
        stream.serial = serial;
        stream
    }

    /// Forgets a stream. If octets of it are no whole packet, their continuation is missing.
    fn close(&mut self, ends: &Ends) -> Option<End> {
        let stream = self.streams.remove(ends)?;
        self.order.remove(&stream.serial);
        self.octets = self.octets.saturating_sub(stream.held());
        (!stream.ahead.is_empty() || !stream.buffer.is_empty()).then_some(End::Gap)
    }
}

impl Stream {
    const fn new(first: u32, serial: u64) -> Self {
        Self {
            first,
            position: 0,
            buffer: Vec::new(),
            ahead: BTreeMap::new(),
            ahead_octets: 0,
            waits_since: Time::EPOCH,
            has_packets: false,
            is_ended: false,
            serial,
        }
    }

    /// The sequence number of the next wanted octet. Numbers start again after 2^32. [RFC 9293, section 3.4]
    fn wanted(&self) -> u32 {
        self.first.wrapping_add(u32::try_from(self.position & u64::from(u32::MAX)).unwrap_or_default())
    }

    /// The octets in memory.
    const fn held(&self) -> usize {
        self.buffer.len() + self.ahead_octets
    }

    fn add(&mut self, sequence: u32, octets: &[u8], time: Time) -> Found {
        let mut found = Found::default();
        if self.is_ended || octets.is_empty() {
            return found;
        }
        // Numbers start again, so the nearest of the equal ones is meant.
        let distance = sequence.wrapping_sub(self.wanted()).cast_signed();
        if distance > 0 {
            self.keep(self.position + u64::from(distance.unsigned_abs()), octets, time);
        } else {
            self.append(usize::try_from(distance.unsigned_abs()).unwrap_or(usize::MAX), octets);
        }
        while let Some(entry) = self.ahead.first_entry().filter(|entry| *entry.key() <= self.position) {
            let (offset, octets) = entry.remove_entry();
            self.ahead_octets -= octets.len();
            self.append(usize::try_from(self.position - offset).unwrap_or(usize::MAX), &octets);
        }
        let is_late = !self.ahead.is_empty() && self.waits_since.after(MAX_WAIT) < time;
        if self.ahead_octets > MAX_AHEAD || self.ahead.len() > MAX_SEGMENTS || is_late {
            found.end = Some(End::Gap);
        }
        found.end = self.packets(&mut found.packets).or(found.end);
        if found.end.is_some() {
            *self = Self { is_ended: true, ..Self::new(self.first, self.serial) };
        }
        found
    }

    /// Appends octets, the first `known` of which are already in the stream: they were sent again, and the first
    /// transmission counts.
    fn append(&mut self, known: usize, octets: &[u8]) {
        let new = octets.get(known..).unwrap_or_default();
        self.buffer.extend(new);
        self.position += u64::try_from(new.len()).unwrap_or_default();
    }

    fn keep(&mut self, offset: u64, octets: &[u8], time: Time) {
        if self.ahead.is_empty() {
            self.waits_since = time;
        }
        let held = self.ahead.entry(offset).or_default();
        if held.len() < octets.len() {
            self.ahead_octets += octets.len() - held.len();
            *held = octets.to_vec();
        }
    }

    /// Takes the whole packets from the buffer.
    fn packets(&mut self, packets: &mut Vec<Vec<u8>>) -> Option<End> {
        let mut taken = 0;
        let mut end = None;
        while let Some([_, _, high, low, ..]) = self.buffer.get(taken..) {
            let length = u16::from_be_bytes([*high, *low]);
            if !is_length(length) {
                end = Some(End::Length { length, is_after_packets: self.has_packets });
                break;
            }
            let Some(packet) = self.buffer.get(taken..taken + usize::from(length)) else { break };
            packets.push(packet.to_vec());
            self.has_packets = true;
            taken += usize::from(length);
        }
        self.buffer.drain(..taken);
        // Less than a packet is left. Without this, the memory of the largest segment would be kept.
        self.buffer.shrink_to(MAX_PACKET);
        end
    }
}

/// Whether a packet may have this Length.
fn is_length(length: u16) -> bool {
    (Packet::HEADER..=MAX_PACKET).contains(&length.into())
}

/// Whether octets look like the start of a packet: a known code and a possible Length.
fn begins_with_packet(octets: &[u8]) -> bool {
    matches!(*octets, [code, _, high, low, ..]
        if Code(code).name().is_some() && is_length(u16::from_be_bytes([high, low])))
}

#[cfg(test)]
mod tests {
    use super::{MAX_OCTETS, SYN, Segment, Streams};
    use crate::time::Time;

    #[test]
    fn many_streams_of_large_segments_keep_little_memory() {
        // Packets of 4,096 octets, and the start of another one.
        let packet = [&[1, 0, 0x10, 0][..], &[0; 4092]].concat();
        let octets = [&packet.repeat(15)[..], &packet[..20]].concat();
        let mut streams = Streams::default();
        for port in 0..1000 {
            let (source, destination) = (([192, 0, 2, 1], port).into(), ([192, 0, 2, 2], 1812).into());
            let segment = Segment { source, destination, sequence: 0, flags: SYN, octets: &octets };
            assert_eq!(streams.add(&segment, Time::EPOCH).packets.len(), 15);
        }
        let kept: usize = streams.streams.values().map(|stream| stream.buffer.capacity()).sum();
        assert!(kept <= MAX_OCTETS, "{kept} octets");
    }
}
