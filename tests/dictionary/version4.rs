//! The additions of version 4 to version 3: relative numbers, protocols, clones.

use radius_dict::loader::{DictionaryType, LoadLimits, LoadReason, Loader, MemorySource};
use radius_proto::{
    attribute::{AttributePath, VendorFormat},
    value::Kind,
};
use radius_tests::dictionary::{attribute, fails, kind, load, path};

#[test]
fn types_of_version_4_are_known_and_those_that_radius_lacks_have_no_shape() {
    let loaded = load(
        "ATTRIBUTE A 1 ethernet\nATTRIBUTE B 2 ipv4addr\nATTRIBUTE C 3 time_delta\nATTRIBUTE D 4 string[5]\n\
         ATTRIBUTE E 5 int8\nATTRIBUTE F 6 int16\nATTRIBUTE G 7 int64\nATTRIBUTE H 8 float32\nATTRIBUTE I 9 float64\n\
         ATTRIBUTE J 10 group\nATTRIBUTE K 11 struct[4]\nATTRIBUTE L 12 union\nATTRIBUTE M 13 vendor\n",
    );
    assert_eq!(kind(&loaded, "A"), Kind::EthernetAddress);
    assert_eq!(kind(&loaded, "B"), Kind::Ipv4Address);
    assert_eq!(kind(&loaded, "C"), Kind::TimeDelta);
    assert_eq!((kind(&loaded, "D"), attribute(&loaded, "D").size()), (Kind::Text, Some(5)));
    for name in ["E", "F", "G", "H", "I", "J", "K", "L", "M"] {
        assert_eq!(attribute(&loaded, name).shape(), None, "{name}");
    }
    assert_eq!(attribute(&loaded, "G").data_type(), DictionaryType::Signed64);
    assert!(loaded.warnings().is_empty());
}

#[test]
fn relative_numbers_belong_to_the_last_absolute_one() {
    let loaded = load(
        "ATTRIBUTE Foo 2 tlv\nATTRIBUTE Bar .1 string\nATTRIBUTE Baz .2 tlv\nATTRIBUTE Such .2.4 ipaddr\n\
         ATTRIBUTE Counters 2.8 TLV\nATTRIBUTE Requests .1 uint64\nATTRIBUTE Other 3 tlv\nATTRIBUTE Type .1 integer\n\
         VALUE Type Global 1\n",
    );
    assert_eq!(path(&loaded, "Bar"), "2.1");
    assert_eq!(path(&loaded, "Such"), "2.2.4");
    assert_eq!(path(&loaded, "Requests"), "2.8.1");
    assert_eq!(path(&loaded, "Type"), "3.1");
    assert_eq!(path(&loaded, "Foo.Baz.Such"), "2.2.4");
    assert_eq!(attribute(&loaded, "Type").value_named("Global").unwrap().number(), Some(1));
}

#[test]
fn blocks_can_be_spelled_apart() {
    let loaded = load(
        "VENDOR V 7\nBEGIN PROTOCOL RADIUS\nBEGIN VENDOR V\nATTRIBUTE T 1 tlv\nBEGIN TLV T\nATTRIBUTE C 1 byte\n\
         END TLV T\nEND VENDOR V\nEND PROTOCOL RADIUS\n",
    );
    assert_eq!(path(&loaded, "C"), "26.7.1.1");
}

