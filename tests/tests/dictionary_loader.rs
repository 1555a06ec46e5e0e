//! Dictionaries in FreeRADIUS's syntax, loaded at run time: every construct, and what it means.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{
    DictionaryType, LoadError, LoadReason, Loaded, Loader, MemorySource, Precision, Role, Unplaced, WarningReason,
};
use radius_proto::{AttributePath, Content, Hiding, Leaf, Packet, Shape, Vendor, VendorFormat, value::Kind};
use radius_tests::dictionary::{attribute, failure, kind, load, path};

// Version 3.

#[test]
fn attribute_lines_have_name_number_and_type() {
    let loaded = load("# comment\n\nATTRIBUTE\tUser-Name\t1\tstring\r\n  attribute  NAS-Port 0x05 INTEGER # the end\n");
    let user_name = attribute(&loaded, "USER-name");
    assert_eq!((user_name.name(), user_name.number(), user_name.role()), ("User-Name", Some(1), Role::Attribute));
    assert_eq!(user_name.shape(), Some(Shape::new(Kind::Text)));
    assert_eq!(user_name.position().to_string(), "d:3:11");
    assert_eq!(path(&loaded, "NAS-Port"), "5");
    assert_eq!(kind(&loaded, "NAS-Port"), Kind::Integer);
    assert_eq!(attribute(&loaded, "NAS-Port").position().to_string(), "d:4:14");
    assert!(loaded.warnings().is_empty());
}

#[test]
fn every_type_of_version_3_is_known() {
    let types = [
        ("integer", Kind::Integer),
        ("uint32", Kind::Integer),
        ("string", Kind::Text),
        ("ipaddr", Kind::Ipv4Address),
        ("date", Kind::Time),
        ("abinary", Kind::AscendFilter),
        ("octets", Kind::Octets),
        ("octets[16]", Kind::FixedOctets(16)),
        ("octets[253]", Kind::FixedOctets(253)),
        ("ifid", Kind::InterfaceId),
        ("ipv6addr", Kind::Ipv6Address),
        ("ipv6prefix", Kind::Ipv6Prefix),
        ("bool", Kind::Boolean),
        ("byte", Kind::Byte),
        ("uint8", Kind::Byte),
        ("short", Kind::Short),
        ("uint16", Kind::Short),
        ("ether", Kind::EthernetAddress),
        ("combo-ip", Kind::ComboIpAddress),
        ("signed", Kind::Signed),
        ("int32", Kind::Signed),
        ("integer64", Kind::Integer64),
        ("uint64", Kind::Integer64),
        ("ipv4prefix", Kind::Ipv4Prefix),
        ("cidr", Kind::Ipv4Prefix),
        ("tlv", Kind::Tlv),
    ];
    for (name, expected) in types {
        let loaded = load(&format!("ATTRIBUTE A 9 {name}\n"));
        assert_eq!(kind(&loaded, "A"), expected, "{name}");
        assert!(loaded.warnings().is_empty(), "{name}");
    }
}

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
fn vendors_have_formats_and_four_of_them_other_defaults() {
    let loaded = load(
        "VENDOR Cisco 9\nVENDOR USR 429\nVENDOR Lucent 4846\nVENDOR Starent 8164\nVENDOR WiMAX 24757 format=1,1,c\n\
         VENDOR Wide 70000 format=4,2\n",
    );
    let formats: Vec<_> = loaded.vendors().map(|vendor| (vendor.name(), vendor.vendor().format())).collect();
    assert_eq!(
        formats,
        [
            ("Cisco", VendorFormat::STANDARD),
            ("USR", VendorFormat::USR),
            ("Lucent", VendorFormat::LUCENT),
            ("Starent", VendorFormat::STARENT),
            ("WiMAX", VendorFormat::WIMAX),
            ("Wide", VendorFormat::new(4, 2, false).unwrap()),
        ]
    );
    assert_eq!(loaded.vendor_named("cisco").unwrap().vendor().id(), 9);
    assert_eq!(loaded.vendor(24757).unwrap().position().to_string(), "d:5:8");
    assert!(loaded.vendor(1).is_none());
}

