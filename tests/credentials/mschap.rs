//! MS-CHAP and MS-CHAPv2 through the public API: the printed vectors, and the values that must be refused.
//!
//! Vectors that no RFC prints were computed with OpenSSL (MD4, DES) and Python (SHA-1, RC4), which share no code with
//! this crate.

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_proto::{
    credentials::mschap::{
        ChangePassword1, ChangePassword2, ChangePassword3, EncryptedPassword, ErrorChallenge, ErrorCode, InvalidChunk,
        InvalidLmPassword, InvalidMsChap, InvalidMsChapError, InvalidNewPassword, LmHash, MsChap2Challenge,
        MsChap2Response, MsChap2Success, MsChapError, MsChapResponse, NewPassword, NtHash, RefusedChange,
        RefusedResponse, challenge_response, without_domain,
    },
    rand_core::{TryCryptoRng, TryRng},
};
use radius_tests::Chosen;

/// RFC 2759, section 9.2.
const AUTHENTICATOR_CHALLENGE: [u8; 16] = hex!("5b5d7c7d7b3f2f3e3c2c602132262628");
const PEER_CHALLENGE: [u8; 16] = hex!("21402324255e262a28295f2b3a337c7e");
const NT_RESPONSE: [u8; 24] = hex!("82309ecd8d708b5ea08faa3981cd83544233114a3d85d6df");
const SUCCESS: &[u8; 43] = b"\x05S=407A5589115FD0D6209F510FE9C04566932CDA56";

/// RFC 2433, appendix B.2.
const CHALLENGE_1: [u8; 8] = hex!("102db5df085d3041");

/// Beyond ASCII, beyond one octet, and beyond the basic plane.
const NEW_PASSWORD: &str = "Neues Pässw0rd€😀";

/// [`NEW_PASSWORD`] after the filler `FILLER`, encrypted under the hash of `clientPass`.
const ENCRYPTED: [u8; 516] = hex!(
    "a2d3f9dc87ccc6231035c1b35c0c09dff33788215346bc8205cdb6f5d07d4444701adafd782e6dfd539e5ec33c527b4d352a"
    "111675780b0ec7293171ff4cb930b6282ee7a182f4bc8dc0b580e694192c103be654b45452b7e70a9f5baa7f584e3f3fbe49"
    "45c37b280ae7c88adcb9ff28b9ef7aee29c7d1d9e45e0aaca346d9c7d4bdab3caa8b2f4bbb966a4698624b9bcc3d37e54c03"
    "412f1f4c21e0aef30b1c3a3a3c3a995142e41171d1675ecd1ea53582a418ac0520eb3d067810395f5533b42103456f7aa362"
    "c1c0fd4d24d7f0cee6d611530234d2b2c8fd7d3f997d1538745b4f16973de8af160386fcff1939989f42df8199e5c7612c48"
    "d3a2105ccc369a10e60beca32928524b610fb5f76032c51d413db40ebcdbc401f4e2d8ad7f24d316bf46e70cc05046c509fb"
    "7f701bba1a4bd4cb5e39b6900dfddaa432f5278e6b98198d645a7c973d83cdd886ede3b1575dd9b0d2ced9b53fcbac4ed9dd"
    "86f0031d6c00fb00f6c733c918add80b6ef3dcf9cc4769c33efca14e1b494a7538631e9c8b423beef0972e0284c99ecb9984"
    "19a8b9f3d3d608d1aebf8cabbce8b57bb727aed11e4a50eb80319d3cbf818ee34afd2b0c41c85f064c4195708b5dd498e04e"
    "2b2a7ab9f53cf209711f341c0ba88dc34e91f54d43970a803035c24cfd75801bea9b9782f3eb85d8d03a42ecb52cb62265df"
    "6aec467f6d18635fbc9dfb8690343a7c"
);
const FILLER: Chosen = Chosen(*b"0123456789:;<=>?");
/// The old hash, encrypted under the new one.
const OLD_UNDER_NEW: [u8; 16] = hex!("e11c800cc3c2f90fb71b1606dced1636");

fn client_pass() -> NtHash {
    NtHash::of_password("clientPass")
}

fn new_hash() -> NtHash {
    NtHash::of_password(NEW_PASSWORD)
}

fn rfc_2759() -> MsChap2Challenge<'static> {
    MsChap2Challenge::new(&AUTHENTICATOR_CHALLENGE, b"User")
}

fn rfc_2759_response() -> MsChap2Response {
    MsChap2Response::new(5, PEER_CHALLENGE, &rfc_2759(), &client_pass())
}

fn flipped<const N: usize>(mut octets: [u8; N], bit: usize) -> [u8; N] {
    octets[bit / 8] ^= 1 << (bit % 8);
    octets
}

mod hashes {
    use super::*;

    #[test]
    fn rfc_2759_section_9_2_and_rfc_2433_appendix_b_2_nt_hash() {
        assert_eq!(client_pass().octets(), &hex!("44ebba8d5312b8d611474411f56989ae"));
        assert_eq!(client_pass().hash().octets(), &hex!("41c00c584bd2d91c4017a2a12fa59f3f"));
        assert_eq!(NtHash::of_password("MyPw").octets(), &hex!("fc156af7edcd6c0edde3337d427f4eac"));
    }

    #[test]
    fn characters_beyond_u_ffff_are_hashed_as_surrogates() {
        // V-9
        assert_eq!(NtHash::of_password("").octets(), &hex!("31d6cfe0d16ae931b73c59d7e0c089c0"));
        assert_eq!(NtHash::of_password("password").octets(), &hex!("8846f7eaee8fb117ad06bdd830b7586c"));
        assert_eq!(NtHash::of_password("Pässw0rd€😀").octets(), &hex!("d2e95eaac2950504671c5c4ebc1797d2"));
        assert_eq!(new_hash().octets(), &hex!("6012c4097ada0570f71810bc51502db0"));
    }

    #[test]
    fn a_stored_hash_serves_as_well_as_the_password() {
        let stored = NtHash::from_octets(hex!("44ebba8d5312b8d611474411f56989ae"));
        assert_eq!(rfc_2759_response().verify(&rfc_2759(), &stored), Ok(()));
    }

