//! The RADIUS dictionary: typed constants, enumerated values, names.
//!
//! The constants are what `get`, `all` and `push` of `radius-proto` take:
//!
//! ```
//! use radius_dict::rfc::rfc2865::{self, ServiceType};
//! use radius_proto::Packet;
//!
//! let datagram = [&[1, 7, 0, 33][..], &[0; 16], &[1, 7], b"alice", &[6, 6, 0, 0, 0, 2]].concat();
//! let attributes = Packet::parse(&datagram)?.attributes();
//! assert_eq!(attributes.get(rfc2865::USER_NAME)?, Some("alice"));
//! assert_eq!(attributes.get(rfc2865::SERVICE_TYPE)?, Some(ServiceType::FRAMED_USER));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`rfc`] has the attributes of the RFCs and [`vendor`] those of the vendors, a module each. The page of a constant says
//!   what `get` gives and `push` takes.
//! - [`Dictionary`] has the same at run time: names, types and values. Both are static data: nothing is parsed or allocated
//!   at start, and `std` is not needed.
//! - [`Dictionary::display`] prints packets for logs, without secrets: [`DisplayPacket`] says which values are withheld.
//! - [`text`] prints and reads attributes as lines, `Tunnel-Type:1 = VLAN`.
//! - `loader` reads dictionaries at run time, FreeRADIUS's as they are shipped. A loaded dictionary prints and reads as
//!   well ([`NamedRegistry`]).
//! - `codegen` makes constants of dictionaries in build scripts.
//!
//! Embedded are the attributes of the RFCs and of seven vendors, with the feature `vendors` of 185. For another attribute
//! write a constant of your own: [`TypedAttribute`](radius_proto::typed::TypedAttribute).
//!
//! # Features
//!
//! None is on by default, and each adds to what the others give.
//!
//! - `vendors`: all vendors, not only Ascend, Cisco, Lucent, Microsoft, Starent, US Robotics and WiMAX.
//! - `loader`: dictionaries in FreeRADIUS's syntax at run time; needs an allocator.
//! - `std`: with `loader`, dictionaries in folders.
//! - `codegen`: typed constants from dictionaries, for build scripts; with `loader` and `std`.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "loader")]
extern crate alloc;
// The constants are written as in any other crate.
extern crate self as radius_dict;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "codegen")]
pub mod codegen;
mod definition;
mod display;
mod embedded;
#[doc(hidden)]
pub mod enumeration;
mod hash;
#[cfg(feature = "loader")]
pub mod loader;
mod oid;
mod registry;
pub mod rfc;
mod secrecy;
#[cfg(feature = "loader")]
mod syntax;
pub mod text;
pub mod vendor;
mod withheld;

pub use definition::Definition;
pub use display::{DisplayAttribute, DisplayLeaf, DisplayPacket};
pub use embedded::Dictionary;
pub use oid::{Oid, OidError};
pub use registry::NamedRegistry;

/// The code in the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
