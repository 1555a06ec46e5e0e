//! FreeRADIUS: the check whether it is installed, and its daemon for a test.

use core::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};
use std::{
    env, fs,
    fs::File,
    io::{self, Write},
    net::UdpSocket,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Instant,
};

use crate::scratch::ScratchDirectory;

/// The path of a program of FreeRADIUS. If it is not installed, reports that on standard error and returns `None`. With
/// `RADIUS_INTEROP=required` in the environment that is a failure instead.
pub(crate) fn installed(names: &[&str], package: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    // An ordinary user's PATH often lacks the directories of daemons.
    let daemons = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
    let directories: Vec<_> = env::split_paths(&path).chain(daemons).collect();
    let mut candidates = directories.iter().flat_map(|directory| names.iter().map(move |name| directory.join(name)));
    if let Some(program) = candidates.find(|candidate| candidate.is_file()) {
        return Some(program);
    }
    let absence = format!("{} is not installed (Debian package {package})", names.join(" or "));
    assert!(
        env::var_os("RADIUS_INTEROP").is_none_or(|value| value != "required"),
        "RADIUS_INTEROP=required, and {absence}"
    );
    report_skipped(&absence);
    None
}

/// Reports on standard error that the running test, or a part of it, was skipped, and why. The test harness hides the
/// output of a passing test, so this is written directly: a skipped test must not look like one that ran.
pub fn report_skipped(reason: &str) {
    let thread = thread::current();
    let test = thread.name().unwrap_or("a test");
    report(&format!("SKIPPED interop: {reason} ({test})"));
}

/// Writes a message directly to standard error, so that it is visible although the test passes.
pub fn report(said: &str) {
    writeln!(io::stderr(), "{said}").expect("standard error takes it");
}

/// A release of FreeRADIUS.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Version(u32, u32, u32);

impl Version {
    /// The first release of the 3.2 series that is safe against BlastRADIUS: it puts a Message-Authenticator into every
    /// Access-Request and every reply to one. Earlier releases do so only if configured.
    pub const SIGNS_EVERYTHING: Self = Self(3, 2, 5);

    /// The release of Debian 12. All its differences are known.
    pub const DEBIAN_12: Self = Self(3, 2, 1);

