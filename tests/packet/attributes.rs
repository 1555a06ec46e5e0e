//! Attributes anywhere in the attribute space: they are written as the RFCs print them, and are read back.

use proptest::{collection::vec, prelude::*};
use radius_dict::Dictionary;
use radius_proto::{
    Code, Packet,
    attribute::{
        Attribute, AttributePath, AttributeType, Attributes, Chunks, ExtendedAttribute, InvalidPlace, Tag, Vendor,
        VendorFormat,
    },
    encode::PacketWriter,
    error::{EncodeError, EncodeReason},
    find::Content,
    packet::{Authenticator, Limits},
    typed::{Registry, Shape, TypedAttribute},
    value::{
        Concat, Enumerated, Enumeration, FilterRules, Integer, InvalidValue, Joined, Kind, Octets, Tagged, Text, Tlv,
        Value,
    },
};
use radius_tests::hexadecimal::{hexadecimal, octets};

/// The attributes that `write` makes, without the packet's header.
fn written(
    write: impl for<'b> FnOnce(PacketWriter<'b>) -> Result<PacketWriter<'b>, EncodeError>,
) -> Result<Vec<u8>, EncodeError> {
    // The buffer is filled, so that an unwritten octet is visible.
    let mut buffer = [0xa5; 4096];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO)?;
    Ok(write(writer)?.finish()[20..].to_vec())
}

/// A packet with these attributes.
fn packet(attributes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(20 + attributes.len()).unwrap().to_be_bytes();
    [&[2, 0, length[0], length[1]][..], &[0; 16], attributes].concat()
}

const fn nested<T>(name: &'static str, container: TypedAttribute<Tlv>, number: u8) -> TypedAttribute<T> {
    TypedAttribute::nested(name, container, number)
}

const ONE: ExtendedAttribute = ExtendedAttribute::One;
const FIVE: ExtendedAttribute = ExtendedAttribute::Five;

const EXTENDED_TEXT: TypedAttribute<Text> = TypedAttribute::extended("241.1", ONE, 1);
const EXTENDED_TLV: TypedAttribute<Tlv> = TypedAttribute::extended("241.2", ONE, 2);
const INNER_OCTETS: TypedAttribute<Octets> = nested("241.2.1", EXTENDED_TLV, 1);
const INNER_OCTETS_2: TypedAttribute<Octets> = nested("241.2.2", EXTENDED_TLV, 2);
const INNER_TLV: TypedAttribute<Tlv> = nested("241.2.3", EXTENDED_TLV, 3);
const INNERMOST_OCTETS: TypedAttribute<Octets> = nested("241.2.3.1", INNER_TLV, 1);
const INNERMOST_TEXT: TypedAttribute<Text> = nested("241.2.3.2", INNER_TLV, 2);
const EXTENDED_VENDOR: TypedAttribute<Text> = TypedAttribute::extended_vendor("241.26.1.4", ONE, 1, 4);
const EXTENDED_VENDOR_TLV: TypedAttribute<Tlv> = TypedAttribute::extended_vendor("241.26.1.5", ONE, 1, 5);
const LONG_TEXT: TypedAttribute<Text> = TypedAttribute::extended("245.1", FIVE, 1);
const LONG_OCTETS: TypedAttribute<Octets> = TypedAttribute::extended("245.4", FIVE, 4);
const LONG_TLV: TypedAttribute<Tlv> = TypedAttribute::extended("245.2", FIVE, 2);
const LONG_VENDOR: TypedAttribute<Text> = TypedAttribute::extended_vendor("245.26.1.4", FIVE, 1, 4);
const LONG_VENDOR_OCTETS: TypedAttribute<Octets> = TypedAttribute::extended_vendor("245.26.1.6", FIVE, 1, 6);

const USR: TypedAttribute<Integer> =
    TypedAttribute::vendor("USR-Event-Id", Vendor::with_format(429, VendorFormat::USR), 0xbfbe);
const LUCENT: TypedAttribute<Integer> =
    TypedAttribute::vendor("Lucent-Max-Shared-Users", Vendor::with_format(4846, VendorFormat::LUCENT), 2);
const STARENT: TypedAttribute<Text> =
    TypedAttribute::vendor("SN-VPN-Name", Vendor::with_format(8164, VendorFormat::STARENT), 2);
const WIMAX: Vendor = Vendor::with_format(24757, VendorFormat::WIMAX);
const CAPABILITY: TypedAttribute<Tlv> = TypedAttribute::vendor("WiMAX-Capability", WIMAX, 1);
const RELEASE: TypedAttribute<Text> = nested("WiMAX-Release", CAPABILITY, 1);
const WIMAX_OCTETS: TypedAttribute<Octets> = TypedAttribute::vendor("WiMAX-AAA-Session-Id", WIMAX, 4);
const CISCO: TypedAttribute<Text> = TypedAttribute::vendor("Cisco-AVPair", Vendor::new(9), 1);

const EAP_MESSAGE: TypedAttribute<Concat> = TypedAttribute::new("EAP-Message", AttributeType(79));
const NAS_FILTER_RULE: TypedAttribute<FilterRules<'static>> = TypedAttribute::new("NAS-Filter-Rule", AttributeType(92));

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct TunnelKind(u32);

impl Enumeration for TunnelKind {}

impl From<u32> for TunnelKind {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<TunnelKind> for u32 {
    fn from(kind: TunnelKind) -> Self {
        kind.0
    }
}

const TUNNEL_TYPE: TypedAttribute<Tagged<Enumerated<TunnelKind>>> =
    TypedAttribute::new("Tunnel-Type", AttributeType(64));
const TUNNEL_PREFERENCE: TypedAttribute<Tagged<Integer>> = TypedAttribute::new("Tunnel-Preference", AttributeType(83));
const TUNNEL_PRIVATE_GROUP_ID: TypedAttribute<Tagged<Text>> =
    TypedAttribute::new("Tunnel-Private-Group-Id", AttributeType(81));
const TAGGED_OCTETS: TypedAttribute<Tagged<Octets>> = TypedAttribute::new("Tagged", AttributeType(200));

/// A registry of the constants above.
struct Known;

impl Registry for Known {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        let kind = match path.to_string().as_str() {
            "1" | "241.1" | "241.26.1.4" | "245.1" | "245.26.1.4" | "26.9.1" | "26.8164.2" | "26.24757.1.1"
            | "241.2.3.2" | "245.2.3" => Kind::Text,
            "241.2" | "241.2.3" | "241.26.1.5" | "245.2" | "26.24757.1" => Kind::Tlv,
            "241.2.1" | "241.2.2" | "241.2.3.1" | "245.4" | "245.26.1.6" | "26.24757.4" => Kind::Octets,
            "26.429.49086" | "26.4846.2" => Kind::Integer,
            "79" => Kind::Concat,
            "64" | "83" => return Some(Shape::new(Kind::Integer).with_tag(true)),
            "81" => return Some(Shape::new(Kind::Text).with_tag(true)),
            _ => return None,
        };
        Some(Shape::new(kind))
    }

    fn vendor_format(&self, vendor: u32) -> VendorFormat {
        match vendor {
            429 => VendorFormat::USR,
            4846 => VendorFormat::LUCENT,
            8164 => VendorFormat::STARENT,
            24757 => VendorFormat::WIMAX,
            _ => VendorFormat::STANDARD,
        }
    }
}

