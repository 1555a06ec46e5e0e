//! The text of values, compared with the text that FreeRADIUS's `radclient` prints and reads.
//!
//! If `radclient` is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the environment
//! they fail.

use core::fmt::Write;

use hex_literal::hex;
use radius_dict::Dictionary;
use radius_proto::{Code, attribute::AttributePath, value::Kind, verify::RequestPolicy};
use radius_tests::{freeradius::report_skipped, radclient::Radclient, server::Server};

const SECRET: &str = "the secret of radclient and us";

/// Makes `radclient` compute a Message-Authenticator.
const SIGNED: &str = "Message-Authenticator = 0x00\n";

/// Attribute, octets, text: an attribute of every type that both have. FreeRADIUS 3.2 has no `bool`, `time_delta` or
/// `struct`.
const CASES: &[(&str, &[u8], &str)] = &[
    // integer, enum
    ("Session-Timeout", &hex!("00000000"), "0"),
    ("Session-Timeout", &hex!("ffffffff"), "4294967295"),
    ("Service-Type", &hex!("fffffff0"), "4294967280"),
    // date
    ("Event-Timestamp", &hex!("00000000"), r#""Jan  1 1970 00:00:00 UTC""#),
    ("Event-Timestamp", &hex!("6b04f910"), r#""Nov 24 2026 02:40:16 UTC""#),
    ("Event-Timestamp", &hex!("ffffffff"), r#""Feb  7 2106 06:28:15 UTC""#),
    // text
    ("Reply-Message", b"plain", r#""plain""#),
    ("Reply-Message", b"it's \"q\" \\ \\n `x`", r#""it's \"q\" \\ \\n `x`""#),
    // With a backslash before it, `radclient` would read two backslashes, because it treats the text as one to expand.
    ("Reply-Message", b"%{User-Name}", r#""%{User-Name}""#),
    ("Reply-Message", b"a\n\r\t\x00\x01\x1b\x7f", r#""a\n\r\t\000\001\033\177""#),
    ("Reply-Message", "grüß dich, €, 😀".as_bytes(), r#""grüß dich, €, 😀""#),
    // string
    ("Class", &hex!("00ff0a"), "0x00ff0a"),
    // concat
    ("EAP-Message", &hex!("0201000501"), "0x0201000501"),
    // octets
    ("Originating-Line-Info", &hex!("0102"), "0x0102"),
    // ifid
    ("Framed-Interface-Id", &hex!("00000000fe000001"), "0:0:fe00:1"),
    ("Framed-Interface-Id", &hex!("abcdef0102000030"), "abcd:ef01:200:30"),
    // addresses
    ("Framed-IP-Address", &hex!("c0000201"), "192.0.2.1"),
    ("NAS-IPv6-Address", &hex!("20010db8000000000000000000000001"), "2001:db8::1"),
    ("NAS-IPv6-Address", &hex!("20010db8000000000001000000000001"), "2001:db8::1:0:0:1"),
    ("NAS-IPv6-Address", &hex!("00010002000300040000000600070008"), "1:2:3:4:0:6:7:8"),
    ("NAS-IPv6-Address", &hex!("00000000000000000000ffff0a000001"), "::ffff:10.0.0.1"),
    ("NAS-IPv6-Address", &hex!("0000000000000000000000000a000001"), "::10.0.0.1"),
    ("NAS-IPv6-Address", &hex!("00000000000000000000000000010000"), "::0.1.0.0"),
    ("NAS-IPv6-Address", &hex!("0000000000000000000000000000ffff"), "::ffff"),
    ("NAS-IPv6-Address", &hex!("00000000000000000000000000000000"), "::"),
    ("WiMAX-RRQ-HA-IP", &hex!("c0000201"), "192.0.2.1"),
    ("WiMAX-RRQ-HA-IP", &hex!("20010db8000000000000000000000001"), "2001:db8::1"),
    // prefixes
    ("PMIP6-Home-IPv4-HoA", &hex!("0018c0000200"), "192.0.2.0/24"),
    ("PMIP6-Home-IPv4-HoA", &hex!("002000000000"), "0.0.0.0/32"),
    ("Framed-IPv6-Prefix", &hex!("002020010db8"), "2001:db8::/32"),
    ("Framed-IPv6-Prefix", &hex!("0000"), "::/0"),
    ("Framed-IPv6-Prefix", &hex!("008020010db8000000000000000000000001"), "2001:db8::1/128"),
    // Numbers of other widths
    ("MIP6-Feature-Vector", &hex!("ffffffffffffffff"), "18446744073709551615"),
    ("WiMAX-Accounting-Capabilities", &hex!("ff"), "255"),
    ("PKM-SAID", &hex!("ffff"), "65535"),
    ("WiMAX-GMT-Timezone-offset", &hex!("80000000"), "-2147483648"),
    ("WiMAX-GMT-Timezone-offset", &hex!("7fffffff"), "2147483647"),
    // ether
    ("WiMAX-PFDv2-Src-MAC-Address", &hex!("02005e10000a"), "02:00:5e:10:00:0a"),
    // abinary
    (
        "Ascend-Data-Filter",
        &hex!("0101010000000000000000000000000000000000000000000000000000000000"),
        r#""ip in forward 0""#,
    ),
    (
        "Ascend-Data-Filter",
        &hex!("01010100000000000a0000010020060000000050000200000000000000000000"),
        r#""ip in forward dstip 10.0.0.1/32 tcp dstport = 80""#,
    ),
    (
        "Ascend-Call-Filter",
        &hex!("01000000c00002050a0102032018060103ff0050030400000000000000000000"),
        r#""ip out drop srcip 192.0.2.5/32 dstip 10.1.2.3/24 tcp srcport > 1023 dstport != 80 est""#,
    ),
    (
        "Ascend-Data-Filter",
        &hex!("0201010000000001112233445566000000000000000000000000000000000000"),
        r#""ipx in forward srcipxnet 0x0001 srcipxnode 0x112233445566""#,
    ),
];

/// Attribute, octets, text: `radclient` prints this text, but does not read it.
const PRINTED: &[(&str, &[u8], &str)] = &[
    (
        "Ascend-Data-Filter",
        &hex!("0001010000100002 0001ffff00000000aabb0000000001000000000000000000"),
        r#""generic in forward 16 ffff aabb != more""#,
    ),
    (
        "Ascend-Data-Filter",
        &hex!("0201010000000001112233445566abcd00000002aabbccddeeff123403010000"),
        r#""ipx in forward srcipxnet 0x0001 srcipxnode 0x112233445566 srcipxsock > 0xabcd dstipxnet 0x0002 dstipxnode 0xaabbccddeeff dstipxsock < 0x1234""#,
    ),
];

/// Attribute, octets, text: `radclient` and we read this text in the same way, but one of us does not print it.
const READ: &[(&str, &[u8], &str)] = &[
    ("Session-Timeout", &hex!("00000010"), "0x10"),
    ("Session-Timeout", &hex!("00000010"), r#""16""#),
    ("Event-Timestamp", &hex!("6b04f910"), "1795488016"),
    ("Event-Timestamp", &hex!("6b04f910"), r#""24 Nov 2026 02:40:16""#),
    ("Reply-Message", b"bare\nx", r"bare\nx"),
    ("Reply-Message", b"a\nb'c\\q", r"'a\nb\'c\q'"),
    ("Reply-Message", b"A\\x41\\1\\'", r#""\101\x41\1\'""#),
    // Only we escape characters that would reverse the line.
    ("Reply-Message", "\u{202e}".as_bytes(), r#""\342\200\256""#),
    ("Class", &hex!("abcd"), "0XaBCd"),
    ("NAS-Filter-Rule", b"permit in ip\0deny out ip", r#""permit in ip\000deny out ip""#),
    ("PMIP6-Home-IPv4-HoA", &hex!("0020c0000201"), "192.0.2.1"),
    (
        "Ascend-Data-Filter",
        &hex!("01010100000000000a0000010020060000000050000200000000000000000000"),
        r#""IP IN forward TCP dstip 10.0.0.1/32 dstport = www""#,
    ),
    (
        "Ascend-Data-Filter",
        &hex!("0101010000000000c00002010018110000000035000100000000000000000000"),
        r#""ip in forward udp dstip 192.0.2.1 dstport < domain""#,
    ),
    (
        "Ascend-Data-Filter",
        &hex!("000000000002000600010fffffff000007fe4570000001000000000000000000"),
        r#""generic out drop 2 0fffffff0000 07fe45700000 != more""#,
    ),
];

fn attribute(name: &str) -> (AttributePath, Kind) {
    let definition = Dictionary::EMBEDDED.attribute_named(name).unwrap_or_else(|| panic!("{name}"));
    (definition.path(), definition.kind())
}

/// `radclient` prints dates in its local time.
fn is_in_utc(lines: &[&str]) -> bool {
    let is_in_utc = lines.contains(&r#"Event-Timestamp = "Jan  1 1970 00:00:00 UTC""#);
    if !is_in_utc {
        report_skipped("the local time is not UTC, so dates are not compared");
    }
    is_in_utc
}

#[test]
fn values_print_as_radclient_prints_them() {
    let Some(radclient) = Radclient::installed() else { return };
    let cases = || CASES.iter().chain(PRINTED);
    let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
        let mut reply = request.reply(Code::ACCESS_ACCEPT, buffer)?;
        for (name, octets, _) in cases() {
            let (path, _) = attribute(name);
            let wrap = |octets: Vec<u8>, number: &u8| {
                [&[*number, u8::try_from(octets.len() + 2).unwrap()][..], &octets].concat()
            };
            let octets = path.tlvs().iter().rev().fold(octets.to_vec(), wrap);
            reply = reply.push_octets(path.outermost(), &octets)?;
        }
        reply.sign()
    });
    let outcome = radclient.send(server.address(), "auth", SECRET, &format!("User-Name = \"alice\"\n{SIGNED}"));
    outcome.assert_reply("Access-Accept", true);
    let lines: Vec<_> =
        outcome.reply_attributes().into_iter().filter(|line| !line.starts_with("Message-Authenticator")).collect();
    assert_eq!(lines.len(), cases().count(), "{lines:#?}");
    let is_in_utc = is_in_utc(&lines);
    for ((name, octets, text), line) in cases().zip(lines) {
        let (_, kind) = attribute(name);
        assert_eq!(kind.decode(octets).unwrap().to_string(), *text, "{name}");
        if kind != Kind::Time || is_in_utc {
            assert_eq!(line, format!("{name} = {text}"));
        }
    }
}

#[test]
fn text_is_read_as_radclient_reads_it() {
    let Some(radclient) = Radclient::installed() else { return };
    let cases = || CASES.iter().chain(READ);
    let server = Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        request.reply(Code::ACCESS_ACCEPT, buffer)?.push_octets(attribute("Event-Timestamp").0, &[0; 4])?.sign()
    });
    let mut input = SIGNED.to_owned();
    for (name, _, text) in cases() {
        writeln!(input, "{name} = {text}").unwrap();
    }
    let outcome = radclient.send(server.address(), "auth", SECRET, &input);
    outcome.assert_reply("Access-Accept", true);
    let is_in_utc = is_in_utc(&outcome.reply_attributes());
    let journal = server.stop();
    let packet = journal.served[0].packet();
    // `radclient` sends them in the order of its dictionary, and not of the input. Values of one attribute keep their
    // order.
    let leaves: Vec<_> = packet.attributes().leaves(Dictionary::EMBEDDED).collect();
    let mut compared = 0;
    for (name, octets, text) in cases() {
        let (path, kind) = attribute(name);
        let place = cases().filter(|(other, ..)| other == name).position(|(_, _, other)| other == text).unwrap();
        let leaf = leaves.iter().filter(|leaf| leaf.path == path).nth(place).unwrap_or_else(|| panic!("{name} {text}"));
        let theirs: Vec<u8> = leaf.octets.octets().collect();
        let mut buffer = [0xa5; 253];
        let ours = kind.parse(text, &mut buffer);
        assert_eq!(ours, Ok(*octets), "{name} = {text}");
        match kind {
            Kind::Time if !is_in_utc => continue,
            // `radclient` sends all 16 octets of the prefix.
            Kind::Ipv6Prefix => assert_eq!(kind.decode(&theirs), kind.decode(octets), "{name} = {text}"),
            _ => assert_eq!(theirs, *octets, "{name} = {text}"),
        }
        compared += 1;
    }
    assert!(compared >= cases().count() - 5, "{compared}");
}
