//! Counts and latencies.

use std::collections::BTreeMap;

use hdrhistogram::Histogram;
use radius_proto::{Code, verify::Check};

use crate::{
    exchange::Kind,
    intervals::Intervals,
    pairing::{Ended, Request, Seen},
    record::{Decoded, Record, Relation},
    time::{Span, Time},
};

#[derive(Default)]
pub(crate) struct Statistics {
    /// All frames of the capture.
    pub(crate) frames: u64,
    /// Frames with headers that end early or contradict themselves.
    pub(crate) broken_frames: u64,
    /// Frames of unknown link types.
    pub(crate) unknown_link_frames: u64,
    /// Datagrams that were reassembled from fragments.
    pub(crate) reassembled: u64,
    /// Datagrams on RADIUS ports with missing fragments, and datagrams with missing fragments whose port is unknown.
    pub(crate) incomplete: u64,
    /// Datagrams on RADIUS ports that are not RADIUS packets.
    pub(crate) malformed: u64,
    pub(crate) codes: BTreeMap<u8, u64>,
    pub(crate) authenticators: Checked,
    pub(crate) message_authenticators: Checked,
    pub(crate) unmatched_replies: u64,
    /// Packets of TCP streams.
    pub(crate) tcp_packets: u64,
    /// TCP streams in which octets are missing.
    pub(crate) tcp_gaps: u64,
    /// TCP streams with a packet whose Length is not allowed.
    pub(crate) tcp_lengths: u64,
    /// TCP streams that were given up because there were too many.
    pub(crate) forgotten_streams: u64,
    /// Requests that were given up early because there were too many.
    pub(crate) forgotten: u64,
    pub(crate) problems: u64,
    pub(crate) first: Option<Time>,
    pub(crate) last: Option<Time>,
    exchanges: BTreeMap<Kind, Exchanges>,
    /// The counts over time, if they are wanted.
    pub(crate) intervals: Option<Intervals>,
}

/// The number of packets for each outcome.
#[derive(Default, Clone, Copy)]
pub(crate) struct Checked([u64; Check::ALL.len()]);

impl Checked {
    fn count(&mut self, check: Check) {
        Check::ALL.iter().zip(&mut self.0).filter(|(each, _)| **each == check).for_each(|(_, count)| *count += 1);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        Check::ALL.iter().map(|check| check.name()).zip(self.0)
    }
}

/// The counters of one kind of exchange.
#[derive(Default)]
pub(crate) struct Exchanges {
    /// Requests without retransmissions.
    pub(crate) requests: u64,
    pub(crate) retransmissions: u64,
    /// Replies without duplicates.
    pub(crate) replies: u64,
    pub(crate) duplicate_replies: u64,
    /// Requests without a reply in time.
    pub(crate) lost: u64,
    /// Requests that still waited when the capture ended.
    pub(crate) waiting: u64,
    pub(crate) since_first: Latency,
    pub(crate) since_last: Latency,
}

/// The latency of replies. The extremes are exact; the percentiles are exact to one part in a thousand. Memory is
/// bounded for any number of replies.
#[derive(Default)]
pub(crate) struct Latency {
    histogram: Option<Histogram<u64>>,
    extremes: Option<(u64, u64)>,
}

impl Latency {
    const DIGITS: u8 = 3;
    /// One day, which is also the largest percentile if the timeout is longer.
    const MAX: u64 = 86_400_000_000_000;

    fn record(&mut self, span: Span) {
        // The time is below zero if a reply was captured before its request.
        let nanoseconds = u64::try_from(span.nanoseconds()).unwrap_or_default();
        let (minimum, maximum) = self.extremes.unwrap_or((nanoseconds, nanoseconds));
        self.extremes = Some((minimum.min(nanoseconds), maximum.max(nanoseconds)));
        if self.histogram.is_none() {
            self.histogram = Histogram::new_with_bounds(1, Self::MAX, Self::DIGITS).ok();
        }
        if let Some(histogram) = &mut self.histogram {
            histogram.saturating_record(nanoseconds);
        }
    }

