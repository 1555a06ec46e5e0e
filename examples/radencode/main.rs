//! Turns attribute lines into packets in hexadecimal.
//!
//! ```text
//! echo 'User-Name = alice' | cargo run --release --example radencode --features radencode
//! ```

#![allow(clippy::std_instead_of_alloc, reason = "a program with input and output needs std")]

mod encoder;
mod packet_failure;
mod packet_text;
mod random;

use std::{
    io::{self, BufReader, BufWriter, Write},
    process::ExitCode,
};

use clap::Parser;
use radius_examples::{
    ending::{self, Failure},
    packet_options::PacketOptions,
};
use radius_proto::{Code, Packet, verify::RequestPolicy};

use crate::{
    encoder::Encoder,
    packet_failure::PacketFailure,
    packet_text::{PacketText, PacketTexts},
};

/// Encodes RADIUS packets. Standard input has attribute lines, with a blank line between packets. Standard output gets
/// hexadecimal digits, one packet in each line.
///
/// Lines have the form of FreeRADIUS's radclient and users files. A packet that cannot be encoded gives an empty line,
/// so that line n is always packet n. Its fault is reported on standard error, and encoding continues with the next
/// packet.
#[derive(Parser)]
#[command(name = "radencode", after_long_help = AFTER)]
struct Arguments {
    #[command(flatten)]
    common: PacketOptions,

    /// The code, by name or number
    #[arg(short, long, value_name = "CODE", default_value = "Access-Request", value_parser = packet_text::code)]
    code: Code,

    /// The identifier; replies have that of --request
    #[arg(short, long, value_name = "N", default_value_t = 0)]
    id: u8,

    /// The 16 octets of the authenticator; without this option that of a request is random with --secret, and zeroes
    /// without --secret
    #[arg(short, long, value_name = "HEX", value_parser = packet_text::authenticator)]
    authenticator: Option<packet_text::AuthenticatorOctets>,

    /// Print the attributes without the header, and without a Message-Authenticator that radencode adds
    #[arg(long)]
    attributes_only: bool,
}

const AFTER: &str = "\
Lines:
  User-Name = \"alice\"                    also := += ==, and several with commas between them
  Tunnel-Type:1 = VLAN                   with a tag; :0 is the same as no tag
  Framed-IP-Address = 192.0.2.1          # a comment
  Attr-26.9.199 = 0x0102                 the octets on the wire, of any attribute; also Vendor-9-Attr-199
  Class = 0x616263                       octets; also as a text
  Reply-Message = \"it\\'s\\n\\\"quoted\\\" \\303\\274\"
  Packet-Type = Access-Accept            in place of --code, --id and --authenticator, for this packet
  Packet-Identifier = 7, Packet-Authentication-Vector = 0x00010203..
  IP-Port-Type = 1, IP-Port-Limit = 5    TLVs of one attribute are written in one
  { Cisco-AVPair = \"a\", Attr-26.9.2 = 0x62 }   attributes of a vendor in one Vendor-Specific
  Response-Packet-Type == Access-Accept  ignored, as other items for radclient and servers are

With --secret: User-Password and what else is hidden is given in clear and hidden, and CHAP-Password = \"hello\" is computed
  from the password; Message-Authenticator comes first in
  every packet but those of accounting; the authenticators of accounting, CoA and Disconnect requests and of replies are
  computed. Lines with a Message-Authenticator are left out then. A reply needs --request, whose identifier it has and
  whose Proxy-States it echoes; lines with a Proxy-State are left out of it. Salts are random.
Without: everything is written as it is said, and what is to be hidden is an error, but for its octets on the wire (Attr-2 = 0x..).

Exit code: 0; 1 if any packet could not be encoded; 2 for wrong usage, a dictionary that does not load, or input that
cannot be read.

Examples:
  echo 'User-Name = alice, User-Password = \"open sesame\"' | radencode --secret testing123
  radencode --code Accounting-Request --secret testing123 < session.txt
  echo 'Reply-Message = welcome' | radencode --code 2 --secret testing123 --request 0107..
  raddecode --text < packets.hex | radencode";

fn main() -> ExitCode {
    ending::exit_code("radencode", run(&Arguments::parse()), 2)
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let Arguments { common, code, id, authenticator, attributes_only } = arguments;
    let dictionary = common.dictionary.load().map_err(Failure::Other)?;
    let secret = common.secret.secret().map_err(Failure::Other)?;
    let secret = secret.as_ref();
    let failed = |error: &dyn core::fmt::Display| Failure::Other(format!("--request: {error}"));
    let request = match &common.request {
        Some(octets) => Some(Packet::parse(&octets.0).map_err(|error| failed(&error))?),
        None => None,
    };
    let request = match (request, secret) {
        // The request is not authenticated. That is harmless here, since the reply is only printed.
        (Some(request), Some(secret)) => {
            let accepted =
                request.accept_request(secret, &RequestPolicy::UNPROTECTED).map_err(|error| failed(&error))?;
            Some(accepted.regardless())
        }
        (Some(_), None) => return Err(Failure::other("--request needs --secret")),
        (None, _) => None,
    };
    let header =
        packet_text::Header { code: *code, identifier: *id, authenticator: authenticator.map(|octets| octets.0) };
    let encoder = Encoder { registry: dictionary.registry(), secret, request, attributes_only: *attributes_only };
    let (input, output) = (BufReader::new(io::stdin().lock()), BufWriter::new(io::stdout().lock()));
    let all_good = encode_all(&encoder, PacketTexts::new(input, header), output)?;
    Ok(ExitCode::from(u8::from(!all_good)))
}

/// Whether every packet was encoded.
fn encode_all(
    encoder: &Encoder<'_>,
    mut blocks: PacketTexts<impl io::BufRead>,
    mut output: impl Write,
) -> io::Result<bool> {
    let (mut all_good, mut printed) = (true, String::new());
    while let Some(block) = blocks.next()? {
        printed.clear();
        let encoded = block.and_then(|block: PacketText| encoder.encode(&block, &mut printed));
        if let Err(PacketFailure { line, reason }) = encoded {
            all_good = false;
            // Earlier output is written before the message.
            output.flush()?;
            ending::report("radencode", &format_args!("line {line}{reason}"));
        }
        printed.push('\n');
        output.write_all(printed.as_bytes())?;
        // A program that writes one packet at a time may wait for the output.
        output.flush()?;
    }
    Ok(all_good)
}
