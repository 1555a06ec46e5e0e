//! Hidden values that a proxy forwards, and key streams that two values must not share.

use radius_dict::{Dictionary, rfc::rfc2868, vendor::microsoft};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Tag, Vendor},
    error::{EncodeError, EncodeReason, RevealReason},
    exchange::Outstanding,
    typed::{AscendSecret, Hiding, PasswordHidden, Shape, TypedAttribute},
    value::{Kind, Octets, Text, Value},
    verify::Outcome,
};
use radius_tests::{Chosen, signed};

const TO_CLIENT: [u8; 16] = *b"0123456789abcdef";
const TO_SERVER: [u8; 16] = *b"fedcba9876543210";

const LOCAL_KEYS: TypedAttribute<PasswordHidden<Octets>> =
    TypedAttribute::vendor("MS-CHAP-MPPE-Keys", Vendor::new(311), 12);
const SEND_SECRET: TypedAttribute<AscendSecret<Text>> =
    TypedAttribute::vendor("Ascend-Send-Secret", Vendor::new(529), 214);
const RECEIVE_SECRET: TypedAttribute<AscendSecret<Text>> =
    TypedAttribute::vendor("Ascend-Receive-Secret", Vendor::new(529), 215);

/// The secret that is shared with the client.
const NEAR: &[u8] = b"the secret of the client";

fn near() -> Secret {
    Secret::new(NEAR).unwrap()
}

/// The secret that is shared with the server.
fn far() -> Secret {
    Secret::new(b"another one, of the server").unwrap()
}

fn begin<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret, random: [u8; 16]) -> RequestBuilder<'b, 's> {
    RequestBuilder::access_request_with(buffer, 1, secret, &mut Chosen(random)).unwrap()
}

fn begin_coa<'b, 's>(buffer: &'b mut [u8; 4096], secret: &'s Secret, permitted: bool) -> RequestBuilder<'b, 's> {
    let request = RequestBuilder::coa_request(buffer, 1, secret).unwrap();
    if permitted { request.permit_salted_values() } else { request }
}

/// S10, on the way to the server: another secret and another authenticator.
#[test]
fn a_proxy_hides_the_values_of_a_request_again() {
    let (near, far, tag, mut rng) = (near(), far(), Tag::new(3).unwrap(), Chosen([0x91; 16]));
    for password in [&b""[..], b"arctangent", b"more than sixteen octets", &[0xff; 128]] {
        let (mut buffer, mut onward) = ([0; 4096], [0; 4096]);
        let received = begin(&mut buffer, &near, TO_CLIENT)
            .user_password(password)
            .and_then(|request| request.push_hidden_with(rfc2868::TUNNEL_PASSWORD, (tag, b"tunnel\0"), &mut rng))
            .unwrap()
            .sign();
        let received = Packet::parse(received.octets()).unwrap().verify_request(&near).unwrap();
        let user_password = received.hidden_user_password().unwrap().unwrap();
        let tunnel_password = received.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap();
        let sent = begin(&mut onward, &far, TO_SERVER)
            .push_rehidden_with(&user_password, &mut rng)
            .and_then(|request| request.push_rehidden_with(&tunnel_password, &mut rng))
            .unwrap()
            .sign();
        let value =
            |packet: Packet<'_>, number| packet.attributes().find(AttributeType(number)).unwrap().value().to_vec();
        let packet = Packet::parse(sent.octets()).unwrap();
        for number in [2, 69] {
            assert_ne!(value(packet, number), value(received.packet(), number));
            assert_eq!(value(packet, number).len(), value(received.packet(), number).len());
        }
        let served = packet.verify_request(&far).unwrap();
        assert_eq!(served.user_password(&mut [0; 128]), Ok(Some(password)));
        assert_eq!(served.reveal(rfc2868::TUNNEL_PASSWORD, &mut [0; 253]), Ok(Some(&b"tunnel\0"[..])));
        assert_eq!(served.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap().tag(), tag);
    }
}

