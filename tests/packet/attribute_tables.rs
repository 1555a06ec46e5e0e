//! The check against the RFCs' tables of attributes: every printed cell, the rules beside the tables, and any packet.

use hex_literal::hex;
use proptest::{collection::vec, prelude::*};
use radius_proto::{
    Code, Packet,
    attribute::AttributeType,
    attribute_tables::{Occurrence, Violation, allowed, check},
    packet::Limits,
};

const NAS_IP_ADDRESS: u8 = 4;
const SERVICE_TYPE: u8 = 6;
const STATE: u8 = 24;
const VENDOR_SPECIFIC: u8 = 26;
const NAS_IDENTIFIER: u8 = 32;
const ACCT_STATUS_TYPE: u8 = 40;
const ACCT_SESSION_ID: u8 = 44;
const EAP_MESSAGE: u8 = 79;
const MESSAGE_AUTHENTICATOR: u8 = 80;
const DIGEST_AUTH_PARAM: u8 = 117;

/// A value of four octets, which is not a Service-Type of a rule.
const VALUE: [u8; 4] = [0, 0, 0, 2];

fn datagram(code: Code, attributes: &[(u8, &[u8])]) -> Vec<u8> {
    let mut datagram = [&[code.0, 1, 0, 0][..], &[0; 16]].concat();
    for (number, value) in attributes {
        datagram.extend([*number, u8::try_from(value.len() + 2).unwrap()]);
        datagram.extend(*value);
    }
    let length = u16::try_from(datagram.len()).unwrap();
    datagram[2..4].copy_from_slice(&length.to_be_bytes());
    datagram
}

fn violations(code: Code, attributes: &[(u8, &[u8])]) -> Vec<Violation> {
    check(Packet::parse(&datagram(code, attributes)).unwrap()).collect()
}

/// As [`violations`], each attribute with [`VALUE`].
fn of(code: Code, numbers: &[u8]) -> Vec<Violation> {
    violations(code, &numbers.iter().map(|number| (*number, &VALUE[..])).collect::<Vec<_>>())
}

fn printed(code: Code, numbers: &[u8]) -> Vec<String> {
    of(code, numbers).iter().map(ToString::to_string).collect()
}

/// The attribute of the violation, and the RFC.
fn attribute_of(violation: &Violation) -> Option<(AttributeType, u16)> {
    match violation {
        Violation::TooMany { attribute, by, .. } | Violation::Missing { attribute, by, .. } => {
            Some((*attribute, by.rfc()))
        }
        _ => None,
    }
}

/// A table as an RFC prints it. A row has the cells first, then number and name.
struct Printed {
    rfc: u16,
    codes: &'static [Code],
    beside: Option<Beside>,
    rows: &'static str,
}

/// The packets that the table applies to.
#[derive(Clone, Copy)]
enum Beside {
    EapMessage,
    Digest,
}

/// Cells that a later RFC, or the text of the same RFC, overrules: table, code, attribute, the valid rule, and its RFC.
const OVERRULED: [(u16, Code, u8, Option<Occurrence>, u16); 8] = [
    // RFC 5080, section 2.6.1.
    (2869, Code::ACCESS_REJECT, 75, Some(Occurrence::Zero), 5080),
    (2869, Code::ACCESS_CHALLENGE, 75, Some(Occurrence::ZeroOrOne), 5080),
    // RFC 5176, section 3.6.
    (4849, Code::COA_REQUEST, 92, Some(Occurrence::ZeroOrOne), 5176),
    // Section 3.5 gives Error-Cause 201, which only a Disconnect-ACK may carry.
    (5176, Code::DISCONNECT_ACK, 101, None, 5176),
    // Section 3 lists them for session identification, and section 7 shows a Disconnect-Request with the first.
    (5176, Code::DISCONNECT_REQUEST, 8, None, 5176),
    (5176, Code::DISCONNECT_REQUEST, 96, None, 5176),
    (5176, Code::DISCONNECT_REQUEST, 97, None, 5176),
    // RFC 2548, section 2.1.5: MS-CHAP-Error, a Vendor-Specific, "is only used in Access-Reject packets".
    (2865, Code::ACCESS_REJECT, 26, None, 2548),
];

/// The other attributes that a packet of this code needs.
fn companions(code: Code, attribute: u8, beside: Option<Beside>) -> Vec<u8> {
    let mut companions = match code {
        Code::ACCESS_REQUEST => vec![NAS_IDENTIFIER, VENDOR_SPECIFIC],
        Code::ACCOUNTING_REQUEST => vec![NAS_IDENTIFIER, ACCT_STATUS_TYPE, ACCT_SESSION_ID],
        Code::STATUS_SERVER => vec![MESSAGE_AUTHENTICATOR],
        _ => vec![],
    };
    match beside {
        Some(Beside::EapMessage) => companions.extend([EAP_MESSAGE, MESSAGE_AUTHENTICATOR]),
        Some(Beside::Digest) => companions.push(DIGEST_AUTH_PARAM),
        None if attribute == EAP_MESSAGE && code != Code::ACCOUNTING_REQUEST => companions.push(MESSAGE_AUTHENTICATOR),
        None => {}
    }
    companions.retain(|companion| *companion != attribute);
    companions
}

fn cell(notation: &str) -> Occurrence {
    match notation {
        "0" => Occurrence::Zero,
        "0-1" => Occurrence::ZeroOrOne,
        "0+" => Occurrence::ZeroOrMore,
        "1" => Occurrence::ExactlyOne,
        "1+" => Occurrence::OneOrMore,
        _ => panic!("{notation} is no cell"),
    }
}

