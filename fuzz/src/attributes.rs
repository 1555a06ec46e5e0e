//! Any datagram, read with the whole embedded registry: the walk ends, gives no more octets than the packet has, loses
//! nothing, and agrees with typed look-ups. Its leaves, written again, make the same packet.

use radius_dict::{
    Dictionary,
    rfc::{rfc2868, rfc2869, rfc4849},
    vendor::cisco,
};
use radius_proto::{
    Code, Packet,
    attribute::{AttributePath, AttributeType},
    encode::PacketWriter,
    error::EncodeReason,
    find::{Content, Leaf},
    packet::Authenticator,
    typed::TypedAttribute,
    value::{Kind, Octets},
};

/// The longest packet that the writer makes.
const LIMIT: usize = PacketWriter::MAX_LENGTH;

pub fn run(datagram: &[u8]) {
    let Ok(packet) = Packet::parse(datagram) else { return };
    let attributes = packet.attributes();
    let body = packet.octets().len() - Packet::HEADER;
    let leaves: Vec<Leaf<'_>> = attributes.leaves(Dictionary::EMBEDDED).take(body + 1).collect();
    assert!(leaves.len() <= body, "more leaves than octets");
    let total: usize = leaves.iter().map(|leaf| leaf.octets.length()).sum();
    assert!(total <= body, "more octets than there were");
    assert!(leaves.windows(2).all(|pair| pair[0].offset <= pair[1].offset), "not in wire order");

    // Every attribute of the packet begins a leaf, or continues a value. Nothing is lost.
    let mut covered = 0;
    for leaf in &leaves {
        assert!(attributes.into_iter().any(|attribute| attribute.offset() == leaf.offset));
        covered += leaf.octets.length();
        check_chunks(leaf);
        check_content(leaf);
    }
    assert!(attributes.into_iter().count() == 0 || !leaves.is_empty());

    check_rewriting(&leaves);
    check_typed(packet, &leaves);
    // The printed text has one line for the header and one for each leaf.
    let printed = Dictionary::EMBEDDED.display(packet).to_string();
    assert_eq!(printed.lines().count(), 1 + leaves.len());
    assert!(!printed.chars().any(|character| character.is_control() && character != '\n'));
    assert!(covered <= body);
}

/// Every way to read a view of pieces gives the same octets.
fn check_chunks(leaf: &Leaf<'_>) {
    let joined: Vec<u8> = leaf.octets.octets().collect();
    assert_eq!(joined.len(), leaf.octets.length());
    assert!(leaf.octets == joined[..]);
    let mut buffer = vec![0xa5; joined.len()];
    assert_eq!(leaf.octets.copy_to(&mut buffer), Some(&joined[..]));
    if let Some(contiguous) = leaf.octets.contiguous() {
        assert_eq!(contiguous, joined);
    } else {
        assert!(leaf.octets.count() > 1);
    }
    assert!({ leaf.octets }.all(|chunk| !chunk.is_empty()));
}

/// A value follows the rules of its type. One that breaks them is reported as invalid and keeps its octets.
fn check_content(leaf: &Leaf<'_>) {
    match leaf.content() {
        Content::Value(value) => {
            let shape = leaf.shape().expect("a value has a type");
            if !shape.tagged
                && let Some(octets) = leaf.octets.contiguous()
            {
                assert_eq!(shape.kind.decode(octets), Ok(value));
                assert!(shape.kind.holds(&value));
                let mut again = vec![0xa5; value.length()];
                value.encode(&mut again);
                assert_eq!(shape.kind.decode(&again), Ok(value));
                if let Some(length) = shape.kind.fixed_length() {
                    assert_eq!(again.len(), length);
                    // A prefix is also read without its last octets.
                    assert!(octets.len() == length || shape.kind == Kind::Ipv4Prefix);
                }
            }
        }
        Content::Unknown => assert!(leaf.shape().is_none()),
        Content::Hidden(shape) => assert!(shape.hiding.is_some()),
        Content::Spread(kind) => {
            assert!(leaf.octets.contiguous().is_none() || matches!(kind, Kind::Concat | Kind::FilterRules));
        }
        _ => {}
    }
}

