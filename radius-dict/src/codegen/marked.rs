//! Generates the list of secret attributes.

use alloc::{collections::BTreeSet, format, string::String};

use crate::{loader::Loaded, secrecy::numbers};

/// The Rust code of a list of the attributes that a dictionary marks as secret or as hidden, in ascending order of
/// their numbers.
#[must_use]
pub fn marked(loaded: &Loaded) -> String {
    let secrets =
        loaded.attributes().filter(|attribute| attribute.flags().secret || attribute.flags().hiding.is_some());
    let paths: BTreeSet<_> = secrets.filter_map(|attribute| Some(numbers(&attribute.path().ok()?))).collect();
    let rows: String = paths.iter().map(|numbers| format!("    {numbers:?},\n")).collect();
    format!("use super::numbers::Numbers;\n\npub(super) static MARKED: [Numbers; {}] = [\n{rows}];\n", paths.len())
}
