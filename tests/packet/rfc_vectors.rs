//! The packets that the RFCs print, and packets that were recomputed by an independent implementation (V-10 to V-13).
//!
//! If an RFC prints a wrong octet, the test says so, and checks that the wrong octet is refused (E-32).

use hex_literal::hex;
use radius_dict::{
    Dictionary,
    rfc::{
        rfc2865::{self, FramedProtocol, FramedRouting, LoginService, ServiceType},
        rfc2866::{self, AcctStatusType},
    },
};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, Attributes, ExtendedAttribute, VendorFormat},
    crypto::hide_user_password,
    encode::{PacketWriter, TlvWriter},
    error::{DecodeError, DecodeReason, EncodeError, VerifyError, VerifyReason},
    exchange::Outstanding,
    find::Content,
    packet::Authenticator,
    typed::{Registry, Shape, TypedAttribute},
    value::{Kind, Octets, Text, Tlv},
    verify::{
        AcceptedReply, AcceptedRequest, Enforcement, MessageAuthenticator, Outcome, ReplyPolicy, Request, RequestPolicy,
    },
};
use radius_tests::Chosen;

fn secret() -> Secret {
    Secret::new(b"xyzzy5461").unwrap()
}

/// A request as RFC 2865 prints it, which is older than Message-Authenticator.
fn old_request<'a, 's>(octets: &'a [u8], secret: &'s Secret) -> Request<'a, 's> {
    match packet(octets).accept_request(secret, &RequestPolicy::UNPROTECTED) {
        Ok(AcceptedRequest::Unauthenticated(request)) => request.into_request(),
        other => panic!("{other:?}"),
    }
}

/// A reply without Message-Authenticator, as in RFC 2865.
fn old_reply<'a, 's>(octets: &'a [u8], request: &[u8], secret: &'s Secret) -> Result<Outcome<'a, 's>, VerifyError> {
    let mut request = Outstanding::observed(packet(request));
    match packet(octets).accept_reply(&mut request, secret, &ReplyPolicy::UNPROTECTED)? {
        AcceptedReply::Unauthenticated(reply) => Ok(reply.into_outcome()),
        AcceptedReply::Verified(outcome) => panic!("{outcome:?}"),
    }
}

/// The octets, once parsed.
fn packet(octets: &[u8]) -> Packet<'_> {
    Packet::parse(octets).unwrap()
}

/// All values of a packet, as `path = value`, and `path ?` for a hidden one.
fn values(attributes: Attributes<'_>, registry: impl Registry) -> Vec<String> {
    let value = |content| match content {
        Content::Value(value) => format!("= {value}"),
        Content::Hidden(_) => "?".to_owned(),
        other => panic!("{other:?}"),
    };
    attributes.leaves(registry).map(|leaf| format!("{} {}", leaf.path, value(leaf.content()))).collect()
}

#[track_caller]
fn assert_values(packet: Packet<'_>, expected: &[&str]) {
    assert_eq!(values(packet.attributes(), Dictionary::EMBEDDED), expected);
}

#[track_caller]
fn assert_password(request: &[u8], password: &[u8]) {
    let secret = secret();
    let mut buffer = [0; 128];
    let request = old_request(request, &secret);
    assert_eq!(request.user_password(&mut buffer), Ok(Some(password)));
}

const PAP_REQUEST: [u8; 56] = hex!(
    "010000380f403f9473978057bd83d5cb98f4227a01066e656d6f02120dbe708d93d413ce3196e43f782a0aee0406c0a80110050600000003"
);
const PAP_ACCEPT: [u8; 38] = hex!("0200002686fe220e7624ba2a1005f6bf9b55e0b20606000000010f06000000000e06c0a80103");

#[test]
fn rfc_2865_section_7_1_user_telnet_to_specified_host() {
    let secret = secret();
    let request = packet(&PAP_REQUEST);
    assert_eq!((request.code(), request.identifier()), (Code::ACCESS_REQUEST, 0));
    let attributes = request.attributes();
    assert_eq!(attributes.get(rfc2865::USER_NAME), Ok(Some("nemo")));
    assert_eq!(attributes.get(rfc2865::NAS_IP_ADDRESS), Ok(Some([192, 168, 1, 16].into())));
    assert_eq!(attributes.get(rfc2865::NAS_PORT), Ok(Some(3)));
    assert_password(&PAP_REQUEST, b"arctangent");
    assert_values(request, &["1 = \"nemo\"", "2 ?", "4 = 192.168.1.16", "5 = 3"]);

    let outcome = old_reply(&PAP_ACCEPT, &PAP_REQUEST, &secret).unwrap();
    let Outcome::Accept(accept) = outcome else { panic!("{outcome:?}") };
    assert_eq!(accept.get(rfc2865::SERVICE_TYPE), Ok(Some(ServiceType::LOGIN_USER)));
    assert_eq!(accept.get(rfc2865::LOGIN_SERVICE), Ok(Some(LoginService::TELNET)));
    assert_eq!(accept.get(rfc2865::LOGIN_IP_HOST), Ok(Some([192, 168, 1, 3].into())));
    assert_values(accept.packet(), &["6 = 1", "15 = 0", "14 = 192.168.1.3"]);
}

