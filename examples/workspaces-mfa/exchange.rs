//! One request of a client, from its first transmission to its answer.
//!
//! A socket of its own, and so a random source port of its own, for each request: an attacker who cannot see the
//! traffic has port, identifier and authenticator to guess, and no two requests ever share an identifier.

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
    verify::{Policy, VerifiedReply},
};

use crate::{
    counters::{Counters, Discard},
    server,
    trace::Trace,
};

/// What ends a client's work before the network does: no socket, no randomness, a value that does not fit.
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

/// How patient a client is with one server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    pub(crate) timeout: Duration,
    pub(crate) retries: u32,
}

impl Exchange {
    /// Has `build` make a request, and opens a socket for it that hears the server at `to` only.
    pub(crate) fn open(
        trace: &Arc<Trace>,
        client: &'static str,
        to: SocketAddr,
        build: impl for<'b> FnOnce(&'b mut [u8]) -> Result<SignedRequest<'b>, EncodeError>,
    ) -> Result<Self, Failure> {
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        let request = build(&mut buffer)?;
        let (octets, outstanding) = (request.octets().into(), request.outstanding());
        let socket = server::bind()?;
        socket.connect(to)?;
        let from = socket.local_addr()?;
        trace.name(from, client);
        Ok(Self { trace: Arc::clone(trace), client, socket, from, to, octets, outstanding })
    }

    /// Sends the request, again and again if need be, until a reply verifies; `read` gets it. `None` if none comes.
    ///
    /// Whatever does not verify is counted in `ignored` and otherwise has never come: it ends nothing and moves no
    /// timer, or everybody who can send a datagram could make a sign-in fail.
    pub(crate) fn run<T>(
        &self,
        secret: &Secret,
        patience: Patience,
        ignored: &Counters,
        read: impl FnOnce(VerifiedReply<'_, '_>) -> T,
    ) -> io::Result<Option<T>> {
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        for _ in 0..=patience.retries {
            self.transmit()?;
            let deadline = Instant::now() + patience.timeout;
            while let Some(datagram) = self.receive(deadline, &mut buffer, ignored)? {
                let reply = Packet::parse(datagram).map_err(Discard::Malformed).and_then(|packet| {
                    packet.verify_reply(self.outstanding, secret, &Policy::STRICT).map_err(Discard::Unverified)
                });
                match reply {
                    Ok(reply) => return Ok(Some(read(reply))),
                    Err(reason) => {
                        ignored.count(reason.kind(), format_args!("ignored: {reason}"));
                    }
                }
            }
        }
        Ok(None)
    }

    /// The same octets from the same port. A retransmission that differs in anything is another request, and another
    /// prompt.
    pub(crate) fn transmit(&self) -> io::Result<()> {
        self.trace.packet(self.client, self.from, self.to, &self.octets);
        match self.socket.send(&self.octets) {
            // The error is that of an earlier datagram, reported late; and an ICMP message proves nothing, as anybody
            // can send one.
            Err(error) if server::is_passing(error.kind()) => self.socket.send(&self.octets).map(drop).or_else(pass),
            sent => sent.map(drop),
        }
    }

    /// The next datagram until `deadline`, whatever it is.
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
