//! Turns statements into rows.

mod alias;
mod attribute;
mod block;
mod builder;
mod check;
mod copy;
mod define;
mod describe;
mod files;
mod finish;
mod flags;
mod identity;
mod state;
mod statements;
mod structure;
mod value;
mod vendor;

use super::{error::LoadError, kept::store::Store, options::Options, source::Source};

/// Reads the file of this name, and the files that it includes, over the contents of a store.
pub(super) fn load(options: Options, source: &dyn Source, store: Store, name: &str) -> Result<Store, LoadError> {
    builder::Builder::new(options, source, store).run(name)
}
