//! Names of attributes and aliases: their scopes, and the meaning of references to them.

use radius_dict::loader::{Expected, LoadReason, Loader, MemorySource, SyntaxReason};
use radius_proto::attribute::{AttributePath, VendorFormat};
use radius_tests::dictionary::{attribute, fails, failure, load, path};

#[test]
fn names_belong_to_what_the_attribute_stands_in() {
    let loaded = load(
        "PROTOCOL RADIUS 1 verify=lib\nBEGIN-PROTOCOL RADIUS\nATTRIBUTE Foo 2 tlv\nBEGIN Foo\nATTRIBUTE Type 1 integer\n\
         VALUE Type One 1\nEND Foo\nATTRIBUTE Bar 3 tlv\nBEGIN Bar\nATTRIBUTE Type 1 short\nATTRIBUTE Baz 2 tlv\n\
         BEGIN Baz\nATTRIBUTE Type 4 ipaddr\nEND Baz\nVALUE Type Two 2\nEND Bar\nATTRIBUTE Bar.Named 3.9 string\nEND-PROTOCOL RADIUS\n",
    );
    let types: Vec<_> = loaded.attributes().filter(|attribute| attribute.name() == "Type").collect();
    let paths: Vec<_> = types.iter().map(|attribute| attribute.path().unwrap().to_string()).collect();
    assert_eq!(paths, ["2.1", "3.1", "3.2.4"]);
    assert_eq!(types[0].value_named("One").unwrap().number(), Some(1));
    assert_eq!(types[1].values().map(|value| value.name()).collect::<Vec<_>>(), ["Two"]);
    assert_eq!((path(&loaded, "Named").as_str(), attribute(&loaded, "Named").name()), ("3.9", "Named"));
}

#[test]
fn a_name_inside_an_attribute_hides_none_in_packets() {
    let text = "ATTRIBUTE User-Password 2 string encrypt=1\n";
    let loaded = load(&format!("{text}ATTRIBUTE X 250 tlv\nATTRIBUTE User-Password .1 string\n"));
    assert_eq!(path(&loaded, "User-Password"), "2");
    let mut again = loaded.clone();
    Loader::new().load_over(&mut again, &MemorySource::new().with("d", text), "d").unwrap();
    assert_eq!(path(&again, "User-Password"), "2");
}

#[test]
fn the_same_definition_may_come_again_and_a_number_may_have_a_second_name() {
    let loaded = load(
        "VENDOR V 7\nVENDOR v 7\nVENDOR Other-Name 7\nATTRIBUTE Old 1 string\nATTRIBUTE OLD 1 string\n\
         ATTRIBUTE New 1 integer\nVALUE New One 1\nVALUE New one 1\n",
    );
    assert_eq!(loaded.vendors().map(|vendor| vendor.name()).collect::<Vec<_>>(), ["V", "Other-Name"]);
    assert_eq!(loaded.vendor(7).unwrap().name(), "Other-Name");
    assert_eq!(loaded.attributes().map(|attribute| attribute.name()).collect::<Vec<_>>(), ["Old", "New"]);
    assert_eq!(loaded.values().count(), 1);
    let newest = loaded.attribute(AttributePath::standard(radius_proto::attribute::AttributeType(1))).unwrap();
    assert_eq!(newest.name(), "New");
    assert_eq!(path(&loaded, "Old"), "1");
}

#[test]
fn two_names_of_a_container_have_the_same_inside() {
    let loaded = load(
        "ATTRIBUTE Old 1 tlv\nATTRIBUTE Old-Child 1.1 string\nATTRIBUTE New 1 tlv\nATTRIBUTE New-Child 1.2 string\n\
         BEGIN-TLV Old\nATTRIBUTE Third 3 string\nEND-TLV Old\n",
    );
    for (name, number) in [("Old-Child", 1), ("New-Child", 2), ("Third", 3)] {
        let path = AttributePath::from_numbers(&[1, number], |_| VendorFormat::STANDARD).unwrap();
        assert_eq!(loaded.attribute(path).unwrap().name(), name);
        assert_eq!(attribute(&loaded, name).parent().unwrap().name(), "Old");
    }
}

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
    assert!(matches!(
        reserved.reason(),
        LoadReason::Syntax(SyntaxReason::Unexpected { expected: Expected::UnreservedName, .. })
    ));
}

