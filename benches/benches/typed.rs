//! Every value of a packet with its type and its name, and values that are spread over several attributes.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{hint::black_box, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::{LONG, PACKETS, naive, ours};
use radius_dict::{rfc::rfc2869, vendor::cisco};
use radius_proto::Packet;

fn decode(criterion: &mut Criterion) {
    let packets = &*PACKETS;
    for sample in [
        &packets.access_request,
        &packets.accounting_request,
        &packets.vendor_specific,
        &packets.eap_message,
        &packets.long_extended,
        &packets.empty_attributes,
    ] {
        let datagram = &sample.octets[..];
        let mut group = criterion.benchmark_group(format!("decode/{}", sample.name));
        group.bench_function("naive walk", |bencher| bencher.iter(|| naive::walk(black_box(datagram))));
        group.bench_function("radius-proto", |bencher| bencher.iter(|| ours::decode(black_box(datagram))));
        group.finish();
    }
}

fn spread(criterion: &mut Criterion) {
    let packets = &*PACKETS;
    let mut buffer = [0; 4096];
    let mut group = criterion.benchmark_group("spread");
    let packet = Packet::parse(&packets.eap_message.octets).unwrap();
    group.bench_function("EAP-Message, chunk by chunk", |bencher| {
        bencher.iter(|| {
            let eap = black_box(&packet).attributes().get(rfc2869::EAP_MESSAGE).unwrap().unwrap();
            eap.map(<[u8]>::len).sum::<usize>()
        });
    });
    group.bench_function("EAP-Message, copied together", |bencher| {
        bencher.iter(|| {
            let eap = black_box(&packet).attributes().get(rfc2869::EAP_MESSAGE).unwrap().unwrap();
            eap.copy_to(&mut buffer).map(black_box).is_some()
        });
    });
    let packet = Packet::parse(&packets.long_extended.octets).unwrap();
    group.bench_function("long extended, copied together", |bencher| {
        bencher.iter(|| black_box(&packet).attributes().reassemble(LONG, &mut buffer).map(black_box).is_ok());
    });
    let packet = Packet::parse(&packets.vendor_specific.octets).unwrap();
    group.bench_function("24 vendor's attributes", |bencher| {
        bencher.iter(|| {
            let all = black_box(&packet).attributes().all(cisco::AVPAIR);
            all.map(|text| text.unwrap().len()).sum::<usize>()
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = decode, spread
}
criterion_main!(benches);
