//! Attributes of every place and format between FreeRADIUS's `radclient` and servers made with the library: values from
//! `radclient` are received correctly, and it prints the returned values as they were sent.
//!
//! If `radclient` is not installed, these tests report that and pass. With `RADIUS_INTEROP=required` in the environment
//! they fail.

use core::net::{Ipv4Addr, Ipv6Addr};

use getrandom::SysRng;
use radius_dict::{
    Dictionary,
    rfc::{
        rfc2865,
        rfc2868::{self, TunnelMediumType, TunnelType},
        rfc2869,
        rfc7499::{self, FragStatus},
        rfc7930, rfc8045,
    },
    vendor::{ascend, cisco, lucent, microsoft, starent, usr, wimax, wimax::AccountingCapabilities},
};
use radius_proto::{
    Code, Packet, ReplyBuilder,
    attribute::{Attribute, AttributePath, AttributeType, Attributes, ExtendedAttribute, Tag},
    encode::PacketWriter,
    error::EncodeError,
    packet::Authenticator,
    typed::TypedAttribute,
    value::{Octets, Text},
    verify::{HiddenValue, RequestPolicy},
};
use radius_tests::{
    hexadecimal::hexadecimal,
    radclient::{Outcome, Radclient},
    server::{Journal, Server},
};

const SECRET: &str = "the secret of radclient and us";
const SIGNED: &str = "Message-Authenticator = 0x00\n";

/// A server that sends every value back unchanged.
fn echo() -> Server {
    Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        let mut reply = request.reply(Code::ACCESS_ACCEPT, buffer)?;
        for leaf in request.attributes().leaves(Dictionary::EMBEDDED) {
            if leaf.path != AttributePath::standard(AttributeType::MESSAGE_AUTHENTICATOR) {
                reply = reply.push_leaf(&leaf)?;
            }
        }
        reply.sign()
    })
}

/// The values that the server saw in its only request: path, and octets in hex.
fn seen(journal: &Journal) -> Vec<(String, String)> {
    let [request] = &journal.served[..] else { panic!("{journal:?}") };
    let leaves = request.packet().attributes().leaves(Dictionary::EMBEDDED);
    leaves
        .filter(|leaf| leaf.path != AttributePath::standard(AttributeType::MESSAGE_AUTHENTICATOR))
        .map(|leaf| (leaf.path.to_string(), leaf.octets.octets().map(|octet| format!("{octet:02x}")).collect()))
        .collect()
}

fn without_message_authenticator(outcome: &Outcome) -> Vec<&str> {
    let attributes = outcome.reply_attributes();
    attributes.into_iter().filter(|attribute| !attribute.starts_with("Message-Authenticator = ")).collect()
}

/// Sends the lines, and checks that they come back unchanged. Returns the values that the server has seen.
fn there_and_back(radclient: &Radclient, lines: &[&str]) -> Journal {
    let server = echo();
    let outcome = radclient.send(server.address(), "auth", SECRET, &format!("{SIGNED}{}\n", lines.join("\n")));
    let journal = server.stop();
    outcome.assert_reply("Access-Accept", true);
    assert_eq!(without_message_authenticator(&outcome), lines, "{}", outcome.output);
    journal
}

/// The text that `radclient` prints for a reply with these attributes.
fn printed(
    radclient: &Radclient,
    write: impl for<'b, 'a, 's> Fn(ReplyBuilder<'b, 'a, 's>) -> Result<ReplyBuilder<'b, 'a, 's>, EncodeError>
    + Send
    + 'static,
) -> Vec<String> {
    let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
        write(request.reply(Code::ACCESS_ACCEPT, buffer)?)?.sign()
    });
    let outcome = radclient.send(server.address(), "auth", SECRET, SIGNED);
    outcome.assert_reply("Access-Accept", true);
    without_message_authenticator(&outcome).into_iter().map(str::to_owned).collect()
}

fn attributes(journal: &Journal) -> Attributes<'_> {
    journal.served.first().expect("a request was served").packet().attributes()
}

fn tag(octet: u8) -> Tag {
    Tag::new(octet).unwrap()
}