    #[test]
    fn the_hash_of_no_password_can_be_told() {
        assert!(NtHash::from_octets(hex!("31d6cfe0d16ae931b73c59d7e0c089c0")).is_of_empty_password());
        assert!(!client_pass().is_of_empty_password());
    }

    #[test]
    fn rfc_3079_section_2_5_1_lm_hash() {
        let hash = LmHash::of_password("clientPass").unwrap();
        assert_eq!(hash.octets(), &hex!("76a152936096d7830e2390227404afd2"));
        assert_eq!(LmHash::of_password("CLIENTpASS").unwrap().octets(), hash.octets());
        // V-8: the LAN Manager response to the challenge of RFC 2433.
        let response = challenge_response(&CHALLENGE_1, hash.octets());
        assert_eq!(response, hex!("edbac3d1b2bc24bda687a4ebde1f18943f4a329d5c372a8f"));
    }

    #[test]
    fn a_password_without_lm_hash_is_refused() {
        assert_eq!(LmHash::of_password("Pässword").unwrap_err(), InvalidLmPassword::NotAscii { offset: 1 });
        assert_eq!(LmHash::of_password("123456789012345").unwrap_err(), InvalidLmPassword::TooLong { length: 15 });
        assert!(LmHash::of_password("12345678901234").is_ok());
    }

    #[test]
    fn debug_prints_no_secret() {
        let lm_hash = LmHash::of_password("clientPass").unwrap();
        let encrypted = EncryptedPassword::from_octets(ENCRYPTED);
        let change = ChangePassword1::new(1, &CHALLENGE_1, &client_pass(), &new_hash());
        assert_eq!(format!("{:?} {:?} {lm_hash:?}", client_pass(), client_pass().hash()), {
            "NtHash { .. } NtHashHash { .. } LmHash { .. }"
        });
        let decrypted = encrypted.decrypt(&client_pass()).unwrap();
        assert_eq!(format!("{encrypted:?} {decrypted:?}"), "EncryptedPassword { .. } NewPassword { .. }");
        assert_eq!(format!("{change:?}"), "ChangePassword1 { identifier: 1, flags: 1, .. }");
        assert_eq!(format!("{:?}", rfc_2759_response()), "MsChap2Response { identifier: 5, flags: 0, .. }");
        let response = MsChapResponse::new(5, &CHALLENGE_1, &client_pass());
        assert_eq!(format!("{response:?}"), "MsChapResponse { identifier: 5, flags: 1, .. }");
    }
}

mod version_1 {
    use super::*;

    #[test]
    fn rfc_2433_appendix_b_2() {
        let hash = NtHash::of_password("MyPw");
        let expected = hex!("4e9d3c8f9cfd385d5bf4d3246791956ca4c351ab409a3d61");
        let response = MsChapResponse::new(9, &CHALLENGE_1, &hash);
        assert_eq!(response.nt_response(), Some(&expected));
        assert_eq!(response.octets()[..], [&[9, 1][..], &[0; 24], &expected].concat());
        let received = MsChapResponse::from_octets(&response.octets()).unwrap();
        assert_eq!((received.identifier(), received.flags()), (9, 1));
        assert_eq!(received.verify(&CHALLENGE_1, &hash), Ok(()));
    }

    #[test]
    fn a_vector_of_another_implementation() {
        // V-8
        let response = MsChapResponse::new(9, &CHALLENGE_1, &client_pass());
        assert_eq!(response.nt_response(), Some(&hex!("54f22ac5aa6c5cbf7e60531821852087d681f1cc9e1bb36e")));
    }

    #[test]
    fn a_wrong_password_another_challenge_and_every_flipped_bit_of_the_response_are_refused() {
        let value = MsChapResponse::new(9, &CHALLENGE_1, &client_pass()).octets();
        let received = MsChapResponse::from_octets(&value).unwrap();
        let wrong = NtHash::of_password("clientpass");
        assert_eq!(received.verify(&CHALLENGE_1, &wrong), Err(RefusedResponse::Wrong));
        for bit in 26 * 8..50 * 8 {
            let received = MsChapResponse::from_octets(&flipped(value, bit)).unwrap();
            assert_eq!(received.verify(&CHALLENGE_1, &client_pass()), Err(RefusedResponse::Wrong), "bit {bit}");
        }
        for bit in 0..64 {
            let challenge = flipped(CHALLENGE_1, bit);
            assert_eq!(received.verify(&challenge, &client_pass()), Err(RefusedResponse::Wrong), "bit {bit}");
        }
    }

    #[test]
    fn a_lan_manager_response_is_refused_and_never_taken_for_an_nt_response() {
        let value = MsChapResponse::new(9, &CHALLENGE_1, &client_pass()).octets();
        for flags in (0..=254).step_by(2) {
            let mut value = value;
            value[1] = flags;
            let received = MsChapResponse::from_octets(&value).unwrap();
            assert_eq!(received.nt_response(), None);
            let refused = received.verify(&CHALLENGE_1, &client_pass());
            assert_eq!(refused, Err(RefusedResponse::LanManagerOnly), "flags {flags}");
        }
        // A correct LAN Manager response is never checked, independent of the flags.
        let lm_hash = LmHash::of_password("clientPass").unwrap();
        let mut value = [0; 50];
        value[2..26].copy_from_slice(&challenge_response(&CHALLENGE_1, lm_hash.octets()));
        for (flags, reason) in [(0, RefusedResponse::LanManagerOnly), (1, RefusedResponse::Wrong)] {
            value[1] = flags;
            let received = MsChapResponse::from_octets(&value).unwrap();
            assert_eq!(received.verify(&CHALLENGE_1, &client_pass()), Err(reason));
        }
    }

    #[test]
    fn any_length_but_50_is_refused() {
        for found in (0..=247).filter(|length| *length != 50) {
            let value = vec![1; found];
            let length = |value| InvalidMsChap::Length { value, found, expected: 50 };
            assert_eq!(MsChapResponse::from_octets(&value).unwrap_err(), length("MS-CHAP-Response"));
            assert_eq!(MsChap2Response::from_octets(&value).unwrap_err(), length("MS-CHAP2-Response"));
        }
    }
}