/// All values of a packet with these attributes, as `path = value`.
fn leaves(attributes: &[u8]) -> Vec<String> {
    let packet = packet(attributes);
    let mut buffer = [0; 4096];
    Packet::parse(&packet)
        .unwrap()
        .attributes()
        .leaves(Known)
        .map(|leaf| {
            let octets = leaf.octets.copy_to(&mut buffer).unwrap();
            let tag = if leaf.tag().is_none() { String::new() } else { format!(":{}", leaf.tag()) };
            match leaf.content() {
                Content::Value(value) => format!("{}{tag} = {value}", leaf.path),
                Content::Spread(kind) => format!("{} = {kind} {}", leaf.path, hexadecimal(octets)),
                Content::Unknown => format!("{} ? {}", leaf.path, hexadecimal(octets)),
                Content::Invalid(reason) => format!("{} ! {} ({reason})", leaf.path, hexadecimal(octets)),
                content => panic!("{content:?}"),
            }
        })
        .collect()
}

macro_rules! both_ways {
    ($octets:expr, $($attribute:expr => $value:expr),+) => {{
        let expected = octets($octets);
        let made = written(|mut writer| {
            $(writer = writer.push($attribute, $value)?;)+
            Ok(writer)
        })
        .unwrap();
        assert_eq!(hexadecimal(&made), hexadecimal(&expected));
        let packet = packet(&expected);
        let attributes = Packet::parse(&packet).unwrap().attributes();
        $(assert!(attributes.all($attribute).any(|found| found.unwrap() == $value), "{:?}", $attribute);)+
    }};
}

/// RFC 6929, section 9 has these as figures (V-14).
#[test]
fn rfc_6929_section_9_extended_attributes() {
    both_ways!("f10601626f62", EXTENDED_TEXT => "bob");
    both_ways!("f1070201042345", INNER_OCTETS => &[0x23, 0x45][..]);
    both_ways!("f10c1a000000010474657374", EXTENDED_VENDOR => "test");
    both_ways!("f5070100626f62", LONG_TEXT => "bob");
    both_ways!("f50d1a00000000010474657374", LONG_VENDOR => "test");
}

#[test]
fn rfc_6929_section_9_tlvs_share_their_container() {
    let made = written(|writer| {
        writer
            .push_tlvs(EXTENDED_TLV, |tlvs| tlvs.push(INNER_OCTETS, &[0x23, 0x45])?.push(INNER_OCTETS_2, &[0x67, 0x89]))
    });
    assert_eq!(hexadecimal(&made.unwrap()), "f10b020104234502046789");
    let made = written(|writer| {
        writer.push_tlvs(EXTENDED_TLV, |tlvs| {
            tlvs.push(INNER_OCTETS, &[0x23, 0x45])?
                .push_tlvs(INNER_TLV, |tlvs| tlvs.push(INNERMOST_OCTETS, &[0xab, 0xcd])?.push(INNERMOST_TEXT, "foo"))
        })
    });
    let made = made.unwrap();
    assert_eq!(hexadecimal(&made), "f1120201042345030b0104abcd0205666f6f");
    let packet = packet(&made);
    let attributes = Packet::parse(&packet).unwrap().attributes();
    assert_eq!(attributes.get(INNERMOST_TEXT), Ok(Some("foo")));
    assert_eq!(attributes.get(INNERMOST_OCTETS), Ok(Some(&[0xab, 0xcd][..])));
    assert_eq!(attributes.get(INNER_OCTETS), Ok(Some(&[0x23, 0x45][..])));
    let tlvs = attributes.get(EXTENDED_TLV).unwrap().unwrap();
    assert_eq!(tlvs.map(|item| (item.number, item.value.length())).collect::<Vec<_>>(), [(1, 2), (3, 9)]);
    let made = written(|writer| writer.push_tlvs(EXTENDED_VENDOR_TLV, |tlvs| tlvs.push_octets(3, b"test")));
    assert_eq!(hexadecimal(&made.unwrap()), "f10e1a0000000105030674657374");
}

#[test]
fn rfc_6929_section_9_long_values_are_split_and_joined() {
    let value: Vec<_> = (0..=255).cycle().take(251 + 251 + 14).collect();
    let made = written(|writer| writer.push(LONG_OCTETS, &value)).unwrap();
    assert_eq!(made.len(), 255 + 255 + 18);
    assert_eq!(made[..4], [0xf5, 0xff, 4, 0x80]);
    assert_eq!(made[255..259], [0xf5, 0xff, 4, 0x80]);
    assert_eq!(made[510..514], [0xf5, 18, 4, 0]);
    let packet = packet(&made);
    let attributes = Packet::parse(&packet).unwrap().attributes();
    let reason = InvalidValue::Fragmented { length: value.len() };
    assert_eq!(attributes.get(LONG_OCTETS).unwrap_err().reason(), reason);
    assert_eq!(attributes.reassemble(LONG_OCTETS, &mut [0; 4096]), Ok(Some(&value[..])));
    assert_eq!(attributes.reassemble(LONG_OCTETS, &mut [0; 515]).unwrap_err().reason(), reason);

    // Only the first fragment has the vendor's header.
    let value = [0x78; 246 + 20];
    let made = written(|writer| writer.push(LONG_VENDOR_OCTETS, &value)).unwrap();
    assert_eq!(hexadecimal(&made[..9]), "f5ff1a800000000106");
    assert_eq!(hexadecimal(&made[255..260]), "f5181a0078");
    let attributes = self::packet(&made);
    let attributes = Packet::parse(&attributes).unwrap().attributes();
    assert_eq!(attributes.reassemble(LONG_VENDOR_OCTETS, &mut [0; 4096]), Ok(Some(&value[..])));
}

#[test]
fn fragments_with_others_between_them_are_joined_in_order() {
    let value = |octet: u8| [&[octet; 251][..], &[octet + 1; 3]].concat();
    let (four, seven) = (value(0x40), value(0x70));
    let split = |number: u8, value: &[u8]| {
        ([&[0xf5, 255, number, 0x80][..], &value[..251]].concat(), [&[0xf5, 7, number, 0][..], &value[251..]].concat())
    };
    let ((first_four, last_four), (first_seven, last_seven)) = (split(4, &four), split(7, &seven));
    let text = [1, 5, b'b', b'o', b'b'];
    // Also fragments of the same number in the other long space, which is another attribute.
    let other = [&[0xf6, 6, 4, 0][..], b"--"].concat();
    let attributes = [&first_four[..], &text, &first_seven, &other, &last_four, &last_seven, &text].concat();
    assert_eq!(
        leaves(&attributes),
        [
            format!("245.4 = string {}", hexadecimal(&four)),
            "1 = \"bob\"".to_owned(),
            format!("245.7 ? {}", hexadecimal(&seven)),
            "246.4 ? 2d2d".to_owned(),
            "1 = \"bob\"".to_owned(),
        ]
    );
    let packet = packet(&attributes);
    let attributes = Packet::parse(&packet).unwrap().attributes();
    assert_eq!(attributes.reassemble(LONG_OCTETS, &mut [0; 4096]), Ok(Some(&four[..])));
    assert_eq!(attributes.all(LONG_OCTETS).count(), 1);
}