/// FreeRADIUS writes `:0` for a missing tag.
#[test]
fn tags_of_numbers_and_of_texts_arrive_and_come_back() {
    let Some(radclient) = Radclient::installed() else { return };
    let lines = [
        "Tunnel-Type:1 = L2TP",
        "Tunnel-Type:0 = VLAN",
        "Tunnel-Medium-Type:31 = IPv6",
        "Tunnel-Client-Endpoint:31 = \"2001:db8::1\"",
        "Tunnel-Client-Endpoint:0 = \"no tag before this\"",
        "Tunnel-Private-Group-Id:2 = \"400\"",
        "Tunnel-Preference:2 = 16777215",
        "Tunnel-Preference:0 = 0",
    ];
    let journal = there_and_back(&radclient, &lines);
    assert_eq!(
        seen(&journal),
        pairs(&[
            ("64", "01000003"),
            ("64", "0000000d"),
            ("65", "1f000002"),
            ("66", "1f323030313a6462383a3a31"),
            ("66", "6e6f20746167206265666f72652074686973"),
            ("81", "02343030"),
            ("83", "02ffffff"),
            ("83", "00000000"),
        ])
    );
    let attributes = attributes(&journal);
    let types: Result<Vec<_>, _> = attributes.all(rfc2868::TUNNEL_TYPE).collect();
    assert_eq!(types.unwrap(), [(tag(1), TunnelType::L2TP), (Tag::NONE, TunnelType::VLAN)]);
    assert_eq!(attributes.get(rfc2868::TUNNEL_MEDIUM_TYPE), Ok(Some((Tag::MAX, TunnelMediumType::IPV6))));
    let endpoints: Result<Vec<_>, _> = attributes.all(rfc2868::TUNNEL_CLIENT_ENDPOINT).collect();
    assert_eq!(endpoints.unwrap(), [(Tag::MAX, "2001:db8::1"), (Tag::NONE, "no tag before this")]);
    assert_eq!(attributes.get(rfc2868::TUNNEL_PRIVATE_GROUP_ID), Ok(Some((tag(2), "400"))));
    let preferences: Result<Vec<_>, _> = attributes.all(rfc2868::TUNNEL_PREFERENCE).collect();
    assert_eq!(preferences.unwrap(), [(tag(2), 0x00ff_ffff), (Tag::NONE, 0)]);

    let printed = printed(&radclient, |reply| {
        reply
            .push(rfc2868::TUNNEL_TYPE, (tag(1), TunnelType::L2TP))?
            .push(rfc2868::TUNNEL_TYPE, (Tag::NONE, TunnelType::VLAN))?
            .push(rfc2868::TUNNEL_MEDIUM_TYPE, (Tag::MAX, TunnelMediumType::IPV6))?
            .push(rfc2868::TUNNEL_CLIENT_ENDPOINT, (Tag::MAX, "2001:db8::1"))?
            .push(rfc2868::TUNNEL_CLIENT_ENDPOINT, (Tag::NONE, "no tag before this"))?
            .push(rfc2868::TUNNEL_PRIVATE_GROUP_ID, (tag(2), "400"))?
            .push(rfc2868::TUNNEL_PREFERENCE, (tag(2), 0x00ff_ffff))?
            .push(rfc2868::TUNNEL_PREFERENCE, (Tag::NONE, 0))
    });
    assert_eq!(printed, lines);
}

