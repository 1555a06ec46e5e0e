//! The manual: how to write a server, a client and a decoder, and what to know before.
//!
//! - [`server`]: from a datagram to a signed reply, now or later
//! - [`client`]: from a request to an outcome
//! - [`decoder`]: looking at packets without acting on them
//! - [`blastradius`]: the attack of 2024, and what ends it
//! - [`secrets`]: what a shared secret protects, and what it does not
//! - [`peers`]: why FreeRADIUS and NPS behave differently

#[doc = include_str!("../manual/server.md")]
pub mod server {}

#[doc = include_str!("../manual/client.md")]
pub mod client {}

#[doc = include_str!("../manual/decoder.md")]
pub mod decoder {}

#[doc = include_str!("../manual/blastradius.md")]
pub mod blastradius {}

#[doc = include_str!("../manual/secrets.md")]
pub mod secrets {}

#[doc = include_str!("../manual/peers.md")]
pub mod peers {}
