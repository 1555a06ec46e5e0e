//! Captures that are cut, damaged or hostile.

use radius_proto::Code;

use super::{
    captures::{ETHERNET, MILLISECOND, Order, Pcap, PcapNg, SECOND, START},
    frames::{ethernet, frame, ip, pieces, tagged},
    packets::{CLIENT, SECRET, SERVER, access_request, accounting_request, reply, reply_of},
    runs::{File, run, sniff, sniff_json},
};

fn request() -> Vec<u8> {
    frame(CLIENT, SERVER, &access_request(1, "alice"))
}

#[test]
fn a_datagram_that_was_captured_only_in_part_is_a_problem_and_the_rest_is_read() {
    let frame = request();
    let capture = Pcap::ethernet().cut(START, &frame, 14 + 20 + 8 + 30).frame(START, &frame);
    let run = sniff_json(&capture.octets, &[]);
    assert_eq!(run.code, Some(1));
    let packets = run.packets();
    assert_eq!((&packets[0]["ok"], &packets[1]["ok"]), (&false.into(), &true.into()));
    assert_eq!(packets[0]["missing_octets"], frame.len() - 14 - 20 - 8 - 30);
    assert_eq!(packets[0]["error_offset"], 30);
    let problem = &run.problems()[0];
    assert_eq!((&problem["number"], &problem["offset"]), (&1.into(), &24.into()));
    assert!(problem["error"].as_str().unwrap().starts_with("captured 30 of "), "{}", run.stdout);
}

