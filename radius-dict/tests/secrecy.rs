//! Log output shows no secret, with any features and any loaded dictionary.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is a failure"
)]

use radius_dict::{Dictionary, DisplayPacket, NamedRegistry};
use radius_proto::{Packet, attribute::VendorFormat};

// The list itself, which is not public.
#[rustfmt::skip]
#[path = "../src/secrecy/marked.rs"]
mod marked;
mod numbers {
    pub(crate) type Numbers = (u8, u32, u32, [u8; 5]);
}

/// An Access-Request with these attributes, Type and value.
fn request(attributes: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut octets = [&[1, 7, 0, 0][..], &[0x0f; 16]].concat();
    for (number, value) in attributes {
        octets.extend([*number, u8::try_from(value.len() + 2).unwrap()]);
        octets.extend(value);
    }
    let length = u16::try_from(octets.len()).unwrap().to_be_bytes();
    octets[2..4].copy_from_slice(&length);
    octets
}

/// A vendor's attribute in a Vendor-Specific.
fn of_vendor(vendor: u32, number: u8, value: &[u8]) -> (u8, Vec<u8>) {
    let length = u8::try_from(value.len() + 2).unwrap();
    (26, [&vendor.to_be_bytes()[..], &[number, length], value].concat())
}

/// The line of the only attribute.
fn line<R: NamedRegistry + ?Sized>(registry: &R, attribute: (u8, Vec<u8>)) -> String {
    let packet = request(&[attribute]);
    let shown = DisplayPacket::new(registry, Packet::parse(&packet).unwrap()).to_string();
    let [_, line] = shown.lines().collect::<Vec<_>>()[..] else { panic!("{shown}") };
    line.trim_start().to_owned()
}

fn line_with_unknown<R: NamedRegistry + ?Sized>(registry: &R, attribute: (u8, Vec<u8>)) -> String {
    let packet = request(&[attribute]);
    let shown = DisplayPacket::new(registry, Packet::parse(&packet).unwrap()).show_unknown().to_string();
    shown.lines().nth(1).unwrap().trim_start().to_owned()
}

const SECRET: &[u8] = b"hunter2-hunter2-hunter2!";

fn assert_withheld(line: &str, name: &str) {
    assert!(line.ends_with("octets, not shown>"), "{name}: {line}");
    assert!(!line.contains("hunter2") && !line.contains("68756e"), "{name}: {line}");
}

/// The paths that the protocol itself makes secret. Numbers of Microsoft follow 311.
const STANDARD: [u8; 16] = [2, 3, 17, 69, 70, 74, 79, 84, 103, 106, 121, 143, 206, 214, 215, 232];
const MICROSOFT: [u8; 11] = [1, 3, 4, 5, 6, 12, 16, 17, 25, 26, 27];

#[test]
fn secrets_of_the_protocol_are_withheld_by_the_embedded_dictionary() {
    for number in STANDARD {
        assert_withheld(&line(Dictionary::EMBEDDED, (number, SECRET.to_vec())), &number.to_string());
    }
    for number in MICROSOFT {
        assert_withheld(&line(Dictionary::EMBEDDED, of_vendor(311, number, SECRET)), &format!("26.311.{number}"));
    }
}

#[test]
fn secrets_of_all_vendors_are_withheld_with_and_without_their_names() {
    // Mikrotik-Wireless-PSK, Mikrotik-Wireless-MPKey, Yubikey-Private-ID, Yubikey-OTP, Aruba-AS-Credential-Hash,
    // Aruba-Network-SSO-Token, Sky-Wifi-Credentials, Ruckus-CP-Token, Acc-Ace-Token.
    for (vendor, number) in
        [(14988, 16), (14988, 20), (41482, 3), (41482, 7), (14823, 30), (14823, 37), (16924, 6), (25053, 143), (5, 44)]
    {
        let name = format!("26.{vendor}.{number}");
        assert_withheld(&line(Dictionary::EMBEDDED, of_vendor(vendor, number, SECRET)), &name);
        assert_withheld(&line_with_unknown(Dictionary::EMBEDDED, of_vendor(vendor, number, SECRET)), &name);
    }
    let wireless = line(Dictionary::EMBEDDED, of_vendor(14988, 16, b"wifi-psk"));
    let name = if cfg!(feature = "vendors") { "Mikrotik-Wireless-PSK" } else { "Attr-26.14988.16" };
    assert_eq!(wireless, format!("{name} = <8 octets, not shown>"));
}

