//! Prints definitions of dictionaries.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::Args;
use radius_dict::{
    Definition, NamedRegistry, Oid,
    codegen::Build,
    loader::{DirectorySource, Embedded, Loaded, Loader, Redefinition},
};
use radius_examples::{dictionary::DictionaryOptions, ending};
use radius_proto::typed::Hiding;

use crate::Failure;

/// A dictionary to be checked.
#[derive(Args)]
pub(crate) struct Checked {
    /// Its folder, or the file itself.
    folder: PathBuf,
    /// The file in the folder that includes the others.
    #[arg(default_value = "dictionary")]
    file: PathBuf,
    /// A further folder that absolute names in $INCLUDE may lead into; can be given several times.
    #[arg(long, value_name = "FOLDER")]
    include_folder: Vec<PathBuf>,
    /// Load it over the embedded dictionary, which it can then refer to, and list what it replaces.
    #[arg(long)]
    over_embedded: bool,
    /// Also warn of attributes that share a number, and fail if there are warnings.
    #[arg(long)]
    pub(crate) strict: bool,
}

impl Checked {
    fn load(&self) -> Result<Loaded, Failure> {
        let (folder, file) = match (self.folder.is_file(), self.folder.parent(), self.folder.file_name()) {
            (true, Some(folder), Some(file)) if folder.as_os_str().is_empty() => (Path::new("."), Path::new(file)),
            (true, Some(folder), Some(file)) => (folder, Path::new(file)),
            _ => (&*self.folder, &*self.file),
        };
        let mut source = DirectorySource::new(folder).map_err(|error| Failure::with(folder, error))?;
        for further in &self.include_folder {
            source = source.with_folder(further).map_err(|error| Failure::with(further, error))?;
        }
        load(&source, &file.to_string_lossy(), self.over_embedded, self.strict)
    }
}

/// Loads a dictionary, alone or over the embedded one.
fn load(source: &DirectorySource, file: &str, over_embedded: bool, strict: bool) -> Result<Loaded, Failure> {
    let mut loaded = Loaded::new();
    if over_embedded {
        loaded = Loader::new().load(&Embedded, Embedded::ALL).map_err(Failure::other)?;
    }
    let loader = Loader::new().with_redefinition(Redefinition::Replace).with_strictness(strict);
    loader.load_over(&mut loaded, source, file).map_err(Failure::other)?;
    Ok(loaded)
}

/// Counts the loaded definitions and lists the warnings. Returns the number of warnings.
pub(crate) fn check(checked: &Checked, output: &mut impl Write) -> Result<usize, Failure> {
    let loaded = checked.load()?;
    for warning in loaded.warnings() {
        writeln!(output, "{warning}")?;
    }
    writeln!(
        output,
        "{} files, {} vendors, {} attributes, {} values, {} warnings",
        loaded.files().count(),
        loaded.vendors().count(),
        loaded.attributes().count(),
        loaded.values().count(),
        loaded.warnings().len() + loaded.further_warnings()
    )?;
    output.flush()?;
    Ok(loaded.warnings().len())
}

/// Prints the attributes with these names or numbers. Returns the number of unknown ones.
pub(crate) fn find(
    names: &[String],
    dictionary: &DictionaryOptions,
    output: &mut impl Write,
) -> Result<usize, Failure> {
    let dictionary = dictionary.load().map_err(Failure::other)?;
    let registry = dictionary.registry();
    let mut unknown = 0;
    for name in names {
        let by_number = || registry.definition(registry.path_of(name.parse::<Oid>().ok()?)?);
        match registry.definition_named(name).or_else(by_number) {
            Some(definition) => print(registry, definition, output)?,
            None => {
                // Earlier output is written before the message.
                output.flush()?;
                ending::report("raddict", &format_args!("unknown attribute: {name:?}"));
                unknown += 1;
            }
        }
    }
    output.flush()?;
    Ok(unknown)
}

fn print(registry: &dyn NamedRegistry, definition: Definition<'_>, output: &mut impl Write) -> io::Result<()> {
    let shape = definition.shape();
    let vendor = definition.path().vendor_id().and_then(|id| registry.vendor_name(id));
    let hidden = match shape.hiding {
        None if definition.is_secret() => ", not for logs",
        None => "",
        Some(Hiding::UserPassword) => ", hidden as User-Password is",
        Some(Hiding::AscendSecret) => ", hidden as Ascend's secrets are",
        Some(_) => ", hidden with a salt",
    };
    let vendor = vendor.map_or_else(String::new, |vendor| format!(", of {vendor}"));
    let tag = if shape.tagged { ", with a tag" } else { "" };
    writeln!(output, "{} = {}: {}{tag}{hidden}{vendor}", definition.name(), definition.oid(), shape.kind)?;
    for (number, value) in definition.values() {
        writeln!(output, "    {number} = {value}")?;
    }
    Ok(())
}

/// Prints the typed constants of a dictionary.
pub(crate) fn constants(folder: &Path, file: &str, alone: bool, output: &mut impl Write) -> Result<(), Failure> {
    let rust = Build::new(folder, file).over_embedded(!alone).constants().map_err(Failure::other)?;
    output.write_all(rust.as_bytes())?;
    Ok(())
}