#[test]
fn fragments_that_make_no_value_are_invalid_one_by_one_and_others_are_not() {
    let full = [&[0xf5, 255, 4, 0x80][..], &[0x61; 251]].concat();
    let short_more = [0xf5, 6, 4, 0x80, 0x62, 0x62];
    let last = [0xf5, 6, 4, 0, 0x63, 0x63];
    let other = [0xf5, 7, 1, 0, b'b', b'o', b'b'];
    // The last fragment has the More bit.
    let missing = leaves(&[&full[..], &other, &full].concat());
    assert!(missing[0].starts_with("245 ! 04806161"), "{missing:?}");
    assert_eq!(missing[1], "245.1 = \"bob\"");
    assert!(missing[2].starts_with("245 ! 04806161") && missing.len() == 3);
    // The fragment has the More bit, and is not full: RFC 6929, section 2.2. The last fragment belongs to the others.
    let short = leaves(&[&short_more[..], &last, &last].concat());
    assert_eq!(short.len(), 3);
    assert!(short[0].starts_with("245 ! 04806262 (a fragment with the More bit and a Length below 255"), "{short:?}");
    assert!(short[1].starts_with("245 ! 04006363"));
    assert_eq!(short[2], "245.4 = 0x6363");
    let packet = packet(&[&short_more[..], &last, &last].concat());
    let attributes = Packet::parse(&packet).unwrap().attributes();
    let values: Vec<_> = attributes
        .all(LONG_OCTETS)
        .map(|value| value.map_err(|error| (error.offset().unwrap(), error.reason())))
        .collect();
    assert_eq!(values, [Err((20, InvalidValue::Place(InvalidPlace::FragmentShort))), Ok(&[0x63, 0x63][..])]);
    assert_eq!(
        attributes.get(LONG_OCTETS).unwrap_err().to_string(),
        "offset 20: 245.4 (245.4): a fragment with the More bit and a Length below 255"
    );
}

#[test]
fn extended_attributes_that_are_too_short_are_invalid_and_stay_octets() {
    for (attributes, expected) in [
        ("f102", "241 ! "),
        ("f10301", "241 ! 01"),
        ("f502", "245 ! "),
        ("f5040100", "245 ! 0100"),
        ("f1040041", "241 ! 0041"),
        ("f1081a0000000104", "241.26 ! 0000000104"),
        ("f1091a000000010041", "241.26 ! 000000010041"),
        ("f5091a000000000104", "245.26 ! 0000000104"),
    ] {
        let found = leaves(&octets(attributes));
        assert!(found.len() == 1 && found[0].starts_with(&format!("{expected} (")), "{attributes}: {found:?}");
    }
}

#[test]
fn every_vendor_format_is_written_and_read() {
    both_ways!("1a0e000001ad0000bfbe000004d2", USR => 1234);
    both_ways!("1a0d000012ee00020700000001", LUCENT => 1);
    both_ways!("1a0d00001fe400020007666f6f", STARENT => "foo");
    both_ways!("1a0e000060b5010800 0105312e30", RELEASE => "1.0");
    both_ways!("1a180000000901127368656c6c3a707269762d6c766c3d35", CISCO => "shell:priv-lvl=5");
    assert_eq!(leaves(&octets("1a0e000060b50108000105312e30")), ["26.24757.1.1 = \"1.0\""]);
    assert_eq!(leaves(&octets("1a0e000001ad0000bfbe000004d2")), ["26.429.49086 = 1234"]);
}

#[test]
fn several_attributes_of_a_vendor_share_one_vendor_specific() {
    let attributes = octets("1a13 00000009 0104 6162 0203 7a 0104 6364 0102");
    assert_eq!(leaves(&attributes), ["26.9.1 = \"ab\"", "26.9.2 ? 7a", "26.9.1 = \"cd\"", "26.9.1 = \"\""]);
    let packet = packet(&attributes);
    let attributes = Packet::parse(&packet).unwrap().attributes();
    assert_eq!(attributes.all(CISCO).map(Result::unwrap).collect::<Vec<_>>(), ["ab", "cd", ""]);
}

#[test]
fn a_vendor_specific_that_is_not_filled_is_octets_and_holds_nothing() {
    for attributes in [
        "1a06 00000009",                // nothing inside
        "1a07 00000009 01",             // a header that is cut
        "1a08 00000009 0100",           // length 0, with which a naive loop hangs
        "1a08 00000009 0101",           // length 1
        "1a0a 00000009 0105 6162",      // one too long
        "1a0b 00000009 0104 6162 00",   // a stray octet
        "1a0a 000012ee 0002 0300",      // Lucent, length below its own header
        "1a0c 00001fe4 0002 0107 6162", // Starent, length beyond 255
        "1a05 000009",                  // no vendor
    ] {
        let attributes = octets(attributes);
        let found = leaves(&attributes);
        assert!(
            found.len() == 1 && found[0].starts_with(&format!("26 ! {}", hexadecimal(&attributes[2..]))),
            "{found:?}"
        );
        let packet = packet(&attributes);
        assert_eq!(Packet::parse(&packet).unwrap().attributes().get(CISCO), Ok(None));
    }
}

#[test]
fn a_continued_vendor_attribute_is_split_and_joined_when_its_pieces_follow_one_another() {
    let value: Vec<_> = (0..=255).cycle().take(246 + 100).collect();
    let made = written(|writer| writer.push(WIMAX_OCTETS, &value)).unwrap();
    assert_eq!(hexadecimal(&made[..9]), "1aff000060b504f980");
    assert_eq!(hexadecimal(&made[255..264]), "1a6d000060b5046700");
    let whole = packet(&made);
    let attributes = Packet::parse(&whole).unwrap().attributes();
    assert_eq!(attributes.reassemble(WIMAX_OCTETS, &mut [0; 4096]), Ok(Some(&value[..])));
    assert_eq!(leaves(&made), [format!("26.24757.4 = string {}", hexadecimal(&value))]);

    // With another attribute between them, there is no value: the pieces stay octets.
    let text = [1, 5, b'b', b'o', b'b'];
    let broken = [&made[..255], &text, &made[255..]].concat();
    let found = leaves(&broken);
    assert_eq!(found.len(), 3);
    assert!(found[0].starts_with("26 ! 000060b504f980000102"), "{found:?}");
    let broken = packet(&broken);
    let attributes = Packet::parse(&broken).unwrap().attributes();
    assert_eq!(attributes.get(WIMAX_OCTETS).unwrap_err().reason(), InvalidValue::Place(InvalidPlace::FragmentMissing));
}

#[test]
fn a_tlv_that_does_not_fill_its_container_makes_it_invalid() {
    for (value, expected) in [
        ("0101", "TLV-Length is 1"),
        ("0102", "TLV-Length is 2"),
        ("0100", "TLV-Length is 0"),
        ("0106 2345", "TLV-Length is 6"),
        ("0104 2345 01", "octet 4 of the value: the header of a TLV is cut"),
        ("0004 2345", "TLV-Type is 0"),
    ] {
        let value = octets(value);
        let length = u8::try_from(value.len() + 3).unwrap();
        let attributes = [&[0xf1, length, 2][..], &value].concat();
        let found = leaves(&attributes);
        assert!(found.len() == 1 && found[0].starts_with(&format!("241.2 ! {}", hexadecimal(&value))), "{found:?}");
        assert!(found[0].contains(expected), "{found:?}");
        let packet = packet(&attributes);
        let attributes = Packet::parse(&packet).unwrap().attributes();
        assert_eq!(attributes.get(INNER_OCTETS), Ok(None));
        assert!(attributes.get(EXTENDED_TLV).is_err());
    }
}

