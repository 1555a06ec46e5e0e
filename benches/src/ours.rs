//! The tasks of every library, for radius-proto.

use core::net::Ipv4Addr;

use radius_dict::{
    Dictionary,
    rfc::{
        rfc2865::{self, FramedProtocol, NasPortType, ServiceType},
        rfc2866::{self, AcctAuthentic, AcctStatusType, AcctTerminateCause},
        rfc2869,
    },
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    encode::{Buffer, PacketWriter},
    error::EncodeError,
    exchange::SignedRequest,
    find::Content,
    value::{Time, Value},
    verify::Request,
};

use crate::{AUTHENTICATOR, FixedRng, IDENTIFIER, PASSWORD, Pair, fold};

/// Checks the packet and folds its attributes.
#[inline]
#[must_use]
pub fn walk(datagram: &[u8]) -> Option<usize> {
    let packet = Packet::parse(datagram).ok()?;
    let attributes = packet.attributes();
    Some(attributes.fold(0, |sum, attribute| fold(sum, attribute.attribute_type().0, attribute.value().len())))
}

/// The attributes.
#[must_use]
pub fn pairs(datagram: &[u8]) -> Option<Vec<Pair>> {
    let packet = Packet::parse(datagram).ok()?;
    Some(packet.attributes().map(|attribute| (attribute.attribute_type().0, attribute.value().to_vec())).collect())
}

/// Decodes every value of the packet with the dictionary, and folds names and values.
#[inline]
#[must_use]
pub fn decode(datagram: &[u8]) -> Option<usize> {
    let packet = Packet::parse(datagram).ok()?;
    let dictionary = Dictionary::EMBEDDED;
    let leaves = packet.attributes().leaves(dictionary);
    Some(leaves.fold(0, |sum, leaf| {
        let name = dictionary.attribute(leaf.path).map_or(0, |definition| definition.name().len());
        let value = match leaf.content() {
            Content::Value(Value::Integer(number) | Value::Enumerated(number)) => number as usize,
            Content::Value(Value::Text(text)) => text.len(),
            Content::Value(Value::Ipv4Address(address)) => address.to_bits() as usize,
            Content::Value(_) => leaf.octets.length(),
            _ => leaf.octets.length().wrapping_add(1),
        };
        fold(sum, leaf.path.attribute_type().0, name).wrapping_add(value)
    }))
}

/// Writes the Access-Request of 191 octets without cryptography: `message_authenticator` and `hidden` (the
/// User-Password) are given.
#[inline]
pub fn write_access_request<'b>(
    buffer: impl Into<Buffer<'b>>,
    message_authenticator: &[u8],
    hidden: &[u8],
) -> Result<&'b [u8], EncodeError> {
    Ok(PacketWriter::new(buffer, Code::ACCESS_REQUEST, IDENTIFIER, AUTHENTICATOR)?
        .push(rfc2869::MESSAGE_AUTHENTICATOR, message_authenticator)?
        .push(rfc2865::USER_NAME, "alice.carroll@example.org")?
        .push_octets(rfc2865::USER_PASSWORD.attribute_type(), hidden)?
        .push(rfc2865::NAS_IP_ADDRESS, Ipv4Addr::new(192, 0, 2, 17))?
        .push(rfc2865::NAS_PORT, 1042)?
        .push(rfc2865::SERVICE_TYPE, ServiceType::FRAMED_USER)?
        .push(rfc2865::FRAMED_PROTOCOL, FramedProtocol::PPP)?
        .push(rfc2865::CALLED_STATION_ID, "198.51.100.17")?
        .push(rfc2865::CALLING_STATION_ID, "203.0.113.245")?
        .push(rfc2865::NAS_IDENTIFIER, "vpn-gateway-7.example.org")?
        .push(rfc2865::NAS_PORT_TYPE, NasPortType::VIRTUAL)?
        .push(rfc2866::ACCT_SESSION_ID, "4f2a9c1e-000001a7b3")?
        .finish())
}

/// Builds and signs the Access-Request of 191 octets.
#[inline]
pub fn access_request<'b>(buffer: impl Into<Buffer<'b>>, secret: &Secret) -> Result<SignedRequest<'b>, EncodeError> {
    let builder = RequestBuilder::access_request_with(buffer, IDENTIFIER, secret, &mut FixedRng)?;
    Ok(push_access_attributes(builder)?.sign())
}

