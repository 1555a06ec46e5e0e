//! Attributes as text: reading lines, and errors of lines.

use hex_literal::hex;
use radius_dict::{
    Dictionary,
    text::{self, AttributeLine, LineReason, Operator},
};
use radius_proto::{attribute::Tag, value::Joined};
use radius_tests::dictionary::load;

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

/// The contents of a line of one attribute: path, tag, octets.
fn read(text: &str) -> (String, Option<u8>, Vec<u8>) {
    let mut buffer = [0xa5; 4096];
    let line = only(text);
    let octets = line.encode(&mut buffer).unwrap_or_else(|error| panic!("{text}: {error}")).to_vec();
    (line.path().to_string(), line.tag().map(Tag::octet), octets)
}

fn only(text: &str) -> AttributeLine<'_> {
    let lines: Vec<_> = text::lines(EMBEDDED, text).collect();
    assert_eq!(lines.len(), 1, "{text}: {lines:?}");
    lines[0].unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn octets(text: &str) -> Vec<u8> {
    read(text).2
}

/// The error of a text, of its line or of its value.
fn fails(text: &str) -> String {
    let mut lines = text::lines(EMBEDDED, text);
    let error = lines.find_map(|line| line.and_then(|line| line.encode(&mut [0; 4096]).map(drop)).err());
    error.unwrap_or_else(|| panic!("{text} is sound")).to_string()
}

#[test]
fn a_line_is_a_name_an_operator_and_a_value() {
    let line = only("  User-Name := \"alice\" # who");
    assert_eq!((line.name(), line.value(), line.operator()), ("User-Name", "\"alice\"", Operator::Set));
    assert_eq!((line.line(), line.column(), line.tag()), (1, 3, None));
    assert_eq!(octets("User-Name=alice"), b"alice");
    assert_eq!(octets("\tuser-NAME\t=\talice"), b"alice");
}

#[test]
fn operators_are_those_that_radclient_takes_to_set_and_compare() {
    for (text, operator) in
        [("=", Operator::Equal), (":=", Operator::Set), ("+=", Operator::Add), ("==", Operator::Compare)]
    {
        assert_eq!(only(&format!("NAS-Port {text} 1")).operator(), operator);
        assert_eq!(only(&format!("NAS-Port{text}1")).operator(), operator);
        assert_eq!(operator.to_string(), text);
    }
    assert_eq!(fails("NAS-Port ? 1"), "line 1, column 10: expected an operator: =, :=, += or ==");
    // Those that compare or remove are named. A value may begin so in quotes, and after a blank.
    for operator in ["=~", "=*", "!=", "!~", "!*", "-=", "^=", "<", "<=", ">", ">="] {
        for text in [format!("User-Name {operator}bob"), format!("User-Name {operator} bob")] {
            assert!(
                fails(&text).contains(&format!(": the operator {operator} compares or removes: expected =, :=,")),
                "{text}"
            );
        }
    }
    assert_eq!((octets("User-Name = ~bob"), octets("User-Name = *")), (b"~bob".to_vec(), b"*".to_vec()));
}

#[test]
fn attributes_with_commas_between_them_share_a_line_and_lines_may_be_blank() {
    let text = "User-Name == alice, User-Password = x\r\n\n  # nothing\n\tService-Type = Framed-User,\n\tNAS-Port = 3";
    let lines: Vec<_> = text::lines(EMBEDDED, text).map(Result::unwrap).collect();
    let places: Vec<_> = lines.iter().map(|line| (line.name(), line.line(), line.column())).collect();
    assert_eq!(places, [("User-Name", 1, 1), ("User-Password", 1, 21), ("Service-Type", 4, 2), ("NAS-Port", 5, 2)]);
}

#[test]
fn an_error_is_in_its_line_and_the_next_line_is_read() {
    let text = "User-Name = a\nNo-Such = 1, User-Name = b\nUser-Name = c";
    let lines: Vec<_> = text::lines(EMBEDDED, text).map(|line| line.map(|line| line.value())).collect();
    assert_eq!((lines.len(), lines[0], lines[2]), (3, Ok("a"), Ok("c")));
    let error = lines[1].unwrap_err();
    assert_eq!((error.line, error.column), (2, 1));
    assert!(matches!(error.reason, LineReason::UnknownAttribute { name, nearest: None } if name.text() == "No-Such"));
}

