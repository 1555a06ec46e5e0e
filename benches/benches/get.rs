//! One attribute of the Access-Request by its typed constant: the first of twelve, one in the middle, the last, and one
//! that is not there. Every library parses the packet before the timed part.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{hint::black_box, time::Duration};

use ::radius::core::{rfc2865 as radius_rfc2865, rfc2866 as radius_rfc2866, rfc2869 as radius_rfc2869};
use ::radius_parser::RadiusAttribute;
use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::{
    PACKETS, agreement, naive,
    peers::{radius, radius_parser, radius_rust},
};
use radius_dict::rfc::{rfc2865, rfc2866, rfc2869};
use radius_proto::Packet;

fn get(criterion: &mut Criterion) {
    let sample = &PACKETS.access_request;
    agreement::assert_parsers_agree(sample);
    let datagram = &sample.octets[..];
    let octets = datagram.get(Packet::HEADER..).unwrap();
    let packet = Packet::parse(datagram).unwrap();
    let by_parser = radius_parser::parse(datagram).unwrap().attributes.unwrap();
    let by_radius = radius::parse(datagram).unwrap();
    let by_radius_rust = radius_rust::parse(&radius_rust::DICTIONARY, datagram).unwrap();
    let client = &*radius_rust::CLIENT;

    // radius-parser has no lookup, so each user writes the search; Message-Authenticator and Acct-Session-Id are
    // Unknown to it.
    let find_unknown = |attributes: &[RadiusAttribute<'_>], wanted: u8| {
        attributes.iter().find_map(|attribute| match attribute {
            RadiusAttribute::Unknown(number, value) if *number == wanted => Some(value.len()),
            _ => None,
        })
    };

    let mut group = criterion.benchmark_group("get/first");
    group.bench_function("naive", |bencher| bencher.iter(|| naive::find(black_box(octets), 80)));
    group.bench_function("radius-proto", |bencher| {
        bencher.iter(|| black_box(&packet).attributes().get(rfc2869::MESSAGE_AUTHENTICATOR));
    });
    group.bench_function("radius-parser", |bencher| bencher.iter(|| find_unknown(black_box(&by_parser), 80)));
    group.bench_function("radius", |bencher| {
        bencher.iter(|| radius_rfc2869::lookup_message_authenticator(black_box(&by_radius)));
    });
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| black_box(&by_radius_rust).attribute_by_id(80).map(|attribute| black_box(attribute.value())));
    });
    group.finish();

    let mut group = criterion.benchmark_group("get/middle");
    group.bench_function("naive", |bencher| bencher.iter(|| naive::find(black_box(octets), 7)));
    group.bench_function("radius-proto", |bencher| {
        bencher.iter(|| black_box(&packet).attributes().get(rfc2865::FRAMED_PROTOCOL));
    });
    group.bench_function("radius-parser", |bencher| {
        bencher.iter(|| {
            black_box(&by_parser).iter().find_map(|attribute| match attribute {
                RadiusAttribute::FramedProtocol(value) => Some(*value),
                _ => None,
            })
        });
    });
    group.bench_function("radius", |bencher| {
        bencher.iter(|| radius_rfc2865::lookup_framed_protocol(black_box(&by_radius)));
    });
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| {
            let attribute = black_box(&by_radius_rust).attribute_by_id(7)?;
            client.radius_attr_original_integer_value(attribute).ok()
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("get/last");
    group.bench_function("naive", |bencher| bencher.iter(|| naive::find(black_box(octets), 44)));
    group.bench_function("radius-proto", |bencher| {
        bencher.iter(|| black_box(&packet).attributes().get(rfc2866::ACCT_SESSION_ID));
    });
    group.bench_function("radius-parser", |bencher| bencher.iter(|| find_unknown(black_box(&by_parser), 44)));
    group.bench_function("radius", |bencher| {
        bencher.iter(|| radius_rfc2866::lookup_acct_session_id(black_box(&by_radius)));
    });
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| {
            let attribute = black_box(&by_radius_rust).attribute_by_id(44)?;
            client.radius_attr_original_string_value(attribute).ok()
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("get/absent");
    group.bench_function("naive", |bencher| bencher.iter(|| naive::find(black_box(octets), 24)));
    group.bench_function("radius-proto", |bencher| {
        bencher.iter(|| black_box(&packet).attributes().get(rfc2865::STATE));
    });
    group.bench_function("radius-parser", |bencher| bencher.iter(|| find_unknown(black_box(&by_parser), 24)));
    group.bench_function("radius", |bencher| bencher.iter(|| radius_rfc2865::lookup_state(black_box(&by_radius))));
    group.bench_function("radius-rust", |bencher| {
        bencher.iter(|| black_box(&by_radius_rust).attribute_by_id(24).map(|attribute| black_box(attribute.value())));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = get
}
criterion_main!(benches);
