#![no_main]

libfuzzer_sys::fuzz_target!(|description: radius_fuzz::packet_roundtrip::Description<'_>| {
    let _ = radius_fuzz::packet_roundtrip::run(&description);
});
