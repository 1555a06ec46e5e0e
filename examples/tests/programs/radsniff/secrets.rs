//! One secret per client: `--secrets FILE`.

use radius_dict::rfc::rfc2865;
use radius_proto::{Code, Packet, RequestBuilder, Secret, verify::RequestPolicy};
use serde_json::Value;

use super::{
    captures::{MILLISECOND, Pcap, START},
    frames::frame,
    packets::SERVER,
    runs::{File, Run, sniff, sniff_json},
};

/// An Access-Request and its reply, signed with a secret.
fn exchange(identifier: u8, secret: &[u8]) -> [Vec<u8>; 2] {
    let (mut buffer, mut other, secret) = ([0; 4096], [0; 4096], Secret::new(secret).unwrap());
    let request = RequestBuilder::access_request(&mut buffer[..], identifier, &secret).unwrap();
    let request = request.push(rfc2865::USER_NAME, "alice").unwrap().sign().octets().to_vec();
    let packet = Packet::parse(&request).unwrap();
    let accepted = packet.accept_request(&secret, &RequestPolicy::STRICT).unwrap().regardless();
    let reply = accepted.reply(Code::ACCESS_ACCEPT, &mut other[..]).unwrap().sign().unwrap().to_vec();
    [request, reply]
}

/// A capture of an exchange of each of these clients, with its secret.
fn capture(clients: &[(&str, &[u8])]) -> Vec<u8> {
    let pcap = (0..).zip(clients).fold(Pcap::ethernet(), |pcap, (index, (client, secret))| {
        let time = START + u64::from(index) * 10 * MILLISECOND;
        let server = if client.starts_with('[') { "[2001:db8::1]:1812" } else { SERVER };
        let [request, reply] = exchange(index, secret);
        pcap.frame(time, &frame(client, server, &request)).frame(time + MILLISECOND, &frame(server, client, &reply))
    });
    pcap.octets
}

/// The results for the Message-Authenticators, of all packets in order.
fn checks(run: &Run) -> Vec<Value> {
    run.packets().iter().map(|packet| packet["message_authenticator"].clone()).collect()
}

fn run_with(capture: &[u8], secrets: &str, arguments: &[&str]) -> Run {
    let file = File::new("secrets.txt", secrets.as_bytes());
    sniff_json(capture, &[arguments, &["--secrets", file.path()]].concat())
}

#[test]
fn each_client_has_the_secret_of_the_longest_prefix_with_its_address() {
    let capture = capture(&[
        ("192.0.2.10:5000", b"the secret of one host"),
        ("192.0.2.11:5000", b"secret of a network"),
        ("198.51.100.7:5000", b"the default in the file"),
        ("[2001:db8:7::9]:5000", b"a \"network\" of IPv6\\"),
        ("[2001:db8:7::a]:5000", b"it is 'one'#host"),
    ]);
    // The order of the lines does not matter.
    let secrets = "# clients\r\n\
        0.0.0.0/0 'the default in the file'\n\
        192.0.2.10\t\"the secret of one host\"   # comment\n\n\
        \x20 192.0.2.0/24 \"secret of a network\"#comment\n\
        2001:db8:7::/48 \"a \\\"network\\\" of IPv6\\\\\"\n\
        2001:db8:7::a/128 'it is \\'one\\'#host'";
    let run = run_with(&capture, secrets, &["--strict"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(checks(&run), ["valid"; 10]);
}

#[test]
fn an_ipv4_address_in_the_form_of_ipv6_is_that_client() {
    let capture =
        capture(&[("192.0.2.10:5000", b"the secret of one host"), ("192.0.2.99:5000", b"secret of a network")]);
    let secrets = "::ffff:192.0.2.10 'the secret of one host'\n::ffff:192.0.2.0/120 'secret of a network'\n";
    assert_eq!(checks(&run_with(&capture, secrets, &[])), ["valid"; 4]);
    // It is the same prefix.
    let run = run_with(&capture, "192.0.2.0/24 'secret of a network'\n::ffff:192.0.2.0/120 another\n", &[]);
    assert!(run.stderr.contains("the prefix already has a secret, in line 1"), "{}", run.stderr);
}

#[test]
fn clients_outside_of_the_file_have_the_secret_of_the_command_line_or_none() {
    let capture = capture(&[("192.0.2.10:5000", b"of the file, long"), ("192.0.2.99:5000", b"of all the others")]);
    let line = "192.0.2.10 'of the file, long'\n";
    let run = run_with(&capture, line, &["--secret", "of all the others"]);
    assert_eq!(checks(&run), ["valid"; 4]);
    let run = run_with(&capture, line, &["--strict"]);
    assert_eq!(
        (run.code, checks(&run)),
        (Some(0), vec!["valid".into(), "valid".into(), "unchecked".into(), "unchecked".into()])
    );
    // The secret of the command line is not for clients in the file.
    let run = run_with(&capture, "192.0.2.0/24 'of the file, long'\n", &["--secret", "of all the others"]);
    assert_eq!(checks(&run), ["valid", "valid", "invalid", "invalid"]);
}

#[test]
fn the_client_of_a_reply_is_its_destination() {
    let capture = capture(&[("192.0.2.10:5000", b"the secret of the client")]);
    let secrets = "192.0.2.10 'the secret of the client'\n192.0.2.1 'not the secret of this one'\n";
    assert_eq!(checks(&run_with(&capture, secrets, &[])), ["valid", "valid"]);
}

#[test]
fn faults_of_the_file_are_reported_with_their_place_and_without_secrets() {
    let faults: [(&str, &str); 10] = [
        ("192.0.2.0/33 topsecret", "1:11: expected a prefix length from 0 to 32"),
        ("# fine\n2001:db8::/x topsecret", "2:12: expected a prefix length from 0 to 128"),
        ("  topsecret 192.0.2.1", "1:3: expected an IPv4 or IPv6 address, or such an address and /length"),
        ("192.0.2.1/24 topsecret", "1:1: the address has bits after the prefix length"),
        ("192.0.2.1", "1:10: expected a secret"),
        ("192.0.2.1 # topsecret", "1:11: expected a secret"),
        ("192.0.2.1 \"\"", "1:11: "),
        ("192.0.2.1 'topsecret", "1:11: the closing quote is missing"),
        ("192.0.2.1 topsecret topsecret", "1:21: expected the end of the line"),
        ("192.0.2.1 topsecret\n192.0.2.1/32 other", "2:1: the prefix already has a secret, in line 1"),
    ];
    for (text, expected) in faults {
        let file = File::new("secrets.txt", text.as_bytes());
        let run = sniff(&capture(&[]), &["--secrets", file.path()]);
        assert_eq!(run.code, Some(2), "{text}");
        let place = format!("radsniff: {}:{expected}", file.path());
        assert!(run.stderr.starts_with(&place), "{text}: {}", run.stderr);
        assert!(!run.stderr.contains("topsecret") && !run.stdout.contains("topsecret"), "{}", run.stderr);
    }
    let run = sniff(&capture(&[]), &["--secrets", "/nonexistent/file"]);
    assert!(run.code == Some(2) && run.stderr.contains("/nonexistent/file: "), "{}", run.stderr);
}
