//! The RFCs' tables of attributes, and a check of packets against them. A table says which attributes a packet may
//! contain, and how often.
//!
//! Nothing in this crate calls [`check`]. Many peers break the tables and do no harm, and the RFCs call their tables "a
//! guide". The caller decides whether a violation is logged or the packet is discarded. The
//! [policies](crate::verify::RequestPolicy) of verification contain the rules for security, and do not depend on this
//! module.
//!
//! The merged table is made from the tables of RFC 2865, 2866, 2867, 2868, 2869, 3162, 3579, 4372, 4675, 4818, 4849,
//! 5080, 5090, 5176, 5580, 5607, 5904, 5997, 6519, 6572, 6911 and 7268, corrected where the RFC's own text or examples
//! contradict a cell. If two tables have the same cell, the later table wins. Attributes and codes that no table lists
//! have no rule. An attribute counts once for each occurrence of its Type in the packet. The contents of
//! Vendor-Specific and of the extended attributes are not examined, and each piece of a split value counts.
//!
//! ```
//! use radius_proto::{attribute::AttributeType, Code, Packet, attribute_tables};
//!
//! let datagram = [&[1, 42, 0, 50][..], &[0; 16], &[1, 6], b"nemo", &[2, 18], &[0; 16], &[1, 6], b"nemo"].concat();
//! let packet = Packet::parse(&datagram)?;
//! let mut violations = attribute_tables::check(packet).map(|violation| violation.to_string());
//! assert_eq!(
//!     violations.next().unwrap(),
//!     "offset 44: Access-Request has attribute 1 2 times, and RFC 2865, section 5.44 allows 0-1"
//! );
//! assert_eq!(
//!     violations.next().unwrap(),
//!     "Access-Request has none of the attributes 4, 32, 95, and RFC 3162, section 2.1 demands one of them"
//! );
//! assert_eq!(violations.next(), None);
//! # Ok::<(), radius_proto::error::DecodeError>(())
//! ```

mod occurrence;
mod tables;

use core::{fmt, iter::FusedIterator};

use occurrence::Context;
pub use occurrence::{Occurrence, Source};
use thiserror::Error;

use crate::{
    attribute::{Attribute, AttributeType},
    code::Code,
    packet::Packet,
};

/// A rule about attributes that a packet breaks. The sender of the packet is at fault. A violation contains no values.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum Violation {
    /// An attribute is in the packet more often than allowed. It may not be allowed at all.
    #[error("offset {offset}: {code} has attribute {attribute} {found} times, and {by} allows {allowed}")]
    TooMany {
        /// The packet's code.
        code: Code,
        /// The attribute.
        attribute: AttributeType,
        /// How often it was found, at least once.
        found: u16,
        /// The number of instances that is allowed.
        allowed: Occurrence,
        /// The offset of the first excess instance, in octets from the start of the packet.
        offset: usize,
        /// The RFC with the rule.
        by: Source,
    },
    /// An attribute is missing.
    #[error("{code} has no attribute {attribute}, and {by} demands {allowed}")]
    Missing {
        /// The packet's code.
        code: Code,
        /// The attribute.
        attribute: AttributeType,
        /// The number of instances that is allowed, at least one.
        allowed: Occurrence,
        /// The RFC with the rule.
        by: Source,
    },
    /// Two attributes are in the packet, and each excludes the other.
    #[error(
        "offset {offset}: {code} has attributes {} and {}, and {by} allows one of them",
        .attributes[0], .attributes[1]
    )]
    Together {
        /// The packet's code.
        code: Code,
        /// The attributes, in ascending order.
        attributes: [AttributeType; 2],
        /// The offset of the second of them, in octets from the start of the packet.
        offset: usize,
        /// The RFC with the rule.
        by: Source,
    },
    /// None of several attributes is in the packet, and one of them is required.
    #[error("{code} has none of the attributes {}, and {by} demands one of them", List(.attributes))]
    NoneOf {
        /// The packet's code.
        code: Code,
        /// The attributes, in ascending order.
        attributes: &'static [AttributeType],
        /// The RFC with the rule.
        by: Source,
    },
}

struct List<'a>(&'a [AttributeType]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, attribute) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{attribute}")?;
        }
        Ok(())
    }
}

/// How often a packet of this code may contain this attribute, independent of its other attributes.
///
/// `None` if no table has a cell for the pair. An attribute that is required only beside certain other attributes
/// counts as optional: Digest-Method in an Access-Request is [`Occurrence::ZeroOrOne`].
#[must_use]
pub fn allowed(code: Code, attribute: AttributeType) -> Option<Occurrence> {
    tables::merged(tables::column(code)?, attribute.0).map(|cell| cell.occurrence)
}