#[test]
fn extended_attributes_and_tlvs_inside_arrive_and_come_back() {
    const TEXT: TypedAttribute<Text> = TypedAttribute::extended("Test-Text", ExtendedAttribute::Four, 255);
    let Some(radclient) = Radclient::with_dictionary("ATTRIBUTE Test-Text 244.255 string\n") else { return };
    let longest = "x".repeat(252);
    let text = format!("Test-Text = \"{longest}\"");
    let lines = [
        "Frag-Status = Fragmentation-Supported",
        "Original-Packet-Code = 4",
        "IP-Port-Type = 7",
        "IP-Port-Ext-IPv4-Addr = 192.0.2.1",
        "IP-Port-Int-IPv6-Addr = 2001:db8::2",
        "IP-Port-Local-Id = \"port seven\"",
        "IP-Port-Range-Range-End = 65535",
        &text,
    ];
    let journal = there_and_back(&radclient, &lines);
    let longest_in_hex = "78".repeat(252);
    assert_eq!(
        seen(&journal),
        pairs(&[
            ("241.1", "00000001"),
            ("241.4", "00000004"),
            ("241.5.1", "00000007"),
            ("241.5.3", "c0000201"),
            ("241.5.5", "20010db8000000000000000000000002"),
            ("241.5.11", "706f727420736576656e"),
            ("241.6.10", "0000ffff"),
            ("244.255", &longest_in_hex),
        ])
    );
    let attributes = attributes(&journal);
    assert_eq!(attributes.get(rfc7499::FRAG_STATUS), Ok(Some(FragStatus::FRAGMENTATION_SUPPORTED)));
    assert_eq!(attributes.get(rfc7930::ORIGINAL_PACKET_CODE), Ok(Some(4)));
    assert_eq!(attributes.get(rfc8045::IP_PORT_TYPE), Ok(Some(7)));
    assert_eq!(attributes.get(rfc8045::IP_PORT_EXT_IPV4_ADDR), Ok(Some(Ipv4Addr::new(192, 0, 2, 1))));
    assert_eq!(attributes.get(rfc8045::IP_PORT_INT_IPV6_ADDR), Ok(Some("2001:db8::2".parse().unwrap())));
    assert_eq!(attributes.get(rfc8045::IP_PORT_LOCAL_ID), Ok(Some("port seven")));
    assert_eq!(attributes.get(rfc8045::IP_PORT_RANGE_RANGE_END), Ok(Some(65535)));
    assert_eq!(attributes.get(TEXT), Ok(Some(&longest[..])));

    let printed = printed(&radclient, move |reply| {
        reply
            .push(rfc7499::FRAG_STATUS, FragStatus::FRAGMENTATION_SUPPORTED)?
            .push(rfc7930::ORIGINAL_PACKET_CODE, 4)?
            .push_tlvs(rfc8045::IP_PORT_LIMIT_INFO, |tlvs| {
                tlvs.push(rfc8045::IP_PORT_TYPE, 7)?
                    .push(rfc8045::IP_PORT_EXT_IPV4_ADDR, Ipv4Addr::new(192, 0, 2, 1))?
                    .push(rfc8045::IP_PORT_INT_IPV6_ADDR, Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 2))
            })?
            // In separate containers.
            .push(rfc8045::IP_PORT_LOCAL_ID, "port seven")?
            .push(rfc8045::IP_PORT_RANGE_RANGE_END, 65535)?
            .push(TEXT, &longest)
    });
    assert_eq!(printed, lines);
}

/// FreeRADIUS's own attributes in 245.26, one in one piece and one in fragments.
#[test]
fn extended_vendor_attributes_of_one_fragment_and_of_several_arrive_and_come_back() {
    const FREERADIUS: u32 = 11344;
    const BASE: ExtendedAttribute = ExtendedAttribute::Five;
    const ANONCE: TypedAttribute<Octets> =
        TypedAttribute::extended_vendor("FreeRADIUS-802.1X-Anonce", BASE, FREERADIUS, 1);
    const KEY_MSG: TypedAttribute<Octets> =
        TypedAttribute::extended_vendor("FreeRADIUS-802.1X-EAPoL-Key-Msg", BASE, FREERADIUS, 2);
    let Some(radclient) = Radclient::installed() else { return };
    // Lengths up to the longest that fits into a fragment, one more, and nearly two full fragments. The octets that
    // `radclient` sends after that are wrong.
    for length in [1, 245, 246, 247, 251, 252, 490] {
        let key_msg = counted(length);
        let line = format!("FreeRADIUS-802.1X-EAPoL-Key-Msg = 0x{}", hexadecimal(&key_msg));
        let journal = there_and_back(&radclient, &[&line, "FreeRADIUS-802.1X-Anonce = 0x00ff", &line]);
        assert_eq!(
            seen(&journal),
            pairs(&[
                ("245.26.11344.2", &hexadecimal(&key_msg)),
                ("245.26.11344.1", "00ff"),
                ("245.26.11344.2", &hexadecimal(&key_msg)),
            ])
        );
        let attributes = attributes(&journal);
        assert_eq!(attributes.get(ANONCE), Ok(Some(&[0, 0xff][..])));
        let mut buffer = [0; 512];
        assert_eq!(attributes.reassemble(KEY_MSG, &mut buffer), Ok(Some(&key_msg[..])), "{length} octets");
    }
}

