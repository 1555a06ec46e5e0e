//! FreeRADIUS's own dictionaries, as Debian ships them.

use alloc::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

use radius_dict::{
    Dictionary, NamedRegistry,
    loader::{DirectorySource, Embedded, Loaded, Loader, Redefinition, Unplaced},
};
use radius_proto::{Packet, value::Kind};
use radius_tests::{
    dictionary::{attribute, path},
    freeradius::report_skipped,
};

const DEBIAN: &str = "/usr/share/freeradius";

/// Debian's freeradius-common. If it is not installed, reports that and returns `None`.
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

/// Differences of the embedded dictionary from FreeRADIUS 3.2.1: the attributes, and the reason.
const OTHERWISE: &[(&[&str], &str)] = &[
    (
        &["ARAP-Password", "ARAP-Features", "ARAP-Challenge-Response"],
        "octets of any length here: other lengths are read, and the program checks the length",
    ),
    (&["User-Priority-Table"], "eight octets (RFC 4675, section 2.4)"),
    (
        &[
            "Digest-Response",
            "Digest-Realm",
            "Digest-Nonce",
            "Digest-Method",
            "Digest-URI",
            "SIP-AOR",
            "Digest-Qop",
            "Digest-Algorithm",
            "Digest-CNonce",
            "Digest-Nonce-Count",
            "Digest-Domain",
            "Digest-Stale",
            "Digest-HA1",
        ],
        "RFC 5090, whose file their main file does not include: other attributes have these names or numbers there",
    ),
    (
        &["Draft-Digest-Response", "Digest-Attributes"],
        "the draft before RFC 4590: its first attribute has the name there that RFC 5090 gives to another number, and \
         its second one is octets there",
    ),
    (
        &["Error-Cause", "NAS-Port-Type", "Service-Type", "User-Service-Type", "Acct-Terminate-Cause"],
        "values that later RFCs and IANA have added",
    ),
    (&["Framed-Management-Protocol"], "called Framed-Management there"),
    (
        &["3GPP2-Diffserv-Class-Option", "Alteon-Service-Type", "FreeRADIUS-Stats-Server-State"],
        "values that a later release has added",
    ),
    (&["SN-Subscriber-Acct-Mode"], "a name of a value that a later release has spelled another way"),
    (&["H3C-Acct-IPv6-Input-Gigawords", "H3C-Acct-IPv6-Output-Gigawords"], "numbers that a later release has changed"),
    (
        &["ZTE-Client-DNS-Pri", "ZTE-Client-DNS-Sec", "ZTE-Context-Name"],
        "texts there; a later release has changed the types",
    ),
];

/// What 3.2.1 has, besides attributes that are internal to that server, and is not embedded: names, and the reason.
const NOT_EMBEDDED: &[(&[&str], &str)] =
    &[(&["Infinera-User-Category", "Infinera-ENM-User-Category"], "a later release has another vendor of this name")];
/// Files that the tree itself calls illegal: their attributes are not embedded.
const ILLEGAL: [&str; 2] = ["dictionary.ascend.illegal", "dictionary.usr.illegal"];

