//! Attributes as text: lines that are in one attribute of a packet.

use hex_literal::hex;
use radius_dict::{
    Dictionary, NamedRegistry,
    text::{self, LineError},
};
use radius_proto::{Code, Packet, RequestBuilder, Secret, encode::PacketWriter, packet::Authenticator};
use radius_tests::{Chosen, dictionary::load};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

/// The attributes that the lines make.
fn attributes(registry: &(impl NamedRegistry + ?Sized), text: &str) -> Result<Vec<u8>, LineError> {
    let (mut buffer, mut value) = ([0; 4096], [0; 4097]);
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).unwrap();
    let writer =
        text::groups(registry, text).try_fold(writer, |writer, group| group?.push_to_writer(writer, &mut value))?;
    Ok(writer.finish()[20..].to_vec())
}

/// The octets that radclient 3.2.1 sends for the same lines.
#[test]
fn tlvs_of_one_attribute_are_in_one_attribute_as_radclient_writes_them() {
    for (text, expected) in [
        ("IP-Port-Type = 1, IP-Port-Limit = 5", &hex!("f10f05010600000001020600000005")[..]),
        ("IP-Port-Type = 1\n# a comment\nIP-Port-Limit = 5", &hex!("f10f05010600000001020600000005")),
        ("IP-Port-Limit = 5, IP-Port-Type = 1", &hex!("f10f05020600000005010600000001")),
        ("IP-Port-Type = 1, IP-Port-Type = 2", &hex!("f10f05010600000001010600000002")),
        ("IP-Port-Type = 1, User-Name = a, IP-Port-Limit = 5", &hex!("f10905010600000001 010361 f10905020600000005")),
        ("Cisco-AVPair = \"a\", Cisco-AVPair = \"b\"", &hex!("1a09000000090103611a0900000009010362")),
        (
            "Attr-26.24757.28.1 = 0x0002, Attr-26.24757.28.2 = 0x0021, Attr-26.24757.28.3 = 0x00000021",
            &hex!("1a17000060b51c11000104000202040021030600000021"),
        ),
    ] {
        assert_eq!(attributes(EMBEDDED, text).unwrap(), expected, "{text}");
    }
}

#[test]
fn nested_tlvs_join_the_container_of_the_line_before() {
    for (text, expected) in [
        ("Attr-241.7.1.1 = 0x61, Attr-241.7.1.2 = 0x62", &hex!("f10b07 0108 010361 020362")[..]),
        ("Attr-241.7.1.1 = 0x61, Attr-241.7.2.1 = 0x62", &hex!("f10d07 0105010361 0205010362")),
        ("Attr-241.7.1.1 = 0x61, Attr-241.7.1 = 0x62", &hex!("f10b07 0105010361 010362")),
        ("Attr-241.7.1 = 0x62, Attr-241.7.1.1 = 0x61", &hex!("f10b07 010362 0105010361")),
        ("Attr-241.7.1.1.1 = 0x61, Attr-241.7.1.2 = 0x62", &hex!("f10d07 010a 0105010361 020362")),
    ] {
        assert_eq!(attributes(EMBEDDED, text).unwrap(), expected, "{text}");
    }
}

#[test]
fn a_blank_line_ends_a_group() {
    let text = "IP-Port-Type = 1\n\nIP-Port-Limit = 5";
    assert_eq!(attributes(EMBEDDED, text).unwrap(), hex!("f10905010600000001f10905020600000005"));
}

#[test]
fn a_tlv_without_room_begins_another_attribute() {
    let long = format!("Attr-241.7.1 = 0x{}", "61".repeat(200));
    let octets = attributes(EMBEDDED, &format!("{long}\n{long}\nAttr-241.7.2 = 0x62")).unwrap();
    let whole = [&[241, 205, 7, 1, 202][..], &[0x61; 200]].concat();
    let last = [&[241, 208, 7, 1, 202][..], &[0x61; 200], &[2, 3, 0x62]].concat();
    assert_eq!(octets, [whole, last].concat());
    // A long extended attribute goes on in the next attribute.
    let octets = attributes(EMBEDDED, &long.replace("241", "245").repeat(2).replace("Attr", "\nAttr")).unwrap();
    assert_eq!(
        (octets.len(), &octets[..4], &octets[255..259]),
        (2 * (4 + 202), &[245, 255, 7, 0x80][..], &[245, 157, 7, 0][..])
    );
}

