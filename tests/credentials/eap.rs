//! EAP packets: the header, the answers that RADIUS needs, and every malformed shape (RFC 3748, RFC 3579).

use md5::Digest;
use proptest::{collection::vec, prelude::*};
use radius_proto::credentials::eap::{self, Code, EapError, ExpandedType, Packet, Type};

fn parse(octets: &[u8]) -> Packet<'_> {
    Packet::parse(octets).unwrap()
}

/// A packet with a Length that fits.
fn packet(code: u8, identifier: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(4 + body.len()).unwrap();
    [&[code, identifier][..], &length.to_be_bytes(), body].concat()
}

fn desired(octets: &[u8]) -> Vec<ExpandedType> {
    parse(octets).nak().unwrap().unwrap().collect()
}

fn expanded(vendor_id: u32, vendor_type: u32) -> ExpandedType {
    ExpandedType::new(vendor_id, vendor_type).unwrap()
}

#[track_caller]
fn assert_refused(octets: &[u8], expected: EapError, text: &str) {
    let error = Packet::parse(octets).unwrap_err();
    assert_eq!(error, expected);
    assert_eq!(error.to_string(), text);
}

#[test]
fn a_header_is_code_identifier_and_length_in_network_order() {
    let octets = packet(1, 0xab, &[[6].as_slice(), &[7; 600]].concat());
    let packet = parse(&octets);
    assert_eq!((packet.code(), packet.identifier(), packet.length()), (Code::REQUEST, 0xab, 605));
    assert_eq!(packet.eap_type(), Some(Type::GENERIC_TOKEN_CARD));
    assert_eq!(packet.type_data(), [7; 600]);
    assert_eq!(packet.octets(), octets);
}

#[test]
fn fewer_than_four_octets_are_no_packet_and_none_are_eap_start() {
    for received in 0..4 {
        let error = Packet::parse(&[2, 0, 0, 4][..received]).unwrap_err();
        assert_eq!(error, EapError::HeaderTruncated { received });
    }
    assert_refused(
        &[],
        EapError::HeaderTruncated { received: 0 },
        "offset 0: the EAP packet ends inside the header of 4 octets",
    );
}

#[test]
fn c_50_length_is_exactly_the_octets_of_all_eap_message_attributes() {
    for length in (0..=u16::MAX).filter(|length| *length != 9) {
        let [high, low] = length.to_be_bytes();
        assert_eq!(
            Packet::parse(&[2, 1, high, low, 1, b'n', b'e', b'm', b'o']).unwrap_err(),
            EapError::LengthMismatch { length, received: 9 },
        );
    }
    assert_refused(
        &[3, 1, 0, 4, 0],
        EapError::LengthMismatch { length: 4, received: 5 },
        "offset 2: Length is 4, but the EAP packet has 5 octets",
    );
}

#[test]
fn success_and_failure_are_four_octets() {
    for code in [Code::SUCCESS, Code::FAILURE] {
        let octets = packet(code.0, 9, &[]);
        assert_eq!((parse(&octets).code(), parse(&octets).eap_type()), (code, None));
        let error = Packet::parse(&packet(code.0, 9, &[1])).map(|packet| packet.code()).unwrap_err();
        assert_eq!(error, EapError::ResultLength { code, length: 5 });
    }
    assert_refused(
        &[4, 1, 0, 5, 1],
        EapError::ResultLength { code: Code::FAILURE, length: 5 },
        "offset 2: Length is 5; EAP-Failure has exactly 4 octets",
    );
}

#[test]
fn request_and_response_have_a_type() {
    assert_refused(&[1, 1, 0, 4], EapError::TypeAbsent { code: Code::REQUEST }, "offset 4: EAP-Request has no Type");
    assert_refused(&[2, 1, 0, 4], EapError::TypeAbsent { code: Code::RESPONSE }, "offset 4: EAP-Response has no Type");
    assert_eq!(parse(&[2, 1, 0, 5, 2]).type_data(), []);
}

