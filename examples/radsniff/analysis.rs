//! A run, from files to results.

use std::{collections::HashSet, io, path::Path};

use etherparse::IpNumber;
use radius_examples::{
    ending::Failure,
    verification::{Checks, Verified},
};
use radius_proto::Packet;

use crate::{
    arguments::{Arguments, Format, Statistics as When},
    capture::{Capture, Frame, LinkType, Problem},
    client_secrets::Secrets,
    exchange::Place,
    filter::Filter,
    fragments::{Fragment, Fragments, GivenUp, Outcome as Fragmented},
    input::Input,
    intervals::Intervals,
    network::{Carried, Datagram, Payload, Transport, carried, ports},
    output::Output,
    pairing::{Pairing, Request, Way},
    progress::Progress,
    record::{Decoded, Record, Relation},
    statistics::Statistics,
    tcp::{End, Found, Segment, Streams},
    time::Time,
};

/// The outcome of a run.
pub(crate) struct Outcome {
    /// Whether the input has faults.
    pub(crate) problems: bool,
    /// Whether a file could not be opened or read.
    pub(crate) unreadable: bool,
}

/// Reads all files as one capture.
pub(crate) fn analyse(arguments: &Arguments) -> Result<Outcome, Failure> {
    let secrets = arguments.secrets().map_err(Failure::Other)?;
    let dictionary = arguments.dictionary.load().map_err(Failure::Other)?;
    let names: Vec<_> = arguments.files.iter().map(|file| name(file, arguments.format)).collect();
    let lengths = arguments.files.iter().map(|file| {
        let metadata = file.metadata().ok()?;
        metadata.is_file().then_some(metadata.len())
    });
    let interval = arguments.interval.map(|length| i64::try_from(length.as_nanos()).unwrap_or(i64::MAX));
    let prints_packets = arguments.statistics() != Some(When::Only);
    let mut analysis = Analysis {
        arguments,
        filter: Filter::new(arguments),
        secrets: &secrets,
        fragments: Fragments::default(),
        streams: Streams::default(),
        pairing: Pairing::new(arguments.timeout()),
        statistics: Statistics::new(interval.map(Intervals::new)),
        output: Output::new(arguments, &dictionary, !secrets.is_empty(), &names),
        progress: Progress::new(lengths.sum(), prints_packets, !arguments.no_progress),
        start: None,
        now: Time::EPOCH,
        unknown_links: HashSet::new(),
        refused: false,
        on_ports: 0,
        elsewhere: 0,
        other_ports: None,
    };
    if let Some(weakness) = secrets.weakness() {
        analysis.progress.message(&format!("radsniff: {weakness}"));
    }
    let mut unreadable = false;
    for (file, (path, name)) in arguments.files.iter().zip(&names).enumerate() {
        let read = match Input::open(path) {
            Ok(mut input) => analysis.file(file, &mut input)?,
            Err(error) => Err((0, error)),
        };
        if let Err((offset, error)) = read {
            unreadable = true;
            analysis.progress.message(&format!("radsniff: {name}: offset {offset}: {error}"));
        }
    }
    analysis.finish()?;
    Ok(Outcome { problems: analysis.statistics.problems > 0 || analysis.refused, unreadable })
}

/// A file's name for printing. On a terminal it has no control characters, which could forge lines.
fn name(file: &Path, format: Format) -> String {
    let name = file.display().to_string();
    if format == Format::Json || !name.contains(char::is_control) { name } else { name.escape_debug().to_string() }
}

struct Analysis<'s> {
    arguments: &'s Arguments,
    filter: Filter<'s>,
    secrets: &'s Secrets,
    fragments: Fragments,
    streams: Streams,
    pairing: Pairing,
    statistics: Statistics,
    output: Output<'s>,
    progress: Progress,
    /// The time of the first packet.
    start: Option<Time>,
    /// The time of the last packet.
    now: Time,
    /// Link types that were already reported, with their file.
    unknown_links: HashSet<(usize, LinkType)>,
    /// Whether strict checking refused a packet.
    refused: bool,
    /// The UDP datagrams and TCP segments on the chosen ports.
    on_ports: u64,
    /// The other UDP datagrams, and the ports of the first of them.
    elsewhere: u64,
    other_ports: Option<(u16, u16)>,
}

impl<'s> Analysis<'s> {
    /// Reads one file to its end. The inner error is a read error, with its offset.
    fn file(&mut self, file: usize, input: &mut Input) -> Result<Result<(), (u64, io::Error)>, Failure> {
        let mut capture = match Capture::new(input) {
            Ok(Ok(capture)) => capture,
            Ok(Err(problem)) => {
                self.problem(file, &problem)?;
                return Ok(Ok(()));
            }
            Err(error) => return Ok(Err((input.offset(), error))),
        };
        loop {
            self.progress.read(input.offset());
            let offset = input.offset();
            match capture.next(input) {
                Ok(Some(Ok(frame))) => self.frame(file, &frame)?,
                Ok(Some(Err(problem))) => self.problem(file, &problem)?,
                Ok(None) => break,
                Err(error) => return Ok(Err((offset, error))),
            }
        }
        self.progress.file_ended(input.offset());
        Ok(Ok(()))
    }