/// The least and the greatest number, independent of the library.
fn range(occurrence: Occurrence) -> (usize, usize) {
    match occurrence {
        Occurrence::Zero => (0, 0),
        Occurrence::ZeroOrOne => (0, 1),
        Occurrence::ZeroOrMore => (0, usize::MAX),
        Occurrence::ExactlyOne => (1, 1),
        Occurrence::OneOrMore => (1, usize::MAX),
    }
}

/// Puts the attribute `count` times into a packet without other violations, and asserts the result that the cell
/// requires.
fn prove(code: Code, attribute: u8, occurrence: Occurrence, rfcs: &[u16], beside: Option<Beside>, count: usize) {
    let companions = companions(code, attribute, beside);
    let mut attributes: Vec<(u8, &[u8])> = companions.iter().map(|number| (*number, &VALUE[..])).collect();
    // One of them precedes all others, so that offsets are not only counted from one end.
    let mut offsets = vec![];
    for index in 0..count {
        match index {
            0 => attributes.insert(0, (attribute, &VALUE)),
            _ => attributes.push((attribute, &VALUE)),
        }
        offsets.push(20 + 6 * if index == 0 { 0 } else { companions.len() + index });
    }
    let found = violations(code, &attributes);
    let about: Vec<_> = found
        .iter()
        .filter(|violation| attribute_of(violation).is_some_and(|(about, _)| about.0 == attribute))
        .collect();
    let context = format!("{count} of {attribute} in {code}, where {occurrence} is printed: {found:?}");
    let (least, most) = range(occurrence);
    match about[..] {
        [] => assert!((least..=most).contains(&count), "{context}"),
        [Violation::Missing { code: in_code, allowed, by, .. }] => {
            assert!(count < least, "{context}");
            assert_eq!((*in_code, *allowed), (code, occurrence), "{context}");
            assert!(rfcs.contains(&by.rfc()), "{context}");
        }
        [Violation::TooMany { code: in_code, allowed, by, found, offset, .. }] => {
            assert!(count > most, "{context}");
            assert_eq!((*in_code, *allowed, usize::from(*found)), (code, occurrence, count), "{context}");
            assert_eq!(*offset, offsets[most], "{context}");
            assert!(rfcs.contains(&by.rfc()), "{context}");
        }
        _ => panic!("{context}"),
    }
}

/// The RFC itself, and a later RFC that prints the same for some of the cells.
fn restated(rfc: u16) -> Vec<u16> {
    match rfc {
        2867 => vec![2867, 2868],
        4675 => vec![4675, 5176],
        _ => vec![rfc],
    }
}

#[test]
fn every_printed_cell_admits_its_limit_and_reports_one_beyond() {
    let mut cells = 0;
    for table in &PRINTED {
        for row in table.rows.lines().filter(|line| !line.trim().is_empty()) {
            let words: Vec<&str> = row.split_whitespace().collect();
            let attribute = words[table.codes.len()].parse::<u8>().unwrap();
            for (code, notation) in table.codes.iter().zip(&words) {
                let overruled = OVERRULED
                    .iter()
                    .find(|(rfc, in_code, number, ..)| (*rfc, *in_code, *number) == (table.rfc, *code, attribute));
                let (occurrence, rfcs) = match overruled {
                    None => (cell(notation), restated(table.rfc)),
                    Some((.., Some(occurrence), rfc)) => (*occurrence, vec![*rfc]),
                    Some((.., None, _)) => {
                        assert_eq!(allowed(*code, AttributeType(attribute)), None);
                        continue;
                    }
                };
                if table.beside.is_none() {
                    assert_eq!(allowed(*code, AttributeType(attribute)), Some(occurrence), "{attribute} in {code}");
                }
                // Without an EAP-Message, the table for packets with one does not apply: nothing is missing.
                let least = usize::from(attribute == EAP_MESSAGE && matches!(table.beside, Some(Beside::EapMessage)));
                for count in least..=3 {
                    prove(*code, attribute, occurrence, &rfcs, table.beside, count);
                }
                cells += 1;
            }
        }
    }
    assert_eq!(cells, CELLS);
}

#[test]
fn the_packets_of_rfc_2865_section_7_break_no_rule() {
    let packets: [&[u8]; 8] = [
        &hex!(
            "01 00 00 38 0f 40 3f 94 73 97 80 57 bd 83 d5 cb 98 f4 22 7a 01 06 6e 65 6d 6f 02 12 0d be 70 8d"
            "93 d4 13 ce 31 96 e4 3f 78 2a 0a ee 04 06 c0 a8 01 10 05 06 00 00 00 03"
        ),
        &hex!(
            "02 00 00 26 86 fe 22 0e 76 24 ba 2a 10 05 f6 bf 9b 55 e0 b2 06 06 00 00 00 01 0f 06 00 00 00 00"
            "0e 06 c0 a8 01 03"
        ),
        &hex!(
            "01 01 00 47 2a ee 86 f0 8d 0d 55 96 9c a5 97 8e 0d 33 67 a2 01 08 66 6c 6f 70 73 79 03 13 16 e9"
            "75 57 c3 16 18 58 95 f2 93 ff 63 44 07 72 75 04 06 c0 a8 01 10 05 06 00 00 00 14 06 06 00 00 00"
            "02 07 06 00 00 00 01"
        ),
        &hex!(
            "02 01 00 38 15 ef bc 7d ab 26 cf a3 dc 34 d9 c0 3c 86 01 a4 06 06 00 00 00 02 07 06 00 00 00 01"
            "08 06 ff ff ff fe 0a 06 00 00 00 02 0d 06 00 00 00 01 0c 06 00 00 05 dc"
        ),
        &hex!(
            "01 02 00 39 f3 a4 7a 1f 6a 6d 76 71 0b 94 7a b9 30 41 a0 39 01 07 6d 6f 70 73 79 02 12 33 65 75"
            "73 77 82 89 b5 70 88 5e 15 08 48 25 c5 04 06 c0 a8 01 10 05 06 00 00 00 07"
        ),
        &hex!(
            "0b 02 00 4e 36 f3 c8 76 4a e8 c7 11 57 40 3c 0c 71 ff 9c 45 12 30 43 68 61 6c 6c 65 6e 67 65 20"
            "33 32 37 36 39 34 33 30 2e 20 20 45 6e 74 65 72 20 72 65 73 70 6f 6e 73 65 20 61 74 20 70 72 6f"
            "6d 70 74 2e 18 0a 33 32 37 36 39 34 33 30"
        ),
        // The RFC prints 0x10, the decimal length, as the Length of State; it is 0x0a, as in the challenge.
        &hex!(
            "01 03 00 43 b1 22 55 6d 42 8a 13 d0 d6 25 38 07 c4 57 ec f0 01 07 6d 6f 70 73 79 02 12 69 2c 1f"
            "20 5f c0 81 b9 19 b9 51 95 f5 61 a5 81 04 06 c0 a8 01 10 05 06 00 00 00 07 18 0a 33 32 37 36 39"
            "34 33 30"
        ),
        &hex!("03 03 00 14 a4 2f 4f ca 45 91 6c 4e 09 c8 34 0f 9e 74 6a a0"),
    ];
    for packet in packets {
        assert_eq!(check(Packet::parse(packet).unwrap()).collect::<Vec<_>>(), []);
    }
}