/// A container of TLVs begins again in the next attribute, and has 255 octets even where the attribute may have more.
#[test]
fn a_container_without_room_begins_again() {
    for (path, header, second) in [("Attr-241.7", &[7][..], 100), ("Attr-245.7", &[7, 0], 200)] {
        let text = format!("{path}.1.1 = 0x{}, {path}.1.2 = 0x{}", "61".repeat(200), "62".repeat(second));
        let expected = [(1, 0x61, 200), (2, 0x62, second)].map(|(number, octet, length)| {
            let tlv = [&[number, u8::try_from(length + 2).unwrap()][..], &vec![octet; length]].concat();
            let value = [header, &[1, u8::try_from(tlv.len() + 2).unwrap()], &tlv].concat();
            let number: u8 = path[5..8].parse().unwrap();
            [&[number, u8::try_from(value.len() + 2).unwrap()][..], &value].concat()
        });
        assert_eq!(attributes(EMBEDDED, &text).unwrap(), expected.concat(), "{path}");
    }
}

#[test]
fn tlvs_fill_the_room_that_the_headers_around_them_leave() {
    // Of two TLVs, the first has a value of 121 octets.
    let pair = |path: &str, second: usize| {
        let text = format!("{path}.1 = 0x{}, {path}.2 = 0x{}", "61".repeat(121), "62".repeat(second));
        let octets = attributes(EMBEDDED, &text).unwrap();
        let mut lengths = Vec::new();
        let mut rest = &octets[..];
        while let [_, length, ..] = *rest {
            lengths.push(length);
            rest = &rest[usize::from(length)..];
        }
        lengths
    };
    // The octets before the TLVs: Type, Length and Extended-Type; the same with a Vendor-Id and a type;
    // Vendor-Specific's.
    for (path, header) in [("Attr-241.7", 3), ("Attr-241.26.9.7", 8), ("Attr-26.9.7", 8)] {
        let most = 255 - header - 123 - 2;
        assert_eq!(pair(path, most), [255], "{path}");
        assert_eq!(pair(path, most + 1).len(), 2, "{path}");
    }
    // WiMAX's attributes continue in the next one, so there is room for all of them.
    assert_eq!(pair("Attr-26.24757.28", 122), [255, 10]);
}

#[test]
fn lines_in_braces_are_in_one_attribute_alone() {
    for (text, expected) in [
        (
            "{ Cisco-AVPair = \"a\", Attr-26.9.2 = 0x62 }, { Cisco-AVPair = \"c\" }",
            &hex!("1a0c 00000009 010361 020362 1a09 00000009 010363")[..],
        ),
        ("{ IP-Port-Type = 1 }\n{IP-Port-Limit = 5}", &hex!("f10905010600000001f10905020600000005")),
        ("{ User-Name = bob } # alone", &hex!("0105626f62")),
        // The fields of WiMAX have an octet of flags.
        ("{ Attr-26.24757.1.1 = 0x61, Attr-26.24757.2 = 0x62 }", &hex!("1a10 000060b5 010600010361 02040062")),
        // TLVs inside a vendor's attribute.
        (
            "{ Attr-26.9.1.1 = 0x61, Attr-26.9.1.2 = 0x62, Attr-26.9.1 = 0x63 }",
            &hex!("1a11 00000009 0108010361020362 010363"),
        ),
    ] {
        assert_eq!(attributes(EMBEDDED, text).unwrap(), expected, "{text}");
    }
    let wide = load("VENDOR Wide 99 format=2,2\nBEGIN-VENDOR Wide\nATTRIBUTE A 300 string\nEND-VENDOR Wide\n");
    let expected = hex!("1a12 00000063 012c000561 012d000762 6364");
    let octets = attributes(&wide, "{ A = a, Attr-26.99.301 = 0x626364 }").unwrap();
    assert_eq!(octets, expected);
}

