//! MPPE keys through the public API: the derivations that RFC 3079 prints, and the keys that RADIUS carries.

use hex_literal::hex;
use proptest::prelude::*;
use radius_proto::{
    Secret,
    credentials::mschap::{
        InvalidMsChap, LmHash, NtHash, NtHashHash,
        mppe::{EapKeys, KeyStrength, MasterKey, MsChapMppeKeys, StartKey},
    },
    crypto::hide_user_password,
    packet::Authenticator,
    typed::UserPassword,
};

/// RFC 3079, section 2.5.3; the same as in RFC 2433.
const CHALLENGE_1: [u8; 8] = hex!("102db5df085d3041");

/// RFC 3079, section 3.5: password `clientPass`.
fn rfc_3079() -> MasterKey {
    let nt_response = hex!("82309ecd8d708b5ea08faa3981cd83544233114a3d85d6df");
    MasterKey::new(&NtHash::of_password("clientPass").hash(), &nt_response)
}

/// RFC 3079, section 2.5.
fn rfc_3079_version_1() -> MsChapMppeKeys {
    let lm_hash = LmHash::of_password("clientPass").unwrap();
    MsChapMppeKeys::new(Some(&lm_hash), &NtHash::of_password("clientPass").hash())
}

#[test]
fn rfc_3079_section_3_5_master_key() {
    assert_eq!(rfc_3079().octets(), &hex!("fdece3717a8c838cb388e527ae3cdd31"));
    let hash = NtHashHash::from_octets(hex!("41c00c584bd2d91c4017a2a12fa59f3f"));
    let nt_response = hex!("82309ecd8d708b5ea08faa3981cd83544233114a3d85d6df");
    assert_eq!(MasterKey::new(&hash, &nt_response).octets(), rfc_3079().octets());
}

#[test]
fn rfc_3079_section_3_5_the_printed_send_key_is_that_of_the_server() {
    let send = rfc_3079().server_send_key();
    assert_eq!(send.octets(), &hex!("8b7cdc149b993a1ba118cb153f56dccb"));
    assert_eq!(send.session_key(KeyStrength::Bits40).octets(), hex!("d1269ec49fa62e3e"));
    assert_eq!(send.session_key(KeyStrength::Bits56).octets(), hex!("d15c00c49fa62e3e"));
    assert_eq!(send.session_key(KeyStrength::Bits128).octets(), hex!("405cb2247a7956e6e211007ae27b22d4"));
    // V-7: RFC 3079 prints no receive key.
    assert_eq!(rfc_3079().server_receive_key().octets(), &hex!("d5f0e9521e3ea9589645e86051c82226"));
}

#[test]
fn a_key_that_came_in_an_attribute_makes_the_same_session_key() {
    let received = StartKey::from_octets(*rfc_3079().server_send_key().octets());
    assert_eq!(received.session_key(KeyStrength::Bits128).octets(), hex!("405cb2247a7956e6e211007ae27b22d4"));
}

#[test]
fn rfc_3079_section_2_5_version_1() {
    let keys = rfc_3079_version_1();
    assert_eq!(keys.session_key(&CHALLENGE_1, KeyStrength::Bits40).octets(), hex!("d1269e538cec4a08"));
    assert_eq!(keys.session_key(&CHALLENGE_1, KeyStrength::Bits56).octets(), hex!("d10801538cec4a08"));
    // Section 2.5.3 prints `ac ca` in step 3 and `ac c1` in step 4. Step 5 uses the latter.
    assert_eq!(keys.start_key(&CHALLENGE_1).octets(), &hex!("a8947850cfc0acc1d1789fb62ddcddb0"));
    let session_key = keys.session_key(&CHALLENGE_1, KeyStrength::Bits128);
    assert_eq!(session_key.octets(), hex!("59d159bc09f76f1da2a86a28ffec0b1e"));
}

#[test]
fn the_keys_of_version_1_are_hidden_like_a_password() {
    // V-8
    let keys = rfc_3079_version_1();
    assert_eq!(keys.octets(), &hex!("76a152936096d78341c00c584bd2d91c4017a2a12fa59f3f"));
    let secret = Secret::new(b"xyzzy5461").unwrap();
    let request_authenticator = Authenticator::new(hex!("000102030405060708090a0b0c0d0e0f"));
    let mut buffer = [0; UserPassword::MAX_LENGTH];
    let hidden = hide_user_password(keys.octets(), &secret, &request_authenticator, &mut buffer).unwrap();
    assert_eq!(hidden, hex!("36a0b87bae809d7f12096669215a4077ef0e5e779539e6180c58d2155e915d55"));
}

