//! The kinds of capture files that are read.

use std::io::{BufRead, BufReader, Read, Write};

use radius_proto::Code;

use super::{
    captures::{ETHERNET, MILLISECOND, Order, Pcap, PcapNg, SECOND, START},
    frames::{ethernet, frame, ip},
    packets::{CLIENT, SERVER, access_request, reply},
    runs::{File, Run, run, run_with, sniff, sniff_json, start},
};

/// A request and its reply 3.217509 ms later.
struct Pair {
    request: Vec<u8>,
    reply: Vec<u8>,
}

const LATENCY: u64 = 3_217_509;

fn pair() -> Pair {
    let request = access_request(42, "alice");
    let reply = reply(&request, Code::ACCESS_ACCEPT);
    Pair { request: frame(CLIENT, SERVER, &request), reply: frame(SERVER, CLIENT, &reply) }
}

fn assert_pair(run: &Run, latency: u64) {
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    let packets = run.packets();
    assert_eq!(packets.len(), 2, "{}", run.stdout);
    assert_eq!(packets[0]["time"], "2026-11-24T05:22:56.000000000Z");
    assert_eq!(packets[1]["request"]["number"], 1, "{}", run.stdout);
    assert_eq!(packets[1]["latency_first_ns"], latency);
}

#[test]
fn pcap_is_read_in_both_byte_orders_and_both_resolutions() {
    let Pair { request, reply } = pair();
    for order in [Order::Little, Order::Big] {
        for nanoseconds in [false, true] {
            let capture = Pcap::new(order, nanoseconds, ETHERNET.into());
            let capture = capture.frame(START, &request).frame(START + LATENCY, &reply);
            let expected = if nanoseconds { LATENCY } else { LATENCY / 1000 * 1000 };
            assert_pair(&sniff_json(&capture.octets, &[]), expected);
        }
    }
}

#[test]
fn the_upper_half_of_a_pcap_link_type_is_no_part_of_it() {
    let Pair { request, reply } = pair();
    let capture = Pcap::new(Order::Little, true, 0x5400_0000 | u32::from(ETHERNET));
    assert_pair(&sniff_json(&capture.frame(START, &request).frame(START + LATENCY, &reply).octets, &[]), LATENCY);
}

#[test]
fn pcapng_is_read_in_both_byte_orders() {
    let Pair { request, reply } = pair();
    for order in [Order::Little, Order::Big] {
        let capture = PcapNg::new(order).interface(ETHERNET, Some(9), None);
        let capture = capture.frame(0, START, &request).frame(0, START + LATENCY, &reply);
        assert_pair(&sniff_json(&capture.octets, &[]), LATENCY);
    }
}

#[test]
fn each_pcapng_interface_has_its_own_link_type_resolution_and_offset() {
    let request = access_request(42, "alice");
    let reply = reply(&request, Code::ACCESS_ACCEPT);
    for order in [Order::Little, Order::Big] {
        // Raw IP in units of 2^-10 s; Ethernet in microseconds since an hour before the start.
        let hour = i64::try_from(START / SECOND).unwrap() - 3600;
        let capture = PcapNg::new(order).interface(101, Some(0x8a), None).interface(ETHERNET, None, Some(hour));
        let capture = capture.frame(0, (START / SECOND) << 10, &ip(CLIENT, SERVER, &request));
        let capture = capture.frame(1, 3_600_250_000, &frame(SERVER, CLIENT, &reply));
        assert_pair(&sniff_json(&capture.octets, &[]), 250 * MILLISECOND);
    }
}

#[test]
fn a_new_pcapng_section_has_its_own_byte_order_and_interfaces() {
    let Pair { request, reply } = pair();
    let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(9), None).frame(0, START, &request);
    let capture = capture.section(Order::Big).interface(ETHERNET, Some(9), None).frame(0, START + LATENCY, &reply);
    assert_pair(&sniff_json(&capture.octets, &[]), LATENCY);
}

#[test]
fn simple_packets_are_of_the_first_interface_and_have_the_time_before_them() {
    let Pair { request, reply } = pair();
    let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(9), None);
    assert_pair(&sniff_json(&capture.frame(0, START, &request).simple(&reply).octets, &[]), 0);
}

#[test]
fn other_pcapng_blocks_are_passed_over() {
    let Pair { request, reply } = pair();
    let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(9), None).block(4, &[0; 4]);
    let capture = capture.frame(0, START, &request).block(0x0bad, &[9; 20]).block(5, &[0; 12]);
    assert_pair(&sniff_json(&capture.frame(0, START + LATENCY, &reply).octets, &[]), LATENCY);
}

