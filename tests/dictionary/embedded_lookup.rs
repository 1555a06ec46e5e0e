//! Names, numbers and values of the embedded dictionary.

use radius_dict::{
    Dictionary, Oid, OidError,
    rfc::{
        rfc2865::{self, NasPortType, ServiceType},
        rfc2866::{self, AcctStatusType, AcctTerminateCause},
        rfc2869,
    },
};
use radius_proto::{Packet, attribute::AttributeType, typed::Registry, value::Kind};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

#[test]
fn a_constant_and_the_table_say_the_same() {
    let user_name = EMBEDDED.attribute(rfc2865::USER_NAME.attribute_type()).unwrap();
    assert_eq!((user_name.name(), user_name.kind()), (rfc2865::USER_NAME.name(), Kind::Text));
    let session = EMBEDDED.attribute_named("acct-session-id").unwrap();
    assert_eq!(session.oid(), Oid::from(rfc2866::ACCT_SESSION_ID.attribute_type()));
    let timestamp = EMBEDDED.attribute_named(rfc2869::EVENT_TIMESTAMP.name()).unwrap();
    assert_eq!((timestamp.oid().to_string().as_str(), timestamp.kind()), ("55", Kind::Time));
}

#[test]
fn every_attribute_is_found_under_each_of_its_names_and_its_latest_is_shown() {
    let all: Vec<_> = EMBEDDED.attributes().collect();
    for (index, definition) in all.iter().enumerate() {
        let name = definition.name();
        let is_latest = all.get(index + 1).is_none_or(|next| next.path() != definition.path());
        let shown = EMBEDDED.attribute(definition.path()).unwrap();
        assert_eq!(shown.name() == name, is_latest, "{name}");
        assert_eq!(EMBEDDED.attribute_named(name).unwrap().path(), definition.path(), "{name}");
        assert_eq!(EMBEDDED.attribute_named(&name.to_ascii_uppercase()).unwrap().name(), name);
        assert_eq!(EMBEDDED.path(definition.oid()), Some(definition.path()), "{name}");
        assert_eq!(EMBEDDED.shape(definition.path()), Some(shown.shape()), "{name}");
        assert_eq!(definition.path().to_string(), definition.oid().to_string());
        let values: Vec<_> = definition.values().collect();
        assert!(values.windows(2).all(|pair| pair[0].0 <= pair[1].0), "{name}");
        for (index, (number, value)) in values.iter().enumerate() {
            assert_eq!(definition.value_named(&value.to_lowercase()), Some(*number));
            if values.get(index + 1).is_none_or(|(next, _)| next != number) {
                assert_eq!(definition.value_name(*number), Some(*value));
            }
        }
    }
    // Attributes of the RFCs are first, then those of each vendor.
    assert!(all.is_sorted_by_key(|definition| (definition.path().vendor_id(), definition.path())));
    // RFC 2865: 41, RFC 2866: 12, RFC 2869: 18.
    let mut of_three: Vec<_> = all
        .iter()
        .map(|definition| definition.path())
        .filter(|path| {
            let numbers = [1..=16, 18..=20, 22..=53, 55..=55, 60..=63, 70..=80, 84..=85, 87..=88];
            path.as_standard().is_some_and(|number| numbers.iter().any(|range| range.contains(&number.0)))
        })
        .collect();
    of_three.dedup();
    assert_eq!(of_three.len(), 41 + 12 + 18);
}

