//! Every attribute of the dictionary through FreeRADIUS's programs: our text, our packet, `radsniff`'s text; and that text,
//! `radclient`'s packet, our text.
//!
//! Where the programs are not installed this test says so and passes; with `RADIUS_INTEROP=required` in the environment it
//! fails.

#![allow(clippy::panic, reason = "tests")]

extern crate alloc;

use alloc::collections::{BTreeMap, BTreeSet};

use radius_dict::Dictionary;
use radius_proto::value::Kind;
use radius_tests::{
    attribute_lines,
    difference::{self, Agreement, Finding},
    freeradius::Version,
    radclient::Radclient,
    radsniff::Radsniff,
};

/// Why FreeRADIUS 3.2.1 does not print or send what we do, and what it is true of. Of several the first counts.
const OTHERWISE: &[(&str, fn(&Finding) -> bool)] = &[
    ("it writes `:0` for the lack of a tag, and we nothing; the octets are the same", |finding| {
        let unnoted: Vec<_> = finding.theirs.iter().map(|line| line.replacen(":0 = ", " = ", 1)).collect();
        is_tagged(finding) && finding.agreement() == Agreement::Octets && unnoted == finding.ours
    }),
    ("`:0` before a text is an octet, zero, for us, and none for it", |finding| {
        let is_text = finding.sample.definition.kind() == Kind::Text;
        is_tagged(finding) && is_text && finding.theirs.iter().all(|line| line.contains(":0 = "))
    }),
    ("what was hidden we print as a text if it is one, and it prints octets", |finding| {
        let definition = &finding.sample.definition;
        let is_hidden_octets = definition.is_hidden() && definition.kind() == Kind::Octets;
        is_hidden_octets && finding.agreement() == Agreement::Octets && begins(&finding.theirs, definition.name(), "0x")
    }),
    ("it has called this number so since a draft of the RFC", |finding| {
        is_one_of(finding, &["Framed-Management", "Framed-Management-Protocol"])
            && finding.agreement() == Agreement::Octets
            && begins(&finding.theirs, "Framed-Management", "")
    }),
    ("it does not have the names that later RFCs and IANA have given to these numbers", |finding| {
        is_one_of(finding, &["Error-Cause"]) && finding.agreement() == Agreement::Octets
    }),
    ("its dictionary does not include RFC 5090, and prints octets", |finding| {
        finding.sample.definition.path().as_standard().is_some_and(|number| matches!(number.0, 103..=122))
            && finding.agreement() == Agreement::Octets
            && finding.theirs.iter().all(|line| line.starts_with("Attr-1"))
    }),
    ("this number is Ascend's there, from before RFC 5090", |finding| is_one_of(finding, &["Digest-Domain"])),
    ("this number is Ascend's there, and it sends nothing for what it prints of the TLVs inside", |finding| {
        finding.sample.definition.name().starts_with("IPv6-6rd-")
            && finding.printed <= Agreement::Octets
            && finding.back.as_ref().is_ok_and(Vec::is_empty)
    }),
    (
        "it prints numbers by the names of Ascend's or USR's attribute of the same number, which we do not have",
        |finding| {
            let names = ["Framed-Management", "Framed-Management-Protocol", "Location-Capable", "Mobility-Domain-Id"];
            (is_one_of(finding, &names) || is_one_of(finding, &["Termination-Action"])) && prints_a_name(finding)
        },
    ),
    ("the attribute has two names, and the names of its values belong to the other one; there to both", |finding| {
        let names = [
            "AH-HM-Admin-Group-Id",
            "ASA-SEP-Card-Assignment",
            "ASA-Tunneling-Protocols",
            "Altiga-L2TP-Encryption-G",
            "Altiga-PPTP-Encryption-G",
            "Altiga-SEP-Card-Assignment-G/U",
            "Altiga-Tunneling-Protocols-G/U",
            "Extreme-User-Vlan",
            "Mikrotik-Wireless-VLANID-Type",
            "Mikrotik-Wireless-VLANIDtype",
        ];
        is_one_of(finding, &names) && prints_a_name(finding)
    }),
    ("it sends all sixteen octets of every prefix, of which we print those behind the prefix as octets", |finding| {
        let kind = finding.sample.definition.kind();
        let sixteen_octets = |line: &String| {
            let digits = line.split_once(" = 0x").map_or("", |(_, digits)| digits);
            let octets: Vec<_> =
                digits.as_bytes().chunks(2).filter_map(|digits| core::str::from_utf8(digits).ok()).collect();
            let octets: Option<Vec<_>> = octets.into_iter().map(|digits| u8::from_str_radix(digits, 16).ok()).collect();
            let prefix = octets.filter(|octets| octets.len() == 18);
            prefix.is_some_and(|octets| {
                kind.decode(&octets)
                    .is_ok_and(|value| finding.theirs.iter().all(|line| line.ends_with(&format!(" = {value}"))))
            })
        };
        kind == Kind::Ipv6Prefix
            && finding.printed == Agreement::Verbatim
            && finding.back.as_ref().is_ok_and(|lines| lines.iter().all(sixteen_octets))
    }),
    ("it takes the value for a password and sends what CHAP makes of it", |finding| {
        is_one_of(finding, &["CHAP-Password"]) && finding.printed == Agreement::Verbatim
    }),
    ("it takes no packet with one that has not sixteen octets, and sends the right one", |finding| {
        is_one_of(finding, &["Message-Authenticator"])
    }),
    ("it prints a line for each rule, and sends a zero between rules that we join as they are", |finding| {
        is_one_of(finding, &["NAS-Filter-Rule"]) && finding.theirs.len() == 2
    }),
    ("a text there; octets here, since an octet of identifier stands before the text", |finding| {
        is_one_of(finding, &["MS-CHAP-Error", "MS-CHAP-Domain"]) && finding.agreement() == Agreement::Octets
    }),
    ("it does not print a zero at the end of a text, so it is lost", |finding| {
        let names = [
            "Altiga-IPSec-L2L-Keepalives-G",
            "Altiga-Partitioning-Primary-DHCP",
            "Altiga-Partitioning-Strip-Realm",
            "MS-CHAP-Domain",
            "MS-CHAP-Error",
            "Motorola-Canopy-VLMGVID",
            "Ruckus-Sta-Expiration",
        ];
        is_one_of(finding, &names)
            && finding.printed == Agreement::None
            && (finding.ours.concat().ends_with(r#"\000""#) || finding.ours.concat().ends_with("0x00"))
    }),
    ("it prints numbers that look like the names of others, which it reads them for", |finding| {
        is_one_of(finding, &["USR-Speed-Of-Connection"]) && finding.printed == Agreement::Verbatim
    }),
    ("it prints a name with a comma without quotes, which neither reads", |finding| {
        is_one_of(finding, &["USR-Event-Id"]) && finding.back.is_err()
    }),
    ("it does not read the generic filters that it prints", |finding| {
        let is_filter = finding.sample.definition.kind() == Kind::AscendFilter;
        is_filter && finding.printed == Agreement::Verbatim && finding.sample.line.contains("\"generic ")
    }),
    ("octets that are no UTF-8 it prints as a text, and we as octets", |finding| {
        let is_raw = finding.ours.iter().all(|line| line.starts_with("Attr-"));
        is_raw && finding.agreement() == Agreement::Octets && finding.theirs.iter().all(|line| line.contains(" = \""))
    }),
    (
        "it prints octets of a wrong length with the attribute's name, which here is for values of its type only",
        |finding| {
            let definition = &finding.sample.definition;
            let has_length = matches!(definition.kind(), Kind::FixedOctets(_) | Kind::AscendFilter);
            !finding.sample.is_value && has_length && begins(&finding.theirs, definition.name(), "0x")
        },
    ),
    (
        "an attribute of an extended space that it does not know it prints with the extended type among the octets",
        |finding| finding.sample.definition.kind() == Kind::Extended && finding.agreement() == Agreement::Octets,
    ),
    ("of the number of an unknown attribute deep in TLVs it keeps the low bits only", |finding| {
        let path = finding.sample.definition.path();
        is_container(finding) && path.tlvs().len() >= 2 && finding.printed == Agreement::None
    }),
    ("it sends octets under a number inside TLVs without the containers", |finding| {
        let is_inside = is_container(finding) || !finding.sample.definition.path().tlvs().is_empty();
        is_inside
            && finding.printed == Agreement::Verbatim
            && finding.back.is_ok()
            && begins(&finding.theirs, "Attr-26", "")
    }),
    ("it does not send octets under a number of an extended space", |finding| {
        let is_refused = |complaint: &String| complaint.contains("Failed to send packet");
        finding.printed == Agreement::Verbatim
            && finding.back.as_ref().is_err_and(is_refused)
            && begins(&finding.theirs, "Attr-24", "")
    }),
];

fn is_one_of(finding: &Finding, names: &[&str]) -> bool {
    names.contains(&finding.sample.definition.name())
}

fn is_tagged(finding: &Finding) -> bool {
    finding.sample.definition.shape().tagged
}

/// Whether the attribute holds others, and the sample is one that nobody knows.
fn is_container(finding: &Finding) -> bool {
    finding.sample.definition.kind() == Kind::Tlv
}

/// Whether they are all of an attribute whose name begins so, and of a value that does.
fn begins(lines: &[String], name: &str, value: &str) -> bool {
    lines.iter().all(|line| {
        line.split_once(" = ").is_some_and(|(left, right)| left.starts_with(name) && right.starts_with(value))
    })
}

/// Whether we print a number and it a name.
fn prints_a_name(finding: &Finding) -> bool {
    let is_number = |line: &String| line.split_once(" = ").is_some_and(|(_, value)| value.parse::<u64>().is_ok());
    finding.ours.iter().all(is_number) && !finding.theirs.iter().any(is_number)
}

#[test]
fn every_attribute_there_and_back() {
    let (Some(radsniff), Some(radclient)) = (Radsniff::installed(), Radclient::installed()) else { return };
    let samples = Dictionary::EMBEDDED.attributes().flat_map(attribute_lines::of).collect();
    let findings = difference::find(samples, &radsniff, &radclient);

    // The worst that became of a value of each attribute, and the reasons with what they explain.
    let mut attributes: BTreeMap<_, Agreement> = BTreeMap::new();
    let mut reasons: BTreeMap<_, (BTreeSet<_>, Vec<_>)> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for finding in &findings {
        let agreement = finding.agreement();
        if finding.sample.is_value {
            let worst = attributes.entry(finding.sample.definition.name()).or_insert(Agreement::Verbatim);
            *worst = agreement.max(*worst);
        }
        if agreement == Agreement::Verbatim {
            continue;
        }
        match OTHERWISE.iter().position(|(_, is_true)| is_true(finding)) {
            Some(reason) => {
                let (names, of_reason) = reasons.entry((finding.sample.is_value, agreement, reason)).or_default();
                names.insert(finding.sample.definition.name());
                of_reason.push(finding);
            }
            None => unexplained.push(finding.to_string()),
        }
    }
    report(&findings, &attributes, &reasons);
    assert_eq!(attributes.len(), Dictionary::EMBEDDED.attributes().count(), "no attribute is left out");

    let version = radsniff.version();
    let unused: Vec<_> =
        (0..OTHERWISE.len()).filter(|reason| !reasons.keys().any(|(.., used)| used == reason)).collect();
    let unused: Vec<_> = unused.into_iter().filter_map(|reason| Some(OTHERWISE.get(reason)?.0)).collect();
    if version == Version::DEBIAN_12 {
        assert_eq!(unexplained, Vec::<String>::new());
        assert_eq!(unused, Vec::<&str>::new(), "what is no longer so");
    } else {
        println!("in {version} also: {unexplained:#?}, and no longer: {unused:#?}");
    }
    let verbatim = attributes.values().filter(|agreement| **agreement == Agreement::Verbatim).count();
    assert!(verbatim >= 6_000, "{verbatim} of {} attributes agree", attributes.len());
}

type Reasons<'f> = BTreeMap<(bool, Agreement, usize), (BTreeSet<&'f str>, Vec<&'f Finding>)>;

fn report(findings: &[Finding], attributes: &BTreeMap<&str, Agreement>, reasons: &Reasons<'_>) {
    let attributes = |wanted| attributes.values().filter(|agreement| **agreement == wanted).count();
    let lines = |is_value, wanted| {
        let of_kind = findings.iter().filter(|finding| finding.sample.is_value == is_value);
        of_kind.filter(|finding| finding.agreement() == wanted).count()
    };
    for (agreement, said) in [
        (Agreement::Verbatim, "agree verbatim"),
        (Agreement::Octets, "agree in the octets"),
        (Agreement::None, "do not agree"),
    ] {
        let (of_attributes, values, others) = (attributes(agreement), lines(true, agreement), lines(false, agreement));
        println!("{said}: {of_attributes} attributes; {values} values of their types, {others} others");
    }
    for ((is_value, agreement, reason), (names, findings)) in reasons {
        let kind = if *is_value { "values" } else { "no values of the type" };
        let reason = OTHERWISE.get(*reason).map_or("", |(reason, _)| reason);
        println!("\n{agreement:?}, {kind}: {reason}: {} attributes, {} lines", names.len(), findings.len());
        if let Some(example) = findings.first() {
            println!("    for example {example}");
        }
        if names.len() <= 100 {
            println!("    {}", names.iter().copied().collect::<Vec<_>>().join(" "));
        }
    }
}