#[test]
fn other_codes_are_carried_and_have_no_type() {
    for code in (0..=255).filter(|code| !(1..=4).contains(code)) {
        for body in [&[][..], &[1, 2, 3]] {
            let octets = packet(code, 3, body);
            let packet = parse(&octets);
            assert_eq!((packet.code(), packet.eap_type(), packet.type_data()), (Code(code), None, &[][..]));
            assert_eq!(packet.octets(), octets);
            assert!(packet.identity().is_none() && packet.nak().unwrap().is_none());
        }
    }
    assert_eq!([Code::REQUEST, Code(5)].map(|code| code.to_string()), ["EAP-Request", "EAP-Code-5"]);
}

/// RFC 3748, section 5.1: the response's field is not null-terminated and its length is that of the Type-Data; of a
/// request, only the text before a null is displayed.
#[test]
fn an_identity_is_all_of_the_type_data_and_a_prompt_ends_at_the_first_nul() {
    for identity in [&b"nemo"[..], b"", b"ne\0mo", b"nemo\0", &[0xff; 1020]] {
        let octets = packet(2, 1, &[&[1], identity].concat());
        assert_eq!(parse(&octets).identity(), Some(identity));
        assert_eq!(parse(&octets).identity_prompt(), None);
    }
    for (data, prompt) in [(&b"Who?"[..], &b"Who?"[..]), (b"Who?\0networkid=a", b"Who?"), (b"", b""), (b"\0x", b"")] {
        let octets = packet(1, 1, &[&[1], data].concat());
        assert_eq!(parse(&octets).identity_prompt(), Some(prompt));
        assert_eq!(parse(&octets).identity(), None);
        assert_eq!(parse(&octets).type_data(), data);
    }
    assert_eq!(parse(&packet(2, 1, b"\x02nemo")).identity(), None);
}

#[test]
fn a_notification_is_in_the_request_and_its_response_is_empty() {
    let mut buffer = [0; 64];
    let request = eap::notification_request(&mut buffer, 4, b"expires soon").unwrap();
    assert_eq!(request, packet(1, 4, b"\x02expires soon"));
    assert_eq!(parse(request).notification(), Some(&b"expires soon"[..]));
    let mut buffer = [0; 5];
    let response = eap::notification_response(&mut buffer, 4).unwrap();
    assert_eq!(response, [2, 4, 0, 5, 2]);
    assert_eq!(parse(response).notification(), None);
    assert_eq!(eap::notification_request(&mut buffer, 4, b"").unwrap_err(), EapError::NotificationEmpty);
    assert_eq!(eap::notification_request(&mut buffer, 4, b"a\0").unwrap_err(), EapError::NullTerminated);
}

#[test]
fn a_legacy_nak_lists_types_and_zero_stands_for_none() {
    let mut buffer = [0; 64];
    let nak = eap::nak(&mut buffer, 8, &[Type::PEAP, Type::TTLS, Type::EXPANDED]).unwrap();
    assert_eq!(nak, [2, 8, 0, 8, 3, 25, 21, 254]);
    assert_eq!(desired(nak), [expanded(0, 25), expanded(0, 21), expanded(0, 254)]);
    assert_eq!(eap::nak(&mut buffer, 8, &[]).unwrap(), [2, 8, 0, 6, 3, 0]);
    assert!(desired(&[2, 8, 0, 6, 3, 0]).is_empty());
    assert_eq!(desired(&[2, 8, 0, 8, 3, 0, 25, 0]), [expanded(0, 25)]);
    assert_eq!(parse(&[2, 8, 0, 5, 3]).nak().unwrap_err(), EapError::NakEmpty);
    for eap_type in (0..4).map(Type) {
        let error = eap::nak(&mut buffer, 8, &[Type::PEAP, eap_type]).unwrap_err();
        assert_eq!(error, EapError::NotAMethod { eap_type });
    }
}

#[test]
fn there_is_no_nak_but_in_a_response() {
    assert!(parse(&[1, 8, 0, 6, 3, 25]).nak().unwrap().is_none());
    assert!(parse(&[1, 8, 0, 5, 3]).nak().unwrap().is_none());
    assert!(parse(&[2, 8, 0, 6, 4, 25]).nak().unwrap().is_none());
    assert!(parse(&[3, 8, 0, 4]).nak().unwrap().is_none());
}