#[test]
fn what_is_hidden_or_gives_a_password_away_is_marked() {
    let secret: Vec<_> = EMBEDDED
        .attributes()
        .filter(|definition| definition.path().vendor_id().is_none())
        .filter(|definition| definition.is_secret())
        .map(|definition| definition.name())
        .collect();
    let expected = "User-Password CHAP-Password Old-Password Tunnel-Password ARAP-Password ARAP-Security-Data EAP-Message ARAP-Challenge-Response Digest-Response Digest-Response-Auth Digest-HA1 PKM-Auth-Key Draft-Digest-Response Digest-Attributes Digest-Attributes-HA1";
    assert_eq!(secret, expected.split(' ').collect::<Vec<_>>());
    for name in [
        "MS-CHAP-Response",
        "MS-CHAP2-Response",
        "MS-CHAP2-CPW",
        "MS-CHAP-NT-Enc-PW",
        "MS-MPPE-Send-Key",
        "WiMAX-MSK",
        "Ascend-Send-Secret",
        "Cisco-Subscriber-Password",
        "USR-VTS-Session-Key",
        "Mimosa-ManagementPassword-Parameter",
        "Extreme-PPSK-PMK",
        "Ruckus-DPSK",
        "Aruba-DPP-Passphrase",
        "Alphion-AS-Credential-Hash",
        "Huawei-DPSK-Info",
        "TPLink-Authentication-FoundKey",
        "FreeRADIUS-EAP-TEAP-PAC-Key",
        "FreeRADIUS-EAP-TEAP-EAP-Payload",
        "Ascend-Ara-PW",
        // For the names of their containers.
        "Meraki-IPSK-Anonce",
        "Eleven-EAPOL-Frame-2",
    ] {
        assert!(EMBEDDED.attribute_named(name).unwrap().is_secret(), "{name}");
    }
    assert!(EMBEDDED.attribute(AttributeType::USER_PASSWORD).unwrap().is_hidden());
    assert!(!EMBEDDED.attribute(AttributeType::CHAP_PASSWORD).unwrap().is_hidden());
}

#[test]
fn numbers_that_are_no_path_are_none() {
    let path = |oid: &str| EMBEDDED.path(oid.parse::<Oid>().unwrap());
    for oid in [
        "26.9.256",
        "241.26.9",
        "0",
        "256",
        "26.9",
        "241.0",
        "241.256",
        "241.26.9.0",
        "26.9.1.0",
        "26.9.1.1.1.1.1.1.1",
        "1.1.1.1.1.1.1",
    ] {
        assert_eq!(path(oid), None, "{oid}");
    }
    for oid in [
        "1",
        "26",
        "26.9.0",
        "26.9.255",
        "26.429.49086",
        "241",
        "241.1",
        "241.26",
        "241.26.9.1.1",
        "245.26.9.1",
        "26.9.1.1.1.1.1",
    ] {
        assert_eq!(path(oid).map(|path| path.to_string()).as_deref(), Some(oid));
    }
    assert_eq!(EMBEDDED.vendor_name(311), Some("Microsoft"));
    assert_eq!(EMBEDDED.vendor_name(4242), None);
}

