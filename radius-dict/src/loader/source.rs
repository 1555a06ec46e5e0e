//! Sources of the text of dictionaries.

use alloc::{borrow::Cow, boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use core::fmt;

/// Reasons why a file cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum SourceError {
    /// There is no file of this name.
    NotFound,
    /// The name leads out of the folders, directly, through `..`, or through a symbolic link.
    OutsideRoot,
    /// It is a folder, a device or a pipe.
    NotRegularFile,
    /// Everybody may write to the file.
    WorldWritable,
    /// The file has more octets than the limit.
    TooLarge,
    /// The operating system refuses.
    Unreadable,
}

impl SourceError {
    /// A short name that stays the same, for counters.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        match self {
            Self::NotFound => "file-not-found",
            Self::OutsideRoot => "outside-root",
            Self::NotRegularFile => "not-regular-file",
            Self::WorldWritable => "world-writable",
            Self::TooLarge => "file-too-large",
            Self::Unreadable => "file-unreadable",
        }
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFound => "there is no such file",
            Self::OutsideRoot => "the name leads out of the folders of the dictionaries",
            Self::NotRegularFile => "not a regular file",
            Self::WorldWritable => "everybody may write to the file",
            Self::TooLarge => "the file is too large",
            Self::Unreadable => "the file cannot be read",
        })
    }
}

impl core::error::Error for SourceError {}

/// A source of the text of files.
pub trait Source {
    /// The octets of the file of this name, at most `limit`.
    ///
    /// Names have `/` between folders. The name in an `$INCLUDE` is appended to the folder of the including file. Empty
    /// parts and `.` are removed. The name may contain `..` or be absolute.
    ///
    /// # Errors
    ///
    /// [`SourceError`] if the file cannot be read.
    fn read(&self, name: &str, limit: usize) -> Result<Cow<'_, [u8]>, SourceError>;
}

/// Files in memory.
///
/// ```
/// use radius_dict::loader::{Loader, MemorySource};
///
/// let source = MemorySource::new().with("dictionary", "ATTRIBUTE User-Name 1 string\n");
/// let loaded = Loader::new().load(&source, "dictionary")?;
/// assert_eq!(loaded.attribute_named("user-name").unwrap().number(), Some(1));
/// # Ok::<(), radius_dict::loader::LoadError>(())
/// ```
#[derive(Clone, Default, Debug)]
pub struct MemorySource {
    files: BTreeMap<Box<str>, Vec<u8>>,
}

impl MemorySource {
    /// No files.
    #[must_use]
    pub const fn new() -> Self {
        Self { files: BTreeMap::new() }
    }

    /// The same files and a file of this name and text. It replaces a file of the same name.
    #[must_use]
    pub fn with(mut self, name: &str, text: impl Into<Vec<u8>>) -> Self {
        self.files.insert(normalized(name).into(), text.into());
        self
    }
}

impl Source for MemorySource {
    fn read(&self, name: &str, limit: usize) -> Result<Cow<'_, [u8]>, SourceError> {
        let text = self.files.get(name).ok_or(SourceError::NotFound)?;
        if text.len() > limit { Err(SourceError::TooLarge) } else { Ok(Cow::Borrowed(text)) }
    }
}

/// The name without empty parts and `.`.
pub(in crate::loader) fn normalized(name: &str) -> String {
    let mut normalized = String::with_capacity(name.len());
    if name.starts_with('/') {
        normalized.push('/');
    }
    for part in name.split('/').filter(|part| !matches!(*part, "" | ".")) {
        if !matches!(normalized.as_str(), "" | "/") {
            normalized.push('/');
        }
        normalized.push_str(part);
    }
    normalized
}

/// The full name of a name in a file.
pub(in crate::loader) fn relative_to(file: &str, name: &str) -> String {
    match file.rsplit_once('/') {
        Some((folder, _)) if !name.starts_with('/') => {
            let mut path = String::with_capacity(folder.len() + 1 + name.len());
            path.push_str(folder);
            path.push('/');
            path.push_str(name);
            normalized(&path)
        }
        _ => normalized(name),
    }
}