#[test]
fn tlvs_deeper_than_the_bound_are_invalid() {
    /// A registry in which every attribute is TLVs.
    struct Deep;
    impl Registry for Deep {
        fn shape(&self, _: AttributePath) -> Option<Shape> {
            Some(Shape::new(Kind::Tlv))
        }
        fn vendor_format(&self, _: u32) -> VendorFormat {
            VendorFormat::STANDARD
        }
    }
    let mut value = vec![0xff; 1];
    while value.len() < 252 {
        value = [&[1, u8::try_from(value.len() + 2).unwrap()][..], &value].concat();
    }
    let length = u8::try_from(value.len() + 2).unwrap();
    let packet = packet(&[&[200, length][..], &value].concat());
    let leaves: Vec<_> = Packet::parse(&packet).unwrap().attributes().leaves(Deep).collect();
    assert_eq!(leaves.len(), 1);
    assert_eq!(leaves[0].path.to_string(), "200.1.1.1.1.1");
    assert_eq!(leaves[0].content(), Content::Invalid(InvalidValue::Place(InvalidPlace::TlvTooDeep)));
    assert_eq!(leaves[0].octets.length(), value.len() - 10);
}

#[test]
fn values_inside_a_fragmented_container_are_found_across_its_fragments() {
    const SMALL: TypedAttribute<Octets> = nested("245.2.1", LONG_TLV, 1);
    const LAST: TypedAttribute<Text> = nested("245.2.3", LONG_TLV, 3);
    let made = written(|writer| {
        writer.push_tlvs(LONG_TLV, |mut tlvs| {
            for number in 0..100_u8 {
                tlvs = tlvs.push(SMALL, &[number; 5])?;
            }
            tlvs.push(LAST, "the end")
        })
    })
    .unwrap();
    let packet = packet(&made);
    let attributes = Packet::parse(&packet).unwrap().attributes();
    let mut seen = 0;
    let mut buffer = [0; 8];
    for (number, item) in (0..).zip(attributes.get(LONG_TLV).unwrap().unwrap().take(100)) {
        assert_eq!(item.value.copy_to(&mut buffer).unwrap(), [number; 5]);
        seen += 1;
    }
    assert_eq!(seen, 100);
    assert_eq!(attributes.get(LAST), Ok(Some("the end")));
    assert_eq!(leaves(&made).len(), 101);
}

/// RFC 2868, section 3 (V-15).
#[test]
fn tags_stand_before_numbers_always_and_before_text_when_they_have_to() {
    let tag = |tag| Tag::new(tag).unwrap();
    both_ways!("40060100000d", TUNNEL_TYPE => (tag(1), TunnelKind(13)));
    both_ways!("40060000000d", TUNNEL_TYPE => (Tag::NONE, TunnelKind(13)));
    both_ways!("53061fffffff", TUNNEL_PREFERENCE => (Tag::MAX, 0xff_ffff));
    both_ways!("5105013130", TUNNEL_PRIVATE_GROUP_ID => (tag(1), "10"));
    both_ways!("51043130", TUNNEL_PRIVATE_GROUP_ID => (Tag::NONE, "10"));
    both_ways!("c8050001ff", TAGGED_OCTETS => (Tag::NONE, &[1, 0xff][..]));
    both_ways!("c80420ff", TAGGED_OCTETS => (Tag::NONE, &[0x20, 0xff][..]));
    assert_eq!(leaves(&octets("40060100000d 5105013130 51043130")), ["64:1 = 13", "81:1 = \"10\"", "81 = \"10\""]);
}

/// E-36
#[test]
fn a_number_with_a_wrong_tag_or_too_large_beside_one_is_refused() {
    let attributes = packet(&octets("40062000000d"));
    let error = Packet::parse(&attributes).unwrap().attributes().get(TUNNEL_TYPE).unwrap_err();
    assert_eq!(error.reason(), InvalidValue::Tag);
    assert_eq!(error.to_string(), "offset 20: Tunnel-Type (64): the first octet is not a tag; the largest tag is 0x1f");
    let error = written(|writer| writer.push(TUNNEL_PREFERENCE, (Tag::NONE, 0x0100_0000))).unwrap_err();
    let reason = InvalidValue::NumberTooLarge { maximum: 0xff_ffff };
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::Value(reason)).with_attribute(AttributeType(83).into()).with_offset(20)
    );
    assert_eq!(Tag::new(0x20), None);
}

#[test]
fn concat_is_split_without_an_empty_tail_and_joined_without_copying() {
    for length in [1, 252, 253, 254, 506, 507, 3000] {
        let value: Vec<_> = (0..=255).cycle().take(length).collect();
        let made = written(|writer| writer.push(EAP_MESSAGE, &value)).unwrap();
        assert_eq!(made.len(), length + 2 * length.div_ceil(253));
        let packet = packet(&made);
        let attributes = Packet::parse(&packet).unwrap().attributes();
        let chunks = attributes.get(EAP_MESSAGE).unwrap().unwrap();
        assert_eq!(chunks.length(), length);
        assert!(chunks == value[..]);
        assert_eq!(chunks.map(<[u8]>::len).collect::<Vec<_>>(), value.chunks(253).map(<[u8]>::len).collect::<Vec<_>>());
        assert_eq!(chunks.contiguous().is_some(), length <= 253);
        assert_eq!(chunks.copy_to(&mut [0; 4096]), Some(&value[..]));
        assert_eq!(chunks.copy_to(&mut vec![0; length - 1]), None);
    }
}

#[test]
fn a_leaf_gives_its_value_in_one_piece() {
    let long = vec![b'x'; 300];
    let made = written(|writer| {
        writer
            .push_octets(LONG_TEXT.path(), &long)?
            .push(EAP_MESSAGE, &long)?
            .push(CISCO, "a")?
            .push_octets(AttributeType(200), b"?")
    });
    let packet = packet(&made.unwrap());
    let leaves: Vec<_> = Packet::parse(&packet).unwrap().attributes().leaves(Known).collect();
    let mut buffer = [0; 300];
    let text = core::str::from_utf8(&long).unwrap();
    assert_eq!(leaves[0].value(&mut buffer), Ok(Some(Value::Text(text))));
    assert_eq!(leaves[1].value(&mut buffer), Ok(Some(Value::Octets(&long))));
    assert_eq!(leaves[1].value(&mut buffer[1..]), Err(InvalidValue::Fragmented { length: 300 }));
    assert_eq!(leaves[2].value(&mut []), Ok(Some(Value::Text("a"))));
    assert_eq!(leaves[3].value(&mut []), Ok(None));
    let broken = self::packet(&octets("f102"));
    let leaf = Packet::parse(&broken).unwrap().attributes().leaves(Known).next().unwrap();
    assert!(matches!(leaf.value(&mut []), Err(InvalidValue::Place(InvalidPlace::Short { found: 0, minimum: 2 }))));
}

