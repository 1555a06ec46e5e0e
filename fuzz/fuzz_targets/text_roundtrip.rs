#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| radius_fuzz::text_roundtrip::run(octets));