#[test]
fn unknown_attributes_are_shown_as_lengths_unless_asked() {
    for (attribute, path, octets) in [
        (of_vendor(99_999, 1, &[1, 2]), "26.99999.1", "0102"),
        (of_vendor(9, 199, &[1, 2]), "26.9.199", "0102"),
        ((200, vec![1, 2]), "200", "0102"),
        ((241, vec![200, 1, 2]), "241.200", "0102"),
        ((241, vec![26, 0, 0, 0, 9, 1, 1, 2]), "241.26.9.1", "0102"),
    ] {
        assert_eq!(line(Dictionary::EMBEDDED, attribute.clone()), format!("Attr-{path} = <2 octets>"));
        assert_eq!(line_with_unknown(Dictionary::EMBEDDED, attribute), format!("Attr-{path} = 0x{octets}"));
    }
}

#[test]
fn pairs_with_the_key_of_a_secret_are_withheld() {
    for text in [
        "psk=hunter2",
        "psk-mode=ascii",
        "tunnel:l2tp-tunnel-password=hunter2",
        "ip:passwd*hunter2",
        "radius:app-key=hunter2",
        "SECRET=hunter2",
        "priv-lvl=15,enable-secret=hunter2",
        "pre-shared key = hunter2",
        "url-redirect=https://h/?user=a&token=hunter2",
    ] {
        assert_withheld(&line(Dictionary::EMBEDDED, of_vendor(9, 1, text.as_bytes())), text);
    }
    for text in ["shell:priv-lvl=15", "audit-session-id=0A00", "ssid=monkey", "psk", "keys; lvl=15"] {
        let shown = line(Dictionary::EMBEDDED, of_vendor(9, 1, text.as_bytes()));
        assert_eq!(shown, format!("Cisco-AVPair = \"{text}\""));
    }
    // This applies to every attribute, also to unknown ones that are shown.
    assert_withheld(&line(Dictionary::EMBEDDED, (18, b"your password=hunter2".to_vec())), "Reply-Message");
    assert_withheld(&line_with_unknown(Dictionary::EMBEDDED, of_vendor(99_999, 1, b"psk=hunter2")), "26.99999.1");
}

/// The line of a Reply-Message.
fn reply_message(text: impl AsRef<[u8]>) -> String {
    line(Dictionary::EMBEDDED, (18, text.as_ref().to_vec()))
}

#[test]
fn what_follows_a_word_that_names_a_secret_is_withheld() {
    for text in [
        "chap password hunter2",
        "shell:cmd=enable secret 5 hunter2",
        "pass=hunter2",
        "pw=hunter2",
        "pin=hunter2",
        "otp=hunter2",
        "key hunter2",
        "password:hunter2",
        "PassWord : hunter2",
        "password,=hunter2",
        "password\t=\t'hunter2'",
        "{\"password\":\"hunter2\"}",
        "<Password>hunter2</Password>",
        "password%3Dhunter2",
        "password/hunter2",
        "passphrase hunter2",
        "passcode hunter2",
        "credential hunter2",
        "pwd hunter2",
        "token hunter2",
        "psk hunter2",
        "ps\0k=hunter2",
        "ps\nk=hunter2",
        "password\0hunter",
        "p\0i\0n\0=\0hunter2",
        "pass\u{200b}word=hunter2",
        "{\"apikey\":\"hunter2\"}",
        "apikey:hunter2",
        "apikey,=hunter2",
        "dbpass=hunter2",
        "userpw=hunter2",
        "totp=hunter2",
        "keyring=hunter2",
        "monkey island = hunter2",
        "credentials: hunter2",
    ] {
        assert_withheld(&reply_message(text), text);
        assert_withheld(&line(Dictionary::EMBEDDED, of_vendor(9, 1, text.as_bytes())), text);
    }
    // Of marks only, or with octets that are no ASCII.
    for text in ["pin=!!!!", "password:!", "password !", "password пароль", "password\u{e9}", "PIN 1234", "PIN: 1"]
    {
        assert_withheld(&reply_message(text), text);
    }
}