/// RFC 3748, section 5.3.2 with the example of a peer that wants MD5-Challenge, or the type 6 of the vendor 20.
#[test]
fn an_expanded_nak_lists_types_of_eight_octets() {
    let mut buffer = [0; 64];
    let nak = eap::expanded_nak(&mut buffer, 8, &[expanded(0, 4), expanded(20, 6)]).unwrap();
    let octets = [2, 8, 0, 28, 254, 0, 0, 0, 0, 0, 0, 3, 254, 0, 0, 0, 0, 0, 0, 4, 254, 0, 0, 20, 0, 0, 0, 6];
    assert_eq!(nak, octets);
    assert_eq!(desired(nak), [expanded(0, 4), expanded(20, 6)]);
    let none = eap::expanded_nak(&mut buffer, 8, &[]).unwrap();
    assert_eq!(none, [2, 8, 0, 20, 254, 0, 0, 0, 0, 0, 0, 3, 254, 0, 0, 0, 0, 0, 0, 0]);
    assert!(desired(none).is_empty());
    for found in (1..24).filter(|found| found % 8 != 0) {
        let octets = packet(2, 8, &[&[254, 0, 0, 0, 0, 0, 0, 3][..], &[254; 24][..found]].concat());
        assert_eq!(parse(&octets).nak().unwrap_err(), EapError::ExpandedNakLength { found });
    }
    let octets = packet(2, 8, &[254, 0, 0, 0, 0, 0, 0, 3]);
    assert_eq!(parse(&octets).nak().unwrap_err(), EapError::NakEmpty);
    let octets = packet(2, 8, &[254, 0, 0, 0, 0, 0, 0, 3, 254, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 4]);
    assert_eq!(parse(&octets).nak().unwrap_err(), EapError::ExpandedNakEntry { found: 4 });
    let error = eap::expanded_nak(&mut buffer, 8, &[expanded(0, 4), expanded(0, 2)]).unwrap_err();
    assert_eq!(error, EapError::NotAMethod { eap_type: Type::NOTIFICATION });
    assert!(eap::expanded_nak(&mut buffer, 8, &[expanded(311, 2)]).is_ok());
}

#[test]
fn an_expanded_type_has_a_vendor_id_of_three_octets_and_a_vendor_type_of_four() {
    let mut buffer = [0; 64];
    let expanded_type = expanded(0x00ab_cdef, 0x0102_0304);
    let octets = [1, 2, 0, 14, 254, 0xab, 0xcd, 0xef, 1, 2, 3, 4, 0x55, 0x66];
    assert_eq!(eap::expanded_request(&mut buffer, 2, expanded_type, &[0x55, 0x66]).unwrap(), octets);
    assert_eq!(parse(&octets).expanded().unwrap(), Some((expanded_type, &[0x55, 0x66][..])));
    assert_eq!((expanded_type.vendor_id(), expanded_type.vendor_type()), (0x00ab_cdef, 0x0102_0304));
    assert!(ExpandedType::new(0x00ff_ffff, u32::MAX).is_ok());
    let error = ExpandedType::new(0x0100_0000, 0).unwrap_err();
    assert_eq!(error, EapError::VendorId { vendor_id: 0x0100_0000 });
    for found in 0..7 {
        let octets = packet(2, 1, &[254, 0, 0, 0, 0, 0, 0, 4][..=found]);
        let expected = EapError::ExpandedTypeTruncated { found };
        assert_eq!(parse(&octets).expanded().unwrap_err(), expected);
        assert_eq!(parse(&octets).nak().unwrap_err(), expected);
        assert_eq!(parse(&octets).md5_challenge().unwrap_err(), expected);
        assert_eq!(parse(&octets).identity(), None);
    }
}

