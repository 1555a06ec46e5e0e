//! abinary: the packet filter of Ascend.

use core::{fmt, net::Ipv4Addr};

use super::{
    address::parse_ipv4,
    data_type::{DataType, put},
    invalid::InvalidValue,
    kind::Kind,
    octets::Octets,
    prefix,
    scanner::Scanner,
    text_error::TextError,
    text_form::{FromText, ToText, write_octets},
};
use crate::hexadecimal;

/// A packet filter of Ascend, 32 octets: `abinary` in dictionaries, Ascend-Data-Filter and Ascend-Call-Filter. It is
/// both the marker for typed constants and the value.
///
/// `Type(1) Forward(1) Indirection(1) Spare(1)`, then 28 octets of a [rule](AscendRule). Type 0 is generic, 1 is IP, 2
/// is IPX. Values of other sizes, for example the IPv6 filter of other vendors (type 3), are invalid for this data type
/// and stay octets.
///
/// `Display` is the text that makes the filter, `ip in forward dstip 192.0.2.1/32 tcp dstport = 80`. If no text makes
/// the filter, for example because unused octets are set, it is `0x` and the octets. [`Kind::parse`] turns both into
/// the octets again.
///
/// The layout of IP filters is that of [Junos'
/// documentation](https://www.juniper.net/documentation/us/en/software/junos/subscriber-mgmt-services/topics/concept/ascend-data-filter-fields.html).
/// The layout of the other filters, and the text, are those of FreeRADIUS 3.2.
///
/// ```
/// use radius_proto::value::{DataType, AscendFilter, AscendRule, Kind};
///
/// let mut buffer = [0; AscendFilter::LENGTH];
/// let octets = Kind::AscendFilter.parse("ip in drop dstip 192.0.2.0/24 udp", &mut buffer)?;
/// let filter = AscendFilter::decode(octets)?;
/// assert!(filter.is_incoming() && !filter.is_forwarding());
/// assert!(matches!(filter.rule(), AscendRule::Ip { protocol: 17, destination_length: 24, .. }));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AscendFilter<'a> {
    octets: &'a [u8; 32],
}

/// The packets that a filter matches.
///
/// ```
/// use radius_proto::value::{AscendFilter, AscendRule, DataType, Kind};
///
/// let mut buffer = [0; AscendFilter::LENGTH];
/// let octets = Kind::AscendFilter.parse("ip out forward tcp est", &mut buffer)?;
/// let rule = AscendFilter::decode(octets)?.rule();
/// assert!(matches!(rule, AscendRule::Ip { protocol: 6, established: true, destination_port: None, .. }));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum AscendRule {
    /// Packets with certain octets: `Offset(2) Length(2) More(2) Mask(6) Value(6) Differs(1)`, the rest unused.
    Generic {
        /// The offset of the octets in the packet.
        offset: u16,
        /// The number of octets, at most 6. The octets of `mask` and `value` after them are not used.
        length: u8,
        /// The bits that are compared.
        mask: [u8; 6],
        /// The values of the bits.
        value: [u8; 6],
        /// Whether the filter matches packets whose bits differ.
        differs: bool,
        /// Whether the next filter must match, too.
        more: bool,
    },
    /// IP packets: `Source(4) Destination(4) Source-Length(1) Destination-Length(1) Protocol(1) Established(1)
    /// Source-Port(2) Destination-Port(2) Source-Comparison(1) Destination-Comparison(1)`, the rest unused.
    Ip {
        /// The source.
        source: Ipv4Addr,
        /// The number of bits of `source` that are compared; 0 matches any source.
        source_length: u8,
        /// The destination.
        destination: Ipv4Addr,
        /// The number of bits of `destination` that are compared; 0 matches any destination.
        destination_length: u8,
        /// The protocol's number; 0 is any.
        protocol: u8,
        /// Whether the filter matches only packets of established connections.
        established: bool,
        /// The comparison of the source port with a number; `None` for any port.
        source_port: Option<(Comparison, u16)>,
        /// The comparison of the destination port with a number; `None` for any port.
        destination_port: Option<(Comparison, u16)>,
    },
    /// IPX packets: `Source-Network(4) Source-Node(6) Source-Socket(2)`, the same of the destination,
    /// `Source-Comparison(1) Destination-Comparison(1)`, the rest unused.
    Ipx {
        /// The source.
        source: IpxAddress,
        /// The destination.
        destination: IpxAddress,
    },
}

