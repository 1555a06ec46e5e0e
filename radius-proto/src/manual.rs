//! The manual: how to write a server, a client and a decoder, with the necessary background.
//!
//! - [`server`]: from a datagram to a signed reply, now or later
//! - [`client`]: from a request to an outcome
//! - [`proxy`]: from a client's request to a server's reply and back
//! - [`decoder`]: reading packets without acting on them
//! - [`attributes`]: vendors' attributes, tags, TLVs, hidden values
//! - [`credentials`]: passwords, CHAP, EAP, MS-CHAP
//! - [`blastradius`]: the attack of 2024, and the defence against it
//! - [`secrets`]: the protection that a shared secret gives, and its limits
//! - [`peers`]: differences between FreeRADIUS and NPS

// Its second example keeps requests in memory that is allocated.
#[cfg_attr(feature = "alloc", doc = include_str!("../manual/server.md"))]
#[cfg_attr(not(feature = "alloc"), doc = "How to write a server: shown with the feature `alloc`.")]
pub mod server {}

// Its example draws random numbers from the operating system.
#[cfg_attr(feature = "getrandom", doc = include_str!("../manual/client.md"))]
#[cfg_attr(not(feature = "getrandom"), doc = "How to write a client: shown with the feature `getrandom`.")]
pub mod client {}

#[doc = include_str!("../manual/proxy.md")]
pub mod proxy {}

#[doc = include_str!("../manual/decoder.md")]
pub mod decoder {}

#[doc = include_str!("../manual/attributes.md")]
pub mod attributes {}

#[doc = include_str!("../manual/credentials.md")]
pub mod credentials {}

#[doc = include_str!("../manual/blastradius.md")]
pub mod blastradius {}

#[doc = include_str!("../manual/secrets.md")]
pub mod secrets {}

#[doc = include_str!("../manual/peers.md")]
pub mod peers {}
