//! Every data type: values and octets, octets and text, each the way back as well, and each rule of a type refused when it is broken.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use hex_literal::hex;
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};
use radius_dict::rfc2865::ServiceType;
use radius_proto::{
    DataType, InvalidValue, Tag,
    value::{
        AscendFilter, AscendRule, BitFields, Boolean, Byte, ComboIpAddress, Comparison, Concat, Enumerated,
        EthernetAddress, FilterRules, FixedOctets, Integer, Integer64, InterfaceId, Ipv4Address, Ipv4Prefix,
        Ipv6Address, Ipv6Prefix, IpxAddress, Kind, Layout, Member, Octets, Short, Signed, Structured, Tagged, Text,
        TextError, Time, TimeDelta, Tlv, Value,
    },
};

/// [RFC 4675, section 2.1](https://www.rfc-editor.org/rfc/rfc4675#section-2.1)
static EGRESS_VLANID: Layout =
    Layout::new(&[Member::new("Tag-Indication", 8), Member::new("Pad", 12), Member::new("VLANID", 12)]).unwrap();
static ONE_OF_64_BITS: Layout = Layout::new(&[Member::new("All", 64)]).unwrap();
static SINGLE_BITS: Layout = Layout::new(&[Member::new("A", 1), Member::new("A", 1), Member::new("B", 6)]).unwrap();

struct EgressVlanId;

impl Structured for EgressVlanId {
    const LAYOUT: &'static Layout = &EGRESS_VLANID;
}

const KINDS: [Kind; 31] = [
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
    Kind::Structure(&EGRESS_VLANID),
    Kind::Structure(&ONE_OF_64_BITS),
    Kind::Structure(&SINGLE_BITS),
    Kind::AscendFilter,
    Kind::Concat,
    Kind::FilterRules,
    Kind::Tlv,
    Kind::VendorSpecific,
    Kind::Extended,
    Kind::LongExtended,
    Kind::ExtendedVendorSpecific,
];

/// Whether each value of the type has one encoding only.
fn has_one_encoding(kind: Kind) -> bool {
    !matches!(kind, Kind::Ipv4Prefix | Kind::Ipv6Prefix)
}

fn ipv4_prefix() -> impl Strategy<Value = Ipv4Prefix> {
    (any::<u32>(), 0..=32_u8).prop_map(|(address, length)| {
        let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
        Ipv4Prefix::new((address & mask).into(), length).unwrap()
    })
}

fn ipv6_prefix() -> impl Strategy<Value = Ipv6Prefix> {
    (any::<u128>(), 0..=128_u8).prop_map(|(address, length)| {
        let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
        Ipv6Prefix::new((address & mask).into(), length).unwrap()
    })
}

/// Octets of filters: mostly of sensible ones, some with something in fields that a filter does not use.
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

/// The octets of a value that the library writes.
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
        // Many zeros, which addresses are shortened by.
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

