//! Tests the program `raddict`, and that this project's dictionaries agree with the Rust code that was made from them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use radius_dict::Dictionary;

use crate::program::{self, Run};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn raddict(arguments: &[&str]) -> Run {
    program::run_command(program::command("raddict").args(arguments).current_dir(root()), &[])
}

/// A folder of one test, which is removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("raddict-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).unwrap();
    }

    fn name(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_rust_of_the_embedded_dictionary_is_what_its_dictionaries_give() {
    let output = raddict(&["embed", "--check"]);
    assert!(output.code == Some(0), "{}{}", output.stdout, output.stderr);
}

#[test]
fn a_change_of_a_dictionary_is_noticed() {
    let folder = Folder::new("embed");
    for entry in fs::read_dir(root().join("radius-dict/dictionaries")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.0.join(entry.file_name())).unwrap();
    }
    let cisco = folder.0.join("cisco.dict");
    let changed = fs::read_to_string(&cisco).unwrap().replace("Cisco-AVPair\t1\tstring", "Cisco-AVPair\t1\toctets");
    fs::write(cisco, changed).unwrap();
    let output = raddict(&["embed", folder.name(), "radius-dict/src", "--check"]);
    assert_eq!(output.code, Some(1));
    let changed: Vec<_> = output.stdout.lines().map(|line| line.rsplit('/').next().unwrap().to_owned()).collect();
    assert_eq!(changed, ["standard_table.rs", "vendors_table.rs", "cisco.rs"]);
}

#[test]
fn every_embedded_attribute_has_a_constant() {
    let mut constants = 0;
    let folders = ["radius-dict/src/rfc", "radius-dict/src/vendor"];
    for entry in folders.into_iter().flat_map(|folder| fs::read_dir(root().join(folder)).unwrap()) {
        constants += fs::read_to_string(entry.unwrap().path()).unwrap().matches("TypedAttribute::at(").count();
    }
    assert_eq!(constants, Dictionary::EMBEDDED.attributes().count());
}

#[test]
fn normalizing_keeps_the_facts_and_nothing_else() {
    let (from, into) = (Folder::new("from"), Folder::new("into"));
    from.write(
        "dictionary",
        "# Prose.\nVENDOR Acme-Labs 4242 format=2,1 # More prose.\nBEGIN-VENDOR Acme-Labs\n\
         ATTRIBUTE  Acme-Mode  0x100  uint32\nATTRIBUTE Acme-Password 2 string\nATTRIBUTE Acme-Hidden 3 string encrypt=2\n\
         ATTRIBUTE Acme-Credential-Hash 5 octets\nATTRIBUTE Acme-PSK-Search 4 tlv\nATTRIBUTE Acme-Nonce 4.1 octets\n\
         ATTRIBUTE Acme-Channel 4.2 byte\nVALUE Acme-Mode Fast 0x10\nEND-VENDOR Acme-Labs\n\
         ATTRIBUTE Service-Type 6 integer\nVALUE Service-Type Acme-User 4242\nVALUE Service-Type Acme-Voice 12\n",
    );
    into.write("corrections.dict", "BEGIN-VENDOR Acme-Labs\nATTRIBUTE Acme-Mode 0x100 uint16\nEND-VENDOR Acme-Labs\n");
    into.write(
        "standard.dict",
        "ATTRIBUTE Service-Type 6 integer\nVALUE Service-Type Acme-Voice 12\nVALUE Service-Type Voice 12\n",
    );
    let output = raddict(&["normalize", from.name(), into.name(), "--version", "Acme 1.0"]);
    assert!(output.code == Some(0), "{}", output.stderr);
    assert_eq!(output.stdout, "1 vendors, 7 attributes, 1 values\n");
    assert_eq!(
        fs::read_to_string(into.0.join("acme-labs.dict")).unwrap(),
        "# Acme-Labs (4242)\n\nVENDOR\tAcme-Labs\t4242\tformat=2,1\n\nBEGIN-VENDOR\tAcme-Labs\n\
         ATTRIBUTE\tAcme-Password\t2\tstring\tsecret\nATTRIBUTE\tAcme-Hidden\t3\tstring\tencrypt=2\n\
         ATTRIBUTE\tAcme-PSK-Search\t4\ttlv\nATTRIBUTE\tAcme-Nonce\t4.1\toctets\tsecret\n\
         ATTRIBUTE\tAcme-Channel\t4.2\tbyte\nATTRIBUTE\tAcme-Credential-Hash\t5\toctets\tsecret\n\
         ATTRIBUTE\tAcme-Mode\t256\tshort\nEND-VENDOR\tAcme-Labs\n\nVALUE\tService-Type\tAcme-User\t4242\n"
    );
    assert!(fs::read_to_string(into.0.join("all.dict")).unwrap().ends_with("$INCLUDE acme-labs.dict\n"));
    assert_eq!(fs::read_to_string(into.0.join("VERSION")).unwrap(), "Acme 1.0\n");
}