#[test]
fn pieces_of_a_concat_that_do_not_follow_one_another_are_two_values() {
    let attributes = octets("4f040102 4f0403ff 0105626f62 4f0404ff 4f02");
    assert_eq!(leaves(&attributes), ["79 = concat 010203ff", "1 = \"bob\"", "79 = concat 04ff"]);
    let packet = packet(&attributes);
    let attributes = Packet::parse(&packet).unwrap().attributes();
    let lengths: Vec<_> = attributes.all(EAP_MESSAGE).map(|value| value.unwrap().length()).collect();
    assert_eq!(lengths, [4, 2]);
}

/// Found by fuzzing: octets after an empty piece were not recognized as one piece.
#[test]
fn empty_pieces_of_a_concat_count_for_nothing() {
    let packet = packet(&octets("4f02 4f02 4f0401ff 4f02"));
    let chunks = Packet::parse(&packet).unwrap().attributes().get(EAP_MESSAGE).unwrap().unwrap();
    assert_eq!((chunks.length(), chunks.contiguous(), chunks.count()), (2, Some(&[1, 0xff][..]), 1));
    let start = self::packet(&octets("4f02"));
    let chunks = Packet::parse(&start).unwrap().attributes().get(EAP_MESSAGE).unwrap().unwrap();
    assert_eq!((chunks.length(), chunks.contiguous(), chunks.count()), (0, Some(&[][..]), 0));
}

/// RFC 4849, section 2.
#[test]
fn filter_rules_are_separated_by_nuls_wherever_the_attributes_end() {
    let rules = |attributes: &[u8]| {
        let packet = packet(attributes);
        let attributes = Packet::parse(&packet).unwrap().attributes();
        let rules = attributes.get(NAS_FILTER_RULE).unwrap().unwrap();
        rules.map(|rule| rule.flatten().map(|octet| char::from(*octet)).collect::<String>()).collect::<Vec<_>>()
    };
    assert_eq!(rules(&octets("5c0b68656c6c6f00626f62")), ["hello", "bob"]);
    assert_eq!(rules(&octets("5c0568656c 5c066c6f0062 0105626f62 5c046f62")), ["hello", "bob"]);
    assert_eq!(rules(&octets("5c0768656c6c6f 5c0500626f 5c0462 00")), ["hello", "bob"]);
    let long = vec![b'x'; 600];
    let made = written(|writer| writer.push(NAS_FILTER_RULE, &[&long[..], b"\0bob"].concat())).unwrap();
    assert_eq!(rules(&made), [String::from_utf8(long).unwrap(), "bob".to_owned()]);
}

#[test]
fn what_does_not_fit_its_place_is_an_error_that_names_it() {
    let too_long = |attribute: AttributePath, maximum: usize| {
        let value = vec![0x61; maximum + 1];
        let error = written(|writer| writer.push_octets(attribute, &value)).unwrap_err();
        assert_eq!(
            error,
            EncodeError::new(EncodeReason::ValueTooLong { length: maximum + 1, maximum })
                .with_attribute(attribute)
                .with_offset(20)
        );
        let made = written(|writer| writer.push_octets(attribute, &value[1..])).unwrap();
        assert_eq!(made.len(), 255);
        assert_eq!(made[1], 255);
    };
    too_long(CISCO.path(), 247);
    too_long(USR.path(), 245);
    too_long(LUCENT.path(), 246);
    too_long(STARENT.path(), 245);
    too_long(EXTENDED_TEXT.path(), 252);
    too_long(EXTENDED_VENDOR.path(), 247);
    too_long(INNER_OCTETS.path(), 250);
    too_long(INNERMOST_TEXT.path(), 248);
    // A TLV is at most 255 octets, even if its container may be longer.
    let inner = LONG_TLV.path().nested(1).unwrap();
    let error = written(|writer| writer.push_octets(inner, &[0; 254])).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::ValueTooLong { length: 254, maximum: 253 })
            .with_attribute(inner)
            .with_offset(20)
    );
    // A number that does not fit its field makes no path.
    assert_eq!(AttributePath::try_vendor(Vendor::new(9), 255).map(|path| path.number()), Some(255));
    assert_eq!(AttributePath::try_vendor(Vendor::new(9), 256), None);
    let two_octets = Vendor::with_format(4846, VendorFormat::LUCENT);
    assert_eq!(AttributePath::try_vendor(two_octets, 0xffff).map(|path| path.number()), Some(0xffff));
    assert_eq!(AttributePath::try_vendor(two_octets, 0x1_0000), None);
    assert_eq!(AttributePath::try_extended(ONE, 0), None);
    assert_eq!(AttributePath::try_extended_vendor(ONE, 9, 0), None);
    assert_eq!(EXTENDED_TLV.path().nested(0), None);
    let error = written(|writer| writer.push_octets(EXTENDED_TEXT.path(), &[])).unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::ValueEmpty).with_attribute(EXTENDED_TEXT.path()).with_offset(20));
    let error = written(|writer| writer.push_tlvs(EXTENDED_TLV, |tlvs| tlvs.push(RELEASE, "1.0"))).unwrap_err();
    let (attribute, container) = (RELEASE.path(), EXTENDED_TLV.path());
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::NotInside { container }).with_attribute(attribute).with_offset(23)
    );
    let error = written(|writer| writer.push_tlvs(EXTENDED_TLV, |tlvs| Ok(tlvs))).unwrap_err();
    assert_eq!(error, EncodeError::new(EncodeReason::ValueEmpty).with_attribute(EXTENDED_TLV.path()).with_offset(20));
}

#[test]
fn what_does_not_fit_the_buffer_is_an_error_at_every_size() {
    let value = vec![0x61; 600];
    let attributes = [LONG_OCTETS.path(), LONG_VENDOR_OCTETS.path(), WIMAX_OCTETS.path()];
    for attribute in attributes {
        let needed = written(|writer| writer.push_octets(attribute, &value)).unwrap().len();
        for room in 20..20 + needed {
            let mut buffer = vec![0; room];
            let writer = PacketWriter::new(&mut buffer[..], Code(2), 0, Authenticator::ZERO).unwrap();
            let error = writer.push_octets(attribute, &value).unwrap_err();
            assert_eq!(
                error,
                EncodeError::new(EncodeReason::NoRoom { needed, available: room - 20 })
                    .with_attribute(attribute)
                    .with_offset(20)
            );
        }
        for room in 20..40 {
            let mut buffer = vec![0; room];
            let writer = PacketWriter::new(&mut buffer[..], Code(2), 0, Authenticator::ZERO).unwrap();
            let made =
                writer.push_tlvs(EXTENDED_TLV, |tlvs| tlvs.push(INNER_OCTETS, &[1, 2])?.push(INNER_OCTETS_2, &[3]));
            assert_eq!(made.is_ok(), room >= 20 + 3 + 4 + 3, "{room}");
        }
    }
}

/// The attributes once more, written from the leaves.
fn rewritten(attributes: Attributes<'_>) -> Vec<u8> {
    written(|mut writer| {
        for leaf in attributes.leaves(Known) {
            writer = writer.push_leaf(&leaf)?;
        }
        Ok(writer)
    })
    .unwrap()
}

const FORMATS: [VendorFormat; 7] = [
    VendorFormat::STANDARD,
    VendorFormat::USR,
    VendorFormat::LUCENT,
    VendorFormat::STARENT,
    VendorFormat::WIMAX,
    VendorFormat::new(2, 0, false).unwrap(),
    VendorFormat::new(4, 2, false).unwrap(),
];