#[test]
fn errors_say_where_and_what_was_expected() {
    for (text, error) in [
        ("User-Name", "line 1, column 10: expected an operator: =, :=, += or =="),
        ("= a", "line 1, column 1: expected the name of an attribute"),
        (
            "User-Name = ",
            "line 1, column 13: expected a value; a value with any of # , = ( ) ; { } < > must be in quotes",
        ),
        ("User-Name = a b", "line 1, column 15: expected a comma, a comment or the end of the line"),
        ("User-Name = a=b", "line 1, column 14: expected a comma, a comment or the end of the line"),
        ("User-Name = \"a", "line 1, column 15: expected the closing quote"),
        ("User-Name = \"a\\\"", "line 1, column 17: expected the closing quote"),
        ("NAS-Port = 1x", "line 1, column 13: expected the end of the text"),
        ("NAS-Port = 4294967296", "line 1, column 12: a number larger than 4294967295"),
        ("Service-Type = Nonsense", "line 1, column 16: expected a number, or the name of one"),
        (
            "Service-Type = Framed-Usr",
            "line 1, column 16: expected a number, or the name of one; the nearest is \"Framed-User\"",
        ),
        ("Framed-IP-Address = 192.0.2.1/24", "line 1, column 21: expected an IPv4 address"),
        // RFC 2865, section 5: omit the attribute.
        ("User-Name = \"\"", "line 1, column 13: the value is empty; leave the attribute out"),
        ("Class = 0x", "line 1, column 9: the value is empty; leave the attribute out"),
        ("Tunnel-Private-Group-ID:5 = \"\"", "line 1, column 29: the value is empty; leave the attribute out"),
        ("Tunnel-Private-Group-ID = \"\"", "line 1, column 27: the value is empty; leave the attribute out"),
        ("Framed-IP-Address = 192.0.2", "line 1, column 21: expected an IPv4 address"),
        ("Framed-IPv6-Prefix = 2001:db8::1/32", "line 1, column 22: bits after the prefix length of 32 are set"),
        ("Class = 0x616", "line 1, column 14: expected a second digit for the last octet"),
        ("Attr-6 = 2", "line 1, column 10: expected 0x and hexadecimal digits"),
        ("Tunnel-Type:32 = VLAN", "line 1, column 13: expected a tag, 0 to 31"),
        ("Tunnel-Type: = VLAN", "line 1, column 13: expected a tag, 0 to 31"),
        ("Tunnel-Type:1 = 16777216", "line 1, column 17: a number larger than 16777215"),
        ("User-Name:1 = a", "line 1, column 10: this attribute has no tag, or its tag is in the octets of its value"),
        ("Attr-64:1 = 0x01", "line 1, column 8: this attribute has no tag, or its tag is in the octets of its value"),
        ("Egress-VLANID = { Tag-Indication = 49", "line 1, column 38: expected '}'"),
    ] {
        assert_eq!(fails(text), error, "{text}");
    }
    for text in
        ["Attr-0 = 0x01", "Attr-256 = 0x01", "Attr-26.9.300 = 0x01", "Attr-1.2.3.4.5.6.7 = 0x", "Attr-1..2 = 0x"]
    {
        assert!(fails(text).starts_with("line 1, column 1: no attribute has these numbers"), "{text}");
    }
}

#[test]
fn what_has_no_name_is_written_by_numbers_and_octets() {
    for (text, path) in [
        ("Attr-199 = 0x6162", "199"),
        ("Attr-26.9.1 = 0x6162", "26.9.1"),
        ("attr-26.99999.1 = 0x6162", "26.99999.1"),
        ("raw.26.9.1 = 0x6162", "26.9.1"),
        ("Vendor-9-Attr-1 = 0x6162", "26.9.1"),
        ("Attr-26 = 0x6162", "26"),
        ("Attr-241.1 = 0x6162", "241.1"),
        ("Attr-241.26.9.1 = 0x6162", "241.26.9.1"),
        ("Attr-26.24757.1.2 = 0x6162", "26.24757.1.2"),
        ("Attr-26.429.48830 = 0x6162", "26.429.48830"),
        ("Attr-241.26.9.1.2.3.4.5.6 = 0x6162", "241.26.9.1.2.3.4.5.6"),
    ] {
        assert_eq!(read(text), (path.to_owned(), None, b"ab".to_vec()));
        assert_eq!(only(text).shape(), None);
    }
    assert_eq!(octets("Attr-6 = 0x"), b"");
    // The octets are those on the wire, so they are not hidden again.
    assert!(!only("Attr-2 = 0x6162").is_to_be_hidden());
}

