//! Hidden values: Tunnel-Password, MPPE keys, MS-CHAP-MPPE-Keys, Ascend-Send-Secret.

use bytes::BytesMut;
use proptest::{collection::vec, prelude::*};
use radius_dict::{Dictionary, rfc::rfc2868};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Tag, Vendor, VendorFormat},
    error::{EncodeError, EncodeReason, RevealError, RevealReason},
    find::Content,
    typed::{AscendSecret, Hidden, Hiding, PasswordHidden, Registry, Salted, Shape, TypedAttribute},
    value::{FixedOctets, Integer, InvalidValue, Kind, Octets, Text, Value},
    verify::Outcome,
};
use radius_tests::{Chosen, Exhausted, hexadecimal::octets, signed};

const MICROSOFT: Vendor = Vendor::new(311);
const MPPE_SEND_KEY: TypedAttribute<Salted<Octets>> = TypedAttribute::vendor("MS-MPPE-Send-Key", MICROSOFT, 16);
const MPPE_KEYS: TypedAttribute<PasswordHidden<Octets>> = TypedAttribute::vendor("MS-CHAP-MPPE-Keys", MICROSOFT, 12);
const ASCEND_SEND_SECRET: TypedAttribute<AscendSecret<Text>> =
    TypedAttribute::vendor("Ascend-Send-Secret", Vendor::new(529), 214);
const SALTED_NUMBER: TypedAttribute<Salted<Integer>> = TypedAttribute::vendor("Number", Vendor::new(9), 200);

const RA: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

const KEY: &[u8] = b"xyzzy5461";

fn secret() -> Secret {
    Secret::new(KEY).unwrap()
}

/// An Access-Request with the authenticator 000102..0f that carries these octets in this attribute.
fn request(path: impl Into<AttributePath>, value: &[u8]) -> Vec<u8> {
    signed::request(Code::ACCESS_REQUEST, RA, KEY, &signed::attribute(path, value))
}

/// The revealed value of an Access-Request with the authenticator 000102..0f.
fn revealed<H: Hidden<Clear = Octets>>(attribute: TypedAttribute<H>, value: &[u8]) -> Result<Vec<u8>, RevealError> {
    let (datagram, secret) = (request(attribute.path(), value), secret());
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    request.reveal(attribute, &mut [0; 253]).map(|value| value.unwrap().to_vec())
}

/// Recomputed by an independent implementation (V-10).
#[test]
fn salted_values_of_another_implementation_are_revealed() {
    let tunnel = "018001f99263c00194deae3264258505da0f9a";
    assert_eq!(revealed(rfc2868::TUNNEL_PASSWORD, &octets(tunnel)).unwrap(), b"tunnelpw");
    let sixteen = "1f8002815bb98ad2f1425c536a49b9b6f321bd45dbe97124d854e2763978cea7b6e7e8";
    assert_eq!(revealed(rfc2868::TUNNEL_PASSWORD, &octets(sixteen)).unwrap().len(), 16);
    let send = "8001e16d6a727b6a2be45ec53d4e10e55946a6b37dbced87a5bd458385463a6ff0b1";
    assert_eq!(revealed(MPPE_SEND_KEY, &octets(send)).unwrap(), octets("8b7cdc149b993a1ba118cb153f56dccb"));
    let receive = "800281be7851b3db49c33cc43530b4c18dfa6fe5916ee9c12256dba8a3f300a30b75";
    assert_eq!(revealed(MPPE_SEND_KEY, &octets(receive)).unwrap(), octets("d5f0e9521e3ea9589645e86051c82226"));
}

