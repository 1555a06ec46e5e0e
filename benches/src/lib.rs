//! What the benchmarks share: the packets, the references that nothing can beat, the peers, and the proof that all of
//! them do the same.
//!
//! - [`Packets`]: the packets, built once and outside of every timed part.
//! - [`naive`]: the slice loop that is the least that reading a packet can cost.
//! - [`blocks`]: the MD5 blocks that an operation cannot do without, counted from lengths and computed bare.
//! - [`ours`], [`peers`]: radius-proto and the other crates, put to the same few tasks.
//! - [`agreement`]: asserts that every library reads, writes and verifies the same. Each bench calls it before it times
//!   anything.

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

/// What a walk makes of an attribute, so that the compiler cannot leave the walk out: the sum of types and value
/// lengths. As little as possible, so that what the walk itself costs shows.
#[inline]
#[must_use]
pub fn fold(sum: usize, attribute_type: u8, length: usize) -> usize {
    sum.wrapping_add(usize::from(attribute_type)).wrapping_add(length)
}
