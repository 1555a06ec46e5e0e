//! Why an attribute that was found has no value.

use thiserror::Error;

use crate::{attribute::AttributePath, value::InvalidValue};

/// An attribute's value does not fit its data type. The packet stays valid and the octets stay readable
/// ([RFC 6929, section 2.8](https://www.rfc-editor.org/rfc/rfc6929#section-2.8)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("offset {offset}: attribute {attribute}: {reason}")]
#[non_exhaustive]
pub struct ValueError {
    /// The attribute.
    pub attribute: AttributePath,
    /// Where the attribute begins.
    pub offset: usize,
    /// What is wrong with the value.
    pub reason: InvalidValue,
}