#[test]
fn frames_cut_at_any_octet_do_no_harm() {
    let frames = [
        request(),
        tagged(&[(0x88a8, 5), (0x8100, 7)], &ip("[2001:db8::1]:1", "[2001:db8::2]:1812", &access_request(1, "a"))),
        ethernet(&pieces("[2001:db8::1]:1", "[2001:db8::2]:1812", &access_request(1, "a"), 64)[0]),
    ];
    let mut capture = Pcap::ethernet();
    let mut count = 0;
    for frame in &frames {
        for captured in 0..frame.len() {
            capture = capture.cut(START, frame, captured);
            count += 1;
        }
    }
    let run = sniff_json(&capture.octets, &["--statistics"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert_eq!(run.statistics()["frames"], count);
}

#[test]
fn a_datagram_that_is_no_radius_packet_is_a_problem_with_its_number_and_offset() {
    let good = request();
    let capture = Pcap::ethernet().frame(START, &good);
    let offset = capture.octets.len();
    let mut bad = access_request(1, "alice");
    bad[21] = 1;
    let capture = capture.frame(START, &frame(CLIENT, SERVER, &bad)).frame(START, &frame(CLIENT, SERVER, b"hello"));
    let octets = capture.frame(START, &good).octets;
    let json = sniff_json(&octets, &["--statistics"]);
    assert_eq!((json.code, json.packets().len()), (Some(1), 4));
    assert_eq!(json.statistics()["malformed"], 2);
    let problems = json.problems();
    assert_eq!((&problems[0]["number"], &problems[0]["offset"]), (&2.into(), &offset.into()));
    assert!(problems[0]["error"].as_str().unwrap().starts_with("not a RADIUS packet: offset 20: "), "{}", json.stdout);
    let text = sniff(&octets, &[]);
    assert_eq!(text.code, Some(1));
    assert!(
        text.stderr.contains(&format!("capture: packet 2, offset {offset}: not a RADIUS packet: ")),
        "{}",
        text.stderr
    );
    assert!(text.stdout.contains("5 octets that are not a RADIUS packet"), "{}", text.stdout);
}

#[test]
fn a_pcap_that_is_cut_short_is_read_up_to_there() {
    let whole = Pcap::ethernet().frame(START, &request());
    let first = whole.octets.len();
    let octets = whole.frame(START, &request()).octets;
    for (length, said) in [(first + 7, "header of a record: 7 of 16"), (octets.len() - 1, "inside a record: ")] {
        let run = sniff_json(&octets[..length], &[]);
        assert_eq!((run.code, run.packets().len()), (Some(1), 1));
        let problem = &run.problems()[0];
        assert_eq!((&problem["number"], &problem["offset"]), (&2.into(), &first.into()));
        assert!(problem["error"].as_str().unwrap().contains(said), "{}", run.stdout);
    }
}

#[test]
fn a_length_that_cannot_be_is_damage_and_takes_no_memory() {
    let mut octets = Pcap::ethernet().frame(START, &request()).octets;
    let offset = octets.len();
    octets.extend([0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let run = sniff_json(&octets, &[]);
    assert_eq!((run.code, run.packets().len()), (Some(1), 1));
    assert_eq!(run.problems()[0]["offset"], offset);
    let good = PcapNg::new(Order::Big).interface(ETHERNET, Some(9), None).frame(0, START, &request());
    for length in [0_u32, 8, 13, 0xffff_fff0] {
        let offset = good.octets.len();
        let block = [&[0, 0, 0, 6][..], &length.to_be_bytes(), &[0; 4]].concat();
        let run = sniff_json(&[&good.octets[..], &block].concat(), &[]);
        assert_eq!((run.code, run.packets().len()), (Some(1), 1), "{length}: {}", run.stdout);
        assert_eq!(run.problems()[0]["offset"], offset);
    }
}

#[test]
fn a_pcapng_block_that_is_damaged_inside_is_passed_over() {
    let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(9), None).frame(0, START, &request());
    let offset = capture.octets.len();
    // An Enhanced Packet whose captured length is larger than the block.
    let body = [[0; 4], [0; 4], [0; 4], [0xf0, 0, 0, 0], [0xf0, 0, 0, 0]].concat();
    let run = sniff_json(&capture.block(6, &body).frame(0, START, &request()).octets, &[]);
    assert_eq!((run.code, run.packets().len()), (Some(1), 2), "{}", run.stdout);
    assert_eq!((&run.problems()[0]["number"], &run.problems()[0]["offset"]), (&2.into(), &offset.into()));
    assert_eq!(run.packets()[1]["number"], 3);
}

#[test]
fn an_interface_with_an_impossible_resolution_is_a_problem_and_its_packets_are_read() {
    for resolution in [20, 0x7f, 0xc0, 0xff] {
        let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(resolution), None);
        let run = sniff_json(&capture.frame(0, START / 1000, &request()).octets, &[]);
        assert_eq!((run.code, run.packets().len(), run.problems().len()), (Some(1), 1, 1), "{}", run.stdout);
        assert_eq!(run.packets()[0]["time"], "2026-11-24T05:22:56.000000000Z");
    }
}

#[test]
fn times_at_the_end_of_the_range_do_no_harm() {
    let capture = PcapNg::new(Order::Little).interface(ETHERNET, Some(0), Some(i64::MAX));
    let capture = capture.interface(ETHERNET, Some(0), Some(i64::MIN));
    let capture = capture.frame(0, u64::MAX, &request()).frame(1, 0, &request()).frame(0, u64::MAX, &request());
    let run = sniff_json(&capture.octets, &["--statistics"]);
    assert_eq!((run.code, run.packets().len()), (Some(0), 3), "{}", run.stderr);
    assert!(sniff(&capture.octets, &["--statistics"]).code == Some(0));
}

/// A generator of numbers that look random, the same in every run (xorshift64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

/// Captures with all kinds of contents.
fn sound_captures() -> Vec<Vec<u8>> {
    let (access, accounting) = (access_request(1, "alice"), accounting_request(2, "session"));
    let long = reply_of(&access, Code::ACCESS_ACCEPT, 2000);
    let mut frames = vec![frame(CLIENT, SERVER, &access), frame(CLIENT, SERVER, &access)];
    frames.extend(pieces(SERVER, CLIENT, &long, 800).iter().map(|piece| ethernet(piece)));
    frames.push(tagged(&[(0x88a8, 5), (0x8100, 7)], &ip(CLIENT, "192.0.2.1:1813", &accounting)));
    frames.push(frame("192.0.2.1:1813", CLIENT, &reply(&accounting, Code::ACCOUNTING_RESPONSE)));
    let six = pieces("[2001:db8::1]:1024", "[2001:db8::2]:1812", &access, 64);
    frames.extend(six.iter().map(|piece| ethernet(piece)));
    let mut captures = Vec::new();
    for order in [Order::Little, Order::Big] {
        let mut pcap = Pcap::new(order, order == Order::Big, ETHERNET.into());
        let mut pcapng = PcapNg::new(order).interface(101, Some(0x8a), Some(1)).interface(ETHERNET, Some(9), None);
        for (index, frame) in frames.iter().enumerate() {
            let time = START + index as u64 * (SECOND + MILLISECOND);
            pcap = pcap.frame(time, frame);
            pcapng = pcapng.frame(1, time, frame);
        }
        captures.extend([pcap.octets, pcapng.simple(&frames[0][14..]).octets]);
    }
    captures
}

#[test]
fn four_thousand_damaged_captures_do_no_harm() {
    const ROUNDS: usize = 40;
    const FILES: usize = 100;
    let sound = sound_captures();
    for capture in &sound {
        assert_eq!(sniff(capture, &["--secret", SECRET]).code, Some(0));
    }
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for round in 0..ROUNDS {
        let damaged: Vec<_> = (0..FILES).map(|index| damage(&sound[index % sound.len()], &mut numbers)).collect();
        let files: Vec<_> = damaged.iter().map(|octets| File::new("damaged", octets)).collect();
        let mut arguments = vec!["--secret", SECRET, "--show-passwords", "--strict", "--hex", "--statistics"];
        arguments.extend(if round % 2 == 0 { &["--format", "json"][..] } else { &[] });
        arguments.extend(files.iter().map(File::path));
        let run = run(&arguments);
        assert!(!run.stderr.contains("panicked"), "round {round}: {}", run.stderr);
        assert_eq!(run.code, Some(1), "round {round}: {}", run.stderr);
        if round % 2 == 0 {
            assert!(run.statistics()["frames"].as_u64().unwrap() > 0);
        }
    }
}

/// Changes, removes, doubles or cuts off some octets, at different places.
fn damage(sound: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut octets = sound.to_vec();
    for _ in 0..=numbers.below(6) {
        let at = numbers.below(octets.len().max(1)).min(octets.len().saturating_sub(1));
        match numbers.below(8) {
            0 => octets.truncate(at.max(30)),
            1 => drop(octets.drain(at..(at + 1 + numbers.below(4)).min(octets.len()))),
            2 => {
                let end = (at + numbers.below(80)).min(octets.len());
                let piece = octets[at..end].to_vec();
                octets.splice(at..at, piece);
            }
            3 => octets[at] = [0, 1, 0x7f, 0x80, 0xff][numbers.below(5)],
            _ => octets[at] ^= 1 << numbers.below(8),
        }
    }
    octets
}