#[test]
fn a_vendors_block_gives_its_attributes_the_vendor() {
    let loaded = load(
        "VENDOR Cisco 9\nBEGIN-VENDOR Cisco\nATTRIBUTE Cisco-AVPair 1 string\nEND-VENDOR cisco\n\
         ATTRIBUTE User-Name 1 string\n",
    );
    let pair = attribute(&loaded, "Cisco-AVPair");
    assert_eq!((path(&loaded, "Cisco-AVPair").as_str(), pair.numbers()), ("26.9.1", vec![26, 9, 1]));
    assert_eq!(pair.vendor().unwrap().name(), "Cisco");
    assert_eq!(loaded.attribute(pair.path().unwrap()).unwrap().name(), "Cisco-AVPair");
    assert_eq!(path(&loaded, "User-Name"), "1");
    assert!(attribute(&loaded, "User-Name").vendor().is_none());
}

#[test]
fn a_vendors_wide_numbers_keep_its_format() {
    let loaded = load(
        "VENDOR USR 429 format=4,0\nBEGIN-VENDOR USR\nATTRIBUTE USR-Last 0x9816 integer\nEND-VENDOR USR\n\
         VENDOR Narrow 7\nBEGIN-VENDOR Narrow\nATTRIBUTE Too-Large 256 integer\nEND-VENDOR Narrow\n",
    );
    let last = attribute(&loaded, "USR-Last").path().unwrap();
    assert_eq!(last.to_string(), "26.429.38934");
    assert_eq!(last, AttributePath::vendor(Vendor::with_format(429, VendorFormat::USR), 0x9816));
    let too_large = attribute(&loaded, "Too-Large");
    assert_eq!((too_large.path(), too_large.numbers()), (Err(Unplaced::NumberTooLarge), vec![26, 7, 256]));
}

#[test]
fn a_vendors_block_can_be_in_an_extended_attribute() {
    let extended = "ATTRIBUTE Extended-Attribute-1 241 extended\nATTRIBUTE Extended-Vendor-Specific-1 241.26 evs\n\
                    ATTRIBUTE Extended-Attribute-5 245 long-extended\nATTRIBUTE Extended-Vendor-Specific-5 245.26 evs\n\
                    ATTRIBUTE Frag-Status 241.1 integer\nVENDOR Example 32473\n";
    for flag in [
        "format=Extended-Vendor-Specific-5",
        "parent=Extended-Vendor-Specific-5",
        "parent=.Extended-Attribute-5.Extended-Vendor-Specific-5",
        "parent=245.26",
    ] {
        let loaded = load(&format!(
            "{extended}BEGIN-VENDOR Example {flag}\nATTRIBUTE Example-One 1 tlv\nATTRIBUTE Example-Two 1.2 octets\n\
             END-VENDOR Example\n"
        ));
        assert_eq!(path(&loaded, "Example-One"), "245.26.32473.1", "{flag}");
        assert_eq!(path(&loaded, "Example-Two"), "245.26.32473.1.2", "{flag}");
        assert_eq!(attribute(&loaded, "Example-Two").numbers(), [245, 26, 32473, 1, 2]);
        assert_eq!(path(&loaded, "Frag-Status"), "241.1");
        assert_eq!(kind(&loaded, "Extended-Attribute-1"), Kind::Extended);
        assert_eq!(kind(&loaded, "Extended-Attribute-5"), Kind::LongExtended);
        assert_eq!(kind(&loaded, "Extended-Vendor-Specific-1"), Kind::ExtendedVendorSpecific);
    }
}

