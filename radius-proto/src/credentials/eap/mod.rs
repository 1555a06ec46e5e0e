//! EAP packets, as far as RADIUS needs them. They can be carried and answered. The methods are MD5-Challenge and, with the
//! feature `mschap`, EAP-MSCHAPv2 in the module `ms_chap2`. Methods with TLS are not included.
//!
//! [`Packet`] is a view over one whole EAP packet in contiguous octets. Other modules join EAP-Message attributes and
//! split a packet into attributes. The functions ([`request`], [`identity_response`], [`nak`], [`success`], ...) write
//! a packet into the caller's buffer and return the octets written.
//!
//! ```text
//! Code (1)  Identifier (1)  Length (2)   and in requests and responses:   Type (1)  Type-Data (0 to 65,530)
//! ```
//!
//! **EAP-Start** is not an EAP packet. It is an EAP-Message without a value; a NAS sends it to ask the server to begin
//! ([RFC 3579, section 2.1](https://www.rfc-editor.org/rfc/rfc3579#section-2.1)). It has no octets, so
//! [`Packet::parse`] refuses it. Check for it before parsing, in Access-Requests only.
//!
//! ```
//! use radius_proto::credentials::eap;
//!
//! let received = [2, 7, 0, 9, 1, b'n', b'e', b'm', b'o'];
//! let response = eap::Packet::parse(&received)?;
//! assert_eq!(response.identity(), Some(&b"nemo"[..]));
//!
//! let (challenge, mut buffer) = ([0x5a; 16], [0; 64]);
//! let request = eap::md5_challenge_request(&mut buffer, eap::next_identifier(7), &challenge, b"server")?;
//! assert_eq!(request[..6], [1, 8, 0, 28, 4, 16]);
//! # Ok::<(), eap::EapError>(())
//! ```
//!
//! [RFC 3748](https://www.rfc-editor.org/rfc/rfc3748), [RFC 3579](https://www.rfc-editor.org/rfc/rfc3579)

#[cfg(feature = "mschap")]
pub mod ms_chap2;

mod build;
mod code;
mod eap_type;
mod error;
mod expanded_type;
mod md5_challenge;
mod packet;

pub use build::{
    expanded_nak, expanded_request, expanded_response, failure, identity_request, identity_response,
    md5_challenge_request, md5_challenge_response, nak, next_identifier, notification_request, notification_response,
    request, response, success,
};
pub use code::Code;
pub use eap_type::Type;
pub use error::EapError;
pub use expanded_type::ExpandedType;
pub use md5_challenge::Md5Challenge;
pub use packet::{DesiredTypes, Packet};

/// Octets of Code, Identifier and Length.
const HEADER: usize = 4;
/// Octets of a type in expanded format: 254, three of Vendor-Id, four of Vendor-Type.
const EXPANDED: usize = 8;
