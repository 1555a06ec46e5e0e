//! The compiled tables agree with the dictionaries that they were made from.

use radius_dict::{
    Definition, Dictionary, NamedRegistry,
    loader::{Embedded, Loaded, Loader, Source, SourceError},
    rfc::{
        rfc2865::{self, ServiceType},
        rfc8045,
    },
    vendor::{_3gpp, cisco, freeradius, kineto, microsoft, usr, wimax},
};
use radius_proto::{
    Code, Packet,
    attribute::{AttributePath, AttributeType, ExtendedAttribute, Vendor, VendorFormat},
    encode::PacketWriter,
    packet::Authenticator,
    typed::TypedAttribute,
    value::{Byte, DataType, Enumerated, Enumeration, InvalidValue, Kind, Short},
};

const EMBEDDED: &Dictionary = Dictionary::EMBEDDED;

#[test]
fn the_tables_say_what_the_loaded_text_says() {
    let loaded = Loader::new().load(&Embedded, Embedded::ALL).unwrap();
    assert_eq!(loaded.warnings(), []);
    let mut count = 0;
    for theirs in loaded.attributes() {
        let name = theirs.name();
        let theirs = loaded.definition_named(name).unwrap_or_else(|| panic!("{name} has no place in a packet"));
        let ours = EMBEDDED.attribute_named(name).unwrap();
        assert_eq!((ours.name(), ours.path()), (theirs.name(), theirs.path()));
        assert_eq!((ours.shape(), ours.is_secret()), (theirs.shape(), theirs.is_secret()), "{name}");
        // One is sorted by number, the other by line.
        let mut values: Vec<_> = theirs.values().collect();
        values.sort_by_key(|(number, _)| *number);
        assert_eq!(ours.values().collect::<Vec<_>>(), values, "{name}");
        for (number, _) in values {
            assert_eq!(ours.value_name(number), theirs.value_name(number), "{name} {number}");
        }
        let shown = |definition: Option<Definition<'_>>| definition.unwrap().name().to_owned();
        assert_eq!(shown(EMBEDDED.definition(ours.path())), shown(loaded.definition(ours.path())));
        count += 1;
    }
    assert_eq!(EMBEDDED.attributes().count(), count);
    assert_eq!(EMBEDDED.vendors().count(), loaded.vendors().count());
    for vendor in loaded.vendors() {
        assert_eq!(EMBEDDED.vendor_named(&vendor.name().to_ascii_lowercase()), Some(vendor.vendor()));
        assert_eq!(EMBEDDED.vendor_name(vendor.vendor().id()), loaded.vendor_name(vendor.vendor().id()));
    }
}

fn counts(loaded: &Loaded) -> (usize, usize, usize) {
    (loaded.vendors().count(), loaded.attributes().count(), loaded.values().count())
}

#[test]
fn what_is_embedded_always_is_part_of_all() {
    let standard = Loader::new().load(&Embedded, Embedded::STANDARD).unwrap();
    for attribute in standard.attributes() {
        let definition = EMBEDDED.attribute_named(attribute.name()).unwrap();
        assert_eq!(Ok(definition.path()), attribute.path());
    }
}

/// The words of a text, however its lines are broken.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `7324` as `7,324`.
fn with_comma(number: usize) -> String {
    format!("{},{:03}", number / 1000, number % 1000)
}

#[test]
fn the_version_and_the_counts_are_those_that_are_stated() {
    let standard = Loader::new().load(&Embedded, Embedded::STANDARD).unwrap();
    let all = Loader::new().load(&Embedded, Embedded::ALL).unwrap();
    assert_eq!((counts(&standard), counts(&all)), ((7, 2176, 2953), (193, 7324, 7667)));
    let readme = words(include_str!("../../radius-dict/README.md"));
    let (vendors, attributes, values) = counts(&all);
    for stated in [
        format!("are embedded ({} names)", with_comma(standard.attributes().count())),
        format!("all {vendors} vendors"),
        format!("({} names, {} named values)", with_comma(attributes), with_comma(values)),
    ] {
        assert!(readme.contains(&stated), "{stated}");
    }
    let front = words(include_str!("../../README.md"));
    assert!(front.contains(&format!("the constants of {vendors} vendors")));
    assert!(!Dictionary::VERSION.is_empty() && !Dictionary::VERSION.contains('\n'));
    for text in [readme, front, words(include_str!("../../NOTICE")), words(include_str!("../../radius-dict/NOTICE"))] {
        assert!(text.contains(Dictionary::VERSION), "{text}");
    }
}

