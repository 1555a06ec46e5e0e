//! The unit tests of FreeRADIUS: decoding and encoding.
//!
//! `tests/vectors/freeradius.txt` has them, with their origin. Every case runs. A case with a difference between
//! FreeRADIUS and this library is in [`EXCEPTIONS`] with the reason. If a case there agrees, the test also fails.

use alloc::collections::{BTreeMap, BTreeSet};
use core::{
    fmt,
    net::{IpAddr, Ipv6Addr},
};
use std::collections::HashMap;

use radius_dict::Dictionary;
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    attribute::{AttributePath, AttributeType, ExtendedAttribute, Tag, Vendor, VendorFormat},
    encode::{PacketWriter, TlvWriter},
    error::VerifyError,
    error::{EncodeError, VerifyReason},
    find::{Content, Leaf},
    packet::Authenticator,
    typed::{Hiding, Registry, Shape, TaggedSalted, TypedAttribute},
    value::{
        Byte, Concat, Integer, Integer64, Ipv4Address, Ipv6Address, Ipv6Prefix, Joined, Kind, Octets, Short, Tagged,
        Text, Time, Tlv, Value,
    },
    verify::{AcceptedRequest, Request, RequestPolicy, RequiredBy},
};
use radius_tests::{
    Chosen,
    errors::of_message_authenticator,
    hexadecimal::{hexadecimal, octets},
};

const VECTORS: &str = include_str!("vectors/freeradius.txt");

/// Both test suites have this secret.
const SECRET: &[u8] = b"testing123";
const AUTHENTICATOR: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/// The direction of a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Way {
    Decode,
    Encode,
}

use Way::{Decode, Encode};

/// Reasons why this library differs from FreeRADIUS.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Reason {
    ShortFragment,
    UnfinishedFragments,
    LargeVendorId,
    EmptyKept,
    NotDropped,
    GroupedByTag,
    LongerThanBlocks,
    NoDictionary,
    HiddenInRequest,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ShortFragment => {
                "a fragment with More and a Length below 255 is invalid (RFC 6929, section 2.2); FreeRADIUS joins it"
            }
            Self::UnfinishedFragments => {
                "fragments without the last one are invalid (RFC 6929, section 2.2); FreeRADIUS 4 accepts them"
            }
            Self::LargeVendorId => {
                "a Vendor-Id has four octets (RFC 6929, section 2.6); FreeRADIUS 3 wants the first to be 0"
            }
            Self::EmptyKept => "an empty attribute is a value of no octets; FreeRADIUS leaves it out",
            Self::NotDropped => "an attribute that cannot be sent is an error; FreeRADIUS leaves it out silently",
            Self::GroupedByTag => "values come in the order of the wire; FreeRADIUS 4 gathers those with the same tag",
            Self::LongerThanBlocks => {
                "hidden values are whole blocks (RFC 2868, section 3.5), so at most 239 octets; FreeRADIUS accepts 249"
            }
            Self::NoDictionary => {
                "the caller decides whether a standard attribute has TLVs; in FreeRADIUS 4 attribute 254 has"
            }
            Self::HiddenInRequest => "a Tunnel-Password is also hidden in an Access-Request; FreeRADIUS leaves it out",
        })
    }
}

