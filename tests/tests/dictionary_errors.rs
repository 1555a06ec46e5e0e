//! What is wrong in a dictionary: every error with its place, limits, and texts that nobody means well with.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use proptest::prelude::*;
use radius_dict::loader::{Expected, LoadLimits, LoadReason, Loader, MemorySource, SourceError};
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
    let _ = load("ATTRIBUTE A 1 struct\nMEMBER B string length=uint8\nMEMBER C uint8\n");
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
