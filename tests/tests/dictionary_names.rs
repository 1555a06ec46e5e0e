//! Names of attributes and aliases: in what they belong to, and what they mean where they are referred to.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{Expected, LoadReason};
use radius_tests::dictionary::{attribute, fails, load, path};

#[test]
fn a_dotted_name_of_version_3_is_a_whole_name() {
    let text = "ATTRIBUTE T 1 tlv\nATTRIBUTE U 2 tlv\nBEGIN-TLV T\nATTRIBUTE T.A 1 string\nEND-TLV T\n\
                BEGIN-TLV U\nATTRIBUTE U.A 2 string\nEND-TLV U\nATTRIBUTE T.B 1.2 byte\nVALUE T.B One 1\n";
    let loaded = load(text);
    let names: Vec<_> = loaded.attributes().map(|attribute| attribute.name()).collect();
    assert_eq!(names, ["T", "U", "T.A", "U.A", "T.B"]);
    assert_eq!((path(&loaded, "t.a"), path(&loaded, "U.A")), ("1.1".into(), "2.2".into()));
    assert_eq!(attribute(&loaded, "T.B").values().count(), 1);
}

#[test]
fn what_stands_behind_the_containers_name_is_a_name_only_if_there_is_any() {
    for text in ["ATTRIBUTE T 1 tlv\nATTRIBUTE T. 1.1 string\n", "ATTRIBUTE T 1 tlv\nATTRIBUTE T. .1 string\n"] {
        assert_eq!(attribute(&load(text), "T.").numbers(), [1, 1]);
    }
    let loaded = load("ATTRIBUTE T 1 tlv\nATTRIBUTE T.Inner .1 string\n");
    assert_eq!(attribute(&loaded, "Inner").name(), "Inner");
    let reserved = fails("ATTRIBUTE T 1 tlv\nATTRIBUTE T.Attr-5 .1 string\n");
    assert!(matches!(reserved.reason(), LoadReason::Unexpected { expected: Expected::UnreservedName, .. }));
}
