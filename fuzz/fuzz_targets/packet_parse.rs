#![no_main]

libfuzzer_sys::fuzz_target!(|datagram: &[u8]| radius_fuzz::packet_parse::run(datagram));
