//! Verifies packets.
//!
//! A server calls [`Packet::verify_request`](crate::Packet::verify_request), a client
//! [`Packet::verify_reply`](crate::Packet::verify_reply). Both are strict. `accept_request` and `accept_reply` take a
//! policy for old peers, and return for each packet whether it was authenticated.
//!
//! Verification has three steps: *plan* the digests and check what is required, *hash*, and *judge*. A [`Batch`] hashes
//! the packets of many requests side by side.

#[cfg(feature = "alloc")]
mod batch;
mod error;
mod examine;
mod hidden;
mod judge;
mod keyed;
#[cfg(feature = "alloc")]
mod owned;
mod plan;
mod policy;
mod reply;
mod request;

#[cfg(feature = "alloc")]
pub(crate) use batch::AT_ONCE;
#[cfg(feature = "alloc")]
pub use batch::{Batch, UnverifiedRequest};
pub use error::{RevealError, RevealReason, VerifyError, VerifyReason};
pub use examine::{Check, Examination};
pub use hidden::HiddenValue;
pub use judge::MessageAuthenticator;
pub use keyed::KeyedPacket;
#[cfg(feature = "alloc")]
pub use owned::{OwnedReply, OwnedRequest};
pub use policy::{Enforcement, ReplyPolicy, RequestPolicy};
pub use reply::{AcceptedReply, Outcome, Reply, UnauthenticatedReply};
pub use request::{AcceptedRequest, Request, UnauthenticatedRequest, VerifiedRequest};

pub use crate::exchange::RequiredBy;
