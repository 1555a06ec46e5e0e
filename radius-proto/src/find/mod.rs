//! Finds attributes of a packet by their typed constants, and walks over all values.

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
