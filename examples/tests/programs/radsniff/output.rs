//! The output and the command line.

use radius_proto::Code;
use serde_json::{Value, json};

use super::{
    captures::{MILLISECOND, Pcap, START},
    frames::frame,
    packets::{CLIENT, SERVER, access_request, old_access_request, reply},
    runs::{run, sniff, sniff_json},
};

/// Two users' requests and replies.
fn capture() -> Vec<u8> {
    let (alice, bob) = (access_request(1, "alice"), access_request(2, "bob"));
    Pcap::ethernet()
        .frame(START, &frame(CLIENT, SERVER, &alice))
        .frame(START + MILLISECOND, &frame("192.0.2.20:1024", SERVER, &bob))
        .frame(START + 4 * MILLISECOND, &frame(SERVER, CLIENT, &reply(&alice, Code::ACCESS_ACCEPT)))
        .frame(START + 5 * MILLISECOND, &frame(SERVER, "192.0.2.20:1024", &reply(&bob, Code::ACCESS_REJECT)))
        .octets
}

fn numbers(packets: &[Value]) -> Vec<u64> {
    packets.iter().map(|packet| packet["number"].as_u64().unwrap()).collect()
}

#[test]
fn text_has_a_line_for_the_header_and_one_for_each_value() {
    let octets = Pcap::ethernet().frame(START, &frame(CLIENT, SERVER, &old_access_request(42))).octets;
    assert_eq!(
        sniff(&octets, &[]).stdout,
        "1         0.000000  192.0.2.10:49152 -> 192.0.2.1:1812  Access-Request, identifier 42, 27 octets\n\
         \x20   User-Name = \"alice\"\n"
    );
    assert_eq!(
        sniff(&octets, &["--hex"]).stdout.lines().skip(2).collect::<Vec<_>>(),
        ["    0000  012a001b070707070707070707070707", "    0010  070707070107616c696365"]
    );
}

#[test]
fn json_has_the_fields_that_text_has() {
    let octets = Pcap::ethernet().frame(START, &frame(CLIENT, SERVER, &old_access_request(42))).octets;
    let run = sniff_json(&octets, &["--hex"]);
    let mut packet = run.packets().remove(0);
    let file = packet.as_object_mut().unwrap().remove("file").unwrap();
    assert!(file.as_str().unwrap().ends_with("capture"));
    assert_eq!(
        packet,
        json!({
            "type": "packet", "ok": true, "number": 1, "offset": 24,
            "time": "2026-11-24T05:22:56.000000000Z", "relative_ns": 0,
            "source_address": "192.0.2.10", "source_port": 49152,
            "destination_address": "192.0.2.1", "destination_port": 1812,
            "transport": "udp", "fragments": 1, "code": 1, "code_name": "Access-Request", "id": 42, "length": 27,
            "authenticator": "07070707070707070707070707070707",
            "authenticator_check": "unchecked", "message_authenticator": "absent", "check_error": null,
            "transmission": 1,
            "attributes": [{"oid": "1", "name": "User-Name", "type": "text", "tag": null, "value": "alice", "raw": false, "length": 5}],
            "octets": "012a001b070707070707070707070707070707070107616c696365",
        })
    );
}

#[test]
fn values_are_plain_in_json_and_cannot_forge_lines_in_text() {
    // User-Name with a line break, Service-Type, NAS-Port of three octets, a tagged Tunnel-Type, an unknown attribute,
    // a vendor's attribute.
    let attributes = [
        &[1, 6, b'a', b'"', b'\n', b'b'][..],
        &[6, 6, 0, 0, 0, 2],
        &[5, 5, 1, 2, 3],
        &[64, 6, 1, 0, 0, 13],
        &[200, 4, 1, 2],
        &[26, 12, 0, 0, 0, 9, 1, 6, b'a', b'=', b'b', b'c'],
    ]
    .concat();
    let length = u8::try_from(20 + attributes.len()).unwrap();
    let packet = [&[1, 1, 0, length][..], &[7; 16], &attributes].concat();
    let octets = Pcap::ethernet().frame(START, &frame(CLIENT, SERVER, &packet)).octets;
    let packet = sniff_json(&octets, &[]).packets().remove(0);
    let shown: Vec<_> = packet["attributes"].as_array().unwrap().iter().collect();
    let found: Vec<_> =
        shown.iter().map(|shown| json!([shown["oid"], shown["name"], shown["tag"], shown["value"]])).collect();
    assert_eq!(
        json!(found),
        json!([
            ["1", "User-Name", null, "a\"\nb"],
            ["6", "Service-Type", null, "Framed-User"],
            ["5", "NAS-Port", null, "0x010203"],
            ["64", "Tunnel-Type", 1, "VLAN"],
            ["200", "Attr-200", null, null],
            ["26.9.1", "Cisco-AVPair", null, "a=bc"],
        ])
    );
    assert!(shown[2]["note"].as_str().unwrap().contains("3"), "{}", shown[2]);
    let text = sniff(&octets, &[]).stdout;
    assert_eq!(text.lines().count(), 7, "{text}");
    assert!(text.contains("    Tunnel-Type:1 = VLAN\n"), "{text}");
}

