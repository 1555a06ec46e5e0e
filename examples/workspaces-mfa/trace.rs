//! The events of a scenario: every packet and event, in the order of cause and effect, printed and kept for the checks.
//!
//! One rule keeps the order: a change is reported before others can see it. A packet is reported before it is sent. The
//! types whose state other threads read ([`Counters`](crate::counters::Counters),
//! [`Approver`](crate::approver::Approver), [`Ledger`](crate::accounting::Ledger)) have a trace, and report each change
//! before they make it. So nobody can act on a change, or report its effects, before it was reported.

use core::{fmt, net::SocketAddr, time::Duration};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Instant,
};

use anstyle::Style;
use radius_dict::Dictionary;
use radius_proto::{Code, Packet};

use crate::screen::{BAD, DETAIL, GOOD, PLAIN, REQUEST, Screen, UNDECIDED, wrapped};

/// A datagram that was sent.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    pub(crate) sender: String,
    pub(crate) from: SocketAddr,
    pub(crate) to: SocketAddr,
    pub(crate) octets: Vec<u8>,
    at: Duration,
}

/// Prints and records one scenario.
pub(crate) struct Trace {
    /// The screen; `None` if nothing is printed.
    screen: Option<Arc<Screen>>,
    start: Instant,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    names: BTreeMap<SocketAddr, String>,
    passed: Vec<Passed>,
    lines: Vec<String>,
}

impl Trace {
    /// The most packets and lines that are kept; a scenario has a few dozen packets and a few hundred lines.
    const CAPACITY: usize = 4096;

    pub(crate) fn new(screen: Option<Arc<Screen>>) -> Self {
        Self { screen, start: Instant::now(), inner: Mutex::default() }
    }

    /// From now on, `address` is printed as `name`.
    pub(crate) fn name(&self, address: SocketAddr, name: &str) {
        self.inner().names.insert(address, name.into());
    }

    /// A packet that `sender` is about to send.
    pub(crate) fn packet(&self, sender: &str, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        let mut inner = self.inner();
        // The time is read under the lock, so that it never decreases from line to line.
        let at = self.start.elapsed();
        let repeated =
            inner.passed.iter().find(|passed| passed.from == from && passed.to == to && passed.octets == octets);
        let receiver = inner.names.get(&to).map_or("?", String::as_str);
        let way = format!("{sender}:{} > {receiver}:{}", from.port(), to.port());
        let lines = packet_lines(at, &way, octets, repeated.map(|first| first.at));
        self.tell(&mut inner, lines);
        if inner.passed.len() < Self::CAPACITY {
            inner.passed.push(Passed { sender: sender.into(), from, to, octets: octets.into(), at });
        }
    }

    /// An event that is about to happen inside `who`.
    pub(crate) fn event(&self, who: &str, what: impl fmt::Display) {
        let mut inner = self.inner();
        let head = format!("{}  {who:<10} ", Stamp(self.start.elapsed()));
        self.tell(&mut inner, wrapped(&head, &what.to_string(), PLAIN));
    }

    /// A condition that must hold, and whether it holds.
    pub(crate) fn check(&self, what: &str, holds: bool) {
        let (mark, style) = if holds { ("[ok]", GOOD) } else { ("[FAILED]", BAD) };
        self.tell(&mut self.inner(), wrapped(&format!("{:13}{mark:<11}", ""), what, style));
    }

    /// A line of the scenario itself.
    pub(crate) fn remark(&self, text: &str, style: Style) {
        self.tell(&mut self.inner(), wrapped("", text, style));
    }

    /// All datagrams that were sent so far.
    pub(crate) fn passed(&self) -> Vec<Passed> {
        self.inner().passed.clone()
    }

    /// All lines that were reported so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.inner().lines.clone()
    }

    fn tell(&self, inner: &mut Inner, lines: Vec<String>) {
        for line in lines {
            if let Some(screen) = &self.screen {
                screen.print(&line);
            }
            if inner.lines.len() < Self::CAPACITY {
                inner.lines.push(line);
            }
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits until `condition` holds, for at most `limit`, and returns whether it holds.
pub(crate) fn wait_until(limit: Duration, mut condition: impl FnMut() -> bool) -> bool {
    let deadline = Instant::now() + limit;
    while !condition() {
        if Instant::now() >= deadline {
            return false;
        }
        thread::sleep(Duration::from_millis(2));
    }
    true
}

/// The columns in front of a packet's attributes. The attributes are indented by four more.
const INDENTATION: usize = 13;

fn packet_lines(at: Duration, way: &str, octets: &[u8], first: Option<Duration>) -> Vec<String> {
    let (text, style) = match Packet::parse(octets) {
        Ok(packet) => (Dictionary::EMBEDDED.display(packet).to_string(), style(packet.code())),
        Err(error) => (format!("{} octets that are not a packet: {error}", octets.len()), BAD),
    };
    let mut attributes = text.lines();
    let mut header = attributes.next().unwrap_or_default().to_owned();
    if let Some(first) = first {
        header.push_str(&format!(": the same octets as at {:.3} s", first.as_secs_f32()));
        // They were decoded when they first passed.
        attributes = "".lines();
    }
    let mut lines = wrapped(&format!("{}  {way:<32} ", Stamp(at)), &header, style);
    let head = " ".repeat(INDENTATION);
    lines.extend(attributes.map(|line| format!("{head}{DETAIL}{line}{DETAIL:#}")));
    lines
}

fn style(code: Code) -> Style {
    match code {
        Code::ACCESS_ACCEPT | Code::ACCOUNTING_RESPONSE => GOOD,
        Code::ACCESS_REJECT => BAD,
        Code::ACCESS_CHALLENGE => UNDECIDED,
        _ => REQUEST,
    }
}

struct Stamp(Duration);

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>9.3} s", self.0.as_secs_f32())
    }
}