/// The cases that do not agree, each with the reason.
const EXCEPTIONS: &[(&str, Way, Reason)] = &[
    ("v3.2.1:errors:13", Encode, Reason::NoDictionary),
    ("v3.2.1:extended:77", Decode, Reason::LargeVendorId),
    ("v3.2.1:extended:99", Decode, Reason::ShortFragment),
    ("v3.2.1:extended:102", Decode, Reason::ShortFragment),
    ("v3.2.1:rfc:93", Decode, Reason::EmptyKept),
    ("v3.2.1:rfc:97", Encode, Reason::NotDropped),
    ("v3.2.1:tunnel:85", Encode, Reason::LongerThanBlocks),
    ("v3.2.1:tunnel:86", Decode, Reason::LongerThanBlocks),
    ("v3.2.x:extended:113", Decode, Reason::ShortFragment),
    ("v3.2.x:extended:116", Decode, Reason::ShortFragment),
    ("v4:encode:65", Encode, Reason::NotDropped),
    ("v4:encode:71", Decode, Reason::NotDropped),
    ("v4:encode:71", Encode, Reason::NotDropped),
    ("v4:encode:357", Encode, Reason::NotDropped),
    ("v4:extended:93", Decode, Reason::UnfinishedFragments),
    ("v4:extended:110", Decode, Reason::ShortFragment),
    ("v4:extended:113", Decode, Reason::ShortFragment),
    ("v4:rfc:97", Decode, Reason::EmptyKept),
    ("v4:rfc:102", Encode, Reason::NotDropped),
    ("v4:rfc2868:43", Decode, Reason::HiddenInRequest),
    ("v4:rfc2868:43", Encode, Reason::HiddenInRequest),
    ("v4:rfc2868:77", Decode, Reason::GroupedByTag),
    ("v4:rfc2868:89", Decode, Reason::GroupedByTag),
    ("v4:tunnel:89", Encode, Reason::LongerThanBlocks),
];

/// Cases in which FreeRADIUS is right. No such case is known.
const LIBRARY_FAULTS: &[(&str, Way, &str)] = &[];

/// The number of cases that agree, and the number of all cases, so that a change is visible.
const EXPECTED: [(&str, Way, usize, usize); 4] =
    [("v3", Decode, 56, 63), ("v3", Encode, 41, 44), ("v4", Decode, 205, 213), ("v4", Encode, 105, 111)];

/// The number of cases that agree completely.
const EXPECTED_CASES: [(&str, usize, usize); 2] = [("v3", 75, 85), ("v4", 223, 235)];

/// A value in any notation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Clear {
    Number(u64),
    Text(String),
    Octets(Vec<u8>),
    Address(IpAddr),
    Prefix(Ipv6Addr, u8),
}

/// An attribute with its value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    path: String,
    tag: u8,
    /// Octets whose type is unknown, or that break its rules.
    raw: bool,
    value: Clear,
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let raw = if self.raw { " raw" } else { "" };
        write!(f, "{}:{}{raw} {:?}", self.path, self.tag, self.value)
    }
}

/// A case of the file.
#[derive(Default)]
struct Case {
    id: &'static str,
    decode: bool,
    encode: bool,
    /// The pairs are structure and octets. Nothing else is known of types.
    notation: bool,
    packet: bool,
    octets: Option<Vec<u8>>,
    salted: bool,
    from: Option<&'static str>,
    refused: bool,
    code: Option<&'static str>,
    authenticator: Option<Vec<u8>>,
    pairs: Vec<Pair>,
}

/// The types of the dictionaries: those of FreeRADIUS 3.2.1, and for 241.241 to 241.246, 254, and vendor 11344 the
/// types that the cases of version 4 show of its dictionary for tests.
struct Known {
    /// Containers of TLVs, for a case that is a notation. All other attributes are then unknown.
    containers: Option<BTreeSet<String>>,
}

impl Known {
    fn of(case: &Case) -> Self {
        let containers = case
            .notation
            .then(|| case.pairs.iter().flat_map(|pair| containers(&pair.path)).map(|path| path.to_string()).collect());
        Self { containers }
    }
}

impl Registry for Known {
    fn shape(&self, path: AttributePath) -> Option<Shape> {
        let path = path.to_string();
        match &self.containers {
            Some(containers) => containers.contains(&path).then(|| Shape::new(Kind::Tlv)),
            None => shape(&path),
        }
    }

    fn vendor_format(&self, _: u32) -> VendorFormat {
        VendorFormat::STANDARD
    }
}

