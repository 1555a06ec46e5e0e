//! Any datagram, read with the whole embedded registry: the walk ends, gives no more than the packet has, loses
//! nothing, agrees with typed lookups, and what it gives makes the same packet once written.

use radius_dict::{
    Dictionary,
    rfc::{rfc2868, rfc2869, rfc4849},
    vendor::cisco,
};
use radius_proto::{
    Code, Packet,
    attribute::{AttributePath, AttributeType},
    encode::PacketWriter,
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

    // Every attribute of the packet begins a leaf, or continues a value: nothing is lost without a trace.
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
    // What is printed keeps its lines: one for the header, one for each leaf.
    let printed = Dictionary::EMBEDDED.display(packet).to_string();
    assert_eq!(printed.lines().count(), 1 + leaves.len());
    assert!(!printed.chars().any(|character| character.is_control() && character != '\n'));
    assert!(covered <= body);
}

/// A view of pieces is the same however it is read.
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

/// A value has been read by its type's rules; one that breaks them says so and keeps its octets.
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
                    assert_eq!(octets.len(), length);
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

/// Writing the leaves gives a packet with the same leaves.
fn check_rewriting(leaves: &[Leaf<'_>]) {
    let mut buffer = [0xa5; LIMIT];
    let mut writer =
        PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).expect("there is room");
    for leaf in leaves {
        // What its place does not allow to be sent, and so cannot be written: an empty extended value, number 0.
        let Ok(next) = writer.push_leaf(leaf) else { return };
        writer = next;
    }
    let packet = Packet::parse(writer.finish()).expect("what is written parses");
    let again: Vec<Leaf<'_>> = packet.attributes().leaves(Dictionary::EMBEDDED).collect();
    // An invalid attribute need not come out in the same pieces: two halves of a value that had something between them
    // are a value again.
    if leaves.iter().any(|leaf| matches!(leaf.content(), Content::Invalid(_))) {
        return;
    }
    let octets = |leaves: &[Leaf<'_>], path: AttributePath| {
        let of_path = leaves.iter().filter(|leaf| leaf.path == path);
        of_path.flat_map(|leaf| leaf.octets.octets()).collect::<Vec<u8>>()
    };
    for leaf in leaves {
        assert_eq!(octets(leaves, leaf.path), octets(&again, leaf.path), "{}", leaf.path);
    }
}

/// Lookups find what the walk finds.
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
        // A concat is more than one attribute, which only its own type joins.
        if matches!(leaf.content(), Content::Invalid(_) | Content::Spread(Kind::Concat | Kind::FilterRules)) {
            continue;
        }
        let attribute = TypedAttribute::<Octets>::at("any", leaf.path);
        let mut buffer = [0; 65536];
        let first = leaves.iter().find(|other| other.path == leaf.path).expect("at least the leaf itself");
        // Fragments that make no value are leaves of the attribute that they lie in, and an error in their place here.
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
