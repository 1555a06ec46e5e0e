//! RADIUS packets.

use radius_dict::rfc::{rfc2865, rfc2866, rfc2868};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributeType, Tag},
    verify::RequestPolicy,
};

pub(crate) const CLIENT: &str = "192.0.2.10:49152";
pub(crate) const SERVER: &str = "192.0.2.1:1812";
pub(crate) const ACCOUNTING: &str = "192.0.2.1:1813";
pub(crate) const SECRET: &str = "a secret of twenty-four octets";
pub(crate) const PASSWORD: &str = "correct horse";

pub(crate) fn secret() -> Secret {
    Secret::new(SECRET.as_bytes()).unwrap()
}

pub(crate) fn access_request(identifier: u8, user: &str) -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = RequestBuilder::access_request(&mut buffer[..], identifier, &secret).unwrap();
    let request = request.push(rfc2865::USER_NAME, user).unwrap().user_password(PASSWORD.as_bytes()).unwrap();
    request.sign().octets().to_vec()
}

/// An Access-Request without Message-Authenticator, as old clients send them.
pub(crate) fn old_access_request(identifier: u8) -> Vec<u8> {
    [&[1, identifier, 0, 27][..], &[7; 16], &[1, 7], b"alice"].concat()
}

pub(crate) fn accounting_request(identifier: u8, session: &str) -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    let request = RequestBuilder::accounting_request(&mut buffer[..], identifier, &secret).unwrap();
    request.push(rfc2866::ACCT_SESSION_ID, session).unwrap().sign().octets().to_vec()
}

pub(crate) fn status_server(identifier: u8) -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    RequestBuilder::status_server(&mut buffer[..], identifier, &secret).unwrap().sign().octets().to_vec()
}

pub(crate) fn disconnect_request(identifier: u8) -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    RequestBuilder::disconnect_request(&mut buffer[..], identifier, &secret).unwrap().sign().octets().to_vec()
}

pub(crate) fn reply(request: &[u8], code: Code) -> Vec<u8> {
    reply_of(request, code, 0)
}

/// A reply with this number of octets of Reply-Message. An Access-Accept also has a Tunnel-Password.
pub(crate) fn reply_of(request: &[u8], code: Code, length: usize) -> Vec<u8> {
    let (mut buffer, secret) = ([0; 4096], secret());
    let packet = Packet::parse(request).unwrap();
    let verified = packet.accept_request(&secret, &RequestPolicy::UNPROTECTED).unwrap().regardless();
    let mut reply = verified.reply(code, &mut buffer[..]).unwrap();
    if code == Code::ACCESS_ACCEPT && packet.code() == Code::ACCESS_REQUEST {
        let value = (Tag::new(1).unwrap(), &b"tunnel secret"[..]);
        reply = reply.push_hidden(rfc2868::TUNNEL_PASSWORD, value).unwrap();
    }
    for chunk in vec![b'x'; length].chunks(253) {
        reply = reply.push_octets(AttributeType(18), chunk).unwrap();
    }
    reply.sign().unwrap().to_vec()
}
