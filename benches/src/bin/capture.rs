//! Writes a capture of many kinds of exchanges to standard output, for measuring programs that read captures:
//!
//! ```text
//! cargo run --release -p radius-benches --bin capture -- 60000 > capture.pcap
//! ```
//!
//! The argument is the number of packets, 60,000 if it is missing. The same number always gives the same octets. Every
//! packet is signed with [`SECRET`], and every request has a reply: Access with PAP, CHAP, MS-CHAP and EAP, Accounting
//! of different sizes, CoA, vendors' attributes, and replies with hidden attributes.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a generator that fails is to stop"
)]

use core::{convert::Infallible, fmt::Write as _};
use std::{
    env,
    io::{self, BufWriter, Write},
};

use radius_benches::SECRET;
use radius_dict::{Dictionary, text};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    rand_core::{TryCryptoRng, TryRng},
    verify::RequestPolicy,
};

/// 2026-11-24 05:22:56 UTC, in microseconds.
const START: u64 = 1_795_497_776_000_000;
/// The time between two requests, in microseconds.
const STEP: u64 = 250;
const CLIENTS: u64 = 24;
/// The kinds of exchanges. A kind that is listed more often is more frequent.
const KINDS: [Kind; 16] = [
    Kind::Pap,
    Kind::Pap,
    Kind::Pap,
    Kind::Chap,
    Kind::MsChap,
    Kind::MsChap,
    Kind::Eap(120),
    Kind::Eap(900),
    Kind::Refused,
    Kind::Vendors,
    Kind::AccountingStart,
    Kind::AccountingStart,
    Kind::AccountingInterim,
    Kind::AccountingInterim,
    Kind::AccountingStop,
    Kind::Change,
];

#[derive(Clone, Copy)]
enum Kind {
    Pap,
    Chap,
    MsChap,
    /// A challenge with an EAP-Message of this number of octets.
    Eap(usize),
    Refused,
    Vendors,
    AccountingStart,
    AccountingInterim,
    AccountingStop,
    Change,
}

impl Kind {
    const fn port(self) -> u16 {
        match self {
            Self::AccountingStart | Self::AccountingInterim | Self::AccountingStop => 1813,
            Self::Change => 3799,
            _ => 1812,
        }
    }

    const fn codes(self) -> (Code, Code) {
        match self {
            Self::AccountingStart | Self::AccountingInterim | Self::AccountingStop => {
                (Code::ACCOUNTING_REQUEST, Code::ACCOUNTING_RESPONSE)
            }
            Self::Change => (Code::COA_REQUEST, Code::COA_ACK),
            Self::Eap(_) => (Code::ACCESS_REQUEST, Code::ACCESS_CHALLENGE),
            Self::Refused => (Code::ACCESS_REQUEST, Code::ACCESS_REJECT),
            _ => (Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT),
        }
    }
}

/// xorshift64*: the same numbers in every run. Nothing here is secret.
struct Numbers(u64);

impl Numbers {
    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    const fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// Octets as hexadecimal digits.
    fn digits(&mut self, octets: usize) -> String {
        (0..octets).fold(String::new(), |mut digits, _| {
            write!(digits, "{:02x}", self.below(256)).unwrap();
            digits
        })
    }
}

impl TryRng for Numbers {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.next() >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.next())
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Infallible> {
        octets.iter_mut().for_each(|octet| *octet = (self.next() >> 32) as u8);
        Ok(())
    }
}

impl TryCryptoRng for Numbers {}

/// The facts that the packets of one exchange share.
struct Exchange {
    kind: Kind,
    client: u64,
    user: u64,
    session: String,
}

