//! The table over time, for a terminal of 80 columns.

use std::io::{self, IsTerminal, Write, stdout};

use anstyle::{AnsiColor, Style};
use radius_proto::Code;

use crate::{
    intervals::{Interval, Intervals},
    time::Span,
};

/// The width of a bar in characters.
const BAR: u64 = 6;
/// Blocks of one to eight eighths of a character.
const BLOCKS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const ALARM: Style = AnsiColor::Red.on_default();

/// The characters and colors of the table.
#[derive(Clone, Copy)]
pub(crate) struct Means {
    /// Whether bars have block characters; otherwise they are ASCII.
    blocks: bool,
    /// Whether losses are red.
    color: bool,
}

impl Means {
    /// Block characters are for terminals. `NO_COLOR` and similar variables decide on color.
    pub(crate) fn of_stdout() -> Self {
        let color = anstream::AutoStream::choice(&stdout()) != anstream::ColorChoice::Never;
        Self { blocks: stdout().is_terminal(), color }
    }
}

pub(crate) fn table(writer: &mut dyn Write, intervals: &Intervals, means: Means) -> io::Result<()> {
    let length = intervals.length();
    writeln!(writer, "\nIntervals of {length} s, times in UTC; losses when the request was sent")?;
    writeln!(
        writer,
        "{:<9} {:<6} {:>7} {:>6} {:>6} {:>6} {:>6} {:>5} {:>5} {:>7} {:>7}",
        "", "", "", "", "", "chal-", "other", "", "re-", "median", "99 %"
    )?;
    writeln!(
        writer,
        "{:<9} {:<6} {:>7} {:>6} {:>6} {:>6} {:>6} {:>5} {:>5} {:>7} {:>7}",
        "from", "", "request", "accept", "reject", "lenge", "reply", "lost", "sent", "ms", "ms"
    )?;
    let most = intervals.iter().map(|(.., interval)| interval.requests).max().unwrap_or_default();
    let mut day = String::new();
    for (start, empty, interval) in intervals.iter() {
        if empty > 0 {
            let intervals = if empty == 1 { "interval" } else { "intervals" };
            writeln!(writer, "{:<9} ({empty} {intervals} without packets)", "")?;
        }
        let (date, clock) = start.date_and_clock();
        if date != day {
            writeln!(writer, "{date}")?;
            day = date;
        }
        // If intervals begin at whole seconds, times need no fraction. Otherwise the hour is left out.
        let clock = if length.nanoseconds() % 1_000_000_000 == 0 { clock.get(..8) } else { clock.get(3..) };
        row(writer, clock.unwrap_or_default(), interval, most, means)?;
    }
    Ok(())
}

fn row(writer: &mut dyn Write, clock: &str, interval: &Interval, most: u64, means: Means) -> io::Result<()> {
    let [accepts, rejects, challenges] =
        [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE].map(|code| interval.replies_of(code));
    let others = interval.replies.values().sum::<u64>() - accepts - rejects - challenges;
    let alarm = if means.color && interval.lost > 0 { ALARM } else { Style::new() };
    writeln!(
        writer,
        "{clock:<9} {} {:>7} {:>6} {:>6} {:>6} {:>6} {alarm}{:>5}{alarm:#} {:>5} {:>7} {:>7}",
        bar(interval.requests, most, means.blocks),
        count(interval.requests, 7),
        count(accepts, 6),
        count(rejects, 6),
        count(challenges, 6),
        count(others, 6),
        count(interval.lost, 5),
        count(interval.retransmissions, 5),
        milliseconds(interval.latencies.percentile(50)),
        milliseconds(interval.latencies.percentile(99)),
    )
}

