//! Dropped hashes, keys and passwords leave nothing in memory.

use core::mem::MaybeUninit;

use radius_proto::credentials::{
    digest::HashedA1,
    mschap::{
        EncryptedPassword, LmHash, NtHash, NtHashHash,
        mppe::{KeyStrength, MasterKey, MsChapMppeKeys, StartKey},
    },
};
use radius_tests::Chosen;

/// The octets of a place in memory.
fn octets<T>(place: &MaybeUninit<T>) -> Vec<u8> {
    let start = place.as_ptr().cast::<u8>();
    // SAFETY: the place has this size and was filled before; the read is volatile, so that it is not optimized.
    (0..size_of::<T>()).map(|index| unsafe { start.add(index).read_volatile() }).collect()
}

#[track_caller]
fn assert_wiped<T>(value: T, secret: impl Fn(&T) -> Vec<u8>) {
    let secret = secret(&value);
    let mut place = MaybeUninit::<T>::zeroed();
    place.write(value);
    let holds = |octets: Vec<u8>| octets.windows(4).any(|window| secret.windows(4).any(|part| part == window));
    assert!(holds(octets(&place)), "the test looks in the right place");
    // SAFETY: it was written above and is not used again.
    unsafe { place.assume_init_drop() };
    assert!(!holds(octets(&place)), "it is still there");
}

#[test]
fn a_dropped_hash_of_a_password_is_wiped() {
    let hash = NtHash::of_password("correct horse");
    assert_wiped(hash.hash(), |hash: &NtHashHash| hash.octets().to_vec());
    assert_wiped(hash, |hash| hash.octets().to_vec());
    assert_wiped(LmHash::of_password("correct horse").unwrap(), |hash| hash.octets().to_vec());
    assert_wiped(HashedA1::md5(b"alice", b"example.com", b"correct horse"), |hash| hash.hex().to_vec());
}

#[test]
fn a_dropped_key_is_wiped() {
    let hash = NtHash::of_password("correct horse").hash();
    let master = MasterKey::new(&hash, &[7; 24]);
    let start: StartKey = master.server_send_key();
    assert_wiped(start.session_key(KeyStrength::Bits128), |key| key.octets().to_vec());
    assert_wiped(start, |key| key.octets().to_vec());
    assert_wiped(master, |key| key.octets().to_vec());
    assert_wiped(MsChapMppeKeys::new(None, &hash), |keys| keys.octets()[8..].to_vec());
}

#[test]
fn a_dropped_new_password_is_wiped() {
    let old = NtHash::of_password("correct horse");
    let encrypted = EncryptedPassword::new("battery staple", &old, &mut Chosen([0xa5; 16])).unwrap();
    assert_wiped(encrypted.decrypt(&old).unwrap(), |password| password.utf16le().to_vec());
}
