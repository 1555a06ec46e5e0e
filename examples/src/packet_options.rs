//! The common options of programs.

use clap::Args;

use crate::{dictionary::DictionaryOptions, hexadecimal, secret::SecretOptions};

/// The options for the secret, the request and the dictionary.
#[derive(Args, Debug)]
pub struct PacketOptions {
    /// The shared secret, if there is one.
    #[command(flatten)]
    pub secret: SecretOptions,

    /// The request that a reply answers
    #[arg(short, long, value_name = "HEX", value_parser = octets)]
    pub request: Option<Octets>,

    /// The dictionary, for names, types and values.
    #[command(flatten)]
    pub dictionary: DictionaryOptions,
}

/// Octets of an option.
#[derive(Clone, Debug)]
pub struct Octets(pub Vec<u8>);

/// Reads the octets of an option.
///
/// # Errors
///
/// Text that is not two hexadecimal digits for each octet.
pub fn octets(text: &str) -> Result<Octets, hexadecimal::HexError> {
    let mut octets = Vec::new();
    hexadecimal::read(text.as_bytes(), &mut octets).map(|()| Octets(octets))
}
