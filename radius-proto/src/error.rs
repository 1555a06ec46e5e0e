//! Errors: what was wrong, where, and what was expected.
//!
//! Every error is small, `Copy` and free of packet contents, so that it can be logged without leaking a credential.
//! Offsets count octets from the start of the packet.

pub use crate::{
    attribute::InvalidPlace,
    crypto::SecretError,
    encode::EncodeError,
    find::ValueError,
    packet::DecodeError,
    value::{InvalidValue, TextError},
    verify::{RequiredBy, RevealError, VerifyError},
};
