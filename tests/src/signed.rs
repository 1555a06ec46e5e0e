//! Packets with values that no builder writes, signed by the crates `hmac` and `md-5`.

#![expect(clippy::indexing_slicing, reason = "a packet of a test that does not fit ends the test")]

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use radius_proto::{Code, attribute::AttributePath, encode::PacketWriter, packet::Authenticator};

/// An attribute as it is on the wire.
///
/// # Panics
///
/// If the value does not fit into one attribute.
#[must_use]
pub fn attribute(path: impl Into<AttributePath>, value: &[u8]) -> Vec<u8> {
    let mut buffer = [0; 4096];
    let writer = PacketWriter::new(&mut buffer, Code(0), 0, Authenticator::ZERO);
    writer.and_then(|writer| writer.push_octets(path, value)).expect("it fits").finish()[20..].to_vec()
}

/// A request with a Message-Authenticator and these attributes, identifier 1. The authenticator is that of an
/// Access-Request or a Status-Server; other requests get a digest.
#[must_use]
pub fn request(code: Code, authenticator: [u8; 16], key: &[u8], attributes: &[u8]) -> Vec<u8> {
    if matches!(code, Code::ACCESS_REQUEST | Code::STATUS_SERVER) {
        return with_message_authenticator(code, authenticator, key, attributes);
    }
    with_digest(with_message_authenticator(code, [0; 16], key, attributes), key)
}

/// The reply to a request with this authenticator, with a Message-Authenticator and these attributes, identifier 1.
#[must_use]
pub fn reply(code: Code, request_authenticator: [u8; 16], key: &[u8], attributes: &[u8]) -> Vec<u8> {
    with_digest(with_message_authenticator(code, request_authenticator, key, attributes), key)
}

fn with_message_authenticator(code: Code, authenticator: [u8; 16], key: &[u8], attributes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(38 + attributes.len()).expect("it fits").to_be_bytes();
    let mut octets = [&[code.0, 1][..], &length, &authenticator, &[80, 18], &[0; 16], attributes].concat();
    let hmac = Hmac::<Md5>::new_from_slice(key).expect("a key of any length").chain_update(&octets).finalize();
    octets[22..38].copy_from_slice(&hmac.into_bytes());
    octets
}

fn with_digest(mut octets: Vec<u8>, key: &[u8]) -> Vec<u8> {
    let digest = Md5::new().chain_update(&octets).chain_update(key).finalize();
    octets[4..20].copy_from_slice(&digest);
    octets
}
