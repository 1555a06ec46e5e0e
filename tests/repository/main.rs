//! Rules for the files of the repository.

#![cfg(test)]

extern crate alloc;

mod dependencies;
mod files;
mod floors;
mod readmes;
mod rules;
mod source;