/// `radclient` sends it, we read it, and we write the same octets as `radclient`. The reply that it prints is not
/// compared: FreeRADIUS 3.2.1 joins fragments only in 245.26 and 246.26. For others it prints all fragments except the
/// last as `Attr-245`, and after the last some octets that are not from the packet.
#[test]
fn a_long_extended_attribute_in_fragments_arrives_and_is_sent_as_radclient_sends_it() {
    const LONG: TypedAttribute<Octets> = TypedAttribute::extended("Test-Long", ExtendedAttribute::Five, 200);
    const LONG_TEXT: TypedAttribute<Text> = TypedAttribute::extended("Test-Long-Text", ExtendedAttribute::Six, 201);
    let dictionary = "ATTRIBUTE Test-Long 245.200 octets\nATTRIBUTE Test-Long-Text 246.201 string\n";
    let Some(radclient) = Radclient::with_dictionary(dictionary) else { return };
    for length in [1, 250, 251] {
        let (long, text) = (counted(length), "ä".repeat(length / 2) + "!");
        let lines = [format!("Test-Long = 0x{}", hexadecimal(&long)), format!("Test-Long-Text = \"{text}\"")];
        let journal = there_and_back(&radclient, &[&lines[0], &lines[1]]);
        assert_eq!(attributes(&journal).get(LONG), Ok(Some(&long[..])));
        assert_eq!(attributes(&journal).get(LONG_TEXT), Ok(Some(&text[..])));
    }
    // Up to two fragments: a third fragment from `radclient` is wrong.
    for length in [252, 300, 501] {
        let (long, text) = (counted(length), "ä".repeat(length / 2) + "!");
        let server = echo();
        let lines =
            format!("{SIGNED}Test-Long = 0x{}\nTest-Long-Text = \"{text}\"\nUser-Name = \"x\"\n", hexadecimal(&long));
        radclient.send(server.address(), "auth", SECRET, &lines).assert_reply("Access-Accept", true);
        let journal = server.stop();
        assert_eq!(
            seen(&journal),
            pairs(&[("245.200", &hexadecimal(&long)), ("246.201", &hexadecimal(text.as_bytes())), ("1", "78")])
        );
        let attributes = attributes(&journal);
        let mut buffer = [0; 1024];
        assert_eq!(attributes.reassemble(LONG, &mut buffer), Ok(Some(&long[..])), "{length} octets");
        assert_eq!(attributes.reassemble(LONG_TEXT, &mut buffer), Ok(Some(&text[..])), "{length} octets");

        let mut buffer = [0; 4096];
        let written = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO)
            .and_then(|packet| packet.push(LONG, &long))
            .and_then(|packet| packet.push(LONG_TEXT, &text))
            .and_then(|packet| packet.push(rfc2865::USER_NAME, "x"))
            .unwrap()
            .finish();
        let sent = &journal.served[0].datagram[20 + 18..];
        assert_eq!(hexadecimal(&written[20..]), hexadecimal(sent), "{length} octets");
    }
}

#[test]
fn attributes_of_vendors_of_four_formats_arrive_and_come_back() {
    let Some(radclient) = Radclient::installed() else { return };
    let longest = "v".repeat(247);
    let avpair = format!("Cisco-AVPair = \"{longest}\"");
    let vpn_name = format!("SN-VPN-Name = \"{}\"", &longest[..245]);
    let lines = [
        "Cisco-AVPair = \"shell:priv-lvl=15\"",
        &avpair,
        "Cisco-Maximum-Time = 3600",
        "USR-Last-Number-Dialed-Out = \"555-0100\"",
        "USR-Channel = 7",
        "Lucent-Max-Shared-Users = 4294967295",
        "Lucent-PPP-Circuit-Name = \"circuit\"",
        "Lucent-H323-Gatekeeper = 192.0.2.19",
        "SN-VPN-ID = 4",
        &vpn_name,
        "SN-Primary-DNS-Server = 192.0.2.53",
    ];
    let journal = there_and_back(&radclient, &lines);
    assert_eq!(
        seen(&journal),
        pairs(&[
            ("26.9.1", "7368656c6c3a707269762d6c766c3d3135"),
            ("26.9.1", &"76".repeat(247)),
            ("26.9.194", "00000e10"),
            ("26.429.102", "3535352d30313030"),
            ("26.429.48952", "00000007"),
            ("26.4846.2", "ffffffff"),
            ("26.4846.6", "63697263756974"),
            ("26.4846.19", "c0000213"),
            ("26.8164.1", "00000004"),
            ("26.8164.2", &"76".repeat(245)),
            ("26.8164.5", "c0000235"),
        ])
    );
    let attributes = attributes(&journal);
    let pairs: Result<Vec<_>, _> = attributes.all(cisco::AVPAIR).collect();
    assert_eq!(pairs.unwrap(), ["shell:priv-lvl=15", &longest]);
    assert_eq!(attributes.get(cisco::MAXIMUM_TIME), Ok(Some(3600)));
    assert_eq!(attributes.get(usr::LAST_NUMBER_DIALED_OUT), Ok(Some("555-0100")));
    assert_eq!(attributes.get(usr::CHANNEL), Ok(Some(7)));
    assert_eq!(attributes.get(lucent::MAX_SHARED_USERS), Ok(Some(u32::MAX)));
    assert_eq!(attributes.get(lucent::PPP_CIRCUIT_NAME), Ok(Some("circuit")));
    assert_eq!(attributes.get(lucent::H323_GATEKEEPER), Ok(Some(Ipv4Addr::new(192, 0, 2, 19))));
    assert_eq!(attributes.get(starent::VPN_ID), Ok(Some(4)));
    assert_eq!(attributes.get(starent::VPN_NAME), Ok(Some(&longest[..245])));
    assert_eq!(attributes.get(starent::PRIMARY_DNS_SERVER), Ok(Some(Ipv4Addr::new(192, 0, 2, 53))));

    let printed = printed(&radclient, move |reply| {
        reply
            .push(cisco::AVPAIR, "shell:priv-lvl=15")?
            .push(cisco::AVPAIR, &longest)?
            .push(cisco::MAXIMUM_TIME, 3600)?
            .push(usr::LAST_NUMBER_DIALED_OUT, "555-0100")?
            .push(usr::CHANNEL, 7)?
            .push(lucent::MAX_SHARED_USERS, u32::MAX)?
            .push(lucent::PPP_CIRCUIT_NAME, "circuit")?
            .push(lucent::H323_GATEKEEPER, Ipv4Addr::new(192, 0, 2, 19))?
            .push(starent::VPN_ID, 4)?
            .push(starent::VPN_NAME, &longest[..245])?
            .push(starent::PRIMARY_DNS_SERVER, Ipv4Addr::new(192, 0, 2, 53))
    });
    assert_eq!(printed, lines);
}

