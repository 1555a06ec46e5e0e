//! Answering a verified request with a signed Access-Accept with Reply-Message and Session-Timeout; and the same for a
//! request with Proxy-States, which are echoed. The bare MD5 blocks that it needs are measured for comparison.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{hint::black_box, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::{
    PACKETS, SECRET, agreement, blocks, ours,
    peers::{self, radius, radius_rust},
};
use radius_proto::{Packet, Secret};

fn reply(criterion: &mut Criterion) {
    agreement::assert_repliers_agree();
    peers::print_left_out("reply");
    let packets = &*PACKETS;
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let mut buffer = [0; 4096];

    for (name, sample) in [("accept", &packets.access_request), ("accept-with-proxy-states", &packets.proxied_request)]
    {
        let request = Packet::parse(&sample.octets).unwrap().verify_request(&secret).unwrap();
        let length = ours::reply(&request, &mut buffer).unwrap().len();
        let bare = blocks::of(blocks::reply(length, SECRET.len()));
        let mut group = criterion.benchmark_group(format!("reply/{name}"));
        group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
            bencher.iter(|| blocks::compute(black_box(bare)));
        });
        group.bench_function("radius-proto", |bencher| {
            bencher.iter(|| ours::reply(black_box(&request), &mut buffer).map(black_box).is_ok());
        });
        group.finish();
    }

    let half = blocks::of(blocks::md5(packets.access_accept.octets.len() - 18 + SECRET.len()));
    let by_radius = radius::parse(&packets.access_request.octets).unwrap();
    let mut request = packets.access_request.octets.clone();
    let (dictionary, server) = (&*radius_rust::DICTIONARY, &*radius_rust::SERVER);
    let mut group = criterion.benchmark_group("reply/accept");
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| radius_rust::reply(dictionary, server, black_box(&mut request)));
    });
    group.bench_function(format!("{} bare MD5 blocks (Response Authenticator only)", half.len()), |bencher| {
        bencher.iter(|| blocks::compute(black_box(half)));
    });
    group.bench_function("radius, Response Authenticator only", |bencher| {
        bencher.iter(|| radius::reply(black_box(&by_radius)));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = reply
}
criterion_main!(benches);