/// Recomputed by an independent implementation (V-8, V-10).
#[test]
fn other_hidings_of_another_implementation_are_written_and_revealed() {
    let secret = secret();
    let hidden = |write: &dyn Fn(RequestBuilder<'_, '_>) -> Vec<u8>| {
        write(RequestBuilder::access_request_with(&mut [0; 4096], 1, &secret, &mut Chosen(RA)).unwrap())
    };
    let ascend = hidden(&|request| {
        let request = request.push_hidden_with(ASCEND_SEND_SECRET, "secret", &mut Chosen(RA)).unwrap();
        request.sign().octets()[38..].to_vec()
    });
    assert_eq!(ascend[..8], octets("1a1800000211d612"));
    assert_eq!(ascend[8..], octets("d2ce793d5aec1cca9868f8baf0c3d433"));
    let plain = octets("76a152936096d78341c00c584bd2d91c4017a2a12fa59f3f0000000000000000");
    let expected = octets("36a0b87bae809d7f12096669215a4077ef0e5e779539e6180c58d2155e915d55");
    let keys = hidden(&|request| {
        let request = request.push_hidden_with(MPPE_KEYS, &plain, &mut Chosen(RA)).unwrap();
        request.sign().octets()[38..].to_vec()
    });
    assert_eq!(keys[..8], octets("1a28000001370c22"));
    assert_eq!(keys[8..], expected);
    // Padding is NULs, so NULs at the end of the keys are stripped with it. A type of a fixed length keeps them.
    assert_eq!(revealed(MPPE_KEYS, &expected).unwrap(), plain[..24]);
    let datagram = request(ASCEND_SEND_SECRET.path(), &octets("d2ce793d5aec1cca9868f8baf0c3d433"));
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    assert_eq!(request.reveal(ASCEND_SEND_SECRET, &mut [0; 16]), Ok(Some("secret")));
}

#[test]
fn the_keys_of_a_reply_are_hidden_under_the_requests_authenticator_with_different_salts() {
    let secret = secret();
    let mut buffer = [0; 4096];
    let mut sent = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut Chosen(RA)).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let tag = |tag| Tag::new(tag).unwrap();
    // 0xffff is the last salt. The next salt also has its first bit set.
    let mut rng = Chosen([0xff; 16]);
    let mut buffer = [0; 4096];
    let reply = request
        .reply(Code::ACCESS_ACCEPT, &mut buffer)
        .unwrap()
        .push_hidden_with(rfc2868::TUNNEL_PASSWORD, (tag(1), b"one\0two\0"), &mut rng)
        .unwrap()
        .push_hidden_with(rfc2868::TUNNEL_PASSWORD, (Tag::NONE, b""), &mut rng)
        .unwrap()
        .push_hidden_with(MPPE_SEND_KEY, &[0x11; 32], &mut rng)
        .unwrap()
        .push_hidden_with(SALTED_NUMBER, 0x0102_0304, &mut rng)
        .unwrap()
        .sign()
        .unwrap();
    let salts: Vec<_> = Packet::parse(reply)
        .unwrap()
        .attributes()
        .filter_map(|attribute| match (attribute.attribute_type().0, attribute.value()) {
            (69, [_, salt @ ..]) => Some([salt[0], salt[1]]),
            (26, [_, _, _, _, _, _, salt @ ..]) => Some([salt[0], salt[1]]),
            _ => None,
        })
        .collect();
    assert_eq!(salts, [[0xff, 0xff], [0x80, 0], [0x80, 1], [0x80, 2]]);
    let outcome = Packet::parse(reply).unwrap().verify_reply(sent.outstanding(), &secret).unwrap();
    let Outcome::Accept(reply) = outcome else { panic!("{outcome:?}") };
    let mut buffer = [0; 253];
    // The library does not choose between two.
    let second = reply.hidden(rfc2868::TUNNEL_PASSWORD).nth(1).unwrap().unwrap().offset();
    assert_eq!(
        reply.reveal(rfc2868::TUNNEL_PASSWORD, &mut buffer),
        Err(RevealError::new(RevealReason::Duplicate)
            .with_attribute(rfc2868::TUNNEL_PASSWORD.path())
            .with_offset(second))
    );
    // Within the inner length, NULs are part of the value.
    assert_eq!(reply.reveal(MPPE_SEND_KEY, &mut buffer), Ok(Some(&[0x11; 32][..])));
    assert_eq!(reply.reveal(SALTED_NUMBER, &mut buffer), Ok(Some(0x0102_0304)));
    let all: Vec<_> = reply
        .hidden(rfc2868::TUNNEL_PASSWORD)
        .map(|hidden| {
            let hidden = hidden.unwrap();
            (hidden.tag(), hidden.reveal(&mut [0; 253]).unwrap().to_vec())
        })
        .collect();
    assert_eq!(all, [(tag(1), b"one\0two\0".to_vec()), (Tag::NONE, Vec::new())]);
}