/// S10, on the way back.
#[test]
fn a_proxy_hides_the_keys_of_a_reply_again() {
    let (near, far, mut rng) = (near(), far(), Chosen([0x91; 16]));
    let (mut buffer, mut onward) = ([0; 4096], [0; 4096]);
    let received = begin(&mut buffer, &near, TO_CLIENT).user_password(b"pw").unwrap().sign();
    let client = Packet::parse(received.octets()).unwrap();
    let received = client.verify_request(&near).unwrap();
    let mut sent = begin(&mut onward, &far, TO_SERVER).user_password(b"pw").unwrap().sign();
    let served = Packet::parse(sent.octets()).unwrap().verify_request(&far).unwrap();
    let (mut buffer, mut back) = ([0; 4096], [0; 4096]);
    let tags = [Tag::new(1).unwrap(), Tag::NONE];
    let accept = served
        .reply(Code::ACCESS_ACCEPT, &mut buffer)
        .and_then(|reply| reply.push_hidden_with(microsoft::MPPE_SEND_KEY, &[1; 32], &mut rng))
        .and_then(|reply| reply.push_hidden_with(microsoft::MPPE_RECV_KEY, &[0; 32], &mut rng))
        .and_then(|reply| reply.push_hidden_with(rfc2868::TUNNEL_PASSWORD, (tags[0], b"one"), &mut rng))
        .and_then(|reply| reply.push_hidden_with(rfc2868::TUNNEL_PASSWORD, (tags[1], b""), &mut rng))
        .and_then(|reply| reply.sign())
        .unwrap();
    let outcome = Packet::parse(accept).unwrap().verify_reply(sent.outstanding(), &far).unwrap();
    let Outcome::Accept(accept) = outcome else { panic!("{outcome:?}") };
    // Leaf by leaf, as in a proxy that knows only a dictionary.
    let mut reply = received.reply(Code::ACCESS_ACCEPT, &mut back).unwrap();
    let mut rehidden = 0;
    for leaf in accept.attributes().leaves(Dictionary::EMBEDDED) {
        if let Some(hidden) = accept.hidden_leaf(&leaf) {
            reply = reply.push_rehidden_with(&hidden, &mut Chosen([0xa2; 16])).unwrap();
            rehidden += 1;
        }
    }
    assert_eq!(rehidden, 4);
    let reply = reply.sign().unwrap();
    let outcome = Packet::parse(reply).unwrap().verify_reply(&mut Outstanding::observed(client), &near).unwrap();
    let Outcome::Accept(reply) = outcome else { panic!("{outcome:?}") };
    assert_eq!(reply.reveal(microsoft::MPPE_SEND_KEY, &mut [0; 253]), Ok(Some(&[1; 32][..])));
    assert_eq!(reply.reveal(microsoft::MPPE_RECV_KEY, &mut [0; 253]), Ok(Some(&[0; 32][..])));
    let tunnels: Vec<_> = reply
        .hidden(rfc2868::TUNNEL_PASSWORD)
        .map(|hidden| {
            let hidden = hidden.unwrap();
            (hidden.tag(), hidden.reveal(&mut [0; 253]).unwrap().to_vec())
        })
        .collect();
    assert_eq!(tunnels, [(tags[0], b"one".to_vec()), (tags[1], Vec::new())]);
}

/// S10: octets that are hidden under one secret are garbage under another.
#[test]
fn a_hidden_leaf_is_not_passed_on_as_it_came() {
    let (near, far, mut rng) = (near(), far(), Chosen([0x91; 16]));
    let (mut buffer, mut onward) = ([0; 4096], [0; 4096]);
    let received = begin(&mut buffer, &near, TO_CLIENT)
        .push_hidden_with(rfc2868::TUNNEL_PASSWORD, (Tag::NONE, b"pw"), &mut rng)
        .and_then(|request| request.push_hidden_with(microsoft::MPPE_SEND_KEY, &[1; 16], &mut rng))
        .and_then(|request| request.push_hidden_with(LOCAL_KEYS, &[1; 16], &mut rng))
        .and_then(|request| request.push_hidden_with(SEND_SECRET, "pw", &mut rng))
        .and_then(|request| request.push_octets(AttributeType(1), b"nemo"))
        .unwrap()
        .sign();
    let packet = Packet::parse(received.octets()).unwrap();
    let verified = packet.verify_request(&near).unwrap();
    let mut refused = 0;
    for leaf in packet.attributes().leaves(Dictionary::EMBEDDED).skip(1) {
        let is_hidden = leaf.path != AttributeType(1);
        let expected = EncodeError::new(EncodeReason::Hidden).with_attribute(leaf.path).with_offset(38);
        let request = begin(&mut onward, &far, TO_SERVER).push_leaf(&leaf);
        assert_eq!(request.err(), is_hidden.then_some(expected));
        let mut reply = [0; 4096];
        let reply = verified.reply(Code::ACCESS_ACCEPT, &mut reply).unwrap().push_leaf(&leaf).err();
        assert_eq!(reply, is_hidden.then_some(expected));
        refused += u8::from(is_hidden);
    }
    assert_eq!(refused, 4);
}

