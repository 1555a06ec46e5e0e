//! What is allocated, and what a dropped secret leaves in memory.
//!
//! A program of its own: an allocator that counts is the whole program's, and only here memory is read with `unsafe`.

#![cfg(test)]
#![allow(unsafe_code, reason = "what is left in memory cannot be looked at otherwise")]

mod wiping;
mod wiping_of_hashes;
mod zero_allocation;
