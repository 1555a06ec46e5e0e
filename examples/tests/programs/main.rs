//! Runs each program as a user does, and checks its output and its exit code.
//!
//! A program is tested if its feature is on: `cargo test -p radius-examples --all-features` tests all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::std_instead_of_alloc,
    reason = "a test"
)]

mod closed_output;
#[cfg(all(feature = "radencode", feature = "raddecode"))]
mod every_attribute;
mod program;
#[cfg(feature = "raddecode")]
mod raddecode;
#[cfg(all(feature = "raddict", feature = "own-dictionary"))]
mod raddict;
#[cfg(all(feature = "radencode", feature = "raddecode"))]
mod radencode;
#[cfg(feature = "radsniff")]
mod radsniff;
mod workspaces_mfa;
