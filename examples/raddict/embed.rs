//! Makes the Rust code of `radius-dict` from this project's dictionaries.

use alloc::collections::{BTreeMap, BTreeSet};
use std::{
    fs,
    path::{Path, PathBuf},
};

use radius_dict::{
    codegen,
    loader::{DirectorySource, Loaded, LoadedAttribute, Loader},
};

use radius_proto::attribute::Vendor;

use crate::Failure;

/// The documentation of the modules.
const RFCS: &str = "\
//! The attributes of the RFCs, with a module for each RFC: `rfc2865::USER_NAME`.
//!
//! `compat` has older names of some attributes, from before RFC 2865. `draft_sterman_aaa_sip` has numbers of a draft
//! that peers still send.

";
const VENDORS: &str = "\
//! The attributes of the vendors, with a module for each vendor: `cisco::AVPAIR`.
//!
//! Ascend, Cisco, Lucent, Microsoft, Starent, US Robotics and WiMAX; with the feature `vendors` all of them.

";

/// Writes the files that have changed into `into`. With `check` it only lists them.
pub(crate) fn embed(from: &Path, into: &Path, check: bool) -> Result<Vec<PathBuf>, Failure> {
    let source = DirectorySource::new(from).map_err(|error| Failure::with(from, error))?;
    let load = |name| Loader::new().load(&source, name).map_err(Failure::other);
    let (standard, all) = (load("standard.dict")?, load("all.dict")?);

    let mut files = BTreeMap::new();
    files.insert("embedded/generated/standard_table.rs".into(), made(&codegen::table::table(&standard)));
    files.insert("embedded/generated/vendors_table.rs".into(), made(&codegen::table::table(&all)));
    // The marks are those of all vendors, independent of features.
    files.insert("secrecy/marked.rs".into(), made(&codegen::marked::marked(&all)));
    let standard_files: BTreeSet<_> = standard.files().collect();
    let (mut rfcs, mut vendors, mut texts) = (String::from(RFCS), String::from(VENDORS), String::new());
    for file in all.files().collect::<BTreeSet<_>>() {
        let path = from.join(file);
        let text = fs::read_to_string(&path).map_err(|error| Failure::with(&path, error))?;
        let condition = if standard_files.contains(file) { "" } else { "#[cfg(feature = \"vendors\")]\n" };
        texts.push_str(&format!(
            "    {}({file:?}, include_str!(\"../../../dictionaries/{file}\")),\n",
            condition.replace('\n', " ")
        ));
        // Values of attributes that only the standard dictionary defines are those of the standard dictionary.
        let loaded = if standard_files.contains(file) { &standard } else { &all };
        if let Some((vendor, rust)) = module(loaded, file, &text) {
            let name = codegen::module_name(file.trim_end_matches(".dict"));
            let (folder, modules) = if vendor.is_some() { ("vendor", &mut vendors) } else { ("rfc", &mut rfcs) };
            modules.push_str(&format!("{condition}#[rustfmt::skip]\npub mod {name};\n"));
            files.insert(format!("{folder}/{name}.rs"), made(&rust));
        }
    }
    files.insert("rfc/mod.rs".into(), made(&rfcs));
    files.insert("vendor/mod.rs".into(), made(&vendors));
    files.insert(
        "embedded/generated/texts.rs".into(),
        made(&format!("pub(crate) static TEXTS: &[(&str, &str)] = &[\n{texts}];\n")),
    );

    let mut changed = Vec::new();
    for (name, rust) in files {
        let path = into.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == rust) {
            continue;
        }
        if !check {
            fs::write(&path, rust).map_err(|error| Failure::with(&path, error))?;
        }
        changed.push(path);
    }
    Ok(changed)
}

fn made(rust: &str) -> String {
    format!("// Made by `raddict embed` from radius-dict/dictionaries; not to be edited.\n\n{rust}")
}

/// The vendor of a file and the constants; `None` if it defines no attribute.
fn module(loaded: &Loaded, file: &str, text: &str) -> Option<(Option<Vendor>, String)> {
    let attributes: Vec<_> = loaded
        .attributes()
        .filter(|attribute| attribute.path().is_ok() && attribute.position().file() == file)
        .collect();
    let first = attributes.first()?;
    let vendor = first.path().ok()?.vendor_id().and_then(|id| loaded.vendor(id)).map(|vendor| vendor.vendor());
    let title = text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
    let title = match (vendor, title.split_once(" (")) {
        // The name is not a word of the documentation.
        (Some(_), Some((name, number))) => format!("`{name}` ({number}"),
        _ => title.to_owned(),
    };
    let rfc = file.strip_prefix("rfc").and_then(|rest| rest.strip_suffix(".dict"));
    let lines: Vec<_> = text.lines().collect();
    // `# section 5.1` after an attribute.
    let section = |attribute: LoadedAttribute<'_>| {
        let line = lines.get(usize::try_from(attribute.position().line()).ok()?.checked_sub(1)?)?;
        line.split_once("# section ").map(|(_, section)| section.trim().to_owned())
    };
    let reference = |attribute: LoadedAttribute<'_>| {
        let rfc = rfc?;
        Some(match section(attribute) {
            Some(section) => format!("[RFC {rfc}, section {section}]({}#section-{section})", link(rfc)),
            None => format!("[RFC {rfc}]({})", link(rfc)),
        })
    };
    Some((vendor, codegen::module(&title, vendor, &attributes, &reference)))
}

fn link(rfc: &str) -> String {
    format!("https://www.rfc-editor.org/rfc/rfc{rfc}")
}