fn shape(path: &str) -> Option<Shape> {
    let kind = match path {
        "1" => Kind::Text,
        "2" => return Some(Shape::new(Kind::Text).with_hiding(Some(Hiding::UserPassword))),
        "4" | "8" => Kind::Ipv4Address,
        "5" | "27" => Kind::Integer,
        "6" => Kind::Enumerated,
        "25" | "80" | "89" => Kind::Octets,
        "55" => Kind::Time,
        "64" | "65" => return Some(Shape::new(Kind::Enumerated).with_tag(true)),
        "66" | "81" | "26.4874.65" => return Some(Shape::new(Kind::Text).with_tag(true)),
        "69" => return Some(Shape::new(Kind::Text).with_tag(true).with_hiding(Some(Hiding::Salted))),
        "79" | "137" => Kind::Concat,
        "83" => return Some(Shape::new(Kind::Integer).with_tag(true)),
        "95" => Kind::Ipv6Address,
        "97" => Kind::Ipv6Prefix,
        "241.5" | "241.6" | "241.243" | "254" => Kind::Tlv,
        "241.5.1" | "241.5.2" | "241.6.1" | "241.6.2" => Kind::Integer,
        "241.241" | "241.243.1" | "242.26.11344.1" | "246.26.11344.1" => Kind::Integer,
        "241.242" | "246.26.11344.2" => Kind::Octets,
        "241.244" => Kind::Byte,
        "241.245" => Kind::Short,
        "241.246" | "254.12" => Kind::Integer64,
        "254.13" => Kind::Enumerated,
        _ => return None,
    };
    Some(Shape::new(kind))
}

/// The number of a name.
fn named(path: &str, name: &str) -> u64 {
    match (path, name) {
        ("6", "Login-User") | ("64", "PPTP") | ("65", "IPv4") | ("254.12" | "254.13", "one") => 1,
        ("64", "L2TP") => 3,
        ("65", "IEEE-802") => 6,
        _ => panic!("{path} {name}"),
    }
}

/// The path of numbers with dots between them; `None` if it is not a path.
fn path(text: &str) -> Option<AttributePath> {
    let numbers: Vec<u32> = text.split('.').map(|number| number.parse().unwrap()).collect();
    let octet = |number: u32| u8::try_from(number).unwrap();
    let extended = |number| ExtendedAttribute::new(AttributeType(octet(number)));
    let (start, tlvs) = match numbers[..] {
        [26, vendor, number, ref tlvs @ ..] => (AttributePath::try_vendor(Vendor::new(vendor), number)?, tlvs),
        [base @ 241..=246, 26, vendor, number, ref tlvs @ ..] => {
            (AttributePath::try_extended_vendor(extended(base)?, vendor, octet(number))?, tlvs)
        }
        [base @ 241..=246, number, ref tlvs @ ..] => {
            (AttributePath::try_extended(extended(base)?, octet(number))?, tlvs)
        }
        [number, ref tlvs @ ..] => (AttributePath::standard(AttributeType(octet(number))), tlvs),
        [] => return None,
    };
    tlvs.iter().try_fold(start, |path, number| path.nested(octet(*number)))
}

/// The containers of this attribute, outermost first, if they have paths.
fn containers(text: &str) -> Vec<AttributePath> {
    let Some(known) = path(text) else {
        let (container, _) = text.rsplit_once('.').unwrap();
        return containers(container).into_iter().chain(path(container)).collect();
    };
    let mut containers = Vec::new();
    let mut container = known.outermost();
    for number in known.tlvs() {
        containers.push(container);
        container = container.nested(*number).unwrap();
    }
    containers
}

/// The text without its quotes and with its escapes replaced.
fn unquoted(text: &str) -> String {
    let quote = text.chars().next().unwrap();
    let inner = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)).unwrap();
    let mut clear = Vec::new();
    let mut rest = inner.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first == b'\\' {
            let (digits, after) = rest.split_at(3);
            clear.push(u8::from_str_radix(str::from_utf8(digits).unwrap(), 8).unwrap());
            rest = after;
        } else {
            clear.push(*first);
        }
    }
    String::from_utf8(clear).unwrap()
}

/// Seconds since 1970, of a time in that year and in UTC.
fn seconds(text: &str) -> u64 {
    let text = text.strip_prefix("\"1970-01-").and_then(|text| text.strip_suffix("Z\"")).unwrap();
    let numbers: Vec<u64> = text.split(['T', ':']).map(|number| number.parse().unwrap()).collect();
    let [day, hour, minute, second] = numbers[..] else { panic!("{text}") };
    (((day - 1) * 24 + hour) * 60 + minute) * 60 + second
}

