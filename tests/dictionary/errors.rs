//! Errors of dictionaries: every error with its place, limits, and hostile texts.

use proptest::prelude::*;
use radius_dict::loader::{Expected, LoadReason, Loader, MemorySource, SyntaxReason};
use radius_tests::dictionary::{fails, failure, load, path};

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
            matches!(
                error.reason(),
                LoadReason::Syntax(SyntaxReason::Unexpected { expected: Expected::AttributeNumber, .. })
            ),
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
        r#"d:1:11: expected a name that does not begin with Attr-, which is reserved for unknown attributes, found "Attr-1""#
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
fn vendors_are_what_they_were() {
    assert_eq!(failure("VENDOR A 1\nVENDOR a 2"), r#"d:2:8: "a" is defined differently at d:1:8"#);
    assert_eq!(
        failure("VENDOR A 1 format=2,1\nVENDOR A 1 format=1,1"),
        r#"d:2:12: the attributes of "A" have another format at d:1:8"#
    );
    for format in ["format=3,1", "format=1,3", "format=2,1,c", "format=1,1,d", "format=1", "format=", "shape=1,1"] {
        let error = fails(&format!("VENDOR A 1 {format}"));
        assert!(
            matches!(
                error.reason(),
                LoadReason::Syntax(SyntaxReason::Unexpected { expected: Expected::VendorFormat, .. })
            ),
            "{format}: {error}"
        );
    }
    assert_eq!(fails("VENDOR A 1 format=3,1").position().column(), 19);
}

#[test]
fn attributes_are_what_they_were() {
    assert_eq!(
        failure("ATTRIBUTE A 1 string\nATTRIBUTE a 2 string"),
        r#"d:2:11: "a" is defined differently at d:1:11"#
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nVALUE A One 1\nVALUE A one 2"),
        r#"d:3:9: "one" is defined differently at d:2:9"#
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nATTRIBUTE B 2 integer\nALIAS C A\nALIAS C B"),
        r#"d:4:7: "C" is defined differently at d:3:7"#
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nATTRIBUTE B 2 integer\nALIAS B A"),
        r#"d:3:7: "B" is defined differently at d:2:11"#
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
fn blocks_end_where_they_began() {
    assert_eq!(failure("END-VENDOR A"), "d:1:12: the end of a block that has not begun");
    assert_eq!(failure("VENDOR A 1\nVENDOR B 2\nBEGIN-VENDOR A\nEND-VENDOR B"), r#"d:4:12: expected the end of "A""#);
    assert_eq!(failure("VENDOR A 1\nBEGIN-VENDOR A\nEND-TLV A"), r#"d:3:9: expected the end of "A""#);
    assert_eq!(failure("ATTRIBUTE A 1 tlv\n BEGIN-TLV A\n"), "d:2:12: expected END or END-TLV in the same file");
    assert_eq!(failure("BEGIN-PROTOCOL DHCPv4\n"), "d:1:16: expected END-PROTOCOL in the same file");
    let source = MemorySource::new().with("d", "VENDOR A 1\nBEGIN-VENDOR A\n$INCLUDE e\n").with("e", "END-VENDOR A\n");
    let error = Loader::new().load(&source, "d").unwrap_err();
    assert_eq!(error.to_string(), "e:1:12: the end of a block that has not begun");
    let deep: String = (0..33).map(|_| "BEGIN-VENDOR A\n").collect();
    let error = fails(&format!("VENDOR A 1\n{deep}"));
    assert_eq!((error.position().line(), error.reason()), (34, &LoadReason::TooDeep { limit: 32 }));
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
        // The readable part of it: the lines one after the other. A line is kept if the kept lines load with it.
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