#[test]
fn rfc_2865_section_7_1_request_is_built_to_the_octet() {
    let authenticator = Authenticator::new(hex!("0f403f9473978057bd83d5cb98f4227a"));
    let (mut buffer, mut password) = ([0xa5; 128], [0; 128]);
    let hidden = hide_user_password(b"arctangent", &secret(), &authenticator, &mut password).unwrap();
    let built = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, authenticator)
        .and_then(|writer| writer.push(rfc2865::USER_NAME, "nemo"))
        .and_then(|writer| writer.push_octets(AttributeType::USER_PASSWORD, hidden))
        .and_then(|writer| writer.push(rfc2865::NAS_IP_ADDRESS, [192, 168, 1, 16].into()))
        .and_then(|writer| writer.push(rfc2865::NAS_PORT, 3))
        .unwrap()
        .finish();
    assert_eq!(built, PAP_REQUEST);
}

#[test]
fn rfc_2865_section_7_1_reply_is_built_to_the_octet_but_for_the_message_authenticator_of_today() {
    let secret = secret();
    let request = old_request(&PAP_REQUEST, &secret);
    let mut buffer = [0xa5; 128];
    let reply = request
        .reply(Code::ACCESS_ACCEPT, &mut buffer)
        .and_then(|reply| reply.push(rfc2865::SERVICE_TYPE, ServiceType::LOGIN_USER))
        .and_then(|reply| reply.push(rfc2865::LOGIN_SERVICE, LoginService::TELNET))
        .and_then(|reply| reply.push(rfc2865::LOGIN_IP_HOST, [192, 168, 1, 3].into()))
        .and_then(|reply| reply.sign())
        .unwrap();
    assert_eq!(reply[..2], PAP_ACCEPT[..2]);
    assert_eq!(reply[20..22], [80, 18]);
    assert_eq!(reply[38..], PAP_ACCEPT[20..]);
}

#[test]
fn rfc_2865_section_7_2_framed_user_with_framed_routing_2_as_the_octets_say_and_not_the_prose() {
    let request = hex!(
        "010100472aee86f08d0d55969ca5978e0d3367a20108666c6f707379031316e97557c316185895f293ff634407727504"
        "06c0a80110050600000014060600000002070600000001"
    );
    let accept = hex!(
        "0201003815efbc7dab26cfa3dc34d9c03c8601a40606000000020706000000010806fffffffe0a06000000020d06000000010c06000005dc"
    );
    let secret = secret();
    let octets = request;
    let request = packet(&octets);
    let chap = request.attributes().get(rfc2865::CHAP_PASSWORD).unwrap().unwrap();
    assert_eq!((chap.len(), chap[0]), (17, 0x16));
    // The RFC does not print the password; it is that of the previous section.
    let verified = old_request(&octets, &secret);
    assert!(verified.chap().unwrap().unwrap().matches(b"arctangent"));
    let chap = "3 = 0x16e97557c316185895f293ff6344077275";
    assert_values(request, &["1 = \"flopsy\"", chap, "4 = 192.168.1.16", "5 = 20", "6 = 2", "7 = 1"]);
    assert_eq!(request.attributes().get(rfc2865::FRAMED_PROTOCOL), Ok(Some(FramedProtocol::PPP)));
    let outcome = old_reply(&accept, &octets, &secret).unwrap();
    let Outcome::Accept(accept) = outcome else { panic!("{outcome:?}") };
    assert_eq!(accept.get(rfc2865::FRAMED_ROUTING), Ok(Some(FramedRouting::LISTEN)));
    assert_eq!(accept.get(rfc2865::FRAMED_IP_ADDRESS), Ok(Some([255, 255, 255, 254].into())));
    assert_eq!(accept.get(rfc2865::FRAMED_MTU), Ok(Some(1500)));
    assert_values(accept.packet(), &["6 = 2", "7 = 1", "8 = 255.255.255.254", "10 = 2", "13 = 1", "12 = 1500"]);

    let mut prose = *accept.packet().octets().first_chunk::<56>().unwrap();
    prose[43] = 0;
    let refused = old_reply(&prose, &octets, &secret);
    assert_eq!(refused.unwrap_err(), VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4));
}