#[test]
fn a_packet_of_an_interface_that_is_not_described_is_a_problem_and_the_rest_is_read() {
    let Pair { request, reply } = pair();
    let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(9), None).frame(7, START, &request);
    let run = sniff_json(&capture.frame(0, START, &request).frame(0, START, &reply).octets, &[]);
    assert_eq!(run.code, Some(1));
    let problems = run.problems();
    assert_eq!(problems.len(), 1);
    assert_eq!((&problems[0]["number"], &problems[0]["offset"]), (&1.into(), &(28 + 32).into()));
    assert!(problems[0]["error"].as_str().unwrap().contains("interface 7"), "{}", run.stdout);
    assert_eq!(run.packets().len(), 2);
}

#[test]
fn standard_input_is_a_file_too() {
    let Pair { request, reply } = pair();
    let capture = Pcap::new(Order::Little, true, ETHERNET.into()).frame(START, &request);
    assert_pair(&run_with(&["--format", "json", "-"], &capture.frame(START + LATENCY, &reply).octets), LATENCY);
}

#[test]
fn packets_are_printed_as_they_come_through_a_pipe() {
    for format in ["text", "json"] {
        let mut child = start(&["--format", format, "-"]);
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(&Pcap::ethernet().frame(START, &pair().request).octets).unwrap();
        let (mut line, mut rest) = (String::new(), String::new());
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        assert!(line.contains("Access-Request"), "{line}");
        drop(stdin);
        stdout.read_to_string(&mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn output_that_nobody_reads_ends_the_run_quietly() {
    let Pair { request, .. } = pair();
    let capture = (0..5000).fold(Pcap::ethernet(), |capture, _| capture.frame(START, &request)).octets;
    let file = File::new("capture", &capture);
    for format in ["text", "json"] {
        let mut child = start(&["--format", format, "--statistics", file.path()]);
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(141), 0), "{format}");
    }
    // Nobody reads the problems.
    let file = File::new("capture", &capture[..100]);
    let mut child = start(&[file.path()]);
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn several_files_are_one_capture() {
    let Pair { request, reply } = pair();
    let first = File::new("first.pcap", &Pcap::ethernet().frame(START, &request).octets);
    let second = Pcap::new(Order::Big, true, ETHERNET.into()).frame(START + LATENCY, &reply);
    let second = File::new("second.pcap", &second.octets);
    let json = run(&["--format", "json", first.path(), second.path()]);
    assert_eq!(json.code, Some(0));
    let packets = json.packets();
    assert_eq!(packets[1]["request"]["file"], first.path());
    assert_eq!((&packets[1]["file"], &packets[1]["number"]), (&second.path().into(), &1.into()));
    let text = run(&[first.path(), second.path()]);
    assert!(text.stdout.contains(&format!("== {}\n", second.path())), "{}", text.stdout);
    assert!(text.stdout.contains(&format!("reply to 1 of {} after 3.217 ms", first.path())), "{}", text.stdout);
}

#[test]
fn files_that_are_no_captures_are_problems() {
    for (octets, said) in [
        (&b""[..], "the file is empty"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"#!/bin/sh\necho no capture here\n", "neither a pcap nor a pcapng file"),
        (&Pcap::ethernet().octets[..20], "ends inside its header: 20 of 24 octets"),
        (&PcapNg::new(Order::Big).octets[..20], "ends inside a block: 20 of 28 octets"),
    ] {
        let run = sniff(octets, &[]);
        assert_eq!(run.code, Some(1), "{said}");
        assert!(run.stderr.contains("capture: offset 0: "), "{}", run.stderr);
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
}

#[test]
fn a_file_that_cannot_be_opened_ends_with_2_and_the_others_are_read() {
    let request = access_request(1, "alice");
    let good = File::new("good.pcap", &Pcap::ethernet().frame(START, &ethernet(&ip(CLIENT, SERVER, &request))).octets);
    let folder = good.0.parent().unwrap().to_str().unwrap();
    let run = run(&["--format", "json", "no-such-file", folder, good.path()]);
    assert_eq!(run.code, Some(2));
    // A name cannot forge a line.
    assert!(self::run(&["a\nradsniff: b"]).stderr.starts_with("radsniff: a\\nradsniff: b: "));
    assert!(run.stderr.contains("radsniff: no-such-file: "), "{}", run.stderr);
    assert!(run.stderr.contains(&format!("radsniff: {folder}: ")), "{}", run.stderr);
    assert_eq!(run.packets().len(), 1);
}
