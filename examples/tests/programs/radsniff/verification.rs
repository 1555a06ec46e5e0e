//! The checks of authenticators, and the revealed values.

use radius_proto::{Code, RequestBuilder, attribute::AttributeType};
use serde_json::{Value, json};

use super::{
    captures::{Pcap, START},
    frames::frame,
    packets::{
        ACCOUNTING, CLIENT, PASSWORD, SECRET, SERVER, access_request, accounting_request, disconnect_request,
        old_access_request, reply, secret, status_server,
    },
    runs::{File, sniff, sniff_json},
};

const WRONG: &str = "another secret of some octets";
const INVALID: (&str, &str) = ("unchecked", "invalid");
/// The checks of a reply, whose authenticator is checked separately.
const BOTH_INVALID: (&str, &str) = ("invalid", "invalid");

/// An Access-Request with its reply, an Accounting-Request with its reply.
fn capture() -> Vec<u8> {
    let (access, accounting) = (access_request(1, "alice"), accounting_request(2, "session"));
    Pcap::ethernet()
        .frame(START, &frame(CLIENT, SERVER, &access))
        .frame(START, &frame(SERVER, CLIENT, &reply(&access, Code::ACCESS_ACCEPT)))
        .frame(START, &frame(CLIENT, ACCOUNTING, &accounting))
        .frame(START, &frame(ACCOUNTING, CLIENT, &reply(&accounting, Code::ACCOUNTING_RESPONSE)))
        .octets
}

fn single(source: &str, destination: &str, packet: &[u8]) -> Vec<u8> {
    Pcap::ethernet().frame(START, &frame(source, destination, packet)).octets
}

fn checks(packet: &Value) -> (&str, &str) {
    (packet["authenticator_check"].as_str().unwrap(), packet["message_authenticator"].as_str().unwrap())
}

/// The JSON object of the attribute of this name.
fn attribute<'p>(packet: &'p Value, name: &str) -> &'p Value {
    packet["attributes"].as_array().unwrap().iter().find(|attribute| attribute["name"] == name).unwrap()
}

#[test]
fn without_a_secret_nothing_is_checked() {
    let run = sniff_json(&capture(), &[]);
    let packets = run.packets();
    assert_eq!(packets.iter().map(checks).collect::<Vec<_>>()[..2], [("unchecked", "unchecked"); 2]);
    assert_eq!(packets.iter().map(checks).collect::<Vec<_>>()[2..], [("unchecked", "absent"); 2]);
    let text = sniff(&capture(), &[]).stdout;
    assert!(!text.contains("Authenticator valid") && !text.contains("unchecked"), "{text}");
}

#[test]
fn with_the_right_secret_everything_is_valid() {
    let run = sniff_json(&capture(), &["--secret", SECRET, "--strict", "--statistics"]);
    assert_eq!(run.code, Some(0));
    let packets = run.packets();
    let found: Vec<_> = packets.iter().map(checks).collect();
    // The authenticator of an Access-Request is random.
    assert_eq!(found, [("unchecked", "valid"), ("valid", "valid"), ("valid", "absent"), ("valid", "absent")]);
    assert!(packets.iter().all(|packet| packet["check_error"] == json!(null)));
    let statistics = run.statistics();
    assert_eq!(statistics["authenticator_check"], json!({"valid": 3, "invalid": 0, "absent": 0, "unchecked": 1}));
    assert_eq!(statistics["message_authenticator"], json!({"valid": 2, "invalid": 0, "absent": 2, "unchecked": 0}));
    let text = sniff(&capture(), &["--secret", SECRET]).stdout;
    assert!(text.contains("after 0.000 ms, Authenticator valid, Message-Authenticator absent\n"), "{text}");
}

#[test]
fn with_a_wrong_secret_everything_is_invalid_and_strict_ends_with_1() {
    let run = sniff_json(&capture(), &["--secret", WRONG]);
    assert_eq!(run.code, Some(0));
    let packets = run.packets();
    let found: Vec<_> = packets.iter().map(checks).collect();
    assert_eq!(found, [INVALID, BOTH_INVALID, ("invalid", "absent"), ("invalid", "absent")]);
    assert!(packets.iter().all(|packet| packet["check_error"].is_string()));
    assert_eq!(sniff_json(&capture(), &["--secret", WRONG, "--strict"]).code, Some(1));
}