impl Clear {
    fn parse(path: &str, text: &str) -> Self {
        if let Some(digits) = text.strip_prefix("0x") {
            return Self::Octets(octets(digits));
        }
        match shape(path).unwrap().kind {
            Kind::Text => Self::Text(unquoted(text)),
            Kind::Time if text.starts_with('"') => Self::Number(seconds(text)),
            Kind::Ipv4Address | Kind::Ipv6Address => Self::Address(text.parse().unwrap()),
            Kind::Ipv6Prefix => {
                let (address, length) = text.split_once('/').unwrap();
                Self::Prefix(address.parse().unwrap(), length.parse().unwrap())
            }
            _ => Self::Number(text.parse().unwrap_or_else(|_| named(path, text.trim_start_matches("::")))),
        }
    }

    fn of(value: Value<'_>) -> Self {
        match value {
            Value::Integer(number) | Value::Enumerated(number) => Self::Number(number.into()),
            Value::Time(Time(seconds)) => Self::Number(seconds.into()),
            Value::Integer64(number) => Self::Number(number),
            Value::Byte(number) => Self::Number(number.into()),
            Value::Short(number) => Self::Number(number.into()),
            Value::Text(text) => Self::Text(text.to_owned()),
            Value::Octets(octets) => Self::Octets(octets.to_owned()),
            Value::Ipv4Address(address) => Self::Address(address.into()),
            Value::Ipv6Address(address) => Self::Address(address.into()),
            Value::Ipv6Prefix(prefix) => Self::Prefix(prefix.address(), prefix.length()),
            other => panic!("{other:?}"),
        }
    }

    fn number(&self) -> u64 {
        let Self::Number(number) = self else { panic!("{self:?}") };
        *number
    }

    fn text(&self) -> &str {
        let Self::Text(text) = self else { panic!("{self:?}") };
        text
    }

    fn octets(&self) -> &[u8] {
        let Self::Octets(octets) = self else { panic!("{self:?}") };
        octets
    }
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in VECTORS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "case" {
            let mut words = rest.split(' ');
            let (id, way) = (words.next().unwrap(), words.next().unwrap());
            let (notation, packet) = (way == "notation", words.next() == Some("packet"));
            let (decode, encode) = (way != "encode", way != "decode");
            cases.push(Case { id, decode, encode, notation, packet, ..Case::default() });
            continue;
        }
        let case = cases.last_mut().unwrap();
        match word {
            "octets" => case.octets = Some(octets(rest)),
            "salted" => case.salted = true,
            "from" => case.from = Some(rest),
            "refused" => case.refused = true,
            "code" => case.code = Some(rest),
            "authenticator" => case.authenticator = Some(octets(rest)),
            "pair" | "raw" => {
                let (place, text) = rest.split_once(' ').unwrap();
                let (path, tag) = place.split_once(':').unwrap_or((place, "0"));
                let value = Clear::parse(path, text);
                case.pairs.push(Pair { path: path.to_owned(), tag: tag.parse().unwrap(), raw: word == "raw", value });
            }
            _ => panic!("{line}"),
        }
    }
    cases
}

/// The packet that the harness of FreeRADIUS puts attributes into.
fn packet(attributes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(20 + attributes.len()).unwrap().to_be_bytes();
    [&[1, 0, length[0], length[1]][..], &AUTHENTICATOR, attributes].concat()
}

/// The pair of a leaf.
fn pair<'a>(leaf: &Leaf<'a>, request: Option<Request<'a, '_>>) -> Pair {
    let mut buffer = [0; 4096];
    let all = || Clear::Octets(leaf.octets.octets().collect());
    let (raw, value) = match leaf.content() {
        Content::Value(value) => (false, Clear::of(value)),
        Content::Spread(Kind::Concat) => (false, all()),
        Content::Hidden(shape) => {
            let hidden = request.and_then(|request| request.hidden_leaf(leaf)).expect("a request hides values");
            match hidden.reveal(&mut buffer) {
                Ok(clear) => (false, Clear::of(shape.kind.decode(clear).unwrap())),
                Err(_) => (true, all()),
            }
        }
        _ => (true, all()),
    };
    Pair { path: leaf.path.to_string(), tag: leaf.tag().octet(), raw, value }
}

