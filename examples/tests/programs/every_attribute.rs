//! Every attribute that the programs know: what `raddecode --text` prints of packets with it, `radencode` encodes to
//! the same octets.

use radius_dict::Dictionary;
use radius_proto::{
    Code, Packet,
    attribute::AttributePath,
    encode::PacketWriter,
    packet::Authenticator,
    value::{Joined, Kind},
};

use crate::program;

/// Octets, some of which are a value of the type.
fn values(kind: Kind) -> Vec<Vec<u8>> {
    let mut values = vec![b"x".to_vec(), b"0x41".to_vec(), "it's \"gr\u{fc}n\"\n\0".into(), (0xf0..=0xff).collect()];
    match kind.fixed_length() {
        Some(length) => {
            let mut one = vec![0; length];
            one.iter_mut().rev().take(1).for_each(|octet| *octet = 1);
            values.extend([vec![0; length], vec![0xff; length], (1..=u8::MAX).cycle().take(length).collect(), one]);
        }
        // A prefix with an octet too many, an address, and a prefix.
        None => values.extend([vec![0, 16, 0x20, 1, 5], vec![0x80; 16], vec![192, 0, 2, 1], vec![0, 16, 0x20, 1]]),
    }
    values
}

/// The attributes that have this value; none if it has no room.
fn attributes(path: AttributePath, value: &[u8]) -> Vec<u8> {
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    let written = writer.push_octets(path, value).map(PacketWriter::finish);
    written.map_or(Vec::new(), |packet| packet[Packet::HEADER..].to_vec())
}

/// The TLV, and the TLVs around it.
fn tlvs(path: AttributePath, value: &[u8]) -> Vec<u8> {
    let around =
        |value: Vec<u8>, number: &u8| [&[*number, u8::try_from(value.len() + 2).unwrap()][..], &value].concat();
    path.tlvs().iter().rev().fold(value.to_vec(), around)
}

/// Both values in one attribute, if there is one that can have both.
fn together(one: (AttributePath, &[u8]), other: (AttributePath, &[u8])) -> Vec<u8> {
    let (outermost, number) = (one.0.outermost(), one.0.attribute_type().0);
    if !one.0.tlvs().is_empty() && !other.0.tlvs().is_empty() && outermost == other.0.outermost() {
        return attributes(outermost, &[tlvs(one.0, one.1), tlvs(other.0, other.1)].concat());
    }
    match (&attributes(one.0, one.1)[..], &attributes(other.0, other.1)[..]) {
        ([26, _, earlier @ ..], [26, _, later @ ..]) if number == 26 && earlier[..4] == later[..4] => {
            let value = [earlier, &later[4..]].concat();
            [&[26, u8::try_from(value.len() + 2).unwrap()], &value[..]].concat()
        }
        _ => Vec::new(),
    }
}

#[test]
fn values_of_every_attribute_are_printed_and_encoded_to_the_same_octets() {
    let mut packets = String::new();
    let mut add = |attributes: &[u8]| {
        let length = u16::try_from(Packet::HEADER + attributes.len()).unwrap().to_be_bytes();
        let packet = [&[2, 7][..], &length, &[0; 16], attributes].concat();
        packets.extend(packet.iter().map(|octet| format!("{octet:02x}")).chain(["\n".to_owned()]));
    };
    let (mut before, mut shared) = (None, 0_u32);
    for definition in Dictionary::EMBEDDED.attributes() {
        let path = definition.path();
        let mut values = values(definition.kind());
        let mut whole = Vec::new();
        for value in &values {
            whole.push(attributes(path, value));
            if definition.shape().tagged {
                whole.push(attributes(path, &[&[2], &value[..]].concat()));
            }
        }
        // Pieces of one value would be split in another way.
        match definition.shape().joined() {
            Joined::No => add(&whole.concat()),
            _ => whole.iter().for_each(|one| add(one)),
        }
        // Beside the attribute that is before it in the dictionary, and in one attribute with it.
        let value = values.pop().unwrap();
        if let Some((other, earlier)) = before.replace((path, value.clone())) {
            let one = together((other, &earlier), (path, &value));
            add(&[attributes(other, &earlier), attributes(path, &value), one.clone(), one.clone()].concat());
            shared += u32::from(!one.is_empty());
        }
    }
    let text = program::run("raddecode", &["--text"], packets.as_bytes()).stdout;
    let again = program::run("radencode", &[], text.as_bytes());
    assert_eq!((again.code, &again.stderr[..]), (Some(0), ""));
    for ((packet, again), text) in packets.lines().zip(again.stdout.lines()).zip(text.split("\n\n")) {
        assert_eq!(packet, again, "{text}");
    }
    assert!(packets == again.stdout, "packets are missing");
    assert!(shared > 6000, "{shared}");
}