/// RFC 3748, section 5.7: types below 256 are the same, as one octet or as the Vendor-Type of Vendor-Id 0.
#[test]
fn an_ietf_type_is_the_same_in_expanded_format() {
    let mut buffer = [0; 64];
    let identity = eap::expanded_response(&mut buffer, 1, Type::IDENTITY.into(), b"nemo").unwrap();
    assert_eq!(parse(identity).identity(), Some(&b"nemo"[..]));
    let challenge = eap::expanded_request(&mut buffer, 1, Type::MD5_CHALLENGE.into(), &[2, 8, 9, b's']).unwrap();
    let challenge = parse(challenge).md5_challenge().unwrap().unwrap();
    assert_eq!((challenge.value(), challenge.name()), (&[8, 9][..], &b"s"[..]));
    let vendors = eap::expanded_response(&mut buffer, 1, expanded(9, 1), b"nemo").unwrap();
    assert_eq!(parse(vendors).identity(), None);
}

#[test]
fn the_value_size_of_an_md5_challenge_is_one_octet_at_least_and_lies_in_the_packet() {
    for code in [1, 2] {
        let octets = packet(code, 1, &[4, 3, 1, 2, 3]);
        let found = parse(&octets).md5_challenge().unwrap().unwrap();
        assert_eq!((found.value(), found.name()), (&[1, 2, 3][..], &[][..]));
        assert_eq!(parse(&packet(code, 1, &[4])).md5_challenge().unwrap_err(), EapError::ValueSizeAbsent);
        for (size, maximum) in [(0, 3), (4, 3), (255, 3)] {
            let octets = packet(code, 1, &[4, size, 1, 2, 3]);
            let error = parse(&octets).md5_challenge().unwrap_err();
            assert_eq!(error, EapError::ValueSize { size: size.into(), maximum });
            assert_eq!(error.to_string(), format!("Value-Size is {size} instead of 1 to 3"));
        }
        assert!(parse(&packet(code, 1, &[5, 1, 1])).md5_challenge().unwrap().is_none());
    }
    let mut buffer = [0; 512];
    for size in [0, 256] {
        let expected = EapError::ValueSize { size, maximum: 255 };
        assert_eq!(eap::md5_challenge_request(&mut buffer, 1, &[1; 256][..size], b"").unwrap_err(), expected);
        assert_eq!(eap::md5_challenge_response(&mut buffer, 1, b"x", &[1; 256][..size], b"").unwrap_err(), expected);
    }
    let longest = eap::md5_challenge_request(&mut buffer, 1, &[1; 255], b"name").unwrap();
    assert_eq!(parse(longest).md5_challenge().unwrap().unwrap().value(), [1; 255]);
}

/// RFC 3748, section 5.4 and RFC 1994, section 4.1, against another implementation of MD5.
#[test]
fn an_md5_response_is_the_digest_of_identifier_password_and_challenge() {
    let (mut buffer, challenge) = ([0; 64], *b"0123456789abcdef");
    let digest = md5::Md5::digest(b"\x2asesame0123456789abcdef");
    let octets = eap::md5_challenge_response(&mut buffer, 0x2a, b"sesame", &challenge, b"nemo").unwrap();
    assert_eq!(octets, packet(2, 0x2a, &[&[4, 16][..], &digest, b"nemo"].concat()));
    let response = parse(octets).md5_challenge().unwrap().unwrap();
    assert_eq!((response.value(), response.name()), (&digest[..], &b"nemo"[..]));
    assert!(response.matches(b"sesame", &challenge));
    assert!(!response.matches(b"sesamE", &challenge));
    assert!(!response.matches(b"sesame", b"0123456789abcdeF"));
    // The digest does not contain the border between password and challenge, so the server determines both lengths.
    assert!(response.matches(b"sesame0", b"123456789abcdef"));
    for bit in 0..128 {
        let mut forged = octets.to_vec();
        forged[6 + bit / 8] ^= 1 << (bit % 8);
        assert!(!parse(&forged).md5_challenge().unwrap().unwrap().matches(b"sesame", &challenge));
    }
    let mut other_identifier = octets.to_vec();
    other_identifier[1] = 0x2b;
    assert!(!parse(&other_identifier).md5_challenge().unwrap().unwrap().matches(b"sesame", &challenge));
}