#[test]
fn tlvs_are_in_blocks_or_have_dotted_numbers() {
    let loaded = load(
        "VENDOR WiMAX 24757 format=1,1,c\nBEGIN-VENDOR WiMAX\nATTRIBUTE Capability 1 tlv\nBEGIN-TLV Capability\n\
         ATTRIBUTE Release 1 string\nATTRIBUTE Inner 0x02 tlv\nBEGIN-TLV Inner\nATTRIBUTE Innermost 3 byte\n\
         END-TLV Inner\nEND-TLV Capability\nATTRIBUTE Dotted 1.4 byte\nATTRIBUTE Deeper 1.2.5 byte\n\
         END-VENDOR WiMAX\nATTRIBUTE Vendor-Specific 26 vsa\nATTRIBUTE Absolute 26.24757.1.0x6 byte\n",
    );
    assert_eq!(path(&loaded, "Release"), "26.24757.1.1");
    assert_eq!(path(&loaded, "Innermost"), "26.24757.1.2.3");
    assert_eq!(path(&loaded, "Dotted"), "26.24757.1.4");
    assert_eq!(path(&loaded, "Deeper"), "26.24757.1.2.5");
    assert_eq!(path(&loaded, "Absolute"), "26.24757.1.6");
    assert_eq!(attribute(&loaded, "Innermost").parent().unwrap().name(), "Inner");
    assert_eq!(kind(&loaded, "Vendor-Specific"), Kind::VendorSpecific);
}

#[test]
fn flags_of_version_3_become_shape_and_flags() {
    let loaded = load(
        "ATTRIBUTE User-Password 2 string encrypt=1\nATTRIBUTE Tunnel-Type 64 integer has_tag\n\
         ATTRIBUTE Tunnel-Password 69 string has_tag,encrypt=2\nATTRIBUTE Ascend 214 string encrypt=3\n\
         ATTRIBUTE Many 100 integer array\nATTRIBUTE EAP-Message 79 octets concat\n\
         ATTRIBUTE Computed 1047 integer virtual\nATTRIBUTE Quiet 101 string secret\n\
         ATTRIBUTE Fixed 102 octets[16] encrypt=1\n",
    );
    let shape = |name| attribute(&loaded, name).shape().unwrap();
    assert_eq!(shape("User-Password"), Shape::new(Kind::Text).with_hiding(Some(Hiding::UserPassword)));
    assert_eq!(shape("Tunnel-Type"), Shape::new(Kind::Integer).with_tag(true));
    assert_eq!(shape("Tunnel-Password"), Shape::new(Kind::Text).with_tag(true).with_hiding(Some(Hiding::Salted)));
    assert_eq!(shape("Ascend").hiding, Some(Hiding::AscendSecret));
    assert_eq!(shape("EAP-Message").kind, Kind::Concat);
    assert_eq!(shape("Fixed").kind, Kind::FixedOctets(16));
    let flags = |name| attribute(&loaded, name).flags();
    assert!(flags("Many").array && flags("EAP-Message").concat && flags("Computed").is_virtual);
    assert!(flags("Quiet").secret && flags("Ascend").secret && !flags("Many").secret);
    assert_eq!(attribute(&loaded, "Computed").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Computed").numbers(), [1047]);
}

#[test]
fn values_have_names_and_make_an_integer_enumerated() {
    let loaded = load(
        "ATTRIBUTE Service-Type 6 integer\nVALUE Service-Type Login-User 1\nvalue service-type Framed+User,2 0x02\n\
         ATTRIBUTE Flag 7 bool\nVALUE Flag Yes 1\nATTRIBUTE Small 8 byte\nVALUE Small Large 255\n\
         ATTRIBUTE Opaque 9 octets\nVALUE Opaque Zero 0\nATTRIBUTE Signed 10 signed\nVALUE Signed Below -2\n\
         VALUE Server-Config anything at-all\n",
    );
    let service = attribute(&loaded, "Service-Type");
    assert_eq!(service.shape().unwrap().kind, Kind::Enumerated);
    let values: Vec<_> = service.values().map(|value| (value.name(), value.number())).collect();
    assert_eq!(values, [("Login-User", Some(1)), ("Framed+User,2", Some(2))]);
    assert_eq!(service.value_named("LOGIN-user").unwrap().position().to_string(), "d:2:20");
    assert_eq!(service.value_named("login-user").unwrap().attribute().unwrap().name(), "Service-Type");
    assert_eq!(kind(&loaded, "Small"), Kind::Byte);
    assert_eq!(attribute(&loaded, "Signed").value_named("Below").unwrap().number(), Some((-2_i64).cast_unsigned()));
    assert_eq!(loaded.values().count(), 6);
}

#[test]
fn a_value_may_come_before_its_attribute() {
    let loaded = load("VALUE Later One 1\nATTRIBUTE Other 1 integer\nVALUE Other X 1\nATTRIBUTE Later 2 integer\n");
    let one = attribute(&loaded, "Later").value_named("one").unwrap();
    assert_eq!((one.number(), one.position().to_string().as_str()), (Some(1), "d:1:13"));
    assert_eq!(kind(&loaded, "Later"), Kind::Enumerated);
}

#[test]
fn value_alias_shares_the_values_of_another_attribute() {
    let loaded = load(
        "ATTRIBUTE One 1 integer\nATTRIBUTE Two 2 integer\nVALUE-ALIAS Two One\nVALUE One Yes 1\nVALUE One No 0\n",
    );
    let two = attribute(&loaded, "Two");
    assert_eq!(two.value_named("yes").unwrap().number(), Some(1));
    assert_eq!(two.values().count(), 2);
    assert_eq!(two.shape().unwrap().kind, Kind::Enumerated);
}

#[test]
fn a_vendor_may_stand_at_the_end_of_the_line() {
    let loaded = load("VENDOR Cisco 9\nATTRIBUTE Cisco-AVPair 1 string Cisco\n");
    assert_eq!(path(&loaded, "Cisco-AVPair"), "26.9.1");
    assert!(loaded.warnings().is_empty());
}

#[test]
fn numbers_above_255_are_internal() {
    let loaded = load("ATTRIBUTE Internal 1000 tlv\nATTRIBUTE Child 1000.1 string\nATTRIBUTE Last 255 string\n");
    assert_eq!(attribute(&loaded, "Internal").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Child").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Child").numbers(), [1000, 1]);
    assert_eq!(path(&loaded, "Last"), "255");
}