/// The shape of FreeRADIUS 4's tree: a protocol's block around everything, and a vendor's block in an extended attribute.
#[test]
fn the_tree_of_version_4_is_read_through_its_protocols_block() {
    let source = MemorySource::new()
        .with(
            "radius/dictionary",
            "PROTOCOL\tRADIUS\t\t1\tverify=lib\nBEGIN-PROTOCOL\tRADIUS\n$INCLUDE dictionary.rfc\n\
              $INCLUDE dictionary.example\n$INCLUDE dictionary.example.evs5\n$INCLUDE- v3/dictionary.example\n\
              END-PROTOCOL RADIUS\n",
        )
        .with(
            "radius/dictionary.rfc",
            "ATTRIBUTE User-Name 1 string\nATTRIBUTE Vendor-Specific 26 vsa\n\
              ATTRIBUTE Extended-Attribute-5 245 tlv long_extended\nATTRIBUTE Extended-Vendor-Specific-5 .26 vsa\n",
        )
        .with(
            "radius/dictionary.example",
            "VENDOR Example 32473\nBEGIN-VENDOR Example\nATTRIBUTE User-Name 1 string\n\
              ATTRIBUTE Stats 15 tlv\nATTRIBUTE Stats-Type .1 uint32\nVALUE Stats-Type Global 1\n\
              ATTRIBUTE Counters 15.8 TLV\nATTRIBUTE Requests .1 uint64\nEND-VENDOR Example\n",
        )
        .with(
            "radius/dictionary.example.evs5",
            "BEGIN-VENDOR Example parent=.Extended-Attribute-5.Extended-Vendor-Specific-5\n\
              ATTRIBUTE 802_1X-Anonce 1 octets[32]\nEND-VENDOR Example\n",
        )
        .with(
            "radius/v3/dictionary.example",
            "ALIAS Example-User-Name 26.32473.1\nALIAS Example-Anonce 245.26.32473.1\n",
        );
    let loaded = Loader::new().load(&source, "radius/dictionary").unwrap_or_else(|error| panic!("{error}"));
    assert!(loaded.warnings().is_empty(), "{:?}", loaded.warnings());
    assert_eq!(path(&loaded, "Vendor-Specific.Example.Stats.Counters.Requests"), "26.32473.15.8.1");
    assert_eq!(path(&loaded, "Example-User-Name"), "26.32473.1");
    assert_eq!(path(&loaded, "Example-Anonce"), "245.26.32473.1");
    assert_eq!(
        path(&loaded, "Extended-Attribute-5.Extended-Vendor-Specific-5.Example.802_1X-Anonce"),
        "245.26.32473.1"
    );
    assert_eq!(attribute(&loaded, "Stats-Type").value_named("Global").unwrap().number(), Some(1));
    let user_name = AttributePath::standard(radius_proto::attribute::AttributeType(1));
    assert_eq!(loaded.attribute(user_name).unwrap().name(), "User-Name");
}

#[test]
fn other_protocols_are_skipped_with_a_warning() {
    let loaded = load(
        "PROTOCOL DHCPv4 2\nBEGIN-PROTOCOL DHCPv4\nATTRIBUTE User-Name 1 nonsense\n???\n$INCLUDE nowhere\n\
         END-PROTOCOL DHCPv4\nATTRIBUTE User-Name 1 string\nATTRIBUTE G 2 group ref=@DHCPv4\n\
         ATTRIBUTE T 3 tlv clone=@DHCPv4.T\nATTRIBUTE E 4 uint16 enum=@Ethernet.Type\n",
    );
    assert_eq!(path(&loaded, "User-Name"), "1");
    let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            r#"d:2:16: protocol "DHCPv4" is skipped"#,
            r#"d:9:25: nothing is known of "@DHCPv4.T""#,
            r#"d:8:25: nothing is known of "@DHCPv4""#,
            r#"d:10:27: nothing is known of "@Ethernet.Type""#,
        ]
    );
    assert_eq!(attribute(&loaded, "G").reference(), Some("@DHCPv4"));
}

#[test]
fn what_is_skipped_leaves_relative_numbers_as_they_were() {
    let text = "ATTRIBUTE A 241 tlv\nBEGIN-PROTOCOL DHCPv4\nEND-PROTOCOL DHCPv4\nATTRIBUTE B .1 string\n";
    assert_eq!(path(&load(text), "B"), "241.1");
}