#[test]
fn what_is_no_proper_response_proves_nothing() {
    let challenge = *b"0123456789abcdef";
    let digest = md5::Md5::digest(b"\x2asesame0123456789abcdef");
    let matches = |code, body: &[u8], challenge: &[u8]| {
        let octets = packet(code, 0x2a, body);
        parse(&octets).md5_challenge().unwrap().unwrap().matches(b"sesame", challenge)
    };
    let body = [&[4, 16][..], &digest].concat();
    assert!(matches(2, &body, &challenge));
    assert!(!matches(1, &body, &challenge), "a request");
    assert!(!matches(2, &[&[4, 15][..], &digest].concat(), &challenge), "a Value of 15 octets");
    assert!(!matches(2, &[&[4, 17][..], &digest, b"x"].concat(), &challenge), "a Value of 17 octets");
    let digest = md5::Md5::digest(b"\x2asesame");
    assert!(!matches(2, &[&[4, 16][..], &digest].concat(), &[]), "an empty challenge");
}

#[test]
fn a_password_of_any_length_is_hashed_whole() {
    for length in [0, 1, 46, 47, 54, 55, 63, 64, 127, 128, 300] {
        let (password, mut buffer) = (vec![b'p'; length], [0; 64]);
        let octets = eap::md5_challenge_response(&mut buffer, 7, &password, &[3; 16], b"").unwrap();
        let digest = md5::Md5::new().chain_update([7]).chain_update(&password).chain_update([3; 16]).finalize();
        assert_eq!(octets[6..], digest[..]);
        assert!(parse(octets).md5_challenge().unwrap().unwrap().matches(&password, &[3; 16]));
    }
}

#[test]
fn an_answer_has_the_identifier_of_what_it_answers() {
    let request = packet(1, 7, &[4, 1, 1]);
    let response = packet(2, 7, &[4, 1, 1]);
    let answers = |answer: &[u8], other: &[u8]| parse(answer).answers(&parse(other));
    assert!(answers(&response, &request));
    assert!(!answers(&packet(2, 8, &[4, 1, 1]), &request));
    assert!(answers(&packet(3, 7, &[]), &response) && answers(&packet(4, 7, &[]), &response));
    assert!(!answers(&packet(3, 8, &[]), &response) && !answers(&packet(4, 7, &[]), &request));
    assert!(!answers(&request, &response) && !answers(&request, &request) && !answers(&response, &response));
    assert!(!answers(&packet(5, 7, &[4]), &request));
    assert_eq!([0, 41, 255].map(eap::next_identifier), [1, 42, 0]);
}

#[test]
fn a_response_has_the_type_of_the_request_or_is_a_nak_to_a_method() {
    let expanded_nak = [254, 0, 0, 0, 0, 0, 0, 3, 254, 0, 0, 0, 0, 0, 0, 4];
    let vendors = [254, 0, 1, 55, 0, 0, 0, 1];
    let answers = |answer: &[u8], asked: &[u8]| {
        let (answer, asked) = (packet(2, 7, answer), packet(1, 7, asked));
        parse(&answer).answers(&parse(&asked))
    };
    assert!(answers(&[1], &[1]) && answers(&[2], &[2]) && answers(&[254, 0, 0, 0, 0, 0, 0, 25], &[25]));
    assert!(!answers(&[4], &[25]) && !answers(&[1], &[2]) && !answers(&vendors, &[254, 0, 1, 55, 0, 0, 0, 2]));
    assert!(answers(&[3, 4], &[25]) && answers(&[3, 4], &vendors) && answers(&expanded_nak, &vendors));
    assert!(!answers(&[3, 4], &[1]) && !answers(&[3, 4], &[2]) && !answers(&expanded_nak, &[25]));
    assert!(!answers(&[254, 0], &[254, 0]), "cut");
}

