//! Named values: whose they are, what they are called, and what they stand for.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{Expected, LoadReason, Loader, MemorySource};
use radius_tests::dictionary::{attribute, fails, failure, load};

#[test]
fn values_are_borrowed_only_from_the_same_type() {
    let error = fails("ENUM E uint16\nVALUE E X 1\nATTRIBUTE A 1 uint32 enum=E\n");
    assert_eq!((error.position().to_string().as_str(), error.reason()), ("d:3:27", &LoadReason::ValuesOfAnotherType));
    assert_eq!(
        fails("ATTRIBUTE S 1 struct\nMEMBER Small bit[3] enum=Large\nMEMBER Large bit[5]\n").reason(),
        &LoadReason::ValuesOfAnotherType
    );
    assert_eq!(
        failure("ATTRIBUTE A 1 integer\nATTRIBUTE B 2 byte\nVALUE-ALIAS A B\n"),
        "d:3:13: expected two attributes of the same data type and size"
    );
    // Of a type that is not known it cannot be said.
    assert_eq!(load("ENUM E uint16\nATTRIBUTE A 1 quaternion enum=E\n").warnings().len(), 1);
}

#[test]
fn values_are_borrowed_or_an_attributes_own() {
    for text in [
        "ENUM E byte\nATTRIBUTE A 1 byte enum=E\nVALUE A X 1\n",
        "VALUE A X 1\nENUM E byte\nATTRIBUTE A 1 byte enum=E\n",
    ] {
        assert_eq!(fails(text).reason(), &LoadReason::ValueAliasChain, "{text}");
    }
    // Nor in a later load: the value would be found by nobody.
    for text in ["ENUM E byte\nATTRIBUTE A 1 byte enum=E\n", "ENUM E byte\nATTRIBUTE A 1 byte\nVALUE-ALIAS A E\n"] {
        let mut loaded = load(text);
        let over = MemorySource::new().with("e", "VALUE A X 1\n");
        let error = Loader::new().load_over(&mut loaded, &over, "e").unwrap_err();
        assert_eq!((error.position().to_string().as_str(), error.reason()), ("e:1:7", &LoadReason::ValueAliasChain));
    }
}

#[test]
fn what_a_copy_has_from_its_original_may_be_said_again() {
    let text = "ATTRIBUTE Foo 1 tlv\nATTRIBUTE Bar .1 integer\nATTRIBUTE Baz 2 tlv clone=Foo\nVALUE Bar Yes 1\n";
    let mut loaded = load(text);
    Loader::new().load_over(&mut loaded, &MemorySource::new().with("d", text), "d").unwrap();
    assert_eq!(loaded.values().count(), 1);
}

#[test]
fn the_same_definition_has_the_same_references() {
    let base = "ENUM E byte\nENUM F byte\nATTRIBUTE T 1 tlv\nATTRIBUTE U 2 tlv\n";
    for (first, second) in [
        ("ATTRIBUTE A 9 byte enum=E", "ATTRIBUTE A 9 byte enum=F"),
        ("ATTRIBUTE A 9 byte enum=E", "ATTRIBUTE A 9 byte"),
        ("ATTRIBUTE A 9 byte", "ATTRIBUTE A 9 byte enum=E"),
        ("ATTRIBUTE A 9 group ref=T", "ATTRIBUTE A 9 group ref=U"),
        ("ATTRIBUTE A 9 tlv clone=T", "ATTRIBUTE A 9 tlv clone=U"),
        ("ATTRIBUTE A 9 octets subtype=one", "ATTRIBUTE A 9 octets subtype=two"),
    ] {
        let error = fails(&format!("{base}{first}\n{second}\n"));
        assert!(matches!(error.reason(), LoadReason::Duplicate { .. }), "{first}, {second}: {error}");
        assert_eq!(error.position().to_string(), "d:6:11");
        let _ = load(&format!("{base}{first}\n{first}\n"));
    }
}

#[test]
fn a_value_of_octets_keeps_what_the_line_says() {
    let text = "ATTRIBUTE A 1 octets\nVALUE A Two 0x0001\nVALUE A One 0x01\nVALUE A Same 0xAb\nVALUE A Same 0xaB\n\
                VALUE A Plain 12\n";
    let loaded = load(text);
    let literal = |name| attribute(&loaded, "A").value_named(name).unwrap().literal();
    assert_eq!((literal("Two"), literal("One"), literal("Plain")), (Some("0x0001"), Some("0x01"), Some("12")));
    assert_eq!(attribute(&loaded, "A").value_named("Plain").unwrap().number(), Some(12));
    assert_eq!(
        failure("ATTRIBUTE A 1 octets\nVALUE A X 0x0001\nVALUE A X 0x01\n"),
        r#"d:3:9: "X" is defined otherwise at d:2:9"#
    );
}

#[test]
fn names_of_values_are_visible_characters() {
    let name = |name: &str| fails(&format!("ATTRIBUTE A 1 byte\nVALUE A {name} 1\n"));
    for (bad, what) in
        [("\u{1b}[31m", "control"), ("caf\u{e9}", "not ASCII"), ("\u{7f}", "delete"), (&"a".repeat(129), "long")]
    {
        let error = name(bad);
        assert!(
            matches!(error.reason(), LoadReason::Unexpected { expected: Expected::ValueNameCharacters, .. }),
            "{what}: {error}"
        );
        assert_eq!(error.position().to_string(), "d:2:9");
    }
    // Of digits alone there are some: USR has 56 for 1.
    let loaded = load("ATTRIBUTE A 1 byte\nVALUE A 56 1\nVALUE A T1,T1-E1/PRI*(x) 2\n");
    assert_eq!(attribute(&loaded, "A").value_named("56").unwrap().number(), Some(1));
}