#[test]
fn passwords_exclude_one_another() {
    assert_eq!(
        printed(Code::ACCESS_REQUEST, &[NAS_IP_ADDRESS, 3, 2]),
        ["offset 32: Access-Request has attributes 2 and 3, and RFC 2865, section 5.44 allows one of them"]
    );
    for pair in [[2, 70], [3, 70]] {
        let found = of(Code::ACCESS_REQUEST, &[NAS_IP_ADDRESS, pair[0], pair[1]]);
        assert!(matches!(found[..], [Violation::Together { attributes, offset: 32, .. }]
            if attributes == pair.map(AttributeType)));
    }
}

#[test]
fn nothing_that_rfc_3579_forbids_stands_beside_eap_message() {
    for forbidden in [2, 3, 18, 60, 70] {
        let found = of(Code::ACCESS_REQUEST, &[NAS_IP_ADDRESS, EAP_MESSAGE, MESSAGE_AUTHENTICATOR, forbidden]);
        assert!(
            matches!(found[..], [Violation::TooMany { attribute, found: 1, allowed: Occurrence::Zero, offset, by, .. }]
                if attribute.0 == forbidden && offset == 38 && by.rfc() == 3579),
            "{found:?}"
        );
    }
    let pieces = [NAS_IP_ADDRESS, EAP_MESSAGE, EAP_MESSAGE, EAP_MESSAGE, MESSAGE_AUTHENTICATOR];
    assert_eq!(of(Code::ACCESS_REQUEST, &pieces), []);
    assert_eq!(
        printed(Code::ACCESS_CHALLENGE, &[18, EAP_MESSAGE, MESSAGE_AUTHENTICATOR]),
        [
            "offset 20: Access-Challenge has attribute 18 1 times, and RFC 3579, section 3.3 (beside EAP-Message) allows 0"
        ]
    );
}

#[test]
fn eap_message_demands_a_message_authenticator_in_every_packet() {
    for code in [Code::ACCESS_ACCEPT, Code::COA_REQUEST, Code::COA_ACK, Code::DISCONNECT_REQUEST, Code::DISCONNECT_ACK]
    {
        assert_eq!(
            printed(code, &[EAP_MESSAGE]),
            [format!("{code} has no attribute 80, and RFC 3579, section 3.3 (beside EAP-Message) demands 1")]
        );
        assert_eq!(of(code, &[EAP_MESSAGE, MESSAGE_AUTHENTICATOR]), []);
    }
}

#[test]
fn requests_say_which_nas_they_come_from() {
    let accounting = [ACCT_STATUS_TYPE, ACCT_SESSION_ID];
    for (code, rest, rfc) in [(Code::ACCESS_REQUEST, &[2][..], 3162), (Code::ACCOUNTING_REQUEST, &accounting, 2866)] {
        let found = of(code, rest);
        assert!(matches!(found[..], [Violation::NoneOf { by, .. }] if by.rfc() == rfc), "{found:?}");
        for nas in [NAS_IP_ADDRESS, NAS_IDENTIFIER, 95] {
            assert_eq!(of(code, &[rest, &[nas]].concat()), []);
        }
    }
}

#[test]
fn an_access_request_has_something_to_authenticate_by() {
    assert_eq!(
        printed(Code::ACCESS_REQUEST, &[NAS_IDENTIFIER]),
        ["Access-Request has none of the attributes 2, 3, 24, 70, 79, and RFC 2865, section 5.44 demands one of them"]
    );
    for number in [2, 3, STATE, 70, VENDOR_SPECIFIC, 241, 246] {
        assert_eq!(of(Code::ACCESS_REQUEST, &[NAS_IDENTIFIER, number]), []);
    }
    let call_check = [(NAS_IDENTIFIER, &b"nas"[..]), (SERVICE_TYPE, &[0, 0, 0, 10])];
    assert_eq!(violations(Code::ACCESS_REQUEST, &call_check), []);
    // Digest: Message-Authenticator and Digest-Method.
    assert_eq!(of(Code::ACCESS_REQUEST, &[NAS_IDENTIFIER, 108, MESSAGE_AUTHENTICATOR]), []);
}

