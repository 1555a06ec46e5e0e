//! Turns names of dictionaries into names of Rust.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::{String, ToString},
};

use crate::loader::LoadedAttribute;

/// The word that the names of most of a vendor's attributes begin with, and its hyphen: `Cisco-`. Empty if there is none.
pub(crate) fn vendor_prefix<'n>(names: impl Iterator<Item = &'n str> + Clone) -> &'n str {
    let first_word = |name: &'n str| name.split_inclusive('-').next().filter(|word| word.ends_with('-'));
    // A word of more than half of the names remains when each other word, or name without one, has cancelled one of
    // them. Counting the names of each word would take quadratic time.
    let (mut remaining, mut balance) = (None, 0_usize);
    for word in names.clone().map(first_word) {
        match (balance, remaining, word) {
            (0, ..) => (remaining, balance) = (word, 1),
            (_, Some(one), Some(other)) if str::eq_ignore_ascii_case(one, other) => balance += 1,
            (_, None, None) => balance += 1,
            _ => balance -= 1,
        }
    }
    let Some(word) = remaining else { return "" };
    let (mut count, mut same, mut first) = (0_usize, 0_usize, "");
    for name in names {
        count += 1;
        if starts_with(name, word) {
            same += 1;
            if first.is_empty() {
                first = first_word(name).unwrap_or_default();
            }
        }
    }
    if 2 * same > count { first } else { "" }
}

fn starts_with(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// The name without the vendor's prefix, if the rest is a valid name.
pub(crate) fn local<'n>(name: &'n str, prefix: &str) -> &'n str {
    match name.get(prefix.len()..) {
        Some(rest) if starts_with(name, prefix) && rest.starts_with(|first: char| first.is_ascii_alphabetic()) => rest,
        _ => name,
    }
}

/// `USER_NAME` for `User-Name`.
fn constant(name: &str) -> String {
    let mut constant = String::with_capacity(name.len() + 1);
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            constant.push(letter.to_ascii_uppercase());
        } else if !constant.is_empty() && !constant.ends_with('_') {
            constant.push('_');
        }
    }
    let length = constant.trim_end_matches('_').len();
    constant.truncate(length);
    if constant.starts_with(|first: char| first.is_ascii_digit()) {
        constant.insert(0, '_');
    }
    constant
}

/// `ServiceType` for `Service-Type`.
fn type_name(name: &str) -> String {
    let mut type_name = String::with_capacity(name.len() + 1);
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        type_name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        type_name.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    if type_name.starts_with(|first: char| first.is_ascii_digit()) {
        type_name.insert(0, '_');
    }
    type_name
}

/// The keywords of Rust in lower case, with the reserved ones.
const KEYWORDS: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union", "_",
];

/// `cisco_asa` for `Cisco-ASA`.
#[must_use]
pub fn module_name(vendor: &str) -> String {
    let mut name = constant(vendor).to_ascii_lowercase();
    if name.is_empty() || KEYWORDS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Names that are taken in a module.
#[derive(Default)]
pub(crate) struct Taken {
    names: BTreeSet<String>,
    /// The next number of each name that had to get one. Without it, many equal names would take quadratic time.
    numbers: BTreeMap<String, u32>,
}

impl Taken {
    pub(crate) fn with(names: &[&str]) -> Self {
        Self { names: names.iter().map(ToString::to_string).collect(), numbers: BTreeMap::new() }
    }

    /// The first free candidate, or the last candidate with a number appended.
    fn take(&mut self, candidates: [String; 2]) -> String {
        let [first, second] = candidates;
        let mut name = if self.names.contains(&first) || first.is_empty() { second } else { first };
        let stem = if name.is_empty() { String::from("_") } else { name.clone() };
        while name.is_empty() || self.names.contains(&name) {
            let number = self.numbers.entry(stem.clone()).or_insert(2);
            name = format!("{stem}_{number}");
            *number = number.saturating_add(1);
        }
        self.names.insert(name.clone());
        name
    }

    /// The constant of an attribute.
    pub(crate) fn attribute(&mut self, attribute: LoadedAttribute<'_>, prefix: &str) -> String {
        let name = attribute.name();
        self.take([constant(local(name, prefix)), constant(name)])
    }

    /// The type of an attribute's values.
    pub(crate) fn enumeration(&mut self, attribute: LoadedAttribute<'_>, prefix: &str) -> String {
        let name = attribute.name();
        self.take([type_name(local(name, prefix)), type_name(name)])
    }

    /// The module of a vendor.
    pub(crate) fn module(&mut self, vendor: &str) -> String {
        let name = module_name(vendor);
        self.take([name.clone(), name])
    }

    /// The constant of a value.
    pub(crate) fn value(&mut self, name: &str, number: u32) -> String {
        let of_name = constant(name);
        let with_number = if of_name.is_empty() { format!("VALUE_{number}") } else { format!("{of_name}_{number}") };
        self.take([of_name, with_number])
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn the_word_of_more_than_half_of_the_names_is_found_in_two_passes() {
        let prefix = |names: &[&'static str]| vendor_prefix(names.iter().copied());
        assert_eq!(prefix(&["Acme-A", "Other", "ACME-B"]), "Acme-");
        assert_eq!(prefix(&["Other-A", "Acme-B", "Third-C", "ACME-D", "acme-E"]), "Acme-");
        assert_eq!(prefix(&["One", "Two", "Acme-A", "Acme-B"]), "");
        assert_eq!(prefix(&["One", "Two", "Acme-A"]), "");
        assert_eq!(prefix(&["Acme"]), "");
        assert_eq!(prefix(&[]), "");

        let names: Vec<_> = (0..12_000).map(|number| format!("Vendor{number}-Name")).collect();
        let steps = core::cell::Cell::new(0);
        let counted = names.iter().map(|name| {
            steps.set(steps.get() + 1);
            name.as_str()
        });
        assert_eq!(vendor_prefix(counted), "");
        assert_eq!(steps.get(), 2 * names.len());
    }

    #[test]
    fn equal_names_get_numbers_and_each_number_is_tried_once() {
        let mut taken = Taken::default();
        let names: BTreeSet<_> = (0..3000).map(|_| taken.take([String::from("A"), String::from("A")])).collect();
        assert_eq!(names.len(), 3000);
        assert!(names.contains("A_3000") && !names.contains("A_1"));
        assert_eq!(taken.numbers.get("A"), Some(&3001));
    }
}
