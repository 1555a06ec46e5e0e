//! Every attribute of the dictionary through FreeRADIUS's programs: our text, our packet, `radsniff`'s text; and that text,
//! `radclient`'s packet, our text.
//!
//! If the programs are not installed, this test reports that and passes. With `RADIUS_INTEROP=required` in the
//! environment it fails.

use alloc::collections::{BTreeMap, BTreeSet};

use radius_dict::Dictionary;
use radius_proto::value::Kind;
use radius_tests::{
    attribute_lines,
    difference::{self, Agreement, Finding},
    freeradius::{Version, report},
    radclient::Radclient,
    radsniff::Radsniff,
    supplement::supplement,
};

/// A reason why FreeRADIUS prints or sends something else.
struct Reason {
    said: &'static str,
    /// The attributes of the reason, each with a finding; empty for all attributes.
    names: &'static [&'static str],
    is_true: fn(&Finding) -> bool,
}

impl Reason {
    const fn new(said: &'static str, names: &'static [&'static str], is_true: fn(&Finding) -> bool) -> Self {
        Self { said, names, is_true }
    }

    fn explains(&self, finding: &Finding) -> bool {
        (self.names.is_empty() || self.names.contains(&finding.sample.definition.name())) && (self.is_true)(finding)
    }
}

/// The reasons apply to FreeRADIUS 3.2.1. Of several reasons for a finding, the first counts.
const OTHERWISE: &[Reason] = &[
    Reason::new("it writes `:0` for a missing tag, and we write nothing; the octets are the same", &[], |finding| {
        finding.agreement() == Agreement::Octets
            && finding.theirs != finding.ours
            && is_untagged(finding, &finding.ours)
    }),
    Reason::new(
        "it also prints `:0` for a zero octet before a text, and neither of us writes an octet for it",
        &[],
        |finding| {
            let is_text = finding.sample.definition.kind() == Kind::Text;
            let Ok(back) = &finding.back else { return false };
            let is_zero = finding.sample.line.contains(" = 0x00") && !finding.sample.is_value;
            let is_lost = is_zero || is_untagged(finding, back);
            is_text && finding.theirs.concat().contains(":0 = ") && is_lost
        },
    ),
    Reason::new(
        "its name of this number is that of a draft of the RFC",
        &["Framed-Management", "Framed-Management-Protocol"],
        |finding| finding.agreement() == Agreement::Octets && begins(&finding.theirs, "Framed-Management", ""),
    ),
    Reason::new(
        "its name of this number or value is another one, that of an earlier release or of a vendor",
        &["Ruckus-DPSK", "SN-Subscriber-Acct-Mode", "Service-Type", "User-Service-Type"],
        |finding| finding.back.as_deref() == Ok(&finding.ours),
    ),
    Reason::new(
        "its name of this number is our name of another number",
        &["Draft-Digest-Response", "H3C-Acct-IPv6-Input-Packets", "H3C-Acct-IPv6-Output-Packets"],
        |finding| finding.back.as_deref() == Ok(&finding.ours),
    ),
    Reason::new(
        "its release has this name for another number, and prints octets",
        &["H3C-Acct-IPv6-Input-Gigawords", "H3C-Acct-IPv6-Output-Gigawords"],
        |finding| finding.agreement() == Agreement::Octets && begins(&finding.theirs, "Attr-26.25506.", "0x"),
    ),
    Reason::new(
        "its release has texts there",
        &["ZTE-Client-DNS-Pri", "ZTE-Client-DNS-Sec", "ZTE-Context-Name"],
        |finding| begins(&finding.theirs, "ZTE-", "\"") && finding.back.is_ok(),
    ),
    Reason::new("it has octets there, and we have TLVs", &[], |finding| {
        let is_inside = finding.sample.definition.path().attribute_type().0 == 207;
        is_inside && begins(&finding.theirs, "Digest-Attributes", "0x") && finding.back.as_deref() == Ok(&finding.ours)
    }),
    Reason::new(
        "its release has other attributes with these names of RFC 5090 or these numbers, and prints octets",
        &[],
        |finding| {
            let number = finding.sample.definition.path().as_standard();
            let is_digest = number.is_some_and(|number| (103..=122).contains(&number.0));
            is_digest && finding.agreement() == Agreement::Octets && begins(&finding.theirs, "Attr-1", "0x")
        },
    ),
    Reason::new("it has an Ascend attribute with this number, from before RFC 5090", &["Digest-Domain"], |finding| {
        begins(&finding.theirs, "X-Ascend-FCP-Parameter", "")
    }),
    Reason::new(
        "it has an Ascend attribute with this number, and sends nothing for the lines of the TLVs inside",
        &["IPv6-6rd-Configuration", "IPv6-6rd-IPv4MaskLen", "IPv6-6rd-Prefix", "IPv6-6rd-BR-IPv4-Address"],
        |finding| finding.printed <= Agreement::Octets && finding.back.as_ref().is_ok_and(Vec::is_empty),
    ),
    Reason::new(
        "it prints numbers with the names of an Ascend or USR attribute of the same number, which we do not have",
        &[
            "Framed-Management",
            "Framed-Management-Protocol",
            "Location-Capable",
            "Mobility-Domain-Id",
            "Termination-Action",
        ],
        prints_a_name,
    ),
    Reason::new(
        "it sends all sixteen octets of every prefix; if not all of them count, we print octets and the prefix as a comment",
        &[],
        |finding| {
            let [theirs] = &finding.theirs[..] else { return false };
            let Ok([back]) = finding.back.as_deref() else { return false };
            // The returned prefix is the same, in eighteen octets.
            let mut octets = [0; 18];
            let (octets_line, _) = back.split_once(" # ").unwrap_or_default();
            let (_, hexadecimal) = octets_line.split_once(" = ").unwrap_or_default();
            let kind = finding.sample.definition.kind();
            kind == Kind::Ipv6Prefix
                && finding.printed == Agreement::Verbatim
                && Kind::Octets.parse(hexadecimal, &mut octets).is_ok_and(|octets| octets.len() == 18)
                && kind.decode(&octets).is_ok_and(|prefix| theirs.ends_with(&format!(" = {prefix}")))
        },
    ),
    Reason::new("it treats the value as a password and sends a CHAP response", &["CHAP-Password"], |finding| {
        finding.printed == Agreement::Verbatim && finding.back.is_ok()
    }),
    Reason::new(
        "it refuses packets if this does not have sixteen octets, and sends the correct one",
        &["Message-Authenticator"],
        |finding| finding.theirs.is_empty() || finding.printed == Agreement::Verbatim,
    ),
    Reason::new(
        "it prints a line for each rule, and we print the rules of an attribute in one; the rules are the same",
        &["NAS-Filter-Rule"],
        |finding| finding.theirs.len() == 2 && finding.back.as_deref() == Ok(&finding.ours),
    ),
    Reason::new(
        "a text there, with an identifier as it is; here the identifier is always an escape",
        &["MS-CHAP-Error", "MS-CHAP-Domain"],
        |finding| finding.agreement() == Agreement::Octets && begins(&finding.theirs, "MS-CHAP-", "\""),
    ),
    Reason::new(
        "it does not print a zero at the end of a text, so it is lost",
        &[
            "Altiga-IPSec-L2L-Keepalives-G",
            "Altiga-Partitioning-Primary-DHCP",
            "Altiga-Partitioning-Strip-Realm",
            "MS-CHAP-Domain",
            "MS-CHAP-Error",
            "Motorola-Canopy-VLMGVID",
            "Ruckus-Sta-Expiration",
        ],
        |finding| {
            let ours = finding.ours.concat();
            finding.printed == Agreement::None && (ours.ends_with("\\000\"") || ours.ends_with("0x00"))
        },
    ),
    Reason::new(
        "it prints numbers that look like names of other numbers, and reads them as these names",
        &["USR-Speed-Of-Connection"],
        |finding| finding.printed == Agreement::Verbatim && finding.back.is_ok(),
    ),
    Reason::new(
        "it prints a name with a comma without quotes, which neither of us reads",
        &["USR-Event-Id"],
        |finding| finding.theirs.concat().contains(',') && finding.back.is_err(),
    ),
    Reason::new("it does not read the generic filters that it prints", &[], |finding| {
        let is_filter = finding.sample.definition.kind() == Kind::AscendFilter;
        is_filter && finding.printed == Agreement::Verbatim && begins(&finding.theirs, "", "\"generic ")
    }),
    Reason::new("it prints octets that are not UTF-8 as a text, and we print octets", &[], |finding| {
        let is_raw = begins(&finding.ours, "Attr-", "0x");
        is_raw && finding.agreement() == Agreement::Octets && begins(&finding.theirs, "", "\"")
    }),
    Reason::new(
        "it prints octets of a wrong length with the attribute's name, which we use only for values of its type",
        &[],
        |finding| {
            let definition = &finding.sample.definition;
            let has_length = matches!(definition.kind(), Kind::FixedOctets(_) | Kind::AscendFilter);
            !finding.sample.is_value && has_length && begins(&finding.theirs, definition.name(), "0x")
        },
    ),
    Reason::new(
        "it prints an unknown attribute of an extended space with the extended type among the octets",
        &[],
        |finding| finding.sample.definition.kind() == Kind::Extended && finding.agreement() == Agreement::Octets,
    ),
    Reason::new("it keeps only the low bits of the number of an unknown attribute deep in TLVs", &[], |finding| {
        let depth = finding.sample.definition.path().tlvs().len();
        is_container(finding) && depth >= 2 && finding.printed == Agreement::None
    }),
    Reason::new("it sends octets under a number inside TLVs without the containers", &[], |finding| {
        let is_inside = is_container(finding) || !finding.sample.definition.path().tlvs().is_empty();
        let is_sent = finding.printed == Agreement::Verbatim && finding.back.is_ok();
        is_inside && is_sent && begins(&finding.theirs, "Attr-26", "0x")
    }),
    Reason::new("it does not send octets under a number of an extended space", &[], |finding| {
        let is_refused = |complaint: &String| complaint.contains("Failed to send packet");
        finding.printed == Agreement::Verbatim
            && finding.back.as_ref().is_err_and(is_refused)
            && begins(&finding.theirs, "Attr-24", "0x")
    }),
];

/// Whether `radsniff` prints a tag of zero, and the lines are the same otherwise. The lines may have a tag of zero
/// themselves.
fn is_untagged(finding: &Finding, lines: &[String]) -> bool {
    let untagged = |lines: &[String]| lines.iter().map(|line| line.replacen(":0 = ", " = ", 1)).collect::<Vec<_>>();
    let has_tag = finding.sample.definition.shape().tagged && finding.theirs.iter().all(|line| line.contains(":0 = "));
    has_tag && untagged(&finding.theirs) == untagged(lines)
}

/// Whether the attribute contains others, and the sample is an unknown one.
fn is_container(finding: &Finding) -> bool {
    finding.sample.definition.kind() == Kind::Tlv
}

/// Whether all lines have an attribute name with this start, and a value with this start.
fn begins(lines: &[String], name: &str, value: &str) -> bool {
    lines.iter().all(|line| {
        line.split_once(" = ").is_some_and(|(left, right)| left.starts_with(name) && right.starts_with(value))
    })
}

/// Whether we print a number and it prints a name.
fn prints_a_name(finding: &Finding) -> bool {
    let is_number = |line: &String| line.split_once(" = ").is_some_and(|(_, value)| value.parse::<u64>().is_ok());
    finding.ours.iter().all(is_number) && !finding.theirs.iter().any(is_number)
}

#[test]
fn every_attribute_there_and_back() {
    // The installed programs may be older than the embedded facts.
    let newer = supplement();
    report(&format!("{} attributes are newer than FreeRADIUS's", newer.matches("ATTRIBUTE ").count()));
    let (Some(radsniff), Some(radclient)) = (Radsniff::with_dictionary(&newer), Radclient::with_dictionary(&newer))
    else {
        return;
    };
    let samples = Dictionary::EMBEDDED.attributes().flat_map(attribute_lines::of).collect();
    let findings = difference::find(samples, &radsniff, &radclient);

    // The worst agreement of each attribute, and the findings that each reason explains.
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
        match OTHERWISE.iter().position(|reason| reason.explains(finding)) {
            Some(reason) => {
                let (names, of_reason) = reasons.entry((finding.sample.is_value, agreement, reason)).or_default();
                names.insert(finding.sample.definition.name());
                of_reason.push(finding);
            }
            None => unexplained.push(finding.to_string()),
        }
    }
    summarize(&findings, &attributes, &reasons);
    assert_eq!(attributes.len(), Dictionary::EMBEDDED.attributes().count(), "no attribute is left out");

