#![no_main]

libfuzzer_sys::fuzz_target!(|text: &[u8]| radius_fuzz::dict_parse::run(text));
