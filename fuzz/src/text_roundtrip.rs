//! Any octets as text, and as a packet. Reading text ends, and an error has a place in the text. Every value of a
//! packet is printed as a line that is read as the same octets at the same path with the same tag.

use std::sync::LazyLock;

use radius_dict::{
    Dictionary, NamedRegistry,
    loader::{Loaded, Loader, MemorySource},
    text::{self, AttributeLine, LineError, LineReason},
};
use radius_proto::{
    Code, Packet,
    attribute::Tag,
    encode::PacketWriter,
    find::{Content, Leaf},
    packet::Authenticator,
};

/// Names and values with a misleading meaning, and a type of every kind that can have names.
pub static HOSTILE: LazyLock<Loaded> = LazyLock::new(|| {
    let source = MemorySource::new().with("d", include_str!("hostile.dictionary"));
    Loader::new().load(&source, "d").expect("it is a dictionary")
});

pub fn run(octets: &[u8]) {
    if let Ok(text) = core::str::from_utf8(octets) {
        read(Dictionary::EMBEDDED, text);
        read(&*HOSTILE, text);
        groups(Dictionary::EMBEDDED, text);
        groups(&*HOSTILE, text);
    }
    let Ok(packet) = Packet::parse(octets) else { return };
    print(Dictionary::EMBEDDED, packet);
    print(&*HOSTILE, packet);
}

/// Whether an error is inside its line.
fn check_place(text: &str, error: LineError) {
    let line = text.split('\n').nth(error.line - 1).expect("the line is there");
    assert!((1..=line.len() + 1).contains(&error.column), "{error}");
}

/// Any text: it has at most as many attributes as octets, and every value is read again after it was printed.
pub fn read<R: NamedRegistry + ?Sized>(registry: &R, text: &str) {
    let mut value = vec![0xa5; text.len() + 9];
    for (count, line) in text::lines(registry, text).enumerate() {
        assert!(count <= text.len());
        let line = match line {
            Ok(line) => line,
            Err(error) => {
                check_place(text, error);
                continue;
            }
        };
        assert!(text.contains(line.name()) && text.contains(line.value()));
        match line.encode(&mut value) {
            Ok(octets) => {
                let octets = octets.to_vec();
                assert_eq!(line.encode(&mut vec![0; octets.len() + 1]), Ok(&octets[..]), "an octet more is enough");
                again(registry, &line, &octets);
            }
            Err(error) => check_place(text, error),
        }
    }
}

/// The groups of any text make packets whose values are printed and read again.
fn groups<R: NamedRegistry + ?Sized>(registry: &R, text: &str) {
    for (count, group) in text::groups(registry, text).without_control_items().enumerate() {
        assert!(count <= text.len());
        let group = match group {
            Ok(group) => group,
            Err(error) => {
                check_place(text, error);
                continue;
            }
        };
        let (mut buffer, mut value) = ([0; 4096], [0; 4097]);
        let writer =
            PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).expect("there is room");
        match group.push_to_writer(writer, &mut value) {
            Ok(writer) => print(registry, Packet::parse(writer.finish()).expect("a written packet parses")),
            Err(error) => check_place(text, error),
        }
    }
}

/// Prints and reads again a value that was read.
fn again<R: NamedRegistry + ?Sized>(registry: &R, line: &AttributeLine<'_>, octets: &[u8]) {
    if line.is_to_be_hidden() {
        if let Ok(printed) = text::revealed(registry, line.path(), line.tag().unwrap_or_default(), octets) {
            let printed = printed.to_string();
            let again = only(registry, &printed);
            assert_eq!(again.path(), line.path());
            assert_eq!(again.tag().unwrap_or_default(), line.tag().unwrap_or_default());
            assert_eq!(again.encode(&mut vec![0; printed.len() + 9]), Ok(octets), "{printed}");
        }
        return;
    }
    let (mut buffer, mut value) = ([0; 4096], vec![0; octets.len() + 9]);
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).expect("there is room");
    if let Ok(writer) = line.push_to_writer(writer, &mut value) {
        print(registry, Packet::parse(writer.finish()).expect("a written packet parses"));
    }
}

/// The only line of a text.
fn only<'t, R: NamedRegistry + ?Sized>(registry: &'t R, text: &'t str) -> AttributeLine<'t> {
    let mut lines = text::lines(registry, text);
    let line = lines.next().unwrap_or_else(|| panic!("nothing is read in {text}"));
    assert!(lines.next().is_none(), "{text}");
    line.unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Every value of a packet, printed and read.
pub fn print<R: NamedRegistry + ?Sized>(registry: &R, packet: Packet<'_>) {
    for leaf in packet.attributes().leaves(registry) {
        let printed = text::line(registry, &leaf).to_string();
        assert!(!printed.contains(char::is_control), "{printed:?}");
        let line = only(registry, &printed);
        assert_eq!(line.path(), leaf.path, "{printed}");
        assert_eq!(line.shape().is_none(), text::line(registry, &leaf).is_raw(), "{printed}");
        if let Some(tag) = line.tag() {
            assert_eq!(tag, leaf.tag(), "{printed}");
        } else if !line.shape().is_none_or(|shape| shape.tagged) {
            assert_eq!(leaf.tag(), Tag::NONE, "{printed}");
        }
        let octets: Vec<u8> = leaf.octets.octets().collect();
        let mut value = vec![0; octets.len() + 9];
        assert_eq!(line.encode(&mut value), Ok(&octets[..]), "{printed}");
        if matches!(leaf.content(), Content::Unknown | Content::Invalid(_) | Content::Hidden(_)) {
            assert!(line.shape().is_none(), "{printed}");
        }
        check_writing(&leaf, &line, &printed);
    }
}

/// The line and the leaf make the same packet.
fn check_writing(leaf: &Leaf<'_>, line: &AttributeLine<'_>, printed: &str) {
    let (mut ours, mut theirs, mut value) = ([0; 4096], [0; 4096], [0; 4096]);
    let begin =
        |buffer| PacketWriter::new(buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).expect("there is room");
    let expected = begin(&mut theirs).push_leaf(leaf).map(PacketWriter::finish);
    match (line.push_to_writer(begin(&mut ours), &mut value).map(PacketWriter::finish), expected) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{printed}"),
        (Err(LineError { reason: LineReason::Encode(reason), .. }), Err(expected)) => {
            assert_eq!(reason, expected, "{printed}");
        }
        (Err(error), Err(_)) => assert!(leaf.octets.length() >= 4096, "{printed}: {error}"),
        (ours, theirs) => panic!("{printed}: {ours:?} {theirs:?}"),
    }
}
