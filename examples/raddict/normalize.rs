//! Extracts the facts from a FreeRADIUS tree: only names, numbers, types, flags and values, with a file for each
//! vendor.

use alloc::collections::{BTreeMap, BTreeSet};
use core::{fmt::Write as _, iter};
use std::{
    fs,
    path::{Path, PathBuf},
};

use radius_dict::loader::{DictionaryType, DirectorySource, Flags, Loaded, LoadedAttribute, Loader, Redefinition};
use radius_proto::{attribute::VendorFormat, typed::Hiding};

use crate::Failure;

/// Words in the names of attributes whose values are in clear, but must not be logged.
const SECRET: [&str; 4] = ["passphrase", "secret", "pin", "otp"];

/// Ends of words with the same meaning: `psk` and `dpsk`, `key` and `mpkey`.
const SECRET_ENDS: [&str; 3] = ["psk", "pmk", "key"];

/// Words with the same meaning if they are the last word, or the last one before `hash`. `Token-Expiry` is not a secret.
const SECRET_LAST: [&str; 5] = ["token", "credential", "credentials", "cookie", "pw"];

/// Last words of names that are not secret in spite of other words.
const NOT_SECRET: [&str; 3] = ["prompt", "expirydate", "warnperiod"];

/// Misprints of the tree: second names of a number, which would be printed instead of the right one.
const MISPRINTS: [&str; 1] = ["FreeRADIUS-EAP-TRAP-PAC-Type"];

/// Whether the value of an attribute of this name is a secret. `corrections.dict` has further secrets.
fn names_secret(name: &str) -> bool {
    let mut words: Vec<_> = name.split(['-', '_']).map(str::to_ascii_lowercase).collect();
    // The hash of a secret can be used instead of it, or allows a search for it.
    words.pop_if(|word| word == "hash");
    let Some(last) = words.last().map(String::as_str) else { return false };
    let is_secret = |word: &str| {
        // YubiKey is the name of a device, and its vendor's attributes have it.
        let has_end = || word != "yubikey" && SECRET_ENDS.iter().any(|end| word.ends_with(end));
        SECRET.contains(&word) || word.contains("passw") || has_end()
    };
    !NOT_SECRET.contains(&last) && (SECRET_LAST.contains(&last) || words.iter().any(|word| is_secret(word)))
}

/// The counts of written definitions.
#[derive(Default)]
pub(crate) struct Written {
    pub(crate) files: usize,
    pub(crate) attributes: usize,
    pub(crate) values: usize,
}

/// Whether the name of an attribute, or of one that it is inside, names a secret.
fn is_named_secret(attribute: LoadedAttribute<'_>) -> bool {
    iter::successors(Some(attribute), LoadedAttribute::parent).any(|around| names_secret(around.name()))
}

/// Writes the vendors of the tree `from` into the folder `into`, with the corrections from that folder, and which
/// `version` of the tree it was.
pub(crate) fn normalize(from: &Path, into: &Path, version: &str) -> Result<Written, Failure> {
    let ours = DirectorySource::new(into).map_err(|error| Failure::with(into, error))?;
    let standard = Loader::new().load(&ours, "standard.dict").map_err(Failure::other)?;
    let source = DirectorySource::new(from).map_err(|error| Failure::with(from, error))?;
    let mut tree = Loader::new().load(&source, "dictionary").map_err(Failure::other)?;
    let loader = Loader::new().with_redefinition(Redefinition::Replace);
    loader.load_over(&mut tree, &ours, "corrections.dict").map_err(Failure::other)?;

    let files = vendors(&tree);
    let by_hand = named_by_hand(&standard, &files);
    let mut written = Written::default();
    let mut all = String::from("# What is embedded with the feature `vendors`.\n\n$INCLUDE standard.dict\n");
    for (name, file) in &files {
        all.push_str(&format!("$INCLUDE {}\n", name.display()));
        write_file(&into.join(name), &vendor_file(&tree, &by_hand, file, &mut written))?;
        written.files += 1;
    }
    write_file(&into.join("all.dict"), &all)?;
    write_file(&into.join("VERSION"), &format!("{version}\n"))?;
    Ok(written)
}

fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::with(path, error))
}

/// The attributes of a vendor from one file of the tree.
struct VendorFile<'l> {
    vendor: String,
    number: u32,
    format: VendorFormat,
    attributes: Vec<LoadedAttribute<'l>>,
    /// The files of the tree that they are from.
    files: BTreeSet<String>,
}

/// The vendors by the name of the file to write. If a number has two names, each name has a file.
fn vendors(tree: &Loaded) -> BTreeMap<PathBuf, VendorFile<'_>> {
    let mut files = BTreeMap::<_, VendorFile<'_>>::new();
    for attribute in tree.attributes().filter(|attribute| !MISPRINTS.contains(&attribute.name())) {
        let Ok(path) = attribute.path() else { continue };
        let Some(number) = path.vendor_id() else { continue };
        let position = attribute.position();
        // If there are several names, the name in the same file is taken.
        let named: Vec<_> = tree.vendors().filter(|vendor| vendor.vendor().id() == number).collect();
        let here = named.iter().find(|vendor| vendor.position().file() == position.file());
        let Some(vendor) = here.or(named.first()) else { continue };
        let file = files.entry(file_name(vendor.name())).or_insert_with(|| VendorFile {
            vendor: vendor.name().to_owned(),
            number,
            format: vendor.vendor().format(),
            attributes: Vec::new(),
            files: BTreeSet::new(),
        });
        file.files.insert(position.file().to_owned());
        file.attributes.push(attribute);
    }
    // By number, so that neither the order of a release nor a correction moves a line. Of several names of one number
    // the latest stays last, since it is the one that is printed.
    for file in files.values_mut() {
        file.attributes.sort_by_key(|attribute| attribute.numbers());
    }
    files
}

