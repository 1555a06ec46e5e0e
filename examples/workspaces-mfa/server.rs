//! A server that behaves like Windows NPS: RADIUS clients by address, two ports, and the first steps for every
//! datagram.

use core::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};
use std::{
    io::{self, ErrorKind},
    net::UdpSocket,
    sync::Arc,
    thread::{self, JoinHandle},
    time::Instant,
};

use radius_proto::{Code, Packet, Secret, encode::PacketWriter, verify::VerifiedRequest};

use crate::{
    accounting::{AccountingPort, Ledger},
    approver::Approver,
    authentication::AuthenticationPort,
    counters::{Counters, Discard},
    directory::UserDirectory,
    trace::Trace,
};

/// A permitted client, as in the list "RADIUS Clients" of NPS. Each address of the directory has an entry.
pub(crate) struct RadiusClient {
    pub(crate) friendly_name: &'static str,
    pub(crate) address: IpAddr,
    pub(crate) secret: Secret,
}

/// The configuration of a server.
pub(crate) struct Configuration {
    pub(crate) name: &'static str,
    pub(crate) clients: Vec<RadiusClient>,
    pub(crate) users: Arc<UserDirectory>,
    pub(crate) approver: Arc<Approver>,
    /// The time that a prompt may stay unanswered. If it is longer than the client waits, nobody receives the answer.
    pub(crate) push_lifetime: Duration,
    pub(crate) state_lifetime: Duration,
}

/// The shared state of a server's two ports.
pub(crate) struct Shared {
    name: &'static str,
    clients: Vec<RadiusClient>,
    pub(crate) counters: Counters,
    trace: Arc<Trace>,
}

impl Shared {
    /// The first steps check the client, the framing, the secret and the port. A datagram that fails is discarded
    /// without an answer.
    pub(crate) fn admit<'a, 's>(
        &'s self,
        datagram: &'a [u8],
        from: SocketAddr,
        expected: Code,
    ) -> Option<(&'s RadiusClient, VerifiedRequest<'a, 's>)> {
        let admitted = self.verify(datagram, from).and_then(|(client, request)| {
            let code = request.code();
            if code == expected { Ok((client, request)) } else { Err(Discard::WrongPort(code)) }
        });
        admitted.inspect_err(|reason| self.discard(from, *reason)).ok()
    }

    /// The source address of the datagram selects the client and its secret. The sender can write anything into
    /// NAS-IP-Address and NAS-Identifier.
    pub(crate) fn verify<'a, 's>(
        &'s self,
        datagram: &'a [u8],
        from: SocketAddr,
    ) -> Result<(&'s RadiusClient, VerifiedRequest<'a, 's>), Discard> {
        let client = self.clients.iter().find(|client| client.address == from.ip()).ok_or(Discard::UnknownClient)?;
        let packet = Packet::parse(datagram).map_err(Discard::Malformed)?;
        let request = packet.verify_request(&client.secret).map_err(Discard::Unverified)?;
        Ok((client, request))
    }

    /// Sends nothing, and gives the operator a count and a line.
    pub(crate) fn discard(&self, from: SocketAddr, reason: Discard) {
        self.counters.count(reason.kind(), format_args!("discarded from {from}: {reason}"));
    }

    pub(crate) fn event(&self, what: impl core::fmt::Display) {
        self.trace.event(self.name, what);
    }

    pub(crate) fn send(&self, socket: &UdpSocket, to: SocketAddr, octets: &[u8]) {
        if let Ok(from) = socket.local_addr() {
            self.trace.packet(self.name, from, to, octets);
        }
        if let Err(error) = socket.send_to(octets, to) {
            self.event(format_args!("could not send to {to}: {error}"));
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }
}

/// One of a server's sockets, with its work.
pub(crate) trait Port: Send + 'static {
    fn receive(&mut self, datagram: &[u8], from: SocketAddr);

    /// Does work that is due without a datagram. Returns whether more may be due soon.
    fn poll(&mut self, now: Instant) -> bool;
}

/// A running server. It ends when the value is dropped.
pub(crate) struct NpsServer {
    pub(crate) authentication: SocketAddr,
    pub(crate) accounting: SocketAddr,
    pub(crate) ledger: Arc<Ledger>,
    shared: Arc<Shared>,
    authentication_socket: UdpSocket,
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl NpsServer {
    /// Opens two free ports of 127.0.0.1 and serves each in its own thread.
    pub(crate) fn start(configuration: Configuration, trace: Arc<Trace>) -> io::Result<Self> {
        let sockets = (bind()?, bind()?);
        let (authentication, accounting) = (sockets.0.local_addr()?, sockets.1.local_addr()?);
        trace.name(authentication, configuration.name);
        trace.name(accounting, configuration.name);
        let authentication_socket = sockets.0.try_clone()?;
        let ledger = Arc::new(Ledger::new(Arc::clone(&trace), configuration.name));
        let shared = Arc::new(Shared {
            name: configuration.name,
            clients: configuration.clients,
            counters: Counters::new(Arc::clone(&trace), configuration.name),
            trace,
        });
        let stop = Arc::new(AtomicBool::new(false));
        let ports = (
            AuthenticationPort::new(
                Arc::clone(&shared),
                sockets.0.try_clone()?,
                configuration.users,
                configuration.approver,
                (configuration.push_lifetime, configuration.state_lifetime),
            ),
            AccountingPort::new(Arc::clone(&shared), sockets.1.try_clone()?, Arc::clone(&ledger)),
        );
        let threads = vec![serve(sockets.0, ports.0, Arc::clone(&stop)), serve(sockets.1, ports.1, Arc::clone(&stop))];
        Ok(Self { authentication, accounting, ledger, shared, authentication_socket, stop, threads })
    }

    pub(crate) fn counters(&self) -> &Counters {
        &self.shared.counters
    }

    /// The socket that sends replies. An attacker who forges the source address can do the same without it.
    pub(crate) const fn authentication_socket(&self) -> &UdpSocket {
        &self.authentication_socket
    }
}

impl NpsServer {
    /// Ends the server's threads. The server reports nothing afterwards.
    pub(crate) fn stop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // A panic was reported on stderr, and the scenario has failed without answers.
            let _ = thread.join();
        }
    }
}

impl Drop for NpsServer {
    fn drop(&mut self) {
        self.stop();
    }
}

pub(crate) fn bind() -> io::Result<UdpSocket> {
    UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))
}

/// The sleep of a quiet port, and of a port that waits for a user's tap.
const IDLE: Duration = Duration::from_millis(40);
const WAITING: Duration = Duration::from_millis(8);

fn serve(socket: UdpSocket, mut port: impl Port, stop: Arc<AtomicBool>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut buffer = [0; PacketWriter::MAX_LENGTH];
        while !stop.load(Ordering::Relaxed) {
            let patience = if port.poll(Instant::now()) { WAITING } else { IDLE };
            let received = socket.set_read_timeout(Some(patience)).and_then(|()| socket.recv_from(&mut buffer));
            match received {
                Ok((length, from)) => port.receive(buffer.get(..length).unwrap_or_default(), from),
                Err(error) if is_passing(error.kind()) => {}
                // Any other error would be returned again at once.
                Err(_) => thread::sleep(IDLE),
            }
        }
    })
}

/// A timeout, or an earlier datagram that could not be delivered. The next datagram may still be received.
pub(crate) fn is_passing(error: ErrorKind) -> bool {
    matches!(
        error,
        ErrorKind::WouldBlock
            | ErrorKind::TimedOut
            | ErrorKind::Interrupted
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionRefused
    )
}
