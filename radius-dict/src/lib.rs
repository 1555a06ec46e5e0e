//! The RADIUS dictionary: typed constants, enumerated values, names.
//!
//! `get`, `all` and `push` of `radius-proto` take the constants:
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
//! - [`rfc`] has a module for each RFC and [`vendor`] a module for each vendor. The documentation of a constant has the
//!   types that `get` returns and `push` takes.
//! - [`Dictionary`] has the same at run time: names, types and values. Both are static data: nothing is parsed or allocated
//!   at start, and `std` is not needed.
//! - [`Dictionary::display`] prints packets for logs, without secrets: [`DisplayPacket`] lists the values that are
//!   withheld.
//! - [`text`] prints and reads attributes as lines, `Tunnel-Type:1 = VLAN`.
//! - `loader` reads dictionaries at run time, also FreeRADIUS's dictionaries as they are shipped. A loaded dictionary
//!   can also print and read ([`NamedRegistry`]).
//! - `codegen` makes constants from dictionaries in build scripts.
//!
//! The attributes of the RFCs and of seven vendors are embedded; with the feature `vendors`, those of 193 vendors. The
//! vendors' are those of FreeRADIUS, in the version that [`Dictionary::VERSION`] states. For another attribute write a
//! constant of your own: [`TypedAttribute`](radius_proto::typed::TypedAttribute).
//!
//! # Features
//!
//! No feature is on by default. Features only add.
//!
//! - `vendors`: all vendors. Without it: Ascend, Cisco, Lucent, Microsoft, Starent, US Robotics and WiMAX.
//! - `loader`: loads dictionaries in FreeRADIUS's syntax at run time. It needs an allocator.
//! - `std`: with `loader`, reads dictionaries from folders.
//! - `codegen`: makes typed constants from dictionaries, for build scripts. It includes `loader` and `std`.
//! - `serde`: serializes packets and attributes with their names ([`DisplayPacket`], [`text::LineText`]), to JSON for
//!   example.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "loader")]
extern crate alloc;
// The generated constants name this crate as in any other crate.
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