#[test]
fn without_lan_manager_hash_that_key_is_zero() {
    let keys = MsChapMppeKeys::new(None, &NtHash::of_password("clientPass").hash());
    assert_eq!(keys.octets(), &hex!("000000000000000041c00c584bd2d91c4017a2a12fa59f3f"));
}

#[test]
fn revealed_keys_are_taken_with_and_without_the_padding() {
    let keys = *rfc_3079_version_1().octets();
    for padding in 0..=8 {
        let revealed = [&keys[..], &vec![0; padding]].concat();
        assert_eq!(MsChapMppeKeys::from_octets(&revealed).unwrap().octets(), &keys);
    }
    // Revealing a password strips the zeroes at its end, also those of the key.
    let mut ends_in_zero = keys;
    ends_in_zero[22..].fill(0);
    assert_eq!(MsChapMppeKeys::from_octets(&ends_in_zero[..22]).unwrap().octets(), &ends_in_zero);
}

#[test]
fn revealed_keys_with_something_in_the_padding_are_refused() {
    let length = |found| InvalidMsChap::Length { value: "MS-CHAP-MPPE-Keys", found, expected: 24 };
    for offset in 24..32 {
        let mut revealed = [0; 32];
        revealed[offset] = 1;
        assert_eq!(MsChapMppeKeys::from_octets(&revealed).unwrap_err(), length(32));
    }
    for found in 33..=128 {
        assert_eq!(MsChapMppeKeys::from_octets(&vec![0; found]).unwrap_err(), length(found));
    }
}

#[test]
fn the_first_half_of_an_msk_is_the_receive_key() {
    let msk: [u8; 64] = core::array::from_fn(|index| u8::try_from(index).unwrap());
    let keys = EapKeys::of_msk(&msk).unwrap();
    assert_eq!((&keys.receive[..], &keys.send[..]), (&msk[..32], &msk[32..]));
    for found in (0..=130).filter(|length| *length != 64) {
        let error = EapKeys::of_msk(&vec![0; found]).unwrap_err();
        assert_eq!(error, InvalidMsChap::Length { value: "an MSK", found, expected: 64 });
    }
}

#[test]
fn debug_prints_no_key() {
    let (master, start) = (rfc_3079(), rfc_3079().server_send_key());
    let session = start.session_key(KeyStrength::Bits128);
    let keys = EapKeys::of_msk(&[1; 64]).unwrap();
    assert_eq!(
        format!("{master:?} {start:?} {session:?} {:?} {keys:?}", rfc_3079_version_1()),
        "MasterKey { .. } StartKey { .. } SessionKey { .. } MsChapMppeKeys { .. } EapKeys { .. }"
    );
}

proptest! {
    #[test]
    fn both_directions_have_keys_of_their_own_and_weak_ones_begin_with_the_constants(
        hash: [u8; 16], low: [u8; 8], high: [u8; 16],
    ) {
        let nt_response: [u8; 24] = [&low[..], &high].concat().try_into().unwrap();
        let master = MasterKey::new(&NtHashHash::from_octets(hash), &nt_response);
        let (send, receive) = (master.server_send_key(), master.server_receive_key());
        prop_assert_ne!(send.octets(), receive.octets());
        let strengths = [KeyStrength::Bits40, KeyStrength::Bits56, KeyStrength::Bits128];
        let [weak, medium, strong] = strengths.map(|strength| send.session_key(strength));
        prop_assert_eq!(weak.octets().len(), 8);
        prop_assert_eq!(&weak.octets()[..3], [0xd1, 0x26, 0x9e]);
        prop_assert_eq!(medium.octets().len(), 8);
        prop_assert_eq!(medium.octets()[0], 0xd1);
        prop_assert_eq!(&medium.octets()[3..], &weak.octets()[3..]);
        prop_assert_eq!(strong.octets().len(), 16);
    }
}
