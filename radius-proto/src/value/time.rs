//! time: seconds since 1970.

use core::fmt;

use super::{Integer, Kind};
use crate::{error::InvalidValue, typed::DataType};

/// Seconds since 1970-01-01 00:00:00 UTC, 4 octets in network order; ends in the year 2106.
///
/// Both the marker for typed constants and the value. `Display` is RFC 3339 in UTC: `2026-11-24T05:22:56Z`.
///
/// [RFC 8044, section 3.3](https://www.rfc-editor.org/rfc/rfc8044#section-3.3)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Time(pub u32);

impl DataType for Time {
    type Value<'a> = Self;
    type Input<'a> = Self;
    const KIND: Kind = Kind::Time;

    #[inline]
    fn decode(octets: &[u8]) -> Result<Self, InvalidValue> {
        Integer::decode(octets).map(Self)
    }

    #[inline(always)]
    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(4)
    }

    #[inline(always)]
    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        Integer::encode(value.0, octets);
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0 / 86_400, self.0 % 86_400);
        // Count from 1 March of a year divisible by 400, so that the leap day is the last of its year and its month
        // lengths repeat every five months: 719,468 days lie between 0000-03-01 and 1970-01-01, and 146,097 in 400
        // years.
        let days = days + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + u32::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60)
    }
}
