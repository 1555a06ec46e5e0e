//! What holds for the files of the repository rather than for packets.

#![cfg(test)]

extern crate alloc;

mod dependencies;
mod files;
mod floors;
mod rules;
mod source;