#[test]
fn what_lies_too_deep_keeps_its_numbers() {
    let text = "ATTRIBUTE A 1 tlv\nATTRIBUTE B 1.1 tlv\nATTRIBUTE C 1.1.1 tlv\nATTRIBUTE D 1.1.1.1 tlv\n\
                ATTRIBUTE E 1.1.1.1.1 tlv\nATTRIBUTE F 1.1.1.1.1.1 tlv\nATTRIBUTE G 1.1.1.1.1.1.1 integer\n";
    let loaded = load(text);
    assert_eq!(path(&loaded, "F"), "1.1.1.1.1.1");
    assert_eq!(
        (attribute(&loaded, "G").path(), attribute(&loaded, "G").numbers()),
        (Err(Unplaced::TooDeep), vec![1; 7])
    );
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
    let newest = loaded.attribute(AttributePath::standard(radius_proto::AttributeType(1))).unwrap();
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

// Version 4.

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
fn blocks_can_be_spelled_apart() {
    let loaded = load(
        "VENDOR V 7\nBEGIN PROTOCOL RADIUS\nBEGIN VENDOR V\nATTRIBUTE T 1 tlv\nBEGIN TLV T\nATTRIBUTE C 1 byte\n\
         END TLV T\nEND VENDOR V\nEND PROTOCOL RADIUS\n",
    );
    assert_eq!(path(&loaded, "C"), "26.7.1.1");
}

#[test]
fn flags_of_version_4_are_known() {
    let loaded = load(
        "BEGIN-PROTOCOL RADIUS\nATTRIBUTE Extended-1 241 tlv extended\nATTRIBUTE Extended-5 245 tlv long_extended\n\
         ATTRIBUTE Extended-6 246 tlv long-extended\nATTRIBUTE Vendors 241.26 vsa\nATTRIBUTE Filter 242 octets abinary\n\
         ATTRIBUTE Password 2 string encrypt=User-Password\nATTRIBUTE Tunnel 69 string has_tag,encrypt=Tunnel-Password\n\
         ATTRIBUTE Ascend 214 string encrypt=Ascend-Secret\nATTRIBUTE Clock 100 date precision=milliseconds\n\
         ATTRIBUTE Span 101 time_delta precision=seconds,internal\nATTRIBUTE Group 102 group ref=@.Password\n\
         ATTRIBUTE Counted 103 uint32 counter\nATTRIBUTE Prefixed 104 string length=uint16,offset=2\n\
         ATTRIBUTE Odd 105 octets flat, unsafe subtype=dns_label\nATTRIBUTE Everything 106 group ref=@.\n\
         END-PROTOCOL RADIUS\n",
    );
    assert!(loaded.warnings().is_empty(), "{:?}", loaded.warnings());
    assert_eq!(kind(&loaded, "Extended-1"), Kind::Extended);
    assert_eq!((kind(&loaded, "Extended-5"), kind(&loaded, "Extended-6")), (Kind::LongExtended, Kind::LongExtended));
    assert_eq!(kind(&loaded, "Vendors"), Kind::ExtendedVendorSpecific);
    assert_eq!(kind(&loaded, "Filter"), Kind::AscendFilter);
    let hiding = |name| attribute(&loaded, name).shape().unwrap().hiding;
    assert_eq!(hiding("Password"), Some(Hiding::UserPassword));
    assert_eq!(hiding("Tunnel"), Some(Hiding::Salted));
    assert_eq!(hiding("Ascend"), Some(Hiding::AscendSecret));
    let clock = attribute(&loaded, "Clock");
    assert_eq!((clock.flags().precision, clock.shape()), (Precision::Milliseconds, None));
    assert_eq!(attribute(&loaded, "Span").path(), Err(Unplaced::Internal));
    let group = attribute(&loaded, "Group");
    assert_eq!((group.reference(), group.target().unwrap().name()), (Some("@.Password"), "Password"));
    assert!(attribute(&loaded, "Counted").flags().counter);
    assert_eq!(attribute(&loaded, "Prefixed").flags().length_octets, 2);
    let odd = attribute(&loaded, "Odd");
    assert!(odd.flags().flat && odd.flags().is_unsafe);
    assert_eq!(odd.subtype(), Some("dns_label"));
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
    let user_name = AttributePath::standard(radius_proto::AttributeType(1));
    assert_eq!(loaded.attribute(user_name).unwrap().name(), "User-Name");
}

#[test]
fn what_is_loaded_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Loaded>();
    shared::<LoadError>();
}

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
fn enumerations_are_borrowed() {
    let loaded = load(
        "ATTRIBUTE Early 1 uint16 enum=Late\nENUM Ethernet-Type uint16\nVALUE Ethernet-Type IPv4 0x0800\n\
         ATTRIBUTE Late 2 uint16 enum=Ethernet-Type\nVALUE Ethernet-Type IPv6 0x86DD\n",
    );
    assert_eq!(attribute(&loaded, "Ethernet-Type").role(), Role::Enumeration);
    assert_eq!(attribute(&loaded, "Ethernet-Type").number(), None);
    for name in ["Early", "Late"] {
        assert_eq!(attribute(&loaded, name).value_named("ipv6").unwrap().number(), Some(0x86dd), "{name}");
        assert_eq!(attribute(&loaded, name).values().count(), 2, "{name}");
    }
}

