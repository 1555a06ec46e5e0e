//! RADIUS over TCP.

use radius_proto::Code;

use super::{
    captures::{MILLISECOND, Pcap, START},
    frames::{frame, segment},
    packets::{CLIENT, SECRET, SERVER, access_request, reply, reply_of},
    runs::{Run, sniff, sniff_json},
};

const FIN: u8 = 0x11;
const SYN: u8 = 0x02;
const RST: u8 = 0x04;
const ACK: u8 = 0x10;

/// A part of a stream: its offset, and its octets.
type Piece<'p> = (u32, &'p [u8]);

/// A capture of segments from the client, after a SYN with this sequence number.
fn of_client(first: u32, pieces: &[Piece<'_>]) -> Pcap {
    let start = Pcap::ethernet().frame(START, &segment(CLIENT, SERVER, first, SYN, b""));
    (1..).zip(pieces).fold(start, |pcap, (number, (offset, octets))| {
        let sequence = first.wrapping_add(1).wrapping_add(*offset);
        pcap.frame(START + number * MILLISECOND, &segment(CLIENT, SERVER, sequence, ACK, octets))
    })
}

fn run(pcap: Pcap) -> Run {
    sniff_json(&pcap.octets, &["--secret", SECRET, "--statistics"])
}

/// The identifiers of the packets, all of which are valid and over TCP.
fn identifiers(run: &Run) -> Vec<u64> {
    let packets = run.packets();
    assert!(packets.iter().all(|packet| packet["transport"] == "tcp" && packet["message_authenticator"] == "valid"));
    packets.iter().map(|packet| packet["id"].as_u64().unwrap()).collect()
}

fn requests(identifiers: &[u8]) -> Vec<u8> {
    identifiers.iter().flat_map(|identifier| access_request(*identifier, "alice")).collect()
}

#[test]
fn packets_are_found_wherever_the_segments_are_split() {
    let stream = requests(&[1, 2, 3]);
    for size in [1, 3, 4, 19, 20, 64, stream.len()] {
        let pieces: Vec<Piece<'_>> = stream
            .chunks(size)
            .enumerate()
            .map(|(index, piece)| (u32::try_from(index * size).unwrap(), piece))
            .collect();
        // The sequence numbers start again in the stream.
        assert_eq!(identifiers(&run(of_client(u32::MAX - 70, &pieces))), [1, 2, 3], "{size}");
    }
}

#[test]
fn replies_belong_to_the_requests_of_their_connection() {
    let (first, second) = (access_request(1, "alice"), access_request(2, "bob"));
    let (one, two) = (reply(&first, Code::ACCESS_REJECT), reply_of(&second, Code::ACCESS_ACCEPT, 1500));
    let replies = [&two[..], &one].concat();
    // The same ports and identifier over UDP are another exchange.
    let udp = access_request(1, "carol");
    let pcap = Pcap::ethernet()
        .frame(START, &segment(CLIENT, SERVER, 10, SYN, b""))
        .frame(START, &segment(SERVER, CLIENT, 90, SYN | ACK, b""))
        .frame(START, &segment(CLIENT, SERVER, 11, ACK, &[&first[..], &second].concat()))
        .frame(START, &frame(CLIENT, SERVER, &udp))
        .frame(START + MILLISECOND, &segment(SERVER, CLIENT, 91, ACK, &replies[..1000]))
        .frame(START + 2 * MILLISECOND, &segment(SERVER, CLIENT, 1091, ACK, &replies[1000..]));
    let run = run(pcap);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let packets = run.packets();
    let found: Vec<_> = packets.iter().map(|packet| (&packet["id"], &packet["transport"], &packet["number"])).collect();
    let expected = [(1, "tcp", 3), (2, "tcp", 3), (1, "udp", 4), (2, "tcp", 6), (1, "tcp", 6)];
    assert!(
        found
            .iter()
            .zip(expected)
            .all(|(found, (id, transport, number))| { *found.0 == id && *found.1 == transport && *found.2 == number }),
        "{found:?}"
    );
    for reply in &packets[3..] {
        assert_eq!((&reply["request"]["number"], &reply["latency_first_ns"]), (&3.into(), &2_000_000.into()));
        assert_eq!(reply["authenticator_check"], "valid");
    }
    assert_eq!(run.statistics()["tcp_packets"], 4);
    let text = sniff(&of_client(5, &[(0, &first)]).octets, &[]).stdout;
    assert!(text.contains(" octets, TCP\n"), "{text}");
}

#[test]
fn segments_may_come_late_twice_and_overlapping() {
    let stream = requests(&[1, 2, 3]);
    let (a, b, c) = (40, 80, 120);
    let last = u32::try_from(c).unwrap();
    let pieces: [Piece<'_>; 8] = [
        (last, &stream[c..]),
        (80, &stream[b..c]),
        (last, &stream[c..c + 9]),
        (0, &stream[..a]),
        (0, &stream[..a]),
        (20, &stream[20..a + 9]),
        (40, &stream[a..b]),
        (0, &stream),
    ];
    let run = run(of_client(1000, &pieces));
    assert_eq!(identifiers(&run), [1, 2, 3]);
    assert_eq!(run.statistics()["tcp_gaps"], 0);
}

#[test]
fn a_gap_ends_a_stream_with_a_word_in_the_statistics() {
    let (stream, filler) = (requests(&[1, 2]), vec![0; 1400]);
    let half = stream.len() / 2;
    // More octets than the program keeps, after a gap.
    let ahead: Vec<Piece<'_>> = (0..60).map(|index| (5000 + index * 1400, &filler[..])).collect();
    let pieces = [&[(0, &stream[..half])][..], &ahead, &[(u32::try_from(half).unwrap(), &stream[half..])]].concat();
    let run_with_gap = run(of_client(1, &pieces));
    assert_eq!((identifiers(&run_with_gap), run_with_gap.code), (vec![1], Some(0)));
    assert_eq!(run_with_gap.statistics()["tcp_gaps"], 1);
    // The end of the capture, of the connection, and the next connection.
    let gap = || of_client(1, &[(0, &stream[..half]), (500, &stream[half..])]);
    let ends = [
        gap(),
        gap().frame(START, &segment(CLIENT, SERVER, 9000, RST, b"")),
        gap().frame(START, &segment(CLIENT, SERVER, 9000, SYN, b"")),
    ];
    for pcap in ends {
        let run = run(pcap);
        assert_eq!((identifiers(&run), run.statistics()["tcp_gaps"].as_u64()), (vec![1], Some(1)));
    }
    let text = sniff(&gap().octets, &["--statistics=only"]).stdout;
    assert!(text.contains("TCP streams ended by a gap                            1"), "{text}");
}

#[test]
fn a_length_that_is_not_allowed_ends_the_stream_and_the_next_connection_is_read() {
    for length in [0_u16, 19, 4097, u16::MAX] {
        let wrong = [&[1, 9][..], &length.to_be_bytes(), &[0; 30]].concat();
        let stream = [requests(&[1]), wrong, requests(&[2])].concat();
        let again = requests(&[3]);
        let pcap = of_client(77, &[(0, &stream), (u32::try_from(stream.len()).unwrap(), &again)])
            .frame(START, &segment(CLIENT, SERVER, 5, SYN, b""))
            .frame(START, &segment(CLIENT, SERVER, 6, ACK, &again));
        let run = run(pcap);
        assert_eq!((identifiers(&run), run.code), (vec![1, 3], Some(1)), "{length}");
        assert_eq!((run.statistics()["tcp_wrong_lengths"].as_u64(), run.problems().len()), (Some(1), 1));
        assert_eq!(run.problems()[0]["number"], 2);
    }
}

#[test]
fn a_capture_that_begins_inside_a_connection_is_read_from_the_next_start_of_a_packet() {
    let (stream, other) = (requests(&[1]), requests(&[2]));
    let pcap = Pcap::ethernet()
        .frame(START, &segment(CLIENT, SERVER, 700, ACK, &[0xff; 33]))
        .frame(START, &segment(CLIENT, SERVER, 733, ACK, &stream))
        .frame(START, &segment(CLIENT, SERVER, 733 + u32::try_from(stream.len()).unwrap(), FIN, &other))
        .frame(START, &segment("192.0.2.10:5000", "192.0.2.1:443", 1, ACK, &other));
    let run = run(pcap);
    assert_eq!((identifiers(&run), run.code), (vec![1, 2], Some(0)));
}

#[test]
fn a_fin_before_octets_that_it_follows_does_not_end_the_stream() {
    let stream = requests(&[1, 2]);
    let (front, back) = stream.split_at(70);
    let pcap = Pcap::ethernet()
        .frame(START, &segment(CLIENT, SERVER, 0, SYN, b""))
        .frame(START, &segment(CLIENT, SERVER, 71, FIN, back))
        .frame(START, &segment(CLIENT, SERVER, 1, ACK, front));
    let run = run(pcap);
    assert_eq!((identifiers(&run), run.statistics()["tcp_gaps"].as_u64()), (vec![1, 2], Some(0)));
}

#[test]
fn streams_over_ipv6_are_read_and_many_streams_do_not_fill_memory() {
    let stream = requests(&[7]);
    let pcap = Pcap::ethernet().frame(START, &segment("[2001:db8::9]:4000", "[2001:db8::1]:1812", 1, ACK, &stream));
    assert_eq!(identifiers(&run(pcap)), [7]);
    let many = (0..5000_u16).fold(Pcap::ethernet(), |pcap, port| {
        pcap.frame(START, &segment(&format!("192.0.2.10:{}", 10_000 + port), SERVER, 1, ACK, &stream[..30]))
    });
    assert_eq!(run(many).statistics()["forgotten_streams"], 5000 - 4096);
}
