//! Which attributes a packet may contain and how often: the RFCs' tables of attributes, and a check against them.
//!
//! Nothing in this crate calls [`check`]. Peers that break the tables and do no harm by it are common, and the RFCs
//! call their tables "a guide"; whether a violation is to be logged, or is reason to discard, is the caller's to say.
//! The [policies](crate::verify::RequestPolicy) of verification say what a packet must satisfy for its security, and do not
//! depend on this module.
//!
//! Merged are the tables of RFC 2865, 2866, 2867, 2868, 2869, 3162, 3579, 4372, 4675, 4818, 4849, 5080, 5090, 5176,
//! 5580, 5607, 5904, 5997, 6519, 6572, 6911 and 7268, corrected where their own texts or examples contradict a cell.
//! Of two that speak of the same cell the later one wins. About
//! attributes and codes that none of them lists, nothing is said. An attribute counts as often as its Type stands in
//! the packet: what is inside Vendor-Specific and the extended attributes is not looked into, and each piece of a split
//! value counts.
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

/// A rule about attributes that a packet breaks. It is the packet's sender who is at fault; no value is part of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum Violation {
    /// An attribute stands in the packet more often than allowed, which may be not at all.
    #[error("offset {offset}: {code} has attribute {attribute} {found} times, and {by} allows {allowed}")]
    TooMany {
        /// The packet's code.
        code: Code,
        /// The attribute.
        attribute: AttributeType,
        /// How often it was found, at least once.
        found: u16,
        /// How often it may be there.
        allowed: Occurrence,
        /// Where the first one in excess begins, in octets from the start of the packet.
        offset: usize,
        /// Who says so.
        by: Source,
    },
    /// An attribute is missing.
    #[error("{code} has no attribute {attribute}, and {by} demands {allowed}")]
    Missing {
        /// The packet's code.
        code: Code,
        /// The attribute.
        attribute: AttributeType,
        /// How often it may be there, at least once.
        allowed: Occurrence,
        /// Who says so.
        by: Source,
    },
    /// Two attributes stand in the packet of which each excludes the other.
    #[error(
        "offset {offset}: {code} has attributes {} and {}, and {by} allows one of them",
        .attributes[0], .attributes[1]
    )]
    Together {
        /// The packet's code.
        code: Code,
        /// The attributes, in ascending order.
        attributes: [AttributeType; 2],
        /// Where the one begins that came second, in octets from the start of the packet.
        offset: usize,
        /// Who says so.
        by: Source,
    },
    /// Of several attributes one has to be there, and none is.
    #[error("{code} has none of the attributes {}, and {by} demands one of them", List(.attributes))]
    NoneOf {
        /// The packet's code.
        code: Code,
        /// The attributes, in ascending order.
        attributes: &'static [AttributeType],
        /// Who says so.
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

/// How often a packet of this code may contain this attribute, whatever else it contains.
///
/// `None` if no table says anything about the pair. What must be there only beside certain other attributes counts as
/// optional: Digest-Method in an Access-Request is [`Occurrence::ZeroOrOne`].
#[must_use]
pub fn allowed(code: Code, attribute: AttributeType) -> Option<Occurrence> {
    tables::merged(tables::column(code)?, attribute.0).map(|cell| cell.occurrence)
}

/// Finds what in a packet breaks the tables of attributes.
///
/// Costs one walk over the packet and then the same for every packet; allocates nothing. The packet need not be
/// verified, and the answer for one that is not means nothing but what its octets are. Besides the tables it knows:
///
/// - what their notes demand beside EAP-Message, beside attributes of HTTP Digest, and beside Service-Type
///   Authorize-Only;
/// - of User-Password, CHAP-Password, ARAP-Password and EAP-Message an Access-Request has one kind at most
///   ([RFC 3579, section 3.3](https://www.rfc-editor.org/rfc/rfc3579#section-3.3), note 1);
/// - an Access-Request and an Accounting-Request say which NAS they come from
///   ([RFC 3162, section 2.1](https://www.rfc-editor.org/rfc/rfc3162#section-2.1),
///   [RFC 2866, section 5.13](https://www.rfc-editor.org/rfc/rfc2866#section-5.13), note 1);
/// - an Access-Request has something to authenticate the user by, or is a Call-Check
///   ([RFC 2865, section 5.44](https://www.rfc-editor.org/rfc/rfc2865#section-5.44), note 1). Anything in
///   Vendor-Specific or an extended attribute might be that, so a packet with one of them is not reported.
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

/// What [`check`] found: the attributes in ascending order, then the combinations of attributes.
///
/// Owns what it needs, about 1,600 octets, and does not hold on to the packet.
#[derive(Clone)]
pub struct Violations {
    code: Code,
    column: Option<usize>,
    tallies: [Tally; 256],
    /// The value of the first Service-Type.
    service: Option<u32>,
    /// The next attribute to be judged; 256 when all have been.
    attribute: u16,
    /// The next of [`COMBINATIONS`] to be judged.
    combination: usize,
}

/// The instances of one attribute. All numbers fit: a packet has at most 65,535 octets.
#[derive(Clone, Copy)]
struct Tally {
    count: u16,
    /// Where the first instance begins.
    first: u16,
    /// Where the second instance begins. No table distinguishes higher numbers.
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

/// That EAP-Message excludes the passwords is in the table for packets with EAP-Message.
static COMBINATIONS: [Combination; 6] = [
    combination(Code::ACCESS_REQUEST, Rule::NotTogether([USER_PASSWORD, CHAP_PASSWORD]), 2865, "5.44"),
    combination(Code::ACCESS_REQUEST, Rule::NotTogether([USER_PASSWORD, ARAP_PASSWORD]), 3579, "3.3"),
    combination(Code::ACCESS_REQUEST, Rule::NotTogether([CHAP_PASSWORD, ARAP_PASSWORD]), 3579, "3.3"),
    // RFC 2865 knows NAS-IP-Address and NAS-Identifier only; so does RFC 2866, and RFC 3162 puts NAS-IPv6-Address
    // beside them, in its text for Access-Request and in its table for Accounting-Request too.
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
        // A Type is one octet: there is a tally for each.
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

    /// What applies to an attribute in this packet: the latest table for packets such as this, or what holds for all.
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
                    // What these lack is a matter of RFC 5080, not of this rule.
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
