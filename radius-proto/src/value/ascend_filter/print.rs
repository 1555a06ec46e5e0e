//! The text of a filter.

use core::fmt;

use super::{
    filter::AscendFilter,
    protocol::PROTOCOLS,
    rule::{AscendRule, Comparison, IpxAddress},
};
use crate::{
    hexadecimal,
    value::{octets::Octets, text_form::ToText},
};

impl fmt::Display for AscendFilter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.has_text() {
            return Octets::print(&self.octets(), f);
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
                write_address(f, "srcip", source, source_length, source.is_unspecified())?;
                write_address(f, "dstip", destination, destination_length, destination.is_unspecified())?;
                write_packets(f, protocol, [source_port, destination_port], established)
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
                write!(f, "ipv6 {direction} {action}")?;
                write_address(f, "srcip", source, source_length, source.is_unspecified())?;
                write_address(f, "dstip", destination, destination_length, destination.is_unspecified())?;
                write_packets(f, protocol, [source_port, destination_port], established)
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

/// Any address is left out.
fn write_address(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    address: impl fmt::Display,
    length: u8,
    is_unspecified: bool,
) -> fmt::Result {
    if is_unspecified && length == 0 { Ok(()) } else { write!(f, " {name} {address}/{length}") }
}

/// The fields after the addresses.
fn write_packets(
    f: &mut fmt::Formatter<'_>,
    protocol: u8,
    [source_port, destination_port]: [Option<(Comparison, u16)>; 2],
    established: bool,
) -> fmt::Result {
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

impl ToText for AscendFilter<'static> {
    /// Prints the text in double quotes, or `0x` and the octets if no text makes this filter.
    fn print(value: &AscendFilter<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if value.has_text() { write!(f, "\"{value}\"") } else { write!(f, "{value}") }
    }
}