#[test]
fn words_are_found_in_octets_that_are_no_text() {
    let text = [&b"\xff\xfepassphrase=hunter2"[..], b"p\xffsk=hunter2", b"credential\xffhunter2"];
    for octets in text {
        // Reply-Message is text, Class is octets, and the last is unknown.
        assert_withheld(&reply_message(octets), "18");
        assert_withheld(&line(Dictionary::EMBEDDED, (25, octets.to_vec())), "25");
        assert_withheld(&line_with_unknown(Dictionary::EMBEDDED, of_vendor(99_999, 1, octets)), "26.99999.1");
    }
}

#[test]
fn prompts_and_messages_without_a_value_are_shown() {
    for text in [
        "Your password has expired",
        "Your password has expired. Try again!",
        "Password expired, change required.",
        "Enter your PIN:",
        "Enter the token code: ",
        "Password?",
        "PASSCODE",
        "Wrong one-time password",
        "Opinions, mapping and keys",
        "Hockey at 9",
    ] {
        assert_eq!(reply_message(text), format!("Reply-Message = \"{text}\""));
    }
    // The words of a message are no value after a pair, and a word after a colon may be one.
    for text in [
        "password=expired",
        "password: expired",
        "password.expired",
        "password has hunter2",
        "password has 5",
        "password tobe",
        "password password",
        "Your password will expire in 5 days",
    ] {
        assert_withheld(&reply_message(text), text);
    }
}

/// A marked path as an attribute on the wire: the Type, and the value with the headers inside it.
fn of_numbers((space, vendor, number, tlvs): numbers::Numbers) -> (u8, Vec<u8>) {
    let octet = |length: usize| u8::try_from(length).unwrap();
    let tlvs = tlvs.iter().rev().filter(|tlv| **tlv != 0);
    let value = tlvs.fold(SECRET.to_vec(), |inner, tlv| [&[*tlv, octet(inner.len() + 2)], &inner[..]].concat());
    if vendor == 0 {
        return (space, value);
    }
    if space != 26 {
        let (flags, number) = (if space > 244 { &[0][..] } else { &[] }, u8::try_from(number).unwrap());
        return (space, [&[26][..], flags, &vendor.to_be_bytes(), &[number], &value].concat());
    }
    let format = marked::FORMATS.iter().find(|(id, _)| *id == vendor);
    let (types, lengths, continuation) = format.map_or((1, 1, false), |(_, format)| *format);
    let length = usize::from(types + lengths + u8::from(continuation)) + value.len();
    let types = &number.to_be_bytes()[4 - usize::from(types)..];
    let lengths = &length.to_be_bytes()[size_of::<usize>() - usize::from(lengths)..];
    let flags = if continuation { &[0][..] } else { &[] };
    (26, [&vendor.to_be_bytes()[..], types, lengths, flags, &value].concat())
}

/// Every marked path is withheld, with unknown attributes shown as well.
fn assert_withholds_all_marks<R: NamedRegistry>(registry: &R, name: &str) {
    assert!(marked::MARKED.len() > 150);
    for numbers in marked::MARKED {
        let packet = request(&[of_numbers(numbers)]);
        let shown = DisplayPacket::new(registry, Packet::parse(&packet).unwrap()).show_unknown().to_string();
        let format = marked::FORMATS.iter().find(|(id, _)| *id == numbers.1);
        let (types, lengths, continuation) = format.map_or((1, 1, false), |(_, format)| *format);
        let is_read = VendorFormat::new(types, lengths, continuation) == Some(registry.vendor_format(numbers.1));
        assert!(shown.lines().count() > 1, "{shown}");
        for line in shown.lines().skip(1) {
            assert!(line.contains(" octets, not shown") && !line.contains("hunter"), "{name}, {numbers:?}: {line}");
            // For its path, and not because it could not be read.
            assert!(!is_read || line.ends_with("octets, not shown>"), "{name}, {numbers:?}: {line}");
        }
    }
}

