//! Structs of a loaded dictionary: as lines in both directions, as JSON, and in logs.

use std::sync::LazyLock;

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_dict::{
    DisplayPacket, NamedRegistry,
    loader::Loaded,
    text::{self, LineError},
};
use radius_proto::{
    Code, Packet,
    attribute::AttributePath,
    encode::PacketWriter,
    packet::Authenticator,
    typed::Registry,
    value::{Form, Kind, Member, Value},
};
use radius_tests::dictionary::load;
use serde_json::json;

/// A small example of each construct of the language.
static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    load(
        "VENDOR Acme 32473\nBEGIN-VENDOR Acme\n\
         ATTRIBUTE Lease 1 struct\nMEMBER T1 byte\nMEMBER T2 short\nVALUE T2 Never 0xffff\nMEMBER Host ipaddr\n\
         ATTRIBUTE Copy 2 struct clone=.Lease\n\
         ATTRIBUTE Bits 3 struct\nMEMBER Spare bit[3]\nMEMBER Radio bit[5]\nVALUE Radio New 0\nVALUE Radio 17 3\n\
         MEMBER Since date\n\
         ATTRIBUTE Location 4 struct\nMEMBER Type uint8 key\nVALUE Type Area 128\nMEMBER Network octets[3]\n\
         MEMBER Data union key=Type\n\
         BEGIN Vendor-Specific.Acme.Location.Data\nATTRIBUTE Cell 0 struct\nMEMBER LAC uint16\nMEMBER Id uint16\n\
         ATTRIBUTE Area 128 struct\nMEMBER TAC uint16\nATTRIBUTE Code 129 uint32\nVALUE Code One 1\n\
         END Vendor-Specific.Acme.Location.Data\n\
         ATTRIBUTE Notes 5 struct\nMEMBER Short string length=uint8\nMEMBER Sized string[3]\nMEMBER Note string\n\
         ATTRIBUTE Home 6 struct\nMEMBER Prefix ipv6prefix\n\
         ATTRIBUTE Ports 7 struct\nMEMBER Count uint8\nMEMBER Port uint16 array\nVALUE Port http 80\n\
         ATTRIBUTE Other 8 struct\nMEMBER Kind uint8 key\nSTRUCT Plain Kind 1\nMEMBER A uint16\n\
         STRUCT Longer Kind 2 length=uint16\nMEMBER B string\n\
         ATTRIBUTE Nested 9 struct\nMEMBER Before uint8\nMEMBER Inner struct\n\
         BEGIN Vendor-Specific.Acme.Nested.Inner\nMEMBER X int32\nMEMBER Y bool\nEND Vendor-Specific.Acme.Nested.Inner\n\
         ATTRIBUTE Unread 10 struct\nMEMBER Eighth int8\nMEMBER Ratio float32\nMEMBER Milli date precision=milliseconds\n\
         ATTRIBUTE Key 11 struct\nMEMBER Id uint8\nMEMBER Psk octets[4] secret\n\
         ATTRIBUTE Keys 13 struct array\nMEMBER Id uint8\nMEMBER Psk octets[4] secret\n\
         ATTRIBUTE Deep 14 struct\nMEMBER Type uint8 key\nSTRUCT Plain Type 1\nMEMBER Text string\n\
         STRUCT Hidden Type 2\nMEMBER Text string secret\n\
         ATTRIBUTE Container 12 tlv\nATTRIBUTE Range .1 struct\nMEMBER Start uint16\nMEMBER End uint16\n\
         END-VENDOR Acme\n",
    )
});

/// The octets of the only line.
fn encoded(line: &str) -> Result<Vec<u8>, LineError> {
    let mut buffer = [0xa5; 253];
    text::lines(&*LOADED, line).next().unwrap()?.encode(&mut buffer).map(<[u8]>::to_vec)
}

fn refusal(line: &str) -> String {
    encoded(line).expect_err(line).to_string()
}

/// A packet with this attribute of Acme.
fn packet(number: u32, value: &[u8]) -> Vec<u8> {
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
    let path = AttributePath::try_vendor(LOADED.vendor(32473).unwrap().vendor(), number).unwrap();
    writer.push_octets(path, value).unwrap().finish().to_vec()
}

fn printed(number: u32, value: &[u8]) -> String {
    let datagram = packet(number, value);
    let leaf = Packet::parse(&datagram).unwrap().attributes().leaves(&*LOADED).next().unwrap();
    text::line(&*LOADED, &leaf).to_string()
}

fn json_of(number: u32, value: &[u8]) -> serde_json::Value {
    let datagram = packet(number, value);
    let leaf = Packet::parse(&datagram).unwrap().attributes().leaves(&*LOADED).next().unwrap();
    serde_json::to_value(text::line(&*LOADED, &leaf)).unwrap()
}

