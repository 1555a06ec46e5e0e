//! A RADIUS server on the loopback interface, made with the library.

use core::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};
use std::{
    net::UdpSocket,
    sync::mpsc::{self, Sender, TryRecvError},
    thread::{self, JoinHandle},
};

use radius_proto::{
    Packet, Secret,
    error::{DecodeError, EncodeError, VerifyError},
    verify::{AcceptedRequest, MessageAuthenticator, Request, RequestPolicy},
};

use crate::client::is_no_datagram_yet;

/// A server with one client, in its own thread.
pub struct Server {
    address: SocketAddr,
    /// The thread, and a sender. Dropping the sender stops the thread.
    running: Option<(JoinHandle<Journal>, Sender<()>)>,
}

/// The datagrams that a server has received, in order.
#[derive(Default, Debug)]
pub struct Journal {
    /// Requests that were accepted and answered.
    pub served: Vec<Served>,
    /// The reasons why other requests were refused.
    pub refused: Vec<VerifyError>,
    /// The errors of datagrams that were not packets.
    pub malformed: Vec<DecodeError>,
}

/// A request that was accepted.
#[derive(Debug)]
pub struct Served {
    /// The request as received.
    pub datagram: Vec<u8>,
    /// The state of its Message-Authenticator.
    pub message_authenticator: MessageAuthenticator,
    /// The fault that the policy allowed.
    pub audit: Option<VerifyError>,
}

impl Served {
    /// The request.
    #[must_use]
    pub fn packet(&self) -> Packet<'_> {
        Packet::parse(&self.datagram).expect("it was parsed before")
    }
}

impl Server {
    /// Starts a server that shares `secret` with everybody, and lets `handler` write the replies.
    pub fn start(
        secret: &str,
        policy: RequestPolicy,
        mut handler: impl for<'b> FnMut(Request<'_, '_>, &'b mut [u8]) -> Result<&'b [u8], EncodeError> + Send + 'static,
    ) -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("the loopback has a free port");
        socket.set_read_timeout(Some(Duration::from_millis(50))).expect("a timeout that is not zero");
        let address = socket.local_addr().expect("a bound socket has an address");
        let secret = Secret::new(secret.as_bytes()).expect("a secret of a test");
        let (stop, stopped) = mpsc::channel();
        let thread = thread::spawn(move || {
            let mut journal = Journal::default();
            let (mut received, mut buffer) = ([0; 4096], [0; 4096]);
            loop {
                // This is checked before receiving, so that datagrams from before the stop are still handled.
                let last = stopped.try_recv() == Err(TryRecvError::Disconnected);
                let (length, client) = match socket.recv_from(&mut received) {
                    Ok(datagram) => datagram,
                    Err(error) if is_no_datagram_yet(&error) => {
                        if last {
                            return journal;
                        }
                        continue;
                    }
                    Err(error) => panic!("{error}"),
                };
                let datagram = received.get(..length).unwrap_or_default();
                let packet = match Packet::parse(datagram) {
                    Ok(packet) => packet,
                    Err(error) => {
                        journal.malformed.push(error);
                        continue;
                    }
                };
                match packet.accept_request(&secret, &policy) {
                    Ok(accepted) => {
                        let audit = match accepted {
                            AcceptedRequest::Verified(_) => None,
                            AcceptedRequest::Unauthenticated(request) => request.audit(),
                        };
                        let request = accepted.regardless();
                        journal.served.push(Served {
                            datagram: datagram.to_vec(),
                            message_authenticator: request.message_authenticator(),
                            audit,
                        });
                        let reply = handler(request, &mut buffer).expect("the reply can be built");
                        socket.send_to(reply, client).expect("the loopback takes datagrams");
                    }
                    Err(error) => journal.refused.push(error),
                }
            }
        });
        Self { address, running: Some((thread, stop)) }
    }

    /// The address that it listens on.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends the server and returns its journal.
    #[must_use]
    pub fn stop(mut self) -> Journal {
        let (thread, stop) = self.running.take().expect("it runs until it is stopped");
        drop(stop);
        thread.join().expect("the server's thread did not panic")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some((thread, stop)) = self.running.take() {
            drop(stop);
            // Its panic was printed, and the test fails without a reply.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}