pub(crate) fn any_path() -> impl Strategy<Value = AttributePath> {
    let base = prop::sample::select(
        (241..=246).map(|number| ExtendedAttribute::new(AttributeType(number)).unwrap()).collect::<Vec<_>>(),
    );
    let vendor = (0..0x0100_0000_u32, prop::sample::select(FORMATS.to_vec()), any::<u8>())
        .prop_map(|(id, format, number)| AttributePath::vendor(Vendor::with_format(id, format), number.into()));
    let outermost = prop_oneof![
        (1..=240_u8).prop_map(|number| AttributePath::standard(AttributeType(number))),
        vendor,
        (base.clone(), (1..=255_u8).prop_filter("a vendor's", |number| *number != 26))
            .prop_map(|(base, number)| AttributePath::extended(base, number)),
        (base, any::<u32>(), 1..=255_u8)
            .prop_map(|(base, vendor, number)| AttributePath::extended_vendor(base, vendor, number)),
    ];
    (outermost, vec(1..=255_u8, 0..=5))
        .prop_map(|(path, tlvs)| tlvs.into_iter().fold(path, |path, number| path.nested(number).unwrap()))
}

proptest! {
    /// For every path and length, a value is found at its place after it is written, or it is refused.
    #[test]
    fn a_value_at_any_path_is_read_back(path in any_path(), value in vec(any::<u8>(), 1..700)) {
        let attribute = TypedAttribute::<Octets>::at("any", path);
        match written(|writer| writer.push(attribute, &value)) {
            Ok(made) => {
                let packet = packet(&made);
                let attributes = Packet::parse(&packet).unwrap().attributes();
                let mut buffer = [0; 4096];
                prop_assert_eq!(attributes.reassemble(attribute, &mut buffer), Ok(Some(&value[..])));
                prop_assert_eq!(attributes.all(attribute).count(), 1);
            }
            Err(error) => {
                let is_too_long = matches!(error.reason(), EncodeReason::ValueTooLong { length, maximum }
                    if error.attribute() == Some(path) && length == value.len() && length > maximum && maximum >= 233);
                prop_assert!(is_too_long, "{}", error);
            }
        }
    }

    /// The numbers of a path and the vendor's format make the same path, and no other path has the same key.
    #[test]
    fn a_path_is_its_numbers_and_its_vendors_format(path in any_path(), other in any_path(), format in prop::sample::select(FORMATS.to_vec())) {
        let numbers: Vec<u32> = path.numbers().collect();
        let made = |format| AttributePath::from_numbers(&numbers, |_| format);
        let same: Vec<_> = FORMATS.into_iter().filter(|format| made(*format) == Some(path)).collect();
        let is_of_vendor = path.attribute_type() == AttributeType::VENDOR_SPECIFIC && path.vendor_id().is_some();
        // Vendor-Specific has no TLVs: further numbers are a vendor's.
        prop_assume!(is_of_vendor || path.attribute_type() != AttributeType::VENDOR_SPECIFIC);
        prop_assert_eq!(same.len(), if is_of_vendor { 1 } else { FORMATS.len() });
        for other in [Some(other), made(format)].into_iter().flatten() {
            prop_assert_eq!(path.cmp(&other), path.key().cmp(&other.key()));
            prop_assert_eq!(path == other, path.key() == other.key());
        }
        let outermost = path.outermost();
        let tlvs = path.tlvs().iter().try_fold(outermost, |path, number| path.nested(*number));
        prop_assert_eq!(tlvs, Some(path));
        prop_assert_eq!(outermost.with_padded_tlvs(path.padded_tlvs()), path);
        prop_assert_eq!(outermost.container(), None);
        let container = path.container().map(|container| container.tlvs().to_vec());
        prop_assert_eq!(container, path.tlvs().split_last().map(|(_, numbers)| numbers.to_vec()));
    }

    /// The walk ends, gives no more octets than the packet has, and loses nothing. Its leaves, written again, make the
    /// same packet.
    #[test]
    fn leaves_lose_nothing_and_make_the_same_values_again(
        attributes in vec((prop::sample::select(&[1_u8, 26, 64, 79, 81, 200, 241, 245, 246][..]), vec(any::<u8>(), 0..40)), 0..12)
    ) {
        let octets: Vec<u8> = attributes
            .iter()
            .flat_map(|(number, value)| [&[*number, u8::try_from(value.len() + 2).unwrap()][..], value].concat())
            .collect();
        let packet = packet(&octets);
        let attributes = Packet::parse(&packet).unwrap().attributes();
        let leaves: Vec<_> = attributes.leaves(Known).collect();
        let total: usize = leaves.iter().map(|leaf| leaf.octets.length()).sum();
        prop_assert!(leaves.len() <= octets.len() && total <= octets.len());
        let offsets: Vec<_> = attributes.map(|attribute: Attribute<'_>| attribute.offset()).collect();
        prop_assert!(leaves.iter().all(|leaf| offsets.contains(&leaf.offset)));
        if leaves.iter().all(|leaf| !matches!(leaf.content(), Content::Invalid(_)) && leaf.octets.length() > 0) {
            let again = rewritten(attributes);
            let packet = self::packet(&again);
            let attributes = Packet::parse(&packet).unwrap().attributes();
            let again: Vec<_> = attributes.leaves(Known).map(|leaf| (leaf.path, leaf.tag(), leaf.octets.octets().collect::<Vec<_>>())).collect();
            let before: Vec<_> = leaves.iter().map(|leaf| (leaf.path, leaf.tag(), leaf.octets.octets().collect::<Vec<_>>())).collect();
            prop_assert_eq!(again, before);
        }
    }
}

/// RFC 6929, section 2.6: "the Vendor-Id field [...] to encompass the entire 4 octets".
#[test]
fn a_vendor_may_have_a_number_of_four_octets() {
    const LARGE: TypedAttribute<Text> = TypedAttribute::vendor("large", Vendor::new(0x0100_0009), 1);
    both_ways!("1a0a 01000009 0104 6162", LARGE => "ab");
    assert_eq!(leaves(&octets("1a0a 01000009 0104 6162")), ["26.16777225.1 ? 6162"]);
}

/// An attribute that is too short is not a fragment. Octets of the caller's buffer must not become the value.
#[test]
fn a_stub_between_two_fragments_is_passed_over() {
    let full = [&[0xf5, 255, 4, 0x80][..], &[0x61; 251]].concat();
    let last = [0xf5, 6, 4, 0, 0x63, 0x63];
    let whole = [&[0x61; 251][..], &[0x63; 2]].concat();
    for stub in ["f502", "f50309", "f5040400", "f5040900"] {
        let attributes = [&full[..], &octets(stub), &last].concat();
        let packet = packet(&attributes);
        let attributes = Packet::parse(&packet).unwrap().attributes();
        assert_eq!(attributes.reassemble(LONG_OCTETS, &mut [0xee; 4096]), Ok(Some(&whole[..])), "{stub}");
        let leaf = attributes.leaves(Known).next().unwrap();
        assert_eq!((leaf.octets.length(), leaf.octets.octets().count()), (253, 253));
        let again = written(|writer| writer.push_leaf(&leaf)).unwrap();
        assert_eq!(again, [&full[..], &last].concat());
    }
}

#[test]
fn fragments_of_numbers_above_127_and_with_reserved_bits_are_joined() {
    for number in [127, 128, 200, 255_u8] {
        let first = [&[0xf5, 255, number, 0xff][..], &[0x61; 251]].concat();
        let attributes =
            [&first[..], &[1, 3, b'a'], &[0xf5, 6, number, 0x7f, 0x62, 0x62], &[0xf5, 5, number, 0x7f, 0x63]].concat();
        let found = leaves(&attributes);
        assert_eq!(found.len(), 3, "{number}: {found:?}");
        assert!(found[0].ends_with("616262") && found[2].ends_with(" 63"), "{number}: {found:?}");
    }
}

#[test]
fn a_full_value_has_255_octets_of_attribute_and_one_less_is_short() {
    let nearly = [&[0xf5, 254, 4, 0x80][..], &[0x61; 250]].concat();
    let last = [0xf5, 5, 4, 0, 0x63];
    let found = leaves(&[&nearly[..], &last].concat());
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|leaf| leaf.starts_with("245 ! 04") && leaf.contains("below 255")), "{found:?}");
}