#[test]
fn a_packet_is_printed_value_by_value_with_names_and_without_secrets() {
    let attributes = [
        &[26, 25, 0, 0, 0, 9, 1, 19][..],
        b"shell:priv-lvl=15",
        &[64, 6, 1, 0, 0, 13, 64, 6, 0x20, 0, 0, 13],
        &[26, 9, 0, 0, 0, 9, 199, 3, 7],
        &[241, 7, 4, 0, 0, 0, 1],
        &[3, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
        &[101, 6, 0, 0, 1, 0xf6],
        // A password in a Vendor-Specific with a stray octet, and one in an extended attribute that is cut.
        &[26, 14, 0, 0, 1, 55, 25, 7, b's', b'e', b'c', b'r', b'e', 9],
        &[241, 8, 26, b's', b'e', b'c', b'r', b'e'],
    ]
    .concat();
    let length = u8::try_from(20 + attributes.len()).unwrap();
    let packet = [&[2, 1, 0, length][..], &[0; 16], &attributes].concat();
    let printed = EMBEDDED.display(Packet::parse(&packet).unwrap()).to_string();
    let lines: Vec<_> = printed.lines().skip(1).map(str::trim).collect();
    assert_eq!(
        lines,
        [
            "Cisco-AVPair = \"shell:priv-lvl=15\"",
            "Tunnel-Type:1 = VLAN",
            "Tunnel-Type = 0x2000000d <not enum: the first octet is not a tag; the largest tag is 0x1f>",
            "Attr-26.9.199 = <1 octets>",
            "Original-Packet-Code = 1",
            "CHAP-Password = <17 octets, not shown>",
            "Error-Cause = Proxy-Request-Not-Routable",
            "Vendor-Specific = <12 octets, not shown: not filled by attributes in the vendor's known or assumed format>",
            "Extended-Vendor-Specific-1 = <5 octets, not shown: not filled by attributes in the vendor's known or assumed format>",
        ]
    );
}

#[test]
fn enumerated_values_have_names_and_unnamed_numbers_survive() {
    assert_eq!(ServiceType::FRAMED_USER.to_string(), "Framed-User");
    assert_eq!(NasPortType::WIRELESS_802_11.0, 19);
    assert_eq!(NasPortType::VIRTUAL.name(), Some("Virtual"));
    assert_eq!(AcctStatusType::INTERIM_UPDATE.name(), Some("Interim-Update"));
    assert_eq!(AcctTerminateCause::USER_REQUEST.0, 1);
    assert_eq!((ServiceType(4242).name(), ServiceType(4242).to_string()), (None, "4242".to_owned()));
    assert_eq!(format!("{:?}", ServiceType::LOGIN_USER), "ServiceType(1, Login-User)");
}

#[test]
fn what_is_unknown_is_none() {
    assert!(EMBEDDED.attribute(AttributeType(21)).is_none());
    let attribute = |oid: &str| EMBEDDED.attribute(EMBEDDED.path(oid.parse::<Oid>().unwrap())?);
    assert!(attribute("26.9.1").is_some());
    assert!(attribute("26.9.199").is_none());
    assert!(attribute("26.4242.1").is_none());
    assert!(attribute("4294967295").is_none());
    assert!(EMBEDDED.attribute_named("No-Such-Attribute").is_none());
}

#[test]
fn version_4s_paths_of_names_lead_to_the_same_attributes() {
    for (name, version_4) in [
        ("User-Name", "User-Name"),
        ("Cisco-AVPair", "Vendor-Specific.Cisco.AVPair"),
        ("Cisco-AVPair", "vendor-specific.cisco.cisco-avpair"),
        ("MS-CHAP2-Response", "Vendor-Specific.Microsoft.CHAP2-Response"),
        ("WiMAX-Release", "Vendor-Specific.WiMAX.Capability.Release"),
        (
            "WiMAX-Source-IPAddress",
            "Vendor-Specific.WiMAX.Packet-Flow-Descriptor.Classifier.Source-Specification.Source-IPAddress",
        ),
        ("Frag-Status", "Extended-Attribute-1.Frag-Status"),
        ("IP-Port-Limit", "Extended-Attribute-1.IP-Port-Limit-Info.IP-Port-Limit"),
        ("FreeRADIUS-802.1X-Anonce", "Extended-Attribute-5.Extended-Vendor-Specific-5.FreeRADIUS.802.1X-Anonce"),
    ] {
        assert_eq!(EMBEDDED.attribute_named(version_4).map(|definition| definition.name()), Some(name), "{version_4}");
    }
    for nothing in [
        "Vendor-Specific.Cisco",
        "Vendor-Specific.Cisco.",
        "Vendor-Specific.Nobody.AVPair",
        "Vendor-Specific.Microsoft.AVPair",
        "Cisco.AVPair",
        "User-Name.User-Name",
        "Vendor-Specific.WiMAX.Release",
        "Extended-Attribute-2.Frag-Status",
        "Extended-Attribute-5.Extended-Vendor-Specific-5.WiMAX.Capability",
        ".",
        "",
    ] {
        assert!(EMBEDDED.attribute_named(nothing).is_none(), "{nothing}");
    }
}

#[test]
fn a_path_that_is_none_is_an_error_that_says_which_part() {
    let cases = [
        ("", OidError::Number { index: 0 }),
        ("26..1", OidError::Number { index: 1 }),
        ("26.x", OidError::Number { index: 1 }),
        ("+1", OidError::Number { index: 0 }),
        ("26.4294967296", OidError::Number { index: 1 }),
        ("1.2.3.4.5.6.7.8.9.10", OidError::TooDeep),
    ];
    for (text, expected) in cases {
        assert_eq!(text.parse::<Oid>(), Err(expected), "{text:?}");
    }
    let error = OidError::Number { index: 1 }.to_string();
    assert_eq!(error, "part 2 of the attribute's path is not a number from 0 to 4294967295");
}
