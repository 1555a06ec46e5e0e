//! Typed constants from dictionaries, as text. The example own-dictionary shows that they compile and work.

use std::{fs, path::PathBuf};

use radius_dict::codegen::{Build, BuildError, constants, module_name};
use radius_tests::dictionary::load;

/// A folder of one test, which is removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("radius-codegen-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("own"), text).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn declared(rust: &str) -> Vec<&str> {
    let lines = rust.lines().map(str::trim_start);
    lines.filter_map(|line| line.strip_prefix("pub const ")?.split(':').next()).collect()
}

#[test]
fn names_become_names_of_rust_without_the_vendors_word_and_never_the_same_twice() {
    let rust = constants(
        &load(
            "VENDOR Acme 32473\nBEGIN-VENDOR Acme\nATTRIBUTE Acme-One 1 string\nATTRIBUTE Acme-802.1X 2 string\n\
             ATTRIBUTE Acme-Vendor 3 string\nATTRIBUTE Acme-a/b 4 string\nATTRIBUTE Acme-A_B 5 string\n\
             ATTRIBUTE Other+Name 6 string\nATTRIBUTE 3Com-Like 7 string\nEND-VENDOR Acme\n",
        ),
        |_| true,
    );
    assert_eq!(
        declared(&rust),
        ["VENDOR", "ONE", "ACME_802_1X", "ACME_VENDOR", "A_B", "ACME_A_B", "OTHER_NAME", "_3COM_LIKE"]
    );
    assert_eq!(
        (module_name("T-Systems-Nova"), module_name("3com"), module_name("Type")),
        ("t_systems_nova".into(), "_3com".into(), "type_".into())
    );
}

#[test]
fn named_values_become_a_type_and_names_that_fall_together_have_their_number() {
    let rust = constants(
        &load(
            "ATTRIBUTE Mode 200 integer\nVALUE Mode a-b 1\nVALUE Mode A.B 2\nVALUE Mode + 3\nVALUE Mode Late 1\n\
             VALUE Mode \"quoted\\ 4\nATTRIBUTE Small 201 byte\nVALUE Small On 1\nATTRIBUTE Plain 202 signed\nVALUE Plain Off -1\n",
        ),
        |_| true,
    );
    for line in [
        "pub Mode",
        "A_B = 1, \"a-b\";",
        "LATE = 1, \"Late\";",
        "A_B_2 = 2, \"A.B\";",
        "VALUE_3 = 3, \"+\";",
        "QUOTED = 4, \"\\\"quoted\\\\\";",
        "pub const MODE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Mode>> =",
        "pub const SMALL: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Enumerated<Small, ::radius_proto::value::Byte>> =",
        "pub const PLAIN: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Signed> =",
    ] {
        assert!(rust.lines().any(|found| found.trim() == line), "{line}\n{rust}");
    }
}

#[test]
fn types_constants_and_modules_never_have_one_name_and_none_is_a_keyword() {
    let rust = constants(
        &load(
            "ATTRIBUTE 3GPP 200 integer\nVALUE 3GPP One 1\nVENDOR Final 32473\nVENDOR Acme-Net 4242\nVENDOR Acme_Net 4243\n\
             VENDOR 3GPP 10415\nBEGIN-VENDOR Final\nATTRIBUTE Final-T1 1 integer\nVALUE Final-T1 On 1\n\
             ATTRIBUTE Final-Self 2 integer\nVALUE Final-Self On 1\nEND-VENDOR Final\n\
             BEGIN-VENDOR Acme-Net\nATTRIBUTE Net-A 1 string\nEND-VENDOR Acme-Net\n\
             BEGIN-VENDOR Acme_Net\nATTRIBUTE Net-B 1 string\nEND-VENDOR Acme_Net\n\
             BEGIN-VENDOR 3GPP\nATTRIBUTE 3GPP-C 1 string\nEND-VENDOR 3GPP\n",
        ),
        |_| true,
    );
    let modules: Vec<_> = rust.lines().filter_map(|line| line.strip_prefix("pub mod ")).collect();
    assert_eq!(modules, ["acme_net {", "acme_net_2 {", "_3gpp_2 {", "final_ {"]);
    let mut names: Vec<_> = declared(&rust);
    let types = rust.lines().map(str::trim).filter_map(|line| line.strip_prefix("pub "));
    names.extend(types.filter(|name| name.split(' ').count() == 1));
    assert!(
        ["_3GPP", "_3gpp", "T1", "FinalT1", "SELF", "FinalSelf"].iter().all(|name| names.contains(name)),
        "{names:?}"
    );
}

