//! Programs with a time limit.

use core::time::Duration;
use std::{
    fs::File,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Instant,
};

use crate::freeradius::read;

/// A program that takes longer hangs, and does not wait for a reply.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs a program to its end. Returns whether its exit status was 0, and its output, which goes through the file
/// `output`.
pub(crate) fn run(command: &mut Command, output: &Path) -> (bool, String) {
    let program = command.get_program().to_string_lossy().into_owned();
    let log = File::create(output).expect("a file in a directory of one's own");
    let mut process = command
        .stdout(log.try_clone().expect("a second handle of an open file"))
        .stderr(Stdio::from(log))
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = process.try_wait().expect("a child can be waited for") {
            return (status.success(), read(output));
        }
        if Instant::now() >= deadline {
            let _ = process.kill();
            let _ = process.wait();
            panic!("{program} did not end within {PATIENCE:?}:\n{}", read(output));
        }
        thread::sleep(Duration::from_millis(10));
    }
}