#[test]
fn rfc_2865_section_7_3_challenge_conversation() {
    let first = hex!(
        "01020039f3a47a1f6a6d76710b947ab93041a03901076d6f707379021233657573778289b570885e15084825c504"
        "06c0a80110050600000007"
    );
    let challenge = hex!(
        "0b02004e36f3c8764ae8c71157403c0c71ff9c4512304368616c6c656e67652033323736393433302e2020456e746572"
        "20726573706f6e73652061742070726f6d70742e180a3332373639343330"
    );
    let second = hex!(
        "01030043b122556d428a13d0d6253807c457ecf001076d6f7073790212692c1f205fc081b919b95195f561a581"
        "0406c0a80110050600000007180a3332373639343330"
    );
    let reject = hex!("03030014a42f4fca45916c4e09c8340f9e746aa0");
    let secret = secret();
    assert_password(&first, b"challenge");
    assert_values(packet(&first), &["1 = \"mopsy\"", "2 ?", "4 = 192.168.1.16", "5 = 7"]);
    let outcome = old_reply(&challenge, &first, &secret).unwrap();
    let Outcome::Challenge(challenge) = outcome else { panic!("{outcome:?}") };
    assert_eq!(challenge.get(rfc2865::REPLY_MESSAGE), Ok(Some("Challenge 32769430.  Enter response at prompt.")));
    assert_eq!(challenge.state(), Some(&b"32769430"[..]));
    let text = "18 = \"Challenge 32769430.  Enter response at prompt.\"";
    assert_values(challenge.packet(), &[text, "24 = 0x3332373639343330"]);
    assert_password(&second, b"99101462");
    let state = "24 = 0x3332373639343330";
    assert_values(packet(&second), &["1 = \"mopsy\"", "2 ?", "4 = 192.168.1.16", "5 = 7", state]);
    assert_values(packet(&reject), &[]);
    assert_eq!(packet(&second).attributes().get(rfc2865::STATE), Ok(challenge.state()));
    assert!(matches!(old_reply(&reject, &second, &secret), Ok(Outcome::Reject(_))));
    // A reply to the other round does not answer this one.
    assert_eq!(
        old_reply(&reject, &first, &secret).unwrap_err(),
        VerifyError::new(VerifyReason::IdentifierMismatch { expected: 2, found: 3 }).with_offset(1)
    );
}

#[test]
fn rfc_2865_section_7_3_second_request_as_printed_overruns_the_packet_and_is_refused() {
    let printed = hex!(
        "01030043b122556d428a13d0d6253807c457ecf001076d6f7073790212692c1f205fc081b919b95195f561a581"
        "0406c0a8011005060000000718103332373639343330"
    );
    assert_eq!(
        Packet::parse(&printed).unwrap_err(),
        DecodeError::new(DecodeReason::AttributeOverrun { length: 16, remaining: 10 })
            .with_attribute(AttributeType::STATE.into())
            .with_offset(57)
    );
}

#[test]
fn rfc_5997_section_6_status_server_and_its_answers() {
    let request = hex!("0cda00268a54f4686fb394c52866e302185d062350125a665e2e1e8411f3e243822097c84fa3");
    let accept = hex!("02da0014ef0d552a4bf2d693ec2b6fe8b5411d66");
    let secret = secret();
    let verified = packet(&request).verify_request(&secret).unwrap();
    assert_eq!(verified.message_authenticator(), MessageAuthenticator::Valid { offset: 20 });
    let outcome = old_reply(&accept, &request, &secret).unwrap();
    assert!(matches!(outcome, Outcome::Alive(reply) if reply.code() == Code::ACCESS_ACCEPT), "{outcome:?}");
    assert_values(packet(&request), &["80 = 0x5a665e2e1e8411f3e243822097c84fa3"]);
    assert_values(packet(&accept), &[]);

    let request = hex!("0c47002cbf58de56ae408ad3b70c8513f9b03fbe0406c00002105012852d6fec61e7ed74b8e32dac2f2a5fb2");
    let accept = hex!(
        "0247003446f43e62fd0354424cbbebfd6d214e06122052414449555320536572766572207570203220646179732c2031383a3430"
    );
    let verified = packet(&request).verify_request(&secret).unwrap();
    assert_eq!(verified.message_authenticator(), MessageAuthenticator::Valid { offset: 26 });
    let outcome = old_reply(&accept, &request, &secret).unwrap();
    let Outcome::Alive(accept) = outcome else { panic!("{outcome:?}") };
    assert_eq!(accept.get(rfc2865::REPLY_MESSAGE), Ok(Some("RADIUS Server up 2 days, 18:40")));
    assert_values(packet(&request), &["4 = 192.0.2.16", "80 = 0x852d6fec61e7ed74b8e32dac2f2a5fb2"]);
    assert_values(accept.packet(), &["18 = \"RADIUS Server up 2 days, 18:40\""]);
}

#[test]
fn rfc_5997_section_6_2_answer_verifies_as_accounting_response_and_not_with_the_code_that_is_printed() {
    let request = hex!("0cb30026925f6b66dd5fed571fcb1db7ad3882605012e8d6eabda910875cd91fdade26367858");
    let mut response = hex!("02b300140f6f92145f107e2f504e860a4860669c");
    let secret = secret();
    assert_eq!(
        old_reply(&response, &request, &secret).unwrap_err(),
        VerifyError::new(VerifyReason::ResponseAuthenticatorInvalid).with_offset(4)
    );
    response[0] = 5;
    assert!(matches!(old_reply(&response, &request, &secret), Ok(Outcome::Alive(_))));
    assert_values(packet(&request), &["80 = 0xe8d6eabda910875cd91fdade26367858"]);
}

