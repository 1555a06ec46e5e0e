//! Pairs of requests and replies, retransmissions, duplicates, losses and latencies.

use radius_proto::Code;
use serde_json::{Value, json};

use super::{
    captures::{MILLISECOND, Pcap, SECOND, START},
    frames::frame,
    packets::{
        ACCOUNTING, CLIENT, SECRET, SERVER, access_request, accounting_request, disconnect_request, reply,
        status_server,
    },
    runs::{Run, sniff, sniff_json},
};

const NAS: &str = "192.0.2.10:3799";

/// A datagram: milliseconds since the start, source, destination, octets.
type Datagram<'d> = (u64, &'d str, &'d str, &'d [u8]);

fn capture(datagrams: &[Datagram<'_>]) -> Vec<u8> {
    let add = |capture: Pcap, (time, source, destination, octets): &Datagram<'_>| {
        capture.frame(START + time * MILLISECOND, &frame(source, destination, octets))
    };
    datagrams.iter().fold(Pcap::ethernet(), add).octets
}

fn json(datagrams: &[Datagram<'_>], arguments: &[&str]) -> Run {
    sniff_json(&capture(datagrams), &[arguments, &["--statistics"]].concat())
}

/// The request that each packet answers, by its number.
fn answered(run: &Run) -> Vec<Value> {
    run.packets().iter().map(|packet| packet["request"]["number"].clone()).collect()
}

#[test]
fn a_reply_belongs_to_the_request_with_its_identifier_addresses_and_ports() {
    let (one, two, three) = (access_request(1, "a"), access_request(2, "b"), access_request(1, "c"));
    let other = "192.0.2.10:49153";
    let run = json(
        &[
            (0, CLIENT, SERVER, &one),
            (1, CLIENT, SERVER, &two),
            (2, other, SERVER, &three),
            (3, SERVER, other, &reply(&three, Code::ACCESS_ACCEPT)),
            (4, SERVER, CLIENT, &reply(&two, Code::ACCESS_REJECT)),
            (5, SERVER, CLIENT, &reply(&one, Code::ACCESS_CHALLENGE)),
        ],
        &[],
    );
    assert_eq!(answered(&run), [json!(null), json!(null), json!(null), json!(3), json!(2), json!(1)]);
    assert_eq!(run.statistics()["exchanges"]["access"]["replies"], 3);
}

#[test]
fn a_reply_belongs_to_a_request_that_its_code_can_answer() {
    // Two outstanding requests have one identifier.
    let (access, status) = (access_request(7, "a"), status_server(7));
    let run = json(
        &[
            (0, CLIENT, SERVER, &access),
            (1, CLIENT, SERVER, &status),
            (2, SERVER, CLIENT, &reply(&access, Code::ACCESS_CHALLENGE)),
            (3, SERVER, CLIENT, &reply(&status, Code::ACCESS_ACCEPT)),
            (4, SERVER, CLIENT, &[&[5, 7, 0, 20][..], &[0; 16]].concat()),
            (5, SERVER, CLIENT, &[&[44, 7, 0, 20][..], &[0; 16]].concat()),
        ],
        &[],
    );
    // An Access-Challenge cannot answer a Status-Server, and a CoA-ACK can answer neither of them.
    assert_eq!(answered(&run)[2..], [json!(1), json!(2), json!(2), json!(null)]);
    assert_eq!(run.packets()[4]["duplicate_of"]["number"], 4);
    assert_eq!(run.statistics()["unmatched_replies"], 1);
}

#[test]
fn a_retransmission_is_the_same_datagram_and_latency_counts_from_the_first_and_the_last() {
    let request = access_request(1, "alice");
    let reply = reply(&request, Code::ACCESS_ACCEPT);
    let datagrams: [Datagram<'_>; 4] = [
        (0, CLIENT, SERVER, &request),
        (2000, CLIENT, SERVER, &request),
        (4000, CLIENT, SERVER, &request),
        (4010, SERVER, CLIENT, &reply),
    ];
    let run = json(&datagrams, &[]);
    let packets = run.packets();
    assert_eq!(packets[0]["transmission"], 1);
    assert_eq!(packets[0]["retransmission_of"], json!(null));
    for (packet, transmission) in packets[1..3].iter().zip(2..) {
        assert_eq!(
            (&packet["transmission"], &packet["retransmission_of"]["number"]),
            (&json!(transmission), &json!(1))
        );
    }
    assert_eq!(packets[3]["request"]["number"], 1);
    assert_eq!(packets[3]["latency_first_ns"], 4010 * MILLISECOND);
    assert_eq!(packets[3]["latency_last_ns"], 10 * MILLISECOND);
    let access = &run.statistics()["exchanges"]["access"];
    assert_eq!((&access["requests"], &access["retransmissions"]), (&json!(1), &json!(2)));
    assert_eq!(access["latency_first"]["maximum_ms"], 4010.0);
    assert_eq!(access["latency_last"]["maximum_ms"], 10.0);
    let text = sniff(&capture(&datagrams), &[]).stdout;
    assert!(text.contains("octets, retransmission of 1 (transmission 3)\n"), "{text}");
    assert!(text.contains("reply to 1 after 4010.000 ms (10.000 ms after its last transmission)\n"), "{text}");
}

#[test]
fn an_identifier_with_another_authenticator_is_a_new_request_and_the_reply_is_the_latest_ones() {
    let (first, second) = (access_request(1, "alice"), access_request(1, "alice"));
    let run = json(
        &[
            (0, CLIENT, SERVER, &first),
            (5, CLIENT, SERVER, &second),
            (9, SERVER, CLIENT, &reply(&second, Code::ACCESS_ACCEPT)),
        ],
        &[],
    );
    assert_eq!(run.packets()[1]["transmission"], 1);
    assert_eq!(answered(&run)[2], 2);
    let access = &run.statistics()["exchanges"]["access"];
    assert_eq!((&access["requests"], &access["replies"], &access["waiting"]), (&json!(2), &json!(1), &json!(1)));
}

#[test]
fn with_the_secret_a_late_reply_belongs_to_the_earlier_request_that_it_verifies_for() {
    let (first, second) = (access_request(1, "alice"), access_request(1, "bob"));
    let datagrams: [Datagram<'_>; 3] = [
        (0, CLIENT, SERVER, &first),
        (5, CLIENT, SERVER, &second),
        (9, SERVER, CLIENT, &reply(&first, Code::ACCESS_ACCEPT)),
    ];
    let run = json(&datagrams, &["--secret", SECRET]);
    assert_eq!((answered(&run)[2].clone(), &run.packets()[2]["authenticator_check"]), (json!(1), &json!("valid")));
    assert_eq!(answered(&json(&datagrams, &[]))[2], 2);
}

#[test]
fn a_second_reply_is_a_duplicate_and_counts_for_no_latency() {
    let request = access_request(1, "alice");
    let reply = reply(&request, Code::ACCESS_ACCEPT);
    let run = json(
        &[
            (0, CLIENT, SERVER, &request),
            (10, SERVER, CLIENT, &reply),
            (20, CLIENT, SERVER, &request),
            (25, SERVER, CLIENT, &reply),
        ],
        &[],
    );
    let packets = run.packets();
    assert_eq!(packets[1]["duplicate_of"], json!(null));
    assert_eq!(packets[3]["duplicate_of"]["number"], 2);
    let access = &run.statistics()["exchanges"]["access"];
    assert_eq!((&access["replies"], &access["duplicate_replies"]), (&json!(1), &json!(1)));
    assert_eq!(access["latency_first"]["maximum_ms"], 10.0);
}

#[test]
fn a_request_without_a_reply_in_time_is_lost() {
    let (lost, late, end) = (access_request(1, "alice"), access_request(2, "bob"), access_request(3, "carol"));
    let datagrams: [Datagram<'_>; 5] = [
        (0, CLIENT, SERVER, &lost),
        (3000, CLIENT, SERVER, &lost),
        (20_000, CLIENT, SERVER, &late),
        (33_001, CLIENT, SERVER, &end),
        (50_001, SERVER, CLIENT, &reply(&late, Code::ACCESS_ACCEPT)),
    ];
    let run = json(&datagrams, &[]);
    // Time runs from the last transmission: 30 s after 3 s the first request is lost, and after 20 s the second.
    let losses = run.objects("lost");
    assert_eq!(losses.len(), 2, "{}", run.stdout);
    assert_eq!((&losses[0]["number"], &losses[0]["id"]), (&json!(1), &json!(1)));
    assert_eq!((&losses[0]["transmissions"], &losses[0]["code_name"]), (&json!(2), &json!("Access-Request")));
    assert_eq!(losses[1]["number"], 3);
    assert_eq!(answered(&run)[4], json!(null));
    let access = &run.statistics()["exchanges"]["access"];
    assert_eq!((&access["lost"], &access["waiting"]), (&json!(2), &json!(1)));
    assert_eq!(run.code, Some(0));
    let patient = json(&datagrams, &["--timeout", "31"]);
    assert_eq!((patient.objects("lost").len(), answered(&patient)[4].clone()), (1, json!(3)));
    let text = sniff(&capture(&datagrams), &[]).stdout;
    assert!(
        text.contains("lost: packet 1, 192.0.2.10:49152 -> 192.0.2.1:1812  Access-Request, identifier 1"),
        "{text}"
    );
}

#[test]
fn a_reply_at_the_last_moment_is_in_time() {
    let request = access_request(1, "alice");
    let reply = reply(&request, Code::ACCESS_ACCEPT);
    for (time, expected) in [(30_000, json!(1)), (30_001, json!(null))] {
        let run = json(&[(0, CLIENT, SERVER, &request), (time, SERVER, CLIENT, &reply)], &[]);
        assert_eq!(answered(&run)[1], expected, "{time}");
    }
}

#[test]
fn so_many_requests_are_remembered_and_the_oldest_is_forgotten() {
    const MOST: u32 = 262_144;
    let mut capture = Pcap::ethernet();
    for index in 0..=MOST {
        let [_, high, middle, low] = index.to_be_bytes();
        let request = [&[12, low, 0, 20][..], &[high, middle, low, 1].repeat(4)].concat();
        capture = capture.frame(START, &frame(&format!("10.0.{high}.{middle}:1024"), SERVER, &request));
    }
    let last = frame(SERVER, "10.0.0.0:1024", &[&[2, 0, 0, 20][..], &[0; 16]].concat());
    let next = frame(SERVER, "10.0.0.0:1024", &[&[2, 1, 0, 20][..], &[0; 16]].concat());
    let run = sniff_json(&capture.frame(START, &last).frame(START, &next).octets, &["--statistics=only"]);
    let statistics = run.statistics();
    assert_eq!((&statistics["forgotten_requests"], &statistics["unmatched_replies"]), (&json!(1), &json!(1)));
    assert_eq!(statistics["exchanges"]["status-server"]["replies"], 1);
}

#[test]
fn a_clock_that_is_set_back_loses_nothing() {
    let request = access_request(1, "alice");
    let octets = Pcap::ethernet()
        .frame(START, &frame(CLIENT, SERVER, &request))
        .frame(START - 3600 * SECOND, &frame(SERVER, CLIENT, &reply(&request, Code::ACCESS_ACCEPT)))
        .octets;
    let run = sniff_json(&octets, &["--statistics"]);
    assert_eq!((run.code, answered(&run)[1].clone()), (Some(0), json!(1)), "{}", run.stdout);
    assert_eq!(run.packets()[1]["relative_ns"], -3600 * i64::try_from(SECOND).unwrap());
    assert_eq!(run.statistics()["exchanges"]["access"]["latency_first"]["minimum_ms"], 0.0);
}

#[test]
fn every_kind_of_exchange_has_latencies_of_its_own() {
    let mut datagrams = Vec::new();
    for index in 0..100_u8 {
        let request = access_request(index, "alice");
        let reply = reply(&request, Code::ACCESS_ACCEPT);
        let start = u64::from(index) * 200;
        datagrams.push((start, CLIENT, SERVER, request));
        datagrams.push((start + u64::from(index) + 1, SERVER, CLIENT, reply));
    }
    let (accounting, status, disconnect) = (accounting_request(1, "s"), status_server(200), disconnect_request(9));
    for (client, server, request, code, took) in [
        (CLIENT, ACCOUNTING, accounting, Code::ACCOUNTING_RESPONSE, 250),
        (CLIENT, SERVER, status, Code::ACCESS_ACCEPT, 350),
        (SERVER, NAS, disconnect, Code::DISCONNECT_NAK, 450),
    ] {
        let reply = reply(&request, code);
        datagrams.push((30_000, client, server, request));
        datagrams.push((30_000 + took, server, client, reply));
    }
    let datagrams: Vec<_> = datagrams.iter().map(|(time, from, to, octets)| (*time, *from, *to, &octets[..])).collect();
    let run = json(&datagrams, &[]);
    let exchanges = &run.statistics()["exchanges"];
    let latency = &exchanges["access"]["latency_first"];
    for (name, expected) in
        [("minimum_ms", 1.0), ("median_ms", 50.0), ("p90_ms", 90.0), ("p99_ms", 99.0), ("maximum_ms", 100.0)]
    {
        let found = latency[name].as_f64().unwrap();
        assert!((found - expected).abs() <= expected / 1000.0, "{name}: {found}");
    }
    for (kind, took) in [("accounting", 250.0), ("status-server", 350.0), ("dynamic-authorization", 450.0)] {
        assert_eq!(exchanges[kind]["latency_last"]["median_ms"], took, "{kind}");
    }
    assert_eq!(run.statistics()["packets"]["Access-Accept"], 101);
}

#[test]
fn eight_requests_with_one_identifier_are_remembered() {
    let requests: Vec<_> = (0..9).map(|_| access_request(1, "alice")).collect();
    let mut datagrams: Vec<Datagram<'_>> = requests.iter().map(|request| (0, CLIENT, SERVER, &request[..])).collect();
    let (oldest, second) = (reply(&requests[0], Code::ACCESS_ACCEPT), reply(&requests[1], Code::ACCESS_ACCEPT));
    datagrams.push((1, SERVER, CLIENT, &second));
    datagrams.push((1, SERVER, CLIENT, &oldest));
    let run = json(&datagrams, &["--secret", SECRET]);
    assert_eq!(answered(&run)[9..], [json!(2), json!(9)]);
    assert_eq!(run.packets()[10]["authenticator_check"], json!("invalid"));
    assert_eq!(run.statistics()["forgotten_requests"], 1);
}