    let version = radsniff.version();
    let mut unused = Vec::new();
    for (place, reason) in OTHERWISE.iter().enumerate() {
        let explained = reasons.iter().filter(|((.., other), _)| *other == place).flat_map(|(_, (names, _))| names);
        let explained: BTreeSet<_> = explained.copied().collect();
        unused.extend(reason.names.iter().filter(|name| !explained.contains(*name)).map(|name| (*name, reason.said)));
        if explained.is_empty() {
            unused.push(("any", reason.said));
        }
    }
    if version == Version::DEBIAN_12 {
        assert_eq!(unexplained, Vec::<String>::new());
        assert_eq!(unused, Vec::new(), "what is no longer so");
    } else {
        report(&format!(
            "FreeRADIUS {version} differs in {} more, and {} reasons are none",
            unexplained.len(),
            unused.len()
        ));
        println!("{unexplained:#?}\nno longer: {unused:#?}");
    }
    let verbatim = attributes.values().filter(|agreement| **agreement == Agreement::Verbatim).count();
    assert!(verbatim >= 7_000, "{verbatim} of {} attributes agree", attributes.len());
}

type Reasons<'f> = BTreeMap<(bool, Agreement, usize), (BTreeSet<&'f str>, Vec<&'f Finding>)>;

/// Counts and reasons are always printed. Names and examples are printed with `--nocapture`, or if the test fails.
fn summarize(findings: &[Finding], attributes: &BTreeMap<&str, Agreement>, reasons: &Reasons<'_>) {
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
        report(&format!(
            "{of_attributes} attributes {said} with FreeRADIUS; {values} values, {others} octets that are none"
        ));
    }
    for ((is_value, agreement, reason), (names, findings)) in reasons {
        let what = if *is_value { "values" } else { "octets that are not a value" };
        let how = if *agreement == Agreement::Octets { "another text" } else { "no agreement" };
        let (attributes, lines, reason) =
            (names.len(), findings.len(), OTHERWISE.get(*reason).map_or("", |reason| reason.said));
        report(&format!("- {how}, {attributes} attributes, {lines} {what}: {reason}"));
        // Some reasons have thousands of names.
        const SHOWN: usize = 20;
        let shown = names.iter().copied().take(SHOWN).collect::<Vec<_>>().join(" ");
        println!("{reason}: {shown}{}", if names.len() > SHOWN { " ..." } else { "" });
        if let Some(example) = findings.first() {
            println!("    for example {example}");
        }
    }
}