#[test]
fn what_is_wrong_with_a_dictionary_is_said_with_its_place() {
    let folder = Folder::new("check");
    folder.write("dictionary", "ATTRIBUTE One 200 string\nATTRIBUTE One 201 string\n");
    let output = raddict(&["check", folder.name()]);
    assert_eq!(output.code, Some(1));
    assert_eq!(output.stderr, "raddict: dictionary:2:11: \"One\" is defined differently at dictionary:1:11\n");
    folder.write("dictionary", "ATTRIBUTE One 200 string mystery\n");
    assert_eq!(raddict(&["check", folder.name()]).code, Some(0));
    let output = raddict(&["check", folder.name(), "--strict"]);
    assert_eq!(output.code, Some(1));
    assert_eq!(
        output.stdout,
        "dictionary:1:26: unknown flag \"mystery\"\n1 files, 0 vendors, 1 attributes, 0 values, 1 warnings\n"
    );
    let output = raddict(&["check", "/no/such/folder"]);
    assert_eq!((output.code, output.stdout), (Some(1), String::new()));
}

#[test]
fn what_one_replaces_in_the_embedded_dictionary_is_listed() {
    let folder = Folder::new("over");
    folder.write("own", "BEGIN-VENDOR Cisco\nATTRIBUTE Cisco-AVPair 1 octets\nEND-VENDOR Cisco\n");
    let output = raddict(&["check", folder.name(), "own", "--over-embedded"]);
    assert!(output.code == Some(0));
    let first = "own:2:11: replaces \"Cisco-AVPair\", which cisco.dict:6:11 defines";
    assert_eq!(output.stdout.lines().next(), Some(first));
}

#[test]
fn attributes_are_found_by_name_by_path_of_names_and_by_number() {
    let shown = "Cisco-AVPair = 26.9.1: text, of Cisco\n";
    for name in ["cisco-avpair", "26.9.1", "Vendor-Specific.Cisco.AVPair"] {
        assert_eq!(raddict(&["find", name]).stdout, shown);
    }
    let output = raddict(&["find", "Tunnel-Password", "Nothing", "Framed-Compression"]);
    assert_eq!(output.code, Some(1));
    assert!(output.stdout.starts_with("Tunnel-Password = 69: text, with a tag, hidden with a salt\nFramed-"));
    assert!(output.stdout.contains("\n    1 = Van-Jacobson-TCP-IP\n"), "{}", output.stdout);
    assert!(output.stderr.starts_with("raddict: unknown attribute: \"Nothing\"\n"));
    assert_eq!(raddict(&["find"]).code, Some(2));
}

#[test]
fn a_dictionary_can_stand_over_the_one_that_is_built_in() {
    let folder = Folder::new("add");
    folder.write("mine", "BEGIN-VENDOR Cisco\nATTRIBUTE Cisco-Mine 250 string\nEND-VENDOR Cisco\n");
    let file = folder.0.join("mine");
    let file = file.to_str().unwrap();
    let found = raddict(&["find", "--add-dictionary", file, "Cisco-Mine", "User-Name"]).stdout;
    assert_eq!(found, "Cisco-Mine = 26.9.250: text, of Cisco\nUser-Name = 1: text\n");
    // Instead of the embedded dictionary, the file has no vendor of that name.
    let failed = raddict(&["find", "--dictionary", file, "User-Name"]);
    let expected = format!(
        "raddict: {}:1:14: expected the name of a vendor, but nothing is known of \"Cisco\"\n",
        folder.0.join("mine").display()
    );
    assert_eq!((failed.code, failed.stderr), (Some(1), expected));
}

#[test]
fn constants_are_printed_as_a_build_script_makes_them() {
    let output = raddict(&["constants", "examples/own-dictionary/dictionaries", "dictionary.example"]);
    assert!(output.code == Some(0));
    let rust = output.stdout;
    assert!(rust.contains("pub mod example {\n") && rust.contains("pub const ROLE: "), "{rust}");
    assert_eq!(rust, include_str!(concat!(env!("OUT_DIR"), "/example.rs")));
}

#[test]
fn the_example_of_a_dictionary_of_ones_own_runs() {
    let run = program::run("own-dictionary", &["--banner", "Hello"], &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.starts_with("Example-Role = Administrator\nExample-Banner = \"Hello\"\n"));
    assert!(
        run.stdout.contains("Example-Lease = { Renew = 50, Kind = 4, Spare = 0, Address = { Four = 192.0.2.7 } }\n")
    );
    let refused = program::run("own-dictionary", &["--secret", ""], &[]);
    assert_eq!((refused.code, &refused.stderr[..]), (Some(1), "own-dictionary: the shared secret is empty\n"));
}
