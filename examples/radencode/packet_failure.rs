//! Why a packet could not be encoded.

use radius_dict::text::LineError;

/// A line of the input, counted from 1, and what is wrong with it or with the packet that begins there.
pub(crate) struct PacketFailure {
    pub(crate) line: usize,
    /// With what separates it from the line's number.
    pub(crate) reason: String,
}

impl PacketFailure {
    /// What is wrong with a whole line, or a packet.
    pub(crate) fn of_line(line: usize, reason: &dyn core::fmt::Display) -> Self {
        Self { line, reason: format!(": {reason}") }
    }

    pub(crate) fn at(line: usize, column: usize, reason: &dyn core::fmt::Display) -> Self {
        Self { line, reason: format!(", column {column}: {reason}") }
    }

    /// `before` lines stand before the text in which the error was found.
    pub(crate) fn of_text(before: usize, error: LineError) -> Self {
        Self::at(before + error.line, error.column, &error.reason)
    }
}