#[test]
fn a_value_that_cannot_be_revealed_is_not_hidden_again() {
    let (near, far) = (near(), far());
    let mut onward = [0; 4096];
    let no_salt = signed::attribute(AttributeType(69), &[0; 19]);
    let received = signed::request(Code::ACCESS_REQUEST, TO_CLIENT, NEAR, &no_salt);
    let received = Packet::parse(&received).unwrap().verify_request(&near).unwrap();
    let hidden = received.hidden(rfc2868::TUNNEL_PASSWORD).next().unwrap().unwrap();
    let error = begin(&mut onward, &far, TO_SERVER).push_rehidden_with(&hidden, &mut Chosen(TO_SERVER)).unwrap_err();
    let attribute = rfc2868::TUNNEL_PASSWORD.path();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::Reveal(RevealReason::Salt)).with_attribute(attribute).with_offset(38)
    );
}

#[test]
fn a_user_password_is_hidden_again_only_where_it_may_be() {
    let (near, far, mut rng) = (near(), far(), Chosen(TO_SERVER));
    let (mut buffer, mut onward) = ([0; 4096], [0; 4096]);
    let received = begin(&mut buffer, &near, TO_CLIENT).user_password(b"pw").unwrap().sign();
    let received = Packet::parse(received.octets()).unwrap().verify_request(&near).unwrap();
    let hidden = received.hidden_user_password().unwrap().unwrap();
    let attribute = AttributePath::from(AttributeType::USER_PASSWORD);
    let reply = received.reply(Code::ACCESS_ACCEPT, &mut onward).unwrap();
    let error = reply.push_rehidden_with(&hidden, &mut rng).unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
    assert_eq!(error.attribute(), Some(attribute));
    let twice = begin(&mut onward, &far, TO_SERVER).user_password(b"pw").unwrap();
    let error = twice.push_rehidden_with(&hidden, &mut rng).unwrap_err();
    assert!(matches!(error.reason(), EncodeReason::Reserved { .. }), "{error}");
    assert_eq!(error.attribute(), Some(attribute));
    for code in [Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
        let request = RequestBuilder::new_with(code, &mut onward, 1, &far, &mut rng).unwrap();
        let error = request.permit_salted_values().push_rehidden_with(&hidden, &mut rng).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::NotHidden { code }).with_attribute(attribute));
    }
}

/// S4: XOR of the two would give the reply's value to a user, who knows their own password.
#[test]
fn a_reply_hides_nothing_under_the_key_stream_of_the_requests_password() {
    let (secret, mut rng) = (near(), Chosen(TO_SERVER));
    let shape = Shape::new(Kind::Octets).with_hiding(Some(Hiding::UserPassword));
    let (mut buffer, mut answer) = ([0; 4096], [0; 4096]);
    let sent = begin(&mut buffer, &secret, TO_CLIENT).user_password(b"mine").unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    let used =
        |attribute, offset| EncodeError::new(EncodeReason::KeyStreamUsed).with_attribute(attribute).with_offset(offset);
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut answer).unwrap();
    assert_eq!(reply.push_hidden_with(LOCAL_KEYS, b"keys", &mut rng).unwrap_err(), used(LOCAL_KEYS.path(), 38));
    // A vendor's attribute that only a dictionary knows.
    let path = AttributePath::vendor(Vendor::new(14_823), 66);
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut answer).unwrap();
    let error = reply.push_value_with(path, shape, Tag::NONE, Value::Octets(b"keys"), &mut rng).unwrap_err();
    assert_eq!(error, used(path, 38));
    // Salts and the other order of Ascend make different key streams.
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut answer).unwrap();
    let reply = reply.push_hidden_with(microsoft::MPPE_SEND_KEY, &[1; 16], &mut rng).unwrap();
    let reply = reply.push_hidden_with(SEND_SECRET, "one", &mut rng).unwrap();
    let error = reply.push_hidden_with(RECEIVE_SECRET, "two", &mut rng).unwrap_err();
    assert_eq!((error.reason(), error.attribute()), (EncodeReason::KeyStreamUsed, Some(RECEIVE_SECRET.path())));
}