#[test]
fn a_value_of_the_rfcs_has_one_name_with_and_without_the_vendors() {
    let standard = Loader::new().load(&Embedded, Embedded::STANDARD).unwrap();
    let mut count = 0;
    for attribute in standard.attributes() {
        let with_vendors = EMBEDDED.attribute_named(attribute.name()).unwrap();
        for number in attribute.values().filter_map(|value| value.number()) {
            let alone = standard.definition_named(attribute.name()).unwrap().value_name(number);
            assert_eq!(with_vendors.value_name(number), alone, "{} {number}", attribute.name());
            count += 1;
        }
    }
    assert!(count >= standard.values().count(), "{count}");
    let service_type = EMBEDDED.attribute(AttributeType(6)).unwrap();
    assert_eq!((service_type.value_name(12), ServiceType(12).name()), (Some("Voice"), Some("Voice")));
    assert_eq!(service_type.value_named("Sip-session"), Some(12));
}

/// W11.
#[test]
fn facts_of_later_rfcs_of_the_draft_of_digest_and_of_iana_are_embedded() {
    let find = |name: &str| EMBEDDED.attribute_named(name).unwrap_or_else(|| panic!("{name}"));
    let facts = |name: &str| (find(name).path().to_string(), find(name).kind(), find(name).is_secret());
    for (name, path, kind, is_secret) in [
        ("Draft-Digest-Response", "206", Kind::Text, true),
        ("Digest-Attributes", "207", Kind::Tlv, true),
        ("Digest-Attributes-Realm", "207.1", Kind::Text, false),
        ("Digest-Attributes-User-Name", "207.10", Kind::Text, false),
        ("Digest-Attributes-HA1", "207.11", Kind::Text, true),
        ("Digest-Response", "103", Kind::Text, true),
        ("DHCPv6-Options", "245.3", Kind::Octets, false),
        ("DHCPv4-Options", "245.4", Kind::Octets, false),
        ("Softwire46-MAP-E-BMR-IPv4-Prefix", "241.9.1.4.11", Kind::Ipv4Prefix, false),
        ("Softwire46-MAP-T-DMR", "241.9.2.7", Kind::Ipv6Prefix, false),
        ("Softwire46-Lightweight-4over6-IPv4-Address", "241.9.3.8.13", Kind::Ipv4Address, false),
        ("Softwire46-Lightweight-4over6-PSID", "241.9.3.9.17", Kind::Integer, false),
        ("Softwire46-Option-Code", "241.10.18", Kind::Enumerated, false),
        ("Softwire46-U-Prefix64", "241.11.21", Kind::Ipv6Prefix, false),
    ] {
        assert_eq!(facts(name), (path.to_owned(), kind, is_secret), "{name}");
    }
    for (attribute, number, name) in [
        ("NAS-Port-Type", 37, "WiMAX-Pre-Release-8-IWK-Function"),
        ("NAS-Port-Type", 43, "WIMAX-WVS"),
        ("Service-Type", 19, "Additional-Authorization"),
        ("Acct-Terminate-Cause", 23, "Lost-Power"),
        ("Softwire46-Option-Code", 144, "DS-Lite"),
    ] {
        assert_eq!(find(attribute).value_name(number), Some(name));
    }
}

#[test]
fn a_file_that_is_not_embedded_is_not_found() {
    assert_eq!(Embedded.read("dictionary", 1 << 20), Err(SourceError::NotFound));
    assert_eq!(Embedded.read(Embedded::ALL, 3), Err(SourceError::TooLarge));
}

