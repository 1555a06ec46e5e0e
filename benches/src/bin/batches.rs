//! Packets in batches compared with packets one at a time, for each kind of vector instruction, in one run.
//!
//! Batches, packets one at a time, and bare MD5 blocks take turns; the fastest turn of each counts. Times are not
//! asserted.

#![allow(clippy::panic, clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that fails is to stop")]

use core::{hint::black_box, time::Duration};
use std::time::Instant;

use radius_benches::{FixedRng, PACKETS, PASSWORD, SECRET, blocks};
use radius_dict::rfc::rfc2865::{self, NasPortType};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    crypto::Lanes,
    verify::{AcceptedRequest, Batch, RequestPolicy, UnverifiedRequest},
};

/// Turns of each subject.
const ROUNDS: u32 = 300;

/// The argument that runs only batches of 64, for a profiler.
const PROFILED: &str = "--profile";

/// The sizes of batches.
const SIZES: [usize; 4] = [4, 8, 32, 64];

/// An operation on a batch of this size.
type Together<'a> = &'a mut dyn FnMut(&mut Batch, usize);

fn main() {
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let mut buffer = [0; 4096];
    let pap = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut FixedRng)
        .and_then(|builder| builder.push(rfc2865::USER_NAME, "alice.c"))
        .and_then(|builder| builder.user_password(b"correct horse"))
        .and_then(|builder| builder.push(rfc2865::NAS_PORT_TYPE, NasPortType::VIRTUAL));
    let pap = pap.unwrap().sign().octets().to_vec();
    assert_eq!(pap.len(), 71);
    if std::env::args().any(|argument| argument == PROFILED) {
        let datagrams = vec![PACKETS.access_request.octets.clone(); 64];
        let mut batch = Batch::new();
        (0..100_000).for_each(|_| verify_together(&mut batch, &datagrams, &secret));
        return;
    }
    println!(
        "| operation | octets | instructions | at once | ns each | one at a time, ns | times as fast | of md-5's blocks |"
    );
    println!("|---|---:|---|---:|---:|---:|---:|---:|");
    for datagram in [&PACKETS.access_request.octets, &pap] {
        let (length, datagrams) = (datagram.len(), vec![datagram.clone(); 64]);
        let verifying = blocks::access_request(length);
        report(
            &format!("parse and verify | {length}"),
            verifying,
            &mut || datagrams.iter().for_each(|datagram| verify(datagram, &secret)),
            &mut |batch, size| datagrams.chunks(size).for_each(|datagrams| verify_together(batch, datagrams, &secret)),
        );
        let mut octets = [0; 4096];
        let request = Packet::parse(datagram).unwrap().verify_request(&secret).unwrap();
        let reply = request.reply(Code::ACCESS_ACCEPT, &mut octets).unwrap().sign().unwrap().len();
        let password = request.hidden_user_password().unwrap().map_or(0, |_| PASSWORD.len());
        let exchange = verifying + blocks::password(password, SECRET.len()) + blocks::reply(reply, SECRET.len());
        let mut buffers = [[0; 256]; 64];
        let mut other_buffers = [[0; 256]; 64];
        report(
            &format!("the same, password, reply and sign | {length}"),
            exchange,
            &mut || datagrams.iter().zip(&mut buffers).for_each(|(datagram, buffer)| serve(datagram, buffer, &secret)),
            &mut |batch, size| {
                for (datagrams, buffers) in datagrams.chunks(size).zip(other_buffers.chunks_mut(size)) {
                    serve_together(batch, datagrams, buffers, &secret);
                }
            },
        );
    }
}

/// Measures an operation on 64 packets: one at a time, and in batches of each size with each kind of instruction.
fn report(name: &str, count: usize, each: &mut dyn FnMut(), together: Together<'_>) {
    for lanes in Lanes::available() {
        let mut batch = Batch::with_lanes(lanes);
        for size in SIZES {
            let (mut best, mut best_each, mut best_blocks) = (Duration::MAX, Duration::MAX, Duration::MAX);
            for _ in 0..ROUNDS {
                best = best.min(elapsed(&mut || together(&mut batch, size)));
                best_each = best_each.min(elapsed(each));
                best_blocks = best_blocks.min(elapsed(&mut || {
                    for _ in 0..64 {
                        black_box(blocks::compute(black_box(blocks::of(count))));
                    }
                }));
            }
            let nanoseconds = |time: Duration| time.as_secs_f64() * 1e9 / 64.0;
            let (batch, each, bare) = (nanoseconds(best), nanoseconds(best_each), nanoseconds(best_blocks));
            let (faster, ratio) = (each / batch, batch / bare);
            println!("| {name} | {lanes} | {size} | {batch:.1} | {each:.1} | {faster:.2} | {ratio:.2} |");
        }
    }
}

fn elapsed(operation: &mut dyn FnMut()) -> Duration {
    let start = Instant::now();
    operation();
    start.elapsed()
}

fn verify(datagram: &[u8], secret: &Secret) {
    assert!(Packet::parse(black_box(datagram)).unwrap().verify_request(black_box(secret)).is_ok());
}

/// The requests of these datagrams, for a batch.
fn unverified<'a, 's>(datagrams: &'a [Vec<u8>], secret: &'s Secret) -> impl Iterator<Item = UnverifiedRequest<'a, 's>> {
    datagrams.iter().map(move |datagram| {
        let packet = Packet::parse(black_box(datagram)).unwrap();
        UnverifiedRequest { packet, secret, policy: RequestPolicy::STRICT }
    })
}

fn verify_together(batch: &mut Batch, datagrams: &[Vec<u8>], secret: &Secret) {
    batch.accept_requests(unverified(datagrams, black_box(secret)), |_, request| assert!(request.is_ok()));
}

fn serve(datagram: &[u8], buffer: &mut [u8], secret: &Secret) {
    let request = Packet::parse(black_box(datagram)).unwrap().verify_request(black_box(secret)).unwrap();
    assert!(request.user_password_matches(black_box(PASSWORD)).is_ok());
    black_box(request.reply(Code::ACCESS_ACCEPT, buffer).unwrap().sign().unwrap());
}

fn serve_together(batch: &mut Batch, datagrams: &[Vec<u8>], buffers: &mut [[u8; 256]], secret: &Secret) {
    let mut accepted = Vec::with_capacity(datagrams.len());
    batch.accept_requests(unverified(datagrams, black_box(secret)), |_, request| match request.unwrap() {
        AcceptedRequest::Verified(request) => accepted.push(request),
        AcceptedRequest::Unauthenticated(_) => panic!("not verified"),
    });
    batch.user_passwords(accepted.iter().map(|request| &**request), |_, password| {
        assert!(black_box(password).is_ok());
    });
    let replies = accepted
        .iter()
        .zip(buffers)
        .map(|(request, buffer)| request.reply(Code::ACCESS_ACCEPT, &mut buffer[..]).unwrap().unsigned().unwrap());
    batch.sign_replies(replies, |_, datagram| {
        black_box(datagram);
    });
}
