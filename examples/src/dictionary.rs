//! The dictionary of a command line.

use std::path::{Path, PathBuf};

use clap::Args;
use radius_dict::{
    Dictionary, NamedRegistry,
    loader::{DirectorySource, Embedded, Loaded, Loader, Redefinition},
};

/// The options that select a dictionary.
#[derive(Args, Debug)]
pub struct DictionaryOptions {
    /// A dictionary in FreeRADIUS's syntax, instead of the built-in dictionary: a file, or a folder with a file
    /// `dictionary`
    #[arg(short, long, value_name = "PATH")]
    dictionary: Option<PathBuf>,

    /// A further dictionary, which adds to that one and replaces parts of it; may be given several times
    #[arg(long, value_name = "PATH")]
    add_dictionary: Vec<PathBuf>,
}

impl DictionaryOptions {
    /// Loads the dictionary.
    ///
    /// # Errors
    ///
    /// A message with the place, if a file cannot be read or has a fault.
    pub fn load(&self) -> Result<ChosenDictionary, String> {
        if self.dictionary.is_none() && self.add_dictionary.is_empty() {
            return Ok(ChosenDictionary::Embedded);
        }
        let mut loaded = match &self.dictionary {
            Some(path) => {
                let mut loaded = Loaded::new();
                load_over(&mut loaded, path)?;
                loaded
            }
            None => Loader::new().load(&Embedded, Embedded::ALL).map_err(|error| error.to_string())?,
        };
        for path in &self.add_dictionary {
            load_over(&mut loaded, path)?;
        }
        Ok(ChosenDictionary::Loaded(Box::new(loaded)))
    }
}

fn load_over(loaded: &mut Loaded, path: &Path) -> Result<(), String> {
    let (folder, file) = match (path.is_dir(), path.parent(), path.file_name()) {
        (false, Some(folder), Some(file)) => (folder, file.to_string_lossy().into_owned()),
        _ => (path, "dictionary".into()),
    };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let source = DirectorySource::new(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let loader = Loader::new().with_redefinition(Redefinition::Replace);
    // The error begins with the name of a file in the folder.
    let failed = |error: radius_dict::loader::LoadError| folder.join(error.to_string()).display().to_string();
    loader.load_over(loaded, &source, &file).map_err(failed)
}

/// A dictionary.
#[derive(Debug)]
pub enum ChosenDictionary {
    /// The built-in dictionary.
    Embedded,
    /// A dictionary from files.
    Loaded(Box<Loaded>),
}

impl ChosenDictionary {
    /// The registry, which finds attributes by path and by name.
    #[must_use]
    pub fn registry(&self) -> &dyn NamedRegistry {
        match self {
            Self::Embedded => Dictionary::EMBEDDED,
            Self::Loaded(loaded) => &**loaded,
        }
    }
}
