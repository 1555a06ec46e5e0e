//! Every attribute of the embedded dictionary as text: lines and packets give each other's octets again, for values
//! alone in an attribute, for TLVs of one container, and for attributes of one Vendor-Specific.
//!
//! Without the feature `vendors` these are the attributes of the standard table.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::std_instead_of_alloc,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use core::convert::Infallible;
use std::collections::{BTreeMap, BTreeSet};

use radius_dict::{Definition, Dictionary, text};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Tag, VendorFormat},
    encode::PacketWriter,
    packet::Authenticator,
    rand_core::{TryCryptoRng, TryRng},
    typed::{Hiding, Registry},
    value::Kind,
};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;
/// The most octets of a value in one attribute.
const MOST: usize = 253;

/// The attributes after the header.
fn body(packet: &[u8]) -> &[u8] {
    &packet[Packet::HEADER..]
}

fn write(push: impl for<'b> FnOnce(PacketWriter<'b>) -> PacketWriter<'b>) -> Vec<u8> {
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    push(writer).finish().to_vec()
}

/// The packet of a text.
fn read(lines: &str) -> Vec<u8> {
    write(|mut writer| {
        let mut value = [0; 4097];
        for group in text::groups(EMBEDDED, lines) {
            let pushed = group.and_then(|group| group.push_to_writer(writer, &mut value));
            writer = pushed.unwrap_or_else(|error| panic!("{lines}: {error}"));
        }
        writer
    })
}

/// The lines of a packet.
fn printed(packet: &[u8]) -> Vec<String> {
    let leaves = Packet::parse(packet).unwrap().attributes().leaves(EMBEDDED);
    leaves.map(|leaf| text::line(EMBEDDED, &leaf).to_string()).collect()
}

/// The packet of an attribute with this value.
fn attribute(number: u8, value: &[u8]) -> Vec<u8> {
    let length = u8::try_from(value.len() + 2).unwrap();
    let total = u16::try_from(Packet::HEADER + value.len() + 2).unwrap().to_be_bytes();
    [&[1, 0][..], &total, &[0; 16], &[number, length], value].concat()
}

/// Octets that are, or nearly are, values of the type.
fn octets(kind: Kind) -> Vec<Vec<u8>> {
    let counted = |length: usize| (1..=u8::MAX).cycle().take(length).collect::<Vec<_>>();
    let mut values = vec![b"x".to_vec(), counted(4), counted(16), vec![0; 17], vec![0xff; 3], counted(40)];
    if let Some(length) = kind.fixed_length() {
        let mut one = vec![0; length];
        one.iter_mut().rev().take(1).for_each(|octet| *octet = 1);
        values.extend([vec![0; length], one, counted(length), vec![0x80; length], vec![0xff; length]]);
    }
    values.extend([b"0x41 \"it's\" \\ , # { }\r\n\0".to_vec(), "grüß €".into(), b"a\0b".to_vec()]);
    match kind {
        Kind::Ipv6Prefix => {
            values.extend([vec![0, 0], vec![0, 32, 0x20, 1, 0x0d, 0xb8], vec![0, 32, 0x20, 1], vec![1, 8, 0x20, 1]]);
        }
        Kind::Ipv4Prefix => values.extend([vec![0, 24, 192, 0, 2, 0], vec![0, 24, 192, 0, 2, 1], vec![1; 6]]),
        Kind::AscendFilter => {
            let filter = |text: &str| Kind::AscendFilter.parse(text, &mut [0; 64]).unwrap().to_vec();
            values.extend([
                filter("ip out drop srcip 192.0.2.5/32 dstip 10.1.2.3/24 tcp srcport > 1023 est"),
                filter("generic in forward 16 ffff aabb != more"),
            ]);
        }
        _ => {}
    }
    values
}

/// The values of an attribute: those of its type, and each number that has a name; with and without a tag.
fn values(definition: &Definition<'_>) -> Vec<Vec<u8>> {
    let mut values = octets(definition.kind());
    if let Some(length @ 1..=8) = definition.kind().fixed_length() {
        values.extend(definition.values().map(|(number, _)| number.to_be_bytes()[8 - length..].to_vec()));
    }
    if definition.shape().tagged {
        for value in values.clone() {
            for tag in [0, 1, 31, 32] {
                let is_number = definition.kind().fixed_length() == Some(4) && value.len() == 4;
                let rest = if is_number { &value[1..] } else { &value[..] };
                values.push([&[tag], rest].concat());
            }
        }
    }
    // The reserved bits of a header are no part of a value, so a line does not have them.
    if definition.kind() == Kind::LongExtended {
        values.iter_mut().filter_map(|value| value.get_mut(1)).for_each(|flags| *flags = 0);
    }
    let mut seen = BTreeSet::new();
    values.retain(|value| seen.insert(value.clone()));
    values
}