/// A salt that is not random gives a key stream that an earlier reply may have used.
#[test]
fn e_34_a_generator_that_fails_at_a_salt_writes_nothing() {
    let secret = secret();
    let mut buffer = [0; 64];
    let sent = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut Chosen(RA)).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let mut bytes = BytesMut::from(&b"before"[..]);
    for remaining in [0, 1] {
        let mut rng = Exhausted { remaining };
        let reply = request.reply(Code::ACCESS_ACCEPT, &mut bytes).unwrap();
        let error = reply.push_hidden_with(MPPE_SEND_KEY, &[0x11; 32], &mut rng).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::Random));
        assert_eq!(&bytes[..], b"before");

        let shape = Shape::new(Kind::Octets).with_hiding(Some(Hiding::Salted));
        let reply = request.reply(Code::ACCESS_ACCEPT, &mut bytes).unwrap();
        let error =
            reply.push_value_with(MPPE_SEND_KEY.path(), shape, Tag::NONE, Value::Octets(b"key"), &mut rng).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::Random));
        assert_eq!(&bytes[..], b"before");
    }
    // Only the salt is random.
    let mut rng = Exhausted { remaining: 2 };
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut bytes).unwrap();
    let reply = reply.push_hidden_with(MPPE_SEND_KEY, &[0x11; 32], &mut rng).unwrap();
    let reply = reply.push_hidden_with(rfc2868::TUNNEL_PASSWORD, (Tag::NONE, b"x"), &mut rng).unwrap();
    assert_eq!(Packet::parse(reply.sign().unwrap()).unwrap().attributes().count(), 3);
}

#[test]
fn a_hidden_value_that_breaks_a_rule_is_an_error_that_says_which() {
    let attribute = rfc2868::TUNNEL_PASSWORD.path();
    let length = |found| RevealError::new(RevealReason::Length { found }).with_attribute(attribute).with_offset(38);
    let reveal = |value: &[u8]| revealed(rfc2868::TUNNEL_PASSWORD, value).unwrap_err();
    for found in [1, 2, 3, 4, 18] {
        assert_eq!(reveal(&vec![0x80; found]), length(found));
    }
    // The salt's first bit is clear.
    assert_eq!(
        reveal(&octets("017f01f99263c00194deae3264258505da0f9a")),
        RevealError::new(RevealReason::Salt).with_attribute(attribute).with_offset(38)
    );
    // The inner length is larger than the value: the first octet of the cipher was changed.
    let inner = octets("0180010b9263c00194deae3264258505da0f9a");
    assert_eq!(reveal(&inner), RevealError::new(RevealReason::InnerLength).with_attribute(attribute).with_offset(38));
    let text = reveal(&inner).to_string();
    assert!(text.contains("offset 38: Tunnel-Password (69)") && text.contains("secrets may differ"), "{text}");
    for found in [15, 17, 144 + 1, 247] {
        let attribute = MPPE_KEYS.path();
        let error = revealed(MPPE_KEYS, &vec![0; found]).unwrap_err();
        assert_eq!(error, RevealError::new(RevealReason::Length { found }).with_attribute(attribute).with_offset(38));
    }
    let error = revealed(MPPE_SEND_KEY, &[0x80; 18 + 16]).map(|_| ()).unwrap_err();
    assert_eq!(error, RevealError::new(RevealReason::InnerLength).with_attribute(MPPE_SEND_KEY.path()).with_offset(38));
}

