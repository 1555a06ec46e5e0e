//! Hiding and revealing passwords (PAP) of 8, 16, 17 and 128 octets. The bare MD5 blocks that it needs are measured for
//! comparison.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros define the functions, and a bench that fails is to stop"
)]

use core::{hint::black_box, time::Duration};

use ::radius::core::avp::AVP;
use ::radius_rust::tools::{decrypt_data, encrypt_data};
use criterion::{Criterion, criterion_group, criterion_main};
use radius_benches::{AUTHENTICATOR, SECRET, agreement, blocks, peers};
use radius_proto::{Packet, Secret, crypto::hide_user_password, verify::RequestPolicy};

fn password(criterion: &mut Criterion) {
    agreement::assert_passwords_agree();
    peers::print_left_out("password");
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let (authenticator, secret_octets) = (AUTHENTICATOR.octets(), SECRET.as_bytes());

    for password in agreement::passwords() {
        let bare = blocks::of(blocks::password(password.len(), SECRET.len()));
        let mut buffer = [0; 128];

        let mut group = criterion.benchmark_group(format!("hide/{}", password.len()));
        group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
            bencher.iter(|| blocks::compute(black_box(bare)));
        });
        group.bench_function("radius-proto", |bencher| {
            bencher.iter(|| {
                let hidden = hide_user_password(
                    black_box(&password),
                    black_box(&secret),
                    black_box(&AUTHENTICATOR),
                    &mut buffer,
                );
                hidden.map(black_box).is_ok()
            });
        });
        group.bench_function("radius", |bencher| {
            bencher.iter(|| AVP::from_user_password(2, black_box(&password), secret_octets, authenticator));
        });
        if !password.len().is_multiple_of(16) {
            group.bench_function("radius-rust", |bencher| {
                bencher.iter(|| encrypt_data(black_box(&password), authenticator, secret_octets));
            });
        }
        group.finish();

        let hidden = hide_user_password(&password, &secret, &AUTHENTICATOR, &mut buffer).unwrap().to_vec();
        let datagram = agreement::user_password(&hidden);
        let request = Packet::parse(&datagram)
            .unwrap()
            .accept_request(&secret, &RequestPolicy::UNPROTECTED)
            .unwrap()
            .regardless();
        let by_radius = AVP::from_bytes(2, &hidden);
        let mut group = criterion.benchmark_group(format!("reveal/{}", password.len()));
        group.bench_function(format!("{} bare MD5 blocks", bare.len()), |bencher| {
            bencher.iter(|| blocks::compute(black_box(bare)));
        });
        group.bench_function("radius-proto", |bencher| {
            bencher.iter(|| {
                let clear = black_box(&request).user_password(&mut buffer);
                clear.map(black_box).is_ok()
            });
        });
        group.bench_function("radius", |bencher| {
            bencher.iter(|| black_box(&by_radius).encode_user_password(secret_octets, authenticator));
        });
        group.bench_function("radius-rust", |bencher| {
            bencher.iter(|| decrypt_data(black_box(&hidden), authenticator, secret_octets));
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = password
}
criterion_main!(benches);
