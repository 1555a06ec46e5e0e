//! Attributes as text: every attribute of a packet is printed, and read as the same octets at the same path with the
//! same tag.

#[path = "../../fuzz/src/text_roundtrip.rs"]
#[allow(unreachable_pub, missing_docs, reason = "what the fuzz target checks, shared by path")]
mod text_roundtrip;

use proptest::{collection::vec, prelude::*, sample::select};
use radius_dict::{
    Dictionary, NamedRegistry,
    loader::{DirectorySource, Loader},
};
use radius_proto::{
    Code, Packet, attribute::AttributePath, encode::PacketWriter, packet::Authenticator, typed::Registry, value::Kind,
};
use radius_tests::freeradius::report_skipped;
use text_roundtrip::HOSTILE;

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

/// Octets that are often a value of the type.
fn of_kind(kind: Kind) -> BoxedStrategy<Vec<u8>> {
    let any_octets = || vec(any::<u8>(), 0..40).boxed();
    let length = kind.fixed_length();
    let fitting = match kind {
        Kind::Text => {
            prop_oneof![any::<String>(), "[\"'\\\\nrt0-7 xX#,={}]{0,12}"].prop_map(String::into_bytes).boxed()
        }
        // Numbers that select members, and lengths that fit.
        Kind::Structure => vec(0..=4_u8, 0..=14).boxed(),
        Kind::Boolean => vec(0..=2_u8, 1).boxed(),
        Kind::ComboIpAddress => prop_oneof![vec(any::<u8>(), 4), vec(any::<u8>(), 16)].boxed(),
        Kind::Ipv4Prefix => (0..=255_u8, 0..=40_u8, any::<[u8; 4]>())
            .prop_map(|(reserved, length, address)| {
                let mask = u32::MAX.checked_shl(32 - u32::from(length.min(32))).unwrap_or_default();
                let address = u32::from_be_bytes(address) & mask;
                [&[reserved & 1, length], &address.to_be_bytes()[..]].concat()
            })
            .boxed(),
        Kind::Ipv6Prefix => (0..=1_u8, 0..=128_u8, any::<[u8; 16]>(), 0..=2_usize)
            .prop_map(|(reserved, length, address, more)| {
                let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or_default();
                let address = (u128::from_be_bytes(address) & mask).to_be_bytes();
                let octets = (usize::from(length).div_ceil(8) + more).min(16);
                [&[reserved, length], &address[..octets]].concat()
            })
            .boxed(),
        _ => match length {
            // Numbers that are likely to have a name.
            Some(length @ 1..=8) => prop_oneof![(0..16_u64).prop_map(u64::to_be_bytes), any::<[u8; 8]>()]
                .prop_map(move |octets| octets[8 - length..].to_vec())
                .boxed(),
            Some(length) => vec(any::<u8>(), length).boxed(),
            None => any_octets(),
        },
    };
    prop_oneof![4 => fitting, 1 => any_octets()].boxed()
}

/// An attribute of the registry, and octets for it, with or without an octet of tag before them.
fn attribute(paths: Vec<(AttributePath, Kind)>) -> impl Strategy<Value = (AttributePath, Vec<u8>)> {
    select(paths).prop_flat_map(|(path, kind)| {
        let tag = prop_oneof![2 => Just(None), 1 => (0..=33_u8).prop_map(Some)];
        (Just(path), of_kind(kind), tag).prop_map(|(path, octets, tag)| {
            let octets = match tag {
                // In a number, the tag is the first octet.
                Some(tag) if octets.len() == 4 => [&[tag], &octets[1..]].concat(),
                Some(tag) => [&[tag][..], &octets].concat(),
                None => octets,
            };
            (path, octets)
        })
    })
}

fn check(registry: &(impl NamedRegistry + ?Sized), path: AttributePath, octets: &[u8]) {
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    // Empty values are not allowed everywhere.
    if let Ok(writer) = writer.push_octets(path, octets) {
        let packet = Packet::parse(writer.finish()).unwrap();
        assert!(packet.attributes().leaves(registry).next().is_some());
        text_roundtrip::print(registry, packet);
    }
}

fn embedded() -> Vec<(AttributePath, Kind)> {
    EMBEDDED.attributes().map(|definition| (definition.path(), definition.kind())).collect()
}