fn log(number: u32, value: &[u8]) -> String {
    let datagram = packet(number, value);
    let log = DisplayPacket::new(&*LOADED, Packet::parse(&datagram).unwrap()).to_string();
    log.lines().nth(1).unwrap().trim().to_owned()
}

#[test]
fn the_line_of_a_struct_has_its_members_and_is_read_as_the_same_octets() {
    for (number, octets, line) in [
        (1, &hex!("01 0002 c0000201")[..], "Lease = { T1 = 1, T2 = 2, Host = 192.0.2.1 }"),
        (1, &hex!("01 ffff c0000201"), "Lease = { T1 = 1, T2 = Never, Host = 192.0.2.1 }"),
        (2, &hex!("01 ffff c0000201"), "Copy = { T1 = 1, T2 = Never, Host = 192.0.2.1 }"),
        (3, &hex!("e0 6553f100"), "Bits = { Spare = 7, Radio = New, Since = \"Nov 14 2023 22:13:20 UTC\" }"),
        (3, &hex!("01 00000000"), "Bits = { Spare = 0, Radio = 1, Since = \"Jan  1 1970 00:00:00 UTC\" }"),
        (
            4,
            &hex!("00 010203 0004 0005"),
            "Location = { Type = 0, Network = 0x010203, Data = { Cell = { LAC = 4, Id = 5 } } }",
        ),
        (4, &hex!("80 010203 0004"), "Location = { Type = Area, Network = 0x010203, Data = { Area = { TAC = 4 } } }"),
        (4, &hex!("81 010203 00000001"), "Location = { Type = 129, Network = 0x010203, Data = { Code = One } }"),
        (4, &hex!("07 010203 0a0b"), "Location = { Type = 7, Network = 0x010203, Data = 0x0a0b }"),
        (4, &hex!("07 010203"), "Location = { Type = 7, Network = 0x010203, Data = 0x }"),
        (5, b"\x02a\"b,}x{ '", "Notes = { Short = \"a\\\"\", Sized = \"b,}\", Note = \"x{ '\" }"),
        (5, b"\0abc", "Notes = { Short = \"\", Sized = \"abc\", Note = \"\" }"),
        (6, &hex!("00 20 20010db8"), "Home = { Prefix = 2001:db8::/32 }"),
        (7, &hex!("02 0050 01bb"), "Ports = { Count = 2, Port = http, Port = 443 }"),
        (7, &hex!("00"), "Ports = { Count = 0 }"),
        (8, &hex!("01 0007"), "Other = { Kind = 1, Plain = { A = 7 } }"),
        (8, &hex!("02 0002 6869"), "Other = { Kind = 2, Longer = { B = \"hi\" } }"),
        (8, &hex!("03"), "Other = { Kind = 3 }"),
        (8, &hex!("03 0102"), "Other = { Kind = 3, Attr-Unknown = 0x0102 }"),
        (9, &hex!("01 fffffffe 01"), "Nested = { Before = 1, Inner = { X = -2, Y = yes } }"),
        (10, &hex!("ff 3f800000 00000001"), "Unread = { Eighth = 0xff, Ratio = 0x3f800000, Milli = 0x00000001 }"),
        (11, &hex!("01 61626364"), "Key = { Id = 1, Psk = 0x61626364 }"),
        (12, &hex!("01 06 0001 0009"), "Range = { Start = 1, End = 9 }"),
    ] {
        let octets_of_line = if number == 12 { &octets[2..] } else { octets };
        assert_eq!(printed(number, octets), line);
        assert_eq!(encoded(line).as_deref(), Ok(octets_of_line), "{line}");
    }
    // Other forms of the same values.
    for line in [
        "Lease={T1=0x1,T2=never,Host=\"192.0.2.1\"}",
        "lease = {\tt1 = 1 , t2 = 65535,host = 192.0.2.1}",
        "Lease = '{ T1 = 1, T2 = Never, Host = 192.0.2.1 }'",
        "Lease = 0x01ffffc0000201, ",
    ] {
        assert_eq!(encoded(line).as_deref(), Ok(&hex!("01 ffff c0000201")[..]), "{line}");
    }
    let two: Vec<_> = text::lines(&*LOADED, "Lease = { T1 = 1, T2 = 2, Host = 0.0.0.0 }, User = 1").collect();
    assert!(two.len() == 2 && two[0].is_ok() && two[1].is_err());
}