#[test]
fn rfc_5090_section_6_digest_exchanges_carry_a_message_authenticator_that_verifies() {
    let secret = Secret::new(b"secret").unwrap();
    let exchanges: [(&[u8], &[u8]); 3] = [
        (
            &hex!(
                "017c0061f5e55840e324aa49d216d9dbd069807c0406c0000226050600000005010a31323334353637386c08494e56495445"
                "6d1d7369703a3937323236343931333335406578616d706c652e636f6d50127600d5b0bdc33987a60d5c6167b28b3b"
            ),
            &hex!(
                "0b7c0048ebe20199c26efead69bf8ab0e786ca4d690a3362616461316130680d6578616d706c652e636f6d6e0661757468"
                "6f054d443550125da18ed3bbc9513dcbde0a37f51b7de3"
            ),
        ),
        (
            &hex!(
                "017d00ddf5e55840e324aa49d216d9dbd069807d0406c0000226050600000005010a31323334353637386c08494e"
                "564954456d1d7369703a3937323236343931333335406578616d706c652e636f6d680d6578616d706c652e636f6d"
                "6e06617574686f054d4435710a3536353933613830690a3362616461316130720a30303030303030316722373536"
                "3933336637333566636439336639306134626264643534363766323633730a31323334353637387a1a7369703a31"
                "32333435363738406578616d706c652e636f6d5012b6c7f7f8d11ef261a26933d234561a60"
            ),
            &hex!(
                "027d0048ffdd74d6470d21cb6fc4d6056be245d26a2266383437646539343864313232383566386634313939653336366631"
                "616632315012"
                "7b76e2f10a7067af601938bf13b0a62e"
            ),
        ),
        (
            &hex!(
                "017e0044f5e55840e324aa49d216d9dbd069807e0406c00002260506000000056c054745546d0d2f696e6465782e68746d6c"
                "5012690bfc95e88df3b185f15cd78e469992"
            ),
            &hex!(
                "0b7e00482ee5eb01c02c773b6c6ec8515f565e8e690a6133303836616338680d6578616d706c652e636f6d6e0661"
                "7574686f054d44355012646db2b0af9e72fff2cf7feb33c4952a"
            ),
        ),
    ];
    for (request, reply) in exchanges {
        let request = packet(request);
        request.verify_request(&secret).unwrap();
        let outcome = packet(reply).verify_reply(&mut Outstanding::observed(request), &secret).unwrap();
        assert_eq!(matches!(outcome, Outcome::Accept(_)), reply[0] == 2, "{outcome:?}");
        assert_eq!(matches!(outcome, Outcome::Challenge(_)), reply[0] == 11, "{outcome:?}");
    }
}

#[test]
fn rfc_5176_section_7_disconnect_requests_parse() {
    // The RFC does not print the secret, so nothing can be verified.
    let by_name = hex!("2801001c1b23624c3543ceba55f1be55a714ca5e01086d6368696261");
    let by_session = hex!("2801001ead0d8e5355b6bd02a0cbace64e3877bd2c0a3930323334353637");
    let by_address = hex!("2801001a0bda33fe765b05f0fd9cc32a2f6b518208060a000203");
    assert_eq!(packet(&by_name).code(), Code::DISCONNECT_REQUEST);
    assert_eq!(packet(&by_name).attributes().get(rfc2865::USER_NAME), Ok(Some("mchiba")));
    assert_eq!(packet(&by_session).attributes().get(rfc2866::ACCT_SESSION_ID), Ok(Some("90234567")));
    assert_eq!(packet(&by_address).attributes().get(rfc2865::FRAMED_IP_ADDRESS), Ok(Some([10, 0, 2, 3].into())));
    assert_values(packet(&by_name), &["1 = \"mchiba\""]);
    assert_values(packet(&by_session), &["44 = \"90234567\""]);
    assert_values(packet(&by_address), &["8 = 10.0.2.3"]);
}

/// Types as RFC 6929, section 9, uses them: an attribute is text, octets or TLVs as the example says.
struct Example {
    text: &'static [&'static str],
    tlvs: &'static [&'static str],
}

impl Registry for Example {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        let path = path.to_string();
        let kind = if self.text.contains(&path.as_str()) {
            Kind::Text
        } else if self.tlvs.contains(&path.as_str()) {
            Kind::Tlv
        } else {
            Kind::Octets
        };
        Some(Shape::new(kind))
    }

    fn vendor_format(&self, _: u32) -> VendorFormat {
        VendorFormat::STANDARD
    }
}

const fn inside<T>(container: TypedAttribute<Tlv>, number: u8) -> TypedAttribute<T> {
    TypedAttribute::nested("inside", container, number)
}