/// Finds the attributes of a packet that break the tables.
///
/// The cost is one walk over the packet and a constant part. Nothing is allocated. The packet need not be verified; the
/// result for an unverified packet describes only its octets. Besides the tables, these rules are checked:
///
/// - the tables' notes on packets with EAP-Message, with attributes of HTTP Digest, and with Service-Type
///   Authorize-Only;
/// - an Access-Request has at most one of User-Password, CHAP-Password, ARAP-Password and EAP-Message ([RFC 3579,
///   section 3.3](https://www.rfc-editor.org/rfc/rfc3579#section-3.3), note 1);
/// - an Access-Request and an Accounting-Request identify their NAS ([RFC 3162, section
///   2.1](https://www.rfc-editor.org/rfc/rfc3162#section-2.1), [RFC 2866, section
///   5.13](https://www.rfc-editor.org/rfc/rfc2866#section-5.13), note 1);
/// - an Access-Request has a credential of the user, or is a Call-Check ([RFC 2865, section
///   5.44](https://www.rfc-editor.org/rfc/rfc2865#section-5.44), note 1). Vendor-Specific and the extended attributes
///   may contain a credential, so a packet with one of them is not reported.
#[must_use]
pub fn check(packet: Packet<'_>) -> Violations {
    let mut violations = Violations {
        code: packet.code(),
        column: tables::column(packet.code()),
        tallies: [Tally { count: 0, first: 0, second: 0 }; 256],
        service: None,
        attribute: 1,
        combination: 0,
    };
    if violations.column.is_some() {
        for attribute in packet.attributes() {
            violations.tally(attribute);
        }
    }
    violations
}

/// The violations that [`check`] found: single attributes in ascending order, then combinations of attributes.
///
/// It has about 1,600 octets of its own and does not borrow the packet.
#[derive(Clone)]
pub struct Violations {
    code: Code,
    column: Option<usize>,
    tallies: [Tally; 256],
    /// The value of the first Service-Type.
    service: Option<u32>,
    /// The next attribute to check; 256 after the last.
    attribute: u16,
    /// The next of [`COMBINATIONS`] to check.
    combination: usize,
}

/// The instances of one attribute. All numbers fit: a packet has at most 65,535 octets.
#[derive(Clone, Copy)]
struct Tally {
    count: u16,
    /// The offset of the first instance.
    first: u16,
    /// The offset of the second instance. No table distinguishes higher numbers.
    second: u16,
}

const USER_PASSWORD: AttributeType = AttributeType::USER_PASSWORD;
const CHAP_PASSWORD: AttributeType = AttributeType::CHAP_PASSWORD;
const NAS_IP_ADDRESS: AttributeType = AttributeType(4);
const SERVICE_TYPE: AttributeType = AttributeType(6);
const NAS_IDENTIFIER: AttributeType = AttributeType(32);
const ARAP_PASSWORD: AttributeType = AttributeType(70);
const NAS_IPV6_ADDRESS: AttributeType = AttributeType(95);

/// Values of Service-Type.
const CALL_CHECK: u32 = 10;
const AUTHORIZE_ONLY: u32 = 17;

const CREDENTIALS: &[AttributeType] =
    &[USER_PASSWORD, CHAP_PASSWORD, AttributeType::STATE, ARAP_PASSWORD, AttributeType::EAP_MESSAGE];
const NAS: &[AttributeType] = &[NAS_IP_ADDRESS, NAS_IDENTIFIER, NAS_IPV6_ADDRESS];

/// A rule about several attributes, in packets of one code.
struct Combination {
    code: Code,
    rule: Rule,
    by: Source,
}

enum Rule {
    NotTogether([AttributeType; 2]),
    OneOf(&'static [AttributeType]),
    Credentials,
}

const fn combination(code: Code, rule: Rule, rfc: u16, section: &'static str) -> Combination {
    Combination { code, rule, by: Source { rfc, section, context: Context::Always } }
}

/// The table for packets with EAP-Message has the rule that EAP-Message excludes the passwords.
static COMBINATIONS: [Combination; 6] = [
    combination(Code::ACCESS_REQUEST, Rule::NotTogether([USER_PASSWORD, CHAP_PASSWORD]), 2865, "5.44"),
    combination(Code::ACCESS_REQUEST, Rule::NotTogether([USER_PASSWORD, ARAP_PASSWORD]), 3579, "3.3"),
    combination(Code::ACCESS_REQUEST, Rule::NotTogether([CHAP_PASSWORD, ARAP_PASSWORD]), 3579, "3.3"),
    // RFC 2865 and RFC 2866 know only NAS-IP-Address and NAS-Identifier. RFC 3162 adds NAS-IPv6-Address: in its text
    // for Access-Request, and in its table also for Accounting-Request.
    combination(Code::ACCESS_REQUEST, Rule::OneOf(NAS), 3162, "2.1"),
    combination(Code::ACCOUNTING_REQUEST, Rule::OneOf(NAS), 2866, "5.13"),
    combination(Code::ACCESS_REQUEST, Rule::Credentials, 2865, "5.44"),
];

impl Violations {
    fn tally(&mut self, attribute: Attribute<'_>) {
        let number = attribute.attribute_type();
        let Some(tally) = self.tallies.get_mut(usize::from(number.0)) else { return };
        let offset = u16::try_from(attribute.offset()).unwrap_or(u16::MAX);
        match tally.count {
            0 => tally.first = offset,
            1 => tally.second = offset,
            _ => {}
        }
        tally.count = tally.count.saturating_add(1);
        if number == SERVICE_TYPE && tally.count == 1 {
            self.service = attribute.value().try_into().ok().map(u32::from_be_bytes);
        }
    }