#[test]
fn an_alias_takes_no_name_that_an_attribute_has() {
    let vendor = "VENDOR V 7\nBEGIN-VENDOR V\nATTRIBUTE A 1 string\nEND-VENDOR V\nATTRIBUTE B 2 string\n";
    assert_eq!(failure(&format!("{vendor}ALIAS A B\n")), r#"d:6:7: "A" is defined differently at d:3:11"#);
    assert_eq!(
        failure("DEFINE A string\nATTRIBUTE B 2 string\nALIAS A B\n"),
        r#"d:3:7: "A" is defined differently at d:1:8"#
    );
    // And the reverse.
    assert_eq!(
        failure("ATTRIBUTE B 2 string\nALIAS A B\nATTRIBUTE A 1 string\n"),
        r#"d:3:11: "A" is defined differently at d:2:7"#
    );
    let mut loaded = load("ATTRIBUTE B 2 string\nALIAS A B\n");
    let over = MemorySource::new().with("e", "VENDOR V 7\nBEGIN-VENDOR V\nATTRIBUTE A 1 string\nEND-VENDOR V\n");
    let error = Loader::new().load_over(&mut loaded, &over, "e").unwrap_err();
    assert_eq!(error.to_string(), r#"e:3:11: "A" is defined differently at d:2:7"#);
    // The same attribute.
    let _ = load(&format!("{vendor}ALIAS A 26.7.1\nALIAS B 2\n"));
    let _ = load("ATTRIBUTE B 2 string\nALIAS A B\nATTRIBUTE A 2 string\n");
}

#[test]
fn names_of_version_4_in_different_containers_do_not_keep_an_alias_away() {
    let loaded = load(
        "BEGIN-PROTOCOL RADIUS\nATTRIBUTE T 1 tlv\nATTRIBUTE Inner .1 string\nATTRIBUTE U 2 tlv\n\
         ATTRIBUTE Other .1 string\nALIAS Inner T.Inner\nALIAS Nearby U.Other\nATTRIBUTE Nearby 1.2 string\n\
         END-PROTOCOL RADIUS\n",
    );
    assert_eq!(loaded.aliases().count(), 2);
}

#[test]
fn references_lead_through_aliases() {
    let attributes = "ATTRIBUTE New 1 integer\nATTRIBUTE Box 2 tlv\nATTRIBUTE Inside .1 byte\n\
                      ALIAS Old 1\nALIAS Old-Box Box\n";
    let loaded = load(&format!(
        "{attributes}VALUE Old One 1\nATTRIBUTE Same 3 integer enum=Old\nATTRIBUTE Also 4 integer\n\
         VALUE-ALIAS Also Old\nATTRIBUTE Group 5 group ref=Old-Box\nATTRIBUTE Copy 6 tlv clone=@.Old-Box\n\
         BEGIN Old-Box\nATTRIBUTE More 2 byte\nEND Old-Box\nATTRIBUTE Deep 7 group ref=Old-Box.Inside\n"
    ));
    for name in ["New", "Same", "Also", "Old"] {
        assert_eq!(attribute(&loaded, name).value_named("One").and_then(|value| value.number()), Some(1), "{name}");
    }
    assert_eq!(attribute(&loaded, "Group").target().unwrap().name(), "Box");
    assert_eq!(attribute(&loaded, "Deep").target().unwrap().name(), "Inside");
    let named = |name| -> Vec<_> {
        loaded.attributes().filter(|found| found.name() == name).map(|found| found.numbers()).collect()
    };
    assert_eq!((named("Inside"), named("More")), (vec![vec![2, 1], vec![6, 1]], vec![vec![2, 2], vec![6, 2]]));
    // The alias and its attribute may come later.
    let later = load(
        "VALUE Old One 1\nATTRIBUTE Copy 6 tlv clone=Box\nALIAS Box 2\nALIAS Copied 6.1\nALIAS Old 2.1\n\
         ATTRIBUTE Real 2 tlv\nATTRIBUTE Inside .1 integer\n",
    );
    assert_eq!((path(&later, "Copied"), path(&later, "Old")), ("6.1".into(), "2.1".into()));
    for name in ["Copied", "Old"] {
        assert_eq!(attribute(&later, name).value_named("One").and_then(|value| value.number()), Some(1), "{name}");
    }
    // And an alias from an earlier load.
    let mut loaded = load("ATTRIBUTE New 1 integer\nALIAS Old 1\n");
    Loader::new().load_over(&mut loaded, &MemorySource::new().with("e", "VALUE Old One 1\n"), "e").unwrap();
    assert_eq!(attribute(&loaded, "New").values().count(), 1);
}

#[test]
fn an_alias_in_a_vendors_block_of_version_4_gives_no_other_vendor_values() {
    let text = |block: &str| {
        format!(
            "BEGIN-PROTOCOL RADIUS\nATTRIBUTE Vendor-Specific 26 vsa\nVENDOR A 1\nVENDOR B 2\nBEGIN-VENDOR A\n\
             ATTRIBUTE Level 1 uint32\nALIAS Rank .Level\nEND-VENDOR A\nBEGIN-VENDOR {block}\nVALUE Rank Admin 15\n\
             END-VENDOR {block}\nEND-PROTOCOL RADIUS\n"
        )
    };
    assert_eq!(attribute(&load(&text("A")), "Level").values().count(), 1);
    assert!(matches!(fails(&text("B")).reason(), LoadReason::Undefined { .. }));
}

#[test]
fn an_alias_leads_to_an_attribute_and_not_to_an_alias() {
    assert_eq!(
        failure("ATTRIBUTE A 1 string\nALIAS B A\nALIAS C B\n"),
        r#"d:3:9: expected the name or the numbers of an attribute, but nothing is known of "B""#
    );
}

#[test]
fn an_alias_of_another_protocols_attribute_is_a_warning() {
    let loaded = load("ATTRIBUTE A 1 string\nALIAS X @DHCPv4.Y\nALIAS Z @DHCPv4\n");
    assert_eq!(loaded.aliases().count(), 0);
    let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(warnings, [r#"d:2:9: nothing is known of "@DHCPv4.Y""#, r#"d:3:9: nothing is known of "@DHCPv4""#]);
}

#[test]
fn aliases_name_attributes_by_number_by_name_and_relatively() {
    let loaded = load(
        "BEGIN-PROTOCOL RADIUS\nALIAS Early 26.9.1\nATTRIBUTE Vendor-Specific 26 vsa\nVENDOR Cisco 9\nBEGIN-VENDOR Cisco\n\
         ATTRIBUTE AVPair 1 string\nALIAS Near .AVPair\nEND-VENDOR Cisco\nALIAS Cisco-AVPair Vendor-Specific.Cisco.AVPair\n\
         ALIAS Again @.Vendor-Specific.Cisco.1\nEND-PROTOCOL RADIUS\n",
    );
    for name in ["Early", "Near", "Cisco-AVPair", "Again", "vendor-specific.CISCO.avpair", "26.9.1"] {
        assert_eq!(path(&loaded, name), "26.9.1", "{name}");
    }
    let aliases: Vec<_> = loaded.aliases().map(|alias| (alias.name(), alias.target().unwrap().name())).collect();
    assert_eq!(aliases[0], ("Early", "AVPair"));
    assert_eq!(loaded.aliases().nth(1).unwrap().position().to_string(), "d:7:7");
}
