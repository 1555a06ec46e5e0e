//! Builds, parses and compares a described packet. Signs and verifies it. With a flipped bit, it must not verify.

use arbitrary::Arbitrary;
use radius_dict::Dictionary;
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{Attribute, AttributeType},
    encode::PacketWriter,
    error::EncodeReason,
    exchange::Outstanding,
    packet::Authenticator,
};

use super::Chosen;

#[derive(Arbitrary, Debug)]
pub struct Description<'a> {
    secret: &'a [u8],
    request: u8,
    reply: u8,
    identifier: u8,
    authenticator: [u8; 16],
    password: Option<&'a [u8]>,
    request_attributes: Vec<(u8, &'a [u8])>,
    reply_attributes: Vec<(u8, &'a [u8])>,
    room: u16,
    flip: u16,
}

const REQUESTS: [Code; 5] =
    [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::DISCONNECT_REQUEST, Code::COA_REQUEST];

/// The step that a description reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reached {
    Unsigned,
    Request,
    Password,
    Reply,
    ReplyToPassword,
}

pub fn run(description: &Description<'_>) -> Reached {
    unsigned(description);
    let Ok(secret) = Secret::new(description.secret) else { return Reached::Unsigned };
    let mut buffer = [0xa5; 4096];
    let code = REQUESTS[usize::from(description.request) % REQUESTS.len()];
    let mut kept = Vec::new();
    let mut rng = Chosen(description.authenticator);
    let mut builder = match RequestBuilder::new_with(code, &mut buffer, description.identifier, &secret, &mut rng) {
        Ok(builder) => builder,
        // A generator that gives zeroes is broken.
        Err(error) if error.reason() == EncodeReason::Random => {
            assert_eq!(description.authenticator, [0; 16]);
            return Reached::Unsigned;
        }
        Err(error) => panic!("{error}: 4,096 octets are room enough for every beginning"),
    };
    let password = description.password.filter(|password| code == Code::ACCESS_REQUEST && password.len() <= 128);
    let takes_eap = password.is_none() && ![Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER].contains(&code);
    for (number, value) in description.request_attributes.iter().take(32) {
        let attribute = AttributeType(*number);
        let refused = attribute == AttributeType::MESSAGE_AUTHENTICATOR
            || attribute == AttributeType::USER_PASSWORD
            // At most one of each is written, and no other password. `crypto_roundtrip` tests the other cases.
            || attribute == AttributeType::CHAP_PASSWORD
            || attribute == AttributeType::CHAP_CHALLENGE
            || attribute == AttributeType::ARAP_PASSWORD
            || attribute == AttributeType::EAP_MESSAGE && !(takes_eap && continues_eap(&kept))
            // It is hidden.
            || attribute == AttributeType::TUNNEL_PASSWORD
            || attribute == AttributeType::VENDOR_SPECIFIC && may_hide(value)
            || attribute == AttributeType::DIGEST_RESPONSE && code != Code::ACCESS_REQUEST
            // RFC 2866, section 4.1.
            || code == Code::ACCOUNTING_REQUEST && [AttributeType::REPLY_MESSAGE, AttributeType::STATE].contains(&attribute)
            || *number == 0
            || value.len() > Attribute::MAX_VALUE;
        if refused || kept.iter().map(|(_, value): &(u8, &[u8])| value.len() + 2).sum::<usize>() > 3000 {
            continue;
        }
        builder = builder.push_octets(attribute, value).expect("it is not refused and there is room");
        kept.push((*number, *value));
    }
    if let Some(password) = password {
        builder = builder.user_password(password).expect("there is room");
    }
    let signed = builder.sign();

    let packet = Packet::parse(signed.octets()).expect("what is built parses");
    assert_eq!(packet.code(), code);
    assert_eq!(packet.identifier(), description.identifier);
    let own = [AttributeType::MESSAGE_AUTHENTICATOR, AttributeType::USER_PASSWORD];
    let parsed = packet.attributes().filter(|attribute| !own.contains(&attribute.attribute_type()));
    assert!(parsed.map(|attribute| (attribute.attribute_type().0, attribute.value())).eq(kept.iter().copied()));

    let verified = packet.verify_request(&secret).expect("what is signed verifies");
    let mut clear = [0; 128];
    let revealed = verified.user_password(&mut clear).expect("what was hidden is revealed");
    let trimmed = |password: &[u8]| {
        let end = password.iter().rposition(|octet| *octet != 0).map_or(0, |last| last + 1);
        password[..end].to_vec()
    };
    assert_eq!(revealed.map(<[u8]>::to_vec), password.map(trimmed));
    let revealed = revealed.is_some();
    flip(signed.octets(), description.flip, |damaged| {
        Packet::parse(damaged).is_ok_and(|packet| packet.verify_request(&secret).is_ok())
    });

    // The reply.
    let mut reply_buffer = [0x5a; 4096];
    // Mostly a code that answers the request, sometimes any code.
    let allowed: Vec<Code> = (0..=255).map(Code).filter(|reply| code.allows_reply(*reply)).collect();
    let reply_code = match usize::from(description.reply) {
        0xf0.. => Code(description.reply),
        choice => allowed[choice % allowed.len()],
    };
    let mut builder = match verified.reply(reply_code, &mut reply_buffer) {
        Ok(builder) => builder,
        Err(error) if matches!(error.reason(), EncodeReason::CodeMismatch { .. }) => {
            assert!(!code.allows_reply(reply_code));
            return if revealed { Reached::Password } else { Reached::Request };
        }
        Err(error) => panic!("{error}"),
    };
    let mut kept = Vec::new();
    for (number, value) in description.reply_attributes.iter().take(3) {
        let attribute = AttributeType(*number);
        let refused = attribute == AttributeType::MESSAGE_AUTHENTICATOR
            || attribute == AttributeType::PROXY_STATE
            || attribute == AttributeType::USER_PASSWORD
            || attribute == AttributeType::CHAP_PASSWORD
            || attribute == AttributeType::ARAP_PASSWORD
            || attribute == AttributeType::DIGEST_RESPONSE
            || attribute == AttributeType::TUNNEL_PASSWORD
            || attribute == AttributeType::VENDOR_SPECIFIC && may_hide(value)
            || attribute == AttributeType::EAP_MESSAGE && !(code != Code::ACCOUNTING_REQUEST && continues_eap(&kept))
            || *number == 0
            || value.len() > Attribute::MAX_VALUE;
        if !refused {
            builder = builder.push_octets(attribute, value).expect("it is not refused and there is room");
            kept.push((*number, *value));
        }
    }
    let reply = builder.sign().expect("room for the Proxy-States was set aside");
    let answer = Packet::parse(reply).expect("what is built parses");
    let proxy_states = |packet: Packet<'_>| -> Vec<Vec<u8>> {
        let all = packet.attributes().filter(|attribute| attribute.attribute_type() == AttributeType::PROXY_STATE);
        all.map(|attribute| attribute.value().to_vec()).collect()
    };
    assert_eq!(proxy_states(answer), proxy_states(packet));
    let request = packet;
    let _ = answer.verify_reply(&mut Outstanding::observed(request), &secret).expect("what is signed verifies");
    flip(reply, description.flip, |damaged| {
        Packet::parse(damaged)
            .is_ok_and(|packet| packet.verify_reply(&mut Outstanding::observed(request), &secret).is_ok())
    });
    if revealed { Reached::ReplyToPassword } else { Reached::Reply }
}