#[test]
fn all_marked_paths_are_withheld_by_the_embedded_dictionary() {
    assert_withholds_all_marks(&Dictionary::EMBEDDED, "embedded");
}

#[test]
fn tlvs_that_break_a_rule_are_withheld() {
    // Ruckus-DPSK-Params with Ruckus-DPSK-Anonce and one stray octet.
    let malformed = [&[1, 9][..], b"hunter2", &[0x41]].concat();
    let shown = line(Dictionary::EMBEDDED, of_vendor(25053, 153, &malformed));
    assert!(shown.contains("<10 octets, not shown") && !shown.contains("68756e"), "{shown}");
    // WiMAX-Capability has no known secret inside.
    let wimax = [&[0, 0, 0x60, 0xb5, 1, 6, 0][..], &[1, 9, 1]].concat();
    let shown = line(Dictionary::EMBEDDED, (26, wimax));
    assert!(shown.starts_with("WiMAX-Capability = <3 octets, not shown: "), "{shown}");
}

#[test]
fn containers_that_break_a_rule_have_their_path_also_when_unknown_attributes_are_shown() {
    for (attribute, shown) in [
        // Without a vendor, with a length beyond the end, without an Extended-Type, without an EVS-Type.
        ((26, b"abc".to_vec()), "Vendor-Specific = <3 octets, not shown: "),
        ((26, b"\x00\x01\x86\x9f\x01\x09ab".to_vec()), "Vendor-Specific = <8 octets, not shown: "),
        ((241, b"\x01".to_vec()), "Extended-Attribute-1 = <1 octets, not shown: "),
        ((241, b"\x1aabc".to_vec()), "Extended-Vendor-Specific-1 = <3 octets, not shown: "),
    ] {
        assert!(line(Dictionary::EMBEDDED, attribute.clone()).starts_with(shown), "{shown}");
        let line = line_with_unknown(Dictionary::EMBEDDED, attribute);
        assert!(line.starts_with(shown) && !line.contains("616"), "{line}");
    }
}

#[test]
fn attributes_without_marks_are_shown_also_of_vendors_with_marks_and_formats_of_their_own() {
    let speed = (26, [&429_u32.to_be_bytes()[..], &[0, 0, 0x98, 0x01, 0, 0, 3, 0xe8]].concat());
    assert_eq!(line(Dictionary::EMBEDDED, speed), "USR-Speed-Of-Connection = 1000");
}

#[cfg(feature = "loader")]
mod loaded {
    use radius_dict::loader::{Embedded, Loaded, Loader, MemorySource, Redefinition};

    use super::*;

    /// A tree as in version 3 of FreeRADIUS: it cannot mark secrets, and has other types.
    const TREE: &str = "\
ATTRIBUTE\tUser-Name\t1\tstring
ATTRIBUTE\tUser-Password\t2\tstring
ATTRIBUTE\tCHAP-Password\t3\toctets
ATTRIBUTE\tOld-Password\t17\tstring
ATTRIBUTE\tTunnel-Password\t69\tstring
ATTRIBUTE\tARAP-Password\t70\toctets
ATTRIBUTE\tARAP-Security-Data\t74\tstring
ATTRIBUTE\tEAP-Message\t79\toctets\tconcat
ATTRIBUTE\tARAP-Challenge-Response\t84\toctets
ATTRIBUTE\tDigest-Response\t206\tstring
VENDOR\tMicrosoft\t311
BEGIN-VENDOR\tMicrosoft
ATTRIBUTE\tMS-CHAP-Response\t1\toctets
ATTRIBUTE\tMS-CHAP2-Response\t25\toctets
ATTRIBUTE\tMS-MPPE-Send-Key\t16\toctets
END-VENDOR\tMicrosoft
VENDOR\tMikrotik\t14988
BEGIN-VENDOR\tMikrotik
ATTRIBUTE\tMikrotik-Wireless-PSK\t16\tstring
END-VENDOR\tMikrotik
VENDOR\tRuckus\t25053
BEGIN-VENDOR\tRuckus
ATTRIBUTE\tRuckus-DPSK-Params\t153\toctets
END-VENDOR\tRuckus
VENDOR\tExample\t32473
BEGIN-VENDOR\tExample
ATTRIBUTE\tExample-Card\t1\tstring\tsecret
ATTRIBUTE\tExample-Code\t2\toctets\tencrypt=2
ATTRIBUTE\tExample-Box\t3\ttlv
ATTRIBUTE\tExample-Place\t4\tstring
END-VENDOR\tExample
";

