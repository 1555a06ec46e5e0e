//! Lines of an input that may be anything, and is never held as a whole.

use std::io::{self, BufRead};

/// What came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Line {
    /// A line, without its end.
    Whole,
    /// A line of more octets than are taken, all of which are left out.
    TooLong,
}

/// Reads the next line into `line`, in the place of what was there; `None` at the end of the input.
///
/// # Errors
///
/// Those of the input.
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
