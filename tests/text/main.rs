//! Attributes as lines of text, read and printed.

#![cfg(test)]

mod control;
mod filter_rules;
mod groups;
mod lines;
mod lossless;
mod packets;
mod serialized;
mod structures;