/// `{ 1 23 45 } { 3 { 1 ab cd } { 2 "foo" } }`
fn two_levels(tlvs: TlvWriter<'_>, container: TypedAttribute<Tlv>) -> Result<TlvWriter<'_>, EncodeError> {
    let inner: TypedAttribute<Tlv> = inside(container, 3);
    tlvs.push(inside::<Octets>(container, 1), &[0x23, 0x45])?
        .push_tlvs(inner, |tlvs| tlvs.push_octets(1, &[0xab, 0xcd])?.push(inside::<Text>(inner, 2), "foo"))
}

/// `{ 1 { 2 { 3 { 4 { 5 cd ef } } } } }`: the deepest path.
fn five_levels(tlvs: TlvWriter<'_>, container: TypedAttribute<Tlv>) -> Result<TlvWriter<'_>, EncodeError> {
    let one: TypedAttribute<Tlv> = inside(container, 1);
    let two: TypedAttribute<Tlv> = inside(one, 2);
    let three: TypedAttribute<Tlv> = inside(two, 3);
    let four: TypedAttribute<Tlv> = inside(three, 4);
    tlvs.push_tlvs(one, |tlvs| {
        tlvs.push_tlvs(two, |tlvs| {
            tlvs.push_tlvs(three, |tlvs| tlvs.push_tlvs(four, |tlvs| tlvs.push_octets(5, &[0xcd, 0xef])))
        })
    })
}

/// Asserts that the writer makes these attributes, and that they are read as these values.
#[track_caller]
fn assert_example(
    octets: &[u8],
    write: impl for<'b> FnOnce(PacketWriter<'b>) -> Result<PacketWriter<'b>, EncodeError>,
    example: Example,
    expected: &[&str],
) {
    let mut buffer = [0xa5; 1024];
    let written = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, COUNTING).and_then(write).unwrap().finish();
    assert_eq!(&written[20..], octets);
    assert_eq!(values(packet(written).attributes(), example), expected);
}

#[test]
fn rfc_6929_section_9_extended_attributes_both_ways() {
    const TEXT: TypedAttribute<Text> = TypedAttribute::extended("241.1", ExtendedAttribute::One, 1);
    const TLVS: TypedAttribute<Tlv> = TypedAttribute::extended("241.2", ExtendedAttribute::One, 2);
    const DEEP: TypedAttribute<Tlv> = TypedAttribute::extended("241.1", ExtendedAttribute::One, 1);
    const VENDOR: TypedAttribute<Text> = TypedAttribute::extended_vendor("241.26.1.4", ExtendedAttribute::One, 1, 4);
    const VENDOR_TLVS: TypedAttribute<Tlv> =
        TypedAttribute::extended_vendor("241.26.1.5", ExtendedAttribute::One, 1, 5);
    let text = || Example { text: &["241.1", "241.26.1.4", "241.26.1.5.3"], tlvs: &["241.26.1.5"] };
    let tlvs = || Example { text: &["241.2.3.2"], tlvs: &["241.2", "241.2.3"] };
    assert_example(&hex!("f106 01 626f62"), |writer| writer.push(TEXT, "bob"), text(), &["241.1 = \"bob\""]);
    assert_example(
        &hex!("f107 02 01042345"),
        |writer| writer.push(inside::<Octets>(TLVS, 1), &[0x23, 0x45]),
        tlvs(),
        &["241.2.1 = 0x2345"],
    );
    assert_example(
        &hex!("f10b 02 01042345 02046789"),
        |writer| writer.push_tlvs(TLVS, |tlvs| tlvs.push_octets(1, &[0x23, 0x45])?.push_octets(2, &[0x67, 0x89])),
        tlvs(),
        &["241.2.1 = 0x2345", "241.2.2 = 0x6789"],
    );
    assert_example(
        &hex!("f10d 02 01042345 0306 0104abcd"),
        |writer| {
            writer.push_tlvs(TLVS, |tlvs| {
                tlvs.push_octets(1, &[0x23, 0x45])?
                    .push_tlvs(inside(TLVS, 3), |tlvs| tlvs.push_octets(1, &[0xab, 0xcd]))
            })
        },
        tlvs(),
        &["241.2.1 = 0x2345", "241.2.3.1 = 0xabcd"],
    );
    assert_example(
        &hex!("f112 02 01042345 030b 0104abcd 0205666f6f"),
        |writer| writer.push_tlvs(TLVS, |tlvs| two_levels(tlvs, TLVS)),
        tlvs(),
        &["241.2.1 = 0x2345", "241.2.3.1 = 0xabcd", "241.2.3.2 = \"foo\""],
    );
    assert_example(
        &hex!("f10f 01 010c 020a 0308 0406 0504cdef"),
        |writer| writer.push_tlvs(DEEP, |tlvs| five_levels(tlvs, DEEP)),
        Example { text: &[], tlvs: &["241.1", "241.1.1", "241.1.1.2", "241.1.1.2.3", "241.1.1.2.3.4"] },
        &["241.1.1.2.3.4.5 = 0xcdef"],
    );
    assert_example(
        &hex!("f10c 1a 00000001 04 74657374"),
        |writer| writer.push(VENDOR, "test"),
        text(),
        &["241.26.1.4 = \"test\""],
    );
    assert_example(
        &hex!("f10e 1a 00000001 05 0306 74657374"),
        |writer| writer.push_tlvs(VENDOR_TLVS, |tlvs| tlvs.push(inside::<Text>(VENDOR_TLVS, 3), "test")),
        text(),
        &["241.26.1.5.3 = \"test\""],
    );
}