/// An Access-Request with neither a credential nor a Message-Authenticator.
const NO_CREDENTIAL: VerifyError =
    of_message_authenticator(VerifyReason::MessageAuthenticatorAbsent { required_by: RequiredBy::NoCredential });

/// Decodes octets. The result must agree with the case's pairs.
fn decode(case: &Case, octets: &[u8]) -> Result<Vec<Pair>, String> {
    let mut datagram = if case.packet { octets.to_vec() } else { packet(octets) };
    let secret = Secret::new(SECRET).unwrap();
    let length = datagram.len();
    let bare = Packet::parse(&datagram).map_err(|error| error.to_string())?;
    if bare.accept_request(&secret, &RequestPolicy::UNPROTECTED).err() == Some(NO_CREDENTIAL) {
        // Every policy requires one of them, and the compared attributes may contain neither.
        datagram.extend([&[3, 19][..], &[0; 17]].concat());
        datagram[2..4].copy_from_slice(&u16::try_from(length + 19).unwrap().to_be_bytes());
    }
    let parsed = Packet::parse(&datagram).map_err(|error| error.to_string())?;
    // A list of attributes may contain an invalid Message-Authenticator.
    let request = parsed.accept_request(&secret, &RequestPolicy::UNPROTECTED).map(AcceptedRequest::regardless);
    let request = if case.packet { Some(request.map_err(|error| error.to_string())?) } else { request.ok() };
    if let Some(code) = case.code
        && parsed.code().name() != Some(code)
    {
        return Err(format!("code {:?}", parsed.code()));
    }
    if let Some(authenticator) = &case.authenticator
        && parsed.authenticator().octets()[..] != authenticator[..]
    {
        return Err("another authenticator".to_owned());
    }
    let leaves = parsed.attributes().leaves(Known::of(case)).filter(|leaf| leaf.offset < length);
    Ok(leaves.map(|leaf| pair(&leaf, request)).collect())
}

/// Writes a value with its type, with the `push` of either writer.
macro_rules! push_typed {
    ($writer:expr, $path:expr, $pair:expr) => {{
        let (writer, path, pair): (_, AttributePath, &Pair) = ($writer, $path, $pair);
        let shape = shape(&pair.path).unwrap();
        let tag = Tag::new(pair.tag).unwrap();
        let number = || u32::try_from(pair.value.number()).unwrap();
        match (shape.kind, shape.tagged) {
            (Kind::Integer | Kind::Enumerated, false) => writer.push(TypedAttribute::<Integer>::at("", path), number()),
            (Kind::Integer | Kind::Enumerated, true) => {
                writer.push(TypedAttribute::<Tagged<Integer>>::at("", path), (tag, number()))
            }
            (Kind::Text, false) => writer.push(TypedAttribute::<Text>::at("", path), pair.value.text()),
            (Kind::Text, true) => writer.push(TypedAttribute::<Tagged<Text>>::at("", path), (tag, pair.value.text())),
            (Kind::Octets, false) => writer.push(TypedAttribute::<Octets>::at("", path), pair.value.octets()),
            (Kind::Concat, false) => writer.push(TypedAttribute::<Concat>::at("", path), pair.value.octets()),
            (Kind::Time, false) => writer.push(TypedAttribute::<Time>::at("", path), Time(number())),
            (Kind::Byte, false) => writer.push(TypedAttribute::<Byte>::at("", path), u8::try_from(number()).unwrap()),
            (Kind::Short, false) => {
                writer.push(TypedAttribute::<Short>::at("", path), u16::try_from(number()).unwrap())
            }
            (Kind::Integer64, false) => writer.push(TypedAttribute::<Integer64>::at("", path), pair.value.number()),
            (Kind::Ipv4Address, false) => {
                let Clear::Address(IpAddr::V4(address)) = pair.value else { panic!("{pair:?}") };
                writer.push(TypedAttribute::<Ipv4Address>::at("", path), address)
            }
            (Kind::Ipv6Address, false) => {
                let Clear::Address(IpAddr::V6(address)) = pair.value else { panic!("{pair:?}") };
                writer.push(TypedAttribute::<Ipv6Address>::at("", path), address)
            }
            (Kind::Ipv6Prefix, false) => {
                let Clear::Prefix(address, length) = pair.value else { panic!("{pair:?}") };
                let prefix = Ipv6Prefix::new(address, length).unwrap();
                writer.push(TypedAttribute::<Ipv6Prefix>::at("", path), prefix)
            }
            other => panic!("{other:?}"),
        }
    }};
}

