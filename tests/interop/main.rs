//! FreeRADIUS's programs and `eapol_test` against clients and servers made with the library. A peer that is not
//! installed is a skip, which says so; with `RADIUS_INTEROP=required` it is a failure.

#![cfg(test)]

extern crate alloc;

mod attributes;
mod client;
mod client_accounting_and_coa;
mod credentials;
mod dictionary;
mod eapol;
mod server;
mod text;