#[test]
fn rfc_6929_section_9_long_extended_attributes_both_ways() {
    const TEXT: TypedAttribute<Text> = TypedAttribute::extended("245.1", ExtendedAttribute::Five, 1);
    const TLVS: TypedAttribute<Tlv> = TypedAttribute::extended("245.2", ExtendedAttribute::Five, 2);
    const DEEP: TypedAttribute<Tlv> = TypedAttribute::extended("245.1", ExtendedAttribute::Five, 1);
    const VENDOR: TypedAttribute<Text> = TypedAttribute::extended_vendor("245.26.1.4", ExtendedAttribute::Five, 1, 4);
    const VENDOR_TLVS: TypedAttribute<Tlv> =
        TypedAttribute::extended_vendor("245.26.1.5", ExtendedAttribute::Five, 1, 5);
    let text = || Example { text: &["245.1", "245.26.1.4", "245.26.1.5.3"], tlvs: &["245.26.1.5"] };
    let tlvs = || Example { text: &["245.2.3.2"], tlvs: &["245.2", "245.2.3"] };
    assert_example(&hex!("f507 01 00 626f62"), |writer| writer.push(TEXT, "bob"), text(), &["245.1 = \"bob\""]);
    assert_example(
        &hex!("f508 02 00 01042345"),
        |writer| writer.push(inside::<Octets>(TLVS, 1), &[0x23, 0x45]),
        tlvs(),
        &["245.2.1 = 0x2345"],
    );
    assert_example(
        &hex!("f50c 02 00 01042345 02046789"),
        |writer| writer.push_tlvs(TLVS, |tlvs| tlvs.push_octets(1, &[0x23, 0x45])?.push_octets(2, &[0x67, 0x89])),
        tlvs(),
        &["245.2.1 = 0x2345", "245.2.2 = 0x6789"],
    );
    assert_example(
        &hex!("f50e 02 00 01042345 0306 0104abcd"),
        |writer| {
            writer.push_tlvs(TLVS, |tlvs| {
                tlvs.push_octets(1, &[0x23, 0x45])?
                    .push_tlvs(inside(TLVS, 3), |tlvs| tlvs.push_octets(1, &[0xab, 0xcd]))
            })
        },
        tlvs(),
        &["245.2.1 = 0x2345", "245.2.3.1 = 0xabcd"],
    );
    assert_example(
        &hex!("f513 02 00 01042345 030b 0104abcd 0205666f6f"),
        |writer| writer.push_tlvs(TLVS, |tlvs| two_levels(tlvs, TLVS)),
        tlvs(),
        &["245.2.1 = 0x2345", "245.2.3.1 = 0xabcd", "245.2.3.2 = \"foo\""],
    );
    assert_example(
        &hex!("f510 01 00 010c 020a 0308 0406 0504cdef"),
        |writer| writer.push_tlvs(DEEP, |tlvs| five_levels(tlvs, DEEP)),
        Example { text: &[], tlvs: &["245.1", "245.1.1", "245.1.1.2", "245.1.1.2.3", "245.1.1.2.3.4"] },
        &["245.1.1.2.3.4.5 = 0xcdef"],
    );
    assert_example(
        &hex!("f50d 1a 00 00000001 04 74657374"),
        |writer| writer.push(VENDOR, "test"),
        text(),
        &["245.26.1.4 = \"test\""],
    );
    assert_example(
        &hex!("f50f 1a 00 00000001 05 0306 74657374"),
        |writer| writer.push_tlvs(VENDOR_TLVS, |tlvs| tlvs.push(inside::<Text>(VENDOR_TLVS, 3), "test")),
        text(),
        &["245.26.1.5.3 = \"test\""],
    );
}

