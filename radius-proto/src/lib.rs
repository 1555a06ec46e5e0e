//! RADIUS on the wire: a zero-copy parser, an encoder, and the protocol's cryptography. The crate has no sockets and no
//! clock, and does not need `std`.
//!
//! A server in three lines, a client in four:
//!
//! ```
//! # #[cfg(feature = "getrandom")] {
//! use radius_proto::{Code, Packet, RequestBuilder, Secret, attribute::AttributeType, verify::Outcome};
//!
//! let secret = Secret::new(b"a long random secret, unique for this client")?;
//! let (mut sent, mut answered) = ([0; 4096], [0; 4096]);
//!
//! // The client builds a request. 1 is User-Name; the crate `radius-dict` has typed constants.
//! let mut request = RequestBuilder::access_request(&mut sent, 7, &secret)?
//!     .push_octets(AttributeType(1), b"alice")?
//!     .user_password(b"correct horse")?
//!     .sign();
//!
//! // The server verifies the packet before it uses its contents.
//! let received = Packet::parse(request.octets())?.verify_request(&secret)?;
//! let is_right = received.user_password_matches(b"correct horse")?;
//! let code = if is_right { Code::ACCESS_ACCEPT } else { Code::ACCESS_REJECT };
//! let reply = received.reply(code, &mut answered)?.sign()?;
//!
//! // The client accepts one reply. Only an Access-Accept lets a user in.
//! let outcome = Packet::parse(reply)?.verify_reply(request.outstanding(), &secret)?;
//! assert!(matches!(outcome, Outcome::Accept(_)));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The [manual] shows programs, and explains BlastRADIUS, secrets and peers. The five types at the root are those of
//! the example; everything else is in a module:
//!
//! | module | contents |
//! |---|---|
//! | [`packet`] | limits of a receiver, the Authenticator field |
//! | [`attribute`] | attributes on the wire: types, paths, vendors, TLVs, tags |
//! | [`value`], [`typed`] | the data types of RFC 8044, and constants that know them |
//! | [`find`] | all values of a packet |
//! | [`verify`] | verified requests and replies, and the policies for old peers |
//! | [`exchange`] | outstanding requests, which replies must match |
//! | [`encode`] | buffers for packets, and writing without signing |
//! | [`credentials`] | CHAP, EAP, MS-CHAP, HTTP Digest |
//! | [`attribute_tables`] | the attributes that each packet may contain |
//! | [`crypto`], [`error`] | secrets and hiding; all errors |
//!
//! # Features
//!
//! - `alloc` (default): packets that own their octets. Clones of a [`Secret`] share it.
//! - `bytes` (default): packets can be built in a `bytes::BytesMut`.
//! - `getrandom` (default): random numbers from the operating system. Without it the methods whose names end in `_with`
//!   take a generator.
//! - `lanes` (default): a [`verify::Batch`] hashes its packets in the lanes of vectors. It needs the standard library.
//! - `mschap`: MS-CHAP, MS-CHAPv2 and MPPE keys, with the hashes and ciphers that they need.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![cfg_attr(
    not(all(feature = "alloc", feature = "bytes", feature = "getrandom", feature = "lanes", feature = "mschap")),
    allow(rustdoc::broken_intra_doc_links, reason = "links to what the features add")
)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod attribute;
pub mod attribute_tables;
pub mod credentials;
pub mod crypto;
pub mod encode;
pub mod error;
pub mod exchange;
pub mod find;
pub mod manual;
pub mod packet;
pub mod typed;
pub mod value;
pub mod verify;

mod authenticator;
mod code;
mod hexadecimal;
mod labels;
mod packet_error;
mod profile;

pub use code::Code;
#[doc(inline)]
pub use crypto::Secret;
#[doc(inline)]
pub use encode::{ReplyBuilder, RequestBuilder};
#[doc(inline)]
pub use packet::Packet;
/// The trait of random number generators, [`rand_core::TryCryptoRng`], in the version that this crate takes.
pub use rand_core;

/// The code in the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
