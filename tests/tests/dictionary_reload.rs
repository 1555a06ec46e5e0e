//! Loading over what has been loaded.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::loader::{LoadLimits, LoadReason, Loader, MemorySource};

/// The size of everything that is kept, as it prints.
fn size(loaded: &radius_dict::loader::Loaded) -> usize {
    format!("{loaded:?}").len()
}

#[test]
fn what_was_loaded_before_does_not_count_as_octets() {
    let mut limits = LoadLimits::DEFAULT;
    limits.octets = 80;
    let loader = Loader::new().with_limits(limits);
    let text = |number: u8| format!("ATTRIBUTE Some-Attribute-With-A-Long-Name-{number} {number} string\n");
    let mut loaded = radius_dict::loader::Loaded::new();
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
    // The name of the file, once more.
    assert!(sizes.iter().all(|more| *more < 100), "{sizes:?}");
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
