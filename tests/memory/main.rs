//! What is allocated, and what a dropped secret leaves in memory.
//!
//! A program of its own: an allocator that counts and watches is the whole program's, and only here memory is read with `unsafe`.

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