#[test]
fn a_changed_packet_is_invalid() {
    let request = access_request(1, "alice");
    let mut changed = reply(&request, Code::ACCESS_REJECT);
    changed[0] = Code::ACCESS_ACCEPT.0;
    let octets = Pcap::ethernet()
        .frame(START, &frame(CLIENT, SERVER, &request))
        .frame(START, &frame(SERVER, CLIENT, &changed))
        .octets;
    let run = sniff_json(&octets, &["--secret", SECRET, "--strict"]);
    assert_eq!((run.code, checks(&run.packets()[1])), (Some(1), BOTH_INVALID));
    // Without its Message-Authenticator, only the Response Authenticator is checked.
    let accounting = accounting_request(2, "session");
    let mut reply = reply(&accounting, Code::ACCOUNTING_RESPONSE);
    reply[4] ^= 1;
    let octets = Pcap::ethernet()
        .frame(START, &frame(CLIENT, ACCOUNTING, &accounting))
        .frame(START, &frame(ACCOUNTING, CLIENT, &reply))
        .octets;
    let run = sniff_json(&octets, &["--secret", SECRET]);
    assert_eq!(checks(&run.packets()[1]), ("invalid", "absent"));
}

#[test]
fn a_missing_message_authenticator_is_told_and_strict_ends_with_1() {
    let octets = single(CLIENT, SERVER, &old_access_request(1));
    let run = sniff_json(&octets, &["--secret", SECRET]);
    assert_eq!((run.code, checks(&run.packets()[0])), (Some(0), ("unchecked", "absent")));
    assert!(run.packets()[0]["check_error"].as_str().unwrap().starts_with("Message-Authenticator (80): there is none"));
    assert_eq!(sniff_json(&octets, &["--secret", SECRET, "--strict"]).code, Some(1));
    // A Status-Server without it is refused.
    let mut status = status_server(1);
    status.truncate(20);
    status[3] = 20;
    let run = sniff_json(&single(CLIENT, SERVER, &status), &["--secret", SECRET, "--strict"]);
    assert_eq!((run.code, checks(&run.packets()[0])), (Some(1), ("unchecked", "absent")));
}

#[test]
fn what_cannot_be_checked_is_unchecked_and_strict_does_not_refuse_it() {
    let request = access_request(1, "alice");
    let octets = single(SERVER, CLIENT, &reply(&request, Code::ACCESS_ACCEPT));
    let run = sniff_json(&octets, &["--secret", SECRET, "--strict"]);
    assert_eq!((run.code, checks(&run.packets()[0])), (Some(0), ("unchecked", "unchecked")));
    let unknown = [&[99, 1, 0, 20][..], &[0; 16]].concat();
    let run = sniff_json(&single(CLIENT, SERVER, &unknown), &["--secret", SECRET, "--strict"]);
    assert_eq!((run.code, checks(&run.packets()[0])), (Some(0), ("unchecked", "absent")));
    assert_eq!(run.packets()[0]["code_name"], "Code-99");
}

#[test]
fn hidden_values_are_revealed_only_if_asked_for_and_verified() {
    let passwords = [PASSWORD, "tunnel secret"];
    let hidden = sniff(&capture(), &["--secret", SECRET]).stdout;
    assert!(hidden.contains("User-Password = <16 octets, not shown>\n"), "{hidden}");
    let wrong = sniff(&capture(), &["--secret", WRONG, "--show-passwords"]).stdout;
    assert!(passwords.iter().all(|password| !hidden.contains(password) && !wrong.contains(password)));
    assert!(wrong.contains("User-Password = <16 octets, not shown>\n"), "{wrong}");
    let shown = sniff(&capture(), &["--secret", SECRET, "--show-passwords"]).stdout;
    assert!(shown.contains("    User-Password = \"correct horse\"\n"), "{shown}");
    assert!(shown.contains("    Tunnel-Password:1 = \"tunnel secret\"\n"), "{shown}");
    let json = sniff_json(&capture(), &["--secret", SECRET]).packets();
    assert_eq!(attribute(&json[0], "User-Password")["value"], json!(null));
    assert_eq!(attribute(&json[0], "User-Password")["note"], "16 octets, not shown");
    let json = sniff_json(&capture(), &["--secret", SECRET, "--show-passwords"]).packets();
    assert_eq!(attribute(&json[0], "User-Password")["value"], PASSWORD);
    assert_eq!(attribute(&json[1], "Tunnel-Password")["tag"], 1);
}