fn hostile() -> Vec<(AttributePath, Kind)> {
    let attributes = HOSTILE.attributes().filter_map(|attribute| attribute.path().ok());
    attributes.filter_map(|path| Some((path, HOSTILE.shape(path)?.kind))).collect()
}

/// Attributes of all kinds that tile a packet.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let types = prop_oneof![3 => any::<u8>(), 1 => Just(26_u8), 1 => 241..=246_u8, 1 => 1..=24_u8, 1 => Just(79_u8)];
    let vendors = select(&[9_u32, 311, 429, 529, 4846, 8164, 24757, 97, 98, 99, 12345][..]);
    let plain = (types, vec(any::<u8>(), 0..60)).prop_map(|(number, value)| (number.max(1), value));
    let of_vendor = (vendors, vec((any::<u8>(), vec(any::<u8>(), 0..20)), 1..3)).prop_map(|(vendor, attributes)| {
        let mut value = vendor.to_be_bytes().to_vec();
        for (number, octets) in attributes {
            value.extend([number, u8::try_from(octets.len() + 2).unwrap()]);
            value.extend(octets);
        }
        (26, value)
    });
    vec(prop_oneof![2 => plain, 1 => of_vendor], 0..20).prop_map(|attributes| {
        let mut body = Vec::new();
        for (number, value) in attributes {
            body.extend([number, u8::try_from(value.len() + 2).unwrap()]);
            body.extend(value);
        }
        body
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn a_value_of_any_embedded_attribute_is_printed_and_read((path, octets) in attribute(embedded())) {
        check(EMBEDDED, path, &octets);
    }

    #[test]
    fn a_value_of_an_attribute_with_a_misleading_name_is_printed_and_read((path, octets) in attribute(hostile())) {
        check(&*HOSTILE, path, &octets);
    }

    #[test]
    fn any_packet_is_printed_and_read(body in body()) {
        let length = u16::try_from(20 + body.len()).unwrap().to_be_bytes();
        let packet = [&[1, 7][..], &length, &[0; 16], &body].concat();
        text_roundtrip::run(&packet);
    }

    #[test]
    fn any_text_is_read_without_harm(text in prop_oneof![any::<String>(), "([A-Za-z0-9.:=+\"'\\\\{}#, \n-]|User-Name = |Tunnel-Type:1 = |Attr-26\\.9|, Attr-26\\.9\\.1 = 0x61|, Attr-241\\.5\\.[12] = 0x62|\\{ |Class = 0x|Realm = ){0,12}"]) {
        text_roundtrip::run(text.as_bytes());
    }
}

/// Every attribute of a large dictionary that was not made for this test.
#[test]
fn every_attribute_of_debian_s_dictionary_is_printed_and_read() {
    let Ok(source) = DirectorySource::new("/usr/share/freeradius") else {
        return report_skipped("/usr/share/freeradius (Debian package freeradius-common) is not there");
    };
    let loaded = Loader::new().load(&source, "dictionary").unwrap();
    let (mut named, mut raw) = (0, 0);
    for path in loaded.attributes().filter_map(|attribute| attribute.path().ok()) {
        let Some(definition) = loaded.definition(path) else { continue };
        let numbers = definition.values().map(|(number, _)| number).chain([0, 1]).take(20);
        for number in numbers {
            let length = definition.kind().fixed_length().unwrap_or(4);
            let octets: Vec<u8> = number.to_be_bytes().iter().rev().copied().cycle().take(length).collect();
            let octets: Vec<u8> = octets.into_iter().rev().collect();
            check(&loaded, path, &octets);
        }
        let mut buffer = [0; 64];
        let length = definition.kind().fixed_length().unwrap_or(3).min(32);
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
        let writer = writer.push_octets(path, &vec![0; length]).unwrap();
        let packet = Packet::parse(writer.finish()).unwrap();
        for leaf in packet.attributes().leaves(&loaded) {
            if radius_dict::text::line(&loaded, &leaf).is_raw() { raw += 1 } else { named += 1 }
        }
    }
    println!("{named} with a name, {raw} as octets");
    assert!(named > 4000 && raw < named / 2, "{named} {raw}");
}
