//! Constants in a build script.

use alloc::string::{String, ToString};
use core::fmt;
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    println,
};

use thiserror::Error;

use super::constants;
use crate::loader::{DirectorySource, Embedded, LoadError, Loaded, Loader, Redefinition, SourceError, Warning};

/// Turns a dictionary into constants, in a build script.
#[derive(Clone, Debug)]
pub struct Build {
    folder: PathBuf,
    name: String,
    over_embedded: bool,
    strict: bool,
}

/// Reasons why no constants were made.
///
/// `Debug` prints the same as `Display`, since cargo shows the `Debug` form of an error that a build script's `main`
/// returns.
#[derive(Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The folder cannot be read.
    #[error("{}: {reason}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// The reason.
        reason: SourceError,
    },
    /// A line is wrong.
    #[error("{}", folder.join(error.to_string()).display())]
    Load {
        /// The folder.
        folder: PathBuf,
        /// The file, the line and the reason.
        error: LoadError,
    },
    /// There is a warning, and [`Build::strict`] allows none.
    #[error("{}", folder.join(warning.to_string()).display())]
    Warning {
        /// The folder.
        folder: PathBuf,
        /// The first warning.
        warning: Warning,
    },
    /// `OUT_DIR` is not set: the program is not a build script.
    #[error("OUT_DIR is not set; cargo sets it for build scripts")]
    NoOutDir,
    /// The file cannot be written.
    #[error("{}: {reason}", file.display())]
    Write {
        /// The file.
        file: PathBuf,
        /// The reason.
        reason: io::Error,
    },
}

impl BuildError {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::Folder { reason, .. } => reason.label(),
            Self::Load { error, .. } => error.reason().label(),
            Self::Warning { warning, .. } => warning.reason().label(),
            Self::NoOutDir => "no-out-dir",
            Self::Write { .. } => "file-not-written",
        }
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Build {
    /// The file `name` in `folder`, and the files that it includes. A relative folder is relative to the package's
    /// folder.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>, name: &str) -> Self {
        Self { folder: folder.into(), name: name.into(), over_embedded: true, strict: false }
    }

    /// Whether the dictionary is loaded over the embedded one. It can then refer to the embedded one and add to it. The
    /// default is `true`. Constants are made only for the dictionary's own definitions.
    #[must_use]
    pub fn over_embedded(self, over_embedded: bool) -> Self {
        Self { over_embedded, ..self }
    }

    /// Whether a warning is an error. A misspelt data type, for example, is a warning, and the attribute becomes
    /// octets. Cargo shows warnings only for a package that is not a dependency, and only if it builds.
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// Returns the Rust code of the constants.
    ///
    /// # Errors
    ///
    /// [`BuildError::Folder`], [`BuildError::Load`] for an error in a line, [`BuildError::Warning`] if there is a
    /// warning and [`strict`](Self::strict) is set.
    pub fn constants(&self) -> Result<String, BuildError> {
        self.load().map(|(rust, ..)| rust)
    }

    fn failed(&self, error: LoadError) -> BuildError {
        BuildError::Load { folder: self.folder.clone(), error }
    }

    fn load(&self) -> Result<(String, Loaded, usize), BuildError> {
        let folder = |reason| BuildError::Folder { folder: self.folder.clone(), reason };
        let source = DirectorySource::new(&self.folder).map_err(folder)?;
        let mut loaded = Loaded::new();
        if self.over_embedded {
            loaded = Loader::new().load(&Embedded, Embedded::ALL).map_err(|error| self.failed(error))?;
        }
        let (files, rows) = (loaded.files().count(), loaded.rows());
        let loader = Loader::new().with_redefinition(Redefinition::Replace).with_strictness(self.strict);
        loader.load_over(&mut loaded, &source, &self.name).map_err(|error| self.failed(error))?;
        if let Some(warning) = loaded.warnings().first().filter(|_| self.strict) {
            return Err(BuildError::Warning { folder: self.folder.clone(), warning: warning.clone() });
        }
        let rust = constants(&loaded, |attribute| attribute.row_number() >= rows);
        Ok((rust, loaded, files))
    }

    /// Writes the constants into the file of this name in `OUT_DIR`, and tells cargo the files that they depend on and
    /// the warnings.
    ///
    /// # Errors
    ///
    /// As [`constants`](Self::constants), [`BuildError::NoOutDir`] and [`BuildError::Write`].
    pub fn write(&self, file: impl AsRef<Path>) -> Result<(), BuildError> {
        let file = PathBuf::from(env::var_os("OUT_DIR").ok_or(BuildError::NoOutDir)?).join(file);
        let (rust, loaded, before) = self.load()?;
        for name in loaded.files().skip(before) {
            println!("cargo::rerun-if-changed={}", self.folder.join(name).display());
        }
        for warning in loaded.warnings() {
            println!("cargo::warning={}", self.folder.join(warning.to_string()).display());
        }
        fs::write(&file, rust).map_err(|reason| BuildError::Write { file, reason })
    }
}