/// The source or the destination of IPX packets in a filter.
///
/// ```
/// use radius_proto::value::{AscendFilter, AscendRule, DataType, Kind};
///
/// let mut buffer = [0; AscendFilter::LENGTH];
/// let text = "ipx in drop srcipxnet 0x0c srcipxnode 0x020000000001";
/// let AscendRule::Ipx { source, .. } = AscendFilter::decode(Kind::AscendFilter.parse(text, &mut buffer)?)?.rule() else {
///     panic!("a filter of IPX");
/// };
/// assert_eq!((source.network, source.node, source.socket), (12, [2, 0, 0, 0, 0, 1], None));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct IpxAddress {
    /// The network; 0 is any.
    pub network: u32,
    /// The node in the network.
    pub node: [u8; 6],
    /// The comparison of the socket with a number; `None` for any socket.
    pub socket: Option<(Comparison, u16)>,
}

/// The comparison of a port or socket with a number.
///
/// ```
/// use radius_proto::value::{AscendFilter, AscendRule, Comparison, DataType, Kind};
///
/// let mut buffer = [0; AscendFilter::LENGTH];
/// let octets = Kind::AscendFilter.parse("ip in drop udp dstport > 1023", &mut buffer)?;
/// let rule = AscendFilter::decode(octets)?.rule();
/// assert!(matches!(rule, AscendRule::Ip { destination_port: Some((Comparison::Greater, 1023)), .. }));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comparison {
    /// Less: 1, `<`.
    Less,
    /// Equal: 2, `=`.
    Equal,
    /// Greater: 3, `>`.
    Greater,
    /// Not equal: 4, `!=`.
    NotEqual,
}

impl Comparison {
    const ALL: [(Self, u8, &'static str); 4] =
        [(Self::Less, 1, "<"), (Self::Equal, 2, "="), (Self::Greater, 3, ">"), (Self::NotEqual, 4, "!=")];

    const fn octet(self) -> u8 {
        match self {
            Self::Less => 1,
            Self::Equal => 2,
            Self::Greater => 3,
            Self::NotEqual => 4,
        }
    }

    const fn symbol(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::Equal => "=",
            Self::Greater => ">",
            Self::NotEqual => "!=",
        }
    }
}

const GENERIC: u8 = 0;
const IP: u8 = 1;
const IPX: u8 = 2;

/// Protocols that have a name in filters.
const PROTOCOLS: [(u8, &str); 4] = [(1, "icmp"), (6, "tcp"), (17, "udp"), (89, "ospf")];

/// Ports that have a name in filters. Names are only read; numbers are written.
const PORTS: [(u16, &str); 18] = [
    (20, "ftp-data"),
    (21, "ftp"),
    (23, "telnet"),
    (25, "smtp"),
    (42, "nameserver"),
    (53, "domain"),
    (69, "tftp"),
    (70, "gopher"),
    (79, "finger"),
    (80, "www"),
    (88, "kerberos"),
    (101, "hostname"),
    (119, "nntp"),
    (123, "ntp"),
    (512, "exec"),
    (513, "login"),
    (514, "cmd"),
    (517, "talk"),
];

impl AscendFilter<'_> {
    /// Octets of every filter.
    pub const LENGTH: usize = 32;

    /// Whether matching packets are forwarded; otherwise they are dropped.
    #[must_use]
    pub const fn is_forwarding(&self) -> bool {
        let [_, forwarding, ..] = self.octets;
        *forwarding != 0
    }