    fn problem(&mut self, file: usize, problem: &Problem) -> Result<(), Failure> {
        self.statistics.problems += 1;
        Ok(self.output.problem(file, problem, &self.progress)?)
    }

    fn problem_at(&mut self, place: Place, what: impl Into<String>) -> Result<(), Failure> {
        self.problem(place.file, &Problem::new(place.number, place.offset, what))
    }

    fn frame(&mut self, file: usize, frame: &Frame<'_>) -> Result<(), Failure> {
        let place = Place { file, number: frame.number, offset: frame.offset };
        self.start.get_or_insert(frame.time);
        self.now = frame.time;
        self.statistics.frame(frame.time);
        self.expire(frame.time)?;
        match carried(frame) {
            Carried::Whole(payload) => self.payload(&payload, place, frame.time, 1)?,
            // TCP makes its segments so small that they need no fragments.
            Carried::Fragment { fragment, .. } if fragment.identity.protocol != IpNumber::UDP => {}
            Carried::Fragment { fragment, complete: false } => self.cut_fragment(&fragment, place)?,
            Carried::Fragment { fragment, .. } => match self.fragments.add(&fragment, place, frame.time) {
                Fragmented::Waiting => {}
                Fragmented::Complete { octets, fragments } => {
                    let identity = fragment.identity;
                    let payload = Payload {
                        source: identity.source,
                        destination: identity.destination,
                        protocol: identity.protocol,
                        octets: &octets,
                    };
                    self.payload(&payload, place, frame.time, fragments)?;
                }
                Fragmented::Refused(what) => self.problem_at(place, what)?,
            },
            Carried::OtherThanIp => {}
            Carried::Broken => self.statistics.broken_frames += 1,
            Carried::UnknownLink => {
                self.statistics.unknown_link_frames += 1;
                let link = (file, frame.link);
                if self.unknown_links.insert(link) {
                    self.problem_at(place, format!("link type {} is unknown; its frames are skipped", frame.link.0))?;
                }
            }
        }
        Ok(())
    }

    fn payload(&mut self, payload: &Payload<'_>, place: Place, time: Time, fragments: usize) -> Result<(), Failure> {
        let Some(datagram) = Datagram::new(payload) else { return self.segment(payload, place, time) };
        let ports = (datagram.source.port(), datagram.destination.port());
        if !self.is_radius(ports.0, ports.1) {
            self.elsewhere += 1;
            self.other_ports.get_or_insert(ports);
            return Ok(());
        }
        self.on_ports += 1;
        self.packet(datagram, place, time, fragments)
    }

    /// Adds a TCP segment to its stream.
    fn segment(&mut self, payload: &Payload<'_>, place: Place, time: Time) -> Result<(), Failure> {
        let Some(segment) = Segment::new(payload) else { return Ok(()) };
        let (source, destination) = (segment.source, segment.destination);
        if !self.is_radius(source.port(), destination.port()) {
            return Ok(());
        }
        self.on_ports += 1;
        let Found { packets, end } = self.streams.add(&segment, time);
        self.statistics.forgotten_streams = self.streams.forgotten;
        for octets in &packets {
            self.statistics.tcp_packets += 1;
            let length = octets.len();
            self.packet(Datagram { source, destination, transport: Transport::Tcp, length, octets }, place, time, 1)?;
        }
        match end {
            Some(End::Gap) => self.statistics.tcp_gaps += 1,
            Some(End::Length { length, is_after_packets }) => {
                self.statistics.tcp_lengths += 1;
                // Without a packet before it, the stream probably has another protocol.
                if is_after_packets {
                    let what = format!("a TCP stream with a Length of {length}; the rest of the stream is skipped");
                    self.problem_at(place, what)?;
                }
            }
            None => {}
        }
        Ok(())
    }

    fn packet(&mut self, datagram: Datagram<'_>, place: Place, time: Time, fragments: usize) -> Result<(), Failure> {
        let Datagram { source, destination, transport, .. } = datagram;
        let way = Way { source, destination, transport };
        let (content, shown) = match Packet::parse(datagram.octets) {
            Ok(packet) => {
                let (decoded, shown) = self.decode(packet, way, place, time);
                (Ok(decoded), shown)
            }
            Err(error) => {
                let what = if datagram.octets.len() < datagram.length {
                    format!("captured {} of {} octets of a datagram: {error}", datagram.octets.len(), datagram.length)
                } else {
                    format!("not a RADIUS packet: {error}")
                };
                self.problem_at(place, what)?;
                (Err(error), self.filter.malformed(way))
            }
        };
        if !shown {
            return Ok(());
        }
        let relative = time.since(self.start.unwrap_or(time));
        let record = Record { place, time, relative, datagram, fragments, content };
        self.statistics.datagram(&record);
        if let Ok(decoded) = &record.content {
            self.refused |= self.arguments.strict && decoded.is_refused();
        }
        Ok(self.output.record(&record)?)
    }

