//! Options that programs have in common.

use clap::Args;

use crate::{hex, names::NameOptions, secret::SecretOptions};

/// Which secret, which request, which names.
#[derive(Args, Debug)]
pub struct Common {
    /// The shared secret, if there is one.
    #[command(flatten)]
    pub secret: SecretOptions,

    /// The request that a reply answers
    #[arg(short, long, value_name = "HEX", value_parser = octets)]
    pub request: Option<Octets>,

    /// The dictionary.
    #[command(flatten)]
    pub names: NameOptions,
}

/// Octets of an option.
#[derive(Clone, Debug)]
pub struct Octets(pub Vec<u8>);

/// Reads the octets of an option.
///
/// # Errors
///
/// Text that is not two hexadecimal digits for each octet.
pub fn octets(text: &str) -> Result<Octets, hex::HexError> {
    let mut octets = Vec::new();
    hex::read(text.as_bytes(), &mut octets).map(|()| Octets(octets))
}
