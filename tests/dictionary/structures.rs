//! Structures and their members.

use radius_dict::{
    NamedRegistry,
    loader::{Role, Unplaced},
};
use radius_proto::{
    attribute::AttributeType,
    typed::{Registry, Shape},
    value::Kind,
};
use radius_tests::dictionary::{attribute, fails, failure, kind, load, path};

#[test]
fn structures_have_members_in_order() {
    let loaded = load(
        "ATTRIBUTE Egress-VLANID 56 struct\nMEMBER Tagged bit[8]\nVALUE Tagged Yes 0x31\nMEMBER Pad bit[12]\n\
         MEMBER VLANID bit[12]\nATTRIBUTE Other 57 struct\nMEMBER Tagged uint8\nMEMBER Rest octets\n",
    );
    let members = |name| -> Vec<_> {
        let members = attribute(&loaded, name).members();
        members.map(|(member, bits)| (member.name(), member.number(), bits)).collect()
    };
    assert_eq!(
        members("Egress-VLANID"),
        [("Tagged", Some(1), Some(8)), ("Pad", Some(2), Some(12)), ("VLANID", Some(3), Some(12))]
    );
    assert_eq!(members("Other"), [("Tagged", Some(1), Some(8)), ("Rest", Some(2), None)]);
    assert_eq!(path(&loaded, "Egress-VLANID"), "56");
    assert_eq!(
        (attribute(&loaded, "Pad").path(), attribute(&loaded, "Pad").role()),
        (Err(Unplaced::InStructure), Role::Member)
    );
    assert_eq!(
        attribute(&loaded, "Egress-VLANID").members().next().unwrap().0.value_named("yes").unwrap().number(),
        Some(0x31)
    );
}

#[test]
fn a_key_selects_the_structure_that_follows() {
    // As in the documentation of STRUCT.
    let loaded = load(
        "ATTRIBUTE Information 1 struct\nMEMBER Type uint8 key\nMEMBER Other uint32\nSTRUCT Foo Type 1\nMEMBER Bar uint16\n\
         MEMBER Baz uint16 key\nSTRUCT Deep Baz 0x2 length=uint16\nMEMBER Whoops string\nSTRUCT Blag Information.Type 2\n\
         MEMBER Stuff uint8\n",
    );
    let foo = attribute(&loaded, "Foo");
    assert_eq!((foo.role(), foo.number(), foo.parent().unwrap().name()), (Role::Structure, Some(1), "Type"));
    assert_eq!(foo.members().map(|(member, _)| member.name()).collect::<Vec<_>>(), ["Bar", "Baz"]);
    let deep = attribute(&loaded, "Deep");
    assert_eq!((deep.parent().unwrap().name(), deep.flags().length_octets), ("Baz", 1 + 1));
    assert_eq!(attribute(&loaded, "Blag").parent().unwrap().name(), "Type");
    assert!(attribute(&loaded, "Type").flags().key);
}

#[test]
fn members_can_stand_in_a_block_of_the_structure() {
    let loaded = load("ATTRIBUTE S 1 struct\nMEMBER A uint8\nBEGIN S\nMEMBER B uint16\nMEMBER C uint32\nEND S\n");
    let members: Vec<_> = attribute(&loaded, "S").members().map(|(member, bits)| (member.name(), bits)).collect();
    assert_eq!(members, [("A", Some(8)), ("B", Some(16)), ("C", Some(32))]);
}

#[test]
fn members_belong_to_a_structure_and_fill_octets() {
    assert_eq!(failure("MEMBER A uint8"), "d:1:8: expected a line before this that defines a structure");
    assert_eq!(
        failure("ATTRIBUTE A 1 struct\nMEMBER B bit[3]\nMEMBER C uint8"),
        "d:3:8: expected bit fields up to the end of an octet, found 3 of 8 bits"
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 struct\nMEMBER B bit[3]\n\nATTRIBUTE C 2 string\n"),
        "d:2:8: expected bit fields up to the end of an octet, found 3 of 8 bits"
    );
    assert_eq!(fails("ATTRIBUTE A 1 struct\nMEMBER B bit[15]").position().to_string(), "d:2:8");
    assert_eq!(
        failure("ATTRIBUTE A 1 struct\nMEMBER B string\nMEMBER C uint8"),
        "d:3:8: C needs a place before the member whose length varies"
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 struct\nMEMBER B uint8\nSTRUCT C B 1"),
        "d:3:10: B needs a member with the flag key"
    );
    let _ = load("ATTRIBUTE A 1 struct\nMEMBER B string length=uint8\nMEMBER C uint8\n");
}

