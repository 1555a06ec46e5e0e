//! Captures of packets, in the format of pcap files, for `radsniff`.

use core::net::Ipv4Addr;

/// A file with datagrams between a client, 127.0.0.1, and a server, 127.0.0.2.
///
/// [The format](https://www.tcpdump.org/manpages/pcap-savefile.5.html); the link type is `LINKTYPE_RAW`, with packets
/// that begin with the header of IP.
#[derive(Clone, Debug)]
pub struct Capture {
    file: Vec<u8>,
    datagrams: u32,
}

impl Capture {
    const CLIENT: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 1);
    const SERVER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

    /// A file without datagrams.
    #[must_use]
    pub fn new() -> Self {
        const MAGIC: u32 = 0xa1b2_c3d4;
        const SNAPSHOT_LENGTH: u32 = 65_535;
        const LINKTYPE_RAW: u32 = 101;
        let mut file = Vec::new();
        put(&mut file, &[MAGIC, 2 << 16 | 4, 0, 0, SNAPSHOT_LENGTH, LINKTYPE_RAW].map(u32::to_be_bytes));
        Self { file, datagrams: 0 }
    }

    /// The client's request, to a port of the server.
    pub fn request(&mut self, client_port: u16, server_port: u16, packet: &[u8]) {
        self.datagram((Self::CLIENT, client_port), (Self::SERVER, server_port), packet);
    }

    /// The server's reply, from a port of the server.
    pub fn reply(&mut self, client_port: u16, server_port: u16, packet: &[u8]) {
        self.datagram((Self::SERVER, server_port), (Self::CLIENT, client_port), packet);
    }

    /// The number of datagrams.
    #[must_use]
    pub const fn datagrams(&self) -> u32 {
        self.datagrams
    }

    /// The file.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        &self.file
    }

    /// The checksums of the headers are missing, since nobody checks them.
    fn datagram(&mut self, (source, source_port): (Ipv4Addr, u16), target: (Ipv4Addr, u16), packet: &[u8]) {
        const IP_HEADER: usize = 20;
        const UDP_HEADER: usize = 8;
        const TIME_TO_LIVE: u16 = 64;
        const UDP: u16 = 17;
        let (target, target_port) = target;
        let udp_length = UDP_HEADER + packet.len();
        let length = IP_HEADER + udp_length;
        let short = |length: usize| u16::try_from(length).expect("a packet of RADIUS is shorter").to_be_bytes();
        let long = |length: usize| u32::try_from(length).expect("a packet of RADIUS is shorter").to_be_bytes();
        let time = [1_700_000_000 + self.datagrams / 1_000_000, self.datagrams % 1_000_000].map(u32::to_be_bytes);
        put(&mut self.file, &time);
        put(&mut self.file, &[long(length), long(length)]);
        put(&mut self.file, &[[0x45, 0], short(length), [0; 2], [0; 2]]);
        put(&mut self.file, &[(TIME_TO_LIVE << 8 | UDP).to_be_bytes(), [0; 2]]);
        put(&mut self.file, &[source.octets(), target.octets()]);
        put(&mut self.file, &[source_port.to_be_bytes(), target_port.to_be_bytes(), short(udp_length), [0; 2]]);
        self.file.extend_from_slice(packet);
        self.datagrams += 1;
    }
}

impl Default for Capture {
    fn default() -> Self {
        Self::new()
    }
}

fn put<const N: usize>(file: &mut Vec<u8>, fields: &[[u8; N]]) {
    file.extend_from_slice(fields.as_flattened());
}