#[test]
fn filters_choose_what_is_shown_and_counted_and_pairing_sees_everything() {
    for (arguments, expected) in [
        (&["--filter-code", "access-reject"][..], &[4][..]),
        (&["--filter-code", "2", "--filter-code", "3"], &[3, 4]),
        (&["--filter-address", "192.0.2.20"], &[2, 4]),
        (&["--filter-address", "192.0.2.1"], &[1, 2, 3, 4]),
        (&["--filter-user", "alice"], &[1, 3]),
        (&["--filter-user", "bob", "--filter-code", "Access-Reject"], &[4]),
        (&["--filter-user", "nobody"], &[]),
        (&["--filter-user", "alice", "--filter-address", "192.0.2.20"], &[]),
    ] {
        let run = sniff_json(&capture(), &[arguments, &["--statistics"]].concat());
        assert_eq!(numbers(&run.packets()), expected, "{arguments:?}");
        let replies = run.packets().iter().filter(|packet| packet["code"] != 1).count();
        let counted = run.statistics()["exchanges"]["access"]["replies"].as_u64().unwrap_or(0);
        assert_eq!(counted, replies as u64, "{arguments:?}");
        assert!(run.packets().iter().filter(|packet| packet["code"] != 1).all(|packet| packet["request"].is_object()));
    }
}

#[test]
fn statistics_come_after_the_packets_or_instead_of_them() {
    let octets = capture();
    let without = sniff(&octets, &[]).stdout;
    assert!(without.contains("User-Name") && !without.contains("median"), "{without}");
    let also = sniff(&octets, &["--statistics"]).stdout;
    assert!(also.starts_with(&without), "{also}");
    let only = sniff(&octets, &["--statistics=only"]).stdout;
    assert_eq!(also, format!("{without}\n{only}"));
    for line in [
        "Frames                                                4",
        "From 2026-11-24T05:22:56.000000000Z to 2026-11-24T05:22:56.005000000Z, 0.005000 s",
        "  Access-Request                                      2",
        "  requests 2, retransmissions 0, replies 2, duplicate replies 0, lost 0, waiting at the end 0",
        "  from the first transmission      4.000 ms      4.000 ms      4.000 ms      4.000 ms      4.000 ms",
    ] {
        assert!(only.contains(line), "{line:?} is missing:\n{only}");
    }
    let json = sniff_json(&octets, &["--statistics=only"]);
    assert_eq!((json.packets().len(), &json.statistics()["packets"]["Access-Reject"]), (0, &json!(1)));
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [
        &[][..],
        &["--no-such-option", "file"],
        &["--format", "xml", "file"],
        &["--port", "65536", "file"],
        &["--timeout", "0", "file"],
        &["--filter-code", "Access-Perhaps", "file"],
        &["--filter-address", "nowhere", "file"],
        &["--secret", "a", "--secret-file", "b", "file"],
        &["--strict", "file"],
        &["--show-passwords", "file"],
        &["--secret", "", "file"],
        &["--secret-file", "no-such-file", "file"],
    ] {
        let run = run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert!(!run.stderr.is_empty() && run.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_has_examples_and_exit_codes() {
    let run = run(&["--help"]);
    assert_eq!(run.code, Some(0));
    for said in ["Examples:", "Exit codes:", "--secret-file", "Limits:"] {
        assert!(run.stdout.contains(said), "{said}");
    }
}

#[test]
fn names_come_from_the_dictionary_of_a_folder() {
    let folder = std::env::temp_dir().join(format!("radsniff-dictionary-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("dictionary"), "ATTRIBUTE Login-As 1 octets\n").unwrap();
    let octets = Pcap::ethernet().frame(START, &frame(CLIENT, SERVER, &old_access_request(42))).octets;
    let folder_name = folder.to_str().unwrap();
    let run = sniff_json(&octets, &["--dictionary", folder_name]);
    let attributes = json!([{"oid": "1", "name": "Login-As", "type": "string", "tag": null, "value": "0x616c696365", "raw": false, "length": 5}]);
    assert_eq!(run.packets()[0]["attributes"], attributes);
    std::fs::write(folder.join("dictionary"), "ATTRIBUTE Login-As 1 octets\nATTRIBUTE\n").unwrap();
    let failed = sniff_json(&octets, &["--dictionary", folder_name]);
    assert_eq!(failed.code, Some(2));
    assert!(failed.stderr.contains("dictionary:2:10: "), "{}", failed.stderr);
    std::fs::remove_dir_all(&folder).unwrap();
}
