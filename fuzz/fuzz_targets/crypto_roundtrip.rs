#![no_main]

libfuzzer_sys::fuzz_target!(|case: radius_fuzz::crypto_roundtrip::Case<'_>| radius_fuzz::crypto_roundtrip::run(&case));