#[test]
fn braces_have_errors_at_their_places() {
    let inside = "expected an attribute that is not hidden and is inside the same attribute as the first in the braces";
    for (text, error) in [
        ("{ User-Name = a, NAS-Port = 1 }", format!("column 18: {inside}")),
        ("{ Cisco-AVPair = a, Attr-26.10.1 = 0x61 }", format!("column 21: {inside}")),
        ("{ IP-Port-Type = 1, Attr-241.6.1 = 0x61 }", format!("column 21: {inside}")),
        ("{ Cisco-AVPair = a", "column 19: expected '}' after the last attribute in braces".to_owned()),
        (
            "{ Cisco-AVPair = a\nUser-Name = a }",
            "column 19: expected '}' after the last attribute in braces".to_owned(),
        ),
        ("{", "column 2: expected the name of an attribute; braces are closed in the same line".to_owned()),
        ("{ }", "column 3: expected the name of an attribute".to_owned()),
        ("{ { User-Name = a } }", "column 3: expected the name of an attribute; braces cannot be in braces".to_owned()),
        ("User-Name = a }", "column 15: expected a comma, a comment or the end of the line".to_owned()),
        ("{ User-Name = a } b", "column 19: expected a comma, a comment or the end of the line".to_owned()),
        ("Attr-241.7.1 = 0x61, Attr-241.7.2 = 0x", "column 37: the value is empty; leave the attribute out".to_owned()),
    ] {
        let found = attributes(EMBEDDED, text).unwrap_err().to_string();
        assert_eq!(found, format!("line 1, {error}"), "{text}");
    }
    let long = "Attr-26.9.1 = 0x".to_owned() + &"61".repeat(200);
    let error = attributes(EMBEDDED, &format!("{{ {long}, {long} }}")).unwrap_err().to_string();
    assert!(error.contains("the value has 200 octets, and its attribute has room for at most"), "{error}");
    // Without a length, a vendor's attribute fills the attribute.
    let error = attributes(EMBEDDED, "{ Attr-26.429.1 = 0x61, Attr-26.429.2 = 0x62 }").unwrap_err().to_string();
    assert!(error.contains("the value has 1 octets"), "{error}");
}

#[test]
fn braces_with_an_error_are_no_group() {
    let groups = |text| text::groups(EMBEDDED, text).map(|group| group.map(|group| group.lines().count()));
    let found: Vec<_> = groups("{ Cisco-AVPair = a, Cisco-NAS-Port = b\nUser-Name = a").collect();
    let [Err(error), Ok(1)] = found[..] else { panic!("{found:?}") };
    assert_eq!((error.line, error.column), (1, 39));
    // An error in the next line is not one of the braces.
    let found: Vec<_> = groups("{ Cisco-AVPair = a, Cisco-NAS-Port = b }\n{ No-Such = a }").collect();
    assert!(matches!(found[..], [Ok(2), Err(error)] if error.line == 2), "{found:?}");
}

/// Each hidden value has a salt, and is hidden when it is written.
#[test]
fn hidden_tlvs_are_in_attributes_of_their_own() {
    let loaded = load(
        "VENDOR V 99\nBEGIN-VENDOR V\nATTRIBUTE C 1 tlv\nATTRIBUTE K 1.1 string encrypt=2\nATTRIBUTE L 1.2 string encrypt=2\n",
    );
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let (mut buffer, mut value, mut rng) = ([0; 4096], [0; 4097], Chosen([7; 16]));
    let mut builder = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng).unwrap();
    for group in text::groups(&loaded, "K = a, L = b") {
        builder = group.unwrap().push_to_request(builder, &mut value, &mut rng).unwrap();
    }
    let packet = Packet::parse(builder.sign().octets()).unwrap();
    let paths: Vec<_> = packet.attributes().leaves(&loaded).map(|leaf| leaf.path.to_string()).collect();
    assert_eq!(paths, ["80", "26.99.1.1", "26.99.1.2"]);
    assert_eq!(packet.attributes().count(), 3);
}

#[test]
fn requests_have_the_same_groups_and_refuse_hidden_values_in_them() {
    let secret = Secret::new(b"a secret of at least sixteen").unwrap();
    let push = |text: &str| {
        let (mut buffer, mut value, mut rng) = ([0; 4096], [0; 4097], Chosen([7; 16]));
        let builder = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut rng).unwrap();
        text::groups(EMBEDDED, text)
            .try_fold(builder, |builder, group| group?.push_to_request(builder, &mut value, &mut rng))
            .map(|builder| builder.sign().octets()[38..].to_vec())
    };
    let text = "IP-Port-Type = 1, IP-Port-Limit = 5, { Cisco-AVPair = \"a\", Attr-26.9.2 = 0x62 }";
    assert_eq!(push(text).unwrap(), hex!("f10f05010600000001020600000005 1a0c 00000009 010361 020362"));
    let error = push("{ MS-MPPE-Send-Key = 0x00, MS-MPPE-Recv-Key = 0x00 }").unwrap_err();
    assert_eq!((error.line, error.column), (1, 3));
}
