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
//! A file is loaded as a whole or not at all. An error has a [`Position`]. An unknown type or flag is a [`Warning`]; an
//! attribute of an unknown type is octets.
//!
//! # Names
//!
//! In version 3 all names are in one space. In version 4 an attribute's name belongs to its container. Here a name
//! belongs to its container if the text can only be of version 4: between `BEGIN-PROTOCOL` and `END-PROTOCOL`, in a
//! `BEGIN` block, in structures, and with a relative number. There `Outer.Inner` defines `Inner` in `Outer`. Elsewhere
//! a name must be unique, and dots are part of the name.
//!
//! An alias is a further name of an attribute or of a vendor, not of another alias. It belongs to the block of its
//! line. Every reference in that block, or in a block inside it, can use the alias; a block that uses it must begin
//! after its line. An alias must not have the name of another attribute in the same block.
//!
//! # Structures
//!
//! `struct`, `STRUCT`, `union` and `MEMBER` of version 4 describe the members of a value: [`LoadedAttribute::layout`]
//! has them. [`text`](crate::text) prints and reads them. Members of types that this library does not have (`int8`,
//! `float32`, dates in milliseconds) are octets of the same length. A structure that a layout cannot express is octets
//! as a whole.
//!
//! # Repeated names and numbers
//!
//! A later line for the same name and number is valid, as in FreeRADIUS, with a [`Warning`]. A name with two numbers is
//! an error, and so is a second type of a container. If a number has two names, packets are read with the later one. Of
//! two names of a value, the later line is shown.
//!
//! # Old dialects
//!
//! These forms are read: `INCLUDE`, `VENDOR 9 Cisco`, `VENDOR Microsoft 311 Microsoft`, `VENDORATTR 9 name 1 string`,
//! `ATTRIB_NMC`, `BEGIN VENDOR Cisco 9` to `END`, GNU's flags in brackets, a vendor's block without an end, and
//! `octets encrypt=1` without a length. Most of them are warnings.
//!
//! # Files
//!
//! A file is not read again in a block of the same kind, since it would define the same; so files may include one
//! another. Relative numbers continue in an included file, and end with it.
//!
//! # Other protocols
//!
//! Lines between `BEGIN-PROTOCOL` and `END-PROTOCOL` of another protocol than RADIUS are skipped, with a warning.

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
use options::Options;
pub use options::{LoadLimits, Redefinition};
pub use source::{MemorySource, Source, SourceError};

pub use crate::syntax::{
    data_type::DictionaryType,
    reason::{Block, Expected, SyntaxReason},
};

/// Loads dictionaries.
#[derive(Clone, Copy, Default, Debug)]
pub struct Loader {
    options: Options,
}

impl Loader {
    /// A loader with [`LoadLimits::DEFAULT`].
    #[must_use]
    pub const fn new() -> Self {
        let options = Options { limits: LoadLimits::DEFAULT, redefinition: Redefinition::Refuse, strict: false };
        Self { options }
    }

    /// The same loader with other limits.
    #[must_use]
    pub const fn with_limits(self, limits: LoadLimits) -> Self {
        Self { options: Options { limits, ..self.options } }
    }

    /// The same loader with another treatment of names that an earlier load has defined; see
    /// [`load_over`](Self::load_over).
    #[must_use]
    pub const fn with_redefinition(self, redefinition: Redefinition) -> Self {
        Self { options: Options { redefinition, ..self.options } }
    }

    /// The same loader, which also warns of what FreeRADIUS's own files do on purpose:
    /// [`WarningReason::NumberTaken`].
    #[must_use]
    pub const fn with_strictness(self, strict: bool) -> Self {
        Self { options: Options { strict, ..self.options } }
    }

    /// Loads the file of this name, and the files that it includes.
    ///
    /// # Errors
    ///
    /// [`LoadError`] for the first fault: a line that is not a line of a dictionary, a name that is not defined, a name
    /// with two definitions, a file that cannot be read, or a limit. Lines that depend on later lines are checked after
    /// all files have been read. See [`LoadReason`].
    pub fn load(&self, source: &dyn Source, name: &str) -> Result<Loaded, LoadError> {
        let store = read::load(self.options, source, Store::default(), name)?;
        Ok(Loaded { store })
    }

    /// Loads the file of this name, and the files that it includes, over earlier loads.
    ///
    /// # Errors
    ///
    /// As [`load`](Self::load). After an error `loaded` is unchanged.
    pub fn load_over(&self, loaded: &mut Loaded, source: &dyn Source, name: &str) -> Result<(), LoadError> {
        // The load goes into a copy. Removing the definitions of a failed file would be a source of errors.
        loaded.store = read::load(self.options, source, loaded.store.clone(), name)?;
        Ok(())
    }
}