/// Adds all of the Access-Request's attributes except Message-Authenticator, which the builder has written. It is always
/// inlined, since a program writes the chain in one function.
#[inline(always)]
pub fn push_access_attributes<'b, 's>(builder: RequestBuilder<'b, 's>) -> Result<RequestBuilder<'b, 's>, EncodeError> {
    builder
        .push(rfc2865::USER_NAME, "alice.carroll@example.org")?
        .user_password(PASSWORD)?
        .push(rfc2865::NAS_IP_ADDRESS, Ipv4Addr::new(192, 0, 2, 17))?
        .push(rfc2865::NAS_PORT, 1042)?
        .push(rfc2865::SERVICE_TYPE, ServiceType::FRAMED_USER)?
        .push(rfc2865::FRAMED_PROTOCOL, FramedProtocol::PPP)?
        .push(rfc2865::CALLED_STATION_ID, "198.51.100.17")?
        .push(rfc2865::CALLING_STATION_ID, "203.0.113.245")?
        .push(rfc2865::NAS_IDENTIFIER, "vpn-gateway-7.example.org")?
        .push(rfc2865::NAS_PORT_TYPE, NasPortType::VIRTUAL)?
        .push(rfc2866::ACCT_SESSION_ID, "4f2a9c1e-000001a7b3")
}

/// Builds and signs the Accounting-Request.
#[inline]
pub fn accounting_request<'b>(
    buffer: impl Into<Buffer<'b>>,
    secret: &Secret,
) -> Result<SignedRequest<'b>, EncodeError> {
    Ok(RequestBuilder::accounting_request(buffer, IDENTIFIER, secret)?
        .push(rfc2866::ACCT_STATUS_TYPE, AcctStatusType::STOP)?
        .push(rfc2865::USER_NAME, "alice.carroll@example.org")?
        .push(rfc2865::NAS_IP_ADDRESS, Ipv4Addr::new(192, 0, 2, 17))?
        .push(rfc2865::NAS_PORT, 1042)?
        .push(rfc2865::SERVICE_TYPE, ServiceType::FRAMED_USER)?
        .push(rfc2865::FRAMED_PROTOCOL, FramedProtocol::PPP)?
        .push(rfc2865::FRAMED_IP_ADDRESS, Ipv4Addr::new(10, 20, 30, 40))?
        .push(rfc2865::CALLED_STATION_ID, "198.51.100.17")?
        .push(rfc2865::CALLING_STATION_ID, "203.0.113.245")?
        .push(rfc2865::NAS_IDENTIFIER, "vpn-gateway-7.example.org")?
        .push(rfc2865::NAS_PORT_TYPE, NasPortType::VIRTUAL)?
        .push(rfc2866::ACCT_SESSION_ID, "4f2a9c1e-000001a7b3")?
        .push(rfc2866::ACCT_AUTHENTIC, AcctAuthentic::RADIUS)?
        .push(rfc2866::ACCT_SESSION_TIME, 28_800)?
        .push(rfc2866::ACCT_INPUT_OCTETS, 123_456_789)?
        .push(rfc2866::ACCT_OUTPUT_OCTETS, 987_654_321)?
        .push(rfc2866::ACCT_INPUT_PACKETS, 204_800)?
        .push(rfc2866::ACCT_OUTPUT_PACKETS, 812_340)?
        .push(rfc2866::ACCT_TERMINATE_CAUSE, AcctTerminateCause::USER_REQUEST)?
        .push(rfc2869::EVENT_TIMESTAMP, Time(1_795_478_400))?
        .sign())
}

/// Reply-Message of the Access-Accept.
pub const REPLY_MESSAGE: &str = "Welcome, the line is yours until the evening";

/// Session-Timeout of the Access-Accept.
pub const SESSION_TIMEOUT: u32 = 28_800;

/// Builds and signs the small Access-Accept.
#[inline]
pub fn reply<'b>(request: &Request<'_, '_>, buffer: impl Into<Buffer<'b>>) -> Result<&'b [u8], EncodeError> {
    request
        .reply(Code::ACCESS_ACCEPT, buffer)?
        .push(rfc2865::REPLY_MESSAGE, REPLY_MESSAGE)?
        .push(rfc2865::SESSION_TIMEOUT, SESSION_TIMEOUT)?
        .sign()
}