mod version_2 {
    use super::*;

    #[test]
    fn rfc_2759_section_9_2() {
        assert_eq!(rfc_2759().hash(&PEER_CHALLENGE), hex!("d02e4386bce91226"));
        let response = rfc_2759_response();
        assert_eq!(response.nt_response(), &NT_RESPONSE);
        assert_eq!(response.octets()[..], [&[5, 0][..], &PEER_CHALLENGE, &[0; 8], &NT_RESPONSE].concat());
        let received = MsChap2Response::from_octets(&response.octets()).unwrap();
        assert_eq!(received.verify(&rfc_2759(), &client_pass()), Ok(()));
        let success = received.success(&rfc_2759(), &client_pass());
        assert_eq!(&success.octets(), SUCCESS);
        let success = MsChap2Success::from_octets(&success.octets()).unwrap();
        assert_eq!(success.identifier(), 5);
        assert_eq!(success.verify(&response, &rfc_2759(), &client_pass()), Ok(()));
    }

    #[test]
    fn a_domain_in_front_does_not_count_and_the_case_does() {
        let received = rfc_2759_response();
        let with =
            |user_name| received.verify(&MsChap2Challenge::new(&AUTHENTICATOR_CHALLENGE, user_name), &client_pass());
        assert_eq!(with(br"BIGCO\User"), Ok(()));
        for wrong in [&b"user"[..], b"BIGCO/User", b"User@BIGCO", br"A\B\User", br"User\", b""] {
            assert_eq!(with(wrong), Err(RefusedResponse::Wrong));
        }
        // The first backslash ends the domain.
        assert_eq!(without_domain(br"A\B\User"), br"B\User");
        assert_eq!(without_domain(b""), b"");
        assert_eq!(without_domain(br"\"), b"");
        assert_eq!(without_domain(br"BIGCO\"), b"");
    }

    #[test]
    fn a_wrong_password_and_every_flipped_bit_of_challenges_and_response_are_refused() {
        let value = rfc_2759_response().octets();
        let received = MsChap2Response::from_octets(&value).unwrap();
        let wrong = NtHash::of_password("clientPass ");
        assert_eq!(received.verify(&rfc_2759(), &wrong), Err(RefusedResponse::Wrong));
        for bit in 0..50 * 8 {
            // Identifier, flags and reserved octets are not part of the response: nothing protects them, and nothing
            // depends on them.
            let expected = match bit / 8 {
                0..2 | 18..26 => Ok(()),
                _ => Err(RefusedResponse::Wrong),
            };
            let received = MsChap2Response::from_octets(&flipped(value, bit)).unwrap();
            assert_eq!(received.octets(), flipped(value, bit));
            assert_eq!(received.verify(&rfc_2759(), &client_pass()), expected, "bit {bit}");
        }
        for bit in 0..128 {
            let challenge = flipped(AUTHENTICATOR_CHALLENGE, bit);
            let challenge = MsChap2Challenge::new(&challenge, b"User");
            assert_eq!(received.verify(&challenge, &client_pass()), Err(RefusedResponse::Wrong), "bit {bit}");
        }
    }

    #[test]
    fn a_message_behind_success_is_ignored_and_anything_else_refused() {
        let verify = |message: &[u8]| {
            let success = MsChap2Success::from_octets(&[SUCCESS, message].concat())?;
            assert_eq!(success.verify(&rfc_2759_response(), &rfc_2759(), &client_pass()), Ok(()));
            Ok(())
        };
        assert_eq!(verify(b" M=Welcome"), Ok(()));
        assert_eq!(verify(b" "), Ok(()));
        for message in [&b"0"[..], b"\0", b"M=Welcome", b"\t M="] {
            assert_eq!(verify(message), Err(InvalidMsChap::NotAuthenticatorResponse { offset: 43 }));
        }
    }

    #[test]
    fn a_success_that_is_no_success_is_refused_where_it_goes_wrong() {
        for found in 0..43 {
            let error = MsChap2Success::from_octets(&SUCCESS[..found]).unwrap_err();
            assert_eq!(error, InvalidMsChap::Length { value: "MS-CHAP2-Success", found, expected: 43 });
        }
        for offset in 1..43 {
            for octet in [b'G', b'a', b'/', b':', b'@', b' ', 0, 0xff] {
                let mut value = *SUCCESS;
                value[offset] = octet;
                let at = if offset < 3 { 1 } else { offset };
                let error = MsChap2Success::from_octets(&value).unwrap_err();
                assert_eq!(error, InvalidMsChap::NotAuthenticatorResponse { offset: at }, "{octet:#x}");
            }
        }
    }

    #[test]
    fn a_server_that_does_not_know_the_password_is_refused() {
        let response = rfc_2759_response();
        let verify =
            |value: &[u8]| MsChap2Success::from_octets(value).unwrap().verify(&response, &rfc_2759(), &client_pass());
        let forged = response.success(&rfc_2759(), &NtHash::of_password("guess"));
        assert_eq!(verify(&forged.octets()), Err(RefusedResponse::Wrong));
        for offset in 3..43 {
            let mut value = *SUCCESS;
            value[offset] = if value[offset] == b'0' { b'1' } else { b'0' };
            assert_eq!(verify(&value), Err(RefusedResponse::Wrong), "octet {offset}");
        }
        let mut value = *SUCCESS;
        value[0] = 6;
        assert_eq!(verify(&value), Err(RefusedResponse::IdentifierMismatch { expected: 5, found: 6 }));
    }
}

mod errors {
    use super::*;

    #[track_caller]
    fn parse(value: &[u8]) -> MsChapError<'_> {
        MsChapError::parse(value).unwrap()
    }

    /// The shortest error.
    fn only(code: u32) -> MsChapError<'static> {
        MsChapError {
            identifier: 7,
            code: ErrorCode(code),
            retry: false,
            challenge: None,
            version: None,
            message: None,
        }
    }

    #[test]
    fn both_versions_are_read() {
        let version_1 = MsChapError {
            retry: true,
            challenge: Some(ErrorChallenge::Version1(CHALLENGE_1)),
            version: Some(2),
            ..only(691)
        };
        assert_eq!(parse(b"\x07E=691 R=1 C=102DB5DF085D3041 V=2"), version_1);
        assert_eq!(parse(b"\x07E=691 R=1 C=102db5df085d3041 V=2"), version_1);
        let version_2 = MsChapError {
            challenge: Some(ErrorChallenge::Version2(AUTHENTICATOR_CHALLENGE)),
            version: Some(3),
            message: Some(b"E=1 is no field"),
            ..only(648)
        };
        let text = b"\x07E=648 R=0 C=5B5D7C7D7B3F2F3E3C2C602132262628 V=3 M=E=1 is no field";
        assert_eq!(parse(text), version_2);
        let mut buffer = [0; MsChapError::MAX_LENGTH];
        assert_eq!(version_2.write(&mut buffer).unwrap(), text);
    }

    /// "This field MUST be exactly 32 octets long and MUST be present": RFC 2759, section 6.
    #[test]
    fn an_error_of_version_3_cannot_leave_its_challenge_out() {
        let made = MsChapError::version2(7, ErrorCode::AUTHENTICATION_FAILURE, AUTHENTICATOR_CHALLENGE);
        let mut buffer = [0; MsChapError::MAX_LENGTH];
        let text = b"\x07E=691 R=0 C=5B5D7C7D7B3F2F3E3C2C602132262628 V=3";
        assert_eq!(made.write(&mut buffer).unwrap(), text);
        for challenge in [None, Some(ErrorChallenge::Version1(CHALLENGE_1))] {
            let error = MsChapError { challenge, ..made };
            assert_eq!(error.write(&mut buffer), Err(InvalidMsChapError::ChallengeAbsent));
        }
        // Version 1 derives the next challenge, and may leave it out.
        let made = MsChapError::version1(7, ErrorCode::PASSWORD_EXPIRED, None);
        assert_eq!(made.write(&mut buffer).unwrap(), b"\x07E=648 R=0 V=2");
        let made = MsChapError::version1(7, ErrorCode::PASSWORD_EXPIRED, Some(CHALLENGE_1));
        assert_eq!(made.write(&mut buffer).unwrap(), b"\x07E=648 R=0 C=102DB5DF085D3041 V=2");
    }

    #[test]
    fn an_error_is_displayed_as_its_text_without_control_characters() {
        let made = MsChapError {
            retry: true,
            message: Some(b"no\n\xff"),
            ..MsChapError::version2(200, ErrorCode(1), AUTHENTICATOR_CHALLENGE)
        };
        assert_eq!(made.to_string(), r"E=1 R=1 C=5B5D7C7D7B3F2F3E3C2C602132262628 V=3 M=no\n\xff");
    }

    #[test]
    fn fields_come_in_any_order_and_unknown_ones_are_ignored() {
        assert_eq!(parse(b"\x07E=691"), only(691));
        assert_eq!(parse(b"\x07 V=3  X=E=1 E=0000000691 garbage  "), MsChapError { version: Some(3), ..only(691) });
        assert_eq!(parse(b"\x07E=4294967295 M="), MsChapError { message: Some(b""), ..only(u32::MAX) });
    }

    #[test]
    fn known_codes_have_names() {
        let known = [
            (ErrorCode::RESTRICTED_LOGON_HOURS, 646),
            (ErrorCode::ACCOUNT_DISABLED, 647),
            (ErrorCode::PASSWORD_EXPIRED, 648),
            (ErrorCode::NO_DIALIN_PERMISSION, 649),
            (ErrorCode::AUTHENTICATION_FAILURE, 691),
            (ErrorCode::CHANGING_PASSWORD, 709),
        ];
        for (code, number) in known {
            assert_eq!(code, ErrorCode(number));
            assert!(code.to_string().starts_with(&format!("{number} (")));
        }
        assert_eq!(ErrorCode(1).to_string(), "1");
    }

    #[test]
    fn hostile_text_is_refused_where_it_goes_wrong() {
        use InvalidMsChapError as Error;
        let cases: [(&[u8], Error); 25] = [
            (b"", Error::Empty),
            (b"\x07", Error::CodeAbsent),
            (b"\x07E", Error::CodeAbsent),
            (b"\x07R=1 V=3", Error::CodeAbsent),
            (b"\x07M=E=691", Error::CodeAbsent),
            (b"\x07e=691", Error::CodeAbsent),
            (b"\x07\xff\xfe\0", Error::CodeAbsent),
            (b"\x07E=", Error::NotANumber { offset: 3 }),
            (b"\x07E= R=1", Error::NotANumber { offset: 3 }),
            (b"\x07E=+691", Error::NotANumber { offset: 3 }),
            (b"\x07E=-1", Error::NotANumber { offset: 3 }),
            (b"\x07E=0x2b3", Error::NotANumber { offset: 3 }),
            (b"\x07E=691\0", Error::NotANumber { offset: 3 }),
            (b"\x07E=4294967296", Error::NotANumber { offset: 3 }),
            (b"\x07E=99999999999999999999999999", Error::NotANumber { offset: 3 }),
            (b"\x07E=691 V=three", Error::NotANumber { offset: 9 }),
            (b"\x07E=691 R=2", Error::RetryFlag { offset: 9 }),
            (b"\x07E=691 R=", Error::RetryFlag { offset: 9 }),
            (b"\x07E=691 R=10", Error::RetryFlag { offset: 9 }),
            (b"\x07E=691 C=", Error::ChallengeLength { offset: 9, digits: 0 }),
            (b"\x07E=691 C=102DB5DF085D304", Error::ChallengeLength { offset: 9, digits: 15 }),
            (b"\x07E=691 C=102DB5DF085D30411", Error::ChallengeLength { offset: 9, digits: 17 }),
            (b"\x07E=691 C=102DB5DF085D304G", Error::NotHex { offset: 24 }),
            (b"\x07E=691 R=1 E=691", Error::Duplicate { offset: 11 }),
            (b"\x07E=691 R=1 R=0", Error::Duplicate { offset: 11 }),
        ];
        for (value, error) in cases {
            assert_eq!(MsChapError::parse(value), Err(error), "{:?}", value.escape_ascii().to_string());
        }
        let long = [b"\x07E=691 M=".to_vec(), vec![b'x'; 239]].concat();
        assert_eq!(MsChapError::parse(&long), Err(Error::TooLong { length: 248, maximum: 247 }));
        assert!(MsChapError::parse(&long[..247]).is_ok());
    }

    #[test]
    fn a_message_that_does_not_fit_is_refused_and_not_cut() {
        let mut buffer = [0; MsChapError::MAX_LENGTH];
        let message = [b'x'; 300];
        // An identifier and `E=691 R=0 M=` precede the message.
        let fits = MsChapError { message: Some(&message[..247 - 13]), ..only(691) };
        assert_eq!(fits.write(&mut buffer).unwrap().len(), 247);
        let long = MsChapError { message: Some(&message[..248 - 13]), ..only(691) };
        assert_eq!(long.write(&mut buffer), Err(InvalidMsChapError::TooLong { length: 248, maximum: 247 }));
    }

    #[test]
    fn rfc_2433_section_8_without_a_challenge_the_next_one_is_23_more_in_its_first_octet() {
        let implied = parse(b"\x07E=691 R=1 V=2");
        assert_eq!(implied.retry_challenge(&CHALLENGE_1), Some(hex!("272db5df085d3041")));
        assert_eq!(implied.retry_challenge(&[0xff; 8]), Some(hex!("16ffffffffffffff")));
        // Appendix B.1.5: a change of password answers the unchanged challenge.
        assert_eq!(implied.change_password_challenge(&CHALLENGE_1), Some(CHALLENGE_1));
        let given = parse(b"\x07E=691 R=1 C=0011223344556677 V=2");
        assert_eq!(given.retry_challenge(&CHALLENGE_1), Some(hex!("0011223344556677")));
        assert_eq!(given.change_password_challenge(&CHALLENGE_1), Some(hex!("0011223344556677")));
        let version_2 = parse(b"\x07E=691 R=1 C=5B5D7C7D7B3F2F3E3C2C602132262628 V=3");
        assert_eq!(version_2.retry_challenge(&CHALLENGE_1), None);
        assert_eq!(version_2.change_password_challenge(&CHALLENGE_1), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            identifier: u8, code: u32, retry: bool, version: Option<u32>,
            message in proptest::option::of(vec(any::<u8>(), 0..160)),
            challenge in prop_oneof![
                Just(None),
                any::<[u8; 8]>().prop_map(|octets| Some(ErrorChallenge::Version1(octets))),
                any::<[u8; 16]>().prop_map(|octets| Some(ErrorChallenge::Version2(octets))),
            ],
        ) {
            let (code, message) = (ErrorCode(code), message.as_deref());
            let error = MsChapError { identifier, code, retry, challenge, version, message };
            let mut buffer = [0; MsChapError::MAX_LENGTH];
            prop_assert_eq!(MsChapError::parse(error.write(&mut buffer).unwrap()), Ok(error));
        }

        #[test]
        fn no_text_makes_it_panic(
            value in vec(prop_oneof![any::<u8>(), prop::sample::select(b"ERCVM=0169aF ".to_vec())], 0..260),
        ) {
            if let Ok(error) = MsChapError::parse(&value) {
                let mut buffer = [0; MsChapError::MAX_LENGTH];
                prop_assert_eq!(error.write(&mut buffer).ok().map(MsChapError::parse).unwrap_or(Ok(error)), Ok(error));
            }
        }
    }
}

mod new_password {
    use super::*;

    #[test]
    fn a_block_of_another_implementation() {
        let encrypted = EncryptedPassword::new(NEW_PASSWORD, &client_pass(), &mut FILLER.clone()).unwrap();
        assert_eq!(encrypted.octets(), &ENCRYPTED);
        let decrypted = EncryptedPassword::from_octets(ENCRYPTED).decrypt(&client_pass()).unwrap();
        assert_eq!(decrypted.write(&mut [0; NewPassword::MAX_UTF8_LENGTH]), Ok(NEW_PASSWORD));
        assert_eq!(decrypted.hash().octets(), new_hash().octets());
        assert_eq!(decrypted.chars().map(Result::unwrap).collect::<String>(), NEW_PASSWORD);
    }

    /// Encrypts a block that no honest peer makes. RC4 is its own inverse, so encrypted zeroes are the key stream.
    fn forged(password: &[u8], length: u32) -> EncryptedPassword {
        let mut block = vec![0; 512 - password.len()];
        block.extend_from_slice(password);
        block.extend_from_slice(&length.to_le_bytes());
        let mut zeroes = [0_u8; 516];
        // A known block gives the key stream: it has 512 octets of filler and no password.
        let known = EncryptedPassword::new("", &client_pass(), &mut Chosen([0; 16])).unwrap();
        for ((octet, clear), stream) in zeroes.iter_mut().zip(block).zip(known.octets()) {
            *octet = clear ^ stream;
        }
        EncryptedPassword::from_octets(zeroes)
    }

    #[test]
    fn a_length_that_is_odd_or_more_than_512_is_refused() {
        for length in [1, 3, 511, 513, 514, 516, 0x1_0000, 0x1_0002, u32::MAX, u32::MAX - 1] {
            let refused = forged(&[], length).decrypt(&client_pass());
            assert_eq!(refused.unwrap_err(), InvalidNewPassword::Length);
        }
        for length in [0_u32, 2, 510, 512] {
            let decrypted = forged(&[], length).decrypt(&client_pass()).unwrap();
            assert_eq!(decrypted.utf16le(), vec![0; usize::try_from(length).unwrap()]);
        }
    }

    #[test]
    fn an_unpaired_surrogate_is_refused_as_text_and_hashed_as_it_is() {
        let decrypted = forged(&[0x3d, 0xd8], 2).decrypt(&client_pass()).unwrap();
        let text = decrypted.write(&mut [0; NewPassword::MAX_UTF8_LENGTH]).map(str::to_owned);
        assert_eq!(text, Err(InvalidNewPassword::NotUtf16));
        assert!(decrypted.chars().next().unwrap().is_err());
        // `printf '\x3d\xd8' | openssl dgst -md4`
        assert_eq!(decrypted.hash().octets(), &hex!("90a05760624ee46ae87a12bb23856a64"));
    }

    #[test]
    fn the_longest_password_fits_and_one_unit_more_is_refused() {
        let longest = "€".repeat(256);
        let encrypted = EncryptedPassword::new(&longest, &client_pass(), &mut FILLER.clone()).unwrap();
        let decrypted = encrypted.decrypt(&client_pass()).unwrap();
        let mut buffer = [0; NewPassword::MAX_UTF8_LENGTH];
        assert_eq!(decrypted.write(&mut buffer), Ok(longest.as_str()));
        for (password, units) in [("€".repeat(257), 257), ("😀".repeat(129), 258)] {
            let refused = EncryptedPassword::new(&password, &client_pass(), &mut FILLER.clone());
            assert_eq!(refused.unwrap_err(), InvalidNewPassword::TooLong { units });
        }
    }

    struct Broken;
    impl TryRng for Broken {
        type Error = core::fmt::Error;
        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            Err(core::fmt::Error)
        }
        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            Err(core::fmt::Error)
        }
        fn try_fill_bytes(&mut self, _: &mut [u8]) -> Result<(), Self::Error> {
            Err(core::fmt::Error)
        }
    }
    impl TryCryptoRng for Broken {}