/// RFC 2868, section 3.5: "If the Tag field is greater than 0x1F, it SHOULD be ignored", and the octet is never part of
/// the value.
#[test]
fn a_tag_before_a_salt_is_always_an_octet_of_its_own() {
    for tag in [0, 1, 0x1f, 0x20, 0xff] {
        let value = [&[tag][..], &octets("8001f99263c00194deae3264258505da0f9a")].concat();
        assert_eq!(revealed(rfc2868::TUNNEL_PASSWORD, &value).unwrap(), b"tunnelpw");
        let (datagram, secret) = (request(rfc2868::TUNNEL_PASSWORD.path(), &value), secret());
        let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
        let hidden = request.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap();
        assert_eq!(hidden.tag(), Tag::new(tag).unwrap_or(Tag::NONE));
    }
}

#[test]
fn nothing_is_hidden_or_revealed_where_no_random_authenticator_is() {
    let secret = secret();
    let (attribute, mut rng) = (rfc2868::TUNNEL_PASSWORD, Chosen(RA));
    for code in [Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::DISCONNECT_REQUEST] {
        let mut buffer = [0; 4096];
        let request = RequestBuilder::new_with(code, &mut buffer, 1, &secret, &mut rng).unwrap();
        let error = request.push_hidden_with(attribute, (Tag::NONE, b"x"), &mut rng).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::NotHidden { code }).with_attribute(attribute.path()));
        let hidden = signed::attribute(attribute.path(), &octets("018001f99263c00194deae3264258505da0f9a"));
        let sent = signed::request(code, RA, KEY, &hidden);
        let request = Packet::parse(&sent).unwrap().verify_request(&secret).unwrap();
        let error = request.reveal(attribute, &mut [0; 253]).unwrap_err();
        assert_eq!(error, RevealError::new(RevealReason::NotHidden { code }).with_attribute(attribute.path()));
    }
    // RFC 5176, section 3.6 allows it in a CoA-Request, whose authenticator is not known yet. Zeroes are used instead.
    let mut buffer = [0; 4096];
    let request = RequestBuilder::coa_request(&mut buffer, 1, &secret).unwrap();
    let sent = request.permit_salted_values();
    let sent = sent.push_hidden_with(attribute, (Tag::MAX, b"x"), &mut rng).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    assert_eq!(request.reveal(attribute, &mut [0; 253]), Ok(Some(&b"x"[..])));
    let mut reply = [0; 4096];
    let reply = request.reply(Code::COA_ACK, &mut reply).unwrap();
    let error = reply.push_hidden_with(attribute, (Tag::NONE, b"x"), &mut rng).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::NotHidden { code: Code::COA_ACK }).with_attribute(attribute.path())
    );
}

#[test]
fn a_buffer_that_is_too_short_is_an_error_and_not_a_truncation() {
    let (datagram, secret) = (
        request(MPPE_SEND_KEY.path(), &octets("8001e16d6a727b6a2be45ec53d4e10e55946a6b37dbced87a5bd458385463a6ff0b1")),
        secret(),
    );
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    for available in 0..32 {
        let error = request.reveal(MPPE_SEND_KEY, &mut vec![0; available]).unwrap_err();
        assert_eq!(
            error,
            RevealError::new(RevealReason::NoRoom { needed: 32, available })
                .with_attribute(MPPE_SEND_KEY.path())
                .with_offset(38)
        );
    }
    assert!(request.reveal(MPPE_SEND_KEY, &mut [0; 32]).is_ok());
}

