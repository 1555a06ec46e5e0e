//! Named values: their attributes, their names and their numbers.

use radius_dict::loader::{Expected, LoadReason, Loader, MemorySource, Role, SyntaxReason};
use radius_proto::{
    attribute::{AttributePath, Vendor},
    value::Kind,
};
use radius_tests::dictionary::{attribute, fails, failure, kind, load};

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
        assert!(
            matches!(
                error.reason(),
                LoadReason::Syntax(SyntaxReason::Unexpected { expected: Expected::Number(..), .. })
            ),
            "{error}"
        );
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
    // An unknown type cannot be checked.
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
    // It is refused in a later load, too: the value would never be found.
    for text in ["ENUM E byte\nATTRIBUTE A 1 byte enum=E\n", "ENUM E byte\nATTRIBUTE A 1 byte\nVALUE-ALIAS A E\n"] {
        let mut loaded = load(text);
        let over = MemorySource::new().with("e", "VALUE A X 1\n");
        let error = Loader::new().load_over(&mut loaded, &over, "e").unwrap_err();
        assert_eq!((error.position().to_string().as_str(), error.reason()), ("e:1:7", &LoadReason::ValueAliasChain));
    }
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
        let text = format!("{base}{first}\n{second}\n");
        if first.contains(" byte") || first.contains(" octets") {
            let warnings: Vec<_> = load(&text).warnings().iter().map(ToString::to_string).collect();
            assert_eq!(warnings, [r#"d:6:11: replaces "A", which d:5:11 defines"#], "{first}, {second}");
        } else {
            // What is inside a container would be lost.
            let error = fails(&text);
            assert!(matches!(error.reason(), LoadReason::Duplicate { .. }), "{first}, {second}: {error}");
            assert_eq!(error.position().to_string(), "d:6:11");
        }
        assert!(load(&format!("{base}{first}\n{first}\n")).warnings().is_empty());
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
        r#"d:3:9: "X" is defined differently at d:2:9"#
    );
}

#[test]
fn names_of_values_have_no_control_characters() {
    let name = |name: &str| fails(&format!("ATTRIBUTE A 1 byte\nVALUE A {name} 1\n"));
    for (bad, what) in [
        ("\u{1b}[31m", "control"),
        ("a\u{85}b", "a line of its own"),
        ("\u{2028}", "another"),
        ("\u{7f}", "delete"),
        (&"a".repeat(129), "long"),
    ] {
        let error = name(bad);
        assert!(
            matches!(
                error.reason(),
                LoadReason::Syntax(SyntaxReason::Unexpected { expected: Expected::ValueNameCharacters, .. })
            ),
            "{what}: {error}"
        );
        assert_eq!(error.position().to_string(), "d:2:9");
    }
    // Some names consist of digits: USR has 56 for 1.
    let loaded = load("ATTRIBUTE A 1 byte\nVALUE A 56 1\nVALUE A T1,T1-E1/PRI*(x) 2\n");
    assert_eq!(attribute(&loaded, "A").value_named("56").unwrap().number(), Some(1));
    let loaded = load("ATTRIBUTE A 1 byte\nVALUE A caf\u{e9} 3\n");
    assert_eq!(attribute(&loaded, "A").value_named("caf\u{e9}").unwrap().number(), Some(3));
}

#[test]
fn the_names_of_one_number_have_its_values_unless_they_have_their_own() {
    let loaded = load(
        "ATTRIBUTE One 200 integer\nATTRIBUTE Two 200 integer\nATTRIBUTE Three 200 integer\nATTRIBUTE Own 200 integer\n\
         ATTRIBUTE Other 200 string\nVALUE Two Up 1\nVALUE Own Down 2\n",
    );
    for name in ["One", "Two", "Three"] {
        assert_eq!(attribute(&loaded, name).value_named("Up").map(|value| value.number()), Some(Some(1)), "{name}");
        assert_eq!(attribute(&loaded, name).shape().unwrap().kind.name(), "enum", "{name}");
    }
    let first = load("ATTRIBUTE A 1 byte\nATTRIBUTE B 1 byte\nATTRIBUTE C 1 byte\nVALUE A Up 1\n");
    assert_eq!(attribute(&first, "C").values().count(), 1);
    assert_eq!(attribute(&loaded, "Own").values().map(|value| value.name()).collect::<Vec<_>>(), ["Down"]);
    assert_eq!(attribute(&loaded, "Other").values().count(), 0);
}