    #[test]
    fn nothing_is_encrypted_without_randomness() {
        let refused = EncryptedPassword::new(NEW_PASSWORD, &client_pass(), &mut Broken);
        assert_eq!(refused.unwrap_err(), InvalidNewPassword::Random);
    }

    #[test]
    fn chunks_are_those_that_everybody_sends() {
        let chunks: Vec<Vec<u8>> =
            EncryptedPassword::from_octets(ENCRYPTED).chunks(9).map(|chunk| chunk.octets().to_vec()).collect();
        assert_eq!(chunks.iter().map(Vec::len).collect::<Vec<_>>(), [247, 247, 34]);
        for (chunk, sequence_number) in chunks.iter().zip(1..) {
            assert_eq!(chunk[..4], [6, 9, 0, sequence_number]);
        }
        assert_eq!(chunks.iter().flat_map(|chunk| &chunk[4..]).copied().collect::<Vec<_>>(), ENCRYPTED);
    }

    fn chunks() -> Vec<Vec<u8>> {
        EncryptedPassword::from_octets(ENCRYPTED).chunks(9).map(|chunk| chunk.octets().to_vec()).collect()
    }

    #[track_caller]
    fn refused(chunks: &[Vec<u8>]) -> InvalidChunk {
        EncryptedPassword::from_chunks(9, chunks.iter().map(Vec::as_slice)).unwrap_err()
    }