#[test]
fn leaves_say_what_is_hidden_and_the_verified_packet_reveals_it() {
    struct Known;
    impl Registry for Known {
        fn shape(&self, path: AttributePath) -> Option<Shape> {
            (path == AttributeType(69))
                .then(|| Shape::new(Kind::Octets).with_tag(true).with_hiding(Some(Hiding::Salted)))
        }
        fn vendor_format(&self, _: u32) -> VendorFormat {
            VendorFormat::STANDARD
        }
    }
    let (datagram, secret) = (request(AttributeType(69), &octets("018001f99263c00194deae3264258505da0f9a")), secret());
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let leaf = request.attributes().leaves(Known).last().unwrap();
    assert!(matches!(leaf.content(), Content::Hidden(_)));
    let hidden = request.hidden_leaf(&leaf).unwrap();
    assert_eq!((hidden.tag(), hidden.reveal(&mut [0; 253])), (Tag::new(1).unwrap(), Ok(&b"tunnelpw"[..])));
    let shown = format!("{leaf:?} {hidden:?}");
    assert!(!shown.contains("tunnelpw") && !shown.contains("249, 146"), "{shown}");
}

/// A leaf of an unverified packet is passed to a verified packet.
#[test]
fn a_leaf_of_another_packet_is_not_revealed() {
    struct Known;
    impl Registry for Known {
        fn shape(&self, _: AttributePath) -> Option<Shape> {
            Some(Shape::new(Kind::Octets).with_tag(true).with_hiding(Some(Hiding::Salted)))
        }
        fn vendor_format(&self, _: u32) -> VendorFormat {
            VendorFormat::STANDARD
        }
    }
    let value = octets("018001f99263c00194deae3264258505da0f9a");
    let (datagram, secret) = (request(AttributeType(69), &value), secret());
    let verified = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let forged = [&[2, 1, 0, 41][..], &[0; 16], &[69, 21], &value].concat();
    let leaf = Packet::parse(&forged).unwrap().attributes().leaves(Known).next().unwrap();
    assert!(matches!(leaf.content(), Content::Hidden(_)));
    assert!(verified.hidden_leaf(&leaf).is_none());
    assert!(verified.hidden_leaf(&verified.attributes().leaves(Known).last().unwrap()).is_some());
}

#[test]
fn a_hidden_value_that_would_be_spread_over_fragments_is_not_written() {
    const LONG: TypedAttribute<Salted<Octets>> =
        TypedAttribute::extended("245.9", radius_proto::attribute::ExtendedAttribute::Five, 9);
    let secret = secret();
    let push = |length: usize| {
        let mut buffer = [0; 4096];
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
        request.push_hidden_with(LONG, &vec![7; length], &mut Chosen(RA)).map(|request| request.sign().octets().len())
    };
    assert_eq!(push(239), Ok(38 + 4 + 242));
    let nested =
        LONG.path().nested(1).unwrap().nested(2).unwrap().nested(3).unwrap().nested(4).unwrap().nested(5).unwrap();
    let nested = TypedAttribute::<Salted<Octets>>::at("245.9.1.2.3.4.5", nested);
    let mut buffer = [0; 4096];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
    let error = request.push_hidden_with(nested, &[7; 239], &mut Chosen(RA)).unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::ValueTooLong { length: 239, maximum: 223 }), "{error}");
    // 14 blocks and a salt fit into 241 octets.
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
    assert!(request.push_hidden_with(nested, &[7; 223], &mut Chosen(RA)).is_ok());
}