/// A value of the type goes through octets unharmed, and its octets through the value.
macro_rules! assert_round_trip {
    ($data_type:ty, $value:expr) => {
        let octets = through::<$data_type>($value);
        let decoded = <$data_type>::decode(&octets).unwrap();
        assert_eq!(decoded, $value);
        assert_eq!(through::<$data_type>(decoded), octets);
        // The type at run time finds a value in the same octets.
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
        text: String, octets in vec(any::<u8>(), 0..=253), five: [u8; 5], filter in filter(), numbers: [u16; 3]
    ) {
        assert_round_trip!(Text, &text);
        assert_round_trip!(Octets, &octets);
        assert_round_trip!(FixedOctets<5>, five);
        let filter = AscendFilter::decode(&filter).unwrap();
        let mut buffer = [0; 32];
        let parsed = Kind::AscendFilter.parse(&filter.to_string(), &mut buffer).unwrap();
        prop_assert_eq!(through::<AscendFilter<'static>>(filter), parsed);
        let numbers = [u64::from(numbers[0] >> 8), u64::from(numbers[1] >> 4), u64::from(numbers[2] >> 4)];
        let structure = EGRESS_VLANID.structure(&numbers).unwrap();
        assert_round_trip!(BitFields<EgressVlanId>, structure);
        prop_assert_eq!(structure.members().map(|(_, number)| number).collect::<Vec<_>>(), numbers);

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
        assert_round_trip!(Tagged<Text>, (tag, text.as_str()));
        assert_round_trip!(Tagged<Octets>, (tag, octets.as_slice()));
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
        if let Some(length) = kind.fixed_length().filter(|length| *length != octets.len()) {
            prop_assert_eq!(kind.decode(&octets), Err(InvalidValue::Length { found: octets.len(), expected: length }));
        }
        if let Ok(value) = kind.decode(&octets) {
            let mut buffer = [0xa5; 64];
            let parsed = kind.parse(&value.to_string(), &mut buffer).unwrap();
            prop_assert_eq!(kind.decode(parsed), Ok(value));
            prop_assert!(!has_one_encoding(kind) || parsed == octets);
        }
    }

    /// Also text that nearly is a value's.
    #[test]
    fn no_text_panics_and_what_is_read_from_one_is_a_value(
        (kind, octets) in kind_and_octets(), changes in vec((any::<Index>(), any::<char>()), 0..=3),
        replaced: bool, strange: String, other in select(&KINDS[..]), available in 0..=300_usize
    ) {
        let mut text: Vec<char> = kind.decode(&octets).unwrap().to_string().chars().collect();
        for (place, character) in changes {
            // Often one that means something.
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

/// The error of the type at run time and of its marker, which are the same.
fn refusal<T: DataType>(octets: &[u8]) -> InvalidValue {
    let error = T::decode(octets).err().expect("refused");
    assert_eq!(T::KIND.decode(octets), Err(error), "{} {octets:02x?}", T::KIND);
    error
}

fn refusal_of_value<T: DataType>(value: T::Input<'_>) -> InvalidValue {
    T::length(&value).expect_err("refused")
}

const fn too_large(found: u64, maximum: u64) -> InvalidValue {
    InvalidValue::NumberTooLarge { found, maximum }
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
    check::<Ipv4Prefix>(6);
    check::<FixedOctets<0>>(0);
    check::<FixedOctets<16>>(16);
    check::<BitFields<EgressVlanId>>(4);
    check::<AscendFilter<'static>>(32);
}

#[test]
fn an_ipv6_prefix_has_2_to_18_octets_as_many_as_its_length_needs_and_no_host_bits() {
    let refusal = |octets: &[u8]| refusal::<Ipv6Prefix>(octets);
    let range = |found, minimum| InvalidValue::LengthRange { found, minimum, maximum: 18 };
    assert_eq!(refusal(&[]), range(0, 2));
    assert_eq!(refusal(&[0]), range(1, 2));
    assert_eq!(refusal(&[0; 19]), range(19, 2));
    assert_eq!(refusal(&hex!("0020 20010d")), range(5, 6));
    assert_eq!(refusal(&hex!("0021 20010db8")), range(6, 7));
    assert_eq!(refusal(&hex!("0001")), range(2, 3));
    assert_eq!(refusal(&[&[0, 129][..], &[0; 16]].concat()), too_large(129, 128));
    assert_eq!(refusal(&[&[0, 255][..], &[0; 16]].concat()), too_large(255, 128));
    assert_eq!(refusal(&hex!("0081 2001")), range(4, 18));
    assert_eq!(refusal(&hex!("001f 20010db900000000")), InvalidValue::HostBits { length: 31 });
    assert_eq!(refusal(&hex!("0020 20010db801")), InvalidValue::HostBits { length: 32 });
    assert_eq!(refusal(&hex!("0000 80")), InvalidValue::HostBits { length: 0 });
    assert_eq!(refusal(&hex!("007f 00000000000000000000000000000001")), InvalidValue::HostBits { length: 127 });

    // What is left out, what is not, and the reserved octet say nothing.
    let short = Ipv6Prefix::decode(&hex!("0020 20010db8"));
    assert_eq!(short, Ipv6Prefix::new("2001:db8::".parse().unwrap(), 32));
    assert_eq!(Ipv6Prefix::decode(&hex!("ff20 20010db8000000000000000000000000")), short);
    assert_eq!(Ipv6Prefix::new(Ipv6Addr::LOCALHOST, 129), Err(too_large(129, 128)));
    assert_eq!(Ipv6Prefix::new(Ipv6Addr::LOCALHOST, 127), Err(InvalidValue::HostBits { length: 127 }));
    assert!(Ipv6Prefix::new(Ipv6Addr::LOCALHOST, 128).is_ok());
}

#[test]
fn an_ipv4_prefix_has_at_most_32_bits_and_no_host_bits() {
    let refusal = |octets: &[u8]| refusal::<Ipv4Prefix>(octets);
    assert_eq!(refusal(&hex!("0021 c0000200")), too_large(33, 32));
    assert_eq!(refusal(&hex!("003f 00000000")), too_large(63, 32));
    assert_eq!(refusal(&hex!("0018 c0000201")), InvalidValue::HostBits { length: 24 });
    assert_eq!(refusal(&hex!("0000 00000001")), InvalidValue::HostBits { length: 0 });
    assert_eq!(refusal(&hex!("001f c0000201")), InvalidValue::HostBits { length: 31 });
    let prefix = Ipv4Prefix::new(Ipv4Addr::new(192, 0, 2, 0), 24);
    assert!(prefix.is_ok());
    // The reserved octet, and two bits before the length.
    assert_eq!(Ipv4Prefix::decode(&hex!("ffd8 c0000200")), prefix);
    assert_eq!(Ipv4Prefix::new(Ipv4Addr::UNSPECIFIED, 33), Err(too_large(33, 32)));
    assert_eq!(Ipv4Prefix::new(Ipv4Addr::BROADCAST, 31), Err(InvalidValue::HostBits { length: 31 }));
}

#[test]
fn a_boolean_is_0_or_1() {
    for octet in 2..=255 {
        assert_eq!(refusal::<Boolean>(&[octet]), too_large(octet.into(), 1));
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
    assert_eq!(Tlv::decode(&[]).unwrap_err(), InvalidValue::TlvTruncated { at: 0 });
    assert_eq!(Tlv::decode(&hex!("0103ff 02")).unwrap_err(), InvalidValue::TlvTruncated { at: 3 });
    assert_eq!(Tlv::decode(&hex!("0103ff 0003ff")).unwrap_err(), InvalidValue::TlvTypeZero { at: 3 });
    assert_eq!(Tlv::decode(&hex!("0102")).unwrap_err(), InvalidValue::TlvLength { at: 0, length: 2 });
    assert_eq!(Tlv::decode(&hex!("0103ff 0104ff")).unwrap_err(), InvalidValue::TlvLength { at: 3, length: 4 });
    assert_eq!(refusal_of_value::<Tlv>(&hex!("0102")), InvalidValue::TlvLength { at: 0, length: 2 });
}

#[test]
fn a_tagged_number_begins_with_a_tag_and_has_24_bits() {
    assert_eq!(<Tagged<Integer>>::decode(&hex!("20000001")).unwrap_err(), InvalidValue::Tag { found: 0x20 });
    assert_eq!(<Tagged<Integer>>::decode(&hex!("0100")).unwrap_err(), InvalidValue::Length { found: 2, expected: 4 });
    assert_eq!(refusal_of_value::<Tagged<Integer>>((Tag::NONE, 1 << 24)), too_large(1 << 24, 0x00ff_ffff));
    let broken = <Tagged<Text>>::decode(b"\x01a\xff").unwrap_err();
    assert_eq!(broken, InvalidValue::NotUtf8 { valid_up_to: 1 });
}

#[test]
fn a_structure_has_a_number_for_each_member_that_fits_its_bits() {
    assert_eq!(EGRESS_VLANID.structure(&[1, 0, 0x1000]), Err(too_large(0x1000, 0xfff)));
    assert_eq!(EGRESS_VLANID.structure(&[256, 0, 0]), Err(too_large(256, 255)));
    assert_eq!(EGRESS_VLANID.structure(&[1, 0]), Err(InvalidValue::Length { found: 2, expected: 3 }));
    assert_eq!(EGRESS_VLANID.structure(&[1, 0, 0, 0]), Err(InvalidValue::Length { found: 4, expected: 3 }));
    let whole = ONE_OF_64_BITS.structure(&[u64::MAX]).unwrap();
    assert_eq!(refusal_of_value::<BitFields<EgressVlanId>>(whole), InvalidValue::Length { found: 8, expected: 4 });
    let structure = EGRESS_VLANID.decode(&hex!("31 000 005")).unwrap();
    assert_eq!(structure.member("VLANID"), Some(5));
    assert_eq!(Value::Structure(structure).to_string(), "{ Tag-Indication = 49, Pad = 0, VLANID = 5 }");

    const NOTHING: &[Member] = &[];
    const NO_BITS: &[Member] = &[Member::new("A", 0), Member::new("B", 8)];
    const HALF_AN_OCTET: &[Member] = &[Member::new("A", 4)];
    const TOO_MANY: &[Member] = &[Member::new("A", 64), Member::new("B", 8)];
    const TOO_WIDE: &[Member] = &[Member::new("A", 72)];
    for members in [NOTHING, NO_BITS, HALF_AN_OCTET, TOO_MANY, TOO_WIDE] {
        assert_eq!(Layout::new(members), None, "{members:?}");
    }
}
