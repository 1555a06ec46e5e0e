//! HTTP Digest through the public API: the printed vectors, and that only the right credentials pass.

use proptest::{collection::vec, prelude::*};
use radius_proto::credentials::digest::{
    DigestRequest, DigestResponse, HashedA1, InvalidHashedA1, QualityOfProtection, entity_body_hash,
};

/// RFC 5090, section 6: user and password of both examples.
fn rfc_5090() -> HashedA1 {
    HashedA1::md5(b"12345678", b"example.com", b"secret")
}

/// RFC 5090, section 6: the INVITE.
const INVITE: DigestRequest<'_> =
    DigestRequest { nonce: b"3bada1a0", method: b"INVITE", uri: b"sip:97226491335@example.com", quality: AUTH };
const AUTH: QualityOfProtection<'_> = QualityOfProtection::Auth { nonce_count: b"00000001", client_nonce: b"56593a80" };

/// RFC 2617, section 3.5.
fn mufasa() -> HashedA1 {
    HashedA1::md5(b"Mufasa", b"testrealm@host.com", b"Circle Of Life")
}

fn mufasa_asks(quality: QualityOfProtection<'_>) -> DigestRequest<'_> {
    DigestRequest { nonce: MUFASA_NONCE, method: b"GET", uri: b"/dir/index.html", quality }
}

const MUFASA_NONCE: &[u8] = b"dcd98b7102dd2f0e8b11d0f600bfb0c093";
const MUFASA_AUTH: QualityOfProtection<'_> =
    QualityOfProtection::Auth { nonce_count: b"00000001", client_nonce: b"0a4f113b" };

#[track_caller]
fn assert_is(response: DigestResponse, expected: &[u8; 32]) {
    assert_eq!(response.hex(), expected);
    assert!(response.matches(expected));
}

#[test]
fn rfc_5090_section_6_sip() {
    assert_eq!(rfc_5090().hex(), b"625e946c1e25361d07c427ce2858f85d");
    assert_is(INVITE.response(&rfc_5090()), b"756933f735fcd93f90a4bbdd5467f263");
    assert_is(INVITE.response_auth(&rfc_5090()), b"f847de948d12285f8f4199e366f1af21");
}

#[test]
fn rfc_5090_section_6_http() {
    let get = DigestRequest { nonce: b"a3086ac8", method: b"GET", uri: b"/index.html", quality: AUTH };
    assert_is(get.response(&rfc_5090()), b"a4fac45c27a30f4f244c54a2e99fa117");
    assert_is(get.response_auth(&rfc_5090()), b"08c4e942d1d0a191de8b3aa98cd35147");
}

#[test]
fn rfc_2617_section_3_5() {
    assert_is(mufasa_asks(MUFASA_AUTH).response(&mufasa()), b"6629fae49393a05397450978507c4ef1");
}

// The RFCs print no further values. The next three values use the formulas in RFC 2617, section 3.2.2, with the input
// of its section 3.5. They were computed with Python's hashlib.

#[test]
fn without_quality_of_protection_only_the_nonce_is_mixed_in() {
    let request = mufasa_asks(QualityOfProtection::Absent);
    assert_is(request.response(&mufasa()), b"670fd8c2df070c60b045671b8b24ff02");
    assert_is(request.response_auth(&mufasa()), b"2a38c66e35e2b1f6763297add4c6c66f");
}

#[test]
fn auth_int_covers_the_body() {
    let body = entity_body_hash(b"v=0\r\n");
    assert_eq!(&body, b"b0d75ee0fad0609be9c67fb60aaf290a");
    let quality =
        QualityOfProtection::AuthInt { nonce_count: b"00000001", client_nonce: b"0a4f113b", entity_body_hash: &body };
    let request = mufasa_asks(quality);
    assert_is(request.response(&mufasa()), b"151b6cabb7e59e0ac757207a039ff3d0");
    assert_is(request.response_auth(&mufasa()), b"5104ccf813fe77d382359b23a872a362");
    // RFC 3261, section 22.4: an empty body has the MD5 of nothing.
    assert_eq!(&entity_body_hash(b""), b"d41d8cd98f00b204e9800998ecf8427e");
}

#[test]
fn md5_sess_hashes_the_digits_of_the_inner_hash_as_erratum_1649_has_it() {
    let session = mufasa().md5_sess(MUFASA_NONCE, b"0a4f113b");
    assert_eq!(session.hex(), b"5edb191b66dce1584c16cb7e7346fcee");
    assert_is(mufasa_asks(MUFASA_AUTH).response(&session), b"8e3825c57e897f5a0dec6c2d4e5059d0");
}

#[test]
fn a_stored_hash_serves_as_well_as_the_password() {
    let stored = HashedA1::from_hex(b"625e946c1e25361d07c427ce2858f85d").unwrap();
    assert_is(INVITE.response(&stored), b"756933f735fcd93f90a4bbdd5467f263");
    let upper = HashedA1::from_hex(b"625E946C1E25361D07C427CE2858F85D").unwrap();
    assert_is(INVITE.response(&upper), b"756933f735fcd93f90a4bbdd5467f263");
}

#[test]
fn a_stored_hash_that_is_none_is_refused() {
    for length in (0..=64).filter(|length| *length != 32) {
        let error = HashedA1::from_hex(&vec![b'0'; length]).unwrap_err();
        assert_eq!(error, InvalidHashedA1::Length { found: length });
    }
    for offset in 0..32 {
        let mut hex = *b"625e946c1e25361d07c427ce2858f85d";
        hex[offset] = b'g';
        assert_eq!(HashedA1::from_hex(&hex).unwrap_err(), InvalidHashedA1::NotHex { offset });
    }
}

#[test]
fn a_wrong_password_and_every_flipped_bit_are_refused() {
    let received = INVITE.response(&rfc_5090());
    let wrong = HashedA1::md5(b"12345678", b"example.com", b"Secret");
    assert!(!INVITE.response(&wrong).matches(received.hex()));
    for bit in 0..32 * 8 {
        let mut flipped = *received.hex();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(!received.matches(&flipped), "bit {bit}");
    }
    for length in 0..32 {
        assert!(!received.matches(&received.hex()[..length]), "{length} octets");
    }
    assert!(!received.matches(&[*received.hex(), [b'0'; 32]].concat()));
    assert!(!received.matches(&received.hex().to_ascii_uppercase()));
}

#[test]
fn every_directive_counts() {
    let expected = INVITE.response(&rfc_5090());
    let others = [
        DigestRequest { nonce: b"3bada1a1", ..INVITE },
        DigestRequest { method: b"BYE", ..INVITE },
        DigestRequest { uri: b"sip:97226491336@example.com", ..INVITE },
        DigestRequest { quality: QualityOfProtection::Absent, ..INVITE },
        DigestRequest {
            quality: QualityOfProtection::Auth { nonce_count: b"00000002", client_nonce: b"56593a80" },
            ..INVITE
        },
        DigestRequest {
            quality: QualityOfProtection::Auth { nonce_count: b"00000001", client_nonce: b"56593a81" },
            ..INVITE
        },
        DigestRequest {
            quality: QualityOfProtection::AuthInt {
                nonce_count: b"00000001",
                client_nonce: b"56593a80",
                entity_body_hash: b"d41d8cd98f00b204e9800998ecf8427e",
            },
            ..INVITE
        },
    ];
    for other in others {
        assert!(!other.response(&rfc_5090()).matches(expected.hex()), "{other:?}");
    }
    assert!(!INVITE.response_auth(&rfc_5090()).matches(expected.hex()));
}

#[test]
fn debug_prints_no_credential() {
    assert_eq!(format!("{:?}", rfc_5090()), "HashedA1 { .. }");
    assert_eq!(format!("{:?}", INVITE.response(&rfc_5090())), "DigestResponse { .. }");
}

proptest! {
    #[test]
    fn a_response_is_accepted_with_its_own_credentials_and_with_no_others(
        password in vec(any::<u8>(), 0..80), other in vec(any::<u8>(), 0..80), nonce in vec(any::<u8>(), 0..80),
        uri in vec(any::<u8>(), 0..200),
    ) {
        let request = DigestRequest { nonce: &nonce, uri: &uri, ..INVITE };
        let sent = request.response(&HashedA1::md5(b"alice", b"example.com", &password));
        let checked = request.response(&HashedA1::md5(b"alice", b"example.com", &other));
        prop_assert_eq!(checked.matches(sent.hex()), password == other);
    }
}