/// S4: somebody who knows one of two values under the same key stream knows the other.
#[test]
fn a_request_hides_one_value_as_a_password_is_hidden() {
    let secret = secret();
    let keys = &[0x41; 16][..];
    fn begin<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret) -> RequestBuilder<'b, 's> {
        RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(RA)).unwrap()
    }
    let used =
        |attribute, offset| EncodeError::new(EncodeReason::KeyStreamUsed).with_attribute(attribute).with_offset(offset);
    let mut buffer = [0; 4096];
    let request = begin(&mut buffer, &secret).user_password(keys).unwrap();
    let error = request.push_hidden_with(MPPE_KEYS, keys, &mut Chosen(RA)).unwrap_err();
    assert_eq!(error, used(MPPE_KEYS.path(), 56));
    let request = begin(&mut buffer, &secret).push_hidden_with(MPPE_KEYS, keys, &mut Chosen(RA)).unwrap();
    assert_eq!(request.user_password(keys).unwrap_err(), used(AttributeType::USER_PASSWORD.into(), 62));
    let request = begin(&mut buffer, &secret).push_hidden_with(MPPE_KEYS, keys, &mut Chosen(RA)).unwrap();
    let error = request.push_hidden_with(MPPE_KEYS, keys, &mut Chosen(RA)).unwrap_err();
    assert_eq!(error, used(MPPE_KEYS.path(), 62));
    // This is another key stream: the digest is over the same octets in another order.
    let request = begin(&mut buffer, &secret).push_hidden_with(ASCEND_SEND_SECRET, "one", &mut Chosen(RA)).unwrap();
    let request = request.push_hidden_with(MPPE_KEYS, keys, &mut Chosen(RA)).unwrap();
    let error = request.push_hidden_with(ASCEND_SEND_SECRET, "two", &mut Chosen(RA)).unwrap_err();
    assert_eq!(error, used(ASCEND_SEND_SECRET.path(), 86));
}

/// MS-CHAP-MPPE-Keys has 24 octets of any value. Without its type, NULs at their end would be padding.
#[test]
fn a_hidden_value_of_a_fixed_length_keeps_the_nuls_at_its_end() {
    const FIXED: TypedAttribute<PasswordHidden<FixedOctets<24>>> =
        TypedAttribute::vendor("MS-CHAP-MPPE-Keys", MICROSOFT, 12);
    let (secret, keys) = (secret(), [[7; 8], [9; 8], [0; 8]].concat().try_into().unwrap());
    let mut buffer = [0; 4096];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
    let sent = request.push_hidden_with(FIXED, keys, &mut Chosen(RA)).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    assert_eq!(request.reveal(FIXED, &mut [0; 253]), Ok(Some(keys)));
}

/// RFC 2865, section 5.2 gives the limit of 128 octets to User-Password, and to no other attribute.
#[test]
fn a_vendor_s_value_that_is_hidden_like_a_password_may_fill_its_attribute() {
    const LOOKUP_INFO: TypedAttribute<PasswordHidden<Octets>> =
        TypedAttribute::vendor("Aruba-MPSK-Lookup-Info", Vendor::new(14823), 66);
    let secret = secret();
    let clear: Vec<u8> = (1..=241).collect();
    for length in [1, 128, 129, 144, 239, 240] {
        let mut buffer = [0; 4096];
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
        let sent = request.push_hidden_with(LOOKUP_INFO, &clear[..length], &mut Chosen(RA)).unwrap().sign();
        let packet = Packet::parse(sent.octets()).unwrap();
        let attribute = packet.attributes().last().unwrap();
        assert_eq!(attribute.value().len(), 6 + usize::next_multiple_of(length, 16));
        let request = packet.verify_request(&secret).unwrap();
        assert_eq!(request.reveal(LOOKUP_INFO, &mut [0; 253]), Ok(Some(&clear[..length])));
    }
    let mut buffer = [0; 4096];
    let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut Chosen(RA)).unwrap();
    let error = request.push_hidden_with(LOOKUP_INFO, &clear, &mut Chosen(RA)).unwrap_err();
    assert_eq!(error.reason(), EncodeReason::ValueTooLong { length: 241, maximum: 240 });

    let datagram = request_with_password(144);
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let mut buffer = [0; 253];
    let hidden = request.hidden_user_password().unwrap().unwrap();
    assert_eq!(hidden.reveal(&mut buffer).unwrap_err().reason(), RevealReason::Length { found: 144 });
    let leaf = Packet::parse(&datagram).unwrap().attributes().leaves(Dictionary::EMBEDDED).last().unwrap();
    let hidden = request.hidden_leaf(&leaf).unwrap();
    assert_eq!(hidden.reveal(&mut buffer).unwrap_err().reason(), RevealReason::Length { found: 144 });
}

