//! Finds the UDP payload of a frame, through link layers, VLAN tags, IPv4 and IPv6.

use core::net::{IpAddr, SocketAddr};

use etherparse::{
    EtherType, IpNumber, Ipv6ExtensionSlice, LaxIpPayloadSlice, LaxIpv4Slice, LaxIpv6Slice, LaxNetSlice,
    LaxSlicedPacket,
};
use serde::Serialize;

use crate::{
    capture::{Frame, LinkType},
    fragments::{Fragment, Identity},
};

/// The contents of a frame.
pub(crate) enum Carried<'i> {
    /// An IP payload that is not fragmented.
    Whole(Payload<'i>),
    Fragment {
        fragment: Fragment<'i>,
        /// Whether all of the fragment was captured.
        complete: bool,
    },
    /// ARP, spanning tree and the like.
    OtherThanIp,
    /// Headers that end early or contradict themselves.
    Broken,
    /// A link type that this program does not know.
    UnknownLink,
}

pub(crate) struct Payload<'i> {
    pub(crate) source: IpAddr,
    pub(crate) destination: IpAddr,
    pub(crate) protocol: IpNumber,
    pub(crate) octets: &'i [u8],
}

pub(crate) fn carried<'i>(frame: &Frame<'i>) -> Carried<'i> {
    let octets = frame.octets;
    let sliced = match frame.link {
        LinkType(1) => LaxSlicedPacket::from_ethernet(octets).ok(),
        // NULL and LOOP: four octets with an address family. Its numbers and byte order differ between systems, so the
        // first octet of IP is used.
        LinkType(0 | 108) => octets.get(4..).and_then(ip),
        // RAW in three numbers, IPV4, IPV6.
        LinkType(101 | 12 | 14 | 228 | 229) => ip(octets),
        // LINUX_SLL: type, hardware type, length, eight octets of address, protocol.
        LinkType(113) => cooked(octets, 14, 16),
        // LINUX_SLL2: the protocol comes first.
        LinkType(276) => cooked(octets, 0, 20),
        _ => return Carried::UnknownLink,
    };
    let Some(sliced) = sliced else { return Carried::Broken };
    match sliced.net {
        Some(LaxNetSlice::Ipv4(ipv4)) => of_ipv4(&ipv4),
        Some(LaxNetSlice::Ipv6(ipv6)) => of_ipv6(&ipv6),
        Some(LaxNetSlice::Arp(_)) => Carried::OtherThanIp,
        None if sliced.stop_err.is_some() => Carried::Broken,
        None => Carried::OtherThanIp,
    }
}

fn ip(octets: &[u8]) -> Option<LaxSlicedPacket<'_>> {
    LaxSlicedPacket::from_ip(octets).ok()
}

fn cooked(octets: &[u8], protocol: usize, header: usize) -> Option<LaxSlicedPacket<'_>> {
    let protocol = octets.get(protocol..)?.first_chunk()?;
    Some(LaxSlicedPacket::from_ether_type(EtherType(u16::from_be_bytes(*protocol)), octets.get(header..)?))
}

fn of_ipv4<'i>(ipv4: &LaxIpv4Slice<'i>) -> Carried<'i> {
    let header = ipv4.header();
    let (source, destination) = (header.source_addr().into(), header.destination_addr().into());
    let payload = ipv4.payload();
    if !payload.fragmented {
        return whole(source, destination, payload);
    }
    let identity =
        Identity { source, destination, identification: header.identification().into(), protocol: payload.ip_number };
    let (offset, more) = (header.fragments_offset(), header.more_fragments());
    Carried::Fragment {
        fragment: Fragment { identity, offset, more, octets: payload.payload },
        complete: !payload.incomplete,
    }
}

fn of_ipv6<'i>(ipv6: &LaxIpv6Slice<'i>) -> Carried<'i> {
    let header = ipv6.header();
    let (source, destination) = (header.source_addr().into(), header.destination_addr().into());
    let payload = ipv6.payload();
    if !payload.fragmented {
        return whole(source, destination, payload);
    }
    let mut extensions = ipv6.extensions().clone().into_iter();
    let fragment = extensions.find_map(|extension| match extension {
        Ipv6ExtensionSlice::Fragment(fragment) if fragment.is_fragmenting_payload() => Some(fragment),
        _ => None,
    });
    let Some(fragment) = fragment else { return Carried::Broken };
    let identity =
        Identity { source, destination, identification: fragment.identification(), protocol: payload.ip_number };
    let (offset, more) = (fragment.fragment_offset(), fragment.more_fragments());
    Carried::Fragment {
        fragment: Fragment { identity, offset, more, octets: payload.payload },
        complete: !payload.incomplete,
    }
}

const fn whole<'i>(source: IpAddr, destination: IpAddr, payload: &LaxIpPayloadSlice<'i>) -> Carried<'i> {
    Carried::Whole(Payload { source, destination, protocol: payload.ip_number, octets: payload.payload })
}

/// The ports at the start of a UDP or TCP header, source first.
pub(crate) fn ports(octets: &[u8]) -> Option<(u16, u16)> {
    let [a, b, c, d] = *octets.first_chunk()?;
    Some((u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d])))
}

/// A UDP datagram, or the captured part of it; or a packet of a TCP stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Datagram<'i> {
    pub(crate) source: SocketAddr,
    pub(crate) destination: SocketAddr,
    pub(crate) transport: Transport,
    /// The octets according to the UDP header.
    pub(crate) length: usize,
    pub(crate) octets: &'i [u8],
}

/// The transport of a packet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Transport {
    Udp,
    Tcp,
}

impl<'i> Datagram<'i> {
    /// `None` if the payload is not UDP, or ends inside its header.
    pub(crate) fn new(payload: &Payload<'i>) -> Option<Self> {
        const HEADER: usize = 8;
        if payload.protocol != IpNumber::UDP {
            return None;
        }
        let (header, octets) = payload.octets.split_first_chunk::<HEADER>()?;
        let (source, destination) = ports(header)?;
        let [_, _, _, _, high, low, _, _] = *header;
        let length = usize::from(u16::from_be_bytes([high, low])).saturating_sub(HEADER);
        Some(Self {
            source: SocketAddr::new(payload.source, source),
            destination: SocketAddr::new(payload.destination, destination),
            transport: Transport::Udp,
            length,
            octets: octets.get(..length).unwrap_or(octets),
        })
    }
}
