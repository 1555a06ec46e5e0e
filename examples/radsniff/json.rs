//! Results for programs: an object in each line. `type` is its kind.

use core::net::IpAddr;
use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use radius_proto::{Code, attribute::Chunks};
use serde::Serialize;

use crate::{
    attributes::{self, NotedAttribute},
    capture::Problem,
    exchange::{Kind, Place},
    intervals::Intervals,
    network::Transport,
    output::Detail,
    pairing::{Answer, Request, Seen},
    record::{Decoded, Record, Relation},
    statistics::{Exchanges, Latency, Statistics},
};

#[derive(Serialize)]
struct PlaceLine<'l> {
    file: &'l str,
    number: u64,
}

impl<'l> PlaceLine<'l> {
    fn new(place: Place, names: &'l [String]) -> Self {
        Self { file: name(place, names), number: place.number }
    }
}

fn name(place: Place, names: &[String]) -> &str {
    names.get(place.file).map_or("?", String::as_str)
}

#[derive(Serialize)]
struct PacketLine<'l> {
    #[serde(rename = "type")]
    kind: &'static str,
    ok: bool,
    file: &'l str,
    number: u64,
    /// The offset of the record in the file.
    offset: u64,
    time: String,
    /// The time since the first packet of the capture.
    relative_ns: i64,
    source_address: IpAddr,
    source_port: u16,
    destination_address: IpAddr,
    destination_port: u16,
    transport: Transport,
    fragments: usize,
    /// Octets of the datagram that the capture does not contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    missing_octets: Option<usize>,
    #[serde(flatten)]
    content: ContentLine<'l>,
    #[serde(skip_serializing_if = "Option::is_none")]
    octets: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ContentLine<'l> {
    Packet(Box<DecodedLine<'l>>),
    Malformed {
        error: String,
        /// The offset of the fault in the datagram.
        error_offset: Option<usize>,
    },
}

#[derive(Serialize)]
struct DecodedLine<'l> {
    code: u8,
    code_name: String,
    id: u8,
    length: usize,
    authenticator: String,
    authenticator_check: &'static str,
    message_authenticator: &'static str,
    check_error: Option<String>,
    /// 1 for the first transmission.
    #[serde(skip_serializing_if = "Option::is_none")]
    transmission: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retransmission_of: Option<PlaceLine<'l>>,
    /// The request of a reply; `null` if it is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<Option<PlaceLine<'l>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latency_first_ns: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latency_last_ns: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duplicate_of: Option<PlaceLine<'l>>,
    attributes: Vec<NotedAttribute>,
}

pub(crate) fn record(
    writer: &mut dyn Write,
    record: &Record<'_, '_>,
    detail: Detail<'_>,
    names: &[String],
) -> io::Result<()> {
    let Record { place, time, relative, datagram, fragments, content } = record;
    let missing = datagram.length.saturating_sub(datagram.octets.len());
    let packet = PacketLine {
        kind: "packet",
        ok: content.is_ok(),
        file: name(*place, names),
        number: place.number,
        offset: place.offset,
        time: time.to_string(),
        relative_ns: relative.nanoseconds(),
        source_address: datagram.source.ip(),
        source_port: datagram.source.port(),
        destination_address: datagram.destination.ip(),
        destination_port: datagram.destination.port(),
        transport: datagram.transport,
        fragments: *fragments,
        missing_octets: (missing > 0).then_some(missing),
        content: match content {
            Ok(decoded) => ContentLine::Packet(Box::new(decoded_line(decoded, detail, names))),
            Err(error) => ContentLine::Malformed { error: error.to_string(), error_offset: error.offset() },
        },
        octets: detail.hex.then(|| format!("{:x}", Chunks::from(datagram.octets))),
    };
    line(writer, &packet)
}