    /// Whether the filter is for incoming packets; otherwise it is for outgoing packets.
    #[must_use]
    pub const fn is_incoming(&self) -> bool {
        let [_, _, incoming, ..] = self.octets;
        *incoming != 0
    }

    /// The packets that the filter matches.
    #[must_use]
    pub fn rule(&self) -> AscendRule {
        let [kind, _, _, _, rule @ ..] = *self.octets;
        match kind {
            GENERIC => read_generic(&rule),
            IP => read_ip(&rule),
            // `decode` accepts no other type.
            _ => read_ipx(&rule),
        }
    }

    /// Whether there is a text that makes this filter.
    fn has_text(&self) -> bool {
        let rule = self.rule();
        !matches!(rule, AscendRule::Generic { length: 0, .. })
            && encode(self.is_forwarding(), self.is_incoming(), &rule) == *self.octets
    }
}

fn read_generic(rule: &[u8; 28]) -> AscendRule {
    let [offset, offset_low, _, length, more, more_low, rest @ ..] = *rule;
    let [m0, m1, m2, m3, m4, m5, v0, v1, v2, v3, v4, v5, differs, ..] = rest;
    AscendRule::Generic {
        offset: u16::from_be_bytes([offset, offset_low]),
        length,
        mask: [m0, m1, m2, m3, m4, m5],
        value: [v0, v1, v2, v3, v4, v5],
        differs: differs != 0,
        more: more != 0 || more_low != 0,
    }
}

fn read_ip(rule: &[u8; 28]) -> AscendRule {
    let [s0, s1, s2, s3, d0, d1, d2, d3, source_length, destination_length, protocol, established, rest @ ..] = *rule;
    let [source_port, source_low, destination_port, destination_low, source_compare, destination_compare, ..] = rest;
    AscendRule::Ip {
        source: Ipv4Addr::new(s0, s1, s2, s3),
        source_length,
        destination: Ipv4Addr::new(d0, d1, d2, d3),
        destination_length,
        protocol,
        established: established != 0,
        source_port: read_port(source_compare, [source_port, source_low]),
        destination_port: read_port(destination_compare, [destination_port, destination_low]),
    }
}

fn read_ipx(rule: &[u8; 28]) -> AscendRule {
    let [sa, sb, sc, sd, s0, s1, s2, s3, s4, s5, source_socket, source_low, rest @ ..] = *rule;
    let [da, db, dc, dd, d0, d1, d2, d3, d4, d5, destination_socket, destination_low, rest @ ..] = rest;
    let [source_compare, destination_compare, ..] = rest;
    AscendRule::Ipx {
        source: IpxAddress {
            network: u32::from_be_bytes([sa, sb, sc, sd]),
            node: [s0, s1, s2, s3, s4, s5],
            socket: read_port(source_compare, [source_socket, source_low]),
        },
        destination: IpxAddress {
            network: u32::from_be_bytes([da, db, dc, dd]),
            node: [d0, d1, d2, d3, d4, d5],
            socket: read_port(destination_compare, [destination_socket, destination_low]),
        },
    }
}

fn read_port(comparison: u8, number: [u8; 2]) -> Option<(Comparison, u16)> {
    let (comparison, ..) = Comparison::ALL.into_iter().find(|(_, octet, _)| *octet == comparison)?;
    Some((comparison, u16::from_be_bytes(number)))
}

fn write_port(port: Option<(Comparison, u16)>) -> (u8, [u8; 2]) {
    port.map_or_else(Default::default, |(comparison, number)| (comparison.octet(), number.to_be_bytes()))
}

