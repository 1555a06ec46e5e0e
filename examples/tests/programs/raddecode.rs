//! Runs the example `raddecode` as a user does.

use std::io::{BufRead, BufReader, Write};

use radius_dict::{Dictionary, text};
use radius_proto::{Code, RequestBuilder, Secret, encode::PacketWriter, packet::Authenticator};
use serde_json::{Value, json};

use crate::program::{self, Run};

const SECRET: &str = "testing123";

fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    program::run("raddecode", arguments, input.as_ref())
}

fn decode(arguments: &[&str], input: impl AsRef<[u8]>) -> Vec<Value> {
    let Run { code, stdout: output, stderr: errors } = run(arguments, input);
    assert_eq!((code, &errors[..]), (Some(0), ""), "{output}");
    output.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// A generator that is not random.
struct Fixed;

impl radius_proto::rand_core::TryRng for Fixed {
    type Error = core::convert::Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(0x0101_0101)
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(0x0101_0101_0101_0101)
    }
    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Self::Error> {
        octets.fill(1);
        Ok(())
    }
}

impl radius_proto::rand_core::TryCryptoRng for Fixed {}

fn secret() -> Secret {
    Secret::new(SECRET.as_bytes()).unwrap()
}

fn request(code: Code, lines: &str) -> Vec<u8> {
    let (secret, mut buffer, mut value) = (secret(), [0; 4096], [0; 4096]);
    let mut builder = RequestBuilder::new_with(code, &mut buffer, 7, &secret, &mut Fixed).unwrap();
    for line in text::lines(Dictionary::EMBEDDED, lines) {
        builder = line.unwrap().push_to_request(builder, &mut value, &mut Fixed).unwrap();
    }
    builder.sign().octets().to_vec()
}

fn unsigned(lines: &str) -> Vec<u8> {
    let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
    let mut writer = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 7, Authenticator::ZERO).unwrap();
    for line in text::lines(Dictionary::EMBEDDED, lines) {
        writer = line.unwrap().push_to_writer(writer, &mut value).unwrap();
    }
    writer.finish().to_vec()
}

fn reply_to(request: &[u8], lines: &str) -> Vec<u8> {
    let (secret, mut buffer, mut value) = (secret(), [0; 4096], [0; 4096]);
    let packet = radius_proto::Packet::parse(request).unwrap();
    let verified = packet.verify_request(&secret).unwrap();
    let mut reply = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).unwrap();
    for line in text::lines(Dictionary::EMBEDDED, lines) {
        reply = line.unwrap().push_to_reply(reply, &mut value, &mut Fixed).unwrap();
    }
    reply.sign().unwrap().to_vec()
}

/// Name and value of every attribute.
fn values(decoded: &Value) -> Vec<(&str, &str)> {
    let attributes = decoded["attributes"].as_array().unwrap();
    attributes.iter().map(|one| (one["name"].as_str().unwrap(), one["value"].as_str().unwrap())).collect()
}

