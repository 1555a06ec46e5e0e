//! Why a text is not a value.

use thiserror::Error;

use super::invalid::InvalidValue;

/// Why a text is not a value of its data type.
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
        /// Where it departs from the form, in octets from the start of the text.
        at: usize,
        /// What would have been possible there.
        expected: &'static str,
    },
    /// The text has the type's form, and what it says breaks the type's rules.
    #[error("octet {at} of the text: {reason}")]
    Value {
        /// Where in the text it begins, in octets.
        at: usize,
        /// Which rule is broken.
        reason: InvalidValue,
    },
    /// The buffer is too short.
    #[error("the value takes a buffer of {needed} octets, and it has {available}")]
    NoRoom {
        /// Octets that the value takes.
        needed: usize,
        /// Octets of the buffer.
        available: usize,
    },
}