/// The octets of a filter. Octets that the rule does not use are zero.
fn encode(forwarding: bool, incoming: bool, rule: &AscendRule) -> [u8; AscendFilter::LENGTH] {
    let mut octets = [0; AscendFilter::LENGTH];
    let mut rest = octets.as_mut_slice();
    let mut push = |field: &[u8]| {
        if let Some((place, following)) = core::mem::take(&mut rest).split_at_mut_checked(field.len()) {
            place.copy_from_slice(field);
            rest = following;
        }
    };
    match rule {
        AscendRule::Generic { offset, length, mask, value, differs, more } => {
            push(&[GENERIC, forwarding.into(), incoming.into(), 0]);
            push(&offset.to_be_bytes());
            push(&[0, *length, 0, (*more).into()]);
            // The octets after the length are written as zeros. The comparison with the octets finds other values.
            for octets in [mask, value] {
                let mut kept = [0; 6];
                for (place, octet) in kept.iter_mut().zip(octets).take((*length).into()) {
                    *place = *octet;
                }
                push(&kept);
            }
            push(&[(*differs).into()]);
        }
        AscendRule::Ip {
            source,
            source_length,
            destination,
            destination_length,
            protocol,
            established,
            source_port,
            destination_port,
        } => {
            let (source_compare, source_port) = write_port(*source_port);
            let (destination_compare, destination_port) = write_port(*destination_port);
            push(&[IP, forwarding.into(), incoming.into(), 0]);
            push(&source.octets());
            push(&destination.octets());
            push(&[*source_length, *destination_length, *protocol, (*established).into()]);
            push(&source_port);
            push(&destination_port);
            push(&[source_compare, destination_compare]);
        }
        AscendRule::Ipx { source, destination } => {
            push(&[IPX, forwarding.into(), incoming.into(), 0]);
            let mut comparisons = [0; 2];
            for (IpxAddress { network, node, socket }, place) in [source, destination].into_iter().zip(&mut comparisons)
            {
                let (comparison, socket) = write_port(*socket);
                push(&network.to_be_bytes());
                push(node);
                push(&socket);
                *place = comparison;
            }
            push(&comparisons);
        }
    }
    octets
}

/// Checks that every field has a known value.
fn check(octets: &[u8; AscendFilter::LENGTH]) -> Result<(), InvalidValue> {
    let at_most = |found: u8, maximum: u8| {
        if found > maximum { Err(InvalidValue::NumberTooLarge { maximum: maximum.into() }) } else { Ok(()) }
    };
    let [kind, forwarding, incoming, _, rule @ ..] = *octets;
    at_most(kind, IPX)?;
    at_most(forwarding, 1)?;
    at_most(incoming, 1)?;
    match kind {
        GENERIC => {
            let [_, _, length, length_low, more, more_low, rest @ ..] = rule;
            let [.., differs, _, _, _, _, _, _, _, _, _] = rest;
            at_most(length, 0)?;
            at_most(length_low, 6)?;
            at_most(more, 0)?;
            at_most(more_low, 1)?;
            at_most(differs, 1)
        }
        IP => {
            let [_, _, _, _, _, _, _, _, source_length, destination_length, _, established, rest @ ..] = rule;
            let [_, _, _, _, source_compare, destination_compare, ..] = rest;
            at_most(source_length, 32)?;
            at_most(destination_length, 32)?;
            at_most(established, 1)?;
            at_most(source_compare, 4)?;
            at_most(destination_compare, 4)
        }
        _ => {
            let [.., source_compare, destination_compare, _, _] = rule;
            at_most(source_compare, 4)?;
            at_most(destination_compare, 4)
        }
    }
}

impl DataType for AscendFilter<'static> {
    type Value<'a> = AscendFilter<'a>;
    type Input<'a> = AscendFilter<'a>;
    const KIND: Kind = Kind::AscendFilter;

    /// [`InvalidValue::Length`] unless there are 32 octets, [`InvalidValue::NumberTooLarge`] for the first field with
    /// an unknown value.
    fn decode(octets: &[u8]) -> Result<AscendFilter<'_>, InvalidValue> {
        let found = octets.len();
        let octets = octets.try_into().map_err(|_| InvalidValue::Length { found, expected: AscendFilter::LENGTH })?;
        check(octets)?;
        Ok(AscendFilter { octets })
    }

    fn length(_: &Self::Input<'_>) -> Result<usize, InvalidValue> {
        Ok(AscendFilter::LENGTH)
    }

    fn encode(value: Self::Input<'_>, octets: &mut [u8]) {
        put(octets, value.octets);
    }
}