/// An Access-Request whose User-Password has this number of hidden octets.
fn request_with_password(octets: usize) -> Vec<u8> {
    request(AttributeType::USER_PASSWORD, &vec![0x5a; octets])
}

#[test]
fn the_reply_to_a_request_that_hides_nothing_reveals_nothing() {
    let (secret, mut rng) = (secret(), Chosen(RA));
    for (code, reply) in [
        (Code::COA_REQUEST, Code::COA_ACK),
        (Code::ACCOUNTING_REQUEST, Code::ACCOUNTING_RESPONSE),
        (Code::STATUS_SERVER, Code::ACCESS_ACCEPT),
    ] {
        let mut buffer = [0; 4096];
        let mut sent = RequestBuilder::new_with(code, &mut buffer, 1, &secret, &mut rng).unwrap().sign();
        let authenticator = *sent.outstanding().authenticator().octets();
        let hidden = signed::attribute(AttributeType(69), &octets("018001f99263c00194deae3264258505da0f9a"));
        let answer = signed::reply(reply, authenticator, KEY, &hidden);
        let outcome = Packet::parse(&answer).unwrap().verify_reply(sent.outstanding(), &secret).unwrap();
        let reply = outcome.reply();
        let error = reply.reveal(rfc2868::TUNNEL_PASSWORD, &mut [0; 253]).unwrap_err();
        assert_eq!(
            error,
            RevealError::new(RevealReason::NotHidden { code: reply.code() }).with_attribute(AttributeType(69).into())
        );
    }
}

/// As in a program that learns types from a dictionary.
#[test]
fn values_of_types_known_at_run_time_are_hidden_and_revealed_and_wrong_ones_refused() {
    let secret = secret();
    let salted = Shape::new(Kind::Octets).with_tag(true).with_hiding(Some(Hiding::Salted));
    let number = Shape::new(Kind::Integer).with_hiding(Some(Hiding::Salted));
    let tagged = Shape::new(Kind::Text).with_tag(true);
    let (tunnel, number_path) = (AttributePath::from(AttributeType(69)), SALTED_NUMBER.path());
    let (tag, mut rng) = (Tag::new(7).unwrap(), Chosen(RA));
    fn begin<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret) -> RequestBuilder<'b, 's> {
        RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(RA)).unwrap()
    }
    let mut buffer = [0; 4096];
    let sent = begin(&mut buffer, &secret)
        .push_value_with(tunnel, salted, tag, Value::Octets(b"tunnelpw"), &mut rng)
        .and_then(|request| request.push_value_with(number_path, number, Tag::NONE, Value::Integer(5), &mut rng))
        .and_then(|request| request.push_value_with(AttributeType(81), tagged, tag, Value::Text("10"), &mut rng))
        .unwrap()
        .sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    assert_eq!(request.get(rfc2868::TUNNEL_PRIVATE_GROUP_ID), Ok(Some((tag, "10"))));
    let mut clear = [0; 253];
    let hidden = request.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap();
    assert_eq!((hidden.tag(), hidden.reveal_value(&mut clear)), (tag, Ok(Value::Octets(b"tunnelpw"))));
    let hidden = request.hidden(SALTED_NUMBER).next().unwrap().unwrap();
    assert_eq!(hidden.reveal_value(&mut clear), Ok(Value::Integer(5)));

    let refused = |attribute: AttributePath, shape, tag, value| {
        let mut buffer = [0; 4096];
        match begin(&mut buffer, &secret)
            .push_value_with(attribute, shape, tag, value, &mut Chosen(RA))
            .unwrap_err()
            .reason()
        {
            EncodeReason::Value(reason) => reason,
            error => panic!("{error}"),
        }
    };
    let expected = Kind::Integer;
    assert_eq!(refused(number_path, number, Tag::NONE, Value::Text("5")), InvalidValue::KindMismatch { expected });
    assert_eq!(refused(number_path, number, tag, Value::Integer(5)), InvalidValue::NotTagged);
    let plain = Shape::new(Kind::Integer);
    assert_eq!(refused(AttributeType(5).into(), plain, tag, Value::Integer(5)), InvalidValue::NotTagged);
    let fixed = Shape::new(Kind::FixedOctets(3));
    assert!(matches!(
        refused(AttributeType(183).into(), fixed, Tag::NONE, Value::Octets(b"en")),
        InvalidValue::KindMismatch { .. }
    ));
}