#[test]
fn a_reply_to_a_request_without_a_password_hides_one_value_as_a_password_is_hidden() {
    let (secret, mut rng) = (near(), Chosen(TO_SERVER));
    let (mut buffer, mut answer) = ([0; 4096], [0; 4096]);
    let sent = begin(&mut buffer, &secret, TO_CLIENT).chap_password(1, b"mine").unwrap().sign();
    let packet = Packet::parse(sent.octets()).unwrap();
    let request = packet.verify_request(&secret).unwrap();
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut answer).unwrap();
    let reply = reply.push_hidden_with(LOCAL_KEYS, b"keys", &mut rng).unwrap();
    let error = reply.push_hidden_with(LOCAL_KEYS, b"more", &mut rng).unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::KeyStreamUsed).with_attribute(LOCAL_KEYS.path()).with_offset(62));
    let reply = request.reply(Code::ACCESS_ACCEPT, &mut answer).unwrap();
    let reply = reply.push_hidden_with(LOCAL_KEYS, b"keys", &mut rng).unwrap().sign().unwrap();
    let outcome = Packet::parse(reply).unwrap().verify_reply(&mut Outstanding::observed(packet), &secret).unwrap();
    assert_eq!(outcome.reply().reveal(LOCAL_KEYS, &mut [0; 253]), Ok(Some(&b"keys"[..])));
}

/// S4: Ascend's secrets share one stream in both directions.
#[test]
fn a_reply_hides_no_ascend_secret_where_the_request_has_one() {
    let (secret, mut rng) = (near(), Chosen(TO_SERVER));
    for attribute in [SEND_SECRET, RECEIVE_SECRET] {
        let (mut buffer, mut answer) = ([0; 4096], [0; 4096]);
        let request = begin(&mut buffer, &secret, TO_CLIENT).chap_password(1, b"mine").unwrap();
        let sent = request.push_hidden_with(attribute, "one", &mut rng).unwrap().sign();
        let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
        let reply = request.reply(Code::ACCESS_ACCEPT, &mut answer).unwrap();
        let error = reply.push_hidden_with(SEND_SECRET, "two", &mut rng).unwrap_err();
        assert_eq!(
            error,
            EncodeError::new(EncodeReason::KeyStreamUsed).with_attribute(SEND_SECRET.path()).with_offset(38)
        );
    }
}

/// S5: the authenticator is zero, so the key streams of all packets under a secret are the same.
#[test]
fn a_coa_request_hides_only_salted_values_and_those_only_where_it_is_permitted() {
    let (secret, mut rng) = (near(), Chosen(TO_SERVER));
    let tunnel = rfc2868::TUNNEL_PASSWORD;
    let under_zeroes = |attribute: AttributePath| {
        EncodeError::new(EncodeReason::HiddenUnderZeroes { code: Code::COA_REQUEST })
            .with_attribute(attribute)
            .with_offset(38)
    };
    let mut buffer = [0; 4096];
    let request = RequestBuilder::coa_request(&mut buffer, 1, &secret).unwrap();
    let error = request.push_hidden_with(tunnel, (Tag::NONE, b"pw"), &mut rng).unwrap_err();
    assert_eq!(error, under_zeroes(tunnel.path()));
    for permitted in [false, true] {
        let request = begin_coa(&mut buffer, &secret, permitted);
        let error = request.push_hidden_with(SEND_SECRET, "pw", &mut rng).unwrap_err();
        assert_eq!(error, under_zeroes(SEND_SECRET.path()));
        let request = begin_coa(&mut buffer, &secret, permitted);
        let error = request.push_hidden_with(LOCAL_KEYS, b"keys", &mut rng).unwrap_err();
        assert_eq!(error, under_zeroes(LOCAL_KEYS.path()));
    }
    let request = RequestBuilder::coa_request(&mut buffer, 1, &secret).unwrap().permit_salted_values();
    let sent = request.push_hidden_with(tunnel, (Tag::NONE, b"pw"), &mut rng).unwrap().sign();
    let request = Packet::parse(sent.octets()).unwrap().verify_request(&secret).unwrap();
    assert_eq!(request.reveal(tunnel, &mut [0; 253]), Ok(Some(&b"pw"[..])));
    // RFC 5176, section 3.6 has no hidden value in a Disconnect-Request, permitted or not.
    let mut buffer = [0; 4096];
    let request = RequestBuilder::disconnect_request(&mut buffer, 1, &secret).unwrap().permit_salted_values();
    let error = request.push_hidden_with(tunnel, (Tag::NONE, b"pw"), &mut rng).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::NotHidden { code: Code::DISCONNECT_REQUEST }).with_attribute(tunnel.path())
    );
}
