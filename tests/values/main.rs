//! The data types of RFC 8044: values, octets and text.

#![cfg(test)]

mod data_types;
mod prefixes;
