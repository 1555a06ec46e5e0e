//! Counts and latencies over time.

use std::collections::BTreeMap;

use radius_proto::Code;

use crate::time::{Span, Time};

/// The most intervals with packets. If there are more, the length of all intervals doubles.
const MAX_INTERVALS: usize = 1024;

/// The intervals of a capture, in order. They begin at multiples of their length since 1970.
pub(crate) struct Intervals {
    /// In nanoseconds, at least 1.
    length: i64,
    rows: BTreeMap<i64, Interval>,
}

/// The counters of one interval.
#[derive(Default)]
pub(crate) struct Interval {
    /// Requests without retransmissions.
    pub(crate) requests: u64,
    pub(crate) retransmissions: u64,
    /// The replies by their code: only the first reply to each request.
    pub(crate) replies: BTreeMap<u8, u64>,
    pub(crate) duplicate_replies: u64,
    /// Requests of this interval without a reply in time.
    pub(crate) lost: u64,
    pub(crate) latencies: Latencies,
}

impl Intervals {
    /// `length` in nanoseconds.
    pub(crate) fn new(length: i64) -> Self {
        Self { length: length.max(1), rows: BTreeMap::new() }
    }

    pub(crate) fn request(&mut self, time: Time) {
        self.at(time, |interval| interval.requests += 1);
    }

    pub(crate) fn retransmission(&mut self, time: Time) {
        self.at(time, |interval| interval.retransmissions += 1);
    }

    /// The first reply to a request, with the time since its first transmission.
    pub(crate) fn reply(&mut self, time: Time, code: Code, latency: Span) {
        self.at(time, |interval| {
            *interval.replies.entry(code.0).or_default() += 1;
            interval.latencies.record(latency);
        });
    }

    pub(crate) fn duplicate_reply(&mut self, time: Time) {
        self.at(time, |interval| interval.duplicate_replies += 1);
    }

    /// A request without reply counts in the interval of its first transmission.
    pub(crate) fn lost(&mut self, first: Time) {
        self.at(first, |interval| interval.lost += 1);
    }

    /// The length of every interval.
    pub(crate) const fn length(&self) -> Span {
        Span::new(self.length)
    }

    /// The intervals that have packets, each with its start and the number of empty intervals before it.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Time, u64, &Interval)> {
        let mut last = None::<i64>;
        self.rows.iter().map(move |(index, interval)| {
            let empty = last.replace(*index).map_or(0, |last| index.abs_diff(last).saturating_sub(1));
            (Time::from_nanoseconds(i128::from(*index) * i128::from(self.length)), empty, interval)
        })
    }

    fn at(&mut self, time: Time, count: impl FnOnce(&mut Interval)) {
        count(self.rows.entry(time.nanoseconds().div_euclid(self.length)).or_default());
        while self.rows.len() > MAX_INTERVALS
            && let Some(length) = self.length.checked_mul(2)
        {
            self.length = length;
            for (index, interval) in core::mem::take(&mut self.rows) {
                self.rows.entry(index.div_euclid(2)).or_default().join(interval);
            }
        }
    }
}

impl Interval {
    fn join(&mut self, other: Self) {
        self.requests += other.requests;
        self.retransmissions += other.retransmissions;
        self.duplicate_replies += other.duplicate_replies;
        self.lost += other.lost;
        for (code, count) in other.replies {
            *self.replies.entry(code).or_default() += count;
        }
        for (bucket, count) in other.latencies.0 {
            *self.latencies.0.entry(bucket).or_default() += count;
        }
    }

    /// The replies of this code.
    pub(crate) fn replies_of(&self, code: Code) -> u64 {
        self.replies.get(&code.0).copied().unwrap_or_default()
    }
}

/// The number of latencies in each bucket. A bucket is the 64th part of a power of two, so a percentile is exact to one
/// part in 128. There are 3,776 buckets at most.
#[derive(Default)]
pub(crate) struct Latencies(BTreeMap<u16, u64>);

/// The bits of a latency that its bucket keeps after the first bit.
const KEPT: u32 = 6;

