//! Building requests: twelve attributes without cryptography, and with signing, into a slice and into a `BytesMut`.
//!
//! The bare MD5 blocks that signing needs are measured for comparison. The random number generator is a constant, so
//! that it is not measured. The peers draw random numbers from `rand::thread_rng`, even if they are overwritten.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{hint::black_box, time::Duration};

use bytes::BytesMut;
use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::{
    PACKETS, PASSWORD, SECRET, agreement, blocks, ours,
    peers::{self, radius, radius_rust},
};
use radius_proto::Secret;

fn encode(criterion: &mut Criterion) {
    agreement::assert_encoders_agree();
    peers::print_left_out("encode");
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let (message_authenticator, hidden) = agreement::given();
    let dictionary = &*radius_rust::DICTIONARY;
    let mut buffer = [0; 4096];
    let mut bytes = BytesMut::with_capacity(4096);

    let mut group = criterion.benchmark_group("encode/unsigned-12-attributes");
    group.bench_function("radius-proto, slice", |bencher| {
        bencher.iter(|| {
            ours::write_access_request(&mut buffer, black_box(message_authenticator), black_box(hidden))
                .map(black_box)
                .is_ok()
        });
    });
    group.bench_function("radius-proto, BytesMut", |bencher| {
        bencher.iter(|| {
            bytes.clear();
            ours::write_access_request(&mut bytes, black_box(message_authenticator), black_box(hidden))
                .map(black_box)
                .is_ok()
        });
    });
    group.bench_function("radius", |bencher| {
        bencher.iter(|| radius::write_access_request(black_box(message_authenticator), black_box(hidden)));
    });
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| {
            radius_rust::write_access_request(dictionary, black_box(message_authenticator), black_box(hidden))
        });
    });
    group.finish();

    let bare = blocks::of(
        blocks::access_request(PACKETS.access_request.octets.len()) + blocks::password(PASSWORD.len(), SECRET.len()),
    );
    let mut group = criterion.benchmark_group("encode/signed-access-request");
    group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(bare)));
    });
    group.bench_function("radius-proto, slice", |bencher| {
        bencher.iter(|| ours::access_request(&mut buffer, black_box(&secret)).map(black_box).is_ok());
    });
    group.bench_function("radius-proto, BytesMut", |bencher| {
        bencher.iter(|| {
            bytes.clear();
            ours::access_request(&mut bytes, black_box(&secret)).map(black_box).is_ok()
        });
    });
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| radius_rust::access_request(black_box(dictionary)));
    });
    group.finish();

    let bare = blocks::of(blocks::accounting_request(PACKETS.accounting_request.octets.len(), SECRET.len()));
    let mut group = criterion.benchmark_group("encode/signed-accounting-request");
    group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(bare)));
    });
    group.bench_function("radius-proto, slice", |bencher| {
        bencher.iter(|| ours::accounting_request(&mut buffer, black_box(&secret)).map(black_box).is_ok());
    });
    group.bench_function("radius", |bencher| bencher.iter(radius::accounting_request));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = encode
}
criterion_main!(benches);