#[test]
fn values_of_version_4_need_not_be_numbers() {
    let loaded = load("ATTRIBUTE Address 8 ipaddr\nVALUE Address Broadcast 255.255.255.255\n");
    let value = attribute(&loaded, "Address").value_named("broadcast").unwrap();
    assert_eq!((value.number(), value.literal()), (None, Some("255.255.255.255")));
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

#[test]
fn flags_internal_holds_for_the_rest_of_the_file_or_the_block() {
    let source = MemorySource::new()
        .with("d", "ATTRIBUTE User-Name 1 string\n$INCLUDE internal\nATTRIBUTE After 2 string\n")
        .with("internal", "FLAGS internal\nATTRIBUTE Root 1 group\nATTRIBUTE Child 1.2 string\n");
    let loaded = Loader::new().load(&source, "d").unwrap();
    assert_eq!(attribute(&loaded, "Root").path(), Err(Unplaced::Internal));
    assert_eq!(attribute(&loaded, "Child").parent().unwrap().name(), "Root");
    assert_eq!((path(&loaded, "User-Name"), path(&loaded, "After")), ("1".into(), "2".into()));
    let found = loaded.attribute(AttributePath::standard(radius_proto::AttributeType(1))).unwrap();
    assert_eq!(found.name(), "User-Name");
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
fn unknown_types_and_flags_are_warnings() {
    let loaded = load("ATTRIBUTE A 1 quaternion has_tag\nATTRIBUTE B 2 string has_tag,shiny\nATTRIBUTE C 3 blob[4]\n");
    assert_eq!(kind(&loaded, "A"), Kind::Octets);
    assert_eq!(kind(&loaded, "C"), Kind::Octets);
    assert!(attribute(&loaded, "B").flags().tagged);
    let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            r#"d:1:15: unknown data type "quaternion", taken for octets"#,
            r#"d:2:30: unknown flag "shiny""#,
            r#"d:3:15: unknown data type "blob[4]", taken for octets"#,
        ]
    );
    assert!(matches!(loaded.warnings()[0].reason(), WarningReason::UnknownType { found } if &**found == "quaternion"));
}

