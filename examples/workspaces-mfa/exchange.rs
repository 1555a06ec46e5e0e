//! One request of a client, from its first transmission to its answer.
//!
//! Each request has its own socket with a random source port. An attacker who cannot see the traffic must guess port,
//! identifier and authenticator, and two requests never share an identifier.

use core::{error::Error, net::SocketAddr, time::Duration};
use std::{
    io::{self, ErrorKind},
    net::UdpSocket,
    sync::Arc,
    time::Instant,
};

use radius_proto::{
    Packet, Secret,
    encode::PacketWriter,
    error::EncodeError,
    exchange::{Outstanding, SignedRequest},
    verify::Outcome,
};

use crate::{
    counters::{Counters, Discard},
    server,
    trace::Trace,
};

/// A failure on the client's side: no socket, no randomness, or a value that does not fit.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// The counter of ICMP messages: no process listens on the server's port.
pub(crate) const PORT_CLOSED: &str = "port closed (ICMP)";

pub(crate) struct Exchange {
    trace: Arc<Trace>,
    client: &'static str,
    socket: UdpSocket,
    from: SocketAddr,
    to: SocketAddr,
    octets: Vec<u8>,
    outstanding: Outstanding,
}

/// The timeouts and retries of a client for one server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    pub(crate) timeout: Duration,
    pub(crate) retries: u32,
}

impl Exchange {
    /// Builds a request with `build`, and opens a socket for it that receives only from the server at `to`.
    pub(crate) fn open(
        trace: &Arc<Trace>,
        client: &'static str,
        to: SocketAddr,
        build: impl for<'b> FnOnce(&'b mut [u8]) -> Result<SignedRequest<'b>, EncodeError>,
    ) -> Result<Self, Failure> {
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        let request = build(&mut buffer)?;
        let (octets, outstanding) = (request.octets().into(), request.into_outstanding());
        let socket = server::bind()?;
        socket.connect(to)?;
        let from = socket.local_addr()?;
        trace.name(from, client);
        Ok(Self { trace: Arc::clone(trace), client, socket, from, to, octets, outstanding })
    }

    /// Sends the request, with retransmissions, until a reply verifies. `read` gets the reply. `None` if no reply
    /// verifies.
    ///
    /// A datagram that does not verify is counted in `ignored` and has no other effect. It ends nothing and changes no
    /// timer. Otherwise everybody who can send a datagram could make a sign-in fail.
    pub(crate) fn run<T>(
        &mut self,
        secret: &Secret,
        patience: Patience,
        ignored: &Counters,
        read: impl FnOnce(Outcome<'_, '_>) -> T,
    ) -> io::Result<Option<T>> {
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        for _ in 0..=patience.retries {
            self.transmit()?;
            let deadline = Instant::now() + patience.timeout;
            while let Some(datagram) = self.receive(deadline, &mut buffer, ignored)? {
                let outcome = Packet::parse(datagram)
                    .map_err(Discard::Malformed)
                    .and_then(|packet| packet.verify_reply(&mut self.outstanding, secret).map_err(Discard::Unverified));
                match outcome {
                    Ok(outcome) => return Ok(Some(read(outcome))),
                    Err(reason) => {
                        ignored.count(reason.kind(), format_args!("ignored: {reason}"));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Sends the same octets from the same port. A retransmission with any difference is another request, and another
    /// prompt.
    pub(crate) fn transmit(&self) -> io::Result<()> {
        self.trace.packet(self.client, self.from, self.to, &self.octets);
        match self.socket.send(&self.octets) {
            // The error belongs to an earlier datagram and is reported late. An ICMP message proves nothing, since
            // anybody can send one.
            Err(error) if server::is_passing(error.kind()) => self.socket.send(&self.octets).map(drop).or_else(pass),
            sent => sent.map(drop),
        }
    }

    /// The next datagram until `deadline`, of any content.
    pub(crate) fn receive<'b>(
        &self,
        deadline: Instant,
        buffer: &'b mut [u8],
        ignored: &Counters,
    ) -> io::Result<Option<&'b [u8]>> {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            self.socket.set_read_timeout(Some(left))?;
            match self.socket.recv(buffer) {
                Ok(length) => return Ok(buffer.get(..length)),
                Err(error) => {
                    if matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset) {
                        ignored.count(PORT_CLOSED, "told by ICMP that the port is closed; anybody can send that");
                    }
                    pass(error)?;
                }
            }
        }
    }

    pub(crate) const fn from(&self) -> SocketAddr {
        self.from
    }

    pub(crate) const fn to(&self) -> SocketAddr {
        self.to
    }
}

fn pass(error: io::Error) -> io::Result<()> {
    if server::is_passing(error.kind()) { Ok(()) } else { Err(error) }
}
