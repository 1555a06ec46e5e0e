//! A RADIUS client on the loopback interface, made with the library.

use core::{
    cell::Cell,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};
use std::{io, net::UdpSocket, time::Instant};

use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    error::{EncodeError, VerifyError},
    exchange::{ObservedRequest, Outstanding},
    verify::{AcceptedReply, Outcome, Reply, ReplyPolicy},
};

/// A client of one server, with a socket and the shared secret.
#[derive(Debug)]
pub struct Client {
    socket: UdpSocket,
    secret: Secret,
    identifier: Cell<u8>,
}

impl Client {
    /// The time limit for an expected reply. It is long, for loaded machines. Only a failing test waits so long.
    const PATIENCE: Duration = Duration::from_secs(10);
    /// The time to listen if no reply is expected. It does not prove silence: see
    /// [`expect_silence`](Self::expect_silence).
    const SILENCE: Duration = Duration::from_millis(200);

    /// A client that shares `secret` with `server`.
    #[must_use]
    pub fn new(server: SocketAddr, secret: &str) -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("the loopback has a free port");
        // The socket is connected, so that the system passes only datagrams of this server.
        socket.connect(server).expect("the loopback is reachable");
        let secret = Secret::new(secret.as_bytes()).expect("a secret of a test");
        // Identifiers begin near the end, so that they wrap around in longer tests.
        Self { socket, secret, identifier: Cell::new(253) }
    }

    /// Builds and signs a request.
    pub fn sign(
        &self,
        code: Code,
        attributes: impl for<'b, 's> FnOnce(RequestBuilder<'b, 's>) -> Result<RequestBuilder<'b, 's>, EncodeError>,
    ) -> Request {
        let identifier = self.next_identifier();
        let mut buffer = [0; 4096];
        let mut request = RequestBuilder::new(code, &mut buffer, identifier, &self.secret)
            .and_then(attributes)
            .expect("the attributes fit")
            .sign();
        Request { datagram: request.octets().to_vec(), observed: (&*request.outstanding()).into() }
    }

    /// Builds and signs a request, sends it and waits for the reply.
    pub fn ask(
        &self,
        code: Code,
        attributes: impl for<'b, 's> FnOnce(RequestBuilder<'b, 's>) -> Result<RequestBuilder<'b, 's>, EncodeError>,
    ) -> Exchange {
        self.exchange(&self.sign(code, attributes))
    }

    /// Sends a request and waits for the reply.
    #[must_use]
    pub fn exchange(&self, request: &Request) -> Exchange {
        self.send(request);
        let reply = self.receive(Self::PATIENCE).unwrap_or_else(|| panic!("no reply after {:?}", Self::PATIENCE));
        Exchange { observed: request.observed, reply, secret: self.secret.clone() }
    }

    /// Sends a request.
    pub fn send(&self, request: &Request) {
        self.socket.send(&request.datagram).expect("the loopback takes datagrams");
    }

    /// Checks that no datagram was received. To prove that a request got no reply, first wait until the server has
    /// handled it: until it has logged the request, or answered a later one.
    pub fn expect_silence(&self) {
        if let Some(reply) = self.receive(Self::SILENCE) {
            panic!("a reply where none may be: {:?}", Packet::parse(&reply));
        }
    }

    /// The identifier of a new request.
    pub fn next_identifier(&self) -> u8 {
        self.identifier.replace(self.identifier.get().wrapping_add(1))
    }

    /// The shared secret.
    #[must_use]
    pub const fn secret(&self) -> &Secret {
        &self.secret
    }

    fn receive(&self, patience: Duration) -> Option<Vec<u8>> {
        let deadline = Instant::now() + patience;
        let mut buffer = [0; 4096];
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            self.socket.set_read_timeout(Some(left)).expect("a timeout that is not zero");
            match self.socket.recv(&mut buffer) {
                Ok(length) => return buffer.get(..length).map(<[u8]>::to_vec),
                Err(error) if is_no_datagram_yet(&error) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// A request as it is sent, and the data that is kept of it.
#[derive(Debug)]
pub struct Request {
    /// The datagram.
    pub datagram: Vec<u8>,
    /// The data that recognizes its reply.
    pub observed: ObservedRequest,
}

impl Request {
    /// Takes a request that was built by hand.
    #[must_use]
    pub fn from_datagram(datagram: &[u8]) -> Self {
        let packet = Packet::parse(datagram).expect("a packet");
        Self { datagram: datagram.to_vec(), observed: packet.into() }
    }
}

/// A request and the datagram that was received for it, which is not verified yet.
#[derive(Debug)]
pub struct Exchange {
    observed: ObservedRequest,
    reply: Vec<u8>,
    secret: Secret,
}

impl Exchange {
    /// Verifies the reply under this policy.
    ///
    /// # Errors
    ///
    /// The errors of [`Packet::accept_reply`].
    pub fn accept(&self, policy: &ReplyPolicy) -> Result<AcceptedReply<'_, '_>, VerifyError> {
        self.accept_for(self.observed, policy)
    }

    /// Verifies the reply as if it answered another request.
    ///
    /// # Errors
    ///
    /// The errors of [`Packet::accept_reply`].
    pub fn accept_for(
        &self,
        request: ObservedRequest,
        policy: &ReplyPolicy,
    ) -> Result<AcceptedReply<'_, '_>, VerifyError> {
        let packet = Packet::parse(&self.reply).unwrap_or_else(|error| panic!("the reply is no packet: {error}"));
        packet.accept_reply(&mut Outstanding::observed(request), &self.secret, policy)
    }

    /// The outcome of the reply, which [`ReplyPolicy::STRICT`] must accept.
    pub fn outcome(&self) -> Outcome<'_, '_> {
        match self.accept(&ReplyPolicy::STRICT) {
            Ok(AcceptedReply::Verified(outcome)) => outcome,
            refused => panic!("the reply is not believed: {refused:?}"),
        }
    }

    /// The reply with any outcome, which [`ReplyPolicy::STRICT`] must accept.
    #[must_use]
    pub fn reply(&self) -> Reply<'_, '_> {
        *self.outcome().reply()
    }
}

/// Whether receiving ended without a datagram and without a fault: by the time limit, or by a signal, which also ends
/// the wait and which `std` reports.
pub(crate) fn is_no_datagram_yet(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}
