//! Results for people.

use core::{
    fmt::{self, Write as _},
    net::SocketAddr,
};
use radius_examples::verification::Checks;
use radius_proto::attribute::Chunks;
use std::io::{self, Write};

use crate::{
    attributes,
    capture::Problem,
    decimal::{self, Decimal},
    exchange::Place,
    network::Transport,
    output::Detail,
    pairing::{Answer, Request, Seen},
    record::{Decoded, Record, Relation},
    statistics::{Checked, Latency, Statistics},
    table::{self, Means},
    time::Span,
};

/// Octets in a line of `--hex`.
const HEX_LINE: usize = 16;

/// Appends a line for the header, and an indented line for each value.
// All lines of a packet are in one string, which is used again for the next packet. With this and one verification of
// each packet, the 60,000 packets of the bench `capture` take a quarter of the processor time that FreeRADIUS's radsniff
// takes. When each line was a string, both took the same time.
pub(crate) fn record(lines: &mut String, record: &Record<'_, '_>, detail: Detail<'_>, names: &[String]) {
    let Record { place, relative, datagram, .. } = record;
    // Writing into a string cannot fail.
    let start = lines.len();
    decimal::push(lines, place.number);
    push_blanks(lines, 5_usize.saturating_sub(lines.len() - start));
    lines.push(' ');
    let mut decimal = Decimal::new();
    let seconds = relative.seconds(&mut decimal);
    push_blanks(lines, 12_usize.saturating_sub(seconds.len()));
    lines.push_str(seconds);
    lines.push_str("  ");
    push_endpoint(lines, datagram.source);
    lines.push_str(" -> ");
    push_endpoint(lines, datagram.destination);
    lines.push_str("  ");
    let _ = match &record.content {
        Ok(decoded) => header(lines, decoded, record, detail, names),
        Err(error) => write!(lines, "{} octets that are not a RADIUS packet: {error}", datagram.octets.len()),
    };
    if datagram.octets.len() < datagram.length {
        let _ = write!(lines, ", captured {} of {} octets", datagram.octets.len(), datagram.length);
    }
    if record.fragments > 1 {
        let _ = write!(lines, ", {} fragments", record.fragments);
    }
    lines.push('\n');
    if let Ok(decoded) = &record.content {
        attributes::lines(decoded, detail.dictionary, detail.reveal, lines);
    }
    if detail.hex {
        for (index, octets) in datagram.octets.chunks(HEX_LINE).enumerate() {
            let _ = writeln!(lines, "    {:04x}  {:x}", index * HEX_LINE, Chunks::from(octets));
        }
    }
}

fn push_blanks(line: &mut String, count: usize) {
    line.extend(core::iter::repeat_n(' ', count));
}

/// An address with its port. `core` formats each number of an IPv4 address by itself, which takes longer.
fn push_endpoint(line: &mut String, endpoint: SocketAddr) {
    match endpoint {
        SocketAddr::V4(endpoint) => {
            for (index, octet) in endpoint.ip().octets().into_iter().enumerate() {
                if index > 0 {
                    line.push('.');
                }
                decimal::push_short(line, octet.into());
            }
            line.push(':');
            decimal::push_short(line, endpoint.port());
        }
        SocketAddr::V6(endpoint) => {
            let _ = write!(line, "{endpoint}");
        }
    }
}

fn header(
    line: &mut String,
    decoded: &Decoded<'_, '_>,
    record: &Record<'_, '_>,
    detail: Detail<'_>,
    names: &[String],
) -> fmt::Result {
    let packet = decoded.packet;
    let (place, is_tcp) = (record.place, record.datagram.transport == Transport::Tcp);
    match packet.code().name() {
        Some(name) => line.push_str(name),
        None => write!(line, "{}", packet.code())?,
    }
    line.push_str(", identifier ");
    decimal::push_short(line, packet.identifier().into());
    line.push_str(", ");
    decimal::push(line, packet.octets().len().try_into().unwrap_or(u64::MAX));
    line.push_str(" octets");
    if is_tcp {
        line.push_str(", TCP");
    }
    let name = |other: Place| PlaceName { place: other, from: place, names };
    match decoded.relation {
        Relation::Request(Seen::New) | Relation::Unknown => {}
        Relation::Request(Seen::Retransmission { of, transmission }) => {
            write!(line, ", retransmission of {} (transmission {transmission})", name(of))?;
        }
        Relation::Reply(None) => line.push_str(", reply to an unknown request"),
        Relation::Reply(Some(Answer { request, since_first, since_last, duplicate_of, .. })) => {
            line.push_str(", reply to ");
            name(request).write(line)?;
            line.push_str(" after ");
            since_first.milliseconds().write(line);
            if since_last != since_first {
                write!(line, " ({} after its last transmission)", since_last.milliseconds())?;
            }
            if let Some(first) = duplicate_of {
                write!(line, ", duplicate of {}", name(first))?;
            }
        }
    }
    if detail.checked {
        let Checks { authenticator, message_authenticator, error } = decoded.checks;
        line.push_str(", Authenticator ");
        line.push_str(authenticator.name());
        line.push_str(", Message-Authenticator ");
        line.push_str(message_authenticator.name());
        if let Some(error) = error {
            write!(line, " ({error})")?;
        }
    }
    Ok(())
}

