//! Attributes as lines of text, read and printed.

#![cfg(test)]

mod filter_rules;
mod lines;
mod lossless;
mod packets;
mod serialized;