/// The number of pairs, from the first, that are in the same attribute.
fn run(pairs: &[Pair], container: AttributePath) -> usize {
    pairs.iter().take_while(|pair| containers(&pair.path).contains(&container)).count()
}

fn write_tlvs<'w>(
    mut writer: TlvWriter<'w>,
    container: AttributePath,
    mut pairs: &[Pair],
) -> Result<TlvWriter<'w>, EncodeError> {
    while let [pair, after @ ..] = pairs {
        let containers = containers(&pair.path);
        let level = containers.iter().position(|outer| *outer == container).unwrap();
        if let Some(inner) = containers.get(level + 1) {
            let (inside, behind) = pairs.split_at(run(pairs, *inner));
            writer =
                writer.push_tlvs(TypedAttribute::<Tlv>::at("", *inner), |writer| write_tlvs(writer, *inner, inside))?;
            pairs = behind;
            continue;
        }
        let path = path(&pair.path).expect("checked by `encode`");
        writer = if pair.raw {
            writer.push_octets(*path.tlvs().last().unwrap(), pair.value.octets())?
        } else {
            push_typed!(writer, path, pair)?
        };
        pairs = after;
    }
    Ok(writer)
}

fn write<'b>(mut writer: PacketWriter<'b>, mut pairs: &[Pair]) -> Result<PacketWriter<'b>, EncodeError> {
    while let [pair, after @ ..] = pairs {
        if let Some(outer) = containers(&pair.path).first() {
            let (inside, behind) = pairs.split_at(run(pairs, *outer));
            writer =
                writer.push_tlvs(TypedAttribute::<Tlv>::at("", *outer), |writer| write_tlvs(writer, *outer, inside))?;
            pairs = behind;
            continue;
        }
        let path = path(&pair.path).unwrap();
        // FreeRADIUS writes an empty Chargeable-User-Identity, which requests one (RFC 4372, section 2.1, has a NUL
        // there). No other text or octets may be empty.
        let empty_is_a_question = path == AttributeType(89) && pair.value.octets().is_empty();
        writer = if pair.raw || empty_is_a_question {
            writer.push_chunks(path, Joined::Adjacent, pair.value.octets().into())?
        } else {
            push_typed!(writer, path, pair)?
        };
        pairs = after;
    }
    Ok(writer)
}

/// The attributes of a request with hidden ones, except the Message-Authenticator.
fn write_hidden(pairs: &[Pair]) -> Result<Vec<u8>, EncodeError> {
    let secret = Secret::new(SECRET).unwrap();
    let mut buffer = [0xa5; 4096];
    let mut rng = Chosen(AUTHENTICATOR);
    let mut builder = RequestBuilder::access_request_with(&mut buffer, 0, &secret, &mut rng)?;
    for pair in pairs {
        let (path, text) = (path(&pair.path).unwrap(), pair.value.text());
        builder = match shape(&pair.path).unwrap().hiding {
            Some(Hiding::UserPassword) => builder.user_password(text.as_bytes())?,
            Some(_) => {
                let attribute = TypedAttribute::<TaggedSalted<Text>>::at("", path);
                builder.push_hidden_with(attribute, (Tag::new(pair.tag).unwrap(), text), &mut rng)?
            }
            None => builder.push(TypedAttribute::<Text>::at("", path), text)?,
        };
    }
    Ok(builder.sign().octets()[38..].to_vec())
}

fn is_hidden(pair: &Pair) -> bool {
    !pair.raw && shape(&pair.path).is_some_and(|shape| shape.hiding.is_some())
}

