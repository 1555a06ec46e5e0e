//! A vendor's own dictionary as typed constants, made by `build.rs`. The program writes, verifies and reads an
//! Access-Accept with the vendor's attributes. It uses no network.

use core::{error::Error, net::Ipv4Addr};
use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;
use radius_dict::rfc::rfc2865;
use radius_examples::ending;
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    value::{Structured, Value},
    verify::Outcome,
};

include!(concat!(env!("OUT_DIR"), "/example.rs"));

/// Write and read an Access-Accept with attributes of your own dictionary.
#[derive(Parser)]
#[command(
    about,
    after_help = "Exit codes: 0; 1 if the packet cannot be written or does not verify; 2 for wrong arguments."
)]
struct Arguments {
    /// The shared secret.
    #[arg(long, default_value = "example")]
    secret: String,
    /// The banner that the device shows.
    #[arg(long, default_value = "Welcome")]
    banner: String,
}

fn run(arguments: &Arguments, output: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let secret = Secret::new(arguments.secret.as_bytes())?;
    let (mut sent, mut answered) = ([0; 4096], [0; 4096]);
    let mut request = RequestBuilder::access_request(&mut sent, 1, &secret)?
        .push(rfc2865::USER_NAME, "alice")?
        .user_password(b"correct horse")?
        .sign();

    let mut members = [0; 64];
    let lease = example::Lease::LAYOUT
        .writer(&mut members)
        .push("Renew", Value::Byte(50))?
        .push("Kind", Value::Byte(4))?
        .push("Spare", Value::Byte(0))?
        .begin("Address")?
        .push("Four", Value::Ipv4Address(Ipv4Addr::new(192, 0, 2, 7)))?
        .end()?
        .finish()?;
    let at_the_server = Packet::parse(request.octets())?.verify_request(&secret)?;
    let datagram = at_the_server
        .reply(Code::ACCESS_ACCEPT, &mut answered)?
        .push(example::ROLE, example::Role::ADMINISTRATOR)?
        .push(example::BANNER, arguments.banner.as_str())?
        .push_tlvs(example::UPLINK, |uplink| {
            uplink
                .push(example::UPLINK_ADDRESS, Ipv4Addr::new(192, 0, 2, 1))?
                .push(example::UPLINK_RATE, 10_000_000_000)
        })?
        .push(example::LEASE, lease)?
        .push_hidden(example::ENABLE_SECRET, b"only for the device")?
        .sign()?;

    let Outcome::Accept(reply) = Packet::parse(datagram)?.verify_reply(request.outstanding(), &secret)? else {
        return Err("not let in".into());
    };
    writeln!(
        output,
        "{} = {}",
        example::ROLE.name(),
        reply.get(example::ROLE)?.map_or_else(String::new, |role| role.to_string())
    )?;
    writeln!(output, "{} = {:?}", example::BANNER.name(), reply.get(example::BANNER)?.unwrap_or_default())?;
    writeln!(output, "{} = {:?}", example::UPLINK_ADDRESS.name(), reply.get(example::UPLINK_ADDRESS)?)?;
    writeln!(output, "{} = {:?}", example::UPLINK_RATE.name(), reply.get(example::UPLINK_RATE)?)?;
    let lease = reply.get(example::LEASE)?.map_or_else(String::new, |lease| lease.to_string());
    writeln!(output, "{} = {lease}", example::LEASE.name())?;
    let mut buffer = [0; 253];
    let secret = reply.reveal(example::ENABLE_SECRET, &mut buffer)?;
    writeln!(
        output,
        "{}, hidden on the wire: {} octets",
        example::ENABLE_SECRET.name(),
        secret.map_or(0, <[u8]>::len)
    )?;
    Ok(())
}

fn main() -> ExitCode {
    let outcome = run(&Arguments::parse(), &mut io::stdout().lock());
    ending::exit_code("own-dictionary", outcome.map(|()| ExitCode::SUCCESS).map_err(ending::Failure::from), 1)
}
