//! The data types of RFC 8044: values, octets and text.

#![cfg(test)]

mod ascend_filter;
mod data_types;
mod prefixes;
mod structures;
