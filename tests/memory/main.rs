//! Allocations, and the octets that a dropped secret leaves in memory.
//!
//! This is a separate program, since the allocator that counts and watches is that of the whole program, and since
//! memory is read with `unsafe` only here.

#![cfg(test)]
#![allow(unsafe_code, reason = "what is left in memory cannot be looked at otherwise")]

mod hostile_dictionaries;
mod measuring;
mod watching;
mod wiping;
mod wiping_of_hashes;
mod zero_allocation;

#[global_allocator]
static ALLOCATOR: watching::Watching = watching::Watching;
