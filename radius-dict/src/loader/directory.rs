//! Files in a folder.

use alloc::{borrow::Cow, vec::Vec};
use std::{
    fs::{self, File, Metadata},
    io::{self, Read},
    path::{Component, Path, PathBuf},
};

use super::source::{Source, SourceError};

/// Files in a folder and in the folders inside it. Absolute names, `..` and symbolic links that lead out of the folder
/// are refused. Files that are not regular, or that everybody may write to, are refused, too.
///
/// An attacker who can exchange files in the folder while they are read can lead the loader anywhere. Such an attacker
/// can also write any dictionary into the folder.
#[derive(Clone, Debug)]
pub struct DirectorySource {
    root: PathBuf,
}

impl DirectorySource {
    /// The files of this folder.
    ///
    /// # Errors
    ///
    /// [`SourceError::NotFound`] if the folder does not exist, [`SourceError::NotRegularFile`] if it is not a folder,
    /// [`SourceError::Unreadable`] if the operating system refuses.
    pub fn new(folder: impl AsRef<Path>) -> Result<Self, SourceError> {
        let root = fs::canonicalize(folder).map_err(|error| translate(&error))?;
        if root.is_dir() { Ok(Self { root }) } else { Err(SourceError::NotRegularFile) }
    }
}

fn translate(error: &io::Error) -> SourceError {
    match error.kind() {
        io::ErrorKind::NotFound => SourceError::NotFound,
        io::ErrorKind::NotADirectory => SourceError::NotFound,
        _ => SourceError::Unreadable,
    }
}

fn check(metadata: &Metadata) -> Result<(), SourceError> {
    if !metadata.is_file() {
        return Err(SourceError::NotRegularFile);
    }
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::mode(metadata) & 0o002 != 0 {
        return Err(SourceError::WorldWritable);
    }
    Ok(())
}

impl Source for DirectorySource {
    fn read(&self, name: &str, limit: usize) -> Result<Cow<'_, [u8]>, SourceError> {
        let name = Path::new(name);
        if !name.components().all(|component| matches!(component, Component::Normal(_) | Component::CurDir)) {
            return Err(SourceError::OutsideRoot);
        }
        let path = fs::canonicalize(self.root.join(name)).map_err(|error| translate(&error))?;
        if !path.starts_with(&self.root) {
            return Err(SourceError::OutsideRoot);
        }
        // The check is also made before opening: opening a pipe waits for a writer.
        check(&fs::metadata(&path).map_err(|error| translate(&error))?)?;
        let file = File::open(&path).map_err(|error| translate(&error))?;
        let metadata = file.metadata().map_err(|error| translate(&error))?;
        check(&metadata)?;
        let most = u64::try_from(limit).unwrap_or(u64::MAX);
        if metadata.len() > most {
            return Err(SourceError::TooLarge);
        }
        let mut text = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
        file.take(most.saturating_add(1)).read_to_end(&mut text).map_err(|error| translate(&error))?;
        if text.len() > limit { Err(SourceError::TooLarge) } else { Ok(Cow::Owned(text)) }
    }
}