/// The next value of the same number is read normally, with any number of fragments.
#[test]
fn after_fragments_that_make_no_value_the_next_value_is_whole() {
    let full = [&[0xf5, 255, 4, 0x80][..], &[0x61; 251]].concat();
    let (short, last) = ([0xf5, 6, 4, 0x80, 0x62, 0x62], [0xf5, 5, 4, 0, 0x63]);
    let found = leaves(&[&short[..], &last, &full, &last].concat());
    assert_eq!(found.len(), 3);
    assert!(found[2].starts_with("245.4 = string 6161") && found[2].ends_with("6163"), "{found:?}");
    // Number 0 makes no value either, with all its fragments.
    let zero = [&[0xf5, 255, 0, 0x80][..], &[0x61; 251], &[0xf5, 5, 0, 0, 0x63]].concat();
    let found = leaves(&zero);
    assert!(found.len() == 2 && found.iter().all(|leaf| leaf.starts_with("245 ! 00")), "{found:?}");
    // With a vendor's attribute number 0, the joined pieces stay together.
    let vendor = [&[0xf5, 255, 26, 0x80][..], &[0; 251], &[0xf5, 5, 26, 0, 0x63]].concat();
    let found = leaves(&vendor);
    assert!(found.len() == 1 && found[0].starts_with("245.26 ! 0000"), "{found:?}");
}

/// A malformed attribute can be written for tests and replays.
#[test]
fn a_writer_keeps_an_empty_attribute_that_would_have_attributes_inside() {
    for number in [26, 241, 245] {
        let mut buffer = [0; 64];
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
        let path = AttributePath::standard(AttributeType(number));
        let datagram = writer.push_chunks(path, Joined::No, Chunks::from(&[][..])).unwrap().finish();
        assert_eq!(datagram[20..], [number, 2]);
        let leaf = Packet::parse(datagram).unwrap().attributes().leaves(Dictionary::EMBEDDED).next().unwrap();
        let mut buffer = [0; 64];
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
        assert_eq!(writer.push_leaf(&leaf).unwrap().finish(), datagram);
    }
}

#[test]
fn a_value_in_fragments_may_follow_another_of_the_same_number() {
    let first = [&[0xf5, 255, 4, 0x80][..], &[0x61; 251], &[0xf5, 5, 4, 0, 0x62]].concat();
    let second = [&[0xf5, 255, 4, 0x80][..], &[0x63; 251], &[0xf5, 5, 4, 0, 0x64]].concat();
    let found = leaves(&[&first[..], &second, &[0xf5, 5, 4, 0, 0x65]].concat());
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].ends_with("6162") && found[1].ends_with("6364") && found[2].ends_with("0x65"), "{found:?}");
}

#[test]
fn tlvs_of_a_vendor_are_opened_in_a_vendor_specific_of_their_own() {
    struct Container;
    impl Registry for Container {
        fn shape(&self, path: AttributePath) -> Option<Shape> {
            (path == AttributePath::vendor(Vendor::new(9), 1)).then_some(Shape::new(Kind::Tlv))
        }
        fn vendor_format(&self, _: u32) -> VendorFormat {
            VendorFormat::STANDARD
        }
    }
    let datagram = [&[2, 7, 0, 35][..], &[0; 16], &[26, 15, 0, 0, 0, 9, 1, 9, 1, 3, 7, 2, 4, 8, 9]].concat();
    let packet = Packet::parse(&datagram).unwrap();
    let paths: Vec<String> = packet.attributes().leaves(Container).map(|leaf| leaf.path.to_string()).collect();
    assert_eq!(paths, ["26.9.1.1", "26.9.1.2"]);
}

#[test]
fn what_is_not_exactly_one_piece_of_the_same_attribute_continues_no_vendors_value() {
    let first = "1a0a 000060b5 0404 80 41";
    let whole = leaves(&octets(&format!("{first} 1a0a 000060b5 0404 00 42")));
    assert_eq!(whole, ["26.24757.4 = string 4142"]);
    for second in [
        "1a0a 000060b5 0504 00 42",         // another number
        "1a0a 000060b6 0404 00 42",         // another vendor
        "1a0d 000060b5 0404 00 42 0603 00", // two attributes
        "1a09 000060b5 0403 80",            // more, and nothing in it
        "0103 42",
    ] {
        let found = leaves(&octets(&format!("{first} {second}")));
        assert!(found.len() == 2 && found[0].starts_with("26 ! 000060b504048041"), "{second}: {found:?}");
    }
    // Reserved bits beside More are ignored.
    assert_eq!(leaves(&octets("1a0a 000060b5 0404 7f 41")), ["26.24757.4 = 0x41"]);
}

#[test]
fn every_piece_of_a_chain_without_an_end_is_an_error_of_its_own() {
    let piece = octets("1a0a 000060b5 0404 80 41");
    let body = piece.repeat(6500);
    let length = u16::try_from(20 + body.len()).unwrap().to_be_bytes();
    let packet = [&[2, 0, length[0], length[1]][..], &[0; 16], &body].concat();
    let attributes = Packet::parse_with(&packet, Limits::UDP.with_maximum_length(65_535)).unwrap().attributes();
    let missing = InvalidValue::Place(InvalidPlace::FragmentMissing);
    let mut offsets = Vec::new();
    for leaf in attributes.leaves(Known) {
        assert_eq!((leaf.content(), leaf.octets.contiguous()), (Content::Invalid(missing), Some(&piece[2..])));
        offsets.push(leaf.offset);
    }
    assert!(offsets.iter().copied().eq((0..6500).map(|index| 20 + index * piece.len())));
    let mut found = attributes.all(WIMAX_OCTETS);
    assert!(found.all(|found| found.is_err_and(|error| error.reason() == missing)));
    assert_eq!(attributes.all(WIMAX_OCTETS).count(), 6500);
}