#[test]
fn authorize_only_demands_state_and_changes_nothing() {
    let authorize_only = (SERVICE_TYPE, &[0, 0, 0, 17][..]);
    let nas = (NAS_IDENTIFIER, &b"nas"[..]);
    let state = (STATE, &b"state"[..]);
    for (code, rfc) in [(Code::ACCESS_REQUEST, 5080), (Code::COA_REQUEST, 5176)] {
        let found = violations(code, &[nas, authorize_only]);
        assert!(
            matches!(found[..], [Violation::Missing { attribute: AttributeType::STATE, by, .. }] if by.rfc() == rfc),
            "{found:?}"
        );
        assert_eq!(violations(code, &[nas, authorize_only, state]), []);
    }
    // Session-Timeout.
    let found = violations(Code::COA_REQUEST, &[nas, authorize_only, state, (27, &VALUE)]);
    assert!(matches!(found[..], [Violation::TooMany { attribute: AttributeType(27), .. }]), "{found:?}");
    assert_eq!(violations(Code::COA_REQUEST, &[nas, (SERVICE_TYPE, &VALUE), (27, &VALUE)]), []);
}

#[test]
fn tables_that_are_complete_rule_out_what_they_do_not_list() {
    for (code, numbers, rfc) in [
        (Code::ACCOUNTING_RESPONSE, &[1][..], 2866),
        (Code::STATUS_SERVER, &[MESSAGE_AUTHENTICATOR, 27], 5997),
        (Code::DISCONNECT_REQUEST, &[27], 5176),
    ] {
        let found = of(code, numbers);
        assert!(
            matches!(found[..], [Violation::TooMany { allowed: Occurrence::Zero, by, .. }] if by.rfc() == rfc),
            "{found:?}"
        );
        assert_eq!(of(code, &[&numbers[..numbers.len() - 1], &[VENDOR_SPECIFIC, 241, 200, 17]].concat()), []);
    }
    // Operator-Name, as RFC 8559 has proxies send it.
    assert_eq!(of(Code::DISCONNECT_REQUEST, &[126]), []);
}

#[test]
fn status_server_follows_rfc_5997() {
    assert_eq!(of(Code::STATUS_SERVER, &[MESSAGE_AUTHENTICATOR, 4, 32, 95, 26, 26]), []);
    for number in [1, 2, 3, 18, EAP_MESSAGE, 103, 121] {
        let found = of(Code::STATUS_SERVER, &[MESSAGE_AUTHENTICATOR, number]);
        assert!(matches!(found[..], [Violation::TooMany { offset: 26, .. }]), "{found:?}");
    }
    assert!(matches!(of(Code::STATUS_SERVER, &[])[..], [Violation::Missing { .. }]));
    assert_eq!(of(Code::ACCOUNTING_RESPONSE, &[MESSAGE_AUTHENTICATOR]), []);
}

#[test]
fn accounting_with_message_authenticator_is_allowed_by_rfc_5090_and_6572_only() {
    let sound = [NAS_IDENTIFIER, ACCT_STATUS_TYPE, ACCT_SESSION_ID, MESSAGE_AUTHENTICATOR];
    let found = of(Code::ACCOUNTING_REQUEST, &sound);
    assert!(matches!(found[..], [Violation::TooMany { by, .. }] if by.rfc() == 3579), "{found:?}");
    // Digest-Realm, PMIP6-Home-HN-Prefix.
    for number in [104, 151] {
        assert_eq!(of(Code::ACCOUNTING_REQUEST, &[&sound[..], &[number]].concat()), []);
    }
}

#[test]
fn what_no_table_lists_breaks_no_rule() {
    for code in [0, 6, 13, 52, 99, 255].map(Code) {
        assert_eq!(of(code, &(1..=255).chain(1..=255).collect::<Vec<_>>()), []);
        assert_eq!(allowed(code, AttributeType(1)), None);
    }
    for number in [17, 21, 192, 223, 241, 255] {
        assert_eq!(of(Code::ACCESS_REQUEST, &[NAS_IDENTIFIER, 2, number, number, number]), []);
    }
}

#[test]
fn a_packet_of_65535_octets_is_counted_to_the_end() {
    let mut datagram = [&[1, 1, 0xff, 0xfe][..], &[0; 16]].concat();
    datagram.extend([1, 2].repeat(32_757));
    let packet = Packet::parse_with(&datagram, Limits::UDP.with_maximum_length(u16::MAX)).unwrap();
    assert!(matches!(check(packet).next(), Some(Violation::TooMany { found: 32_757, offset: 22, .. })));
}

