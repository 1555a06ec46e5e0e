//! Which leaves of a packet give a hidden value, and what it reveals.

use proptest::{collection::vec, prelude::*};
use radius_dict::{Dictionary, rfc::rfc2868};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, ExtendedAttribute, VendorFormat},
    error::{EncodeError, InvalidValue, RevealError, RevealReason},
    exchange::Outstanding,
    find::{Content, Leaf},
    typed::{Hiding, PasswordHidden, Registry, Shape, TypedAttribute},
    value::{Kind, Octets},
    verify::Outcome,
};
use radius_tests::{Chosen, hexadecimal::octets, signed};

const RA: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const KEY: &[u8] = b"xyzzy5461";
/// "tunnelpw" with tag 1, under the key and the authenticator above.
const TUNNEL_PASSWORD: &str = "018001f99263c00194deae3264258505da0f9a";
const USER_PASSWORD: TypedAttribute<PasswordHidden<Octets>> =
    TypedAttribute::new("User-Password", AttributeType::USER_PASSWORD);

fn secret() -> Secret {
    Secret::new(KEY).unwrap()
}

fn request(attributes: &[u8]) -> Vec<u8> {
    signed::request(Code::ACCESS_REQUEST, RA, KEY, attributes)
}

/// Every attribute is TLVs down to this depth, and every other value is hidden. WiMAX has its own format.
#[derive(Clone, Copy)]
struct AllHidden {
    depth: usize,
    shape: Shape,
}

const TAGGED: Shape = Shape::new(Kind::Octets).with_tag(true).with_hiding(Some(Hiding::Salted));

impl Registry for AllHidden {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        let is_container = path.tlvs().len() < self.depth;
        Some(if is_container { Shape::new(Kind::Tlv) } else { self.shape })
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        if vendor == 24757 { VendorFormat::WIMAX } else { VendorFormat::STANDARD }
    }
}

const FLAT: AllHidden = AllHidden { depth: 0, shape: TAGGED };

/// A TLV of a long extended attribute whose first fragment is full before the TLV begins.
fn in_a_later_fragment(hidden: &[u8]) -> Vec<u8> {
    let tlv = |number: u8, value: &[u8]| [&[number, u8::try_from(2 + value.len()).unwrap()], value].concat();
    let value = [tlv(1, &[7; 249]), tlv(2, hidden)].concat();
    let (first, second) = value.split_at(251);
    let fragment = |flags: u8, piece: &[u8]| [&[245, u8::try_from(4 + piece.len()).unwrap(), 9, flags], piece].concat();
    [fragment(0x80, first), vec![1, 3, b'x'], fragment(0, second)].concat()
}

#[test]
fn a_hidden_tlv_that_begins_in_a_later_fragment_is_revealed_and_forwarded() {
    let (datagram, secret) = (request(&in_a_later_fragment(&octets(TUNNEL_PASSWORD))), secret());
    let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let known = AllHidden { depth: 1, ..FLAT };
    let leaf = received.attributes().leaves(known).find(|leaf| leaf.path.tlvs() == [2]).unwrap();
    let hidden = received.hidden_leaf(&leaf).unwrap();
    assert_eq!((hidden.offset(), hidden.reveal(&mut [0; 253])), (38, Ok(&b"tunnelpw"[..])));
    let other = Secret::new(b"another secret").unwrap();
    let mut buffer = [0; 4096];
    let onward = RequestBuilder::access_request_with(&mut buffer, 1, &other, &mut Chosen([7; 16])).unwrap();
    let sent = onward.push_rehidden_with(&hidden, &mut Chosen([7; 16])).unwrap().sign();
    let served = Packet::parse(sent.octets()).unwrap().verify_request(&other).unwrap();
    let leaf = served.attributes().leaves(known).find(|leaf| leaf.path.tlvs() == [2]).unwrap();
    assert_eq!(served.hidden_leaf(&leaf).unwrap().reveal(&mut [0; 253]), Ok(&b"tunnelpw"[..]));
}

#[test]
fn a_hidden_value_that_continues_in_another_fragment_is_reported_as_fragmented() {
    let (datagram, secret) = (request(&in_a_later_fragment(&[7; 20])), secret());
    let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let leaf = received.attributes().leaves(FLAT).find(|leaf| leaf.path != AttributeType(80)).unwrap();
    let error = received.hidden_leaf(&leaf).unwrap().reveal(&mut [0; 253]).unwrap_err();
    let reason = RevealReason::Value(InvalidValue::Fragmented { length: 251 + 22 });
    assert_eq!(error, RevealError::new(reason).with_attribute(leaf.path).with_offset(38));
}

