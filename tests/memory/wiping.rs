//! What is left of a secret once it is dropped: nothing.

use core::mem::MaybeUninit;

use radius_proto::Secret;

/// The octets of a place in memory, whatever is in there.
fn octets(place: &MaybeUninit<Secret>) -> Vec<u8> {
    let start = place.as_ptr().cast::<u8>();
    // SAFETY: the place is as large as that and was filled before; volatile, so that what is read is what is there.
    (0..size_of::<Secret>()).map(|index| unsafe { start.add(index).read_volatile() }).collect()
}

fn holds(octets: &[u8], secret: &[u8]) -> bool {
    octets.windows(8).any(|window| secret.windows(8).any(|part| part == window))
}

#[test]
fn a_dropped_secret_leaves_none_of_its_octets_and_none_of_its_key_schedule() {
    for length in [13, 63, 64, 65, 200, 512] {
        let secret: Vec<u8> = (0..length).map(|index| u8::try_from(index * 7 % 251).unwrap() | 1).collect();
        let mut place = MaybeUninit::<Secret>::zeroed();
        place.write(Secret::new(&secret).unwrap());
        let before = octets(&place);
        assert!(holds(&before, &secret), "the test looks in the right place");
        // SAFETY: it was written above and is not used again.
        unsafe { place.assume_init_drop() };
        let after = octets(&place);
        assert!(!holds(&after, &secret), "{length} octets");
        // The states of MD5 are as good as the secret to a forger: whatever words there were are gone too.
        let kept = before.chunks(8).zip(after.chunks(8)).filter(|(before, after)| before == after);
        assert!(kept.filter(|(before, _)| before.iter().filter(|octet| **octet != 0).count() > 2).count() == 0);
    }
}
