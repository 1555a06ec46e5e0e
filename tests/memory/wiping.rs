//! A dropped secret leaves nothing in memory, and a batch neither.

use radius_dict::rfc::{rfc2865, rfc2866};
use radius_proto::{
    Packet, RequestBuilder, Secret,
    attribute::AttributeType,
    verify::{Batch, RequestPolicy, UnverifiedRequest},
};

use crate::watching::{freed, frees, living};

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

/// The octets of a secret of this length. No eight of them that follow one another occur twice in a short one.
fn distinct(length: usize) -> Vec<u8> {
    (0..length).map(|index| u8::try_from(index * 7 % 251).unwrap() | 1).collect()
}

/// The first eight of the octets that a batch copies: the last octets of a long secret continue its prepared state.
fn copied(octets: &[u8]) -> [u8; 8] {
    *octets[octets.len() / 64 * 64..].first_chunk().unwrap()
}

#[test]
fn a_batch_that_grows_or_is_dropped_leaves_no_secret() {
    let octets = distinct(40);
    let (secret, mut buffer) = (Secret::new(&octets).unwrap(), [0; 4096]);
    let builder = RequestBuilder::accounting_request(&mut buffer, 7, &secret).unwrap();
    let datagram = builder.push(rfc2866::ACCT_SESSION_ID, "7").unwrap().sign().octets().to_vec();
    let packet = Packet::parse(&datagram).unwrap();
    let request = UnverifiedRequest { packet, secret: &secret, policy: RequestPolicy::STRICT };
    assert!(frees(copied(&octets), || drop(octets.clone())), "the test looks in the right place");
    let mut batch = Batch::new();
    let grows = || {
        for count in [1, 40, 64] {
            batch.accept_requests(core::iter::repeat_n(request, count), |_, result| assert!(result.is_ok()));
        }
    };
    assert!(!frees(copied(&octets), grows), "it grew");
    let panics = || {
        let mut batch = Batch::new();
        batch.accept_requests([request; 2], |_, _| std::panic::resume_unwind(Box::new(())));
    };
    let is_left = frees(copied(&octets), || {
        std::panic::catch_unwind(core::panic::AssertUnwindSafe(panics)).unwrap_err();
    });
    assert!(!is_left, "it was dropped while in use");
}

#[test]
fn a_batch_that_reveals_passwords_leaves_no_secret() {
    // The last eight octets of the secret begin each message of a pad.
    let octets = distinct(72);
    let (secret, mut buffer) = (Secret::new(&octets).unwrap(), [0; 4096]);
    let builder = RequestBuilder::access_request(&mut buffer, 7, &secret).unwrap();
    let builder = builder.push(rfc2865::USER_NAME, "alice").unwrap();
    let datagram = builder.user_password(&[7; 128]).unwrap().sign().octets().to_vec();
    let request = Packet::parse(&datagram).unwrap().verify_request(&secret).unwrap();
    let hidden = request.attributes().find(AttributeType::USER_PASSWORD).unwrap().value();
    // The password is the hidden octets combined with the pad, so the pad is as secret as the password.
    let pad = hidden.first_chunk().unwrap().map(|octet| octet ^ 7);
    for secret in [copied(&octets), pad] {
        let mut batch = Batch::new();
        let is_left = frees(secret, || {
            batch.user_passwords([&*request; 64], |_, password| assert!(password.unwrap().is_some()));
            drop(batch);
        });
        assert!(!is_left);
    }
}
