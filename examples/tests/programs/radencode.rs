//! Runs the example `radencode` as a user does, alone and with `raddecode`.

use radius_dict::{Dictionary, rfc::rfc2865};
use radius_proto::{
    Code, Packet, Secret,
    exchange::Outstanding,
    find::Leaf,
    verify::{MessageAuthenticator, Outcome},
};

use crate::program::{self, Run};

const SECRET: &str = "testing123";

fn run(arguments: &[&str], input: &str) -> Run {
    program::run("radencode", arguments, input.as_bytes())
}

/// Lines of a run without errors.
fn encode(arguments: &[&str], input: &str) -> Vec<String> {
    let Run { code, stdout: output, stderr: errors } = run(arguments, input);
    assert_eq!((code, &errors[..]), (Some(0), ""), "{input}");
    output.lines().map(str::to_owned).collect()
}

fn decode_to_text(arguments: &[&str], input: &str) -> String {
    let arguments = [&["--text"], arguments].concat();
    program::run("raddecode", &arguments, input.as_bytes()).stdout
}

fn octets(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

#[test]
fn lines_become_a_packet_and_blank_lines_end_it() {
    let text = "\n# two packets\nUser-Name = alice, NAS-Port = 1\n\tService-Type = Framed-User # a comment\n\n \t\r\n\nClass = 0x01\n";
    assert_eq!(
        encode(&["--id", "7", "--authenticator", "000102030405060708090a0b0c0d0e0f"], text),
        [
            "01070027000102030405060708090a0b0c0d0e0f0107616c696365050600000001060600000002",
            "01070017000102030405060708090a0b0c0d0e0f190301"
        ]
    );
    assert_eq!(encode(&["--attributes-only"], "User-Name = alice\n\nClass = 0x01"), ["0107616c696365", "190301"]);
    assert!(encode(&[], "\n# nothing\n\n").is_empty());
}

#[test]
fn the_header_may_stand_in_the_text() {
    let text = "Packet-Type = Access-Accept\nPacket-Identifier = 9 # nine\npacket-authentication-vector = 0x0f0e0d0c0b0a09080706050403020100\n\n\
                Packet-Type = 99\nClass = 0x01\n\nClass = 0x02\n";
    assert_eq!(
        encode(&["--code", "accounting-request"], text),
        [
            "020900140f0e0d0c0b0a09080706050403020100",
            "6300001700000000000000000000000000000000190301",
            "0400001700000000000000000000000000000000190302"
        ]
    );
}

#[test]
fn with_a_secret_a_request_is_signed_and_hides_its_password() {
    let text = "User-Name = alice, User-Password = \"open sesame\", Message-Authenticator = 0x00";
    let lines = encode(&["--secret", SECRET, "--authenticator", "000102030405060708090a0b0c0d0e0f"], text);
    let datagram = octets(&lines[0]);
    let packet = Packet::parse(&datagram).unwrap();
    assert_eq!(packet.authenticator().octets(), &core::array::from_fn(|index| u8::try_from(index).unwrap()));
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let request = packet.verify_request(&secret).unwrap();
    assert_eq!(request.message_authenticator(), MessageAuthenticator::Valid { offset: 20 });
    assert_eq!(request.user_password(&mut [0; 128]).unwrap(), Some(&b"open sesame"[..]));
    assert_eq!(request.attributes().count(), 3);

    // Otherwise the authenticator is random.
    let twice = encode(&["--secret", SECRET], "User-Name = a\n\nUser-Name = a");
    assert_ne!(twice[0], twice[1]);
    let bare = encode(&["--secret", SECRET, "--attributes-only"], "User-Name = a, Class = 0x01");
    assert_eq!(bare, ["010361190301"]);
    for code in ["Accounting-Request", "Disconnect-Request", "CoA-Request", "Status-Server"] {
        let lines = encode(&["--secret", SECRET, "--code", code], "NAS-Identifier = here");
        Packet::parse(&octets(&lines[0])).unwrap().verify_request(&secret).unwrap();
    }
}

#[test]
fn with_a_secret_and_its_request_a_reply_is_signed_and_echoes_proxy_states() {
    let request = &encode(&["--secret", SECRET, "--id", "77"], "User-Name = alice, Proxy-State = 0x0102")[0];
    let text = "Tunnel-Password:2 = \"hidden\", Proxy-State = 0xff";
    let lines = encode(&["--secret", SECRET, "--request", request, "--code", "2"], text);
    let (request, reply) = (octets(request), octets(&lines[0]));
    let secret = Secret::new(SECRET.as_bytes()).unwrap();
    let mut outstanding = Outstanding::observed(Packet::parse(&request).unwrap());
    let reply = Packet::parse(&reply).unwrap().verify_reply(&mut outstanding, &secret);
    let Ok(Outcome::Accept(reply)) = reply else { panic!("{reply:?}") };
    assert_eq!((reply.code(), reply.packet().identifier()), (Code::ACCESS_ACCEPT, 77));
    let proxy_states: Vec<_> = reply.all(rfc2865::PROXY_STATE).map(Result::unwrap).collect();
    assert_eq!(proxy_states, [&[1, 2]]);
    let leaf = reply.attributes().leaves(Dictionary::EMBEDDED).nth(1).unwrap();
    assert_eq!(reply.hidden_leaf(&leaf).unwrap().reveal(&mut [0; 253]).unwrap(), b"hidden");
}

#[test]
fn a_bad_packet_gives_an_empty_line_and_its_place_and_stops_nothing() {
    let text = "Class = 0x01\n\nUser-Name = alice\nNo-Such = 1\nNAS-Port = x\n\nClass = 0x02\n\nUser-Password = x\n\n\
                Packet-Type = Nonsense\n\nPacket-Identifier = 256\n\nClass = 0x03";
    let Run { code, stdout: output, stderr: errors } = run(&[], text);
    assert_eq!(code, Some(1));
    let bodies: Vec<_> = output.lines().map(|line| line.get(40..).unwrap_or("")).collect();
    assert_eq!(bodies, ["190301", "", "190302", "", "", "", "190303"]);
    let errors: Vec<_> = errors.lines().collect();
    assert_eq!(errors.len(), 4, "{errors:?}");
    assert!(
        errors[0].starts_with("radencode: line 4, column 1: no attribute of the name \"No-Such\" is known"),
        "{errors:?}"
    );
    assert!(errors[1].starts_with("radencode: line 9, column 1: "), "{errors:?}");
    assert!(
        errors[1].contains("push it into a RequestBuilder or ReplyBuilder, which hides it with the secret"),
        "{errors:?}"
    );
    assert_eq!(errors[2], "radencode: line 11, column 15: expected a code, 0 to 255 or a name such as Access-Request");
    assert_eq!(errors[3], "radencode: line 13, column 21: expected an identifier, 0 to 255");
}

#[test]
fn whatever_stands_in_the_input_is_an_error_with_a_place() {
    let input =
        [&b"User-Name = \xff\n\n"[..], &b"a".repeat(100_000), b"\n\nReply-Message = ", &b"a".repeat(300)].concat();
    let Run { code, stdout: output, stderr: errors } = program::run("radencode", &[], &input);
    assert_eq!((code, &output[..]), (Some(1), "\n\n\n"));
    let errors: Vec<_> = errors.lines().collect();
    assert_eq!(errors[0], "radencode: line 1, column 13: expected UTF-8; other octets are \\ooo in quotes");
    assert_eq!(errors[1], "radencode: line 3: more than 65536 octets");
    assert!(errors[2].starts_with("radencode: line 5, column 1: ") && errors[2].contains("253"), "{errors:?}");
}

#[test]
fn replies_and_unknown_codes_say_what_they_need() {
    for (arguments, error) in [
        (
            &["--code", "2"][..],
            "radencode: line 1: Access-Accept is a reply: with --secret it needs --request, which it answers\n",
        ),
        (
            &["--code", "99"],
            "radencode: line 1: Code-99 has no authentication rules; it can be written without --secret\n",
        ),
    ] {
        let arguments = [&["--secret", SECRET], arguments].concat();
        let Run { code, stdout: output, stderr: errors } = run(&arguments, "Class = 0x01");
        assert_eq!((code, &output[..], &errors[..]), (Some(1), "\n", error));
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [
        &["--code", "Nonsense"][..],
        &["--id", "256"],
        &["--authenticator", "00"],
        &["--request", "00"],
        &["--secret", SECRET, "--request", "00"],
        &["--dictionary", "/no/such"],
    ] {
        let Run { code, stdout: output, .. } = run(arguments, "");
        assert_eq!((code, &output[..]), (Some(2), ""), "{arguments:?}");
    }
    let help = run(&["--help"], "").stdout;
    assert!(help.contains("Examples:") && help.contains("Exit code:"), "{help}");
}

/// Types and values of all kinds of attributes, also malformed ones. Each row makes a packet.
const PACKETS: &[&[(u8, &str)]] = &[
    &[],
    &[(1, "616c696365"), (1, ""), (1, "ff80"), (6, "01"), (6, "00000002"), (6, "00000063"), (55, "6b04f910")],
    // Tags, also zero, and octets that are not tags.
    &[
        (64, "0100000d"),
        (64, "ff00000d"),
        (81, "013130"),
        (81, "3130"),
        (81, "003130"),
        (81, "000531"),
        (81, "05"),
        (81, ""),
    ],
    // Vendors' attributes in every format, also of unknown vendors, and attributes that do not fill their place.
    &[(26, "0000000901046162"), (26, "0001869f0104abcd"), (26, "000000090109abcd"), (26, "000001ad0000bfbe000004d2")],
    &[(26, "000012ee00020700000001"), (26, "000060b501080001053132"), (26, "00000009"), (26, "")],
    // Extended attributes, with fragments, TLVs, and malformed TLVs.
    &[
        (241, "0100000001"),
        (241, "c8abcd"),
        (241, "05630500000001"),
        (241, "05010600000001"),
        (241, "1a0000000901616263"),
    ],
    &[(245, "048061"), (245, "0100616263"), (245, "1a000000000901616263"), (246, "00"), (241, ""), (242, "0001")],
    // Values whose text would lose something.
    &[(97, "014020010db800000000"), (97, "0020200100000000"), (97, "002020010db8"), (8, "c0000201"), (8, "c00002")],
    // Hidden.
    &[(2, "aabbccddeeff00112233445566778899"), (69, "01aabb00112233445566778899aabbccddeeff")],
    &[(92, "6100620a"), (200, "01"), (200, "")],
];

/// An EAP packet in two pieces.
const EAP: &[(u8, &str)] = &[(79, "01ff02"), (79, "01ff")];

/// The digits of a packet.
fn packet(attributes: &[(u8, &str)]) -> String {
    let attribute = |(number, value): &(u8, &str)| format!("{number:02x}{:02x}{value}", 2 + value.len() / 2);
    let body: String = attributes.iter().map(attribute).collect();
    format!("0207{:04x}000102030405060708090a0b0c0d0e0f{body}", 20 + body.len() / 2)
}

#[test]
fn what_raddecode_prints_is_encoded_to_the_same_octets() {
    let packets: String = PACKETS.iter().map(|attributes| packet(attributes) + "\n").collect();
    let text = decode_to_text(&[], &packets);
    // Nothing is said to be lost. Octets of a prefix have the prefix after them.
    assert!(text.lines().all(|line| !line.contains('#') || line.starts_with("Attr-97 = 0x")), "{text}");
    let again = run(&[], &text);
    assert_eq!((again.code, &again.stderr[..]), (Some(0), ""), "{text}");
    assert_eq!(again.stdout, packets);
    assert_eq!(decode_to_text(&[], &again.stdout), text);
    // The pieces may be split differently.
    let text = decode_to_text(&[], &packet(EAP));
    assert!(text.contains("EAP-Message = 0x01ff0201ff\n"), "{text}");
    assert_eq!(leaves(&octets(run(&[], &text).stdout.trim_end())), leaves(&octets(&packet(EAP))));
}

#[test]
fn the_comments_of_values_in_braces_follow_the_braces() {
    // Two TLVs of an IPv6-6rd-Configuration, and a second one. Without braces, its TLVs would join the first.
    let value = "0206010820010106000000ff";
    let packets = packet(&[(173, value), (173, value)]);
    let text = decode_to_text(&[], &packets);
    let braces = "{ Attr-173.2 = 0x01082001, IPv6-6rd-IPv4MaskLen = 255 } # IPv6-6rd-Prefix = 2000::/8\n";
    assert!(text.contains(braces), "{text}");
    assert_eq!(run(&[], &text).stdout.trim_end(), packets);
}

#[test]
fn what_was_revealed_is_hidden_again() {
    let text = "User-Name = \"alice\"\nUser-Password = \"open \\\"sesame\\\"\"\nAscend-Send-Secret = \"s\"\n";
    let encoded = encode(&["--secret", SECRET], text).join("\n");
    let decoded = decode_to_text(&["--secret", SECRET], &encoded);
    assert!(decoded.contains(text), "{decoded}");
    // User-Password has no salt, so the result is the same.
    assert_eq!(encode(&["--secret", SECRET], &decoded).join("\n"), encoded);
}

fn leaves(datagram: &[u8]) -> Vec<(String, Vec<u8>)> {
    let packet = Packet::parse(datagram).unwrap();
    let leaf = |leaf: Leaf<'_>| (leaf.path.to_string(), leaf.octets.octets().collect());
    packet.attributes().leaves(Dictionary::EMBEDDED).map(leaf).collect()
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn octets(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most + 1)).map(|_| u8::try_from(self.below(256)).unwrap()).collect()
    }

    fn number(&mut self, numbers: &[u8]) -> u8 {
        numbers[self.below(numbers.len())]
    }

    /// TLVs, often with TLVs inside.
    fn tlvs(&mut self, depth: usize) -> Vec<u8> {
        let tlv = |this: &mut Self| {
            let number = this.number(&[1, 1, 2, 3]);
            let value = match this.below(4) {
                0 if depth < 3 => this.tlvs(depth + 1),
                1 => vec![0, 0, 0, 1],
                _ => this.octets(5),
            };
            [&[number, u8::try_from(value.len() + 2).unwrap()][..], &value].concat()
        };
        (0..1 + self.below(3)).flat_map(|_| tlv(self)).collect()
    }

    fn attribute(&mut self) -> Vec<u8> {
        let (number, value) = match self.below(9) {
            0 => (self.number(&[1, 4, 6, 8, 18, 25, 55, 64, 81, 97, 3, 200]), self.octets(20)),
            // Several attributes of one vendor: Cisco, and one with fields of two octets.
            1 | 2 => {
                let attributes = (0..1 + self.below(3)).flat_map(|_| self.tlvs(3)).collect::<Vec<_>>();
                (26, [&[0, 0, 0, 9][..], &attributes].concat())
            }
            3 => {
                let value = self.octets(4);
                let length = u8::try_from(value.len() + 4).unwrap();
                let one = [&[1, 44, 0, length][..], &value].concat();
                (26, [&[0, 0, 0x16, 0xb5][..], &one.repeat(1 + self.below(2))].concat())
            }
            // WiMAX, with an octet of flags.
            4 => {
                let value = self.tlvs(1);
                let (number, length) = (self.number(&[1, 28, 29]), u8::try_from(value.len() + 3).unwrap());
                let one = [&[number, length, 0][..], &value].concat();
                (26, [&[0, 0, 0x60, 0xb5][..], &one.repeat(1 + self.below(2))].concat())
            }
            5 | 6 => (241, [vec![self.number(&[5, 5, 6, 7])], self.tlvs(1)].concat()),
            7 => (241, [vec![26, 0, 0, 0, 9, 1], self.tlvs(1)].concat()),
            _ => (245, [vec![self.number(&[1, 3, 4, 26]), self.number(&[0, 0, 1])], self.tlvs(1)].concat()),
        };
        [&[number, u8::try_from(value.len() + 2).unwrap()][..], &value].concat()
    }
}