impl fmt::Display for AscendFilter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.has_text() {
            return Octets::print(&self.octets.as_slice(), f);
        }
        let direction = if self.is_incoming() { "in" } else { "out" };
        let action = if self.is_forwarding() { "forward" } else { "drop" };
        match self.rule() {
            AscendRule::Generic { offset, length, mask, value, differs, more } => {
                write!(f, "generic {direction} {action} {offset}")?;
                for octets in [mask, value] {
                    f.write_str(" ")?;
                    hexadecimal::write(octets.get(..length.into()).unwrap_or(&octets), f)?;
                }
                f.write_str(if differs { " !=" } else { " ==" })?;
                if more { f.write_str(" more") } else { Ok(()) }
            }
            AscendRule::Ip {
                source,
                source_length,
                destination,
                destination_length,
                protocol,
                established,
                source_port,
                destination_port,
            } => {
                write!(f, "ip {direction} {action}")?;
                for (name, address, length) in
                    [("srcip", source, source_length), ("dstip", destination, destination_length)]
                {
                    if !address.is_unspecified() || length > 0 {
                        write!(f, " {name} {address}/{length}")?;
                    }
                }
                match PROTOCOLS.iter().find(|(number, _)| *number == protocol) {
                    Some((_, name)) => write!(f, " {name}")?,
                    None => write!(f, " {protocol}")?,
                }
                for (name, port) in [("srcport", source_port), ("dstport", destination_port)] {
                    if let Some((comparison, number)) = port {
                        write!(f, " {name} {} {number}", comparison.symbol())?;
                    }
                }
                if established { f.write_str(" est") } else { Ok(()) }
            }
            AscendRule::Ipx { source, destination } => {
                write!(f, "ipx {direction} {action}")?;
                for (name, address) in [("src", source), ("dst", destination)] {
                    let IpxAddress { network, node, socket } = address;
                    if network == 0 && node == [0; 6] && socket.is_none() {
                        continue;
                    }
                    write!(f, " {name}ipxnet {network:#06x} {name}ipxnode 0x")?;
                    hexadecimal::write(&node, f)?;
                    if let Some((comparison, number)) = socket {
                        write!(f, " {name}ipxsock {} {number:#06x}", comparison.symbol())?;
                    }
                }
                Ok(())
            }
        }
    }
}

impl fmt::Debug for AscendFilter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AscendFilter({self})")
    }
}

impl ToText for AscendFilter<'static> {
    /// Prints the text in double quotes, or `0x` and the octets if no text makes this filter.
    fn print(value: &AscendFilter<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if value.has_text() { write!(f, "\"{value}\"") } else { write!(f, "{value}") }
    }
}

impl FromText for AscendFilter<'static> {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        if !text.rest.starts_with("0x") {
            return write_octets(&read(text)?, buffer);
        }
        let octets = Octets::parse(text, buffer)?;
        Self::decode(octets).map_err(|reason| text.refused(reason))?;
        Ok(octets)
    }
}

/// The octets of the filter that the text describes.
fn read(mut words: Scanner<'_>) -> Result<[u8; AscendFilter::LENGTH], TextError> {
    let kind = words.word();
    let incoming = words.word().choose(&[("in", true), ("out", false)], "in or out")?;
    let forwarding = words.word().choose(&[("forward", true), ("drop", false)], "forward or drop")?;
    let rule = kind.choose::<fn(&mut Scanner<'_>) -> _>(
        &[("ip", parse_ip), ("generic", parse_generic), ("ipx", parse_ipx)],
        "ip, generic or ipx",
    )?;
    Ok(encode(forwarding, incoming, &rule(&mut words)?))
}