#[test]
fn a_packet_is_one_object_with_its_header_and_its_values_in_wire_order() {
    let packet = unsigned(
        "User-Name = alice, Cisco-AVPair = \"shell:priv-lvl=15\", Tunnel-Type:1 = VLAN, Attr-26.9.199 = 0x0102",
    );
    assert_eq!(
        decode(&[], hex(&packet)),
        [json!({
            "ok": true, "code": 1, "code_name": "Access-Request", "id": 7, "length": packet.len(),
            "authenticator": "00000000000000000000000000000000",
            "attributes": [
                {"oid": "1", "name": "User-Name", "type": "text", "tag": null, "value": "alice", "raw": false, "length": 5},
                {"oid": "26.9.1", "name": "Cisco-AVPair", "type": "text", "tag": null, "value": "shell:priv-lvl=15", "raw": false, "length": 17},
                {"oid": "64", "name": "Tunnel-Type", "type": "enum", "tag": 1, "value": "VLAN", "raw": false, "length": 4},
                {"oid": "26.9.199", "name": "Attr-26.9.199", "type": null, "tag": null, "value": "0x0102", "raw": true, "length": 2},
            ],
            "authenticator_check": "unchecked", "message_authenticator": "absent",
        })]
    );
    // The keys have this order, although JSON does not require one.
    let output = run(&[], hex(&packet)).stdout;
    assert!(output.starts_with(r#"{"ok":true,"code":1,"code_name":"Access-Request","id":7,"length":"#), "{output}");
    assert!(
        output.ends_with("\"authenticator_check\":\"unchecked\",\"message_authenticator\":\"absent\"}\n"),
        "{output}"
    );
}

#[test]
fn values_are_strings_without_quotes_around_them() {
    let packet = unsigned(
        "Reply-Message = \"a \\\"b\\\"\\n\\000\", Event-Timestamp = 0, Framed-IPv6-Prefix = 2001:db8::/32, Class = 0x00ff, NAS-Port = 7\n\
         NAS-Filter-Rule = \"permit in ip\\000deny\", Attr-6 = 0x01, Attr-1 = 0xff, Attr-97 = 0x01812001 # 129 bits\n\
         Attr-97 = 0x012020010db8",
    );
    let decoded = &decode(&[], hex(&packet))[0];
    assert_eq!(
        values(decoded),
        [
            ("Reply-Message", "a \"b\"\n\0"),
            ("Event-Timestamp", "Jan  1 1970 00:00:00 UTC"),
            ("Framed-IPv6-Prefix", "2001:db8::/32"),
            ("Class", "0x00ff"),
            ("NAS-Port", "7"),
            ("NAS-Filter-Rule", "permit in ip\0deny"),
            ("Service-Type", "0x01"),
            ("User-Name", "0xff"),
            ("Framed-IPv6-Prefix", "0x01812001"),
            ("Framed-IPv6-Prefix", "2001:db8::/32"),
        ]
    );
    let raw: Vec<_> = decoded["attributes"].as_array().unwrap().iter().map(|one| one["raw"] == true).collect();
    assert_eq!(raw, [false, false, false, false, false, false, true, true, true, false]);
}

#[test]
fn hidden_values_are_revealed_if_the_secret_allows_it() {
    let access = request(Code::ACCESS_REQUEST, "User-Name = alice, User-Password = \"open sesame\"");
    let decoded = &decode(&["--secret", SECRET], hex(&access))[0];
    assert_eq!(values(decoded)[1..], [("User-Name", "alice"), ("User-Password", "open sesame")]);
    assert_eq!(
        (&decoded["message_authenticator"], &decoded["authenticator_check"]),
        (&json!("valid"), &json!("unchecked"))
    );

    let decoded = &decode(&["--secret", "wrong"], hex(&access))[0];
    let password = &decoded["attributes"][2];
    assert_eq!((&password["name"], &password["raw"]), (&json!("User-Password"), &json!(true)));
    assert_eq!(password["value"].as_str().unwrap().len(), 2 + 32);
    assert_eq!(decoded["message_authenticator"], "invalid");
    assert!(decoded["verify_error"].as_str().unwrap().contains("Message-Authenticator (80): it is wrong"));

    let decoded = &decode(&[], hex(&access))[0];
    assert_eq!(
        (&decoded["message_authenticator"], &decoded["attributes"][2]["raw"]),
        (&json!("unchecked"), &json!(true))
    );
}

#[test]
fn replies_are_checked_against_their_request() {
    let access = request(Code::ACCESS_REQUEST, "User-Name = alice");
    let reply = reply_to(&access, "Tunnel-Password:1 = \"for the tunnel\", MS-MPPE-Send-Key = 0x00010203");
    let checks = |decoded: &Value| {
        (
            decoded["authenticator_check"].as_str().unwrap().to_owned(),
            decoded["message_authenticator"].as_str().unwrap().to_owned(),
        )
    };
    let both = |authenticator: &str, message: &str| (authenticator.to_owned(), message.to_owned());
    let access_hex = hex(&access);

    let decoded = &decode(&["--secret", SECRET, "--request", &access_hex], hex(&reply))[0];
    assert_eq!(checks(decoded), both("valid", "valid"));
    assert_eq!(values(decoded)[1..], [("Tunnel-Password", "for the tunnel"), ("MS-MPPE-Send-Key", "0x00010203")]);
    assert_eq!(decoded["attributes"][1]["tag"], 1);

    assert_eq!(checks(&decode(&["--secret", SECRET], hex(&reply))[0]), both("unchecked", "unchecked"));
    assert_eq!(
        checks(&decode(&["--secret", "no", "--request", &access_hex], hex(&reply))[0]),
        both("invalid", "invalid")
    );

    // Only the authenticator differs.
    let mut forged = reply.clone();
    forged[4] ^= 1;
    let decoded = &decode(&["--secret", SECRET, "--request", &access_hex], hex(&forged))[0];
    assert_eq!(checks(decoded), both("invalid", "valid"));
    // Only the Message-Authenticator differs. The authenticator covers it.
    let mut forged = reply.clone();
    forged[22] ^= 1;
    assert_eq!(
        checks(&decode(&["--secret", SECRET, "--request", &access_hex], hex(&forged))[0]),
        both("invalid", "invalid")
    );
    // With another identifier, it answers another request.
    let mut forged = reply;
    forged[1] ^= 1;
    let decoded = &decode(&["--secret", SECRET, "--request", &access_hex], hex(&forged))[0];
    assert_eq!(checks(decoded), both("unchecked", "unchecked"));
    assert_eq!(decoded["verify_error"], "offset 1: identifier 6 instead of 7");
}

#[test]
fn the_authenticator_of_accounting_is_checked_with_the_secret_alone() {
    let accounting = request(Code::ACCOUNTING_REQUEST, "Acct-Status-Type = Start");
    let check =
        |secret: &str, packet: &[u8]| decode(&["--secret", secret], hex(packet))[0]["authenticator_check"].clone();
    assert_eq!(check(SECRET, &accounting), "valid");
    assert_eq!(check("wrong", &accounting), "invalid");
    assert_eq!(decode(&[], hex(&accounting))[0]["authenticator_check"], "unchecked");
    // An unknown code.
    let mut unknown = accounting;
    unknown[0] = 99;
    let decoded = &decode(&["--secret", SECRET], hex(&unknown))[0];
    assert_eq!((&decoded["code_name"], &decoded["authenticator_check"]), (&Value::Null, &json!("unchecked")));
}

#[test]
fn a_bad_line_gives_a_line_and_stops_nothing() {
    let good = hex(&unsigned("User-Name = alice"));
    let broken = "0107001900000000000000000000000000000000c8030101000000";
    let input = [
        good.as_bytes(),
        b"01070014zz",
        b"",
        b"\xff\xfe not UTF-8",
        b"0107001",
        broken.as_bytes(),
        &b"00".repeat(200_000),
        format!("  0x{} {}", &good[..7].to_uppercase(), &good[7..]).as_bytes(),
    ]
    .join(&b'\n');
    let decoded = decode(&[], &input);
    let summary: Vec<_> = decoded.iter().map(|one| (one["ok"].as_bool().unwrap(), one["offset"].as_u64())).collect();
    assert_eq!(
        summary,
        [
            (true, None),
            (false, Some(4)),
            (false, Some(0)),
            (false, Some(0)),
            (false, Some(3)),
            (false, Some(23)),
            (false, Some(0)),
            (true, None)
        ],
        "{decoded:?}"
    );
    assert_eq!(
        decoded[5],
        json!({"ok": false, "offset": 23, "error": "offset 23: attribute 1: Length is 0; an attribute has at least 2 octets"})
    );
    assert_eq!(decoded[1]["error"], "column 9: expected two hexadecimal digits for each octet");
    assert_eq!(run(&[], &input).code, Some(0));
    assert_eq!(run(&["--strict"], &input).code, Some(1));
    assert_eq!(run(&["--strict"], &good).code, Some(0));
    // Lines end as on Windows, and the last line has no end.
    assert_eq!(decode(&[], format!("{good}\r\n{good}")).iter().filter(|one| one["ok"] == true).count(), 2);
    assert!(decode(&[], "").is_empty());
}

#[test]
fn an_answer_comes_before_the_next_line_is_asked_for() {
    let mut child = program::command("raddecode").spawn().expect("the example starts");
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for _ in 0..3 {
        writeln!(stdin, "{}", hex(&unsigned("User-Name = alice"))).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with("{\"ok\":true"), "{line}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_dictionary_gives_other_names() {
    let folder = std::env::temp_dir().join(format!("raddecode-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("dictionary"), "ATTRIBUTE My-Number 1 integer\nVALUE My-Number Odd 0x616c6963\n")
        .unwrap();
    let path = folder.to_str().unwrap();
    let decoded = decode(&["--dictionary", path], hex(&unsigned("User-Name = alic, NAS-Port = 1")));
    assert_eq!(values(&decoded[0]), [("My-Number", "Odd"), ("Attr-5", "0x00000001")]);
    std::fs::write(folder.join("dictionary"), "ATTRIBUTE My-Number\n").unwrap();
    let failed = run(&["--dictionary", path], "");
    assert_eq!((failed.code, &failed.stdout[..]), (Some(2), ""));
    assert!(failed.stderr.contains("dictionary:1:20"), "{}", failed.stderr);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [
        &["--secret", ""][..],
        &["--request", "xy"],
        &["--request", "0107"],
        &["--dictionary", "/no/such"],
        &["--no-such-option"],
    ] {
        let Run { code, stdout: output, stderr: errors } = run(arguments, "");
        assert_eq!((code, &output[..]), (Some(2), ""), "{arguments:?}");
        assert!(!errors.is_empty(), "{arguments:?}");
    }
    let help = run(&["--help"], "");
    assert_eq!(help.code, Some(0));
    assert!(help.stdout.contains("Examples:") && help.stdout.contains("Exit code:"), "{}", help.stdout);
}

/// RFC 2865, section 5.2: a User-Password has a multiple of 16 octets.
#[test]
fn a_hidden_value_that_cannot_be_revealed_has_a_reason() {
    let packet = hex(&unsigned(&format!("User-Name = a, Attr-2 = 0x{}", "a5".repeat(22))));
    let decoded = &decode(&["--secret", SECRET], &packet)[0];
    let password = &decoded["attributes"][1];
    assert_eq!((&password["raw"], password["value"].as_str().unwrap().len()), (&json!(true), 2 + 44));
    assert!(password["error"].as_str().unwrap().contains("22"), "{password}");
    let text = run(&["--text", "--secret", SECRET], &packet).stdout;
    assert!(text.contains(&format!("\nAttr-2 = 0x{} # ", "a5".repeat(22))), "{text}");
    assert!(decode(&[], &packet)[0]["attributes"][1].get("error").is_none());
}

#[test]
fn a_password_and_octets_that_look_alike_are_told_apart() {
    for (line, value, raw) in [
        ("User-Password = \"0x80ff\"", "0x80ff", json!(false)),
        ("User-Password = \"\\200\\377\"", "0x80ff", json!(true)),
        // Octets are digits, whatever they are.
        (
            "MS-CHAP-MPPE-Keys = \"twenty-four octets, text\"",
            "0x7477656e74792d666f7572206f63746574732c2074657874",
            json!(false),
        ),
    ] {
        let decoded = &decode(&["--secret", SECRET], hex(&request(Code::ACCESS_REQUEST, line)))[0];
        let attribute = &decoded["attributes"][1];
        assert_eq!((attribute["value"].as_str(), attribute["raw"].clone()), (Some(value), raw), "{line}");
    }
}