    fn of(&self, attribute: AttributeType) -> Tally {
        // A Type is one octet, and each Type has a tally.
        self.tallies.get(usize::from(attribute.0)).copied().unwrap_or(Tally { count: 0, first: 0, second: 0 })
    }

    fn has(&self, attribute: AttributeType) -> bool {
        self.of(attribute).count > 0
    }

    fn has_any(&self, is_meant: impl Fn(AttributeType) -> bool) -> bool {
        (0..=u8::MAX).map(AttributeType).any(|attribute| is_meant(attribute) && self.has(attribute))
    }

    fn holds(&self, context: Context) -> bool {
        match context {
            Context::Always => true,
            Context::EapMessage => self.has(AttributeType::EAP_MESSAGE),
            Context::Digest => self.has_any(AttributeType::is_digest),
            Context::AuthorizeOnly => self.service == Some(AUTHORIZE_ONLY),
            Context::ProxyMobileIpv6 => self.has_any(|attribute| matches!(attribute.0, 145..=162)),
        }
    }

    fn judge(&self, attribute: AttributeType) -> Option<Violation> {
        let (allowed, by) = self.rule(attribute)?;
        let Tally { count: found, first, second } = self.of(attribute);
        let code = self.code;
        if found < allowed.minimum() {
            return Some(Violation::Missing { code, attribute, allowed, by });
        }
        let maximum = allowed.maximum()?;
        let offset = usize::from(if maximum == 0 { first } else { second });
        (found > maximum).then_some(Violation::TooMany { code, attribute, found, allowed, offset, by })
    }

    /// The rule for an attribute in this packet: the latest table for packets of this kind, or the rule for all
    /// packets.
    fn rule(&self, attribute: AttributeType) -> Option<(Occurrence, Source)> {
        let special =
            tables::TABLES.iter().rev().filter(|table| table.source.context != Context::Always).find_map(|table| {
                let occurrence = table.cell(self.code, attribute.0)?;
                self.holds(table.source.context).then_some((occurrence, table.source))
            });
        special.or_else(|| {
            let cell = tables::merged(self.column?, attribute.0)?;
            Some((cell.occurrence, cell.source()?))
        })
    }

    fn judge_combination(&self, combination: &Combination) -> Option<Violation> {
        let Combination { code, ref rule, by } = *combination;
        if code != self.code {
            return None;
        }
        match *rule {
            Rule::NotTogether(attributes) => {
                let [one, other] = attributes.map(|attribute| self.of(attribute));
                let offset = usize::from(one.first.max(other.first));
                (one.count > 0 && other.count > 0).then_some(Violation::Together { code, attributes, offset, by })
            }
            Rule::OneOf(attributes) => self.none_of(attributes).then_some(Violation::NoneOf { code, attributes, by }),
            Rule::Credentials => {
                let elsewhere = self.has_any(AttributeType::is_container)
                    || self.holds(Context::Digest)
                    // RFC 5080 has the rule for these packets.
                    || matches!(self.service, Some(CALL_CHECK | AUTHORIZE_ONLY));
                let attributes = CREDENTIALS;
                (!elsewhere && self.none_of(attributes)).then_some(Violation::NoneOf { code, attributes, by })
            }
        }
    }

    fn none_of(&self, attributes: &[AttributeType]) -> bool {
        !attributes.iter().any(|attribute| self.has(*attribute))
    }
}

impl Iterator for Violations {
    type Item = Violation;

    fn next(&mut self) -> Option<Violation> {
        self.column?;
        while let Ok(number) = u8::try_from(self.attribute) {
            self.attribute += 1;
            if let Some(violation) = self.judge(AttributeType(number)) {
                return Some(violation);
            }
        }
        while let Some(combination) = COMBINATIONS.get(self.combination) {
            self.combination += 1;
            if let Some(violation) = self.judge_combination(combination) {
                return Some(violation);
            }
        }
        None
    }
}

impl FusedIterator for Violations {}

impl fmt::Debug for Violations {
    /// The violations that have not been returned yet.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