/// In WiMAX's format, the first bit of the octet after the length says that the value continues.
#[test]
fn a_vendors_piece_without_data_may_end_a_value_and_cannot_go_on() {
    let read = |text: &str| {
        let packet = packet(&octets(text));
        let attributes = Packet::parse(&packet).unwrap().attributes();
        let values = attributes.all(WIMAX_OCTETS).map(|value| value.ok().map(<[u8]>::to_vec)).collect::<Vec<_>>();
        (leaves(&octets(text)), values)
    };
    let empty = "1a09 000060b5 0403 00";
    assert_eq!(read(empty), (vec!["26.24757.4 = 0x".into()], vec![Some(vec![])]));
    assert_eq!(
        read(&format!("1a0a 000060b5 0404 80 41 {empty}")),
        (vec!["26.24757.4 = 0x41".into()], vec![Some(vec![0x41])])
    );
    let going_on = "1a09 000060b5 0403 80";
    let (found, values) = read(going_on);
    assert!(found.len() == 1 && found[0].starts_with("26 ! 000060b5040380 (not filled"), "{found:?}");
    assert_eq!(values, []);
    // The next attribute is a separate value.
    let (found, values) = read(&format!("{going_on} 1a0a 000060b5 0404 00 41"));
    assert!(found.len() == 2 && found[0].starts_with("26 ! 000060b5040380 (not filled"), "{found:?}");
    assert_eq!((&*found[1], values), ("26.24757.4 = 0x41", vec![Some(vec![0x41])]));
}

#[test]
fn number_0_of_an_extended_space_has_no_path_and_no_vendors_either() {
    let bases =
        [ONE, ExtendedAttribute::Two, ExtendedAttribute::Three, ExtendedAttribute::Four, FIVE, ExtendedAttribute::Six];
    for base in bases {
        assert_eq!(AttributePath::try_extended(base, 0), None);
        assert_eq!(AttributePath::try_extended_vendor(base, 9, 0), None);
        assert!(AttributePath::try_extended(base, 1).is_some());
        assert!(AttributePath::try_extended_vendor(base, 9, 1).is_some());
    }
}

#[test]
fn nothing_is_split_where_reading_does_not_join() {
    const TORN: TypedAttribute<Concat> = TypedAttribute::extended("241.9", ONE, 9);
    let value = [0x41; 260];
    for attribute in [
        CISCO.path(),
        EXTENDED_VENDOR.path(),
        INNER_OCTETS.path(),
        AttributePath::standard(AttributeType(173)).nested(1).unwrap(),
    ] {
        let error = written(|writer| writer.push_chunks(attribute, Joined::Adjacent, value[..].into())).unwrap_err();
        assert!(matches!(error.reason(), EncodeReason::ValueTooLong { length: 260, .. }), "{attribute}: {error}");
        let shape = Shape::new(Kind::Concat);
        let error =
            written(|writer| writer.push_value(attribute, shape, Tag::NONE, Value::Octets(&value))).unwrap_err();
        assert!(matches!(error.reason(), EncodeReason::ValueTooLong { length: 260, .. }), "{attribute}: {error}");
    }
    assert!(written(|writer| writer.push(TORN, &value)).is_err());
    // Readers do not join it, so it is not split either.
    let user_name = AttributeType(1);
    assert!(written(|writer| writer.push_chunks(user_name, Joined::No, value[..].into())).is_err());
    assert_eq!(
        written(|writer| writer.push_chunks(AttributeType(79), Joined::Adjacent, value[..].into())).unwrap().len(),
        264
    );
}

#[test]
fn a_tlv_of_a_joined_type_does_not_join_the_attributes_around_it() {
    const CONTAINER: TypedAttribute<Tlv> = TypedAttribute::new("173", AttributeType(173));
    const INSIDE: TypedAttribute<Concat> = nested("173.1", CONTAINER, 1);
    let count = |attributes: &str| {
        let packet = packet(&octets(attributes));
        Packet::parse(&packet).unwrap().attributes().all(INSIDE).count()
    };
    assert_eq!(count("ad05 010361 ad03 09"), 1);
    assert_eq!(count("ad05 010561 ad04 6263"), 0);
}

#[test]
fn a_container_with_nothing_in_it_and_a_value_of_a_tag_alone_are_not_written() {
    const CONTAINER: TypedAttribute<Tlv> = TypedAttribute::new("173", AttributeType(173));
    for container in [CONTAINER, CAPABILITY, EXTENDED_TLV] {
        let error = written(|writer| writer.push_tlvs(container, |tlvs| Ok(tlvs))).unwrap_err();
        assert_eq!(error, EncodeError::new(EncodeReason::ValueEmpty).with_attribute(container.path()).with_offset(20));
    }
    let shape = Shape::new(Kind::Tlv);
    let error =
        written(|writer| writer.push_value(CONTAINER.path(), shape, Tag::NONE, Value::Octets(b"z"))).unwrap_err();
    assert!(
        matches!(error.reason(), EncodeReason::Value(InvalidValue::Place(InvalidPlace::TlvTruncated { at: 0 }))),
        "{error}"
    );
    let error = written(|writer| writer.push(TUNNEL_PRIVATE_GROUP_ID, (Tag::MAX, ""))).unwrap_err();
    assert_eq!(
        error,
        EncodeError::new(EncodeReason::ValueEmpty).with_attribute(TUNNEL_PRIVATE_GROUP_ID.path()).with_offset(20)
    );
}

#[test]
fn the_longest_value_is_told_rightly_wherever_it_stands() {
    let wide = Vendor::with_format(1, VendorFormat::new(4, 2, false).unwrap());
    for depth in 0..=5 {
        let path = (0..depth).fold(AttributePath::vendor(wide, 1), |path, _| path.nested(1).unwrap());
        let longest = 253 - 4 - 6 - 2 * depth;
        let error = written(|writer| writer.push_octets(path, &[0; 300])).unwrap_err();
        assert_eq!(
            error,
            EncodeError::new(EncodeReason::ValueTooLong { length: 300, maximum: longest })
                .with_attribute(path)
                .with_offset(20)
        );
        assert_eq!(written(|writer| writer.push_octets(path, &vec![0; longest])).unwrap().len(), 255);
        assert!(written(|writer| writer.push_octets(path, &vec![0; longest + 1])).is_err());
    }
}

/// RFC 6929, section 2.6: the Vendor-Id "encompass\[es\] the entire 4 octets". RFC 2865 had three, and a reader that
/// ignored the first octet would take the attributes of vendor 0x01000009 for those of Cisco.
#[test]
fn the_vendor_id_has_four_octets() {
    const NUMBER: u32 = 0x0100_0009;
    const LARGE: TypedAttribute<Text> = TypedAttribute::vendor("Large", Vendor::new(NUMBER), 1);
    const SMALL: TypedAttribute<Text> = TypedAttribute::vendor("Small", Vendor::new(9), 1);
    const LARGE_EVS: TypedAttribute<Text> =
        TypedAttribute::extended_vendor("Large-EVS", ExtendedAttribute::One, NUMBER, 1);
    let mut buffer = [0; 64];
    let packet = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 1, Authenticator::ZERO)
        .and_then(|writer| writer.push(LARGE, "a")?.push(LARGE_EVS, "b"))
        .unwrap()
        .finish();
    assert_eq!(packet[20..], octets("1a0901000009010361 f1091a010000090162"));
    let attributes = Packet::parse(packet).unwrap().attributes();
    assert_eq!((attributes.get(LARGE), attributes.get(LARGE_EVS)), (Ok(Some("a")), Ok(Some("b"))));
    assert_eq!(attributes.get(SMALL), Ok(None));
    let paths: Vec<_> = attributes.leaves(Dictionary::EMBEDDED).map(|leaf| leaf.path.to_string()).collect();
    assert_eq!(paths, ["26.16777225.1", "241.26.16777225.1"]);
}
