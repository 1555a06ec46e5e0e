//! What a load may take, and what it does with names that are defined already.

/// What a dictionary may have at most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LoadLimits {
    /// How deep files include one another.
    pub depth: usize,
    /// Files that are read, or looked for in vain; one that is read twice counts twice.
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
    /// How many octets a load can read at all.
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

/// How a load treats a name that an earlier load has defined in another way.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub enum Redefinition {
    /// It is an error, as within one load, and as FreeRADIUS has it.
    #[default]
    Refuse,
    /// The later definition counts, and a [`Warning`](crate::loader::Warning) says which one it replaces: so too for a number that gets another
    /// name. For your own files over a dictionary that somebody else keeps.
    Replace,
}
