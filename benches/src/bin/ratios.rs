//! The important ratios, in one run: the time of each operation, relative to the least possible time.
//!
//! Subject and reference take turns of a few microseconds, for many rounds. The fastest round of each counts: noise
//! only adds time, and both run on the same machine. Times are not asserted. That our operations do not allocate is
//! asserted.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails is to stop"
)]

#[path = "../../../tests/src/counting.rs"]
mod counting;

use core::{fmt::Write, hint::black_box, time::Duration};
use std::time::Instant;

use ::radius::core::packet::Packet as PeerPacket;
use bytes::BytesMut;
use counting::{Counting, allocations};
use radius_benches::{
    AUTHENTICATOR, LONG, PACKETS, PASSWORD, SECRET, agreement, blocks, naive, ours,
    peers::{radius, radius_parser, radius_rust},
};
use radius_dict::{
    rfc::{rfc2865, rfc2866, rfc2869},
    vendor::cisco,
};
use radius_proto::{
    Code, Packet, Secret,
    crypto::hide_user_password,
    encode::PacketWriter,
    exchange::{ObservedRequest, Outstanding},
    verify::RequestPolicy,
};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The rounds of each row. The fastest of them is stable to about one part in a hundred, also on a busy machine.
const ROUNDS: u32 = 4000;

/// The time of a turn. It is long compared with the clock's resolution, and short compared with a scheduler's time
/// slice, so that most turns are not interrupted.
const TURN: Duration = Duration::from_micros(10);

/// Runs an operation this number of times.
type Operation<'a> = &'a mut dyn FnMut(u32);

struct Table {
    text: String,
    allocations: usize,
}

impl Table {
    /// Measures a row. `ours` is false if the subject is a peer, whose allocations are not counted.
    fn row(&mut self, name: &str, subject: Operation<'_>, reference: (&str, Operation<'_>), target: &str, ours: bool) {
        let (reference_name, reference) = reference;
        let (subject_iterations, reference_iterations) = (calibrate(subject), calibrate(reference));
        let (mut subject_best, mut reference_best) = (f64::MAX, f64::MAX);
        for _ in 0..ROUNDS {
            subject_best = subject_best.min(nanoseconds(subject, subject_iterations));
            reference_best = reference_best.min(nanoseconds(reference, reference_iterations));
        }
        let allocations = if ours {
            let allocations = allocations(|| subject(1));
            self.allocations += allocations;
            allocations.to_string()
        } else {
            "-".to_owned()
        };
        let ratio = subject_best / reference_best;
        writeln!(
            self.text,
            "| {name} | {subject_best:.1} | {reference_name} | {reference_best:.1} | {ratio:.2} | {target} | {allocations} |"
        )
        .unwrap();
    }
}

/// The number of iterations in a turn.
fn calibrate(operation: Operation<'_>) -> u32 {
    let mut iterations = 1;
    while iterations < 1 << 20 {
        let start = Instant::now();
        operation(iterations);
        if start.elapsed() >= TURN {
            break;
        }
        iterations *= 2;
    }
    iterations
}

fn nanoseconds(operation: Operation<'_>, iterations: u32) -> f64 {
    let start = Instant::now();
    operation(iterations);
    start.elapsed().as_secs_f64() * 1e9 / f64::from(iterations)
}

/// The loop around an operation. It is compiled for each operation, so that the call costs nothing.
fn repeat<T>(mut operation: impl FnMut() -> T) -> impl FnMut(u32) {
    move |iterations| {
        for _ in 0..iterations {
            black_box(operation());
        }
    }
}

/// Walks over the packet, one walk after the other. The start of the packet depends on the result of the previous walk.
/// (It is always the same place, which the compiler cannot know.) Otherwise the processor would work on several walks
/// at once.
fn one_by_one(datagram: &[u8], walk: impl Fn(&[u8]) -> Option<usize>) -> impl FnMut(u32) {
    let (mut found, none_of_it) = (0, black_box(0));
    move |iterations| {
        for _ in 0..iterations {
            found = walk(datagram.get(found & none_of_it..).unwrap_or_default()).unwrap_or_default();
        }
        black_box(found);
    }
}

/// The name of the processor, if the system reports it.
fn processor() -> String {
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |name: &str| {
        let line = information.lines().find(|line| line.starts_with(name))?;
        line.split_once(':').map(|(_, value)| value.trim())
    };
    let unknown = "unknown";
    format!(
        "{} (family {}, model {})",
        value("model name").unwrap_or(unknown),
        value("cpu family").unwrap_or(unknown),
        value("model\t").unwrap_or(unknown)
    )
}

