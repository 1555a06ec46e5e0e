//! The whole deployment on one machine: users, phones, two servers, and the directory that asks them.

use core::{fmt::Write, net::SocketAddr, time::Duration};
use std::{net::UdpSocket, sync::Arc};

use getrandom::SysRng;
use radius_proto::{Code, Packet, Secret, attribute::AttributeType, rand_core::TryRng};
use zeroize::Zeroizing;

use crate::{
    approver::{Approver, Habit, Tap},
    client::{DirectoryClient, Endpoint},
    directory::{SecondFactor, UserDirectory},
    exchange::Failure,
    scenario::{Checks, Stage},
    server::{self, Configuration, NpsServer, RadiusClient},
    settings::RadiusSettings,
};

/// The users. One password is longer than a block of 16 octets, and one is not ASCII. Implementations differ in these
/// cases.
pub(crate) const ALICE: &str = "correct horse battery staple";
pub(crate) const BOB: &str = "Schlüssel unter der Fußmatte";
pub(crate) const CAROL: &str = "sixteen octets!!";
pub(crate) const DAVE: &str = "tr0ub4dor";

/// The time that a prompt may stay unanswered. It ends shortly before the client gives up, so that the client still
/// receives the answer.
pub(crate) const PUSH_LIFETIME: Duration = Duration::from_secs(100);
pub(crate) const STATE_LIFETIME: Duration = Duration::from_secs(60);

/// The state of a server's address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Condition {
    Running,
    /// The port is open, but nobody answers, as with a firewall.
    Silent,
    /// No process has the port.
    Closed,
    /// A server with another shared secret.
    OtherSecret,
    /// A server that has no RADIUS client entry for the directory's address.
    NoClientEntry,
}

pub(crate) struct Deployment {
    pub(crate) approver: Arc<Approver>,
    pub(crate) servers: Vec<NpsServer>,
    pub(crate) client: DirectoryClient,
    /// The servers' secret. Tests make packets with it that an attacker could make only with an MD5 collision.
    pub(crate) shared_secret: Zeroizing<String>,
    /// Sockets that nobody reads from.
    _silent: Vec<UdpSocket>,
}

impl Deployment {
    const NAMES: [&str; 2] = ["nps-1", "nps-2"];

    pub(crate) fn start(stage: &Stage, conditions: [Condition; 2]) -> Result<Self, Failure> {
        let shared_secret = random_secret()?;
        let settings = RadiusSettings::usual(shared_secret.clone());
        if PUSH_LIFETIME >= settings.time_per_server() {
            return Err("prompts outlive the client's patience".into());
        }
        let users = Arc::new(UserDirectory::new(
            Arc::clone(&stage.trace),
            [
                ("alice", ALICE, SecondFactor::Push),
                ("bob", BOB, SecondFactor::Push),
                ("carol", CAROL, SecondFactor::OneTimeCode),
                ("dave", DAVE, SecondFactor::Push),
            ],
        ));
        let after = stage.pace.seconds(8);
        let approver = Arc::new(Approver::new(
            Arc::clone(&stage.trace),
            [("alice", Habit { tap: Tap::Approve, after }), ("bob", Habit { tap: Tap::Deny, after })],
        ));
        let (mut servers, mut endpoints, mut silent) = (Vec::new(), Vec::new(), Vec::new());
        for (name, condition) in Self::NAMES.into_iter().zip(conditions) {
            endpoints.push(match condition {
                Condition::Silent | Condition::Closed => {
                    let sockets = (server::bind()?, server::bind()?);
                    let endpoint =
                        Endpoint { authentication: sockets.0.local_addr()?, accounting: sockets.1.local_addr()? };
                    stage.trace.name(endpoint.authentication, name);
                    stage.trace.name(endpoint.accounting, name);
                    if condition == Condition::Silent {
                        silent.extend([sockets.0, sockets.1]);
                    }
                    endpoint
                }
                Condition::Running | Condition::OtherSecret | Condition::NoClientEntry => {
                    let configuration = Configuration {
                        name,
                        clients: clients(condition, &shared_secret)?,
                        users: Arc::clone(&users),
                        approver: Arc::clone(&approver),
                        push_lifetime: stage.pace.scale(PUSH_LIFETIME),
                        state_lifetime: stage.pace.scale(STATE_LIFETIME),
                    };
                    let server = NpsServer::start(configuration, Arc::clone(&stage.trace))?;
                    let endpoint = Endpoint { authentication: server.authentication, accounting: server.accounting };
                    stage
                        .trace
                        .event(name, format_args!("serves {} and {}", endpoint.authentication, endpoint.accounting));
                    servers.push(server);
                    endpoint
                }
            });
        }
        let client = DirectoryClient::new(&settings, stage.pace, endpoints, Arc::clone(&stage.trace))?;
        Ok(Self { approver, servers, client, shared_secret, _silent: silent })
    }

