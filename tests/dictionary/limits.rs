//! The limits of a load, and hostile texts.

use alloc::borrow::Cow;
use core::cell::Cell;

use radius_dict::loader::{LoadLimits, LoadReason, Loaded, Loader, MemorySource, Source, SourceError};
use radius_tests::dictionary::lines_of;

/// Counts how often it is read. Each file includes two others, each in a block.
#[derive(Default)]
struct Doubling {
    reads: Cell<usize>,
}

impl Source for Doubling {
    fn read(&self, name: &str, _limit: usize) -> Result<Cow<'_, [u8]>, SourceError> {
        self.reads.set(self.reads.get() + 1);
        let depth = name.len();
        let text = format!("$INCLUDE {name}a\n$INCLUDE {name}b\nATTRIBUTE {name} {} string\n", depth % 255 + 1);
        Ok(Cow::Owned(text.into_bytes()))
    }
}

#[test]
fn limits_hold() {
    let limits = |change: fn(&mut LoadLimits)| {
        let mut limits = LoadLimits::DEFAULT;
        change(&mut limits);
        Loader::new().with_limits(limits)
    };
    let error = |loader: Loader, source: &MemorySource| {
        let error = loader.load(source, "d").unwrap_err();
        (error.position().to_string(), error.reason().clone())
    };
    let chain =
        MemorySource::new().with("d", "$INCLUDE e\n").with("e", "$INCLUDE f\n").with("f", "$INCLUDE g\n").with("g", "");
    assert!(limits(|limits| limits.depth = 4).load(&chain, "d").is_ok());
    let found = error(limits(|limits| limits.depth = 3), &chain);
    assert_eq!(found, ("f:1:10".into(), LoadReason::TooDeep { limit: 3 }));
    let found = error(limits(|limits| limits.files = 2), &chain);
    assert_eq!(found, ("e:1:10".into(), LoadReason::TooManyFiles { limit: 2 }));
    assert!(limits(|limits| limits.octets = 33).load(&chain, "d").is_ok());
    let found = error(limits(|limits| limits.octets = 32), &chain);
    assert_eq!(found, ("e:1:10".into(), LoadReason::TooManyOctets { limit: 32 }));
    let lines = MemorySource::new().with("d", format!("ATTRIBUTE A 1 string{}# {}\n", " ".repeat(10), "x".repeat(99)));
    assert!(limits(|limits| limits.line = 30).load(&lines, "d").is_ok());
    let found = error(limits(|limits| limits.line = 29), &lines);
    assert_eq!(found, ("d:1:30".into(), LoadReason::LineTooLong { limit: 29 }));
    let shiny = MemorySource::new().with("d", "ATTRIBUTE A 1 integer a,b,c\n");
    let loaded = limits(|limits| limits.warnings = 2).load(&shiny, "d").unwrap();
    assert_eq!((loaded.warnings().len(), loaded.further_warnings()), (2, 1));
    let two = MemorySource::new().with("d", "ATTRIBUTE A 1 integer\nVALUE A B 1\nATTRIBUTE C 2 string\nVALUE A D 2\n");
    assert!(limits(|limits| limits.definitions = 2).load(&two, "d").is_ok());
    let found = error(limits(|limits| limits.definitions = 1), &two);
    assert_eq!(found, ("d:3:11".into(), LoadReason::TooManyDefinitions { limit: 1 }));
}

#[test]
fn lines_that_define_nothing_are_limited_as_well() {
    let mut limits = LoadLimits::DEFAULT;
    (limits.definitions, limits.files) = (10, 10);
    let reason = |text: String| {
        let source = MemorySource::new().with("d", text);
        Loader::new().with_limits(limits).load(&source, "d").unwrap_err().reason().clone()
    };
    let limit = LoadReason::TooManyDefinitions { limit: 10 };
    assert_eq!(reason("VALUE Later A 0\n".repeat(11)), limit);
    assert_eq!(reason("ALIAS A Later\n".repeat(11)), limit);
    assert_eq!(reason((0..11).map(|number| format!("VENDOR V{number} {number}\n")).collect()), limit);
    assert_eq!(reason("$INCLUDE- missing\n".repeat(11)), LoadReason::TooManyFiles { limit: 10 });
}