#[test]
fn every_value_of_every_attribute_is_the_same_after_text_and_packet() {
    let (mut named, mut raw) = (BTreeSet::new(), 0_u32);
    for definition in EMBEDDED.attributes() {
        for value in values(&definition) {
            let packet = write(|writer| writer.push_octets(definition.path(), &value).unwrap());
            let lines = printed(&packet).join("\n");
            assert_eq!(read(&lines), packet, "{} {value:02x?}:\n{lines}", definition.name());
            // The text of the packet of a text is the same text, too.
            assert_eq!(printed(&read(&lines)).join("\n"), lines);
            if lines.starts_with("Attr-") {
                raw += 1;
            } else {
                named.insert(definition.path().key());
            }
        }
        // Each name of a number is read as the number, whatever name of it is printed.
        for (number, name) in definition.values().filter(|_| !definition.is_hidden()) {
            let packet = read(&format!("{} = \"{name}\"", definition.name()));
            let lines = printed(&packet).join("\n");
            assert_eq!(read(&lines), packet, "{} = {name} ({number}):\n{lines}", definition.name());
        }
    }
    // Only a hidden value or a container has no line with its name.
    for definition in EMBEDDED.attributes().filter(|definition| !named.contains(&definition.path().key())) {
        let is_container = definition.path().is_container() || definition.kind() == Kind::Tlv;
        assert!(definition.is_hidden() || is_container, "{} has no line with its name", definition.name());
    }
    assert!(raw > 0);
}

/// A generator that is not random.
struct Fixed;

impl TryRng for Fixed {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(0x0101_0101)
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(0x0101_0101_0101_0101)
    }
    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Self::Error> {
        octets.fill(1);
        Ok(())
    }
}

impl TryCryptoRng for Fixed {}

/// The packet of a text, signed.
fn request(lines: &str, secret: &Secret) -> Vec<u8> {
    let (mut buffer, mut value) = ([0; 4096], [0; 4097]);
    let mut builder = RequestBuilder::access_request_with(&mut buffer, 0, secret, &mut Fixed).unwrap();
    for group in text::groups(EMBEDDED, lines) {
        let pushed = group.and_then(|group| group.push_to_request(builder, &mut value, &mut Fixed));
        builder = pushed.unwrap_or_else(|error| panic!("{lines}: {error}"));
    }
    builder.sign().octets().to_vec()
}

#[test]
fn every_hidden_attribute_is_the_same_after_it_was_hidden_and_revealed() {
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let mut count = 0_u32;
    for definition in EMBEDDED.attributes().filter(Definition::is_hidden) {
        let kind = definition.kind();
        for clear in octets(kind).into_iter().filter(|clear| kind.decode(clear).is_ok()) {
            // A password without a salt is padded with zeroes, so the revealed one has no zeroes at its end.
            let most = definition.shape().hiding.map_or(0, Hiding::max_length) - 1;
            let clear = match kind.fixed_length() {
                Some(_) => clear,
                None => [&clear[..clear.len().min(most)], b"x"].concat(),
            };
            let tags = if definition.shape().tagged { 0..=1 } else { 0..=0 };
            for tag in tags.map(|tag| Tag::new(tag).unwrap()) {
                let line = text::revealed(EMBEDDED, definition.path(), tag, &clear).unwrap().to_string();
                let packet = request(&line, &secret);
                let verified = Packet::parse(&packet).unwrap().verify_request(&secret).unwrap();
                let leaf = verified.attributes().leaves(EMBEDDED).find(|leaf| leaf.path == definition.path()).unwrap();
                let (hidden, mut room) = (verified.hidden_leaf(&leaf).unwrap(), [0; 253]);
                let again = text::revealed(EMBEDDED, leaf.path, hidden.tag(), hidden.reveal(&mut room).unwrap());
                let again = again.unwrap().to_string();
                assert_eq!(again, line);
                assert_eq!(request(&again, &secret), packet, "{line}");
                count += 1;
            }
        }
    }
    assert!(count > 0);
}

/// A value of an attribute, with its tag, whose line has no comment.
fn sound(definition: &Definition<'_>) -> Vec<u8> {
    let is_sound = |value: &Vec<u8>| definition.kind().decode(value).is_ok();
    let mut octets = octets(definition.kind()).into_iter().filter(is_sound);
    let value = match definition.kind() {
        // Many of the other octets are a prefix and more.
        Kind::Ipv6Prefix => octets.find(|value| value.len() == 6),
        Kind::Ipv4Prefix => octets.find(|value| value[1] == 24),
        _ => octets.next(),
    };
    let value = value.unwrap_or_else(|| panic!("{}", definition.name()));
    match definition.shape().tagged {
        true if value.len() == 4 => [&[3], &value[1..]].concat(),
        true => [&[3], &value[..]].concat(),
        false => value,
    }
}