#[test]
fn numbers_of_every_width_may_be_names() {
    assert_eq!(octets("Service-Type = Framed-User"), hex!("00000002"));
    assert_eq!(octets("Service-Type = \"framed-user\""), hex!("00000002"));
    assert_eq!(octets("Service-Type = 0x10"), hex!("00000010"));
    assert_eq!(octets("Acct-Terminate-Cause = 99"), hex!("00000063"));
    let loaded = load(
        "ATTRIBUTE B 1 byte\nVALUE B One 1\nATTRIBUTE S 2 short\nVALUE S Two 2\nATTRIBUTE I 3 signed\nVALUE I Three 3\n\
         ATTRIBUTE L 4 integer64\nVALUE L Four 4\nATTRIBUTE D 5 date\nVALUE D Never 0\nATTRIBUTE Y 6 bool\nVALUE Y Sure 1\n\
         ATTRIBUTE N 7 integer\nVALUE N 10 5\n",
    );
    for (text, expected) in [
        ("B = One", &hex!("01")[..]),
        ("S = Two", &hex!("0002")),
        ("I = Three", &hex!("00000003")),
        ("I = -3", &hex!("fffffffd")),
        ("L = Four", &hex!("0000000000000004")),
        ("D = Never", &hex!("00000000")),
        ("Y = Sure", &hex!("01")),
        ("Y = no", &hex!("00")),
        // A name precedes a number with the same text.
        ("N = 10", &hex!("00000005")),
        ("N = 0x0a", &hex!("0000000a")),
    ] {
        let line = text::lines(&loaded, text).next().unwrap().unwrap();
        assert_eq!(line.encode(&mut [0; 16]), Ok(expected), "{text}");
    }
}

