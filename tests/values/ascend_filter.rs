//! The filter of Ascend for IPv6, which has 48 octets.

use hex_literal::hex;
use radius_dict::{Dictionary, text, vendor::ascend::DATA_FILTER};
use radius_proto::{
    Code, Packet,
    encode::PacketWriter,
    packet::Authenticator,
    value::{AscendFilter, AscendRule, Comparison, DataType, InvalidValue, Kind, TextError},
};

/// Type 3, forward, in; from `2001:db8::/32` to `2001:db8:1::1/128`, TCP, established, destination port 80.
const FILTER: [u8; 48] = hex!(
    "03010100 20010db8000000000000000000000000 20010db8000100000000000000000001"
    "20 80 06 01 0000 0050 00 02 0000"
);
const TEXT: &str = "ipv6 in forward srcip 2001:db8::/32 dstip 2001:db8:1::1/128 tcp dstport = 80 est";

#[test]
fn a_filter_of_ipv6_is_a_value_with_a_text_both_ways() {
    let filter = AscendFilter::decode(&FILTER).unwrap();
    assert!(filter.is_incoming() && filter.is_forwarding());
    assert_eq!(
        filter.rule(),
        AscendRule::Ipv6 {
            source: "2001:db8::".parse().unwrap(),
            source_length: 32,
            destination: "2001:db8:1::1".parse().unwrap(),
            destination_length: 128,
            protocol: 6,
            established: true,
            source_port: None,
            destination_port: Some((Comparison::Equal, 80)),
        }
    );
    assert_eq!(filter.to_string(), TEXT);
    let mut buffer = [0xa5; 64];
    for text in [
        TEXT,
        "IPV6 in forward tcp est dstport = www dstip 2001:db8:1::1 srcip 2001:db8::/32",
        &format!("0x{}", FILTER.iter().map(|octet| format!("{octet:02x}")).collect::<String>()),
    ] {
        assert_eq!(Kind::AscendFilter.parse(text, &mut buffer), Ok(&FILTER[..]), "{text}");
    }
    // Both ports, and a direction that differs from the forwarding.
    let both = "ipv6 out forward srcip 2001:db8::/32 udp srcport > 1023 dstport != 53";
    let octets = hex!(
        "03010000 20010db8000000000000000000000000 00000000000000000000000000000000"
        "20 00 11 00 03ff 0035 03 04 0000"
    );
    assert_eq!(Kind::AscendFilter.parse(both, &mut buffer), Ok(&octets[..]));
    assert_eq!(AscendFilter::decode(&octets).unwrap().to_string(), both);
    let any = Kind::AscendFilter.parse("ipv6 out drop srcip :: 17", &mut buffer).unwrap();
    assert_eq!((any.len(), AscendFilter::decode(any).unwrap().to_string().as_str()), (48, "ipv6 out drop udp"));
}

#[test]
fn a_filter_of_ipv6_goes_through_packet_line_and_log() {
    let mut buffer = [0; 128];
    let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 0, Authenticator::ZERO).unwrap();
    let packet = writer.push(DATA_FILTER, AscendFilter::decode(&FILTER).unwrap()).unwrap().finish();
    let attributes = Packet::parse(packet).unwrap().attributes();
    assert_eq!(attributes.get(DATA_FILTER).unwrap().unwrap().to_string(), TEXT);
    let leaf = attributes.leaves(Dictionary::EMBEDDED).next().unwrap();
    let line = text::line(Dictionary::EMBEDDED, &leaf).to_string();
    assert_eq!(line, format!("Ascend-Data-Filter = \"{TEXT}\""));
    assert_eq!(Dictionary::EMBEDDED.display_leaf(leaf).to_string(), line);
    let mut value = [0; 64];
    let read = text::lines(Dictionary::EMBEDDED, &line).next().unwrap().unwrap();
    assert_eq!(read.encode(&mut value), Ok(&FILTER[..]));
}

#[test]
fn a_filter_has_the_length_of_its_type_and_known_fields() {
    let refused = |octets: &[u8]| AscendFilter::decode(octets).unwrap_err();
    for found in (0..=64).filter(|found| ![32, 48].contains(found)) {
        assert_eq!(refused(&vec![3; found]), InvalidValue::Length { found, expected: 32 });
    }
    assert_eq!(refused(&[3; 32]), InvalidValue::NumberTooLarge { maximum: 2 });
    for kind in [0, 1, 2, 4, 255] {
        for found in [31, 33, 48] {
            let octets = [&[kind][..], &vec![0; found - 1]].concat();
            assert_eq!(refused(&octets), InvalidValue::Length { found, expected: 32 });
        }
    }
    for (at, maximum) in [(1, 1), (2, 1), (36, 128), (37, 128), (39, 1), (44, 4), (45, 4)] {
        let mut octets = FILTER;
        octets[at] = u8::try_from(maximum + 1).unwrap();
        assert_eq!(refused(&octets), InvalidValue::NumberTooLarge { maximum }, "octet {at}");
    }
    // Octets that a text does not say.
    for at in [3, 46, 47] {
        let mut octets = FILTER;
        octets[at] = 1;
        assert!(AscendFilter::decode(&octets).unwrap().to_string().starts_with("0x03"), "octet {at}");
    }
    let mut buffer = [0; 47];
    let error = Kind::AscendFilter.parse(TEXT, &mut buffer).unwrap_err();
    assert_eq!(error, TextError::NoRoom { needed: 48, available: 47 });
    for (text, at) in [("ipv6 in drop srcip 192.0.2.1", 19), ("ip in drop srcip 2001:db8::1", 17)] {
        let error = Kind::AscendFilter.parse(text, &mut [0; 64]).unwrap_err();
        assert!(matches!(error, TextError::Expected { at: found, .. } if found == at), "{error}");
    }
}