    /// Minimum, median, 90th and 99th percentile and maximum, in nanoseconds; `None` if there were no replies.
    pub(crate) fn summary(&self) -> Option<[u64; 5]> {
        let (minimum, maximum) = self.extremes?;
        let histogram = self.histogram.as_ref()?;
        let quantile = |quantile| histogram.value_at_quantile(quantile).clamp(minimum, maximum);
        Some([minimum, quantile(0.5), quantile(0.9), quantile(0.99), maximum])
    }
}

impl Statistics {
    /// With counts over time, or without.
    pub(crate) fn new(intervals: Option<Intervals>) -> Self {
        Self { intervals, ..Self::default() }
    }

    /// The kinds of exchanges in the capture.
    pub(crate) fn exchanges(&self) -> impl Iterator<Item = (Kind, &Exchanges)> {
        self.exchanges.iter().map(|(kind, exchanges)| (*kind, exchanges))
    }

    /// The packets by their code.
    pub(crate) fn packets(&self) -> impl Iterator<Item = (Code, u64)> + '_ {
        self.codes.iter().map(|(code, count)| (Code(*code), *count))
    }

    pub(crate) fn frame(&mut self, time: Time) {
        self.frames += 1;
        self.first = Some(self.first.map_or(time, |first| first.min(time)));
        self.last = Some(self.last.map_or(time, |last| last.max(time)));
    }

    pub(crate) fn datagram(&mut self, record: &Record<'_, '_>) {
        self.reassembled += u64::from(record.fragments > 1);
        match &record.content {
            Ok(decoded) => {
                self.packet(decoded);
                self.over_time(decoded, record.time);
            }
            Err(_) => self.malformed += 1,
        }
    }

    fn packet(&mut self, decoded: &Decoded<'_, '_>) {
        *self.codes.entry(decoded.code().0).or_default() += 1;
        self.authenticators.count(decoded.checks.authenticator);
        self.message_authenticators.count(decoded.checks.message_authenticator);
        match decoded.relation {
            Relation::Request(seen) => {
                let Some(exchanges) = self.of(decoded.code()) else { return };
                match seen {
                    Seen::New => exchanges.requests += 1,
                    Seen::Retransmission { .. } => exchanges.retransmissions += 1,
                }
            }
            Relation::Reply(None) => self.unmatched_replies += 1,
            Relation::Reply(Some(answer)) => {
                let Some(exchanges) = self.of(answer.observed.code()) else { return };
                if answer.duplicate_of.is_some() {
                    exchanges.duplicate_replies += 1;
                } else {
                    exchanges.replies += 1;
                    exchanges.since_first.record(answer.since_first);
                    exchanges.since_last.record(answer.since_last);
                }
            }
            Relation::Unknown => {}
        }
    }

    fn over_time(&mut self, decoded: &Decoded<'_, '_>, time: Time) {
        let Some(intervals) = &mut self.intervals else { return };
        match decoded.relation {
            Relation::Request(Seen::New) => intervals.request(time),
            Relation::Request(Seen::Retransmission { .. }) => intervals.retransmission(time),
            Relation::Reply(Some(answer)) if answer.duplicate_of.is_some() => intervals.duplicate_reply(time),
            Relation::Reply(Some(answer)) => intervals.reply(time, decoded.code(), answer.since_first),
            Relation::Reply(None) | Relation::Unknown => {}
        }
    }

    /// A request that is no longer kept.
    pub(crate) fn ended(&mut self, ended: &Ended) {
        self.forgotten += u64::from(ended.early);
        if let Some(exchanges) = self.of(ended.request.observed.code())
            && ended.request.reply.is_none()
            && !ended.early
        {
            exchanges.lost += 1;
            if let Some(intervals) = &mut self.intervals {
                intervals.lost(ended.request.first);
            }
        }
    }

    /// A request that still waited when the capture ended.
    pub(crate) fn waiting(&mut self, request: &Request) {
        if let Some(exchanges) = self.of(request.observed.code()) {
            exchanges.waiting += 1;
        }
    }

    fn of(&mut self, code: Code) -> Option<&mut Exchanges> {
        Some(self.exchanges.entry(Kind::of(code)?).or_default())
    }
}
