//! DES as MS-CHAP uses it, with 7 octets of a hash as the key.
//!
//! [RFC 2759, section 8.5, 8.6 and 9.3](https://www.rfc-editor.org/rfc/rfc2759#section-8.5)

use des::{
    Des,
    cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit},
};
use zeroize::Zeroizing;

/// Encrypts a challenge under a hash. The hash is padded with zeroes to 21 octets. The result has 24 octets: one DES
/// block for each third of the padded hash.
///
/// The last third is two octets of the hash and five zeroes, so a search of 65,536 keys reveals the two octets. The
/// protocol requires this.
///
/// [RFC 2759, section 8.5](https://www.rfc-editor.org/rfc/rfc2759#section-8.5)
#[must_use]
pub fn challenge_response(challenge: &[u8; 8], hash: &[u8; 16]) -> [u8; 24] {
    let mut keys = Zeroizing::new([0; 21]);
    if let Some(start) = keys.first_chunk_mut() {
        *start = *hash;
    }
    let mut response = [0; 24];
    for (block, key) in response.as_chunks_mut().0.iter_mut().zip(keys.as_chunks().0) {
        *block = encrypt(challenge, key);
    }
    response
}

/// Encrypts a hash, one half under each key. The keys are the two of [`halves`], or twice the same key.
///
/// [RFC 2759, section 8.13](https://www.rfc-editor.org/rfc/rfc2759#section-8.13)
pub(super) fn encrypt_hash(hash: &[u8; 16], keys: &[[u8; 7]]) -> [u8; 16] {
    let mut encrypted = [0; 16];
    for ((to, from), key) in encrypted.as_chunks_mut().0.iter_mut().zip(hash.as_chunks().0).zip(keys) {
        *to = encrypt(from, key);
    }
    encrypted
}

/// The inverse of [`encrypt_hash`].
pub(super) fn decrypt_hash(encrypted: &[u8; 16], keys: &[[u8; 7]]) -> Zeroizing<[u8; 16]> {
    let mut hash = Zeroizing::new([0; 16]);
    for ((to, from), key) in hash.as_chunks_mut().0.iter_mut().zip(encrypted.as_chunks().0).zip(keys) {
        *to = *from;
        cipher(key).decrypt_block(to.into());
    }
    hash
}

/// The two DES keys of a hash: its octets 0 to 6 and 7 to 13.
pub(super) fn halves(hash: &[u8; 16]) -> &[[u8; 7]] {
    hash.as_chunks().0
}

pub(super) fn encrypt(clear: &[u8; 8], key: &[u8; 7]) -> [u8; 8] {
    let mut block = *clear;
    cipher(key).encrypt_block((&mut block).into());
    block
}

fn cipher(key: &[u8; 7]) -> Des {
    let key = expand(key);
    Des::new((&*key).into())
}

/// Spreads 56 bits over the upper seven bits of eight octets and sets odd parity in each.
///
/// The cipher ignores the parity. It is set because the RFC prints keys with parity.
fn expand(key: &[u8; 7]) -> Zeroizing<[u8; 8]> {
    let mut expanded = Zeroizing::new([0; 8]);
    let (mut held, mut bits) = (0_u16, 0);
    let mut octets = key.iter();
    for octet in expanded.iter_mut() {
        if bits < 7 {
            held = held << 8 | u16::from(octets.next().copied().unwrap_or_default());
            bits += 8;
        }
        bits -= 7;
        let [_, seven] = (held >> bits << 1).to_be_bytes();
        *octet = seven | u8::from(seven.count_ones().is_multiple_of(2));
    }
    expanded
}

#[cfg(test)]
mod tests {
    use super::{decrypt_hash, encrypt_hash, expand, halves};

    #[test]
    fn rfc_2759_section_9_3_and_rfc_2433_appendix_b_3_des_keys() {
        let hash = 0xfc15_6af7_edcd_6c0e_dde3_337d_427f_4eac_u128.to_be_bytes();
        let [first, second] = halves(&hash) else { panic!("two keys") };
        assert_eq!(first, &[0xfc, 0x15, 0x6a, 0xf7, 0xed, 0xcd, 0x6c]);
        assert_eq!(*expand(first), [0xfd, 0x0b, 0x5b, 0x5e, 0x7f, 0x6e, 0x34, 0xd9]);
        assert_eq!(second, &[0x0e, 0xdd, 0xe3, 0x33, 0x7d, 0x42, 0x7f]);
        assert_eq!(*expand(second), [0x0e, 0x6e, 0x79, 0x67, 0x37, 0xea, 0x08, 0xfe]);
    }

    #[test]
    fn every_octet_of_an_expanded_key_has_odd_parity_and_every_bit_of_the_key_is_in_it() {
        for bit in 0..56 {
            let [_, key @ ..] = (1_u64 << bit).to_be_bytes();
            let expanded = expand(&key);
            assert!(expanded.iter().all(|octet| octet.count_ones() % 2 == 1), "bit {bit}");
            assert_eq!(expanded.iter().map(|octet| (octet & 0xfe).count_ones()).sum::<u32>(), 1, "bit {bit}");
        }
    }

    #[test]
    fn decrypting_is_the_way_back() {
        let (hash, key) = ([0x5a; 16], 0x0123_4567_89ab_cdef_fedc_ba98_7654_3210_u128.to_be_bytes());
        assert_eq!(*decrypt_hash(&encrypt_hash(&hash, halves(&key)), halves(&key)), hash);
    }
}
