//! Dictionaries at run time: loading a tree, looking names and paths up, and reading a packet with a loaded dictionary.

#![allow(
    missing_docs,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{fmt::Write, hint::black_box, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::PACKETS;
use radius_dict::{
    Dictionary,
    loader::{DirectorySource, Loaded, Loader, MemorySource, Source},
};
use radius_proto::{
    Packet,
    attribute::{AttributePath, Vendor},
    typed::Registry,
};

/// The tree of Debian's package freeradius-common.
const DEBIAN: &str = "/usr/share/freeradius";

/// The shape of FreeRADIUS 3.2's tree: 180 vendors with a file each, 7,400 attributes, 7,900 values.
fn made_up() -> MemorySource {
    let (mut source, mut first) = (MemorySource::new(), String::new());
    for vendor in 1..=180 {
        let (name, mut text) = (format!("Vendor-{vendor}"), String::new());
        writeln!(text, "VENDOR\t\t{name}\t\t{}\n\nBEGIN-VENDOR\t{name}", 60_000 + vendor).unwrap();
        for attribute in 1..=41 {
            let data_type = ["string", "integer", "ipaddr", "octets"][attribute % 4];
            writeln!(text, "ATTRIBUTE\t{name}-Attribute-{attribute}\t\t{attribute}\t{data_type}").unwrap();
        }
        for value in 0..44 {
            writeln!(text, "VALUE\t{name}-Attribute-{}\t\tValue-{value}\t\t{value}", value % 11 * 4 + 1).unwrap();
        }
        writeln!(text, "END-VENDOR\t{name}").unwrap();
        writeln!(first, "$INCLUDE dictionary.{vendor}").unwrap();
        source = source.with(&format!("dictionary.{vendor}"), text);
    }
    source.with("dictionary", first)
}

fn measure(criterion: &mut Criterion, tree: &str, source: &dyn Source, name: &str) -> Loaded {
    let loaded = Loader::new().load(source, "dictionary").unwrap();
    let path = loaded.attribute_named(name).unwrap().path().unwrap();
    let mut group = criterion.benchmark_group(format!("dictionary/{tree}"));
    group.bench_function("load", |bencher| bencher.iter(|| Loader::new().load(source, "dictionary").unwrap()));
    group.bench_function("by name", |bencher| {
        bencher.iter(|| loaded.attribute_named(black_box(name)).unwrap().number());
    });
    group.bench_function("by path", |bencher| bencher.iter(|| loaded.attribute(black_box(path)).unwrap().number()));
    group.finish();
    loaded
}

fn read(criterion: &mut Criterion, tree: &str, registry: &dyn Registry) {
    let packet = Packet::parse(&PACKETS.access_request.octets).unwrap();
    criterion.bench_function(&format!("dictionary/{tree}/every value of an Access-Request"), |bencher| {
        bencher.iter(|| {
            for leaf in black_box(&packet).attributes().leaves(registry) {
                black_box(leaf.content());
            }
        });
    });
}

fn dictionaries(criterion: &mut Criterion) {
    measure(criterion, "made up", &made_up(), "Vendor-90-Attribute-20");
    match DirectorySource::new(DEBIAN) {
        Ok(source) => {
            let loaded = measure(criterion, "Debian", &source, "Cisco-AVPair");
            read(criterion, "Debian", &loaded);
        }
        Err(error) => eprintln!("SKIPPED {DEBIAN} (Debian package freeradius-common): {error}"),
    }

    let path = AttributePath::vendor(Vendor::new(9), 1);
    let embedded = Dictionary::EMBEDDED;
    let mut group = criterion.benchmark_group("dictionary/embedded");
    group.bench_function("by name", |bencher| {
        bencher.iter(|| embedded.attribute_named(black_box("Cisco-AVPair")).unwrap().is_secret());
    });
    group.bench_function("by path", |bencher| {
        bencher.iter(|| embedded.attribute(black_box(path)).unwrap().is_secret());
    });
    group.finish();
    read(criterion, "embedded", embedded);
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = dictionaries
}
criterion_main!(benches);