#[test]
fn files_without_end_are_read_up_to_the_limits() {
    let mut limits = LoadLimits::DEFAULT;
    (limits.depth, limits.files) = (8, 1000);
    let source = Doubling::default();
    let error = Loader::new().with_limits(limits).load(&source, "d").unwrap_err();
    assert_eq!((error.reason(), source.reads.get()), (&LoadReason::TooDeep { limit: 8 }, 8));
    (limits.depth, limits.files) = (1000, 100);
    let source = Doubling::default();
    let error = Loader::new().with_limits(limits).load(&source, "d").unwrap_err();
    assert_eq!((error.reason(), source.reads.get()), (&LoadReason::TooManyFiles { limit: 100 }, 100));
}

/// Texts of a mebibyte. Each is loaded completely, with no more than its lines define, or fails at its first bad line
/// or at a limit. `memory/hostile_dictionaries.rs` measures that memory grows no faster than the texts.
#[test]
fn hostile_texts_are_loaded_line_by_line_or_end_at_a_limit() {
    let lines = |line: fn(usize) -> String| lines_of(1 << 20, line);
    let try_load = |text: String| Loader::new().load(&MemorySource::new().with("d", text), "d");
    let load = |text: String| try_load(text).unwrap_or_else(|error| panic!("{error}"));
    let sizes = |loaded: &Loaded| (loaded.vendors().count(), loaded.attributes().count(), loaded.values().count());

    let many = lines(|number| format!("VENDOR V{number} 7\n"));
    let count = many.lines().count();
    assert_eq!(sizes(&load(many)), (count, 0, 0));
    let many = lines(|number| format!("ATTRIBUTE A{number} 1 tlv\n"));
    let count = many.lines().count();
    assert_eq!(sizes(&load(many)), (0, count, 0));
    let many = lines(|number| format!("VALUE A V{number} {number}\n"));
    let count = many.lines().count();
    assert_eq!(sizes(&load(many + "ATTRIBUTE A 1 integer\n")), (0, 1, count));
    let many = lines(|number| format!("MEMBER M{number} uint8\n"));
    let count = many.lines().count();
    assert_eq!(sizes(&load(String::from("ATTRIBUTE S 1 struct\n") + &many)), (0, 1 + count, 0));

    let flags = lines(|_| format!("ATTRIBUTE A 1 string {}\n", "a,".repeat(2000)));
    let count = flags.lines().count() * 2000;
    let loaded = load(flags);
    assert_eq!((loaded.warnings().len(), loaded.further_warnings()), (1000, count - 1000));

    for references in [
        lines(|number| format!("VALUE .......................A{number} V 1\n")),
        lines(|_| format!("VALUE {} V 1\n", "A.".repeat(2000))),
    ] {
        let error = try_load(references).unwrap_err();
        assert!(matches!(error.reason(), LoadReason::Undefined { .. }), "{error}");
        assert_eq!(error.position().to_string(), "d:1:7");
    }

    // Many names of one container clone the same attribute. They get one copy.
    let children: String = (1..256).map(|number| format!("ATTRIBUTE C{number} 1.{number} byte\n")).collect();
    let clones = lines(|number| format!("ATTRIBUTE A{number} 2 tlv clone=T\n"));
    let count = clones.lines().count();
    assert_eq!(sizes(&load(format!("ATTRIBUTE T 1 tlv\n{children}{clones}"))), (0, 1 + 255 + count + 255, 0));

    // One file is included again and again. It is read once, and once more after each attribute that it continues, up
    // to the limit of files.
    let again = MemorySource::new().with("d", "$INCLUDE e\n".repeat(1 << 16)).with("e", "ATTRIBUTE A 1 string\n");
    assert_eq!(Loader::new().load(&again, "d").unwrap().files().count(), 2);
    let continued = lines(|number| format!("ATTRIBUTE T{number} 1 tlv\n$INCLUDE e\n"));
    let continued = MemorySource::new().with("d", continued).with("e", "ATTRIBUTE A .1 string\n");
    let error = Loader::new().load(&continued, "d").unwrap_err();
    assert_eq!(error.reason(), &LoadReason::TooManyFiles { limit: 4096 });
}
