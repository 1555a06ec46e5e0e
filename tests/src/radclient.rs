//! FreeRADIUS's command-line client.

use core::net::SocketAddr;
use std::{
    fs::File,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::{
    bounded,
    freeradius::{Version, installed},
    scratch::ScratchDirectory,
};

/// `radclient`, and a directory to run it in.
#[derive(Debug)]
pub struct Radclient {
    program: PathBuf,
    directory: ScratchDirectory,
}

/// The outcome of `radclient`.
#[derive(Debug)]
pub struct Outcome {
    /// Whether it ended with exit status 0: every request got the positive reply.
    pub success: bool,
    /// Its output: the packets as it sent and understood them, and its error messages.
    pub output: String,
}

impl Radclient {
    /// `None` if it is not installed; see `RADIUS_INTEROP` in `tests/install-peers.sh`.
    #[must_use]
    pub fn installed() -> Option<Self> {
        Self::with_dictionary("")
    }

    /// A `radclient` that knows these attributes besides its own, in the syntax of FreeRADIUS's dictionaries.
    #[must_use]
    pub fn with_dictionary(dictionary: &str) -> Option<Self> {
        let program = installed(&["radclient"], "freeradius-utils")?;
        let directory = ScratchDirectory::new();
        // The program's own dictionary, in its share directory, is read before this one.
        directory.write("dictionary", dictionary);
        Some(Self { program, directory })
    }

    /// The program's release.
    #[must_use]
    pub fn version(&self) -> Version {
        Version::of(&self.program)
    }

    /// Sends one request and waits for the reply. `command` is `auth`, `acct`, `status`, `coa` or `disconnect`, and
    /// `attributes` has a line for each attribute, `Name = value`.
    #[must_use]
    pub fn send(&self, server: SocketAddr, command: &str, secret: &str, attributes: &str) -> Outcome {
        // The time is long, for loaded machines. A reply ends the wait.
        self.run(server, command, secret, attributes, "10")
    }

    /// Sends many requests, several at a time, and waits for their replies. Dates in them are in UTC.
    ///
    /// # Errors
    ///
    /// Its output, if it refuses one of the requests and so sends none, if it cannot send one and so sends none of the
    /// later ones, or if a request did not get the positive reply.
    pub fn send_all(&self, server: SocketAddr, command: &str, secret: &str, requests: &[&str]) -> Result<(), String> {
        // With this number of parallel requests, it does not search through the waiting requests for each that it
        // sends.
        const AT_A_TIME: &str = "32";
        let input = self.directory.write("requests", &requests.join("\n"));
        let mut radclient = Command::new(&self.program);
        radclient.args(["-r", "1", "-t", "10", "-p", AT_A_TIME, "-d"]).arg(self.directory.path());
        radclient.arg("-f").arg(input).args([&server.to_string(), command, secret]);
        radclient.env("TZ", "UTC").stdin(Stdio::null());
        let (success, output) = bounded::run(&mut radclient, &self.directory.path().join("output"));
        // After a packet that it cannot send, its exit status is that of success.
        if success && !output.contains("Failed to send packet") { Ok(()) } else { Err(output) }
    }

    /// Sends one request that must not be answered.
    #[must_use]
    pub fn send_in_vain(&self, server: SocketAddr, command: &str, secret: &str, attributes: &str) -> Outcome {
        self.run(server, command, secret, attributes, "1")
    }

    fn run(&self, server: SocketAddr, request: &str, secret: &str, attributes: &str, timeout: &str) -> Outcome {
        let input = File::open(self.directory.write("input", attributes)).expect("a file that was just written");
        let mut command = Command::new(&self.program);
        command.args(["-x", "-r", "1", "-t", timeout, "-d"]).arg(self.directory.path());
        command.args([&server.to_string(), request, secret]).stdin(Stdio::from(input));
        let (success, output) = bounded::run(&mut command, &self.directory.path().join("output"));
        Outcome { success, output }
    }
}

impl Outcome {
    /// Checks that `radclient` has accepted the reply, that it has this code, and whether it was the positive reply.
    pub fn assert_reply(&self, code: &str, success: bool) {
        assert!(self.output.contains(&format!("Received {code} Id ")), "no {code}:\n{}", self.output);
        assert_eq!(self.success, success, "exit status:\n{}", self.output);
    }

    /// Checks that `radclient` has not accepted a reply.
    pub fn assert_no_reply(&self) {
        assert!(self.output.contains("No reply from server"), "a reply:\n{}", self.output);
        assert!(!self.success, "exit status:\n{}", self.output);
    }

    /// The lines of the reply's attributes, in wire order and without the indentation.
    #[must_use]
    pub fn reply_attributes(&self) -> Vec<&str> {
        let (_, reply) = self.output.split_once("\nReceived ").unwrap_or_default();
        reply.lines().skip(1).map_while(|line| line.strip_prefix('\t')).collect()
    }
}
