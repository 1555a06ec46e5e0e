//! Credentials: computations over octets, apart from packets.

pub mod chap;
pub mod digest;
pub mod eap;
#[cfg(feature = "mschap")]
pub mod mschap;