fn decoded_line<'l>(decoded: &Decoded<'_, '_>, detail: Detail<'_>, names: &'l [String]) -> DecodedLine<'l> {
    let packet = decoded.packet;
    let place = |place| PlaceLine::new(place, names);
    let (mut answer, mut transmission, mut retransmission_of) = (None, None, None);
    match decoded.relation {
        Relation::Request(Seen::New) => transmission = Some(1),
        Relation::Request(Seen::Retransmission { of, transmission: count }) => {
            transmission = Some(count);
            retransmission_of = Some(place(of));
        }
        Relation::Reply(answered) => answer = Some(answered),
        Relation::Unknown => {}
    }
    let known: Option<Answer> = answer.flatten();
    DecodedLine {
        code: packet.code().0,
        code_name: packet.code().to_string(),
        id: packet.identifier(),
        length: packet.octets().len(),
        authenticator: format!("{:x}", Chunks::from(&packet.authenticator().octets()[..])),
        authenticator_check: decoded.checks.authenticator.name(),
        message_authenticator: decoded.checks.message_authenticator.name(),
        check_error: decoded.checks.error.map(|error| error.to_string()),
        transmission,
        retransmission_of,
        request: answer.map(|answer| answer.map(|answer| place(answer.request))),
        latency_first_ns: known.map(|answer| answer.since_first.nanoseconds()),
        latency_last_ns: known.map(|answer| answer.since_last.nanoseconds()),
        duplicate_of: known.and_then(|answer| answer.duplicate_of).map(place),
        attributes: attributes::shown(decoded, detail.dictionary.registry(), detail.reveal).collect(),
    }
}

#[derive(Serialize)]
struct LostLine<'l> {
    #[serde(rename = "type")]
    kind: &'static str,
    file: &'l str,
    number: u64,
    offset: u64,
    time: String,
    source_address: IpAddr,
    source_port: u16,
    destination_address: IpAddr,
    destination_port: u16,
    code: u8,
    code_name: String,
    id: u8,
    transmissions: u32,
}

pub(crate) fn lost(writer: &mut dyn Write, request: &Request, names: &[String]) -> io::Result<()> {
    let Request { place, way, observed, first, transmissions, .. } = request;
    let lost = LostLine {
        kind: "lost",
        file: name(*place, names),
        number: place.number,
        offset: place.offset,
        time: first.to_string(),
        source_address: way.source.ip(),
        source_port: way.source.port(),
        destination_address: way.destination.ip(),
        destination_port: way.destination.port(),
        code: observed.code().0,
        code_name: observed.code().to_string(),
        id: observed.identifier(),
        transmissions: *transmissions,
    };
    line(writer, &lost)
}

#[derive(Serialize)]
struct ProblemLine<'l> {
    #[serde(rename = "type")]
    kind: &'static str,
    file: &'l str,
    number: Option<u64>,
    offset: u64,
    error: &'l str,
}

pub(crate) fn problem(writer: &mut dyn Write, problem: &Problem, file: &str) -> io::Result<()> {
    let Problem { number, offset, what } = problem;
    line(writer, &ProblemLine { kind: "problem", file, number: *number, offset: *offset, error: what })
}

#[derive(Serialize)]
struct StatisticsLine {
    #[serde(rename = "type")]
    kind: &'static str,
    frames: u64,
    first: Option<String>,
    last: Option<String>,
    packets: BTreeMap<String, u64>,
    reassembled: u64,
    incomplete: u64,
    malformed: u64,
    unmatched_replies: u64,
    tcp_packets: u64,
    tcp_gaps: u64,
    tcp_wrong_lengths: u64,
    forgotten_streams: u64,
    forgotten_requests: u64,
    broken_frames: u64,
    unknown_link_frames: u64,
    problems: u64,
    authenticator_check: BTreeMap<&'static str, u64>,
    message_authenticator: BTreeMap<&'static str, u64>,
    exchanges: BTreeMap<Kind, ExchangesLine>,
}

#[derive(Serialize)]
struct ExchangesLine {
    requests: u64,
    retransmissions: u64,
    replies: u64,
    duplicate_replies: u64,
    lost: u64,
    waiting: u64,
    latency_first: Option<LatencyLine>,
    latency_last: Option<LatencyLine>,
}

