//! The RADIUS dictionary: typed constants, enumerated values, names.
//!
//! The constants are what `get`, `all` and `push` of `radius-proto` take:
//!
//! ```
//! use radius_dict::rfc2865::{self, ServiceType};
//! use radius_proto::Packet;
//!
//! let datagram = [&[1, 7, 0, 33][..], &[0; 16], &[1, 7], b"alice", &[6, 6, 0, 0, 0, 2]].concat();
//! let attributes = Packet::parse(&datagram)?.attributes();
//! assert_eq!(attributes.get(rfc2865::USER_NAME)?, Some("alice"));
//! assert_eq!(attributes.get(rfc2865::SERVICE_TYPE)?, Some(ServiceType::FRAMED_USER));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Dictionary`] has the same at run time, for printing. Everything is static data: nothing is parsed or allocated at
//! start, and `std` is not needed.
//!
//! Embedded are RFC 2865, 2866 and 2869. An attribute outside those is a
//! [`TypedAttribute`](radius_proto::TypedAttribute) of one's own away.

#![no_std]
#![forbid(unsafe_code)]

pub mod rfc2865;
pub mod rfc2866;
pub mod rfc2869;

mod define;
mod dictionary;
mod display;
mod oid;

pub use dictionary::{Definition, Dictionary};
pub use display::{DisplayAttribute, DisplayPacket};
pub use oid::{Oid, OidError};

/// The code in the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
