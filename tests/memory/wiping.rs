//! A dropped secret leaves nothing in memory.

use radius_proto::Secret;

use crate::watching::{freed, living};

fn holds(octets: &[u8], secret: &[u8]) -> bool {
    octets.windows(8).any(|window| secret.windows(8).any(|part| part == window))
}

#[test]
fn a_dropped_secret_leaves_none_of_its_octets_and_none_of_its_key_schedule() {
    for length in [13, 63, 64, 65, 200, 512, Secret::MAX_LENGTH] {
        let octets: Vec<u8> = (0..length).map(|index| u8::try_from(index * 7 % 251).unwrap() | 1).collect();
        let secret = Secret::new(&octets).unwrap();
        let before = living();
        assert!(holds(&before, &octets), "the test looks in the right place");
        drop(secret.clone());
        assert!(holds(&living(), &octets), "what is shared stays until the last one is dropped");
        drop(secret);
        let after = freed();
        assert!(!holds(&after, &octets), "{length} octets");
        // An attacker can use the states of MD5 like the secret, so their words must be gone, too.
        let kept = before.chunks(8).zip(after.chunks(8)).filter(|(before, after)| before == after);
        assert!(kept.filter(|(before, _)| before.iter().filter(|octet| **octet != 0).count() > 2).count() == 0);
    }
}