#[test]
fn texts_have_quotes_and_escapes_as_radclient_takes_them() {
    for (text, expected) in [
        (r#"Reply-Message = "a, b # c""#, &b"a, b # c"[..]),
        (r"Reply-Message = 'it\'s'", b"it's"),
        (r#"Reply-Message = "q\"q\\""#, b"q\"q\\"),
        (r#"Reply-Message = "\n\t\000\377""#, b"\n\t\0\xff"),
        (r"Reply-Message = a\tb", b"a\tb"),
        ("Reply-Message = 0x616c", b"0x616c"),
        ("Reply-Message = a\"b", b"a\"b"),
        ("Reply-Message = gr\u{fc}n", "gr\u{fc}n".as_bytes()),
        ("Class = 0x616c", b"al"),
        ("Class = \"0x616c\"", b"al"),
        ("Class = \"al\"", b"al"),
        ("Class = al", b"al"),
        (r#"Class = "\377\060x""#, b"\xff0x"),
        ("EAP-Message = 0x", b""),
        ("Framed-IP-Address = 0x01020304", &hex!("01020304")),
        ("Framed-IP-Address = 1.2.3.4/32", &hex!("01020304")),
        ("NAS-IPv6-Address = ::1/128", &hex!("00000000000000000000000000000001")),
        (r#"NAS-Filter-Rule = "permit in ip\000deny out ip""#, b"permit in ip\0deny out ip"),
        ("NAS-Filter-Rule = 0x6100", b"a\0"),
        ("Framed-IPv6-Prefix = 2001:db8::/32", &hex!("002020010db8")),
        ("Event-Timestamp = \"Nov 24 2026 02:40:16 UTC\"", &hex!("6b04f910")),
        ("Event-Timestamp = 1795488016", &hex!("6b04f910")),
    ] {
        assert_eq!(octets(text), expected, "{text}");
    }
}

#[test]
fn a_tag_stands_behind_the_name() {
    for (text, tag, expected) in [
        ("Tunnel-Type:1 = VLAN", Some(1), &hex!("0100000d")[..]),
        ("Tunnel-Type = VLAN", None, &hex!("0000000d")),
        ("Tunnel-Type:0 = 13", Some(0), &hex!("0000000d")),
        ("Tunnel-Private-Group-ID:31 = \"10\"", Some(31), &hex!("1f3130")),
        ("Tunnel-Private-Group-ID = 10", None, &hex!("3130")),
        // As FreeRADIUS, whose radsniff prints `:0` for a text without a tag.
        ("Tunnel-Private-Group-ID:0 = 10", Some(0), &hex!("3130")),
        // Without it, the value would lose its first octet.
        (r"Tunnel-Private-Group-ID = \0051", None, &hex!("000531")),
        // The value is hidden later, so it is in clear and without the tag.
        ("Tunnel-Password:3 = \"x\"", Some(3), b"x"),
    ] {
        let (_, found, octets) = read(text);
        assert_eq!((found, &octets[..]), (tag, expected), "{text}");
    }
}

#[test]
fn a_buffer_that_is_too_short_is_an_error_and_one_octet_more_than_the_value_is_enough() {
    let line = only("Tunnel-Private-Group-ID = abc");
    assert_eq!(line.encode(&mut [0; 4]).unwrap(), b"abc");
    assert!(matches!(line.encode(&mut [0; 2]).unwrap_err().reason, LineReason::NoRoom { .. }));
    assert!(matches!(
        only("NAS-Port = 1").encode(&mut [0; 3]).unwrap_err().reason,
        LineReason::NoRoom { needed: 4, available: 3 }
    ));
    assert!(matches!(only("Service-Type = 2").encode(&mut []).unwrap_err().reason, LineReason::NoRoom { .. }));
}

#[test]
fn lines_tell_how_pieces_belong_together() {
    assert_eq!(only("EAP-Message = 0x01").joined(), Joined::Adjacent);
    assert_eq!(only("NAS-Filter-Rule = a").joined(), Joined::All);
    assert_eq!(only("Attr-79 = 0x01").joined(), Joined::Adjacent);
    assert_eq!(only("Attr-199 = 0x01").joined(), Joined::No);
}

/// The search takes longer than reading the line.
#[test]
fn the_nearest_name_is_searched_for_the_first_sixteen_unknown_names_of_a_text() {
    let text = "User-Nmae = bob\n".repeat(20);
    let found = text::lines(Dictionary::EMBEDDED, &text).map(|line| match line.unwrap_err().reason {
        LineReason::UnknownAttribute { nearest, .. } => nearest.is_some(),
        reason => panic!("{reason}"),
    });
    assert_eq!(found.collect::<Vec<_>>(), [[true; 16].as_slice(), &[false; 4]].concat());
    // Also of a value.
    let text = "Service-Type = Framed-User2\n".repeat(20);
    let found = text::lines(Dictionary::EMBEDDED, &text).map(|line| match line.unwrap().encode(&mut [0; 4]) {
        Err(text::LineError { reason: LineReason::UnknownName { nearest }, .. }) => nearest.is_some(),
        other => panic!("{other:?}"),
    });
    assert_eq!(found.collect::<Vec<_>>(), [[true; 16].as_slice(), &[false; 4]].concat());
}

#[test]
fn an_unknown_name_is_quoted_with_the_nearest_known_name() {
    let unknown = "write an attribute without a name as Attr- and its numbers, with the value as 0x..";
    for (text, said) in [
        ("User-Nmae = bob", "\"User-Nmae\" is known; the nearest is \"User-Name\""),
        ("cisco-avpiar = a", "\"cisco-avpiar\" is known; the nearest is \"Cisco-AVPair\""),
        ("Packet-Dst-Prt = 1", "\"Packet-Dst-Prt\" is known; the nearest is \"Packet-Dst-Port\""),
        ("Nothing-Like-It = 1", "\"Nothing-Like-It\" is known"),
    ] {
        assert_eq!(fails(text), format!("line 1, column 1: no attribute of the name {said}; {unknown}"));
    }
    let long = fails(&format!("{} = 1", "x".repeat(300)));
    assert!(long.contains(&format!("\"{}..\"", "x".repeat(40))), "{long}");
    let loaded = load("ATTRIBUTE Own-Name 1 string\n");
    let error = text::lines(&loaded, "Own-Nam = x").next().unwrap().unwrap_err().to_string();
    assert!(error.contains("the nearest is \"Own-Name\""), "{error}");
}
