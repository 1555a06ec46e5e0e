//! Points in the time of a capture.

use core::{fmt, time::Duration};

use jiff::Timestamp;

use crate::decimal::Decimal;

/// Nanoseconds since 1970-01-01 00:00:00 UTC. A time before 1677 or after 2262 means that the capture is damaged. It
/// becomes the first or the last time that can be expressed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(crate) struct Time(i64);

impl Time {
    pub(crate) const EPOCH: Self = Self(0);

    pub(crate) fn from_nanoseconds(nanoseconds: i128) -> Self {
        Self(nanoseconds.clamp(i64::MIN.into(), i64::MAX.into()).try_into().unwrap_or_default())
    }

    pub(crate) const fn nanoseconds(self) -> i64 {
        self.0
    }

    /// The date, `2026-11-24`, and the time of the day, `05:22:56.123`, in UTC.
    pub(crate) fn date_and_clock(self) -> (String, String) {
        let text = self.to_string();
        let (date, clock) = text.split_once('T').unwrap_or((&text, ""));
        (date.to_owned(), clock.chars().take("05:22:56.123".len()).collect())
    }

    /// The time since `earlier`. It is below zero if the capture's clock was set back.
    pub(crate) const fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }

    pub(crate) fn after(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_nanos()).unwrap_or(i64::MAX)))
    }
}

impl fmt::Display for Time {
    /// The form of [RFC 3339], with nanoseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // All of `i64` is inside jiff's range.
        let time = Timestamp::from_nanosecond(self.0.into()).unwrap_or_default();
        write!(f, "{time:.9}")
    }
}

/// Nanoseconds between two points in time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(crate) struct Span(i64);

impl Span {
    pub(crate) const fn new(nanoseconds: i64) -> Self {
        Self(nanoseconds)
    }

    pub(crate) fn from_nanoseconds(nanoseconds: u64) -> Self {
        Self(i64::try_from(nanoseconds).unwrap_or(i64::MAX))
    }

    pub(crate) const fn nanoseconds(self) -> i64 {
        self.0
    }

    /// In seconds, with microseconds.
    pub(crate) fn seconds(self, decimal: &mut Decimal) -> &str {
        decimal.fraction(self.0.unsigned_abs() / 1000, 6, self.0 < 0)
    }

    /// In milliseconds.
    pub(crate) const fn milliseconds(self) -> Milliseconds {
        Milliseconds(self.0)
    }
}

impl fmt::Display for Span {
    /// In seconds, with microseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.seconds(&mut Decimal::new()))
    }
}

pub(crate) struct Milliseconds(i64);

impl Milliseconds {
    /// Writes the number of milliseconds, with microseconds.
    pub(crate) fn write(self, text: &mut String) {
        text.push_str(Decimal::new().fraction(self.0.unsigned_abs() / 1000, 3, self.0 < 0));
        text.push_str(" ms");
    }
}

impl fmt::Display for Milliseconds {
    /// With microseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        Self(self.0).write(&mut text);
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, Time};

    #[test]
    fn times_are_printed_to_the_nanosecond() {
        assert_eq!(Time::from_nanoseconds(1_764_000_000_000_000_007).to_string(), "2025-11-24T16:00:00.000000007Z");
        assert_eq!(Time::from_nanoseconds(0).to_string(), "1970-01-01T00:00:00.000000000Z");
    }

    #[test]
    fn times_out_of_range_are_the_first_and_the_last_moment() {
        assert_eq!(Time::from_nanoseconds(i128::MAX), Time(i64::MAX));
        assert_eq!(Time::from_nanoseconds(i128::MIN), Time(i64::MIN));
        assert!(Time(i64::MIN).to_string().starts_with("1677-"));
        assert!(Time(i64::MAX).to_string().starts_with("2262-"));
        assert_eq!(Time(i64::MAX).since(Time(i64::MIN)), Span(i64::MAX));
    }

    #[test]
    fn spans_below_zero_have_one_sign() {
        assert_eq!(Span(-1_500_000_000).to_string(), "-1.500000");
        assert_eq!(Span(-5_000).to_string(), "-0.000005");
        assert_eq!(Span(-5_000).milliseconds().to_string(), "-0.005 ms");
        assert_eq!(Span(i64::MIN).to_string(), "-9223372036.854775");
        assert_eq!(Span(3_217_999).milliseconds().to_string(), "3.217 ms");
    }
}
