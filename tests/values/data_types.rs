//! Every data type: values to octets and octets to text, each in both directions, and each broken rule of a type is
//! refused.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use hex_literal::hex;
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};
use radius_dict::rfc::rfc2865::ServiceType;
use radius_proto::{
    attribute::{InvalidPlace, Tag},
    value::{
        AscendFilter, AscendRule, Boolean, Byte, ComboIpAddress, Comparison, Concat, DataType, Enumerated,
        EthernetAddress, FilterRules, FixedOctets, Integer, Integer64, InterfaceId, InvalidValue, Ipv4Address,
        Ipv4Prefix, Ipv6Address, Ipv6Prefix, IpxAddress, Kind, Octets, Short, Signed, Tagged, Text, TextError, Time,
        TimeDelta, Tlv, Value,
    },
};

const KINDS: [Kind; 29] = [
    Kind::Integer,
    Kind::Enumerated,
    Kind::Time,
    Kind::Text,
    Kind::Octets,
    Kind::InterfaceId,
    Kind::Ipv4Address,
    Kind::Ipv6Address,
    Kind::Ipv6Prefix,
    Kind::Ipv4Prefix,
    Kind::Integer64,
    Kind::Byte,
    Kind::Short,
    Kind::Signed,
    Kind::TimeDelta,
    Kind::Boolean,
    Kind::EthernetAddress,
    Kind::ComboIpAddress,
    Kind::FixedOctets(0),
    Kind::FixedOctets(16),
    Kind::Structure,
    Kind::AscendFilter,
    Kind::Concat,
    Kind::FilterRules,
    Kind::Tlv,
    Kind::VendorSpecific,
    Kind::Extended,
    Kind::LongExtended,
    Kind::ExtendedVendorSpecific,
];

/// Whether each value of the type has only one encoding.
fn has_one_encoding(kind: Kind) -> bool {
    !matches!(kind, Kind::Ipv4Prefix | Kind::Ipv6Prefix)
}

fn ipv4_prefix() -> impl Strategy<Value = Ipv4Prefix> {
    (any::<u32>(), 0..=32_u8).prop_map(|(address, length)| {
        let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
        let address = address & mask;
        Ipv4Prefix::new(address.into(), if address == 0 { 32 } else { length }).unwrap()
    })
}

fn ipv6_prefix() -> impl Strategy<Value = Ipv6Prefix> {
    (any::<u128>(), 0..=128_u8).prop_map(|(address, length)| {
        let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
        Ipv6Prefix::new((address & mask).into(), length).unwrap()
    })
}

/// Octets of filters: mostly valid ones, some with values in fields that a filter does not use.
fn filter() -> impl Strategy<Value = Vec<u8>> {
    let switches = (any::<bool>(), any::<bool>()).prop_map(|(forward, incoming)| [forward.into(), incoming.into()]);
    let junk = prop_oneof![3 => Just(0), 1 => 0..=u8::MAX];
    let kind = 0..=2_u8;
    (kind, switches, any::<[u8; 28]>(), 0..=4_u8, 0..=4_u8, 0..=32_u8, 0..=32_u8, 0..=6_usize, any::<bool>(), junk)
        .prop_map(|(kind, [forward, incoming], random, first, second, source, destination, length, flag, junk)| {
            let mut octets = [&[kind, forward, incoming, 0][..], &random].concat();
            match kind {
                0 => {
                    octets[6..10].copy_from_slice(&[0, u8::try_from(length).unwrap(), 0, flag.into()]);
                    octets[10 + length..16].fill(0);
                    octets[16 + length..22].fill(0);
                    octets[22..].fill(0);
                    octets[22] = u8::from(first > 2);
                    octets[30] = junk;
                }
                1 => {
                    octets[12..14].copy_from_slice(&[source, destination]);
                    octets[15] = flag.into();
                    octets[20..].fill(0);
                    octets[20..22].copy_from_slice(&[first, second]);
                    for (comparison, port) in [(first, 16), (second, 18)] {
                        if comparison == 0 {
                            octets[port..port + 2].copy_from_slice(&[0, junk]);
                        }
                    }
                }
                _ => {
                    octets[28..].copy_from_slice(&[first, second, 0, 0]);
                    for (comparison, socket) in [(first, 14), (second, 26)] {
                        if comparison == 0 {
                            octets[socket..socket + 2].copy_from_slice(&[0, junk]);
                        }
                    }
                    octets[3] = junk;
                }
            }
            octets
        })
}

/// Writes a value with the library and returns its octets.
fn through<T: DataType>(value: T::Input<'_>) -> Vec<u8> {
    let mut octets = vec![0xa5; T::length(&value).unwrap()];
    T::encode(value, &mut octets);
    octets
}

/// Octets that are a value of the type.
fn valid(kind: Kind) -> BoxedStrategy<Vec<u8>> {
    match kind {
        Kind::Text => prop_oneof![any::<String>(), "[\"'\\\\nrt0-7 ]{0,12}"].prop_map(String::into_bytes).boxed(),
        Kind::Boolean => vec(0..=1_u8, 1).boxed(),
        Kind::Ipv4Prefix => ipv4_prefix().prop_map(through::<Ipv4Prefix>).boxed(),
        Kind::Ipv6Prefix => ipv6_prefix().prop_map(through::<Ipv6Prefix>).boxed(),
        Kind::ComboIpAddress => prop_oneof![vec(any::<u8>(), 4), vec(any::<u8>(), 16)].boxed(),
        // Many zeros, which shorten the text of addresses.
        Kind::Ipv6Address => vec(prop_oneof![Just(0), any::<u8>()], 16).boxed(),
        Kind::AscendFilter => filter().boxed(),
        _ => match kind.fixed_length() {
            Some(length) => vec(any::<u8>(), length).boxed(),
            None => vec(any::<u8>(), 0..=253).boxed(),
        },
    }
}

fn kind_and_octets() -> impl Strategy<Value = (Kind, Vec<u8>)> {
    select(&KINDS[..]).prop_flat_map(|kind| valid(kind).prop_map(move |octets| (kind, octets)))
}

