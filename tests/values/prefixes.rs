//! Prefixes as peers send them, strict reading, and prefixes that a program makes.

use core::net::{Ipv4Addr, Ipv6Addr};

use hex_literal::hex;
use radius_dict::{
    Dictionary,
    rfc::{rfc3162::FRAMED_IPV6_PREFIX, rfc6572::PMIP6_HOME_IPV4_HOA},
    text,
};
use radius_proto::{
    Code, Packet,
    encode::PacketWriter,
    find::Content,
    packet::Authenticator,
    value::{DataType, InvalidValue, Ipv4Prefix, Ipv6Prefix, Value},
};

const fn too_large(maximum: u64) -> InvalidValue {
    InvalidValue::NumberTooLarge { maximum }
}

fn ipv6(address: &str, length: u8) -> Ipv6Prefix {
    Ipv6Prefix::new(address.parse().unwrap(), length).unwrap()
}

/// [RFC 8044, section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)
#[test]
fn an_ipv6_prefix_is_read_as_peers_send_it() {
    let short = ipv6("2001:db8::", 32);
    let cases: [(&[u8], Ipv6Prefix); 10] = [
        (&hex!("0020 20010db8"), short),
        (&hex!("0020 20010db8000000000000000000000000"), short),
        // The reserved octet
        (&hex!("ff20 20010db8"), short),
        // Octets that the length needs are missing.
        (&hex!("0040 200115 30100e"), ipv6("2001:1530:100e::", 64)),
        (&hex!("0001"), ipv6("::", 1)),
        (&hex!("0080 2001"), ipv6("2001::", 128)),
        // Host bits
        (&hex!("0040 20010db8000000010000000000000001"), ipv6("2001:db8:0:1::", 64)),
        (&hex!("002f 20010db80001"), ipv6("2001:db8::", 47)),
        (&hex!("007f 00000000000000000000000000000001"), ipv6("::", 127)),
        (&hex!("0000 ffffffffffffffffffffffffffffffff"), ipv6("::", 0)),
    ];
    for (octets, expected) in cases {
        assert_eq!(Ipv6Prefix::decode(octets), Ok(expected), "{octets:02x?}");
        assert_eq!(Ipv6Prefix::KIND.decode(octets), Ok(Value::Ipv6Prefix(expected)), "{octets:02x?}");
    }
    for length in 129..=255 {
        let refused = Err(too_large(128));
        assert_eq!(Ipv6Prefix::decode(&[&[0, length][..], &[0; 16]].concat()), refused);
        assert_eq!(Ipv6Prefix::decode(&[0, length]), refused);
    }
    for found in [0, 1, 19, 253] {
        let refused = Err(InvalidValue::LengthRange { found, minimum: 2, maximum: 18 });
        assert_eq!(Ipv6Prefix::decode(&vec![0; found]), refused);
    }
}

/// [RFC 8044, section 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)
#[test]
fn an_ipv4_prefix_is_read_as_peers_send_it() {
    let prefix = Ipv4Prefix::new(Ipv4Addr::new(192, 0, 2, 0), 24).unwrap();
    for octets in [&hex!("0018 c0000200")[..], &hex!("ff18 c0000200"), &hex!("0018 c00002"), &hex!("0018 c00002ff")] {
        assert_eq!(Ipv4Prefix::decode(octets), Ok(prefix), "{octets:02x?}");
        assert_eq!(Ipv4Prefix::KIND.decode(octets), Ok(Value::Ipv4Prefix(prefix)), "{octets:02x?}");
    }
    for length in 0..=32 {
        let read = Ipv4Prefix::decode(&[0, length]).unwrap();
        assert_eq!((read.address(), read.length()), (Ipv4Addr::UNSPECIFIED, length));
    }
    // The length is the whole octet: with six bits of it, 64 would be the prefix of all addresses.
    for length in 33..=255 {
        assert_eq!(Ipv4Prefix::decode(&[0, length, 192, 0, 2, 0]), Err(too_large(32)));
    }
    for found in [0, 1, 7, 18] {
        let refused = Err(InvalidValue::LengthRange { found, minimum: 2, maximum: 6 });
        assert_eq!(Ipv4Prefix::decode(&vec![0; found]), refused);
    }
}

