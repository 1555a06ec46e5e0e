//! Flags: where they can stand.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::LoadReason;
use radius_tests::dictionary::{attribute, fails, failure, load, path};

const EXTENDED: &str = "ATTRIBUTE X 241 extended\nATTRIBUTE EVS 241.26 evs\nATTRIBUTE T 241.2 tlv\nVENDOR V 7\n";

/// The last line is refused, at this column.
fn is_inapplicable(text: &str, column: u32) {
    let error = fails(text);
    assert!(matches!(error.reason(), LoadReason::Inapplicable { .. }), "{text}: {error}");
    let lines = u32::try_from(text.lines().count()).unwrap();
    assert_eq!((error.position().line(), error.position().column()), (lines, column), "{text}: {error}");
}

#[test]
fn attributes_in_extended_space_have_no_flags_but_salted_hiding() {
    for flag in ["encrypt=1", "encrypt=3", "array", "secret", "has_tag", "concat"] {
        is_inapplicable(&format!("{EXTENDED}ATTRIBUTE A 241.1 string {flag}\n"), 26);
        is_inapplicable(&format!("{EXTENDED}ATTRIBUTE A 241.2.1 string {flag}\n"), 28);
        is_inapplicable(&format!("{EXTENDED}BEGIN-VENDOR V parent=EVS\nATTRIBUTE A 1 string {flag}\n"), 22);
    }
    let loaded = load(&format!("{EXTENDED}ATTRIBUTE A 241.1 string encrypt=2\n"));
    assert!(attribute(&loaded, "A").shape().unwrap().hiding.is_some());
}

#[test]
fn members_of_structures_have_no_flags_of_radius() {
    let structure = "ATTRIBUTE S 1 struct\n";
    for flag in ["encrypt=1", "encrypt=2", "encrypt=3", "has_tag"] {
        is_inapplicable(&format!("{structure}MEMBER M string {flag}\n"), 17);
    }
    is_inapplicable(&format!("{structure}MEMBER M octets abinary\n"), 17);
    is_inapplicable(&format!("{structure}MEMBER M abinary\n"), 10);
    // Nor inside a member.
    is_inapplicable(&format!("{structure}MEMBER M tlv\nBEGIN S.M\nATTRIBUTE A 1 string encrypt=2\n"), 22);
    is_inapplicable("ATTRIBUTE A 1 integer abinary\n", 23);
    is_inapplicable("ATTRIBUTE A 1 octets[4] abinary\n", 25);
}

#[test]
fn keys_are_members_of_structures() {
    is_inapplicable("ATTRIBUTE T 1 tlv\nATTRIBUTE A 1.1 byte key\n", 22);
    is_inapplicable("ATTRIBUTE S 1 struct\nBEGIN S\nATTRIBUTE A 1 byte key\n", 20);
    assert!(attribute(&load("ATTRIBUTE S 1 struct\nMEMBER A byte key\n"), "A").flags().key);
}

#[test]
fn octets_of_a_fixed_length_are_no_array() {
    is_inapplicable("ATTRIBUTE A 1 octets[4] array\n", 25);
}

#[test]
fn a_vendor_at_the_end_of_the_line_counts_before_the_flags() {
    let vendor = "VENDOR V 7\n";
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 1 octets concat V\n"), 22);
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 300 octets virtual V\n"), 24);
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 241 extended V\n"), 17);
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 26 vsa V\n"), 16);
    assert_eq!(path(&load(&format!("{vendor}ATTRIBUTE A 0 string V\n")), "A"), "26.7.0");
    assert_eq!(path(&load(&format!("{vendor}ATTRIBUTE A 3 blob V\n")), "A"), "26.7.3");
}

#[test]
fn a_vendor_is_a_flag_of_attributes_only() {
    let vendor = "VENDOR V 7\nATTRIBUTE S 1 struct\nMEMBER K byte key\n";
    for (line, column) in
        [("DEFINE D string V", 17), ("MEMBER M byte V", 15), ("ENUM E byte V", 13), ("STRUCT F K 1 V", 14)]
    {
        let loaded = load(&format!("{vendor}{line}\n"));
        let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
        assert_eq!(warnings, [format!(r#"d:4:{column}: unknown flag "V""#)]);
    }
    assert_eq!(
        failure("VENDOR V 7\nATTRIBUTE T 1 tlv\nATTRIBUTE A 1.1 octets V\n"),
        "d:3:24: V needs an attribute with one number, outside all blocks"
    );
}

#[test]
fn an_offset_is_kept() {
    let loaded = load("ATTRIBUTE A 1 string length=uint16,offset=2\nATTRIBUTE B 2 string offset=-4\n");
    assert_eq!(attribute(&loaded, "A").flags().offset, Some(2));
    assert_eq!(attribute(&loaded, "B").flags().offset, Some(-4));
    assert_eq!(attribute(&load("ATTRIBUTE A 1 string\n"), "A").flags().offset, None);
    assert_eq!(fails("ATTRIBUTE A 1 string offset=--4").position().column(), 29);
    assert_eq!(fails("ATTRIBUTE A 1 string offset=70000").position().column(), 29);
}
