//! Attributes as text: printing a packet of 12 attributes line by line, and reading the lines.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{fmt::Write, hint::black_box, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::PACKETS;
use radius_dict::{
    Dictionary, DisplayPacket, NamedRegistry,
    loader::{DirectorySource, Loader},
    text,
};
use radius_proto::{Code, Packet, encode::PacketWriter, packet::Authenticator};

/// The tree of Debian's package freeradius-common.
const DEBIAN: &str = "/usr/share/freeradius";

fn print(registry: &(impl NamedRegistry + ?Sized), packet: Packet<'_>, into: &mut String) {
    into.clear();
    for leaf in packet.attributes().leaves(registry) {
        writeln!(into, "{}", text::line(registry, &leaf)).unwrap();
    }
}

fn measure(criterion: &mut Criterion, dictionary: &str, registry: &(impl NamedRegistry + ?Sized)) {
    let packet = Packet::parse(&PACKETS.access_request.octets).unwrap();
    let mut printed = String::with_capacity(4096);
    print(registry, packet, &mut printed);
    let (lines, mut value) = (printed.clone(), [0; 4096]);

    // The lines make the packet that they were printed from.
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, packet.code(), packet.identifier(), packet.authenticator()).unwrap();
    let writer =
        text::lines(registry, &lines).try_fold(writer, |writer, line| line?.push_to_writer(writer, &mut value));
    assert_eq!(writer.unwrap().finish(), packet.octets());
    assert_eq!(lines.lines().count(), 12);

    let mut group = criterion.benchmark_group(format!("text/{dictionary}"));
    group.bench_function("print 12 attributes", |bencher| {
        bencher.iter(|| {
            print(registry, black_box(packet), &mut printed);
            black_box(&printed);
        });
    });
    group.bench_function("print 12 attributes for a log", |bencher| {
        bencher.iter(|| {
            printed.clear();
            write!(printed, "{}", DisplayPacket::new(registry, black_box(packet))).unwrap();
            black_box(&printed);
        });
    });
    group.bench_function("read 12 lines", |bencher| {
        bencher.iter(|| {
            for line in text::lines(registry, black_box(&lines)) {
                black_box(line.unwrap().encode(&mut value).unwrap());
            }
        });
    });
    group.bench_function("read 12 lines into a packet", |bencher| {
        let mut buffer = [0; 4096];
        bencher.iter(|| {
            let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 7, Authenticator::ZERO).unwrap();
            let mut lines = text::lines(registry, black_box(&lines));
            let writer = lines.try_fold(writer, |writer, line| line?.push_to_writer(writer, &mut value));
            black_box(writer.unwrap().finish());
        });
    });
    group.finish();
}

fn text_form(criterion: &mut Criterion) {
    measure(criterion, "embedded", Dictionary::EMBEDDED);
    match DirectorySource::new(DEBIAN) {
        Ok(source) => measure(criterion, "Debian", &Loader::new().load(&source, "dictionary").unwrap()),
        Err(error) => println!("SKIPPED {DEBIAN} (Debian package freeradius-common): {error}"),
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = text_form
}
criterion_main!(benches);
