//! Files in a folder.

use alloc::{borrow::Cow, vec::Vec};
use std::{
    fs::{self, File, Metadata},
    io::{self, Read},
    path::{Component, Path, PathBuf},
};

use super::source::{Source, SourceError};

/// Files in a folder and in the folders inside it. Names that lead out of the folder are refused: absolute ones, `..`,
/// and symbolic links. [`with_folder`](Self::with_folder) allows further folders, which absolute names may lead into. Files that are not regular, or that everybody may write to, are refused, too.
///
/// An attacker who can exchange files in the folder while they are read can lead the loader anywhere. Such an attacker
/// can also write any dictionary into the folder.
#[derive(Clone, Debug)]
pub struct DirectorySource {
    /// The folder of relative names, and then the further folders.
    roots: Vec<PathBuf>,
}

impl DirectorySource {
    /// The files of this folder.
    ///
    /// # Errors
    ///
    /// [`SourceError::NotFound`] if the folder does not exist, [`SourceError::NotRegularFile`] if it is not a folder,
    /// [`SourceError::Unreadable`] if the operating system refuses.
    pub fn new(folder: impl AsRef<Path>) -> Result<Self, SourceError> {
        Self { roots: Vec::new() }.with_folder(folder)
    }

    /// The same source with a further folder, which absolute names may lead into.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn with_folder(mut self, folder: impl AsRef<Path>) -> Result<Self, SourceError> {
        let root = fs::canonicalize(folder).map_err(|error| translate(&error))?;
        if !root.is_dir() {
            return Err(SourceError::NotRegularFile);
        }
        self.roots.push(root);
        Ok(self)
    }

    /// The path of a file, which is in one of the folders.
    fn path(&self, name: &Path) -> Result<PathBuf, SourceError> {
        let is_plain = |component| matches!(component, Component::Normal(_) | Component::CurDir | Component::RootDir);
        let root = self.roots.first().ok_or(SourceError::OutsideRoot)?;
        if !name.components().all(is_plain) {
            return Err(SourceError::OutsideRoot);
        }
        let is_inside = |path: &Path| self.roots.iter().any(|root| path.starts_with(root));
        // An absolute name replaces the folder.
        let path = root.join(name);
        match fs::canonicalize(&path) {
            Ok(path) if is_inside(&path) => Ok(path),
            Ok(_) => Err(SourceError::OutsideRoot),
            // Whether a file outside exists is not told.
            Err(_) if !is_inside(&path) => Err(SourceError::OutsideRoot),
            Err(error) => Err(translate(&error)),
        }
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
        let path = self.path(Path::new(name))?;
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
