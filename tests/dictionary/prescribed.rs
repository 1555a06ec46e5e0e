//! Attributes whose type the protocol itself prescribes, whatever a dictionary says.

use radius_dict::{
    Dictionary, NamedRegistry,
    rfc::{rfc2869::EAP_MESSAGE, rfc4849::NAS_FILTER_RULE},
    text,
};
use radius_proto::{
    Code, Packet,
    attribute::AttributePath,
    encode::PacketWriter,
    find::Content,
    packet::Authenticator,
    typed::{Hiding, Registry, Shape},
    value::Kind,
};
use radius_tests::dictionary::{attribute, load};

/// Every attribute of the list, with another type than its own.
const OTHER_TYPES: &str = "\
ATTRIBUTE My-Password 2 string
ATTRIBUTE My-Vendors 26 octets
ATTRIBUTE My-Tunnel-Password 69 string
ATTRIBUTE My-EAP 79 octets
ATTRIBUTE My-HMAC 80 octets[16]
ATTRIBUTE My-Rule 92 string
ATTRIBUTE X-Ascend-Remove-Seconds 241 integer
ATTRIBUTE X-Ascend-Data-Filter 242 abinary
ATTRIBUTE X-Ascend-Call-Filter 243 abinary
ATTRIBUTE X-Ascend-Idle-Limit 244 integer
ATTRIBUTE X-Ascend-Preempt-Limit 245 integer
ATTRIBUTE X-Ascend-Callback 246 integer
";

#[test]
fn a_dictionary_does_not_change_a_type_that_the_protocol_prescribes() {
    let loaded = load(OTHER_TYPES);
    let expected = [
        (2, Shape::new(Kind::Text).with_hiding(Some(Hiding::UserPassword))),
        (26, Shape::new(Kind::VendorSpecific)),
        (69, Shape::new(Kind::Text).with_tag(true).with_hiding(Some(Hiding::Salted))),
        (79, Shape::new(Kind::Concat)),
        (80, Shape::new(Kind::Octets)),
        (92, Shape::new(Kind::FilterRules)),
        (241, Shape::new(Kind::Extended)),
        (242, Shape::new(Kind::Extended)),
        (243, Shape::new(Kind::Extended)),
        (244, Shape::new(Kind::Extended)),
        (245, Shape::new(Kind::LongExtended)),
        (246, Shape::new(Kind::LongExtended)),
    ];
    for (number, shape) in expected {
        let path = AttributePath::from_numbers(&[number], |vendor| loaded.vendor_format(vendor)).unwrap();
        assert_eq!(loaded.shape(path), Some(shape), "{number}");
        assert_eq!(loaded.definition(path).unwrap().shape(), shape, "{number}");
        // The embedded dictionary agrees.
        assert_eq!(Dictionary::EMBEDDED.shape(path), Some(shape), "{number}");
    }
    let evs = load("ATTRIBUTE Long 245 long-extended\nATTRIBUTE Mine 245.26 octets\nATTRIBUTE Other 245.27 octets\n");
    assert_eq!(attribute(&evs, "Mine").shape(), Some(Shape::new(Kind::ExtendedVendorSpecific)));
    assert_eq!(attribute(&evs, "Other").shape(), Some(Shape::new(Kind::Octets)));
    // Numbers inside other attributes are not these attributes.
    let inside = load(
        "ATTRIBUTE Box 200 tlv\nATTRIBUTE In-Box 200.92 string\nVENDOR V 32473\nBEGIN-VENDOR V\nATTRIBUTE Of-V 79 string\nEND-VENDOR V\n",
    );
    for name in ["In-Box", "Of-V"] {
        assert_eq!(attribute(&inside, name).shape(), Some(Shape::new(Kind::Text)), "{name}");
    }
}

/// `permit in ip` and `deny out ip` would become the one rule `permit in ipdeny out ip`.
/// [RFC 4849, section 2](https://www.rfc-editor.org/rfc/rfc4849#section-2)
#[test]
fn filter_rules_stay_apart_with_a_dictionary_that_calls_them_strings() {
    let loaded = load("ATTRIBUTE NAS-Filter-Rule 92 string\nATTRIBUTE EAP-Message 79 octets\n");
    let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
    let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
    let text = format!(
        "NAS-Filter-Rule = \"permit in ip\"\nNAS-Filter-Rule = \"deny out ip\"\nEAP-Message = 0x{}",
        "5a".repeat(300)
    );
    for line in text::lines(&loaded, &text) {
        writer = line.unwrap().push_to_writer(writer, &mut value).unwrap();
    }
    let packet = Packet::parse(writer.finish()).unwrap();
    let rules = packet.attributes().get(NAS_FILTER_RULE).unwrap().unwrap();
    let rules: Vec<Vec<u8>> = rules.map(|rule| rule.octets().collect()).collect();
    assert_eq!(rules, [&b"permit in ip"[..], b"deny out ip"]);
    assert_eq!(packet.attributes().get(EAP_MESSAGE).unwrap().unwrap().length(), 300);

    let leaves: Vec<_> = packet.attributes().leaves(&loaded).collect();
    assert_eq!(leaves.len(), 2);
    assert_eq!(leaves[0].content(), Content::Spread(Kind::FilterRules));
    assert_eq!(text::line(&loaded, &leaves[0]).to_string(), r#"NAS-Filter-Rule = "permit in ip\000deny out ip""#);
    assert_eq!(leaves[1].content(), Content::Spread(Kind::Concat));
}