impl Latencies {
    fn record(&mut self, latency: Span) {
        // The time is below zero if a reply was captured before its request.
        let latency = latency.nanoseconds().max(0).unsigned_abs();
        let shift = latency.checked_ilog2().unwrap_or(0).saturating_sub(KEPT);
        let bucket = (u64::from(shift) << KEPT) + (latency >> shift);
        *self.0.entry(u16::try_from(bucket).unwrap_or(u16::MAX)).or_default() += 1;
    }

    /// The latency that this many percent of the replies do not exceed; `None` without replies.
    pub(crate) fn percentile(&self, percent: u64) -> Option<Span> {
        let total: u64 = self.0.values().sum();
        let rank = (u128::from(total) * u128::from(percent)).div_ceil(100);
        let mut counted = 0;
        let bucket = self.0.iter().find_map(|(bucket, count)| {
            counted += u128::from(*count);
            (counted >= rank).then_some(u64::from(*bucket))
        })?;
        let shift = (bucket >> KEPT).saturating_sub(1);
        let middle = ((bucket - (shift << KEPT)) << shift) + (1 << shift) / 2;
        Some(Span::from_nanoseconds(middle))
    }
}

#[cfg(test)]
mod tests {
    use radius_proto::Code;

    use super::{Intervals, Latencies, MAX_INTERVALS};
    use crate::time::{Span, Time};

    const SECOND: i64 = 1_000_000_000;

    fn at(seconds: i64) -> Time {
        Time::from_nanoseconds(i128::from(seconds) * i128::from(SECOND))
    }

    #[test]
    fn percentiles_are_exact_to_one_part_in_128() {
        for exact in (0..200).chain([1000, 123_456, 5_000_000_000, i64::MAX.unsigned_abs()]) {
            let mut latencies = Latencies::default();
            latencies.record(Span::from_nanoseconds(exact));
            let found = latencies.percentile(50).unwrap().nanoseconds().unsigned_abs();
            assert!(found.abs_diff(exact) <= exact / 128, "{exact}: {found}");
        }
    }

    #[test]
    fn percentiles_count_the_replies() {
        let mut latencies = Latencies::default();
        assert_eq!(latencies.percentile(50), None);
        (1..=100).for_each(|latency| latencies.record(Span::from_nanoseconds(latency)));
        assert_eq!(
            [1, 50, 99, 100].map(|percent| latencies.percentile(percent).unwrap().nanoseconds()),
            [1, 50, 99, 100]
        );
    }

    #[test]
    fn intervals_begin_at_multiples_of_their_length() {
        let mut intervals = Intervals::new(10 * SECOND);
        intervals.request(at(19));
        intervals.reply(at(20), Code::ACCESS_ACCEPT, Span::from_nanoseconds(7));
        intervals.lost(at(-1));
        intervals.duplicate_reply(at(61));
        let rows: Vec<_> = intervals.iter().map(|(start, empty, row)| (start, empty, row.requests, row.lost)).collect();
        assert_eq!(rows, [(at(-10), 0, 0, 1), (at(10), 1, 1, 0), (at(20), 0, 0, 0), (at(60), 3, 0, 0)]);
    }

    #[test]
    fn too_many_intervals_become_longer_and_keep_their_counts() {
        let mut intervals = Intervals::new(SECOND);
        (0..5000).for_each(|second| {
            intervals.request(at(second));
            intervals.retransmission(at(second));
            intervals.reply(at(second), Code(2), Span::from_nanoseconds(5));
        });
        let rows: Vec<_> = intervals.iter().collect();
        assert!(rows.len() <= MAX_INTERVALS);
        assert_eq!(intervals.length().nanoseconds(), 8 * SECOND);
        assert_eq!(rows.iter().map(|(.., row)| row.requests).sum::<u64>(), 5000);
        assert_eq!(rows.iter().map(|(.., row)| row.replies_of(Code(2))).sum::<u64>(), 5000);
        assert_eq!(rows.iter().map(|(.., row)| row.latencies.0.values().sum::<u64>()).sum::<u64>(), 5000);
        // Times at both ends of the clock make at most two further intervals.
        intervals.lost(Time::from_nanoseconds(i128::MIN));
        intervals.lost(Time::from_nanoseconds(i128::MAX));
        assert!(intervals.iter().count() <= MAX_INTERVALS);
    }
}
