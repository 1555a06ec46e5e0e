//! Packets and attributes through serde, as JSON.

use radius_dict::{Dictionary, text};
use radius_proto::{
    Code, Packet,
    attribute::{AttributeType, Tag},
    encode::PacketWriter,
    packet::Authenticator,
};
use serde_json::{Value, json};

/// The datagram of these lines.
fn packet(lines: &str) -> Vec<u8> {
    let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
    let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
    for line in text::lines(Dictionary::EMBEDDED, lines) {
        writer = line.unwrap().push_to_writer(writer, &mut value).unwrap();
    }
    writer.finish().to_vec()
}

/// All attributes as lines, secrets included.
fn lines(datagram: &[u8]) -> Vec<Value> {
    let leaves = Packet::parse(datagram).unwrap().attributes().leaves(Dictionary::EMBEDDED);
    leaves.map(|leaf| serde_json::to_value(text::line(Dictionary::EMBEDDED, &leaf)).unwrap()).collect()
}

fn log(datagram: &[u8]) -> Value {
    serde_json::to_value(Dictionary::EMBEDDED.display(Packet::parse(datagram).unwrap())).unwrap()
}

#[test]
fn a_packet_has_its_header_and_every_attribute_inside_others() {
    let datagram = packet("User-Name = alice, Cisco-AVPair = \"a=b\", Cisco-AVPair = \"c=d\"");
    let expected = json!({
        "code": 2, "code_name": "Access-Accept", "id": 7, "length": datagram.len(),
        "attributes": [
            {"oid": "1", "name": "User-Name", "type": "text", "tag": null, "value": "alice", "raw": false, "length": 5},
            {"oid": "26.9.1", "name": "Cisco-AVPair", "type": "text", "tag": null, "value": "a=b", "raw": false, "length": 3},
            {"oid": "26.9.1", "name": "Cisco-AVPair", "type": "text", "tag": null, "value": "c=d", "raw": false, "length": 3},
        ],
    });
    assert_eq!(log(&datagram), expected);
    let unnamed = [&[200, 7, 0, 20][..], &[0; 16]].concat();
    assert_eq!(log(&unnamed)["code_name"], Value::Null);
}

#[test]
fn a_value_is_the_text_of_its_line_without_quotes_and_escapes() {
    for (line, oid, kind, tag, value, length) in [
        ("Service-Type = Framed-User", "6", "enum", None, "Framed-User", 4),
        ("Framed-IP-Address = 192.0.2.1", "8", "ipv4addr", None, "192.0.2.1", 4),
        ("Tunnel-Type:1 = VLAN", "64", "enum", Some(1), "VLAN", 4),
        ("Reply-Message = \"a \\\"b\\\"\\n\"", "18", "text", None, "a \"b\"\n", 6),
        ("Event-Timestamp = 1700000000", "55", "time", None, "Nov 14 2023 22:13:20 UTC", 4),
        ("Class = 0x80ff", "25", "string", None, "0x80ff", 2),
        // The same characters as a text.
        ("Reply-Message = \"0x80ff\"", "18", "text", None, "0x80ff", 6),
    ] {
        let found = lines(&packet(line));
        let [attribute] = &found[..] else { panic!("{line}: {found:?}") };
        let expected = json!({
            "oid": oid, "name": line.split([':', ' ']).next(), "type": kind, "tag": tag, "value": value, "raw": false,
            "length": length,
        });
        assert_eq!(*attribute, expected, "{line}");
    }
}

#[test]
fn octets_that_a_line_prints_as_octets_are_marked() {
    for (line, oid, kind, length) in [
        ("Attr-6 = 0x01", "6", Some("enum"), 1),
        ("Attr-26.9.199 = 0x6162", "26.9.199", None, 2),
        // The values would lose something: an octet of the prefix, an octet of tag, an empty text.
        ("Attr-97 = 0x0020200100000000", "97", Some("ipv6prefix"), 8),
        ("Attr-81 = 0x003130", "81", Some("text"), 3),
        ("Attr-18 = 0x", "18", Some("text"), 0),
    ] {
        let (name, value) = line.split_once(" = ").unwrap();
        let expected = json!({
            "oid": oid, "name": name, "type": kind, "tag": null, "value": value, "raw": true, "length": length,
        });
        assert_eq!(lines(&packet(line)), [expected], "{line}");
    }
}

#[test]
fn a_revealed_value_has_its_tag_and_its_octets_in_clear() {
    let line =
        text::revealed(Dictionary::EMBEDDED, AttributeType::TUNNEL_PASSWORD.into(), Tag::new(3).unwrap(), b"secret");
    let expected = json!({
        "oid": "69", "name": "Tunnel-Password", "type": "text", "tag": 3, "value": "secret", "raw": false, "length": 6,
    });
    assert_eq!(serde_json::to_value(line.unwrap()).unwrap(), expected);
}

#[test]
fn a_log_has_only_the_length_of_secrets_and_of_unknown_attributes() {
    let datagram = packet(
        "CHAP-Password = 0x0001020304050607080910111213141516, Cisco-AVPair = \"psk=tulip\", Attr-26.9.199 = 0x6162",
    );
    let log = log(&datagram);
    let attributes = log["attributes"].as_array().unwrap();
    let lengths: Vec<_> = attributes.iter().map(|attribute| (&attribute["value"], &attribute["length"])).collect();
    assert_eq!(lengths, [(&Value::Null, &json!(17)), (&Value::Null, &json!(9)), (&Value::Null, &json!(2))]);
    assert!(attributes.iter().all(|attribute| attribute["raw"] == json!(false)));
    // The same attributes in lines are complete.
    assert!(lines(&datagram).iter().all(|attribute| attribute["value"].is_string()));
}

#[test]
fn an_attribute_as_it_is_on_the_wire_is_one_value() {
    let datagram = packet("Cisco-AVPair = \"a=b\"");
    let attribute = Packet::parse(&datagram).unwrap().attributes().next().unwrap();
    let whole = serde_json::to_value(Dictionary::EMBEDDED.display_attribute(attribute)).unwrap();
    assert_eq!((&whole["oid"], &whole["value"], &whole["length"]), (&json!("26"), &Value::Null, &json!(9)));
}
