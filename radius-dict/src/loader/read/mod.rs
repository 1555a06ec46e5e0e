//! From statements to rows.

mod alias;
mod block;
pub(in crate::loader) mod builder;
mod check;
mod define;
#[cfg(feature = "std")]
pub(in crate::loader) mod directory;
pub(in crate::loader) mod embedded;
mod files;
mod finish;
mod flags;
pub(in crate::loader) mod source;
mod structure;
mod value;
