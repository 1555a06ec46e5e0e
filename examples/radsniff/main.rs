//! Shows the RADIUS packets of capture files: requests and replies in pairs, verified with the shared secret, as text
//! or as JSON, with statistics.
//!
//! ```text
//! cargo run --release --example radsniff --features radsniff -- --secret-file secret.txt capture.pcapng
//! ```

#![allow(clippy::std_instead_of_alloc, reason = "a program that reads files needs std")]

mod analysis;
mod arguments;
mod attributes;
mod capture;
mod client_secrets;
mod decimal;
mod exchange;
mod filter;
mod fragments;
mod input;
mod intervals;
mod json;
mod network;
mod output;
mod pairing;
mod pcap;
mod pcapng;
mod progress;
mod record;
mod statistics;
mod table;
mod tcp;
mod text;
mod time;

use std::process::ExitCode;

use clap::Parser;
use radius_examples::ending;

use crate::{
    analysis::{Outcome, analyse},
    arguments::Arguments,
};

/// The exit code for wrong usage, which clap also uses, and for a file that cannot be opened or read.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let outcome = analyse(&Arguments::parse()).map(|outcome| match outcome {
        Outcome { unreadable: true, .. } => ExitCode::from(USAGE),
        Outcome { problems: true, .. } => ExitCode::FAILURE,
        Outcome { .. } => ExitCode::SUCCESS,
    });
    ending::exit_code("radsniff", outcome, USAGE)
}