/// Whether an EAP-Message may follow these attributes: they contain none, or the last one is an EAP-Message.
fn continues_eap(kept: &[(u8, &[u8])]) -> bool {
    let is_eap = |(number, _): &(u8, &[u8])| *number == AttributeType::EAP_MESSAGE.0;
    !kept.iter().any(is_eap) || kept.last().is_some_and(is_eap)
}

/// Whether this is the value of a Vendor-Specific of a vendor that hides attributes.
fn may_hide(value: &[u8]) -> bool {
    const VENDORS: [u32; 15] =
        [161, 311, 529, 831, 2356, 4846, 4874, 5535, 6527, 8742, 14823, 24757, 26928, 41112, 50058];
    value.first_chunk().is_some_and(|id| VENDORS.contains(&u32::from_be_bytes(*id)))
}

/// Changes one bit and asserts that the packet no longer verifies.
fn flip(octets: &[u8], which: u16, believed: impl Fn(&[u8]) -> bool) {
    let mut damaged = octets.to_vec();
    let bit = usize::from(which) % (damaged.len() * 8);
    damaged[bit / 8] ^= 1 << (bit % 8);
    assert!(!believed(&damaged), "bit {} of octet {} changed, and the packet verifies", bit % 8, bit / 8);
}

/// Everything that the writer accepts is read back. A refused attribute changes nothing. The writer stays inside its
/// buffer.
fn unsigned(description: &Description<'_>) {
    let mut buffer = vec![0xa5; usize::from(description.room % 512) + 8];
    let end = usize::from(description.room % 512);
    let authenticator = Authenticator::new(description.authenticator);
    let code = Code(description.request);
    let mut writer = match PacketWriter::new(&mut buffer[..end], code, description.identifier, authenticator) {
        Ok(writer) => writer,
        Err(_) => return assert!(end < Packet::HEADER),
    };
    let mut kept = Vec::new();
    let mut length = Packet::HEADER;
    for (number, value) in description.request_attributes.iter().take(16) {
        let fits = *number != 0 && value.len() <= Attribute::MAX_VALUE && length + 2 + value.len() <= end;
        if !fits {
            continue;
        }
        writer = writer.push_octets(AttributeType(*number), value).expect("it fits");
        length += 2 + value.len();
        kept.push((*number, *value));
    }
    let packet = Packet::parse(writer.finish()).expect("a written packet parses");
    assert_eq!(packet.octets().len(), length);
    assert_eq!((packet.code(), packet.identifier()), (code, description.identifier));
    assert_eq!(packet.authenticator(), authenticator);
    assert!(packet.attributes().map(|found| (found.attribute_type().0, found.value())).eq(kept.iter().copied()));
    let printed = Dictionary::EMBEDDED.display(packet).to_string();
    let leaves = packet.attributes().leaves(Dictionary::EMBEDDED).count();
    assert_eq!(printed.lines().count(), 1 + leaves, "no value may break its line");
    assert!(buffer[length..].iter().all(|octet| *octet == 0xa5), "octets after the packet are not changed");
}