fn main() {
    assert_eq!(allocations(|| drop(black_box(Box::new(7)))), 1, "a counter that does not count would find nothing");

    let packets = &*PACKETS;
    packets.parsed().into_iter().for_each(agreement::assert_parsers_agree);
    agreement::assert_encoders_agree();
    agreement::assert_verifiers_agree();
    agreement::assert_repliers_agree();
    agreement::assert_passwords_agree();

    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let mut table = Table { text: String::new(), allocations: 0 };
    let request = &packets.access_request.octets[..];

    for sample in packets.parsed() {
        let datagram = &sample.octets[..];
        let name =
            format!("parse + walk, {}, {} octets, {} attributes", sample.name, datagram.len(), sample.attributes);
        table.row(
            &name,
            &mut repeat(|| ours::walk(black_box(datagram))),
            ("naive loop", &mut repeat(|| naive::walk(black_box(datagram)))),
            "",
            true,
        );
    }
    table.row(
        "the same, access-request, one by one",
        &mut one_by_one(request, ours::walk),
        ("naive loop, one by one", &mut one_by_one(request, naive::walk)),
        "<= 1.15",
        true,
    );
    table.row(
        "parse, access-request",
        &mut repeat(|| Packet::parse(black_box(request)).ok()),
        ("naive loop", &mut repeat(|| naive::parse(black_box(request)))),
        "",
        true,
    );
    let parsed = Packet::parse(request).unwrap();
    let target = "<= 1.20";
    let mut naive_walk = repeat(|| naive::walk(black_box(request)));
    table.row(
        "get, first of 12",
        &mut repeat(|| black_box(&parsed).attributes().get(rfc2869::MESSAGE_AUTHENTICATOR).ok()),
        ("naive walk", &mut naive_walk),
        target,
        true,
    );
    table.row(
        "get, middle",
        &mut repeat(|| black_box(&parsed).attributes().get(rfc2865::FRAMED_PROTOCOL).ok()),
        ("naive walk", &mut naive_walk),
        target,
        true,
    );
    table.row(
        "get, last",
        &mut repeat(|| black_box(&parsed).attributes().get(rfc2866::ACCT_SESSION_ID).ok()),
        ("naive walk", &mut naive_walk),
        target,
        true,
    );
    table.row(
        "find, last: the same without checking UTF-8",
        &mut repeat(|| black_box(&parsed).attributes().find(rfc2866::ACCT_SESSION_ID.attribute_type())),
        ("naive walk", &mut naive_walk),
        target,
        true,
    );
    table.row(
        "get, absent",
        &mut repeat(|| black_box(&parsed).attributes().get(rfc2865::STATE).ok()),
        ("naive walk", &mut naive_walk),
        target,
        true,
    );

    // FreeRADIUS's rad_decode takes 1,540 ns, and the naive loop takes 9 ns. The target is a tenth of FreeRADIUS's
    // time.
    for (sample, target) in [
        (&packets.access_request, "<= 17.1"),
        (&packets.accounting_request, ""),
        (&packets.vendor_specific, ""),
        (&packets.eap_message, ""),
        (&packets.long_extended, ""),
        (&packets.empty_attributes, ""),
    ] {
        let datagram = &sample.octets[..];
        table.row(
            &format!("parse + decode every value, {}", sample.name),
            &mut repeat(|| ours::decode(black_box(datagram))),
            ("naive walk", &mut repeat(|| naive::walk(black_box(datagram)))),
            target,
            true,
        );
    }
    let mut whole = [0; 4096];
    let parsed_eap = Packet::parse(&packets.eap_message.octets).unwrap();
    let eap = parsed_eap.attributes().get(rfc2869::EAP_MESSAGE).unwrap().unwrap();
    let mut copied = vec![0; eap.length()];
    let contiguous = eap.copy_to(&mut whole).unwrap().to_vec();
    table.row(
        "find EAP-Message, its length and its first piece",
        &mut repeat(|| {
            black_box(&parsed_eap)
                .attributes()
                .get(rfc2869::EAP_MESSAGE)
                .map(|eap| eap.map(|mut eap| (eap.length(), eap.next())))
        }),
        ("naive walk", &mut repeat(|| naive::walk(black_box(&packets.eap_message.octets)))),
        "",
        true,
    );
    let (mut other_whole, mut whole_of_it) = ([0; 4096], [0; 4096]);
    table.row(
        "find EAP-Message and copy it together",
        &mut repeat(|| {
            let Ok(Some(eap)) = black_box(&parsed_eap).attributes().get(rfc2869::EAP_MESSAGE) else { return false };
            eap.copy_to(&mut other_whole).map(black_box).is_some()
        }),
        (
            "copying as much in one piece",
            &mut repeat(|| black_box(&mut copied[..]).copy_from_slice(black_box(&contiguous))),
        ),
        "",
        true,
    );
    let parsed_long = Packet::parse(&packets.long_extended.octets).unwrap();
    table.row(
        "find a long extended attribute and copy it together",
        &mut repeat(|| black_box(&parsed_long).attributes().reassemble(LONG, &mut whole).map(black_box).is_ok()),
        (
            "copying as much in one piece",
            &mut repeat(|| black_box(&mut copied[..3000]).copy_from_slice(black_box(&contiguous[..3000]))),
        ),
        "",
        true,
    );
    let parsed_vendor = Packet::parse(&packets.vendor_specific.octets).unwrap();
    table.row(
        "get, the first of 24 vendor's attributes",
        &mut repeat(|| black_box(&parsed_vendor).attributes().get(cisco::AVPAIR).ok()),
        ("naive walk", &mut repeat(|| naive::walk(black_box(&packets.vendor_specific.octets)))),
        "",
        true,
    );
    table.row(
        "all 24 of them",
        &mut repeat(|| {
            black_box(&parsed_vendor)
                .attributes()
                .all(cisco::AVPAIR)
                .map(|text| text.map_or(0, str::len))
                .sum::<usize>()
        }),
        ("naive walk", &mut repeat(|| naive::walk(black_box(&packets.vendor_specific.octets)))),
        "",
        true,
    );
    table.row(
        "encode a long extended attribute of 3,000 octets",
        &mut repeat(|| {
            let writer = PacketWriter::new(&mut whole_of_it, Code::ACCESS_ACCEPT, 1, AUTHENTICATOR);
            writer
                .and_then(|writer| writer.push(LONG, black_box(&contiguous[..3000])))
                .map(|writer| black_box(writer.finish()).len())
        }),
        (
            "copying as much in one piece",
            &mut repeat(|| black_box(&mut copied[..3000]).copy_from_slice(black_box(&contiguous[..3000]))),
        ),
        "",
        true,
    );

    let md5 = |count: usize| (format!("{count} MD5 block{}", if count == 1 { "" } else { "s" }), blocks::of(count));
    let bare = |blocks: &'static [blocks::Block]| repeat(move || blocks::compute(black_box(blocks)));

    let (name, count) = md5(blocks::access_request(request.len()));
    table.row(
        "verify Access-Request, parsed",
        &mut repeat(|| black_box(parsed).verify_request(black_box(&secret)).ok()),
        (&name, &mut bare(count)),
        "<= 0.88",
        true,
    );
    table.row(
        "parse + verify Access-Request",
        &mut repeat(|| Packet::parse(black_box(request)).unwrap().verify_request(black_box(&secret)).ok()),
        (&name, &mut bare(count)),
        "",
        true,
    );

    let accounting = &packets.accounting_request.octets[..];
    let (name, count) = md5(blocks::accounting_request(accounting.len(), SECRET.len()));
    let parsed_accounting = Packet::parse(accounting).unwrap();
    table.row(
        "verify Accounting-Request, parsed",
        &mut repeat(|| black_box(parsed_accounting).verify_request(black_box(&secret)).ok()),
        (&name, &mut bare(count)),
        "<= 0.95",
        true,
    );

    let accept = &packets.access_accept.octets[..];
    let (name, count) = md5(blocks::reply(accept.len(), SECRET.len()));
    let (observed, parsed_accept) = (ObservedRequest::from(parsed), Packet::parse(accept).unwrap());
    table.row(
        "verify Access-Accept, parsed",
        &mut repeat(|| {
            let mut outstanding = Outstanding::observed(black_box(observed));
            black_box(parsed_accept).verify_reply(&mut outstanding, black_box(&secret)).map(drop)
        }),
        (&name, &mut bare(count)),
        "<= 0.65",
        true,
    );

    let mut buffer = [0; 4096];
    let mut bytes = BytesMut::with_capacity(4096);
    let (message_authenticator, hidden) = agreement::given();
    let copied = |buffer: &mut [u8; 4096]| {
        black_box(buffer).get_mut(..request.len()).map(|to| to.copy_from_slice(black_box(request)))
    };
    let mut other = [0; 4096];
    table.row(
        "encode, 12 attributes, unsigned",
        &mut repeat(|| {
            let written = ours::write_access_request(&mut buffer, black_box(message_authenticator), black_box(hidden));
            written.map(black_box).is_ok()
        }),
        ("copying the packet", &mut repeat(|| copied(&mut other))),
        "",
        true,
    );
    let (name, count) = md5(blocks::access_request(request.len()) + blocks::password(PASSWORD.len(), SECRET.len()));
    table.row(
        "encode + sign Access-Request, slice",
        &mut repeat(|| ours::access_request(&mut buffer, black_box(&secret)).map(black_box).is_ok()),
        (&name, &mut bare(count)),
        "<= 0.92",
        true,
    );
    table.row(
        "encode + sign Access-Request, BytesMut",
        &mut repeat(|| {
            bytes.clear();
            ours::access_request(&mut bytes, black_box(&secret)).map(black_box).is_ok()
        }),
        (&name, &mut bare(count)),
        "<= 1.00",
        true,
    );
    let (name, count) = md5(blocks::accounting_request(accounting.len(), SECRET.len()));
    table.row(
        "encode + sign Accounting-Request, slice",
        &mut repeat(|| ours::accounting_request(&mut buffer, black_box(&secret)).map(black_box).is_ok()),
        (&name, &mut bare(count)),
        "<= 0.92",
        true,
    );

    for (what, sample) in
        [("sign Access-Accept", &packets.access_request), ("the same with two Proxy-States", &packets.proxied_request)]
    {
        let verified = Packet::parse(&sample.octets).unwrap().verify_request(&secret).unwrap();
        let length = ours::reply(&verified, &mut buffer).unwrap().len();
        let (name, count) = md5(blocks::reply(length, SECRET.len()));
        table.row(
            what,
            &mut repeat(|| ours::reply(black_box(&verified), &mut buffer).map(black_box).is_ok()),
            (&name, &mut bare(count)),
            "<= 0.90",
            true,
        );
    }

    for password in agreement::passwords() {
        let (name, count) = md5(blocks::password(password.len(), SECRET.len()));
        let mut octets = [0; 128];
        let hidden = hide_user_password(&password, &secret, &AUTHENTICATOR, &mut octets).unwrap().to_vec();
        let datagram = agreement::user_password(&hidden);
        let hidden = Packet::parse(&datagram)
            .unwrap()
            .accept_request(&secret, &RequestPolicy::UNPROTECTED)
            .unwrap()
            .regardless();
        table.row(
            &format!("hide a password of {} octets", password.len()),
            &mut repeat(|| {
                let hidden = hide_user_password(
                    black_box(&password),
                    black_box(&secret),
                    black_box(&AUTHENTICATOR),
                    &mut octets,
                );
                hidden.map(black_box).is_ok()
            }),
            (&name, &mut bare(count)),
            "",
            true,
        );
        table.row(
            &format!("reveal a password of {} octets", password.len()),
            &mut repeat(|| {
                let clear = black_box(&hidden).user_password(&mut octets);
                clear.map(black_box).is_ok()
            }),
            (&name, &mut bare(count)),
            "",
            true,
        );
    }

    table.row(
        "radius-parser: parse + walk, access-request",
        &mut repeat(|| radius_parser::walk(black_box(request))),
        ("ours", &mut repeat(|| ours::walk(black_box(request)))),
        "",
        false,
    );
    table.row(
        "radius-rust: parse + walk, access-request",
        &mut repeat(|| radius_rust::walk(&radius_rust::DICTIONARY, black_box(request))),
        ("ours", &mut repeat(|| ours::walk(black_box(request)))),
        "",
        false,
    );
    table.row(
        "radius: parse, access-request",
        &mut repeat(|| radius::parse(black_box(request))),
        ("ours", &mut repeat(|| Packet::parse(black_box(request)))),
        "",
        false,
    );
    let client = &*radius_rust::CLIENT;
    table.row(
        "radius-rust: parse + verify Access-Request",
        &mut repeat(|| client.verify_message_authenticator(black_box(request))),
        ("ours", &mut repeat(|| Packet::parse(black_box(request)).unwrap().verify_request(black_box(&secret)))),
        "",
        false,
    );
    table.row(
        "radius: verify Accounting-Request",
        &mut repeat(|| PeerPacket::is_authentic_request(black_box(accounting), black_box(SECRET.as_bytes()))),
        ("ours", &mut repeat(|| black_box(parsed_accounting).verify_request(black_box(&secret)))),
        "",
        false,
    );
    table.row(
        "radius-rust: encode + sign Access-Request",
        &mut repeat(|| radius_rust::access_request(black_box(&radius_rust::DICTIONARY))),
        ("ours", &mut repeat(|| ours::access_request(&mut buffer, black_box(&secret)).map(black_box).is_ok())),
        "",
        false,
    );
    table.row(
        "radius: encode + sign Accounting-Request",
        &mut repeat(radius::accounting_request),
        ("ours", &mut repeat(|| ours::accounting_request(&mut buffer, black_box(&secret)).map(black_box).is_ok())),
        "",
        false,
    );

    println!("{}\n", processor());
    println!("| operation | ns | reference | ns | ratio | target | allocations |");
    println!("|---|---:|---|---:|---:|---:|---:|");
    print!("{}", table.text);
    assert_eq!(table.allocations, 0, "radius-proto allocated");
}
