//! The shared code of the tests: the peers that they talk to, the two ends of a conversation, and small dictionaries.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "support of tests, where a panic is how a test fails"
)]

extern crate alloc;

pub mod attribute_lines;
pub mod capture;
pub mod client;
pub mod counting;
pub mod dictionary;
pub mod difference;
pub mod eapol_test;
pub mod errors;
pub mod freeradius;
pub mod hexadecimal;
pub mod radclient;
pub mod radsniff;
pub mod server;
pub mod signed;
pub mod supplement;

mod bounded;
mod chosen;
mod scratch;

pub use chosen::{Chosen, Exhausted};

/// The code in the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