#[test]
fn strict_reading_refuses_what_must_not_be_sent() {
    let missing = |found, minimum| InvalidValue::LengthRange { found, minimum, maximum: 18 };
    let refused: [(&[u8], InvalidValue); 10] = [
        (&[], missing(0, 2)),
        (&hex!("0020 20010d"), missing(5, 6)),
        (&hex!("0021 20010db8"), missing(6, 7)),
        (&hex!("0001"), missing(2, 3)),
        (&hex!("0080 2001"), missing(4, 18)),
        (&hex!("0081 2001"), too_large(128)),
        (&hex!("001f 20010db900000000"), InvalidValue::HostBits { length: 31 }),
        (&hex!("0020 20010db801"), InvalidValue::HostBits { length: 32 }),
        (&hex!("0000 80"), InvalidValue::HostBits { length: 0 }),
        (&hex!("0120 20010db8"), InvalidValue::ReservedOctet),
    ];
    for (octets, reason) in refused {
        assert_eq!(Ipv6Prefix::decode_strictly(octets), Err(reason), "{octets:02x?}");
    }
    // The RFC only advises against octets that are not needed.
    for octets in [&hex!("0020 20010db8")[..], &hex!("0020 20010db8000000000000000000000000")] {
        assert_eq!(Ipv6Prefix::decode_strictly(octets), Ok(ipv6("2001:db8::", 32)));
    }

    let refused: [(&[u8], InvalidValue); 7] = [
        (&[0; 7], InvalidValue::LengthRange { found: 7, minimum: 2, maximum: 6 }),
        (&hex!("0018 c00002"), InvalidValue::LengthRange { found: 5, minimum: 6, maximum: 6 }),
        (&hex!("0021 c0000200"), too_large(32)),
        (&hex!("0018 c0000201"), InvalidValue::HostBits { length: 24 }),
        (&hex!("0000 00000001"), InvalidValue::HostBits { length: 0 }),
        (&hex!("8018 c0000200"), InvalidValue::ReservedOctet),
        (&hex!("0018 00000000"), InvalidValue::PrefixUnspecified { length: 24 }),
    ];
    for (octets, reason) in refused {
        assert_eq!(Ipv4Prefix::decode_strictly(octets), Err(reason), "{octets:02x?}");
    }
    assert_eq!(Ipv4Prefix::decode_strictly(&hex!("0018 c0000200")), Ipv4Prefix::new(Ipv4Addr::new(192, 0, 2, 0), 24));
    assert_eq!(Ipv4Prefix::decode_strictly(&hex!("0020 00000000")), Ipv4Prefix::new(Ipv4Addr::UNSPECIFIED, 32));
}