#[test]
fn tlvs_of_wimax_at_every_depth_arrive_and_come_back() {
    let Some(radclient) = Radclient::installed() else { return };
    let lines = [
        "WiMAX-Release = \"1.0\"",
        "WiMAX-Accounting-Capabilities = IP-Session-Based",
        "WiMAX-Service-Profile-Id = 3",
        "WiMAX-ClassifierID = 5",
        "WiMAX-Source-IPAddress = 192.0.2.9",
        "WiMAX-GMT-Timezone-offset = -3600",
    ];
    let journal = there_and_back(&radclient, &lines);
    assert_eq!(
        seen(&journal),
        pairs(&[
            ("26.24757.1.1", "312e30"),
            ("26.24757.1.2", "01"),
            ("26.24757.28.3", "00000003"),
            ("26.24757.28.11.1", "00000005"),
            ("26.24757.28.11.5.1", "c0000209"),
            ("26.24757.3", "fffff1f0"),
        ])
    );
    let attributes = attributes(&journal);
    assert_eq!(attributes.get(wimax::RELEASE), Ok(Some("1.0")));
    assert_eq!(attributes.get(wimax::ACCOUNTING_CAPABILITIES), Ok(Some(AccountingCapabilities::IP_SESSION_BASED)));
    assert_eq!(attributes.get(wimax::SERVICE_PROFILE_ID), Ok(Some(3)));
    assert_eq!(attributes.get(wimax::CLASSIFIERID), Ok(Some(5)));
    assert_eq!(attributes.get(wimax::SOURCE_IPADDRESS), Ok(Some(Ipv4Addr::new(192, 0, 2, 9))));
    assert_eq!(attributes.get(wimax::GMT_TIMEZONE_OFFSET), Ok(Some(-3600)));

    let printed = printed(&radclient, move |reply| {
        reply
            .push_tlvs(wimax::CAPABILITY, |tlvs| {
                tlvs.push(wimax::RELEASE, "1.0")?
                    .push(wimax::ACCOUNTING_CAPABILITIES, AccountingCapabilities::IP_SESSION_BASED)
            })?
            .push_tlvs(wimax::PACKET_FLOW_DESCRIPTOR, |tlvs| {
                tlvs.push(wimax::SERVICE_PROFILE_ID, 3)?.push_tlvs(wimax::CLASSIFIER, |tlvs| {
                    tlvs.push(wimax::CLASSIFIERID, 5)?.push_tlvs(wimax::SOURCE_SPECIFICATION, |tlvs| {
                        tlvs.push(wimax::SOURCE_IPADDRESS, Ipv4Addr::new(192, 0, 2, 9))
                    })
                })
            })?
            .push(wimax::GMT_TIMEZONE_OFFSET, -3600)
    });
    assert_eq!(printed, lines);
}

