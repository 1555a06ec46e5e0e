//! time: seconds since 1970.

use core::fmt;

use super::{
    data_type::DataType,
    integer::Integer,
    invalid::InvalidValue,
    kind::Kind,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_value},
};

/// Seconds since 1970-01-01 00:00:00 UTC, 4 octets in network order. The range ends in the year 2106.
///
/// It is both the marker for typed constants and the value. `Display` is RFC 3339 in UTC: `2026-11-24T05:22:56Z`. A
/// [`Value`](super::Value) prints the form of FreeRADIUS, `"Nov 24 2026 05:22:56 UTC"`.
///
/// [RFC 8044, section 3.3](https://www.rfc-editor.org/rfc/rfc8044#section-3.3)
///
/// ```
/// use radius_proto::value::{DataType, Time};
///
/// let time = Time::decode(&[0x67, 0x74, 0x85, 0x80])?;
/// assert_eq!(time, Time(1_735_689_600));
/// assert_eq!(time.to_string(), "2025-01-01T00:00:00Z");
/// # Ok::<(), radius_proto::error::InvalidValue>(())
/// ```
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

/// Days from 0000-03-01 to 1970-01-01. Years are counted from 1 March, so that the leap day is the last of its year and
/// the lengths of months repeat every five months.
const DAYS_BEFORE_1970: u32 = 719_468;

const DAYS_IN_400_YEARS: u32 = 146_097;

/// The names of the months in dates.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A date and a time of day in UTC.
#[derive(Clone, Copy)]
struct Calendar {
    year: u32,
    /// The month, from 1.
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
}

