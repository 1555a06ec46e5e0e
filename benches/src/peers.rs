//! The tasks of every library, for the peers, as far as they support them.

use core::net::Ipv4Addr;
use std::sync::LazyLock;

use crate::{AUTHENTICATOR, IDENTIFIER, PASSWORD, Pair, SECRET, fold, ours};

/// Tasks that a peer does not do: library, operation, reason. The benches print the entries for their operation.
pub const LEFT_OUT: [(&str, &str, &str); 13] = [
    ("radius-parser", "encode", "only parses"),
    ("radius-parser", "verify", "only parses"),
    ("radius-parser", "reply", "only parses"),
    ("radius-parser", "password", "only parses"),
    ("radius", "parse", "gives no access to attributes but by type, so it parses and does not walk"),
    ("radius", "encode", "does not compute Message-Authenticator, so it signs no Access-Request"),
    ("radius", "verify", "does not check Message-Authenticator: any Access-Request passes, of a reply it checks half"),
    ("radius", "reply", "does not compute Message-Authenticator, so it does half of the signing"),
    ("radius-rust", "encode", "does not compute the Request Authenticator of an Accounting-Request"),
    ("radius-rust", "verify", "does not check the Request Authenticator of an Accounting-Request"),
    (
        "radius-rust",
        "verify",
        "checks a reply's Message-Authenticator without the Request Authenticator and refuses good ones, so of a reply it checks half",
    ),
    ("radius-rust", "reply", "does not echo Proxy-State"),
    (
        "radius-rust",
        "password",
        "hides 16 and 128 octets into 32 and 144: it pads full blocks with another, against RFC 2865",
    ),
];

/// Prints the tasks that a bench leaves out.
pub fn print_left_out(operation: &str) {
    for (library, _, reason) in LEFT_OUT.iter().filter(|(_, of, _)| *of == operation) {
        println!("{operation}: {library} {reason}");
    }
}

/// radius-parser 0.5: a nom parser.
pub mod radius_parser {
    use ::radius_parser::{RadiusAttribute, RadiusData, parse_radius_data};

    use super::{Pair, fold};

    /// Parses the packet.
    #[inline]
    #[must_use]
    pub fn parse(datagram: &[u8]) -> Option<RadiusData<'_>> {
        parse_radius_data(datagram).ok().map(|(_, data)| data)
    }

    /// Parses the packet and folds its attributes.
    #[inline]
    #[must_use]
    pub fn walk(datagram: &[u8]) -> Option<usize> {
        let data = parse(datagram)?;
        let attributes = data.attributes.iter().flatten();
        Some(attributes.fold(0, |sum, attribute| {
            let (attribute_type, length) = shape(attribute);
            fold(sum, attribute_type, length)
        }))
    }

    /// Type and length of the value, which radius-parser has taken apart.
    #[inline]
    fn shape(attribute: &RadiusAttribute<'_>) -> (u8, usize) {
        match attribute {
            RadiusAttribute::UserName(value) => (1, value.len()),
            RadiusAttribute::UserPassword(value) => (2, value.len()),
            RadiusAttribute::ChapPassword(_, value) => (3, value.len() + 1),
            RadiusAttribute::NasIPAddress(_) => (4, 4),
            RadiusAttribute::NasPort(_) => (5, 4),
            RadiusAttribute::ServiceType(_) => (6, 4),
            RadiusAttribute::FramedProtocol(_) => (7, 4),
            RadiusAttribute::FramedIPAddress(_) => (8, 4),
            RadiusAttribute::FramedIPNetmask(_) => (9, 4),
            RadiusAttribute::FramedRouting(_) => (10, 4),
            RadiusAttribute::FilterId(value) => (11, value.len()),
            RadiusAttribute::FramedMTU(_) => (12, 4),
            RadiusAttribute::FramedCompression(_) => (13, 4),
            RadiusAttribute::VendorSpecific(_, value) => (26, value.len() + 4),
            RadiusAttribute::CalledStationId(value) => (30, value.len()),
            RadiusAttribute::CallingStationId(value) => (31, value.len()),
            RadiusAttribute::Unknown(number, value) => (*number, value.len()),
        }
    }

    /// The attributes.
    #[must_use]
    pub fn pairs(datagram: &[u8]) -> Option<Vec<Pair>> {
        let octets = |attribute: &RadiusAttribute<'_>| match attribute {
            RadiusAttribute::ChapPassword(identifier, value) => [&[*identifier], *value].concat(),
            RadiusAttribute::NasIPAddress(address)
            | RadiusAttribute::FramedIPAddress(address)
            | RadiusAttribute::FramedIPNetmask(address) => address.octets().to_vec(),
            RadiusAttribute::NasPort(number) | RadiusAttribute::FramedMTU(number) => number.to_be_bytes().to_vec(),
            RadiusAttribute::ServiceType(value) => value.0.to_be_bytes().to_vec(),
            RadiusAttribute::FramedProtocol(value) => value.0.to_be_bytes().to_vec(),
            RadiusAttribute::FramedRouting(value) => value.0.to_be_bytes().to_vec(),
            RadiusAttribute::FramedCompression(value) => value.0.to_be_bytes().to_vec(),
            RadiusAttribute::VendorSpecific(vendor, value) => [&vendor.to_be_bytes(), *value].concat(),
            RadiusAttribute::UserName(value)
            | RadiusAttribute::UserPassword(value)
            | RadiusAttribute::FilterId(value)
            | RadiusAttribute::CalledStationId(value)
            | RadiusAttribute::CallingStationId(value)
            | RadiusAttribute::Unknown(_, value) => value.to_vec(),
        };
        let data = parse(datagram)?;
        Some(data.attributes.iter().flatten().map(|attribute| (shape(attribute).0, octets(attribute))).collect())
    }
}

