//! The packets that are measured.

use core::{convert::Infallible, net::Ipv4Addr};
use std::sync::LazyLock;

use radius_dict::{
    rfc::{rfc2865, rfc2869},
    vendor::cisco,
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributeType, ExtendedAttribute},
    encode::PacketWriter,
    error::EncodeError,
    packet::Authenticator,
    rand_core::{TryCryptoRng, TryRng},
    typed::TypedAttribute,
    value::Octets,
};

use crate::ours;

/// The shared secret of all packets: 32 octets, like a generated secret, so that the secret and 16 octets fit into one
/// MD5 block.
pub const SECRET: &str = "3q2+7wBZkLr8Vt1nXc5HsGpJ0yUeQaMd";

/// The password of the Access-Requests: 13 octets, one block of hiding.
pub const PASSWORD: &[u8] = b"correct horse";

/// DHCPv4-Options of RFC 9445, whose values are usually longer than one attribute.
pub const LONG: TypedAttribute<Octets> = TypedAttribute::extended("DHCPv4-Options", ExtendedAttribute::Five, 4);

/// The identifier of all packets.
pub const IDENTIFIER: u8 = 42;

/// The Request Authenticator of the Access-Requests, as [`FixedRng`] makes it.
pub const AUTHENTICATOR: Authenticator = Authenticator::new([0x5a; 16]);

/// A generator that always gives the same octets and takes no time. So the protocol is measured, and not the system's
/// source of randomness. (The peers always use `rand::thread_rng`; its time is part of theirs.)
#[derive(Debug)]
pub struct FixedRng;

impl TryRng for FixedRng {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(0x5a5a_5a5a)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(0x5a5a_5a5a_5a5a_5a5a)
    }

    #[inline]
    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Infallible> {
        octets.fill(0x5a);
        Ok(())
    }
}

impl TryCryptoRng for FixedRng {}

/// A packet, with the facts that the tests assert.
#[derive(Debug)]
pub struct Sample {
    /// The name in the reports.
    pub name: &'static str,
    /// The datagram.
    pub octets: Vec<u8>,
    /// The number of attributes.
    pub attributes: usize,
}

impl Sample {
    fn new(name: &'static str, octets: &[u8]) -> Self {
        let attributes = Packet::parse(octets).unwrap().attributes().count();
        Self { name, octets: octets.to_vec(), attributes }
    }
}

/// All packets that are measured.
#[derive(Debug)]
pub struct Packets {
    /// 20 octets, no attribute: an Access-Request with only a header. It measures the fixed cost of a parser.
    pub header: Sample,
    /// 191 octets, 12 attributes, Message-Authenticator first: the Access-Request of a VPN gateway, with User-Name,
    /// User-Password, NAS-IP-Address, NAS-Port, Service-Type, Framed-Protocol, Called-Station-Id, Calling-Station-Id,
    /// NAS-Identifier, NAS-Port-Type and Acct-Session-Id.
    pub access_request: Sample,
    /// The same with two Proxy-States of 16 octets, as a proxy sends it.
    pub proxied_request: Sample,
    /// Answers `access_request` with Reply-Message and Session-Timeout, 90 octets: a usual reply.
    pub access_accept: Sample,
    /// Answers `access_request` with 24 Vendor-Specific attributes, 1,096 octets in all: a reply to the gateway of a
    /// carrier or of a wireless network.
    pub vendor_specific: Sample,
    /// Answers `access_request` with an Access-Challenge of exactly 4,096 octets: a fragment of EAP-TLS in 16
    /// EAP-Messages. It is long and has few attributes.
    pub eap_message: Sample,
    /// 4,096 octets, 2,038 attributes without a value: the most attributes that a datagram can have, which is the worst
    /// case for a parser.
    pub empty_attributes: Sample,
    /// Answers `access_request` with a long extended attribute (245.4) of 3,000 octets in 12 fragments, and a
    /// User-Name.
    pub long_extended: Sample,
    /// An Accounting-Request at the end of a session, 215 octets, 20 attributes.
    pub accounting_request: Sample,
}

impl Packets {
    /// The packets whose parsing is measured, from the smallest to the most hostile.
    #[must_use]
    pub fn parsed(&self) -> [&Sample; 6] {
        [
            &self.header,
            &self.access_request,
            &self.accounting_request,
            &self.vendor_specific,
            &self.eap_message,
            &self.empty_attributes,
        ]
    }
}

/// The packets, built at the first access. Access them before the timed part.
pub static PACKETS: LazyLock<Packets> = LazyLock::new(|| build().unwrap());

fn build() -> Result<Packets, EncodeError> {
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let mut buffer = [0; 4096];

    let header = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, IDENTIFIER, AUTHENTICATOR)?.finish();
    let header = Sample::new("header", header);

    let request = ours::access_request(&mut buffer, &secret)?.octets().to_vec();
    let access_request = Sample::new("access-request", &request);

    let builder = RequestBuilder::access_request_with(&mut buffer, IDENTIFIER, &secret, &mut FixedRng)?;
    let proxied = ours::push_access_attributes(builder)?
        .push(rfc2865::PROXY_STATE, b"proxy-east/00017")?
        .push(rfc2865::PROXY_STATE, b"proxy-west/00042")?
        .sign();
    let proxied_request = Sample::new("proxied-request", proxied.octets());

    let accounting_request =
        Sample::new("accounting-request", ours::accounting_request(&mut buffer, &secret)?.octets());

    let verified = Packet::parse(&request).unwrap().verify_request(&secret).unwrap();

    let access_accept = Sample::new("access-accept", ours::reply(&verified, &mut buffer)?);

    let mut builder = verified
        .reply(Code::ACCESS_ACCEPT, &mut buffer)?
        .push(rfc2865::FRAMED_IP_ADDRESS, Ipv4Addr::new(10, 20, 30, 40))?
        .push(rfc2865::CLASS, b"group=staff;site=7")?;
    for number in 10..34_u8 {
        builder = builder.push(cisco::AVPAIR, &format!("ip:inacl#{number}=permit ip any 10.0.0.{number}"))?;
    }
    let vendor_specific = Sample::new("vendor-specific", builder.sign()?);

    let mut builder = verified.reply(Code::ACCESS_CHALLENGE, &mut buffer)?.push(rfc2865::STATE, b"0123456789abcdef")?;
    // Fifteen full attributes and one for the remaining octets fill the packet.
    let left = 4096 - Packet::HEADER - 18 - 18;
    builder = builder.push(rfc2869::EAP_MESSAGE, &vec![0xa5; left - 2 * left.div_ceil(255)])?;
    let eap_message = Sample::new("eap-message-4096", builder.sign()?);

    let long = verified.reply(Code::ACCESS_ACCEPT, &mut buffer)?.push(LONG, &[0x5a; 3000])?;
    let long_extended = Sample::new("long-extended", long.push(rfc2865::USER_NAME, "alice")?.sign()?);

    let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, IDENTIFIER, AUTHENTICATOR)?;
    for _ in 0..2038 {
        writer = writer.push_octets(AttributeType(18), b"")?;
    }
    let empty_attributes = Sample::new("empty-attributes-4096", writer.finish());

    Ok(Packets {
        header,
        access_request,
        proxied_request,
        access_accept,
        vendor_specific,
        eap_message,
        long_extended,
        empty_attributes,
        accounting_request,
    })
}