#[test]
fn a_program_makes_prefixes_without_host_bits() {
    assert_eq!(Ipv6Prefix::new(Ipv6Addr::LOCALHOST, 129), Err(too_large(128)));
    assert_eq!(Ipv6Prefix::new(Ipv6Addr::LOCALHOST, 127), Err(InvalidValue::HostBits { length: 127 }));
    assert!(Ipv6Prefix::new(Ipv6Addr::LOCALHOST, 128).is_ok());
    assert_eq!(Ipv6Prefix::containing(Ipv6Addr::LOCALHOST, 127), Ok(ipv6("::", 127)));
    assert_eq!(Ipv6Prefix::containing(Ipv6Addr::LOCALHOST, 129), Err(too_large(128)));

    assert_eq!(Ipv4Prefix::new(Ipv4Addr::BROADCAST, 31), Err(InvalidValue::HostBits { length: 31 }));
    assert_eq!(Ipv4Prefix::new(Ipv4Addr::UNSPECIFIED, 33), Err(too_large(32)));
    let contained = Ipv4Prefix::containing(Ipv4Addr::new(192, 0, 2, 255), 24);
    assert_eq!(contained, Ipv4Prefix::new(Ipv4Addr::new(192, 0, 2, 0), 24));
    assert_eq!(Ipv4Prefix::containing(Ipv4Addr::BROADCAST, 33), Err(too_large(32)));
    // RFC 6572, section 4.12: all zeroes request an address, and "the Prefix-Len MUST be set to 32".
    assert!(Ipv4Prefix::new(Ipv4Addr::UNSPECIFIED, 32).is_ok());
    for length in 0..32 {
        let unspecified = Ipv4Prefix::new(Ipv4Addr::UNSPECIFIED, length);
        assert_eq!(unspecified, Err(InvalidValue::PrefixUnspecified { length }));
    }
}

/// The smallest inputs of prefixes that are not as the RFC requires: their attribute, the value, and the line.
fn peers_prefixes() -> [(&'static [u8], &'static str); 6] {
    [
        (&hex!("610a 0040 200115 30100e"), "Framed-IPv6-Prefix = 2001:1530:100e::/64"),
        (&hex!("6114 0040 20010db8000000010000000000000001"), "Framed-IPv6-Prefix = 2001:db8:0:1::/64"),
        (&hex!("610a 002f 20010db80001"), "Framed-IPv6-Prefix = 2001:db8::/47"),
        (&hex!("6114 0001 00000000000000000000000000000000"), "Framed-IPv6-Prefix = ::/1"),
        (&hex!("9b08 0018 c0000201"), "PMIP6-Home-IPv4-HoA = 192.0.2.0/24"),
        (&hex!("9b08 0000 00000000"), "PMIP6-Home-IPv4-HoA = 0.0.0.0/0"),
    ]
}

#[test]
fn lookups_walks_and_logs_agree_on_a_peers_prefix_and_its_octets_are_relayed() {
    for (attribute, line) in peers_prefixes() {
        let length = 20 + u8::try_from(attribute.len()).unwrap();
        let datagram = [&[2, 7, 0, length][..], &[0; 16], attribute].concat();
        let packet = Packet::parse(&datagram).unwrap();
        let attributes = packet.attributes();

        let looked_up = match attribute[0] {
            97 => Value::Ipv6Prefix(attributes.get(FRAMED_IPV6_PREFIX).unwrap().unwrap()),
            _ => Value::Ipv4Prefix(attributes.get(PMIP6_HOME_IPV4_HOA).unwrap().unwrap()),
        };
        let leaf = attributes.leaves(Dictionary::EMBEDDED).next().unwrap();
        assert_eq!(leaf.content(), Content::Value(looked_up), "{line}");
        assert_eq!(line.split_once(" = ").unwrap().1, looked_up.to_string());
        assert_eq!(Dictionary::EMBEDDED.display_leaf(leaf).to_string(), line);

        // A proxy relays the octets that it received.
        let mut buffer = [0; 64];
        let writer = PacketWriter::new(&mut buffer, Code::ACCESS_ACCEPT, 7, Authenticator::ZERO).unwrap();
        assert_eq!(writer.push_leaf(&leaf).unwrap().finish(), datagram, "{line}");

        // So does the text form.
        let printed = text::line(Dictionary::EMBEDDED, &leaf).to_string();
        assert!(
            printed == line || printed.starts_with("Attr-") && printed.ends_with(&format!(" # {line}")),
            "{printed}"
        );
        let read = text::lines(Dictionary::EMBEDDED, &printed).next().unwrap().unwrap();
        let mut buffer = [0; 64];
        assert_eq!(read.encode(&mut buffer).unwrap(), &attribute[2..], "{printed}");
    }
}
