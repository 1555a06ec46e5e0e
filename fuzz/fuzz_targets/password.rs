#![no_main]

libfuzzer_sys::fuzz_target!(|case: radius_fuzz::password::Case<'_>| radius_fuzz::password::run(&case));
