//! Instructions of each hot operation, counted by `valgrind --tool=callgrind`: the same number in every run of the same
//! binary, also on a busy machine.
//!
//! Without arguments, it runs itself under valgrind, twice for each operation. The difference is the instructions of
//! the additional repetitions.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails is to stop"
)]

use core::hint::black_box;
use std::{env, process::Command};

use radius_benches::{AUTHENTICATOR, PACKETS, PASSWORD, SECRET, agreement, ours};
use radius_dict::rfc::{rfc2866, rfc2869};
use radius_proto::{
    Packet, Secret,
    crypto::hide_user_password,
    exchange::{ObservedRequest, Outstanding},
    verify::RequestPolicy,
};

const OPERATIONS: [&str; 16] = [
    "parse",
    "walk",
    "get-first",
    "get-last",
    "decode",
    "decode-vendor-specific",
    "decode-long-extended",
    "eap",
    "verify-access-request",
    "verify-accounting-request",
    "verify-access-accept",
    "encode-unsigned",
    "sign-access-request",
    "sign-access-accept",
    "hide",
    "reveal",
];

/// Repetitions of the longer run. The shorter run has a tenth.
const COUNT: u32 = 2000;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [] => {
            println!("| operation | instructions |\n|---|---:|");
            for name in OPERATIONS {
                let more = collected(name, COUNT) - collected(name, COUNT / 10);
                println!("| {name} | {} |", more / u64::from(COUNT - COUNT / 10));
            }
        }
        [name, count] => run(name, count.parse().unwrap()),
        _ => panic!("no arguments, or the name of an operation and a number of repetitions"),
    }
}

/// The instructions of a whole run.
fn collected(name: &str, count: u32) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().unwrap())
        .args([name, &count.to_string()])
        .output()
        .expect("valgrind is installed");
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find_map(|line| line.split_once("Collected : "));
    line.expect("callgrind tells what it collected").1.trim().parse().unwrap()
}

fn run(name: &str, count: u32) {
    let packets = &*PACKETS;
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let request = &packets.access_request.octets[..];
    let parsed = Packet::parse(request).unwrap();
    let verified = parsed.verify_request(&secret).unwrap();
    let accounting = Packet::parse(&packets.accounting_request.octets).unwrap();
    let accept = Packet::parse(&packets.access_accept.octets).unwrap();
    let eap = Packet::parse(&packets.eap_message.octets).unwrap();
    let (observed, mut buffer, mut octets) = (ObservedRequest::from(parsed), [0; 4096], [0; 128]);
    let (message_authenticator, hidden) = agreement::given();
    let datagram = agreement::user_password(hidden);
    let hides = Packet::parse(&datagram).unwrap().accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap();
    let hides = hides.regardless();
    let repeat = |operation: &mut dyn FnMut() -> bool| (0..count).for_each(|_| assert!(black_box(operation())));
    match name {
        "parse" => repeat(&mut || Packet::parse(black_box(request)).is_ok()),
        "walk" => repeat(&mut || ours::walk(black_box(request)).is_some()),
        "get-first" => repeat(&mut || black_box(&parsed).attributes().get(rfc2869::MESSAGE_AUTHENTICATOR).is_ok()),
        "get-last" => repeat(&mut || black_box(&parsed).attributes().get(rfc2866::ACCT_SESSION_ID).is_ok()),
        "decode" => repeat(&mut || ours::decode(black_box(request)).is_some()),
        "decode-vendor-specific" => {
            repeat(&mut || ours::decode(black_box(&packets.vendor_specific.octets)).is_some());
        }
        "decode-long-extended" => repeat(&mut || ours::decode(black_box(&packets.long_extended.octets)).is_some()),
        "eap" => repeat(&mut || black_box(&eap).attributes().get(rfc2869::EAP_MESSAGE).is_ok()),
        "verify-access-request" => repeat(&mut || black_box(parsed).verify_request(black_box(&secret)).is_ok()),
        "verify-accounting-request" => repeat(&mut || black_box(accounting).verify_request(black_box(&secret)).is_ok()),
        "verify-access-accept" => repeat(&mut || {
            let mut outstanding = Outstanding::observed(black_box(observed));
            black_box(accept).verify_reply(&mut outstanding, black_box(&secret)).is_ok()
        }),
        "encode-unsigned" => repeat(&mut || {
            ours::write_access_request(&mut buffer, black_box(message_authenticator), black_box(hidden)).is_ok()
        }),
        "sign-access-request" => repeat(&mut || ours::access_request(&mut buffer, black_box(&secret)).is_ok()),
        "sign-access-accept" => repeat(&mut || ours::reply(black_box(&verified), &mut buffer).is_ok()),
        "hide" => {
            repeat(&mut || {
                hide_user_password(black_box(PASSWORD), &secret, black_box(&AUTHENTICATOR), &mut octets).is_ok()
            });
        }
        "reveal" => repeat(&mut || black_box(&hides).user_password(&mut octets).is_ok()),
        _ => panic!("{name} is none of {OPERATIONS:?}"),
    }
}
