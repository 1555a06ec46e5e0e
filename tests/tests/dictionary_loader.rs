//! Dictionaries in FreeRADIUS's syntax, loaded at run time: every construct, and every error with its place.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

extern crate alloc;

use alloc::collections::{BTreeMap, BTreeSet};
use std::{
    fs,
    path::{Path, PathBuf},
};

use proptest::prelude::*;
use radius_dict::{
    Dictionary,
    loader::{
        DictionaryType, DirectorySource, Expected, LoadError, LoadLimits, LoadReason, Loaded, LoadedAttribute, Loader,
        MemorySource, Precision, Role, Source, SourceError, Unplaced, WarningReason,
    },
};
use radius_proto::{AttributePath, Content, Hiding, Leaf, Packet, Shape, Vendor, VendorFormat, value::Kind};
use radius_tests::freeradius::report_skipped;

fn load(text: &str) -> Loaded {
    Loader::new().load(&MemorySource::new().with("d", text), "d").unwrap_or_else(|error| panic!("{error}"))
}

fn fails(text: &str) -> LoadError {
    Loader::new().load(&MemorySource::new().with("d", text), "d").expect_err("the text is wrong")
}

/// Where it fails, and how it says so.
fn failure(text: &str) -> String {
    fails(text).to_string()
}

fn attribute<'l>(loaded: &'l Loaded, name: &str) -> LoadedAttribute<'l> {
    loaded.attribute_named(name).unwrap_or_else(|| panic!("{name} is not defined"))
}

fn path(loaded: &Loaded, name: &str) -> String {
    attribute(loaded, name).path().unwrap_or_else(|reason| panic!("{name}: {reason:?}")).to_string()
}

fn kind(loaded: &Loaded, name: &str) -> Kind {
    attribute(loaded, name).shape().unwrap_or_else(|| panic!("{name} has no shape")).kind
}

/// Folders that a test may fill; removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("radius-dict-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

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

// Errors.

