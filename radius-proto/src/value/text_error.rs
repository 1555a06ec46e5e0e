//! Reasons why a text is not a value.

use thiserror::Error;

use super::invalid::InvalidValue;

/// Reasons why a text is not a value of its data type.
///
/// ```
/// use radius_proto::value::{Kind, TextError};
///
/// let mut buffer = [0; 253];
/// let error = Kind::Integer.parse("7x", &mut buffer).unwrap_err();
/// assert_eq!(error, TextError::Expected { at: 1, expected: "the end of the text" });
/// assert_eq!(error.to_string(), "octet 1 of the text: expected the end of the text");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum TextError {
    /// The text does not have the type's form.
    #[error("octet {at} of the text: expected {expected}")]
    Expected {
        /// The first octet that does not fit the form, counted from the start of the text.
        at: usize,
        /// The form that is expected there.
        expected: &'static str,
    },
    /// The text has the type's form, but its value breaks the type's rules.
    #[error("octet {at} of the text: {reason}")]
    Value {
        /// The octet of the text at which the value begins.
        at: usize,
        /// The rule that is broken.
        reason: InvalidValue,
    },
    /// The buffer is too short.
    #[error("the value needs a buffer of {needed} octets, and the buffer has {available}")]
    NoRoom {
        /// Octets that the value needs.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
}
