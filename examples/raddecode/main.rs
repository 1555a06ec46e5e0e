//! Turns packets in hexadecimal, one in each line, into JSON Lines.
//!
//! ```text
//! echo 010700190000...0107616c696365 | cargo run --release --example raddecode --features raddecode
//! ```

#![allow(clippy::std_instead_of_alloc, reason = "a program with input and output needs std")]

mod decode;
mod json;
mod text;

use std::{
    io::{self, BufRead, BufReader, BufWriter, Write},
    process::ExitCode,
};

use clap::Parser;
use radius_examples::{
    ending::{self, Failure},
    lines,
    packet_options::PacketOptions,
};
use radius_proto::Packet;

use crate::decode::{Decoder, Fault};

/// Decodes RADIUS packets. Standard input has hexadecimal digits, one packet in each line. Standard output gets one
/// JSON object in each line.
///
/// Every line of the input gives a line of output, in order. A line that is not a packet gives an object with "ok":
/// false, the octet of the packet at which the fault is, and the error. Decoding continues with the next line. `0x` may
/// precede the digits, and blanks may be between them.
#[derive(Parser)]
#[command(name = "raddecode", after_long_help = AFTER)]
struct Arguments {
    #[command(flatten)]
    common: PacketOptions,

    /// Print attribute lines, as radencode reads them, instead of JSON, with a blank line after each packet
    #[arg(short, long)]
    text: bool,

    /// End with exit code 1 if a line was not a packet
    #[arg(long)]
    strict: bool,
}

const AFTER: &str = "\
A packet:
  {\"ok\":true,\"code\":1,\"code_name\":\"Access-Request\",\"id\":7,\"length\":25,\"authenticator\":\"00..\",
   \"attributes\":[{\"oid\":\"1\",\"name\":\"User-Name\",\"type\":\"text\",\"tag\":null,\"value\":\"alice\",
                  \"raw\":false,\"length\":5}],
   \"authenticator_check\":\"unchecked\",\"message_authenticator\":\"absent\"}
Anything else:
  {\"ok\":false,\"offset\":22,\"error\":\"offset 22: attribute 1: Length is 1; an attribute has at least 2 octets\"}

attributes: every value in wire order, those of vendors, extended attributes and TLVs one by one; pieces of an
  EAP-Message or of a long attribute are one value. type is null for an attribute that the dictionary does not know; tag
  is a number or null.
value: a string. A text is unchanged; a number that has a name is the name; other numbers are decimal; addresses,
  prefixes and dates are text; octets are 0x and digits, also if they happen to be a text. The value of a struct is an
  object: each member has its name as key, and an object with type and value; an array has a list of these.
raw: true if value is the octets on the wire as 0x: the attribute is unknown, or its value does not fit its type, or is
  hidden and was not revealed. Of a revealed value that does not fit its type, such as a password that is not UTF-8,
  it is the octets in clear.
length: the octets of the value on the wire; of a revealed value, the octets in clear.
error: there if the packet verified and a hidden value in it cannot be revealed, and why.
code_name: null for a code without a name.
authenticator_check: valid or invalid for accounting, CoA and Disconnect requests with --secret, and for replies with
  --secret and --request; otherwise unchecked, as for Access-Request, whose authenticator is random.
message_authenticator: valid or invalid with --secret, and for replies with --request; absent if there is none.
verify_error: there if the secret says that the packet is not to be believed, and why. Nothing is revealed then.

Hidden values (User-Password, Tunnel-Password, MS-MPPE keys ...) are revealed with --secret, and in replies with
--request. A wrong secret shows as invalid; without anything to check, as garbage.

Exit code: 0, even if lines were no packets (with --strict 1); 2 for wrong usage, a dictionary that does not load, or
input that cannot be read.

Examples:
  raddecode < packets.hex
  raddecode --secret testing123 < requests.hex | jq -r '.attributes[]? | select(.name == \"User-Name\").value'
  raddecode --secret testing123 --request 0107.. < reply.hex
  raddecode --dictionary /usr/share/freeradius < packets.hex
  raddecode --text < packets.hex | radencode

--text: attributes of a vendor that share a Vendor-Specific are in braces, and so are TLVs that are not in the attribute
  of the TLVs before.";

/// Longer lines are not packets: Length is at most 65,535 octets, and blanks may be between the digits.
const LONGEST_LINE: usize = 4 * 65_535;

fn main() -> ExitCode {
    ending::exit_code("raddecode", run(&Arguments::parse()), 2)
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let Arguments { common, text, strict } = arguments;
    let dictionary = common.dictionary.load().map_err(Failure::Other)?;
    let request = match &common.request {
        Some(octets) => Some(Packet::parse(&octets.0).map_err(|error| Failure::Other(format!("--request: {error}")))?),
        None => None,
    };
    let secret = common.secret.secret().map_err(Failure::Other)?;
    let mut decoder = Decoder::new(dictionary.registry(), secret.as_ref(), request);
    let (input, output) = (BufReader::with_capacity(1 << 16, io::stdin().lock()), BufWriter::new(io::stdout().lock()));
    let all_good = decode_all(&mut decoder, *text, input, output)?;
    Ok(ExitCode::from(u8::from(*strict && !all_good)))
}

/// Whether every line was a packet.
fn decode_all(
    decoder: &mut Decoder<'_>,
    as_text: bool,
    mut input: impl LookAhead,
    mut output: impl Write,
) -> io::Result<bool> {
    let (mut all_good, mut line, mut printed) = (true, Vec::new(), String::new());
    let (mut octets, mut number) = (Vec::new(), 0_u64);
    loop {
        // All available lines are decoded and printed before the program waits for input.
        if input.is_drained() {
            output.flush()?;
        }
        let Some(found) = lines::next(&mut input, LONGEST_LINE, &mut line)? else { break };
        number += 1;
        let packet = match found {
            lines::Line::Whole => Fault::read(&line, &mut octets),
            lines::Line::TooLong => Err(Fault::line_too_long(LONGEST_LINE)),
        };
        all_good &= packet.is_ok();
        printed.clear();
        match (packet, as_text) {
            (Ok(packet), false) => json::packet(decoder, packet, &mut output)?,
            (Err(fault), false) => json::fault(&fault, &mut output)?,
            (Ok(packet), true) => text::packet(decoder, packet, &mut printed),
            (Err(fault), true) => text::fault(number, &fault, &mut printed),
        }
        output.write_all(printed.as_bytes())?;
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(all_good)
}

/// Whether further reading would wait.
trait LookAhead: BufRead {
    fn is_drained(&self) -> bool;
}

impl<R: io::Read> LookAhead for BufReader<R> {
    fn is_drained(&self) -> bool {
        self.buffer().is_empty()
    }
}