/// Attributes and their values that hand-written files define.
type NamedByHand = BTreeSet<(String, String)>;

/// The values that the files of vendors need not repeat. The order of the hand-written files says which name of a number
/// is printed.
fn named_by_hand(standard: &Loaded, files: &BTreeMap<PathBuf, VendorFile<'_>>) -> NamedByHand {
    let values = standard.values().filter(|value| !files.contains_key(Path::new(value.position().file())));
    values.filter_map(|value| Some((value.attribute()?.name().to_owned(), value.name().to_owned()))).collect()
}

/// `cisco-asa.dict` for `Cisco-ASA`.
fn file_name(vendor: &str) -> PathBuf {
    let name: String = vendor
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
        .collect();
    PathBuf::from(name).with_extension("dict")
}

fn vendor_file(tree: &Loaded, by_hand: &NamedByHand, file: &VendorFile<'_>, written: &mut Written) -> String {
    let mut text = format!("# {} ({})\n\n", file.vendor, file.number);
    write_line(&mut text, &["VENDOR", &file.vendor, &file.number.to_string(), &format_flag(file.format)]);
    let blocks: BTreeSet<_> = file.attributes.iter().map(|attribute| container(attribute)).collect();
    for block in blocks {
        text.push('\n');
        let parent = block.map(|container| format!("parent=Extended-Vendor-Specific-{}", container - 240));
        write_line(&mut text, &["BEGIN-VENDOR", &file.vendor, parent.as_deref().unwrap_or_default()]);
        for attribute in file.attributes.iter().filter(|attribute| container(attribute) == block) {
            attribute_lines(&mut text, attribute, written);
        }
        write_line(&mut text, &["END-VENDOR", &file.vendor]);
    }
    // Values that the vendor has added to attributes of the RFCs.
    let others: Vec<_> = tree
        .values()
        .filter(|value| file.files.contains(value.position().file()))
        .filter_map(|value| Some((value, value.attribute()?)))
        .filter(|(_, attribute)| attribute.path().is_ok_and(|path| path.vendor_id().is_none()))
        .filter(|(value, attribute)| !by_hand.contains(&(attribute.name().to_owned(), value.name().to_owned())))
        .collect();
    if !others.is_empty() {
        text.push('\n');
    }
    for (value, attribute) in others {
        written.values += 1;
        write_line(&mut text, &["VALUE", attribute.name(), value.name(), &value.number().unwrap_or(0).to_string()]);
    }
    text
}

/// The extended attribute that the vendor's space is in; `None` for Vendor-Specific.
fn container(attribute: &LoadedAttribute<'_>) -> Option<u32> {
    attribute.numbers().first().copied().filter(|first| *first != 26)
}

fn attribute_lines(text: &mut String, attribute: &LoadedAttribute<'_>, written: &mut Written) {
    let numbers = attribute.numbers();
    let outer = if numbers.first() == Some(&26) { 2 } else { 3 };
    let mut number = String::new();
    for (index, part) in numbers.iter().skip(outer).enumerate() {
        let dot = if index > 0 { "." } else { "" };
        // Writing into a string cannot fail.
        let _ = write!(number, "{dot}{part}");
    }
    let size = attribute.size().map_or_else(String::new, |size| format!("[{size}]"));
    let data_type = format!("{}{size}", attribute.data_type().name());
    write_line(text, &["ATTRIBUTE", attribute.name(), &number, &data_type, &flags(attribute)]);
    written.attributes += 1;
    // Values of another name of the same number are left out. They are written with that name.
    let own = attribute.values().filter(|value| value.attribute().is_some_and(|of| of.name() == attribute.name()));
    for value in own {
        let data = match (value.literal(), value.number()) {
            (Some(literal), _) => literal.to_owned(),
            (None, number) => number.unwrap_or(0).to_string(),
        };
        write_line(text, &["VALUE", attribute.name(), value.name(), &data]);
        written.values += 1;
    }
}

fn flags(attribute: &LoadedAttribute<'_>) -> String {
    let Flags { tagged, hiding, secret, array, concat, .. } = attribute.flags();
    let hiding = match hiding {
        None => "",
        Some(Hiding::UserPassword) => "encrypt=1",
        Some(Hiding::AscendSecret) => "encrypt=3",
        Some(_) => "encrypt=2",
    };
    let is_text = matches!(attribute.data_type(), DictionaryType::Text | DictionaryType::Octets);
    let is_secret = secret || is_text && is_named_secret(*attribute);
    let secret = if is_secret && hiding.is_empty() { "secret" } else { "" };
    let named = [(tagged, "has_tag"), (array, "array"), (concat, "concat")];
    let named = named.iter().filter(|(is_set, _)| *is_set).map(|(_, name)| *name);
    let flags: Vec<_> = named.chain([hiding, secret]).filter(|flag| !flag.is_empty()).collect();
    flags.join(",")
}

fn format_flag(format: VendorFormat) -> String {
    if format == VendorFormat::STANDARD {
        return String::new();
    }
    let continuation = if format.has_continuation() { ",c" } else { "" };
    format!("format={},{}{continuation}", format.type_octets(), format.length_octets())
}

/// Fields with tabs between them.
fn write_line(text: &mut String, fields: &[&str]) {
    let fields: Vec<_> = fields.iter().copied().filter(|field| !field.is_empty()).collect();
    text.push_str(&fields.join("\t"));
    text.push('\n');
}
