//! Any text as a dictionary: loading ends within its limits, an error has a place, loaded definitions can be looked up,
//! and a text that fails changes nothing.

use radius_dict::loader::{LoadLimits, Loaded, Loader, MemorySource};
use radius_proto::{Code, Packet, encode::PacketWriter, packet::Authenticator};

use super::text_roundtrip;

pub fn run(text: &[u8]) {
    // The text before the first NUL is one file. The rest is another file, which the first may include.
    let (first, second) = match text.iter().position(|octet| *octet == 0) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, &[][..]),
    };
    let base = "VENDOR V 7\nBEGIN-VENDOR V\nATTRIBUTE A 1 tlv\nATTRIBUTE B 1.1 integer\nVALUE B One 1\nEND-VENDOR V\n";
    let source = MemorySource::new().with("d", first).with("e", second).with("base", base);
    let mut limits = LoadLimits::DEFAULT;
    limits.definitions = 2000;
    limits.files = 16;
    let loader = Loader::new().with_limits(limits);

    let mut loaded = loader.load(&source, "base").expect("the base is a dictionary");
    let before = (loaded.attributes().count(), loaded.values().count(), loaded.vendors().count());
    match loader.load_over(&mut loaded, &source, "d") {
        Err(error) => {
            let position = error.position();
            let text = match position.file() {
                "d" => first,
                "e" => second,
                "base" => base.as_bytes(),
                file => panic!("{file} has no part in it: {error}"),
            };
            if position.line() > 0 {
                let line =
                    text.split(|octet| *octet == b'\n').nth(position.line() as usize - 1).expect("the line is there");
                assert!((1..=line.len() + 1).contains(&(position.column() as usize)), "{error}");
            }
            let after = (loaded.attributes().count(), loaded.values().count(), loaded.vendors().count());
            assert_eq!(before, after, "{error}");
        }
        Ok(()) => {
            assert!(loaded.attributes().count() <= 2000 && loaded.values().count() <= 2000);
            for attribute in loaded.attributes() {
                assert!(loaded.attribute_named(attribute.name()).is_some());
                assert!(attribute.numbers().len() <= 64);
                if let Ok(path) = attribute.path() {
                    assert!(path.numbers().eq(attribute.numbers()), "{path}");
                    match loaded.attribute(path) {
                        Some(found) => assert_eq!(found.path(), Ok(path)),
                        // A later definition has changed its container.
                        None => {
                            let mut outer = core::iter::successors(attribute.parent(), |inner| inner.parent());
                            let is_hidden = outer.any(|outer| {
                                let found = outer.path().ok().and_then(|path| loaded.attribute(path));
                                found.is_none_or(|found| found.position() != outer.position())
                            });
                            assert!(is_hidden || path.numbers().nth(1) == Some(26), "{path}");
                        }
                    }
                }
                for value in attribute.values() {
                    assert_eq!(attribute.value_named(value.name()).map(|found| found.number()), Some(value.number()));
                }
                let _ = (attribute.shape(), attribute.members().count(), attribute.target());
            }
            for alias in loaded.aliases() {
                assert!(alias.target().is_some());
            }
            structures(&loaded, text);
        }
    }
}

/// Prints octets of the text as values of the first 16 structures, and reads them again.
fn structures(loaded: &Loaded, text: &[u8]) {
    let layouts = loaded.attributes().filter_map(|attribute| Some((attribute.path().ok()?, attribute.layout()?)));
    for (path, layout) in layouts.take(16) {
        assert!(layout.is_valid(), "{path}");
        let octets = match layout.fixed_length() {
            Some(length) => text.get(text.len().saturating_sub(length)..),
            None => text.get(text.len().saturating_sub(40)..),
        };
        for octets in [octets.unwrap_or_default(), &[0; 32], &[1; 5]] {
            let mut buffer = [0; 4096];
            let writer =
                PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).expect("there is room");
            if let Ok(value) = layout.decode(octets) {
                assert!(value.members().all(|member| !member.name.is_empty() && member.row < layout.table().len()));
            }
            if let Ok(writer) = writer.push_octets(path, octets) {
                let packet = Packet::parse(writer.finish()).expect("a written packet parses");
                text_roundtrip::print(loaded, packet);
            }
        }
    }
}