#[test]
fn a_member_of_varying_length_ends_a_structure_in_all_its_blocks() {
    let ended = "a place before the member whose length varies";
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

/// The names in the layout of an attribute; `None` if it has none.
fn layout(text: &str) -> Option<Vec<String>> {
    let loaded = load(&format!("{text}\n"));
    let path = attribute(&loaded, "S").path().unwrap();
    let layout = loaded.layout(path);
    assert_eq!(loaded.shape(path), layout.map(|_| Shape::new(Kind::Structure)), "{text}");
    let definition = loaded.definition(path).unwrap();
    assert_eq!(definition.layout(), layout);
    assert_eq!(definition.kind(), if layout.is_some() { Kind::Structure } else { Kind::Octets });
    layout.map(|layout| layout.names().map(str::to_owned).collect())
}

#[test]
fn a_structure_of_an_attribute_has_a_layout() {
    let names = |text| layout(text).unwrap_or_else(|| panic!("{text}"));
    assert_eq!(names("ATTRIBUTE S 1 struct\nMEMBER A bit[4]\nMEMBER B bit[12]\nMEMBER C string"), ["A", "B", "C"]);
    assert_eq!(names("ATTRIBUTE T 1 struct\nMEMBER A byte\nATTRIBUTE S 7 struct clone=T"), ["A"]);
    assert_eq!(names("ATTRIBUTE S 1 struct\nMEMBER A byte key\nSTRUCT B A 1\nMEMBER C byte"), ["A"]);
    assert_eq!(names("ATTRIBUTE S 1 struct\nMEMBER A byte key\nMEMBER B union key=A"), ["A", "B"]);
    // The latest name of a number counts.
    let loaded = load("ATTRIBUTE Old 1 struct\nMEMBER A byte\nATTRIBUTE New 1 struct\nMEMBER B byte\nMEMBER C byte\n");
    let members = |name| attribute(&loaded, name).layout().unwrap().names().collect::<Vec<_>>();
    assert_eq!((members("Old"), members("New")), (vec!["A"], vec!["B", "C"]));
    assert_eq!(loaded.layout(AttributeType(1).into()).unwrap().names().count(), 2);
}

#[test]
fn a_structure_that_a_layout_cannot_express_is_octets() {
    let nested = |depth: usize| {
        let mut text = "ATTRIBUTE S 1 struct\n".to_owned();
        let mut path = "S".to_owned();
        for _ in 1..depth {
            text.push_str(&format!("MEMBER M struct\nBEGIN {path}.M\n"));
            path.push_str(".M");
        }
        text + "MEMBER Last byte\n" + &"END\n".repeat(depth - 1)
    };
    assert_eq!((layout(&nested(8)), layout(&nested(9))), (Some(vec!["M".to_owned()]), None));
    for text in [
        "ATTRIBUTE S 1 struct",
        "ATTRIBUTE S 1 struct array\nMEMBER A byte",
        "ATTRIBUTE S 1 struct length=uint8\nMEMBER A byte",
        "ATTRIBUTE S 1 struct\nMEMBER A byte\nMEMBER B union key=C",
        "ATTRIBUTE S 1 struct\nMEMBER A byte key\nMEMBER B byte key\nSTRUCT C A 1\nMEMBER D byte\nSTRUCT E B 1\nMEMBER F byte",
        "ATTRIBUTE S 1 struct\nMEMBER A byte key\nMEMBER B string\nSTRUCT C A 1\nMEMBER D byte",
    ] {
        assert_eq!(layout(text), None, "{text}");
    }
    // The protocol prescribes the type.
    let loaded = load("ATTRIBUTE E 79 struct\nMEMBER A byte\n");
    assert_eq!((attribute(&loaded, "E").layout(), kind(&loaded, "E")), (None, Kind::Concat));
}

#[test]
fn a_part_of_a_structure_does_not_hide_the_name_of_an_attribute() {
    let loaded = load(
        "VENDOR Acme 32473\nBEGIN-VENDOR Acme\nATTRIBUTE Filter 1 struct\nMEMBER Id byte key\nMEMBER Filter octets\n\
         ATTRIBUTE Number 2 integer\nATTRIBUTE Other 3 struct\nMEMBER Number byte\nMEMBER Alone byte\nEND-VENDOR Acme\n",
    );
    assert_eq!((path(&loaded, "Filter"), path(&loaded, "Number")), ("26.32473.1".into(), "26.32473.2".into()));
    assert!(loaded.definition_named("filter").is_some());
    assert_eq!(attribute(&loaded, "Alone").path(), Err(Unplaced::InStructure));
}

#[test]
fn a_structure_of_more_members_than_a_layout_counts_has_none() {
    let members: String = (0..0x1_0001).map(|number| format!("MEMBER M{number} byte\n")).collect();
    assert_eq!(layout(&format!("ATTRIBUTE S 1 struct\n{members}")), None);
}
