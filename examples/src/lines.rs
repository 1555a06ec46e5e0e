//! Reads lines of an input of any content and length. The whole input is never in memory.

use std::io::{self, BufRead};

/// The result of reading a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Line {
    /// A line, without its end.
    Whole,
    /// A line with more octets than the limit. It is skipped.
    TooLong,
}

/// Reads the next line into `line`, whose old contents are removed; `None` at the end of the input.
///
/// # Errors
///
/// The errors of the input.
pub fn next(input: &mut impl BufRead, limit: usize, line: &mut Vec<u8>) -> io::Result<Option<Line>> {
    line.clear();
    let mut found = None;
    loop {
        let available = match input.fill_buf() {
            Ok(available) => available,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if available.is_empty() {
            return Ok(found);
        }
        let end = available.iter().position(|octet| *octet == b'\n');
        let part = available.get(..end.unwrap_or(available.len())).unwrap_or_default();
        if found == Some(Line::TooLong) || line.len() + part.len() > limit {
            line.clear();
            found = Some(Line::TooLong);
        } else {
            line.extend_from_slice(part);
            found = Some(Line::Whole);
        }
        let taken = part.len() + usize::from(end.is_some());
        input.consume(taken);
        if end.is_some() {
            return Ok(found);
        }
    }
}