/// The quoted value of the first has a digit `b` too few and a `c` too many; the octets that the RFC prints below it
/// are right.
#[test]
fn rfc_6929_section_9_2_long_values_as_the_octets_say_and_not_the_text_above_them() {
    const OCTETS: TypedAttribute<Octets> = TypedAttribute::extended("245.4", ExtendedAttribute::Five, 4);
    const VENDOR: TypedAttribute<Octets> = TypedAttribute::extended_vendor("245.26.1.6", ExtendedAttribute::Five, 1, 6);
    let digits = |a, b, c| ["a".repeat(a), "b".repeat(b), "c".repeat(c)].concat();
    let octets = |text: String| -> Vec<u8> {
        let pairs = text.as_bytes().chunks(2);
        pairs.map(|digits| u8::from_str_radix(str::from_utf8(digits).unwrap(), 16).unwrap()).collect()
    };
    let value = octets(digits(251, 251, 30));
    assert_eq!(value.len(), 266);
    let fragments = format!("f5ff0480{}f5130400{}", digits(251, 251, 0), digits(0, 0, 30));
    let vendor = format!("f5ff1a800000000106{}f5181a00{}", digits(251, 241, 0), digits(0, 10, 30));
    for (attribute, expected) in [(OCTETS, octets(fragments)), (VENDOR, octets(vendor))] {
        let mut buffer = [0xa5; 1024];
        let written = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, COUNTING)
            .and_then(|writer| writer.push(attribute, &value))
            .unwrap()
            .finish();
        assert_eq!(written[20..], expected);
        let attributes = packet(written).attributes();
        assert_eq!(attributes.reassemble(attribute, &mut [0; 512]), Ok(Some(&value[..])));
        let leaves: Vec<_> = attributes.leaves(Example { text: &[], tlvs: &[] }).collect();
        assert_eq!(leaves.len(), 1);
        assert_eq!(leaves[0].path, attribute.path());
        assert_eq!(leaves[0].octets, value[..]);
    }
}

const COUNTING: Authenticator = Authenticator::new(hex!("000102030405060708090a0b0c0d0e0f"));

#[test]
fn v_10_user_password_hiding_at_every_block_boundary() {
    let secret = secret();
    let longest: Vec<u8> = (0..128_u8).map(|index| 0x41 + index % 26).collect();
    let cases: [(&[u8], &[u8]); 4] = [
        (b"", &hex!("4001eae8ce164afc53c96a316a88996b")),
        (b"0123456789abcdef", &hex!("7030d8dbfa237ccb6bf00b5309ecfc0d")),
        (b"0123456789abcdefX", &hex!("7030d8dbfa237ccb6bf00b5309ecfc0d2b47273ee80faecb43825d647b1e88ed")),
        (&longest, &hex!("1df15bc9d3d72b8faa99d0483b79846b")),
    ];
    for (password, hidden) in cases {
        let mut buffer = [0xa5; 128];
        let ours = hide_user_password(password, &secret, &COUNTING, &mut buffer).unwrap();
        assert_eq!(ours.len(), password.len().div_ceil(16).max(1) * 16);
        assert!(ours.ends_with(hidden), "{password:x?}");
    }
}