fn parse_generic(words: &mut Scanner<'_>) -> Result<AscendRule, TextError> {
    let mut number = words.word();
    let offset = number.number(u16::MAX.into())?;
    number.end()?;
    let offset = u16::try_from(offset).map_err(|_| number.expected("an offset"))?;
    let mask = words.word();
    let value = words.word();
    let (length, mask) = parse_digits(mask)?;
    let (value_length, octets) = parse_digits(value)?;
    if length != value_length {
        return Err(value.expected("as many digits as the mask has"));
    }
    let (mut differs, mut more) = (None, false);
    loop {
        let word = words.word();
        match word.rest {
            "" => break,
            "==" if differs.is_none() => differs = Some(false),
            "!=" if differs.is_none() => differs = Some(true),
            _ if !more && word.rest.eq_ignore_ascii_case("more") => more = true,
            _ => return Err(word.expected("==, != or more, each once")),
        }
    }
    Ok(AscendRule::Generic { offset, length, mask, value: octets, differs: differs.unwrap_or_default(), more })
}

/// One to six octets in hexadecimal digits, with their number.
fn parse_digits(mut word: Scanner<'_>) -> Result<(u8, [u8; 6]), TextError> {
    const EXPECTED: &str = "two to twelve hexadecimal digits";
    let start = word;
    word.skip("0x");
    let digits = word.take_while(|octet| octet.is_ascii_hexdigit());
    let mut octets = [0; 6];
    let length = u8::try_from(digits.len() / 2).unwrap_or(u8::MAX);
    if digits.is_empty() || !digits.len().is_multiple_of(2) || usize::from(length) > octets.len() {
        return Err(start.expected(EXPECTED));
    }
    word.end()?;
    for (place, pair) in octets.iter_mut().zip(digits.as_bytes().as_chunks::<2>().0) {
        *place = hexadecimal::octet(*pair).unwrap_or_default();
    }
    Ok((length, octets))
}

fn parse_ip(words: &mut Scanner<'_>) -> Result<AscendRule, TextError> {
    let (mut source, mut destination, mut protocol, mut source_port, mut destination_port) =
        (None, None, None, None, None);
    let mut established = false;
    loop {
        let word = words.word();
        let is = |keyword: &str| word.rest.eq_ignore_ascii_case(keyword);
        if word.rest.is_empty() {
            break;
        } else if is("srcip") && source.is_none() {
            source = Some(parse_address(words.word())?);
        } else if is("dstip") && destination.is_none() {
            destination = Some(parse_address(words.word())?);
        } else if is("srcport") && source_port.is_none() {
            source_port = Some((parse_comparison(words.word())?, parse_port(words.word())?));
        } else if is("dstport") && destination_port.is_none() {
            destination_port = Some((parse_comparison(words.word())?, parse_port(words.word())?));
        } else if is("est") && protocol.is_some() && !established {
            established = true;
        } else if protocol.is_none() {
            protocol = Some(parse_protocol(word)?);
        } else {
            return Err(
                word.expected("srcip, dstip, a protocol, srcport, dstport, or est after the protocol, each once")
            );
        }
    }
    let unspecified = (Ipv4Addr::UNSPECIFIED, 0);
    let (source, source_length) = source.unwrap_or(unspecified);
    let (destination, destination_length) = destination.unwrap_or(unspecified);
    Ok(AscendRule::Ip {
        source,
        source_length,
        destination,
        destination_length,
        protocol: protocol.unwrap_or_default(),
        established,
        source_port,
        destination_port,
    })
}

/// An address with the number of bits that are compared. Without a number, the address's class gives it, since these
/// texts have always been read so.
fn parse_address(word: Scanner<'_>) -> Result<(Ipv4Addr, u8), TextError> {
    if word.rest.contains('/') {
        let (address, length) = prefix::split(word, 32)?;
        return Ok((parse_ipv4(address)?, length));
    }
    let address = parse_ipv4(word)?;
    let [first, ..] = address.octets();
    let length = match first {
        _ if address.is_unspecified() => 0,
        ..=127 => 8,
        128..=191 => 16,
        192..=223 => 24,
        _ => 32,
    };
    Ok((address, length))
}