// Files.

#[test]
fn includes_are_relative_to_the_file_that_includes() {
    let source = MemorySource::new()
        .with("top", "$INCLUDE a/one\n$include-  missing\n$-INCLUDE ./a//missing\nATTRIBUTE After 3 string\n")
        .with("a/one", "$INCLUDE b/two\nATTRIBUTE One 1 string\n")
        .with("a/b/two", "ATTRIBUTE Two 2 string\n");
    let loaded = Loader::new().load(&source, "./top").unwrap();
    assert_eq!(loaded.files().collect::<Vec<_>>(), ["top", "a/one", "a/b/two"]);
    assert_eq!(loaded.attributes().map(|attribute| attribute.name()).collect::<Vec<_>>(), ["Two", "One", "After"]);
    assert_eq!(attribute(&loaded, "Two").position().to_string(), "a/b/two:1:11");
}

#[test]
fn a_file_is_read_once_in_each_block() {
    let source = MemorySource::new()
        .with(
            "d",
            "ATTRIBUTE A 1 tlv\nATTRIBUTE B 2 tlv\n$INCLUDE e\n$INCLUDE e\nBEGIN A\n$INCLUDE c\nEND A\nBEGIN B\n\
             $INCLUDE c\nEND B\n",
        )
        .with("c", "ATTRIBUTE C 1 string\n")
        .with("e", "ATTRIBUTE E 3 string\n");
    let loaded = Loader::new().load(&source, "d").unwrap();
    assert_eq!(loaded.files().collect::<Vec<_>>(), ["d", "e", "c", "c"]);
    assert_eq!(loaded.attributes().filter(|attribute| attribute.name() == "C").count(), 2);
}

