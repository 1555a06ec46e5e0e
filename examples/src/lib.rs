//! What the example programs share.

#![allow(clippy::std_instead_of_alloc, reason = "programs with input and output have std")]

#[cfg(feature = "tools")]
pub mod dictionary;
pub mod ending;
#[cfg(feature = "tools")]
pub mod hexadecimal;
#[cfg(feature = "tools")]
pub mod lines;
#[cfg(feature = "tools")]
pub mod packet_options;
#[cfg(feature = "tools")]
pub mod secret;
#[cfg(feature = "tools")]
pub mod shown_value;
#[cfg(feature = "tools")]
pub mod verification;