#[test]
fn lines_that_are_none_are_refused() {
    assert_eq!(failure("\n  FOO bar\n"), r#"d:2:3: expected a keyword, found "FOO""#);
    assert_eq!(failure("ATTRIBUTE"), "d:1:10: expected the name of an attribute, found the end of the line");
    assert_eq!(
        failure("ATTRIBUTE A # 1 string"),
        "d:1:12: expected the number of an attribute, 32 bits, decimal or 0x and hexadecimal, found the end of the line"
    );
    assert_eq!(failure("ATTRIBUTE A 1"), "d:1:14: expected a data type, found the end of the line");
    assert_eq!(
        failure("VALUE A One"),
        "d:1:12: expected a number from 0 to 18446744073709551615, found the end of the line"
    );
    assert_eq!(failure("VALUE A One 1 2"), r#"d:1:15: expected the end of the line, found "2""#);
    assert_eq!(failure("VENDOR A"), "d:1:9: expected the number of a vendor, 32 bits, found the end of the line");
    assert_eq!(failure("FLAGS"), "d:1:6: expected internal, found the end of the line");
    assert_eq!(failure("FLAGS shiny"), r#"d:1:7: expected internal, found "shiny""#);
    assert_eq!(failure("ENUM A"), "d:1:7: expected a data type, found the end of the line");
    assert_eq!(failure("ENUM A string"), r#"d:1:8: expected a data type whose values can have names, found "string""#);
    assert_eq!(
        failure("ALIAS A"),
        "d:1:8: expected the name or the numbers of an attribute, found the end of the line"
    );
    assert_eq!(failure("PROTOCOL A"), "d:1:11: expected the number of a protocol, 32 bits, found the end of the line");
    assert_eq!(failure("$INCLUDE"), "d:1:9: expected the name of a file, found the end of the line");
    assert_eq!(failure("BEGIN-VENDOR"), "d:1:13: expected the name of a vendor, found the end of the line");
}

#[test]
fn numbers_are_decimal_or_hexadecimal_and_fit() {
    for number in ["-1", "+1", "one", "0x", "0xg", "4294967296", "1..2", "1.", ".", "1.-2", "", "1.+2"] {
        if number.is_empty() {
            continue;
        }
        let error = fails(&format!("ATTRIBUTE A {number} string"));
        assert!(
            matches!(error.reason(), LoadReason::Unexpected { expected: Expected::AttributeNumber, .. }),
            "{number}: {error}"
        );
    }
    assert_eq!(fails("ATTRIBUTE A 1.x.3 string").position().column(), 15);
    assert_eq!(failure("ATTRIBUTE A 0 string"), r#"d:1:13: expected a number from 1 to 4294967295, found "0""#);
    assert_eq!(
        failure("VENDOR A 4294967296"),
        r#"d:1:10: expected the number of a vendor, 32 bits, found "4294967296""#
    );
    let deep = ["1"; 25].join(".");
    assert_eq!(failure(&format!("ATTRIBUTE A {deep} string")), r#"d:1:61: expected at most 24 numbers, found "1""#);
}

#[test]
fn names_have_their_characters() {
    assert_eq!(
        failure("ATTRIBUTE A,B 1 string"),
        r#"d:1:11: expected at most 128 of the letters, the digits and - _ . / + :, found "A,B""#
    );
    assert_eq!(fails(&format!("ATTRIBUTE {} 1 string", "a".repeat(129))).position().column(), 11);
    assert_eq!(
        failure("ATTRIBUTE Attr-1 1 string"),
        r#"d:1:11: expected a name that does not begin with Attr-, as those of unknown attributes do, found "Attr-1""#
    );
    let loaded = load("ATTRIBUTE 3GPP2-802.1X/a_b 1 string\n");
    assert_eq!(path(&loaded, "3gpp2-802.1x/A_B"), "1");
}

#[test]
fn types_have_sizes_that_they_can_have() {
    assert_eq!(failure("ATTRIBUTE A 1 octets[0]"), r#"d:1:22: expected a number from 1 to 253, found "0]""#);
    assert_eq!(failure("ATTRIBUTE A 1 octets[254]"), r#"d:1:22: expected a number from 1 to 253, found "254]""#);
    assert_eq!(failure("ATTRIBUTE A 1 octets[4"), r#"d:1:22: expected a number from 1 to 253, found "4""#);
    assert_eq!(failure("ATTRIBUTE A 1 integer[4]"), r#"d:1:15: expected a data type, found "integer[4]""#);
    assert_eq!(fails("ATTRIBUTE A 1 struct\nMEMBER B bit[65]").position().to_string(), "d:2:14");
    assert_eq!(fails("ATTRIBUTE A 1 struct\nMEMBER B bit").position().to_string(), "d:2:13");
}

#[test]
fn types_stand_where_they_can() {
    assert_eq!(failure("ATTRIBUTE A 1 extended"), "d:1:15: extended needs an attribute from 241 to 246");
    assert_eq!(failure("ATTRIBUTE A 1 evs"), "d:1:15: evs needs number 26 in an extended attribute");
    assert_eq!(failure("ATTRIBUTE A 1 vsa"), "d:1:15: vsa needs number 26, in a packet or in an extended attribute");
    assert_eq!(failure("ATTRIBUTE A 241 octets extended"), "d:1:24: extended needs the data type tlv");
}

#[test]
fn flags_stand_where_they_can() {
    for (line, column) in [
        ("ATTRIBUTE A 1 ipaddr has_tag", 22),
        ("ATTRIBUTE A 1 octets encrypt=1", 22),
        ("ATTRIBUTE A 1 tlv encrypt=2", 19),
        ("ATTRIBUTE A 1 octets encrypt=3", 22),
        ("ATTRIBUTE A 1 octets[4] encrypt=2", 25),
        ("ATTRIBUTE A 1 string concat", 22),
        ("ATTRIBUTE A 1 octets encrypt=2,concat", 32),
        ("ATTRIBUTE A 1 octets[4] concat", 25),
        ("ATTRIBUTE A 1 tlv array", 19),
        ("ATTRIBUTE A 1 integer virtual", 23),
        ("ATTRIBUTE A 1 integer precision=seconds", 23),
        ("ATTRIBUTE A 1 integer key", 23),
        ("ATTRIBUTE A 1 integer length=uint8", 23),
        ("ATTRIBUTE A 1 integer clone=B", 29),
        ("ATTRIBUTE A 1 tlv enum=B", 24),
    ] {
        let error = fails(line);
        assert!(matches!(error.reason(), LoadReason::Inapplicable { .. }), "{line}: {error}");
        assert_eq!((error.position().line(), error.position().column()), (1, column), "{line}: {error}");
    }
    let vsa = "VENDOR V 7\nBEGIN-VENDOR V\nATTRIBUTE A 1 octets concat\n";
    assert_eq!(fails(vsa).position().to_string(), "d:3:22");
    let old = "VENDOR V 7\nBEGIN-VENDOR V\nATTRIBUTE A 1 octets V\n";
    assert_eq!(failure(old), "d:3:22: V needs an attribute with one number, outside all blocks");
    for (line, column) in [
        ("ATTRIBUTE A 1 string encrypt=4", 30),
        ("ATTRIBUTE A 1 date precision=days", 30),
        ("ATTRIBUTE A 1 string length=uint32", 29),
        ("ATTRIBUTE A 1 string offset=x", 29),
        ("ATTRIBUTE A 1 tlv clone=", 25),
    ] {
        assert_eq!(fails(line).position().column(), column, "{line}: {}", failure(line));
    }
}

#[test]
fn vendors_are_what_they_were() {
    assert_eq!(failure("VENDOR A 1\nVENDOR a 2"), r#"d:2:8: "a" is defined otherwise at d:1:8"#);
    assert_eq!(
        failure("VENDOR A 1 format=2,1\nVENDOR A 1 format=1,1"),
        r#"d:2:12: the attributes of "A" have another format at d:1:8"#
    );
    for format in
        ["format=3,1", "format=1,3", "format=2,1,c", "format=1,1,d", "format=1", "format=", "shape=1,1", "1,1"]
    {
        let error = fails(&format!("VENDOR A 1 {format}"));
        assert!(
            matches!(error.reason(), LoadReason::Unexpected { expected: Expected::VendorFormat, .. }),
            "{format}: {error}"
        );
    }
    assert_eq!(fails("VENDOR A 1 format=3,1").position().column(), 19);
}

#[test]
fn attributes_are_what_they_were() {
    assert_eq!(failure("ATTRIBUTE A 1 string\nATTRIBUTE a 2 string"), r#"d:2:11: "a" is defined otherwise at d:1:11"#);
    assert_eq!(fails("ATTRIBUTE A 1 string\nATTRIBUTE A 1 octets").position().to_string(), "d:2:11");
    assert_eq!(fails("ATTRIBUTE A 1 string\nATTRIBUTE A 1 string secret").position().to_string(), "d:2:11");
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nVALUE A One 1\nVALUE A one 2"),
        r#"d:3:9: "one" is defined otherwise at d:2:9"#
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nATTRIBUTE B 2 integer\nALIAS C A\nALIAS C B"),
        r#"d:4:7: "C" is defined otherwise at d:3:7"#
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nATTRIBUTE B 2 integer\nALIAS B A"),
        r#"d:3:7: "B" is defined otherwise at d:2:11"#
    );
}

#[test]
fn what_is_named_is_defined() {
    assert_eq!(failure("VALUE A One 1"), r#"d:1:7: expected the name of an attribute, but nothing is known of "A""#);
    assert_eq!(failure("BEGIN-VENDOR A"), r#"d:1:14: expected the name of a vendor, but nothing is known of "A""#);
    assert_eq!(failure("BEGIN-TLV A"), r#"d:1:11: expected the name of an attribute, but nothing is known of "A""#);
    assert_eq!(
        failure("VENDOR A 1\nBEGIN-VENDOR A parent=B"),
        r#"d:2:23: expected the name of an attribute, but nothing is known of "B""#
    );
    assert_eq!(
        failure("VENDOR A 1\nATTRIBUTE B 1 string\nBEGIN-VENDOR A parent=B"),
        "d:3:23: B needs an attribute of type evs or vsa"
    );
    assert_eq!(
        failure("VENDOR A 1\nBEGIN-VENDOR A shape=B"),
        r#"d:2:16: expected parent= or format= with the name of an attribute, found "shape=B""#
    );
    assert_eq!(
        failure("ATTRIBUTE A 241.1 string"),
        r#"d:1:13: expected a number inside an attribute that is defined, but nothing is known of "241.1""#
    );
    for (text, position) in [
        ("ATTRIBUTE A 1.2 string", "d:1:13"),
        ("ATTRIBUTE A 26.9.1 string", "d:1:13"),
        ("ALIAS A 26.9.1", "d:1:9"),
        ("ALIAS A .B", "d:1:9"),
        ("ATTRIBUTE A 1 integer enum=B", "d:1:28"),
        ("ATTRIBUTE A 1 integer enum=@.B", "d:1:28"),
        ("ATTRIBUTE A 1 tlv clone=B", "d:1:25"),
        ("ATTRIBUTE A 1 integer\nVALUE-ALIAS A B", "d:2:15"),
        ("ATTRIBUTE A 1 integer\nVALUE-ALIAS B A", "d:2:13"),
        ("STRUCT A B 1", "d:1:10"),
    ] {
        let error = fails(text);
        assert!(matches!(error.reason(), LoadReason::Undefined { .. }), "{text}: {error}");
        assert_eq!(error.position().to_string(), position, "{text}");
    }
}

#[test]
fn containers_are_containers() {
    assert_eq!(
        failure("ATTRIBUTE A 1 string\nATTRIBUTE B 1.2 string"),
        r#"d:2:13: expected an attribute that can have others inside, which "A" cannot"#
    );
    assert_eq!(fails("ATTRIBUTE A 1 string\nBEGIN-TLV A").position().to_string(), "d:2:11");
    assert_eq!(fails("ATTRIBUTE A .1 string").reason(), &LoadReason::NothingToBeRelativeTo);
    assert_eq!(fails("ATTRIBUTE A 1 string\nATTRIBUTE B .1 string").position().to_string(), "d:2:13");
    assert_eq!(fails("VENDOR A 1\nATTRIBUTE B 26.1 string").position().to_string(), "d:2:13");
    assert_eq!(fails("ATTRIBUTE A 1 string\nATTRIBUTE B 2 tlv clone=A").position().to_string(), "d:2:25");
}

#[test]
fn values_fit_their_types() {
    for (data_type, data) in [
        ("bool", "2"),
        ("byte", "256"),
        ("short", "65536"),
        ("integer", "4294967296"),
        ("integer64", "18446744073709551616"),
        ("signed", "2147483648"),
        ("signed", "-2147483649"),
        ("int8", "-129"),
        ("byte", "-1"),
        ("integer", "one"),
    ] {
        let error = fails(&format!("ATTRIBUTE A 1 {data_type}\nVALUE A B {data}"));
        assert!(matches!(error.reason(), LoadReason::Unexpected { expected: Expected::Number(..), .. }), "{error}");
        assert_eq!(error.position().to_string(), "d:2:11", "{data_type} {data}");
    }
    assert_eq!(failure("VALUE A B 256\nATTRIBUTE A 1 byte"), r#"d:1:11: expected a number from 0 to 255, found "256""#);
    assert_eq!(
        failure("ATTRIBUTE A 1 string\nVALUE A B 1"),
        "d:2:7: A needs a data type with single values to have names for them"
    );
    assert_eq!(load("ATTRIBUTE A 1 int64\nVALUE A B -9223372036854775808\n").values().count(), 1);
}

#[test]
fn values_are_on_one_of_two_attributes() {
    let two = "ATTRIBUTE A 1 integer\nATTRIBUTE B 2 integer\nATTRIBUTE C 3 integer\nATTRIBUTE D 4 byte\n";
    for (lines, position) in [
        ("VALUE A X 1\nVALUE-ALIAS A B", "d:6:13"),
        ("VALUE-ALIAS B C\nVALUE-ALIAS A B", "d:6:13"),
        ("VALUE-ALIAS A B\nVALUE-ALIAS A C", "d:6:13"),
        ("VALUE-ALIAS A A", "d:5:13"),
        ("VALUE-ALIAS A D", "d:5:13"),
    ] {
        let error = fails(&format!("{two}{lines}"));
        assert_eq!((error.position().to_string().as_str(), error.reason()), (position, &LoadReason::ValueAliasChain));
    }
    let circle = fails("ATTRIBUTE A 1 integer enum=B\nATTRIBUTE B 2 integer enum=A");
    assert_eq!((circle.position().to_string().as_str(), circle.reason()), ("d:1:28", &LoadReason::ValueAliasChain));
}

#[test]
fn blocks_end_where_they_began() {
    assert_eq!(failure("END-VENDOR A"), "d:1:12: the end of a block that has not begun");
    assert_eq!(failure("VENDOR A 1\nVENDOR B 2\nBEGIN-VENDOR A\nEND-VENDOR B"), r#"d:4:12: expected the end of "A""#);
    assert_eq!(failure("VENDOR A 1\nBEGIN-VENDOR A\nEND-TLV A"), r#"d:3:9: expected the end of "A""#);
    assert_eq!(failure("VENDOR A 1\n BEGIN-VENDOR A\n"), "d:2:15: expected END-VENDOR in the same file");
    assert_eq!(failure("BEGIN-PROTOCOL DHCPv4\n"), "d:1:16: expected END-PROTOCOL in the same file");
    let source = MemorySource::new().with("d", "VENDOR A 1\nBEGIN-VENDOR A\n$INCLUDE e\n").with("e", "END-VENDOR A\n");
    let error = Loader::new().load(&source, "d").unwrap_err();
    assert_eq!(error.to_string(), "e:1:12: the end of a block that has not begun");
    let deep: String = (0..33).map(|_| "BEGIN-VENDOR A\n").collect();
    let error = fails(&format!("VENDOR A 1\n{deep}"));
    assert_eq!((error.position().line(), error.reason()), (34, &LoadReason::TooDeep { limit: 32 }));
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
        "d:3:8: C needs to stand before the member whose length varies"
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 struct\nMEMBER B uint8\nSTRUCT C B 1"),
        "d:3:10: B needs a member with the flag key"
    );
    load("ATTRIBUTE A 1 struct\nMEMBER B string length=uint8\nMEMBER C uint8\n");
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
    // Each doubles what is inside; the limit of definitions ends it.
    let mut text = String::from("ATTRIBUTE A0 1 tlv\nATTRIBUTE L .1 byte\n");
    for step in 1..200 {
        let (number, last) = (step + 26, step - 1);
        text += &format!(
            "ATTRIBUTE A{step} {number} tlv\nATTRIBUTE X .1 tlv clone=@.A{last}\nATTRIBUTE Y .2 tlv clone=@.A{last}\n"
        );
    }
    let error = fails(&text);
    assert!(matches!(error.reason(), LoadReason::TooManyDefinitions { .. } | LoadReason::TooDeep { .. }), "{error}");

    // Copies of what is there already define nothing, and take time all the same.
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

#[test]
fn lines_that_define_nothing_are_limited_as_well() {
    let mut limits = LoadLimits::DEFAULT;
    (limits.definitions, limits.files) = (10, 10);
    let reason = |text: String| {
        let source = MemorySource::new().with("d", text);
        Loader::new().with_limits(limits).load(&source, "d").unwrap_err().reason().clone()
    };
    let limit = LoadReason::TooManyDefinitions { limit: 10 };
    assert_eq!(reason("VALUE Later A 0\n".repeat(11)), limit);
    assert_eq!(reason("ALIAS A Later\n".repeat(11)), limit);
    assert_eq!(reason((0..11).map(|number| format!("VENDOR V{number} {number}\n")).collect()), limit);
    assert_eq!(reason("$INCLUDE- missing\n".repeat(11)), LoadReason::TooManyFiles { limit: 10 });
}

#[test]
fn a_vendor_comes_next_inside_vendor_specific_however_the_path_begins() {
    let text = "ATTRIBUTE Vendor-Specific 26 vsa\nVENDOR V 9\n";
    assert_eq!(path(&load(&format!("{text}ATTRIBUTE Level .9.1 integer\n")), "Level"), "26.9.1");
    fails(&format!("{text}ATTRIBUTE Level .9 integer\n"));
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
fn an_alias_of_values_can_be_loaded_again_and_is_never_a_chain() {
    let attributes = "ATTRIBUTE A 1 integer\nATTRIBUTE B 2 integer\nATTRIBUTE C 3 integer\nVALUE C X 1\n";
    let text = format!("{attributes}VALUE-ALIAS A C\n");
    let mut loaded = load(&text);
    Loader::new().load_over(&mut loaded, &MemorySource::new().with("d", text), "d").unwrap();
    for aliases in ["VALUE-ALIAS B C\nVALUE-ALIAS A B\n", "VALUE-ALIAS A B\nVALUE-ALIAS B C\n"] {
        assert_eq!(fails(&format!("{attributes}{aliases}")).reason(), &LoadReason::ValueAliasChain, "{aliases}");
    }
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
fn files_that_include_themselves_are_refused() {
    let source = MemorySource::new().with("a", "$INCLUDE b\n").with("b", "\n$INCLUDE  ./a\n");
    let error = Loader::new().load(&source, "a").unwrap_err();
    assert_eq!(error.to_string(), "b:2:11: the file includes itself");
    assert_eq!(error.reason(), &LoadReason::IncludeCycle);
}

#[test]
fn missing_files_are_reported_where_they_are_included() {
    assert_eq!(failure("\n$INCLUDE nowhere\n"), "d:2:10: there is no such file");
    let error = Loader::new().load(&MemorySource::new(), "d").unwrap_err();
    assert_eq!(error.to_string(), "d: there is no such file");
    assert_eq!((error.position().line(), error.reason()), (0, &LoadReason::Source(SourceError::NotFound)));
}

#[test]
fn limits_hold() {
    let limits = |change: fn(&mut LoadLimits)| {
        let mut limits = LoadLimits::DEFAULT;
        change(&mut limits);
        Loader::new().with_limits(limits)
    };
    let error = |loader: Loader, source: &MemorySource| {
        let error = loader.load(source, "d").unwrap_err();
        (error.position().to_string(), error.reason().clone())
    };
    let chain =
        MemorySource::new().with("d", "$INCLUDE e\n").with("e", "$INCLUDE f\n").with("f", "$INCLUDE g\n").with("g", "");
    assert!(limits(|limits| limits.depth = 4).load(&chain, "d").is_ok());
    let found = error(limits(|limits| limits.depth = 3), &chain);
    assert_eq!(found, ("f:1:10".into(), LoadReason::TooDeep { limit: 3 }));
    let found = error(limits(|limits| limits.files = 2), &chain);
    assert_eq!(found, ("e:1:10".into(), LoadReason::TooManyFiles { limit: 2 }));
    assert!(limits(|limits| limits.octets = 33).load(&chain, "d").is_ok());
    let found = error(limits(|limits| limits.octets = 32), &chain);
    assert_eq!(found, ("e:1:10".into(), LoadReason::TooManyOctets { limit: 32 }));
    let lines = MemorySource::new().with("d", format!("ATTRIBUTE A 1 string{}# {}\n", " ".repeat(10), "x".repeat(99)));
    assert!(limits(|limits| limits.line = 30).load(&lines, "d").is_ok());
    let found = error(limits(|limits| limits.line = 29), &lines);
    assert_eq!(found, ("d:1:30".into(), LoadReason::LineTooLong { limit: 29 }));
    let shiny = MemorySource::new().with("d", "ATTRIBUTE A 1 integer a,b,c\n");
    let loaded = limits(|limits| limits.warnings = 2).load(&shiny, "d").unwrap();
    assert_eq!((loaded.warnings().len(), loaded.further_warnings()), (2, 1));
    let two = MemorySource::new().with("d", "ATTRIBUTE A 1 integer\nVALUE A B 1\nATTRIBUTE C 2 string\nVALUE A D 2\n");
    assert!(limits(|limits| limits.definitions = 2).load(&two, "d").is_ok());
    let found = error(limits(|limits| limits.definitions = 1), &two);
    assert_eq!(found, ("d:3:11".into(), LoadReason::TooManyDefinitions { limit: 1 }));
}

/// Texts of a mebibyte, written so that what grows with the square of their size would take minutes.
#[test]
fn hostile_texts_end_soon() {
    let lines = |line: fn(usize) -> String| -> String {
        (0..)
            .map(line)
            .scan(0, |length, line| {
                *length += line.len();
                (*length < 1 << 20).then_some(line)
            })
            .collect()
    };
    let texts = [
        ("many names of one vendor's number", lines(|number| format!("VENDOR V{number} 7\n"))),
        ("many names of one number", lines(|number| format!("ATTRIBUTE A{number} 1 tlv\n"))),
        (
            "values before their attribute",
            lines(|number| format!("VALUE A V{number} {number}\n")) + "ATTRIBUTE A 1 integer\n",
        ),
        ("values of nothing", lines(|number| format!("VALUE .......................A{number} V 1\n"))),
        ("flags", lines(|_| format!("ATTRIBUTE A 1 string {}\n", "a,".repeat(2000)))),
        (
            "clones of one container by many names",
            String::from("ATTRIBUTE T 1 tlv\n")
                + &(1..256).map(|number| format!("ATTRIBUTE C{number} 1.{number} byte\n")).collect::<String>()
                + &lines(|number| format!("ATTRIBUTE A{number} 2 tlv clone=T\n")),
        ),
        ("members", String::from("ATTRIBUTE S 1 struct\n") + &lines(|number| format!("MEMBER M{number} uint8\n"))),
        ("dots", lines(|_| format!("VALUE {} V 1\n", "A.".repeat(2000)))),
    ];
    for (what, text) in texts {
        let started = std::time::Instant::now();
        let result = Loader::new().load(&MemorySource::new().with("d", text), "d");
        let took = started.elapsed();
        println!("{what}: {took:?}, {:?}", result.err().map(|error| error.to_string()));
        // Without optimization, on a loaded machine.
        assert!(took.as_secs() < 60, "{what}: {took:?}");
    }
}

#[test]
fn a_file_in_another_encoding_loads_if_only_its_comments_need_it() {
    let source = MemorySource::new().with("d", b"# caf\xe9\nATTRIBUTE A 1 string # \xff\xfe\n".to_vec());
    assert_eq!(path(&Loader::new().load(&source, "d").unwrap(), "A"), "1");
    let source = MemorySource::new().with("d", b"ATTRIBUTE caf\xe9 1 string\n".to_vec());
    assert_eq!(Loader::new().load(&source, "d").unwrap_err().position().to_string(), "d:1:11");
}

// Folders.

#[test]
fn a_folder_cannot_be_left() {
    let folder = Folder::new("leave");
    folder.write("outside", "ATTRIBUTE Outside 1 string\n");
    folder.write("root/inside", "ATTRIBUTE Inside 2 string\n");
    folder.write("root/sub/deeper", "$INCLUDE ../inside\n");
    folder.write("root/sub/fine", "$INCLUDE ./still/fine\n");
    folder.write("root/sub/still/fine", "ATTRIBUTE Fine 3 string\n");
    let source = DirectorySource::new(folder.0.join("root")).unwrap();
    let read = |name: &str| source.read(name, 1000).map(|text| text.len());
    assert_eq!(read("inside"), Ok(26));
    let outside = folder.0.join("outside");
    let absolute = outside.to_str().unwrap();
    for name in ["../outside", "sub/../inside", "sub/../../outside", "..", absolute, "/etc/passwd"] {
        assert_eq!(read(name), Err(SourceError::OutsideRoot), "{name}");
    }
    for name in ["", ".", "sub", "sub/."] {
        assert_eq!(read(name), Err(SourceError::NotRegularFile), "{name}");
    }
    for name in ["nowhere", "inside/x", "sub/nowhere"] {
        assert_eq!(read(name), Err(SourceError::NotFound), "{name}");
    }
    assert_eq!(source.read("inside", 25).unwrap_err(), SourceError::TooLarge);
    let load = |name: &str| Loader::new().load(&source, name);
    assert_eq!(path(&load("sub/fine").unwrap(), "Fine"), "3");
    let error = load("sub/deeper").unwrap_err();
    assert_eq!(error.to_string(), "sub/deeper:1:10: the name leads out of the folder of the dictionaries");
    assert!(load(absolute).is_err());
    assert_eq!(DirectorySource::new(folder.0.join("none")).unwrap_err(), SourceError::NotFound);
    assert_eq!(DirectorySource::new(outside).unwrap_err(), SourceError::NotRegularFile);
}

#[cfg(unix)]
#[test]
fn links_devices_and_files_for_everybody_to_write_are_refused() {
    use std::os::unix::{fs::PermissionsExt, fs::symlink, net::UnixListener};

    let folder = Folder::new("links");
    let outside = folder.write("outside/file", "ATTRIBUTE Outside 1 string\n");
    let inside = folder.write("root/inside", "ATTRIBUTE Inside 2 string\n");
    let open = folder.write("root/open", "ATTRIBUTE Open 3 string\n");
    fs::set_permissions(open, PermissionsExt::from_mode(0o666)).unwrap();
    symlink(outside, folder.0.join("root/out")).unwrap();
    symlink("../outside", folder.0.join("root/folder")).unwrap();
    symlink(inside, folder.0.join("root/in")).unwrap();
    symlink("self", folder.0.join("root/self")).unwrap();
    symlink("/dev/zero", folder.0.join("root/zero")).unwrap();
    let _socket = UnixListener::bind(folder.0.join("root/socket")).unwrap();
    let source = DirectorySource::new(folder.0.join("root")).unwrap();
    let read = |name: &str| source.read(name, 1000).map(|text| text.len());
    assert_eq!(read("in"), Ok(26));
    assert_eq!(read("out"), Err(SourceError::OutsideRoot));
    assert_eq!(read("folder/file"), Err(SourceError::OutsideRoot));
    assert_eq!(read("zero"), Err(SourceError::OutsideRoot));
    assert_eq!(read("socket"), Err(SourceError::NotRegularFile));
    assert_eq!(read("self"), Err(SourceError::Unreadable));
    assert_eq!(read("open"), Err(SourceError::WorldWritable));
}

// FreeRADIUS's own.

const DEBIAN: &str = "/usr/share/freeradius";

/// Debian's freeradius-common; `None`, after saying so, where it is not installed.
fn debian() -> Option<DirectorySource> {
    if Path::new(DEBIAN).join("dictionary.rfc2865").is_file() {
        return Some(DirectorySource::new(DEBIAN).unwrap());
    }
    assert!(
        std::env::var_os("RADIUS_INTEROP").is_none_or(|value| value != "required"),
        "RADIUS_INTEROP=required, and {DEBIAN} is not there"
    );
    report_skipped(&format!("{DEBIAN} is not there (Debian package freeradius-common)"));
    None
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

/// What the embedded dictionary has otherwise than FreeRADIUS 3.2.1: the attributes, and why.
const OTHERWISE: &[(&[&str], &str)] = &[
    (&["User-Password", "Tunnel-Password"], "a password is octets (RFC 2865, section 5.2, RFC 2868, section 3.5)"),
    (
        &[
            "Vendor-Specific",
            "Extended-Attribute-1",
            "Extended-Attribute-2",
            "Extended-Attribute-3",
            "Extended-Attribute-4",
            "Extended-Attribute-5",
            "Extended-Attribute-6",
        ],
        "a container is asked for by the paths in it, and by itself is octets",
    ),
    (
        &["ARAP-Password", "ARAP-Features", "ARAP-Challenge-Response"],
        "octets of any length here: other lengths are read, and whoever uses them looks",
    ),
    (&["User-Priority-Table"], "eight octets (RFC 4675, section 2.4)"),
    (&["NAS-Filter-Rule"], "rules, joined and separated by NUL (RFC 4849, section 2)"),
    (
        &[
            "Digest-Response",
            "Digest-Realm",
            "Digest-Nonce",
            "Digest-Response-Auth",
            "Digest-Nextnonce",
            "Digest-Method",
            "Digest-URI",
            "Digest-Qop",
            "Digest-Algorithm",
            "Digest-Entity-Body-Hash",
            "Digest-CNonce",
            "Digest-Nonce-Count",
            "Digest-Username",
            "Digest-Opaque",
            "Digest-Auth-Param",
            "Digest-AKA-Auts",
            "Digest-Domain",
            "Digest-Stale",
            "Digest-HA1",
            "SIP-AOR",
        ],
        "RFC 5090, whose file their main one does not include; some of the names are an earlier draft's there",
    ),
    (&["Error-Cause"], "values that later RFCs and IANA have added"),
    (&["Framed-Management-Protocol"], "called Framed-Management there"),
    (
        &["MS-CHAP-Error", "MS-CHAP-Domain"],
        "an octet of identifier in front of the text (RFC 2548, sections 2.1.4 and 2.1.5)",
    ),
];

#[test]
fn what_is_embedded_is_what_debian_ships() {
    let Some(source) = debian() else { return };
    let loaded = Loader::new().load(&source, "dictionary").unwrap_or_else(|error| panic!("{error}"));
    let (mut agree, mut otherwise) = (0, BTreeMap::<_, Vec<_>>::new());
    for ours in Dictionary::EMBEDDED.attributes() {
        let mut differences = Vec::new();
        match loaded.attribute_named(ours.name()) {
            None => differences.push("not defined".to_owned()),
            Some(theirs) => {
                if theirs.path() != Ok(ours.path()) {
                    differences.push(format!("at {:?}, not {}", theirs.path(), ours.path()));
                }
                // Names of values may be missing here, and a number without any is an integer.
                let shape = theirs.shape().map(|mut shape| {
                    if shape.kind == Kind::Enumerated && ours.values().next().is_none() {
                        shape.kind = Kind::Integer;
                    }
                    shape
                });
                if shape != Some(ours.shape()) {
                    differences.push(format!("{shape:?}, not {:?}", ours.shape()));
                }
                for (number, value) in ours.values() {
                    let found = theirs.value_named(value).and_then(|value| value.number());
                    if found != Some(number.into()) {
                        differences.push(format!("{found:?} for {value}, not {number}"));
                    }
                }
            }
        }
        if differences.is_empty() {
            agree += 1;
        } else {
            otherwise.insert(ours.name(), differences);
        }
    }
    println!("{agree} attributes agree, {} do not:", otherwise.len());
    let known: BTreeMap<_, _> =
        OTHERWISE.iter().flat_map(|(names, reason)| names.iter().map(move |name| (*name, *reason))).collect();
    for (name, differences) in &otherwise {
        println!("{name}: {}: {}", known.get(name).unwrap_or(&"unexplained"), differences.join("; "));
    }
    let otherwise: Vec<_> = otherwise.keys().copied().collect();
    // A reason that no longer holds goes as well; other releases than 3.2.1 may have other facts.
    if loaded.files().count() == 225 {
        assert_eq!(otherwise, known.keys().copied().collect::<Vec<_>>());
    } else {
        let unexplained: Vec<_> = otherwise.iter().filter(|name| !known.contains_key(*name)).collect();
        println!("in another release than 3.2.1: {unexplained:?}");
    }
    assert!(agree >= 600);
}

#[test]
fn the_tree_of_debian_loads_whole_without_a_warning() {
    let Some(source) = debian() else { return };
    let loaded = Loader::new().load(&source, "dictionary").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(loaded.warnings(), []);
    let mut placed: Vec<_> = loaded.attributes().filter_map(|attribute| attribute.path().ok()).collect();
    placed.sort();
    placed.dedup();
    let mut vendors: Vec<_> = loaded.vendors().map(|vendor| vendor.vendor().id()).collect();
    vendors.sort_unstable();
    vendors.dedup();
    println!(
        "{} files, {} names of {} vendors, {} attributes in {} places, {} values",
        loaded.files().count(),
        loaded.vendors().count(),
        vendors.len(),
        loaded.attributes().count(),
        placed.len(),
        loaded.values().count()
    );
    for attribute in loaded.attributes() {
        let name = attribute.name();
        assert!(attribute.shape().is_some(), "{name}");
        // Every path is one of radius-proto's, and with the same numbers.
        match attribute.path() {
            Ok(path) => {
                assert_eq!(path.numbers().collect::<Vec<_>>(), attribute.numbers(), "{name}");
                assert_eq!(loaded.attribute(path).unwrap().path(), Ok(path), "{name}");
            }
            Err(reason) => assert_eq!((reason, attribute.numbers()[0] > 255), (Unplaced::Internal, true), "{name}"),
        }
        assert_eq!(
            loaded.attribute_named(&name.to_ascii_uppercase()).unwrap().position(),
            attribute.position(),
            "{name}"
        );
    }
    let by_attribute: usize = loaded.attributes().map(|attribute| attribute.values().count()).sum();
    assert_eq!(by_attribute, loaded.values().count());
    assert_eq!(path(&loaded, "Cisco-AVPair"), "26.9.1");
    assert_eq!(path(&loaded, "WiMAX-DNS-Server"), "26.24757.52");
    assert_eq!(path(&loaded, "FreeRADIUS-802.1X-Anonce"), "245.26.11344.1");
    assert_eq!(attribute(&loaded, "Service-Type").value_named("Framed-User").unwrap().number(), Some(2));
}

/// Also those that the tree does not include, since they contradict others.
#[test]
fn every_file_of_debian_loads_alone_or_over_the_others() {
    let Some(source) = debian() else { return };
    let base = Loader::new().load(&source, "dictionary").unwrap();
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(DEBIAN).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        count += 1;
        let over = |mut loaded: Loaded| Loader::new().load_over(&mut loaded, &source, &name);
        if let (Err(alone), Err(over)) = (over(Loaded::new()), over(base.clone())) {
            failures.push(format!("{alone}; {over}"));
        }
    }
    failures.sort();
    println!("{count} files, {} that fail: {failures:#?}", failures.len());
    // Of 3.2.1: values of attributes that nothing defines, and a name that another file has with another number.
    let known = ["dictionary.freedhcp:", "dictionary.openser:"];
    failures.retain(|failure| !known.iter().any(|known| failure.starts_with(known)));
    assert_eq!(failures, Vec::<String>::new());
}

/// What a plain reading of the same files counts: names of attributes, and of values with their attributes.
fn plain_counts(folder: &Path) -> (usize, usize, usize) {
    let (mut attributes, mut values, mut vendors) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut files = vec![String::from("dictionary")];
    let mut read = BTreeSet::new();
    while let Some(file) = files.pop() {
        if !read.insert(file.clone()) {
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(folder.join(file)).unwrap()).to_ascii_lowercase();
        for line in text.lines() {
            let words: Vec<_> = line.split('#').next().unwrap().split_whitespace().collect();
            match words[..] {
                ["$include", file] => files.push(file.to_owned()),
                ["attribute", name, ..] => drop(attributes.insert(name.to_owned())),
                ["value", attribute, name, _] => drop(values.insert(format!("{attribute} {name}"))),
                ["vendor", name, ..] => drop(vendors.insert(name.to_owned())),
                _ => {}
            }
        }
    }
    (vendors.len(), attributes.len(), values.len())
}

#[test]
fn the_tree_of_debian_has_as_many_definitions_as_a_plain_reading_finds() {
    let Some(source) = debian() else { return };
    let loaded = Loader::new().load(&source, "dictionary").unwrap();
    let counts = (loaded.vendors().count(), loaded.attributes().count(), loaded.values().count());
    assert_eq!(counts, plain_counts(Path::new(DEBIAN)));
    // About 180 vendors, 7,400 attributes, 7,900 values. Those of 3.2.1, if it is that.
    if loaded.files().count() == 225 {
        assert_eq!(counts, (185, 7468, 7983));
    }
}

proptest! {
    #[test]
    fn any_octets_end_without_panic(octets in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = Loader::new().load(&MemorySource::new().with("d", octets), "d");
    }

    #[test]
    fn any_lines_of_words_of_the_language_end_without_panic_and_with_a_place(
        lines in proptest::collection::vec(
            proptest::collection::vec(
                prop_oneof![
                    proptest::sample::select(&[
                        "ATTRIBUTE", "VALUE", "VENDOR", "BEGIN-VENDOR", "END-VENDOR", "BEGIN-TLV", "END-TLV", "BEGIN", "END",
                        "MEMBER", "STRUCT", "ALIAS", "DEFINE", "ENUM", "FLAGS", "VALUE-ALIAS", "PROTOCOL", "BEGIN-PROTOCOL",
                        "END-PROTOCOL", "$INCLUDE", "$INCLUDE-", "RADIUS", "A", "B", "C", "a.b", "1", "2", "241", "26", "241.26",
                        "26.1.1", ".1", ".1.2", "0x1", "300", "integer", "string", "octets", "octets[4]", "tlv", "struct", "evs",
                        "vsa", "extended", "long-extended", "bit[3]", "bit[5]", "uint8", "group", "union", "has_tag", "encrypt=2",
                        "array", "concat", "key", "internal", "clone=A", "clone=@.B", "enum=A", "ref=..C", "format=1,1,c",
                        "format=2,1", "parent=A", "length=uint8", "d", "e", "#",
                    ][..]).prop_map(str::to_owned),
                    "[A-C.@0-9=,-]{1,6}",
                ],
                0..7,
            ),
            0..40,
        )
    ) {
        let text: String = lines.iter().map(|line| line.join(" ") + "\n").collect();
        // What can be read of it: the lines one after the other, each kept if what has been kept so far loads with it.
        let mut kept = String::new();
        for line in text.lines() {
            let with = format!("{kept}{line}\n");
            let source = MemorySource::new().with("d", with.clone()).with("e", "ATTRIBUTE E 9 string\n");
            match Loader::new().load(&source, "d") {
                Ok(loaded) => {
                    for attribute in loaded.attributes() {
                        let _ = (attribute.shape(), attribute.members().count(), attribute.values().count());
                        if let Ok(path) = attribute.path() {
                            prop_assert_eq!(path.numbers().collect::<Vec<_>>(), attribute.numbers());
                        }
                        prop_assert!(loaded.attribute_named(attribute.name()).is_some());
                    }
                    kept = with;
                }
                Err(error) => {
                    let position = error.position();
                    let lines = with.lines().count();
                    prop_assert!((1..=lines).contains(&(position.line() as usize)), "{}", error);
                    let length = with.lines().nth(position.line() as usize - 1).unwrap().len();
                    prop_assert!((1..=length + 1).contains(&(position.column() as usize)), "{}", error);
                }
            }
        }
    }
}
