//! Lines of text with every attribute of the dictionary, and all kinds of values of its type.

use alloc::collections::BTreeSet;

use radius_dict::{Definition, Dictionary, text};
use radius_proto::{Code, Packet, attribute::AttributeType, encode::PacketWriter, packet::Authenticator, value::Kind};

/// A number that no attribute in a container has.
const UNKNOWN: u8 = 252;
/// A vendor that does not exist.
const UNKNOWN_VENDOR: [u8; 4] = [0, 0xff, 0xff, 0xfe];

/// Texts that must be quoted or escaped, or that look like other values.
const TEXTS: &[&str] = &[
    "x",
    "it's \"q\" \\ \\n `x` ",
    " a\n\r\t\u{1}\u{1b}\u{7f}b",
    "nul\0nul",
    "grüß dich, €, 😀",
    "0x4142",
    "%{User-Name}",
    "# , = ( ) ; { } < >",
];

const IPV6_PREFIXES: &[&[u8]] = &[
    &[0, 0],
    &[0, 32, 0x20, 0x01, 0x0d, 0xb8],
    &[0, 64, 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0x17],
    &[0, 61, 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0x18],
    &[0, 128, 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
];
const IPV4_PREFIXES: &[[u8; 6]] =
    &[[0, 1, 128, 0, 0, 0], [0, 24, 192, 0, 2, 0], [0, 9, 10, 128, 0, 0], [0, 32, 192, 0, 2, 1]];
const IPV4_ADDRESSES: &[[u8; 4]] = &[[0; 4], [192, 0, 2, 1], [255; 4]];
const IPV6_ADDRESSES: &[[u8; 16]] = &[
    [0; 16],
    [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1],
    [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    [0xff; 16],
];

/// Filters as text.
const FILTERS: &[&str] = &[
    "ip in forward 0",
    "ip out drop srcip 192.0.2.5/32 dstip 10.1.2.3/24 tcp srcport > 1023 dstport != 80 est",
    "ipx in forward srcipxnet 0x0001 srcipxnode 0x112233445566",
    "generic in forward 16 ffff aabb != more",
];

/// A line with an attribute.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The attribute.
    pub definition: Definition<'static>,
    /// The line: `Name = value`, or `Attr-26.9.1 = 0x..` for octets that are not a value of its type.
    pub line: String,
    /// Whether it is a value of the attribute's type.
    pub is_value: bool,
}

/// Lines for an attribute, with all its tags and names of numbers, and a line with octets that are not a value of its
/// type.
#[must_use]
pub fn of(definition: Definition<'static>) -> Vec<Sample> {
    let (name, shape) = (definition.name(), definition.shape());
    let mut lines = Vec::new();
    for octets in values(&definition) {
        let value = shape.kind.decode(&octets).expect("it is a value of the type");
        let text = text::value(Some(definition), value);
        lines.push(format!("{name} = {text}"));
        if shape.tagged {
            lines.extend([0, 1, 31].map(|tag| format!("{name}:{tag} = {text}")));
        }
    }
    for (_, named) in definition.values() {
        let is_word = named.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_./+".contains(&octet));
        lines.push(if is_word { format!("{name} = {named}") } else { format!("{name} = \"{named}\"") });
    }
    let mut seen = BTreeSet::new();
    lines.retain(|line| seen.insert(line.clone()));
    let mut samples: Vec<_> = lines.into_iter().map(|line| Sample { definition, line, is_value: true }).collect();
    // Of several names of one path, only the printed name is used.
    let is_printed = Dictionary::EMBEDDED.attribute(definition.path()).is_some_and(|printed| printed.name() == name);
    let no_value = [&[0_u8, 0xff, 0x0a][..], &[0; 5]].into_iter().find(|octets| shape.kind.decode(octets).is_err());
    if let Some(octets) = no_value.filter(|_| is_printed && shape.hiding.is_none()) {
        let line = format!("Attr-{} = {}", definition.path(), hexadecimal(octets));
        samples.push(Sample { definition, line, is_value: false });
    }
    samples
}

/// Octets of values in clear, without a tag.
fn values(definition: &Definition<'_>) -> Vec<Vec<u8>> {
    let shape = definition.shape();
    match shape.kind {
        Kind::Integer | Kind::Enumerated => {
            let largest = if shape.tagged { 0x00ff_ffff } else { u32::MAX };
            // Numbers next to a number with a name often have no name.
            let beside = definition.values().flat_map(|(number, _)| [number.saturating_sub(1), number + 1]);
            let unnamed = beside.filter(|number| definition.value_name(*number).is_none());
            let unnamed = unnamed.filter_map(|number| u32::try_from(number).ok()).find(|number| *number <= largest);
            numbers::<4>([0, 1, largest].into_iter().chain(unnamed).map(u64::from))
        }
        Kind::TimeDelta => numbers::<4>([0, 1, u32::MAX.into()]),
        Kind::Signed => numbers::<4>([0, 1, 0x7fff_ffff, 0x8000_0000, u32::MAX.into()]),
        Kind::Time => numbers::<4>([0, 946_684_799, 1_795_488_016, u32::MAX.into()]),
        Kind::Integer64 => numbers::<8>([0, 1, u64::MAX]),
        Kind::Short => numbers::<2>([0, 1, u16::MAX.into()]),
        Kind::Byte => numbers::<1>([0, 1, u8::MAX.into()]),
        Kind::Boolean => numbers::<1>([0, 1]),
        Kind::Text if shape.hiding.is_some() => {
            vec![b"open sesame".to_vec(), "p\"\\\u{e4}".into(), vec![b'x'; longest(definition)]]
        }
        Kind::Text => {
            TEXTS.iter().map(|text| text.as_bytes().to_vec()).chain([vec![b'x'; longest(definition)]]).collect()
        }
        // Other octets are taken for a password, from which the response is computed.
        Kind::Octets if definition.path() == AttributeType(3) => vec![counted(17)],
        Kind::Octets => {
            vec![vec![0], vec![0xff, 0, 0x0a], counted(16), b"open sesame".to_vec(), counted(longest(definition))]
        }
        Kind::FixedOctets(length) => vec![vec![0; length.into()], counted(length.into())],
        Kind::FilterRules => vec![b"permit in ip from any to any".to_vec(), b"permit in ip\0deny out ip".to_vec()],
        Kind::Concat => vec![vec![0], counted(253), counted(254), counted(300)],
        Kind::InterfaceId => owned(&[[0; 8], [0xab, 0xcd, 0xef, 1, 2, 0, 0, 0x30], [0xff; 8]]),
        Kind::EthernetAddress => owned(&[[0; 6], [2, 0, 0x5e, 0x10, 0, 0x0a], [0xff; 6]]),
        Kind::Ipv4Address => owned(IPV4_ADDRESSES),
        Kind::Ipv6Address => owned(IPV6_ADDRESSES),
        Kind::ComboIpAddress => [owned(IPV4_ADDRESSES), owned(IPV6_ADDRESSES)].concat(),
        Kind::Ipv4Prefix => owned(IPV4_PREFIXES),
        Kind::Ipv6Prefix => IPV6_PREFIXES.iter().map(|prefix| prefix.to_vec()).collect(),
        Kind::AscendFilter => {
            let parsed = |text: &&str| shape.kind.parse(text, &mut [0; 32]).expect("it is a filter").to_vec();
            FILTERS.iter().map(parsed).collect()
        }
        // An unknown attribute inside.
        Kind::Tlv => vec![vec![UNKNOWN, 3, 0xa5]],
        Kind::Extended => vec![vec![UNKNOWN, 0xa5]],
        Kind::LongExtended => vec![vec![UNKNOWN, 0, 0xa5]],
        Kind::VendorSpecific => vec![[&UNKNOWN_VENDOR[..], &[1, 3, 0xa5]].concat()],
        Kind::ExtendedVendorSpecific => vec![[&UNKNOWN_VENDOR[..], &[1, 0xa5]].concat()],
        kind => panic!("{}: no values of {kind}", definition.name()),
    }
}

/// The octets of the longest value that fits into one attribute, or enough octets for several blocks of hiding.
fn longest(definition: &Definition<'_>) -> usize {
    const SEVERAL_BLOCKS: usize = 100;
    let shape = definition.shape();
    if let Some(hiding) = shape.hiding {
        return hiding.max_length().min(SEVERAL_BLOCKS);
    }
    let is_one_attribute = |length: &usize| {
        let mut buffer = [0; 4096];
        let writer =
            PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, Authenticator::ZERO).expect("there is room");
        let Ok(writer) = writer.push_octets(definition.path(), &vec![0; *length]) else { return false };
        Packet::parse(writer.finish()).expect("it was written").attributes().count() == 1
    };
    let longest = (1..=253).rev().find(is_one_attribute).expect("there is room for an octet");
    longest - usize::from(shape.tagged)
}

/// Octets that all differ.
fn counted(length: usize) -> Vec<u8> {
    (0..=u8::MAX).rev().cycle().skip(5).take(length).collect()
}

fn owned<const N: usize>(values: &[[u8; N]]) -> Vec<Vec<u8>> {
    values.iter().map(|value| value.to_vec()).collect()
}

fn numbers<const N: usize>(numbers: impl IntoIterator<Item = u64>) -> Vec<Vec<u8>> {
    numbers.into_iter().map(|number| number.to_be_bytes().into_iter().skip(8 - N).collect()).collect()
}

/// As FreeRADIUS writes octets.
fn hexadecimal(octets: &[u8]) -> String {
    octets.iter().fold(String::from("0x"), |text, octet| format!("{text}{octet:02x}"))
}
