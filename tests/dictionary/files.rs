//! Files that include files: the meaning of names, the files that are read again, and the state after a file.

use radius_dict::loader::{LoadError, LoadLimits, LoadReason, Loaded, Loader, MemorySource, SourceError};
use radius_tests::dictionary::{attribute, failure, path};

fn load(files: &[(&str, &str)]) -> Result<Loaded, LoadError> {
    let source = files.iter().fold(MemorySource::new(), |source, (name, text)| source.with(name, *text));
    Loader::new().load(&source, files[0].0)
}

#[test]
fn includes_are_relative_to_the_file_that_includes() {
    let source = MemorySource::new()
        .with("top", "$INCLUDE a/one\n$include-  missing\n$-INCLUDE ./a//missing\nATTRIBUTE After 3 string\n")
        .with("a/one", "$INCLUDE b/two\nATTRIBUTE One 1 string\n")
        .with("a/b/two", "ATTRIBUTE Two 2 string\n");
    let loaded = Loader::new().load(&source, "./top").unwrap();
    assert_eq!(loaded.files().collect::<Vec<_>>(), ["top", "a/one", "a/b/two"]);
    assert_eq!(loaded.attributes().map(|attribute| attribute.name()).collect::<Vec<_>>(), ["Two", "One", "After"]);
    assert_eq!(attribute(&loaded, "Two").position().to_string(), "a/b/two:1:11");
}

#[test]
fn a_file_is_read_once_in_each_block() {
    let source = MemorySource::new()
        .with(
            "d",
            "ATTRIBUTE A 1 tlv\nATTRIBUTE B 2 tlv\n$INCLUDE e\n$INCLUDE e\nBEGIN A\n$INCLUDE c\nEND A\nBEGIN B\n\
             $INCLUDE c\nEND B\n",
        )
        .with("c", "ATTRIBUTE C 1 string\n")
        .with("e", "ATTRIBUTE E 3 string\n");
    let loaded = Loader::new().load(&source, "d").unwrap();
    assert_eq!(loaded.files().collect::<Vec<_>>(), ["d", "e", "c", "c"]);
    assert_eq!(loaded.attributes().filter(|attribute| attribute.name() == "C").count(), 2);
}

#[test]
fn relative_numbers_of_an_included_file_end_with_it() {
    let files = [
        ("d", "ATTRIBUTE T 1 tlv\n$INCLUDE e\nATTRIBUTE A .2 string\n"),
        ("e", "ATTRIBUTE B .1 string\nATTRIBUTE U 2 tlv\nATTRIBUTE C .1 string\n"),
    ];
    let loaded = load(&files).unwrap();
    assert_eq!(
        (path(&loaded, "A"), path(&loaded, "B"), path(&loaded, "C")),
        ("1.2".into(), "1.1".into(), "2.1".into())
    );
    let error = load(&[("d", "$INCLUDE e\nATTRIBUTE A .2 string\n"), ("e", "ATTRIBUTE U 2 tlv\n")]).unwrap_err();
    assert_eq!((error.position().to_string().as_str(), error.reason()), ("d:2:13", &LoadReason::NothingToBeRelativeTo));
}

#[test]
fn a_file_that_continues_what_includes_it_is_read_again_for_another_one() {
    let files = [
        (
            "d",
            "ATTRIBUTE T 1 tlv\n$INCLUDE e\nATTRIBUTE U 2 tlv\n$INCLUDE e\n$INCLUDE f\nATTRIBUTE W 3 tlv\n$INCLUDE f\n",
        ),
        ("e", "$INCLUDE g\n"),
        ("g", "ATTRIBUTE A .1 string\n"),
        ("f", "ATTRIBUTE V 4 tlv\nATTRIBUTE A .1 string\n"),
    ];
    let loaded = load(&files).unwrap();
    assert_eq!(loaded.files().collect::<Vec<_>>(), ["d", "e", "g", "e", "g", "f"]);
    let numbers: Vec<_> =
        loaded.attributes().filter(|found| found.name() == "A").map(|found| found.numbers()).collect();
    assert_eq!(numbers, [[1, 1], [2, 1], [4, 1]]);
}

