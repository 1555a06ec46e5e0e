#![no_main]

libfuzzer_sys::fuzz_target!(|datagram: &[u8]| radius_fuzz::attributes::run(datagram));
