//! The limits of a load, and its treatment of names that are already defined.

/// The limits of a dictionary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LoadLimits {
    /// The depth of files that include one another.
    pub depth: usize,
    /// Files that are read, or searched and not found. A file that is read twice counts twice.
    pub files: usize,
    /// Octets of all files of a load together; more than [`MOST_OCTETS`](Self::MOST_OCTETS) are never read.
    pub octets: usize,
    /// Octets of a line, without its comment.
    pub line: usize,
    /// Attributes; and separately values, vendors, aliases, lines that depend on what is defined later, and steps of
    /// `clone=`.
    pub definitions: usize,
    /// Warnings that are kept of a load; further ones are counted.
    pub warnings: usize,
}

impl LoadLimits {
    /// The most octets that a load can read.
    pub const MOST_OCTETS: usize = 1 << 30;

    /// 32 deep, 4,096 files of 16 MiB together, lines of 4,096 octets, 262,144 attributes and as many values, 1,000
    /// warnings.
    pub const DEFAULT: Self =
        Self { depth: 32, files: 4096, octets: 16 << 20, line: 4096, definitions: 1 << 18, warnings: 1000 };
}

impl Default for LoadLimits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The treatment of a name that an earlier load has defined differently.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub enum Redefinition {
    /// It is an error.
    #[default]
    Refuse,
    /// The later definition is valid, and a [`Warning`](crate::loader::Warning) names the definition that it replaces.
    /// The same applies to a number that gets another name. This is for your own files over a dictionary that somebody
    /// else maintains.
    Replace,
}

/// The settings of a loader.
#[derive(Clone, Copy, Default, Debug)]
pub(in crate::loader) struct Options {
    pub(in crate::loader) limits: LoadLimits,
    pub(in crate::loader) redefinition: Redefinition,
    /// Whether to warn also of what FreeRADIUS's own files do on purpose.
    pub(in crate::loader) strict: bool,
}