#[test]
fn a_file_is_read_once_in_each_kind_of_block() {
    let names = "VENDOR V 7\nBEGIN-VENDOR V\n$INCLUDE e\nEND-VENDOR V\nATTRIBUTE T 1 tlv\n";
    let files = [
        ("d", "$INCLUDE e\nBEGIN-PROTOCOL RADIUS\n$INCLUDE e\n$INCLUDE e\nEND-PROTOCOL RADIUS\n"),
        ("e", "ATTRIBUTE T 1 tlv\n"),
    ];
    assert_eq!(load(&files).unwrap().files().collect::<Vec<_>>(), ["d", "e", "e"]);
    let internal = [("d", "$INCLUDE e\nFLAGS internal\n$INCLUDE e\n"), ("e", "ATTRIBUTE 1-T 1 tlv\n")];
    // The file is read again. Its line is then another definition of the same name.
    let error = load(&internal).unwrap_err();
    assert_eq!(error.to_string(), r#"e:1:11: "1-T" is defined differently at e:1:11"#);
    assert_eq!(load(&[("d", names), ("e", "ATTRIBUTE A 1 string\n")]).unwrap().files().count(), 2);
}

#[test]
fn files_that_include_themselves_are_read_once() {
    let files = [
        ("a", "ATTRIBUTE A 1 string\n$INCLUDE b\n$INCLUDE a\n"),
        ("b", "\n$INCLUDE  ./a\nATTRIBUTE B 2 string\n$INCLUDE b\n"),
    ];
    let loaded = load(&files).unwrap();
    assert_eq!(loaded.files().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!((path(&loaded, "A"), path(&loaded, "B")), ("1".into(), "2".into()));
}

#[test]
fn a_file_that_includes_itself_in_another_block_is_refused() {
    let error = load(&[("d", "ATTRIBUTE T 1 tlv\nBEGIN-TLV T\n$INCLUDE d\nEND-TLV T\n")]).unwrap_err();
    assert_eq!(error.to_string(), "d:3:10: the file includes itself in another block");
    assert_eq!(error.reason(), &LoadReason::IncludeCycle);
}

#[test]
fn columns_are_octets_of_the_file_in_whatever_encoding() {
    let at = |text: &[u8]| {
        let source = MemorySource::new().with("d", text.to_vec());
        Loader::new().load(&source, "d").unwrap_err().position().column()
    };
    assert_eq!(at(b"VALUE caf\xe9\xe9\xe9 One 1\n"), 7);
    assert_eq!(at(b"ATTRIBUTE A 1 string \xe9\xff,encrypt=9\n"), 33);
    assert_eq!(at("ATTRIBUTE A 1 string \u{e9},encrypt=9\n".as_bytes()), 33);
    // The place is not in the middle of an incomplete UTF-8 sequence.
    assert_eq!(at(b"ATTRIBUTE A 1 string \xe2\x82,encrypt=9\n"), 33);
    let mut limits = LoadLimits::DEFAULT;
    limits.line = 30;
    let source = MemorySource::new().with("d", b"ATTRIBUTE A 1 string \xe9\xe9\xe9\xe9\xe9\n".to_vec());
    let loaded = Loader::new().with_limits(limits).load(&source, "d").unwrap();
    assert_eq!(attribute(&loaded, "A").number(), Some(1));
}

#[test]
fn missing_files_are_reported_where_they_are_included() {
    assert_eq!(failure("\n$INCLUDE nowhere\n"), "d:2:10: there is no such file");
    let error = Loader::new().load(&MemorySource::new(), "d").unwrap_err();
    assert_eq!(error.to_string(), "d: there is no such file");
    assert_eq!((error.position().line(), error.reason()), (0, &LoadReason::Source(SourceError::NotFound)));
}

#[test]
fn a_file_in_another_encoding_loads_if_only_its_comments_need_it() {
    let source = MemorySource::new().with("d", b"# caf\xe9\nATTRIBUTE A 1 string # \xff\xfe\n".to_vec());
    assert_eq!(path(&Loader::new().load(&source, "d").unwrap(), "A"), "1");
    let source = MemorySource::new().with("d", b"ATTRIBUTE caf\xe9 1 string\n".to_vec());
    assert_eq!(Loader::new().load(&source, "d").unwrap_err().position().to_string(), "d:1:11");
}