proptest! {
    #[test]
    fn any_packet_is_judged_by_what_is_in_it(
        code: u8,
        attributes in vec((1_u8.., vec(any::<u8>(), 0..6)), 0..300),
    ) {
        let attributes: Vec<(u8, &[u8])> = attributes.iter().map(|(number, value)| (*number, &value[..])).collect();
        // Half of the packets have a code with a table.
        let known = [1, 2, 3, 4, 5, 11, 12, 40, 41, 42, 43, 44, 45];
        let code = if code % 2 == 0 { known[usize::from(code) % known.len()] } else { code };
        let datagram = datagram(Code(code), &attributes);
        let packet = Packet::parse(&datagram).unwrap();
        let found: Vec<Violation> = check(packet).collect();
        prop_assert!(found.len() <= 255 + 6);
        for violation in found {
            prop_assert!(!violation.to_string().is_empty());
            match violation {
                Violation::TooMany { attribute, found, allowed, offset, .. } => {
                    let all: Vec<_> = packet.attributes().filter(|one| one.attribute_type() == attribute).collect();
                    prop_assert_eq!(all.len(), usize::from(found));
                    prop_assert_eq!(all[range(allowed).1].offset(), offset);
                }
                Violation::Missing { attribute, .. } => prop_assert!(packet.attributes().find(attribute).is_none()),
                Violation::Together { attributes, .. } => {
                    for attribute in attributes {
                        prop_assert!(packet.attributes().find(attribute).is_some());
                    }
                }
                Violation::NoneOf { attributes, .. } => {
                    for attribute in attributes {
                        prop_assert!(packet.attributes().find(*attribute).is_none());
                    }
                }
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}

/// The cells of [`PRINTED`], without those that [`OVERRULED`] lists.
const CELLS: usize = 1152;

/// The tables of RFC 2865 to 7268, line by line from the texts of the RFCs.
static PRINTED: [Printed; 26] = [
    Printed {
        rfc: 2865,
        codes: &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE],
        beside: None,
        rows: "
            0-1 0-1 0   0     1 User-Name
            0-1 0   0   0     2 User-Password
            0-1 0   0   0     3 CHAP-Password
            0-1 0   0   0     4 NAS-IP-Address
            0-1 0   0   0     5 NAS-Port
            0-1 0-1 0   0     6 Service-Type
            0-1 0-1 0   0     7 Framed-Protocol
            0-1 0-1 0   0     8 Framed-IP-Address
            0-1 0-1 0   0     9 Framed-IP-Netmask
            0   0-1 0   0    10 Framed-Routing
            0   0+  0   0    11 Filter-Id
            0-1 0-1 0   0    12 Framed-MTU
            0+  0+  0   0    13 Framed-Compression
            0+  0+  0   0    14 Login-IP-Host
            0   0-1 0   0    15 Login-Service
            0   0-1 0   0    16 Login-TCP-Port
            0   0+  0+  0+   18 Reply-Message
            0-1 0-1 0   0    19 Callback-Number
            0   0-1 0   0    20 Callback-Id
            0   0+  0   0    22 Framed-Route
            0   0-1 0   0    23 Framed-IPX-Network
            0-1 0-1 0   0-1  24 State
            0   0+  0   0    25 Class
            0+  0+  0   0+   26 Vendor-Specific
            0   0-1 0   0-1  27 Session-Timeout
            0   0-1 0   0-1  28 Idle-Timeout
            0   0-1 0   0    29 Termination-Action
            0-1 0   0   0    30 Called-Station-Id
            0-1 0   0   0    31 Calling-Station-Id
            0-1 0   0   0    32 NAS-Identifier
            0+  0+  0+  0+   33 Proxy-State
            0-1 0-1 0   0    34 Login-LAT-Service
            0-1 0-1 0   0    35 Login-LAT-Node
            0-1 0-1 0   0    36 Login-LAT-Group
            0   0-1 0   0    37 Framed-AppleTalk-Link
            0   0+  0   0    38 Framed-AppleTalk-Network
            0   0-1 0   0    39 Framed-AppleTalk-Zone
            0-1 0   0   0    60 CHAP-Challenge
            0-1 0   0   0    61 NAS-Port-Type
            0-1 0-1 0   0    62 Port-Limit
            0-1 0-1 0   0    63 Login-LAT-Port
        ",
    },
    Printed {
        rfc: 2866,
        codes: &[Code::ACCOUNTING_REQUEST],
        beside: None,
        rows: "
            0-1   1 User-Name
            0     2 User-Password
            0     3 CHAP-Password
            0-1   4 NAS-IP-Address
            0-1   5 NAS-Port
            0-1   6 Service-Type
            0-1   7 Framed-Protocol
            0-1   8 Framed-IP-Address
            0-1   9 Framed-IP-Netmask
            0-1  10 Framed-Routing
            0+   11 Filter-Id
            0-1  12 Framed-MTU
            0+   13 Framed-Compression
            0+   14 Login-IP-Host
            0-1  15 Login-Service
            0-1  16 Login-TCP-Port
            0    18 Reply-Message
            0-1  19 Callback-Number
            0-1  20 Callback-Id
            0+   22 Framed-Route
            0-1  23 Framed-IPX-Network
            0    24 State
            0+   25 Class
            0+   26 Vendor-Specific
            0-1  27 Session-Timeout
            0-1  28 Idle-Timeout
            0-1  29 Termination-Action
            0-1  30 Called-Station-Id
            0-1  31 Calling-Station-Id
            0-1  32 NAS-Identifier
            0+   33 Proxy-State
            0-1  34 Login-LAT-Service
            0-1  35 Login-LAT-Node
            0-1  36 Login-LAT-Group
            0-1  37 Framed-AppleTalk-Link
            0-1  38 Framed-AppleTalk-Network
            0-1  39 Framed-AppleTalk-Zone
            1    40 Acct-Status-Type
            0-1  41 Acct-Delay-Time
            0-1  42 Acct-Input-Octets
            0-1  43 Acct-Output-Octets
            1    44 Acct-Session-Id
            0-1  45 Acct-Authentic
            0-1  46 Acct-Session-Time
            0-1  47 Acct-Input-Packets
            0-1  48 Acct-Output-Packets
            0-1  49 Acct-Terminate-Cause
            0+   50 Acct-Multi-Session-Id
            0+   51 Acct-Link-Count
            0    60 CHAP-Challenge
            0-1  61 NAS-Port-Type
            0-1  62 Port-Limit
            0-1  63 Login-LAT-Port
        ",
    },
    Printed {
        rfc: 2867,
        codes: &[Code::ACCOUNTING_REQUEST],
        beside: None,
        rows: "
            0-1  64 Tunnel-Type
            0-1  65 Tunnel-Medium-Type
            0-1  66 Tunnel-Client-Endpoint
            0-1  67 Tunnel-Server-Endpoint
            0-1  68 Acct-Tunnel-Connection
            0    69 Tunnel-Password
            0-1  81 Tunnel-Private-Group-ID
            0-1  82 Tunnel-Assignment-ID
            0    83 Tunnel-Preference
            0-1  86 Acct-Tunnel-Packets-Lost
        ",
    },
    Printed {
        rfc: 2868,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0+  0+  0   0   0-1  64 Tunnel-Type
            0+  0+  0   0   0-1  65 Tunnel-Medium-Type
            0+  0+  0   0   0-1  66 Tunnel-Client-Endpoint
            0+  0+  0   0   0-1  67 Tunnel-Server-Endpoint
            0   0+  0   0   0    69 Tunnel-Password
            0+  0+  0   0   0-1  81 Tunnel-Private-Group-ID
            0   0+  0   0   0-1  82 Tunnel-Assignment-ID
            0+  0+  0   0   0    83 Tunnel-Preference
            0+  0+  0   0   0-1  90 Tunnel-Client-Auth-ID
            0+  0+  0   0   0-1  91 Tunnel-Server-Auth-ID
        ",
    },
    Printed {
        rfc: 2869,
        codes: &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE],
        beside: None,
        rows: "
            0-1 0   0   0    70 ARAP-Password
            0   0-1 0   0-1  71 ARAP-Features
            0   0-1 0   0    72 ARAP-Zone-Access
            0-1 0   0   0-1  73 ARAP-Security
            0+  0   0   0+   74 ARAP-Security-Data
            0   0   0-1 0    75 Password-Retry
            0   0   0   0-1  76 Prompt
            0-1 0   0   0    77 Connect-Info
            0   0+  0   0    78 Configuration-Token
            0+  0+  0+  0+   79 EAP-Message
            0-1 0-1 0-1 0-1  80 Message-Authenticator
            0   0-1 0   0-1  84 ARAP-Challenge-Response
            0   0-1 0   0    85 Acct-Interim-Interval
            0-1 0   0   0    87 NAS-Port-Id
            0   0-1 0   0    88 Framed-Pool
        ",
    },
    Printed {
        rfc: 3162,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0-1 0   0   0   0-1  95 NAS-IPv6-Address
            0-1 0-1 0   0   0-1  96 Framed-Interface-Id
            0+  0+  0   0   0+   97 Framed-IPv6-Prefix
            0+  0+  0   0   0+   98 Login-IPv6-Host
            0   0+  0   0   0+   99 Framed-IPv6-Route
            0   0-1 0   0   0-1 100 Framed-IPv6-Pool
        ",
    },
    Printed {
        rfc: 3579,
        codes: &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE],
        beside: Some(Beside::EapMessage),
        rows: "
            0-1 0-1 0   0     1 User-Name
            0   0   0   0     2 User-Password
            0   0   0   0     3 CHAP-Password
            0   0   0   0    18 Reply-Message
            0   0   0   0    60 CHAP-Challenge
            0   0   0   0    70 ARAP-Password
            0   0   0   0    75 Password-Retry
            1+  1+  1+  1+   79 EAP-Message
            1   1   1   1    80 Message-Authenticator
            0-1 0   0   0    94 Originating-Line-Info
            0   0   0-1 0-1 101 Error-Cause
        ",
    },
    Printed {
        rfc: 4372,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0-1 0-1 0   0   0-1  89 Chargeable-User-Identity
        ",
    },
    Printed {
        rfc: 4675,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::COA_REQUEST,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0+  0+  0   0   0+  0+   56 Egress-VLANID
            0-1 0-1 0   0   0-1 0-1  57 Ingress-Filters
            0+  0+  0   0   0+  0+   58 Egress-VLAN-Name
            0   0-1 0   0   0-1 0    59 User-Priority-Table
        ",
    },
    Printed {
        rfc: 4818,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0+  0+  0   0   0+  123 Delegated-IPv6
        ",
    },
    Printed {
        rfc: 4849,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::COA_REQUEST,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0   0+  0   0   0+  0+   92 NAS-Filter-Rule
        ",
    },
    Printed {
        rfc: 5090,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: Some(Beside::Digest),
        rows: "
            0-1 0   0   0   0-1   1 User-Name
            0-1 0   0   1   0    24 State
            1   1   1   1   0-1  80 Message-Authenticator
            0-1 0   0   0   0   103 Digest-Response
            0-1 0   0   1   0-1 104 Digest-Realm
            0-1 0   0   1   0   105 Digest-Nonce
            0   0-1 0   0   0   106 Digest-Response-Auth
            0   0-1 0   0   0   107 Digest-Nextnonce
            1   0   0   0   0-1 108 Digest-Method
            0-1 0   0   0   0-1 109 Digest-URI
            0-1 0   0   0+  0-1 110 Digest-Qop
            0-1 0   0   0-1 0-1 111 Digest-Algorithm
            0-1 0   0   0   0   112 Digest-Entity-Body-Hash
            0-1 0   0   0   0   113 Digest-CNonce
            0-1 0   0   0   0   114 Digest-Nonce-Count
            0-1 0   0   0   0-1 115 Digest-Username
            0-1 0   0   0-1 0   116 Digest-Opaque
            0+  0+  0   0+  0+  117 Digest-Auth-Param
            0-1 0   0   0   0   118 Digest-AKA-Auts
            0   0   0   0+  0+  119 Digest-Domain
            0   0   0   0-1 0   120 Digest-Stale
            0   0-1 0   0   0   121 Digest-HA1
            0-1 0   0   0   0   122 SIP-AOR
        ",
    },
    Printed {
        rfc: 5176,
        codes: &[Code::COA_REQUEST, Code::COA_ACK, Code::COA_NAK],
        beside: None,
        rows: "
            0-1 0   0     1 User-Name
            0-1 0   0     4 NAS-IP-Address
            0-1 0   0     5 NAS-Port
            0-1 0   0-1   6 Service-Type
            0-1 0   0     7 Framed-Protocol
            0-1 0   0     8 Framed-IP-Address
            0-1 0   0     9 Framed-IP-Netmask
            0-1 0   0    10 Framed-Routing
            0+  0   0    11 Filter-ID
            0-1 0   0    12 Framed-MTU
            0+  0   0    13 Framed-Compression
            0+  0   0    14 Login-IP-Host
            0-1 0   0    15 Login-Service
            0-1 0   0    16 Login-TCP-Port
            0+  0   0    18 Reply-Message
            0-1 0   0    19 Callback-Number
            0-1 0   0    20 Callback-Id
            0+  0   0    22 Framed-Route
            0-1 0   0    23 Framed-IPX-Network
            0-1 0-1 0-1  24 State
            0+  0   0    25 Class
            0+  0   0    26 Vendor-Specific
            0-1 0   0    27 Session-Timeout
            0-1 0   0    28 Idle-Timeout
            0-1 0   0    29 Termination-Action
            0-1 0   0    30 Called-Station-Id
            0-1 0   0    31 Calling-Station-Id
            0-1 0   0    32 NAS-Identifier
            0+  0+  0+   33 Proxy-State
            0-1 0   0    34 Login-LAT-Service
            0-1 0   0    35 Login-LAT-Node
            0-1 0   0    36 Login-LAT-Group
            0-1 0   0    37 Framed-AppleTalk-Link
            0+  0   0    38 Framed-AppleTalk-Network
            0-1 0   0    39 Framed-AppleTalk-Zone
            0-1 0   0    44 Acct-Session-Id
            0-1 0   0    50 Acct-Multi-Session-Id
            0-1 0-1 0-1  55 Event-Timestamp
            0+  0   0    56 Egress-VLANID
            0-1 0   0    57 Ingress-Filters
            0+  0   0    58 Egress-VLAN-Name
            0-1 0   0    59 User-Priority-Table
            0-1 0   0    61 NAS-Port-Type
            0-1 0   0    62 Port-Limit
            0-1 0   0    63 Login-LAT-Port
            0+  0   0    64 Tunnel-Type
            0+  0   0    65 Tunnel-Medium-Type
            0+  0   0    66 Tunnel-Client-Endpoint
            0+  0   0    67 Tunnel-Server-Endpoint
            0+  0   0    69 Tunnel-Password
            0-1 0   0    71 ARAP-Features
            0-1 0   0    72 ARAP-Zone-Access
            0+  0   0    78 Configuration-Token
            0+  0-1 0    79 EAP-Message
            0-1 0-1 0-1  80 Message-Authenticator
            0+  0   0    81 Tunnel-Private-Group-ID
            0+  0   0    82 Tunnel-Assignment-ID
            0+  0   0    83 Tunnel-Preference
            0-1 0   0    85 Acct-Interim-Interval
            0-1 0   0    87 NAS-Port-Id
            0-1 0   0    88 Framed-Pool
            0-1 0   0    89 Chargeable-User-Identity
            0+  0   0    90 Tunnel-Client-Auth-ID
            0+  0   0    91 Tunnel-Server-Auth-ID
            0-1 0   0    92 NAS-Filter-Rule
            0   0   0    94 Originating-Line-Info
            0-1 0   0    95 NAS-IPv6-Address
            0-1 0   0    96 Framed-Interface-Id
            0+  0   0    97 Framed-IPv6-Prefix
            0+  0   0    98 Login-IPv6-Host
            0+  0   0    99 Framed-IPv6-Route
            0-1 0   0   100 Framed-IPv6-Pool
            0   0   0+  101 Error-Cause
            0+  0   0   123 Delegated-IPv6-Prefix
        ",
    },
    Printed {
        rfc: 5176,
        codes: &[Code::DISCONNECT_REQUEST, Code::DISCONNECT_ACK, Code::DISCONNECT_NAK],
        beside: None,
        rows: "
            0-1 0   0     1 User-Name
            0-1 0   0     4 NAS-IP-Address
            0-1 0   0     5 NAS-Port
            0   0   0     6 Service-Type
            0   0   0     8 Framed-IP-Address
            0+  0   0    18 Reply-Message
            0   0   0    24 State
            0+  0   0    25 Class
            0+  0   0    26 Vendor-Specific
            0-1 0   0    30 Called-Station-Id
            0-1 0   0    31 Calling-Station-Id
            0-1 0   0    32 NAS-Identifier
            0+  0+  0+   33 Proxy-State
            0-1 0   0    44 Acct-Session-Id
            0-1 0-1 0    49 Acct-Terminate-Cause
            0-1 0   0    50 Acct-Multi-Session-Id
            0-1 0-1 0-1  55 Event-Timestamp
            0   0   0    61 NAS-Port-Type
            0+  0-1 0    79 EAP-Message
            0-1 0-1 0-1  80 Message-Authenticator
            0-1 0   0    87 NAS-Port-Id
            0-1 0   0    89 Chargeable-User-Identity
            0-1 0   0    95 NAS-IPv6-Address
            0   0   0    96 Framed-Interface-Id
            0   0   0    97 Framed-IPv6-Prefix
            0   0   0+  101 Error-Cause
        ",
    },
    Printed {
        rfc: 5580,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0-1 0-1 0   0   0+  126 Operator-Name
            0+  0   0   0   0+  127 Location-Information
            0+  0   0   0   0+  128 Location-Data
            0-1 0-1 0-1 0-1 0-1 129 Basic-Location
            0-1 0-1 0-1 0-1 0-1 130 Extended-Location
            0-1 0   0   0   0   131 Location-Capable
            0   0-1 0   0-1 0   132 Requested-Location-Info
            0   0   0-1 0   0   101 Error-Cause
        ",
    },
    Printed {
        rfc: 5580,
        codes: &[Code::COA_REQUEST, Code::COA_ACK, Code::COA_NAK],
        beside: None,
        rows: "
            0-1 0   0   129 Basic-Location-Policy-Rules
            0-1 0   0   130 Extended-Location-Policy-Rules
            0-1 0   0   132 Requested-Location-Info
        ",
    },
    Printed {
        rfc: 5607,
        codes: &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE],
        beside: None,
        rows: "
            0-1 0-1 0   0   133 Framed-Management-Protocol
            0-1 0-1 0   0   134 Management-Transport-Protection
            0   0-1 0   0   135 Management-Policy-Id
            0   0-1 0   0   136 Management-Privilege-Level
        ",
    },
    Printed {
        rfc: 5607,
        codes: &[Code::ACCOUNTING_REQUEST, Code::ACCOUNTING_RESPONSE],
        beside: None,
        rows: "
            0-1 0   133 Framed-Management-Protocol
            0-1 0   134 Management-Transport-Protection
            0-1 0   135 Management-Policy-Id
            0-1 0   136 Management-Privilege-Level
        ",
    },
    Printed {
        rfc: 5607,
        codes: &[Code::COA_REQUEST, Code::COA_ACK, Code::COA_NAK],
        beside: None,
        rows: "
            0   0   0   133 Framed-Management-Protocol
            0   0   0   134 Management-Transport-Protection
            0-1 0   0   135 Management-Policy-Id
            0-1 0   0   136 Management-Privilege-Level
        ",
    },
    Printed {
        rfc: 5607,
        codes: &[Code::DISCONNECT_REQUEST, Code::DISCONNECT_ACK, Code::DISCONNECT_NAK],
        beside: None,
        rows: "
            0   0   0   133 Framed-Management-Protocol
            0   0   0   134 Management-Transport-Protection
            0   0   0   135 Management-Policy-Id
            0   0   0   136 Management-Privilege-Level
        ",
    },
    Printed {
        rfc: 5904,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0+  0   0   0   0   137 PKM-SS-Cert
            0+  0   0   0   0   138 PKM-CA-Cert
            0   0-1 0   0   0   139 PKM-Config-Settings
            0-1 0   0   0   0   140 PKM-Cryptosuite-List
            0-1 0   0   0   0   141 PKM-SAID
            0   0+  0   0   0   142 PKM-SA-Descriptor
            0   0-1 0   0   0   143 PKM-Auth-Key
        ",
    },
    Printed {
        rfc: 6519,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0-1 0-1 0   0   0-1 144 DS-Lite-Tunnel-Name
        ",
    },
    Printed {
        rfc: 6519,
        codes: &[Code::COA_REQUEST, Code::COA_ACK, Code::COA_NAK],
        beside: None,
        rows: "
            0-1 0   0   144 DS-Lite-Tunnel-Name
        ",
    },
    Printed {
        rfc: 6911,
        codes: &[
            Code::ACCESS_REQUEST,
            Code::ACCESS_ACCEPT,
            Code::ACCESS_REJECT,
            Code::ACCESS_CHALLENGE,
            Code::ACCOUNTING_REQUEST,
        ],
        beside: None,
        rows: "
            0+  0+  0   0   0+  168 Framed-IPv6-Address
            0+  0+  0   0   0+  169 DNS-Server-IPv6-Address
            0+  0+  0   0   0+  170 Route-IPv6-Information
            0+  0+  0   0   0+  171 Delegated-IPv6-Prefix-Pool
            0+  0+  0   0   0+  172 Stateful-IPv6-Address-Pool
        ",
    },
    Printed {
        rfc: 7268,
        codes: &[Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE],
        beside: None,
        rows: "
            0   0+  0   0   174 Allowed-Called-Station-Id
            0-1 0-1 0   0   102 EAP-Key-Name
            0-1 0+  0   0   175 EAP-Peer-Id
            0-1 0+  0   0   176 EAP-Server-Id
            0-1 0   0   0   177 Mobility-Domain-Id
            0-1 0-1 0   0   178 Preauth-Timeout
            0-1 0   0   0   179 Network-Id-Name
            0+  0+  0+  0+  180 EAPoL-Announcement
            0-1 0   0   0   181 WLAN-HESSID
            0-1 0   0   0   182 WLAN-Venue-Info
            0+  0   0   0   183 WLAN-Venue-Language
            0+  0   0   0   184 WLAN-Venue-Name
            0   0   0-1 0   185 WLAN-Reason-Code
            0-1 0   0   0   186 WLAN-Pairwise-Cipher
            0-1 0   0   0   187 WLAN-Group-Cipher
            0-1 0   0   0   188 WLAN-AKM-Suite
            0-1 0   0   0   189 WLAN-Group-Mgmt-Cipher
            0-1 0   0   0   190 WLAN-RF-Band
        ",
    },
    Printed {
        rfc: 7268,
        codes: &[Code::COA_REQUEST, Code::DISCONNECT_REQUEST, Code::ACCOUNTING_REQUEST],
        beside: None,
        rows: "
            0+  0   0+  174 Allowed-Called-Station-Id
            0-1 0   0   102 EAP-Key-Name
            0   0   0+  175 EAP-Peer-Id
            0   0   0+  176 EAP-Server-Id
            0   0   0-1 177 Mobility-Domain-Id
            0-1 0   0   178 Preauth-Timeout
            0   0   0-1 179 Network-Id-Name
            0+  0+  0+  180 EAPoL-Announcement
            0   0   0-1 181 WLAN-HESSID
            0   0   0-1 182 WLAN-Venue-Info
            0   0   0+  183 WLAN-Venue-Language
            0   0   0+  184 WLAN-Venue-Name
            0   0-1 0-1 185 WLAN-Reason-Code
            0   0   0-1 186 WLAN-Pairwise-Cipher
            0   0   0-1 187 WLAN-Group-Cipher
            0   0   0-1 188 WLAN-AKM-Suite
            0   0   0-1 189 WLAN-Group-Mgmt-Cipher
            0   0   0-1 190 WLAN-RF-Band
        ",
    },
];