#[test]
fn any_packet_is_printed_and_encoded_to_the_same_octets() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut packets = String::new();
    for _ in 0..3000 {
        let mut body: Vec<u8> = (0..numbers.below(5)).flat_map(|_| numbers.attribute()).collect();
        // Half of the packets have a wrong octet in a value.
        if numbers.below(2) == 0 && body.len() > 3 {
            let attribute = numbers.attribute();
            body = attribute.clone();
            let at = 2 + numbers.below(body.len().saturating_sub(2).max(1));
            if let Some(octet) = body.get_mut(at) {
                *octet = u8::try_from(numbers.below(256)).unwrap();
            }
            body.extend(attribute);
        }
        let length = u16::try_from(20 + body.len()).unwrap().to_be_bytes();
        let packet = [&[2, 7][..], &length, &[0; 16], &body].concat();
        packets.extend(packet.iter().map(|octet| format!("{octet:02x}")).chain(["\n".to_owned()]));
    }
    let text = decode_to_text(&[], &packets);
    let again = run(&[], &text);
    assert_eq!((again.code, &again.stderr[..]), (Some(0), ""));
    let texts = text.split("\n\n");
    for ((packet, again), text) in packets.lines().zip(again.stdout.lines()).zip(texts) {
        assert_eq!(packet, again, "{text}");
    }
    assert_eq!(packets, again.stdout);
    // Both forms were needed.
    assert!(text.contains("\n{ Attr-241.") && text.contains("\n{ Attr-26.9.") && text.contains("\nAttr-26 = 0x"));
}

