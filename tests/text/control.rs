//! Attributes as text: items of FreeRADIUS's files that are in no packet, and passwords of CHAP.

use radius_dict::{
    Dictionary,
    text::{self, Item, LineReason, Operator},
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret, credentials::chap::ChapPassword, encode::PacketWriter, packet::Authenticator,
};
use radius_tests::{Chosen, dictionary::load};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

const TEXT: &str = "Packet-Type == Access-Request, User-Name = alice, cleartext-password := \"open \\\"sesame\"
Response-Packet-Type == Access-Accept
Packet-Dst-Port = 1812, NAS-Port = 1";

#[test]
fn control_items_are_given_between_attributes() {
    let items: Vec<_> = text::items(EMBEDDED, TEXT).map(Result::unwrap).collect();
    let [
        Item::Control(code),
        Item::Attribute(_),
        Item::Control(password),
        Item::Control(_),
        Item::Control(port),
        Item::Attribute(_),
    ] = items[..]
    else {
        panic!("{items:?}");
    };
    assert_eq!((code.name(), code.operator(), code.value()), ("Packet-Type", Operator::Compare, "Access-Request"));
    assert_eq!((password.name(), password.line(), password.column()), ("Cleartext-Password", 1, 51));
    assert_eq!((port.name(), port.line(), port.value_column(), port.value()), ("Packet-Dst-Port", 3, 19, "1812"));
    assert!(!format!("{password:?}").contains("sesame"));
}

#[test]
fn lines_name_a_control_item_or_ignore_it() {
    let lines: Vec<_> = text::lines(EMBEDDED, TEXT).collect();
    assert_eq!(lines.len(), 6);
    let error = lines[2].unwrap_err();
    assert_eq!((error.line, error.column, error.reason), (1, 51, LineReason::ControlItem("Cleartext-Password")));
    // The rest of the line is read.
    assert_eq!(lines[5].unwrap().name(), "NAS-Port");
    let lines: Vec<_> = text::lines(EMBEDDED, TEXT).without_control_items().map(|line| line.unwrap().name()).collect();
    assert_eq!(lines, ["User-Name", "NAS-Port"]);
}

#[test]
fn an_attribute_of_the_dictionary_precedes_a_control_item_of_its_name() {
    let loaded = load("ATTRIBUTE Realm 200 string\n");
    let line = text::lines(&loaded, "Realm = here").next().unwrap().unwrap();
    assert_eq!(line.path().to_string(), "200");
}

/// The value of the only attribute of an Access-Request.
fn request(text: &str) -> Result<([u8; 16], Vec<u8>), String> {
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let (mut buffer, mut value, mut rng) = ([0; 4096], [0; 4096], Chosen([7; 16]));
    let builder = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng).unwrap();
    let line = text::lines(EMBEDDED, text).next().unwrap().unwrap();
    let builder = line.push_to_request(builder, &mut value, &mut rng).map_err(|error| error.to_string())?;
    let packet = Packet::parse(builder.sign().octets()).unwrap();
    let value = packet.attributes().last().unwrap().value().to_vec();
    Ok((*packet.authenticator().octets(), value))
}

#[test]
fn a_chap_password_in_clear_becomes_the_response_in_a_request() {
    for (text, password) in [
        ("CHAP-Password = \"hello\"", &b"hello"[..]),
        ("CHAP-Password = \"seventeen octets.\"", b"seventeen octets."),
        ("CHAP-Password = 0x00ff", &[0, 0xff]),
    ] {
        let (challenge, value) = request(text).unwrap();
        assert!(ChapPassword::from_octets(&value).unwrap().matches(password, &challenge), "{text}");
    }
    let (_, value) = request("CHAP-Password = 0x0102030405060708090a0b0c0d0e0f1011").unwrap();
    assert_eq!(value, (1..=17).collect::<Vec<u8>>());
}

#[test]
fn a_chap_password_in_clear_is_written_nowhere_else() {
    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 7, Authenticator::ZERO).unwrap();
    let line = text::lines(EMBEDDED, "CHAP-Password = \"hello\"").next().unwrap().unwrap();
    let error = line.push_to_writer(writer, &mut [0; 64]).unwrap_err();
    assert_eq!((error.column, error.reason), (17, LineReason::ChapPassword));
}

/// RFC 2865, section 5: "Text of length zero (0) MUST NOT be sent".
#[test]
fn a_signed_packet_has_no_empty_value_but_an_eap_start() {
    for text in ["User-Name = \"\"", "Attr-18 = 0x", "Cisco-AVPair = \"\"", "Tunnel-Private-Group-Id:1 = \"\""] {
        let error = request(text).unwrap_err();
        assert!(error.ends_with(": the value is empty; leave the attribute out"), "{text}: {error}");
    }
    assert_eq!(request("EAP-Message = 0x").unwrap().1, b"");
    // A packet that is written as its lines say keeps it.
    let mut buffer = [0; 64];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 7, Authenticator::ZERO).unwrap();
    let line = text::lines(EMBEDDED, "Attr-18 = 0x").next().unwrap().unwrap();
    assert_eq!(line.push_to_writer(writer, &mut [0; 64]).unwrap().finish()[20..], [18, 2]);
}
