//! Attributes as text: values of packets printed, and lines written into packets.

use hex_literal::hex;
use radius_dict::{
    Dictionary, DisplayLeaf, DisplayPacket, NamedRegistry,
    text::{self, LineError, LineReason},
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributeType, Tag},
    encode::PacketWriter,
    error::EncodeReason,
    exchange::Outstanding,
    packet::Authenticator,
    value::InvalidValue,
    verify::Outcome,
};
use radius_tests::{Chosen, dictionary::load};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

/// The packet of these attributes.
fn packet(attributes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(20 + attributes.len()).unwrap().to_be_bytes();
    [&[2, 7][..], &length, &[0; 16], attributes].concat()
}

/// Its lines.
fn lines(registry: &(impl NamedRegistry + ?Sized), attributes: &[u8]) -> Vec<String> {
    let packet = packet(attributes);
    let leaves = Packet::parse(&packet).unwrap().attributes().leaves(registry);
    leaves.map(|leaf| text::line(registry, &leaf).to_string()).collect()
}

#[test]
fn values_print_with_the_names_that_the_dictionary_has() {
    for (attribute, line) in [
        (&hex!("0107616c696365")[..], "User-Name = \"alice\""),
        (&hex!("0102"), "Attr-1 = 0x"),
        (&hex!("4f02"), "EAP-Message = 0x"),
        (&hex!("060600000002"), "Service-Type = Framed-User"),
        (&hex!("060600000063"), "Service-Type = 99"),
        (&hex!("40060100000d"), "Tunnel-Type:1 = VLAN"),
        (&hex!("40060000000d"), "Tunnel-Type = VLAN"),
        (&hex!("5105013130"), "Tunnel-Private-Group-Id:1 = \"10\""),
        (&hex!("51043130"), "Tunnel-Private-Group-Id = \"10\""),
        // A line has no zero before a value that needs none.
        (&hex!("5105003130"), "Attr-81 = 0x003130"),
        (&hex!("51060005 3130"), "Tunnel-Private-Group-Id:0 = \"\\00510\""),
        (&hex!("510301"), "Attr-81 = 0x01"),
        // A response of another length would be read as a password.
        (&hex!("030730 68656c6c"), "Attr-3 = 0x3068656c6c"),
        (&hex!("1a0a0000000901046162"), "Cisco-AVPair = \"ab\""),
        (&hex!("4f0501ff02"), "EAP-Message = 0x01ff02"),
        (&hex!("5c0661006209"), "NAS-Filter-Rule = \"a\\000b\\t\""),
        // As a text it would be read as one octet.
        (&hex!("5c0630783431"), "NAS-Filter-Rule = 0x30783431"),
        (&hex!("37066b04f910"), "Event-Timestamp = \"Nov 24 2026 02:40:16 UTC\""),
    ] {
        assert_eq!(lines(EMBEDDED, attribute), [line]);
    }
}

