//! Dictionaries in FreeRADIUS's syntax, loaded at run time: the language of version 3, and reading packets with loaded
//! dictionaries.

use radius_dict::loader::{LoadError, Loaded, Role, Unplaced, WarningReason};
use radius_proto::{
    Packet,
    attribute::{AttributePath, Vendor, VendorFormat},
    find::{Content, Leaf},
    typed::Shape,
    value::Kind,
};
use radius_tests::dictionary::{attribute, failure, kind, load, path};

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
fn a_vendor_may_stand_at_the_end_of_the_line() {
    let loaded = load("VENDOR Cisco 9\nATTRIBUTE Cisco-AVPair 1 string Cisco\n");
    assert_eq!(path(&loaded, "Cisco-AVPair"), "26.9.1");
    assert!(loaded.warnings().is_empty());
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
fn a_vendor_comes_next_inside_vendor_specific_however_the_path_begins() {
    let text = "ATTRIBUTE Vendor-Specific 26 vsa\nVENDOR V 9\n";
    assert_eq!(path(&load(&format!("{text}ATTRIBUTE Level .9.1 integer\n")), "Level"), "26.9.1");
    assert_eq!(
        failure(&format!("{text}ATTRIBUTE Level .9 integer\n")),
        r#"d:3:17: expected the number of a vendor, followed by the number of an attribute, found ".9""#
    );
}

#[test]
fn in_vendor_specific_the_vendors_number_is_not_the_last() {
    let text = "ATTRIBUTE Vendor-Specific 26 vsa\nVENDOR V 9\n";
    let expected = "expected the number of a vendor, followed by the number of an attribute, found";
    assert_eq!(failure(&format!("{text}ATTRIBUTE A .9 integer\n")), format!(r#"d:3:13: {expected} ".9""#));
    assert_eq!(failure(&format!("{text}ATTRIBUTE A 26.9 integer\n")), format!(r#"d:3:13: {expected} "26.9""#));
}

#[test]
fn vendor_specific_is_no_container_but_of_vendors() {
    for data_type in ["tlv", "struct", "union", "group"] {
        assert_eq!(
            failure(&format!("ATTRIBUTE A 26 {data_type}\n")),
            format!("d:1:16: {data_type} needs another number than that of Vendor-Specific")
        );
    }
    assert_eq!(
        failure("ATTRIBUTE A 1 tlv\nATTRIBUTE B 1.1 byte\nATTRIBUTE C 26 tlv clone=A\n"),
        "d:3:16: tlv needs another number than that of Vendor-Specific"
    );
    let loaded = load("ATTRIBUTE Vendor-Specific 26 octets\nVENDOR V 7\nATTRIBUTE A 26.7.1 byte\n");
    assert_eq!(path(&loaded, "A"), "26.7.1");
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
            r#"d:1:15: unknown data type "quaternion", treated as octets"#,
            r#"d:2:30: unknown flag "shiny""#,
            r#"d:3:15: unknown data type "blob[4]", treated as octets"#,
        ]
    );
    assert!(matches!(loaded.warnings()[0].reason(), WarningReason::UnknownType { found } if &**found == "quaternion"));
}

#[test]
fn what_is_loaded_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Loaded>();
    shared::<LoadError>();
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