#[test]
fn constants_know_the_layout_of_every_kind_of_attribute() {
    let vendor = |id, number| AttributePath::vendor(Vendor::new(id), number);
    assert_eq!(rfc2865::USER_NAME.path(), AttributeType(1));
    assert_eq!((_3gpp::IMSI.name(), _3gpp::IMSI.path()), ("3GPP-IMSI", vendor(10415, 1)));
    assert_eq!((cisco::AVPAIR.name(), cisco::AVPAIR.path()), ("Cisco-AVPair", vendor(9, 1)));
    // The vendor's word is kept if the rest would begin with a digit.
    assert_eq!(
        freeradius::FREERADIUS_802_1X_ANONCE.path(),
        AttributePath::extended_vendor(ExtendedAttribute::Five, 11344, 1)
    );
    assert_eq!(rfc8045::IP_PORT_LIMIT.path(), AttributePath::extended(ExtendedAttribute::One, 5).nested(2).unwrap());
    assert_eq!(usr::VENDOR, Vendor::with_format(429, VendorFormat::USR));
    assert_eq!(usr::EVENT_ID.path(), AttributePath::vendor(usr::VENDOR, 49086));
    assert_eq!(kineto::VENDOR.format(), VendorFormat::LUCENT);
    let deep = AttributePath::vendor(wimax::VENDOR, 28).nested(11).unwrap().nested(5).unwrap().nested(1).unwrap();
    assert_eq!(wimax::SOURCE_IPADDRESS.path(), deep);
    assert_eq!(microsoft::MppeEncryptionPolicy::ENCRYPTION_REQUIRED.to_string(), "Encryption-Required");
    // Of several names of one number, the latest is shown, and each has a constant.
    assert_eq!((ServiceType::LOGIN, ServiceType::LOGIN.name()), (ServiceType::LOGIN_USER, Some("Login-User")));
}

#[derive(Clone, Copy, PartialEq, Debug)]
struct Mode(u32);

impl From<u32> for Mode {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<Mode> for u32 {
    fn from(mode: Mode) -> Self {
        mode.0
    }
}

impl Enumeration for Mode {}

#[test]
fn enumerations_have_one_two_or_four_octets_and_refuse_what_does_not_fit() {
    const ONE: TypedAttribute<Enumerated<Mode, Byte>> = TypedAttribute::new("One", AttributeType(200));
    const TWO: TypedAttribute<Enumerated<Mode, Short>> = TypedAttribute::new("Two", AttributeType(201));
    const FOUR: TypedAttribute<Enumerated<Mode>> = TypedAttribute::new("Four", AttributeType(202));
    let mut buffer = [0; 64];
    let packet = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 1, Authenticator::ZERO)
        .unwrap()
        .push(ONE, Mode(255))
        .unwrap()
        .push(TWO, Mode(65535))
        .unwrap()
        .push(FOUR, Mode(u32::MAX))
        .unwrap()
        .finish();
    assert_eq!(packet[20..], [200, 3, 255, 201, 4, 255, 255, 202, 6, 255, 255, 255, 255]);
    let attributes = Packet::parse(packet).unwrap().attributes();
    assert_eq!(attributes.get(ONE), Ok(Some(Mode(255))));
    assert_eq!(attributes.get(TWO), Ok(Some(Mode(65535))));
    assert_eq!(attributes.get(FOUR), Ok(Some(Mode(u32::MAX))));
    assert_eq!((Enumerated::<Mode, Byte>::KIND, Enumerated::<Mode, Short>::KIND), (Kind::Byte, Kind::Short));
    let too_large = |maximum: u64| Err(InvalidValue::NumberTooLarge { maximum });
    assert_eq!(Enumerated::<Mode, Byte>::length(&Mode(256)), too_large(255));
    assert_eq!(Enumerated::<Mode, Short>::length(&Mode(65536)), too_large(65535));
    let mut untouched = [7];
    Enumerated::<Mode, Byte>::encode(Mode(256), &mut untouched);
    assert_eq!(untouched, [7]);
}
