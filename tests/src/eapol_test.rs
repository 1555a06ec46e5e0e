//! The EAP peer of `wpa_supplicant`, with an access point that uses RADIUS.

use core::net::SocketAddr;
use std::{path::PathBuf, process::Command};

use crate::{bounded, freeradius::installed, scratch::ScratchDirectory};

/// `eapol_test`, and a directory to run it in.
#[derive(Debug)]
pub struct EapolTest {
    program: PathBuf,
    directory: ScratchDirectory,
}

/// The outcome of `eapol_test`.
#[derive(Debug)]
pub struct Outcome {
    /// Whether it ended with exit status 0: the peer and the access point agree that the peer is let in.
    pub success: bool,
    /// Its output.
    pub output: String,
}

impl EapolTest {
    /// `None` if it is not installed; see `RADIUS_INTEROP` in `tests/install-peers.sh`.
    #[must_use]
    pub fn installed() -> Option<Self> {
        let program = installed(&["eapol_test"], "eapoltest")?;
        Some(Self { program, directory: ScratchDirectory::new() })
    }

    /// Lets a peer with this name and password authenticate itself, by one of these methods, for example `MD5`.
    #[must_use]
    pub fn run(&self, server: SocketAddr, secret: &str, methods: &str, identity: &str, password: &str) -> Outcome {
        // The time is long, for loaded machines. The end of the exchange ends the wait.
        // -n: MD5-Challenge gives no keys, so `eapol_test` must not wait for them.
        self.run_for(&["-n", "-t", "15"], server, secret, methods, identity, password)
    }

    /// The same with a method that derives keys. The access point requires those of the peer in the Access-Accept.
    #[must_use]
    pub fn run_with_keys(
        &self,
        server: SocketAddr,
        secret: &str,
        methods: &str,
        identity: &str,
        password: &str,
    ) -> Outcome {
        self.run_for(&["-t", "15"], server, secret, methods, identity, password)
    }

    /// The same with a server that the access point must refuse.
    #[must_use]
    pub fn run_in_vain(
        &self,
        server: SocketAddr,
        secret: &str,
        methods: &str,
        identity: &str,
        password: &str,
    ) -> Outcome {
        self.run_for(&["-t", "1"], server, secret, methods, identity, password)
    }

    fn run_for(
        &self,
        options: &[&str],
        server: SocketAddr,
        secret: &str,
        methods: &str,
        identity: &str,
        password: &str,
    ) -> Outcome {
        let configuration = self.directory.write(
            "configuration",
            // Without a key, a network cannot be encrypted, so 802.1X is used without WPA.
            &format!(
                "network={{\n\tkey_mgmt=IEEE8021X\n\teapol_flags=0\n\teap={methods}\n\tidentity=\"{identity}\"\n\t\
                 password=\"{password}\"\n}}\n"
            ),
        );
        let mut command = Command::new(&self.program);
        command.args(options);
        command.args(["-a", &server.ip().to_string(), "-p", &server.port().to_string(), "-s", secret]);
        command.arg("-c").arg(configuration);
        let (success, output) = bounded::run(&mut command, &self.directory.path().join("output"));
        Outcome { success, output }
    }
}

impl Outcome {
    /// Checks that the peer was let in.
    pub fn assert_success(&self) {
        assert!(self.success && self.output.ends_with("SUCCESS\n"), "{}", self.output);
    }

    /// Checks that the keys of the Access-Accept are those that the peer derived.
    pub fn assert_same_keys(&self) {
        assert!(self.output.contains("MPPE keys OK: 1  mismatch: 0"), "{}", self.output);
    }

    /// Checks that the peer was rejected, with an Access-Reject and not by silence.
    pub fn assert_rejected(&self) {
        assert!(!self.success && self.output.ends_with("FAILURE\n"), "{}", self.output);
        assert!(self.output.contains("code=3 (Access-Reject)"), "{}", self.output);
    }
}