#[derive(Serialize)]
struct LatencyLine {
    minimum_ms: f64,
    median_ms: f64,
    p90_ms: f64,
    p99_ms: f64,
    maximum_ms: f64,
}

impl LatencyLine {
    #[allow(clippy::cast_precision_loss, reason = "exact up to 104 days")]
    fn new(latency: &Latency) -> Option<Self> {
        let [minimum_ms, median_ms, p90_ms, p99_ms, maximum_ms] =
            latency.summary()?.map(|nanoseconds| nanoseconds as f64 / 1e6);
        Some(Self { minimum_ms, median_ms, p90_ms, p99_ms, maximum_ms })
    }
}

impl From<&Exchanges> for ExchangesLine {
    fn from(exchanges: &Exchanges) -> Self {
        let Exchanges { requests, retransmissions, replies, duplicate_replies, lost, waiting, .. } = *exchanges;
        let latency_first = LatencyLine::new(&exchanges.since_first);
        let latency_last = LatencyLine::new(&exchanges.since_last);
        Self { requests, retransmissions, replies, duplicate_replies, lost, waiting, latency_first, latency_last }
    }
}

#[derive(Serialize)]
struct IntervalLine {
    #[serde(rename = "type")]
    kind: &'static str,
    start: String,
    seconds: f64,
    requests: u64,
    retransmissions: u64,
    replies: BTreeMap<String, u64>,
    duplicate_replies: u64,
    lost: u64,
    median_ms: Option<f64>,
    p99_ms: Option<f64>,
}

/// A line for each interval that has packets.
#[allow(clippy::cast_precision_loss, reason = "exact up to 104 days")]
fn intervals(writer: &mut dyn Write, intervals: &Intervals) -> io::Result<()> {
    intervals.iter().try_for_each(|(start, _, interval)| {
        let milliseconds = |percent| Some(interval.latencies.percentile(percent)?.nanoseconds() as f64 / 1e6);
        let row = IntervalLine {
            kind: "interval",
            start: start.to_string(),
            seconds: intervals.length().nanoseconds() as f64 / 1e9,
            requests: interval.requests,
            retransmissions: interval.retransmissions,
            replies: interval.replies.iter().map(|(code, count)| (Code(*code).to_string(), *count)).collect(),
            duplicate_replies: interval.duplicate_replies,
            lost: interval.lost,
            median_ms: milliseconds(50),
            p99_ms: milliseconds(99),
        };
        line(writer, &row)
    })
}

pub(crate) fn statistics(writer: &mut dyn Write, statistics: &Statistics) -> io::Result<()> {
    if let Some(rows) = &statistics.intervals {
        intervals(writer, rows)?;
    }
    let all = StatisticsLine {
        kind: "statistics",
        frames: statistics.frames,
        first: statistics.first.map(|time| time.to_string()),
        last: statistics.last.map(|time| time.to_string()),
        packets: statistics.packets().map(|(code, count)| (code.to_string(), count)).collect(),
        reassembled: statistics.reassembled,
        incomplete: statistics.incomplete,
        malformed: statistics.malformed,
        unmatched_replies: statistics.unmatched_replies,
        tcp_packets: statistics.tcp_packets,
        tcp_gaps: statistics.tcp_gaps,
        tcp_wrong_lengths: statistics.tcp_lengths,
        forgotten_streams: statistics.forgotten_streams,
        forgotten_requests: statistics.forgotten,
        broken_frames: statistics.broken_frames,
        unknown_link_frames: statistics.unknown_link_frames,
        problems: statistics.problems,
        authenticator_check: statistics.authenticators.iter().collect(),
        message_authenticator: statistics.message_authenticators.iter().collect(),
        exchanges: statistics.exchanges().map(|(kind, exchanges)| (kind, exchanges.into())).collect(),
    };
    line(writer, &all)
}

fn line(writer: &mut dyn Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *writer, object)?;
    writer.write_all(b"\n")
}
