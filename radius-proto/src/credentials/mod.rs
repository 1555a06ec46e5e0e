//! Credentials: computations over octets, independent of packets.

pub mod chap;
pub mod digest;
pub mod eap;
#[cfg(feature = "mschap")]
pub mod mschap;