#[test]
fn what_does_not_fit_is_refused_and_never_cut() {
    let whole = eap::identity_response(&mut [0; 9], 1, b"nemo").unwrap().len();
    assert_eq!(whole, 9);
    for available in 0..9 {
        let mut buffer = [0xa5; 16];
        let error = eap::identity_response(&mut buffer[..available], 1, b"nemo").unwrap_err();
        assert_eq!(error, EapError::BufferTooSmall { length: 9, available });
        assert_eq!(buffer, [0xa5; 16]);
    }
    let small = |length| EapError::BufferTooSmall { length, available: 3 };
    let buffer = &mut [0; 3];
    assert_eq!(eap::success(buffer, 1).unwrap_err(), small(4));
    assert_eq!(eap::failure(buffer, 1).unwrap_err(), small(4));
    assert_eq!(eap::notification_response(buffer, 1).unwrap_err(), small(5));
    assert_eq!(eap::nak(buffer, 1, &[Type::TLS]).unwrap_err(), small(6));
    assert_eq!(eap::nak(buffer, 1, &[]).unwrap_err(), small(6));
    assert_eq!(eap::expanded_nak(buffer, 1, &[expanded(9, 1)]).unwrap_err(), small(20));
    assert_eq!(eap::md5_challenge_request(buffer, 1, &[1; 16], b"").unwrap_err(), small(22));
    assert_eq!(eap::md5_challenge_response(buffer, 1, b"", &[1; 16], b"").unwrap_err(), small(22));
    assert_eq!(eap::identity_response(buffer, 1, b"nemo\0").unwrap_err(), EapError::NullTerminated);
}

#[test]
fn a_packet_is_at_most_65_535_octets_long() {
    let (mut buffer, data) = (vec![0; 70_000], vec![7; 70_000]);
    let longest = eap::response(&mut buffer, 1, Type::TLS, &data[..65_530]).unwrap();
    assert_eq!((longest.len(), &longest[..5]), (65_535, &[2, 1, 0xff, 0xff, 13][..]));
    assert_eq!(parse(longest).type_data(), &data[..65_530]);
    let error = EapError::TooLong { length: 65_536 };
    assert_eq!(eap::response(&mut buffer, 1, Type::TLS, &data[..65_531]).unwrap_err(), error);
    assert_eq!(eap::nak(&mut buffer, 1, &[Type::TLS; 65_531]).unwrap_err(), error);
    let error = EapError::TooLong { length: 65_540 };
    assert_eq!(eap::expanded_nak(&mut buffer, 1, &[expanded(9, 1); 8_191]).unwrap_err(), error);
    assert_eq!(error.to_string(), "an EAP packet of 65540 octets; at most 65,535 are allowed");
}

#[test]
fn debug_shows_neither_type_data_nor_a_response() {
    let octets = packet(2, 7, &[4, 3, 201, 202, 203, b's', b'e', b'c']);
    let shown = format!("{:?} {:?}", parse(&octets), parse(&octets).md5_challenge().unwrap().unwrap());
    assert!(shown.contains("Type(4)") && shown.contains("value_octets: 3"), "{shown}");
    assert!(!["201", "202", "203", "115", "sec"].iter().any(|secret| shown.contains(secret)), "{shown}");
}

/// Calls every accessor of a packet.
fn ask(packet: &Packet<'_>) {
    let _ = (packet.identity(), packet.identity_prompt(), packet.notification(), packet.expanded());
    if let Ok(Some(desired)) = packet.nak() {
        assert!(desired.count() <= packet.type_data().len());
    }
    if let Ok(Some(challenge)) = packet.md5_challenge() {
        assert!(challenge.value().len() + challenge.name().len() < packet.type_data().len());
        assert!(!challenge.matches(b"p", b""));
    }
    let _ = packet.answers(packet);
}