fn parse_comparison(word: Scanner<'_>) -> Result<Comparison, TextError> {
    let found = Comparison::ALL.into_iter().find(|(_, _, symbol)| *symbol == word.rest);
    found.map(|(comparison, ..)| comparison).ok_or(word.expected("<, =, > or !="))
}

fn parse_port(mut word: Scanner<'_>) -> Result<u16, TextError> {
    if let Some((number, _)) = PORTS.iter().find(|(_, name)| name.eq_ignore_ascii_case(word.rest)) {
        return Ok(*number);
    }
    let start = word;
    let number = word.number(u16::MAX.into())?;
    word.end()?;
    u16::try_from(number).map_err(|_| start.expected("a port"))
}

fn parse_protocol(mut word: Scanner<'_>) -> Result<u8, TextError> {
    if let Some((number, _)) = PROTOCOLS.iter().find(|(_, name)| name.eq_ignore_ascii_case(word.rest)) {
        return Ok(*number);
    }
    let start = word;
    if !word.rest.starts_with(|first: char| first.is_ascii_digit()) {
        return Err(word.expected("icmp, tcp, udp, ospf, the number of a protocol, srcip, dstip, srcport or dstport"));
    }
    let number = word.number(u8::MAX.into())?;
    word.end()?;
    u8::try_from(number).map_err(|_| start.expected("the number of a protocol"))
}

fn parse_ipx(words: &mut Scanner<'_>) -> Result<AscendRule, TextError> {
    const ANY: IpxAddress = IpxAddress { network: 0, node: [0; 6], socket: None };
    let mut word = words.word();
    let source = parse_ipx_address(&mut word, words, ["srcipxnet", "srcipxnode", "srcipxsock"])?;
    let destination = parse_ipx_address(&mut word, words, ["dstipxnet", "dstipxnode", "dstipxsock"])?;
    if !word.rest.is_empty() {
        return Err(word.expected("srcipxnet, dstipxnet, a socket after its node, or the end of the text"));
    }
    Ok(AscendRule::Ipx { source: source.unwrap_or(ANY), destination: destination.unwrap_or(ANY) })
}

/// A source or destination, if `word` begins it. `word` is then the first word after it.
fn parse_ipx_address<'t>(
    word: &mut Scanner<'t>,
    words: &mut Scanner<'t>,
    [network_name, node_name, socket_name]: [&str; 3],
) -> Result<Option<IpxAddress>, TextError> {
    if !word.rest.eq_ignore_ascii_case(network_name) {
        return Ok(None);
    }
    let network = parse_hexadecimal(words.word(), 8)?;
    let name = words.word();
    if !name.rest.eq_ignore_ascii_case(node_name) {
        return Err(name.expected("the node of the network"));
    }
    let [_, _, node @ ..] = parse_hexadecimal(words.word(), 12)?.to_be_bytes();
    let network = u32::try_from(network).map_err(|_| name.expected("a network"))?;
    *word = words.word();
    let mut socket = None;
    if word.rest.eq_ignore_ascii_case(socket_name) {
        let comparison = parse_comparison(words.word())?;
        let number = words.word();
        let value = u16::try_from(parse_hexadecimal(number, 4)?).map_err(|_| number.expected("a socket"))?;
        socket = Some((comparison, value));
        *word = words.word();
    }
    Ok(Some(IpxAddress { network, node, socket }))
}

/// A number of at most `most` hexadecimal digits, with or without `0x`.
fn parse_hexadecimal(mut word: Scanner<'_>, most: usize) -> Result<u64, TextError> {
    const EXPECTED: &str = "hexadecimal digits: up to 8 of a network, 12 of a node, 4 of a socket";
    let start = word;
    word.skip("0x");
    let digits = word.take_while(|octet| octet.is_ascii_hexdigit());
    word.end()?;
    if digits.len() > most {
        return Err(start.expected(EXPECTED));
    }
    u64::from_str_radix(digits, 16).map_err(|_| start.expected(EXPECTED))
}
