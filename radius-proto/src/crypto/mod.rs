//! What RADIUS does with MD5, and the secret that it does it with.
//!
//! Nothing here is new cryptography, or good cryptography by today's measure: it is what the wire prescribes. What is
//! added is hygiene: constant-time comparison, zeroized secrets, redacted `Debug`.

mod authenticator;
mod error;
pub(crate) mod hiding;
pub(crate) mod md5;
pub(crate) mod message_authenticator;
mod password;
mod secret;

pub use error::SecretError;
pub(crate) use hiding::Key;
pub use password::hide_user_password;
pub use secret::{Secret, Weakness};

pub(crate) use authenticator::{first_block, keyed_md5};
pub(crate) use password::{hidden_length, hide};