/// RFC 2548, sections 2.1.4 and 2.1.5.
#[test]
fn an_identifier_before_a_text_is_printed_as_an_escape_with_every_dictionary() {
    // FreeRADIUS's tree has no word for it.
    let loaded = load(
        "VENDOR Microsoft 311\nBEGIN-VENDOR Microsoft\nATTRIBUTE MS-CHAP-Error 2 string\n\
         ATTRIBUTE MS-CHAP-Domain 10 string\nATTRIBUTE Other 11 string\nEND-VENDOR Microsoft\n",
    );
    for (value, line, bare) in [
        (&b"\x02\x08\x07E=691"[..], r#"MS-CHAP-Error = "\007E=691""#, r"\007E=691"),
        // Not UTF-8 with the text, and a letter.
        (b"\x02\x08\x85E=691", r#"MS-CHAP-Error = "\205E=691""#, r"\205E=691"),
        (b"\x02\x08AE=691", r#"MS-CHAP-Error = "\101E=691""#, r"\101E=691"),
        (b"\x0a\x090x \"a\\\n", r#"MS-CHAP-Domain = "\060x \"a\\\n""#, "\\060x \"a\\\n"),
        (b"\x02\x03\x00", r#"MS-CHAP-Error = "\000""#, r"\000"),
        (b"\x02\x04\x07\xff", "MS-CHAP-Error = 0x07ff", "0x07ff"),
    ] {
        let length = u8::try_from(value.len() + 6).unwrap();
        let octets = packet(&[&[26, length, 0, 0, 1, 0x37], value].concat());
        for registry in [EMBEDDED as &dyn NamedRegistry, &loaded] {
            let leaf = Packet::parse(&octets).unwrap().attributes().leaves(registry).next().unwrap();
            assert_eq!(text::line(registry, &leaf).to_string(), line);
            assert_eq!(DisplayLeaf::new(registry, leaf).to_string(), line);
            assert_eq!(format!("{:#}", DisplayLeaf::new(registry, leaf)), line);
            let read = text::lines(registry, line).next().unwrap().unwrap();
            assert_eq!(read.encode(&mut [0; 64]).unwrap(), &value[2..]);
            let value = leaf.value(&mut []).unwrap().unwrap();
            assert_eq!(format!("{:#}", text::value(registry.definition(leaf.path), value)), bare);
            assert_eq!(serde_json::to_value(text::line(registry, &leaf)).unwrap()["value"], bare);
        }
    }
    let other = hex!("1a0a00000137 0b04 4161");
    assert_eq!(lines(&loaded, &other), ["Other = \"Aa\""]);
}

#[test]
fn what_a_name_and_a_value_would_not_say_prints_as_octets() {
    for (attribute, line) in [
        // Unknown attributes, as FreeRADIUS 3.2.1's radclient prints them.
        (&hex!("c70401ab")[..], "Attr-199 = 0x01ab"),
        (&hex!("1a0a00000009c704abcd"), "Attr-26.9.199 = 0xabcd"),
        (&hex!("1a0a0001869f0104abcd"), "Attr-26.99999.1 = 0xabcd"),
        (&hex!("f105c8abcd"), "Attr-241.200 = 0xabcd"),
        // Values that do not fit their type, or their place.
        (&hex!("060301"), "Attr-6 = 0x01"),
        (&hex!("f1040101"), "Attr-241.1 = 0x01"),
        (&hex!("1a0a000000090109abcd"), "Attr-26 = 0x000000090109abcd"),
        (&hex!("0104ff80"), "Attr-1 = 0xff80"),
        (&hex!("4006ff00000d"), "Attr-64 = 0xff00000d"),
        // Hidden.
        (&hex!("020400010203")[..4], "Attr-2 = 0x0001"),
        // A reserved octet, octets that are missing, and octets after the prefix.
        (&hex!("6108014020010db8"), "Attr-97 = 0x014020010db8 # Framed-IPv6-Prefix = 2001:db8::/64"),
        (&hex!("6108004020010db8"), "Attr-97 = 0x004020010db8 # Framed-IPv6-Prefix = 2001:db8::/64"),
        (&hex!("610a001020010000 0000"), "Attr-97 = 0x0010200100000000 # Framed-IPv6-Prefix = 2001::/16"),
    ] {
        assert_eq!(lines(EMBEDDED, attribute), [line]);
    }
}

#[test]
fn no_control_character_is_printed() {
    let line = &lines(EMBEDDED, b"\x12\x09a\n\x1b\x7f\0\r\t")[0];
    assert_eq!(line, r#"Reply-Message = "a\n\033\177\000\r\t""#);
}

#[test]
fn names_that_mean_something_else_in_a_line_are_not_printed() {
    let loaded = load(
        "ATTRIBUTE raw.5 1 string\nATTRIBUTE a+b 2 string\nATTRIBUTE First 3 string\nATTRIBUTE Second 3 integer\n\
         ATTRIBUTE N 4 integer\nVALUE N 7 8\nVALUE N c,d 9\n",
    );
    assert_eq!(lines(&loaded, &hex!("010361")), ["Attr-1 = 0x61"]);
    assert_eq!(lines(&loaded, &hex!("020361")), ["Attr-2 = 0x61"]);
    assert_eq!(lines(&loaded, &hex!("030600000001")), ["Second = 1"]);
    // 7 is the name of 8.
    assert_eq!(lines(&loaded, &hex!("040600000007")), ["Attr-4 = 0x00000007"]);
    assert_eq!(lines(&loaded, &hex!("040600000008")), ["N = 7"]);
    assert_eq!(lines(&loaded, &hex!("040600000009")), ["N = \"c,d\""]);
}

#[test]
fn a_name_that_two_attributes_have_is_not_printed_for_the_one_that_it_does_not_find() {
    let loaded = load(
        "ATTRIBUTE A 22 tlv\nBEGIN A\nATTRIBUTE X 1 string\nEND A\nATTRIBUTE B 23 tlv\nBEGIN B\nATTRIBUTE X 1 string\nEND B\n",
    );
    let packet = packet(&hex!("160501036117050103 61"));
    let leaves = Packet::parse(&packet).unwrap().attributes().leaves(&loaded);
    for (leaf, path) in leaves.zip(["22.1", "23.1"]) {
        let printed = text::line(&loaded, &leaf).to_string();
        let line = text::lines(&loaded, &printed).next().unwrap().unwrap();
        assert_eq!((line.path().to_string(), leaf.path.to_string()), (path.to_owned(), path.to_owned()), "{printed}");
    }
    // The names, outermost first, as version 4 of FreeRADIUS writes them.
    for (line, path) in [("A.X = a", "22.1"), ("b.x = a", "23.1")] {
        let line = text::lines(&loaded, line).next().unwrap();
        assert_eq!(line.unwrap().path().to_string(), path);
    }
}

#[test]
fn what_is_for_logs_takes_any_registry_and_hides_what_lines_show() {
    let loaded =
        load("ATTRIBUTE Key 1 string encrypt=2\nATTRIBUTE Word 2 string secret\nATTRIBUTE N 4 byte\nVALUE N One 1\n");
    let octets = packet(&hex!("010380 0203 61 040301"));
    let packet = Packet::parse(&octets).unwrap();
    let shown = "Access-Accept, identifier 7, 29 octets\n    Key = <1 octets, not shown>\n    Word = <1 octets, not shown>\n    N = One\n";
    assert_eq!(loaded.display(packet).to_string(), shown);
    assert_eq!(DisplayPacket::new(&loaded as &dyn NamedRegistry, packet).to_string(), shown);
    let last = packet.attributes().last().unwrap();
    assert_eq!(loaded.display_attribute(last).to_string(), "N = One");
    let leaf = packet.attributes().leaves(&loaded).next().unwrap();
    let dynamic: &dyn NamedRegistry = &loaded;
    assert_eq!(DisplayLeaf::new(dynamic, leaf).to_string(), "Key = <1 octets, not shown>");
    assert_eq!(text::line(dynamic, &leaf).to_string(), "Attr-1 = 0x80");
    assert!(!format!("{:?}", text::lines(&loaded, "Word = sesame").next().unwrap().unwrap()).contains("sesame"));
}

#[test]
fn hidden_values_are_written_and_revealed_by_name() {
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
    let mut rng = Chosen([7; 16]);
    let mut builder = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng).unwrap();
    let text = "User-Name = alice\nUser-Password = \"open sesame\"\nTunnel-Password:3 = \"0xnohex\"\n\
                MS-MPPE-Send-Key = \"ab\"\nAscend-Send-Secret = \"s\\n\"";
    for line in text::lines(EMBEDDED, text) {
        builder = line.unwrap().push_to_request(builder, &mut value, &mut rng).unwrap();
    }
    let packet = Packet::parse(builder.sign().octets()).unwrap();
    let request = packet.verify_request(&secret).unwrap();
    let mut revealed = Vec::new();
    for leaf in packet.attributes().leaves(EMBEDDED) {
        if let Some(hidden) = request.hidden_leaf(&leaf) {
            assert!(text::line(EMBEDDED, &leaf).is_raw());
            let mut clear = [0; 253];
            let clear = hidden.reveal(&mut clear).unwrap();
            let line = text::revealed(EMBEDDED, leaf.path, hidden.tag(), clear).unwrap();
            assert!(!line.is_raw());
            revealed.push(line.to_string());
        }
    }
    assert_eq!(
        revealed,
        [
            "User-Password = \"open sesame\"",
            "Tunnel-Password:3 = \"0xnohex\"",
            "MS-MPPE-Send-Key = 0x6162",
            "Ascend-Send-Secret = \"s\\n\""
        ]
    );
    for ((path, clear), expected) in [
        ((AttributeType(1).into(), &b"alice"[..]), "a value of another type than string"),
        ((EMBEDDED.attribute_named("MS-CHAP-MPPE-Keys").unwrap().path(), b"short"), "5 octets instead of 24"),
    ] {
        let error = text::revealed(EMBEDDED, path, Tag::NONE, clear).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn replies_hide_and_writers_refuse_what_is_to_be_hidden() {
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let (mut buffer, mut value, mut rng) = ([0; 4096], [0; 4096], Chosen([7; 16]));
    let request = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng).unwrap().sign();
    let packet = Packet::parse(request.octets()).unwrap();
    let verified = packet.verify_request(&secret).unwrap();
    let mut buffer = [0; 4096];
    let mut reply = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap();
    for line in text::lines(EMBEDDED, "Tunnel-Password:1 = \"pw\", Reply-Message = hello") {
        reply = line.unwrap().push_to_reply(reply, &mut value, &mut rng).unwrap();
    }
    let reply = Packet::parse(reply.sign().unwrap()).unwrap();
    let outcome = reply.verify_reply(&mut Outstanding::observed(packet), &secret).unwrap();
    let Outcome::Accept(reply) = outcome else { panic!("{outcome:?}") };
    let leaf = reply.attributes().leaves(EMBEDDED).nth(1).unwrap();
    let mut clear = [0; 253];
    assert_eq!(reply.hidden_leaf(&leaf).unwrap().reveal(&mut clear).unwrap(), b"pw");

    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
    let line = text::lines(EMBEDDED, "\nTunnel-Password:1 = \"pw\"").next().unwrap().unwrap();
    let error = line.push_to_writer(writer, &mut value).unwrap_err();
    assert!(
        matches!(error, LineError { line: 2, column: 1, reason: LineReason::Encode(error), .. }
            if matches!(error.reason(), EncodeReason::Reserved { .. })),
        "{error}"
    );
}

#[test]
fn an_attribute_without_a_place_says_which_line_it_is() {
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let push = |text: &str| {
        let (mut buffer, mut value, mut rng) = ([0; 4096], [0; 4096], Chosen([7; 16]));
        let builder = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng).unwrap();
        text::lines(EMBEDDED, text)
            .try_fold(builder, |builder, line| line?.push_to_request(builder, &mut value, &mut rng))
            .map(drop)
            .unwrap_err()
    };
    let error = push("User-Name = a, Message-Authenticator = 0x00");
    assert_eq!(
        error.to_string(),
        "line 1, column 16: offset 41: Message-Authenticator (80): it cannot be pushed here; leave it out: the builder writes it"
    );
    let error = push(&format!("\nReply-Message = {}", "a".repeat(254)));
    assert!(error.to_string().starts_with("line 2, column 1: "), "{error}");
    let error = push(r#"Ascend-Send-Secret = "\377""#);
    assert_eq!(error.reason, LineReason::Value(InvalidValue::NotUtf8 { valid_up_to: 0 }));
}
