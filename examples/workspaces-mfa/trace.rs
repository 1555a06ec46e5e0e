//! The wire: every packet as it passes, printed with names, and kept for the scenario to look at.

use core::{fmt, net::SocketAddr, time::Duration};
use std::{
    collections::BTreeMap,
    io::Write,
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::Instant,
};

use radius_dict::Dictionary;
use radius_proto::Packet;

/// A datagram that was sent.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    pub(crate) sender: String,
    pub(crate) from: SocketAddr,
    pub(crate) to: SocketAddr,
    pub(crate) octets: Vec<u8>,
    at: Duration,
}

/// Prints and records one scenario. Senders report a packet before they send it, so that what is printed is in the
/// order of cause and effect.
#[derive(Debug)]
pub(crate) struct Trace {
    quiet: bool,
    start: Instant,
    inner: Mutex<Inner>,
}

#[derive(Default, Debug)]
struct Inner {
    names: BTreeMap<SocketAddr, String>,
    passed: Vec<Passed>,
}

impl Trace {
    /// The most packets that are kept; a scenario has a few dozen.
    const CAPACITY: usize = 4096;

    pub(crate) fn new(quiet: bool) -> Self {
        Self { quiet, start: Instant::now(), inner: Mutex::default() }
    }

    /// From here on `address` is printed as `name`.
    pub(crate) fn name(&self, address: SocketAddr, name: &str) {
        self.inner().names.insert(address, name.into());
    }

    /// A packet that `sender` is about to send.
    pub(crate) fn packet(&self, sender: &str, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        let at = self.start.elapsed();
        let mut inner = self.inner();
        let repeated =
            inner.passed.iter().find(|passed| passed.from == from && passed.to == to && passed.octets == octets);
        if !self.quiet {
            let receiver = inner.names.get(&to).map_or("?", String::as_str);
            let way = format!("{sender}:{} > {receiver}:{}", from.port(), to.port());
            print_packet(at, &way, octets, repeated.map(|first| first.at));
        }
        if inner.passed.len() < Self::CAPACITY {
            inner.passed.push(Passed { sender: sender.into(), from, to, octets: octets.into(), at });
        }
    }

    /// Something that happens inside of `who`.
    pub(crate) fn event(&self, who: &str, what: impl fmt::Display) {
        // Under the lock, so that lines of several threads do not mix.
        let _inner = self.inner();
        if !self.quiet {
            print_wrapped(&format!("{}  {who:<10} ", Stamp(self.start.elapsed())), &what.to_string());
        }
    }

    /// Something that must hold, and whether it does.
    pub(crate) fn check(&self, what: &str, holds: bool) {
        let _inner = self.inner();
        if !self.quiet {
            print_wrapped(&format!("{:13}{:<11}", "", if holds { "[ok]" } else { "[FAILED]" }), what);
        }
    }

    /// A line of the scenario's own.
    pub(crate) fn remark(&self, text: impl fmt::Display) {
        let _inner = self.inner();
        if !self.quiet {
            print_line(format_args!("{text}"));
        }
    }

    /// Everything that was sent so far.
    pub(crate) fn passed(&self) -> Vec<Passed> {
        self.inner().passed.clone()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits until `condition` holds, for `limit` at most, and tells whether it does.
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

fn print_packet(at: Duration, way: &str, octets: &[u8], first: Option<Duration>) {
    let text = match Packet::parse(octets) {
        Ok(packet) => Dictionary::EMBEDDED.display(packet).to_string(),
        Err(error) => format!("{} octets that are no packet: {error}", octets.len()),
    };
    let mut lines = text.lines();
    let header = lines.next().unwrap_or_default();
    match first {
        // A retransmission was decoded when it first passed.
        Some(first) => {
            print_line(format_args!(
                "{}  {way:<32} {header}: the same octets as at {:.3} s",
                Stamp(at),
                first.as_secs_f32()
            ));
        }
        None => {
            print_line(format_args!("{}  {way:<32} {header}", Stamp(at)));
            for line in lines {
                print_line(format_args!("{:45}{line}", ""));
            }
        }
    }
}

/// Columns that a line of prose takes at most.
const WIDTH: usize = 120;

fn print_wrapped(head: &str, text: &str) {
    let mut line = head.to_owned();
    for word in text.split_inclusive(' ') {
        if line.len() + word.trim_end().len() > WIDTH && line.len() > head.len() {
            print_line(format_args!("{line}"));
            line = " ".repeat(head.len());
        }
        line.push_str(word);
    }
    print_line(format_args!("{line}"));
}

/// A reader that has gone away, as with `| head`, is no reason to stop.
pub(crate) fn print_line(line: fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stdout().lock(), "{}", line.to_string().trim_end());
}

struct Stamp(Duration);

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>9.3} s", self.0.as_secs_f32())
    }
}