#[test]
fn an_empty_hidden_value_is_reported_with_its_length() {
    let (datagram, secret) = (request(&octets("4502 4502 1a080000000901021a0a0000000901020102")), secret());
    let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let offsets: Vec<_> = received
        .attributes()
        .leaves(FLAT)
        .skip(1)
        .map(|leaf| {
            let hidden = received.hidden_leaf(&leaf).unwrap();
            let expected = RevealError::new(RevealReason::Length { found: 0 });
            let expected = expected.with_attribute(leaf.path).with_offset(leaf.offset);
            assert_eq!(hidden.reveal(&mut [0; 253]), Err(expected));
            assert_eq!(hidden.attribute(), leaf.path);
            hidden.offset()
        })
        .collect();
    assert_eq!(offsets, [38, 40, 42, 50, 50]);
}

/// The inner packet is not verified: anybody may have written it.
#[test]
fn a_leaf_of_a_packet_inside_a_value_is_not_of_this_packet() {
    for hidden in [&octets(TUNNEL_PASSWORD)[..], &[]] {
        let attributes = [&[1, 18][..], &[b'x'; 16], &signed::attribute(AttributeType(69), hidden)].concat();
        let length = u16::try_from(20 + attributes.len()).unwrap().to_be_bytes();
        let inner = [&[1, 1][..], &length, &RA, &attributes].concat();
        // Type and offset of both attributes are the same.
        let (datagram, secret) = (request(&signed::attribute(AttributeType(69), &inner)), secret());
        let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
        let inner = Packet::parse(received.attributes().last().unwrap().value()).unwrap();
        let leaf = inner.attributes().leaves(FLAT).last().unwrap();
        assert_eq!((leaf.path, leaf.offset), (AttributeType(69).into(), 38));
        assert!(received.hidden_leaf(&leaf).is_none());
    }
}

/// Callers can assign the fields of a leaf.
#[test]
fn a_leaf_with_other_fields_gives_no_value() {
    let value = signed::attribute(AttributeType(69), &octets(TUNNEL_PASSWORD));
    let (datagram, secret) = (request(&[&value[..], &value].concat()), secret());
    let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let leaf = received.attributes().leaves(FLAT).last().unwrap();
    assert!(received.hidden_leaf(&leaf).is_some());
    let changed = |change: fn(&mut Leaf<'_>)| {
        let mut leaf = leaf;
        change(&mut leaf);
        received.hidden_leaf(&leaf).is_none()
    };
    assert!(changed(|leaf| leaf.offset = 38));
    assert!(changed(|leaf| leaf.offset = 0));
    assert!(changed(|leaf| leaf.offset = usize::MAX));
    assert!(changed(|leaf| leaf.path = AttributeType(1).into()));
    assert!(changed(|leaf| leaf.octets = leaf.octets.contiguous().unwrap()[1..].into()));
    assert!(changed(|leaf| leaf.octets = leaf.octets.contiguous().unwrap()[..18].into()));
    assert!(changed(|leaf| leaf.octets = (&[][..]).into()));
    assert!(changed(|leaf| leaf.octets = (&[0x80; 19][..]).into()));
}

/// A User-Password that `user_password` refuses, and the reason.
fn refused_user_passwords() -> [(Code, Vec<u8>, RevealError); 5] {
    let password = signed::attribute(AttributeType::USER_PASSWORD, &[7; 16]);
    let with = |other: &[u8]| [&password[..], other].concat();
    let chap = signed::attribute(AttributeType::CHAP_PASSWORD, &[7; 17]);
    let eap = signed::attribute(AttributeType::EAP_MESSAGE, &[2, 1, 0, 4]);
    let error = |reason| RevealError::new(reason).with_attribute(AttributeType::USER_PASSWORD.into());
    let not_hidden = |code| error(RevealReason::NotHidden { code });
    [
        (Code::ACCESS_REQUEST, with(&password), error(RevealReason::Duplicate).with_offset(56)),
        (Code::ACCESS_REQUEST, with(&chap), error(RevealReason::Ambiguous).with_offset(56)),
        (Code::ACCESS_REQUEST, with(&eap), error(RevealReason::Ambiguous).with_offset(56)),
        (Code::COA_REQUEST, with(&[]), not_hidden(Code::COA_REQUEST)),
        (Code::STATUS_SERVER, with(&[]), not_hidden(Code::STATUS_SERVER)),
    ]
}

