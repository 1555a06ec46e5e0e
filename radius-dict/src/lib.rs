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
//! [`Dictionary`] has the same at run time, for printing. Both are static data: nothing is parsed or allocated at start,
//! and `std` is not needed.
//!
//! Embedded are the attributes of the RFCs, and of some vendors those that are used most. An attribute outside those is
//! a [`TypedAttribute`](radius_proto::TypedAttribute) of one's own away.
//!
//! # Features
//!
//! - `loader`: dictionaries in FreeRADIUS's syntax at run time; needs an allocator.
//! - `std`: with `loader`, dictionaries in folders.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "loader")]
extern crate alloc;

pub mod ascend;
pub mod cisco;
#[cfg(feature = "loader")]
pub mod loader;
pub mod lucent;
pub mod microsoft;
pub mod rfc2865;
pub mod rfc2866;
pub mod rfc2867;
pub mod rfc2868;
pub mod rfc2869;
pub mod rfc3162;
pub mod rfc4072;
pub mod rfc4372;
pub mod rfc4675;
pub mod rfc4818;
pub mod rfc4849;
pub mod rfc5090;
pub mod rfc5176;
pub mod rfc5447;
pub mod rfc5580;
pub mod rfc5607;
pub mod rfc5904;
pub mod rfc6519;
pub mod rfc6572;
pub mod rfc6677;
pub mod rfc6911;
pub mod rfc6929;
pub mod rfc6930;
pub mod rfc7055;
pub mod rfc7155;
pub mod rfc7268;
pub mod rfc7499;
pub mod rfc7930;
pub mod rfc8045;
pub mod rfc8559;
pub mod starent;
pub mod text;
pub mod usr;
pub mod wimax;

mod define;
mod definition;
mod dictionary;
mod display;
mod oid;
#[cfg(feature = "loader")]
mod parse;

pub use definition::{Definition, NamedRegistry};
pub use dictionary::Dictionary;
pub use display::{DisplayAttribute, DisplayLeaf, DisplayPacket};
pub use oid::{Oid, OidError};

/// The code in the README compiles and does what it says.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
