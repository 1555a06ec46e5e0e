//! Link layers and IP around datagrams.

use radius_proto::Code;
use serde_json::Value;

use super::{
    captures::{MILLISECOND, Order, Pcap, SECOND, START},
    frames::{ether_type, ethernet, frame, ip, pieces, tagged},
    packets::{CLIENT, SERVER, access_request, reply, reply_of},
    runs::{Run, sniff_json},
};

const CLIENT6: &str = "[2001:db8::10]:49152";
const SERVER6: &str = "[2001:db8::1]:1812";

fn one(link: u32, frame: &[u8]) -> Value {
    let run = sniff_json(&Pcap::new(Order::Little, false, link).frame(START, frame).octets, &[]);
    assert_eq!(run.code, Some(0), "link type {link}: {}", run.stdout);
    let packets = run.packets();
    assert_eq!(packets.len(), 1, "link type {link}: {}", run.stdout);
    packets[0].clone()
}

#[test]
fn every_link_type_is_read_with_ipv4_and_ipv6() {
    let request = access_request(1, "alice");
    for (client, server) in [(CLIENT, SERVER), (CLIENT6, SERVER6)] {
        let ip = ip(client, server, &request);
        let ether_type = ether_type(&ip);
        let family = if client == CLIENT { 2 } else { 30 };
        let cooked = [&[0, 0, 0, 1, 0, 6][..], &[2; 6], &[0, 0], &ether_type, &ip].concat();
        let cooked2 = [&ether_type[..], &[0, 0], &[0, 0, 0, 3], &[0, 1, 0, 6], &[2; 6], &[0, 0], &ip].concat();
        let vlan_in_cooked = [&cooked[..14], &[0x81, 0x00, 0x00, 0x05], &ether_type, &ip].concat();
        for (link, frame) in [
            (1, ethernet(&ip)),
            (1, tagged(&[(0x8100, 5)], &ip)),
            (1, tagged(&[(0x88a8, 5), (0x8100, 7)], &ip)),
            (1, tagged(&[(0x9100, 5), (0x8100, 7), (0x8100, 9)], &ip)),
            (0, [&[family, 0, 0, 0][..], &ip].concat()),
            (0, [&[0, 0, 0, family][..], &ip].concat()),
            (108, [&[0, 0, 0, family][..], &ip].concat()),
            (101, ip.clone()),
            (if client == CLIENT { 228 } else { 229 }, ip.clone()),
            (113, cooked.clone()),
            (113, vlan_in_cooked),
            (276, cooked2),
        ] {
            let packet = one(link, &frame);
            let address = if client == CLIENT { "192.0.2.10" } else { "2001:db8::10" };
            assert_eq!(packet["source_address"], address, "link type {link}");
            assert_eq!((&packet["source_port"], &packet["destination_port"]), (&49152.into(), &1812.into()));
            assert_eq!(packet["code_name"], "Access-Request");
        }
    }
}

#[test]
fn octets_behind_the_ip_packet_are_padding() {
    let request = access_request(1, "alice");
    let padded = [frame(CLIENT, SERVER, &request), vec![0xee; 30]].concat();
    assert_eq!(one(1, &padded)["length"], request.len());
}

#[test]
fn a_link_type_that_is_not_known_is_one_problem() {
    let capture = Pcap::new(Order::Little, false, 147).frame(START, &[1; 40]).frame(START, &[1; 40]);
    let run = sniff_json(&capture.octets, &["--statistics"]);
    assert_eq!(run.code, Some(1));
    let problems = run.problems();
    assert_eq!(problems.len(), 1, "{}", run.stdout);
    assert!(problems[0]["error"].as_str().unwrap().starts_with("link type 147"), "{}", run.stdout);
    assert_eq!(run.statistics()["unknown_link_frames"], 2);
}

#[test]
fn frames_without_ip_and_other_ports_and_protocols_are_passed_over() {
    let request = access_request(1, "alice");
    let arp = [&[0xff; 6][..], &[2; 6], &[8, 6], &[0, 1, 8, 0, 6, 4, 0, 1], &[0; 20]].concat();
    let mut tcp = frame(CLIENT, SERVER, &request);
    tcp[14 + 9] = 6;
    let other = frame("192.0.2.1:53", "192.0.2.2:5353", &request);
    let capture = Pcap::ethernet().frame(START, &arp).frame(START, &tcp).frame(START, &other).frame(START, &[1, 2, 3]);
    let run = sniff_json(&capture.octets, &["--statistics"]);
    assert_eq!((run.code, run.packets().len()), (Some(0), 0), "{}", run.stdout);
    assert_eq!((&run.statistics()["frames"], &run.statistics()["broken_frames"]), (&4.into(), &1.into()));
}

