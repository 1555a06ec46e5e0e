//! Reasons why octets cannot be a shared secret.

use thiserror::Error;

/// Reasons why octets cannot be a shared secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum SecretError {
    /// An empty secret authenticates everybody.
    #[error("the shared secret is empty")]
    Empty,
    /// The secret is longer than [`Secret::MAX_LENGTH`](crate::Secret::MAX_LENGTH).
    #[error("the shared secret has {length} octets, and at most {maximum} are allowed")]
    TooLong {
        /// Octets of the secret.
        length: usize,
        /// The limit.
        maximum: usize,
    },
}
