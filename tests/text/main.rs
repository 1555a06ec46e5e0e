//! Attributes as lines of text, read and printed.

mod filter_rules;
mod lines;
mod lossless;
mod packets;