/// The octets of the case's pairs.
fn encode(case: &Case) -> Result<Vec<u8>, String> {
    if let Some(pair) = case.pairs.iter().find(|pair| path(&pair.path).is_none()) {
        return Err(format!("no path {}", pair.path));
    }
    if case.pairs.iter().any(is_hidden) {
        let attributes = write_hidden(&case.pairs).map_err(|error| error.to_string())?;
        return Ok(if case.packet { packet(&attributes) } else { attributes });
    }
    let authenticator = match &case.authenticator {
        Some(octets) => Authenticator::new(octets[..].try_into().unwrap()),
        None => Authenticator::new(AUTHENTICATOR),
    };
    let mut buffer = [0xa5; 4096];
    let written = PacketWriter::new(&mut buffer, Code::ACCESS_REQUEST, 0, authenticator)
        .and_then(|writer| write(writer, &case.pairs))
        .map_err(|error| error.to_string())?
        .finish();
    Ok(if case.packet { written.to_vec() } else { written[20..].to_vec() })
}

fn same<T: PartialEq>(found: &T, expected: &T, show: impl Fn(&T) -> String) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{} and not {}", show(found), show(expected))) }
}

/// Checks that octets decode as in FreeRADIUS.
fn check_decode(case: &Case, octets: &[u8]) -> Result<(), String> {
    match (decode(case, octets), case.refused) {
        (Err(_), true) => Ok(()),
        (Ok(found), true) => Err(format!("accepted as {found:?}")),
        (Ok(found), false) => same(&found, &case.pairs, |pairs| format!("{pairs:?}")),
        (Err(error), false) => Err(error),
    }
}

/// Checks that pairs encode to the octets of FreeRADIUS. If these contain a salt, the octets need only decode to the
/// same.
fn check_encode(case: &Case, made: &Result<Vec<u8>, String>) -> Result<(), String> {
    match (made, &case.octets) {
        (Err(_), _) if case.refused => Ok(()),
        (Ok(made), _) if case.refused => Err(format!("accepted as {}", hexadecimal(made))),
        (Err(error), _) => Err(error.clone()),
        (Ok(made), Some(expected)) if !case.salted => same(made, expected, |octets| hexadecimal(octets)),
        (Ok(made), expected) => {
            if let Some(expected) = expected {
                same(&made.len(), &expected.len(), usize::to_string)?;
            }
            same(&decode(case, made)?, &case.pairs, |pairs| format!("{pairs:?}"))
        }
    }
}

