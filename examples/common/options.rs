//! Options that programs have in common.

use std::path::PathBuf;

use clap::Args;
use radius_proto::{Secret, SecretError};
use zeroize::Zeroizing;

use crate::{hex, names::Names};

#[derive(Args)]
pub(crate) struct Common {
    /// The shared secret, as text
    #[arg(short, long, value_name = "S", value_parser = secret)]
    pub(crate) secret: Option<SharedSecret>,

    /// The request that a reply answers
    #[arg(short, long, value_name = "HEX", value_parser = octets)]
    pub(crate) request: Option<Octets>,

    /// A folder with a file `dictionary` in FreeRADIUS's syntax, in place of the dictionary that is built in
    #[arg(short, long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
}

impl Common {
    /// The names to use.
    pub(crate) fn names(&self) -> Result<Names, String> {
        Names::new(self.dictionary.as_deref())
    }
}

/// Octets of an option.
#[derive(Clone)]
pub(crate) struct Octets(pub(crate) Vec<u8>);

pub(crate) fn octets(text: &str) -> Result<Octets, hex::HexError> {
    let mut octets = Vec::new();
    hex::read(text.as_bytes(), &mut octets).map(|()| Octets(octets))
}

/// The secret as it was given.
#[derive(Clone)]
pub(crate) struct SharedSecret(pub(crate) Zeroizing<Vec<u8>>);

impl SharedSecret {
    /// Ready for use.
    pub(crate) fn key(&self) -> Result<Secret, SecretError> {
        Secret::new(&self.0)
    }
}

fn secret(text: &str) -> Result<SharedSecret, SecretError> {
    let secret = SharedSecret(Zeroizing::new(text.into()));
    secret.key().map(|_| secret)
}