proptest! {
    #[test]
    fn arbitrary_octets_never_panic(octets in vec(any::<u8>(), 0..64)) {
        if let Ok(packet) = Packet::parse(&octets) {
            ask(&packet);
        }
    }

    /// Arbitrary octets are seldom a packet. These are always a packet, mostly of a known type.
    #[test]
    fn every_packet_is_written_as_it_was_read(
        code in 0_u8..7,
        identifier: u8,
        eap_type in prop_oneof![Just(1_u8), Just(2), Just(3), Just(4), Just(254), any::<u8>()],
        head in prop_oneof![Just(vec![]), Just(vec![0, 0, 0, 0, 0, 0, 3]), Just(vec![0, 0, 0, 0, 0, 0, 4])],
        data in vec(prop_oneof![Just(254), Just(0), any::<u8>()], 0..40),
    ) {
        let body = if matches!(code, 3 | 4) { vec![] } else { [&[eap_type][..], &head, &data].concat() };
        let octets = packet(code, identifier, &body);
        let read = Packet::parse(&octets).unwrap();
        ask(&read);
        prop_assert_eq!(read.octets(), &octets[..]);
        let mut buffer = [0xa5; 128];
        let written = match (read.code(), read.eap_type()) {
            (Code::REQUEST, Some(eap_type)) => eap::request(&mut buffer, identifier, eap_type, read.type_data()),
            (Code::RESPONSE, Some(eap_type)) => eap::response(&mut buffer, identifier, eap_type, read.type_data()),
            (Code::SUCCESS, _) => eap::success(&mut buffer, identifier),
            (Code::FAILURE, _) => eap::failure(&mut buffer, identifier),
            _ => return Ok(()),
        };
        prop_assert_eq!(written.unwrap(), &octets[..]);
        if let (Code::REQUEST, Ok(Some((expanded_type, data))), Some(Type::EXPANDED)) =
            (read.code(), read.expanded(), read.eap_type())
        {
            let written = eap::expanded_request(&mut buffer, identifier, expanded_type, data).unwrap();
            prop_assert_eq!(written, &octets[..]);
        }
    }

    #[test]
    fn what_is_written_is_read_back(
        identifier: u8,
        text in vec(1_u8.., 1..300),
        types in vec((4_u8..).prop_map(Type), 1..20),
        vendors in vec((1_u32..1 << 24, any::<u32>()), 1..20),
    ) {
        let mut buffer = [0xa5; 1024];
        let read = parse(eap::identity_response(&mut buffer, identifier, &text).unwrap());
        prop_assert_eq!((read.identifier(), read.identity()), (identifier, Some(&text[..])));
        let read = parse(eap::identity_request(&mut buffer, identifier, &text).unwrap());
        prop_assert_eq!((read.identifier(), read.identity_prompt()), (identifier, Some(&text[..])));
        let read = parse(eap::notification_request(&mut buffer, identifier, &text).unwrap());
        prop_assert_eq!((read.identifier(), read.notification()), (identifier, Some(&text[..])));
        let found = desired(eap::nak(&mut buffer, identifier, &types).unwrap());
        prop_assert_eq!(found, types.into_iter().map(ExpandedType::from).collect::<Vec<_>>());
        let vendors: Vec<_> = vendors.into_iter().map(|(vendor, number)| expanded(vendor, number)).collect();
        let found = desired(eap::expanded_nak(&mut buffer, identifier, &vendors).unwrap());
        prop_assert_eq!(found, vendors);
    }

    #[test]
    fn an_md5_response_is_accepted_for_its_password_and_challenge_only(
        identifier: u8,
        password in vec(any::<u8>(), 0..80),
        challenge in vec(any::<u8>(), 1..=255),
        name in vec(any::<u8>(), 0..40),
        other in vec(any::<u8>(), 0..80),
    ) {
        let mut buffer = [0; 512];
        let request = eap::md5_challenge_request(&mut buffer, identifier, &challenge, &name).unwrap().to_vec();
        let asked = parse(&request).md5_challenge().unwrap().unwrap();
        prop_assert_eq!((asked.value(), asked.name()), (&challenge[..], &name[..]));
        let response = eap::md5_challenge_response(&mut buffer, identifier, &password, asked.value(), &name).unwrap();
        prop_assert!(parse(response).answers(&parse(&request)));
        let answered = parse(response).md5_challenge().unwrap().unwrap();
        prop_assert!(answered.matches(&password, &challenge));
        prop_assert_eq!(answered.name(), &name[..]);
        prop_assert_eq!(answered.matches(&other, &challenge), other == password);
    }
}