#[test]
fn the_secret_can_stand_in_a_file_with_one_line_break() {
    for end in ["", "\n", "\r\n"] {
        let file = File::new("secret", format!("{SECRET}{end}").as_bytes());
        let run = sniff_json(&capture(), &["--secret-file", file.path(), "--strict"]);
        assert_eq!(run.code, Some(0), "{end:?}");
    }
    let two = File::new("secret", format!("{SECRET}\n\n").as_bytes());
    assert_eq!(sniff_json(&capture(), &["--secret-file", two.path(), "--strict"]).code, Some(1));
    for (octets, said) in [(&b"\n"[..], "the shared secret is empty"), (&[b'x'; 4000], "at most 2048")] {
        let file = File::new("secret", octets);
        let run = sniff(&capture(), &["--secret-file", file.path()]);
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.contains(file.path()) && run.stderr.contains(said), "{}", run.stderr);
    }
}

#[test]
fn a_weak_secret_is_told_and_never_printed() {
    let run = sniff(&capture(), &["--secret", "testing123"]);
    assert!(run.stderr.contains("shared secret"), "{}", run.stderr);
    assert!(!run.stderr.contains("testing123") && !run.stdout.contains("testing123"));
}

#[test]
fn what_a_log_withholds_is_shown_of_proven_packets_only() {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = RequestBuilder::access_request(&mut buffer[..], 1, &secret).unwrap();
    let request = request.push_octets(AttributeType::EAP_MESSAGE, &[2, 1, 0, 6, 1, b'a']).unwrap();
    // An attribute that no dictionary knows.
    let request = request.push_octets(AttributeType(200), b"x").unwrap().sign();
    let capture = single(CLIENT, SERVER, request.octets());
    let shown = sniff(&capture, &["--secret", SECRET, "--show-passwords"]).stdout;
    assert!(shown.contains("    EAP-Message = 0x020100060161\n    Attr-200 = 0x78\n"), "{shown}");
    for arguments in [&["--secret", SECRET][..], &["--secret", WRONG, "--show-passwords"]] {
        let hidden = sniff(&capture, arguments).stdout;
        assert!(hidden.contains("EAP-Message = <6 octets, not shown>\n"), "{hidden}");
        assert!(hidden.contains("Attr-200 = <1 octets>\n"), "{hidden}");
    }
    let json = sniff_json(&capture, &["--secret", SECRET, "--show-passwords"]).packets();
    assert_eq!(attribute(&json[0], "EAP-Message")["value"], "0x020100060161");
}

/// Nothing in it proves the secret, so a password could be garbage.
#[test]
fn a_request_without_a_message_authenticator_shows_no_password() {
    let mut request = old_access_request(1);
    request.extend([2, 18]);
    request.extend([0xa5; 16]);
    request[3] += 18;
    let shown = sniff(&single(CLIENT, SERVER, &request), &["--secret", SECRET, "--show-passwords"]).stdout;
    assert!(shown.contains("    User-Password = <16 octets, not shown>\n"), "{shown}");
}

#[test]
fn the_port_of_old_coa_clients_is_known_and_other_ports_are_told() {
    let request = disconnect_request(1);
    let run = sniff(&single(CLIENT, "192.0.2.1:1700", &request), &[]);
    assert!(run.stdout.contains("Disconnect-Request, identifier 1") && run.stderr.is_empty(), "{}", run.stderr);
    let run = sniff(&single(CLIENT, "192.0.2.1:9999", &request), &[]);
    let said = "radsniff: no UDP datagram or TCP segment on port 1812, 1813, 1645, 1646, 3799, 1700; 1 on other ports, the first from \
                port 49152 to port 9999 (see --port)\n";
    assert_eq!((run.code, &run.stdout[..], &run.stderr[..]), (Some(0), "", said));
}