#[test]
fn a_malformed_struct_is_printed_as_octets() {
    for (number, octets) in [
        (1, &hex!("01 0002 c00002")[..]),
        (1, &hex!("01 0002 c0000201 00")),
        (3, &hex!("e0 6553f1")),
        (4, &hex!("00 010203 0004")),
        (5, &hex!("05 61")),
        (6, &hex!("00 81")),
        // A prefix whose text would lose octets.
        (6, &hex!("01 20 20010db8")),
        (7, &hex!("00 01")),
        // The name of the number 3 is the number 17.
        (3, &hex!("11 00000000")),
        (8, &hex!("02 0003 6869")),
        (9, &hex!("01 00000000 02")),
    ] {
        let expected: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
        let line = printed(number, octets);
        assert_eq!(line, format!("Attr-26.32473.{number} = 0x{expected}"));
        assert_eq!(encoded(&line).as_deref(), Ok(octets));
        let json = json_of(number, octets);
        assert_eq!((&json["raw"], &json["type"]), (&json!(true), &json!("struct")));
    }
    assert_eq!(
        log(1, &hex!("01 00")),
        "Lease = 0x0100 <not struct: member T2, octet 1 of the value: 1 octets instead of 2>"
    );
}

#[test]
fn the_error_of_a_line_names_the_member_and_its_place() {
    for (line, error) in [
        ("Lease = { }", "line 1, column 11: expected the member \"T1\""),
        ("Lease = { T1 = 1, Host = 0.0.0.0 }", "line 1, column 19: expected the member \"T2\""),
        ("Lease = { T1 = 1 }", "line 1, column 18: expected ','"),
        ("Lease = { T1 = 1, }", "line 1, column 19: expected the member \"T2\""),
        ("Lease = { T1 1 }", "line 1, column 14: expected '='"),
        ("Lease = { T1 = 256, T2 = 1, Host = 0.0.0.0 }", "line 1, column 16: a number larger than 255"),
        ("Lease = { T1 = 1, T2 = Ever, Host = 0.0.0.0 }", "line 1, column 24: expected a number, or the name of one"),
        ("Lease = { T1 = 1, T2 = 2, Host = 0.0.0.0, X = 1 }", "line 1, column 41: expected '}'"),
        ("Lease = { T1 = 1, T2 = 2, Host = 0.0.0.0", "line 1, column 41: expected '}'"),
        ("Lease = { T1 = {, T2 = 2, Host = 0.0.0.0 } }", "line 1, column 16: expected a digit"),
        ("Lease = 0x01", "line 1, column 9: member \"T2\": 0 octets instead of 2"),
        (
            "Lease = 0x01ffffc000020100",
            "line 1, column 9: the members break a rule at octet 7 of the value: octets-after-members",
        ),
        ("Lease = 7", "line 1, column 9: expected 0x"),
        ("Bits = { Spare = 8, Radio = 0, Since = 0 }", "line 1, column 18: member \"Spare\": a number larger than 7"),
        (
            "Notes = { Short = \"\", Sized = \"four\", Note = \"\" }",
            "line 1, column 31: member \"Sized\": 4 octets instead of 3",
        ),
        ("Location = { Type = 0, Network = 0x010203, Data = 0x01 }", "line 1, column 51: expected '{'"),
        (
            "Location = { Type = 0, Network = 0x010203, Data = { Area = { TAC = 4 } } }",
            "line 1, column 53: expected the member \"Cell\"",
        ),
        ("Location = { Type = 0, Network = 0x0102, Data = 0x01 }", "line 1, column 34: 2 octets instead of 3"),
        ("Ports = { Count = 1, Prot = 1 }", "line 1, column 22: expected the member \"Port\""),
        ("Other = { Kind = 1 }", "line 1, column 20: expected ','"),
        ("Nested = { Before = 1, Inner = { X = 1, Y = 7 } }", "line 1, column 45: expected"),
    ] {
        assert!(refusal(line).starts_with(error), "{line}: {}", refusal(line));
    }
    let line = text::lines(&*LOADED, "Lease = { T1 = 1, T2 = 2, Host = 0.0.0.0 }").next().unwrap().unwrap();
    let short = line.encode(&mut [0; 6]).unwrap_err();
    assert_eq!((short.column, short.reason.label()), (34, "no-room"));
}

#[test]
fn json_has_the_members_with_their_types() {
    let lease = json_of(1, &hex!("01 ffff c0000201"));
    let members = json!({
        "T1": {"type": "byte", "value": "1"},
        "T2": {"type": "short", "value": "Never"},
        "Host": {"type": "ipv4addr", "value": "192.0.2.1"},
    });
    let expected = json!({
        "oid": "26.32473.1", "name": "Lease", "type": "struct", "tag": null, "value": members, "raw": false, "length": 7,
    });
    assert_eq!(lease, expected);
    assert_eq!(
        json_of(4, &hex!("80 010203 0004"))["value"]["Data"],
        json!({"type": "struct", "value": {"Area": {"type": "struct", "value": {"TAC": {"type": "short", "value": "4"}}}}})
    );
    assert_eq!(json_of(4, &hex!("07 010203 0a0b"))["value"]["Data"], json!({"type": "string", "value": "0x0a0b"}));
    assert_eq!(json_of(3, &hex!("e0 00000000"))["value"]["Radio"], json!({"type": "bit", "value": "New"}));
    assert_eq!(json_of(5, b"\0a\"c\n")["value"]["Sized"], json!({"type": "text", "value": "a\"c"}));
    assert_eq!(
        json_of(7, &hex!("02 0050 01bb"))["value"]["Port"],
        json!([{"type": "short", "value": "http"}, {"type": "short", "value": "443"}])
    );
    assert_eq!(json_of(7, &hex!("00"))["value"], json!({"Count": {"type": "byte", "value": "0"}}));
}