#[test]
fn a_value_of_wimax_that_is_continued_arrives_and_comes_back() {
    let Some(radclient) = Radclient::installed() else { return };
    // Up to two attributes: a third attribute from `radclient` is wrong.
    for length in [1, 246, 247, 300, 492] {
        let session = counted(length);
        let line = format!("WiMAX-AAA-Session-Id = 0x{}", hexadecimal(&session));
        let journal = there_and_back(&radclient, &[&line, "WiMAX-Release = \"1.0\""]);
        assert_eq!(seen(&journal), pairs(&[("26.24757.4", &hexadecimal(&session)), ("26.24757.1.1", "312e30")]));
        let mut buffer = [0; 512];
        let reassembled = attributes(&journal).reassemble(wimax::AAA_SESSION_ID, &mut buffer);
        assert_eq!(reassembled, Ok(Some(&session[..])), "{length} octets");
    }
}

#[test]
fn several_attributes_in_one_vendor_specific_are_read_by_radclient() {
    let Some(radclient) = Radclient::installed() else { return };
    let server = Server::start(SECRET, RequestPolicy::STRICT, |request, buffer| {
        let cisco = b"\0\0\0\x09\x01\x05a=b\x01\x05c=d\xc2\x06\0\0\x0e\x10";
        let lucent = b"\0\0\x12\xee\0\x02\x07\0\0\0\x05\0\x06\x04x";
        let starent = b"\0\0\x1f\xe4\0\x01\0\x08\0\0\0\x04\0\x02\0\x07vpn";
        let mut reply = request.reply(Code::ACCESS_ACCEPT, buffer)?;
        for vendor_specific in [&cisco[..], lucent, starent] {
            reply = reply.push_octets(AttributeType::VENDOR_SPECIFIC, vendor_specific)?;
        }
        reply.sign()
    });
    let outcome = radclient.send(server.address(), "auth", SECRET, SIGNED);
    outcome.assert_reply("Access-Accept", true);
    assert_eq!(
        without_message_authenticator(&outcome),
        [
            "Cisco-AVPair = \"a=b\"",
            "Cisco-AVPair = \"c=d\"",
            "Cisco-Maximum-Time = 3600",
            "Lucent-Max-Shared-Users = 5",
            "Lucent-PPP-Circuit-Name = \"x\"",
            "SN-VPN-ID = 4",
            "SN-VPN-Name = \"vpn\"",
        ]
    );
}

/// `radclient` reads values of up to 1023 characters, so it sends at most 510 octets. It prints lines of up to 1021
/// characters, which have room for 502 octets of this attribute.
#[test]
fn an_eap_message_of_up_to_two_attributes_arrives_and_comes_back() {
    let Some(radclient) = Radclient::installed() else { return };
    for length in [5, 253, 254, 502] {
        let mut eap = counted(length);
        eap[..5].copy_from_slice(&[2, 1, 0, 0, 1]);
        eap[2..4].copy_from_slice(&u16::try_from(length).unwrap().to_be_bytes());
        let line = format!("EAP-Message = 0x{}", hexadecimal(&eap));
        let journal = there_and_back(&radclient, &["NAS-Port = 3", &line, "NAS-Port-Id = \"behind\""]);
        assert_eq!(seen(&journal), pairs(&[("5", "00000003"), ("79", &hexadecimal(&eap)), ("87", "626568696e64")]));
        let chunks = attributes(&journal).get(rfc2869::EAP_MESSAGE).unwrap().unwrap();
        assert!(chunks == eap[..], "{length} octets");
        assert_eq!(chunks.count(), length.div_ceil(253));
        assert_eq!(printed(&radclient, move |reply| reply.push(rfc2869::EAP_MESSAGE, &eap)), [line]);
    }
}

