//! What the example programs share.

#![allow(clippy::std_instead_of_alloc, reason = "programs with input and output have std")]

#[cfg(feature = "tools")]
pub mod checks;
#[cfg(feature = "tools")]
pub mod hex;
#[cfg(feature = "tools")]
pub mod lines;
#[cfg(feature = "tools")]
pub mod names;
#[cfg(feature = "tools")]
pub mod options;
#[cfg(feature = "tools")]
pub mod secret;
#[cfg(feature = "tools")]
pub mod values;