#[test]
fn only_what_is_wanted_and_has_a_place_in_a_packet_becomes_a_constant() {
    let loaded = load("ATTRIBUTE One 200 string\nATTRIBUTE Two 201 string\nATTRIBUTE Internal 3000 string\n");
    assert_eq!(declared(&constants(&loaded, |_| true)), ["ONE", "TWO"]);
    assert_eq!(declared(&constants(&loaded, |attribute| attribute.name() == "Two")), ["TWO"]);
}

#[test]
fn a_build_makes_constants_of_its_own_dictionary_over_the_embedded_one() {
    let folder = Folder::with("own", "ATTRIBUTE Own 200 string\nVALUE Service-Type Own-User 4242\n");
    assert_eq!(declared(&Build::new(&folder.0, "own").constants().unwrap()), ["OWN"]);
    let alone = Build::new(&folder.0, "own").over_embedded(false).constants().unwrap_err();
    assert!(matches!(alone, BuildError::Load { .. }));
}

#[test]
fn what_is_wrong_is_said_with_folder_file_line_and_column_also_by_debug() {
    let folder = Folder::with("wrong", "ATTRIBUTE Own 200 strng\n");
    let name = folder.0.join("own").display().to_string();
    assert!(Build::new(&folder.0, "own").constants().is_ok());
    let error = Build::new(&folder.0, "own").strict(true).constants().unwrap_err();
    assert_eq!(error.to_string(), format!("{name}:1:19: unknown data type \"strng\", treated as octets"));
    // Cargo shows this form of an error of a build script.
    assert_eq!(format!("{error:?}"), error.to_string());
    fs::write(folder.0.join("own"), "ATTRIBUTE Own\n").unwrap();
    let error = Build::new(&folder.0, "own").constants().unwrap_err();
    assert!(error.to_string().starts_with(&format!("{name}:1:14: expected ")), "{error}");
    let error = Build::new(folder.0.join("none"), "own").constants().unwrap_err();
    assert_eq!(error.to_string(), format!("{}: there is no such file", folder.0.join("none").display()));
    // Cargo sets the output folder only for build scripts, and this is not one.
    assert!(matches!(Build::new(&folder.0, "own").write("own.rs"), Err(BuildError::NoOutDir)));
}

#[test]
fn a_struct_becomes_a_constant_and_a_type_with_its_layout() {
    let rust = constants(
        &load(
            "ATTRIBUTE Lease 200 struct\nMEMBER T1 byte\nATTRIBUTE Place 201 struct\nMEMBER Kind bit[8] key\n\
             MEMBER Name string[2] length=uint16\nMEMBER Data union key=Kind\nBEGIN Place.Data\n\
             ATTRIBUTE One 1 struct\nMEMBER Port uint16 array\nATTRIBUTE Two 2 octets[3]\nEND Place.Data\n\
             ATTRIBUTE Opaque 202 struct array\nMEMBER A byte\n",
        ),
        |_| true,
    );
    for line in [
        "pub enum Place {}",
        "impl ::radius_proto::value::Structured for Place {",
        "const LAYOUT: ::radius_proto::value::Layout<'static> = {",
        "static MEMBERS: [::radius_proto::value::Member; 6] = [",
        "::radius_proto::value::Member::new(\"Kind\", ::radius_proto::value::Form::Bits(8)),",
        "::radius_proto::value::Member::new(\"Name\", ::radius_proto::value::Form::Value(::radius_proto::value::Kind::Text)).with_size(2).with_length_field(2, 0),",
        "::radius_proto::value::Member::new(\"Data\", ::radius_proto::value::Form::Selected { key: 0, branches: ::radius_proto::value::Rows::new(3, 2) }),",
        "::radius_proto::value::Member::new(\"One\", ::radius_proto::value::Form::Structure(::radius_proto::value::Rows::new(5, 1))).with_number(1),",
        "::radius_proto::value::Member::new(\"Two\", ::radius_proto::value::Form::Value(::radius_proto::value::Kind::FixedOctets(3))).with_number(2),",
        "::radius_proto::value::Member::new(\"Port\", ::radius_proto::value::Form::Value(::radius_proto::value::Kind::Short)).with_array(true),",
        "::radius_proto::value::Layout::of_table(\"\", &MEMBERS, ::radius_proto::value::Rows::new(0, 3))",
        "const _: () = assert!(<Place as ::radius_proto::value::Structured>::LAYOUT.is_valid());",
        "/// `Place` (201), a struct: `get` gives and `push` takes `Structure`.",
        "pub const PLACE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::StructureOf<Place>> =",
        "pub const OPAQUE: ::radius_proto::typed::TypedAttribute<::radius_proto::value::Octets> =",
    ] {
        assert!(rust.lines().any(|found| found.trim() == line), "{line}\n{rust}");
    }
}
