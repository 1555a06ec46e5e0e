//! The shared secret, and the digests and hidden values that RADIUS makes from it with MD5.
//!
//! The RFCs prescribe this cryptography, which is weak by today's standards. This crate adds constant-time comparison,
//! zeroized secrets and a redacted `Debug`.

mod authenticator;
mod error;
pub(crate) mod hiding;
pub(crate) mod md5;
pub(crate) mod message_authenticator;
mod password;
mod secret;

pub use error::SecretError;
pub(crate) use hiding::Key;
#[cfg(feature = "alloc")]
pub use md5::Lanes;
pub use password::hide_user_password;
pub use secret::{Secret, Weakness};

pub(crate) use authenticator::{first_block, keyed_md5};
pub(crate) use password::{hidden_length, hide};
