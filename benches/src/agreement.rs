//! The proof that the compared libraries do the same.

use ::radius::core::{avp::AVP, packet::Packet as RadiusPacket};
use ::radius_rust::tools::{decrypt_data, encrypt_data};
use radius_proto::{
    Packet, Secret,
    crypto::hide_user_password,
    exchange::Outstanding,
    verify::{ReplyPolicy, RequestPolicy},
};

use crate::{
    AUTHENTICATOR, PACKETS, SECRET, Sample, naive, ours,
    peers::{radius, radius_parser, radius_rust},
};

/// The passwords for measuring hiding: less than one block, exactly one, more than one, and the longest.
#[must_use]
pub fn passwords() -> [Vec<u8>; 4] {
    [8, 16, 17, 128].map(|length| (1..=128).take(length).collect())
}

/// Asserts that every library reads the same attributes out of the packet.
pub fn assert_parsers_agree(sample: &Sample) {
    let expected = naive::pairs(&sample.octets).unwrap();
    assert_eq!(expected.len(), sample.attributes, "{}", sample.name);
    let same = |library: &str, pairs| assert_eq!(pairs, Some(expected.clone()), "{library}: {}", sample.name);
    same("radius-proto", ours::pairs(&sample.octets));
    same("radius-parser", radius_parser::pairs(&sample.octets));
    same("radius-rust", radius_rust::pairs(&radius_rust::DICTIONARY, &sample.octets));

    let mut by_type = expected.clone();
    by_type.sort_by_key(|(attribute_type, _)| *attribute_type);
    assert_eq!(radius::pairs_by_type(&sample.octets), Some(by_type), "radius: {}", sample.name);

    let sum = naive::walk(&sample.octets);
    assert!(sum.is_some());
    assert_eq!(ours::walk(&sample.octets), sum);
    assert_eq!(radius_parser::walk(&sample.octets), sum);
    assert_eq!(radius_rust::walk(&radius_rust::DICTIONARY, &sample.octets), sum);
}

/// Asserts that every library that can writes the same Access-Request and the same Accounting-Request.
pub fn assert_encoders_agree() {
    let packets = &*PACKETS;
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let expected = &packets.access_request.octets;
    let (message_authenticator, hidden) = given();
    let mut buffer = [0; 4096];
    assert_eq!(ours::write_access_request(&mut buffer, message_authenticator, hidden).unwrap(), expected);
    assert_eq!(ours::access_request(&mut buffer, &secret).unwrap().octets(), expected);
    let mut bytes = bytes::BytesMut::new();
    assert_eq!(ours::access_request(&mut bytes, &secret).unwrap().octets(), expected);

    // The library chooses the Request Authenticator itself.
    let written = radius::write_access_request(message_authenticator, hidden);
    assert_eq!(written.get(..4), expected.get(..4));
    assert_eq!(written.get(20..), expected.get(20..));

    let dictionary = &radius_rust::DICTIONARY;
    assert_eq!(&radius_rust::write_access_request(dictionary, message_authenticator, hidden), expected);
    assert_eq!(&radius_rust::access_request(dictionary), expected);

    let expected = &packets.accounting_request.octets;
    assert_eq!(ours::accounting_request(&mut buffer, &secret).unwrap().octets(), expected);
    assert_eq!(&radius::accounting_request(), expected);
}

/// The values of Message-Authenticator and User-Password in the Access-Request, for writing it without cryptography.
#[must_use]
pub fn given() -> (&'static [u8], &'static [u8]) {
    let octets = &PACKETS.access_request.octets;
    let attributes = octets.get(Packet::HEADER..).unwrap();
    (naive::find(attributes, 80).unwrap(), naive::find(attributes, 2).unwrap())
}

/// Whether a library accepts a datagram as authentic.
type Verifier<'a> = &'a dyn Fn(&[u8]) -> bool;

