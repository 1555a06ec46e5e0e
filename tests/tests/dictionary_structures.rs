//! Attributes that are never on the wire, and structures.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{Loader, MemorySource, Unplaced};
use radius_tests::dictionary::{attribute, load, path};

#[test]
fn internal_containers_are_reached_by_absolute_numbers() {
    let source = MemorySource::new()
        .with(
            "d",
            "ATTRIBUTE Box 1 tlv internal\nATTRIBUTE In-Box 1.2 string\nATTRIBUTE Wide 1000 tlv\n$INCLUDE e\n\
             ATTRIBUTE In-Group 3.4 string\nALIAS Second 3.4\n",
        )
        .with(
            "e",
            "FLAGS internal\nATTRIBUTE Group 3 tlv\nATTRIBUTE In-Wide 1000.1 string\nATTRIBUTE Also-In-Box 1.3 byte\n",
        );
    let loaded = Loader::new().load(&source, "d").unwrap_or_else(|error| panic!("{error}"));
    for (name, parent) in [("In-Box", "Box"), ("In-Wide", "Wide"), ("In-Group", "Group"), ("Also-In-Box", "Box")] {
        assert_eq!(attribute(&loaded, name).parent().unwrap().name(), parent);
        assert_eq!(attribute(&loaded, name).path(), Err(Unplaced::Internal), "{name}");
    }
    assert_eq!(attribute(&loaded, "Second").name(), "In-Group");
    let copied = load("ATTRIBUTE Box 1 tlv internal\nATTRIBUTE Inside 1.2 string\nATTRIBUTE Copy 4 tlv clone=1\n");
    assert!(copied.attributes().any(|copy| copy.numbers() == [4, 2] && copy.name() == "Inside"));
    // What is in packets comes first.
    let loaded = load("ATTRIBUTE Box 1 tlv internal\nATTRIBUTE Real 1 tlv\nATTRIBUTE A 1.1 string\n");
    assert_eq!(path(&loaded, "A"), "1.1");
}