impl Exchange {
    /// The attributes of the request, as lines.
    fn request(&self, numbers: &mut Numbers) -> String {
        let Self { kind, client, user, session } = self;
        let nas = format!(
            "NAS-IP-Address = 10.20.0.{client}\nNAS-Port = {}\nNAS-Identifier = \"vpn-{client}.example.net\"\n\
             NAS-Port-Type = Virtual\n",
            numbers.below(4096)
        );
        let person = format!(
            "User-Name = \"user{user:05}@example.com\"\nCalling-Station-Id = \"02-00-5E-{:02X}-{:02X}-{:02X}\"\n\
             Called-Station-Id = \"192.0.2.{client}\"\nService-Type = Framed-User\nFramed-Protocol = PPP\n",
            user >> 16,
            user >> 8 & 255,
            user & 255
        );
        let own = match kind {
            Kind::Pap | Kind::Refused | Kind::Vendors => format!("User-Password = \"correct horse {user}\"\n"),
            Kind::Chap => format!("CHAP-Password = \"correct horse {user}\"\n"),
            Kind::MsChap => format!(
                "MS-CHAP-Challenge = 0x{}\nMS-CHAP2-Response = 0x{}\n",
                numbers.digits(16),
                format_args!("0100{}0000000000000000{}", numbers.digits(16), numbers.digits(24))
            ),
            Kind::Eap(_) => format!(
                "EAP-Message = 0x02010016{}\nFramed-MTU = 1400\nState = 0x{}\n",
                numbers.digits(18),
                numbers.digits(16)
            ),
            Kind::AccountingStart => {
                format!("Acct-Status-Type = Start\nAcct-Session-Id = \"{session}\"\nAcct-Authentic = RADIUS\n")
            }
            Kind::AccountingInterim => {
                format!("Acct-Status-Type = Interim-Update\n{}", Self::counters(session, numbers))
            }
            Kind::AccountingStop => format!(
                "Acct-Status-Type = Stop\n{}Acct-Terminate-Cause = User-Request\nEvent-Timestamp = {}\n\
                 Class = 0x{}\nAcct-Multi-Session-Id = \"{session}-multi\"\nFramed-IP-Address = 10.9.{}.{}\n\
                 Framed-IPv6-Prefix = 2001:db8:{:x}::/64\nConnect-Info = \"CONNECT 100Mbps full duplex\"\n",
                Self::counters(session, numbers),
                START / 1_000_000 + numbers.below(3600),
                numbers.digits(24),
                numbers.below(256),
                numbers.below(256),
                numbers.below(65536)
            ),
            Kind::Change => format!(
                "Acct-Session-Id = \"{session}\"\nSession-Timeout = {}\nFilter-Id = \"limited-{}\"\n\
                 Event-Timestamp = {}\n",
                numbers.below(86400),
                numbers.below(10),
                START / 1_000_000
            ),
        };
        let vendors = match kind {
            Kind::Vendors => {
                "Cisco-AVPair = \"client-mac-address=0200.5e10.0001\"\nCisco-AVPair = \"audit-session-id=0a14\"\n\
                 Cisco-NAS-Port = \"GigabitEthernet1/0/24\"\nJuniper-Local-User-Name = \"operators\"\n\
                 Aruba-Essid-Name = \"corporate\"\n"
            }
            _ => "",
        };
        match kind {
            Kind::Change => format!("NAS-IP-Address = 10.20.0.{client}\n{own}"),
            _ => [&person, &*nas, &own, vendors].concat(),
        }
    }

    fn counters(session: &str, numbers: &mut Numbers) -> String {
        format!(
            "Acct-Session-Id = \"{session}\"\nAcct-Session-Time = {}\nAcct-Input-Octets = {}\n\
             Acct-Output-Octets = {}\nAcct-Input-Packets = {}\nAcct-Output-Packets = {}\nAcct-Delay-Time = 0\n",
            numbers.below(86400),
            numbers.below(1 << 32),
            numbers.below(1 << 32),
            numbers.below(1 << 24),
            numbers.below(1 << 24)
        )
    }

    /// The attributes of the reply, as lines.
    fn reply(&self, numbers: &mut Numbers) -> String {
        match self.kind {
            Kind::Pap | Kind::Chap => format!(
                "Service-Type = Framed-User\nFramed-IP-Address = 10.9.{}.{}\nFramed-IP-Netmask = 255.255.255.0\n\
                 Session-Timeout = 28800\nIdle-Timeout = 900\nClass = 0x{}\nReply-Message = \"Welcome, user{}\"\n",
                numbers.below(256),
                numbers.below(256),
                numbers.digits(20),
                self.user
            ),
            Kind::MsChap => format!(
                "MS-CHAP2-Success = 0x01{}\nMS-MPPE-Send-Key = 0x{}\nMS-MPPE-Recv-Key = 0x{}\n\
                 MS-MPPE-Encryption-Policy = Encryption-Required\nFramed-IP-Address = 10.9.{}.{}\n",
                numbers.digits(42),
                numbers.digits(32),
                numbers.digits(32),
                numbers.below(256),
                numbers.below(256)
            ),
            Kind::Eap(length) => format!(
                "EAP-Message = 0x0102{length:04x}{}\nState = 0x{}\nSession-Timeout = 30\n",
                numbers.digits(length - 4),
                numbers.digits(16)
            ),
            Kind::Refused => "Reply-Message = \"Sorry, the name or the password is wrong\"\n".into(),
            Kind::Vendors => format!(
                "Tunnel-Type:1 = VLAN\nTunnel-Medium-Type:1 = IEEE-802\nTunnel-Private-Group-Id:1 = \"{}\"\n\
                 Tunnel-Password:1 = \"tunnel secret {}\"\nCisco-AVPair = \"shell:priv-lvl=15\"\n\
                 Cisco-AVPair = \"ip:inacl#1=permit ip any any\"\nJuniper-Local-User-Name = \"operators\"\n\
                 Aruba-User-Role = \"employee\"\nFilter-Id = \"standard\"\n",
                numbers.below(4094),
                self.user
            ),
            Kind::AccountingStart | Kind::AccountingInterim | Kind::AccountingStop | Kind::Change => String::new(),
        }
    }
}