#[test]
fn a_log_shows_a_struct_and_withholds_one_with_a_secret_member() {
    assert_eq!(log(1, &hex!("01 ffff c0000201")), "Lease = { T1 = 1, T2 = Never, Host = 192.0.2.1 }");
    assert_eq!(log(11, &hex!("01 61626364")), "Key = <5 octets, not shown>");
    // Without a layout, or with the secret in another part, it is withheld as well.
    assert_eq!(log(13, &hex!("01 61626364")), "Keys = <5 octets, not shown>");
    assert_eq!(log(14, &hex!("01 616263")), "Deep = <4 octets, not shown>");
    // Malformed, it is withheld, too.
    assert_eq!(log(11, &hex!("01 61")), "Key = <2 octets, not shown>");
    let datagram = packet(11, &hex!("01 61626364"));
    let json = serde_json::to_value(DisplayPacket::new(&*LOADED, Packet::parse(&datagram).unwrap())).unwrap();
    assert_eq!(json["attributes"][0]["value"], json!(null));
    // A member may be a text that names a secret.
    assert_eq!(log(5, b"\0abcpassword hunter2"), "Notes = <20 octets, not shown>");
}

#[test]
fn every_struct_of_the_dictionary_has_a_layout() {
    let structures = LOADED.attributes().filter(|attribute| attribute.data_type().name() == "struct");
    for attribute in structures.filter(|attribute| !attribute.flags().array) {
        if let Ok(path) = attribute.path() {
            assert!(LOADED.layout(path).is_some_and(|layout| layout.is_valid()), "{}", attribute.name());
        }
    }
    assert_eq!(LOADED.layout(LOADED.attribute_named("Container").unwrap().path().unwrap()), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_line_of_any_octets_is_read_as_the_same_octets(
        number in 1..=11_u32, first in 0..=3_u8, octets in vec(prop_oneof![0..=3_u8, any::<u8>(), 0x20..=0x7e_u8], 0..=20)
    ) {
        let octets = [&[first][..], &octets].concat();
        let line = printed(number, &octets);
        prop_assert_eq!(encoded(&line), Ok(octets.clone()), "{}", line);
        prop_assert!(log(number, &octets).chars().all(|character| !character.is_control()));
    }

    #[test]
    fn any_text_in_braces_is_read_or_refused_in_its_place(
        name in prop::sample::select(vec!["Lease", "Bits", "Location", "Notes", "Ports", "Other", "Nested"]),
        words in vec(prop::sample::select(vec![
            "{", "}", ",", " = ", "T1", "T2", "Host", "Spare", "Radio", "Since", "Type", "Network", "Data", "Cell", "Count",
            "Port", "Kind", "Plain", "A", "1", "0x010203", "\"x\"", "'", "\"", "0.0.0.0", " ",
        ]), 0..=20)
    ) {
        let line = format!("{name} = {{{}", words.concat());
        let mut buffer = [0; 4096];
        for read in text::lines(&*LOADED, &line) {
            if let Err(error) = read.and_then(|read| read.encode(&mut buffer).map(|_| ())) {
                prop_assert!((1..=line.len() + 1).contains(&error.column), "{}: {}", line, error);
            }
        }
    }
}

#[test]
fn a_structure_without_a_layout_does_not_change_the_names_in_others() {
    let loaded = load(
        "ATTRIBUTE Wrong 250 struct\nMEMBER A byte\nMEMBER B union key=C\n\
         ATTRIBUTE Right 251 struct\nMEMBER X byte\nMEMBER Y uint32\nVALUE Y High 7\n",
    );
    let definition = loaded.definition_named("Right").unwrap();
    assert_eq!(loaded.definition_named("Wrong").unwrap().layout(), None);
    let text = text::value(Some(definition), Value::Octets(&hex!("01 00000007"))).to_string();
    assert_eq!(text, "{ X = 1, Y = High }");
    // A number with names has its own type.
    let forms = definition.layout().unwrap().table().iter().map(Member::form).collect::<Vec<_>>();
    assert_eq!(forms, [Form::Value(Kind::Byte), Form::Value(Kind::Enumerated)]);
}