/// Asserts that every library that can verify packets accepts the signed packets, and refuses them with one octet
/// changed.
pub fn assert_verifiers_agree() {
    let packets = &*PACKETS;
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let request = Packet::parse(&packets.access_request.octets).unwrap();
    let ours_of_request = |octets: &[u8]| Packet::parse(octets).unwrap().verify_request(&secret).is_ok();
    let ours_of_reply = |octets: &[u8]| {
        Packet::parse(octets).unwrap().verify_reply(&mut Outstanding::observed(request), &secret).is_ok()
    };
    let client = &*radius_rust::CLIENT;
    let radius_rust_of_request = |octets: &[u8]| client.verify_message_authenticator(octets).is_ok();
    let radius_of_request = |octets: &[u8]| RadiusPacket::is_authentic_request(octets, SECRET.as_bytes());
    let radius_of_reply =
        |octets: &[u8]| RadiusPacket::is_authentic_response(octets, &packets.access_request.octets, SECRET.as_bytes());
    let sent = radius_rust::parse(&radius_rust::DICTIONARY, &packets.access_request.octets).unwrap();
    let radius_rust_of_reply = |octets: &[u8]| client.verify_reply(&sent, octets).is_ok();

    let verifiers: [(&str, &Sample, Verifier<'_>); 8] = [
        ("radius-proto", &packets.access_request, &ours_of_request),
        ("radius-proto", &packets.proxied_request, &ours_of_request),
        ("radius-proto", &packets.accounting_request, &ours_of_request),
        ("radius-proto", &packets.access_accept, &ours_of_reply),
        ("radius-rust", &packets.access_request, &radius_rust_of_request),
        ("radius-rust", &packets.access_accept, &radius_rust_of_reply),
        ("radius", &packets.accounting_request, &radius_of_request),
        ("radius", &packets.access_accept, &radius_of_reply),
    ];
    for (library, sample, believes) in verifiers {
        assert!(believes(&sample.octets), "{library}: {}", sample.name);
        let mut forged = sample.octets.clone();
        *forged.last_mut().unwrap() ^= 1;
        assert!(!believes(&forged), "{library}: {} forged", sample.name);
    }
    // A reply's Message-Authenticator covers the Request Authenticator; radius-rust uses the packet as it is.
    assert!(!radius_rust_of_request(&packets.access_accept.octets));
}

/// Asserts that every library that can signs the same Access-Accept.
pub fn assert_repliers_agree() {
    let packets = &*PACKETS;
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let mut request = packets.access_request.octets.clone();
    let signed = radius_rust::reply(&radius_rust::DICTIONARY, &radius_rust::SERVER, &mut request);
    assert_eq!(signed, packets.access_accept.octets);

    // The packet differs, since it has no Message-Authenticator. It still answers the request.
    let signed = radius::reply(&radius::parse(&request).unwrap());
    let mut outstanding = Outstanding::observed(Packet::parse(&request).unwrap());
    let reply = Packet::parse(&signed).unwrap();
    assert!(reply.accept_reply(&mut outstanding, &secret, &ReplyPolicy::UNPROTECTED).is_ok());
    let expected = ours::pairs(&packets.access_accept.octets).unwrap().split_off(1);
    assert_eq!(ours::pairs(&signed), Some(expected));
}

/// Asserts that every library hides and reveals passwords alike.
pub fn assert_passwords_agree() {
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let (authenticator, secret_octets) = (AUTHENTICATOR.octets(), SECRET.as_bytes());
    for password in passwords() {
        let (mut hidden, mut clear) = ([0; 128], [0; 128]);
        let hidden = hide_user_password(&password, &secret, &AUTHENTICATOR, &mut hidden).unwrap();
        assert_eq!(hidden.len(), password.len().next_multiple_of(16));
        let datagram = user_password(hidden);
        let request = Packet::parse(&datagram)
            .unwrap()
            .accept_request(&secret, &RequestPolicy::UNPROTECTED)
            .unwrap()
            .regardless();
        assert_eq!(request.user_password(&mut clear), Ok(Some(&password[..])));

        let avp = AVP::from_user_password(2, &password, secret_octets, authenticator).unwrap();
        assert_eq!(avp.encode_bytes(), hidden);
        assert_eq!(avp.encode_user_password(secret_octets, authenticator).unwrap(), password);

        let by_radius_rust = encrypt_data(&password, authenticator, secret_octets);
        assert_eq!(by_radius_rust.len(), (password.len() / 16 + 1) * 16);
        assert_eq!(by_radius_rust == hidden, !password.len().is_multiple_of(16));
        assert_eq!(decrypt_data(hidden, authenticator, secret_octets), password);
    }
}

/// A packet with only a User-Password of this value.
#[must_use]
pub fn user_password(hidden: &[u8]) -> Vec<u8> {
    use radius_proto::{Code, attribute::AttributeType, encode::PacketWriter};
    let mut buffer = [0; 256];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, crate::IDENTIFIER, AUTHENTICATOR).unwrap();
    writer.push_octets(AttributeType::USER_PASSWORD, hidden).unwrap().finish().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks;
    use md5::{Digest, Md5};

    #[test]
    fn every_library_reads_the_same_out_of_every_packet() {
        let packets = &*PACKETS;
        packets.parsed().into_iter().for_each(assert_parsers_agree);
        assert_parsers_agree(&packets.proxied_request);
        assert_parsers_agree(&packets.access_accept);
    }

    #[test]
    fn every_library_writes_the_same_requests() {
        assert_encoders_agree();
    }

    #[test]
    fn every_library_believes_the_signed_and_not_the_forged() {
        assert_verifiers_agree();
    }

    #[test]
    fn every_library_signs_the_same_reply() {
        assert_repliers_agree();
    }

    #[test]
    fn every_library_hides_passwords_alike() {
        assert_passwords_agree();
    }

    #[test]
    fn the_packets_have_the_sizes_that_the_reports_name() {
        let packets = &*PACKETS;
        let shape = |sample: &Sample| (sample.octets.len(), sample.attributes);
        assert_eq!(shape(&packets.header), (20, 0));
        assert_eq!(shape(&packets.access_request), (191, 12));
        assert_eq!(shape(&packets.proxied_request), (227, 14));
        assert_eq!(shape(&packets.accounting_request), (215, 20));
        assert_eq!(shape(&packets.access_accept), (90, 3));
        assert_eq!(shape(&packets.vendor_specific), (1096, 27));
        assert_eq!(shape(&packets.eap_message), (4096, 18));
        assert_eq!(shape(&packets.empty_attributes), (4096, 2038));
        // Message-Authenticator first.
        assert_eq!(packets.access_request.octets.get(20..22), Some(&[80, 18][..]));
    }

    #[test]
    fn the_references_count_the_blocks_of_md5() {
        let pad = |message: &[u8], before: usize| {
            let mut padded = message.to_vec();
            padded.push(0x80);
            padded.resize((padded.len() + 8).next_multiple_of(64) - 8, 0);
            padded.extend(((message.len() + before) as u64 * 8).to_le_bytes());
            padded.as_chunks().0.to_vec()
        };
        for length in [0, 1, 16, 48, 55, 56, 63, 64, 119, 120, 191, 4096] {
            let message = vec![7; length];
            let padded: Vec<blocks::Block> = pad(&message, 0);
            assert_eq!(padded.len(), blocks::md5(length));
            let state: Vec<u8> = blocks::compute(&padded).iter().flat_map(|word| word.to_le_bytes()).collect();
            assert_eq!(state, Md5::digest(&message).to_vec());
            // A key block precedes it. Its time is not counted.
            assert_eq!(pad(&message, 64).len() + 1, blocks::hmac(length));
        }
        assert_eq!(blocks::access_request(191), 5);
        assert_eq!([0, 8, 16, 17, 128].map(|octets| blocks::password(octets, 32)), [1, 1, 1, 2, 8]);
        assert_eq!(blocks::password(16, 48), 2);
        assert_eq!(blocks::password(16, 64), 1);
    }
}
