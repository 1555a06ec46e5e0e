//! Attributes that are never on the wire.

use radius_dict::loader::{Loader, MemorySource, Role, Unplaced};
use radius_proto::attribute::AttributePath;
use radius_tests::dictionary::{attribute, load, path};

#[test]
fn numbers_above_255_are_internal() {
    let loaded = load("ATTRIBUTE Internal 1000 tlv\nATTRIBUTE Child 1000.1 string\nATTRIBUTE Last 255 string\n");
    assert_eq!(attribute(&loaded, "Internal").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Child").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Child").numbers(), [1000, 1]);
    assert_eq!(path(&loaded, "Last"), "255");
}

#[test]
fn definitions_have_no_number() {
    let loaded = load("DEFINE Foo string\nDEFINE Bar ipv4addr secret\nDEFINE Box tlv\nATTRIBUTE Inside .1 byte\n");
    let foo = attribute(&loaded, "Foo");
    assert_eq!((foo.role(), foo.number(), foo.path()), (Role::Definition, None, Err(Unplaced::NoNumber)));
    assert!(attribute(&loaded, "Bar").flags().secret);
    assert_eq!(attribute(&loaded, "Inside").parent().unwrap().name(), "Box");
}

#[test]
fn flags_internal_holds_for_the_rest_of_the_file_or_the_block() {
    let source = MemorySource::new()
        .with("d", "ATTRIBUTE User-Name 1 string\n$INCLUDE internal\nATTRIBUTE After 2 string\n")
        .with("internal", "FLAGS internal\nATTRIBUTE Root 1 group\nATTRIBUTE Child 1.2 string\n");
    let loaded = Loader::new().load(&source, "d").unwrap();
    assert_eq!(attribute(&loaded, "Root").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Child").parent().unwrap().name(), "Root");
    assert_eq!((path(&loaded, "User-Name"), path(&loaded, "After")), ("1".into(), "2".into()));
    let found = loaded.attribute(AttributePath::standard(radius_proto::attribute::AttributeType(1))).unwrap();
    assert_eq!(found.name(), "User-Name");
}

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
    // Attributes in packets precede others.
    let loaded = load("ATTRIBUTE Box 1 tlv internal\nATTRIBUTE Real 1 tlv\nATTRIBUTE A 1.1 string\n");
    assert_eq!(path(&loaded, "A"), "1.1");
}
