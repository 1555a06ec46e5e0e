//! Options that programs have in common.

use clap::Args;

use crate::{hex, names::NameOptions, secret::SecretOptions};

#[derive(Args)]
pub(crate) struct Common {
    #[command(flatten)]
    pub(crate) secret: SecretOptions,

    /// The request that a reply answers
    #[arg(short, long, value_name = "HEX", value_parser = octets)]
    pub(crate) request: Option<Octets>,

    #[command(flatten)]
    pub(crate) names: NameOptions,
}

/// Octets of an option.
#[derive(Clone)]
pub(crate) struct Octets(pub(crate) Vec<u8>);

pub(crate) fn octets(text: &str) -> Result<Octets, hex::HexError> {
    let mut octets = Vec::new();
    hex::read(text.as_bytes(), &mut octets).map(|()| Octets(octets))
}
