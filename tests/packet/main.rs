//! Packets: reading, verifying, revealing, building and signing, through the public API of radius-proto.

#![cfg(test)]

extern crate alloc;

mod attribute_tables;
mod attributes;
mod batch;
mod corpus_replay;
mod dynamic_authorization;
mod encode;
mod errors_without_values;
mod examine;
mod exchange;
mod freeradius_vectors;
mod hidden;
mod hidden_leaves;
mod labels;
mod longest_values;
mod malformed;
mod owned;
mod peers_faults;
mod places_of_errors;
mod policy;
mod prescribed;
mod properties;
mod proxying;
mod rfc_vectors;
mod state_and_class;
mod user_credentials;