    #[test]
    fn chunks_are_put_together_in_whatever_order_they_come() {
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]] {
            let chunks = order.map(|index| chunks()[index].clone());
            let whole = EncryptedPassword::from_chunks(9, chunks.iter().map(Vec::as_slice)).unwrap();
            assert_eq!(whole.octets(), &ENCRYPTED);
        }
    }

    #[test]
    fn other_cuts_are_put_together_too() {
        for count in [3, 4, 9, 16] {
            let chunks: Vec<Vec<u8>> = ENCRYPTED
                .chunks(516_usize.div_ceil(count))
                .zip(1..)
                .map(|(chunk, number)| [&[6, 9, 0, number], chunk].concat())
                .collect();
            let whole = EncryptedPassword::from_chunks(9, chunks.iter().map(Vec::as_slice)).unwrap();
            assert_eq!(whole.octets(), &ENCRYPTED, "{count} chunks");
        }
    }

    #[test]
    fn a_chunk_that_is_missing_or_twice_is_refused() {
        let all = chunks();
        assert_eq!(refused(&[]), InvalidChunk::Missing { sequence_number: 1 });
        assert_eq!(refused(&all[..2]), InvalidChunk::Total { found: 486 });
        assert_eq!(refused(&all[1..]), InvalidChunk::Missing { sequence_number: 1 });
        assert_eq!(refused(&[all[0].clone(), all[2].clone()]), InvalidChunk::Missing { sequence_number: 2 });
        for twice in 0..3 {
            let mut chunks = all.clone();
            chunks.push(all[twice].clone());
            let sequence_number = u16::try_from(twice + 1).unwrap();
            assert_eq!(refused(&chunks), InvalidChunk::Duplicate { sequence_number });
        }
    }

    #[test]
    fn a_chunk_of_something_else_is_refused() {
        let with = |index: usize, octet: u8| {
            let mut chunks = chunks();
            chunks[1][index] = octet;
            refused(&chunks)
        };
        assert_eq!(with(0, 7), InvalidChunk::Code { found: 7 });
        assert_eq!(with(1, 8), InvalidChunk::IdentifierMismatch { expected: 9, found: 8 });
        assert_eq!(with(3, 0), InvalidChunk::SequenceNumber { found: 0 });
        assert_eq!(with(3, 17), InvalidChunk::SequenceNumber { found: 17 });
        assert_eq!(with(2, 1), InvalidChunk::SequenceNumber { found: 258 });
        for found in 0..5 {
            let mut chunks = chunks();
            chunks[1].truncate(found);
            assert_eq!(refused(&chunks), InvalidChunk::Length { found });
        }
        let mut chunks = chunks();
        chunks[1].push(0);
        assert_eq!(refused(&chunks), InvalidChunk::Length { found: 248 });
    }

    #[test]
    fn an_octet_more_or_less_is_refused() {
        let mut more = chunks();
        more[2].push(0);
        assert_eq!(refused(&more), InvalidChunk::Total { found: 517 });
        let mut less = chunks();
        less[2].pop();
        assert_eq!(refused(&less), InvalidChunk::Total { found: 515 });
        let much: Vec<Vec<u8>> = (1..=16).map(|number| [&[6, 9, 0, number][..], &[0; 243]].concat()).collect();
        assert_eq!(refused(&much), InvalidChunk::Total { found: 16 * 243 });
    }

    proptest! {
        #[test]
        fn what_is_encrypted_is_decrypted(
            old in ".{0,40}", new in ".{0,128}", filler: [u8; 16], identifier: u8,
        ) {
            let old = NtHash::of_password(&old);
            let encrypted = EncryptedPassword::new(&new, &old, &mut Chosen(filler)).unwrap();
            let chunks: Vec<_> = encrypted.chunks(identifier).collect();
            let values = chunks.iter().map(|chunk| chunk.octets());
            let received = EncryptedPassword::from_chunks(identifier, values).unwrap();
            let decrypted = received.decrypt(&old).unwrap();
            let mut buffer = [0; NewPassword::MAX_UTF8_LENGTH];
            prop_assert_eq!(decrypted.write(&mut buffer), Ok(new.as_str()));
            let (stored, expected) = (decrypted.hash(), NtHash::of_password(&new));
            prop_assert_eq!(stored.octets(), expected.octets());
        }

        #[test]
        fn no_chunks_make_it_panic(values in vec(vec(0..8_u8, 0..260), 0..20)) {
            let _ = EncryptedPassword::from_chunks(6, values.iter().map(Vec::as_slice));
        }

        #[test]
        fn no_block_makes_it_panic(block in vec(any::<u8>(), 516)) {
            let block = EncryptedPassword::from_octets(block.try_into().unwrap());
            if let Ok(decrypted) = block.decrypt(&client_pass()) {
                let _ = decrypted.write(&mut [0; NewPassword::MAX_UTF8_LENGTH]);
            }
        }
    }
}

