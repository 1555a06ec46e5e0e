//! FreeRADIUS's sniffer.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::{
    bounded,
    capture::Capture,
    freeradius::{Version, installed},
    scratch::ScratchDirectory,
};

/// `radsniff`, and a directory to run it in.
#[derive(Debug)]
pub struct Radsniff {
    program: PathBuf,
    directory: ScratchDirectory,
}

impl Radsniff {
    /// `None` if it is not installed; see `RADIUS_INTEROP` in `tests/install-peers.sh`.
    #[must_use]
    pub fn installed() -> Option<Self> {
        Self::with_dictionary("")
    }

    /// A `radsniff` that knows these attributes besides its own, in the syntax of FreeRADIUS's dictionaries.
    #[must_use]
    pub fn with_dictionary(dictionary: &str) -> Option<Self> {
        let program = installed(&["radsniff"], "freeradius-utils")?;
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

    /// The lines that it prints of each packet's attributes, without the indentation, and with dates in UTC.
    ///
    /// A packet that it cannot decode has no lines. Besides the attributes it prints `Authenticator-Field`.
    #[must_use]
    pub fn print(&self, capture: &Capture, secret: &str) -> Vec<Vec<String>> {
        let file = self.directory.path().join("capture");
        fs::write(&file, capture.octets()).expect("a file in a directory of one's own");
        let mut command = Command::new(&self.program);
        command.args(["-x", "-s", secret, "-d"]).arg(self.directory.path()).arg("-I").arg(&file);
        command.env("TZ", "UTC").stdin(Stdio::null());
        // The exit status is that of a failure even on success.
        let (_, output) = bounded::run(&mut command, &self.directory.path().join("output"));
        assert!(output.trim_end().ends_with("Done sniffing"), "{}", output.get(..1000).unwrap_or(&output));
        let mut packets = vec![Vec::new(); usize::try_from(capture.datagrams()).expect("they are in memory")];
        let mut current = None;
        for line in output.lines() {
            match line.strip_prefix('\t') {
                Some(attribute) => {
                    let lines: &mut Vec<_> = current.and_then(|place| packets.get_mut(place)).expect("after a packet");
                    lines.push(attribute.to_owned());
                }
                None => current = number_of(line).and_then(|number| number.checked_sub(1)),
            }
        }
        packets
    }
}

/// The packet that a line begins, counted from 1: `2023-11-14 22:13:20.000000 (1) Access-Request Id 0 ...`.
fn number_of(line: &str) -> Option<usize> {
    let (_, rest) = line.split_once(" (")?;
    let (number, _) = rest.split_once(") ")?;
    number.parse().ok()
}