/// radius 0.4.0: client and server. Each attribute is copied into a `Vec`.
pub mod radius {
    use ::radius::core::{
        avp::AVP,
        code::Code,
        packet::Packet,
        rfc2865::{self, FRAMED_PROTOCOL_PPP, NAS_PORT_TYPE_VIRTUAL, SERVICE_TYPE_FRAMED_USER},
        rfc2866, rfc2869,
    };

    use super::{IDENTIFIER, Ipv4Addr, Pair, SECRET, ours};

    /// Parses the packet, and copies the secret, as it always does.
    #[inline]
    #[must_use]
    pub fn parse(datagram: &[u8]) -> Option<Packet> {
        Packet::decode(datagram, SECRET.as_bytes()).ok()
    }

    /// The attributes in ascending order of types. The library does not give their wire order.
    #[must_use]
    pub fn pairs_by_type(datagram: &[u8]) -> Option<Vec<Pair>> {
        let packet = parse(datagram)?;
        let of_type = |number| packet.lookup_all(number).into_iter().map(move |avp| (number, avp.encode_bytes()));
        Some((0..=255).flat_map(of_type).collect())
    }

    /// Writes the Access-Request of 191 octets, without cryptography.
    #[inline]
    #[must_use]
    pub fn write_access_request(message_authenticator: &[u8], hidden: &[u8]) -> Vec<u8> {
        let mut packet = Packet::new_with_identifier(Code::AccessRequest, SECRET.as_bytes(), IDENTIFIER);
        rfc2869::add_message_authenticator(&mut packet, message_authenticator);
        rfc2865::add_user_name(&mut packet, "alice.carroll@example.org");
        packet.add(AVP::from_bytes(rfc2865::USER_PASSWORD_TYPE, hidden));
        rfc2865::add_nas_ip_address(&mut packet, &Ipv4Addr::new(192, 0, 2, 17));
        rfc2865::add_nas_port(&mut packet, 1042);
        rfc2865::add_service_type(&mut packet, SERVICE_TYPE_FRAMED_USER);
        rfc2865::add_framed_protocol(&mut packet, FRAMED_PROTOCOL_PPP);
        rfc2865::add_called_station_id(&mut packet, "198.51.100.17");
        rfc2865::add_calling_station_id(&mut packet, "203.0.113.245");
        rfc2865::add_nas_identifier(&mut packet, "vpn-gateway-7.example.org");
        rfc2865::add_nas_port_type(&mut packet, NAS_PORT_TYPE_VIRTUAL);
        rfc2866::add_acct_session_id(&mut packet, "4f2a9c1e-000001a7b3");
        packet.encode().unwrap()
    }

