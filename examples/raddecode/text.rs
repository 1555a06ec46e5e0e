//! Prints attribute lines. radencode makes the same packet from them.

use core::fmt::Write;

use radius_dict::{NamedRegistry, text};
use radius_examples::{hexadecimal, shown_value::ShownValue, verification::Verified};
use radius_proto::{Code, Packet, attribute::AttributePath, encode::PacketWriter, find::Leaf, packet::Authenticator};

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
    let leaves: Vec<_> = decoder.leaves(packet).collect();
    // The attribute whose TLVs the lines before are, which TLVs in more lines would join.
    let mut joins = None;
    for leaves in leaves.chunk_by(|one, other| one.offset == other.offset) {
        joins = attribute(decoder, packet, &verified, leaves, joins, printed);
    }
}

/// Prints the values of one attribute. Returns the path of the attribute whose TLVs the last lines are.
fn attribute<'a>(
    decoder: &mut Decoder<'_>,
    packet: Packet<'a>,
    verified: &Verified<'a, '_>,
    leaves: &[Leaf<'a>],
    joins: Option<AttributePath>,
    printed: &mut String,
) -> Option<AttributePath> {
    let [first, others @ ..] = leaves else { return joins };
    let registry = decoder.registry();
    let path = Some(first.path.outermost()).filter(|_| !first.path.tlvs().is_empty());
    if others.is_empty()
        && (path.is_none() || path != joins)
        && is_lossless(registry, packet, leaves, &line(registry, first))
    {
        let _ = writeln!(printed, "{}", revealed(decoder, verified, first));
        return path;
    }
    let lines: Vec<_> = leaves.iter().map(|leaf| line(registry, leaf)).collect();
    let plain = lines.join("\n");
    if (path.is_none() || path != joins) && is_lossless(registry, packet, leaves, &plain) {
        let _ = writeln!(printed, "{plain}");
        return path;
    }
    let braces = in_braces(registry, leaves);
    if is_lossless(registry, packet, leaves, &braces) {
        let _ = writeln!(printed, "{braces}");
        return None;
    }
    // One attribute is printed as its octets; several, which the same values fill otherwise, as their values.
    match attribute_octets(packet, first.offset) {
        Some([number, _, value @ ..]) if is_whole(leaves) => {
            let _ = write!(printed, "Attr-{number} = 0x");
            hexadecimal::write(value.iter().copied(), printed);
            printed.push('\n');
            None
        }
        _ => {
            let _ = writeln!(printed, "{plain}");
            path
        }
    }
}

fn line(registry: &dyn NamedRegistry, leaf: &Leaf<'_>) -> String {
    text::line(registry, leaf).to_string()
}

/// The values in braces. The comments of their lines follow the braces, since a comment goes on to the end of the line.
fn in_braces(registry: &dyn NamedRegistry, leaves: &[Leaf<'_>]) -> String {
    let (mut inside, mut comments) = (Vec::new(), Vec::new());
    for leaf in leaves {
        let printed = line(registry, leaf);
        match printed.split_once(" # ").filter(|_| text::line(registry, leaf).is_raw()) {
            Some((octets, comment)) => {
                inside.push(octets.to_owned());
                comments.push(comment.to_owned());
            }
            None => inside.push(printed),
        }
    }
    let comments = if comments.is_empty() { String::new() } else { format!(" # {}", comments.join(", ")) };
    format!("{{ {} }}{comments}", inside.join(", "))
}

/// The line of a value that is alone in its attribute. A revealed value that a line cannot express is printed as it was
/// received, with the reason if there is one.
fn revealed<'a>(decoder: &mut Decoder<'_>, verified: &Verified<'a, '_>, leaf: &Leaf<'a>) -> String {
    let registry = decoder.registry();
    match decoder.show(leaf, verified) {
        ShownValue::Revealed(_, tag, clear) => text::revealed(registry, leaf.path, tag, clear)
            .map_or_else(|error| format!("{} # {error}", line(registry, leaf)), |revealed| revealed.to_string()),
        ShownValue::Raw(Some(error)) => format!("{} # {error}", line(registry, leaf)),
        ShownValue::Value(_) | ShownValue::Raw(None) => line(registry, leaf),
    }
}

/// The attribute at an offset.
fn attribute_octets(packet: Packet<'_>, offset: usize) -> Option<&[u8]> {
    let rest = packet.octets().get(offset..)?;
    rest.get(..usize::from(*rest.get(1)?))
}

/// Whether the values are in one attribute.
fn is_whole(leaves: &[Leaf<'_>]) -> bool {
    leaves.iter().all(|leaf| leaf.octets.contiguous().is_some())
}

/// Whether the lines make the same octets; of values in several attributes, the same values.
fn is_lossless(registry: &dyn NamedRegistry, packet: Packet<'_>, leaves: &[Leaf<'_>], lines: &str) -> bool {
    let (mut buffer, mut value) = (vec![0; PacketWriter::MAX_LENGTH], vec![0; PacketWriter::MAX_LENGTH + 1]);
    let Ok(mut writer) = PacketWriter::new(&mut buffer[..], Code::ACCESS_REQUEST, 0, Authenticator::ZERO) else {
        return false;
    };
    for group in text::groups(registry, lines) {
        let written = group.and_then(|group| group.push_to_writer(writer, &mut value));
        writer = match written {
            Ok(writer) => writer,
            Err(_) => return false,
        };
    }
    let written = writer.finish();
    let offset = leaves.first().map_or(0, |leaf| leaf.offset);
    if written.get(Packet::HEADER..) == attribute_octets(packet, offset) {
        return true;
    }
    let values = |leaf: &Leaf<'_>| (leaf.path, leaf.octets.octets().collect::<Vec<u8>>());
    !is_whole(leaves)
        && Packet::parse(written).is_ok_and(|written| {
            written.attributes().leaves(registry).map(|leaf| values(&leaf)).eq(leaves.iter().map(values))
        })
}

/// A comment, which radencode ignores.
pub(crate) fn fault(number: u64, fault: &Fault, printed: &mut String) {
    let _ = writeln!(printed, "# line {number}: {}", fault.error);
}
