//! Your own files over a dictionary that somebody else maintains.

use radius_dict::loader::{LoadError, Loaded, Loader, MemorySource, Redefinition, Unplaced};
use radius_tests::dictionary::{attribute, load, path};

const BASE: &str = "\
VENDOR Acme 4242
BEGIN-VENDOR Acme
ATTRIBUTE Acme-Mode 1 integer
ATTRIBUTE Acme-Host 2 string
VALUE Acme-Mode Slow 1
VALUE Acme-Mode Fast 2
END-VENDOR Acme
";

fn over(base: &mut Loaded, text: &str, redefinition: Redefinition) -> Result<Vec<String>, LoadError> {
    let before = base.warnings().len();
    let source = MemorySource::new().with("own", text);
    Loader::new().with_redefinition(redefinition).load_over(base, &source, "own")?;
    Ok(base.warnings()[before..].iter().map(ToString::to_string).collect())
}

#[test]
fn a_later_definition_replaces_one_of_an_earlier_load_and_a_warning_says_which() {
    let mut base = load(BASE);
    let warnings = over(
        &mut base,
        "VENDOR Acme 4242\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-Host 2 ipaddr\nEND-VENDOR Acme\n",
        Redefinition::Replace,
    );
    assert_eq!(warnings.unwrap(), ["own:3:11: replaces \"Acme-Host\", which d:4:11 defines"]);
    assert_eq!(attribute(&base, "Acme-Host").shape().unwrap().kind.name(), "ipv4addr");
    assert_eq!(base.attribute(attribute(&base, "Acme-Host").path().unwrap()).unwrap().position().file(), "own");
}

#[test]
fn without_leave_a_later_definition_is_refused_and_nothing_changes() {
    let mut base = load(BASE);
    let text = "VENDOR Acme 4242\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-Host 2 ipaddr\nEND-VENDOR Acme\n";
    let error = over(&mut base, text, Redefinition::Refuse).unwrap_err();
    assert_eq!(error.to_string(), "own:3:11: \"Acme-Host\" is defined differently at d:4:11");
    assert_eq!(attribute(&base, "Acme-Host").shape().unwrap().kind.name(), "text");
}

#[test]
fn within_one_load_a_name_has_one_meaning_all_the_same() {
    let mut base = load(BASE);
    let text = "ATTRIBUTE Own-Name 200 string\nATTRIBUTE Own-Name 201 string\n";
    assert!(over(&mut base, text, Redefinition::Replace).is_err());
    assert!(base.attribute_named("Own-Name").is_none());
}

#[test]
fn a_number_that_gets_another_name_is_reported_and_both_names_are_found() {
    let mut base = load(BASE);
    let text = "VENDOR Acme 4242\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-Server 2 string\nEND-VENDOR Acme\n";
    let warnings = over(&mut base, text, Redefinition::Replace).unwrap();
    assert_eq!(warnings, ["own:3:11: replaces \"Acme-Host\", which d:4:11 defines"]);
    assert_eq!(path(&base, "Acme-Host"), "26.4242.2");
    assert_eq!(base.attribute(attribute(&base, "Acme-Host").path().unwrap()).unwrap().name(), "Acme-Server");
}

#[test]
fn the_number_that_a_replaced_attribute_had_no_longer_has_its_name() {
    let mut base = load(BASE);
    let old = attribute(&base, "Acme-Host").path().unwrap();
    let text = "VENDOR Acme 4242\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-Host 3 string\nEND-VENDOR Acme\n";
    over(&mut base, text, Redefinition::Replace).unwrap();
    assert_eq!(path(&base, "Acme-Host"), "26.4242.3");
    // A line with this name would be read as another attribute.
    assert!(base.attribute(old).is_none());
    assert_eq!(base.attributes().filter(|attribute| attribute.name() == "Acme-Host").count(), 1);
}

#[test]
fn a_value_of_an_earlier_load_is_replaced_with_a_warning() {
    let mut base = load(BASE);
    let warnings = over(&mut base, "VALUE Acme-Mode Fast 3\nVALUE Acme-Mode Slow 1\n", Redefinition::Replace).unwrap();
    assert_eq!(warnings, ["own:1:17: replaces \"Fast\", which d:6:17 defines"]);
    let mode = attribute(&base, "Acme-Mode");
    assert_eq!(mode.value_named("fast").unwrap().number(), Some(3));
    assert_eq!(mode.values().map(|value| value.number().unwrap()).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(base.values().count(), 2);
}

#[test]
fn the_same_definition_again_is_no_conflict() {
    let mut base = load(BASE);
    assert_eq!(over(&mut base, BASE, Redefinition::Replace).unwrap(), [""; 0]);
}

#[test]
fn what_is_said_again_is_the_latest_of_its_number() {
    let base = load("ATTRIBUTE First 200 string\nATTRIBUTE Second 200 string\nATTRIBUTE First 200 string\n");
    assert_eq!(base.attribute(attribute(&base, "Second").path().unwrap()).unwrap().name(), "First");
}

#[test]
fn a_vendor_of_an_earlier_load_can_get_another_number() {
    let mut base = load(BASE);
    let text = "VENDOR Acme 32473\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-New 1 string\nEND-VENDOR Acme\n";
    assert!(over(&mut base, text, Redefinition::Refuse).is_err());
    let warnings = over(&mut base, text, Redefinition::Replace).unwrap();
    assert_eq!(warnings, ["own:1:8: replaces \"Acme\", which d:1:8 defines"]);
    assert_eq!(path(&base, "Acme-New"), "26.32473.1");
    assert_eq!(path(&base, "Acme-Host"), "26.4242.2");
    assert_eq!(base.vendor_named("Acme").unwrap().vendor().id(), 32473);
}

#[test]
fn an_attribute_that_no_packet_can_hold_is_reported_and_known_by_name_only() {
    let mut base = load(BASE);
    let text = "BEGIN-VENDOR Acme\nATTRIBUTE Acme-Large 256 string\nATTRIBUTE Acme-Deep 3 tlv\n\
                ATTRIBUTE Acme-B 3.1 tlv\nATTRIBUTE Acme-C 3.1.1 tlv\nATTRIBUTE Acme-D 3.1.1.1 tlv\n\
                ATTRIBUTE Acme-E 3.1.1.1.1 tlv\nATTRIBUTE Acme-F 3.1.1.1.1.1 tlv\nATTRIBUTE Acme-G 3.1.1.1.1.1.1 byte\nEND-VENDOR Acme\n";
    let warnings = over(&mut base, text, Redefinition::Refuse).unwrap();
    assert_eq!(
        warnings,
        [
            "own:2:11: the number of \"Acme-Large\" does not fit its field in a packet",
            "own:9:11: \"Acme-G\" is nested too deep for a packet that this library reads"
        ]
    );
    assert_eq!(attribute(&base, "Acme-Large").path(), Err(Unplaced::NumberTooLarge));
    // Internal attributes of the server are not an error.
    let warnings = over(&mut base, "ATTRIBUTE Internal-One 5000 string\n", Redefinition::Refuse).unwrap();
    assert_eq!(warnings, [""; 0]);
}