#[test]
fn freeradius_and_this_library_agree_but_for_exceptions_that_have_a_reason() {
    let mut listed: BTreeMap<(&str, Way), Option<Reason>> = BTreeMap::new();
    listed.extend(EXCEPTIONS.iter().map(|(id, way, reason)| ((*id, *way), Some(*reason))));
    listed.extend(LIBRARY_FAULTS.iter().map(|(id, way, _)| ((*id, *way), None)));
    assert_eq!(listed.len(), EXCEPTIONS.len() + LIBRARY_FAULTS.len(), "one is listed twice");

    let cases = cases();
    let mut made: HashMap<&str, Vec<u8>> = HashMap::new();
    let mut counts: BTreeMap<(&str, Way), (usize, usize)> = BTreeMap::new();
    let mut whole: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut reasons: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in &cases {
        let mut results = Vec::new();
        if case.encode {
            let octets = encode(case);
            results.push((Encode, check_encode(case, &octets)));
            if let Ok(octets) = octets {
                made.insert(case.id, octets);
            }
        }
        // An encoding of FreeRADIUS is also tested as a decoding, unless there is nothing to decode.
        if let Some(octets) = case.octets.as_ref().filter(|octets| case.decode || !octets.is_empty()) {
            results.push((Decode, check_decode(case, octets)));
        } else if let Some(from) = case.from {
            let octets = made.get(from).ok_or_else(|| format!("nothing made for {from}"));
            results.push((Decode, octets.and_then(|octets| check_decode(case, octets))));
        }
        assert!(!results.is_empty(), "{} has nothing to show", case.id);
        let cases = whole.entry(&case.id[..2]).or_default();
        cases.0 += usize::from(results.iter().all(|(_, result)| result.is_ok()));
        cases.1 += 1;
        for (way, result) in results {
            let count = counts.entry((&case.id[..2], way)).or_default();
            count.1 += 1;
            match (result, listed.remove(&(case.id, way))) {
                (Ok(()), None) => count.0 += 1,
                (Ok(()), Some(_)) => wrong.push(format!("{} {way:?} agrees, and is listed", case.id)),
                (Err(difference), None) => wrong.push(format!("{} {way:?}: {difference}", case.id)),
                (Err(_), Some(Some(reason))) => reasons.entry(reason).or_default().push(format!("{} {way:?}", case.id)),
                (Err(_), Some(None)) => {}
            }
        }
    }
    for (set, (agree, all)) in &whole {
        println!("FreeRADIUS {set}: {agree} of {all} cases agree");
    }
    for ((set, way), (agree, all)) in &counts {
        println!("FreeRADIUS {set}, {way:?}: {agree} of {all} agree");
    }
    for (reason, cases) in &reasons {
        println!("{}: {reason}\n    {}", cases.len(), cases.join(", "));
    }
    for (id, way, fault) in LIBRARY_FAULTS {
        println!("fault of the library: {id} {way:?}: {fault}");
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
    assert!(listed.is_empty(), "no such cases: {listed:?}");
    let counts: Vec<_> = counts.into_iter().map(|((set, way), (agree, all))| (set, way, agree, all)).collect();
    assert_eq!(counts, EXPECTED);
    let whole: Vec<_> = whole.into_iter().map(|(set, (agree, all))| (set, agree, all)).collect();
    assert_eq!(whole, EXPECTED_CASES);
}

/// The exceptions by tag are only exceptions of order.
#[test]
fn what_freeradius_gathers_by_tag_is_the_same_but_for_the_order() {
    for case in cases() {
        if EXCEPTIONS.contains(&(case.id, Decode, Reason::GroupedByTag)) {
            let mut found = decode(&case, case.octets.as_ref().unwrap()).unwrap();
            let mut expected = case.pairs;
            assert_ne!(found, expected, "{}", case.id);
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{}", case.id);
        }
    }
}

/// Also if the two differ, and if octets are not a value.
#[test]
fn what_is_read_is_written_back_to_the_same_octets() {
    let mut written_back = 0;
    for mut case in cases().into_iter().filter(|case| !case.packet && !case.refused) {
        let Some(octets) = case.octets.take() else { continue };
        let datagram = packet(&octets);
        let leaves = Packet::parse(&datagram).unwrap().attributes().leaves(Known::of(&case));
        case.pairs = leaves
            .map(|leaf| Pair {
                path: leaf.path.to_string(),
                tag: 0,
                raw: true,
                value: Clear::Octets(leaf.octets.octets().collect()),
            })
            .collect();
        let again = hexadecimal(&encode(&case).unwrap());
        // An empty piece is not visible in its value.
        let expected = if case.id == "v3.2.1:rfc:197" { "8904fffe".to_owned() } else { hexadecimal(&octets) };
        assert_eq!(again, expected, "{}", case.id);
        written_back += 1;
    }
    println!("{written_back} lists of attributes are written back to the same octets");
    assert_eq!(written_back, 214);
}

#[test]
fn the_embedded_dictionary_has_the_types_of_the_vectors() {
    let paths: BTreeSet<_> = cases().into_iter().flat_map(|case| case.pairs).map(|pair| pair.path).collect();
    let mut known = 0;
    for text in paths {
        let (Some(expected), Some(path)) = (shape(&text), path(&text)) else { continue };
        // Attributes of FreeRADIUS's dictionary for tests, and of vendors, may be missing.
        let Some(embedded) = Dictionary::EMBEDDED.shape(path) else { continue };
        assert_eq!(
            embedded,
            Shape::new(expected.kind).with_tag(expected.tagged).with_hiding(expected.hiding),
            "{text}"
        );
        known += 1;
    }
    assert!(known >= 24, "{known}");
}
