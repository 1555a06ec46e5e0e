//! The end of a program: its exit code, and its messages on standard error.

use core::{error::Error, fmt};
use std::{
    io::{self, ErrorKind, Write},
    path::Path,
    process::ExitCode,
};

/// A failure that ends a program.
#[derive(Debug)]
pub enum Failure {
    /// Standard input or output failed.
    Stream(io::Error),
    /// Another failure, with a message for the user.
    Other(String),
}

impl Failure {
    /// A failure whose message contains its place.
    pub fn other(error: impl fmt::Display) -> Self {
        Self::Other(error.to_string())
    }

    /// A failure with a file or folder.
    pub fn with(path: &Path, error: impl fmt::Display) -> Self {
        Self::Other(format!("{}: {error}", path.display()))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

impl From<Box<dyn Error>> for Failure {
    fn from(error: Box<dyn Error>) -> Self {
        match error.downcast::<io::Error>() {
            Ok(error) => Self::Stream(*error),
            Err(error) => Self::other(error),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stream(error) => write!(f, "standard input or output: {error}"),
            Self::Other(what) => f.write_str(what),
        }
    }
}

/// The exit code when nobody reads the output any more: that of a Unix program which SIGPIPE ends, as a shell reports it.
pub const CLOSED_OUTPUT: u8 = 128 + 13;

/// The exit code of `program`. `on_failure` is the exit code of a failure, which is reported on standard error.
///
/// If the reader of the output has closed it, as with `| head -1`, nothing is reported, and the exit code is
/// [`CLOSED_OUTPUT`].
#[must_use]
pub fn exit_code(program: &str, outcome: Result<ExitCode, Failure>, on_failure: u8) -> ExitCode {
    match outcome {
        Ok(code) => code,
        Err(Failure::Stream(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(CLOSED_OUTPUT),
        Err(failure) => {
            report(program, &failure);
            ExitCode::from(on_failure)
        }
    }
}

/// Writes a message to standard error. Unlike `eprintln!` it does not panic if that is closed.
pub fn report(program: &str, what: &dyn fmt::Display) {
    let _ = writeln!(io::stderr(), "{program}: {what}");
}
