//! Lines of old dialects and of version 4 that people still have.

use radius_dict::{
    NamedRegistry,
    loader::{LoadReason, Loaded, Loader, MemorySource, Redefinition, Unplaced, WarningReason},
};
use radius_proto::{
    attribute::{AttributePath, Vendor, VendorFormat},
    typed::Hiding,
    value::Kind,
};
use radius_tests::dictionary::{attribute, load, path};

/// The warnings of a text that loads.
fn warnings(text: &str) -> Vec<String> {
    load(text).warnings().iter().map(ToString::to_string).collect()
}

fn shape(loaded: &Loaded, name: &str) -> radius_proto::typed::Shape {
    attribute(loaded, name).shape().unwrap()
}

#[test]
fn the_block_of_a_protocol_may_define_it() {
    let loaded = load("BEGIN PROTOCOL RADIUS 1 verify=lib\nATTRIBUTE User-Name 1 string\nEND PROTOCOL RADIUS\n");
    assert_eq!(path(&loaded, "User-Name"), "1");
    let skipped = "BEGIN PROTOCOL DHCPv4 2 verify=lib\nATTRIBUTE Other 1 string\nEND-PROTOCOL DHCPv4\n";
    assert_eq!(warnings(skipped), [r#"d:1:16: protocol "DHCPv4" is skipped"#]);
}

#[test]
fn a_structure_can_follow_each_number_of_a_key() {
    let loaded = load(
        "PROTOCOL RADIUS 1\nBEGIN-PROTOCOL RADIUS\nATTRIBUTE S 1 struct\nMEMBER Type uint8 key\n\
         STRUCT CGI Type 0\nMEMBER LAC uint16\nSTRUCT SAI Type 1\nMEMBER Other uint16\nSTRUCT RAI Type 2\n\
         MEMBER Third uint16\nEND-PROTOCOL RADIUS\n",
    );
    assert_eq!(loaded.attributes().count(), 8);
    assert!(loaded.warnings().is_empty());
}

#[test]
fn the_parts_of_a_union_may_have_the_number_zero_and_nothing_else_may() {
    let union = "ATTRIBUTE S 1 struct\nMEMBER K uint8 key\nMEMBER D union key=K\nBEGIN S.D\n\
                 ATTRIBUTE A 0 struct\nMEMBER B uint16\nEND S.D\n";
    assert_eq!(load(union).attributes().count(), 5);
    for text in ["ATTRIBUTE A 0 string\n", "ATTRIBUTE T 1 tlv\nBEGIN T\nATTRIBUTE A 0 string\nEND T\n"] {
        let error = Loader::new().load(&MemorySource::new().with("d", text), "d").unwrap_err();
        assert!(matches!(error.reason(), LoadReason::Syntax(_)), "{error}");
    }
}

#[test]
fn the_types_of_version_4_have_their_meaning() {
    let loaded = load("ATTRIBUTE Filter 200 string abinary\nATTRIBUTE Key 201 octets[32] encrypt=Tunnel-Password\n");
    assert_eq!(shape(&loaded, "Filter").kind, Kind::AscendFilter);
    let key = shape(&loaded, "Key");
    assert_eq!((key.kind, key.hiding), (Kind::FixedOctets(32), Some(Hiding::Salted)));
    assert_eq!(
        warnings("ATTRIBUTE U 201 time_delta precision=centiseconds\n"),
        [r#"d:1:28: unknown flag "precision=centiseconds""#]
    );
}

#[test]
fn an_alias_can_be_a_name_of_a_vendor() {
    let text = "ATTRIBUTE Vendor-Specific 26 vsa\nVENDOR Ex 32473\nBEGIN-VENDOR Ex\nATTRIBUTE A 1 string\nEND-VENDOR Ex\n\
                ALIAS Short Vendor-Specific.Ex\n";
    let loaded = load(text);
    let alias = loaded.aliases().next().unwrap();
    assert_eq!((alias.name(), alias.vendor().unwrap().vendor().id(), alias.target().is_none()), ("Short", 32473, true));
    assert_eq!(attribute(&loaded, "Short.A").path(), attribute(&loaded, "A").path());
    // It may have the vendor's own name, and come before the vendor.
    let early = format!("ALIAS Ex Vendor-Specific.Ex\n{}", text.replace("Short", "Ex"));
    assert_eq!(path(&load(&early), "Ex.A"), "26.32473.1");
}

#[test]
fn an_alias_belongs_to_its_block() {
    let loaded = load(
        "ATTRIBUTE NAS-Filter-Rule 92 string\nATTRIBUTE Vendor-Specific 26 vsa\nVENDOR HP 11\nBEGIN-VENDOR HP\n\
         ATTRIBUTE Ip-Filter-Raw 61 string\nALIAS NAS-Filter-Rule .Ip-Filter-Raw\nALIAS Raw .Ip-Filter-Raw\n\
         END-VENDOR HP\n",
    );
    // The name of the RFC is not the vendor's.
    assert_eq!((path(&loaded, "NAS-Filter-Rule"), path(&loaded, "Raw")), ("92".into(), "26.11.61".into()));
}

#[test]
fn a_later_definition_of_a_name_and_number_is_valid_with_a_warning() {
    let loaded = load("ATTRIBUTE A 94 octets[2]\nVALUE A Old 0x0001\nATTRIBUTE A 94 string\n");
    assert_eq!(shape(&loaded, "A").kind, Kind::Text);
    assert_eq!(loaded.attribute(attribute(&loaded, "A").path().unwrap()).unwrap().shape().unwrap().kind, Kind::Text);
    let warning = loaded.warnings().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(warning, [r#"d:3:11: replaces "A", which d:1:11 defines"#]);
    // Where the type stays, the values stay.
    let loaded = load("ATTRIBUTE A 94 integer\nVALUE A One 1\nATTRIBUTE A 94 integer secret\n");
    assert_eq!(loaded.definition_named("A").unwrap().value_name(1), Some("One"));
    // Another number is another attribute, and what a container has inside would be lost.
    for text in ["ATTRIBUTE A 94 string\nATTRIBUTE A 95 string\n", "ATTRIBUTE A 94 tlv\nATTRIBUTE A 94 string\n"] {
        let error = Loader::new().load(&MemorySource::new().with("d", text), "d").unwrap_err();
        assert!(matches!(error.reason(), LoadReason::Duplicate { .. }), "{error}");
    }
}

#[test]
fn a_vendors_block_ends_with_its_file() {
    let text = "VENDOR Ex 32473\nBEGIN-VENDOR Ex\nATTRIBUTE A 1 string\n";
    assert_eq!(warnings(text), ["d:2:14: END-VENDOR is missing; the block ends with the file"]);
    let source = MemorySource::new().with("open", text).with("d", "$INCLUDE open\nATTRIBUTE B 1 string\n");
    let loaded = Loader::new().load(&source, "d").unwrap();
    assert_eq!((path(&loaded, "A"), path(&loaded, "B")), ("26.32473.1".into(), "1".into()));
}

#[test]
fn a_vendors_format_is_replaced_where_definitions_may_be() {
    let mut loaded = load(
        "VENDOR Starent 8164 format=2,2\nBEGIN-VENDOR Starent\nATTRIBUTE SN-One 1 tlv\nATTRIBUTE SN-Inner 1.2 string\n\
         ATTRIBUTE SN-Wide 300 string\nEND-VENDOR Starent\n",
    );
    let over = MemorySource::new().with("e", "VENDOR Starent 8164 format=1,1\n");
    let error = Loader::new().load_over(&mut loaded, &over, "e").unwrap_err();
    assert!(matches!(error.reason(), LoadReason::ConflictingFormat { .. }), "{error}");
    let loader = Loader::new().with_redefinition(Redefinition::Replace);
    loader.load_over(&mut loaded, &over, "e").unwrap();
    assert!(matches!(loaded.warnings()[..], [ref one] if matches!(one.reason(), WarningReason::Replaced { .. })));
    let vendor = Vendor::with_format(8164, VendorFormat::STANDARD);
    let one = AttributePath::vendor(vendor, 1);
    assert_eq!(attribute(&loaded, "SN-One").path(), Ok(one));
    assert_eq!(attribute(&loaded, "SN-Inner").path().ok(), one.nested(2));
    assert_eq!(loaded.attribute(one).unwrap().name(), "SN-One");
    assert_eq!(attribute(&loaded, "SN-Wide").path(), Err(Unplaced::NumberTooLarge));
}

/// D5: FreeRADIUS's dictionary.compat names a value before its attribute is defined.
#[test]
fn of_two_names_of_a_value_the_later_line_is_shown_wherever_the_attribute_is() {
    let loaded = load("VALUE Type Login 1\nATTRIBUTE Type 6 integer\nVALUE Type Login-User 1\nVALUE Type Other 2\n");
    assert_eq!(loaded.definition_named("Type").unwrap().value_name(1), Some("Login-User"));
    assert_eq!(attribute(&loaded, "Type").value_named("Login").unwrap().number(), Some(1));
    let names: Vec<_> = attribute(&loaded, "Type").values().map(|value| value.name().to_owned()).collect();
    assert_eq!(names, ["Login", "Login-User", "Other"]);
}

#[test]
fn lines_of_old_dialects_are_read() {
    let loaded = load(
        "VENDOR 9 Cisco\nVENDOR Microsoft 311 Microsoft\nVENDORATTR 9 cisco-avpair 1 string\n\
         ATTRIB_NMC USR-Event-Id 0xBFBE integer\nBEGIN VENDOR Other 7\nATTRIBUTE Inside 3 string\nEND\n\
         ATTRIBUTE User-Name 1 string [LR-RLR]=\nATTRIBUTE Password 2 octets encrypt=1\n",
    );
    let paths = ["cisco-avpair", "USR-Event-Id", "Inside", "User-Name", "Password"].map(|name| path(&loaded, name));
    assert_eq!(paths, ["26.9.1", "26.429.49086", "26.7.3", "1", "2"]);
    assert_eq!(attribute(&loaded, "USR-Event-Id").path().unwrap().to_string(), "26.429.49086");
    let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            r#"d:2:22: unknown flag "Microsoft""#,
            "d:4:12: no line defines the vendor 429",
            r#"d:8:30: unknown flag "[LR-RLR]=""#,
            "d:9:22: octets without a length lose NULs at their end where they are hidden",
        ]
    );
    let source = MemorySource::new().with("d", "INCLUDE other\n").with("other", "ATTRIBUTE Other 5 string\n");
    assert_eq!(path(&Loader::new().load(&source, "d").unwrap(), "Other"), "5");
}

#[test]
fn two_types_of_one_number_are_found_by_a_strict_loader() {
    let source =
        MemorySource::new().with("d", "ATTRIBUTE A 200 string\nATTRIBUTE B 200 integer\nATTRIBUTE C 200 integer\n");
    assert!(Loader::new().load(&source, "d").unwrap().warnings().is_empty());
    let loaded = Loader::new().with_strictness(true).load(&source, "d").unwrap();
    let warnings: Vec<_> = loaded.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(warnings, [r#"d:2:11: the number is that of "A", which d:1:11 defines with another type"#]);
}
