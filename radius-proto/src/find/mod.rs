//! Attributes of a packet, found by their typed constants, and everything that has a value.

mod error;
mod leaf;
mod leaves;
mod lookup;
mod matches;
mod open_fragments;

pub use error::ValueError;
pub use leaf::{Content, Leaf};
pub use leaves::Leaves;
pub use lookup::All;
pub(crate) use matches::Occurrences;