    /// The release that the program reports.
    pub(crate) fn of(program: &Path) -> Self {
        let output = Command::new(program).arg("-v").stdin(Stdio::null()).output().expect("-v prints the version");
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        // The daemon writes "Version", `radclient` "version".
        let text = text.to_ascii_lowercase();
        let parse = || {
            let (_, number) = text.split_once("version ")?;
            let mut parts = number.split(|c: char| !c.is_ascii_digit()).map(str::parse);
            Some(Self(parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
        };
        parse().unwrap_or_else(|| panic!("{}: no version in {text:?}", program.display()))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// A FreeRADIUS daemon on the loopback interface, configured by `tests/freeradius/radiusd.conf`. It ends when dropped.
/// If the test has failed, its log is printed.
pub struct Daemon {
    process: Child,
    directory: ScratchDirectory,
    modern: SocketAddr,
    legacy: SocketAddr,
    accounting: SocketAddr,
    dynamic_authorization: SocketAddr,
    version: Version,
}

impl Daemon {
    /// The secret shared with the virtual server `modern`, whose ports are [`modern`](Self::modern),
    /// [`accounting`](Self::accounting) and [`dynamic_authorization`](Self::dynamic_authorization).
    pub const MODERN_SECRET: &str = "the secret of the modern virtual server";
    /// The secret shared with the virtual server `legacy`.
    pub const LEGACY_SECRET: &str = "the secret of the legacy virtual server";

    /// The time limit for expected events. It is long, for loaded machines. Only a failing test waits so long.
    const PATIENCE: Duration = Duration::from_secs(20);
    const POLL: Duration = Duration::from_millis(20);

    /// Starts a daemon with these accounts, in the syntax of FreeRADIUS's file `users`, and waits until it is ready.
    /// `None` if FreeRADIUS is not installed; see `RADIUS_INTEROP` in `tests/install-peers.sh`.
    #[must_use]
    pub fn start(users: &str) -> Option<Self> {
        let program = installed(&["freeradius", "radiusd"], "freeradius")?;
        let version = Version::of(&program);
        // Another program may take a free port before FreeRADIUS binds it.
        (0..5).find_map(|_| Self::attempt(&program, version, users)).or_else(|| panic!("no free ports for FreeRADIUS"))
    }

    /// `None` if a port was taken.
    fn attempt(program: &Path, version: Version, users: &str) -> Option<Self> {
        let directory = ScratchDirectory::new();
        let [modern, legacy, accounting, dynamic_authorization] = free_addresses();
        directory.write("radiusd.conf", include_str!("../freeradius/radiusd.conf"));
        directory.write("users", users);
        // The daemon's own dictionary, in its share directory, is read before this one.
        directory.write("dictionary", "");
        directory.write(
            "place.conf",
            &format!(
                "directory = \"{}\"\nmodern_secret = \"{}\"\nlegacy_secret = \"{}\"\n\
                 modern_authentication_port = {}\nlegacy_authentication_port = {}\naccounting_port = {}\n\
                 dynamic_authorization_port = {}\n",
                directory.path().display(),
                Self::MODERN_SECRET,
                Self::LEGACY_SECRET,
                modern.port(),
                legacy.port(),
                accounting.port(),
                dynamic_authorization.port(),
            ),
        );
        let log = File::create(directory.path().join("log")).expect("a new file in a new directory");
        let process = Command::new(program)
            // The daemon runs in the foreground, with one thread, so that requests are answered in order, and with its
            // full log.
            .args(["-f", "-t", "-xx", "-l", "stdout", "-d"])
            .arg(directory.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a second handle of an open file"))
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let mut daemon = Self { process, directory, modern, legacy, accounting, dynamic_authorization, version };
        daemon.wait_until_ready().then_some(daemon)
    }

    fn wait_until_ready(&mut self) -> bool {
        let deadline = Instant::now() + Self::PATIENCE;
        loop {
            let ended = self.process.try_wait().expect("a child can be waited for");
            let log = self.log();
            if ended.is_none() && log.contains("Ready to process requests") {
                return true;
            }
            if ended.is_some() && log.contains("Address already in use") {
                return false;
            }
            assert!(ended.is_none(), "FreeRADIUS ended before it was ready: {ended:?}");
            assert!(Instant::now() < deadline, "FreeRADIUS was not ready after {:?}", Self::PATIENCE);
            thread::sleep(Self::POLL);
        }
    }

    /// Authentication by a server that demands a Message-Authenticator and signs its replies.
    #[must_use]
    pub const fn modern(&self) -> SocketAddr {
        self.modern
    }

    /// Authentication by a server that does neither.
    #[must_use]
    pub const fn legacy(&self) -> SocketAddr {
        self.legacy
    }

    /// Accounting, by the same virtual server as [`modern`](Self::modern).
    #[must_use]
    pub const fn accounting(&self) -> SocketAddr {
        self.accounting
    }

    /// CoA and Disconnect, by the same virtual server.
    #[must_use]
    pub const fn dynamic_authorization(&self) -> SocketAddr {
        self.dynamic_authorization
    }

    /// The daemon's release.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The daemon's log so far.
    #[must_use]
    pub fn log(&self) -> String {
        read(&self.directory.path().join("log"))
    }

    /// The accounting requests that the daemon has recorded so far, as it understood them, with a line for each
    /// attribute, `Name = value`.
    #[must_use]
    pub fn accounting_records(&self) -> String {
        read(&self.directory.path().join("detail"))
    }

    /// Waits until the daemon has logged `reason`.
    pub fn wait_for_log(&self, reason: &str) {
        let deadline = Instant::now() + Self::PATIENCE;
        while !self.log().contains(reason) {
            assert!(Instant::now() < deadline, "FreeRADIUS did not log {reason:?}");
            thread::sleep(Self::POLL);
        }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        if thread::panicking() {
            let log = self.log();
            let interesting = log.find("Ready to process requests").unwrap_or_default();
            eprintln!("--- log of FreeRADIUS {}\n{}\n---", self.version, log.get(interesting..).unwrap_or_default());
        }
    }
}

impl fmt::Debug for Daemon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Daemon").field("version", &self.version).field("modern", &self.modern).finish_non_exhaustive()
    }
}

/// The text that a program has written into a file so far; empty if the file does not exist yet.
pub(crate) fn read(path: &Path) -> String {
    fs::read(path).map(|octets| String::from_utf8_lossy(&octets).into_owned()).unwrap_or_default()
}

/// Loopback addresses that were free a moment ago.
fn free_addresses<const N: usize>() -> [SocketAddr; N] {
    let sockets: [UdpSocket; N] =
        core::array::from_fn(|_| UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("the loopback has a free port"));
    sockets.map(|socket| socket.local_addr().expect("a bound socket has an address"))
}