fn request(code: Code, identifier: u8, lines: &str, secret: &Secret, numbers: &mut Numbers) -> Vec<u8> {
    let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
    let builder = match code {
        Code::ACCOUNTING_REQUEST => RequestBuilder::accounting_request(&mut buffer[..], identifier, secret),
        Code::COA_REQUEST => RequestBuilder::coa_request(&mut buffer[..], identifier, secret),
        _ => RequestBuilder::access_request_with(&mut buffer[..], identifier, secret, numbers),
    };
    let builder = text::lines(Dictionary::EMBEDDED, lines)
        .fold(builder.unwrap(), |builder, line| line.unwrap().push_to_request(builder, &mut value, numbers).unwrap());
    builder.sign().octets().to_vec()
}

fn reply(request: &[u8], code: Code, lines: &str, secret: &Secret, numbers: &mut Numbers) -> Vec<u8> {
    let (mut buffer, mut value) = ([0; 4096], [0; 4096]);
    let packet = Packet::parse(request).unwrap();
    let accepted = packet.accept_request(secret, &RequestPolicy::UNPROTECTED).unwrap().regardless();
    let builder = accepted.reply(code, &mut buffer[..]).unwrap();
    let builder = text::lines(Dictionary::EMBEDDED, lines)
        .fold(builder, |builder, line| line.unwrap().push_to_reply(builder, &mut value, numbers).unwrap());
    builder.sign().unwrap().to_vec()
}

/// Writes a record with UDP in IPv4 in Ethernet. `from` and `to` are the last octet of an address in 10.20.0.0/24, and
/// a port.
fn record(writer: &mut impl Write, time: u64, from: (u8, u16), to: (u8, u16), payload: &[u8]) -> io::Result<()> {
    let length = |more: usize| u16::try_from(payload.len() + more).unwrap().to_be_bytes();
    let mut ip =
        [&[0x45, 0][..], &length(28), &[0, 0, 0, 0, 64, 17, 0, 0, 10, 20, 0, from.0, 10, 20, 0, to.0]].concat();
    let sum = ip.as_chunks::<2>().0.iter().map(|pair| u32::from(u16::from_be_bytes(*pair))).sum::<u32>();
    let sum = !((sum >> 16) + (sum & 0xffff)) as u16;
    ip[10..12].copy_from_slice(&sum.to_be_bytes());
    let udp = [from.1.to_be_bytes(), to.1.to_be_bytes(), length(8), [0, 0]].concat();
    let frame = [&[2; 6][..], &[4; 6], &[8, 0], &ip, &udp, payload].concat();
    let captured = frame.len() as u64;
    for field in [time / 1_000_000, time % 1_000_000, captured, captured] {
        writer.write_all(&u32::try_from(field).unwrap().to_le_bytes())?;
    }
    writer.write_all(&frame)
}

fn main() -> io::Result<()> {
    let packets: u64 = env::args().nth(1).and_then(|argument| argument.parse().ok()).unwrap_or(60_000);
    let mut writer = BufWriter::new(io::stdout().lock());
    let (version, snap, ethernet) = ([2, 0, 4, 0], 262_144_u32.to_le_bytes(), 1_u32.to_le_bytes());
    writer.write_all(&[&0xa1b2_c3d4_u32.to_le_bytes()[..], &version, &[0; 8], &snap, &ethernet].concat())?;
    let (secret, mut numbers) = (Secret::new(SECRET.as_bytes()).unwrap(), Numbers(0x9e37_79b9_7f4a_7c15));
    for exchange in 0..packets / 2 {
        let kind = KINDS[numbers.below(KINDS.len() as u64) as usize];
        let (client, user) = (exchange % CLIENTS, numbers.below(100_000));
        let session = format!("{:08x}", 0x5f00_0000 + exchange);
        let (request_code, reply_code) = kind.codes();
        // Each port of a client uses each identifier once.
        let turn = exchange / CLIENTS;
        let (identifier, from) = (turn as u8, (10 + client as u8, 20_000 + (turn >> 8) as u16));
        let exchange_of = Exchange { kind, client: 10 + client, user, session };
        let lines = exchange_of.request(&mut numbers);
        let octets = request(request_code, identifier, &lines, &secret, &mut numbers);
        let time = START + exchange * STEP;
        record(&mut writer, time, from, (1, kind.port()), &octets)?;
        let lines = exchange_of.reply(&mut numbers);
        let octets = reply(&octets, reply_code, &lines, &secret, &mut numbers);
        record(&mut writer, time + 1 + numbers.below(STEP - 1), (1, kind.port()), from, &octets)?;
    }
    writer.flush()
}
