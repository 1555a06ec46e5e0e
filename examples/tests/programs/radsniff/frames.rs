//! Frames: UDP in IP in link layers.

use core::net::{IpAddr, SocketAddr};

const TCP: u8 = 6;
const UDP: u8 = 17;
const IPV6_FRAGMENT: u8 = 44;

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap().to_be_bytes()
}

fn udp(source: SocketAddr, destination: SocketAddr, payload: &[u8]) -> Vec<u8> {
    let (source, destination) = (source.port().to_be_bytes(), destination.port().to_be_bytes());
    [&source, &destination, &short(8 + payload.len()), &[0, 0], payload].concat()
}

/// An IPv4 packet with this payload; `fragment` is the field with flags and offset.
fn ipv4(protocol: u8, source: [u8; 4], destination: [u8; 4], fragment: u16, payload: &[u8]) -> Vec<u8> {
    let length = short(20 + payload.len());
    let identification = [0x12, 0x34];
    let head = [&[0x45, 0][..], &length, &identification, &fragment.to_be_bytes()].concat();
    [&head, &[64, protocol, 0, 0][..], &source, &destination, payload].concat()
}

fn ipv6(source: [u8; 16], destination: [u8; 16], next: u8, payload: &[u8]) -> Vec<u8> {
    [&[0x60, 0, 0, 0], &short(payload.len())[..], &[next, 64], &source, &destination, payload].concat()
}

/// A whole IP packet.
pub(crate) fn ip(source: &str, destination: &str, payload: &[u8]) -> Vec<u8> {
    pieces(source, destination, payload, usize::MAX).remove(0)
}

/// An IP packet in fragments of this number of octets, in order.
pub(crate) fn pieces(source: &str, destination: &str, payload: &[u8], size: usize) -> Vec<Vec<u8>> {
    let (source, destination): (SocketAddr, SocketAddr) = (source.parse().unwrap(), destination.parse().unwrap());
    let datagram = udp(source, destination, payload);
    let size = size.min(datagram.len());
    let count = datagram.len().div_ceil(size);
    let pieces = datagram.chunks(size).enumerate().map(|(index, piece)| {
        let (offset, more) = (index * size, index + 1 < count);
        match (source.ip(), destination.ip()) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                let field = u16::try_from(offset / 8).unwrap() | if more { 0x2000 } else { 0 };
                ipv4(UDP, source.octets(), destination.octets(), field, piece)
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) if count == 1 => {
                ipv6(source.octets(), destination.octets(), UDP, piece)
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) => {
                let field = u16::try_from(offset).unwrap() | u16::from(more);
                let header = [&[UDP, 0], &field.to_be_bytes()[..], &[0, 0, 0x56, 0x78]].concat();
                ipv6(source.octets(), destination.octets(), IPV6_FRAGMENT, &[&header, piece].concat())
            }
            _ => panic!("addresses of two families"),
        }
    });
    pieces.collect()
}

pub(crate) fn ether_type(ip: &[u8]) -> [u8; 2] {
    if ip[0] >> 4 == 4 { [0x08, 0x00] } else { [0x86, 0xdd] }
}

pub(crate) fn ethernet(ip: &[u8]) -> Vec<u8> {
    tagged(&[], ip)
}

/// Ethernet with VLAN tags. A tag is its type and its identifier.
pub(crate) fn tagged(tags: &[(u16, u16)], ip: &[u8]) -> Vec<u8> {
    let tags: Vec<_> = tags.iter().flat_map(|(tpid, id)| [tpid.to_be_bytes(), id.to_be_bytes()].concat()).collect();
    [&[2; 6][..], &[4; 6], &tags, &ether_type(ip), ip].concat()
}

/// A TCP segment between two IPv4 or IPv6 endpoints, in Ethernet, with twelve octets of options.
pub(crate) fn segment(source: &str, destination: &str, sequence: u32, flags: u8, payload: &[u8]) -> Vec<u8> {
    let (source, destination): (SocketAddr, SocketAddr) = (source.parse().unwrap(), destination.parse().unwrap());
    let ports = [source.port().to_be_bytes(), destination.port().to_be_bytes()].concat();
    let head = [&ports, &sequence.to_be_bytes()[..], &[0; 4], &[0x80, flags, 1, 0, 0, 0, 0, 0], &[1; 12]].concat();
    let segment = [&head, payload].concat();
    ethernet(&match (source.ip(), destination.ip()) {
        (IpAddr::V4(source), IpAddr::V4(destination)) => ipv4(TCP, source.octets(), destination.octets(), 0, &segment),
        (IpAddr::V6(source), IpAddr::V6(destination)) => ipv6(source.octets(), destination.octets(), TCP, &segment),
        _ => panic!("addresses of two families"),
    })
}

/// A UDP datagram between two IPv4 or IPv6 endpoints, in Ethernet.
pub(crate) fn frame(source: &str, destination: &str, payload: &[u8]) -> Vec<u8> {
    ethernet(&ip(source, destination, payload))
}
