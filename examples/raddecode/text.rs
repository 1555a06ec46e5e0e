//! Prints attribute lines. radencode makes the same packet from them.

use core::fmt::Write;

use radius_dict::text;
use radius_examples::{hexadecimal, shown_value::ShownValue};
use radius_proto::Packet;

use crate::decode::{Decoder, Fault};

/// The header as lines, with FreeRADIUS's names where it has one, and then the attributes.
pub(crate) fn packet(decoder: &mut Decoder<'_>, packet: Packet<'_>, printed: &mut String) {
    let (checks, verified) = decoder.checks(packet);
    let _ = match packet.code().name() {
        Some(name) => writeln!(printed, "Packet-Type = {name}"),
        None => writeln!(printed, "Packet-Type = {}", packet.code().0),
    };
    let _ = write!(printed, "Packet-Identifier = {}\nPacket-Authentication-Vector = 0x", packet.identifier());
    hexadecimal::write(*packet.authenticator().octets(), printed);
    printed.push('\n');
    if let Some(error) = checks.error {
        let _ = writeln!(printed, "# {error}");
    }
    let registry = decoder.registry();
    for leaf in decoder.leaves(packet) {
        // A revealed value that a line cannot express is printed as it was received.
        let revealed = match decoder.show(&leaf, &verified) {
            ShownValue::Revealed(_, tag, clear) => text::revealed(registry, leaf.path, tag, clear).ok(),
            ShownValue::Value(_) | ShownValue::Raw => None,
        };
        let _ = writeln!(printed, "{}", revealed.unwrap_or_else(|| text::line(registry, &leaf)));
    }
}

/// A comment, which radencode ignores.
pub(crate) fn fault(number: u64, fault: &Fault, printed: &mut String) {
    let _ = writeln!(printed, "# line {number}: {}", fault.error);
}