#[test]
fn a_file_that_fails_leaves_what_was_loaded() {
    let source = MemorySource::new()
        .with("good", "VENDOR V 7\nATTRIBUTE A 1 integer\nVALUE A One 1\n")
        .with("bad", "VENDOR W 8\nATTRIBUTE B 2 string\nVALUE A Two 2\nATTRIBUTE C 3\n")
        .with("more", "VALUE A Two 2\nATTRIBUTE B 2 string\n");
    let mut loaded = Loader::new().load(&source, "good").unwrap();
    let before = format!("{loaded:?}");
    let error = Loader::new().load_over(&mut loaded, &source, "bad").unwrap_err();
    assert_eq!(error.to_string(), "bad:4:14: expected a data type, found the end of the line");
    assert_eq!(format!("{loaded:?}"), before);
    Loader::new().load_over(&mut loaded, &source, "more").unwrap();
    assert_eq!(attribute(&loaded, "A").values().count(), 2);
    assert_eq!(path(&loaded, "B"), "2");
}

#[test]
fn a_vendor_comes_next_inside_vendor_specific_however_the_path_begins() {
    let text = "ATTRIBUTE Vendor-Specific 26 vsa\nVENDOR V 9\n";
    assert_eq!(path(&load(&format!("{text}ATTRIBUTE Level .9.1 integer\n")), "Level"), "26.9.1");
    assert_eq!(
        failure(&format!("{text}ATTRIBUTE Level .9 integer\n")),
        r#"d:3:17: expected the number of a vendor and that of an attribute behind it, found ".9""#
    );
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
fn what_is_skipped_leaves_relative_numbers_as_they_were() {
    let text = "ATTRIBUTE A 241 tlv\nBEGIN-PROTOCOL DHCPv4\nEND-PROTOCOL DHCPv4\nATTRIBUTE B .1 string\n";
    assert_eq!(path(&load(text), "B"), "241.1");
}

#[test]
fn a_value_in_version_4_is_never_of_another_vendor() {
    let load = |last: &str| {
        let text = format!(
            "BEGIN-PROTOCOL RADIUS\nATTRIBUTE Vendor-Specific 26 vsa\nVENDOR A 1\nVENDOR B 2\n\
             BEGIN-VENDOR A\nATTRIBUTE Level 1 uint32\nEND-VENDOR A\n\
             BEGIN-VENDOR B\nVALUE Level Admin 15\n{last}END-VENDOR B\nEND-PROTOCOL RADIUS\n"
        );
        Loader::new().load(&MemorySource::new().with("d", text), "d")
    };
    let loaded = load("ATTRIBUTE Level 1 uint32\n").unwrap();
    let admins = |vendor| {
        let level = loaded.attribute(AttributePath::vendor(Vendor::new(vendor), 1)).unwrap();
        level.value_named("Admin").and_then(|value| value.number())
    };
    assert_eq!((admins(1), admins(2)), (None, Some(15)));
    assert!(matches!(load("").unwrap_err().reason(), LoadReason::Undefined { .. }));
}

#[test]
fn packets_are_read_with_what_was_loaded() {
    let loaded = load(
        "ATTRIBUTE User-Name 1 string\n\
         VENDOR Wide 32473 format=2,1\n\
         BEGIN-VENDOR Wide\n\
         ATTRIBUTE Wide-Level 258 short\n\
         ATTRIBUTE Wide-Address 259 ipaddr\n\
         END-VENDOR Wide\n",
    );
    // Numbers of two octets: in the standard format these would be other attributes of the vendor.
    let wide = [26, 18, 0, 0, 126, 217, 1, 2, 5, 0, 15, 1, 3, 7, 192, 0, 2, 1];
    let attributes = [&[1, 7][..], b"alice", &wide, &[200, 3, 5]].concat();
    let length = u8::try_from(20 + attributes.len()).unwrap();
    let datagram = [&[1, 7, 0, length][..], &[0; 16], &attributes].concat();
    let packet = Packet::parse(&datagram).unwrap();
    let read = |leaf: Leaf<'_>| match leaf.content() {
        Content::Value(value) => format!("{} = {value}", leaf.path),
        content => format!("{} {content:?}", leaf.path),
    };
    let values: Vec<_> = packet.attributes().leaves(&loaded).map(read).collect();
    assert_eq!(values, ["1 = \"alice\"", "26.32473.258 = 15", "26.32473.259 = 192.0.2.1", "200 Unknown"],);
}
