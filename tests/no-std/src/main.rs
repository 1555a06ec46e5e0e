//! A program without `std` and without an allocator that builds, verifies, answers, reads and prints a sign-in; its
//! exit code is 0 if everything succeeded.
//!
//! If `std` were in the dependency graph, there would be two panic handlers, and linking would fail. If something
//! allocated, there would be no allocator to link.

#![no_std]
#![no_main]

use core::{convert::Infallible, fmt::Write, panic::PanicInfo};

use radius_dict::{Dictionary, rfc::rfc2865, text};
use radius_proto::{
    Code, Packet, RequestBuilder, Secret,
    rand_core::{TryCryptoRng, TryRng},
    verify::Outcome,
};

// This is only for the start-up code that calls `main`, and for functions like `memcpy`.
#[link(name = "c")]
unsafe extern "C" {}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {
        core::hint::spin_loop();
    }
}

/// The compiled `core` names it, although nothing here unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// A counter is random enough for a program that sends nothing.
struct Counter(u8);

impl TryRng for Counter {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut octets = [0; 4];
        self.try_fill_bytes(&mut octets)?;
        Ok(u32::from_le_bytes(octets))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut octets = [0; 8];
        self.try_fill_bytes(&mut octets)?;
        Ok(u64::from_le_bytes(octets))
    }

    fn try_fill_bytes(&mut self, octets: &mut [u8]) -> Result<(), Infallible> {
        for octet in octets {
            self.0 = self.0.wrapping_add(1);
            *octet = self.0;
        }
        Ok(())
    }
}

impl TryCryptoRng for Counter {}

/// Text without an allocator.
struct Printed {
    octets: [u8; 64],
    length: usize,
}

impl Printed {
    fn text(&self) -> Option<&str> {
        core::str::from_utf8(self.octets.get(..self.length)?).ok()
    }
}

impl Write for Printed {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let end = self.length + text.len();
        self.octets.get_mut(self.length..end).ok_or(core::fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

/// `None` if anything fails.
fn sign_in() -> Option<()> {
    let secret = Secret::new(b"correct horse battery staple").ok()?;
    let mut buffer = [0; 512];
    let request = RequestBuilder::access_request_with(&mut buffer, 7, &secret, &mut Counter(0)).ok()?;
    let mut request = request.push(rfc2865::USER_NAME, "alice").ok()?.user_password(b"correct horse").ok()?.sign();

    let verified = Packet::parse(request.octets()).ok()?.verify_request(&secret).ok()?;
    if !verified.user_password_matches(b"correct horse").ok()? {
        return None;
    }
    let mut buffer = [0; 512];
    let reply = verified.reply(Code::ACCESS_ACCEPT, &mut buffer).ok()?;
    let reply = reply.push(rfc2865::REPLY_MESSAGE, "welcome").ok()?.sign().ok()?;

    let reply = Packet::parse(reply).ok()?.verify_reply(request.outstanding(), &secret).ok()?;
    let Outcome::Accept(reply) = reply else { return None };
    let leaf = reply.attributes().leaves(Dictionary::EMBEDDED).last()?;
    let mut printed = Printed { octets: [0; 64], length: 0 };
    write!(printed, "{}", text::line(Dictionary::EMBEDDED, &leaf)).ok()?;
    let line = text::lines(Dictionary::EMBEDDED, printed.text()?).next()?.ok()?;
    if line.encode(&mut [0; 16]).ok()? != b"welcome" {
        return None;
    }
    (reply.get(rfc2865::REPLY_MESSAGE).ok()?? == "welcome").then_some(())
}

#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    i32::from(sign_in().is_none())
}