impl Calendar {
    /// Seconds since 1970; `None` if there is no such day or time of day. Years after 9999 are refused, so that nothing
    /// wraps.
    fn seconds(self) -> Option<i64> {
        let Self { year, month, day, hour, minute, second } = self;
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days_in_month = match month {
            2 => 28 + u32::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if year > 9999 || day == 0 || day > days_in_month || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let month_from_march = (month + 9) % 12;
        // The era before the year 0 is added, for January and February of that year.
        let year_from_march = year + 400 - u32::from(month <= 2);
        let days = year_from_march * 365 + year_from_march / 4 - year_from_march / 100
            + year_from_march / 400
            + (153 * month_from_march + 2) / 5
            + day
            - 1;
        let days = i64::from(days) - i64::from(DAYS_IN_400_YEARS + DAYS_BEFORE_1970);
        Some(days * 86_400 + i64::from(hour * 3600 + minute * 60 + second))
    }
}

impl From<Time> for Calendar {
    fn from(time: Time) -> Self {
        let (days, second) = (time.0 / 86_400, time.0 % 86_400);
        let days = days + DAYS_BEFORE_1970;
        let (era, day_of_era) = (days / DAYS_IN_400_YEARS, days % DAYS_IN_400_YEARS);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        Self {
            year: era * 400 + year_of_era + u32::from(month <= 2),
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
            hour: second / 3600,
            minute: second / 60 % 60,
            second: second % 60,
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Calendar { year, month, day, hour, minute, second } = (*self).into();
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl FromText for Time {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        write_value::<Self>(read(text)?, buffer)
    }
}

impl ToText for Time {
    /// Prints the date in double quotes, as other implementations do: `"Nov 24 2026 05:22:56 UTC"`.
    fn print(value: &Self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Calendar { year, month, day, hour, minute, second } = (*value).into();
        let month =
            usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?)).ok_or(fmt::Error)?;
        write!(f, "\"{month} {day:2} {year} {hour:02}:{minute:02}:{second:02} UTC\"")
    }
}

fn read(mut text: Scanner<'_>) -> Result<Time, TextError> {
    let start = text;
    if !text.rest.is_empty() && text.rest.bytes().all(|octet| octet.is_ascii_digit()) {
        return match u32::try_from(text.last_number(u32::MAX.into())?) {
            Ok(seconds) => Ok(Time(seconds)),
            Err(_) => Err(start.expected(MOMENT)),
        };
    }
    let (calendar, offset) = match text.rest.as_bytes() {
        [_, _, _, _, b'-', ..] => internet_date(&mut text)?,
        _ => (written_date(&mut text)?, 0),
    };
    text.end()?;
    let seconds = calendar.seconds().ok_or(start.expected("a day of the calendar and a time of the day"))?;
    u32::try_from(seconds - offset).map(Time).map_err(|_| start.expected(MOMENT))
}

/// [RFC 3339, section 5.6](https://www.rfc-editor.org/rfc/rfc3339#section-5.6), and the number of seconds that it is
/// ahead of UTC. A fraction of a second is refused, since the value cannot hold it.
fn internet_date(text: &mut Scanner<'_>) -> Result<(Calendar, i64), TextError> {
    let year = text.decimal(4, 4, YEAR)?;
    text.require("-", "'-'")?;
    let month = text.decimal(2, 2, "two digits of the month")?;
    text.require("-", "'-'")?;
    let day = text.decimal(2, 2, "two digits of the day")?;
    if !["T", "t", " "].into_iter().any(|separator| text.skip(separator)) {
        return Err(text.expected("'T'"));
    }
    let hour = text.decimal(2, 2, HOUR)?;
    text.require(":", "':'")?;
    let minute = text.decimal(2, 2, MINUTE)?;
    text.require(":", "':'")?;
    let second = text.decimal(2, 2, SECOND)?;
    let calendar = Calendar { year, month, day, hour, minute, second };
    if text.skip("Z") || text.skip("z") {
        return Ok((calendar, 0));
    }
    let start = *text;
    let west = text.skip("-");
    if !west {
        text.require("+", "'Z', '+' or '-'")?;
    }
    let hours = text.decimal(2, 2, HOUR)?;
    text.require(":", "':'")?;
    let minutes = text.decimal(2, 2, MINUTE)?;
    if hours > 23 || minutes > 59 {
        return Err(start.expected("an offset of less than a day"));
    }
    let offset = i64::from(hours * 3600 + minutes * 60);
    Ok((calendar, if west { -offset } else { offset }))
}

/// `Nov 24 2026 05:22:56 UTC`, with the month or the day first.
fn written_date(text: &mut Scanner<'_>) -> Result<Calendar, TextError> {
    let (month, day) = if text.rest.starts_with(|first: char| first.is_ascii_digit()) {
        let day = day(text)?;
        (month(text)?, day)
    } else {
        let month = month(text)?;
        (month, day(text)?)
    };
    let year = text.decimal(4, 4, YEAR)?;
    let mut calendar = Calendar { year, month, day, hour: 0, minute: 0, second: 0 };
    if text.blanks() {
        calendar.hour = text.decimal(1, 2, HOUR)?;
        text.require(":", "':'")?;
        calendar.minute = text.decimal(2, 2, MINUTE)?;
        if text.skip(":") {
            calendar.second = text.decimal(2, 2, SECOND)?;
        }
        if text.blanks() {
            // Other time zones are refused: the text would mean another moment.
            text.require("UTC", "UTC")?;
        }
    }
    Ok(calendar)
}

/// The number of a month, from its name. Takes the separator after the name, too.
fn month(text: &mut Scanner<'_>) -> Result<u32, TextError> {
    let start = *text;
    let name = text.take_while(|octet| octet.is_ascii_alphabetic());
    let found = (1..).zip(MONTHS).find(|(_, month)| month.eq_ignore_ascii_case(name));
    match found {
        Some((number, _)) if text.blanks() => Ok(number),
        _ => Err(start.expected("a date: the month by the first three letters of its name, or the day")),
    }
}

fn day(text: &mut Scanner<'_>) -> Result<u32, TextError> {
    let start = *text;
    let day = text.decimal(1, 2, "the day of the month")?;
    if text.blanks() { Ok(day) } else { Err(start.expected("the day of the month")) }
}

const MOMENT: &str = "a moment of the years 1970 to 2106, in which a time ends";
const YEAR: &str = "four digits of the year";
const HOUR: &str = "two digits of the hour";
const MINUTE: &str = "two digits of the minute";
const SECOND: &str = "two digits of the second";
