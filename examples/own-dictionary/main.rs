//! A vendor's own dictionary as typed constants, made by `build.rs`: an Access-Accept with the vendor's attributes, written,
//! verified and read. Without a network.

use core::{error::Error, net::Ipv4Addr};
use std::process::ExitCode;

use clap::Parser;
use getrandom::SysRng;
use radius_dict::rfc2865;
use radius_proto::{Code, Packet, Policy, RequestBuilder, Secret};

include!(concat!(env!("OUT_DIR"), "/acme.rs"));

/// Write and read an Access-Accept with attributes of a dictionary of one's own.
#[derive(Parser)]
#[command(about, after_help = "Exit codes: 0, 1 for what cannot be written or does not verify, 2 for wrong arguments.")]
struct Arguments {
    /// The shared secret.
    #[arg(long, default_value = "example")]
    secret: String,
    /// The banner that the device is to show.
    #[arg(long, default_value = "Welcome")]
    banner: String,
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let secret = Secret::new(arguments.secret.as_bytes())?;
    let (mut sent, mut answered) = ([0; 4096], [0; 4096]);
    let request = RequestBuilder::access_request(&mut sent, 1, &secret, &mut SysRng)?
        .push(rfc2865::USER_NAME, "alice")?
        .user_password(b"correct horse")?
        .sign();

    let at_the_server = Packet::parse(request.octets())?.verify_request(&secret, &Policy::STRICT)?;
    let datagram = at_the_server
        .reply(Code::ACCESS_ACCEPT, &mut answered)?
        .push(acme::ROLE, acme::Role::ADMINISTRATOR)?
        .push(acme::BANNER, arguments.banner.as_str())?
        .push_tlvs(acme::UPLINK, |uplink| {
            uplink.push(acme::UPLINK_ADDRESS, Ipv4Addr::new(192, 0, 2, 1))?.push(acme::UPLINK_RATE, 10_000_000_000)
        })?
        .push_hidden(acme::ENABLE_SECRET, b"only for the device", &mut SysRng)?
        .sign()?;

    let reply = Packet::parse(datagram)?.verify_reply(request, &secret, &Policy::STRICT)?;
    println!("{} = {}", acme::ROLE.name(), reply.get(acme::ROLE)?.map_or_else(String::new, |role| role.to_string()));
    println!("{} = {:?}", acme::BANNER.name(), reply.get(acme::BANNER)?.unwrap_or_default());
    println!("{} = {:?}", acme::UPLINK_ADDRESS.name(), reply.get(acme::UPLINK_ADDRESS)?);
    println!("{} = {:?}", acme::UPLINK_RATE.name(), reply.get(acme::UPLINK_RATE)?);
    let mut buffer = [0; 253];
    let secret = reply.reveal(acme::ENABLE_SECRET, &mut buffer)?;
    println!("{}, hidden on the wire: {} octets", acme::ENABLE_SECRET.name(), secret.map_or(0, <[u8]>::len));
    Ok(())
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("own-dictionary: {error}");
            ExitCode::FAILURE
        }
    }
}
