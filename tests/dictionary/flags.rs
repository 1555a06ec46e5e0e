//! Flags: their meaning, and the places where they are allowed.

use radius_dict::loader::{LoadReason, Precision, Unplaced};
use radius_proto::{
    typed::{Hiding, Shape},
    value::Kind,
};
use radius_tests::dictionary::{attribute, fails, failure, kind, load, path};

const EXTENDED: &str = "ATTRIBUTE X 241 extended\nATTRIBUTE EVS 241.26 evs\nATTRIBUTE T 241.2 tlv\nVENDOR V 7\n";

/// The last line is refused, at this column.
fn is_inapplicable(text: &str, column: u32) {
    let error = fails(text);
    assert!(matches!(error.reason(), LoadReason::Inapplicable { .. }), "{text}: {error}");
    let lines = u32::try_from(text.lines().count()).unwrap();
    assert_eq!((error.position().line(), error.position().column()), (lines, column), "{text}: {error}");
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
fn flags_of_version_4_are_known() {
    let loaded = load(
        "BEGIN-PROTOCOL RADIUS\nATTRIBUTE Extended-1 241 tlv extended\nATTRIBUTE Extended-5 245 tlv long_extended\n\
         ATTRIBUTE Extended-6 246 tlv long-extended\nATTRIBUTE Vendors 241.26 vsa\nATTRIBUTE Filter 200 octets abinary\n\
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

#[test]
fn flags_stand_where_they_can() {
    for (line, column) in [
        ("ATTRIBUTE A 1 ipaddr has_tag", 22),
        ("ATTRIBUTE A 1 tlv encrypt=2", 19),
        ("ATTRIBUTE A 1 octets encrypt=3", 22),
        ("ATTRIBUTE A 1 string[4] encrypt=2", 25),
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
        ("ATTRIBUTE A 1 string length=uint32", 29),
        ("ATTRIBUTE A 1 string offset=x", 29),
        ("ATTRIBUTE A 1 tlv clone=", 25),
    ] {
        assert_eq!(fails(line).position().column(), column, "{line}: {}", failure(line));
    }
}

#[test]
fn attributes_in_extended_space_have_no_flags_but_salted_hiding_and_secret() {
    for flag in ["encrypt=1", "encrypt=3", "array", "has_tag", "concat"] {
        is_inapplicable(&format!("{EXTENDED}ATTRIBUTE A 241.1 string {flag}\n"), 26);
        is_inapplicable(&format!("{EXTENDED}ATTRIBUTE A 241.2.1 string {flag}\n"), 28);
        is_inapplicable(&format!("{EXTENDED}BEGIN-VENDOR V parent=EVS\nATTRIBUTE A 1 string {flag}\n"), 22);
    }
    let loaded = load(&format!("{EXTENDED}ATTRIBUTE A 241.1 string encrypt=2\n"));
    assert!(attribute(&loaded, "A").shape().unwrap().hiding.is_some());
    // It changes nothing on the wire.
    assert!(attribute(&load(&format!("{EXTENDED}ATTRIBUTE A 241.1 string secret\n")), "A").flags().secret);
}

#[test]
fn members_of_structures_have_no_flags_of_radius() {
    let structure = "ATTRIBUTE S 1 struct\n";
    for flag in ["encrypt=1", "encrypt=2", "encrypt=3", "has_tag"] {
        is_inapplicable(&format!("{structure}MEMBER M string {flag}\n"), 17);
    }
    is_inapplicable(&format!("{structure}MEMBER M octets abinary\n"), 17);
    is_inapplicable(&format!("{structure}MEMBER M abinary\n"), 10);
    // It is not allowed inside a member either.
    is_inapplicable(&format!("{structure}MEMBER M tlv\nBEGIN S.M\nATTRIBUTE A 1 string encrypt=2\n"), 22);
    is_inapplicable("ATTRIBUTE A 1 integer abinary\n", 23);
    is_inapplicable("ATTRIBUTE A 1 octets[4] abinary\n", 25);
}

#[test]
fn keys_are_members_of_structures() {
    is_inapplicable("ATTRIBUTE T 1 tlv\nATTRIBUTE A 1.1 byte key\n", 22);
    is_inapplicable("ATTRIBUTE S 1 struct\nBEGIN S\nATTRIBUTE A 1 byte key\n", 20);
    assert!(attribute(&load("ATTRIBUTE S 1 struct\nMEMBER A byte key\n"), "A").flags().key);
}

#[test]
fn octets_of_a_fixed_length_are_no_array() {
    is_inapplicable("ATTRIBUTE A 1 octets[4] array\n", 25);
}

#[test]
fn a_vendor_at_the_end_of_the_line_counts_before_the_flags() {
    let vendor = "VENDOR V 7\n";
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 1 octets concat V\n"), 22);
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 300 octets virtual V\n"), 24);
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 241 extended V\n"), 17);
    is_inapplicable(&format!("{vendor}ATTRIBUTE A 26 vsa V\n"), 16);
    assert_eq!(path(&load(&format!("{vendor}ATTRIBUTE A 0 string V\n")), "A"), "26.7.0");
    assert_eq!(path(&load(&format!("{vendor}ATTRIBUTE A 3 blob V\n")), "A"), "26.7.3");
}

#[test]
fn a_vendor_is_a_flag_of_attributes_only() {
    let vendor = "VENDOR V 7\nATTRIBUTE S 1 struct\nMEMBER K byte key\n";
    for (line, column) in
        [("DEFINE D string V", 17), ("MEMBER M byte V", 15), ("ENUM E byte V", 13), ("STRUCT F K 1 V", 14)]
    {
        let loaded = load(&format!("{vendor}{line}\n"));
        let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
        assert_eq!(warnings, [format!(r#"d:4:{column}: unknown flag "V""#)]);
    }
    assert_eq!(
        failure("VENDOR V 7\nATTRIBUTE T 1 tlv\nATTRIBUTE A 1.1 octets V\n"),
        "d:3:24: V needs an attribute with one number, outside all blocks"
    );
}

#[test]
fn an_offset_is_kept() {
    let loaded = load("ATTRIBUTE A 1 string length=uint16,offset=2\nATTRIBUTE B 2 string offset=-4\n");
    assert_eq!(attribute(&loaded, "A").flags().offset, Some(2));
    assert_eq!(attribute(&loaded, "B").flags().offset, Some(-4));
    assert_eq!(attribute(&load("ATTRIBUTE A 1 string\n"), "A").flags().offset, None);
    assert_eq!(fails("ATTRIBUTE A 1 string offset=--4").position().column(), 29);
    assert_eq!(fails("ATTRIBUTE A 1 string offset=70000").position().column(), 29);
}
