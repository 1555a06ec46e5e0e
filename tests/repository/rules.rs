//! The numbers in names and comments of tests, and `tests/RULES.md`, which explains them.

use alloc::collections::{BTreeMap, BTreeSet};

use crate::files::{read, root, rust_files};

/// The numbers of the rules in RULES.md; each has one entry.
fn defined(text: &str) -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for line in text.lines() {
        let Some((number, _)) = line.strip_prefix("- **").and_then(|rest| rest.split_once("**")) else { continue };
        assert!(cited_in_comment(number) == [number], "{number:?} is no number of a rule");
        assert!(rules.insert(number.to_owned()), "{number} is there twice");
    }
    rules
}

/// The numbers that a line of Rust cites: `e_22_` at the start of a function's name is E-22.
fn cited(line: &str) -> Vec<String> {
    let mut rules = Vec::new();
    if let Some(name) = line.trim_start().strip_prefix("fn ") {
        let mut words = name.split('_');
        if let (Some(letter), Some(number)) = (words.next(), words.next())
            && letter.len() == 1
            && letter.starts_with(|letter: char| letter.is_ascii_lowercase())
            && !number.is_empty()
            && number.bytes().all(|digit| digit.is_ascii_digit())
        {
            rules.push(format!("{}-{number}", letter.to_ascii_uppercase()));
        }
    }
    if let Some((_, comment)) = line.split_once("//") {
        rules.extend(cited_in_comment(comment).into_iter().map(str::to_owned));
    }
    rules
}

/// One capital letter, a hyphen and digits that are a separate word.
fn cited_in_comment(comment: &str) -> Vec<&str> {
    let is_part = |character: char| !(character.is_ascii_alphanumeric() || character == '-');
    let words = comment.split(is_part);
    words
        .filter(|word| {
            word.split_once('-').is_some_and(|(letter, number)| {
                letter.len() == 1
                    && letter.bytes().all(|letter| letter.is_ascii_uppercase())
                    && !number.is_empty()
                    && number.bytes().all(|digit| digit.is_ascii_digit())
            })
        })
        .collect()
}

#[test]
fn a_number_is_cited_by_a_name_or_a_comment() {
    assert_eq!(cited("fn e_22_a_password() {"), ["E-22"]);
    assert_eq!(cited("    // V-8, V-10: see RFC 2865 and CVE-2024-3596, `IEEE-802`"), ["V-8", "V-10"]);
    for none in ["fn every_e_22() {", "fn rfc_2865_section_7() {", "let e = 1 - 22;", "// E-, -1, AE-1, E-1x"] {
        assert!(cited(none).is_empty(), "{none}");
    }
}

#[test]
fn every_number_that_a_test_cites_is_a_rule_and_every_rule_is_cited() {
    let folder = root().join("tests");
    let rules = defined(&read(&folder.join("RULES.md")));
    let mut citations = BTreeMap::new();
    for file in rust_files(&folder) {
        // This file cites numbers as examples.
        if file.ends_with("repository/rules.rs") {
            continue;
        }
        for (index, line) in read(&file).lines().enumerate() {
            for rule in cited(line) {
                citations.entry(rule).or_insert_with(|| format!("{}:{}", file.display(), index + 1));
            }
        }
    }
    let unknown: Vec<_> = citations.iter().filter(|(rule, _)| !rules.contains(*rule)).collect();
    assert!(unknown.is_empty(), "not in RULES.md: {unknown:?}");
    let uncited: Vec<_> = rules.iter().filter(|rule| !citations.contains_key(*rule)).collect();
    assert!(uncited.is_empty(), "in RULES.md, but no test cites it: {uncited:?}");
}