#[test]
fn a_user_password_that_must_not_be_there_is_revealed_by_no_method() {
    let secret = secret();
    for (code, attributes, error) in refused_user_passwords() {
        let datagram = signed::request(code, RA, KEY, &attributes);
        let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
        assert_eq!(request.user_password(&mut [0; 128]), Err(error));
        assert_eq!(request.hidden_user_password().err(), Some(error));
        assert_eq!(request.reveal(USER_PASSWORD, &mut [0; 253]), Err(error));
        assert!(request.hidden(USER_PASSWORD).all(|hidden| hidden.err() == Some(error)), "{error}");
        assert!(request.hidden(USER_PASSWORD).next().is_some());
        let leaves = request.attributes().leaves(Dictionary::EMBEDDED);
        for leaf in leaves.filter(|leaf| leaf.path == AttributeType::USER_PASSWORD) {
            let hidden = request.hidden_leaf(&leaf);
            assert_eq!(hidden.is_none(), code == Code::STATUS_SERVER, "a key of a Status-Server");
            assert!(hidden.is_none_or(|hidden| hidden.reveal(&mut [0; 128]) == Err(error)));
        }
    }
}

#[test]
fn a_proxy_does_not_forward_one_of_two_credentials() {
    let (secret, other) = (secret(), Secret::new(b"another secret").unwrap());
    for (code, attributes, error) in refused_user_passwords().into_iter().take(3) {
        let datagram = signed::request(code, RA, KEY, &attributes);
        let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
        let leaf = request.attributes().leaves(Dictionary::EMBEDDED).nth(1).unwrap();
        let hidden = request.hidden_leaf(&leaf).unwrap();
        let (mut buffer, mut rng) = ([0; 4096], Chosen([7; 16]));
        let onward = RequestBuilder::access_request_with(&mut buffer, 1, &other, &mut rng).unwrap();
        assert_eq!(onward.push_rehidden_with(&hidden, &mut rng).unwrap_err(), EncodeError::from(error));
    }
}

/// RFC 2865, section 5.44: no reply has a User-Password. It would share its key stream with the user's password.
#[test]
fn a_user_password_in_a_reply_is_not_revealed() {
    let (datagram, secret) = (request(&signed::attribute(AttributeType::USER_PASSWORD, &[7; 16])), secret());
    let mut outstanding = Outstanding::observed(Packet::parse(&datagram).unwrap());
    let attributes = signed::attribute(AttributeType::USER_PASSWORD, &[9; 16]);
    let reply = signed::reply(Code::ACCESS_ACCEPT, RA, KEY, &attributes);
    let outcome = Packet::parse(&reply).unwrap().verify_reply(&mut outstanding, &secret).unwrap();
    let Outcome::Accept(reply) = outcome else { panic!("{outcome:?}") };
    let reason = RevealReason::NotHidden { code: Code::ACCESS_ACCEPT };
    let error = RevealError::new(reason).with_attribute(AttributeType::USER_PASSWORD.into());
    assert_eq!(reply.hidden(USER_PASSWORD).next().unwrap().err(), Some(error));
    let leaf = reply.attributes().leaves(Dictionary::EMBEDDED).last().unwrap();
    assert_eq!(reply.hidden_leaf(&leaf).unwrap().reveal(&mut [0; 253]), Err(error));
}

/// Other hidden values may occur several times.
#[test]
fn two_tunnel_passwords_are_two_values() {
    let value = signed::attribute(AttributeType(69), &octets(TUNNEL_PASSWORD));
    let (datagram, secret) = (request(&[&value[..], &value].concat()), secret());
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let error = request.reveal(rfc2868::TUNNEL_PASSWORD, &mut [0; 253]).unwrap_err();
    assert_eq!((error.reason(), error.name()), (RevealReason::Duplicate, Some("Tunnel-Password")));
    for hidden in request.hidden(rfc2868::TUNNEL_PASSWORD) {
        assert_eq!(hidden.unwrap().reveal(&mut [0; 253]), Ok(&b"tunnelpw"[..]));
    }
}

fn octet(length: usize) -> u8 {
    u8::try_from(length).unwrap()
}

