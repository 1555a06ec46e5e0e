//! Parsing, and parsing with a walk over all attributes: a slice loop, this crate, the peers.

#![allow(missing_docs, reason = "criterion's macros define the functions")]

use core::{hint::black_box, time::Duration};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use radius_benches::{
    PACKETS, agreement, naive, ours,
    peers::{self, radius, radius_parser, radius_rust},
};
use radius_proto::Packet;

fn parse(criterion: &mut Criterion) {
    let dictionary = &*radius_rust::DICTIONARY;
    peers::print_left_out("parse");
    for sample in PACKETS.parsed() {
        agreement::assert_parsers_agree(sample);
        let datagram = &sample.octets[..];

        let mut group = criterion.benchmark_group(format!("parse/{}", sample.name));
        group.throughput(Throughput::Bytes(datagram.len() as u64));
        group.bench_function("naive", |bencher| bencher.iter(|| naive::parse(black_box(datagram))));
        group.bench_function("radius-proto", |bencher| bencher.iter(|| Packet::parse(black_box(datagram))));
        group.bench_function("radius-parser", |bencher| bencher.iter(|| radius_parser::parse(black_box(datagram))));
        group.bench_function("radius", |bencher| bencher.iter(|| radius::parse(black_box(datagram))));
        group.bench_function("radius-rust", |bencher| {
            bencher.iter(|| radius_rust::parse(dictionary, black_box(datagram)));
        });
        group.finish();

        let mut group = criterion.benchmark_group(format!("parse+walk/{}", sample.name));
        group.throughput(Throughput::Bytes(datagram.len() as u64));
        group.bench_function("naive", |bencher| bencher.iter(|| naive::walk(black_box(datagram))));
        group.bench_function("radius-proto", |bencher| bencher.iter(|| ours::walk(black_box(datagram))));
        group.bench_function("radius-parser", |bencher| bencher.iter(|| radius_parser::walk(black_box(datagram))));
        group.bench_function("radius-rust", |bencher| {
            bencher.iter(|| radius_rust::walk(dictionary, black_box(datagram)));
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = parse
}
criterion_main!(benches);
