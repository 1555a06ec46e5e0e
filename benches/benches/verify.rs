//! Verifying a parsed packet, and verifying with parsing. The bare MD5 blocks that it needs are measured for
//! comparison.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{hint::black_box, time::Duration};

use ::radius::core::packet::Packet as RadiusPacket;
use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::{
    PACKETS, SECRET, agreement, blocks,
    peers::{self, radius_rust},
};
use radius_proto::{
    Packet, Secret,
    exchange::{ObservedRequest, Outstanding},
};

fn verify(criterion: &mut Criterion) {
    agreement::assert_verifiers_agree();
    peers::print_left_out("verify");
    let packets = &*PACKETS;
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let client = &*radius_rust::CLIENT;

    let datagram = &packets.access_request.octets[..];
    let parsed = Packet::parse(datagram).unwrap();
    let bare = blocks::of(blocks::access_request(datagram.len()));
    let mut group = criterion.benchmark_group("verify/access-request");
    group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(bare)));
    });
    group.bench_function("radius-proto, parsed", |bencher| {
        bencher.iter(|| black_box(parsed).verify_request(black_box(&secret)));
    });
    group.bench_function("radius-proto, with parsing", |bencher| {
        bencher.iter(|| Packet::parse(black_box(datagram)).unwrap().verify_request(black_box(&secret)));
    });
    group.bench_function("radius-rust, with parsing", |bencher| {
        bencher.iter(|| client.verify_message_authenticator(black_box(datagram)));
    });
    group.finish();

    let datagram = &packets.accounting_request.octets[..];
    let parsed = Packet::parse(datagram).unwrap();
    let bare = blocks::of(blocks::accounting_request(datagram.len(), SECRET.len()));
    let mut group = criterion.benchmark_group("verify/accounting-request");
    group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(bare)));
    });
    group.bench_function("radius-proto, parsed", |bencher| {
        bencher.iter(|| black_box(parsed).verify_request(black_box(&secret)));
    });
    group.bench_function("radius-proto, with parsing", |bencher| {
        bencher.iter(|| Packet::parse(black_box(datagram)).unwrap().verify_request(black_box(&secret)));
    });
    group.bench_function("radius, without parsing", |bencher| {
        bencher.iter(|| RadiusPacket::is_authentic_request(black_box(datagram), black_box(SECRET.as_bytes())));
    });
    group.finish();

    let request = ObservedRequest::from(Packet::parse(&packets.access_request.octets).unwrap());
    let request_octets = &packets.access_request.octets[..];
    let sent = radius_rust::parse(&radius_rust::DICTIONARY, request_octets).unwrap();
    let datagram = &packets.access_accept.octets[..];
    let parsed = Packet::parse(datagram).unwrap();
    let bare = blocks::of(blocks::reply(datagram.len(), SECRET.len()));
    let half = blocks::of(blocks::md5(datagram.len() + SECRET.len()));
    let mut group = criterion.benchmark_group("verify/reply");
    group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(bare)));
    });
    group.bench_function("radius-proto, parsed", |bencher| {
        bencher.iter(|| {
            black_box(parsed).verify_reply(&mut Outstanding::observed(black_box(request)), black_box(&secret)).map(drop)
        });
    });
    group.bench_function("radius-proto, with parsing", |bencher| {
        bencher.iter(|| {
            let reply = Packet::parse(black_box(datagram)).unwrap();
            reply.verify_reply(&mut Outstanding::observed(black_box(request)), black_box(&secret)).map(drop)
        });
    });
    group.bench_function(format!("{} bare MD5 blocks (Response Authenticator only)", half.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(half)));
    });
    group.bench_function("radius, Response Authenticator only", |bencher| {
        bencher.iter(|| {
            RadiusPacket::is_authentic_response(
                black_box(datagram),
                black_box(request_octets),
                black_box(SECRET.as_bytes()),
            )
        });
    });
    group.bench_function("radius-rust, Response Authenticator only", |bencher| {
        bencher.iter(|| client.verify_reply(black_box(&sent), black_box(datagram)));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = verify
}
criterion_main!(benches);