/// One attribute, well-formed or not, of every place.
fn attribute() -> impl Strategy<Value = Vec<u8>> {
    let value = prop_oneof![
        vec(any::<u8>(), 0..30),
        vec((1..4_u8, vec(any::<u8>(), 1..6)), 0..5).prop_map(|tlvs| {
            tlvs.into_iter()
                .flat_map(|(number, value)| [&[number, octet(2 + value.len())], &value[..]].concat())
                .collect()
        }),
    ];
    let header = prop_oneof![
        Just(vec![69]),
        Just(vec![26, 0, 0, 0, 9]),
        Just(vec![26, 0, 0, 0, 9, 1, 2]),
        (1..3_u8, any::<bool>()).prop_map(|(number, more)| vec![26, 0, 0, 0x60, 0xb5, number, 0, u8::from(more) << 7]),
        Just(vec![241, 1]),
        Just(vec![241, 26, 0, 0, 0, 9, 1]),
        (1..3_u8).prop_map(|number| vec![245, number, 0]),
        Just(vec![245, 26, 0, 0, 0, 0, 9, 1]),
    ];
    let single = (header, value).prop_map(|(header, value)| {
        let mut attribute = [&[header[0], 0], &header[1..], &value].concat();
        attribute[1] = u8::try_from(attribute.len()).unwrap();
        if header.starts_with(&[26, 0, 0, 0x60]) {
            attribute[7] = attribute[1] - 6;
        }
        attribute
    });
    let fragments = (1..3_u8, vec((1..4_u8, vec(any::<u8>(), 1..90)), 3..20)).prop_map(|(number, tlvs)| {
        let value: Vec<u8> =
            tlvs.into_iter().flat_map(|(tlv, value)| [&[tlv, octet(2 + value.len())], &value[..]].concat()).collect();
        let count = value.chunks(251).count();
        let pieces = value.chunks(251).enumerate();
        let flags = |index| if index + 1 < count { 0x80 } else { 0 };
        pieces
            .flat_map(|(index, piece)| [&[245, octet(4 + piece.len()), number, flags(index)], piece].concat())
            .collect::<Vec<u8>>()
    });
    prop_oneof![4 => single, 1 => fragments]
}

proptest! {
    /// The walk finds a leaf, so the packet has its value.
    #[test]
    fn every_hidden_leaf_of_a_packet_gives_a_value_and_no_leaf_of_a_copy_does(
        attributes in vec(attribute(), 1..8), depth in 0..3_usize, concat: bool
    ) {
        let kind = if concat { Kind::Concat } else { Kind::Octets };
        let registry = AllHidden { depth, shape: Shape::new(kind).with_hiding(Some(Hiding::Salted)) };
        let (datagram, secret) = (request(&attributes.concat()), secret());
        prop_assume!(datagram.len() <= 4096);
        let copy = datagram.clone();
        let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
        for leaf in received.attributes().leaves(registry) {
            let hidden = received.hidden_leaf(&leaf);
            prop_assert_eq!(hidden.is_some(), matches!(leaf.content(), Content::Hidden(_)), "{:?}", leaf);
            let Some(hidden) = hidden else { continue };
            prop_assert_eq!((hidden.attribute(), hidden.offset()), (leaf.path, leaf.offset));
            match hidden.reveal(&mut [0; 253]) {
                Err(error) if leaf.octets.contiguous().is_none() => {
                    let reason = InvalidValue::Fragmented { length: leaf.octets.length() };
                    prop_assert_eq!(error.reason(), RevealReason::Value(reason));
                }
                revealed => prop_assert!(!matches!(revealed.map_err(|error| error.reason()), Err(RevealReason::Value(_)))),
            }
        }
        let copied = Packet::parse(&copy).unwrap();
        prop_assert!(copied.attributes().leaves(registry).all(|leaf| received.hidden_leaf(&leaf).is_none()));
    }
}

#[test]
fn a_leaf_of_an_extended_attribute_is_found_by_its_whole_path() {
    let path = AttributePath::extended(ExtendedAttribute::One, 7);
    let (datagram, secret) = (request(&signed::attribute(path, &octets(TUNNEL_PASSWORD))), secret());
    let received = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let leaf = received.attributes().leaves(FLAT).last().unwrap();
    assert_eq!(received.hidden_leaf(&leaf).unwrap().reveal(&mut [0; 253]), Ok(&b"tunnelpw"[..]));
    // The same attribute as one opaque value is another leaf, whose second octet is no salt.
    let whole = Leaf::of(received.attributes().last().unwrap(), Some(TAGGED));
    let error = received.hidden_leaf(&whole).unwrap().reveal(&mut [0; 253]).unwrap_err();
    assert_eq!((error.reason(), error.attribute()), (RevealReason::Salt, Some(AttributeType(241).into())));
}
