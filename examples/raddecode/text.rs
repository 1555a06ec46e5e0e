//! Attribute lines, from which radencode makes the packet again.

use core::fmt::Write;

use radius_dict::text;
use radius_examples::{hexadecimal, shown_value::ShownValue};
use radius_proto::Packet;

use crate::decode::{Decoder, Fault};

/// The header as lines, under the names that FreeRADIUS has for most of it, then the attributes.
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
        // What does not go into a line as it was revealed goes as it came.
        let revealed = match decoder.show(&leaf, &verified) {
            ShownValue::Revealed(_, tag, clear) => text::revealed(registry, leaf.path, tag, clear).ok(),
            ShownValue::Value(_) | ShownValue::Raw => None,
        };
        let _ = writeln!(printed, "{}", revealed.unwrap_or_else(|| text::line(registry, &leaf)));
    }
}

/// A comment, so that radencode makes nothing of it.
pub(crate) fn fault(number: u64, fault: &Fault, printed: &mut String) {
    let _ = writeln!(printed, "# line {number}: {}", fault.error);
}
