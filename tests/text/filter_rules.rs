//! Rules of a filter as text: one in each line, as FreeRADIUS prints them, or all of them in one line.

use radius_dict::{Dictionary, rfc::rfc4849::NAS_FILTER_RULE, text};
use radius_proto::{Code, Packet, encode::PacketWriter, error::EncodeReason, packet::Authenticator};

/// The packet of a text.
fn packet(lines: &str) -> Vec<u8> {
    let (mut packet, mut value) = ([0; 4096], [0; 4096]);
    let mut writer = PacketWriter::new(&mut packet, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
    for line in text::lines(Dictionary::EMBEDDED, lines) {
        writer = line.unwrap().push_to_writer(writer, &mut value).unwrap();
    }
    writer.finish().to_vec()
}

/// The rules that a reader finds in it.
fn rules(packet: &[u8]) -> Vec<String> {
    let rules = Packet::parse(packet).unwrap().attributes().get(NAS_FILTER_RULE).unwrap().unwrap();
    rules.map(|rule| String::from_utf8(rule.octets().collect()).unwrap()).collect()
}

/// Without a zero between them "permit in ip" and "deny out ip" would be one rule, "permit in ipdeny out ip".
/// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
#[test]
fn a_rule_in_a_line_is_a_rule_in_the_packet() {
    let one = packet("NAS-Filter-Rule = \"permit in ip\\000deny out ip\"\n");
    assert_eq!(rules(&one), ["permit in ip", "deny out ip"]);
    for text in [
        "NAS-Filter-Rule = \"permit in ip\"\nNAS-Filter-Rule = \"deny out ip\"\n",
        "NAS-Filter-Rule = \"permit in ip\", nas-filter-rule += \"deny out ip\"\n",
        "NAS-Filter-Rule = \"permit in ip\"\n# a comment\nNAS-Filter-Rule = 0x64656e79206f7574206970\n",
    ] {
        let packet = packet(text);
        assert_eq!(rules(&packet), ["permit in ip", "deny out ip"], "{text}");
        // It is printed as one stream.
        let mut leaves = Packet::parse(&packet).unwrap().attributes().leaves(Dictionary::EMBEDDED);
        let line = text::line(Dictionary::EMBEDDED, &leaves.next().unwrap()).to_string();
        assert_eq!(line, "NAS-Filter-Rule = \"permit in ip\\000deny out ip\"");
    }
}

#[test]
fn the_first_rule_of_a_packet_has_no_separator() {
    let text =
        "NAS-Filter-Rule = \"a\"\n\nNAS-Filter-Rule = \"b\"\nNAS-Filter-Rule = \"c\"\n \t\r\nNAS-Filter-Rule = \"d\"\n";
    let octets: Vec<_> = text::lines(Dictionary::EMBEDDED, text)
        .map(|line| line.unwrap().encode(&mut [0xa5; 9]).unwrap().to_vec())
        .collect();
    assert_eq!(octets, [&b"a"[..], b"b", b"\0c", b"d"]);
}

/// "The resulting data should be split on 253-octet boundaries": RFC 4849, section 2.
#[test]
fn rules_that_follow_one_another_share_attributes() {
    let rule = |name: &str| format!("NAS-Filter-Rule = \"{name}\"\n");
    let two = packet(&[rule("permit in ip"), rule("deny out ip")].concat());
    assert_eq!(two[20..22], [92, 26]);
    assert_eq!(two[22..], *b"permit in ip\0deny out ip");

    // Rules of 100 octets with their separators: 253 and 50 octets.
    let names: Vec<_> = (b'a'..=b'c').map(|letter| String::from_utf8(vec![letter; 100]).unwrap()).collect();
    let three = packet(&names.iter().map(|name| rule(name)).collect::<String>());
    let lengths: Vec<_> = Packet::parse(&three).unwrap().attributes().map(|one| one.value().len()).collect();
    assert_eq!(lengths, [253, 302 - 253]);
    assert_eq!(rules(&three), names);

    // The octets by number are attributes as they are on the wire.
    let raw = packet("Attr-92 = 0x61\nAttr-92 = 0x0062\nNAS-Filter-Rule = \"c\"\n");
    assert_eq!(raw[20..], *b"\x5c\x03a\x5c\x05\0bc");
}

/// If it was printed from a packet in which the first attribute ends within a rule, it must be read as the same packet.
#[test]
fn behind_another_attribute_the_stream_goes_on() {
    let text = "NAS-Filter-Rule = \"permit \"\nUser-Name = \"alice\"\nNAS-Filter-Rule = \"in ip\\000deny out ip\"\n";
    let packet = packet(text);
    assert_eq!(rules(&packet), ["permit in ip", "deny out ip"]);
    let leaves = Packet::parse(&packet).unwrap().attributes().leaves(Dictionary::EMBEDDED);
    let printed: String = leaves.map(|leaf| format!("{}\n", text::line(Dictionary::EMBEDDED, &leaf))).collect();
    assert_eq!(printed, text);
}

/// With a number, the octets are those of the packet.
#[test]
fn octets_under_a_number_are_written_as_they_are() {
    assert_eq!(rules(&packet("NAS-Filter-Rule = \"a\"\nAttr-92 = 0x62\n")), ["ab"]);
    assert_eq!(rules(&packet("Attr-92 = 0x61\nNAS-Filter-Rule = \"b\"\nNAS-Filter-Rule = \"c\"\n")), ["ab", "c"]);
}

#[test]
fn a_rule_after_another_takes_an_octet_more_and_is_not_empty() {
    let second = |text: &'static str| text::lines(Dictionary::EMBEDDED, text).nth(1).unwrap().unwrap();
    let line = second("NAS-Filter-Rule = a\nNAS-Filter-Rule = b\n");
    assert_eq!(line.encode(&mut [0xa5; 2]).unwrap(), b"\0b");
    for available in 0..2 {
        let error = line.encode(&mut vec![0; available]).unwrap_err();
        assert_eq!(error.reason, text::LineReason::NoRoom { needed: 2, available });
    }
    let empty = second("NAS-Filter-Rule = a\nNAS-Filter-Rule = \"\"\n").encode(&mut [0xa5; 2]).map(<[u8]>::to_vec);
    assert_eq!(empty.unwrap_err().reason, text::LineReason::Empty);
}

/// The octets that a rule still needs are fewer than those of an attribute.
#[test]
fn a_rule_that_finds_no_room_is_refused_with_its_needs() {
    for (room, fits) in [(20 + 2 + 1 + 2, true), (20 + 2 + 1 + 1, false)] {
        let mut buffer = vec![0; room];
        let writer = PacketWriter::new(&mut buffer[..], Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
        let written = writer.push(NAS_FILTER_RULE, b"a").unwrap().push(NAS_FILTER_RULE, b"\0b");
        match written {
            Ok(writer) => assert_eq!((fits, rules(writer.finish())), (true, vec!["a".to_owned(), "b".to_owned()])),
            Err(error) => {
                assert!(!fits);
                assert_eq!(error.reason(), EncodeReason::NoRoom { needed: 2, available: 1 });
            }
        }
    }
}