#[test]
fn hidden_values_of_a_reply_are_revealed_by_radclient() {
    let Some(radclient) = Radclient::installed() else { return };
    // Lengths up to a block, one more, and up to the longest that fits into an attribute.
    for length in [1, 15, 16, 17, 31, 32, 239] {
        let key = counted(length);
        let password = "p".repeat(length);
        let (sent_key, sent_password) = (key.clone(), password.clone());
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            request
                .reply(Code::ACCESS_ACCEPT, buffer)?
                .push_hidden_with(rfc2868::TUNNEL_PASSWORD, (tag(3), sent_password.as_bytes()), &mut SysRng)?
                .push_hidden(rfc2868::TUNNEL_PASSWORD, (Tag::NONE, b"another"))?
                .push_hidden(microsoft::MPPE_SEND_KEY, &sent_key)?
                .push_hidden(microsoft::MPPE_RECV_KEY, &sent_key)?
                .push_hidden(wimax::MSK, &sent_key)?
                .push_hidden(ascend::SEND_SECRET, &sent_password.as_bytes()[..length.min(16)])?
                .push_hidden(microsoft::CHAP_MPPE_KEYS, [0xa5; 24])?
                .sign()
        });
        let outcome = radclient.send(server.address(), "auth", SECRET, SIGNED);
        outcome.assert_reply("Access-Accept", true);
        assert_eq!(
            without_message_authenticator(&outcome),
            [
                format!("Tunnel-Password:3 = \"{password}\""),
                "Tunnel-Password:0 = \"another\"".to_owned(),
                format!("MS-MPPE-Send-Key = 0x{}", hexadecimal(&key)),
                format!("MS-MPPE-Recv-Key = 0x{}", hexadecimal(&key)),
                format!("WiMAX-MSK = 0x{}", hexadecimal(&key)),
                format!("Ascend-Send-Secret = \"{}\"", &password[..length.min(16)]),
                format!("MS-CHAP-MPPE-Keys = 0x{}", "a5".repeat(24)),
            ],
            "{length} octets"
        );
    }
}

/// `radclient` cannot send values that are hidden with a salt in an Access-Request ("No request packet, cannot
/// encrypt"). It can in a CoA-Request.
#[test]
fn hidden_values_of_an_access_request_of_radclient_are_revealed() {
    let Some(radclient) = Radclient::installed() else { return };
    for length in [1, 15, 16] {
        let secret = "s".repeat(length);
        let expected = secret.clone();
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            let mut revealed = [0; 253];
            assert_eq!(request.reveal(ascend::SEND_SECRET, &mut revealed), Ok(Some(expected.as_bytes())));
            assert_eq!(request.reveal(microsoft::CHAP_MPPE_KEYS, &mut revealed), Ok(Some([0x5a; 24])));
            request.reply(Code::ACCESS_ACCEPT, buffer)?.sign()
        });
        let keys = "5a".repeat(24);
        let lines = format!("{SIGNED}Ascend-Send-Secret = \"{secret}\"\nMS-CHAP-MPPE-Keys = 0x{keys}\n");
        radclient.send(server.address(), "auth", SECRET, &lines).assert_reply("Access-Accept", true);
    }
    let server = echo();
    let outcome = radclient.send(server.address(), "auth", SECRET, &format!("{SIGNED}Tunnel-Password:1 = \"x\"\n"));
    assert!(outcome.output.contains("No request packet, cannot encrypt Tunnel-Password"), "{}", outcome.output);
    assert!(server.stop().served.is_empty());
}

/// [RFC 5176, section 3.6](https://www.rfc-editor.org/rfc/rfc5176#section-3.6)
#[test]
fn hidden_values_of_a_coa_request_of_radclient_are_revealed() {
    let Some(radclient) = Radclient::installed() else { return };
    for length in [1, 15, 16, 31, 32, 200] {
        let (password, key) = ("p".repeat(length), counted(length));
        let (expected_password, expected_key) = (password.clone(), key.clone());
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            let mut revealed = [0; 253];
            let hidden: Vec<_> = request.hidden(rfc2868::TUNNEL_PASSWORD).map(Result::unwrap).collect();
            let tags: Vec<_> = hidden.iter().map(HiddenValue::tag).collect();
            assert_eq!(tags, [tag(3), Tag::NONE]);
            assert_eq!(hidden[0].reveal(&mut revealed), Ok(expected_password.as_bytes()));
            assert_eq!(hidden[1].reveal(&mut revealed), Ok(&b"another"[..]));
            assert_eq!(request.reveal(microsoft::MPPE_SEND_KEY, &mut revealed), Ok(Some(&expected_key[..])));
            request.reply(Code::COA_ACK, buffer)?.sign()
        });
        let lines = format!(
            "{SIGNED}Tunnel-Password:3 = \"{password}\"\nTunnel-Password:0 = \"another\"\nMS-MPPE-Send-Key = 0x{}\n",
            hexadecimal(&key)
        );
        radclient.send(server.address(), "coa", SECRET, &lines).assert_reply("CoA-ACK", true);
    }
}