mod change_of_password {
    use super::*;

    fn encrypted() -> EncryptedPassword {
        EncryptedPassword::from_octets(ENCRYPTED)
    }

    #[test]
    fn version_1_of_another_implementation() {
        let change = ChangePassword1::new(8, &CHALLENGE_1, &client_pass(), &new_hash());
        let old = hex!("c4d8d48f2106115d3b2dc8d29a7cc3de");
        let new = hex!("facc188a005d1206a8e751d2a77b3596");
        // The length says that there is no LAN Manager password: RFC 2433, section 9.
        let expected = [&[5, 8][..], &[0; 32], &old, &new, &[0xff, 0xff, 0, 1]].concat();
        assert_eq!(change.octets()[..], expected);
        let received = ChangePassword1::from_octets(&expected).unwrap();
        assert_eq!((received.identifier(), received.flags(), received.new_lm_password_length()), (8, 1, 0xffff));
        let hash = received.verify(&CHALLENGE_1, &client_pass()).unwrap();
        assert_eq!(hash.octets(), new_hash().octets());
    }

    #[test]
    fn version_1_with_another_old_password_or_lan_manager_hashes_only_is_refused() {
        let value = ChangePassword1::new(8, &CHALLENGE_1, &client_pass(), &new_hash()).octets();
        let refused = |value: [u8; 70], challenge: &[u8; 8], old: &NtHash| {
            ChangePassword1::from_octets(&value).unwrap().verify(challenge, old).map(drop)
        };
        assert_eq!(refused(value, &CHALLENGE_1, &new_hash()), Err(RefusedChange::OldHash));
        assert_eq!(refused(value, &[0; 8], &client_pass()), Err(RefusedChange::OldHash));
        for bit in 34 * 8..50 * 8 {
            assert_eq!(refused(flipped(value, bit), &CHALLENGE_1, &client_pass()), Err(RefusedChange::OldHash));
        }
        let mut lan_manager = value;
        lan_manager[69] = 0;
        assert_eq!(refused(lan_manager, &CHALLENGE_1, &client_pass()), Err(RefusedChange::LanManagerOnly));
    }