/// TLVs by the numbers below their container, `Ok` with a value.
#[derive(Default)]
struct Tlvs(BTreeMap<u8, Result<Vec<u8>, Tlvs>>);

impl Tlvs {
    fn insert(&mut self, numbers: &[u8], value: &[u8]) {
        match numbers {
            [number] => {
                self.0.entry(*number).or_insert_with(|| Ok(value.to_vec()));
            }
            [number, rest @ ..] => {
                let place = self.0.entry(*number).or_insert_with(|| Err(Self::default()));
                if place.is_ok() {
                    *place = Err(Self::default());
                }
                if let Err(inside) = place {
                    inside.insert(rest, value);
                }
            }
            [] => {}
        }
    }

    fn octets(&self) -> Vec<u8> {
        let tlv = |(number, value): (&u8, &Result<Vec<u8>, Self>)| {
            let value = value.as_ref().map_or_else(Self::octets, Clone::clone);
            [&[*number, u8::try_from(value.len() + 2).unwrap()][..], &value].concat()
        };
        self.0.iter().flat_map(tlv).collect()
    }
}

#[test]
fn several_tlvs_of_every_container_stay_in_one_attribute() {
    let mut containers: BTreeMap<u128, (AttributePath, Vec<Definition<'_>>)> = BTreeMap::new();
    for definition in EMBEDDED.attributes().filter(|definition| !definition.path().tlvs().is_empty()) {
        let path = definition.path().outermost();
        containers.entry(path.key()).or_insert((path, Vec::new())).1.push(definition);
    }
    assert!(!containers.is_empty());
    for (path, definitions) in containers.into_values() {
        let is_last = |definition: &&Definition<'_>| definition.kind() != Kind::Tlv;
        // Three at a time, so that they fit into an attribute; adjacent and in any place of the container.
        let definitions: Vec<_> = definitions.iter().filter(is_last).collect();
        for three in definitions.windows(3.min(definitions.len())) {
            let mut tlvs = Tlvs::default();
            three.iter().for_each(|definition| tlvs.insert(definition.path().tlvs(), &sound(definition)));
            let packet = write(|writer| writer.push_octets(path, &tlvs.octets()).unwrap());
            let lines = printed(&packet);
            let names = three.iter().map(|definition| definition.path().key()).collect::<BTreeSet<_>>();
            assert_eq!(lines.len(), names.len(), "{lines:?}");
            // As lines one after the other, and in braces.
            for lines in [lines.join("\n"), lines.join(", "), format!("{{ {} }}", lines.join(", "))] {
                assert_eq!(body(&read(&lines)), body(&packet), "{lines}");
            }
        }
    }
}

/// An attribute of a vendor.
fn of_vendor(format: VendorFormat, number: u32, value: &[u8]) -> Vec<u8> {
    let flags: &[u8] = if format.has_continuation() { &[0] } else { &[] };
    let (types, lengths) = (usize::from(format.type_octets()), usize::from(format.length_octets()));
    let length = u32::try_from(types + lengths + flags.len() + value.len()).unwrap();
    [&number.to_be_bytes()[4 - types..], &length.to_be_bytes()[4 - lengths..], flags, value].concat()
}

#[test]
fn several_attributes_of_every_vendor_stay_in_one_vendor_specific() {
    let mut vendors: BTreeMap<u32, Vec<Definition<'_>>> = BTreeMap::new();
    for definition in EMBEDDED.attributes().filter(|definition| definition.kind() != Kind::Tlv) {
        let path = definition.path();
        let is_of_vendor = path.attribute_type() == AttributeType::VENDOR_SPECIFIC && path.tlvs().is_empty();
        if let Some(vendor) = path.vendor_id().filter(|_| is_of_vendor) {
            vendors.entry(vendor).or_default().push(definition);
        }
    }
    assert!(!vendors.is_empty());
    let mut braces = 0_u32;
    for (vendor, definitions) in vendors {
        let format = EMBEDDED.vendor_format(vendor);
        for three in definitions.windows(3.min(definitions.len())) {
            let mut value = vendor.to_be_bytes().to_vec();
            for definition in three {
                let one = of_vendor(format, definition.path().number(), &sound(definition));
                if format.length_octets() > 0 || value.len() == 4 {
                    value.extend(one);
                }
            }
            assert!(value.len() <= MOST);
            let packet = attribute(26, &value);
            let lines = printed(&packet);
            let lines = match &lines[..] {
                [line] => line.clone(),
                lines => {
                    braces += 1;
                    format!("{{ {} }}", lines.join(", "))
                }
            };
            assert_eq!(body(&read(&lines)), body(&packet), "{lines}");
        }
    }
    assert!(braces > 100, "{braces}");
}
