//! Where names, types and values come from.

use std::path::Path;

use radius_dict::{
    Dictionary, NamedRegistry,
    loader::{DirectorySource, Loaded, Loader},
};

/// A dictionary.
pub(crate) enum Names {
    Embedded,
    Loaded(Box<Loaded>),
}

impl Names {
    /// Those of the dictionary in this folder, and without one those that are built in.
    pub(crate) fn new(folder: Option<&Path>) -> Result<Self, String> {
        let Some(folder) = folder else { return Ok(Self::Embedded) };
        let failed = |error: &dyn core::fmt::Display| format!("{}: {error}", folder.display());
        let source = DirectorySource::new(folder).map_err(|error| failed(&error))?;
        let loaded = Loader::new().load(&source, "dictionary").map_err(|error| failed(&error))?;
        Ok(Self::Loaded(Box::new(loaded)))
    }

    pub(crate) fn registry(&self) -> &dyn NamedRegistry {
        match self {
            Self::Embedded => Dictionary::EMBEDDED,
            Self::Loaded(loaded) => &**loaded,
        }
    }
}
