//! The reason why a packet could not be encoded.

use radius_dict::text::LineError;

/// A line of the input, counted from 1, and the fault of the line or of the packet that begins there.
pub(crate) struct PacketFailure {
    pub(crate) line: usize,
    /// The reason, with the characters that separate it from the line's number.
    pub(crate) reason: String,
}

impl PacketFailure {
    /// The fault of a whole line or of a packet.
    pub(crate) fn of_line(line: usize, reason: &dyn core::fmt::Display) -> Self {
        Self { line, reason: format!(": {reason}") }
    }

    pub(crate) fn at(line: usize, column: usize, reason: &dyn core::fmt::Display) -> Self {
        Self { line, reason: format!(", column {column}: {reason}") }
    }

    /// `before` is the number of lines before the text with the error.
    pub(crate) fn of_text(before: usize, error: LineError) -> Self {
        Self::at(before + error.line, error.column, &error.reason)
    }
}