    fn tree(over_embedded: bool) -> Loaded {
        let mut loaded = Loaded::new();
        if over_embedded {
            loaded = Loader::new().load(&Embedded, Embedded::ALL).unwrap();
        }
        let source = MemorySource::new().with("tree", TREE);
        let loader = Loader::new().with_redefinition(Redefinition::Replace);
        loader.load_over(&mut loaded, &source, "tree").unwrap();
        loaded
    }

    fn trees() -> [Loaded; 2] {
        [tree(false), tree(true)]
    }

    #[test]
    fn a_dictionary_that_is_loaded_removes_no_secrecy() {
        for loaded in trees() {
            for number in STANDARD {
                assert_withheld(&line(&loaded, (number, SECRET.to_vec())), &number.to_string());
            }
            for number in MICROSOFT {
                assert_withheld(&line(&loaded, of_vendor(311, number, SECRET)), &number.to_string());
            }
            assert_eq!(
                line(&loaded, of_vendor(14988, 16, b"wifi-psk")),
                "Mikrotik-Wireless-PSK = <8 octets, not shown>"
            );
            // Its TLVs are secrets, and this dictionary does not know them.
            let inside = [&[1, 9][..], b"hunter2"].concat();
            assert_withheld(&line(&loaded, of_vendor(25053, 153, &inside)), "Ruckus-DPSK-Params");
            for name in ["User-Password", "CHAP-Password", "EAP-Message", "MS-CHAP2-Response", "Mikrotik-Wireless-PSK"]
            {
                assert!(loaded.definition_named(name).unwrap().is_secret(), "{name}");
            }
            assert!(!loaded.definition_named("User-Name").unwrap().is_secret());
        }
    }

    #[test]
    fn a_dictionary_that_is_loaded_adds_secrets() {
        for loaded in trees() {
            assert_withheld(&line(&loaded, of_vendor(32473, 1, SECRET)), "Example-Card");
            assert_withheld(&line(&loaded, of_vendor(32473, 2, SECRET)), "Example-Code");
            assert!(line(&loaded, of_vendor(32473, 3, SECRET)).contains("<24 octets, not shown: "));
            assert_eq!(line(&loaded, of_vendor(32473, 4, b"hall")), "Example-Place = \"hall\"");
        }
    }

    fn loaded(text: &str) -> Loaded {
        Loader::new().load(&MemorySource::new().with("own", text), "own").unwrap()
    }

    #[test]
    fn all_marked_paths_are_withheld_by_every_registry() {
        let [alone, over] = trees();
        assert_withholds_all_marks(&alone, "loaded");
        assert_withholds_all_marks(&over, "loaded over the embedded dictionary");
        assert_withholds_all_marks(&Loaded::new(), "empty");
    }