/// `radclient` 3.2.1 sends zeroes, or octets of its memory, instead of the octets after the second fragment of a value
/// (245.200 of 503 octets, 26.24757.4 of 493, 245.26.11344.2 of 496). So longer values are tested only in replies, and
/// of the values that it sends only the frames are checked.
#[test]
fn a_third_fragment_has_the_frame_that_radclient_gives_it() {
    const LONG: TypedAttribute<Octets> = TypedAttribute::extended("Test-Long", ExtendedAttribute::Five, 200);
    const KEY_MSG: TypedAttribute<Octets> = TypedAttribute::extended_vendor("", ExtendedAttribute::Five, 11344, 2);
    let Some(radclient) = Radclient::with_dictionary("ATTRIBUTE Test-Long 245.200 octets\n") else { return };
    // Type and length of an attribute, and its first octets: extended type and flags, or vendor, type, length and
    // flags.
    let frames = |attributes: Attributes<'_>, octets: usize| {
        let frame = |attribute: Attribute<'_>| {
            let value = attribute.value();
            (attribute.attribute_type(), value.len(), hexadecimal(&value[..octets.min(value.len())]))
        };
        let attributes =
            attributes.filter(|attribute| attribute.attribute_type() != AttributeType::MESSAGE_AUTHENTICATOR);
        attributes.map(frame).collect::<Vec<_>>()
    };
    for (name, attribute, octets) in [
        ("Test-Long", LONG, 2),
        ("FreeRADIUS-802.1X-EAPoL-Key-Msg", KEY_MSG, 2),
        ("WiMAX-AAA-Session-Id", wimax::AAA_SESSION_ID, 7),
    ] {
        let server = echo();
        let value = counted(510);
        let lines = format!("{SIGNED}{name} = 0x{}\n", hexadecimal(&value));
        radclient.send(server.address(), "auth", SECRET, &lines).assert_reply("Access-Accept", true);
        let journal = server.stop();
        let mut buffer = [0; 4096];
        let written = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO)
            .and_then(|packet| packet.push(attribute, &value))
            .unwrap()
            .finish();
        let written = frames(Packet::parse(written).unwrap().attributes(), octets);
        assert_eq!(written.len(), 3, "{name}");
        assert_eq!(written, frames(attributes(&journal), octets), "{name}");
    }
}

/// `radclient` 3.2.1 joins all fragments of WiMAX and the first two of 245.26; it treats the third as another
/// attribute. It does not join other fragments of 245.
#[test]
fn values_in_several_fragments_of_a_reply_are_put_together_by_radclient() {
    const EVS: TypedAttribute<Octets> = TypedAttribute::extended_vendor("X", ExtendedAttribute::Five, 11344, 200);
    let dictionary =
        "BEGIN-VENDOR FreeRADIUS format=Extended-Vendor-Specific-5\nATTRIBUTE X 200 octets\nEND-VENDOR FreeRADIUS\n";
    let Some(radclient) = Radclient::with_dictionary(dictionary) else { return };
    // One fragment of each, two of each, and three of WiMAX.
    for length in [246, 247, 492, 493, 497] {
        let value = counted(length);
        let line = hexadecimal(&value);
        let server = Server::start(SECRET, RequestPolicy::STRICT, move |request, buffer| {
            request
                .reply(Code::ACCESS_ACCEPT, buffer)?
                .push(EVS, &value)?
                .push(wimax::AAA_SESSION_ID, &value)?
                .push(rfc2865::REPLY_MESSAGE, "behind")?
                .sign()
        });
        let outcome = radclient.send(server.address(), "auth", SECRET, SIGNED);
        outcome.assert_reply("Access-Accept", true);
        let expected = [format!("X = 0x{line}"), format!("WiMAX-AAA-Session-Id = 0x{line}")];
        let [evs, wimax] = expected.each_ref().map(String::as_str);
        assert_eq!(
            without_message_authenticator(&outcome),
            [evs, wimax, "Reply-Message = \"behind\""],
            "{length} octets"
        );
    }
}

/// Octets that all differ, as far as possible, NUL among them.
fn counted(length: usize) -> Vec<u8> {
    (0..=u8::MAX).rev().cycle().skip(5).take(length).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(path, octets)| ((*path).to_owned(), (*octets).to_owned())).collect()
}
