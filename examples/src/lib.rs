//! The shared code of the example programs.

#![allow(clippy::std_instead_of_alloc, reason = "programs with input and output need std")]

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
#[cfg(any(feature = "raddecode", feature = "radsniff"))]
pub mod shown_attribute;
#[cfg(feature = "tools")]
pub mod shown_value;
#[cfg(feature = "tools")]
pub mod verification;
