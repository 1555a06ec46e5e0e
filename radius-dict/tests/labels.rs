//! Errors have short names for counters: kebab-case, and no details in them.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "in a test a panic is a failure")]

use radius_dict::{Dictionary, Oid, text};

#[test]
fn errors_of_lines_and_paths_have_labels_without_details() {
    for (line, label) in [
        ("= x", "syntax"),
        ("No-Such-Name = 1", "unknown-attribute"),
        ("Attr-0.0 = 0x", "no-path"),
        ("User-Name:1 = bob", "not-tagged"),
        ("Tunnel-Type:99 = VLAN", "invalid-tag"),
        ("Service-Type = No-Such-Value", "unknown-name"),
        ("Tunnel-Preference:1 = 16777216", "invalid-value"),
    ] {
        let read = text::lines(Dictionary::EMBEDDED, line).next().unwrap();
        let error = read.and_then(|line| line.encode(&mut [0; 64]).map(drop)).expect_err(line);
        assert_eq!(error.reason.label(), label, "{line}: {error}");
    }
    assert_eq!("1.x".parse::<Oid>().unwrap_err().label(), "oid-number");
    assert_eq!("1.1.1.1.1.1.1.1.1.1".parse::<Oid>().unwrap_err().label(), "oid-too-deep");
}

#[cfg(feature = "loader")]
#[test]
fn errors_and_warnings_of_dictionaries_have_labels_without_details() {
    use radius_dict::loader::{Loader, MemorySource};

    let load = |text: &str| Loader::new().load(&MemorySource::new().with("d", text), "d");
    for (text, label) in [
        ("MYSTERY", "unknown-keyword"),
        ("ATTRIBUTE A", "missing-field"),
        ("ATTRIBUTE A x string", "unexpected-field"),
        ("BEGIN-VENDOR A", "undefined"),
        ("ATTRIBUTE A 1 string\nATTRIBUTE A 2 string", "duplicate"),
        ("$INCLUDE e", "file-not-found"),
        ("END-VENDOR A", "unmatched-end"),
    ] {
        assert_eq!(load(text).unwrap_err().reason().label(), label, "{text}");
    }
    let loaded = load("ATTRIBUTE A 1 mystery").unwrap();
    assert_eq!(loaded.warnings().first().unwrap().reason().label(), "unknown-type");
}
