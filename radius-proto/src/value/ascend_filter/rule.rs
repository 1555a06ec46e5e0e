//! The rules of a filter, and their parts.

use core::net::{Ipv4Addr, Ipv6Addr};

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
    /// IPv6 packets: as [`Ip`](Self::Ip), with addresses of 16 octets, and 2 unused octets.
    Ipv6 {
        /// The source.
        source: Ipv6Addr,
        /// The number of bits of `source` that are compared; 0 matches any source.
        source_length: u8,
        /// The destination.
        destination: Ipv6Addr,
        /// The number of bits of `destination` that are compared; 0 matches any destination.
        destination_length: u8,
        /// The number of the next header; 0 is any.
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
    pub(super) const ALL: [(Self, u8, &'static str); 4] =
        [(Self::Less, 1, "<"), (Self::Equal, 2, "="), (Self::Greater, 3, ">"), (Self::NotEqual, 4, "!=")];

    pub(super) const fn octet(self) -> u8 {
        match self {
            Self::Less => 1,
            Self::Equal => 2,
            Self::Greater => 3,
            Self::NotEqual => 4,
        }
    }

    pub(super) const fn symbol(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::Equal => "=",
            Self::Greater => ">",
            Self::NotEqual => "!=",
        }
    }
}