#[test]
fn ports_of_ones_own_take_the_place_of_the_usual_ones() {
    let request = access_request(1, "alice");
    let capture = Pcap::ethernet().frame(START, &frame(CLIENT, "192.0.2.1:2083", &request));
    let capture = capture.frame(START, &frame(CLIENT, "192.0.2.1:2084", &request));
    let capture = capture.frame(START, &frame(CLIENT, SERVER, &request));
    let run = sniff_json(&capture.octets, &["--port", "2083", "--port", "2084"]);
    let ports: Vec<_> = run.packets().iter().map(|packet| packet["destination_port"].clone()).collect();
    assert_eq!(ports, [2083, 2084]);
}

/// A request, and a long reply in fragments in this order.
fn fragmented(client: &str, server: &str, order: &[usize]) -> Run {
    let request = access_request(1, "alice");
    let reply = reply_of(&request, Code::ACCESS_ACCEPT, 3000);
    let pieces = pieces(server, client, &reply, 1480);
    let mut capture = Pcap::ethernet().frame(START, &frame(client, server, &request));
    for (index, piece) in order.iter().enumerate() {
        capture = capture.frame(START + (index as u64 + 1) * MILLISECOND, &ethernet(&pieces[*piece]));
    }
    sniff_json(&capture.octets, &["--secret", super::packets::SECRET, "--statistics"])
}

#[test]
fn fragments_are_put_together_in_whatever_order_they_come() {
    for (client, server) in [(CLIENT, SERVER), (CLIENT6, SERVER6)] {
        for order in [&[0, 1, 2][..], &[2, 1, 0], &[1, 2, 0], &[0, 0, 1, 1, 2]] {
            let run = fragmented(client, server, order);
            assert_eq!(run.code, Some(0), "{order:?}: {}", run.stdout);
            let packets = run.packets();
            assert_eq!(packets.len(), 2, "{order:?}: {}", run.stdout);
            assert_eq!(packets[1]["fragments"], order.len());
            // All octets are there. Otherwise the authenticator would be invalid.
            assert_eq!(packets[1]["authenticator_check"], "valid");
            assert_eq!(packets[1]["latency_first_ns"], order.len() as u64 * MILLISECOND);
            assert_eq!(run.statistics()["reassembled"], 1);
        }
    }
}

#[test]
fn a_datagram_without_all_of_its_fragments_is_a_problem_where_its_first_fragment_came() {
    for order in [&[0, 1][..], &[2, 0]] {
        let run = fragmented(CLIENT, SERVER, order);
        assert_eq!((run.code, run.packets().len()), (Some(1), 1), "{order:?}: {}", run.stdout);
        let problems = run.problems();
        assert_eq!(problems.len(), 1, "{}", run.stdout);
        assert_eq!(problems[0]["number"], 2);
        assert_eq!(run.statistics()["incomplete"], 1);
    }
}

#[test]
fn fragments_that_overlap_and_differ_are_refused() {
    let request = access_request(1, "alice");
    let mut pieces = pieces(CLIENT, SERVER, &request, 64);
    let mut forged = pieces[0].clone();
    *forged.last_mut().unwrap() ^= 1;
    pieces.insert(1, forged);
    let capture = pieces.iter().fold(Pcap::ethernet(), |capture, piece| capture.frame(START, &ethernet(piece)));
    let run = sniff_json(&capture.octets, &[]);
    assert_eq!((run.code, run.packets().len()), (Some(1), 0), "{}", run.stdout);
    assert_eq!(run.problems()[0]["error"], "fragments overlap and differ");
    assert_eq!(run.problems()[0]["number"], 2);
}

#[test]
fn fragments_are_not_waited_for_longer_than_a_minute() {
    let request = access_request(1, "alice");
    let pieces = pieces(CLIENT, SERVER, &request, 64);
    let capture = Pcap::ethernet().frame(START, &ethernet(&pieces[0]));
    let capture = capture.frame(START + 61 * SECOND, &ethernet(&pieces[1]));
    let run = sniff_json(&capture.octets, &[]);
    assert_eq!((run.code, run.packets().len()), (Some(1), 0), "{}", run.stdout);
}