    fn is_radius(&self, source: u16, destination: u16) -> bool {
        self.arguments.port.contains(&source) || self.arguments.port.contains(&destination)
    }

    /// Finds the relation of the packet to others, checks whether it is authentic, and applies the filters.
    fn decode<'a>(&mut self, packet: Packet<'a>, way: Way, place: Place, time: Time) -> (Decoded<'a, 's>, bool) {
        let code = packet.code();
        // The client is the sender of the request.
        let client = if code.is_reply() { way.destination } else { way.source };
        let secret = self.secrets.of(client.ip());
        let passes = self.filter.exchange(packet, way);
        let (relation, (checks, verified), passes) = if code.is_request() {
            let seen = self.pairing.request(packet, way, place, time, passes);
            (Relation::Request(seen), Checks::new(packet, None, secret), passes)
        } else if code.is_reply() {
            let check = |request| Checks::new(packet, Some(request), secret);
            let is_proven = |(_, verified): &(Checks, Verified<'_, '_>)| verified.is_verified();
            let found = self.pairing.reply(packet, way, place, time, check, is_proven);
            let (answer, checked) = match found {
                Some((answer, checked)) => (Some(answer), checked),
                None => (None, Checks::new(packet, None, secret)),
            };
            (Relation::Reply(answer), checked, passes || answer.is_some_and(|answer| answer.passes))
        } else {
            (Relation::Unknown, (Checks::unchecked(packet), Verified::Nothing), passes)
        };
        (Decoded { packet, relation, checks, verified }, passes && self.filter.code(code))
    }

    fn shows(&self, request: &Request) -> bool {
        request.passes && self.filter.code(request.observed.code())
    }

    /// Gives up requests and fragments that have waited too long.
    fn expire(&mut self, now: Time) -> Result<(), Failure> {
        while let Some(ended) = self.pairing.expire(now) {
            if !self.shows(&ended.request) {
                continue;
            }
            self.statistics.ended(&ended);
            if !ended.early && ended.request.reply.is_none() {
                self.output.lost(&ended.request)?;
            }
        }
        while let Some(given_up) = self.fragments.give_up(now) {
            self.incomplete(&given_up)?;
        }
        Ok(())
    }

    /// A fragment with missing octets cannot be reassembled. Only the first fragment shows whether it is RADIUS.
    fn cut_fragment(&mut self, fragment: &Fragment<'_>, place: Place) -> Result<(), Failure> {
        let ports = ports(fragment.octets).filter(|_| fragment.offset.value() == 0);
        if ports.is_some_and(|(source, destination)| self.is_radius(source, destination)) {
            self.problem_at(place, "a fragment that was only partly captured")?;
        }
        Ok(())
    }

    fn incomplete(&mut self, given_up: &GivenUp) -> Result<(), Failure> {
        let GivenUp { place, fragments, ports } = given_up;
        if ports.is_some_and(|(source, destination)| !self.is_radius(source, destination)) {
            return Ok(());
        }
        self.statistics.incomplete += 1;
        match ports {
            Some(_) => self.problem_at(*place, format!("a datagram with only {fragments} of its fragments")),
            // It is unknown whether it was RADIUS.
            None => Ok(()),
        }
    }

    /// Says that no datagram was on the chosen ports, and where there were others.
    fn nothing(&self) -> String {
        let ports: Vec<_> = self.arguments.port.iter().map(u16::to_string).collect();
        let said = format!("no UDP datagram or TCP segment on port {}", ports.join(", "));
        match self.other_ports {
            Some((source, destination)) => format!(
                "{said}; {} on other ports, the first from port {source} to port {destination} (see --port)",
                self.elsewhere
            ),
            None => said,
        }
    }

    fn finish(&mut self) -> Result<(), Failure> {
        self.expire(self.now)?;
        while let Some(given_up) = self.fragments.give_up_oldest() {
            self.incomplete(&given_up)?;
        }
        self.statistics.tcp_gaps += self.streams.finish();
        for request in self.pairing.kept() {
            if request.reply.is_none() && self.shows(request) {
                self.statistics.waiting(request);
            }
        }
        self.progress.finish();
        if self.on_ports == 0 && self.statistics.frames > 0 {
            self.progress.message(&format!("radsniff: {}", self.nothing()));
        }
        self.output.statistics(&self.statistics)?;
        Ok(self.output.finish()?)
    }
}