/// Encoding and decoding a value returns the same value, and decoding and encoding its octets returns the same octets.
macro_rules! assert_round_trip {
    ($data_type:ty, $value:expr) => {
        let octets = through::<$data_type>($value);
        let decoded = <$data_type>::decode(&octets).unwrap();
        assert_eq!(decoded, $value);
        assert_eq!(through::<$data_type>(decoded), octets);
        // The type at run time decodes the same octets.
        let kind = <$data_type>::KIND;
        if !<$data_type>::TAGGED {
            let decoded = kind.decode(&octets).unwrap();
            let mut buffer = [0; 4096];
            assert_eq!(kind.parse(&decoded.to_string(), &mut buffer), Ok(&octets[..]));
            assert!(kind.fixed_length().is_none_or(|length| length == octets.len()));
        }
    };
}

proptest! {
    #[test]
    fn numbers_go_through_octets_unharmed(number: u64, signed: i32, yes: bool) {
        let [.., a, b, c, d] = number.to_be_bytes();
        let (word, short) = (u32::from_be_bytes([a, b, c, d]), u16::from_be_bytes([c, d]));
        assert_round_trip!(Integer, word);
        assert_round_trip!(Enumerated<ServiceType>, ServiceType(word));
        assert_round_trip!(Time, Time(word));
        assert_round_trip!(TimeDelta, word);
        assert_round_trip!(Integer64, number);
        assert_round_trip!(Short, short);
        assert_round_trip!(Byte, d);
        assert_round_trip!(Signed, signed);
        assert_round_trip!(Boolean, yes);
    }

    #[test]
    fn addresses_and_prefixes_go_through_octets_unharmed(
        v4: Ipv4Addr, v6: Ipv6Addr, combined: IpAddr, ether: [u8; 6], interface: [u8; 8],
        prefix4 in ipv4_prefix(), prefix6 in ipv6_prefix()
    ) {
        assert_round_trip!(Ipv4Address, v4);
        assert_round_trip!(Ipv6Address, v6);
        assert_round_trip!(ComboIpAddress, combined);
        assert_round_trip!(EthernetAddress, EthernetAddress(ether));
        assert_round_trip!(InterfaceId, InterfaceId(interface));
        assert_round_trip!(Ipv4Prefix, prefix4);
        assert_round_trip!(Ipv6Prefix, prefix6);
    }

    #[test]
    fn octets_and_text_go_through_octets_unharmed(
        text: String, octets in vec(any::<u8>(), 0..=253), five: [u8; 5], filter in filter()
    ) {
        assert_round_trip!(Text, &text);
        assert_round_trip!(Octets, &octets);
        assert_round_trip!(FixedOctets<5>, five);
        let filter = AscendFilter::decode(&filter).unwrap();
        let mut buffer = [0; 32];
        let parsed = Kind::AscendFilter.parse(&filter.to_string(), &mut buffer).unwrap();
        prop_assert_eq!(through::<AscendFilter<'static>>(filter), parsed);
        // Written from a slice, read as a view.
        let written = through::<Concat>(&octets);
        prop_assert!(Concat::decode(&written).unwrap().octets().eq(octets.iter().copied()));
        let written = through::<FilterRules<'static>>(&octets);
        let rules = <FilterRules<'static>>::decode(&written).unwrap();
        let rules: Vec<Vec<u8>> = rules.map(|rule| rule.octets().collect()).collect();
        let expected: Vec<_> = octets.split(|octet| *octet == 0).filter(|rule| !rule.is_empty()).collect();
        prop_assert_eq!(rules, expected);
    }

    #[test]
    fn tlvs_go_through_octets_unharmed(tlvs in vec((1..=255_u8, vec(any::<u8>(), 1..=20)), 1..=8)) {
        let octets: Vec<u8> = tlvs
            .iter()
            .flat_map(|(number, value)| [&[*number, u8::try_from(value.len() + 2).unwrap()][..], value].concat())
            .collect();
        let written = through::<Tlv>(&octets);
        let read: Vec<(u8, Vec<u8>)> = Tlv::decode(&written)
            .unwrap()
            .map(|item| (item.number, item.value.octets().collect()))
            .collect();
        prop_assert_eq!(read, tlvs);
    }

    #[test]
    fn tagged_values_go_through_octets_unharmed(tag in 0..=0x1f_u8, number in 0..=0x00ff_ffff_u32, text: String, octets: Vec<u8>) {
        let tag = Tag::new(tag).unwrap();
        assert_round_trip!(Tagged<Integer>, (tag, number));
        assert_round_trip!(Tagged<Enumerated<ServiceType>>, (tag, ServiceType(number)));
        // A tag alone is not a value: nothing is written.
        prop_assert_eq!(<Tagged<Text>>::length(&(tag, "")), Ok(0));
        prop_assert_eq!(<Tagged<Octets>>::length(&(tag, &[][..])), Ok(0));
        if !text.is_empty() {
            assert_round_trip!(Tagged<Text>, (tag, text.as_str()));
        }
        if !octets.is_empty() {
            assert_round_trip!(Tagged<Octets>, (tag, octets.as_slice()));
        }
    }

    #[test]
    fn the_text_of_a_value_gives_its_octets_again((kind, octets) in kind_and_octets()) {
        let value = kind.decode(&octets).unwrap();
        let text = value.to_string();
        prop_assert!(!text.chars().any(char::is_control), "{}", text);
        let mut buffer = [0xa5; 4096];
        prop_assert_eq!(kind.parse(&text, &mut buffer), Ok(&octets[..]), "{} {}", kind, text);

        // A buffer that is an octet too short is refused, and one that fits is not.
        let mut exact = vec![0xa5; octets.len()];
        prop_assert_eq!(kind.parse(&text, &mut exact), Ok(&octets[..]));
        if let Some(available) = octets.len().checked_sub(1) {
            let short = kind.parse(&text, &mut exact[..available]).map(<[u8]>::to_vec);
            prop_assert_eq!(short, Err(TextError::NoRoom { needed: octets.len(), available }));
        }
    }

    #[test]
    fn any_octets_that_decode_have_a_text_of_the_same_value(kind in select(&KINDS[..]), octets in vec(any::<u8>(), 0..=33)) {
        // An IPv4 prefix may be shorter than it is written.
        if let Some(length) = kind.fixed_length().filter(|length| has_one_encoding(kind) && *length != octets.len()) {
            prop_assert_eq!(kind.decode(&octets), Err(InvalidValue::Length { found: octets.len(), expected: length }));
        }
        if let Ok(value) = kind.decode(&octets) {
            let mut buffer = [0xa5; 64];
            let parsed = kind.parse(&value.to_string(), &mut buffer).unwrap();
            prop_assert_eq!(kind.decode(parsed), Ok(value));
            prop_assert!(!has_one_encoding(kind) || parsed == octets);
        }
    }

    /// This includes text that is nearly that of a value.
    #[test]
    fn no_text_panics_and_what_is_read_from_one_is_a_value(
        (kind, octets) in kind_and_octets(), changes in vec((any::<Index>(), any::<char>()), 0..=3),
        replaced: bool, strange: String, other in select(&KINDS[..]), available in 0..=300_usize
    ) {
        let mut text: Vec<char> = kind.decode(&octets).unwrap().to_string().chars().collect();
        for (place, character) in changes {
            // Often a character with a meaning.
            let meaningful = "\"'\\0123456789abcdefx:./-+ {}=,nT";
            let character = meaningful.chars().nth(u32::from(character) as usize % 64).unwrap_or(character);
            let place = place.index(text.len() + 1);
            if replaced && place < text.len() {
                text[place] = character;
            } else {
                text.insert(place, character);
            }
        }
        let text: String = text.into_iter().collect();
        for (kind, text) in [(kind, &text), (other, &text), (kind, &strange)] {
            let mut buffer = vec![0xa5; available];
            match kind.parse(text, &mut buffer) {
                Ok(octets) => prop_assert!(kind.decode(octets).is_ok(), "{} {:?} {:?}", kind, text, octets),
                Err(TextError::NoRoom { needed, available: found }) => prop_assert!(needed > found && found == available),
                Err(TextError::Expected { at, .. } | TextError::Value { at, .. }) => prop_assert!(at <= text.len()),
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// The error of the type at run time, which is also that of its marker.
fn refusal<T: DataType>(octets: &[u8]) -> InvalidValue {
    let error = T::decode(octets).err().expect("refused");
    assert_eq!(T::KIND.decode(octets), Err(error), "{} {octets:02x?}", T::KIND);
    error
}

fn refusal_of_value<T: DataType>(value: T::Input<'_>) -> InvalidValue {
    T::length(&value).expect_err("refused")
}

const fn too_large(maximum: u64) -> InvalidValue {
    InvalidValue::NumberTooLarge { maximum }
}

#[test]
fn a_fixed_length_is_demanded_to_the_octet() {
    fn check<T: DataType>(expected: usize) {
        assert_eq!(T::KIND.fixed_length(), Some(expected));
        for found in (0..=40).filter(|found| *found != expected) {
            assert_eq!(refusal::<T>(&vec![0; found]), InvalidValue::Length { found, expected }, "{}", T::KIND);
        }
        assert!(T::decode(&vec![0; expected]).is_ok());
    }
    check::<Integer>(4);
    check::<Enumerated<ServiceType>>(4);
    check::<Time>(4);
    check::<TimeDelta>(4);
    check::<Signed>(4);
    check::<Integer64>(8);
    check::<Short>(2);
    check::<Byte>(1);
    check::<Boolean>(1);
    check::<InterfaceId>(8);
    check::<EthernetAddress>(6);
    check::<Ipv4Address>(4);
    check::<Ipv6Address>(16);
    check::<FixedOctets<0>>(0);
    check::<FixedOctets<16>>(16);
}

#[test]
fn a_boolean_is_0_or_1() {
    for octet in 2..=255 {
        assert_eq!(refusal::<Boolean>(&[octet]), too_large(1));
    }
    assert_eq!((Boolean::decode(&[0]), Boolean::decode(&[1])), (Ok(false), Ok(true)));
}

#[test]
fn a_combined_address_has_4_or_16_octets() {
    for found in (0..=20).filter(|found| ![4, 16].contains(found)) {
        assert_eq!(refusal::<ComboIpAddress>(&vec![0; found]), InvalidValue::NoAddress { found });
    }
}

#[test]
fn a_text_is_utf_8() {
    let broken: [(&[u8], usize); 6] = [
        (b"\xff", 0),
        (b"gr\xfc\xdf", 2),
        (b"a\xc0\x80", 1),
        (b"ab\xed\xa0\x80", 2),
        (b"\xf4\x90\x80\x80", 0),
        ("cut: €".as_bytes().split_last().unwrap().1, 5),
    ];
    for (octets, valid_up_to) in broken {
        assert_eq!(refusal::<Text>(octets), InvalidValue::NotUtf8 { valid_up_to });
    }
}

#[test]
fn tlvs_fill_their_value() {
    assert_eq!(Tlv::decode(&[]).unwrap_err(), InvalidValue::Place(InvalidPlace::TlvTruncated { at: 0 }));
    assert_eq!(Tlv::decode(&hex!("0103ff 02")).unwrap_err(), InvalidValue::Place(InvalidPlace::TlvTruncated { at: 3 }));
    assert_eq!(
        Tlv::decode(&hex!("0103ff 0003ff")).unwrap_err(),
        InvalidValue::Place(InvalidPlace::TlvTypeZero { at: 3 })
    );
    assert_eq!(
        Tlv::decode(&hex!("0102")).unwrap_err(),
        InvalidValue::Place(InvalidPlace::TlvLength { at: 0, length: 2 })
    );
    assert_eq!(
        Tlv::decode(&hex!("0103ff 0104ff")).unwrap_err(),
        InvalidValue::Place(InvalidPlace::TlvLength { at: 3, length: 4 })
    );
    assert_eq!(
        refusal_of_value::<Tlv>(&hex!("0102")),
        InvalidValue::Place(InvalidPlace::TlvLength { at: 0, length: 2 })
    );
}

#[test]
fn a_tagged_number_begins_with_a_tag_and_has_24_bits() {
    assert_eq!(<Tagged<Integer>>::decode(&hex!("20000001")).unwrap_err(), InvalidValue::Tag);
    assert_eq!(<Tagged<Integer>>::decode(&hex!("0100")).unwrap_err(), InvalidValue::Length { found: 2, expected: 4 });
    assert_eq!(refusal_of_value::<Tagged<Integer>>((Tag::NONE, 1 << 24)), too_large(0x00ff_ffff));
    let broken = <Tagged<Text>>::decode(b"\x01a\xff").unwrap_err();
    assert_eq!(broken, InvalidValue::NotUtf8 { valid_up_to: 1 });
}

/// The octets that the text is read as.
fn parsed(kind: Kind, text: &str) -> Result<Vec<u8>, TextError> {
    let mut buffer = [0xa5; 253];
    kind.parse(text, &mut buffer).map(<[u8]>::to_vec)
}

/// Checks that each text breaks the type's form at that octet.
fn assert_unexpected(kind: Kind, cases: &[(&str, usize, &'static str)]) {
    for (text, at, expected) in cases {
        assert_eq!(parsed(kind, text), Err(TextError::Expected { at: *at, expected }), "{kind} {text:?}");
    }
}

fn assert_refused(kind: Kind, cases: &[(&str, usize, InvalidValue)]) {
    for (text, at, reason) in cases {
        assert_eq!(parsed(kind, text), Err(TextError::Value { at: *at, reason: *reason }), "{kind} {text:?}");
    }
}

const END: &str = "the end of the text";
const CLOSING: &str = "the closing quote";

#[test]
fn numbers_are_read_in_decimal_and_hexadecimal_up_to_their_width() {
    for kind in [Kind::Integer, Kind::Enumerated, Kind::TimeDelta] {
        for text in ["16", "0x10", "016", "\"16\"", "'0x010'", "0x00000000000000010"] {
            assert_eq!(parsed(kind, text), Ok(vec![0, 0, 0, 16]), "{text}");
        }
        assert_eq!(parsed(kind, "4294967295"), Ok(vec![0xff; 4]));
        assert_refused(
            kind,
            &[("4294967296", 0, too_large(0xffff_ffff)), ("\"0x100000000\"", 1, too_large(0xffff_ffff))],
        );
        assert_unexpected(
            kind,
            &[
                ("", 0, "a digit"),
                ("-1", 0, "a digit"),
                ("+1", 0, "a digit"),
                (" 1", 0, "a digit"),
                ("0x", 2, "a digit"),
                ("0X10", 1, END),
                ("1 ", 1, END),
                ("1e3", 1, END),
                ("12\"", 2, END),
                ("\"12", 3, CLOSING),
                ("\"12'", 4, CLOSING),
                ("\"", 1, CLOSING),
                ("\"\"", 1, "a digit"),
                ("١", 0, "a digit"),
                ("18446744073709551616", 0, "a number of at most 64 bits"),
            ],
        );
    }
    assert_eq!(parsed(Kind::Byte, "255"), Ok(vec![255]));
    assert_refused(Kind::Byte, &[("256", 0, too_large(255))]);
    assert_eq!(parsed(Kind::Short, "0xffff"), Ok(vec![255; 2]));
    assert_refused(Kind::Short, &[("65536", 0, too_large(65535))]);
    assert_eq!(parsed(Kind::Integer64, "18446744073709551615"), Ok(vec![255; 8]));
    assert_unexpected(Kind::Integer64, &[("18446744073709551616", 0, "a number of at most 64 bits")]);
}

#[test]
fn a_signed_number_is_read_from_its_least_to_its_greatest() {
    let cases: [(&str, i32); 7] = [
        ("0", 0),
        ("-0", 0),
        ("-1", -1),
        ("2147483647", i32::MAX),
        ("-2147483648", i32::MIN),
        ("0x7fffffff", i32::MAX),
        ("-0x80000000", i32::MIN),
    ];
    for (text, number) in cases {
        assert_eq!(parsed(Kind::Signed, text), Ok(number.to_be_bytes().to_vec()), "{text}");
    }
    assert_refused(
        Kind::Signed,
        &[
            ("2147483648", 0, too_large((1 << 31) - 1)),
            ("0xffffffff", 0, too_large((1 << 31) - 1)),
            ("-2147483649", 1, too_large(1 << 31)),
        ],
    );
    assert_unexpected(Kind::Signed, &[("-", 1, "a digit"), ("--1", 1, "a digit"), ("- 1", 1, "a digit")]);
}

#[test]
fn a_boolean_is_read_from_yes_and_no_and_their_numbers() {
    for (text, octet) in [("yes", 1), ("1", 1), ("no", 0), ("0", 0), ("'no'", 0)] {
        assert_eq!(parsed(Kind::Boolean, text), Ok(vec![octet]), "{text}");
    }
    assert_unexpected(Kind::Boolean, &[("", 0, "yes or no"), ("2", 0, "yes or no"), ("\"yes \"", 1, "yes or no")]);
}

#[test]
fn text_is_read_with_its_escapes_in_quotes_and_without() {
    let cases: [(&str, &[u8]); 17] = [
        ("", b""),
        ("\"\"", b""),
        ("''", b""),
        ("bare words, with # and \" '", b"bare words, with # and \" '"),
        (r"\n\r\t\\\101\q\1\12\x41\", b"\n\r\t\\A\\q\\1\\12\\x41\\"),
        (r#""\n\r\t\\\"\000\177""#, b"\n\r\t\\\"\x00\x7f"),
        (r#""it's""#, b"it's"),
        (r#""it\'s""#, b"it\\'s"),
        (r"'it\'s'", b"it's"),
        (r#"'a "quote"'"#, b"a \"quote\""),
        (r#"'\"'"#, b"\""),
        (r#"\""#, b"\""),
        (r#""\\""#, b"\\"),
        (r#""\303\274""#, "ü".as_bytes()),
        ("\"ü€😀\"", "ü€😀".as_bytes()),
        ("0x4142", b"0x4142"),
        ("\"two\nlines\"", b"two\nlines"),
    ];
    for (text, octets) in cases {
        assert_eq!(parsed(Kind::Text, text).as_deref(), Ok(octets), "{text}");
    }
    assert_unexpected(
        Kind::Text,
        &[
            ("\"", 1, CLOSING),
            ("\"open", 5, CLOSING),
            (r#""open\""#, 7, CLOSING),
            ("'open\"", 6, CLOSING),
            ("\"shut\" ", 7, CLOSING),
            ("\"a\"b\"", 3, END),
            (r"\400", 0, "an octet, \\000 to \\377"),
            (r#""ab\777""#, 3, "an octet, \\000 to \\377"),
        ],
    );
    assert_refused(Kind::Text, &[(r#""a\377""#, 0, InvalidValue::NotUtf8 { valid_up_to: 1 })]);
    assert_eq!(Kind::Text.parse("four", &mut [0; 3]), Err(TextError::NoRoom { needed: 4, available: 3 }));
}

#[test]
fn the_text_of_a_text_cannot_forge_a_line_or_reverse_one() {
    let print = |text: &str| Value::Text(text).to_string();
    assert_eq!(print("a\nb\r\t\"\\\0\u{1b}\u{7f}"), r#""a\nb\r\t\"\\\000\033\177""#);
    for deceptive in ["\u{85}", "\u{9b}", "\u{200e}", "\u{202e}", "\u{2028}", "\u{2066}", "\u{61c}"] {
        let text = print(deceptive);
        assert!(text.is_ascii(), "{text}");
        assert_eq!(parsed(Kind::Text, &text), Ok(deceptive.as_bytes().to_vec()));
    }
}

#[test]
fn octets_are_read_from_pairs_of_hexadecimal_digits() {
    const EXPECTED: &str = "0x and hexadecimal digits";
    const SECOND: &str = "a second digit for the last octet";
    for kind in [Kind::Octets, Kind::Concat, Kind::FilterRules, Kind::Tlv, Kind::VendorSpecific, Kind::FixedOctets(2)] {
        for text in ["0xabCD", "0XABcd"] {
            assert_eq!(parsed(kind, text), Ok(vec![0xab, 0xcd]), "{kind} {text}");
        }
        assert_unexpected(
            kind,
            &[("", 0, EXPECTED), ("abcd", 0, EXPECTED), ("0xabc", 5, SECOND), ("0xabcx", 5, END), ("0xab cd", 4, END)],
        );
    }
    assert_eq!(parsed(Kind::Octets, "0x"), Ok(vec![]));
    assert_eq!(parsed(Kind::Octets, "\"0x01\""), Ok(vec![1]));
    assert_refused(
        Kind::FixedOctets(2),
        &[
            ("0x", 0, InvalidValue::Length { found: 0, expected: 2 }),
            ("'0x010203'", 1, InvalidValue::Length { found: 3, expected: 2 }),
        ],
    );
    assert_eq!(parsed(Kind::FilterRules, r#""permit\000deny""#), Ok(b"permit\0deny".to_vec()));
    assert_eq!(parsed(Kind::FilterRules, r#""\377""#), Ok(vec![0xff]));
}

#[test]
fn a_date_is_read_in_every_form() {
    let moment = |seconds: u32| Ok(seconds.to_be_bytes().to_vec());
    let cases = [
        ("0", 0),
        ("\"4294967295\"", u32::MAX),
        ("\"Jan  1 1970 00:00:00 UTC\"", 0),
        ("Feb  7 2106 06:28:15 UTC", u32::MAX),
        ("Nov 24 2026 05:22:56 UTC", 1_795_497_776),
        ("24 nov 2026 05:22:56", 1_795_497_776),
        ("NOV 24 2026 5:22", 1_795_497_720),
        ("Nov 24 2026", 1_795_478_400),
        ("Feb 29 2024", 1_709_164_800),
        ("2026-11-24T05:22:56Z", 1_795_497_776),
        ("2026-11-24t05:22:56z", 1_795_497_776),
        ("2026-11-24 06:22:56+01:00", 1_795_497_776),
        ("2026-11-23T23:52:56-05:30", 1_795_497_776),
        ("1969-12-31T23:30:00-00:30", 0),
        ("2106-02-07T07:28:15+01:00", u32::MAX),
        ("2000-02-29T00:00:00Z", 951_782_400),
    ];
    for (text, seconds) in cases {
        assert_eq!(parsed(Kind::Time, text), moment(seconds), "{text}");
    }
}

#[test]
fn a_day_that_is_not_in_the_calendar_or_in_the_type_is_refused() {
    const CALENDAR: &str = "a day of the calendar and a time of the day";
    const MOMENT: &str = "a moment of the years 1970 to 2106, in which a time ends";
    const DATE: &str = "a date: the month by the first three letters of its name, or the day";
    assert_unexpected(
        Kind::Time,
        &[
            ("Feb 30 2021", 0, CALENDAR),
            ("Feb 29 2023", 0, CALENDAR),
            ("Feb 29 2100", 0, CALENDAR),
            ("Apr 31 2021", 0, CALENDAR),
            ("Jan 0 2021", 0, CALENDAR),
            ("2021-13-01T00:00:00Z", 0, CALENDAR),
            ("2021-00-01T00:00:00Z", 0, CALENDAR),
            ("2021-01-01T24:00:00Z", 0, CALENDAR),
            ("2021-01-01T00:60:00Z", 0, CALENDAR),
            ("2016-12-31T23:59:60Z", 0, CALENDAR),
            ("Dec 31 1969 23:59:59", 0, MOMENT),
            ("Jan 1 0000", 0, MOMENT),
            ("2106-02-07T06:28:16Z", 0, MOMENT),
            ("9999-12-31T23:59:59Z", 0, MOMENT),
            ("1970-01-01T00:00:00+00:01", 0, MOMENT),
            ("", 0, DATE),
            ("Janx 1 2021", 0, DATE),
            ("Jan", 0, DATE),
            ("Jan 1", 4, "the day of the month"),
            ("1 Jan", 2, DATE),
            ("Jan 123 2021", 4, "the day of the month"),
            ("Jan 1 21", 6, "four digits of the year"),
            ("Jan 1 2021 ", 11, "two digits of the hour"),
            ("Jan 1 2021 08", 13, "':'"),
            ("Jan 1 2021 08:25:3", 17, "two digits of the second"),
            ("Jan 1 2021 08:25:35 CET", 20, "UTC"),
            ("Jan 1 2021 08:25:35 UTC+1", 23, END),
            ("2021-1-1T00:00:00Z", 5, "two digits of the month"),
            ("2021-01-01", 10, "'T'"),
            ("2021-01-01T00:00:00", 19, "'Z', '+' or '-'"),
            ("2021-01-01T00:00:00.5Z", 19, "'Z', '+' or '-'"),
            ("2021-01-01T00:00:00+24:00", 19, "an offset of less than a day"),
            ("2021-01-01T00:00:00Zulu", 20, END),
        ],
    );
    assert_refused(Kind::Time, &[("4294967296", 0, too_large(0xffff_ffff))]);
}

#[test]
fn addresses_are_read_in_their_canonical_forms_only() {
    const V4: &str = "an IPv4 address";
    const V6: &str = "an IPv6 address";
    assert_eq!(parsed(Kind::Ipv4Address, "192.0.2.1"), Ok(vec![192, 0, 2, 1]));
    // Shortened, octal, or as a number: other readers differ on these texts.
    for text in ["", "10.1", "010.0.0.1", "167772161", "0x0a000001", "10.0.0.256", "10.0.0.1/32", "10.0.0.1 ", "::1"] {
        assert_unexpected(Kind::Ipv4Address, &[(text, 0, V4)]);
    }
    assert_eq!(parsed(Kind::Ipv6Address, "'2001:DB8::1'").map(|octets| octets.len()), Ok(16));
    assert_eq!(parsed(Kind::Ipv6Address, "::192.0.2.1"), Ok(hex!("000000000000000000000000c0000201").to_vec()));
    for text in ["", "::1%eth0", "[::1]", "::1/128", "1:2:3:4:5:6:7", "12345::", "192.0.2.1"] {
        assert_unexpected(Kind::Ipv6Address, &[(text, 0, V6)]);
    }
    assert_eq!(parsed(Kind::ComboIpAddress, "192.0.2.1"), Ok(vec![192, 0, 2, 1]));
    assert_eq!(parsed(Kind::ComboIpAddress, "::ffff:192.0.2.1"), Ok(hex!("00000000000000000000ffffc0000201").to_vec()));
    assert_unexpected(Kind::ComboIpAddress, &[("192.0.2", 0, V4), ("\"1:2\"", 1, V6)]);

    const GROUP: &str = "one to four hexadecimal digits";
    assert_eq!(parsed(Kind::InterfaceId, "0:00fF:fe00:1"), Ok(hex!("000000fffe000001").to_vec()));
    assert_unexpected(
        Kind::InterfaceId,
        &[
            ("::1", 0, GROUP),
            ("1:2:3", 5, "':'"),
            ("1:2:3:4:5", 7, END),
            ("1:12345:1:1", 2, GROUP),
            ("1:2:3:g", 6, GROUP),
        ],
    );
    const PAIR: &str = "two hexadecimal digits";
    assert_eq!(parsed(Kind::EthernetAddress, "02:00:5E:10:00:0a"), Ok(hex!("02005e10000a").to_vec()));
    assert_unexpected(
        Kind::EthernetAddress,
        &[
            ("2:0:5e:10:0:a", 0, PAIR),
            ("02-00-5e-10-00-0a", 2, "':'"),
            ("02:00:5e:10:00", 14, "':'"),
            ("02:00:5e:10:00:0a:01", 17, END),
            ("02:00:5e:10:00:0ab", 15, PAIR),
        ],
    );
}

#[test]
fn a_prefix_is_read_with_its_length_and_without_host_bits() {
    const LENGTH: &str = "a prefix length";
    assert_eq!(parsed(Kind::Ipv4Prefix, "192.0.2.0/24"), Ok(hex!("0018c0000200").to_vec()));
    assert_eq!(parsed(Kind::Ipv4Prefix, "192.0.2.1"), Ok(hex!("0020c0000201").to_vec()));
    assert_eq!(parsed(Kind::Ipv4Prefix, "0.0.0.0"), Ok(hex!("002000000000").to_vec()));
    assert_refused(
        Kind::Ipv4Prefix,
        &[
            ("192.0.2.1/24", 0, InvalidValue::HostBits { length: 24 }),
            ("\"128.0.0.0/0\"", 1, InvalidValue::HostBits { length: 0 }),
            ("192.0.2.0/33", 10, too_large(32)),
            ("192.0.2.0/256", 10, too_large(32)),
        ],
    );
    assert_unexpected(
        Kind::Ipv4Prefix,
        &[
            ("192.0.2.0/", 10, LENGTH),
            ("192.0.2.0/-1", 10, LENGTH),
            ("192.0.2.0/1000", 10, LENGTH),
            ("192.0.2.0/24/1", 12, END),
            ("10/8", 0, "an IPv4 address"),
            ("/8", 0, "an IPv4 address"),
        ],
    );
    assert_eq!(parsed(Kind::Ipv6Prefix, "2001:db8::/32"), Ok(hex!("002020010db8").to_vec()));
    assert_eq!(parsed(Kind::Ipv6Prefix, "::/0"), Ok(vec![0; 2]));
    assert_eq!(parsed(Kind::Ipv6Prefix, "::1"), Ok(hex!("008000000000000000000000000000000001").to_vec()));
    assert_refused(
        Kind::Ipv6Prefix,
        &[("2001:db8::1/32", 0, InvalidValue::HostBits { length: 32 }), ("::/129", 3, too_large(128))],
    );
    assert_unexpected(Kind::Ipv6Prefix, &[("::/", 3, LENGTH), ("10.0.0.0/8", 0, "an IPv6 address")]);
}

fn filter_of(text: &str) -> Vec<u8> {
    parsed(Kind::AscendFilter, text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn rule_of(octets: &[u8]) -> AscendRule {
    AscendFilter::decode(octets).unwrap().rule()
}

/// FreeRADIUS 3.2.1 makes the same octets from the text.
#[test]
fn an_ascend_filter_of_ip_packets_is_read_and_printed() {
    let canonical = "ip out drop srcip 192.0.2.5/32 dstip 10.1.2.3/24 tcp srcport > 1023 dstport = 80 est";
    let octets = hex!("01000000c00002050a0102032018060103ff0050030200000000000000000000");
    for text in [
        canonical,
        "\"ip out drop dstip 10.1.2.3/24 srcip 192.0.2.5/32 tcp dstport = 80 srcport > 1023 est\"",
        "  IP  Out\tDROP tcp est DSTPORT = WWW srcport > 0x3ff  srcip 192.0.2.5 dstip 10.1.2.3/24 "
            .replace("192.0.2.5 ", "192.0.2.5/32 ")
            .as_str(),
    ] {
        assert_eq!(filter_of(text), octets, "{text}");
    }
    let filter = AscendFilter::decode(&octets).unwrap();
    assert_eq!(filter.to_string(), canonical);
    assert_eq!(Value::AscendFilter(filter).to_string(), format!("\"{canonical}\""));
    assert!(!filter.is_forwarding() && !filter.is_incoming());
    assert_eq!(
        filter.rule(),
        AscendRule::Ip {
            source: Ipv4Addr::new(192, 0, 2, 5),
            source_length: 32,
            destination: Ipv4Addr::new(10, 1, 2, 3),
            destination_length: 24,
            protocol: 6,
            established: true,
            source_port: Some((Comparison::Greater, 1023)),
            destination_port: Some((Comparison::Equal, 80)),
        }
    );
    for (class, length) in [
        ("0.0.0.0", 0),
        ("0.0.0.1", 8),
        ("10.0.0.1", 8),
        ("127.0.0.1", 8),
        ("128.0.0.1", 16),
        ("172.16.2.1", 16),
        ("192.0.2.1", 24),
        ("223.0.0.1", 24),
        ("224.0.0.1", 32),
    ] {
        assert_eq!(filter_of(&format!("ip in forward dstip {class}"))[13], length, "{class}");
    }
    for (protocol, number) in [("icmp", 1), ("TCP", 6), ("udp", 17), ("ospf", 89), ("0", 0), ("47", 47), ("255", 255)] {
        assert_eq!(filter_of(&format!("ip in forward {protocol}"))[14], number, "{protocol}");
    }
    for (comparison, octet) in [("<", 1), ("=", 2), (">", 3), ("!=", 4)] {
        assert_eq!(filter_of(&format!("ip in forward udp dstport {comparison} ntp"))[18..22], [0, 123, 0, octet]);
    }
    assert_eq!(AscendFilter::decode(&filter_of("ip in forward")).unwrap().to_string(), "ip in forward 0");
}

#[test]
fn an_ascend_filter_of_octets_is_read_and_printed() {
    let octets = hex!("000000000002000600010fffffff000007fe4570000001000000000000000000");
    let canonical = "generic out drop 2 0fffffff0000 07fe45700000 != more";
    for text in [canonical, "generic OUT drop 2 0fffffff0000 0x07FE45700000 more !="] {
        assert_eq!(filter_of(text), octets, "{text}");
    }
    assert_eq!(AscendFilter::decode(&octets).unwrap().to_string(), canonical);
    let (mask, value) = (hex!("0fffffff0000"), hex!("07fe45700000"));
    assert_eq!(rule_of(&octets), AscendRule::Generic { offset: 2, length: 6, mask, value, differs: true, more: true });
    let short = filter_of("generic in forward 65535 ff 80");
    assert_eq!(short, hex!("00010100ffff00010000ff000000000080000000000000000000000000000000"));
    assert_eq!(AscendFilter::decode(&short).unwrap().to_string(), "generic in forward 65535 ff 80 ==");
}

#[test]
fn an_ascend_filter_of_ipx_packets_is_read_and_printed() {
    let octets = hex!("0201010000000001112233445566abcd00000002aabbccddeeff123403010000");
    let canonical = "ipx in forward srcipxnet 0x0001 srcipxnode 0x112233445566 srcipxsock > 0xabcd \
                     dstipxnet 0x0002 dstipxnode 0xaabbccddeeff dstipxsock < 0x1234";
    assert_eq!(filter_of(canonical), octets);
    assert_eq!(filter_of(&canonical.replace("0x", "")), octets);
    assert_eq!(AscendFilter::decode(&octets).unwrap().to_string(), canonical);
    let end = |network, node, comparison, socket| IpxAddress { network, node, socket: Some((comparison, socket)) };
    assert_eq!(
        rule_of(&octets),
        AscendRule::Ipx {
            source: end(1, hex!("112233445566"), Comparison::Greater, 0xabcd),
            destination: end(2, hex!("aabbccddeeff"), Comparison::Less, 0x1234),
        }
    );
    assert_eq!(AscendFilter::decode(&filter_of("ipx out drop")).unwrap().to_string(), "ipx out drop");
}

#[test]
fn an_ascend_filter_that_no_text_makes_prints_as_octets() {
    let cases = [
        // The spare octet; octets after the rule; a port that is not compared; octets after the length; an empty value.
        hex!("0101010100000000000000000000000000000000000000000000000000000000"),
        hex!("0101010000000000000000000000000000000000000000000000000000000001"),
        hex!("0101010000000000000000000000060000500000000000000000000000000000"),
        hex!("00010100000000020000ffff0000000080000001000000000000000000000000"),
        hex!("0001010000000000000000000000000000000000000000000000000000000000"),
    ];
    for octets in cases {
        let text = AscendFilter::decode(&octets).unwrap().to_string();
        assert_eq!(text, format!("0x{}", octets.iter().map(|octet| format!("{octet:02x}")).collect::<String>()));
        assert_eq!(Kind::AscendFilter.decode(&octets).unwrap().to_string(), text);
        assert_eq!(filter_of(&text), octets);
    }
}

#[test]
fn an_ascend_filter_whose_fields_hold_what_is_not_known_stays_octets() {
    let broken = |at: usize, octet: u8, octets: [u8; 32]| {
        let mut octets = octets;
        octets[at] = octet;
        refusal::<AscendFilter<'static>>(&octets)
    };
    let generic = hex!("0001010000000002000000000000000000000000000000000000000000000000");
    let ip = hex!("0101010000000000000000000000000000000000000000000000000000000000");
    let ipx = hex!("0201010000000000000000000000000000000000000000000000000000000000");
    for (at, octet, octets, maximum) in [
        (0, 4, ip, 2),
        (0, 255, ip, 2),
        (1, 2, ip, 1),
        (2, 2, generic, 1),
        (6, 1, generic, 0),
        (7, 7, generic, 6),
        (8, 1, generic, 0),
        (9, 2, generic, 1),
        (22, 2, generic, 1),
        (12, 33, ip, 32),
        (13, 33, ip, 32),
        (15, 2, ip, 1),
        (20, 5, ip, 4),
        (21, 5, ip, 4),
        (28, 5, ipx, 4),
        (29, 5, ipx, 4),
    ] {
        assert_eq!(broken(at, octet, octets), too_large(maximum), "octet {at}");
    }
    let text = format!("0x04{}", "00".repeat(31));
    assert_refused(
        Kind::AscendFilter,
        &[(&text, 0, too_large(2)), ("0x01", 0, InvalidValue::Length { found: 1, expected: 32 })],
    );
}

#[test]
fn a_text_that_makes_no_ascend_filter_is_refused_where_it_goes_wrong() {
    const DIGITS: &str = "two to twelve hexadecimal digits";
    const IP: &str = "srcip, dstip, a protocol, srcport, dstport, or est after the protocol, each once";
    const PROTOCOL: &str = "icmp, tcp, udp, ospf, the number of a protocol, srcip, dstip, srcport or dstport";
    const HEXADECIMAL: &str = "hexadecimal digits: up to 8 of a network, 12 of a node, 4 of a socket";
    assert_unexpected(
        Kind::AscendFilter,
        &[
            ("", 0, "in or out"),
            ("ip", 2, "in or out"),
            ("ip in", 5, "forward or drop"),
            ("ip6 in forward", 0, "ip, ipv6, generic or ipx"),
            ("ip in forward est", 14, PROTOCOL),
            ("ip in forward tcp tcp", 18, IP),
            ("ip in forward tcp est est", 22, IP),
            ("ip in forward -1", 14, PROTOCOL),
            ("ip in forward dstip", 19, "an IPv4 address"),
            ("ip in forward dstip 10.0.0.1/", 29, "a prefix length"),
            ("ip in forward srcip 10.0.0.1/8 srcip 10.0.0.1/8", 31, PROTOCOL),
            ("ip in forward tcp dstport 80", 26, "<, =, > or !="),
            ("ip in forward tcp dstport=80", 18, IP),
            ("ip in forward tcp dstport = ", 28, "a digit"),
            ("ip in forward tcp dstport = http", 28, "a digit"),
            ("ip in forward tcp dstport = 80x", 30, END),
            ("generic in drop", 15, "a digit"),
            ("generic in drop 0", 17, DIGITS),
            ("generic in drop 0 f 0", 18, DIGITS),
            ("generic in drop 0 ffffffffffffff 00000000000000", 18, DIGITS),
            ("generic in drop 0 ffff 00", 23, "as many digits as the mask has"),
            ("generic in drop 0 ffff 0000 == !=", 31, "==, != or more, each once"),
            ("generic in drop 0 ffff 0000 more more", 33, "==, != or more, each once"),
            ("ipx in drop srcipxnet 1", 23, "the node of the network"),
            ("ipx in drop srcipxnet 100000000 srcipxnode 1", 22, HEXADECIMAL),
            ("ipx in drop srcipxnet 1 srcipxnode 1 srcipxsock = 10000", 50, HEXADECIMAL),
            ("ipx in drop dstipxsock = 1", 12, "srcipxnet, dstipxnet, a socket after its node, or the end of the text"),
        ],
    );
    assert_refused(
        Kind::AscendFilter,
        &[
            ("ip in forward 256", 14, too_large(255)),
            ("ip in forward dstip 10.0.0.1/33", 29, too_large(32)),
            ("\"ip in forward tcp dstport = 65536\"", 29, too_large(65535)),
            ("generic in drop 65536 ff 00", 16, too_large(65535)),
        ],
    );
}

/// The forms that differ from those of the standard library, or of the value's own `Display`.
#[test]
fn values_print_in_the_form_that_is_read_again() {
    let cases: [(Kind, &[u8], &str); 13] = [
        (Kind::Ipv6Address, &hex!("0000000000000000000000000a000001"), "::10.0.0.1"),
        (Kind::Ipv6Address, &hex!("00000000000000000000000000010000"), "::0.1.0.0"),
        (Kind::Ipv6Address, &hex!("0000000000000000000000000000ffff"), "::ffff"),
        (Kind::Ipv6Address, &hex!("0000000000000000000000010a000001"), "::1:a00:1"),
        (Kind::Ipv6Address, &hex!("00000000000000000000ffff0a000001"), "::ffff:10.0.0.1"),
        (Kind::ComboIpAddress, &hex!("0000000000000000000000000a000001"), "::10.0.0.1"),
        (Kind::Ipv6Prefix, &hex!("0080 0000000000000000000000000a000001"), "::10.0.0.1/128"),
        (Kind::InterfaceId, &hex!("0000000a0b00fe00"), "0:a:b00:fe00"),
        (Kind::Time, &hex!("00000000"), "\"Jan  1 1970 00:00:00 UTC\""),
        (Kind::Signed, &hex!("fffffffe"), "-2"),
        (Kind::Boolean, &[1], "yes"),
        (Kind::Boolean, &[0], "no"),
        (Kind::FilterRules, b"a\0", "0x6100"),
    ];
    for (kind, octets, text) in cases {
        assert_eq!(kind.decode(octets).unwrap().to_string(), text);
        assert_eq!(parsed(kind, text).as_deref(), Ok(octets), "{text}");
    }
    assert_eq!(Time(0).to_string(), "1970-01-01T00:00:00Z");
}

#[test]
fn every_day_of_the_type_is_printed_and_read_in_both_forms() {
    for day in 0..=u32::MAX / 86_400 {
        let time = Time(day * 86_400);
        let octets = time.0.to_be_bytes();
        assert_eq!(parsed(Kind::Time, &time.to_string()).as_deref(), Ok(&octets[..]), "{time}");
        assert_eq!(parsed(Kind::Time, &Value::Time(time).to_string()).as_deref(), Ok(&octets[..]), "{time}");
    }
}
