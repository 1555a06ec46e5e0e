//! RADIUS on the wire.
//!
//! A zero-copy parser, an encoder, and what the protocol does with MD5: Message-Authenticator, request and response
//! authenticators, password hiding. No sockets, no clock, no allocation, no `std`.
//!
//! # How data flows
//!
//! ```text
//! datagram -> Packet -> VerifiedRequest / VerifiedReply -> typed values
//! typed values -> RequestBuilder / ReplyBuilder -> sign -> datagram
//! ```
//!
//! [`Packet::parse`] checks the framing once. [`Packet::verify_request`] and [`Packet::verify_reply`] check where the
//! packet comes from, under a [`Secret`] and a [`Policy`](verify::Policy); only what they return reveals passwords or can be answered.
//! [`RequestBuilder`] and [`ReplyBuilder`] write into the caller's buffer and sign in place.
//!
//! The constants that `get`, `all` and `push` take are in the crate `radius-dict`; a [`TypedAttribute`](typed::TypedAttribute) of one's own
//! does as well.
//!
//! # Security
//!
//! Safe against BlastRADIUS (CVE-2024-3596) unless told otherwise: Access-Requests, Status-Servers and the replies to
//! them are built with Message-Authenticator as their first attribute, and [`Policy::STRICT`](verify::Policy::STRICT), the default, accepts
//! none without. Accounting, CoA and Disconnect requests are authenticated as a whole by their Request Authenticator. A
//! datagram that does not parse or does not verify is an error that says why, to be counted and then forgotten: never
//! answered, and never taken for a reply.
//!
//! # Features
//!
//! - `bytes` (default): build packets in a `bytes::BytesMut`; needs an allocator.
//! - `mschap`: MS-CHAP, MS-CHAPv2 and MPPE keys, with the hashes and ciphers that only they need.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

pub mod attribute;
pub mod attribute_tables;
pub mod credentials;
pub mod crypto;
pub mod encode;
pub mod error;
pub mod exchange;
pub mod find;
pub mod packet;
pub mod typed;
pub mod value;
pub mod verify;

mod authenticator;
mod code;
mod hexadecimal;
mod profile;

pub use code::Code;
pub use crypto::Secret;
pub use encode::{ReplyBuilder, RequestBuilder};
pub use packet::Packet;
/// The trait of random number generators, [`rand_core::TryCryptoRng`], in the version that this crate takes.
pub use rand_core;

/// The code in the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