#[test]
fn v_11_accounting_request_and_response_to_the_octet() {
    let request = hex!("0407002afc9e8f14f3ad05787a6ad7b6b0f85fd32806000000012c0a41424344313233340406c0a80110");
    let response = hex!("05070014bc9cdc4c50369c46274cd4ff35af72d4");
    let secret = secret();
    let mut buffer = [0xa5; 64];
    let mut built = RequestBuilder::accounting_request(&mut buffer, 7, &secret)
        .and_then(|request| request.push(rfc2866::ACCT_STATUS_TYPE, AcctStatusType::START))
        .and_then(|request| request.push(rfc2866::ACCT_SESSION_ID, "ABCD1234"))
        .and_then(|request| request.push(rfc2865::NAS_IP_ADDRESS, [192, 168, 1, 16].into()))
        .unwrap()
        .sign();
    assert_eq!(built.octets(), request);

    let verified = packet(&request).verify_request(&secret).unwrap();
    let mut buffer = [0xa5; 64];
    let answer = verified.reply(Code::ACCOUNTING_RESPONSE, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    assert_eq!(answer, response);
    assert!(matches!(packet(answer).verify_reply(built.outstanding(), &secret), Ok(Outcome::Recorded(_))));
}

#[test]
fn v_12_coa_and_disconnect_to_the_octet() {
    let secret = secret();
    let coa = hex!("2b0900300c89b084c3dcacf007151fa20d3399f25012e3f603a07c24a8a9df166bc25714c4d72c0a4142434431323334");
    let ack = hex!("2c090026eeef19b77c7089a260b5692627ff9e105012cf27ef68fc57d26de7b4f67dabf7d3b1");
    let mut buffer = [0xa5; 64];
    let built = RequestBuilder::coa_request(&mut buffer, 9, &secret)
        .and_then(|request| request.push(rfc2866::ACCT_SESSION_ID, "ABCD1234"))
        .unwrap()
        .sign();
    assert_eq!(built.octets(), coa);
    let verified = packet(&coa).verify_request(&secret).unwrap();
    let mut buffer = [0xa5; 64];
    let built = verified.reply(Code::COA_ACK, &mut buffer).and_then(|reply| reply.sign()).unwrap();
    assert_eq!(built, ack);
    let outcome = packet(&ack).verify_reply(&mut Outstanding::observed(packet(&coa)), &secret).unwrap();
    assert!(matches!(outcome, Outcome::Acknowledged(_)), "{outcome:?}");

    let disconnect = hex!("2803001e4479d4d040c26d86bfd7c4ee6706a5492c0a4142434431323334");
    let nak = hex!("2a03001a2bbf3b49ff8965f77bb7e683497f7fc06506000001f7");
    packet(&disconnect).verify_request(&secret).unwrap();
    let outcome = packet(&nak).verify_reply(&mut Outstanding::observed(packet(&disconnect)), &secret).unwrap();
    let Outcome::Refused(nak) = outcome else { panic!("{outcome:?}") };
    assert_eq!(nak.message_authenticator(), MessageAuthenticator::Absent);
}

const SIGNED_REQUEST: [u8; 68] = hex!(
    "01010044000102030405060708090a0b0c0d0e0f5012c880ebbb4204971e24abd8346e89a36801066e656d6f02122173899caf78"
    "2d993dbd6a316a88996b0406c0a80110"
);

#[test]
fn v_13_access_request_with_message_authenticator_first_to_the_octet() {
    let secret = secret();
    let mut buffer = [0xa5; 128];
    let mut rng = Chosen(*COUNTING.octets());
    let mut built = RequestBuilder::access_request_with(&mut buffer, 1, &secret, &mut rng)
        .and_then(|request| request.push(rfc2865::USER_NAME, "nemo"))
        .and_then(|request| request.user_password(b"arctangent"))
        .and_then(|request| request.push(rfc2865::NAS_IP_ADDRESS, [192, 168, 1, 16].into()))
        .unwrap()
        .sign();
    assert_eq!(built.octets(), SIGNED_REQUEST);
    assert_eq!(*built.outstanding(), Outstanding::observed(packet(&SIGNED_REQUEST)));
}

#[test]
fn v_13_each_of_the_four_answers_verifies_and_is_built_to_the_octet() {
    let secret = secret();
    let request = packet(&SIGNED_REQUEST).verify_request(&secret).unwrap();
    let attribute = |number, value: &[u8]| (AttributeType(number), value.to_vec());
    let cases = [
        (
            hex!("0201002ab3cbb74771b1ec82f597c31e6a09fa3e5012fdcb72adecd09edbc2b903caba6fcde512046869").to_vec(),
            vec![attribute(18, b"hi")],
        ),
        (
            hex!(
                "0b0100328ac05b5579556f3c53dc4e8681088bdc5012c39de467c7bcf2448a0ca3fd3191875b1206436f6465180661626364"
            )
            .to_vec(),
            vec![attribute(18, b"Code"), attribute(24, b"abcd")],
        ),
        (
            hex!(
                "3401003367855321a9e343d4748185c7bdb05e5d50129153e3d5bbf03b140f4ecd879fe1867af1070400000001"
                "6506000001f6"
            )
            .to_vec(),
            vec![attribute(241, &[4, 0, 0, 0, 1]), attribute(101, &502_u32.to_be_bytes())],
        ),
    ];
    for (expected, attributes) in cases {
        let mut outstanding = Outstanding::observed(packet(&SIGNED_REQUEST));
        let outcome = packet(&expected).verify_reply(&mut outstanding, &secret).unwrap();
        let is_as_said = match expected[0] {
            2 => matches!(outcome, Outcome::Accept(_)),
            11 => matches!(outcome, Outcome::Challenge(_)),
            _ => matches!(outcome, Outcome::ProtocolError(_)),
        };
        assert!(is_as_said, "{outcome:?}");
        let mut buffer = [0xa5; 128];
        let mut reply = request.reply(Code(expected[0]), &mut buffer).unwrap();
        for (number, value) in attributes {
            reply = reply.push_octets(number, &value).unwrap();
        }
        assert_eq!(reply.sign().unwrap(), expected);
    }
    // The reject carries a Proxy-State that the request does not have. It verifies, but our builder would not write it.
    let reject =
        hex!("030100306e185d5661ed6d0580f7fd546fb137cd5012b61071153333682e329ab99bdebda2a612046e6f210650533031");
    let outcome = packet(&reject).verify_reply(&mut Outstanding::observed(packet(&SIGNED_REQUEST)), &secret).unwrap();
    assert!(matches!(outcome, Outcome::Reject(_)), "{outcome:?}");
}

#[test]
fn audit_accepts_the_rfc_examples_and_says_what_is_missing() {
    let secret = secret();
    let accepted = packet(&PAP_REQUEST)
        .accept_request(&secret, &RequestPolicy::UNPROTECTED.with_message_authenticator(Enforcement::Audit))
        .unwrap();
    let AcceptedRequest::Unauthenticated(request) = accepted else { panic!("{accepted:?}") };
    assert!(request.audit().is_some());
    assert_eq!(request.audit(), packet(&PAP_REQUEST).verify_request(&secret).err());
    let accepted = packet(&PAP_ACCEPT)
        .accept_reply(&mut Outstanding::observed(packet(&PAP_REQUEST)), &secret, &ReplyPolicy::TRANSITIONAL)
        .unwrap();
    let AcceptedReply::Unauthenticated(accept) = accepted else { panic!("{accepted:?}") };
    assert!(matches!(
        accept.audit().map(|error| error.reason()),
        Some(VerifyReason::MessageAuthenticatorAbsent { .. })
    ));
}
