//! The shared secret of a command line.

use core::fmt;
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use clap::Args;
use radius_proto::Secret;
use zeroize::Zeroizing;

/// The options for the shared secret.
#[derive(Args)]
#[group(id = "secrets", multiple = false)]
pub struct SecretOptions {
    /// The shared secret. Other users of this machine can see it in the list of processes; use --secret-file to avoid
    /// that
    #[arg(short, long, value_name = "SECRET", value_parser = argument)]
    secret: Option<Zeroizing<String>>,

    /// A file with the shared secret; one line break at its end is ignored
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,
}

impl fmt::Debug for SecretOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretOptions").field("secret_file", &self.secret_file).finish_non_exhaustive()
    }
}

impl SecretOptions {
    /// The secret, if one was given.
    ///
    /// # Errors
    ///
    /// A message if the file cannot be read, or if the secret is empty or too long.
    pub fn secret(&self) -> Result<Option<Secret>, String> {
        if let Some(secret) = &self.secret {
            return Secret::new(secret.as_bytes()).map(Some).map_err(|error| format!("--secret: {error}"));
        }
        let Some(path) = &self.secret_file else { return Ok(None) };
        let place = |error: &dyn fmt::Display| format!("{}: {error}", path.display());
        let octets = read(path).map_err(|error| place(&error))?;
        let octets = octets.strip_suffix(b"\n").unwrap_or(&octets);
        let octets = octets.strip_suffix(b"\r").unwrap_or(octets);
        Secret::new(octets).map(Some).map_err(|error| place(&error))
    }
}

/// Reading one octet more than the limit is enough to detect a file that is too long.
fn read(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    const LINE_BREAK: usize = 2;
    // The memory is reserved at once, so that a growing buffer leaves no copy.
    let limit = Secret::MAX_LENGTH + LINE_BREAK + 1;
    let mut octets = Zeroizing::new(Vec::with_capacity(2 * limit));
    File::open(path)?.take(u64::try_from(limit).unwrap_or(u64::MAX)).read_to_end(&mut octets)?;
    Ok(octets)
}

#[allow(clippy::unnecessary_wraps, reason = "clap requires this type")]
fn argument(text: &str) -> Result<Zeroizing<String>, core::convert::Infallible> {
    Ok(Zeroizing::new(text.into()))
}