/// A line for a request without a reply.
pub(crate) fn lost(writer: &mut dyn Write, request: &Request, names: &[String]) -> io::Result<()> {
    let Request { place, way, observed, transmissions, .. } = request;
    writeln!(
        writer,
        "lost: packet {}, {} -> {}  {}, identifier {}: no reply, transmissions {transmissions}",
        PlaceName { place: *place, from: Place { file: usize::MAX, ..*place }, names },
        way.source,
        way.destination,
        observed.code(),
        observed.identifier(),
    )
}

pub(crate) fn problem(problem: &Problem, name: &str) -> String {
    let Problem { number, offset, what } = problem;
    match number {
        Some(number) => format!("{name}: packet {number}, offset {offset}: {what}"),
        None => format!("{name}: offset {offset}: {what}"),
    }
}

pub(crate) fn statistics(writer: &mut dyn Write, statistics: &Statistics, behind_packets: bool) -> io::Result<()> {
    if behind_packets {
        writeln!(writer)?;
    }
    let mut line = |name: &str, count: u64| writeln!(writer, "{name:<44} {count:>10}");
    line("Frames", statistics.frames)?;
    if let (Some(first), Some(last)) = (statistics.first, statistics.last) {
        writeln!(writer, "From {first} to {last}, {} s", last.since(first))?;
    }
    let mut line = |name: &str, count: u64| writeln!(writer, "{name:<44} {count:>10}");
    for (code, count) in statistics.packets() {
        line(&format!("  {code}"), count)?;
    }
    let counts = [
        ("Datagrams of several fragments", statistics.reassembled),
        ("Datagrams without all of their fragments", statistics.incomplete),
        ("Datagrams that are not RADIUS packets", statistics.malformed),
        ("Replies to unknown requests", statistics.unmatched_replies),
        ("Requests forgotten: above a limit, see --help", statistics.forgotten),
        ("Packets over TCP", statistics.tcp_packets),
        ("TCP streams ended by a gap", statistics.tcp_gaps),
        ("TCP streams ended by a wrong Length", statistics.tcp_lengths),
        ("TCP streams forgotten: above a limit", statistics.forgotten_streams),
        ("Frames with broken headers", statistics.broken_frames),
        ("Frames of unknown link types", statistics.unknown_link_frames),
        ("Problems", statistics.problems),
    ];
    counts.iter().filter(|(_, count)| *count > 0).try_for_each(|(name, count)| line(name, *count))?;
    checked(writer, "Authenticators", &statistics.authenticators)?;
    checked(writer, "Message-Authenticators", &statistics.message_authenticators)?;
    for (kind, exchanges) in statistics.exchanges() {
        writeln!(writer, "\n{}", kind.name())?;
        writeln!(
            writer,
            "  requests {}, retransmissions {}, replies {}, duplicate replies {}, lost {}, waiting at the end {}",
            exchanges.requests,
            exchanges.retransmissions,
            exchanges.replies,
            exchanges.duplicate_replies,
            exchanges.lost,
            exchanges.waiting
        )?;
        if exchanges.since_first.summary().is_some() {
            let columns = ["minimum", "median", "90 %", "99 %", "maximum"].map(|column| format!("{column:>14}"));
            writeln!(writer, "  {:<27}{}", "time to the reply", columns.concat())?;
        }
        latency(writer, "first", &exchanges.since_first)?;
        latency(writer, "last", &exchanges.since_last)?;
    }
    match &statistics.intervals {
        Some(intervals) => table::table(writer, intervals, Means::of_stdout()),
        None => Ok(()),
    }
}

fn checked(writer: &mut dyn Write, name: &str, checked: &Checked) -> io::Result<()> {
    let counts: Vec<_> = checked.iter().map(|(outcome, count)| format!("{outcome} {count}")).collect();
    writeln!(writer, "{name}: {}", counts.join(", "))
}

fn latency(writer: &mut dyn Write, transmission: &str, latency: &Latency) -> io::Result<()> {
    let Some(summary) = latency.summary() else { return Ok(()) };
    let summary = summary.map(|value| format!("{:>14}", Span::from_nanoseconds(value).milliseconds()));
    writeln!(writer, "  {:<27}{}", format!("from the {transmission} transmission"), summary.concat())
}

/// A packet's number, with its file if it is in another file.
struct PlaceName<'n> {
    place: Place,
    from: Place,
    names: &'n [String],
}

impl PlaceName<'_> {
    fn write(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str(Decimal::new().whole(self.place.number))?;
        match self.names.get(self.place.file) {
            Some(name) if self.place.file != self.from.file && self.names.len() > 1 => write!(f, " of {name}"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for PlaceName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