    /// The number of a secret in another format is another number.
    #[test]
    fn marks_hold_in_whatever_format_a_loaded_dictionary_claims() {
        for format in ["1,0", "1,1", "1,2", "1,1,c", "2,0", "2,1", "2,2", "4,0", "4,1", "4,2"] {
            let marks = marked::MARKED.iter().filter(|(space, ..)| *space == 26);
            let mut vendors: Vec<_> = marks.map(|(_, vendor, ..)| vendor).collect();
            vendors.dedup();
            let lines = vendors.iter().map(|vendor| format!("VENDOR V{vendor} {vendor} format={format}\n"));
            assert_withholds_all_marks(&loaded(&lines.collect::<String>()), format);
        }
        let claim = |format, number| {
            loaded(&format!(
                "VENDOR Mikrotik 14988 format={format}\nBEGIN-VENDOR Mikrotik\nATTRIBUTE Other {number} string\n\
                 END-VENDOR Mikrotik\n"
            ))
        };
        // `10 1a` in front of the secret is one number, or the number 16 and the first octet of a value.
        let psk = of_vendor(14988, 16, SECRET);
        assert_eq!(line(&claim("2,0", 4122), psk.clone()), "Other = <24 octets, not shown>");
        assert_eq!(line(&claim("1,0", 16), psk.clone()), "Other = <25 octets, not shown>");
        // The secret in the value of an attribute in front of it.
        let after = (26, [&14988_u32.to_be_bytes()[..], &[1, 3, 0x41], &psk.1[4..]].concat());
        let registry = claim("1,0", 1);
        assert_eq!(line(&registry, after), "Other = <28 octets, not shown>");
        assert!(registry.definition_named("Other").unwrap().is_secret());
        // The number 15 of Starent, and 11 octets: without its format the same octets are the number 0 with a length of 15.
        let starent = of_vendor(8164, 0, b"\x00\x0fhunter2hunt");
        assert_withheld(&line_with_unknown(&Loaded::new(), starent), "26.8164.0");
        // A vendor without secrets can have any format.
        let free =
            loaded("VENDOR Free 32473 format=2,0\nBEGIN-VENDOR Free\nATTRIBUTE Other 4103 string\nEND-VENDOR Free\n");
        assert_eq!(line(&free, of_vendor(32473, 16, b"hallo")), "Other = \"hallo\"");
    }

    #[test]
    fn what_is_inside_a_marked_attribute_is_withheld() {
        let text = "VENDOR Mikrotik 14988\nBEGIN-VENDOR Mikrotik\nATTRIBUTE Box 16 tlv\nATTRIBUTE Inner 16.1 string\n\
                    ATTRIBUTE Deep 16.2 tlv\nATTRIBUTE Deeper 16.2.3 string\nATTRIBUTE Free 17 tlv\n\
                    ATTRIBUTE Free-Inner 17.1 string\nEND-VENDOR Mikrotik\n";
        let registry = loaded(text);
        let inner = [&[1, 26][..], SECRET].concat();
        assert_eq!(line(&registry, of_vendor(14988, 16, &inner)), "Inner = <24 octets, not shown>");
        let deeper = [&[2, 28, 3, 26][..], SECRET].concat();
        assert_eq!(line(&registry, of_vendor(14988, 16, &deeper)), "Deeper = <24 octets, not shown>");
        // An unknown one is a secret as well, and one that does not fit is its container.
        let unknown = [&[9, 26][..], SECRET].concat();
        assert_withheld(&line_with_unknown(&registry, of_vendor(14988, 16, &unknown)), "26.14988.16.9");
        assert!(
            line_with_unknown(&registry, of_vendor(14988, 16, SECRET)).starts_with("Box = <24 octets, not shown: ")
        );
        assert_eq!(line(&registry, of_vendor(14988, 17, b"\x01\x06hall")), "Free-Inner = \"hall\"");
    }

    #[test]
    fn without_any_dictionary_the_secrets_are_known_all_the_same() {
        let nothing = Loaded::new();
        for number in STANDARD {
            assert_withheld(&line_with_unknown(&nothing, (number, SECRET.to_vec())), &number.to_string());
        }
        assert_withheld(&line_with_unknown(&nothing, of_vendor(14988, 16, SECRET)), "26.14988.16");
        assert_eq!(line_with_unknown(&nothing, (1, b"bob".to_vec())), "Attr-1 = 0x626f62");
    }
}
