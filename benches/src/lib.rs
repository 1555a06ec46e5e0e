//! The shared code of the benchmarks: the packets, the lower bounds, the peers, and the proof that all of them do the
//! same.
//!
//! - [`Packets`]: the packets, built once and outside of every timed part.
//! - [`naive`]: the slice loop, the least cost of reading a packet.
//! - [`blocks`]: the MD5 blocks that an operation needs, counted from lengths and computed alone.
//! - [`ours`], [`peers`]: the same tasks for radius-proto and the other crates.
//! - [`agreement`]: asserts that every library reads, writes and verifies the same. Each bench calls it before the
//!   timed part.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::missing_errors_doc,
    reason = "a benchmark that does not work is to stop"
)]

pub mod agreement;
pub mod blocks;
pub mod naive;
pub mod ours;
pub mod peers;

mod packets;

pub use packets::{AUTHENTICATOR, FixedRng, IDENTIFIER, LONG, PACKETS, PASSWORD, Packets, SECRET, Sample};

/// Type and value of an attribute, for comparing what libraries read.
pub type Pair = (u8, Vec<u8>);

/// The result that a walk computes from an attribute, so that the compiler cannot remove the walk: the sum of types and
/// value lengths. It is as little as possible, so that the walk itself is measured.
#[inline]
#[must_use]
pub fn fold(sum: usize, attribute_type: u8, length: usize) -> usize {
    sum.wrapping_add(usize::from(attribute_type)).wrapping_add(length)
}
