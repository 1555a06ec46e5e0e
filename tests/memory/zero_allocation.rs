//! Parsing, walking, looking up, verifying, revealing, building and signing do not allocate.

use core::{fmt::Write, hint::black_box};

use radius_dict::{
    Dictionary,
    rfc::{
        rfc2865::{self, ServiceType},
        rfc2868::{self, TunnelType},
        rfc2869,
    },
    text,
    vendor::{cisco, microsoft, wimax},
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{ExtendedAttribute, Tag},
    attribute_tables::check,
    credentials::mschap::{MsChap2Challenge, MsChap2Response, NtHash},
    encode::PacketWriter,
    find::Content,
    packet::Authenticator,
    typed::TypedAttribute,
    value::Octets,
    verify::Outcome,
};
use radius_tests::{Chosen, counting::allocations};

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(Box::new(7)))), 1);
}

#[test]
fn a_secret_is_one_allocation_and_its_clones_none() {
    let mut secret = None;
    assert_eq!(allocations(|| secret = Some(Secret::new(b"correct horse battery staple").unwrap())), 1);
    assert_eq!(allocations(|| drop(black_box(secret.clone()))), 0);
}

#[test]
fn a_sign_in_from_request_to_verified_reply_allocates_nothing() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let used = allocations(|| {
        let secret = secret.clone();
        let mut buffer = [0; 4096];
        let mut request = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut Chosen([5; 16]))
            .and_then(|request| request.push(rfc2865::USER_NAME, "alice"))
            .and_then(|request| request.user_password(b"a password of more than sixteen octets"))
            .and_then(|request| request.push(rfc2865::SERVICE_TYPE, ServiceType::LOGIN_USER))
            .and_then(|request| request.push(rfc2865::PROXY_STATE, b"proxy"))
            .unwrap()
            .sign();

        let packet = Packet::parse(request.octets()).unwrap();
        assert_eq!(packet.attributes().map(|attribute| attribute.value().len()).sum::<usize>(), 16 + 5 + 48 + 4 + 5);
        let verified = packet.verify_request(&secret).unwrap();
        assert_eq!(verified.get(rfc2865::USER_NAME), Ok(Some("alice")));
        assert_eq!(verified.all(rfc2865::PROXY_STATE).count(), 1);
        let mut password = [0; 128];
        assert!(verified.user_password(&mut password).unwrap().is_some());
        let mut buffer = [0; 4096];
        let reply = verified
            .reply(Code::ACCESS_ACCEPT, &mut buffer)
            .and_then(|reply| reply.push(rfc2865::REPLY_MESSAGE, "welcome"))
            .and_then(|reply| reply.sign())
            .unwrap();
        let outcome = Packet::parse(reply).unwrap().verify_reply(request.outstanding(), &secret).unwrap();
        let Outcome::Accept(reply) = outcome else { panic!("{outcome:?}") };
        assert_eq!(reply.get(rfc2865::REPLY_MESSAGE), Ok(Some("welcome")));
    });
    assert_eq!(used, 0);
}

#[test]
fn attributes_of_every_place_and_hidden_values_allocate_nothing() {
    const LONG: TypedAttribute<Octets> = TypedAttribute::extended("245.200", ExtendedAttribute::Five, 200);
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let used = allocations(|| {
        let (mut buffer, mut rng) = ([0; 4096], Chosen([5; 16]));
        let request = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng)
            .and_then(|request| request.push(cisco::AVPAIR, "shell:priv-lvl=15"))
            .and_then(|request| request.push(rfc2868::TUNNEL_TYPE, (Tag::MAX, TunnelType::VLAN)))
            .and_then(|request| request.push(rfc2869::EAP_MESSAGE, &[7; 1000]))
            .and_then(|request| request.push(LONG, &[8; 1000]))
            .and_then(|request| request.push_tlvs(wimax::CAPABILITY, |tlvs| tlvs.push(wimax::RELEASE, "1.0")))
            .and_then(|request| request.push_hidden_with(microsoft::MPPE_SEND_KEY, &[9; 16], &mut rng))
            .unwrap()
            .sign();
        let request = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
        let leaves = request.attributes().leaves(Dictionary::EMBEDDED);
        assert_eq!(leaves.filter(|leaf| !matches!(leaf.content(), Content::Invalid(_))).count(), 7);
        let mut buffer = [0; 4096];
        assert_eq!(request.get(wimax::RELEASE), Ok(Some("1.0")));
        assert_eq!(request.eap_message().unwrap().unwrap().copy_to(&mut buffer).unwrap().len(), 1000);
        assert_eq!(request.attributes().reassemble(LONG, &mut buffer).unwrap().unwrap().len(), 1000);
        assert_eq!(request.reveal(microsoft::MPPE_SEND_KEY, &mut buffer), Ok(Some(&[9; 16][..])));

        // Beside an EAP-Message there is no other credential.
        let request = RequestBuilder::access_request_with(&mut buffer, 8, &secret, &mut rng)
            .and_then(|request| request.chap_password(3, b"a password"))
            .unwrap()
            .sign();
        let request = Packet::parse(request.octets()).unwrap().verify_request(&secret).unwrap();
        assert!(request.chap().unwrap().unwrap().matches(b"a password"));

        let hash = NtHash::of_password("clientPass");
        let challenge = MsChap2Challenge::new(&[1; 16], b"DOMAIN\\User");
        let response = MsChap2Response::new(1, [2; 16], &challenge, &hash);
        assert!(response.verify(&challenge, &hash).is_ok());
    });
    assert_eq!(used, 0);
}

#[test]
fn printing_and_reading_lines_allocates_nothing() {
    let text = "User-Name = \"alice\"\nTunnel-Type:1 = VLAN\nEvent-Timestamp = \"Nov 24 2026 02:40:16 UTC\"\nAttr-26.9.199 = 0x01\n";
    let mut printed = String::with_capacity(1000);
    let used = allocations(|| {
        let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 7, Authenticator::ZERO).unwrap();
        let mut lines = text::lines(Dictionary::EMBEDDED, text);
        let writer = lines.try_fold(writer, |writer, line| line?.push_to_writer(writer, &mut value)).unwrap();
        for leaf in Packet::parse(writer.finish()).unwrap().attributes().leaves(Dictionary::EMBEDDED) {
            writeln!(printed, "{}", text::line(Dictionary::EMBEDDED, &leaf)).unwrap();
        }
        assert!(text::lines(Dictionary::EMBEDDED, "User-Name = \"").next().unwrap().is_err());
    });
    assert_eq!((used, &printed[..]), (0, text));
}

#[test]
fn a_malformed_or_forged_datagram_allocates_nothing() {
    let secret = Secret::new(b"correct horse battery staple").unwrap();
    let malformed = [1_u8, 7, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 9, 0, 0];
    let mut forged = [0; 20];
    forged[0] = 4;
    forged[3] = 20;
    let used = allocations(|| {
        assert!(Packet::parse(&malformed).is_err());
        assert!(Packet::parse(&forged).unwrap().verify_request(&secret).is_err());
    });
    assert_eq!(used, 0);
}

#[test]
fn a_check_against_the_tables_of_attributes_allocates_nothing() {
    let attributes: Vec<u8> = (1..=255).flat_map(|number| [number, 6, 0, 0, 0, 2]).collect();
    let length = u16::try_from(20 + attributes.len()).unwrap().to_be_bytes();
    let datagram = [&[1, 1, length[0], length[1]][..], &[0; 16], &attributes].concat();
    let packet = Packet::parse(&datagram).unwrap();
    assert_eq!(allocations(|| assert!(black_box(check(packet)).count() > 50)), 0);
}
