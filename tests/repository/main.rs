//! What holds for the files of the repository rather than for packets.

#![cfg(test)]

extern crate alloc;

mod files;
mod rules;
