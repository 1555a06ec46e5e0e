//! Attributes that are never on the wire, and structures.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{Loader, MemorySource, Unplaced};
use radius_tests::dictionary::{attribute, failure, load, path};

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

#[test]
fn a_member_of_varying_length_ends_a_structure_in_all_its_blocks() {
    let ended = "to stand before the member whose length varies";
    assert_eq!(
        failure("ATTRIBUTE S 1 struct\nMEMBER A string\nBEGIN S\nMEMBER B uint8\nEND S\n"),
        format!("d:4:8: B needs {ended}")
    );
    assert_eq!(
        failure("ATTRIBUTE S 1 struct\nMEMBER A uint8 array,length=uint8\nBEGIN S\nMEMBER B uint8\nEND S\n"),
        "d:2:22: length=uint8 needs the data type string, octets or struct"
    );
    assert_eq!(
        failure("ATTRIBUTE S 1 struct\nMEMBER A string array,length=uint8\nMEMBER B uint8\n"),
        format!("d:3:8: B needs {ended}")
    );
}

#[test]
fn a_member_behind_its_length_has_no_fixed_bits() {
    let loaded = load("ATTRIBUTE S 1 struct\nMEMBER A string[4] length=uint8\nMEMBER B string[4]\n");
    let bits: Vec<_> = attribute(&loaded, "S").members().map(|(_, bits)| bits).collect();
    assert_eq!(bits, [None, Some(32)]);
}

#[test]
fn in_vendor_specific_the_vendors_number_is_not_the_last() {
    let text = "ATTRIBUTE Vendor-Specific 26 vsa\nVENDOR V 9\n";
    let expected = "expected the number of a vendor and that of an attribute behind it, found";
    assert_eq!(failure(&format!("{text}ATTRIBUTE A .9 integer\n")), format!(r#"d:3:13: {expected} ".9""#));
    assert_eq!(failure(&format!("{text}ATTRIBUTE A 26.9 integer\n")), format!(r#"d:3:13: {expected} "26.9""#));
}
