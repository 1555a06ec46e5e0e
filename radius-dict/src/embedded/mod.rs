//! The facts that are compiled in.

mod dictionary;
mod generated;
mod lookup;
mod path_names;
pub(crate) mod row;
pub(crate) mod row_paths;

pub use dictionary::Dictionary;
#[cfg(feature = "loader")]
pub(crate) use generated::texts;