#[test]
fn what_is_embedded_is_what_debian_ships() {
    let Some(source) = debian() else { return };
    let loaded = Loader::new().load(&source, "dictionary").unwrap_or_else(|error| panic!("{error}"));
    let (mut agree, mut newer, mut otherwise) = (0, 0, BTreeMap::<_, Vec<_>>::new());
    for ours in Dictionary::EMBEDDED.attributes() {
        let mut differences = Vec::new();
        match loaded.attribute_named(ours.name()) {
            // A later release, an RFC or the draft of Digest has added it, and nothing else is in its place.
            None if loaded.attribute(ours.path()).is_none() => {
                newer += 1;
                continue;
            }
            None => differences.push("not defined".to_owned()),
            Some(theirs) => {
                if theirs.path() != Ok(ours.path()) {
                    differences.push(format!("at {:?}, not {}", theirs.path(), ours.path()));
                }
                // Names of values may be missing here. A number without names is an integer.
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
                    if found != Some(number) {
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
    println!("{agree} attributes agree, {newer} are newer, {} do not agree:", otherwise.len());
    let known: BTreeMap<_, _> =
        OTHERWISE.iter().flat_map(|(names, reason)| names.iter().map(move |name| (*name, *reason))).collect();
    for (name, differences) in &otherwise {
        println!("{name}: {}: {}", known.get(name).unwrap_or(&"unexplained"), differences.join("; "));
    }
    let otherwise: Vec<_> = otherwise.keys().copied().collect();
    // A reason without a difference must be removed. Other releases than 3.2.1 may have other facts.
    if loaded.files().count() == 225 {
        assert_eq!(otherwise, known.keys().copied().collect::<Vec<_>>());
        assert_eq!((agree, newer), (6905, 385));
    } else {
        let unexplained: Vec<_> = otherwise.iter().filter(|name| !known.contains_key(*name)).collect();
        println!("in another release than 3.2.1: {unexplained:?}");
    }
    assert!(agree >= 600);
}

#[test]
fn what_debian_ships_is_embedded() {
    let Some(source) = debian() else { return };
    let loaded = Loader::new().load(&source, "dictionary").unwrap_or_else(|error| panic!("{error}"));
    let theirs = loaded.attributes().filter(|theirs| {
        let file = theirs.position();
        theirs.path().is_ok() && !ILLEGAL.contains(&file.file())
    });
    let missing: BTreeSet<_> = theirs
        .map(|theirs| theirs.name())
        .filter(|name| Dictionary::EMBEDDED.attribute_named(name).is_none())
        .collect();
    if loaded.files().count() == 225 {
        assert_eq!(missing, NOT_EMBEDDED.iter().flat_map(|(names, _)| *names).copied().collect());
    } else {
        println!("of another release than 3.2.1, and not embedded: {missing:?}");
    }
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
        // Every path is a path of radius-proto, with the same numbers.
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
    // The values that an attribute shares with another attribute of the same number are left out.
    let own = |name: &str| {
        attribute(&loaded, name).values().filter(|value| value.attribute().unwrap().name() == name).count()
    };
    let by_attribute: usize = loaded.attributes().map(|attribute| own(attribute.name())).sum();
    assert_eq!(by_attribute, loaded.values().count());
    assert_eq!(path(&loaded, "Cisco-AVPair"), "26.9.1");
    assert_eq!(path(&loaded, "WiMAX-DNS-Server"), "26.24757.52");
    assert_eq!(path(&loaded, "FreeRADIUS-802.1X-Anonce"), "245.26.11344.1");
    assert_eq!(attribute(&loaded, "Service-Type").value_named("Framed-User").unwrap().number(), Some(2));
}

/// This includes files that the tree does not include, since they contradict others.
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
    // In 3.2.1, these files have values of undefined attributes, and a name that has another number in another file.
    let known = ["dictionary.freedhcp:", "dictionary.openser:"];
    failures.retain(|failure| !known.iter().any(|known| failure.starts_with(known)));
    assert_eq!(failures, Vec::<String>::new());
}

/// Counts from a simple reading of the same files: names of attributes, and names of values with their attributes.
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
    // The tree has about 180 vendors, 7,400 attributes and 7,900 values. For 3.2.1 the exact numbers are checked.
    if loaded.files().count() == 225 {
        assert_eq!(counts, (185, 7468, 7983));
    }
}

/// The files of version 3 cannot mark secrets.
#[test]
fn the_tree_of_debian_removes_no_secrecy() {
    let Some(source) = debian() else { return };
    let alone = Loader::new().load(&source, "dictionary").unwrap();
    let mut over = Loader::new().load(&Embedded, Embedded::ALL).unwrap();
    let loader = Loader::new().with_redefinition(Redefinition::Replace);
    loader.load_over(&mut over, &source, "dictionary").unwrap();
    for loaded in [alone, over] {
        let secrets = Dictionary::EMBEDDED.attributes().filter(|ours| ours.is_secret());
        let theirs: Vec<_> = secrets.filter_map(|ours| loaded.definition(ours.path())).collect();
        assert!(theirs.len() > 130, "{}", theirs.len());
        for definition in theirs {
            assert!(definition.is_secret(), "{}", definition.name());
        }
        let secret = b"\x03\x13\x07hunter2-hunter2-\x11\x0ahunter2-\x4f\x0d\x02\x01\x00\x0b\x06hunter";
        let packet = [&[1, 7, 0, 62][..], &[0; 16], secret].concat();
        let shown = loaded.display(Packet::parse(&packet).unwrap()).to_string();
        assert_eq!(shown.matches("octets, not shown>").count(), 3, "{shown}");
    }
}