#[test]
fn control_items_may_be_in_a_list_and_those_of_other_programs_are_ignored() {
    let text = "Packet-Type = Accounting-Request, User-Name = a, Packet-Identifier = 9\n\
                Response-Packet-Type == Accounting-Response, Packet-Dst-Port = 1813, Cleartext-Password := x";
    assert_eq!(encode(&[], text), ["0409001700000000000000000000000000000000010361"]);
}

#[test]
fn an_authenticator_of_zeroes_is_named_in_a_signed_request() {
    let zeroes = "00".repeat(16);
    let run = run(&["--secret", SECRET, "--authenticator", &zeroes], "User-Name = a");
    let said = "radencode: line 1: an authenticator of zeroes: a signed Access-Request has random octets\n";
    assert_eq!((run.code, &run.stderr[..]), (Some(1), said));
    assert_eq!(encode(&["--authenticator", &zeroes], "User-Name = a").len(), 1);
}

#[test]
fn a_chap_password_in_clear_is_computed_with_a_secret_and_an_error_without() {
    let encoded = encode(&["--secret", SECRET], "CHAP-Password = \"hello\"");
    assert!(encoded[0].len() == 2 * (20 + 18 + 19) && !encoded[0].contains("68656c6c6f"), "{encoded:?}");
    let run = run(&[], "CHAP-Password = \"hello\"");
    assert!(
        run.stderr.starts_with("radencode: line 1, column 17: expected a CHAP-Password of 17 octets"),
        "{}",
        run.stderr
    );
    assert_eq!(run.stdout, "\n");
}