proptest! {
    #[test]
    fn what_is_hidden_is_revealed(
        key in vec(any::<u8>(), 1..=64), random: [u8; 16], value in vec(any::<u8>(), 0..=250), tag in 0..=31_u8
    ) {
        prop_assume!(random != [0; 16]);
        let secret = Secret::new(&key).unwrap();
        let (mut buffer, mut rng) = ([0; 4096], Chosen(random));
        let request = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut rng).unwrap();
        let tag = Tag::new(tag).unwrap();
        let attribute = rfc2868::TUNNEL_PASSWORD;
        match request.push_hidden_with(attribute, (tag, &value), &mut rng) {
            Ok(request) => {
                let sent = request.sign();
                let hidden = Packet::parse(sent.octets()).unwrap().attributes().last().unwrap();
                prop_assert_eq!(hidden.value().len(), 3 + (1 + value.len()).div_ceil(16) * 16);
                prop_assert!(hidden.value()[1] & 0x80 != 0);
                let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
                let mut buffer = [0; 253];
                prop_assert_eq!(request.reveal(attribute, &mut buffer), Ok(Some(&value[..])));
                prop_assert_eq!(request.hidden(attribute).next().unwrap().unwrap().tag(), tag);
            }
            Err(error) => {
                let attribute = attribute.path();
                prop_assert_eq!(error, EncodeError::new(EncodeReason::ValueTooLong { length: value.len(), maximum: 239 }).with_attribute(attribute).with_offset(38));
                prop_assert!(value.len() > 239);
            }
        }
    }
}

#[test]
fn a_request_hides_one_value_as_a_password_is_hidden_also_if_its_type_is_known_at_run_time_only() {
    let secret = secret();
    let shape = Shape::new(Kind::Octets).with_hiding(Some(Hiding::UserPassword));
    let path = AttributePath::vendor(Vendor::new(311), 12);
    let mut buffer = [0; 4096];
    let request = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut Chosen(RA)).unwrap();
    let request = request.push_value_with(path, shape, Tag::NONE, Value::Octets(b"keys"), &mut Chosen(RA)).unwrap();
    let error = request.push_value_with(path, shape, Tag::NONE, Value::Octets(b"more"), &mut Chosen(RA)).unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::KeyStreamUsed).with_attribute(path).with_offset(62));
}

/// S13: RFC 2868, section 3.5: "the resulting string MUST be ... a multiple of 16 octets". The last block may be cut
/// only in a full attribute, as FreeRADIUS does.
#[test]
fn a_salted_cipher_of_broken_blocks_is_refused_unless_the_attribute_is_full() {
    let attribute = rfc2868::TUNNEL_PASSWORD.path();
    // The inner length is in the first block, so the octets after it change only the length of the cipher.
    let whole = octets("018001f99263c00194deae3264258505da0f9a");
    for extra in 1..=253 - whole.len() {
        let value = [&whole[..], &vec![7; extra]].concat();
        let cipher = 16 + extra;
        let expected = if cipher.is_multiple_of(16) || cipher > 240 {
            Ok(b"tunnelpw".to_vec())
        } else {
            Err(RevealError::new(RevealReason::Length { found: value.len() }).with_attribute(attribute).with_offset(38))
        };
        assert_eq!(revealed(rfc2868::TUNNEL_PASSWORD, &value), expected, "{cipher} octets of cipher");
    }
}
