//! FreeRADIUS's programs and `eapol_test` against clients and servers made with the library. If a peer is not
//! installed, the test is skipped with a report. With `RADIUS_INTEROP=required` that is a failure.

#![cfg(test)]

extern crate alloc;

mod attributes;
mod client;
mod client_accounting_and_coa;
mod credentials;
mod dictionary;
mod eapol;
mod eapol_ms_chap2;
mod server;
mod text;
