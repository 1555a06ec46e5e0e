//! Runs the example `radsniff` as a user does, on captures that are built here octet by octet.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::std_instead_of_alloc,
    reason = "a test"
)]

mod captures;
mod damage;
mod files;
mod frames;
mod network;
mod output;
mod packets;
mod pairing;
mod program;
mod verification;
