//! Loading over earlier loads.

use radius_dict::loader::{LoadLimits, LoadReason, Loaded, Loader, MemorySource};
use radius_tests::dictionary::{attribute, fails, load, path};

/// The size of everything that is kept, as it prints.
fn size(loaded: &Loaded) -> usize {
    format!("{loaded:?}").len()
}

#[test]
fn a_file_that_fails_leaves_what_was_loaded() {
    let source = MemorySource::new()
        .with("good", "VENDOR V 7\nATTRIBUTE A 1 integer\nVALUE A One 1\n")
        .with("bad", "VENDOR W 8\nATTRIBUTE B 2 string\nVALUE A Two 2\nATTRIBUTE C 3\n")
        .with("more", "VALUE A Two 2\nATTRIBUTE B 2 string\n");
    let mut loaded = Loader::new().load(&source, "good").unwrap();
    let before = format!("{loaded:?}");
    let error = Loader::new().load_over(&mut loaded, &source, "bad").unwrap_err();
    assert_eq!(error.to_string(), "bad:4:14: expected a data type, found the end of the line");
    assert_eq!(format!("{loaded:?}"), before);
    Loader::new().load_over(&mut loaded, &source, "more").unwrap();
    assert_eq!(attribute(&loaded, "A").values().count(), 2);
    assert_eq!(path(&loaded, "B"), "2");
}

#[test]
fn what_was_loaded_before_does_not_count_as_octets() {
    let mut limits = LoadLimits::DEFAULT;
    limits.octets = 80;
    let loader = Loader::new().with_limits(limits);
    let text = |number: u8| format!("ATTRIBUTE Some-Attribute-With-A-Long-Name-{number} {number} string\n");
    let mut loaded = Loaded::new();
    for number in 10..30 {
        let source = MemorySource::new().with("d", text(number));
        loader.load_over(&mut loaded, &source, "d").unwrap_or_else(|error| panic!("{number}: {error}"));
    }
    assert_eq!(loaded.attributes().count(), 20);
    let large = MemorySource::new().with("d", text(40).repeat(2));
    let error = loader.load_over(&mut loaded, &large, "d").unwrap_err();
    assert_eq!(error.reason(), &LoadReason::TooManyOctets { limit: 80 });
}

#[test]
fn lines_that_wait_for_others_leave_nothing_behind() {
    let waiting: String = (0..50).map(|number| format!("ALIAS Early-{number} 3\nVALUE-ALIAS Other Later\n")).collect();
    let text =
        waiting + "VALUE Later One 1\nATTRIBUTE Later 1 integer\nATTRIBUTE Other 2 integer\nATTRIBUTE Third 3 string\n";
    let source = MemorySource::new().with("d", text);
    let mut loaded = Loader::new().load(&source, "d").unwrap();
    let mut sizes = Vec::new();
    for _ in 0..3 {
        let before = size(&loaded);
        Loader::new().load_over(&mut loaded, &source, "d").unwrap();
        sizes.push(size(&loaded) - before);
    }
    // Only the name of the file is added again.
    assert!(sizes.iter().all(|more| *more < 100), "{sizes:?}");
}

#[test]
fn an_alias_can_be_loaded_again_though_a_container_has_its_name_since() {
    let source = MemorySource::new().with("d", "ATTRIBUTE T 1 tlv\nALIAS B T\nATTRIBUTE B .1 string\n");
    let mut loaded = Loader::new().load(&source, "d").unwrap();
    Loader::new().load_over(&mut loaded, &source, "d").unwrap();
    assert_eq!((loaded.aliases().count(), loaded.attributes().count()), (1, 2));
}

#[test]
fn each_load_has_its_own_limit_of_warnings() {
    let mut limits = LoadLimits::DEFAULT;
    limits.warnings = 2;
    let loader = Loader::new().with_limits(limits);
    let source =
        MemorySource::new().with("d", "ATTRIBUTE A 1 integer a,b,c\n").with("e", "ATTRIBUTE B 2 integer d,e,f\n");
    let mut loaded = loader.load(&source, "d").unwrap();
    loader.load_over(&mut loaded, &source, "e").unwrap();
    let positions: Vec<_> = loaded.warnings().iter().map(|warning| warning.position().to_string()).collect();
    assert_eq!(positions, ["d:1:23", "d:1:25", "e:1:23", "e:1:25"]);
    assert_eq!(loaded.further_warnings(), 2);
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
fn what_a_copy_has_from_its_original_may_be_said_again() {
    let text = "ATTRIBUTE Foo 1 tlv\nATTRIBUTE Bar .1 integer\nATTRIBUTE Baz 2 tlv clone=Foo\nVALUE Bar Yes 1\n";
    let mut loaded = load(text);
    Loader::new().load_over(&mut loaded, &MemorySource::new().with("d", text), "d").unwrap();
    assert_eq!(loaded.values().count(), 1);
}