    /// Builds and signs the Accounting-Request.
    #[inline]
    #[must_use]
    pub fn accounting_request() -> Vec<u8> {
        let mut packet = Packet::new_with_identifier(Code::AccountingRequest, SECRET.as_bytes(), IDENTIFIER);
        rfc2866::add_acct_status_type(&mut packet, rfc2866::ACCT_STATUS_TYPE_STOP);
        rfc2865::add_user_name(&mut packet, "alice.carroll@example.org");
        rfc2865::add_nas_ip_address(&mut packet, &Ipv4Addr::new(192, 0, 2, 17));
        rfc2865::add_nas_port(&mut packet, 1042);
        rfc2865::add_service_type(&mut packet, SERVICE_TYPE_FRAMED_USER);
        rfc2865::add_framed_protocol(&mut packet, FRAMED_PROTOCOL_PPP);
        rfc2865::add_framed_ip_address(&mut packet, &Ipv4Addr::new(10, 20, 30, 40));
        rfc2865::add_called_station_id(&mut packet, "198.51.100.17");
        rfc2865::add_calling_station_id(&mut packet, "203.0.113.245");
        rfc2865::add_nas_identifier(&mut packet, "vpn-gateway-7.example.org");
        rfc2865::add_nas_port_type(&mut packet, NAS_PORT_TYPE_VIRTUAL);
        rfc2866::add_acct_session_id(&mut packet, "4f2a9c1e-000001a7b3");
        rfc2866::add_acct_authentic(&mut packet, rfc2866::ACCT_AUTHENTIC_RADIUS);
        rfc2866::add_acct_session_time(&mut packet, 28_800);
        rfc2866::add_acct_input_octets(&mut packet, 123_456_789);
        rfc2866::add_acct_output_octets(&mut packet, 987_654_321);
        rfc2866::add_acct_input_packets(&mut packet, 204_800);
        rfc2866::add_acct_output_packets(&mut packet, 812_340);
        rfc2866::add_acct_terminate_cause(&mut packet, rfc2866::ACCT_TERMINATE_CAUSE_USER_REQUEST);
        packet.add(AVP::from_u32(rfc2869::EVENT_TIMESTAMP_TYPE, 1_795_478_400));
        packet.encode().unwrap()
    }

    /// Builds the small Access-Accept, with a Response Authenticator and without Message-Authenticator.
    #[inline]
    #[must_use]
    pub fn reply(request: &Packet) -> Vec<u8> {
        let mut packet = request.make_response_packet(Code::AccessAccept);
        rfc2865::add_reply_message(&mut packet, ours::REPLY_MESSAGE);
        rfc2865::add_session_timeout(&mut packet, ours::SESSION_TIMEOUT);
        packet.encode().unwrap()
    }
}

/// radius-rust 0.4.4: client and server; every attribute is looked up in a dictionary and carries its name in a
/// `String`.
pub mod radius_rust {
    use ::radius_rust::{
        client::client::Client,
        protocol::{
            dictionary::Dictionary,
            radius_packet::{RadiusAttribute, RadiusPacket, TypeCode},
        },
        server::server::Server,
        tools::encrypt_data,
    };
    use radius_proto::value::Kind;

    use super::{AUTHENTICATOR, IDENTIFIER, LazyLock, PASSWORD, Pair, SECRET, fold, ours};

    /// The dictionary that the library needs: the attributes of radius-dict, in ascending order. The library searches
    /// from the first attribute, so a larger dictionary is slower.
    pub static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(dictionary);

    /// A client with that dictionary and the secret.
    pub static CLIENT: LazyLock<Client> =
        LazyLock::new(|| Client::with_dictionary(dictionary()).set_secret(SECRET.to_owned()));

    /// A server with that dictionary and the secret.
    pub static SERVER: LazyLock<Server> =
        LazyLock::new(|| Server::with_dictionary(dictionary()).set_secret(SECRET.to_owned()));

