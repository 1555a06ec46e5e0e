//! Loads dictionaries in FreeRADIUS's syntax, of version 3 and of version 4, at run time.
//!
//! ```
//! use radius_dict::loader::{Loader, MemorySource};
//!
//! let source = MemorySource::new()
//!     .with("dictionary", "$INCLUDE vendors/example\n")
//!     .with(
//!         "vendors/example",
//!         "VENDOR Example 32473\n\
//!          BEGIN-VENDOR Example\n\
//!          ATTRIBUTE Example-Level 1 integer\n\
//!          VALUE Example-Level Administrator 15\n\
//!          END-VENDOR Example\n",
//!     );
//! let loaded = Loader::new().load(&source, "dictionary")?;
//! let level = loaded.attribute_named("Example-Level").unwrap();
//! assert_eq!(level.path().unwrap().to_string(), "26.32473.1");
//! assert_eq!(level.value_named("administrator").unwrap().number(), Some(15));
//! # Ok::<(), radius_dict::loader::LoadError>(())
//! ```
//!
//! A file is loaded as a whole or not at all. What is wrong is an error with its [`Position`]; a type or a flag that is
//! not known is a [`Warning`], and the attribute is octets.
//!
//! # Names
//!
//! In version 3 all names are in one space. In version 4 an attribute's name belongs to what it stands in. Here a name
//! belongs to its container where the text can only be of version 4: between `BEGIN-PROTOCOL` and `END-PROTOCOL`, in a
//! `BEGIN` block, in structures, and with a relative number: there `Outer.Inner` defines `Inner` in `Outer`. Elsewhere
//! it has to be unique, and is a name as a whole.
//!
//! An alias is a further name of an attribute, not of another alias. Whatever refers to attributes can name them by it;
//! only a block has to begin behind its line. It can have no name that an attribute in a packet, or in the same space,
//! has, unless that is the attribute itself.
//!
//! # Files
//!
//! A file that has been read is not read again in a block of the same kind, where it would say the same; so files may
//! include one another. Relative numbers go on in the file that is included, and end with it.
//!
//! # Other protocols
//!
//! What stands between `BEGIN-PROTOCOL` and `END-PROTOCOL` for another protocol than RADIUS is skipped, with a warning.

#[cfg(feature = "std")]
mod directory;
mod embedded;
mod error;
mod facts;
mod kept;
mod options;
mod read;
mod source;

#[cfg(feature = "std")]
pub use directory::DirectorySource;
pub use embedded::Embedded;
pub use error::{LoadError, LoadReason, Position, Warning, WarningReason};
pub use facts::{Flags, Precision, Role, Unplaced};
use kept::store::Store;
pub use kept::{
    loaded::Loaded,
    view::{LoadedAlias, LoadedAttribute, LoadedValue, LoadedVendor},
};
pub use options::{LoadLimits, Redefinition};
pub use source::{MemorySource, Source, SourceError};

pub use crate::syntax::{
    data_type::DictionaryType,
    reason::{Block, Expected, SyntaxReason},
};

/// Loads dictionaries.
#[derive(Clone, Copy, Default, Debug)]
pub struct Loader {
    limits: LoadLimits,
    redefinition: Redefinition,
}

impl Loader {
    /// With [`LoadLimits::DEFAULT`].
    #[must_use]
    pub const fn new() -> Self {
        Self { limits: LoadLimits::DEFAULT, redefinition: Redefinition::Refuse }
    }

    /// With other limits.
    #[must_use]
    pub const fn with_limits(self, limits: LoadLimits) -> Self {
        Self { limits, ..self }
    }

    /// With another answer to names that an earlier load has defined; see [`load_over`](Self::load_over).
    #[must_use]
    pub const fn with_redefinition(self, redefinition: Redefinition) -> Self {
        Self { redefinition, ..self }
    }

    /// Loads the file of this name, and what it includes.
    ///
    /// # Errors
    ///
    /// [`LoadError`] for the first thing that is wrong, where lines that depend on later ones are looked at when all
    /// files have been read: something that is no line of a dictionary, a name that is not
    /// defined, a name defined in two ways, a file that cannot be had, a limit. See [`LoadReason`].
    pub fn load(&self, source: &dyn Source, name: &str) -> Result<Loaded, LoadError> {
        let store = read::load(self.limits, self.redefinition, source, Store::default(), name)?;
        Ok(Loaded { store })
    }

    /// Loads the file of this name, and what it includes, over what has been loaded.
    ///
    /// # Errors
    ///
    /// As [`load`](Self::load); `loaded` is then as it was.
    pub fn load_over(&self, loaded: &mut Loaded, source: &dyn Source, name: &str) -> Result<(), LoadError> {
        // Into a copy: to take back what a failing file has defined would be one more thing to get wrong.
        loaded.store = read::load(self.limits, self.redefinition, source, loaded.store.clone(), name)?;
        Ok(())
    }
}