#[test]
fn so_many_datagrams_are_waited_for_and_the_oldest_is_given_up() {
    let request = access_request(1, "alice");
    let mut capture = Pcap::ethernet();
    // The second datagram is complete at the end. The first was given up before, to make room.
    let client = |index: usize| format!("10.0.{}.{}:1024", index / 256, index % 256);
    for index in 0..1025 {
        capture = capture.frame(START, &ethernet(&pieces(&client(index), SERVER, &request, 64)[0]));
    }
    for index in [1, 0] {
        capture = capture.frame(START, &ethernet(&pieces(&client(index), SERVER, &request, 64)[1]));
    }
    let run = sniff_json(&capture.octets, &["--statistics"]);
    let packets = run.packets();
    assert_eq!(packets.len(), 1);
    assert_eq!(packets[0]["source_address"], "10.0.0.1");
}

#[test]
fn fragments_take_sixteen_mebioctets_at_most_and_the_oldest_are_given_up() {
    let pieces = pieces(CLIENT, SERVER, &access_request(1, "alice"), 64);
    for (others, expected) in [(200, 1), (300, 0)] {
        let mut capture = Pcap::ethernet().frame(START, &ethernet(&pieces[0]));
        for index in 0..others {
            // The last fragment of a long datagram has few octets, and uses memory for all octets before them.
            let mut last = pieces[1].clone();
            last[12..16].copy_from_slice(&[
                10,
                0,
                u8::try_from(index / 256).unwrap(),
                u8::try_from(index % 256).unwrap(),
            ]);
            last[6..8].copy_from_slice(&8000_u16.to_be_bytes());
            capture = capture.frame(START, &ethernet(&last));
        }
        let run = sniff_json(&capture.frame(START, &ethernet(&pieces[1])).octets, &[]);
        assert_eq!(run.packets().len(), expected, "{others}");
    }
}

#[test]
fn fragments_of_other_ports_and_protocols_are_no_problem() {
    let request = access_request(1, "alice");
    let other = pieces("192.0.2.1:53", "192.0.2.2:5353", &request, 64);
    let mut tcp = pieces(CLIENT, SERVER, &request, 64);
    tcp[0][9] = 6;
    let radius = pieces(CLIENT, SERVER, &request, 64);
    let capture = Pcap::ethernet().frame(START, &ethernet(&other[0])).frame(START, &ethernet(&tcp[0]));
    let capture = capture.cut(START, &ethernet(&other[0]), 60).cut(START, &ethernet(&tcp[0]), 60);
    // Without the first fragment, the port is unknown. The datagram is counted.
    let run = sniff_json(&capture.frame(START, &ethernet(&radius[1])).octets, &["--statistics"]);
    assert_eq!((run.code, run.problems().len()), (Some(0), 0), "{}", run.stdout);
    assert_eq!(run.statistics()["incomplete"], 1);
}

#[test]
fn a_first_fragment_that_was_captured_only_in_part_is_a_problem() {
    let pieces = pieces(CLIENT, SERVER, &access_request(1, "alice"), 64);
    let capture = Pcap::ethernet().cut(START, &ethernet(&pieces[0]), 60).frame(START, &ethernet(&pieces[1]));
    let run = sniff_json(&capture.octets, &[]);
    assert_eq!((run.code, run.packets().len()), (Some(1), 0), "{}", run.stdout);
    assert_eq!(run.problems()[0]["error"], "a fragment that was only partly captured");
}

#[test]
fn a_reply_from_another_port_or_address_is_no_reply() {
    let request = access_request(1, "alice");
    let reply = reply(&request, Code::ACCESS_REJECT);
    let mut capture = Pcap::ethernet().frame(START, &frame(CLIENT, SERVER, &request));
    for (source, destination) in [
        ("192.0.2.1:1813", CLIENT),
        ("192.0.2.2:1812", CLIENT),
        (SERVER, "192.0.2.10:49153"),
        (SERVER, "192.0.2.11:49152"),
    ] {
        capture = capture.frame(START, &frame(source, destination, &reply));
    }
    let run = sniff_json(&capture.octets, &["--statistics"]);
    assert!(run.packets()[1..].iter().all(|packet| packet["request"] == Value::Null), "{}", run.stdout);
    assert_eq!(run.statistics()["unmatched_replies"], 4);
}