/// Writing the leaves gives the same values at the same paths.
fn check_rewriting(leaves: &[Leaf<'_>]) {
    let mut rewritten = Vec::new();
    let mut rest: Vec<&Leaf<'_>> = leaves.iter().filter(|leaf| is_writable(leaf)).collect();
    let writable = rest.clone();
    while !rest.is_empty() {
        let mut buffer = vec![0xa5; LIMIT];
        let count = write(&mut buffer, &rest);
        assert!(count > 0, "each fits into a packet of its own");
        rest.drain(..count);
        rewritten.push(buffer);
    }
    let packets = rewritten.iter().map(|octets| Packet::parse(octets).expect("a written packet parses"));
    let again: Vec<Leaf<'_>> = packets.flat_map(|packet| packet.attributes().leaves(Dictionary::EMBEDDED)).collect();
    // A leaf with an invalid place may be written in other pieces: two halves of a value that had something between
    // them become one value. This applies only to the whole attribute.
    let is_misplaced = |leaf: &Leaf<'_>| leaf.shape().is_none() && matches!(leaf.content(), Content::Invalid(_));
    let misplaced: Vec<AttributeType> =
        leaves.iter().filter(|leaf| is_misplaced(leaf)).map(|leaf| leaf.path.attribute_type()).collect();
    let sound = |leaf: &&Leaf<'_>| !misplaced.contains(&leaf.path.attribute_type());
    assert_eq!(values(writable.into_iter().filter(sound)), values(again.iter().filter(sound)));
}

/// The octets at each path, joined in their order. The paths are in the order of their first values.
fn values<'l>(leaves: impl Iterator<Item = &'l Leaf<'l>>) -> Vec<(AttributePath, Vec<u8>)> {
    let mut values: Vec<(AttributePath, Vec<u8>)> = Vec::new();
    for leaf in leaves {
        match values.iter_mut().find(|(path, _)| *path == leaf.path) {
            Some((_, octets)) => octets.extend(leaf.octets.octets()),
            None => values.push((leaf.path, leaf.octets.octets().collect())),
        }
    }
    values
}

/// Whether a packet can carry the leaf. Only these rules forbid a leaf of a received packet: an extended attribute or a
/// TLV must not be empty, and a number must fit its place.
fn is_writable(leaf: &Leaf<'_>) -> bool {
    let mut buffer = [0; LIMIT];
    match empty(&mut buffer).push_leaf(leaf) {
        Ok(_) => true,
        Err(error) if error.reason() == EncodeReason::ValueEmpty => {
            assert_eq!(leaf.octets.length(), 0);
            false
        }
        Err(error) => panic!("{}: {error}", leaf.path),
    }
}

fn empty(buffer: &mut [u8]) -> PacketWriter<'_> {
    PacketWriter::new(buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).expect("there is room")
}

/// Writes as many leaves as fit into a packet, and returns their number.
fn write(buffer: &mut Vec<u8>, leaves: &[&Leaf<'_>]) -> usize {
    // A writer that refuses a leaf is consumed, so the number of leaves that fit is found first.
    let mut count = leaves.len();
    loop {
        let written = leaves[..count].iter().try_fold(empty(buffer), |writer, leaf| writer.push_leaf(leaf));
        match written.map(|writer| writer.finish().len()) {
            Ok(length) => {
                buffer.truncate(length);
                return count;
            }
            Err(error) if matches!(error.reason(), EncodeReason::NoRoom { .. }) => count /= 2,
            Err(error) => panic!("{error}"),
        }
    }
}

/// Look-ups find the same values as the walk.
fn check_typed(packet: Packet<'_>, leaves: &[Leaf<'_>]) {
    let attributes = packet.attributes();
    let _ = attributes.all(rfc2868::TUNNEL_TYPE).count();
    let _ = attributes.all(rfc2868::TUNNEL_PRIVATE_GROUP_ID).count();
    let avpairs = attributes.all(cisco::AVPAIR).filter_map(Result::ok);
    assert!(avpairs.map(str::len).sum::<usize>() <= packet.octets().len());
    if let Ok(Some(eap)) = attributes.get(rfc2869::EAP_MESSAGE) {
        let first =
            leaves.iter().find(|leaf| leaf.path == AttributeType::EAP_MESSAGE).expect("the walk finds it as well");
        assert_eq!(eap, first.octets);
    }
    if let Ok(Some(rules)) = attributes.get(rfc4849::NAS_FILTER_RULE) {
        assert!({ rules }.all(|rule| rule.length() > 0 && rule.octets().all(|octet| octet != 0)));
    }
    for leaf in leaves.iter().take(16) {
        // A concat may be in several attributes. Only its own type joins them.
        if matches!(leaf.content(), Content::Invalid(_) | Content::Spread(Kind::Concat | Kind::FilterRules)) {
            continue;
        }
        let attribute = TypedAttribute::<Octets>::at("any", leaf.path);
        let mut buffer = [0; 65536];
        let first = leaves.iter().find(|other| other.path == leaf.path).expect("at least the leaf itself");
        // Fragments that do not make a value are leaves of their attribute. Here they are an error at their place.
        let is_broken = |other: &&Leaf<'_>| {
            other.path.attribute_type() == leaf.path.attribute_type() && matches!(other.content(), Content::Invalid(_))
        };
        if leaves.iter().find(is_broken).is_some() {
            continue;
        }
        let found = attributes.reassemble(attribute, &mut buffer);
        let expected: Vec<u8> = first.octets.octets().collect();
        assert_eq!(found, Ok(Some(&expected[..])), "{}", leaf.path);
    }
}