    /// The first server that runs.
    pub(crate) fn server(&self) -> Result<&NpsServer, Failure> {
        self.servers.first().ok_or_else(|| "no server runs".into())
    }

    /// Checks the rules of every scenario, and prints the servers' counters.
    pub(crate) fn close(mut self, stage: &Stage, checks: &mut Checks) {
        self.servers.iter_mut().for_each(NpsServer::stop);
        let passed = stage.trace.passed();
        let genuine = || passed.iter().filter(|passed| passed.sender != ATTACKER);
        checks.that(
            "each Access packet of client and servers begins with a Message-Authenticator",
            genuine().all(|passed| begins_with_message_authenticator(&passed.octets)),
        );
        checks.that(
            "no password passed in clear",
            ![ALICE, BOB, CAROL, DAVE].iter().any(|password| {
                genuine().any(|passed| passed.octets.windows(password.len()).any(|part| part == password.as_bytes()))
            }),
        );
        for (server, name) in self.servers.iter().zip(Self::NAMES) {
            if server.counters().total() > 0 {
                stage.trace.event(name, format_args!("has counted: {}", server.counters()));
            }
        }
        if self.client.ignored.total() > 0 {
            stage.trace.event(crate::client::CLIENT, format_args!("has counted: {}", self.client.ignored));
        }
    }
}

/// The name of the sender of forged packets.
pub(crate) const ATTACKER: &str = "attacker";

fn begins_with_message_authenticator(datagram: &[u8]) -> bool {
    let access = [Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE];
    Packet::parse(datagram).is_ok_and(|packet| {
        let first = packet.attributes().next().map(|attribute| attribute.attribute_type());
        !access.contains(&packet.code()) || first == Some(AttributeType::MESSAGE_AUTHENTICATOR)
    })
}

/// The directory's two addresses are the same address here.
fn clients(condition: Condition, shared_secret: &str) -> Result<Vec<RadiusClient>, Failure> {
    let entry = |secret: &str, address: SocketAddr| {
        let secret = Secret::new(secret.as_bytes())?;
        Ok::<_, Failure>(RadiusClient { friendly_name: "WorkSpaces directory", address: address.ip(), secret })
    };
    let (here, elsewhere) = (SocketAddr::from(([127, 0, 0, 1], 0)), SocketAddr::from(([192, 0, 2, 10], 0)));
    Ok(vec![match condition {
        Condition::OtherSecret => entry(&random_secret()?, here)?,
        Condition::NoClientEntry => entry(shared_secret, elsewhere)?,
        Condition::Running | Condition::Silent | Condition::Closed => entry(shared_secret, here)?,
    }])
}

/// 48 hexadecimal digits: 192 random bits, within the limits of the API.
pub(crate) fn random_secret() -> Result<Zeroizing<String>, Failure> {
    let mut octets = Zeroizing::new([0; 24]);
    SysRng.try_fill_bytes(octets.as_mut_slice())?;
    let mut text = Zeroizing::new(String::with_capacity(48));
    for octet in octets.iter() {
        write!(text, "{octet:02x}")?;
    }
    Ok(text)
}
