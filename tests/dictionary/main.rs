//! Dictionaries: the embedded one, those that are loaded, and the constants that are generated.

#![cfg(test)]

extern crate alloc;

mod codegen;
mod debian;
mod dialects;
mod embedded;
mod embedded_hidden;
mod embedded_lookup;
mod errors;
mod files;
mod flags;
mod folder;
mod internal;
mod limits;
mod loader;
mod merge;
mod names;
mod prescribed;
mod reload;
mod structures;
mod values;
mod version4;
