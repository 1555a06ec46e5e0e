//! The octets of a filter.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::rule::{AscendRule, Comparison, IpxAddress};
use crate::value::invalid::InvalidValue;

/// Octets of every filter, except those of IPv6.
pub(super) const LENGTH: usize = 32;
/// Octets of a filter of IPv6.
pub(super) const LENGTH_IPV6: usize = 48;

pub(super) const GENERIC: u8 = 0;
pub(super) const IP: u8 = 1;
pub(super) const IPX: u8 = 2;
pub(super) const IPV6: u8 = 3;

pub(super) fn read_generic(rule: &[u8; 28]) -> AscendRule {
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

pub(super) fn read_ip(rule: &[u8; 28]) -> AscendRule {
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

pub(super) fn read_ipv6(filter: &[u8; LENGTH_IPV6]) -> AscendRule {
    let octet = |at: usize| filter.get(at).copied().unwrap_or_default();
    let address = |at| Ipv6Addr::from(core::array::from_fn::<u8, 16, _>(|index| octet(at + index)));
    AscendRule::Ipv6 {
        source: address(4),
        source_length: octet(36),
        destination: address(20),
        destination_length: octet(37),
        protocol: octet(38),
        established: octet(39) != 0,
        source_port: read_port(octet(44), [octet(40), octet(41)]),
        destination_port: read_port(octet(45), [octet(42), octet(43)]),
    }
}

pub(super) fn read_ipx(rule: &[u8; 28]) -> AscendRule {
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

/// The octets of a filter at the front, and their number. Octets that the rule does not use are zero.
pub(super) fn encode(forwarding: bool, incoming: bool, rule: &AscendRule) -> ([u8; LENGTH_IPV6], usize) {
    let mut octets = [0; LENGTH_IPV6];
    let mut length = LENGTH;
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
        AscendRule::Ipv6 {
            source,
            source_length,
            destination,
            destination_length,
            protocol,
            established,
            source_port,
            destination_port,
        } => {
            length = LENGTH_IPV6;
            let (source_compare, source_port) = write_port(*source_port);
            let (destination_compare, destination_port) = write_port(*destination_port);
            push(&[IPV6, forwarding.into(), incoming.into(), 0]);
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
    (octets, length)
}

fn at_most(found: u8, maximum: u8) -> Result<(), InvalidValue> {
    if found > maximum { Err(InvalidValue::NumberTooLarge { maximum: maximum.into() }) } else { Ok(()) }
}

/// As [`check`], for a filter of IPv6.
pub(super) fn check_ipv6(filter: &[u8; LENGTH_IPV6]) -> Result<(), InvalidValue> {
    let [_, forwarding, incoming, ..] = *filter;
    let [.., source_length, destination_length, _, established, _, _, _, _, source_compare, destination_compare, _, _] =
        *filter;
    at_most(forwarding, 1)?;
    at_most(incoming, 1)?;
    at_most(source_length, 128)?;
    at_most(destination_length, 128)?;
    at_most(established, 1)?;
    at_most(source_compare, 4)?;
    at_most(destination_compare, 4)
}

/// Checks that every field has a known value.
pub(super) fn check(octets: &[u8; LENGTH]) -> Result<(), InvalidValue> {
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