#[test]
fn clones_copy_what_is_inside() {
    let loaded = load(
        "ATTRIBUTE Foo 1 tlv\nATTRIBUTE Bar .1 integer\nVALUE Bar Yes 1\nATTRIBUTE Deep .2 tlv\nATTRIBUTE Leaf .2.3 string\n\
         ATTRIBUTE Baz 2 tlv clone=Foo\nATTRIBUTE Again 3 tlv clone=@.Baz\n",
    );
    let at = |numbers: &[u32]| {
        let path = AttributePath::from_numbers(numbers, |_| VendorFormat::STANDARD).unwrap();
        loaded.attribute(path).unwrap_or_else(|| panic!("{path}"))
    };
    for base in [2, 3] {
        assert_eq!(at(&[base, 1]).name(), "Bar");
        assert_eq!(at(&[base, 1]).value_named("Yes").unwrap().number(), Some(1));
        assert_eq!(at(&[base, 2, 3]).name(), "Leaf");
        assert_eq!(at(&[base, 2, 3]).parent().unwrap().parent().unwrap().number(), Some(base));
    }
}

#[test]
fn a_copy_refers_to_what_the_original_refers_to() {
    let loaded = load(
        "ATTRIBUTE A 241 tlv\nATTRIBUTE G .1 group ref=@.A\nATTRIBUTE B 242 tlv clone=@.A\n\
         ATTRIBUTE C 243 tlv clone=@.B\n",
    );
    for number in [242, 243] {
        let copy = loaded.attributes().find(|attribute| attribute.numbers() == [number, 1]).unwrap();
        assert_eq!(copy.target().map(|target| target.numbers()), Some(vec![241]), "{number}");
    }
}

#[test]
fn copies_of_copies_have_the_values_of_the_first() {
    let mut text = String::from("ATTRIBUTE A0 1 tlv\nATTRIBUTE Level .1 byte\nVALUE Level High 7\n");
    for number in (2..=200).filter(|number| *number != 26) {
        let last = if number == 27 { 25 } else { number - 1 };
        text += &format!("ATTRIBUTE A{} {number} tlv clone=@.A{}\n", number - 1, last - 1);
    }
    let loaded = load(&text);
    let last = loaded.attributes().find(|attribute| attribute.numbers() == [200, 1]).unwrap();
    assert_eq!(last.value_named("High").and_then(|value| value.number()), Some(7));
}

#[test]
fn clones_end() {
    for text in [
        "ATTRIBUTE A 1 tlv clone=A",
        "ATTRIBUTE A 1 tlv\nATTRIBUTE B .1 tlv clone=@.A",
        "ATTRIBUTE A 1 tlv clone=B\nATTRIBUTE B 2 tlv clone=A",
    ] {
        assert_eq!(fails(text).reason(), &LoadReason::CloneOfItself, "{text}");
    }
    // Each line doubles the contents. The limit of definitions ends this.
    let mut text = String::from("ATTRIBUTE A0 1 tlv\nATTRIBUTE L .1 byte\n");
    for step in 1..200 {
        let (number, last) = (step + 26, step - 1);
        text += &format!(
            "ATTRIBUTE A{step} {number} tlv\nATTRIBUTE X .1 tlv clone=@.A{last}\nATTRIBUTE Y .2 tlv clone=@.A{last}\n"
        );
    }
    let error = fails(&text);
    assert!(matches!(error.reason(), LoadReason::TooManyDefinitions { .. } | LoadReason::TooDeep { .. }), "{error}");

    // Copies of existing attributes define nothing, but take time.
    let mut text = String::new();
    for number in 1..=25 {
        text += &format!("ATTRIBUTE T{number} {number} tlv\n");
        text += &(1..=40).map(|child| format!("ATTRIBUTE C{number}-{child} .{child} byte\n")).collect::<String>();
    }
    for (number, from) in (1..=25).flat_map(|number| (1..=25).map(move |from| (number, from))) {
        text += &format!("ATTRIBUTE R{number}-{from} {} tlv clone=@.T{from}\n", number + 100);
    }
    let mut limits = LoadLimits::DEFAULT;
    limits.definitions = 5000;
    let load =
        |text: &str| Loader::new().with_limits(limits).load(&MemorySource::new().with("d", text.to_owned()), "d");
    assert_eq!(load(&text).unwrap_err().reason(), &LoadReason::TooManyDefinitions { limit: 5000 });
}