    #[test]
    fn version_2_of_another_implementation() {
        let change = ChangePassword2::new(8, &CHALLENGE_1, &client_pass(), &new_hash());
        let response = hex!("6928e4ac2fbb401497250e3a234184afcaee13790ba68af0");
        let expected = [&[6, 8][..], &OLD_UNDER_NEW, &[0; 16 + 24], &response, &[0, 1]].concat();
        assert_eq!(change.octets()[..], expected);
        let received = ChangePassword2::from_octets(&expected).unwrap();
        assert_eq!((received.identifier(), received.flags()), (8, 1));
        let new_password = received.verify(&CHALLENGE_1, &client_pass(), &encrypted()).unwrap();
        assert_eq!(new_password.write(&mut [0; NewPassword::MAX_UTF8_LENGTH]), Ok(NEW_PASSWORD));
    }

    #[test]
    fn version_2_is_refused_whatever_is_changed() {
        let value = ChangePassword2::new(8, &CHALLENGE_1, &client_pass(), &new_hash()).octets();
        let refused = |value: [u8; 84], challenge: &[u8; 8], old: &NtHash, encrypted: &EncryptedPassword| {
            ChangePassword2::from_octets(&value).unwrap().verify(challenge, old, encrypted).map(drop)
        };
        for bit in 2 * 8..18 * 8 {
            let error = refused(flipped(value, bit), &CHALLENGE_1, &client_pass(), &encrypted());
            assert_eq!(error, Err(RefusedChange::OldHash), "bit {bit}");
        }
        for bit in 58 * 8..82 * 8 {
            let error = refused(flipped(value, bit), &CHALLENGE_1, &client_pass(), &encrypted());
            assert_eq!(error, Err(RefusedChange::Response), "bit {bit}");
        }
        let mut lan_manager = value;
        lan_manager[83] = 2;
        let error = refused(lan_manager, &CHALLENGE_1, &client_pass(), &encrypted());
        assert_eq!(error, Err(RefusedChange::LanManagerOnly));
        assert_eq!(refused(value, &[0; 8], &client_pass(), &encrypted()), Err(RefusedChange::Response));
        let error = refused(value, &CHALLENGE_1, &new_hash(), &encrypted());
        assert!(matches!(error, Err(RefusedChange::NewPassword(InvalidNewPassword::Length))));
        // With RC4 an attacker can flip any bit of the new password. The old hash, encrypted under the new one, shows
        // the change. It does not cover the filler, which has no meaning.
        for bit in (512 - 34) * 8..512 * 8 {
            let tampered = EncryptedPassword::from_octets(flipped(ENCRYPTED, bit));
            let error = refused(value, &CHALLENGE_1, &client_pass(), &tampered);
            assert_eq!(error, Err(RefusedChange::OldHash), "bit {bit}");
        }
        for bit in 512 * 8..516 * 8 {
            let tampered = EncryptedPassword::from_octets(flipped(ENCRYPTED, bit));
            assert!(refused(value, &CHALLENGE_1, &client_pass(), &tampered).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn version_3_of_another_implementation() {
        let change = ChangePassword3::new(8, PEER_CHALLENGE, &rfc_2759(), &client_pass(), &new_hash());
        let response = hex!("637f4362a430af1ff4db8e43a2c2ab766be52d69945c4a0a");
        let expected = [&[7, 8][..], &OLD_UNDER_NEW, &PEER_CHALLENGE, &[0; 8], &response, &[0, 0]].concat();
        assert_eq!(change.octets()[..], expected);
        let received = ChangePassword3::from_octets(&expected).unwrap();
        assert_eq!((received.identifier(), received.flags()), (8, 0));
        let new_password = received.verify(&rfc_2759(), &client_pass(), &encrypted()).unwrap();
        assert_eq!(new_password.write(&mut [0; NewPassword::MAX_UTF8_LENGTH]), Ok(NEW_PASSWORD));
        // The values of the Access-Accept, and the peer's check of them.
        let success = received.response().success(&rfc_2759(), &new_password.hash());
        assert_eq!(success.verify(&change.response(), &rfc_2759(), &new_hash()), Ok(()));
        assert_eq!(success.identifier(), 8);
    }

    #[test]
    fn version_3_is_refused_whatever_is_changed() {
        let value = ChangePassword3::new(8, PEER_CHALLENGE, &rfc_2759(), &client_pass(), &new_hash()).octets();
        let refused = |value: [u8; 68], old: &NtHash, encrypted: &EncryptedPassword| {
            ChangePassword3::from_octets(&value).unwrap().verify(&rfc_2759(), old, encrypted).map(drop)
        };
        for bit in 8..68 * 8 {
            let expected = match bit / 8 {
                2..18 => Err(RefusedChange::OldHash),
                18..34 | 42..66 => Err(RefusedChange::Response),
                // Identifier, reserved octets and flags.
                _ => Ok(()),
            };
            assert_eq!(ChangePassword3::from_octets(&flipped(value, bit)).unwrap().octets(), flipped(value, bit));
            assert_eq!(refused(flipped(value, bit), &client_pass(), &encrypted()), expected, "bit {bit}");
        }
        let error = refused(value, &new_hash(), &encrypted());
        assert!(matches!(error, Err(RefusedChange::NewPassword(InvalidNewPassword::Length))));
        for bit in (512 - 34) * 8..512 * 8 {
            let tampered = EncryptedPassword::from_octets(flipped(ENCRYPTED, bit));
            assert_eq!(refused(value, &client_pass(), &tampered), Err(RefusedChange::OldHash), "bit {bit}");
        }
    }

    #[test]
    fn other_lengths_and_codes_are_refused() {
        for found in 0..=247 {
            let value = vec![0; found];
            let length = |value, expected| InvalidMsChap::Length { value, found, expected };
            if found != 70 {
                assert_eq!(ChangePassword1::from_octets(&value).unwrap_err(), length("MS-CHAP-CPW-1", 70));
            }
            if found != 84 {
                assert_eq!(ChangePassword2::from_octets(&value).unwrap_err(), length("MS-CHAP-CPW-2", 84));
            }
            if found != 68 {
                assert_eq!(ChangePassword3::from_octets(&value).unwrap_err(), length("MS-CHAP2-CPW", 68));
            }
        }
        let code = |value, found, expected| InvalidMsChap::Code { value, found, expected };
        assert_eq!(ChangePassword1::from_octets(&[6; 70]).unwrap_err(), code("MS-CHAP-CPW-1", 6, 5));
        assert_eq!(ChangePassword2::from_octets(&[7; 84]).unwrap_err(), code("MS-CHAP-CPW-2", 7, 6));
        assert_eq!(ChangePassword3::from_octets(&[6; 68]).unwrap_err(), code("MS-CHAP2-CPW", 6, 7));
    }
}

proptest! {
    #[test]
    fn responses_are_accepted_with_their_own_password_and_with_no_other(
        password in ".{0,40}", other in ".{0,40}", user_name in vec(any::<u8>(), 0..64), identifier: u8,
        authenticator_challenge: [u8; 16], peer_challenge: [u8; 16], challenge_1: [u8; 8],
    ) {
        let (hash, checked) = (NtHash::of_password(&password), NtHash::of_password(&other));
        let response = MsChapResponse::new(identifier, &challenge_1, &hash).octets();
        let verified = MsChapResponse::from_octets(&response).unwrap().verify(&challenge_1, &checked);
        prop_assert_eq!(verified.is_ok(), password == other);
        let challenge = MsChap2Challenge::new(&authenticator_challenge, &user_name);
        let response = MsChap2Response::new(identifier, peer_challenge, &challenge, &hash);
        let received = MsChap2Response::from_octets(&response.octets()).unwrap();
        prop_assert_eq!(received.verify(&challenge, &checked).is_ok(), password == other);
        let success = MsChap2Success::from_octets(&received.success(&challenge, &checked).octets()).unwrap();
        prop_assert_eq!(success.verify(&response, &challenge, &hash).is_ok(), password == other);
        prop_assert_eq!(received.octets(), response.octets());
    }
}