    fn dictionary() -> Dictionary {
        let line = |definition: radius_dict::Definition<'_>| {
            let kind = match definition.kind() {
                // The library cannot decode enumerations.
                Kind::Enumerated => Kind::Integer,
                kind => kind,
            };
            format!("ATTRIBUTE {} {} {kind}\n", definition.name(), definition.oid())
        };
        Dictionary::from_str(&radius_dict::Dictionary::EMBEDDED.attributes().map(line).collect::<String>()).unwrap()
    }

    /// Parses the packet.
    #[inline]
    #[must_use]
    pub fn parse(dictionary: &Dictionary, datagram: &[u8]) -> Option<RadiusPacket> {
        RadiusPacket::initialise_packet_from_bytes(dictionary, datagram).ok()
    }

    /// Parses the packet and folds its attributes.
    #[inline]
    #[must_use]
    pub fn walk(dictionary: &Dictionary, datagram: &[u8]) -> Option<usize> {
        let packet = parse(dictionary, datagram)?;
        Some(packet.attributes().iter().fold(0, |sum, attribute| fold(sum, attribute.id(), attribute.value().len())))
    }

    /// The attributes.
    #[must_use]
    pub fn pairs(dictionary: &Dictionary, datagram: &[u8]) -> Option<Vec<Pair>> {
        let packet = parse(dictionary, datagram)?;
        Some(packet.attributes().iter().map(|attribute| (attribute.id(), attribute.value().to_vec())).collect())
    }

    fn attribute(dictionary: &Dictionary, number: u8, value: &[u8]) -> RadiusAttribute {
        RadiusAttribute::create_by_id(dictionary, number, value.to_vec()).unwrap()
    }

    fn packet(dictionary: &Dictionary, message_authenticator: &[u8], hidden: &[u8]) -> RadiusPacket {
        let mut packet = RadiusPacket::initialise_packet(TypeCode::AccessRequest);
        packet.override_id(IDENTIFIER);
        packet.override_authenticator(AUTHENTICATOR.octets().to_vec());
        packet.set_attributes(vec![
            attribute(dictionary, 80, message_authenticator),
            attribute(dictionary, 1, b"alice.carroll@example.org"),
            attribute(dictionary, 2, hidden),
            attribute(dictionary, 4, &[192, 0, 2, 17]),
            attribute(dictionary, 5, &1042_u32.to_be_bytes()),
            attribute(dictionary, 6, &2_u32.to_be_bytes()),
            attribute(dictionary, 7, &1_u32.to_be_bytes()),
            attribute(dictionary, 30, b"198.51.100.17"),
            attribute(dictionary, 31, b"203.0.113.245"),
            attribute(dictionary, 32, b"vpn-gateway-7.example.org"),
            attribute(dictionary, 61, &5_u32.to_be_bytes()),
            attribute(dictionary, 44, b"4f2a9c1e-000001a7b3"),
        ]);
        packet
    }

    /// Writes the Access-Request of 191 octets, without cryptography.
    #[inline]
    #[must_use]
    pub fn write_access_request(dictionary: &Dictionary, message_authenticator: &[u8], hidden: &[u8]) -> Vec<u8> {
        packet(dictionary, message_authenticator, hidden).to_bytes()
    }

    /// Builds and signs the Access-Request of 191 octets.
    #[inline]
    #[must_use]
    pub fn access_request(dictionary: &Dictionary) -> Vec<u8> {
        let hidden = encrypt_data(PASSWORD, AUTHENTICATOR.octets(), SECRET.as_bytes());
        let mut packet = packet(dictionary, &[0; 16], &hidden);
        packet.generate_message_authenticator(SECRET).unwrap();
        packet.to_bytes()
    }

    /// Builds and signs the small Access-Accept. A reply's Message-Authenticator covers the Request Authenticator, and
    /// its Response Authenticator the Message-Authenticator; the crate has no function for both, so the packet is built
    /// twice.
    #[inline]
    #[must_use]
    pub fn reply(dictionary: &Dictionary, server: &Server, request: &mut [u8]) -> Vec<u8> {
        let attributes = |message_authenticator: &[u8]| {
            vec![
                attribute(dictionary, 80, message_authenticator),
                attribute(dictionary, 18, ours::REPLY_MESSAGE.as_bytes()),
                attribute(dictionary, 27, &ours::SESSION_TIMEOUT.to_be_bytes()),
            ]
        };
        let mut draft = RadiusPacket::initialise_packet(TypeCode::AccessAccept);
        draft.override_id(IDENTIFIER);
        draft.override_authenticator(request.get(4..20).unwrap().to_vec());
        draft.set_attributes(attributes(&[0; 16]));
        draft.generate_message_authenticator(SECRET).unwrap();
        let signed = attributes(draft.message_authenticator().unwrap());
        server.create_reply_packet(TypeCode::AccessAccept, signed, request).to_bytes()
    }
}
