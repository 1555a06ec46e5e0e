//! Reads the text of a filter.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::{
    filter::AscendFilter,
    protocol::PROTOCOLS,
    rule::{AscendRule, Comparison, IpxAddress},
    wire::{LENGTH_IPV6, encode},
};
use crate::{
    hexadecimal,
    value::{
        address::{parse_ipv4, parse_ipv6},
        data_type::DataType,
        octets::Octets,
        prefix,
        scanner::Scanner,
        text_error::TextError,
        text_form::{FromText, write_octets},
    },
};

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

impl FromText for AscendFilter<'static> {
    fn parse<'b>(text: Scanner<'_>, buffer: &'b mut [u8]) -> Result<&'b [u8], TextError> {
        if !text.rest.starts_with("0x") {
            let (octets, length) = read(text)?;
            return write_octets(octets.get(..length).unwrap_or_default(), buffer);
        }
        let octets = Octets::parse(text, buffer)?;
        Self::decode(octets).map_err(|reason| text.refused(reason))?;
        Ok(octets)
    }
}

/// The octets of the filter that the text describes, and their number.
fn read(mut words: Scanner<'_>) -> Result<([u8; LENGTH_IPV6], usize), TextError> {
    let kind = words.word();
    let incoming = words.word().choose(&[("in", true), ("out", false)], "in or out")?;
    let forwarding = words.word().choose(&[("forward", true), ("drop", false)], "forward or drop")?;
    let rule = kind.choose::<fn(&mut Scanner<'_>) -> _>(
        &[("ip", parse_ip), ("ipv6", parse_ipv6_packets), ("generic", parse_generic), ("ipx", parse_ipx)],
        "ip, ipv6, generic or ipx",
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
    let packets = parse_packets(words, Ipv4Addr::UNSPECIFIED, parse_address)?;
    Ok(AscendRule::Ip {
        source: packets.source.0,
        source_length: packets.source.1,
        destination: packets.destination.0,
        destination_length: packets.destination.1,
        protocol: packets.protocol,
        established: packets.established,
        source_port: packets.source_port,
        destination_port: packets.destination_port,
    })
}

fn parse_ipv6_packets(words: &mut Scanner<'_>) -> Result<AscendRule, TextError> {
    let packets = parse_packets(words, Ipv6Addr::UNSPECIFIED, parse_ipv6_address)?;
    Ok(AscendRule::Ipv6 {
        source: packets.source.0,
        source_length: packets.source.1,
        destination: packets.destination.0,
        destination_length: packets.destination.1,
        protocol: packets.protocol,
        established: packets.established,
        source_port: packets.source_port,
        destination_port: packets.destination_port,
    })
}

/// The fields of a filter of IP or IPv6. Addresses come with the number of bits that are compared.
struct Packets<A> {
    source: (A, u8),
    destination: (A, u8),
    protocol: u8,
    established: bool,
    source_port: Option<(Comparison, u16)>,
    destination_port: Option<(Comparison, u16)>,
}

fn parse_packets<A: Copy>(
    words: &mut Scanner<'_>,
    unspecified: A,
    parse_address: fn(Scanner<'_>) -> Result<(A, u8), TextError>,
) -> Result<Packets<A>, TextError> {
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
    Ok(Packets {
        source: source.unwrap_or((unspecified, 0)),
        destination: destination.unwrap_or((unspecified, 0)),
        protocol: protocol.unwrap_or_default(),
        established,
        source_port,
        destination_port,
    })
}

/// An IPv6 address with the number of bits that are compared; without a number, all of them, or none of `::`.
fn parse_ipv6_address(word: Scanner<'_>) -> Result<(Ipv6Addr, u8), TextError> {
    let (address, length) = prefix::split(word, 128)?;
    let address = parse_ipv6(address)?;
    Ok((address, if address.is_unspecified() && !word.rest.contains('/') { 0 } else { length }))
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