/// A bar for `value`, in proportion to that of `most`, which has the full width. A value above zero always has a bar.
fn bar(value: u64, most: u64, blocks: bool) -> String {
    let per_character = if blocks { 8 } else { 1 };
    let parts = (u128::from(value) * u128::from(BAR * per_character)).div_ceil(most.max(1).into());
    let parts = u64::try_from(parts).unwrap_or_default().min(BAR * per_character);
    let (whole, rest) = (parts / per_character, parts % per_character);
    let full = if blocks { '█' } else { '#' };
    let mut bar: String = (0..whole).map(|_| full).collect();
    if let Some(part) = usize::try_from(rest).ok().and_then(|rest| BLOCKS.get(rest.checked_sub(1)?)) {
        bar.push(*part);
    }
    format!("{bar:<6}")
}

/// A count in at most this number of characters. A longer one is in thousands, millions and so on, rounded down.
fn count(count: u64, width: usize) -> String {
    let whole = count.to_string();
    if whole.len() <= width {
        return whole;
    }
    let units = [(1000, 'k'), (1_000_000, 'M'), (1_000_000_000, 'G'), (1_000_000_000_000, 'T')];
    let mut shorter = units.iter().map(|(unit, name)| format!("{}{name}", count / unit));
    shorter.find(|text| text.len() <= width).unwrap_or_else(|| "many".into())
}

/// Milliseconds with up to three decimal places, as many as fit into the column.
fn milliseconds(latency: Option<Span>) -> String {
    let Some(latency) = latency else { return "-".into() };
    let microseconds = latency.nanoseconds().unsigned_abs() / 1000;
    let (whole, fraction) = (microseconds / 1000, microseconds % 1000);
    match whole {
        0..1000 => format!("{whole}.{fraction:03}"),
        1000..10_000 => format!("{whole}.{:02}", fraction / 10),
        _ => whole.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use radius_proto::Code;

    use super::{Means, bar, count, milliseconds, table};
    use crate::{
        intervals::Intervals,
        time::{Span, Time},
    };

    const SECOND: i64 = 1_000_000_000;

    fn printed(intervals: &Intervals, means: Means) -> String {
        let mut text = Vec::new();
        table(&mut text, intervals, means).unwrap();
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn bars_have_eighths_and_ascii_has_none() {
        assert_eq!(
            [0, 1, 24, 25, 48].map(|value| bar(value, 48, true)),
            ["      ", "▏     ", "███   ", "███▏  ", "██████"]
        );
        assert_eq!([0, 1, 3, 6].map(|value| bar(value, 6, false)), ["      ", "#     ", "###   ", "######"]);
        assert_eq!(bar(0, 0, true), "      ");
    }

    #[test]
    fn numbers_never_leave_their_column() {
        assert_eq!([0, 99_999, 100_000, 123_456_789].map(|number| count(number, 5)), ["0", "99999", "100k", "123M"]);
        assert_eq!(count(u64::MAX, 7), "18446744T".replace("18446744T", "many"));
        let spans = [0, 1_234_567, 9_999_999_999, 86_400_000_000_000].map(|span| milliseconds(Some(Span::new(span))));
        assert_eq!(spans, ["0.000", "1.234", "9999.99", "86400000"]);
        assert_eq!(milliseconds(None), "-");
    }

    #[test]
    fn lines_fit_into_80_columns_and_losses_are_red_only_with_color() {
        let time = |seconds: i64| Time::from_nanoseconds(i128::from(seconds * SECOND));
        let mut intervals = Intervals::new(SECOND / 2);
        for _ in 0..120_000 {
            intervals.request(time(86_399));
            intervals.reply(time(86_399), Code::ACCESS_ACCEPT, Span::new(9_999_999_999));
        }
        intervals.lost(time(86_400));
        for means in [Means { blocks: true, color: false }, Means { blocks: false, color: false }] {
            let text = printed(&intervals, means);
            assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
            assert!(!text.contains('\u{1b}') && text.is_ascii() != means.blocks, "{text}");
        }
        assert!(printed(&intervals, Means { blocks: true, color: true }).contains("\u{1b}[31m    1\u{1b}[0m"));
        let text = printed(&intervals, Means { blocks: false, color: false });
        assert!(text.contains("\n1970-01-01\n59:59.000 ###### "), "{text}");
        assert!(text.contains("\n          (1 interval without packets)\n1970-01-02\n00:00.000 "), "{text}");
    }
}
